"""The jobs with aiohttp."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp

import small_calls
from measure import Sample
from people import API_KEY, TEAM
from place import Place

_HEADERS = {"authorization": f"Bearer {API_KEY}", "accept": "application/json"}


@asynccontextmanager
async def _client(place: Place) -> AsyncIterator[Callable[[str], Awaitable[bool]]]:
    session = aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(ssl=place.trust() or True),
        headers=_HEADERS,
        timeout=aiohttp.ClientTimeout(total=30),
    )

    async def put(user: str) -> bool:
        url = f"{place.url}/teams/{TEAM}/users/{user}"
        async with session.put(url, json={"isAdmin": True}) as answer:
            answer.raise_for_status()
            admin: bool = (await answer.json())["isAdmin"]
            return admin

    async with session:
        yield put


def gather(place: Place) -> Sample:
    return small_calls.at_once(_client, place)


def gather_on_uvloop(place: Place) -> Sample:
    return small_calls.at_once_on_uvloop(_client, place)


def first_gather(place: Place) -> Sample:
    return small_calls.first_at_once(_client, place)


def far_gather(place: Place) -> Sample:
    return small_calls.far_at_once(_client, place)
