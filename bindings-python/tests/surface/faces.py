"""The two kinds of client behind one face, for tests of what they have in common."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import rosterkit


class Sync:
    """Clients that block."""

    prefix = ""

    def run(self, answer: Any) -> Any:
        """Give what a call answered."""
        assert not inspect.isawaitable(answer)
        return answer

    def items(self, listing: Any) -> list[Any]:
        """Iterate to the end."""
        return list(listing)

    def take(self, listing: Any, count: int) -> list[Any]:
        """Iterate over so many, and ask for no other."""
        return [next(listing) for _ in range(count)]

    def close(self, client: Any) -> None:
        client.close()

    def within(self, client: Any) -> None:
        """Enter and leave."""
        with client as entered:
            assert entered is client


class Asyncio:
    """Clients for asyncio; every use is in a loop of its own, which clients outlive."""

    prefix = "Async"

    def run(self, answer: Any) -> Any:
        return asyncio.run(answer)

    def items(self, listing: Any) -> list[Any]:
        async def iterate() -> list[Any]:
            return [item async for item in listing]

        return asyncio.run(iterate())

    def take(self, listing: Any, count: int) -> list[Any]:
        async def iterate() -> list[Any]:
            return [await listing.__anext__() for _ in range(count)]

        return asyncio.run(iterate())

    def close(self, client: Any) -> None:
        async def close() -> None:
            await client.aclose()

        asyncio.run(close())

    def within(self, client: Any) -> None:
        async def enter() -> None:
            async with client as entered:
                assert entered is client

        asyncio.run(enter())


class Face:
    """One kind of client, and clients of it for an emulator's services."""

    def __init__(self, kind: Sync | Asyncio, emulator: Any) -> None:
        self.emulator = emulator
        self.prefix = kind.prefix
        self.run = kind.run
        self.items = kind.items
        self.take = kind.take
        self.close = kind.close
        self.within = kind.within

    def client(self, name: str, **options: Any) -> Any:
        """Make a client, of the emulator unless options say otherwise."""
        place = getattr(self.emulator, name.lower())
        return getattr(rosterkit, self.prefix + name)(**{**place.client, **options})

    def sent(self) -> list[str]:
        """The operations that were asked for, tokens aside."""
        requests = self.emulator.requests()
        return [r.operation for r in requests if r.operation != "issue_token"]


SYNC, ASYNCIO = Sync(), Asyncio()
