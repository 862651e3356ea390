"""Calling a token provider."""

from __future__ import annotations

import asyncio
import inspect
import sys
import threading
from contextvars import Context
from functools import partial
from typing import Any


def call(
    provider: Any, loop: asyncio.AbstractEventLoop | None, promise: Any, context: Context
) -> None:
    """Have the provider called on a thread of its own, which never delays the end of Python."""
    work = partial(_call, provider, loop, promise)
    gevent = sys.modules.get("gevent.monkey")
    if gevent is not None and gevent.is_module_patched("threading"):
        from ._gevent import start_thread

        start_thread(context.run, work)
        return
    thread = threading.Thread(target=context.run, args=(work,), name="rosterkit-token", daemon=True)
    try:
        thread.start()
    except RuntimeError:
        # Python 3.12 and later start none once `atexit` hooks run. Python waits for this one.
        context.run(work)


def _call(provider: Any, loop: asyncio.AbstractEventLoop | None, promise: Any) -> None:
    try:
        given = provider()
        if inspect.isawaitable(given):
            if loop is None:
                _drop(given)
                promise.refuse(
                    "it gave a coroutine, for which an async client is needed: "
                    "give a plain function to this one"
                )
                return
            if not loop.is_running():
                _drop(given)
                raise RuntimeError("the event loop of the call that needs a token has ended")
            coroutine = given if inspect.iscoroutine(given) else _awaited(given)
            given = asyncio.run_coroutine_threadsafe(coroutine, loop).result()
        promise.give(given)
    # Whatever it is, a call waits for it.
    except BaseException as error:
        # This frame, the first, may hold a token, which error reporters would send.
        traceback = error.__traceback__
        promise.fail(error.with_traceback(traceback and traceback.tb_next))


def _drop(given: Any) -> None:
    if inspect.iscoroutine(given):
        given.close()


async def _awaited(given: Any) -> Any:
    return await given
