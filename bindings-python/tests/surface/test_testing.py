"""`rosterkit.testing`, as the tests of a user meet it."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import socket
import urllib.request
from typing import Any
from urllib.parse import urlsplit

import pytest

import rosterkit
from rosterkit.testing import Change, Emulator, FakeClock, Request

pytest_plugins = ["pytester"]


def is_there(url: str) -> bool:
    parts = urlsplit(url)
    with socket.socket() as probe:
        return probe.connect_ex((parts.hostname, parts.port)) == 0


class TestEmulator:
    def test_it_runs_for_a_block(self) -> None:
        with Emulator(people=1) as emulator:
            assert is_there(emulator.control_url)
        assert not is_there(emulator.control_url)
        with pytest.raises(RuntimeError, match="stopped"):
            emulator.requests()
        emulator.stop()

    def test_it_runs_for_a_block_of_asyncio(self) -> None:
        async def use() -> str:
            async with Emulator(people=1) as emulator:
                client = rosterkit.AsyncPaperspace(**emulator.paperspace.client)
                assert await client.list_team_members("my-team").all()
                return emulator.control_url

        assert not is_there(asyncio.run(use()))

    def test_it_ends_when_it_is_dropped(self) -> None:
        emulator = Emulator(people=1)
        url = emulator.control_url
        assert is_there(url)
        del emulator
        assert not is_there(url)

    def test_an_exception_passes_through(self) -> None:
        with pytest.raises(KeyError), Emulator(people=1):
            raise KeyError

    def test_the_same_seed_gives_the_same_people(self) -> None:
        def people(seed: int) -> list[Any]:
            with Emulator(seed=seed, people=5) as emulator:
                client = rosterkit.Paperspace(**emulator.paperspace.client)
                return client.list_team_members("my-team").all()

        assert people(1) == people(1) != people(2)
        assert len(people(1)) == 5

    def test_there_are_as_many_further_teams_as_it_is_told(self) -> None:
        with Emulator(people=3, teams=2) as emulator:
            client = rosterkit.Paperspace(**emulator.paperspace.client)
            teams = [emulator.paperspace.team_id, "team-1", "team-2"]
            members = [list(client.list_team_members(team)) for team in teams]
            assert [len(people) for people in members] == [3, 3, 3]
            ids = {member.user.id for people in members for member in people}
            assert len(ids) == 9, "each has people of its own"
            with pytest.raises(rosterkit.NotFoundError):
                list(client.list_team_members("team-3"))

    def test_each_service_has_a_client(self, emulator: Emulator) -> None:
        for name in ("Paperspace", "ZenML", "GitBook", "Evo"):
            place = getattr(emulator, name.lower())
            assert getattr(rosterkit, name)(**place.client)
            assert getattr(rosterkit, f"Async{name}")(**place.client)
            assert dataclasses.is_dataclass(place)
            assert place.client["base_url"] == place.base_url

    def test_requests_are_logged(self, emulator: Emulator) -> None:
        client = rosterkit.Paperspace(**emulator.paperspace.client)
        client.create_secret("my-team", "NEW", "hidden")
        (request,) = emulator.requests()
        assert isinstance(request, Request)
        assert (request.service, request.operation) == ("paperspace", "create_secret")
        assert (request.method, request.attempt, request.fault) == ("POST", 1, None)
        assert json.loads(request.body) == {"name": "NEW", "value": "hidden"}
        assert emulator.paperspace.api_key not in repr(request)

    def test_changes_are_logged(self, emulator: Emulator) -> None:
        client = rosterkit.Paperspace(**emulator.paperspace.client)
        client.delete_secret("my-team", "DB_PASSWORD")
        (change,) = emulator.mutations()
        assert isinstance(change, Change)
        assert change.operation == "delete_secret"
        assert change.target == {"team_id": "my-team", "name": "DB_PASSWORD"}
        assert change.change["before"]["value"]
        assert change.change["after"] is None
        assert change.request == emulator.requests()[-1].sequence

    def test_logs_are_cleared_and_everything_is_reset(self, emulator: Emulator) -> None:
        client = rosterkit.Paperspace(**emulator.paperspace.client)
        client.delete_secret("my-team", "DB_PASSWORD")
        emulator.clear_logs()
        assert emulator.requests() == []
        assert emulator.mutations() == []
        with pytest.raises(rosterkit.NotFoundError):
            client.get_secret("my-team", "DB_PASSWORD")
        emulator.reset()
        assert client.get_secret("my-team", "DB_PASSWORD")

    def test_faults_happen_as_often_as_they_say(self, emulator: Emulator) -> None:
        fault = {"name": "down", "operation": "get_secret", "status": 503, "times": 2}
        emulator.set_faults(iter([fault]))
        clock = FakeClock()
        client = rosterkit.Paperspace(**emulator.paperspace.client, clock=clock)
        assert client.get_secret("my-team", "DB_PASSWORD")
        assert [request.fault for request in emulator.requests()] == [
            "down",
            "down",
            None,
        ]
        assert len(clock.waits) == 2

    def test_faults_can_be_there_from_the_start(self) -> None:
        with Emulator(people=1, faults=[{"status": 418}]) as emulator:
            client = rosterkit.Paperspace(**emulator.paperspace.client)
            with pytest.raises(rosterkit.UnexpectedStatusError):
                client.get_secret("my-team", "DB_PASSWORD")

    @pytest.mark.parametrize(
        "fault", [{"stauts": 503}, {"status": "503"}, {"status": 42}, {"page": -1}]
    )
    def test_an_impossible_fault_is_refused_and_the_others_stay(
        self, emulator: Emulator, fault: dict[str, Any]
    ) -> None:
        emulator.set_faults([{"status": 418}])
        with pytest.raises(ValueError):
            emulator.set_faults([fault])
        with pytest.raises(rosterkit.UnexpectedStatusError):
            rosterkit.Paperspace(**emulator.paperspace.client).get_secret("my-team", "A")

    def test_tokens_can_be_revoked(self, emulator: Emulator) -> None:
        client = rosterkit.ZenML(**emulator.zenml.client)
        next(client.list_users())
        assert emulator.revoke_tokens() == 1
        next(client.list_users())
        assert [r.operation for r in emulator.requests()].count("issue_token") == 2

    def test_the_control_endpoints_are_for_other_processes(self, emulator: Emulator) -> None:
        with urllib.request.urlopen(f"{emulator.control_url}/endpoints") as answer:
            ready = json.load(answer)
        assert ready["paperspace"]["base_url"] == emulator.paperspace.base_url

    @pytest.mark.parametrize(
        "wrong", [{"latency": -1}, {"latency": float("nan")}, {"faults": [{"x": 1}]}]
    )
    def test_wrong_arguments_are_value_errors(self, wrong: dict[str, Any]) -> None:
        with pytest.raises(ValueError):
            Emulator(**wrong)
        with pytest.raises(TypeError):
            Emulator(7)  # type: ignore[misc]


class TestFakeClock:
    def test_waits_take_no_time_and_are_noted(self, emulator: Emulator) -> None:
        emulator.set_faults([{"status": 429, "headers": {"Retry-After": "59"}, "times": 2}])
        clock = FakeClock()
        client = rosterkit.Paperspace(**emulator.paperspace.client, clock=clock)
        assert client.get_secret("my-team", "DB_PASSWORD")
        assert clock.waits == [59.0, 59.0]

    def test_chance_is_what_it_is_told(self, emulator: Emulator) -> None:
        waits = []
        for random in (0.0, 1.0):
            emulator.set_faults([{"status": 503, "times": 2}])
            clock = FakeClock(random=random)
            rosterkit.Paperspace(**emulator.paperspace.client, clock=clock).get_secret(
                "my-team", "DB_PASSWORD"
            )
            waits.append(clock.waits)
        assert waits == [[0.0, 0.0], [0.1, 0.2]]


class TestPlugin:
    """The fixture `rosterkit_emulator`, in a pytest of its own."""

    def test_each_test_has_an_emulator_of_its_own(self, pytester: pytest.Pytester) -> None:
        pytester.makepyfile(
            """
            import rosterkit
            met = []

            def test_one(rosterkit_emulator):
                met.append(rosterkit_emulator.control_url)
                client = rosterkit.Paperspace(**rosterkit_emulator.paperspace.client)
                client.delete_secret("my-team", "DB_PASSWORD")

            def test_other(rosterkit_emulator):
                client = rosterkit.Paperspace(**rosterkit_emulator.paperspace.client)
                assert client.get_secret("my-team", "DB_PASSWORD")
                assert rosterkit_emulator.control_url not in met
            """
        )
        pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)

    def test_it_is_listed_with_its_documentation(self, pytester: pytest.Pytester) -> None:
        result = pytester.runpytest_subprocess("--fixtures", "-p", "no:cacheprovider")
        result.stdout.fnmatch_lines(["rosterkit_emulator*", "*emulator of Paperspace*"])

    def test_it_costs_a_session_without_it_nothing(self, pytester: pytest.Pytester) -> None:
        pytester.makepyfile(
            """
            import sys

            def test_nothing_was_imported():
                assert "rosterkit.testing" not in sys.modules
            """
        )
        pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)
