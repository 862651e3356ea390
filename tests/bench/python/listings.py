"""Listings that are held, the same for every competitor that gives page after page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol, TypeVar

from measure import Sample, Stopwatch
from people import HUNDRED_PAGES, TEAM, Member, admins, touch, user_ids, weigh
from place import Place

M = TypeVar("M", bound=Member)


class Client(Protocol[M]):
    def put(self, user: str) -> bool: ...

    def pages(self, team: str) -> Iterator[list[M]]: ...


Make = Callable[[Place], Client[M]]


def list_held(make: Make[M], place: Place, team: str = TEAM) -> Sample:
    client = _ready(make, place)
    watch = Stopwatch()
    everybody = _all(client, team)
    return watch.stop().having_read(*weigh(everybody))


def list_touched(make: Make[M], place: Place) -> Sample:
    client = _ready(make, place)
    watch = Stopwatch()
    everybody = _all(client, TEAM)
    touch(everybody)
    return watch.stop().having_read(*weigh(everybody))


def stream(make: Make[M], place: Place) -> Sample:
    client = _ready(make, place)
    watch = Stopwatch()
    found = admins(member for items in client.pages(TEAM) for member in items)
    return watch.stop().having_read(found)


def hundred_pages(make: Make[M], place: Place) -> Sample:
    return list_held(make, place, HUNDRED_PAGES)


def first_list(make: Make[M], place: Place) -> Sample:
    """The client is made, and its connection opened, while the clock runs."""
    watch = Stopwatch()
    everybody = _all(make(place), HUNDRED_PAGES)
    return watch.stop().having_read(*weigh(everybody))


def _ready(make: Make[M], place: Place) -> Client[M]:
    """Ready to be measured: the connection is there."""
    client = make(place)
    client.put(user_ids(1)[0])
    return client


def _all(client: Client[M], team: str) -> list[M]:
    everybody: list[M] = []
    for items in client.pages(team):
        everybody += items
    return everybody
