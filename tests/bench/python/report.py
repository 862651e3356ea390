"""The table."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version
from platform import python_version

from promises import SPEED, Row, Target, rows
from rounds import Samples
from sizes import Weighed

from measure import forget_peak
from place import Size

_HEAD = ("what", "against", "ours", "theirs", "ratio", "", "min–max", "CPU", "target", "")
_NUMBERS = {2, 3, 4, 6, 7, 8}
"""Columns that stand right."""
_PACKAGES = ("rosterkit", "httpx", "pydantic", "msgspec", "requests", "aiohttp")


@dataclass(frozen=True)
class _Line:
    """A line of the table, and the promise it shows to be kept or not."""

    cells: tuple[str, ...]
    """Without the last, which says how the promise stands."""
    name: str
    promise: str
    met: bool | None
    """`None` if nothing was promised."""


def print_report(samples: Samples, weighed: list[Weighed], size: Size, rounds: int) -> None:
    measured = [_compared(row, samples) for row in rows(size) if row.contest in samples]
    measured += [_weighed(file) for file in weighed if file.megabytes is not None]
    kept = {line.promise for line in measured if line.met}

    def result(line: _Line) -> str:
        if size.quick or line.met is None:
            return ""
        if line.met:
            return "ok"
        return "below" if line.promise in kept else "MISSED"

    _print_table([_HEAD, *((*line.cells, result(line)) for line in measured)])
    if samples:
        print(
            f"{rounds} rounds; medians; each ratio is taken within a round."
            f" {size.members} members, {size.calls} PUTs."
        )
    packages = ", ".join(f"{package} {version(package)}" for package in _PACKAGES)
    print(f"Python {python_version()}, {packages}.")
    if samples and not forget_peak():
        print("This system does not reset a peak of memory: peaks were looked for every 5 ms.")
    if size.quick:
        print("This was a quick run: it shows that everything works, and no figures to quote.")
        return
    missed = [line.name for line in measured if result(line) == "MISSED"]
    _print_loudly("TARGETS MISSED", missed)
    _print_loudly("NOT MEASURED", [file.what for file in weighed if file.megabytes is None])


def _compared(row: Row, samples: Samples) -> _Line:
    ours, theirs = samples[row.contest][row.ours], samples[row.contest][row.theirs]
    figure = row.figure
    pairs = list(zip(ours, theirs, strict=True))
    ratios = [figure.verdict(figure.of(our), figure.of(their)) for our, their in pairs]
    cpu = statistics.median(SPEED.verdict(our.cpu, their.cpu) for our, their in pairs)
    ratio = statistics.median(ratios)
    cells = (
        row.what,
        row.against,
        figure.shown(ours),
        figure.shown(theirs),
        f"{ratio:.2f}",
        figure.unit,
        f"{min(ratios):.2f}–{max(ratios):.2f}",
        f"{cpu:.2f}" if figure.verdict is SPEED.verdict else "",
        _shown(row.target),
    )
    name = f"{row.what} against {row.against}"
    met = row.target.met(ratio) if row.target else None
    return _Line(cells, name, row.promise or name, met)


def _weighed(file: Weighed) -> _Line:
    assert file.megabytes is not None
    size = f"{file.megabytes:.2f}"
    cells = (file.what, "", f"{size} MB", "", size, "MB", "", "", _shown(file.target))
    return _Line(cells, file.what, file.what, file.target.met(file.megabytes))


def _shown(target: Target | None) -> str:
    return str(target) if target else ""


def _print_table(lines: list[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (
            cell.rjust(width) if column in _NUMBERS else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        print("  ".join(cells).rstrip())


def _print_loudly(title: str, names: Iterable[str]) -> None:
    names = list(names)
    if names:
        print(f"\n*** {title}: {len(names)} ***")
        for name in names:
            print(f"    {name}")
