"""Under asyncio: calls are coroutines like any other, and what is cancelled is gone at once."""

from __future__ import annotations

import asyncio
import gc
import importlib.util
import random
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import rosterkit
import support
from rosterkit import AsyncAccess, AsyncPaperspace, Paperspace
from support import (
    TEAM,
    Exchange,
    Service,
    answering,
    dribbling,
    name_of,
    never,
    unavailable,
)


async def until(true: Callable[[], object], what: str) -> None:
    """Wait, and let the loop run meanwhile."""
    end = time.monotonic() + support.PATIENCE
    while not true():
        assert time.monotonic() < end, f"still not: {what}"
        await asyncio.sleep(0.002)


def a_client(service: Service, **more: Any) -> AsyncPaperspace:
    return AsyncPaperspace(**{**service.client, **more})


@pytest.fixture(params=["asyncio", "uvloop"])
def run(request: pytest.FixtureRequest) -> Callable[[Any], Any]:
    """Run a coroutine to its end, on each kind of loop."""
    if request.param == "asyncio":
        return asyncio.run
    if importlib.util.find_spec("uvloop") is None:
        pytest.skip("uvloop is not installed")
    import uvloop

    def on_uvloop(coroutine: Any) -> Any:
        loop = uvloop.new_event_loop()
        try:
            return loop.run_until_complete(coroutine)
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

    return on_uvloop


STUCK = {"answer": never, "body": dribbling, "back-off": unavailable}


@pytest.mark.parametrize("where", STUCK)
def test_cancelling_a_task_closes_its_connection(service: Service, run: Any, where: str) -> None:
    service.behavior = STUCK[where]

    async def main() -> None:
        client = a_client(service)
        task = asyncio.create_task(client.get_secret(TEAM, "S1"))
        await until(lambda: service.requests, "the request arrives")
        if where == "body":
            await until(service.dribbled.is_set, "the body begins")
        exchange = service.requests[0]
        at = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        support.measured("task.cancel() to CancelledError, ms", (time.monotonic() - at) * 1000)
        if where != "back-off":
            await until(exchange.closed.is_set, "the connection is closed")
            support.measured("task.cancel() to the socket, ms", (exchange.closed_at - at) * 1000)
        service.behavior = answering
        assert (await client.get_secret(TEAM, "AGAIN")).name == "AGAIN"
        if where == "back-off":
            # It was waiting to try again, and no longer is.
            assert [e.path[-2:] for e in service.requests] == ["S1", "IN"]

    run(main())


def test_a_review_that_is_cancelled_ends_on_every_target(service: Service, run: Any) -> None:
    service.behavior = never
    other = Service(never)

    async def main() -> None:
        places = (service, other)
        clients = {f"paperspace@{n}": a_client(place) for n, place in enumerate(places)}
        access = AsyncAccess(clients=clients)
        task = asyncio.create_task(access.review([f"{source}:{TEAM}" for source in clients]))
        for place in places:
            await until(lambda: place.requests, "the request arrives")  # noqa: B023
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        for place in places:
            await until(place.requests[0].closed.is_set, "the connection is closed")
        service.behavior = lambda exchange: exchange.answer({"items": [], "hasMore": False})
        assert (await access.review([f"paperspace@0:{TEAM}"])).complete

    run(main())
    other.stop()


def test_a_cancelled_call_lets_go_of_an_address_that_never_answers(run: Any) -> None:
    with support.deaf_address() as address:

        async def main() -> None:
            client = AsyncPaperspace(base_url=address, api_key="key", connect_timeout=60)
            at = time.monotonic()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.get_secret(TEAM, "S1"), 0.05)
            assert time.monotonic() - at < 30

        run(main())


def test_wait_for_closes_the_connection(service: Service, run: Any) -> None:
    service.behavior = never

    async def main() -> None:
        client = a_client(service)
        call = asyncio.ensure_future(client.get_secret(TEAM, "S1"))
        await until(lambda: service.requests, "the request arrives")
        with pytest.raises(asyncio.TimeoutError) as raised:
            await asyncio.wait_for(call, 0.05)
        at = time.monotonic()
        # asyncio's own, not ours.
        assert not isinstance(raised.value, rosterkit.RosterKitError)
        exchange = service.requests[0]
        await until(exchange.closed.is_set, "the connection is closed")
        support.measured("wait_for's limit to the socket, ms", (exchange.closed_at - at) * 1000)

    run(main())


def test_tasks_gather_and_groups_take_calls_as_they_are(service: Service, run: Any) -> None:
    async def main() -> None:
        client = a_client(service)
        task = asyncio.create_task(client.get_secret(TEAM, "TASK"))
        assert (await task).name == "TASK"
        names = [f"G{n}" for n in range(50)]
        both = await asyncio.gather(*(client.get_secret(TEAM, name) for name in names))
        assert [secret.name for secret in both] == names
        done, _ = await asyncio.wait([asyncio.ensure_future(client.get_secret(TEAM, "W"))])
        assert done.pop().result().name == "W"
        for call in asyncio.as_completed([client.get_secret(TEAM, "C")]):
            assert (await call).name == "C"
        assert (await asyncio.shield(client.get_secret(TEAM, "SHIELD"))).name == "SHIELD"
        assert await asyncio.create_task(client.list_secrets(TEAM).all())
        assert (await asyncio.create_task(client.request("GET", "/x/S"))).json()["name"] == "S"
        await asyncio.create_task(client.aclose())

    run(main())


@pytest.mark.skipif(sys.version_info < (3, 11), reason="TaskGroup came with Python 3.11")
def test_a_task_group_that_fails_cancels_the_other_calls(service: Service, run: Any) -> None:
    def one_fails(exchange: Exchange) -> None:
        if exchange.path.endswith("BAD"):
            exchange.answer({"message": "no"}, 404)
        else:
            never(exchange)

    service.behavior = one_fails

    async def together() -> None:
        client = a_client(service)
        async with asyncio.TaskGroup() as group:
            for n in range(5):
                group.create_task(client.get_secret(TEAM, f"S{n}"))
            await until(lambda: len(service.requests) == 5, "five requests wait")
            group.create_task(client.get_secret(TEAM, "BAD"))

    async def main() -> None:
        # Python 3.10 has no such name, and does not come here.
        with pytest.raises(ExceptionGroup, match="TaskGroup") as raised:  # noqa: F821
            await together()
        assert [type(e) for e in raised.value.exceptions] == [rosterkit.NotFoundError]
        await until(
            lambda: all(e.closed.is_set() for e in service.requests[:5]),
            "all are closed",
        )

    run(main())


@pytest.mark.skipif(sys.version_info < (3, 11), reason="asyncio.timeout came with Python 3.11")
def test_a_timeout_block_closes_the_connection(service: Service, run: Any) -> None:
    service.behavior = never

    async def main() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await a_client(service).get_secret(TEAM, "S1")
        await until(service.requests[0].closed.is_set, "the connection is closed")

    run(main())


def test_one_client_serves_one_loop_after_another(service: Service, run: Any) -> None:
    client = a_client(service)

    async def main() -> str:
        return (await client.get_secret(TEAM, "S1")).name

    assert [run(main()) for _ in range(3)] == ["S1"] * 3


def test_one_client_serves_loops_side_by_side(service: Service) -> None:
    client, names = a_client(service), []

    async def main(thread: int) -> None:
        calls = (client.get_secret(TEAM, f"T{thread}C{n}") for n in range(20))
        names.extend(secret.name for secret in await asyncio.gather(*calls))

    threads = [threading.Thread(target=asyncio.run, args=(main(n),)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(support.PATIENCE)
    assert sorted(names) == sorted(f"T{t}C{n}" for t in range(8) for n in range(20))


def test_the_blocking_client_works_while_a_loop_runs(service: Service, run: Any) -> None:
    # As in a notebook, whose cells run inside of a loop.
    async def main() -> None:
        client = Paperspace(**service.client)
        assert client.get_secret(TEAM, "S1").name == "S1"
        assert len(list(client.list_secrets(TEAM))) == 100
        in_thread = asyncio.get_running_loop().run_in_executor(None, client.get_secret, TEAM, "S2")
        assert (await in_thread).name == "S2"

    run(main())


def test_an_event_loop_is_not_held_up(service: Service, run: Any) -> None:
    service.behavior = never

    async def main() -> None:
        calls = [asyncio.create_task(a_client(service).get_secret(TEAM, "S")) for _ in range(10)]
        await until(lambda: len(service.requests) == 10, "the requests wait while the loop runs")
        for call in calls:
            call.cancel()
        await asyncio.wait(calls)

    run(main())


@pytest.mark.parametrize("backend", ["asyncio", "asyncio+uvloop"])
def test_anyio_on_asyncio_runs_and_cancels_calls(service: Service, backend: str) -> None:
    anyio = pytest.importorskip("anyio", reason="anyio is not installed")
    backend, _, uvloop = backend.partition("+")
    if uvloop:
        pytest.importorskip("uvloop", reason="uvloop is not installed")

    async def main() -> None:
        async with a_client(service) as client:
            assert (await client.get_secret(TEAM, "S1")).name == "S1"
            assert len([item async for item in client.list_secrets(TEAM)]) == 100
            service.behavior = never
            with anyio.move_on_after(0.2) as scope:
                await client.get_secret(TEAM, "S2")
            assert scope.cancelled_caught
            await until(service.requests[-1].closed.is_set, "the connection is closed")
            async with anyio.create_task_group() as group:
                group.start_soon(client.get_secret, TEAM, "S3")
                await until(lambda: service.requests[-1].path.endswith("S3"), "it is sent")
                group.cancel_scope.cancel()
            await until(service.requests[-1].closed.is_set, "the connection is closed")

    anyio.run(main, backend=backend, backend_options={"use_uvloop": bool(uvloop)})


def test_trio_is_told_that_it_is_not_asyncio(service: Service) -> None:
    trio = pytest.importorskip("trio", reason="trio is not installed")

    async def main() -> None:
        client = a_client(service)
        with pytest.raises(rosterkit.ConfigError, match="asyncio event loop"):
            await client.get_secret(TEAM, "S1")
        with pytest.raises(rosterkit.ConfigError, match="asyncio event loop"):
            async for _ in client.list_secrets(TEAM):
                pass
        with pytest.raises(rosterkit.ConfigError, match="asyncio event loop"):
            await client.list_secrets(TEAM).all()

    trio.run(main)
    assert not service.requests


def test_without_a_loop_the_error_names_the_other_client(service: Service) -> None:
    call = a_client(service).get_secret(TEAM, "S1")
    with pytest.raises(rosterkit.ConfigError, match="client without `Async`"):
        call.send(None)
    assert not service.requests


def test_what_is_not_awaited_is_not_sent(service: Service) -> None:
    async def main() -> None:
        client = a_client(service)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            client.get_secret(TEAM, "S1")
            client.list_secrets(TEAM)
            client.list_secrets(TEAM).all()
            gc.collect()
        # What other tests left behind may be collected, and complain, at the same moment.
        words = [str(warning.message) for warning in caught]
        assert sum("never awaited" in said for said in words) == 2, words
        # Whatever had been sent would have come before this.
        await client.get_secret(TEAM, "SENT")
        assert [exchange.path[-4:] for exchange in service.requests] == ["SENT"]

    asyncio.run(main())


def test_a_refused_argument_raises_at_the_call_or_the_await_and_sends_nothing(
    service: Service,
) -> None:
    async def main() -> None:
        with pytest.raises(rosterkit.InvalidArgumentError):
            await a_client(service).get_secret(TEAM, "not a name")

    asyncio.run(main())
    assert not service.requests


def test_a_call_is_awaited_once(service: Service) -> None:
    async def main() -> None:
        call = a_client(service).get_secret(TEAM, "S1")
        await call
        with pytest.raises(RuntimeError):
            await call

    asyncio.run(main())
    assert len(service.requests) == 1


ALL = [name_of(n) for n in range(100)]


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("prefetch", [0, 2])
def test_random_cancellations_of_a_loop_lose_no_item(
    service: Service, run: Any, seed: int, prefetch: int
) -> None:
    chance = random.Random(seed)

    def slowly(exchange: Exchange) -> None:
        time.sleep(chance.choice([0, 0, 0.001, 0.003]))
        answering(exchange)

    service.behavior = slowly

    async def main() -> None:
        limit = chance.choice([3, 7])
        pager = a_client(service).list_secrets(TEAM, limit=limit, prefetch=prefetch)
        got: list[str] = []
        ended = False

        async def by_item() -> None:
            nonlocal ended
            async for item in pager:
                got.append(item.name)
                if chance.random() < 0.1:
                    await asyncio.sleep(0)
            ended = True

        async def by_page() -> None:
            nonlocal ended
            async for page in pager.pages():
                got.extend(item.name for item in page)
            ended = True

        async def by_wait_for() -> None:
            nonlocal ended
            try:
                while True:
                    # What it gives is taken note of before anything else can happen.
                    got.append((await asyncio.wait_for(anext(pager), 30)).name)
            except StopAsyncIteration:
                ended = True

        async def everything() -> None:
            nonlocal ended
            got.extend(item.name for item in await pager.all())
            ended = True

        cancelled = 0
        while not ended:
            kinds = [by_item, by_item, by_page, everything]
            if sys.version_info >= (3, 12):
                # Before, `wait_for` itself drops results when it is cancelled in the wrong moment.
                kinds.append(by_wait_for)
            task = asyncio.ensure_future(chance.choice(kinds)())
            if chance.random() < 0.3:
                for _ in range(chance.randrange(6)):
                    await asyncio.sleep(0)
            else:
                # Mostly in the middle of a page; long enough for `all()` to end now and then.
                await asyncio.sleep(chance.choice([0.002, 0.004, 0.1]) * chance.random())
            task.cancel()
            await asyncio.wait([task])
            cancelled += task.cancelled()
            assert got == ALL[: len(got)]
            if chance.random() < 0.2:
                # From what it says, another pager would go on at the very same place.
                at = pager.resume
                other = a_client(service).list_secrets(TEAM, limit=limit, resume=at)
                assert [item.name for item in await other.all()] == ALL[len(got) :]
                again = {"limit": limit, "resume": at, "prefetch": prefetch}
                pager = a_client(service).list_secrets(TEAM, **again)
        assert got == ALL
        support.measured("cancellations of one listing", cancelled)

    run(main())


def test_an_awaitable_of_the_next_item_that_is_dropped_takes_none(
    service: Service,
) -> None:
    async def main() -> None:
        pager = a_client(service).list_secrets(TEAM)
        assert (await anext(pager)).name == ALL[0]
        # The next item is here already.
        anext(pager)
        anext(pager).close()
        task = asyncio.ensure_future(anext(pager))
        task.cancel()
        await asyncio.wait([task])
        with pytest.raises(LookupError):
            anext(pager).throw(LookupError())
        assert (await anext(pager)).name == ALL[1]

    asyncio.run(main())


def test_the_next_item_is_a_coroutine_to_tasks(service: Service, run: Any) -> None:
    async def main() -> None:
        pager = a_client(service).list_secrets(TEAM, limit=2)
        got = [(await asyncio.create_task(anext(pager))).name for _ in range(100)]
        assert got == ALL
        with pytest.raises(StopAsyncIteration):
            await asyncio.create_task(anext(pager))
        assert await anext(pager, None) is None
        pages = a_client(service).list_secrets(TEAM, limit=20).pages()
        assert len(await asyncio.create_task(anext(pages))) == 20
        once = anext(a_client(service).list_secrets(TEAM))
        await once
        with pytest.raises(RuntimeError):
            await once

    run(main())


def test_a_waiting_task_for_the_next_item_is_cancelled_with_its_request(
    service: Service, run: Any
) -> None:
    service.behavior = never

    async def main() -> None:
        pager = a_client(service).list_secrets(TEAM)
        task = asyncio.create_task(anext(pager))
        await until(lambda: service.requests, "the page is asked for")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await until(service.requests[0].closed.is_set, "the connection is closed")
        service.behavior = answering
        assert [item.name async for item in pager] == ALL

    run(main())


def test_tasks_that_share_a_pager_get_each_item_once(service: Service, run: Any) -> None:
    async def main() -> None:
        pager = a_client(service).list_secrets(TEAM, limit=7)
        got: list[str] = []

        async def take() -> None:
            async for item in pager:
                got.append(item.name)
                await asyncio.sleep(0)

        await asyncio.gather(*(take() for _ in range(10)))
        assert sorted(got) == ALL

    run(main())


def test_of_tasks_that_share_a_pager_one_is_cancelled_and_the_others_go_on(
    service: Service, run: Any
) -> None:
    service.behavior = never

    async def main() -> None:
        pager = a_client(service).list_secrets(TEAM, limit=7)
        got: list[str] = []

        async def take() -> None:
            async for item in pager:
                got.append(item.name)
                await asyncio.sleep(0)

        tasks = [asyncio.create_task(take()) for _ in range(5)]
        await until(lambda: service.requests, "one of them asks")
        service.behavior = answering
        # The first one asked, and the others wait for their turn.
        tasks[0].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert sorted(got) == ALL

    run(main())


@pytest.mark.parametrize("prefetch", [0, 3])
def test_closing_a_listing_ends_what_it_reads_ahead(
    service: Service, run: Any, prefetch: int
) -> None:
    def stuck_after_the_first(exchange: Exchange) -> None:
        if exchange.query.get("after"):
            never(exchange)
        else:
            answering(exchange)

    service.behavior = stuck_after_the_first

    async def main() -> None:
        pager = a_client(service).list_secrets(TEAM, limit=10, prefetch=prefetch)
        await anext(pager)
        if prefetch:
            await until(lambda: len(service.requests) > 1, "the next page is asked for")
            await pager.aclose()
            await until(service.requests[1].closed.is_set, "the connection is closed")
        else:
            # A task that is waiting for the next page gets its answer, and no item of it.
            task = asyncio.create_task(pager.pages().__anext__())
            assert len(await task) == 9
            task = asyncio.create_task(pager.all())
            await until(lambda: len(service.requests) > 1, "the next page is asked for")
            await pager.aclose()
            answering(service.requests[1])
            with pytest.raises(rosterkit.ClosedError):
                await task

    run(main())


PROVIDED = ["plain", "coroutine", "pair", "secret", "slow"]


@pytest.mark.parametrize("kind", PROVIDED)
@pytest.mark.parametrize("client", ["blocking", "asyncio"])
def test_a_provider_gives_the_token(service: Service, run: Any, kind: str, client: str) -> None:
    def provider() -> Any:
        if kind == "slow":
            time.sleep(0.05)
        return ("token", 3600) if kind == "pair" else "token"

    async def coroutine() -> Any:
        await asyncio.sleep(0)
        assert asyncio.get_running_loop()
        return "token"

    given = coroutine if kind == "coroutine" else provider
    settings = {**service.client, "token_provider": given}
    del settings["api_key"]

    async def main() -> str:
        return (await AsyncPaperspace(**settings).get_secret(TEAM, "S1")).name

    if client == "asyncio":
        assert run(main()) == "S1"
    elif kind == "coroutine":
        with pytest.raises(rosterkit.AuthenticationError) as raised:
            Paperspace(**settings).get_secret(TEAM, "S1")
        assert "plain function" in str(raised.value)
    else:
        assert Paperspace(**settings).get_secret(TEAM, "S1").name == "S1"


def providers_that_fail() -> Iterator[Any]:
    def plain() -> str:
        raise LookupError("no token today")

    async def coroutine() -> str:
        raise LookupError("no token today")

    def interrupted() -> str:
        raise KeyboardInterrupt

    def wrong() -> Any:
        return 5

    yield pytest.param(plain, LookupError, id="plain")
    yield pytest.param(coroutine, LookupError, id="coroutine")
    yield pytest.param(interrupted, KeyboardInterrupt, id="base-exception")
    # What it gave is told of in the message.
    yield pytest.param(wrong, type(None), id="wrong-type")


@pytest.mark.parametrize(("provider", "cause"), list(providers_that_fail()))
def test_what_a_provider_raises_is_the_cause(service: Service, provider: Any, cause: Any) -> None:
    settings = {**service.client, "token_provider": provider}
    del settings["api_key"]

    async def main() -> None:
        with pytest.raises(rosterkit.AuthenticationError) as raised:
            await AsyncPaperspace(**settings).get_secret(TEAM, "S1")
        assert type(raised.value.__cause__) is cause

    asyncio.run(main())
    assert not service.requests


def test_a_provider_may_use_a_client(service: Service, run: Any) -> None:
    other = Paperspace(**service.client)
    settings = {
        **service.client,
        "token_provider": lambda: other.get_secret(TEAM, "TOKEN").name,
    }
    del settings["api_key"]

    async def main() -> None:
        calls = (AsyncPaperspace(**settings).get_secret(TEAM, "S") for _ in range(20))
        await asyncio.gather(*calls)

    run(main())
    assert Paperspace(**settings).get_secret(TEAM, "S").name == "S"


def test_a_raising_hook_is_reported_and_breaks_nothing(
    service: Service, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda told: reported.append(told.exc_type))

    def hook(event: object) -> None:
        raise LookupError("a hook of the user's")

    hooks = {"on_request": hook, "on_response": hook, "on_retry": hook}
    down = iter([True])

    def once_down(exchange: Exchange) -> None:
        if next(down, False):
            unavailable(exchange, 0)
        else:
            answering(exchange)

    service.behavior = once_down

    async def main() -> str:
        return (await a_client(service, **hooks).get_secret(TEAM, "S1")).name

    assert run(main()) == "S1"
    # Two requests, two answers, a retry.
    assert reported == [LookupError] * 5
    assert Paperspace(**{**service.client, **hooks}).get_secret(TEAM, "S1").name == "S1"
    assert reported == [LookupError] * 7


def test_a_hook_may_call_a_client(service: Service, run: Any) -> None:
    inner = Paperspace(**service.client)
    names: list[str] = []

    def hook(event: Any) -> None:
        names.append(inner.get_secret(TEAM, "INNER").name)

    async def main() -> None:
        client = a_client(service, on_request=hook, on_response=hook)
        await asyncio.gather(*(client.get_secret(TEAM, "OUTER") for _ in range(10)))

    run(main())
    Paperspace(**service.client, on_request=hook, on_response=hook).get_secret(TEAM, "OUTER")
    assert names == ["INNER"] * 22


def test_a_hook_may_call_its_own_client(service: Service) -> None:
    depth: list[int] = []

    def hook(event: Any) -> None:
        if len(depth) < 3:
            depth.append(1)
            client.get_secret(TEAM, f"D{len(depth)}")

    client = Paperspace(**service.client, on_request=hook)
    client.get_secret(TEAM, "OUTER")
    paths = [exchange.path.rsplit("/", 1)[1] for exchange in service.requests]
    assert paths == ["D3", "D2", "D1", "OUTER"]


def test_a_loop_that_is_closed_with_calls_pending_drops_them(service: Service) -> None:
    service.behavior = never
    loop = asyncio.new_event_loop()
    client = a_client(service)
    calls = [client.get_secret(TEAM, "S") for _ in range(5)]

    async def begin() -> list[Any]:
        tasks = [asyncio.ensure_future(call) for call in calls]
        await until(lambda: len(service.requests) == 5, "the requests wait")
        return tasks

    tasks = loop.run_until_complete(begin())
    loop.close()
    for task, call in zip(tasks, calls, strict=True):
        task._log_destroy_pending = False
        call.close()
    for exchange in service.requests:
        assert exchange.closed.wait(support.PATIENCE)
    service.behavior = answering
    assert asyncio.run(_name(client)) == "S1"


async def _name(client: AsyncPaperspace) -> str:
    return (await client.get_secret(TEAM, "S1")).name


def test_answers_for_a_loop_that_was_closed_are_dropped(service: Service) -> None:
    release = threading.Event()

    def later(exchange: Exchange) -> None:
        release.wait(support.PATIENCE)
        answering(exchange)

    service.behavior = later
    loop = asyncio.new_event_loop()
    client = a_client(service)

    async def begin() -> Any:
        task = asyncio.ensure_future(client.get_secret(TEAM, "S"))
        await until(lambda: service.requests, "the request waits")
        return task

    task = loop.run_until_complete(begin())
    task._log_destroy_pending = False
    loop.close()
    release.set()
    # The answer goes to a loop that is closed; those of others are delivered as ever.
    assert [asyncio.run(_name(client)) for _ in range(3)] == ["S1"] * 3
    task.get_coro().close()
