"""The table as `rosterkit-bench page` takes it, and as `src/record.rs` describes it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

LANGUAGE = "Python"

HEAD = ("what", "against", "ours", "theirs", "ratio", "", "min–max", "CPU", "target", "")
NUMBERS = {2, 3, 4, 6, 7, 8}
"""Columns that stand right."""


@dataclass(frozen=True)
class Line:
    """One comparison."""

    part: str
    """What `--only` takes."""
    what: str
    against: str
    ours: str
    """With its unit."""
    theirs: str
    """With its unit."""
    unit: str
    """Of the ratio."""
    ratio: float | None = None
    """The median that is held against the target."""
    low: float | None = None
    """The least of all rounds."""
    high: float | None = None
    """The most of all rounds."""
    cpu: float | None = None
    """The same ratio of processor time."""
    target: str = ""
    """Empty if nothing was promised."""
    met: bool | None = None
    """`None` if it is not judged."""
    failed: str | None = None
    """Why there are no figures."""
    language: str = LANGUAGE

    @property
    def name(self) -> str:
        return f"{self.what} against {self.against}" if self.against else self.what

    @property
    def cells(self) -> tuple[str, ...]:
        """As a line of a table."""
        range_ = "" if self.low is None else f"{self.low:.2f}–{self.high:.2f}"
        result = {None: "", True: "ok", False: "MISSED"}[self.met]
        return (
            self.what,
            self.against,
            self.ours,
            self.theirs,
            _number(self.ratio),
            self.unit,
            range_,
            _number(self.cpu),
            self.target,
            "FAILED" if self.failed else result,
        )


@dataclass(frozen=True)
class Record:
    about: str
    """A sentence or two above the table."""
    quick: bool
    """Shows that everything works; nothing is judged."""
    rounds: int
    versions: dict[str, str | None]
    """Of the runtime and all that was compared; `None` for what is not installed."""
    notes: list[str]
    """Sentences below the table."""
    rows: list[Line] = field(default_factory=list)
    language: str = LANGUAGE

    def write(self, file: Path) -> None:
        file.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=2) + "\n", "utf-8")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
