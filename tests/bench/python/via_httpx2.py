"""The jobs with httpx2, and pydantic for the models."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import datetime

import httpx2
from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

import listings
import small_calls
from measure import Sample
from people import API_KEY, MEMBERS_A_PAGE, TEAM
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


class _Client:
    def __init__(self, place: Place) -> None:
        self._http = httpx2.Client(
            base_url=place.url, headers=_HEADERS, timeout=30, verify=place.trust() or True
        )

    def put(self, user: str) -> bool:
        answer = self._http.put(f"/teams/{TEAM}/users/{user}", json={"isAdmin": True})
        answer.raise_for_status()
        admin: bool = answer.json()["isAdmin"]
        return admin

    def pages(self, team: str) -> Iterator[list[Member]]:
        query: dict[str, str | int] = {"limit": MEMBERS_A_PAGE}
        while True:
            answer = self._http.get(f"/teams/{team}/users", params=query)
            answer.raise_for_status()
            page = Page.model_validate_json(answer.content)
            yield page.items
            if not page.has_more or page.next_page is None:
                return
            query["after"] = page.next_page


@asynccontextmanager
async def _async_client(place: Place) -> AsyncIterator[Callable[[str], Awaitable[bool]]]:
    client = httpx2.AsyncClient(
        base_url=place.url, headers=_HEADERS, timeout=30, verify=place.trust() or True
    )

    async def put(user: str) -> bool:
        answer = await client.put(f"/teams/{TEAM}/users/{user}", json={"isAdmin": True})
        answer.raise_for_status()
        admin: bool = answer.json()["isAdmin"]
        return admin

    async with client:
        yield put


def list_held(place: Place) -> Sample:
    return listings.list_held(_Client, place)


def stream(place: Place) -> Sample:
    return listings.stream(_Client, place)


def first_list(place: Place) -> Sample:
    return listings.first_list(_Client, place)


def put(place: Place) -> Sample:
    return small_calls.one_after_another(_Client(place).put, place.size)


def gather(place: Place) -> Sample:
    return small_calls.at_once(_async_client, place)


def first_gather(place: Place) -> Sample:
    return small_calls.first_at_once(_async_client, place)


def far_gather(place: Place) -> Sample:
    return small_calls.far_at_once(_async_client, place)
