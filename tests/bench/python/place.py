"""Where the server is, and how much there is to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """How much work a job is; members, calls and burst as `src/options.rs` has them."""

    quick: bool
    members: int
    calls: int
    """PUTs one after another, or shared by all threads."""
    burst: int
    """PUTs at once."""
    bursts: int
    """How often."""
    threads: int = 64

    @property
    def flags(self) -> list[str]:
        """What makes another process do as much."""
        return ["--quick"] if self.quick else []


FULL = Size(quick=False, members=100_000, calls=4_000, burst=1_000, bursts=3)
QUICK = Size(quick=True, members=10_000, calls=400, burst=200, bursts=2)


@dataclass(frozen=True)
class Place:
    """What a job is given."""

    url: str
    """Where Paperspace is."""
    size: Size
