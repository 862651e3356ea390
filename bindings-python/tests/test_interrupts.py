"""Ctrl-C in a call that blocks: `KeyboardInterrupt`, the connection closed, the client as before.

Every call here could take a minute by its own limits. How long it took to stop is printed at the
end of the run: 200 ms is what is promised.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import support
from support import (
    Process,
    Service,
    answering,
    deaf_address,
    dribbling,
    never,
    unavailable,
)

BEGIN = """
import sys, time
from rosterkit import Paperspace
from support import TEAM, name_of

def interrupted(work):
    try:
        work()
    except KeyboardInterrupt:
        print(time.monotonic(), flush=True)
    else:
        raise AssertionError("the call ended by itself")

limits = dict(timeout=60, attempt_timeout=60, connect_timeout=60, max_retry_after=60)
client = Paperspace(base_url=sys.argv[1], api_key="key", **limits)
"""


def caught(process: Process, what: str) -> None:
    """Press Ctrl-C, and wait until it is caught."""
    pressed = process.interrupt()
    reported = float(process.line())
    assert reported - pressed < 30, "the call ran to its own limits"
    support.measured(f"Ctrl-C {what}, ms", (reported - pressed) * 1000)


def closed(exchange: support.Exchange) -> None:
    """Wait until the service sees its connection closed."""
    assert exchange.closed.wait(support.PATIENCE), "the connection was left open"


AND_AGAIN = (
    BEGIN
    + """
interrupted(lambda: client.get_secret(TEAM, "S1"))
print(client.get_secret(TEAM, "AGAIN").name, flush=True)
"""
)


@pytest.mark.parametrize("behavior", [never, dribbling], ids=["answer", "body"])
def test_a_call_is_interrupted_while_it_waits(service: Service, behavior: object) -> None:
    service.behavior = behavior
    with Process(AND_AGAIN, service.url) as process:
        exchange = service.request()
        if behavior is dribbling:
            service.dribbled.wait(support.PATIENCE)
        service.behavior = answering
        caught(
            process,
            f"while waiting for the {'body' if behavior is dribbling else 'answer'}",
        )
        closed(exchange)
        process.expect("AGAIN")
        process.ends_well()


def test_a_review_is_interrupted_while_it_reads(service: Service) -> None:
    script = (
        BEGIN
        + """
from rosterkit import Access

told = []
access = Access(clients={"paperspace": client}, on_target=lambda event: told.append(event.state))
interrupted(lambda: access.review([f"paperspace:{TEAM}"]))
print(access.review([f"paperspace:{TEAM}"]).complete, *told, flush=True)
"""
    )
    service.behavior = never
    with Process(script, service.url) as process:
        exchange = service.request()
        service.behavior = lambda exchange: exchange.answer({"items": [], "hasMore": False})
        caught(process, "in a review")
        closed(exchange)
        process.expect("True started started reading complete")
        process.ends_well()


def test_a_call_is_interrupted_while_it_connects() -> None:
    script = (
        BEGIN
        + """
print("calling", flush=True)
interrupted(lambda: client.get_secret(TEAM, "S1"))
# The same client, with the same pool, once more: it still works, and is as patient as before.
interrupted(lambda: client.get_secret(TEAM, "S1"))
"""
    )
    with deaf_address() as address, Process(script, address) as process:
        process.expect("calling")
        first = connecting(address)
        caught(process, "while connecting")
        connecting(address, after=first)
        caught(process, "while connecting")
        process.ends_well()


def connecting(address: str, after: str = "") -> str:
    """Wait until a connection is under way, by the system's own table; tell from which port."""
    port = int(address.rsplit(":", 1)[1])
    table = Path("/proc/net/tcp")
    if not table.exists():
        pytest.skip("this system has no table of connections at /proc/net/tcp")

    def under_way() -> list[str]:
        rows = [line.split() for line in table.read_text().splitlines()[1:]]
        # 02 is SYN_SENT.
        ours = (row for row in rows if row[2].endswith(f":{port:04X}") and row[3] == "02")
        return [row[1] for row in ours if row[1] != after]

    support.until(under_way, "the process connects")
    return under_way()[0]


def test_a_call_is_interrupted_while_a_proxy_does_not_answer(service: Service) -> None:
    service.behavior = never
    script = (
        BEGIN
        + """
client = Paperspace(base_url="https://api.example.com", api_key="key", proxy=sys.argv[1], **limits)
interrupted(lambda: client.get_secret(TEAM, "S1"))
"""
    )
    with Process(script, service.url, env={"NO_PROXY": "", "no_proxy": ""}) as process:
        tunnel = service.request()
        assert tunnel.method == "CONNECT"
        caught(process, "while a proxy does not answer")
        closed(tunnel)
        process.ends_well()


@pytest.mark.parametrize("retry_after", [50, None], ids=["as-asked", "as-computed"])
def test_a_call_is_interrupted_between_attempts(service: Service, retry_after: object) -> None:
    # Without a hint the waits are short; many retries make them many, and long in the end.
    script = AND_AGAIN.replace("**limits", "**limits, max_retries=8")

    def down(exchange: support.Exchange) -> None:
        if exchange.path.endswith("AGAIN"):
            answering(exchange)
        else:
            unavailable(exchange, retry_after)

    service.behavior = down
    with Process(script, service.url) as process:
        service.request(1 if retry_after else 3)
        caught(process, "between attempts")
        process.expect("AGAIN")
        process.ends_well()


def test_an_interrupt_is_not_lost_where_a_call_looks_things_up(service: Service) -> None:
    script = (
        BEGIN
        + """
import logging, signal, threading

def presses(look_up):
    def pressed(*given):
        if pressing is look_up:
            signal.raise_signal(signal.SIGINT)
        return look_up(*given)
    return pressed

main_thread, is_enabled = threading.main_thread, logging.Logger.isEnabledFor
threading.main_thread = presses(main_thread)
logging.Logger.isEnabledFor = presses(is_enabled)
for pressing in (main_thread, is_enabled):
    interrupted(lambda: client.get_secret(TEAM, "S1"))
interrupted(client.list_secrets(TEAM).all)
interrupted(lambda: next(client.list_secrets(TEAM).pages()))
"""
    )
    service.behavior = never
    with Process(script, service.url) as process:
        for _ in range(4):
            process.line()
        process.ends_well()


def test_an_interrupt_is_not_lost_where_an_id_is_given(service: Service) -> None:
    # The module of `uuid.UUID` is imported when the first is needed, which may be here.
    script = (
        BEGIN
        + """
import signal
from rosterkit import Evo

class Presses:
    def find_spec(self, name, *rest):
        if name == "uuid":
            sys.meta_path.remove(self)
            signal.raise_signal(signal.SIGINT)

sys.modules.pop("uuid", None)
sys.meta_path.insert(0, Presses())
ids = ["00000000-0000-4000-8000-00000000000%d" % number for number in (1, 2)]
evo = Evo(base_url=sys.argv[1], token="token")
interrupted(lambda: next(evo.list_workspace_users(*ids)).user_id)

import uuid

def presses(self):
    signal.raise_signal(signal.SIGINT)

uuid.UUID.__str__ = presses
ids = [uuid.UUID(id) for id in ids]
print(next(evo.list_workspace_users(*ids)).user_id.int, flush=True)
"""
    )
    user = {"user_id": "00000000-0000-0000-0000-000000000007", "role": "owner"}
    service.behavior = lambda exchange: exchange.answer({"links": {}, "results": [user]})
    with Process(script, service.url) as process:
        process.line()
        process.expect("7")
        process.ends_well()


def page(number: int, then: object) -> support.Behavior:
    """Answer up to this page of ten, and from there on do something else."""

    def behavior(exchange: support.Exchange) -> None:
        if exchange.query.get("after") == str(number * 10):
            then(exchange)
        else:
            answering(exchange)

    return behavior


@pytest.mark.parametrize("prefetch", [0, 3])
@pytest.mark.parametrize("stuck", [never, dribbling])
def test_a_loop_over_a_listing_is_interrupted_and_goes_on(
    service: Service, stuck: object, prefetch: int
) -> None:
    script = (
        BEGIN
        + """
pager = client.list_secrets(TEAM, limit=10, prefetch=int(sys.argv[2]))
got = []
def loop():
    for item in pager:
        got.append(item.name)
        if len(got) == 20:
            print("twenty", flush=True)
interrupted(loop)
assert got == [name_of(n) for n in range(20)], got
resume = pager.resume
if sys.argv[2] == "0":
    loop()
    assert got == [name_of(n) for n in range(100)], got
rest = [item.name for item in client.list_secrets(TEAM, limit=10, resume=resume)]
assert rest == [name_of(n) for n in range(20, 100)], rest
"""
    )
    service.behavior = page(2, stuck)
    with Process(script, service.url, prefetch) as process:
        exchange = service.request(3)
        if stuck is dribbling:
            service.dribbled.wait(support.PATIENCE)
        service.behavior = answering
        # What is read ahead may be further than the loop is.
        process.expect("twenty")
        caught(process, "in a loop over a listing")
        if not prefetch:
            closed(exchange)
        # What is read ahead goes on, as the pager is still there; it ends with the process.
        process.ends_well()
        closed(exchange)


def test_all_of_a_listing_is_interrupted_and_nothing_is_lost(service: Service) -> None:
    script = (
        BEGIN
        + """
pager = client.list_secrets(TEAM, limit=10)
first = [next(pager).name for _ in range(3)]
interrupted(pager.all)
got = first + [item.name for item in pager.all()]
assert got == [name_of(n) for n in range(100)], got
"""
    )
    service.behavior = page(4, never)
    with Process(script, service.url) as process:
        exchange = service.request(5)
        service.behavior = answering
        caught(process, "in .all()")
        closed(exchange)
        process.ends_well()


def test_pages_of_a_listing_are_interrupted_and_nothing_is_lost(
    service: Service,
) -> None:
    script = (
        BEGIN
        + """
pages = client.list_secrets(TEAM, limit=10).pages()
got = [item.name for item in next(pages)]
interrupted(lambda: next(pages))
got += [item.name for page in pages for item in page]
assert got == [name_of(n) for n in range(100)], got
"""
    )
    service.behavior = page(1, never)
    with Process(script, service.url) as process:
        exchange = service.request(2)
        service.behavior = answering
        caught(process, "in .pages()")
        closed(exchange)
        process.ends_well()


def test_a_call_is_interrupted_while_a_token_is_being_obtained(
    service: Service,
) -> None:
    service.behavior = never
    script = (
        BEGIN
        + """
import threading
asked, never = threading.Event(), threading.Event()
def provider():
    print("asked", flush=True)
    never.wait()
client = Paperspace(base_url=sys.argv[1], token_provider=provider, **limits)
interrupted(lambda: client.get_secret(TEAM, "S1"))
"""
    )
    with Process(script, service.url) as process:
        process.expect("asked")
        caught(process, "while a token is obtained")
        process.ends_well()


@pytest.mark.parametrize("where", ["on_request", "on_retry"])
def test_a_hook_is_interrupted_and_the_call_with_it(service: Service, where: str) -> None:
    service.behavior = unavailable
    script = (
        BEGIN
        + """
def hook(event):
    print("in the hook", flush=True)
    # Python misses a signal that comes just before a sleep, until it has ended.
    while True:
        time.sleep(0.01)
client = Paperspace(base_url=sys.argv[1], api_key="key", **limits, **{sys.argv[2]: hook})
interrupted(lambda: client.get_secret(TEAM, "S1"))
"""
    )
    with Process(script, service.url, where) as process:
        process.expect("in the hook")
        caught(process, f"in {where}")
        process.ends_well()


def test_a_handler_of_the_users_own_is_run_and_may_let_the_call_go_on(
    service: Service,
) -> None:
    service.behavior = never
    script = (
        BEGIN
        + """
import signal
signal.signal(signal.SIGUSR1, lambda *_: print("handled", flush=True))
interrupted(lambda: client.get_secret(TEAM, "S1"))
"""
    )
    with Process(script, service.url) as process:
        exchange = service.request()
        process.popen.send_signal(support.signal.SIGUSR1)
        process.expect("handled")
        assert not exchange.closed.is_set()
        caught(process, "after another signal")
        closed(exchange)
        process.ends_well()


def test_a_signal_handler_may_end_the_program(service: Service) -> None:
    service.behavior = never
    script = (
        BEGIN
        + """
import signal
signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))
client.get_secret(TEAM, "S1")
"""
    )
    with Process(script, service.url) as process:
        service.request()
        process.popen.terminate()
        assert process.ends() == (7, "")


def test_a_thread_that_is_not_the_main_one_is_not_interrupted(service: Service) -> None:
    # As everywhere in Python: the main thread gets the signal, and decides what becomes of others.
    service.behavior = never
    script = (
        BEGIN
        + """
import threading
names = []
thread = threading.Thread(target=lambda: names.append(client.get_secret(TEAM, "S1").name))

def sleep():
    thread.start()
    while True:
        time.sleep(0.01)

interrupted(sleep)
thread.join()
print(names)
"""
    )
    with Process(script, service.url) as process:
        exchange = service.request()
        caught(process, "in the main thread while another one calls")
        assert not exchange.closed.is_set()
        answering(exchange)
        process.expect("['S1']")
        process.ends_well()


def test_python_installs_its_own_handler_for_interrupts_and_we_none(
    service: Service,
) -> None:
    script = (
        BEGIN
        + """
import signal
before = [signal.getsignal(number) for number in signal.valid_signals()]
client.get_secret(TEAM, "S1")
assert before == [signal.getsignal(number) for number in signal.valid_signals()]
with open("/proc/self/status") as status:
    caught = next(line.split()[1] for line in status if line.startswith("SigCgt"))
print(caught)
"""
    )
    try:
        open("/proc/self/status").close()
    except FileNotFoundError:
        pytest.skip("this system does not tell the handled signals at /proc/self/status")
    # A thread, as the C library has a signal of its own for processes with threads.
    bare = """
import threading
threading.Thread(target=int).start()
with open("/proc/self/status") as status:
    print(next(line.split()[1] for line in status if line.startswith("SigCgt")))
"""
    assert support.run(script, service.url) == support.run(bare)


def test_tests_interrupt_what_they_start_also_where_their_parent_ignores_interrupts() -> None:
    # As a job in the background of a script does. One that interrupts a script, one that interrupts
    # the command, and one that interrupts its own process.
    tests = [
        "test_interrupts.py::test_a_call_is_interrupted_while_it_waits[answer]",
        "test_command.py::test_somebody_is_shown_before_the_next_place_is_searched",
        "surface/test_hooks.py::TestHooks::"
        "test_a_keyboard_interrupt_in_one_is_raised_where_the_program_is[sync]",
    ]
    pytest_ = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    ended = subprocess.run(
        ["sh", "-c", 'trap "" INT; exec "$@"', "sh", *pytest_],
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert f"{len(tests)} passed" in ended.stdout, ended.stdout
