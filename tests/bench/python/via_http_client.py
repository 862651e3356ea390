"""The jobs with http.client of the standard library, and msgspec for the models.

The fastest that one can write in Python without giving up the language's own means.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from http.client import HTTPConnection
from urllib.parse import urlsplit

import msgspec

import small_calls
from measure import Sample, Stopwatch
from people import API_KEY, MEMBERS_A_PAGE, TEAM, touch, user_ids, weigh
from place import Place

_HEADERS = {"authorization": f"Bearer {API_KEY}", "accept": "application/json"}
_WITH_BODY = _HEADERS | {"content-type": "application/json"}


class User(msgspec.Struct, rename="camel"):
    id: str
    email: str
    first_name: str | None
    last_name: str | None
    last_active: datetime | None
    public_profile_image_url: str | None


class Member(msgspec.Struct, rename="camel"):
    dt_confirmed: datetime | None
    is_admin: bool
    is_owner: bool
    user: User


class Page(msgspec.Struct, rename="camel"):
    has_more: bool
    items: list[Member]
    next_page: str | None


_PAGES = msgspec.json.Decoder(Page)


class _Client:
    """A connection that is kept, and where the API is on it."""

    def __init__(self, place: Place) -> None:
        url = urlsplit(place.url)
        self._http = HTTPConnection(url.netloc, timeout=30)
        self._users = f"{url.path}/teams/{TEAM}/users"

    def put(self, user: str) -> bool:
        body = json.dumps({"isAdmin": True}).encode()
        answer = json.loads(self._exchange("PUT", f"{self._users}/{user}", body, _WITH_BODY))
        admin: bool = answer["isAdmin"]
        return admin

    def pages(self) -> Iterator[list[Member]]:
        query = f"?limit={MEMBERS_A_PAGE}"
        after = ""
        while True:
            answer = self._exchange("GET", f"{self._users}{query}{after}", None, _HEADERS)
            page = _PAGES.decode(answer)
            yield page.items
            if not page.has_more or page.next_page is None:
                return
            after = f"&after={page.next_page}"

    def everybody(self) -> list[Member]:
        everybody: list[Member] = []
        for items in self.pages():
            everybody += items
        return everybody

    def _exchange(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> bytes:
        self._http.request(method, path, body, headers)
        answer = self._http.getresponse()
        content = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{method} {path} was answered with {answer.status}")
        return content


def _ready(place: Place) -> _Client:
    """Ready to be measured: the connection is there."""
    client = _Client(place)
    client.put(user_ids(1)[0])
    return client


def list_held(place: Place) -> Sample:
    client = _ready(place)
    watch = Stopwatch()
    everybody = client.everybody()
    return watch.stop().having_read(*weigh(everybody))


def list_touched(place: Place) -> Sample:
    client = _ready(place)
    watch = Stopwatch()
    everybody = client.everybody()
    touch(everybody)
    return watch.stop().having_read(*weigh(everybody))


def put(place: Place) -> Sample:
    return small_calls.one_after_another(_Client(place).put, place.size)


def threads(place: Place) -> Sample:
    return small_calls.in_threads(lambda: _Client(place).put, place.size)
