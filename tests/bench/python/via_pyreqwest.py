"""The jobs with pyreqwest, and msgspec for the models."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from pyreqwest.client import ClientBuilder, SyncClientBuilder

import listings
import small_calls
from measure import Sample
from people import API_KEY, MEMBERS_A_PAGE, TEAM
from place import Place
from structs import PAGES, Member

_HEADERS = {"authorization": f"Bearer {API_KEY}", "accept": "application/json"}
_TIMEOUT = timedelta(seconds=30)
_BOUND = 64

_Builder = TypeVar("_Builder", ClientBuilder, SyncClientBuilder)


def _configured(builder: _Builder, place: Place) -> _Builder:
    builder = builder.default_headers(_HEADERS).timeout(_TIMEOUT).error_for_status()
    if place.authority:
        builder = builder.add_root_certificate_pem(Path(place.authority).read_bytes())
    return builder


class _Client:
    def __init__(self, place: Place) -> None:
        self._http = _configured(SyncClientBuilder(), place).build()
        self._teams = f"{place.url}/teams"

    def put(self, user: str) -> bool:
        request = self._http.put(f"{self._teams}/{TEAM}/users/{user}")
        admin: bool = request.body_json({"isAdmin": True}).build().send().json()["isAdmin"]
        return admin

    def pages(self, team: str) -> Iterator[list[Member]]:
        query: dict[str, str | int] = {"limit": MEMBERS_A_PAGE}
        while True:
            answer = self._http.get(f"{self._teams}/{team}/users").query(query).build().send()
            page = PAGES.decode(answer.bytes())
            yield page.items
            if not page.has_more or page.next_page is None:
                return
            query["after"] = page.next_page


@asynccontextmanager
async def _async_client(
    place: Place, bound: int | None = None
) -> AsyncIterator[Callable[[str], Awaitable[bool]]]:
    builder = _configured(ClientBuilder(), place).max_connections(bound)
    teams = f"{place.url}/teams"
    async with builder.build() as client:

        async def put(user: str) -> bool:
            request = client.put(f"{teams}/{TEAM}/users/{user}").body_json({"isAdmin": True})
            answer = await request.build().send()
            admin: bool = (await answer.json())["isAdmin"]
            return admin

        yield put


_bound_client = partial(_async_client, bound=_BOUND)


def list_held(place: Place) -> Sample:
    return listings.list_held(_Client, place)


def list_touched(place: Place) -> Sample:
    return listings.list_touched(_Client, place)


def stream(place: Place) -> Sample:
    return listings.stream(_Client, place)


def first_list(place: Place) -> Sample:
    return listings.first_list(_Client, place)


def hundred_pages(place: Place) -> Sample:
    return listings.hundred_pages(_Client, place)


def put(place: Place) -> Sample:
    return small_calls.one_after_another(_Client(place).put, place.size)


def threads(place: Place) -> Sample:
    client = _Client(place)  # one for all threads
    return small_calls.in_threads(lambda: client.put, place.size)


def first_threads(place: Place) -> Sample:
    def connect() -> Callable[[], small_calls.Put]:
        client = _Client(place)
        return lambda: client.put

    return small_calls.first_in_threads(connect, place.size)


def gather(place: Place) -> Sample:
    return small_calls.at_once(_async_client, place)


def gather_bound(place: Place) -> Sample:
    return small_calls.at_once(_bound_client, place)


def gather_on_uvloop(place: Place) -> Sample:
    return small_calls.at_once_on_uvloop(_async_client, place)


def first_gather(place: Place) -> Sample:
    return small_calls.first_at_once(_async_client, place)


def first_gather_bound(place: Place) -> Sample:
    return small_calls.first_at_once(_bound_client, place)


def far_gather(place: Place) -> Sample:
    return small_calls.far_at_once(_async_client, place)
