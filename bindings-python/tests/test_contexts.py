"""Hooks, log records and token providers run in the context of the call that they are for."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import gc
import logging
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import support
from rosterkit import AsyncPaperspace, Paperspace
from support import TEAM, Exchange, Service, answering, unavailable

CALLER: contextvars.ContextVar[str] = contextvars.ContextVar("caller", default="no caller")
KINDS = ["blocking", "asyncio"]
HOOKS = ("on_call", "on_request", "on_response", "on_retry", "on_result")


class Overheard:
    """Which caller each event and each provider's call was for."""

    def __init__(self) -> None:
        self.events: list[tuple[str, str]] = []
        self.records: list[tuple[str, str]] = []
        self.asked: list[str] = []

    def hook(self, event: Any) -> None:
        self.events.append((event.operation, CALLER.get()))

    def filter(self, record: logging.LogRecord) -> bool:
        self.records.append((vars(record)["rosterkit"]["operation"], CALLER.get()))
        return False

    def provider(self) -> tuple[str, float]:
        self.asked.append(CALLER.get())
        return "token", 3600

    async def async_provider(self) -> tuple[str, float]:
        await asyncio.sleep(0)
        return self.provider()


@pytest.fixture
def overheard() -> Overheard:
    return Overheard()


@pytest.fixture
def logged(overheard: Overheard) -> Iterator[None]:
    logger = logging.getLogger("rosterkit")
    logger.addFilter(overheard.filter)
    logger.setLevel(logging.DEBUG)
    yield
    logger.setLevel(logging.NOTSET)
    logger.removeFilter(overheard.filter)


def at_once(kind: str, service: Service, settings: dict[str, Any], *asks: tuple[str, Any]) -> None:
    """Have each caller ask, none of them ending before all have begun."""
    if kind == "asyncio":
        client = AsyncPaperspace(**settings)

        async def one(name: str, ask: Callable[[Any], Any]) -> None:
            CALLER.set(name)
            await ask(client)

        async def main() -> None:
            await asyncio.gather(*(one(name, ask) for name, ask in asks))
            assert CALLER.get() == "no caller"

        asyncio.run(main())
        return
    blocking = Paperspace(**settings)

    def work(name: str, ask: Callable[[Any], Any]) -> None:
        CALLER.set(name)
        ask(blocking)

    threads = [threading.Thread(target=work, args=ask) for ask in asks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(support.PATIENCE)
        assert not thread.is_alive()


def together(count: int) -> Callable[[Exchange], None]:
    """Be down until so many requests wait, once; then be a service."""
    all_here = threading.Barrier(count)

    def behavior(exchange: Exchange) -> None:
        if exchange.number <= count:
            all_here.wait(support.PATIENCE)
            unavailable(exchange, 0)
        else:
            answering(exchange)

    return behavior


TWO = (
    ("one", lambda client: client.get_secret(TEAM, "S1")),
    ("two", lambda client: client.request("GET", "/x/S2")),
)


@pytest.mark.parametrize("kind", KINDS)
def test_each_hook_sees_the_context_of_its_call(
    service: Service, overheard: Overheard, kind: str
) -> None:
    service.behavior = together(2)
    at_once(kind, service, {**service.client, **dict.fromkeys(HOOKS, overheard.hook)}, *TWO)
    # A call, two requests, two answers, a retry and a result each.
    assert sorted(overheard.events) == [("get_secret", "one")] * 7 + [("request", "two")] * 7


@pytest.mark.parametrize("kind", KINDS)
def test_each_log_record_is_made_in_the_context_of_its_call(
    service: Service, overheard: Overheard, logged: None, kind: str
) -> None:
    service.behavior = together(2)
    at_once(kind, service, service.client, *TWO)
    assert sorted(overheard.records) == [("get_secret", "one")] * 5 + [("request", "two")] * 5


@pytest.mark.parametrize("kind", [*KINDS, "coroutine"])
def test_a_provider_sees_the_context_of_the_call_that_needs_a_token(
    service: Service, overheard: Overheard, kind: str
) -> None:
    provider = overheard.async_provider if kind == "coroutine" else overheard.provider
    settings = {**service.client, "api_key": None, "token_provider": provider}
    kind = "asyncio" if kind == "coroutine" else kind
    at_once(kind, service, settings, TWO[0])
    assert overheard.asked == ["one"]
    settings["token_provider"] = lambda: (overheard.provider()[0], 0)
    at_once(kind, service, settings, *TWO)
    assert {"one", "two"} >= set(overheard.asked)


@pytest.mark.parametrize("kind", KINDS)
def test_who_joins_a_refresh_does_not_change_its_context(
    service: Service, overheard: Overheard, kind: str
) -> None:
    begun, joined = threading.Event(), threading.Event()

    def provider() -> tuple[str, float]:
        begun.set()
        assert joined.wait(support.PATIENCE)
        return overheard.provider()

    # Whether a call has joined cannot be seen: it has some time to.
    async def join(client: Any) -> None:
        while not begun.is_set():
            await asyncio.sleep(0.001)
        asyncio.get_running_loop().call_later(0.05, joined.set)
        await client.get_secret(TEAM, "S2")

    def join_in_thread(client: Any) -> None:
        assert begun.wait(support.PATIENCE)
        threading.Timer(0.05, joined.set).start()
        client.get_secret(TEAM, "S2")

    settings = {**service.client, "api_key": None, "token_provider": provider}
    second = join if kind == "asyncio" else join_in_thread
    at_once(kind, service, settings, TWO[0], ("two", second))
    assert overheard.asked == ["one"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("prefetch", [0, 2])
def test_a_page_is_fetched_in_the_context_of_the_one_who_asks(
    service: Service, overheard: Overheard, kind: str, prefetch: int
) -> None:
    settings = {**service.client, **dict.fromkeys(HOOKS, overheard.hook)}

    def listing(kind: Any) -> Any:
        return kind(**settings).list_secrets(TEAM, limit=50, prefetch=prefetch)

    if kind == "blocking":
        pager = contextvars.Context().run(lambda: CALLER.set("made") and listing(Paperspace))
        asks = contextvars.Context()
        asks.run(CALLER.set, "asks")
        assert len(asks.run(pager.all)) == 100
    else:

        async def main() -> None:
            CALLER.set("made")
            pager = listing(AsyncPaperspace)
            CALLER.set("asks")
            assert len(await pager.all()) == 100

        asyncio.run(main())
    assert overheard.events == [("list_secrets", "asks")] * 8


def test_a_blocking_call_is_heard_in_the_very_context_of_its_thread(service: Service) -> None:
    # As a program would expect of a function that it calls: what the hook sets is set.
    client = Paperspace(**service.client, on_request=lambda event: CALLER.set(event.operation))
    context = contextvars.copy_context()
    context.run(client.get_secret, TEAM, "S1")
    assert context[CALLER] == "get_secret"


def test_hooks_of_an_async_call_change_no_context_but_their_own(service: Service) -> None:
    seen: list[str] = []

    def hook(event: Any) -> None:
        seen.append(CALLER.get())
        CALLER.set("changed")

    async def main() -> None:
        CALLER.set("one")
        client = AsyncPaperspace(**service.client, on_request=hook, on_response=hook)
        await client.get_secret(TEAM, "S1")
        assert CALLER.get() == "one"

    asyncio.run(main())
    assert seen == ["one", "one"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_context_is_let_go_when_the_call_has_ended(
    service: Service, overheard: Overheard, kind: str
) -> None:
    class Value(str):
        """Can be watched."""

    async def take(pager: Any) -> None:
        async for _ in pager:
            pass

    def call() -> weakref.ref[Value]:
        value = Value("one")
        CALLER.set(value)
        settings = {**service.client, "api_key": None, "token_provider": overheard.provider}
        settings["on_request"] = lambda event: None
        if kind == "blocking":
            assert len(Paperspace(**settings).list_secrets(TEAM, prefetch=2).all()) == 100
        else:
            asyncio.run(take(AsyncPaperspace(**settings).list_secrets(TEAM, prefetch=2)))
        overheard.asked.clear()
        return weakref.ref(value)

    gone = contextvars.copy_context().run(call)

    def is_gone() -> bool:
        # What native threads let go of is let go by the next call of the library.
        Paperspace(**service.client).explain()
        gc.collect()
        return gone() is None

    support.until(is_gone, "the context is let go")


def test_a_provider_runs_on_the_loop_of_the_call_that_needs_a_token(service: Service) -> None:
    turn = threading.Barrier(2, timeout=support.PATIENCE)
    loops: list[Any] = []

    def refuse_once(exchange: Exchange) -> None:
        if exchange.path.endswith("FIRST") and exchange.number == 1:
            turn.wait()  # The other loop makes a call meanwhile.
            turn.wait()
            exchange.answer({"message": "expired"}, 401)
        else:
            answering(exchange)

    service.behavior = refuse_once

    async def provider() -> tuple[str, float]:
        loops.append(asyncio.get_running_loop())
        return "token", 3600

    async def elsewhere() -> None:
        turn.wait()
        async with AsyncPaperspace(**service.client) as client:
            await client.get_secret(TEAM, "OTHER")
        turn.wait()
        while len(loops) < 2:
            await asyncio.sleep(0.001)

    async def main() -> None:
        settings = {**service.client, "api_key": None, "token_provider": provider}
        await AsyncPaperspace(**settings).get_secret(TEAM, "FIRST")
        assert loops == [asyncio.get_running_loop()] * 2

    other = threading.Thread(target=asyncio.run, args=(elsewhere(),))
    other.start()
    with contextlib.closing(asyncio.new_event_loop()) as loop:
        loop.run_until_complete(main())
    other.join(support.PATIENCE)
