"""The job with aiohttp."""

from __future__ import annotations

import asyncio

import aiohttp

import small_calls
from measure import Sample
from people import API_KEY, TEAM
from place import Place

_HEADERS = {"authorization": f"Bearer {API_KEY}", "accept": "application/json"}


def gather(place: Place) -> Sample:
    async def job() -> Sample:
        limits = aiohttp.ClientTimeout(total=30)
        async with aiohttp.ClientSession(headers=_HEADERS, timeout=limits) as session:

            async def put(user: str) -> bool:
                url = f"{place.url}/teams/{TEAM}/users/{user}"
                async with session.put(url, json={"isAdmin": True}) as answer:
                    answer.raise_for_status()
                    admin: bool = (await answer.json())["isAdmin"]
                    return admin

            return await small_calls.at_once(put, bool, place.size)

    return asyncio.run(job())
