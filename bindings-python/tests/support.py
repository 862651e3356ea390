"""What the tests of the runtime have in common: a service that misbehaves, and processes to watch.

The service speaks real HTTP on a real socket and does what a test tells it to, so that a test knows
when a request has arrived and when its connection was closed. The processes are real ones too: each
runs a script with the installed package, and talks to the test by lines on its standard output.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import select
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from typing_extensions import Self

PATIENCE = 30.0
"""How long a test waits for what must come. It comes in milliseconds, which is not asserted."""

TEAM = "my-team"

Behavior = Callable[["Exchange"], None]


def until(true: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    """Wait for what has no event to wait for."""
    end = time.monotonic() + patience
    while not true():
        assert time.monotonic() < end, f"still not, after {patience} s: {what}"
        time.sleep(0.005)


@dataclass
class Exchange:
    """A request that has arrived, and the connection to answer it on."""

    connection: socket.socket
    service: Service
    method: str
    path: str
    query: dict[str, str]
    number: int
    """Which request it is of all that this service got, from 1."""
    at: float = field(default_factory=time.monotonic)
    closed: threading.Event = field(default_factory=threading.Event)
    closed_at: float = 0.0

    def answer(self, body: object, status: int = 200, **headers: str) -> None:
        """Answer in full."""
        text = json.dumps(body).encode()
        self.connection.sendall(self.head(len(text), status, **headers) + text)

    def head(self, length: int, status: int = 200, **headers: str) -> bytes:
        lines = [f"HTTP/1.1 {status} Fine", "content-type: application/json"]
        lines += [f"content-length: {length}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        return "\r\n".join([*lines, "", ""]).encode()

    def wait_for_close(self) -> None:
        """Wait until the client closes the connection."""
        # It sends nothing more, so whatever can be read is the end.
        with contextlib.suppress(OSError):
            while self.connection.recv(4096):
                pass
        self.was_closed()

    def was_closed(self) -> None:
        self.closed_at = time.monotonic()
        self.closed.set()


def never(exchange: Exchange) -> None:
    """Give no answer, ever."""
    exchange.wait_for_close()


def dribbling(exchange: Exchange) -> None:
    """Begin to answer, and go on a byte at a time without ever coming to an end."""
    try:
        exchange.connection.sendall(exchange.head(10_000_000))
        exchange.service.dribbled.set()
        while True:
            exchange.connection.sendall(b" ")
            readable, _, _ = select.select([exchange.connection], [], [], 0.01)
            if readable and not exchange.connection.recv(1):
                break
    except OSError:
        pass
    exchange.was_closed()


def unavailable(exchange: Exchange, retry_after: float | None = 50) -> None:
    """Be down for a while."""
    wanted = {} if retry_after is None else {"retry_after": str(retry_after)}
    exchange.answer({"message": "back soon"}, 503, **wanted)


def secret(name: str) -> dict[str, object]:
    """One secret of a team, as Paperspace writes it."""
    when = "2026-01-02T03:04:05.678Z"
    return {
        "name": name,
        "dtCreated": when,
        "dtModified": when,
        "hasDeploymentAttached": False,
    }


def name_of(index: int) -> str:
    return f"S{index:05}"


def answering(exchange: Exchange, *, pages: int = 10, per_page: int = 10) -> None:
    """Be a service: a secret by its name, or a page of secrets, as many as `limit` asks for."""
    if not exchange.path.endswith("/secrets"):
        exchange.answer(secret(exchange.path.rsplit("/", 1)[1]))
        return
    first = int(exchange.query.get("after", "0"))
    after = first + int(exchange.query.get("limit", per_page))
    end = pages * per_page
    exchange.answer(
        {
            "hasMore": after < end,
            "items": [secret(name_of(index)) for index in range(first, min(after, end))],
            "nextPage": str(after),
        }
    )


class Service:
    """A service on a port of this machine that does to each request what a test says."""

    def __init__(self, behavior: Behavior = answering) -> None:
        self.behavior = behavior
        self.requests: list[Exchange] = []
        self.dribbled = threading.Event()
        """A client has got the beginning of an answer."""
        self._changed = threading.Condition()
        self._open = 0
        self.accepted = 0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._alive: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def open(self) -> int:
        """How many connections are open."""
        return self._open

    @property
    def client(self) -> dict[str, Any]:
        """What makes a Paperspace client of it that would wait for a minute."""
        minute = {"timeout": 60, "attempt_timeout": 60, "connect_timeout": 60}
        return {"base_url": self.url, "api_key": "key", **minute, "max_retry_after": 60}

    def wait_for(self, count: int) -> list[Exchange]:
        """Wait until so many requests have arrived."""
        with self._changed:
            came = self._changed.wait_for(lambda: len(self.requests) >= count, PATIENCE)
            assert came, f"{len(self.requests)} of {count} requests came"
            return list(self.requests)

    def request(self, number: int = 1) -> Exchange:
        """Wait for a request, and give it."""
        return self.wait_for(number)[number - 1]

    def forget(self) -> None:
        with self._changed:
            self.requests.clear()

    def stop(self) -> None:
        # Closing alone would leave it listening for as long as `accept` waits.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._changed:
            alive = list(self._alive)
        for connection in alive:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with self._changed:
                    self._open += 1
                    self.accepted += 1
                    self._alive.add(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        exchange = None
        try:
            with connection, connection.makefile("rb") as lines:
                while line := lines.readline():
                    method, target, _ = line.decode().split(" ", 2)
                    length = 0
                    while header := lines.readline().strip():
                        name, _, value = header.decode().partition(":")
                        if name.lower() == "content-length":
                            length = int(value)
                    lines.read(length)
                    split = urlsplit(target)
                    query = {name: values[0] for name, values in parse_qs(split.query).items()}
                    with self._changed:
                        number = len(self.requests) + 1
                        exchange = Exchange(connection, self, method, split.path, query, number)
                        self.requests.append(exchange)
                        self._changed.notify_all()
                    self.behavior(exchange)
                    if exchange.closed.is_set():
                        break
        except OSError:
            pass
        finally:
            if exchange is not None and not exchange.closed.is_set():
                exchange.was_closed()
            with self._changed:
                self._open -= 1
                self._alive.discard(connection)
                self._changed.notify_all()


@contextlib.contextmanager
def deaf_address() -> Iterator[str]:
    """Give an address at which connecting never ends: its queue is full and nobody empties it."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(16):
            filler = stack.enter_context(socket.socket())
            filler.settimeout(0.3)
            try:
                filler.connect(listener.getsockname())
            except TimeoutError:
                # It would go on trying.
                filler.close()
                break
        else:
            raise AssertionError("this system's queue of connections has no end")
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


class Process:
    """A script in a process of its own, with the installed package."""

    def __init__(
        self,
        script: str,
        *arguments: object,
        env: dict[str, str] | None = None,
        pass_fds: tuple[int, ...] = (),
        stdin: bool = False,
    ) -> None:
        self.ended_at = 0.0
        """When its output ended, which is when it was gone."""
        self.popen = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(script), *map(str, arguments)],
            stdin=subprocess.PIPE if stdin else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # Its own group: Ctrl-C is sent to it alone, and what it forked ends with it.
            start_new_session=True,
            pass_fds=pass_fds,
            env={**os.environ, "PYTHONPATH": os.path.dirname(__file__), **(env or {})},
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._errors: list[str] = []
        self._readers = [
            threading.Thread(target=self._read_lines, daemon=True),
            threading.Thread(target=self._read_errors, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def _read_lines(self) -> None:
        for line in self.popen.stdout:
            self._lines.put(line.rstrip("\n"))
        self.ended_at = time.monotonic()
        self._lines.put(None)

    def _read_errors(self) -> None:
        self._errors.extend(self.popen.stderr)

    @property
    def stderr(self) -> str:
        return "".join(self._errors)

    def line(self) -> str:
        """Wait for the next line it prints."""
        try:
            line = self._lines.get(timeout=PATIENCE)
        except queue.Empty:
            raise AssertionError(f"it prints nothing more; stderr:\n{self.stderr}") from None
        if line is None:
            self._readers[1].join(PATIENCE)
            raise AssertionError(f"it ended before it printed this; stderr:\n{self.stderr}")
        return line

    def expect(self, line: str) -> None:
        """Wait for the next line, which is this one."""
        got = self.line()
        assert got == line, f"{got!r} in place of {line!r}; stderr:\n{self.stderr}"

    def say(self, line: str) -> None:
        """Give it a line on its standard input."""
        self.popen.stdin.write(line + "\n")
        self.popen.stdin.flush()

    def interrupt(self) -> float:
        """Press Ctrl-C, and tell when."""
        at = time.monotonic()
        self.popen.send_signal(signal.SIGINT)
        return at

    def ends(self) -> tuple[int, str]:
        """Wait for its end; give the exit code and all that it wrote to standard error."""
        try:
            code = self.popen.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill(signal.SIGABRT)
            self.popen.wait()
            for reader in self._readers:
                reader.join(PATIENCE)
            raise AssertionError(f"it does not end; stderr:\n{self.stderr}") from None
        for reader in self._readers:
            reader.join(PATIENCE)
        return code, self.stderr

    def ends_well(self) -> None:
        """Wait for its end: exit code 0, and nothing on standard error."""
        code, stderr = self.ends()
        assert (code, stderr) == (0, "")

    def kill(self, how: int = signal.SIGKILL) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.popen.pid, how)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self.popen.wait()


def run(script: str, *arguments: object, env: dict[str, str] | None = None) -> list[str]:
    """Run a script to its end, which must be a good one; give the lines it printed."""
    with Process(script, *arguments, env=env) as process:
        process.ends_well()
        lines = []
        while (line := process._lines.get(timeout=PATIENCE)) is not None:
            lines.append(line)
        return lines


MEASURED: dict[str, list[float]] = {}


def measured(what: str, value: float) -> None:
    """Note a figure for the summary. Figures are told, not asserted."""
    MEASURED.setdefault(what, []).append(value)
