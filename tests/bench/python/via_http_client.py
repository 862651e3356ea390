"""The jobs with http.client of the standard library, and msgspec for the models.

The fastest that one can write in Python without giving up the language's own means.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit

import listings
import small_calls
from measure import Sample
from people import API_KEY, MEMBERS_A_PAGE, TEAM
from place import Place
from structs import PAGES, Member

_HEADERS = {"authorization": f"Bearer {API_KEY}", "accept": "application/json"}
_WITH_BODY = _HEADERS | {"content-type": "application/json"}


class _Client:
    """A connection that is kept, and where the API is on it."""

    def __init__(self, place: Place) -> None:
        url = urlsplit(place.url)
        if url.scheme == "https":
            self._http: HTTPConnection = HTTPSConnection(
                url.netloc, timeout=30, context=place.trust()
            )
        else:
            self._http = HTTPConnection(url.netloc, timeout=30)
        self._teams = f"{url.path}/teams"

    def put(self, user: str) -> bool:
        body = json.dumps({"isAdmin": True}).encode()
        path = f"{self._teams}/{TEAM}/users/{user}"
        answer = json.loads(self._exchange("PUT", path, body, _WITH_BODY))
        admin: bool = answer["isAdmin"]
        return admin

    def pages(self, team: str) -> Iterator[list[Member]]:
        path = f"{self._teams}/{team}/users?limit={MEMBERS_A_PAGE}"
        after = ""
        while True:
            page = PAGES.decode(self._exchange("GET", path + after, None, _HEADERS))
            yield page.items
            if not page.has_more or page.next_page is None:
                return
            after = f"&after={page.next_page}"

    def _exchange(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> bytes:
        self._http.request(method, path, body, headers)
        answer = self._http.getresponse()
        content = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{method} {path} was answered with {answer.status}")
        return content


def list_held(place: Place) -> Sample:
    return listings.list_held(_Client, place)


def list_touched(place: Place) -> Sample:
    return listings.list_touched(_Client, place)


def first_list(place: Place) -> Sample:
    return listings.first_list(_Client, place)


def hundred_pages(place: Place) -> Sample:
    return listings.hundred_pages(_Client, place)


def put(place: Place) -> Sample:
    return small_calls.one_after_another(_Client(place).put, place.size)


def threads(place: Place) -> Sample:
    return small_calls.in_threads(lambda: _Client(place).put, place.size)


def first_threads(place: Place) -> Sample:
    return small_calls.first_in_threads(lambda: lambda: _Client(place).put, place.size)
