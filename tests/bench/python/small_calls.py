"""Many PUTs: in a loop, from threads and at once, the same for every competitor."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TypeVar

from measure import Sample, Stopwatch
from people import user_ids
from place import Size

T = TypeVar("T")
Put = Callable[[str], bool]
"""Makes one user an admin and says whether they are."""


def one_after_another(put: Put, size: Size) -> Sample:
    users = user_ids(size.calls)
    put(users[0])  # opens the connection
    watch = Stopwatch()
    admins = sum(map(put, users))
    return watch.stop().having_read(admins)


def in_threads(connect: Callable[[], Put], size: Size) -> Sample:
    """Each thread has its share of the calls, and made one before the clock starts."""
    users = user_ids(size.calls)
    watches: list[Stopwatch] = []
    ready = threading.Barrier(size.threads, action=lambda: watches.append(Stopwatch()), timeout=60)

    def work(share: Iterable[str]) -> int:
        put = connect()
        put(users[0])
        ready.wait()
        return sum(map(put, share))

    with ThreadPoolExecutor(size.threads) as pool:
        shares = (users[first :: size.threads] for first in range(size.threads))
        done = as_completed([pool.submit(work, share) for share in shares])
        admins = sum(future.result() for future in done)
        return watches[0].stop().having_read(admins)


async def at_once(
    put: Callable[[str], Awaitable[T]], is_admin: Callable[[T], bool], size: Size
) -> Sample:
    """Bursts of calls; the one before the clock starts opens the connections."""
    users = user_ids(size.burst)
    await asyncio.gather(*map(put, users))
    watch = Stopwatch()
    admins = 0
    for _ in range(size.bursts):
        admins += sum(map(is_admin, await asyncio.gather(*map(put, users))))
    return watch.stop().having_read(admins)
