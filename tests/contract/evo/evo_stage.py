"""An emulator, a recorder in front of its Evo, and what was said between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from evo.aio import AioTransport
from evo.common import APIConnector
from evo.discovery import DiscoveryAPIClient
from evo.oauth import AccessTokenAuthorizer
from evo.workspaces import WorkspaceAPIClient
from evo.workspaces.endpoints import AdminApi, InstanceUsersApi

from calls import Awaited
from findings import findings
from recorder import Exchange, Recorder
from rosterkit.testing import Emulator


@dataclass(frozen=True)
class Vendor:
    """The vendor's own clients: one an API, and the one that is made of them."""

    admin: Any
    instance: Any
    workspaces: Any
    discovery: Any


def transport() -> AioTransport:
    return AioTransport("contract", close_grace_period_ms=0)


class Stage:
    def __init__(self) -> None:
        # So many that some have no address, and an answer is compressed.
        self.emulator = Emulator(seed=7, people=60)
        self.place = self.emulator.evo
        self.recorder = Recorder(self.place.base_url)
        self.seen: list[Exchange] = []

    def reset(self) -> None:
        """Put the people back where they were, and forget what was said."""
        self.emulator.reset()
        self.recorder.take()

    def close(self) -> None:
        self.recorder.stop()
        self.emulator.stop()

    def vendor(self, token: str | None = None) -> Vendor:
        """Return the vendor's own clients, with the emulator's token unless another is given."""
        return self._vendor(self.recorder.url, token or self.place.token)

    def observer(self) -> Vendor:
        """Return the same, past the recorder: for a look at the state."""
        return self._vendor(self.place.base_url, self.place.token)

    def _vendor(self, url: str, token: str) -> Vendor:
        connector = APIConnector(url, transport(), AccessTokenAuthorizer(token), {})
        clients = (
            AdminApi(connector),
            InstanceUsersApi(connector),
            WorkspaceAPIClient(connector, UUID(self.place.org_id)),
            DiscoveryAPIClient(connector),
        )
        return Vendor(*map(Awaited, clients))

    def check(self, expected: list[str] | None = None) -> list[Exchange]:
        """Return what was said since last time, which is to have these findings and no others."""
        exchanges = self.recorder.take()
        assert [what for one in exchanges for what in findings(one)] == (expected or [])
        self.seen += exchanges
        return exchanges
