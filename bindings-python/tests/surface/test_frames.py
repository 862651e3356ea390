"""Error reporters send the local variables of frames: none but the program's own holds a secret."""

from __future__ import annotations

import asyncio
import copy
import functools
import pickle
import sys
import traceback
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest
from faces import Face

import rosterkit
from rosterkit import Secret, zenml
from rosterkit._rosterkit import run_command
from rosterkit.testing import FakeClock

HERE = str(Path(__file__).parent)
PLANTED = "planted-5f1d-77aa-c0de"
SOMEBODY = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


def links(error: BaseException) -> Iterator[BaseException]:
    """The error, and all that it came from."""
    seen: list[BaseException] = []
    left: list[BaseException | None] = [error]
    while left:
        link = left.pop()
        if link is not None and link not in seen:
            seen.append(link)
            left += [link.__cause__, link.__context__]
    yield from seen


def tracebacks(error: BaseException) -> Iterator[TracebackType]:
    for link in links(error):
        at = link.__traceback__
        while at is not None:
            yield at
            at = at.tb_next


def shows_nothing(error: BaseException) -> None:
    """Look where reporters look, but for the frames of the tests: those are the program's."""
    for link in links(error):
        for shown in (str(link), repr(link), repr(link.args), repr(getattr(link, "object", ""))):
            assert PLANTED not in shown
    for at in tracebacks(error):
        frame = at.tb_frame
        if frame.f_code.co_filename.startswith(HERE):
            continue
        for name, value in frame.f_locals.items():
            where = f"{name} in {frame.f_code.co_name} of {frame.f_globals['__name__']}"
            assert PLANTED not in repr(value), where


def provoked(face: Face, ask: Callable[[], Any]) -> BaseException:
    """What is raised, at the call or once it is awaited."""
    try:
        answer = ask()
        answer = face.run(answer) if isinstance(answer, Awaitable) else answer
    except BaseException as error:
        shows_nothing(error)
        return error
    raise AssertionError(f"nothing was raised, and {answer!r} given")


def test_a_frame_that_holds_it_is_found() -> None:
    namespace: dict[str, Any] = {"__name__": "rosterkit._somewhere"}
    exec("def wrong(token):\n    raise ValueError('no')", namespace)
    try:
        namespace["wrong"](PLANTED)
    except ValueError as error:
        with pytest.raises(AssertionError, match=r"token in wrong of rosterkit\._somewhere"):
            shows_nothing(error)


class Vault:
    """Shows what it holds, as a `functools.partial` does."""

    def __init__(self, give: Callable[[], Any]) -> None:
        self.give = give

    def __repr__(self) -> str:
        return f"Vault({PLANTED})"

    def __call__(self) -> Any:
        return self.give()


NO_TOKEN: dict[str, tuple[Any, str]] = {
    "bytes": (PLANTED.encode(), "the token must be a str or a Secret, not bytes"),
    "a dict": ({"token": PLANTED}, "the token must be a str or a Secret, not dict"),
    "a list": ([PLANTED, 60], "the token must be a str or a Secret, not list"),
    "a surrogate": (f"{PLANTED}\ud800", "the token contains a lone surrogate"),
    "a line break": (f"{PLANTED}\n", "token obtained for Paperspace is empty or "),
    "bytes in a pair": ((PLANTED.encode(), 60), "the token must be a str or a Secret, not bytes"),
    "one in a tuple": ((PLANTED,), "must be a token, or a pair of it and the seconds"),
    "three in a tuple": ((PLANTED, 60, 60), "must be a token, or a pair of it and the seconds"),
    "seconds as text": ((PLANTED, "3600"), "the token's lifetime must be seconds as a number"),
    "seconds as a bool": ((PLANTED, True), "the token's lifetime must be seconds as a number"),
    "no time": ((PLANTED, -1), "the token's lifetime must be a number of seconds, neither"),
    "nonsense": ((PLANTED, float("nan")), "the token's lifetime must be a number of seconds"),
    "a Secret": ((Secret(PLANTED), "1h"), "the token's lifetime must be seconds as a number"),
}


@pytest.mark.parametrize("kind", ["function", "coroutine function"])
@pytest.mark.parametrize("given", NO_TOKEN)
def test_a_token_that_cannot_be_used(face: Face, given: str, kind: str) -> None:
    token, expected = NO_TOKEN[given]

    async def coroutine() -> Any:
        await asyncio.sleep(0)
        return token

    provider = Vault(lambda: token) if kind == "function" else Vault(coroutine)
    client = face.client("Paperspace", api_key=None, token_provider=provider)
    error = provoked(face, lambda: client.get_secret("my-team", "A"))
    assert type(error) is rosterkit.AuthenticationError
    if kind == "coroutine function" and face.prefix == "":
        expected = "gave a coroutine, for which an async client is needed"
    assert expected in str(error)
    assert face.emulator.requests() == []


@pytest.mark.parametrize("kind", ["function", "coroutine function"])
def test_a_provider_that_raises(face: Face, kind: str) -> None:
    def function(key: str) -> str:
        raise LookupError("no token today")

    async def coroutine(key: str) -> str:
        await asyncio.sleep(0)
        raise LookupError("no token today")

    provider = functools.partial(function if kind == "function" else coroutine, PLANTED)
    client = face.client("Paperspace", api_key=None, token_provider=provider)
    error = provoked(face, lambda: client.get_secret("my-team", "A"))
    if kind == "function" or face.prefix:
        assert type(error.__cause__) is LookupError
        # The program's own frame is there, and with it what the program holds.
        assert any(PLANTED in str(at.tb_frame.f_locals) for at in tracebacks(error.__cause__))


def test_a_token_that_is_refused(face: Face) -> None:
    face.emulator.set_faults([{"status": 401, "body": {"message": f"{PLANTED} is unknown"}}])
    client = face.client("Paperspace", api_key=None, token_provider=lambda: (PLANTED, 60))
    error = provoked(face, lambda: client.get_secret("my-team", "A"))
    assert type(error) is rosterkit.AuthenticationError


def test_a_credential_that_cannot_be_exchanged(face: Face) -> None:
    for fault in (
        {"status": 401, "body": {"detail": PLANTED}},
        {"status": 200, "body": f"<{PLANTED}>"},
        {"status": 200, "body": {"access_token": f"{PLANTED}\n", "token_type": "bearer"}},
        {"lose_answer": True},
    ):
        face.emulator.set_faults([{"operation": "issue_token", **fault}])
        client = face.client("ZenML", api_key=PLANTED, max_retries=0)
        error = provoked(face, lambda: client.list_users().all())  # noqa: B023
        assert isinstance(error, rosterkit.RosterKitError)


def test_a_hook_that_raises(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    def hook(key: str, event: Any) -> None:
        raise LookupError("from the hook")

    told: list[BaseException] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda given: told.append(given.exc_value))
    face.emulator.set_faults([{"operation": "get_secret", "status": 503, "times": 1}])
    hooks = dict.fromkeys(
        ("on_call", "on_request", "on_response", "on_retry", "on_result"),
        functools.partial(hook, PLANTED),
    )
    client = face.client("Paperspace", api_key=PLANTED, clock=FakeClock(), **hooks)
    with pytest.raises(rosterkit.AuthenticationError):
        face.run(client.get_secret("my-team", "A"))
    assert len(told) == 7
    for error in told:
        shows_nothing(error)


WRONG_CLIENTS: dict[str, dict[str, Any]] = {
    "a key with a line break": {"api_key": f"{PLANTED}\n"},
    "bytes for a key": {"api_key": PLANTED.encode()},
    "a key beside a provider": {"api_key": PLANTED, "token_provider": lambda: PLANTED},
    "a provider that is none": {"api_key": None, "token_provider": Secret(PLANTED)},
    "a wrong limit": {"api_key": PLANTED, "timeout": "soon"},
    "an unknown setting": {"api_key": PLANTED, "apikey": PLANTED},
    "a wrong proxy": {"proxy": f"http://user:{PLANTED}@[bad"},
    "a password in the URL": {"base_url": f"https://user:{PLANTED}@host"},
}


@pytest.mark.parametrize("wrong", WRONG_CLIENTS)
def test_a_client_that_cannot_be_made(face: Face, wrong: str) -> None:
    provoked(face, lambda: face.client("Paperspace", **WRONG_CLIENTS[wrong]))


class Unwritable:
    """Nothing that JSON knows."""


@pytest.mark.parametrize("write", ["create_secret", "update_secret"])
def test_a_value_that_is_not_taken(face: Face, write: str) -> None:
    client = face.client("Paperspace", max_retries=0)
    ask = getattr(client, write)
    for wrong in (
        lambda: ask("my-team", "", PLANTED),
        lambda: ask("my-team", "A", PLANTED.encode()),
        lambda: ask("my-team", "A", [PLANTED]),
        lambda: ask("my-team", "A", f"{PLANTED}\ud800"),
        lambda: ask("my-team", PLANTED),
        lambda: ask("my-team", "A", PLANTED, PLANTED),
        lambda: ask("my-team", "A", PLANTED, vlaue=PLANTED),
        lambda: ask("my-team", "A", value=PLANTED, timeout="soon"),
        lambda: ask("my-team", "A", PLANTED, timeout=-1),
    ):
        provoked(face, wrong)
    for fault in (
        {"status": 422, "body": {"message": f"{PLANTED} is too short"}},
        {"status": 200, "body": PLANTED},
        {"lose_answer": True},
        {"latency_ms": 10_000},
    ):
        face.emulator.set_faults([fault])
        provoked(face, lambda: ask("my-team", "A", PLANTED, timeout=0.2))
    face.close(client)
    assert type(provoked(face, lambda: ask("my-team", "A", PLANTED))) is rosterkit.ClosedError


def test_a_body_that_is_not_taken(face: Face) -> None:
    client = face.client("Paperspace")
    cycle: list[Any] = [PLANTED]
    cycle.append(cycle)
    for body in (
        {"value": PLANTED, "more": Unwritable()},
        {"value": PLANTED, "more": Secret(PLANTED)},
        {"value": PLANTED, "more": float("nan")},
        {"value": PLANTED, "more": 2**70},
        {"value": PLANTED, Unwritable(): 1},
        cycle,
    ):
        error = provoked(face, lambda: client.request("POST", "/x", json=body))  # noqa: B023
        assert type(error) is rosterkit.InvalidArgumentError
    provoked(face, lambda: client.request("GET", "/x", query={"token": [PLANTED]}))
    provoked(face, lambda: client.request("GET", "/x", query=[PLANTED]))


def test_an_update_that_is_not_taken(face: Face) -> None:
    client = face.client("ZenML", token="t", api_key=None)
    for wrong in (
        lambda: zenml.UserUpdate(password=PLANTED.encode()),
        lambda: zenml.UserUpdate(passwort=PLANTED),
        lambda: zenml.UserUpdate(password=PLANTED, name=5),
        lambda: client.update_user("no uuid", zenml.UserUpdate(password=PLANTED)),
        lambda: client.update_user("no uuid", {"password": PLANTED}),
        lambda: client.update_user("no uuid", password=PLANTED),
        lambda: client.update_user(SOMEBODY, password=PLANTED.encode()),
        lambda: client.update_user(SOMEBODY, password=PLANTED, name=5),
        lambda: client.update_user(SOMEBODY, zenml.UserUpdate(), password=PLANTED),
        lambda: client.update_user(SOMEBODY, passwort=PLANTED),
    ):
        provoked(face, wrong)


def test_what_is_neither_pickled_nor_copied(face: Face) -> None:
    client = face.client("Paperspace", api_key=PLANTED)
    provider = face.client("Paperspace", api_key=None, token_provider=Vault(lambda: PLANTED))
    update = zenml.UserUpdate(password=PLANTED)
    for held in (client, provider, Secret(PLANTED), update, {"in": [Secret(PLANTED)]}):
        error = provoked(face, lambda: pickle.dumps(held))  # noqa: B023
        assert type(error) is TypeError
    for refuse in (copy.copy, copy.deepcopy):
        provoked(face, lambda: refuse(client))  # noqa: B023
    for wrong in (PLANTED.encode(), [PLANTED], f"{PLANTED}\ud800"):
        provoked(face, lambda: Secret(wrong))  # noqa: B023
    provoked(face, lambda: Secret(PLANTED).reveal(PLANTED))
    provoked(face, lambda: {Secret(PLANTED)})


def test_a_task_that_is_cancelled_holds_no_value(face: Face) -> None:
    if not face.prefix:
        return
    face.emulator.set_latency(10)

    async def cancelled(steps: int) -> None:
        client = face.client("Paperspace")
        task = asyncio.ensure_future(client.create_secret("my-team", "A", PLANTED))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await task

    async def out_of_time() -> None:
        client = face.client("Paperspace")
        await asyncio.wait_for(client.create_secret("my-team", "A", PLANTED), 0)

    # Before its first step, and after it.
    for steps in (0, 1):
        assert isinstance(provoked(face, lambda: cancelled(steps)), asyncio.CancelledError)  # noqa: B023
    assert isinstance(provoked(face, out_of_time), asyncio.TimeoutError)
    without_a_loop = face.client("Paperspace").create_secret("my-team", "A", PLANTED)
    assert type(provoked(face, lambda: without_a_loop.send(None))) is rosterkit.ConfigError


@pytest.mark.parametrize(
    "command",
    [
        ["secrets", "my-team"],
        ["members", "paperspace:my-team", "--json"],
        ["members", "zenml"],
        ["find", "jack@example.com"],
    ],
    ids=" ".join,
)
def test_the_command(
    emulator: Any,
    command: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    for service, variable in (("PAPERSPACE", "API_KEY"), ("ZENML_PRO", "TOKEN")):
        place = getattr(emulator, service.partition("_")[0].lower())
        monkeypatch.setenv(f"{service}_API_URL", place.base_url)
        monkeypatch.setenv(f"{service}_{variable}", PLANTED)
    assert run_command(command) != 0
    assert PLANTED not in "".join(capfd.readouterr())


def test_a_report_in_words_shows_none_either(face: Face) -> None:
    provider = Vault(lambda: (PLANTED, "3600"))
    client = face.client("Paperspace", api_key=None, token_provider=provider)
    error = provoked(face, lambda: client.get_secret("my-team", "A"))
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [frame for frame in report.stack if not frame.filename.startswith(HERE)]
    assert PLANTED not in "".join(str(frame.locals) for frame in frames)
