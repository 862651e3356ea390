"""The jobs with RosterKit, with its defaults."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import rosterkit
import small_calls
from measure import Sample, Stopwatch
from people import (
    API_KEY,
    HUNDRED_PAGES,
    MEMBERS_A_PAGE,
    TEAM,
    admins,
    touch,
    user_ids,
    weigh,
)
from place import Place
from rosterkit.paperspace import TeamMembership


def _client(place: Place) -> rosterkit.Paperspace:
    return rosterkit.Paperspace(api_key=API_KEY, base_url=place.url, ca_bundle=place.authority)


def _ready(place: Place) -> rosterkit.Paperspace:
    """Ready to be measured: the connection is there."""
    client = _client(place)
    client.update_team_member(TEAM, user_ids(1)[0], True)
    return client


def list_held(place: Place) -> Sample:
    client = _ready(place)
    watch = Stopwatch()
    everybody = client.list_team_members(TEAM, limit=MEMBERS_A_PAGE).all()
    return watch.stop().having_read(*weigh(everybody))


def list_touched(place: Place) -> Sample:
    client = _ready(place)
    watch = Stopwatch()
    everybody = client.list_team_members(TEAM, limit=MEMBERS_A_PAGE).all()
    touch(everybody)
    return watch.stop().having_read(*weigh(everybody))


def stream(place: Place) -> Sample:
    client = _ready(place)
    watch = Stopwatch()
    found = admins(client.list_team_members(TEAM, limit=MEMBERS_A_PAGE))
    return watch.stop().having_read(found)


def stream_ahead(place: Place) -> Sample:
    client = _ready(place)
    watch = Stopwatch()
    found = admins(client.list_team_members(TEAM, limit=MEMBERS_A_PAGE, prefetch=1))
    return watch.stop().having_read(found)


def first_list(place: Place) -> Sample:
    watch = Stopwatch()
    everybody = _client(place).list_team_members(HUNDRED_PAGES, limit=MEMBERS_A_PAGE).all()
    return watch.stop().having_read(*weigh(everybody))


def hundred_pages(place: Place) -> Sample:
    client = _ready(place)
    watch = Stopwatch()
    everybody = client.list_team_members(HUNDRED_PAGES, limit=MEMBERS_A_PAGE).all()
    return watch.stop().having_read(*weigh(everybody))


def hundred_pages_ahead(place: Place) -> Sample:
    client = _ready(place)
    watch = Stopwatch()
    everybody = client.list_team_members(HUNDRED_PAGES, limit=MEMBERS_A_PAGE, prefetch=1).all()
    return watch.stop().having_read(*weigh(everybody))


def put(place: Place) -> Sample:
    client = _client(place)
    return small_calls.one_after_another(
        lambda user: client.update_team_member(TEAM, user, True).is_admin, place.size
    )


def _for_threads(place: Place) -> Callable[[], small_calls.Put]:
    client = _client(place)  # one for all threads
    return lambda: lambda user: client.update_team_member(TEAM, user, True).is_admin


def threads(place: Place) -> Sample:
    return small_calls.in_threads(_for_threads(place), place.size)


def first_threads(place: Place) -> Sample:
    return small_calls.first_in_threads(lambda: _for_threads(place), place.size)


@asynccontextmanager
async def _async_client(
    place: Place,
) -> AsyncIterator[Callable[[str], Awaitable[TeamMembership]]]:
    client = rosterkit.AsyncPaperspace(
        api_key=API_KEY, base_url=place.url, ca_bundle=place.authority
    )
    yield lambda user: client.update_team_member(TEAM, user, True)


def _is_admin(membership: TeamMembership) -> bool:
    return membership.is_admin


def gather(place: Place) -> Sample:
    return small_calls.at_once(_async_client, place, _is_admin)


def gather_on_uvloop(place: Place) -> Sample:
    return small_calls.at_once_on_uvloop(_async_client, place, _is_admin)


def first_gather(place: Place) -> Sample:
    return small_calls.first_at_once(_async_client, place, _is_admin)


def far_gather(place: Place) -> Sample:
    return small_calls.far_at_once(_async_client, place, _is_admin)
