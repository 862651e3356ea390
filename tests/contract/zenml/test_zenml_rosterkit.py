"""RosterKit logs in as ZenML's own client does, and reads the same."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

import pytest

import rosterkit
from calls import Awaited, Blocking
from zenml_stage import Stage


@pytest.fixture(params=["blocking", "awaited"])
def client(request: pytest.FixtureRequest, stage: Stage) -> Any:
    """Give a client of either kind, which speaks to the recorder."""
    settings = {"base_url": stage.url, "api_key": stage.place.api_key}
    if request.param == "blocking":
        return Blocking(rosterkit.ZenML(**settings))
    return Awaited(rosterkit.AsyncZenML(**settings))


def test_the_login_is_that_of_the_vendors_client(stage: Stage, client: Any) -> None:
    ours = client.get_current_user()
    theirs = stage.vendor().get("/users/me")
    assert (ours.id, ours.username) == (UUID(theirs["id"]), theirs["username"])
    login, me, vendors_login, vendors_me = stage.recorder.take()
    for sent, expected in ((login, vendors_login), (me, vendors_me)):
        assert (sent.method, sent.target) == (expected.method, expected.target)
        assert parse_qs(sent.request.body) == parse_qs(expected.request.body)
    kinds = {one.request.headers["content-type"] for one in (login, vendors_login)}
    assert kinds == {"application/x-www-form-urlencoded"}


def test_organizations_are_those_that_the_vendors_client_reads(stage: Stage, client: Any) -> None:
    theirs = asyncio.run(stage.vendor().organization.list())
    facts = [(one.id, one.name, one.description, one.created, one.updated) for one in theirs]
    ours = client.list_organizations()
    assert [(one.id, one.name, one.description, one.created, one.updated) for one in ours] == facts


def test_users_are_those_that_the_vendors_client_reads(stage: Stage, client: Any) -> None:
    theirs = stage.vendor().get("/users")
    for options in ({}, {"limit": 7}):
        ours = client.list_users(**options)
        assert [(str(one.id), one.name, one.email) for one in ours] == [
            (one["id"], one["name"], one["email"]) for one in theirs
        ]
    client.delete_user(theirs[7]["id"])
    assert stage.vendor().get("/users") == [*theirs[:7], *theirs[8:]]
