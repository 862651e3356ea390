"""The jobs with httpx, and pydantic for the models."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime

import httpx
from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

import small_calls
from measure import Sample, Stopwatch
from people import API_KEY, MEMBERS_A_PAGE, TEAM, admins, user_ids, weigh
from place import Place

_HEADERS = {"authorization": f"Bearer {API_KEY}", "accept": "application/json"}


class _Model(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)


class User(_Model):
    id: str
    email: str
    first_name: str | None
    last_name: str | None
    last_active: datetime | None
    public_profile_image_url: str | None


class Member(_Model):
    dt_confirmed: datetime | None
    is_admin: bool
    is_owner: bool
    user: User


class Page(_Model):
    has_more: bool
    items: list[Member]
    next_page: str | None


def _client(place: Place) -> httpx.Client:
    return httpx.Client(base_url=place.url, headers=_HEADERS, timeout=30)


def _put(client: httpx.Client, user: str) -> bool:
    answer = client.put(f"/teams/{TEAM}/users/{user}", json={"isAdmin": True})
    answer.raise_for_status()
    admin: bool = answer.json()["isAdmin"]
    return admin


def _ready(place: Place) -> httpx.Client:
    """Ready to be measured: the connection is there."""
    client = _client(place)
    _put(client, user_ids(1)[0])
    return client


def _pages(client: httpx.Client) -> Iterator[list[Member]]:
    query: dict[str, str | int] = {"limit": MEMBERS_A_PAGE}
    while True:
        answer = client.get(f"/teams/{TEAM}/users", params=query)
        answer.raise_for_status()
        page = Page.model_validate_json(answer.content)
        yield page.items
        if not page.has_more or page.next_page is None:
            return
        query["after"] = page.next_page


def list_held(place: Place) -> Sample:
    client = _ready(place)
    watch = Stopwatch()
    everybody: list[Member] = []
    for items in _pages(client):
        everybody += items
    return watch.stop().having_read(*weigh(everybody))


def stream(place: Place) -> Sample:
    client = _ready(place)
    watch = Stopwatch()
    found = admins(member for items in _pages(client) for member in items)
    return watch.stop().having_read(found)


def put(place: Place) -> Sample:
    client = _client(place)
    return small_calls.one_after_another(lambda user: _put(client, user), place.size)


def gather(place: Place) -> Sample:
    async def job() -> Sample:
        async with httpx.AsyncClient(base_url=place.url, headers=_HEADERS, timeout=30) as client:

            async def put(user: str) -> bool:
                answer = await client.put(f"/teams/{TEAM}/users/{user}", json={"isAdmin": True})
                answer.raise_for_status()
                admin: bool = answer.json()["isAdmin"]
                return admin

            return await small_calls.at_once(put, bool, place.size)

    return asyncio.run(job())
