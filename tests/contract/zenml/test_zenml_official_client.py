"""ZenML's own client logs in at the emulator, reads it, and knows its errors."""

from __future__ import annotations

import asyncio
from urllib.parse import parse_qs
from uuid import UUID, uuid4

import pytest
from zenml.exceptions import (
    AuthorizationException,
    CredentialsNotValid,
    IllegalOperationError,
    MethodNotAllowedError,
)
from zenml.login.pro.client import ZenMLProClient
from zenml.login.pro.organization.models import OrganizationRead
from zenml.models.v2.misc.auth_models import OAuthTokenResponse

from models import problems
from zenml_stage import Stage

# The client's models have only what the client uses. These fields are in the documented answers.
UNREAD_OF_A_TOKEN = ["cookie_name is not described"]
UNREAD_OF_AN_ORGANIZATION = [
    f"{field} is not described"
    for field in ("has_commissioned_workspaces", "logo_url", "metadata", "owner_id")
]


def test_an_api_key_is_exchanged_for_a_token_which_is_stored(stage: Stage) -> None:
    client = stage.vendor()
    assert client.get("/users/me")["is_service_account"] is True
    login, me = stage.recorder.take()
    assert (login.method, login.target) == ("POST", "/zenml/auth/login")
    assert parse_qs(login.request.body) == {"password": [stage.place.api_key]}
    assert problems(OAuthTokenResponse, login.answer.body) == UNREAD_OF_A_TOKEN
    token = stage.store.get_pro_token(stage.url)
    assert token is not None and token.expires_in == 3600
    assert me.request.headers["authorization"] == f"Bearer {token.access_token}"


def test_a_token_that_is_valid_is_not_fetched_again(stage: Stage) -> None:
    stage.vendor().get("/users/me")
    ZenMLProClient._clear()
    ZenMLProClient(stage.url).get("/users/me")
    targets = [exchange.target for exchange in stage.recorder.take()]
    assert targets == ["/zenml/auth/login", "/zenml/users/me", "/zenml/users/me"]


def test_organizations_are_listed_and_found(stage: Stage) -> None:
    organizations = stage.vendor().organization
    listed = asyncio.run(organizations.list())
    ids = [UUID(stage.place.organization_id), UUID(stage.place.other_organization_id)]
    assert [organization.id for organization in listed] == ids
    assert asyncio.run(organizations.list(offset=1, limit=1)) == listed[1:]
    assert [organizations.get(one) for one in ids] == listed
    for exchange in stage.recorder.take():
        if exchange.target.startswith("/zenml/organizations/"):
            assert problems(OrganizationRead, exchange.answer.body) == UNREAD_OF_AN_ORGANIZATION


def test_users_are_read_a_page_at_a_time(stage: Stage) -> None:
    client = stage.vendor()
    whole = client.get("/users")
    assert len({user["id"] for user in whole}) == len(whole) == 60
    pages = [client.get("/users", {"offset": offset, "limit": 25}) for offset in (0, 25, 50, 75)]
    assert [len(page) for page in pages] == [25, 25, 10, 0]
    assert [user for page in pages for user in page] == whole
    user = whole[7]
    assert client.get("/users", {"user_id": user["id"]}) == [user]
    assert client._delete_resource(user["id"], "/users") is None
    assert client.get("/users") == [*whole[:7], *whole[8:]]


def test_errors_are_the_vendors_exceptions(stage: Stage) -> None:
    client = stage.vendor()
    internal = client.get("/users")[0]["id"]
    missing = str(uuid4())
    with pytest.raises(IllegalOperationError, match="Internal users"):
        client.delete(f"/users/{internal}")
    with pytest.raises(KeyError, match=missing):
        client.get(f"/users/{missing}")
    with pytest.raises(KeyError, match=missing):
        client.organization.get(missing)
    with pytest.raises(ValueError, match="valid UUID"):
        client.organization.get("x")
    with pytest.raises(MethodNotAllowedError):
        client.put("/users/me")


def test_a_key_or_token_that_is_not_valid_is_refused(stage: Stage) -> None:
    with pytest.raises(AuthorizationException, match="API key is not valid"):
        stage.vendor("wrong").get("/users/me")
    client = stage.vendor()
    client.get("/users/me")
    stage.emulator.revoke_tokens()
    with pytest.raises(CredentialsNotValid, match="invalid or has expired"):
        client.get("/users/me")
