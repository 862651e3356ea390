"""RosterKit for Python against what Python has, as ratios measured side by side in one run.

See README.md for how it measures.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
from pathlib import Path

from jobs import PARTS
from place import FULL, QUICK
from report import make_record, print_report
from rounds import DidNotRun, compare
from sizes import weigh

_SIZES = "sizes"


def main() -> int:
    arguments = _arguments()
    size = QUICK if arguments.quick else FULL
    rounds = arguments.rounds or (3 if size.quick else 7)
    parts = arguments.only or [*PARTS, _SIZES]
    try:
        notes = _look_around()
        weighed = weigh(arguments.library, arguments.wheel) if _SIZES in parts else []
        contests = [part for part in parts if part != _SIZES]
        compared = compare(arguments.server, size, rounds, contests) if contests else {}
    except (DidNotRun, OSError) as error:
        print(f"bench-python: {error}", file=sys.stderr)
        return 1
    record = make_record(compared, weighed, size, rounds, notes)
    if arguments.json:
        record.write(arguments.json)
    return 0 if print_report(record, compared, weighed) else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench-python", description=__doc__)
    parser.add_argument(
        "--rounds",
        type=_positive,
        metavar="N",
        help="how often each job is run (7; 3 with --quick)",
    )
    parser.add_argument(
        "--quick",
        action="store_true",
        help="a tenth of the work, to see that it runs; not for figures",
    )
    parser.add_argument(
        "--only",
        action="append",
        choices=[*PARTS, _SIZES],
        help="this part alone; can be repeated",
    )
    parser.add_argument(
        "--server",
        type=Path,
        required=True,
        help="the program rosterkit-bench, built with --release",
    )
    parser.add_argument("--wheel", type=Path, help="the wheel that is installed, to be weighed")
    parser.add_argument(
        "--library",
        type=Path,
        help="the library as published, stripped and without the emulator, to be weighed",
    )
    parser.add_argument(
        "--json", type=Path, help="write the table for `rosterkit-bench page` as well"
    )
    return parser.parse_args()


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _look_around() -> list[str]:
    """Find out now what would spoil the run after minutes, and what makes the figures less sure."""
    if importlib.util.find_spec("rosterkit") is None:
        raise DidNotRun("rosterkit is not installed here: install its wheel into this environment")
    if importlib.util.find_spec("niquests") is not None:
        raise DidNotRun("niquests is installed here and changes what requests measures: remove it")
    load = os.getloadavg()[0]
    if load <= 0.5:
        return []
    busy = f"The machine was busy with other things (load {load:.1f}): look at the spread."
    print(busy, file=sys.stderr)
    return [busy]


if __name__ == "__main__":
    sys.exit(main())
