"""Forks: a child has no thread of its parent's, and the same clients work in it all the same.

What the children need is imported from this file, as `multiprocessing` does.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import gc
import multiprocessing
import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import rosterkit
import support
from rosterkit import AsyncPaperspace, Paperspace
from rosterkit.testing import Emulator
from support import TEAM, Service, answering, name_of, never

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork"),
    # Python 3.12 and later warn of every fork with threads: that it is fine is what is tested.
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]


def in_child(work: Callable[[], object]) -> None:
    """Fork, do something in the child, and wait for its end."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            # What all tests before have left is not looked through, and so not copied.
            gc.freeze()
            # A child that hangs is to say where.
            signal.alarm(int(support.PATIENCE))
            work()
            code = 0
        except BaseException as error:
            os.write(write, repr(error).encode()[:4000])
        finally:
            os._exit(code)
    os.close(write)
    with os.fdopen(read) as said:
        words = said.read()
    _, status = os.waitpid(child, 0)
    ended = os.waitstatus_to_exitcode(status)
    assert ended == 0, f"the child ended with {ended}: {words or 'it hung'}"


def used(client: Paperspace) -> None:
    assert client.get_secret(TEAM, "S1").name == "S1"
    assert len(client.list_secrets(TEAM).all()) == 100


async def used_async(client: AsyncPaperspace) -> None:
    answers = await asyncio.gather(*(client.get_secret(TEAM, "S1") for _ in range(10)))
    assert [secret.name for secret in answers] == ["S1"] * 10
    assert len([item async for item in client.list_secrets(TEAM)]) == 100


def test_a_client_works_in_a_forked_child_and_its_child(service: Service) -> None:
    client, asynchronous = (
        Paperspace(**service.client),
        AsyncPaperspace(**service.client),
    )
    used(client)
    asyncio.run(used_async(asynchronous))

    def child() -> None:
        used(client)
        asyncio.run(used_async(asynchronous))
        used(Paperspace(**service.client))
        in_child(lambda: (used(client), asyncio.run(used_async(asynchronous))))

    for _ in range(5):
        in_child(child)
    used(client)
    asyncio.run(used_async(asynchronous))


def test_a_client_that_was_never_used_works_first_in_a_child(service: Service) -> None:
    client = Paperspace(**service.client)
    in_child(lambda: used(client))
    used(client)


def test_files_and_commands_give_their_credential_in_a_child(
    service: Service, tmp_path: Path
) -> None:
    key = tmp_path / "key"
    key.write_text("key")
    options = {name: value for name, value in service.client.items() if name != "api_key"}
    clients = [
        Paperspace(**options, credential_file=key),
        Paperspace(**options, credential_command=["cat", str(key)]),
    ]
    for _ in range(2):
        in_child(lambda: [used(client) for client in clients])
        for client in clients:
            used(client)


@pytest.mark.parametrize("behavior", [never, answering], ids=["waiting", "busy"])
def test_a_fork_while_other_threads_call(service: Service, behavior: Any) -> None:
    # After many tests, and on a busy machine, a fork can take seconds, and the calls wait for all.
    patient = {**service.client, "timeout": 600, "attempt_timeout": 600}
    client, asynchronous = Paperspace(**patient), AsyncPaperspace(**patient)
    done = threading.Event()
    failed: list[BaseException] = []

    def calls() -> None:
        try:
            while not done.is_set():
                client.get_secret(TEAM, "BUSY")
        except rosterkit.TransportError as error:
            # The service was stopped at the end of the test.
            if not done.is_set():
                failed.append(error)

    async def tasks() -> None:
        while not done.is_set():
            calls = (asynchronous.get_secret(TEAM, "BUSY") for _ in range(4))
            await asyncio.gather(*calls, return_exceptions=True)

    def mixed(exchange: support.Exchange) -> None:
        # Those of the parent are kept waiting, or kept busy; the child's are answered.
        (behavior if exchange.path.endswith("BUSY") else answering)(exchange)

    service.behavior = mixed
    threads = [threading.Thread(target=calls, daemon=True) for _ in range(8)]
    threads.append(threading.Thread(target=asyncio.run, args=(tasks(),), daemon=True))
    for thread in threads:
        thread.start()
    service.wait_for(12)
    for _ in range(20):
        in_child(lambda: (used(client), asyncio.run(used_async(asynchronous))))
    done.set()
    service.stop()
    for thread in threads:
        thread.join(support.PATIENCE)
    assert not failed


def test_a_fork_inside_of_a_running_loop(service: Service) -> None:
    async def main() -> None:
        client = AsyncPaperspace(**service.client)
        await used_async(client)

        def child() -> None:
            # The child leaves the parent's loop behind, as multiprocessing does.
            asyncio._set_running_loop(None)
            asyncio.run(used_async(client))

        in_child(child)
        await used_async(client)

    asyncio.run(main())


def test_a_fork_inside_of_a_hook(service: Service) -> None:
    forked: list[int] = []

    def hook(event: object) -> None:
        if not forked:
            forked.append(1)
            in_child(lambda: used(Paperspace(**service.client)))

    client = Paperspace(**service.client, on_request=hook)
    used(client)
    assert forked


def test_a_listing_goes_on_in_the_child_from_where_it_was(service: Service) -> None:
    pager = Paperspace(**service.client).list_secrets(TEAM, limit=10)
    got = [next(pager).name for _ in range(15)]

    def child() -> None:
        rest = [item.name for item in pager]
        assert got + rest == [name_of(n) for n in range(100)]

    in_child(child)
    assert got + [item.name for item in pager] == [name_of(n) for n in range(100)]


def test_a_listing_that_is_being_fetched_says_so_in_the_child(service: Service) -> None:
    service.behavior = never
    pager = Paperspace(**service.client).list_secrets(TEAM, limit=10)

    def fetch() -> None:
        with contextlib.suppress(rosterkit.TransportError):
            next(pager)

    thread = threading.Thread(target=fetch, daemon=True)
    thread.start()
    service.request()

    def child() -> None:
        with pytest.raises(rosterkit.ClosedError, match="forked"):
            next(pager)
        assert pager.resume

    in_child(child)
    service.stop()
    thread.join(support.PATIENCE)


def test_an_emulator_stays_with_its_parent() -> None:
    with Emulator(people=3) as emulator:
        client = Paperspace(**emulator.paperspace.client)
        everybody = client.list_team_members(emulator.paperspace.team_id).all()

        def child() -> None:
            nonlocal emulator
            assert client.list_team_members(emulator.paperspace.team_id).all() == everybody
            emulator.stop()
            # And another one, that nobody stops.
            left = Emulator(people=3)
            del left

        in_child(child)

        def child_drops_it() -> None:
            nonlocal emulator
            del emulator

        in_child(child_drops_it)
        assert client.list_team_members(emulator.paperspace.team_id).all() == everybody


def test_a_forked_child_ends_as_cleanly_as_its_parent(service: Service) -> None:
    service.behavior = never
    script = """
    import asyncio, os, sys, threading
    from rosterkit import AsyncPaperspace, Paperspace
    asked = threading.Semaphore(0)
    settings = dict(base_url=sys.argv[1], api_key="key", timeout=60, attempt_timeout=60)
    client = Paperspace(on_request=lambda event: asked.release(), **settings)

    def begin():
        for _ in range(5):
            threading.Thread(target=client.get_secret, args=("my-team", "S"), daemon=True).start()
        for _ in range(5):
            asked.acquire()

    begin()
    child = os.fork()
    begin()
    if child:
        _, status = os.waitpid(child, 0)
        sys.exit(os.waitstatus_to_exitcode(status))
    """
    for _ in range(10):
        # Python 3.12 and later warn of the fork itself, on standard error.
        with support.Process(script, service.url, env={"PYTHONWARNINGS": "ignore"}) as process:
            process.ends_well()


CLIENT: Paperspace | None = None


def _first(url: str) -> tuple[int, Any]:
    """Work for another process: where the client was not inherited, it is made there."""
    client = CLIENT or Paperspace(base_url=url, api_key="key")
    asyncio.run(used_async(AsyncPaperspace(base_url=url, api_key="key")))
    return os.getpid(), client.get_secret(TEAM, "S1")


def _refused(url: str) -> None:
    Paperspace(base_url=url, api_key="key", max_retries=0).get_secret(TEAM, "NONE")


@pytest.mark.parametrize("method", ["fork", "forkserver", "spawn"])
def test_multiprocessing_calls_and_brings_back_records_and_errors(
    service: Service, method: str
) -> None:
    global CLIENT
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"multiprocessing has no {method} here")

    def behavior(exchange: support.Exchange) -> None:
        if exchange.path.endswith("NONE"):
            exchange.answer({"code": "NOT_FOUND", "message": "no such secret"}, 404)
        else:
            answering(exchange)

    service.behavior = behavior
    CLIENT = Paperspace(**service.client)
    try:
        mine = CLIENT.get_secret(TEAM, "S1")
        context = multiprocessing.get_context(method)
        with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
            for process, record in pool.map(_first, [service.url] * 4):
                assert process != os.getpid()
                assert record == mine
            with pytest.raises(rosterkit.NotFoundError, match="no such secret") as raised:
                pool.submit(_refused, service.url).result()
            assert (raised.value.status, raised.value.code) == (404, "NOT_FOUND")
            assert raised.value.operation == "get_secret"
            # Records go there as well.
            assert pool.submit(repr, mine).result() == repr(mine)
        CLIENT.get_secret(TEAM, "S1")
    finally:
        CLIENT = None


def test_a_client_that_is_sent_to_another_process_says_why_not(
    service: Service,
) -> None:
    with (
        concurrent.futures.ProcessPoolExecutor(
            1, mp_context=multiprocessing.get_context("spawn")
        ) as pool,
        pytest.raises(TypeError, match="credential"),
    ):
        pool.submit(repr, Paperspace(**service.client)).result()


APP = """
import asyncio, os
from rosterkit import AsyncPaperspace, Paperspace

settings = dict(base_url=os.environ["SERVICE"], api_key="key")
client, asynchronous = Paperspace(**settings), AsyncPaperspace(**settings)
# Used in the master, before it forks.
client.get_secret("my-team", "MASTER")

async def both():
    calls = (asynchronous.get_secret("my-team", "ASYNC") for _ in range(5))
    return len(await asyncio.gather(*calls))

def app(environ, start_response):
    name = client.get_secret("my-team", "WORKER").name
    text = f"{os.getpid()} {name} {asyncio.run(both())}".encode()
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(text)))])
    return [text]
"""


@pytest.mark.parametrize("threads", [1, 4], ids=["sync", "gthread"])
def test_gunicorn_workers_use_the_masters_client(
    service: Service, tmp_path: Path, threads: int
) -> None:
    pytest.importorskip("gunicorn", reason="gunicorn is not installed")
    (tmp_path / "roster_app.py").write_text(APP)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = listener.getsockname()
        listener.set_inheritable(True)
        script = f"""
        import sys
        sys.argv = ["gunicorn", "--preload", "--workers", "2", "--threads", "{threads}",
                    "--bind", "fd://{listener.fileno()}", "--chdir", {str(tmp_path)!r},
                    "--worker-tmp-dir", {str(tmp_path)!r}, "--no-control-socket",
                    "--graceful-timeout", "20", "roster_app:app"]
        from gunicorn.config import KNOWN_SETTINGS
        if not any("--no-control-socket" in (s.cli or []) for s in KNOWN_SETTINGS):
            sys.argv.remove("--no-control-socket")
        from gunicorn.app.wsgiapp import run
        run()
        """
        process = support.Process(
            script, env={"SERVICE": service.url}, pass_fds=(listener.fileno(),)
        )
        with process:
            workers = set()
            end = time.monotonic() + support.PATIENCE
            while len(workers) < 2:
                assert time.monotonic() < end, f"two workers never answered:\n{process.stderr}"
                pid, name, count = _get(address).split()
                assert (name, count) == ("WORKER", "5")
                workers.add(pid)
            process.popen.terminate()
            code, stderr = process.ends()
            assert code == 0, stderr
            assert "Traceback" not in stderr, stderr
            assert "[ERROR]" not in stderr, stderr
    assert sum(exchange.path.endswith("MASTER") for exchange in service.requests) == 1


def _get(address: tuple[str, int]) -> str:
    with socket.create_connection(address, support.PATIENCE) as connection:
        connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
        text = b""
        while part := connection.recv(4096):
            text += part
    head, _, body = text.partition(b"\r\n\r\n")
    assert b" 200 " in head.split(b"\r\n")[0], text
    return body.decode()
