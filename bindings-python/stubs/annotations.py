"""Rust's types as Python's annotations."""

from __future__ import annotations

import re
from collections.abc import Callable

SECONDS = "float | timedelta | None"

# What is received and given; where more may be given than is received, that is the second.
_TYPES = {
    "String": ("str", "str"),
    "Str": ("str", "str"),
    "bool": ("bool", "bool"),
    "u32": ("int", "int"),
    "Uuid": ("UUID", "UUID | str"),
    "Timestamp": ("datetime", "datetime"),
    "Secret": ("Secret", "str | Secret"),
    "JsonObject": ("dict[str, Any]", "dict[str, Any]"),
    "Done": ("None", "None"),
    "Option": ("{} | None", "{} | None"),
    "Change": ("{} | None | Unset", "{} | None | Unset"),
    "Vec": ("tuple[{}, ...]", "Iterable[{}]"),
    "BTreeMap": ("Mapping[{}, {}]", "Mapping[{}, {}]"),
}

# Arguments that no declaration names, as they have the same meaning everywhere.
OPTIONS = {
    "timeout": SECONDS,
    "attempt_timeout": SECONDS,
    "connect_timeout": SECONDS,
    "max_retries": "int | None",
    "max_retry_after": SECONDS,
    "max_pages": "int | None",
    "max_body_bytes": "int | None",
    "max_in_flight": "int | None",
    "prefetch": "int | None",
    "resume": "str | None",
    "proxy": "str | Secret | None",
    "ca_bundle": "str | PathLike[str] | None",
    "client_certificate": "str | PathLike[str] | None",
    "allow_insecure_http": "bool | None",
    "user_agent": "str | None",
    "on_request": "Callable[[RequestEvent], object] | None",
    "on_response": "Callable[[ResponseEvent], object] | None",
    "on_retry": "Callable[[RetryEvent], object] | None",
    "clock": "FakeClock | None",
    "method": "str",
    "path": "str",
    "query": "Mapping[str, str] | Iterable[tuple[str, str]] | None",
    "json": "Any",
}

TOKEN_PROVIDER = "Callable[[], _Token] | None"
ASYNC_TOKEN_PROVIDER = "Callable[[], _Token | Awaitable[_Token]] | None"


def annotation(rust: str, given: bool, named: Callable[[str], str]) -> str:
    """Write a type of the declarations; `named` says how its records and choices are reached."""
    parts = re.fullmatch(r"(\w+)(?:<(.*)>)?", rust)
    if parts is None:
        raise ValueError(f"`{rust}` is no type that can be declared")
    outer, inner = parts.groups()
    if outer not in _TYPES:
        return named(outer)
    form = _TYPES[outer][given]
    if inner is None:
        return form
    # Of types with two parameters there are maps alone, whose keys are plain.
    parameters = inner.split(", ", 1) if outer == "BTreeMap" else [inner]
    return form.format(*(annotation(each, given, named) for each in parameters))
