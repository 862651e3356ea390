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
# that was fetched and not handed out stays there for who asks next.


async def next_item(course: Any) -> Any:
    """Give the next item; fetch a page when there is none left."""
    while (item := course.take_item()) is None:
        if not await run(course.fetch()):
            raise StopAsyncIteration
    return item


async def next_page(course: Any) -> Any:
    """Give the next page."""
    while (page := course.take_page()) is None:
        if not await run(course.fetch()):
            raise StopAsyncIteration
    return page


async def everything(course: Any) -> Any:
    """Give all items that are left."""
    await run(course.fetch_all())
    return course.take_all()
