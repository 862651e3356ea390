"""The emulator refuses the bodies and queries that the vendor's models refuse, and a few more."""

from __future__ import annotations

import json
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from pydantic import TypeAdapter, ValidationError

from description import route
from evo_stage import Stage
from findings import findings

UUID_TEXT = "00000000-0000-4000-8000-000000000000"


def send(stage: Stage, method: str, path: str, body: Any) -> int:
    """Send a request that no client would, and return the status of its answer."""
    headers = {"Authorization": f"Bearer {stage.place.token}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    try:
        with urlopen(Request(stage.recorder.url + path, data, headers, method=method)) as answer:
            status = answer.status
    except HTTPError as error:
        status = error.status
    [exchange] = stage.recorder.take()
    assert [what for what in findings(exchange) if what.startswith("answer: ")] == []
    return status


def is_valid(method: str, path: str, body: Any) -> bool:
    """Tell whether the vendor's model takes a body. It takes fields that it does not describe."""
    operation, _ = route(method, path)
    try:
        TypeAdapter(operation.body).validate_json(json.dumps(body), strict=True)
    except ValidationError:
        return False
    return True


def compared(stage: Stage, method: str, path: str, bodies: list[Any]) -> None:
    """The emulator and the model agree on each body: on some that they fit, on others not."""
    verdicts = set()
    for body in bodies:
        valid = is_valid(method, path, body)
        assert (send(stage, method, path, body) != 422) == valid, body
        verdicts.add(valid)
    assert verdicts == {True, False}


def paths(stage: Stage) -> dict[str, str]:
    place = stage.place
    admin = f"/workspace/admin/orgs/{place.org_id}"
    members = f"/workspace/orgs/{place.org_id}/members/users"
    return {
        "assign": f"{admin}/workspaces/{place.workspace_id}/users",
        "bulk": f"{admin}/action/bulk_assign_roles",
        "add": members,
        "update": f"{members}/{UUID_TEXT}",
        "workspaces": f"{admin}/workspaces",
    }


def test_of_roles_in_a_workspace_those_of_one_user(stage: Stage) -> None:
    bodies = [
        {"user_id": UUID_TEXT, "role": "viewer"},
        {"email": "a@b.example", "role": "owner"},
        {"user_id": UUID_TEXT, "email": "a@b.example", "role": "editor"},
        {"user_id": UUID_TEXT, "role": "admin"},
        {"user_id": UUID_TEXT},
        {"user_id": "x", "role": "viewer"},
        {"user_id": 1, "role": "viewer"},
        {"email": None, "role": "viewer"},
        {"role": "viewer"},
        {},
        [],
        "viewer",
    ]
    compared(stage, "POST", paths(stage)["assign"], bodies)


def test_of_many_roles_those_of_at_most_a_hundred(stage: Stage) -> None:
    one = {"user_id": UUID_TEXT, "role": "viewer", "workspace_id": stage.place.workspace_id}
    bodies = [
        *({"role_assignments": [one] * count} for count in (0, 1, 100, 101)),
        {"role_assignments": [{**one, "role": "admin"}]},
        {"role_assignments": [{**one, "user_id": None}]},
        {"role_assignments": [{"user_id": UUID_TEXT, "role": "viewer"}]},
        {"role_assignments": one},
        {"role_assignments": [None]},
        {},
        [one],
    ]
    compared(stage, "POST", paths(stage)["bulk"], bodies)


def test_of_people_to_add_and_roles_to_have_those_of_the_right_types(stage: Stage) -> None:
    ids = [str(role.id) for role in roles(stage)]
    person = {"email": "a@b.example", "roles": ids[:1]}
    bodies = [
        {"users": [person]},
        {"users": [person, {"email": "c@d.example", "roles": ids}]},
        {"users": [{"email": "a@b.example"}]},
        {"users": [{**person, "email": 1}]},
        {"users": [{**person, "roles": ids[0]}]},
        {"users": [{**person, "roles": ["owner"]}]},
        {"users": person},
        {},
        [],
    ]
    compared(stage, "POST", paths(stage)["add"], bodies)
    bodies = [{"roles": ids}, {"roles": ids[0]}, {"roles": ["owner"]}, {"roles": [None]}, {}, ids]
    compared(stage, "PATCH", paths(stage)["update"], bodies)


def test_the_emulator_is_stricter_where_the_models_have_no_words_for_it(stage: Stage) -> None:
    ids = [str(role.id) for role in roles(stage)]
    add, update = paths(stage)["add"], paths(stage)["update"]
    for method, path, body in [
        ("POST", add, {"users": []}),
        ("POST", add, {"users": [{"email": "no address", "roles": ids}]}),
        ("POST", add, {"users": [{"email": "a@b.example", "roles": []}]}),
        ("POST", add, {"users": [{"email": "a@b.example", "roles": [UUID_TEXT]}]}),
        ("PATCH", update, {"roles": []}),
        ("PATCH", update, {"roles": [UUID_TEXT]}),
    ]:
        assert is_valid(method, path, body)
        assert send(stage, method, path, body) == 422


def test_of_limits_and_offsets_those_in_range(stage: Stage) -> None:
    path = paths(stage)["workspaces"]
    accepted = ("limit=1", "limit=100", "offset=0", "offset=1000")
    refused = ("limit=0", "limit=101", "limit=ten", "limit=", "offset=-1", "offset=x")
    assert {send(stage, "GET", f"{path}?{query}", None) for query in accepted} == {200}
    assert {send(stage, "GET", f"{path}?{query}", None) for query in refused} == {422}


def roles(stage: Stage) -> Any:
    return stage.observer().instance.list_instance_user_roles(stage.place.org_id).roles
