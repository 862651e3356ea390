"""The four services on this machine, for tests: stateful, seeded, and as unreliable as you ask for.

>>> from rosterkit import Paperspace
>>> from rosterkit.testing import Emulator
>>> with Emulator(seed=7) as emulator:
...     paperspace = Paperspace(**emulator.paperspace.client)
...     members = paperspace.list_team_members(emulator.paperspace.team_id).all()

With pytest there is the fixture `rosterkit_emulator`, a new one for each test.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from . import _rosterkit  # pyright: ignore[reportPrivateUsage]  # It is ours.
from ._rosterkit import FakeClock

__all__ = [
    "Change",
    "Emulator",
    "EvoPlace",
    "FakeClock",
    "GitBookPlace",
    "PaperspacePlace",
    "Request",
    "ZenMLPlace",
]


@dataclass(frozen=True)
class PaperspacePlace:
    """Where Paperspace is, and what is there."""

    base_url: str
    api_key: str
    team_id: str
    """The primary team, which `my-team` names as well."""
    other_team_id: str
    """A second team, of twelve people."""
    project_id: str
    """A project of the primary team."""
    other_project_id: str
    """A second project of the primary team."""

    @property
    def client(self) -> dict[str, Any]:
        """The arguments that make a client of it."""
        return {"base_url": self.base_url, "api_key": self.api_key}


@dataclass(frozen=True)
class ZenMLPlace:
    """Where ZenML Pro is, and what is there."""

    base_url: str
    api_key: str
    """A service account's key, exchanged for tokens."""
    token: str
    """A personal token, used as it is."""
    client_id: str
    client_secret: str
    organization_id: str
    other_organization_id: str

    @property
    def client(self) -> dict[str, Any]:
        """The arguments that make a client of it."""
        return {"base_url": self.base_url, "api_key": self.api_key}


@dataclass(frozen=True)
class GitBookPlace:
    """Where GitBook is, and what is there."""

    base_url: str
    token: str
    organization_id: str
    team_id: str
    """The organization's primary team."""
    other_team_id: str
    """A second team, of twelve people."""

    @property
    def client(self) -> dict[str, Any]:
        """The arguments that make a client of it."""
        return {"base_url": self.base_url, "token": self.token}


@dataclass(frozen=True)
class EvoPlace:
    """Where Seequent Evo is, and what is there."""

    base_url: str
    discovery_url: str
    token_url: str
    client_id: str
    client_secret: str
    token: str
    """An access token that does not expire."""
    org_id: str
    workspace_id: str
    """The organization's primary workspace."""
    other_workspace_id: str
    """A second workspace, of twelve people."""

    @property
    def client(self) -> dict[str, Any]:
        """The arguments that make a client of it."""
        return {
            "base_url": self.base_url,
            "discovery_url": self.discovery_url,
            "token_url": self.token_url,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
        }


@dataclass(frozen=True)
class Request:
    """A request that one of the services got."""

    sequence: int
    service: str
    operation: str | None
    """The operation, where the request is one; `issue_token` at the token endpoints."""
    method: str
    target: str
    """Path and query, exactly as sent."""
    headers: list[tuple[str, str]]
    """In order; the credential is replaced by a fingerprint."""
    body: str
    status: int
    """The status of the answer, also of one that was lost or cut."""
    fault: str | None
    """The name of the fault that was applied."""
    attempt: int
    """How many times this method and target had been seen, this one included."""
    connection: int
    """Which connection it came over, from 1."""


@dataclass(frozen=True)
class Change:
    """A change that a request made."""

    sequence: int
    request: int
    """The sequence number of the request that made it."""
    service: str
    operation: str
    target: dict[str, Any]
    """The ids of what was changed, by name."""
    change: dict[str, Any]
    """`before` and `after`, None where there was or is nothing."""


class Emulator:
    """Paperspace, ZenML Pro, GitBook and Seequent Evo in memory, on ports of this machine.

    It runs from the moment it is made until it is stopped: as a context manager at the end of the
    block, else when it is dropped. The same seed gives the same people.

    Args:
        seed: The seed of everything that is invented.
        people: How many people each primary place has.
        teams: How many further teams of Paperspace there are, `team-1` and so on, each with as many
            people of its own.
        port: The port to listen at; 0 takes a free one.
        latency: How long every answer takes, in seconds.
        faults: What goes wrong from the start; see `set_faults`.
    """

    paperspace: PaperspacePlace
    """Paperspace: where it is and what it accepts; `.client` makes a client of it."""
    zenml: ZenMLPlace
    """ZenML Pro, likewise."""
    gitbook: GitBookPlace
    """GitBook, likewise."""
    evo: EvoPlace
    """Seequent Evo, likewise."""
    control_url: str
    """The root of the control endpoints, for other processes."""

    def __init__(
        self,
        *,
        seed: int = 0,
        people: int = 400,
        teams: int = 0,
        port: int = 0,
        latency: float = 0.0,
        faults: Iterable[Mapping[str, Any]] = (),
    ) -> None:
        if not hasattr(_rosterkit, "Emulator"):
            raise RuntimeError("this build of rosterkit was made without the emulator")
        self._native = _rosterkit.Emulator(seed, people, teams, port, latency, _written(faults))
        ready = json.loads(self._native.ready())
        self.paperspace = PaperspacePlace(**ready["paperspace"])
        self.zenml = ZenMLPlace(**ready["zenml"])
        self.gitbook = GitBookPlace(**ready["gitbook"])
        self.evo = EvoPlace(**ready["evo"])
        self.control_url = ready["control_url"]

    def requests(self) -> list[Request]:
        """Return the requests to the services so far, oldest first."""
        records = json.loads(self._native.requests())
        for record in records:
            record["headers"] = [tuple(header) for header in record["headers"]]
        return [Request(**record) for record in records]

    def mutations(self) -> list[Change]:
        """Return the changes so far, oldest first."""
        return [Change(**record) for record in json.loads(self._native.mutations())]

    def clear_logs(self) -> None:
        """Forget requests, mutations and attempts; sequence numbers go on."""
        self._native.clear_logs()

    def set_faults(self, faults: Iterable[Mapping[str, Any]]) -> None:
        """Put these faults in the place of those in force.

        A fault says which requests it is for (`service`, `operation`, `method`, `page`, `attempt`,
        `times`; the first that fits is used) and what happens to them: `latency_ms`, `status` with
        `headers` and `body`, `extra_headers`, `reset_after_bytes`, `close_after_bytes`, `dribble`
        (`{"bytes": 1, "every_ms": 100}`), `truncate_gzip`, `lose_answer`. `name` is what the
        request log calls it.

        >>> emulator.set_faults([{"operation": "list_users", "page": 2, "status": 503, "times": 1}])

        Raises:
            ValueError: A fault is impossible; those in force stay.
        """
        self._native.set_faults(_written(faults))

    def set_latency(self, seconds: float) -> None:
        """Say how long every answer takes from now on, in seconds."""
        self._native.set_latency(seconds)

    def set_token_lifetime(self, seconds: int) -> None:
        """Say how many seconds tokens are good for that are issued from now on."""
        self._native.set_token_lifetime(seconds)

    def revoke_tokens(self) -> int:
        """Make every token issued so far worthless, and tell how many there were."""
        return self._native.revoke_tokens()

    def connections_open(self) -> int:
        """Tell how many connections are open now."""
        return self._native.connections_open()

    def reset(self) -> None:
        """Put data, tokens, logs, faults and settings back to how they were at the start."""
        self._native.reset()

    def stop(self) -> None:
        """Stop listening, and close every connection."""
        self._native.stop()

    def __enter__(self) -> Emulator:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        raised: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Emulator:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        raised: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()


def _written(faults: Iterable[Mapping[str, Any]]) -> str:
    return json.dumps([dict(fault) for fault in faults])
