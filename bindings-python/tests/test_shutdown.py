"""Clients that are used while Python is ending: they work, or say why not; nothing hangs."""

from __future__ import annotations

import pytest

import support
from support import Exchange, Service, answering

BEGIN = """
import asyncio, atexit, sys, time
TEAM = "my-team"
settings = dict(base_url=sys.argv[1], timeout=20)

def attempt(work):
    import rosterkit
    try:
        print(work().name, flush=True)
    except rosterkit.RosterKitError as error:
        print(type(error).__name__, str(error).split(":")[0], flush=True)
"""

IMPORT = """
import rosterkit
client = rosterkit.Paperspace(api_key="key", **settings)
asynchronous = rosterkit.AsyncPaperspace(api_key="key", **settings)
client.get_secret(TEAM, "USED")
"""

BLOCKING = """
def at_exit():
    attempt(lambda: client.get_secret(TEAM, "LATE"))
atexit.register(at_exit)
"""

ASYNC = """
def at_exit():
    attempt(lambda: asyncio.run(asynchronous.get_secret(TEAM, "LATE")))
atexit.register(at_exit)
"""

PROVIDED = """
def at_exit():
    client = rosterkit.Paperspace(token_provider=lambda: "token", **settings)
    attempt(lambda: client.get_secret(TEAM, "LATE"))
atexit.register(at_exit)
"""

HOOKED = """
def at_exit():
    def hook(event):
        print(type(event).__name__, flush=True)
    client = rosterkit.Paperspace(api_key="key", on_request=hook, on_response=hook, **settings)
    attempt(lambda: client.get_secret(TEAM, "LATE"))
atexit.register(at_exit)
"""

LISTED = """
def at_exit():
    assert len(client.list_secrets(TEAM).all()) == 100
    assert len(list(client.list_secrets(TEAM, prefetch=3))) == 100
    print("listed", flush=True)
atexit.register(at_exit)
"""

ENDING = "ClosedError Python is ending, and asyncio with it"


def slowly(exchange: Exchange) -> None:
    """Take longer than a blocked call waits before it looks up."""
    if exchange.path.endswith("LATE"):
        support.time.sleep(0.2)
    answering(exchange)


@pytest.mark.parametrize("behavior", [answering, slowly])
@pytest.mark.parametrize(
    ("script", "said"),
    [
        # Callbacks run in reverse order: what is registered after the import runs before the
        # library's own, and the other way round.
        pytest.param(IMPORT + BLOCKING, ["LATE"], id="registered-after"),
        pytest.param(BLOCKING + IMPORT, ["LATE"], id="registered-before"),
        pytest.param(IMPORT + ASYNC, ["LATE"], id="asyncio-registered-after"),
        pytest.param(ASYNC + IMPORT, [ENDING], id="asyncio-registered-before"),
        pytest.param(
            HOOKED + IMPORT,
            ["RequestEvent", "ResponseEvent", "LATE"],
            id="hooks-registered-before",
        ),
        pytest.param(LISTED + IMPORT, ["listed"], id="listings-registered-before"),
    ],
)
def test_a_call_at_exit(service: Service, script: str, said: list[str], behavior: object) -> None:
    service.behavior = behavior
    assert support.run(BEGIN + script, service.url) == said


def test_a_provider_at_exit(service: Service) -> None:
    assert support.run(BEGIN + IMPORT + PROVIDED, service.url) == ["LATE"]
    # After the library's own hook no thread of its gets in, and so there is no token.
    (said,) = support.run(BEGIN + PROVIDED + IMPORT, service.url)
    assert said.startswith("AuthenticationError The token provider gave no token"), said


@pytest.mark.parametrize("behavior", [answering, slowly])
@pytest.mark.parametrize("kind", ["blocking", "asyncio"])
def test_a_call_in_del_of_an_object_of_a_module(
    service: Service, kind: str, behavior: object
) -> None:
    service.behavior = behavior
    script = (
        BEGIN
        + IMPORT
        + """
def blocking(client=client):
    return client.get_secret("my-team", "LATE").name

def on_a_loop(client=asynchronous, run=asyncio.run):
    return run(client.get_secret("my-team", "LATE")).name

class Last:
    # Of the module's names some may be gone by then, so what is needed is kept.
    def __del__(self, call=blocking if sys.argv[2] == "blocking" else on_a_loop,
                print=print, type=type, Exception=Exception):
        try:
            print(call(), flush=True)
        except Exception as error:
            print(type(error).__name__, flush=True)

last = Last()
last.itself = last
"""
    )
    said = support.run(script, service.url, kind)
    if kind == "blocking":
        assert said == ["LATE"]
    else:
        # asyncio itself may have gone already, and says so in its own way.
        assert len(said) == 1
        assert said != ["LATE"]


def test_a_call_in_a_thread_that_python_waits_for(service: Service) -> None:
    script = (
        BEGIN
        + IMPORT
        + """
import threading
def work():
    # The main thread has ended its part by then.
    threading.main_thread().join()
    attempt(lambda: client.get_secret(TEAM, "LATE"))
    attempt(lambda: asyncio.run(asynchronous.get_secret(TEAM, "LATER")))
threading.Thread(target=work).start()
"""
    )
    assert support.run(script, service.url) == ["LATE", "LATER"]
