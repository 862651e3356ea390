"""Many PUTs: in a loop, from threads and at once, the same for every competitor."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import AbstractAsyncContextManager
from typing import TypeAlias, TypeVar

from measure import Sample, Stopwatch
from people import user_ids
from place import Place, Size

T = TypeVar("T")
Put = Callable[[str], bool]
"""Makes one user an admin and says whether they are."""
Client: TypeAlias = "Callable[[Place], AbstractAsyncContextManager[Callable[[str], Awaitable[T]]]]"
"""Is made when it is entered, and gives what makes one user an admin."""
IsAdmin = Callable[[T], bool]


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
        try:
            put = connect()
            put(users[0])
        except BaseException:
            ready.abort()  # or the others wait for this one
            raise
        ready.wait()
        return sum(map(put, share))

    admins = _shared(work, users, size)
    return watches[0].stop().having_read(admins)


def first_in_threads(client: Callable[[], Callable[[], Put]], size: Size) -> Sample:
    """The clients are made, and their connections opened, while the clock runs."""
    users = user_ids(size.burst)
    watch = Stopwatch()
    connect = client()

    def work(share: Iterable[str]) -> int:
        return sum(map(connect(), share))

    admins = _shared(work, users, size)
    return watch.stop().having_read(admins)


def _shared(work: Callable[[Iterable[str]], int], users: list[str], size: Size) -> int:
    with ThreadPoolExecutor(size.threads) as pool:
        shares = (users[first :: size.threads] for first in range(size.threads))
        done = as_completed([pool.submit(work, share) for share in shares])
        return sum(future.result() for future in done)


def at_once(client: Client[T], place: Place, is_admin: IsAdmin[T] = bool) -> Sample:
    """Bursts of calls; the one before the clock starts opens the connections."""
    return asyncio.run(_at_once(client, place, is_admin))


def at_once_on_uvloop(client: Client[T], place: Place, is_admin: IsAdmin[T] = bool) -> Sample:
    import uvloop

    return uvloop.run(_at_once(client, place, is_admin))


def first_at_once(client: Client[T], place: Place, is_admin: IsAdmin[T] = bool) -> Sample:
    """One burst of a client that is made while the clock runs."""

    async def job() -> Sample:
        users = user_ids(place.size.burst)
        watch = Stopwatch()
        async with client(place) as put:
            admins = sum(map(is_admin, await asyncio.gather(*map(put, users))))
            return watch.stop().having_read(admins)

    return asyncio.run(job())


def far_at_once(client: Client[T], place: Place, is_admin: IsAdmin[T] = bool) -> Sample:
    """One burst to a server that is far away, by a client with a connection."""

    async def job() -> Sample:
        users = user_ids(place.size.far_calls)
        async with client(place) as put:
            await put(users[0])
            watch = Stopwatch()
            admins = sum(map(is_admin, await asyncio.gather(*map(put, users))))
            return watch.stop().having_read(admins)

    return asyncio.run(job())


async def _at_once(client: Client[T], place: Place, is_admin: IsAdmin[T]) -> Sample:
    users = user_ids(place.size.burst)
    async with client(place) as put:
        await asyncio.gather(*map(put, users))
        watch = Stopwatch()
        admins = 0
        for _ in range(place.size.bursts):
            admins += sum(map(is_admin, await asyncio.gather(*map(put, users))))
        return watch.stop().having_read(admins)
