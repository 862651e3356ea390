"""Asking a token provider."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Awaitable, Callable
from contextvars import Context
from typing import Any


def ask(question: Callable[[], None], context: Context) -> None:
    """Have a provider asked on a thread of its own, which never holds up the end of Python."""
    thread = threading.Thread(
        target=context.run, args=(question,), name="rosterkit-token", daemon=True
    )
    try:
        thread.start()
    except RuntimeError:
        # Python 3.12 and later start none once `atexit` hooks run. Python waits for this one.
        context.run(question)


def awaited(given: Awaitable[Any], loop: asyncio.AbstractEventLoop) -> Any:
    """Wait for what a provider gave, on the loop of the call that needs a token."""
    if not loop.is_running():
        drop(given)
        raise RuntimeError("the event loop of the call that needs a token has ended")
    coroutine = given if inspect.iscoroutine(given) else _awaited(given)
    return asyncio.run_coroutine_threadsafe(coroutine, loop).result()


async def _awaited(given: Awaitable[Any]) -> Any:
    return await given


def drop(given: Awaitable[Any]) -> None:
    """Do without what a provider gave, as nothing can wait for it."""
    if inspect.iscoroutine(given):
        given.close()
