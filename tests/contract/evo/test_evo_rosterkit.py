"""RosterKit says what the vendor describes, and changes what it says; the vendor's client looks."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest

import rosterkit
from calls import Awaited, Blocking
from evo_stage import Stage
from met import usable, used
from rosterkit.evo import NewInstanceUser, RoleAssignment

Client = Callable[..., Any]


@pytest.fixture(params=["blocking", "awaited"])
def client(request: pytest.FixtureRequest, stage: Stage) -> Client:
    """Make clients of either kind, which speak to the recorder."""

    def make(token: str = stage.place.token) -> Any:
        urls = {"base_url": stage.recorder.url, "discovery_url": stage.recorder.url}
        if request.param == "blocking":
            return Blocking(rosterkit.Evo(token=token, **urls))
        return Awaited(rosterkit.AsyncEvo(token=token, **urls))

    return make


def in_workspace(stage: Stage) -> dict[UUID, str]:
    place = stage.place
    listed = stage.observer().admin.list_user_roles_admin(place.workspace_id, place.org_id)
    return {user.user_id: user.role.value for user in listed.results}


def members(stage: Stage) -> list[Any]:
    return stage.observer().instance.list_instance_users(stage.place.org_id, limit=100).results


def role_ids(stage: Stage) -> dict[str, UUID]:
    listed = stage.observer().instance.list_instance_user_roles(stage.place.org_id)
    return {role.name: role.id for role in listed.roles}


def removed(remove: Callable[[], Any]) -> None:
    """Remove something, and see that it cannot be removed once more."""
    assert remove().outcome == "removed"
    with pytest.raises(rosterkit.NotFoundError):
        remove()


# Each operation, in an organization that need not be there.
CALLS = [
    lambda evo, org, place: evo.list_workspace_users(org, place.workspace_id),
    lambda evo, org, place: evo.add_workspace_user(
        org, place.workspace_id, "viewer", user_id=uuid4()
    ),
    lambda evo, org, place: evo.remove_workspace_user(org, place.workspace_id, uuid4()),
    lambda evo, org, place: evo.bulk_assign_roles(
        org, [RoleAssignment(uuid4(), "viewer", place.workspace_id)]
    ),
    lambda evo, org, place: evo.list_workspaces(org),
    lambda evo, org, place: evo.list_user_workspaces(org, uuid4()),
    lambda evo, org, place: evo.list_instance_users(org),
    lambda evo, org, place: evo.add_instance_users(
        org, [NewInstanceUser("a@b.example", [uuid4()])]
    ),
    lambda evo, org, place: evo.update_instance_user_roles(org, uuid4(), [uuid4()]),
    lambda evo, org, place: evo.remove_instance_user(org, uuid4()),
    lambda evo, org, place: evo.list_instance_invitations(org),
    lambda evo, org, place: evo.delete_instance_invitation(org, uuid4()),
    lambda evo, org, place: evo.list_instance_roles(org),
]


def test_discovery_finds_the_organization_and_its_hub(stage: Stage, client: Client) -> None:
    found = client().discover()
    [organization] = stage.observer().discovery.list_organizations()
    assert [one.id for one in found.organizations] == [organization.id]
    assert [hub.url for hub in found.hubs] == [hub.url for hub in organization.hubs]


def test_lists_have_all_that_the_vendors_client_sees(stage: Stage, client: Client) -> None:
    place, seen, evo = stage.place, stage.observer(), client()
    user_id = next(iter(in_workspace(stage)))
    org = place.org_id
    for ours, arguments, theirs in [
        (evo.list_workspaces, [], seen.admin.list_workspaces_admin(org, limit=100)),
        (
            evo.list_user_workspaces,
            [user_id],
            seen.admin.list_user_workspaces_admin(org, str(user_id), limit=100),
        ),
        (evo.list_instance_users, [], seen.instance.list_instance_users(org, limit=100)),
        (
            evo.list_instance_invitations,
            [],
            seen.instance.list_instance_user_invitations(org, limit=100),
        ),
    ]:
        ids = [item.id for item in theirs.results]
        for options in ({}, {"limit": 7}, {"limit": 100}, {"limit": 7, "offset": 2}):
            whole = ours(org, *arguments, **options)
            assert [item.id for item in whole] == ids[options.get("offset", 0) :]
    names = {role.name: role.id for role in evo.list_instance_roles(org)}
    assert names == role_ids(stage)


def test_a_workspace_has_the_users_that_the_vendors_client_sees(
    stage: Stage, client: Client
) -> None:
    place, evo = stage.place, client()
    theirs = stage.observer().admin.list_user_roles_admin(place.workspace_id, place.org_id).results
    facts = [(user.user_id, user.role.value, user.email, user.full_name) for user in theirs]
    ours = evo.list_workspace_users(place.org_id, place.workspace_id)
    assert [(user.user_id, user.role, user.email, user.full_name) for user in ours] == facts
    user_id = facts[-1][0]
    [only] = evo.list_workspace_users(place.org_id, place.workspace_id, user_id=user_id)
    assert only.user_id == user_id


def test_users_get_roles_in_a_workspace_and_lose_them(stage: Stage, client: Client) -> None:
    place, evo = stage.place, client()
    before = in_workspace(stage)
    by_id, by_address, *_ = (user for user in members(stage) if user.id not in before)
    evo.add_workspace_user(place.org_id, place.workspace_id, "viewer", user_id=by_id.id)
    evo.add_workspace_user(place.org_id, place.workspace_id, "editor", email=by_address.email)
    now = {**before, by_id.id: "viewer", by_address.id: "editor"}
    assert in_workspace(stage) == now
    removed(lambda: evo.remove_workspace_user(place.org_id, place.workspace_id, by_id.id))
    assert in_workspace(stage) == {**before, by_address.id: "editor"}


def test_many_roles_are_given_a_hundred_at_a_time(stage: Stage, client: Client) -> None:
    place, evo = stage.place, client()
    # The service takes the same one again, so a few members are enough for many assignments.
    everybody = [user.id for user in members(stage)]
    many = (everybody * 250)[:250]
    evo.bulk_assign_roles(
        place.org_id, [RoleAssignment(user_id, "viewer", place.workspace_id) for user_id in many]
    )
    sent = [json.loads(one.request.body)["role_assignments"] for one in stage.check()]
    assert [len(part) for part in sent] == [100, 100, 50]
    assert [UUID(one["user_id"]) for part in sent for one in part] == many
    assert in_workspace(stage) == dict.fromkeys(everybody, "viewer")


def test_people_are_added_to_the_instance_or_invited(stage: Stage, client: Client) -> None:
    org, evo, ids = stage.place.org_id, client(), role_ids(stage)
    known = members(stage)[3]
    added = evo.add_instance_users(
        org,
        [
            NewInstanceUser(known.email, [ids["Evo Admin"]]),
            NewInstanceUser("new.person@example.org", [ids["Evo User"]]),
        ],
    )
    assert [member.id for member in added.members] == [known.id]
    [invitation] = added.invitations

    def open_invitations() -> list[UUID]:
        listed = stage.observer().instance.list_instance_user_invitations(org, limit=100)
        return [one.id for one in listed.results]

    assert invitation.id in open_invitations()
    removed(lambda: evo.delete_instance_invitation(org, invitation.id))
    assert invitation.id not in open_invitations()


def test_a_member_has_other_roles_and_leaves(stage: Stage, client: Client) -> None:
    org, evo, ids = stage.place.org_id, client(), role_ids(stage)
    user_id = members(stage)[5].id
    updated = evo.update_instance_user_roles(org, user_id, [ids["Evo Owner"]])
    assert [role.name for role in updated.roles] == ["Evo Owner"]
    assert [role.name for role in members(stage)[5].roles] == ["Evo Owner"]
    removed(lambda: evo.remove_instance_user(org, user_id))
    assert user_id not in {user.id for user in members(stage)}


def test_refusals_are_read_as_what_they_are(stage: Stage, client: Client) -> None:
    place = stage.place
    for call in CALLS:
        with pytest.raises(rosterkit.AuthenticationError):
            call(client("wrong"), place.org_id, place)
        with pytest.raises(rosterkit.NotFoundError):
            call(client(), str(uuid4()), place)
    with pytest.raises(rosterkit.AuthenticationError):
        client("wrong").discover()


def test_what_no_admin_asks_for_is_refused(stage: Stage, client: Client) -> None:
    place = stage.place
    refusal = {"type": "about:blank", "title": "Forbidden", "status": 403, "detail": "no admin"}
    headers = {"content-type": "application/problem+json"}
    stage.emulator.set_faults(
        [{"service": "evo", "status": 403, "headers": headers, "body": refusal}]
    )
    for call in CALLS:
        with pytest.raises(rosterkit.PermissionDeniedError, match="no admin"):
            call(client(), place.org_id, place)


# Last, for it looks back at all the others.
def test_every_query_field_and_status_was_met(opened: Stage) -> None:
    met = used(opened.seen)
    assert usable() - met == set()
    assert {line for line in met if " status " not in line} <= usable()
