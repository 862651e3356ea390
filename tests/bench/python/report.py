"""The table."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from platform import python_version

from promises import SPEED, Row, Target, rows
from rounds import Contest, Contests
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
    """`None` if nothing was promised, or nothing measured."""
    failed: bool = False
    """Whether one of the two jobs has no figures."""


def print_report(contests: Contests, weighed: list[Weighed], size: Size, rounds: int) -> bool:
    """Print it, and tell whether all jobs of ours have figures."""
    measured = [
        _compared(row, contests[row.contest]) for row in rows(size) if row.contest in contests
    ]
    measured += [_weighed(file) for file in weighed if file.megabytes is not None]
    kept = {line.promise for line in measured if line.met}

    def result(line: _Line) -> str:
        if line.failed:
            return "FAILED"
        if size.quick or line.met is None:
            return ""
        if line.met:
            return "ok"
        return "below" if line.promise in kept else "MISSED"

    _print_table([_HEAD, *((*line.cells, result(line)) for line in measured)])
    if contests:
        print(
            f"{rounds} rounds; medians; each ratio is taken within a round."
            f" {size.members} members, {size.calls} PUTs."
        )
    print(f"Python {python_version()}, {', '.join(map(_versioned, _PACKAGES))}.")
    if contests and not forget_peak():
        print("This system does not reset a peak of memory: peaks were looked for every 5 ms.")
    if size.quick:
        print("This was a quick run: it shows that everything works, and no figures to quote.")
    else:
        missed = [line.name for line in measured if result(line) == "MISSED"]
        _print_loudly("TARGETS MISSED", missed)
        _print_loudly("NOT MEASURED", [file.what for file in weighed if file.megabytes is None])
    failed = [
        (name.startswith("ours"), f"{part}/{name}: {why}")
        for part, contest in contests.items()
        for name, why in contest.failed.items()
    ]
    _print_loudly("COMPETITORS FAILED", [why for is_ours, why in failed if not is_ours])
    _print_loudly("OURS FAILED", [why for is_ours, why in failed if is_ours])
    return not any(is_ours for is_ours, _ in failed)


def _compared(row: Row, contest: Contest) -> _Line:
    ours, theirs = contest.samples[row.ours], contest.samples[row.theirs]
    figure = row.figure
    name = f"{row.what} against {row.against}"
    if contest.failed.keys() & {row.ours, row.theirs}:
        shown = (
            "failed" if job in contest.failed else figure.shown(contest.samples[job])
            for job in (row.ours, row.theirs)
        )
        cells = (row.what, row.against, *shown, "", "", "", "", _shown(row.target))
        return _Line(cells, name, row.promise or name, None, failed=True)
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
    met = row.target.met(ratio) if row.target else None
    return _Line(cells, name, row.promise or name, met)


def _weighed(file: Weighed) -> _Line:
    assert file.megabytes is not None
    size = f"{file.megabytes:.2f}"
    cells = (file.what, "", f"{size} MB", "", size, "MB", "", "", _shown(file.target))
    return _Line(cells, file.what, file.what, file.target.met(file.megabytes))


def _versioned(package: str) -> str:
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"no {package}"


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
