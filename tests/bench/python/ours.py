"""The jobs with RosterKit, with its defaults."""

from __future__ import annotations

import asyncio

import rosterkit
import small_calls
from measure import Sample, Stopwatch
from people import API_KEY, MEMBERS_A_PAGE, TEAM, admins, touch, user_ids, weigh
from place import Place


def _client(place: Place) -> rosterkit.Paperspace:
    return rosterkit.Paperspace(api_key=API_KEY, base_url=place.url)


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


def put(place: Place) -> Sample:
    client = _client(place)
    return small_calls.one_after_another(
        lambda user: client.update_team_member(TEAM, user, True).is_admin, place.size
    )


def threads(place: Place) -> Sample:
    client = _client(place)  # one for all threads
    return small_calls.in_threads(
        lambda: lambda user: client.update_team_member(TEAM, user, True).is_admin, place.size
    )


def gather(place: Place) -> Sample:
    async def job() -> Sample:
        client = rosterkit.AsyncPaperspace(api_key=API_KEY, base_url=place.url)
        return await small_calls.at_once(
            lambda user: client.update_team_member(TEAM, user, True),
            lambda membership: membership.is_admin,
            place.size,
        )

    return asyncio.run(job())
