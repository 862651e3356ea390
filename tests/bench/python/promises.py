"""What is compared with what, and what was promised of it."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass

from measure import Sample
from place import Size

_MIB = 1 << 20


@dataclass(frozen=True)
class Figure:
    """What of a sample is compared, and how."""

    of: Callable[[Sample], float]
    """One sample's share of it."""
    scale: float
    """Makes of that what is shown."""
    shown_as: str
    verdict: Callable[[float, float], float]
    """What is held against the target, of ours and theirs."""
    unit: str

    def shown(self, samples: list[Sample]) -> str:
        value = statistics.median(map(self.of, samples)) * self.scale
        return self.shown_as.format(value)


def _wall(sample: Sample) -> float:
    return sample.wall


def _held(sample: Sample) -> float:
    return sample.held


def _peak(sample: Sample) -> float:
    return sample.peak


def _faster(ours: float, theirs: float) -> float:
    return theirs / ours


SPEED = Figure(_wall, 1, "{:.3f} s", _faster, "× speed")
ADDED = Figure(_wall, 1e3, "{:.1f} ms", lambda ours, theirs: (ours - theirs) * 1e3, "ms more")
HELD = Figure(_held, 1 / _MIB, "{:.1f} MiB", lambda ours, theirs: ours / theirs, "× memory")
PEAK = Figure(_peak, 1 / _MIB, "{:.1f} MiB", lambda ours, theirs: ours / _MIB, "MiB")


def _one_of(calls: int) -> Figure:
    """The speed of one call of many."""
    return Figure(_wall, 1e6 / calls, "{:.1f} µs", _faster, "× speed")


@dataclass(frozen=True)
class Target:
    """What a median must come to."""

    sign: str
    bound: float

    def met(self, value: float) -> bool:
        return value >= self.bound if self.sign == "≥" else value <= self.bound

    def __str__(self) -> str:
        return f"{self.sign} {self.bound:g}"


def at_least(bound: float) -> Target:
    return Target("≥", bound)


def at_most(bound: float) -> Target:
    return Target("≤", bound)


@dataclass(frozen=True)
class Row:
    """One line of the table: two jobs of a contest."""

    contest: str
    what: str
    against: str
    ours: str
    theirs: str
    figure: Figure
    target: Target | None = None
    promise: str = ""
    """Of rows with the same promise one suffices to keep it."""


def rows(size: Size) -> list[Row]:
    call, at_once = _one_of(size.calls), _one_of(size.burst * size.bursts)
    once = _one_of(size.burst)
    burst, threads = f"{size.burst} PUTs, gather", f"PUTs, {size.threads} threads"
    on_uvloop = f"{size.burst} PUTs, uvloop"
    pydantic, msgspec = "httpx2 + pydantic", "http.client + msgspec"
    rust, rust_64 = "pyreqwest + msgspec", "pyreqwest, 64 at once"
    requests, untraced = "requests + msgspec", "without OpenTelemetry"
    ahead, http = "ours-ahead", "http.client"
    secure, far = "TLS, 100 pages", "far, 100 pages"
    secure_burst, far_burst = f"TLS, {burst}", f"far, {size.far_calls} PUTs, gather"
    secure_threads = f"TLS, {size.burst} {threads}"
    return [
        Row("list", "list, held", pydantic, "ours", "httpx2", SPEED, at_least(8)),
        Row("list", "list, held", rust, "ours", "pyreqwest", SPEED, at_least(1.5)),
        Row("list", "list, held", msgspec, "ours", http, SPEED, at_least(1.5)),
        Row("list", "list, held", "reqwest + serde", "ours", "bare", SPEED, at_least(0.85)),
        Row("touch", "list, all read", rust, "ours", "pyreqwest", SPEED, at_least(1.3)),
        Row("touch", "list, all read", msgspec, "ours", http, SPEED, at_least(1.1)),
        Row("stream", "stream", pydantic, "ours", "httpx2", SPEED, at_least(5), "stream"),
        Row(
            "stream", "stream, prefetch=1", pydantic, ahead, "httpx2", SPEED, at_least(5), "stream"
        ),
        Row("stream", "stream", rust, "ours", "pyreqwest", SPEED, at_least(1.3), "stream, Rust"),
        Row(
            "stream",
            "stream, prefetch=1",
            rust,
            ahead,
            "pyreqwest",
            SPEED,
            at_least(1.3),
            "stream, Rust",
        ),
        Row("list", "memory, list held", pydantic, "ours", "httpx2", HELD, at_most(0.15)),
        Row("list", "memory, list held", rust, "ours", "pyreqwest", HELD),
        Row("list", "memory, list held", msgspec, "ours", http, HELD),
        Row("stream", "memory, stream", pydantic, "ours", "httpx2", PEAK, at_most(4)),
        Row("stream", "memory, prefetch=1", pydantic, ahead, "httpx2", PEAK, at_most(4)),
        Row("put", "PUT after PUT", "requests", "ours", "requests", call, at_least(5)),
        Row("put", "PUT after PUT", "httpx2", "ours", "httpx2", call, at_least(3.5)),
        Row("put", "PUT after PUT", "pyreqwest", "ours", "pyreqwest", call, at_least(1.3)),
        Row("put", "PUT after PUT", http, "ours", http, call, at_least(1.6)),
        Row("put", "PUT after PUT", "reqwest", "ours", "bare", call, at_least(1.11)),
        Row("traced", "PUT, traces off", untraced, "off", "ours", call, at_least(0.95)),
        Row("traced", "PUT, traces without an SDK", untraced, "without-sdk", "ours", call),
        Row("traced", "PUT, traces on", untraced, "on", "ours", call),
        Row("gather", burst, "httpx2", "ours", "httpx2", at_once, at_least(18)),
        Row("gather", burst, "aiohttp", "ours", "aiohttp", at_once, at_least(1.8)),
        Row("gather", burst, "pyreqwest", "ours", "pyreqwest", at_once, at_least(1.5)),
        Row("gather", burst, rust_64, "ours", "pyreqwest-64", at_once, at_least(1.5)),
        Row("uvloop", on_uvloop, "aiohttp, uvloop", "ours", "aiohttp", at_once, at_least(1.3)),
        Row("uvloop", on_uvloop, "pyreqwest, uvloop", "ours", "pyreqwest", at_once, at_least(1.3)),
        Row("threads", threads, "requests", "ours", "requests", call, at_least(16)),
        Row("threads", threads, "pyreqwest", "ours", "pyreqwest", call),
        Row("threads", threads, http, "ours", http, call, at_least(3.5)),
        Row("tls-list", secure, pydantic, "ours", "httpx2", SPEED),
        Row("tls-list", secure, rust, "ours", "pyreqwest", SPEED),
        Row("tls-list", secure, requests, "ours", "requests", SPEED),
        Row("tls-list", secure, msgspec, "ours", http, SPEED),
        Row("tls-gather", secure_burst, "httpx2", "ours", "httpx2", once),
        Row("tls-gather", secure_burst, "aiohttp", "ours", "aiohttp", once),
        Row("tls-gather", secure_burst, "pyreqwest", "ours", "pyreqwest", once),
        Row("tls-gather", secure_burst, rust_64, "ours", "pyreqwest-64", once),
        Row("tls-threads", secure_threads, "requests", "ours", "requests", once),
        Row("tls-threads", secure_threads, "pyreqwest", "ours", "pyreqwest", once),
        Row("tls-threads", secure_threads, http, "ours", http, once),
        Row("far-list", far, rust, "ours", "pyreqwest", SPEED),
        Row("far-list", far, msgspec, "ours", http, SPEED),
        Row("far-list", f"{far}, prefetch=1", rust, ahead, "pyreqwest", SPEED),
        Row("far-gather", far_burst, "httpx2", "ours", "httpx2", SPEED),
        Row("far-gather", far_burst, "aiohttp", "ours", "aiohttp", SPEED),
        Row("far-gather", far_burst, "pyreqwest", "ours", "pyreqwest", SPEED),
        Row("import", "import rosterkit", "Python alone", "ours", "nothing", ADDED, at_most(10)),
        Row("import", "import httpx2, pydantic", "Python alone", "httpx2", "nothing", ADDED),
        Row("import", "import pyreqwest, msgspec", "Python alone", "pyreqwest", "nothing", ADDED),
    ]
