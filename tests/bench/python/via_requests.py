"""The jobs with requests."""

from __future__ import annotations

import requests

import small_calls
from measure import Sample
from people import API_KEY, TEAM
from place import Place


def _connect(place: Place) -> small_calls.Put:
    session = requests.Session()
    session.headers.update({"authorization": f"Bearer {API_KEY}", "accept": "application/json"})

    def put(user: str) -> bool:
        url = f"{place.url}/teams/{TEAM}/users/{user}"
        answer = session.put(url, json={"isAdmin": True}, timeout=30)
        answer.raise_for_status()
        admin: bool = answer.json()["isAdmin"]
        return admin

    return put


def put(place: Place) -> Sample:
    return small_calls.one_after_another(_connect(place), place.size)


def threads(place: Place) -> Sample:
    """A session for each thread: requests does not promise that one may be shared."""
    return small_calls.in_threads(lambda: _connect(place), place.size)
