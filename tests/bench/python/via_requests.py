"""The jobs with requests, and msgspec for the models."""

from __future__ import annotations

from collections.abc import Iterator

import requests

import listings
import small_calls
from measure import Sample
from people import API_KEY, MEMBERS_A_PAGE, TEAM
from place import Place
from structs import PAGES, Member


class _Client:
    def __init__(self, place: Place) -> None:
        self._http = requests.Session()
        self._http.headers.update(
            {"authorization": f"Bearer {API_KEY}", "accept": "application/json"}
        )
        if place.authority:
            self._http.verify = place.authority
        self._teams = f"{place.url}/teams"

    def put(self, user: str) -> bool:
        url = f"{self._teams}/{TEAM}/users/{user}"
        answer = self._http.put(url, json={"isAdmin": True}, timeout=30)
        answer.raise_for_status()
        admin: bool = answer.json()["isAdmin"]
        return admin

    def pages(self, team: str) -> Iterator[list[Member]]:
        query: dict[str, str | int] = {"limit": MEMBERS_A_PAGE}
        while True:
            answer = self._http.get(f"{self._teams}/{team}/users", params=query, timeout=30)
            answer.raise_for_status()
            page = PAGES.decode(answer.content)
            yield page.items
            if not page.has_more or page.next_page is None:
                return
            query["after"] = page.next_page


def first_list(place: Place) -> Sample:
    return listings.first_list(_Client, place)


def put(place: Place) -> Sample:
    return small_calls.one_after_another(_Client(place).put, place.size)


def threads(place: Place) -> Sample:
    """A session for each thread: requests does not promise that one may be shared."""
    return small_calls.in_threads(lambda: _Client(place).put, place.size)


def first_threads(place: Place) -> Sample:
    return small_calls.first_in_threads(lambda: lambda: _Client(place).put, place.size)
