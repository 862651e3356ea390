"""RosterKit for Python against what Python has, as ratios measured side by side in one run.

See README.md for how it measures.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
from pathlib import Path

from jobs import CONTESTS
from report import print_report
from rounds import DidNotRun, compare
from sizes import weigh

from place import FULL, QUICK

_SIZES = "sizes"


def main() -> int:
    arguments = _arguments()
    size = QUICK if arguments.quick else FULL
    rounds = arguments.rounds or (3 if size.quick else 7)
    parts = arguments.only or [*CONTESTS, _SIZES]
    try:
        _look_around()
        weighed = weigh(arguments.library, arguments.wheel) if _SIZES in parts else []
        contests = [part for part in parts if part != _SIZES]
        compared = compare(arguments.server, size, rounds, contests) if contests else {}
    except (DidNotRun, OSError) as error:
        print(f"bench-python: {error}", file=sys.stderr)
        return 1
    return 0 if print_report(compared, weighed, size, rounds) else 1


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
        choices=[*CONTESTS, _SIZES],
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
    return parser.parse_args()


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _look_around() -> None:
    """Find out now what would spoil the figures, or the run after minutes."""
    if importlib.util.find_spec("rosterkit") is None:
        raise DidNotRun("rosterkit is not installed here: install its wheel into this environment")
    if importlib.util.find_spec("niquests") is not None:
        raise DidNotRun("niquests is installed here and changes what requests measures: remove it")
    if os.getloadavg()[0] > 0.5:
        print("this machine is busy: look at the spread, or try again later", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
