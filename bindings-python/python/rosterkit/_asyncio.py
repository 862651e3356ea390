"""The coroutines of the async clients."""

from __future__ import annotations

from asyncio import get_running_loop
from typing import Any

from .errors import ConfigError


async def run(pending: Any) -> Any:
    """Send a call and wait for its result. Whatever ends the wait drops the call."""
    try:
        loop = get_running_loop()
    except RuntimeError:
        raise ConfigError(
            "Async clients need a running asyncio event loop. "
            "The client without `Async` in its name needs none."
        ) from None
    future = loop.create_future()
    running = pending.start(loop, future)
    try:
        return await future
    finally:
        running.abort()


# Items leave a listing here, behind the last point at which a coroutine can be cancelled: one
# that was fetched and not handed out stays there for the next one.


async def next_item(listing: Any) -> Any:
    """Give the next item; fetch a page when there is none left."""
    while (item := listing.take_item()) is None:
        if not await run(listing.fetch()):
            raise StopAsyncIteration
    return item


async def next_page(listing: Any) -> Any:
    """Give the next page."""
    while (page := listing.take_page()) is None:
        if not await run(listing.fetch()):
            raise StopAsyncIteration
    return page


async def everything(listing: Any) -> Any:
    """Give all items that are left."""
    await run(listing.fetch_all())
    return listing.take_all()
