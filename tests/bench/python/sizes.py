"""What has to be downloaded and kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from promises import Target, at_most

_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Weighed:
    """A file and what it may weigh, in megabytes of 1,000,000 bytes."""

    what: str
    megabytes: float | None
    """`None` if no path was given."""
    target: Target


def weigh(library: Path | None, wheel: Path | None) -> list[Weighed]:
    return [
        Weighed("library without emulator", _megabytes(library), at_most(5.2)),
        Weighed("whole wheel", _megabytes(wheel), at_most(3.5)),
    ]


def _megabytes(path: Path | None) -> float | None:
    return path.stat().st_size / _MEGABYTE if path else None
