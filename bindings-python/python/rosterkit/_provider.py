"""Asking a token provider."""

from __future__ import annotations

import asyncio
import datetime
import inspect
import threading
from typing import Any, cast


def ask(provider: Any, loop: asyncio.AbstractEventLoop | None, answer: Any) -> None:
    """Have the provider called on a thread of its own, which never holds up the end of Python."""
    thread = threading.Thread(
        target=_ask, args=(provider, loop, answer), name="rosterkit-token", daemon=True
    )
    try:
        thread.start()
    except RuntimeError:
        # Python 3.12 and later start none once `atexit` hooks run. Python waits for this one.
        _ask(provider, loop, answer)


def _ask(provider: Any, loop: asyncio.AbstractEventLoop | None, answer: Any) -> None:
    try:
        answer.give(*obtain(provider, loop))
    # Whatever it is, somebody waits to hear of it.
    except BaseException as error:
        answer.fail(error)


def obtain(provider: Any, loop: asyncio.AbstractEventLoop | None) -> tuple[str, Any]:
    """Call the provider; its coroutine runs on the caller's loop."""
    given = provider()
    if inspect.isawaitable(given):
        if loop is None or not loop.is_running():
            if inspect.iscoroutine(given):
                given.close()
            raise TypeError(
                "the token provider gave a coroutine, for which an async client is needed: "
                "give a plain function to this one"
            )
        given = asyncio.run_coroutine_threadsafe(_awaited(given), loop).result()
    token, seconds = cast("tuple[Any, Any]", given) if isinstance(given, tuple) else (given, None)
    if hasattr(token, "reveal"):
        token = token.reveal()
    if not isinstance(token, str):
        raise TypeError(
            "a token provider gives a str, or a pair of it and the seconds it is good for"
        )
    if not _is_unicode(token):
        raise ValueError("the token holds half a character (a lone surrogate)")
    return token, None if seconds is None else datetime.timedelta(seconds=seconds)


def _is_unicode(token: str) -> bool:
    try:
        token.encode()
    # It shows the whole token, so it ends here, and is nobody's context.
    except UnicodeEncodeError:
        return False
    return True


async def _awaited(given: Any) -> Any:
    return await given
