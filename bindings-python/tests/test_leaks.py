"""Nothing is left behind: not by clients, calls or listings that were dropped or cancelled."""

from __future__ import annotations

import asyncio
import gc
import weakref
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import support
from rosterkit import Access, AsyncAccess, AsyncPaperspace, GitBook, Paperspace
from rosterkit.testing import Emulator
from support import TEAM, Service, answering, never

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/statm").exists(),
    reason="this system does not tell memory, threads and descriptors in /proc",
)

# Runs in a process of its own: what the test's own service needs is not counted.
FLAT = """
import asyncio, gc, os, sys
from rosterkit import AsyncPaperspace, Paperspace
settings = dict(base_url=sys.argv[1], api_key="key", timeout=60)
TEAM = "my-team"

def taken():
    gc.collect()
    with open("/proc/self/statm") as statm:
        memory = int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024
    return len(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task")), memory

def flat(work, warm, times):
    # First what is kept for good; then four times what should leave nothing.
    work(warm)
    print(*taken())
    for _ in range(4):
        work(times // 4)
        print(*taken())
"""


def grew(script: str, what: str, *arguments: str) -> None:
    """Run it: threads are what they were, and descriptors and memory do not grow every time.

    Of four rounds one may need more memory and more connections than ever before, when the machine
    is busy and more is under way at once. What leaks, leaks in each of them.
    """
    lines = support.run(FLAT + script, *arguments)
    taken = [tuple(float(number) for number in line.split()) for line in lines]
    assert len(taken) == 5
    descriptors, threads, memory = zip(*taken, strict=True)
    growth = [after - before for before, after in pairwise(memory)]
    support.measured(f"{what}: memory added in all, KiB", memory[-1] - memory[0])
    support.measured(f"{what}: descriptors added", descriptors[-1] - descriptors[0])
    assert min(after - before for before, after in pairwise(descriptors)) <= 0, descriptors
    assert threads[-1] <= threads[0] + 1
    # Some ten bytes for each, where a client or a call that is left would be hundreds.
    assert min(growth) < 128, growth


def test_10_000_clients_of_each_kind(service: Service) -> None:
    script = """
    def work(times):
        for number in range(times):
            Paperspace(**settings)
            AsyncPaperspace(**settings, on_request=print, on_response=print)
            if number % 50 == 0:
                Paperspace(**settings).get_secret(TEAM, "S")
                asyncio.run(once())
    async def once():
        await AsyncPaperspace(**settings).get_secret(TEAM, "S")
    flat(work, 2_000, 10_000)
    """
    grew(support.textwrap.dedent(script), "10,000 clients of each kind", service.url)


def test_the_collector_may_run_while_a_client_is_made() -> None:
    # As it does now and then: CPython allocates the `__dict__` of an object before it is filled.
    script = """
    import gc, rosterkit
    gc.set_threshold(1, 1, 1)
    kept = []
    for kind in (rosterkit.Paperspace, rosterkit.AsyncPaperspace):
        for _ in range(50):
            client = kind(api_key="key", on_request=print)
            kept += [client, client.with_options(timeout=5)]
    del kept[::2]
    gc.collect()
    print(len(kept), kept[0].with_options(timeout=6))
    """
    (line,) = support.run(support.textwrap.dedent(script))
    assert line == "100 Paperspace(https://api.paperspace.com/v1)"


def test_8_000_calls() -> None:
    script = """
    settings["api_key"], team = sys.argv[2:]
    client, asynchronous = Paperspace(**settings), AsyncPaperspace(**settings)
    async def side_by_side(times):
        for _ in range(times // 50):
            calls = (asynchronous.get_secret(team, "DB_PASSWORD") for _ in range(50))
            await asyncio.gather(*calls)
            assert len(await asynchronous.list_team_members(team, limit=1).all()) == 3
    def work(times):
        for _ in range(times):
            client.get_secret(team, "DB_PASSWORD")
        asyncio.run(side_by_side(times))
    flat(work, 1_000, 4_000)
    """
    with Emulator(people=3) as emulator:
        place = emulator.paperspace
        arguments = (place.base_url, place.api_key, place.team_id)
        grew(support.textwrap.dedent(script), "8,000 calls", *arguments)


def test_40_000_cancelled_calls(service: Service) -> None:
    service.behavior = never
    script = """
    client = AsyncPaperspace(**settings)
    async def cancelled(times):
        for _ in range(times // 50):
            tasks = [asyncio.ensure_future(client.get_secret(TEAM, "S")) for _ in range(50)]
            # Some are cancelled before they begin, most before they reach the service.
            for _ in range(_ % 4):
                await asyncio.sleep(0)
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
        # A call that was not cancelled, to see that the client still is what it was.
        try:
            await asyncio.wait_for(client.get_secret(TEAM, "S"), 0.05)
        except asyncio.TimeoutError:
            pass
    flat(lambda times: asyncio.run(cancelled(times)), 10_000, 40_000)
    """
    grew(support.textwrap.dedent(script), "40,000 cancelled calls", service.url)


def test_2_000_calls_cancelled_on_the_wire(service: Service) -> None:
    service.behavior = never
    script = """
    client = AsyncPaperspace(**settings)
    async def cancelled(times):
        for _ in range(times // 20):
            calls = [client.get_secret(TEAM, "S") for _ in range(20)]
            await asyncio.wait([asyncio.ensure_future(call) for call in calls], timeout=0.02)
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            await asyncio.sleep(0)
        await asyncio.sleep(0.1)
    flat(lambda times: asyncio.run(cancelled(times)), 500, 2_000)
    """
    grew(
        support.textwrap.dedent(script),
        "2,000 calls cancelled on the wire",
        service.url,
    )
    support.until(lambda: service.open == 0, "every connection is closed")


@pytest.mark.parametrize("prefetch", [0, 4])
def test_a_listing_that_is_dropped_closes_its_connection(service: Service, prefetch: int) -> None:
    def stuck(exchange: support.Exchange) -> None:
        (never if "after" in exchange.query else answering)(exchange)

    service.behavior = stuck
    pager = Paperspace(**service.client).list_secrets(TEAM, limit=10, prefetch=prefetch)
    next(pager)
    if not prefetch:
        # Nothing is under way, and the connection may be used by others.
        del pager
        return
    page = service.request(2)
    assert not page.closed.is_set()
    del pager
    assert page.closed.wait(support.PATIENCE), "what was read ahead is still being waited for"


def test_an_async_listing_that_is_dropped_closes_its_connection(
    service: Service,
) -> None:
    def stuck(exchange: support.Exchange) -> None:
        (never if "after" in exchange.query else answering)(exchange)

    service.behavior = stuck

    async def main() -> None:
        loop = asyncio.get_running_loop()
        page: support.Exchange | None = None
        async for _ in AsyncPaperspace(**service.client).list_secrets(TEAM, limit=10, prefetch=2):
            # The loop holds the listing until its request has arrived: a listing
            # that is dropped before may have sent nothing.
            page = await loop.run_in_executor(None, service.request, 2)
            assert not page.closed.is_set()
            break
        assert page is not None
        closed = await loop.run_in_executor(None, page.closed.wait, support.PATIENCE)
        assert closed, "what was read ahead is still being waited for"

    asyncio.run(main())


class Owner:
    """An object with a client whose hooks, or whose provider, are methods of its own."""

    def __init__(self, kind: type, **hooks: str) -> None:
        methods = {hook: getattr(self, method) for hook, method in hooks.items()}
        name = "token" if kind is GitBook else "api_key"
        key = {} if "token_provider" in hooks else {name: "key"}
        self.client = kind(base_url="http://127.0.0.1:9", **key, **methods)
        self.other = self.client.with_options(timeout=5)

    def told(self, event: object) -> None:
        pass

    def token(self) -> str:
        return "token"


@pytest.mark.parametrize("kind", [Paperspace, AsyncPaperspace, GitBook])
@pytest.mark.parametrize(
    "hooks",
    [{"on_request": "told", "on_retry": "told"}, {"token_provider": "token"}],
    ids=str,
)
def test_a_client_whose_hooks_refer_to_it_is_collected(kind: Any, hooks: dict[str, str]) -> None:
    owner = Owner(kind, **hooks)
    gone = weakref.ref(owner)
    del owner
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize("kind", [Access, AsyncAccess])
@pytest.mark.parametrize("hooks", [{"on_request": "told"}, {"token_provider": "token"}], ids=str)
@pytest.mark.parametrize("order", ["kept as given", "given anew"])
def test_what_works_with_clients_is_collected_with_them(
    kind: Any, hooks: dict[str, str], order: str
) -> None:
    class Together(Owner):
        def __init__(self) -> None:
            super().__init__(Paperspace, **hooks)
            clients = {"paperspace": self.client, "paperspace@EU": self.other}
            self.access = kind(clients=clients, on_target=self.told)
            self.patient = self.access.with_options(timeout=60)
            if order == "given anew":
                # The clients are held by what they were given to alone.
                del self.client, self.other

    together = Together()
    gone = weakref.ref(together)
    gc.collect()
    assert gone() is together
    del together
    gc.collect()
    assert gone() is None


def test_a_client_outlives_what_works_with_it(service: Service) -> None:
    told: list[object] = []

    class Local(Owner):
        def told(self, event: object) -> None:
            told.append(event)

    owner = Local(Paperspace, on_request="told")
    client = Paperspace(**service.client, on_request=owner.told)
    access = Access(clients={"paperspace": client})
    patient = access.with_options(max_retries=0)
    del owner, access
    gc.collect()
    client.get_secret(TEAM, "S")
    assert len(told) == 1
    service.behavior = lambda exchange: exchange.answer({"items": [], "hasMore": False})
    del client
    gc.collect()
    assert patient.review([f"paperspace:{TEAM}"]).complete
    assert len(told) > 1


def test_hooks_of_a_client_that_is_in_use_are_not_collected(service: Service) -> None:
    told: list[object] = []

    class Local(Owner):
        def told(self, event: object) -> None:
            told.append(event)

    async def main() -> None:
        owner = Local(AsyncPaperspace, on_request="told")
        client = AsyncPaperspace(**service.client, on_request=owner.told, on_response=owner.told)
        call = asyncio.ensure_future(client.get_secret(TEAM, "S"))
        pager = client.list_secrets(TEAM)
        del client, owner
        gc.collect()
        await call
        await anext(pager)

    asyncio.run(main())
    assert len(told) == 4
