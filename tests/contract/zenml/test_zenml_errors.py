"""RosterKit reads from an error what ZenML's own client reads."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from zenml.exceptions import CredentialsNotValid, EntityExistsError, IllegalOperationError
from zenml.login.pro.models import BaseRestAPIModel

import rosterkit
from zenml_stage import Stage


def refused(
    stage: Stage, user_id: str, theirs: type[Exception], ours: type[Exception], **update: Any
) -> rosterkit.ApiError:
    """Make a change that is refused with both clients, which are given the same words."""
    with pytest.raises(theirs) as vendors:
        stage.vendor().patch(f"/users/{user_id}", BaseRestAPIModel(**update))
    client = rosterkit.ZenML(base_url=stage.url, api_key=stage.place.api_key)
    with pytest.raises(ours) as own:
        client.update_user(user_id, **update)
    # A `KeyError` shows its only argument in quotes.
    assert vendors.value.args[0] == own.value.service_message
    return own.value


def users(stage: Stage, *, of_a_provider: bool) -> list[Any]:
    listed = stage.vendor().get("/users", {"limit": 100})
    return [one for one in listed if (one["oauth_provider"] is not None) == of_a_provider]


def test_a_name_that_is_taken_is_a_conflict(stage: Stage) -> None:
    one, other, *_ = users(stage, of_a_provider=False)
    taken = {"username": other["username"]}
    error = refused(stage, one["id"], EntityExistsError, rosterkit.ConflictError, **taken)
    assert error.code == "EntityExistsError"


def test_what_the_rules_do_not_allow_is_not_permitted(stage: Stage) -> None:
    one = users(stage, of_a_provider=True)[0]
    change = {"username": "other"}
    kinds = (IllegalOperationError, rosterkit.PermissionDeniedError)
    assert refused(stage, one["id"], *kinds, **change).code == "IllegalOperationError"


def test_a_user_who_is_not_there_is_not_found(stage: Stage) -> None:
    error = refused(stage, str(uuid4()), KeyError, rosterkit.NotFoundError, name="Other")
    assert error.code is None


def test_a_token_that_is_not_valid_is_an_authentication_error(stage: Stage) -> None:
    client = stage.vendor()
    client.get("/users/me")
    stage.emulator.revoke_tokens()
    with pytest.raises(CredentialsNotValid) as theirs:
        client.get("/users/me")
    with (
        rosterkit.ZenML(base_url=stage.url, token="revoked") as own,
        pytest.raises(rosterkit.AuthenticationError) as ours,
    ):
        own.get_current_user()
    assert ours.value.code == "CredentialsNotValid"
    assert ours.value.service_message == theirs.value.args[0]
