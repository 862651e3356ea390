"""What a review comes to, and a sample of it: the same for every competitor."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import sys
from pathlib import Path
from typing import TypedDict

sys.path.insert(1, str(Path(__file__).parents[1] / "python"))

from measure import Sample, Stopwatch

__all__ = ["Fleet", "Row", "Source", "Stopwatch", "fleet", "show"]

Row = tuple[str, str, str, str | None, str | None]
"""Service, target, user id, e-mail address and role."""


class Source(TypedDict):
    """A client that a review needs."""

    source: str
    base_url: str
    credential: str


class Fleet(TypedDict):
    """As `rosterkit-bench fleet` prints it."""

    targets: list[str]
    sources: list[Source]


def fleet() -> Fleet:
    """The fleet, which is given on standard input."""
    return json.load(sys.stdin)


def show(sample: Sample, rows: list[Row], principals: list[tuple[str, str | None]]) -> None:
    """Print what was measured, with a digest of the rows and of whose the credentials are."""
    read = [sorted(rows, key=lambda row: row[:3]), sorted(principals)]
    text = json.dumps(read, ensure_ascii=False, separators=(",", ":"))
    digest = hashlib.sha256(text.encode()).hexdigest()
    shown = {**dataclasses.asdict(sample), "rows": len(rows), "digest": digest}
    json.dump(shown, sys.stdout)
