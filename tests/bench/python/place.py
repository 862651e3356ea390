"""Where the server is, and how much there is to do."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from pathlib import Path

_AUTHORITY = Path(__file__).parents[2] / "certificates" / "authority.pem"
"""Signed the certificate of the server that speaks TLS."""


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
    far_calls: int
    """PUTs at once to the server that is far away."""
    too_long: float
    """Seconds after which a job is not slow but stuck."""
    threads: int = 64

    @property
    def flags(self) -> list[str]:
        """What makes another process do as much."""
        return ["--quick"] if self.quick else []


FULL = Size(
    quick=False, members=100_000, calls=4_000, burst=1_000, bursts=3, far_calls=200, too_long=120
)
QUICK = Size(quick=True, members=10_000, calls=400, burst=200, bursts=2, far_calls=50, too_long=20)


@dataclass(frozen=True)
class Place:
    """What a job is given."""

    url: str
    """Where Paperspace is."""
    size: Size

    @property
    def authority(self) -> str | None:
        """The file of the authority to trust, if the server speaks TLS."""
        return str(_AUTHORITY) if self.url.startswith("https:") else None

    def trust(self) -> ssl.SSLContext | None:
        """The same for clients that take the standard library's TLS."""
        return ssl.create_default_context(cafile=self.authority) if self.authority else None
