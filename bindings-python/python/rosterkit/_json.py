"""Records as JSON text."""

from __future__ import annotations

import datetime
import json
from typing import Any


def _written(value: Any) -> Any:
    if isinstance(value, datetime.datetime):
        return value.isoformat().replace("+00:00", "Z")
    return str(value)


def _whole(digits: str) -> int:
    number = int(digits)
    if not -(2**63) <= number < 2**64:
        raise ValueError("a whole number in it does not fit into 64 bits")
    return number


def encoded(value: Any) -> str:
    """Write what is sent. What JSON would not keep as it is, is a mistake."""
    text = json.dumps(value, allow_nan=False)
    json.loads(text, parse_int=_whole)
    return text


def dumps(record: dict[str, Any]) -> str:
    """Write a record; what JSON has no form for goes in as text."""
    return json.dumps(record, default=_written, ensure_ascii=False)
