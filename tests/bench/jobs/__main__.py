"""Reviews of whole companies: RosterKit against careful scripts of the same outcome.

See README.md for how it measures.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

_HERE = Path(__file__).parent
_ENVIRONMENT = {
    name: os.environ[name]
    for name in ("HOME", "LANG", "LD_LIBRARY_PATH", "PATH")
    if name in os.environ
}
_TOO_LONG = {False: 120, True: 20}
"""Seconds after which a job is not slow but stuck, and in a quick run."""

_WALL, _CPU = 3.0, 5.0
"""What is promised: so many times the speed, or else so many times less processor time."""

FLEETS = {
    "four": "four services, 2,000 people in each",
    "many": "300 places, 30–200 people in each",
}
RACES = (
    ("Python", "python-async", "httpx2", "asyncio"),
    ("Python", "python-blocking", "httpx2", "blocking"),
    ("Node", "node-async", "undici", "async"),
    ("Node", "node-blocking", "undici", "blocking"),
)
"""Language, our job, theirs, and what to call it."""


@dataclass
class Job:
    """A program that reviews a fleet, and what it took, round by round."""

    command: list[str]
    samples: list[dict] = field(default_factory=list)
    failed: str | None = None
    traffic: dict = field(default_factory=dict)

    def run(self, fleet: str, quick: bool) -> None:
        _traffic(fleet)
        try:
            done = subprocess.run(
                self.command,
                input=fleet,
                env=_ENVIRONMENT,
                capture_output=True,
                text=True,
                timeout=_TOO_LONG[quick],
                check=False,
            )
            if done.returncode:
                self.failed = done.stderr.strip().rpartition("\n")[2] or f"{done.returncode}"
            else:
                self.samples.append(json.loads(done.stdout))
                self.traffic = _traffic(fleet)
        except subprocess.TimeoutExpired:
            self.failed = f"it did not end within {_TOO_LONG[quick]} s"
        except (OSError, ValueError) as error:
            self.failed = str(error)

    def median(self, figure: str) -> float:
        return statistics.median(sample[figure] for sample in self.samples)


def main() -> int:
    arguments = _arguments()
    rounds = arguments.rounds or (2 if arguments.quick else 7)
    python = [arguments.python, "-B"]
    rows = []
    for name in arguments.only or FLEETS:
        jobs = {
            "python-async": Job([*python, str(_HERE / "ours.py"), "async"]),
            "python-blocking": Job([*python, str(_HERE / "ours.py"), "blocking"]),
            "httpx2": Job([*python, str(_HERE / "via_httpx2.py")]),
            "node-async": Job(["node", str(_HERE / "ours.mjs"), "async", arguments.package]),
            "node-blocking": Job(["node", str(_HERE / "ours.mjs"), "blocking", arguments.package]),
            "undici": Job(["node", str(_HERE / "via-undici.mjs")]),
        }
        with _served(arguments.server, name, arguments.quick) as fleet:
            _warm_up(jobs, fleet, arguments.quick)
            for number in range(1, rounds + 1):
                print(f"{name}: round {number} of {rounds}", file=sys.stderr)
                for job in random.sample(list(jobs.values()), len(jobs)):
                    if not job.failed:
                        job.run(fleet, arguments.quick)
        _same_outcome(jobs)
        rows += [row for race in RACES for row in _rows(name, race, jobs, arguments.quick)]
        for job, at in jobs.items():
            print(f"{name} {job}: {at.traffic or at.failed}", file=sys.stderr)
    _print(rows)
    if arguments.json:
        page = _page(arguments, rounds, rows)
        text = json.dumps(page, ensure_ascii=False, indent=1) + "\n"
        arguments.json.write_text(text, encoding="utf-8")
    return int(any((row["failed"] or "").startswith("ours") for row in rows))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench-jobs", description=__doc__)
    parser.add_argument("--rounds", type=int, help="how often each job is run (7; 2 with --quick)")
    parser.add_argument("--quick", action="store_true", help="a tenth of the work; not for figures")
    parser.add_argument("--only", action="append", choices=FLEETS, help="this fleet alone")
    parser.add_argument("--server", required=True, help="the program rosterkit-bench")
    parser.add_argument("--python", required=True, help="one with rosterkit and httpx2")
    parser.add_argument("--package", required=True, help="a folder with rosterkit for Node")
    parser.add_argument("--json", type=Path, help="where to write the rows for the page")
    return parser.parse_args()


@contextmanager
def _served(server: str, name: str, quick: bool) -> Iterator[str]:
    """The fleet as it is printed, until the block ends."""
    command = [server, "fleet", name, *(["--quick"] if quick else [])]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline()
        finally:
            process.kill()


def _warm_up(jobs: dict[str, Job], fleet: str, quick: bool) -> None:
    """Let the server prepare the answers that each will ask for: not part of what is measured."""
    for job in jobs.values():
        job.run(fleet, quick)
        job.samples.clear()


def _traffic(fleet: str) -> dict:
    """What the server was asked since it was last asked this."""
    host = json.loads(fleet)["sources"][0]["base_url"].split("/")[2]
    with urllib.request.urlopen(f"http://{host}/traffic") as answer:
        return json.load(answer)


def _same_outcome(jobs: dict[str, Job]) -> None:
    """All must have come to the same rows, or none of their times says anything."""
    digests = {
        name: {s["digest"] for s in job.samples} for name, job in jobs.items() if job.samples
    }
    if len(set().union(*digests.values())) > 1:
        for name, read in digests.items():
            rows = {sample["rows"] for sample in jobs[name].samples}
            jobs[name].failed = f"the outcomes differ; this one has {rows} rows, {read}"


def _rows(name: str, race: tuple[str, str, str, str], jobs: dict[str, Job], quick: bool) -> list:
    language, our, their, kind = race
    ours, theirs = jobs[our], jobs[their]
    failed = next(
        (
            f"{whose}: {job.failed}"
            for whose, job in (("ours", ours), ("theirs", theirs))
            if job.failed
        ),
        None,
    )

    def row(what: str, figure: str, unit: str, target: str, shown) -> dict:
        ratios = (
            []
            if failed
            else [
                their[figure] / our[figure]
                for our, their in zip(ours.samples, theirs.samples, strict=True)
            ]
        )
        cpus = (
            []
            if failed
            else [
                their["cpu"] / our["cpu"]
                for our, their in zip(ours.samples, theirs.samples, strict=True)
            ]
        )
        ratio = statistics.median(ratios) if ratios else None
        cpu = statistics.median(cpus) if cpus else None
        met = None
        if target and ratio and cpu and not quick:
            wall = statistics.median(
                their["wall"] / our["wall"]
                for our, their in zip(ours.samples, theirs.samples, strict=True)
            )
            met = wall >= _WALL or cpu >= _CPU
        return {
            "language": "Jobs",
            "part": name,
            "what": f"{what}, {language} {kind}",
            "against": f"{their} script",
            "ours": "failed" if ours.failed else shown(ours.median(figure)),
            "theirs": "failed" if theirs.failed else shown(theirs.median(figure)),
            "ratio": ratio,
            "unit": unit,
            "low": min(ratios, default=None),
            "high": max(ratios, default=None),
            "cpu": cpu if figure == "wall" else None,
            "target": target,
            "met": met,
            "failed": failed,
        }

    def seconds(value: float) -> str:
        return f"{value:.3f} s"

    def megabytes(value: float) -> str:
        return f"{value / 1e6:.1f} MB"

    review = f"review of {FLEETS[name]}"
    promise = f"≥ {_WALL:g}, or ≥ {_CPU:g} × less CPU"
    return [
        row(review, "wall", "× speed", promise, seconds),
        row(f"{review}: processor", "cpu", "× less CPU", "", seconds),
        row(f"{review}: memory added", "peak", "× less memory", "", megabytes),
    ]


def _page(arguments: argparse.Namespace, rounds: int, rows: list[dict]) -> dict:
    return {
        "language": "Jobs",
        "about": (
            f"{rounds} rounds; medians; each ratio is taken within a round. Every answer takes"
            " 20 ms; one request at a time a host, four hosts at once, in all programs."
        ),
        "quick": arguments.quick,
        "rounds": rounds,
        "versions": _versions(arguments),
        "notes": [
            "Where each request waits for the one before it, time is the number of requests × 20 ms"
            " for all competitors, and what they can save is the processor.",
            "RosterKit's rows also have a key, flags, times and what the role allows, which the"
            " scripts leave out; that is part of its time and its memory.",
        ],
        "rows": rows,
    }


def _versions(arguments: argparse.Namespace) -> dict[str, str | None]:
    def said(*command: str) -> str | None:
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except OSError:
            return None
        return done.stdout.strip() or None

    def installed(package: str) -> str | None:
        code = f"import importlib.metadata as m; print(m.version({package!r}))"
        return said(arguments.python, "-c", code)

    undici = _HERE / "node_modules" / "undici" / "package.json"
    return {
        "Python": said(arguments.python, "-c", "import platform; print(platform.python_version())"),
        "Node": (said("node", "--version") or "").removeprefix("v") or None,
        "rosterkit": installed("rosterkit"),
        "httpx2": installed("httpx2"),
        "undici": json.loads(undici.read_text())["version"] if undici.exists() else None,
    }


def _print(rows: list[dict]) -> None:
    for row in rows:
        if row["failed"]:
            print(f"{row['what']}: FAILED: {row['failed']}")
            continue
        cpu = f", CPU {row['cpu']:.2f} ×" if row["cpu"] else ""
        met = {True: " ok", False: " MISSED", None: ""}[row["met"]]
        print(
            f"{row['what']} against {row['against']}: {row['ours']} and {row['theirs']},"
            f" {row['ratio']:.2f} {row['unit']} ({row['low']:.2f}–{row['high']:.2f}){cpu}{met}"
        )


if __name__ == "__main__":
    sys.exit(main())
