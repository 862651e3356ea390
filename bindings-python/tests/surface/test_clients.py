"""Clients: made of arguments and the environment, shared, closed, and silent on credentials."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import inspect
import pickle
import pydoc
import re
from typing import Any
from unittest import mock

import declarations
import pytest
from faces import ASYNCIO, SYNC, Face

import rosterkit
from rosterkit import ClosedError, ConfigError, Secret

SERVICES = {service["client"]: service for service in declarations.SERVICES}
NAMES = list(SERVICES)


def some_call(face: Face, client: Any) -> Any:
    return face.run(client.get_secret("my-team", "DB_PASSWORD"))


class TestClosing:
    def test_a_client_is_a_context_manager(self, face: Face) -> None:
        client = face.client("Paperspace")
        some_call(face, client)
        face.within(client)
        with pytest.raises(ClosedError):
            some_call(face, client)

    def test_an_exception_passes_through(self, emulator: Any) -> None:
        with (
            pytest.raises(KeyError),
            rosterkit.Paperspace(**emulator.paperspace.client),
        ):
            raise KeyError

        async def enter() -> None:
            async with rosterkit.AsyncPaperspace(**emulator.paperspace.client):
                raise KeyError

        with pytest.raises(KeyError):
            asyncio.run(enter())

    def test_stacks_and_closing_know_what_to_do(self, emulator: Any) -> None:
        made = rosterkit.Paperspace(**emulator.paperspace.client)
        with contextlib.closing(made), contextlib.ExitStack() as stack:
            assert stack.enter_context(made) is made

        async def enter() -> None:
            made = rosterkit.AsyncPaperspace(**emulator.paperspace.client)
            async with contextlib.aclosing(made), contextlib.AsyncExitStack() as stack:
                assert await stack.enter_async_context(made) is made

        asyncio.run(enter())

    def test_closed_means_closed_for_everything_and_twice_is_fine(self, face: Face) -> None:
        client = face.client("Paperspace")
        relative = client.with_options(timeout=5)
        begun = client.list_team_members("my-team", limit=5)
        face.take(begun, 2)
        face.emulator.clear_logs()
        face.close(client)
        face.close(client)
        for answer in (
            lambda: face.run(client.get_secret("my-team", "A")),
            lambda: face.run(relative.get_secret("my-team", "A")),
            lambda: face.items(client.list_team_members("my-team")),
            lambda: face.run(client.request("GET", "/x")),
            lambda: face.run(client.with_options(timeout=1).get_secret("my-team", "A")),
        ):
            with pytest.raises(ClosedError) as caught:
                answer()
            assert caught.value.attempts == 0
        assert face.emulator.requests() == []

    def test_what_was_fetched_before_is_still_handed_out(self, face: Face) -> None:
        client = face.client("Paperspace")
        listing = client.list_team_members("my-team", limit=5)
        first = face.take(listing, 1)
        face.close(client)
        assert len(first + face.take(listing, 4)) == 5
        with pytest.raises(ClosedError) as caught:
            face.take(listing, 1)
        going_on = face.client("Paperspace").list_team_members(
            "my-team", limit=5, resume=caught.value.resume
        )
        everyone = face.items(face.client("Paperspace").list_team_members("my-team"))
        assert face.items(going_on) == everyone[5:]

    def test_one_client_closed_leaves_another_alone(self, face: Face) -> None:
        one, other = face.client("Paperspace"), face.client("Paperspace")
        face.close(one)
        some_call(face, other)


class TestOptions:
    def test_with_options_changes_the_copy_alone(self, face: Face) -> None:
        face.emulator.set_faults([{"operation": "get_secret", "status": 503}])
        client = face.client("Paperspace", clock=rosterkit.testing.FakeClock())
        for expected, made in ((1, client.with_options(max_retries=0)), (3, client)):
            with pytest.raises(rosterkit.ServerError) as caught:
                some_call(face, made)
            assert caught.value.attempts == expected
        assert type(client.with_options()) is type(client)

    def test_a_call_says_more_than_its_client(self, face: Face) -> None:
        face.emulator.set_faults([{"operation": "get_secret", "status": 503}])
        client = face.client("Paperspace", max_retries=5, clock=rosterkit.testing.FakeClock())
        with pytest.raises(rosterkit.ServerError) as caught:
            face.run(client.get_secret("my-team", "A", max_retries=1))
        assert caught.value.attempts == 2

    def test_the_user_agent_has_a_suffix(self, face: Face) -> None:
        some_call(face, face.client("Paperspace", user_agent="onboarding/1.2"))
        headers = dict(face.emulator.requests()[-1].headers)
        assert headers["user-agent"].startswith("rosterkit")
        assert headers["user-agent"].endswith(" onboarding/1.2")


@pytest.mark.parametrize("name", NAMES)
class TestSettings:
    def environment(self, name: str) -> dict[str, str]:
        settings = SERVICES[name]["settings"]
        return {s["name"]: s["environment"] for s in settings if s["environment"]}

    def test_they_come_from_the_environment(
        self, face: Face, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        place = getattr(face.emulator, name.lower()).client
        left = dict(place)
        for setting, variable in self.environment(name).items():
            if setting in place:
                monkeypatch.setenv(variable, left.pop(setting))
        client = getattr(rosterkit, face.prefix + name)(**left)
        told = client.explain()
        for setting, variable in self.environment(name).items():
            if setting in place:
                assert variable in told[setting]
        assert set(told) >= {setting["name"] for setting in SERVICES[name]["settings"]}

    def test_an_argument_goes_before_the_environment(
        self, face: Face, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for variable in self.environment(name).values():
            if variable.endswith("URL"):
                monkeypatch.setenv(variable, "https://elsewhere.example.com")
        client = face.client(name)
        assert client.explain()["base_url"] == "argument"
        assert "elsewhere" not in repr(client)

    def test_what_is_empty_in_the_environment_is_not_set(
        self, face: Face, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for variable in self.environment(name).values():
            monkeypatch.setenv(variable, "")
        with pytest.raises(ConfigError) as caught:
            getattr(rosterkit, face.prefix + name)()
        for choice in SERVICES[name]["credentials"]:
            for setting in choice:
                assert f"`{setting}`" in str(caught.value)

    def test_one_credential_too_many_is_refused_without_being_shown(
        self, face: Face, name: str
    ) -> None:
        with pytest.raises(ConfigError) as caught:
            face.client(name, token_provider=lambda: "canary")
        for value in getattr(face.emulator, name.lower()).client.values():
            assert value not in str(caught.value)

    def test_a_client_shows_no_credential(self, face: Face, name: str) -> None:
        client = face.client(name)
        place = getattr(face.emulator, name.lower()).client
        shown = " ".join([repr(client), str(client), f"{client}", repr(client.explain())])
        assert repr(client).startswith(f"{face.prefix}{name}(http://127.0.0.1:")
        for setting in SERVICES[name]["settings"]:
            if setting["secret"] and setting["name"] in place:
                assert place[setting["name"]] not in shown

    def test_a_client_is_neither_pickled_nor_copied(self, face: Face, name: str) -> None:
        client = face.client(name)
        for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="neither pickled nor copied"):
                attempt(client)
        assert vars(client) == {}

    def test_its_help_reads(self, face: Face, name: str) -> None:
        client = getattr(rosterkit, face.prefix + name)
        text = pydoc.plain(pydoc.render_doc(client))
        for operation in SERVICES[name]["operations"]:
            # Python 3.13 gives each parameter of a long signature a line.
            assert f"{operation['name']}(self,/" in re.sub(r"[\s|]", "", text)
        assert "$self" not in text
        assert "Args:" in text


def test_a_secret_is_as_good_as_a_str(face: Face) -> None:
    some_call(
        face,
        face.client("Paperspace", api_key=Secret(face.emulator.paperspace.api_key)),
    )


class TestTokenProviders:
    def test_a_function_gives_the_token(self, face: Face) -> None:
        asked = []

        def provider() -> str:
            asked.append(1)
            return face.emulator.zenml.token

        client = face.client("ZenML", api_key=None, token_provider=provider)
        face.items(client.list_users(limit=100))
        face.items(client.list_users(limit=100))
        assert len(asked) >= 1
        assert client.explain()["base_url"] == "argument"

    @pytest.mark.parametrize("seconds", [3600, 3600.5])
    def test_a_pair_says_how_long_it_is_good(self, face: Face, seconds: float) -> None:
        asked = []

        def provider() -> tuple[Secret, float]:
            asked.append(1)
            return Secret(face.emulator.zenml.token), seconds

        client = face.client("ZenML", api_key=None, token_provider=provider)
        for _ in range(3):
            face.take(client.list_users(), 1)
        assert len(asked) == 1

    @pytest.mark.parametrize(
        "given",
        [
            None,
            5,
            b"x",
            "",
            "a\nb",
            "CANARY\ud800",
            ("x",),
            ("x", "y"),
            ("x", -1),
            ("x", float("nan")),
        ],
        ids=ascii,
    )
    def test_what_is_no_token_is_one_of_our_errors(self, face: Face, given: Any) -> None:
        client = face.client("ZenML", api_key=None, token_provider=lambda: given)
        with pytest.raises(rosterkit.RosterKitError) as caught:
            face.items(client.list_users())
        error: BaseException | None = caught.value
        while error is not None:
            assert "CANARY" not in repr(error) + str(error) + repr(vars(error))
            assert "CANARY" not in repr(getattr(error, "object", ""))
            error = error.__cause__ or error.__context__
        assert face.emulator.requests() == []

    def test_its_exception_is_the_cause(self, face: Face) -> None:
        class VaultError(Exception):
            pass

        def provider() -> str:
            raise VaultError("sealed")

        client = face.client("ZenML", api_key=None, token_provider=provider)
        with pytest.raises(rosterkit.AuthenticationError) as caught:
            face.items(client.list_users())
        causes = []
        error: BaseException | None = caught.value
        while error is not None:
            causes.append(type(error))
            error = error.__cause__
        assert VaultError in causes

    def test_a_coroutine_runs_in_the_callers_loop(self, emulator: Any) -> None:
        async def use() -> None:
            here = asyncio.get_running_loop()
            paperspace = rosterkit.AsyncPaperspace(**emulator.paperspace.client)

            async def provider() -> str:
                assert asyncio.get_running_loop() is here
                # A provider may ask another service, with this library as well.
                await paperspace.get_secret("my-team", "DB_PASSWORD")
                token: str = emulator.zenml.token
                return token

            client = rosterkit.AsyncZenML(base_url=emulator.zenml.base_url, token_provider=provider)
            found = await asyncio.gather(*(client.list_users().all() for _ in range(5)))
            assert all(users == found[0] for users in found)

        asyncio.run(use())

    def test_a_coroutine_is_no_use_to_a_client_that_blocks(self, emulator: Any) -> None:
        async def provider() -> str:
            return "never"

        client = rosterkit.ZenML(base_url=emulator.zenml.base_url, token_provider=provider)
        with pytest.raises(rosterkit.AuthenticationError) as caught:
            next(client.list_users())
        assert "async client" in str(caught.value)


@pytest.mark.parametrize("kind", [SYNC, ASYNCIO], ids=["sync", "asyncio"])
def test_a_call_is_a_value_or_a_coroutine(kind: Any, emulator: Any) -> None:
    client = Face(kind, emulator).client("Paperspace")
    answer = client.get_secret("my-team", "DB_PASSWORD")
    assert inspect.iscoroutine(answer) == (kind is ASYNCIO)
    kind.run(answer)


def test_mocks_can_be_made_of_it() -> None:
    client = mock.create_autospec(rosterkit.Paperspace, instance=True)
    client.get_secret("t1", "A")
    client.get_secret.assert_called_once_with("t1", "A")
    with pytest.raises(AttributeError):
        client.get_secrets("t1")


class TestMocksInThePlaceOfMethods:
    def test_of_one_client(self, face: Face) -> None:
        client, other = face.client("Paperspace"), face.client("Paperspace")
        with mock.patch.object(client, "get_secret") as replaced:
            assert isinstance(replaced, mock.AsyncMock) == (face.prefix == "Async")
            replaced.return_value = "a mock's"
            assert face.run(client.get_secret("my-team", "A")) == "a mock's"
            replaced.assert_called_once_with("my-team", "A")
            assert some_call(face, other).name == "DB_PASSWORD"
        assert some_call(face, client).name == "DB_PASSWORD"
        assert vars(client) == {}

    def test_of_one_clients_listing(self, face: Face) -> None:
        client = face.client("ZenML")
        with mock.patch.object(client, "list_users", return_value=["a user"]) as replaced:
            assert client.list_users(limit=5) == ["a user"]
            replaced.assert_called_once_with(limit=5)
        assert len(face.take(client.list_users(limit=5), 1)) == 1

    def test_of_all_clients(self, face: Face) -> None:
        client, kind = face.client("ZenML"), getattr(rosterkit, f"{face.prefix}ZenML")
        whole = vars(kind).copy()
        with (
            mock.patch.object(kind, "list_users", return_value=["a user"]),
            mock.patch.object(kind, "delete_user") as deleted,
        ):
            assert client.list_users(limit=5) == ["a user"]
            face.run(client.delete_user("u1"))
            # As with all methods of native classes, the client itself is not among the arguments.
            deleted.assert_called_once_with("u1")
        assert vars(kind) == whole
        assert len(face.take(client.list_users(limit=5), 1)) == 1
