"""The vendor's own client works against the emulator, and finds what it describes."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID, uuid4

import pytest
from evo.common.exceptions import (
    EvoAPIException,
    NotFoundException,
    UnauthorizedException,
)
from evo.oauth import ClientCredentialsAuthorizer, OAuthConnector
from evo.workspaces.endpoints.models import (
    AddInstanceUsersRequest,
    AssignRoleRequest,
    BulkUserRoleAssignmentsRequest,
    RoleEnum,
    UpdateInstanceUserRolesRequest,
)

from description import OPERATIONS
from evo_stage import Stage, transport
from met import MEMBERSHIP, used


def pages(listing: Any, **arguments: Any) -> list[Any]:
    """Read a list by offset until its links name no next page."""
    items: list[Any] = []
    while True:
        page = listing(offset=len(items), **arguments)
        assert page.links.count == len(page.results)
        items += page.results
        if page.links.next is None:
            return items


def roles(stage: Stage) -> dict[str, UUID]:
    listed = stage.vendor().instance.list_instance_user_roles(stage.place.org_id)
    return {role.name: role.id for role in listed.roles}


def in_workspace(stage: Stage, workspace_id: str) -> dict[UUID, RoleEnum]:
    listed = stage.vendor().admin.list_user_roles_admin(workspace_id, stage.place.org_id)
    return {user.user_id: user.role for user in listed.results}


def outsiders(stage: Stage) -> list[Any]:
    """Members of the instance who are not in the primary workspace."""
    users = pages(stage.vendor().instance.list_instance_users, org_id=stage.place.org_id, limit=100)
    inside = in_workspace(stage, stage.place.workspace_id)
    return [user for user in users if user.id not in inside]


def test_an_organization_and_its_hub_are_discovered(stage: Stage) -> None:
    [organization] = stage.vendor().discovery.list_organizations()
    assert str(organization.id) == stage.place.org_id
    assert [hub.url for hub in organization.hubs] == [stage.place.base_url]


def test_a_token_is_issued_for_client_credentials(stage: Stage) -> None:
    place = stage.place

    async def headers() -> Any:
        connector = OAuthConnector(
            transport(), place.client_id, place.client_secret, base_uri=place.base_url
        )
        return await ClientCredentialsAuthorizer(connector).get_default_headers()

    scheme, token = asyncio.run(headers())["Authorization"].split()
    assert scheme == "Bearer"
    assert stage.vendor(token).discovery.list_organizations()


def test_lists_are_whole_whatever_the_size_of_their_pages(stage: Stage) -> None:
    org_id, vendor = stage.place.org_id, stage.vendor()
    user_id = next(iter(in_workspace(stage, stage.place.workspace_id)))
    for listing, arguments in [
        (vendor.admin.list_workspaces_admin, {}),
        (vendor.admin.list_user_workspaces_admin, {"user_id": str(user_id)}),
        (vendor.instance.list_instance_users, {}),
        (vendor.instance.list_instance_users_deprecated, {}),
        (vendor.instance.list_instance_user_invitations, {}),
    ]:
        whole = pages(listing, org_id=org_id, limit=100, **arguments)
        assert len({item.id for item in whole}) == len(whole) > 1
        assert pages(listing, org_id=org_id, limit=7, **arguments) == whole
        assert pages(listing, org_id=org_id, **arguments) == whole
    users = vendor.workspaces.list_all_instance_users(limit=9)
    assert len(users) == len(pages(vendor.instance.list_instance_users, org_id=org_id))


def test_one_user_of_a_workspace_is_found_by_either_parameter(stage: Stage) -> None:
    place, admin = stage.place, stage.vendor().admin
    user_id, role = in_workspace(stage, place.workspace_id).popitem()
    for name in ("user_id", "filter_user_id"):
        listed = admin.list_user_roles_admin(
            place.workspace_id, place.org_id, **{name: str(user_id)}
        )
        assert [(user.user_id, user.role) for user in listed.results] == [(user_id, role)]


def test_users_get_roles_in_a_workspace_and_lose_them(stage: Stage) -> None:
    place, admin = stage.place, stage.vendor().admin
    by_id, by_address, *more = outsiders(stage)
    before = in_workspace(stage, place.workspace_id)
    for named in ({"user_id": by_id.id}, {"email": by_address.email}):
        request = AssignRoleRequest.model_validate({**named, "role": "viewer"})
        admin.assign_user_role_admin(place.org_id, place.workspace_id, request)
    assignments = [
        {"user_id": user.id, "role": "owner", "workspace_id": place.workspace_id}
        for user in (by_address, *more)
    ]
    request = BulkUserRoleAssignmentsRequest.model_validate({"role_assignments": assignments})
    assert admin.bulk_assign_roles_admin(place.org_id, request) == {}
    added = {user.id: RoleEnum.owner for user in (by_address, *more)}
    assert in_workspace(stage, place.workspace_id) == {
        **before,
        by_id.id: RoleEnum.viewer,
        **added,
    }
    admin.delete_user_role_admin(place.workspace_id, str(by_id.id), place.org_id)
    assert in_workspace(stage, place.workspace_id) == {**before, **added}
    with pytest.raises(NotFoundException):
        admin.delete_user_role_admin(place.workspace_id, str(by_id.id), place.org_id)


def test_people_are_added_to_the_instance_or_invited(stage: Stage) -> None:
    org_id, vendor = stage.place.org_id, stage.vendor()
    ids = roles(stage)
    known = pages(vendor.instance.list_instance_users, org_id=org_id)[3]
    request = AddInstanceUsersRequest.model_validate(
        {
            "users": [
                {"email": known.email, "roles": [ids["Evo Admin"]]},
                {"email": "new.person@example.org", "roles": [ids["Evo User"]]},
            ]
        }
    )
    added = vendor.instance.add_instance_users(org_id, request)
    assert [member.id for member in added.members] == [known.id]
    [invitation] = added.invitations
    listing = vendor.instance.list_instance_user_invitations
    assert invitation in pages(listing, org_id=org_id)
    vendor.instance.delete_instance_user_invitation(str(invitation.id), org_id)
    assert invitation not in pages(listing, org_id=org_id)
    with pytest.raises(NotFoundException):
        vendor.instance.delete_instance_user_invitation(str(invitation.id), org_id)


def test_a_member_has_other_roles_and_leaves(stage: Stage) -> None:
    org_id, vendor = stage.place.org_id, stage.vendor()
    ids = roles(stage)
    user_id = pages(vendor.instance.list_instance_users, org_id=org_id)[5].id
    request = UpdateInstanceUserRolesRequest(roles=[ids["Evo Owner"]])
    updated = vendor.instance.update_instance_user_roles(str(user_id), org_id, request)
    assert (updated.id, [role.name for role in updated.roles]) == (user_id, ["Evo Owner"])
    vendor.workspaces.remove_instance_user(user_id)
    assert user_id not in {one.user_id for one in vendor.workspaces.list_all_instance_users()}
    with pytest.raises(NotFoundException):
        vendor.workspaces.remove_instance_user(user_id)


def test_refusals_are_the_vendors_exceptions(stage: Stage) -> None:
    place, listing = stage.place, stage.vendor().instance.list_instance_users
    with pytest.raises(UnauthorizedException):
        stage.vendor("wrong").instance.list_instance_users(place.org_id)
    with pytest.raises(NotFoundException):
        listing(str(uuid4()))
    with pytest.raises(EvoAPIException) as refused:
        listing(place.org_id, limit=101)
    assert refused.value.status == 422
    assert [one["name"] for one in refused.value.content["invalid-params"]] == ["limit"]


def test_the_vendors_client_sends_more_than_its_description_has(stage: Stage) -> None:
    ids = roles(stage)
    user_id = stage.vendor().workspaces.list_all_instance_users()[5].user_id
    stage.check()
    stage.vendor().workspaces.update_instance_user_roles(user_id, [ids["Evo User"]])
    stage.check(["request: body user_id is not described"])


# Last, for it looks back at all the others.
def test_every_operation_was_met_with_each_of_its_statuses(opened: Stage) -> None:
    lines = {
        f"{name} status {status}" for name in MEMBERSHIP for status in OPERATIONS[name].answers
    }
    assert lines - used(opened.seen) == set()
