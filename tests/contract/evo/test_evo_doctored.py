"""What is wrong is found: in an exchange that was fine before, one thing at a time."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

import rosterkit
from evo_stage import Stage
from findings import findings
from recorder import Exchange


def one(stage: Stage, call: Callable[[Any], Any]) -> Exchange:
    """Return the exchange of one call, which is fine as it is."""
    url = stage.recorder.url
    evo = rosterkit.Evo(token=stage.place.token, base_url=url, discovery_url=url)
    call(evo)
    [only] = stage.check()
    return only


def changed(exchange: Exchange, half: str, change: Callable[[Any], Any]) -> Exchange:
    message = getattr(exchange, half)
    body = json.loads(message.body)
    change(body)
    return replace(exchange, **{half: replace(message, body=json.dumps(body))})


def test_a_field_that_is_missing_of_another_kind_or_not_described(stage: Stage) -> None:
    place = stage.place
    users = one(stage, lambda evo: evo.list_instance_users(place.org_id, limit=100).all())
    for change, found in [
        (lambda body: body.pop("links"), "links Field required"),
        (lambda body: body.update(total=1), "total is not described"),
        (lambda body: body["links"].pop("count"), "links.count Field required"),
        (lambda body: body["links"].update(total=1), "links.total is not described"),
        (lambda body: body["results"][0].update(role="x"), "results.0.role is not described"),
        (lambda body: body["results"][0].pop("email"), "results.0.email Field required"),
        (
            lambda body: body["results"][0]["roles"][0].update(permissions=[]),
            "results.0.roles.0.permissions is not described",
        ),
    ]:
        assert findings(changed(users, "answer", change)) == [f"answer: body {found}"]


def test_a_request_that_is_not_described(stage: Stage) -> None:
    place = stage.place
    user_id = stage.observer().instance.list_instance_users(place.org_id).results[0].id
    added = one(
        stage,
        lambda evo: evo.add_workspace_user(
            place.org_id, place.workspace_id, "viewer", user_id=user_id
        ),
    )
    twice = changed(added, "request", lambda body: body.update(email="a@b.example"))
    assert findings(twice) == ["request: body email is not described"]
    plain = replace(added, request=replace(added.request, headers={}))
    assert findings(plain) == [
        "request: there is no bearer token",
        "request: body is of no type, not application/json",
    ]
    assert findings(replace(added, request=replace(added.request, body=""))) == [
        "request: body is missing"
    ]
    assert findings(replace(added, method="PUT")) == [
        f"request: PUT {added.target} is not an operation"
    ]
    elsewhere = added.target.replace(place.org_id, "x")
    [found] = findings(replace(added, target=elsewhere))
    assert found.startswith("request: path org_id Input should be a valid UUID")
    assert findings(replace(added, target=f"{added.target}?page=1")) == [
        "request: query page is not described"
    ]


def test_a_status_that_is_not_described_or_not_that_of_its_body(stage: Stage) -> None:
    place = stage.place
    roles = one(stage, lambda evo: evo.list_instance_roles(place.org_id).all())
    assert findings(replace(roles, status=204)) == ["answer: status 204 is not described"]
    assert findings(replace(roles, status=500)) == [
        "answer: body is application/json, not application/problem+json"
    ]

    def refused(evo: Any) -> None:
        with pytest.raises(rosterkit.NotFoundError):
            evo.list_instance_roles(uuid4()).all()

    missing = one(stage, refused)
    assert findings(replace(missing, status=410)) == ["answer: body has another status than 410"]
    assert findings(changed(missing, "answer", lambda body: body.update(code=1))) == [
        "answer: body code is not described"
    ]


def test_a_body_where_there_is_none(stage: Stage) -> None:
    place = stage.place
    user_id = stage.observer().instance.list_instance_users(place.org_id).results[0].id
    removed = one(stage, lambda evo: evo.remove_instance_user(place.org_id, user_id))
    assert findings(replace(removed, answer=replace(removed.answer, body="{}"))) == [
        "answer: body is there, and none is described"
    ]
    assert findings(replace(removed, request=replace(removed.request, body="{}"))) == [
        "request: body is there, and none is described"
    ]
