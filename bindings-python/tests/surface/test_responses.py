"""Clients that give all of the answer, and those that tell what they would send."""

from __future__ import annotations

from typing import Any

import pytest
from faces import Face

import rosterkit
from rosterkit import DryRun, Response


@pytest.fixture
def client(face: Face) -> Any:
    make = getattr(rosterkit, face.prefix + "Paperspace")
    return make(**face.emulator.paperspace.client)


def test_all_of_an_answer_is_read_after_its_client_is_gone(face: Face, client: Any) -> None:
    view = client.with_response
    team = face.emulator.paperspace.team_id
    response = face.run(view.get_secret(team, "DB_PASSWORD"))
    del client, view
    assert isinstance(response, Response)
    assert response.value.name == "DB_PASSWORD"
    assert (response.status, response.attempts) == (200, 1)
    assert 0 < response.elapsed < 120
    assert response.headers["content-type"] == "application/json"
    assert int(response.headers["content-length"]) == len(response.body)
    assert repr(response).startswith("Response(TeamSecret(")
    assert ", status 200, request id " in repr(response)


def test_a_listing_is_the_same_whatever_its_client_gives(face: Face, client: Any) -> None:
    team = face.emulator.paperspace.team_id
    people = face.items(client.list_team_members(team))
    assert people
    assert face.items(client.with_response.list_team_members(team)) == people
    assert face.items(client.dry_run.list_team_members(team)) == people


def test_a_dry_run_reads_and_writes_nothing(face: Face, client: Any) -> None:
    team = face.emulator.paperspace.team_id
    secret = face.run(client.dry_run.get_secret(team, "DB_PASSWORD"))
    assert isinstance(secret, rosterkit.paperspace.TeamSecret)
    listening = client.dry_run.with_options(headers={"X-Ticket": "OPS-17421"})
    planned = face.run(listening.update_secret(team, "DB_PASSWORD", "correct horse"))
    assert isinstance(planned, DryRun)
    assert planned.method == "PATCH"
    assert planned.headers["x-ticket"] == "***"
    assert planned.bodies == [{"value": "***"}]
    assert str(planned) == f'PATCH {planned.url}\n{{"value":"***"}}'
    assert repr(planned) == f"DryRun(PATCH {planned.url})"
    assert "correct horse" not in f"{planned.headers}{planned.bodies}{planned.url}"
    assert not face.emulator.mutations()


def test_a_view_is_shown_as_one_and_keeps_its_options(face: Face, client: Any) -> None:
    shown = repr(client)
    assert repr(client.with_response) == f"{shown}.with_response"
    assert repr(client.dry_run.with_options(max_retries=0)) == f"{shown}.dry_run"
    assert isinstance(client.dry_run, type(client))


def test_a_client_for_dry_runs_writes_nothing_elsewhere_either(face: Face, client: Any) -> None:
    access = getattr(rosterkit, face.prefix + "Access")(clients={"paperspace": client.dry_run})
    target = f"paperspace:{face.emulator.paperspace.team_id}"
    assert face.run(access.review([target])).complete
    with pytest.raises(rosterkit.SafetyError, match="sends no writes"):
        face.run(access.rotate_secret(target, "DB_PASSWORD", value="correct horse"))
    assert not face.emulator.mutations()


def test_closing_closes_the_views_too(face: Face, client: Any) -> None:
    views = [client.with_response, client.dry_run]
    face.close(client)
    for view in views:
        with pytest.raises(rosterkit.ClosedError):
            face.run(view.update_secret("my-team", "DB_PASSWORD", "correct horse"))
