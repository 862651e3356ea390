"""Waiting in a greenlet, where gevent has patched the standard library: the others go on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gevent import get_hub, monkey  # type: ignore[import-untyped]
from gevent.event import Event  # type: ignore[import-untyped]


def waiter() -> Waiter | None:
    """Give something to wait with, unless this program waits as Python does."""
    return Waiter() if monkey.is_module_patched("socket") else None


class Waiter:
    """Where one greenlet waits until another thread wakes it."""

    def __init__(self) -> None:
        self._woken = Event()
        # It keeps the loop from ending, and is what a loop hears from other threads.
        self._signal = get_hub().loop.async_()
        self._signal.start(self._woken.set)

    def wait(self) -> None:
        """Wait, and let the others of this thread go on."""
        try:
            self._woken.wait()
        finally:
            self._signal.stop()
            self._signal.close()

    def wake(self) -> None:
        """End the wait, from whichever thread."""
        self._signal.send()


def start_thread(work: Callable[..., object], *args: Any) -> None:
    """Start a thread of the system's: one of `threading` would be a greenlet of this one."""

    def run() -> None:
        try:
            work(*args)
        finally:
            # That of this thread, if anything has waited in it.
            get_hub().destroy(destroy_loop=True)

    monkey.get_original("_thread", "start_new_thread")(run, ())
