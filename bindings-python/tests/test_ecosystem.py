"""Together with mocks, libraries that retry, frameworks that await, and gevent."""

from __future__ import annotations

import asyncio
import functools
import inspect
import threading
from collections.abc import Callable, Iterator
from textwrap import dedent
from typing import Any
from unittest import mock

import backoff
import pytest
import tenacity
from declarations import ACCESS, CLIENTS, SERVICES
from starlette._utils import is_async_callable
from starlette.background import BackgroundTask

import rosterkit
import support
from rosterkit import AsyncPager, AsyncPages, AsyncPaperspace, Paperspace
from support import TEAM, Exchange, Service, answering, never, unavailable

CALLS = [
    (getattr(rosterkit, f"{kind}{service['client']}"), operation["name"], kind == "Async")
    for kind in ("", "Async")
    for service in CLIENTS
    for operation in [*service["operations"], {"name": "request", "list": False}]
    if not operation["list"] and not (service is ACCESS and operation["name"] == "request")
]
LISTINGS = [
    (getattr(rosterkit, f"Async{service['client']}"), operation["name"])
    for service in SERVICES
    for operation in service["operations"]
    if operation["list"]
]


def a_client(kind: Any) -> Any:
    if kind in (rosterkit.Access, rosterkit.AsyncAccess):
        return kind()
    credential = "api_key" if "Paperspace" in kind.__name__ else "token"
    return kind(**{credential: "key"})


def each(cases: list[Any]) -> Any:
    return [pytest.param(*case, id=f"{case[0].__name__}.{case[1]}") for case in cases]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
class TestCoroutineFunctions:
    def told(self, function: Any) -> set[bool]:
        """What those say who are asked."""
        return {
            inspect.iscoroutinefunction(function),
            asyncio.iscoroutinefunction(function),
            is_async_callable(function),
        }

    @pytest.mark.parametrize(("kind", "name", "is_async"), each(CALLS))
    def test_a_call_is_one_where_it_is_awaited(self, kind: Any, name: str, is_async: bool) -> None:
        for function in (getattr(kind, name), getattr(a_client(kind), name)):
            assert self.told(function) == {is_async}
            assert self.told(functools.partial(function, "t1")) == {is_async}

    @pytest.mark.parametrize(("kind", "name"), each(LISTINGS))
    def test_a_listing_is_none(self, kind: Any, name: str) -> None:
        for function in (getattr(kind, name), getattr(a_client(kind), name)):
            assert self.told(function) == {False}

    def test_listings_and_closing_have_some(self) -> None:
        for kind in (AsyncPager, AsyncPages, AsyncPaperspace):
            for name in ("aclose", "__aenter__", "__aexit__"):
                assert self.told(getattr(kind, name)) == {True}
        assert self.told(AsyncPager.all) == {True}
        assert self.told(AsyncPager.pages) == self.told(AsyncPaperspace.explain) == {False}

    def test_it_looks_like_any_other_function(self) -> None:
        function, method = AsyncPaperspace.get_secret, a_client(AsyncPaperspace).get_secret
        blocking = inspect.signature(Paperspace.get_secret)
        assert inspect.signature(function) == blocking
        assert list(inspect.signature(method).parameters) == list(blocking.parameters)[1:]
        for it in (function, method):
            assert it.__name__ == "get_secret"
            assert it.__qualname__ == "AsyncPaperspace.get_secret"
            assert it.__module__ == "rosterkit"
            assert it.__doc__ == Paperspace.get_secret.__doc__
            assert inspect.isroutine(it)
            assert functools.wraps(it)(lambda: None).__name__ == "get_secret"

    def test_it_can_be_called_through_the_class(self, service: Service) -> None:
        async def main() -> None:
            client = AsyncPaperspace(**service.client)
            assert (await AsyncPaperspace.get_secret(client, TEAM, name="S1")).name == "S1"
            with pytest.raises(TypeError):
                AsyncPaperspace.get_secret(5, TEAM, name="S1")  # type: ignore[arg-type]

        asyncio.run(main())


class TestMocks:
    def test_an_autospec_of_an_async_client_is_awaited_where_it_is(self) -> None:
        client = mock.create_autospec(AsyncPaperspace, instance=True)
        client.get_secret.return_value = "the secret"
        client.list_secrets.return_value.__aiter__.return_value = ["one", "two"]
        client.list_team_members.return_value.all = mock.AsyncMock(return_value=["somebody"])

        async def main() -> None:
            async with client as entered:
                assert entered is not None
            assert await client.get_secret(TEAM, "A") == "the secret"
            client.get_secret.assert_awaited_once_with(TEAM, "A")
            assert [item async for item in client.list_secrets(TEAM)] == ["one", "two"]
            assert await client.list_team_members(TEAM).all() == ["somebody"]
            await client.aclose()

        asyncio.run(main())
        assert isinstance(client.list_secrets, mock.MagicMock)
        with pytest.raises(AttributeError):
            client.get_secrets(TEAM)

    @pytest.mark.parametrize("make", [mock.AsyncMock, mock.MagicMock])
    def test_so_is_a_mock_with_a_spec(self, make: Any) -> None:
        client = make(spec=AsyncPaperspace)
        assert isinstance(client.get_secret, mock.AsyncMock)
        assert isinstance(client.list_secrets, mock.MagicMock)

    def test_a_listing_has_one_too(self) -> None:
        listing = mock.create_autospec(AsyncPager, instance=True)
        assert isinstance(listing.all, mock.AsyncMock)
        assert isinstance(listing.aclose, mock.AsyncMock)
        assert isinstance(listing.pages, mock.MagicMock)

    @pytest.mark.parametrize("autospec", [None, True])
    def test_one_method_of_one_client_is_replaced_for_a_while(
        self, service: Service, autospec: Any
    ) -> None:
        client, other = Paperspace(**service.client), Paperspace(**service.client)
        with mock.patch.object(client, "get_secret", autospec=autospec, return_value="mock"):
            assert client.get_secret(TEAM, "S1") == "mock"
            assert other.get_secret(TEAM, "S1").name == "S1"
        assert client.get_secret(TEAM, "S1").name == "S1"
        assert vars(client) == {}

    @pytest.mark.parametrize("autospec", [None, True])
    def test_one_method_of_one_async_client_is_replaced_for_a_while(
        self, service: Service, autospec: Any
    ) -> None:
        async def main() -> None:
            client = AsyncPaperspace(**service.client)
            with mock.patch.object(client, "get_secret", autospec=autospec) as replaced:
                replaced.return_value = "mock"
                assert await client.get_secret(TEAM, "S1") == "mock"
                if autospec:
                    with pytest.raises(TypeError, match="team_id"):
                        await client.get_secret()  # type: ignore[call-arg]
            assert (await client.get_secret(TEAM, "S1")).name == "S1"

        asyncio.run(main())

    @pytest.mark.parametrize("kind", [Paperspace, AsyncPaperspace])
    def test_one_method_of_all_clients_is_replaced_for_a_while(self, kind: Any) -> None:
        before = kind.get_secret
        with mock.patch.object(kind, "get_secret") as replaced:
            expected = mock.AsyncMock if kind is AsyncPaperspace else mock.MagicMock
            assert isinstance(replaced, expected)
        assert kind.get_secret is before

    def test_a_client_and_what_replaces_its_methods_are_collected(self) -> None:
        import gc
        import weakref

        client = Paperspace(api_key="key")
        # It refers back to its client.
        client.get_secret = replaced = functools.partial(print, client)  # type: ignore[method-assign, assignment]
        gone = weakref.ref(replaced)
        del client, replaced
        gc.collect()
        assert gone() is None


@pytest.fixture
def down_twice(service: Service) -> Iterator[Service]:
    """A service that is down for the first two requests."""

    def behavior(exchange: Exchange) -> None:
        if exchange.number <= 2:
            unavailable(exchange, None)
        else:
            answering(exchange)

    service.behavior = behavior
    yield service


def tenacity_retries(function: Any) -> Any:
    return tenacity.retry(
        stop=tenacity.stop_after_attempt(3),
        retry=tenacity.retry_if_exception_type(rosterkit.ServerError),
    )(function)


def backoff_retries(function: Any) -> Any:
    return backoff.on_exception(backoff.constant, rosterkit.ServerError, interval=0, jitter=None)(
        function
    )


@pytest.mark.parametrize("retries", [tenacity_retries, backoff_retries])
class TestRetrying:
    def test_a_blocking_call(self, down_twice: Service, retries: Callable[[Any], Any]) -> None:
        client = Paperspace(**down_twice.client, max_retries=0)
        assert retries(client.get_secret)(TEAM, "S1").name == "S1"
        assert len(down_twice.requests) == 3

    def test_an_async_call(self, down_twice: Service, retries: Callable[[Any], Any]) -> None:
        async def main() -> None:
            client = AsyncPaperspace(**down_twice.client, max_retries=0)
            assert (await retries(client.get_secret)(TEAM, "S1")).name == "S1"

        asyncio.run(main())
        assert len(down_twice.requests) == 3


def test_a_framework_awaits_it_in_place_of_a_thread(service: Service) -> None:
    async def main() -> None:
        client = AsyncPaperspace(**service.client)
        await BackgroundTask(client.delete_secret, TEAM, "S1")()

    asyncio.run(main())
    assert [(e.method, e.path[-2:]) for e in service.requests] == [("DELETE", "S1")]


GREEN = """
from gevent import monkey
monkey.patch_all()
import gevent, logging, sys, time
from rosterkit import Paperspace
from support import TEAM
limits = dict(timeout=60, attempt_timeout=60)
settings = dict(base_url=sys.argv[1], api_key="key", **limits)
client = Paperspace(**settings)
"""


class TestGevent:
    def test_other_greenlets_go_on_during_a_call(self, service: Service) -> None:
        all_here = threading.Barrier(30)

        def together(exchange: Exchange) -> None:
            if exchange.number <= 30:
                all_here.wait(support.PATIENCE)
            answering(exchange)

        service.behavior = together
        script = """
        calls = [gevent.spawn(client.get_secret, TEAM, f"S{n}") for n in range(20)]
        lists = [gevent.spawn(client.list_secrets(TEAM).all) for n in range(5)]
        firsts = [gevent.spawn(next, client.list_secrets(TEAM).pages()) for n in range(5)]
        gevent.joinall(calls + lists + firsts, raise_error=True)
        print(*(call.value.name for call in calls))
        """
        assert support.run(GREEN + dedent(script), service.url) == [
            " ".join(f"S{n}" for n in range(20))
        ]

    def test_a_timeout_and_a_kill_close_the_connection(self, service: Service) -> None:
        service.behavior = never
        # While a line is read no greenlet runs, and no time is noted; the request arrives then.
        script = """
        def limited():
            try:
                with gevent.Timeout(0.05):
                    client.get_secret(TEAM, "S1")
            except gevent.Timeout:
                print("timeout", flush=True)

        call = gevent.spawn(limited)
        gevent.sleep(0)
        sys.stdin.readline()
        call.join()
        call = gevent.spawn(client.get_secret, TEAM, "S2")
        gevent.sleep(0)
        sys.stdin.readline()
        call.kill()
        print(type(call.value).__name__, flush=True)
        sys.stdin.readline()
        """
        with support.Process(GREEN + dedent(script), service.url, stdin=True) as process:
            first = service.request(1)
            process.say("")
            process.expect("timeout")
            assert first.closed.wait(support.PATIENCE)
            second = service.request(2)
            process.say("")
            process.expect("GreenletExit")
            assert second.closed.wait(support.PATIENCE)
            process.say("")
            process.ends_well()

    def test_ctrl_c_interrupts_a_call(self, service: Service) -> None:
        service.behavior = never
        script = """
        try:
            client.get_secret(TEAM, "S1")
        except KeyboardInterrupt:
            print("interrupted", flush=True)
        """
        with support.Process(GREEN + dedent(script), service.url) as process:
            exchange = service.request()
            process.interrupt()
            process.expect("interrupted")
            assert exchange.closed.wait(support.PATIENCE)
            # gevent itself tells of it on standard error.
            assert process.ends()[0] == 0

    def test_providers_and_hooks_may_wait_as_well(self, service: Service) -> None:
        script = """
        from contextvars import ContextVar
        from urllib.request import urlopen
        heard, caller = [], ContextVar("caller")
        logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(levelname)s")

        def provider():
            time.sleep(0.01)
            with urlopen(sys.argv[1] + "/token") as answer:
                return answer.read().decode()[:4].strip('"'), 60

        def hook(event):
            time.sleep(0.01)
            heard.append(caller.get())

        def call(name):
            caller.set(name)
            client.get_secret(TEAM, name)

        del settings["api_key"]
        client = Paperspace(**settings, token_provider=provider, on_request=hook)
        gevent.joinall([gevent.spawn(call, f"S{n}") for n in range(5)], raise_error=True)
        print(*sorted(heard))
        """

        def tokens(exchange: Exchange) -> None:
            if exchange.path == "/token":
                exchange.answer("token")
            else:
                answering(exchange)

        service.behavior = tokens
        lines = support.run(GREEN + dedent(script), service.url)
        assert lines[-1] == "S0 S1 S2 S3 S4"
        assert lines[:-1] == ["DEBUG"] * 10

    def test_gevent_alone_changes_nothing(self, service: Service) -> None:
        script = """
        import gevent, sys
        from rosterkit import Paperspace
        print(Paperspace(base_url=sys.argv[1], api_key="key").get_secret("t", "S1").name)
        import gevent.monkey
        print(Paperspace(base_url=sys.argv[1], api_key="key").get_secret("t", "S2").name)
        """
        assert support.run(script, service.url) == ["S1", "S2"]
