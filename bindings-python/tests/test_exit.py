"""The end of Python: with whatever is under way, it comes at once and is a clean one.

Clean is exit code 0 (or the one that was asked for) and nothing on standard error.
"""

from __future__ import annotations

import pytest

import support
from support import Process, Service, answering, never

ROUNDS = 60
PENDING = 20

BEGIN = """
import asyncio, atexit, contextlib, logging, sys, threading, time
import rosterkit
from rosterkit import AsyncPaperspace, Paperspace, RosterKitError

TEAM = "my-team"
settings = dict(base_url=sys.argv[1], timeout=60, attempt_timeout=60)
pending = int(sys.argv[2])
asked = threading.Semaphore(0)

def watched(event):
    asked.release()

def wait_for_all():
    for _ in range(pending):
        asked.acquire()
"""

THREADS = """
client = Paperspace(api_key="key", on_request=watched, **settings)
for _ in range(pending):
    threading.Thread(target=client.get_secret, args=(TEAM, "S"), daemon=True).start()
wait_for_all()
"""

TASKS = """
async def main():
    client = AsyncPaperspace(api_key="key", on_request=watched, **settings)
    main.tasks = [asyncio.create_task(client.get_secret(TEAM, "S")) for _ in range(pending)]
    await asyncio.get_running_loop().run_in_executor(None, wait_for_all)
asyncio.run(main())
"""

EXIT_IN_LOOP = TASKS.replace("wait_for_all)\n", "wait_for_all)\n    sys.exit(0)\n", 1)

# The loop is left as it is, with its tasks, as when a notebook's kernel ends.
LEFT = """
loop = asyncio.new_event_loop()
async def main():
    client = AsyncPaperspace(api_key="key", on_request=watched, **settings)
    main.tasks = [asyncio.ensure_future(client.get_secret(TEAM, "S")) for _ in range(pending)]
    for task in main.tasks:
        task._log_destroy_pending = False
    await loop.run_in_executor(None, wait_for_all)
loop.run_until_complete(main())
"""

LOOP_IN_DAEMON = """
async def main():
    client = AsyncPaperspace(api_key="key", on_request=watched, **settings)
    await asyncio.gather(*(client.get_secret(TEAM, "S") for _ in range(pending)))
threading.Thread(target=asyncio.run, args=(main(),), daemon=True).start()
wait_for_all()
"""

BOTH = THREADS + TASKS

# Every attempt, answer and retry is told while Python ends: the service is down, and the waits
# between attempts are a few milliseconds.
TOLD = """
logging.basicConfig(level=logging.DEBUG, stream=open("/dev/null", "w"))
def told(event):
    asked.release()
hooks = dict(on_request=told, on_response=told, on_retry=told)
client = Paperspace(api_key="key", max_retries=100, **hooks, **settings)
def ask():
    while True:  # The allowance for retries runs out at some time.
        with contextlib.suppress(RosterKitError):
            client.get_secret(TEAM, "S")
for _ in range(pending):
    threading.Thread(target=ask, daemon=True).start()
async def ask_async(client):
    while True:
        with contextlib.suppress(RosterKitError):
            await client.get_secret(TEAM, "S")
async def main():
    client = AsyncPaperspace(api_key="key", max_retries=100, **hooks, **settings)
    tasks = [asyncio.create_task(ask_async(client)) for _ in range(pending)]
    await asyncio.get_running_loop().run_in_executor(None, wait_for_all)
asyncio.run(main())
"""

PROVIDER = """
def provider():
    asked.release()
    threading.Event().wait()
clients = [Paperspace(token_provider=provider, **settings) for _ in range(pending)]
for client in clients:
    threading.Thread(target=client.get_secret, args=(TEAM, "S"), daemon=True).start()
wait_for_all()
"""

PROVIDER_THAT_SLEEPS = PROVIDER.replace(
    "threading.Event().wait()", "time.sleep(0.005); return 'token'"
)

ASYNC_PROVIDER = """
async def provider():
    asked.release()
    await asyncio.sleep(60)
async def main():
    clients = [AsyncPaperspace(token_provider=provider, **settings) for _ in range(pending)]
    main.tasks = [asyncio.create_task(client.get_secret(TEAM, "S")) for client in clients]
    await asyncio.get_running_loop().run_in_executor(None, wait_for_all)
asyncio.run(main())
"""


def busy(exchange: support.Exchange) -> None:
    """Be down, in a way that is tried again at once."""
    exchange.answer({"message": "busy"}, 503, retry_after="0")


WAYS = {
    "threads": (THREADS, never),
    "tasks": (TASKS, never),
    "threads-and-tasks": (BOTH, never),
    "sys-exit-in-the-loop": (EXIT_IN_LOOP, never),
    "a-loop-left-open": (LEFT, never),
    "a-loop-in-a-daemon-thread": (LOOP_IN_DAEMON, never),
    "answers-in-threads": (THREADS, answering),
    "answers-in-a-daemon-loop": (LOOP_IN_DAEMON, answering),
    "answers-in-a-loop-left-open": (LEFT, answering),
    "hooks-and-logging": (TOLD, busy),
    "a-provider": (PROVIDER, never),
    "a-provider-that-ends-meanwhile": (PROVIDER_THAT_SLEEPS, answering),
    "a-provider-in-the-loop": (ASYNC_PROVIDER, never),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_end_is_clean(service: Service, way: str) -> None:
    script, service.behavior = WAYS[way]
    # The ways that the design names are counted in full.
    rounds = ROUNDS if way in ("threads", "tasks", "threads-and-tasks") else ROUNDS // 5
    bad = []
    for _ in range(0, rounds, 4):
        # Four at a time: that they disturb each other is as it should be.
        processes = [
            Process(
                BEGIN + script + "print(time.monotonic(), flush=True)",
                service.url,
                PENDING,
            )
            for _ in range(4)
        ]
        for process in processes:
            with process:
                code, stderr = process.ends()
                if (code, stderr) != (0, ""):
                    bad.append((code, stderr))
                elif "exit" not in way:
                    took = process.ended_at - float(process.line())
                    support.measured(f"end with {way}, ms", took * 1000)
    assert not bad, f"{len(bad)} of {rounds} ended badly, as {bad[0]}"
