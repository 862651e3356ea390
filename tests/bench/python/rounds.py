"""Rounds: every job once, each in a process of its own, in an order that chance makes.

The speed of a machine drifts while a benchmark runs. Jobs that are compared follow each other at
once and change places from round to round, so the drift hits them alike.
"""

from __future__ import annotations

import json
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from jobs import PARTS, Job, Python, Rust, Start, Wire
from measure import Sample
from place import Size

# Some clients read the whole environment with every call. This one is the same everywhere, and
# has no proxy in it.
_ENVIRONMENT = {
    name: os.environ[name]
    for name in ("HOME", "LANG", "LD_LIBRARY_PATH", "PATH")
    if name in os.environ
}
_STARTS = 10
"""How often Python is started for one sample: one start says little."""


class DidNotRun(Exception):
    """A benchmark that has no figures, and why."""


class JobFailed(Exception):
    """A job that has no figures, and why. The run goes on without it."""


@dataclass
class Contest:
    """Jobs that are compared with each other."""

    jobs: dict[str, Job]
    """Those that are left to run."""
    samples: dict[str, list[Sample]]
    """What each took, round by round."""
    failed: dict[str, str] = field(default_factory=dict)
    """Why a job has no figures. One that failed is not run again: it may be stuck every time."""
    wire: Wire = Wire.PLAIN

    def take(self, name: str, outcome: Sample | JobFailed) -> None:
        if isinstance(outcome, JobFailed):
            self.fail(name, str(outcome))
        else:
            self.samples[name].append(outcome)

    def fail(self, name: str, why: str) -> None:
        self.jobs.pop(name, None)
        self.failed[name] = why

    def shuffled(self) -> dict[str, Job]:
        return dict(random.sample(list(self.jobs.items()), len(self.jobs)))


Contests = dict[str, Contest]


def compare(binary: Path, size: Size, rounds: int, parts: Iterable[str]) -> Contests:
    contests = {
        part: Contest(
            dict(PARTS[part].jobs), {name: [] for name in PARTS[part].jobs}, wire=PARTS[part].wire
        )
        for part in parts
    }
    with ExitStack() as servers:
        # All at once: those that wait cost nothing.
        urls = {
            wire: servers.enter_context(_server(binary, wire, size))
            for wire in Wire
            if any(contest.wire is wire for contest in contests.values())
        }
        run(contests, rounds, binary, urls, size)
    return contests


def run(contests: Contests, rounds: int, binary: Path, urls: dict[Wire, str], size: Size) -> None:
    """The rounds. A job that fails, whenever and however, has no figures, and all others have."""
    for number in range(1, rounds + 1):
        print(f"round {number} of {rounds}", file=sys.stderr)
        for part in random.sample(list(contests), len(contests)):
            contest = contests[part]
            url = urls[contest.wire]
            for name, outcome in _round(contest.shuffled(), binary, url, size).items():
                contest.take(name, outcome)
    for contest in contests.values():
        _same_work(contest)


@contextmanager
def _server(binary: Path, wire: Wire, size: Size) -> Iterator[str]:
    """The server of the Rust bench, until the block ends; gives its URL."""
    command = [str(binary), "serve", *wire.value, *size.flags]
    try:
        server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    except OSError as error:
        raise DidNotRun(f"the server {binary} cannot be started: {error}") from error
    with server:
        try:
            assert server.stdout is not None
            url = server.stdout.readline().strip()
            if not url:
                raise DidNotRun("the server did not start")
            yield url
        finally:
            server.kill()


def _round(
    jobs: dict[str, Job], binary: Path, url: str, size: Size
) -> dict[str, Sample | JobFailed]:
    """One sample of each job, in the order in which they are given."""
    starts = {name: job for name, job in jobs.items() if isinstance(job, Start)}
    outcomes = _start_all(starts, size.too_long)
    for name, job in jobs.items():
        match job:
            case Python(module, function):
                script = Path(__file__).with_name("sample.py")
                command = [sys.executable, "-B", str(script), module, function, url]
            case Rust(theirs):
                command = [str(binary), "sample", theirs, url]
            case Start():
                continue
        try:
            outcomes[name] = _sample(_run([*command, *size.flags], size.too_long))
        except JobFailed as error:
            outcomes[name] = error
    return outcomes


def _sample(printed: bytes) -> Sample:
    try:
        return Sample(**json.loads(printed))
    except (TypeError, ValueError) as error:
        raise JobFailed(f"it printed what cannot be read: {error}") from error


def _start_all(starts: dict[str, Start], limit: float) -> dict[str, Sample | JobFailed]:
    """Starts take turns one by one: they are so short that a neighbour hits one and not all."""
    samples: dict[str, list[Sample]] = {name: [] for name in starts}
    failed: dict[str, JobFailed] = {}
    for _ in range(_STARTS):
        for name, start in starts.items():
            if name not in failed:
                try:
                    samples[name].append(_start(start, limit))
                except JobFailed as error:
                    failed[name] = error
    return failed | {name: _middle(samples[name]) for name in starts if name not in failed}


def _start(start: Start, limit: float) -> Sample:
    begun, cpu = time.perf_counter(), _cpu_of_children()
    # Isolated, so that what lies in this directory is not searched.
    _run([sys.executable, "-I", "-c", start.statements], limit)
    wall = time.perf_counter() - begun
    return Sample(wall, _cpu_of_children() - cpu)


def _middle(samples: list[Sample]) -> Sample:
    return Sample(
        statistics.median(sample.wall for sample in samples),
        statistics.median(sample.cpu for sample in samples),
    )


def _cpu_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _run(command: list[str], limit: float) -> bytes:
    """What a process prints. What it complains of can be seen."""
    try:
        done = subprocess.run(
            command, env=_ENVIRONMENT, capture_output=True, timeout=limit, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise JobFailed(f"it did not end within {limit:g} s") from error
    except OSError as error:
        raise JobFailed(f"it cannot be started: {error}") from error
    complaint = done.stderr.decode(errors="replace")
    sys.stderr.write(complaint)
    if done.returncode:
        raise JobFailed(_reason(complaint) or f"it ended with {done.returncode}")
    return done.stdout


def _reason(complaint: str) -> str:
    """The last line says why it failed, unless the interpreter itself did."""
    lines = complaint.rstrip().splitlines() or [""]
    return next((line for line in lines if line.startswith("Fatal Python error")), lines[-1])


def _same_work(contest: Contest) -> None:
    """Competitors must have read the same things, or none of their times says anything."""
    read = {
        name: {(sample.weight, sample.times) for sample in contest.samples[name]}
        for name in contest.jobs
    }
    weights = {weight for pairs in read.values() for weight, _ in pairs}
    times = {times for pairs in read.values() for _, times in pairs if times is not None}
    if len(weights) > 1 or len(times) > 1:
        for name, pairs in read.items():
            contest.fail(name, f"the jobs did not all read the same; this one read {pairs}")
