"""The table."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from platform import python_version

from measure import forget_peak
from place import Size
from promises import SPEED, Row, Target, rows
from record import HEAD, LANGUAGE, NUMBERS, Line, Record
from rounds import Contest, Contests
from sizes import Weighed

_PACKAGES = (
    "rosterkit",
    "httpx2",
    "pydantic",
    "pyreqwest",
    "msgspec",
    "requests",
    "aiohttp",
    "uvloop",
)


def make_record(
    contests: Contests, weighed: list[Weighed], size: Size, rounds: int, notes: Iterable[str] = ()
) -> Record:
    """The figures of all rows whose jobs were run, and what there is to say about them."""
    promised = [
        (row.promise, _compared(row, contests[row.contest]))
        for row in rows(size)
        if row.contest in contests
    ]
    kept = {promise for promise, line in promised if promise and line.met}
    # Of rows with the same promise one suffices; the others are not judged.
    lines = [
        replace(line, met=None) if promise in kept and not line.met else line
        for promise, line in promised
    ]
    lines += [_weighed(file) for file in weighed if file.megabytes is not None]
    if size.quick:
        lines = [replace(line, met=None) for line in lines]
    notes = list(notes)
    if contests and not forget_peak():
        notes.append(
            "This system does not reset a peak of memory: peaks were looked for every 5 ms."
        )
    return Record(
        about=f"{rounds} rounds; medians; each ratio is taken within a round."
        f" {size.members} members, {size.calls} PUTs.",
        quick=size.quick,
        rounds=rounds,
        versions={LANGUAGE: python_version(), **{name: _version(name) for name in _PACKAGES}},
        notes=notes,
        rows=lines,
    )


def print_report(record: Record, contests: Contests, weighed: list[Weighed]) -> bool:
    """Print it, and tell whether all jobs of ours have figures."""
    _print_table([HEAD, *(line.cells for line in record.rows)])
    if contests:
        print(record.about)
    versioned = (
        f"{name} {held}" if held else f"no {name}" for name, held in record.versions.items()
    )
    print(f"{', '.join(versioned)}.")
    for note in record.notes:
        print(note)
    if record.quick:
        print("This was a quick run: it shows that everything works, and no figures to quote.")
    else:
        _print_loudly("TARGETS MISSED", [line.name for line in record.rows if line.met is False])
        _print_loudly("NOT MEASURED", [file.what for file in weighed if file.megabytes is None])
    failed = [
        (name.startswith("ours"), f"{part}/{name}: {why}")
        for part, contest in contests.items()
        for name, why in contest.failed.items()
    ]
    _print_loudly("COMPETITORS FAILED", [why for is_ours, why in failed if not is_ours])
    _print_loudly("OURS FAILED", [why for is_ours, why in failed if is_ours])
    return not any(is_ours for is_ours, _ in failed)


def _compared(row: Row, contest: Contest) -> Line:
    figure = row.figure

    def shown(job: str) -> str:
        return "failed" if job in contest.failed else figure.shown(contest.samples[job])

    line = Line(
        part=row.contest,
        what=row.what,
        against=row.against,
        ours=shown(row.ours),
        theirs=shown(row.theirs),
        unit=figure.unit,
        target=_shown(row.target),
    )
    for side, job in ("ours", row.ours), ("theirs", row.theirs):
        if job in contest.failed:
            return replace(line, failed=f"{side}: {contest.failed[job]}")
    pairs = list(zip(contest.samples[row.ours], contest.samples[row.theirs], strict=True))
    ratios = [figure.verdict(figure.of(our), figure.of(their)) for our, their in pairs]
    cpu = statistics.median(SPEED.verdict(our.cpu, their.cpu) for our, their in pairs)
    ratio = statistics.median(ratios)
    return replace(
        line,
        ratio=ratio,
        low=min(ratios),
        high=max(ratios),
        cpu=cpu if figure.verdict is SPEED.verdict else None,
        met=row.target.met(ratio) if row.target else None,
    )


def _weighed(file: Weighed) -> Line:
    assert file.megabytes is not None
    return Line(
        part="sizes",
        what=file.what,
        against="",
        ours=f"{file.megabytes:.2f} MB",
        theirs="",
        unit="MB",
        ratio=file.megabytes,
        target=_shown(file.target),
        met=file.target.met(file.megabytes),
    )


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _shown(target: Target | None) -> str:
    return str(target) if target else ""


def _print_table(lines: list[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (
            cell.rjust(width) if column in NUMBERS else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        print("  ".join(cells).rstrip())


def _print_loudly(title: str, names: Iterable[str]) -> None:
    names = list(names)
    if names:
        print(f"\n*** {title}: {len(names)} ***")
        for name in names:
            print(f"    {name}")
