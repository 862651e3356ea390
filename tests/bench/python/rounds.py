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
from contextlib import contextmanager
from pathlib import Path

from jobs import CONTESTS, Job, Python, Rust, Start

from measure import Sample
from place import Size

Samples = dict[str, dict[str, list[Sample]]]
"""What each job of each contest took, round by round."""

# Some clients read the whole environment with every call. This one is the same everywhere, and
# has no proxy in it.
_ENVIRONMENT = {
    name: os.environ[name]
    for name in ("HOME", "LANG", "LD_LIBRARY_PATH", "PATH")
    if name in os.environ
}
_TOO_LONG = 600
"""Seconds after which a job is not slow but stuck."""
_STARTS = 10
"""How often Python is started for one sample: one start says little."""


class DidNotRun(Exception):
    """A benchmark that has no figures, and why."""


def compare(binary: Path, size: Size, rounds: int, parts: Iterable[str]) -> Samples:
    contests = [(part, dict(CONTESTS[part])) for part in parts]
    samples: Samples = {part: {name: [] for name in jobs} for part, jobs in contests}
    with _server(binary, size) as url:
        for number in range(1, rounds + 1):
            print(f"round {number} of {rounds}", file=sys.stderr)
            for part, jobs in random.sample(contests, len(contests)):
                shuffled = dict(random.sample(list(jobs.items()), len(jobs)))
                for name, sample in _round(shuffled, binary, url, size).items():
                    samples[part][name].append(sample)
    for part, taken in samples.items():
        _same_work(part, taken)
    return samples


@contextmanager
def _server(binary: Path, size: Size) -> Iterator[str]:
    """The server of the Rust bench, until the block ends; gives its URL."""
    command = [str(binary), "serve", *size.flags]
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


def _round(jobs: dict[str, Job], binary: Path, url: str, size: Size) -> dict[str, Sample]:
    """One sample of each job, in the order in which they are given."""
    starts = {name: job for name, job in jobs.items() if isinstance(job, Start)}
    samples = _start_all(starts)
    for name, job in jobs.items():
        match job:
            case Python(module, function):
                script = Path(__file__).with_name("sample.py")
                command = [sys.executable, "-B", str(script), module, function, url]
            case Rust(theirs):
                command = [str(binary), "sample", theirs, url]
            case Start():
                continue
        samples[name] = Sample(**json.loads(_run([*command, *size.flags])))
    return samples


def _start_all(starts: dict[str, Start]) -> dict[str, Sample]:
    """Starts take turns one by one: they are so short that a neighbour hits one and not all."""
    samples: dict[str, list[Sample]] = {name: [] for name in starts}
    for _ in range(_STARTS):
        for name, start in starts.items():
            begun, cpu = time.perf_counter(), _cpu_of_children()
            # Isolated, so that what lies in this directory is not searched.
            _run([sys.executable, "-I", "-c", start.statements])
            wall = time.perf_counter() - begun
            samples[name].append(Sample(wall, _cpu_of_children() - cpu))
    return {
        name: Sample(
            statistics.median(sample.wall for sample in all_),
            statistics.median(sample.cpu for sample in all_),
        )
        for name, all_ in samples.items()
    }


def _cpu_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _run(command: list[str]) -> bytes:
    """What a process prints; what it complains of can be seen."""
    shown = " ".join(command[1:])
    try:
        done = subprocess.run(
            command, env=_ENVIRONMENT, stdout=subprocess.PIPE, timeout=_TOO_LONG, check=True
        )
    except subprocess.CalledProcessError as error:
        raise DidNotRun(f"the job {shown} failed") from error
    except subprocess.TimeoutExpired as error:
        raise DidNotRun(f"the job {shown} did not end") from error
    return done.stdout


def _same_work(part: str, jobs: dict[str, list[Sample]]) -> None:
    """Competitors must have read the same things, or their times say nothing."""
    read = {name: {(sample.weight, sample.times) for sample in jobs[name]} for name in jobs}
    weights = {weight for pairs in read.values() for weight, _ in pairs}
    times = {times for pairs in read.values() for _, times in pairs if times is not None}
    if len(weights) > 1 or len(times) > 1:
        raise DidNotRun(f"the jobs of {part} did not all read the same: {read}")
