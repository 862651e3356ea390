"""Clients of all kinds, called alike: one that has to be awaited is awaited here."""

from __future__ import annotations

import asyncio
from typing import Any


class Blocking:
    """A client that blocks. Its listings are read to their end."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._client, name)

        def call(*args: Any, **kwargs: Any) -> Any:
            result = method(*args, **kwargs)
            return result.all() if hasattr(result, "all") else result

        return call


class Awaited:
    """A client for asyncio, run in an event loop for each call. Its listings are read whole."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._client, name)

        def call(*args: Any, **kwargs: Any) -> Any:
            async def whole() -> Any:
                result = method(*args, **kwargs)
                return await (result.all() if hasattr(result, "all") else result)

            return asyncio.run(whole())

        return call
