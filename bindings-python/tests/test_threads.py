"""Threads: any number of them on one client, and the interpreter free while they wait."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from typing import Any

import pytest

import rosterkit
import support
from rosterkit import AsyncPaperspace, Paperspace
from rosterkit.testing import Emulator
from support import TEAM, Exchange, Service, answering, name_of, unavailable


def in_threads(count: int, work: Any) -> None:
    """Do it in so many threads at once; what one of them raises is raised here."""
    raised: list[BaseException] = []
    together = threading.Barrier(count)

    def run(number: int) -> None:
        try:
            together.wait(support.PATIENCE)
            work(number)
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(support.PATIENCE)
        assert not thread.is_alive(), "a thread hangs"
    if raised:
        raise raised[0]


def test_64_threads_use_one_client() -> None:
    with Emulator(people=10) as emulator:
        place = emulator.paperspace
        client = Paperspace(**place.client)

        def work(number: int) -> None:
            for round in range(20):
                name = f"T{number}_{round}"
                client.create_secret(place.team_id, name, value="v")
                assert client.get_secret(place.team_id, name).name == name
                with pytest.raises(rosterkit.NotFoundError):
                    client.get_secret(place.team_id, f"NOT_{name}")
                if round % 5 == 0:
                    assert len(client.list_team_members(place.team_id).all()) == 10

        in_threads(64, work)
        support.measured("threads: connections for 64 of them", emulator.connections_open())


def test_64_first_calls_at_once_share_one_runtime(service: Service) -> None:
    script = """
    import sys, threading
    from rosterkit import Paperspace
    together = threading.Barrier(64)
    def work():
        together.wait()
        Paperspace(base_url=sys.argv[1], api_key="key").get_secret("my-team", "S")
    threads = [threading.Thread(target=work) for _ in range(64)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    """
    support.run(script, service.url)


@pytest.mark.parametrize("prefetch", [0, 3])
def test_threads_that_share_a_pager_get_each_item_once(service: Service, prefetch: int) -> None:
    pager = Paperspace(**service.client).list_secrets(TEAM, limit=3, prefetch=prefetch)
    got: list[str] = []

    def work(number: int) -> None:
        if number % 4 == 3:
            # Some take pages.
            for page in pager.pages():
                got.extend(item.name for item in page)
        else:
            for item in pager:
                got.append(item.name)

    in_threads(16, work)
    assert sorted(got) == [name_of(n) for n in range(100)]


def test_threads_that_share_a_pager_and_take_all_get_each_item_once(
    service: Service,
) -> None:
    pager = Paperspace(**service.client).list_secrets(TEAM, limit=3)
    got: list[str] = []
    in_threads(8, lambda _: got.extend(item.name for item in pager.all()))
    assert sorted(got) == [name_of(n) for n in range(100)]


@pytest.mark.parametrize("kind", ["blocking", "asyncio"])
def test_calls_go_on_while_the_interpreter_is_held(service: Service, kind: str) -> None:
    # One thread takes the interpreter and does not let go: what calls do meanwhile, they do
    # without it. The service is in another process, or it could not answer either.
    script = """
    import asyncio, ctypes, sys, threading, time
    from rosterkit import AsyncPaperspace, Paperspace
    settings = dict(base_url=sys.argv[1], api_key="key", timeout=60)

    # A function called through `PyDLL` keeps the interpreter to itself.
    def hold():
        print("held", time.monotonic(), flush=True)
        ctypes.PyDLL(None).usleep(1_500_000)
        print("freed", time.monotonic(), flush=True)

    if sys.argv[2] == "blocking":
        client = Paperspace(**settings)
        thread = threading.Thread(target=client.get_secret, args=("my-team", "S1"))
        thread.start()
        sys.stdin.readline()
        hold()
        thread.join()
    else:
        async def main():
            call = asyncio.ensure_future(AsyncPaperspace(**settings).get_secret("my-team", "S1"))
            await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
            hold()
            await call
        asyncio.run(main())
    print("done")
    """
    may_answer = threading.Event()

    def behavior(exchange: Exchange) -> None:
        if exchange.number == 1:
            may_answer.wait(support.PATIENCE)
            unavailable(exchange, 0)
        else:
            answering(exchange)

    service.behavior = behavior
    with support.Process(script, service.url, kind, stdin=True) as process:
        first = service.request()
        assert first.path.endswith("S1")
        process.say("hold")
        held, at = process.line().split()
        # It is asleep by now, or about to be: the first answer comes, and the next attempt.
        time.sleep(0.2)
        may_answer.set()
        second = service.request(2)
        word, freed = process.line().split()
        assert (held, word) == ("held", "freed")
        assert float(at) < second.at < float(freed), "the attempt waited for the interpreter"
        process.expect("done")
        process.ends_well()


def test_logging_is_as_its_level_was_when_a_call_began(
    service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    client = Paperspace(**service.client)
    client.get_secret(TEAM, "S1")
    assert not [record for record in caplog.records if record.name == "rosterkit"]
    with caplog.at_level(logging.DEBUG, "rosterkit"):
        client.get_secret(TEAM, "S1")
    told = [record for record in caplog.records if record.name == "rosterkit"]
    assert [record.levelname for record in told] == ["DEBUG", "DEBUG"]
    client.get_secret(TEAM, "S1")
    asyncio.run(AsyncPaperspace(**service.client).list_secrets(TEAM).all())
    assert [record for record in caplog.records if record.name == "rosterkit"] == told
