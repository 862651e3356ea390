"""A proxy on a real socket that keeps what a client and a service say to each other."""

from __future__ import annotations

import gzip
import threading
from dataclasses import dataclass
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Message:
    """One half of an exchange. The names of headers are in lower case."""

    headers: dict[str, str]
    body: str


@dataclass(frozen=True)
class Exchange:
    """A request, as it was sent, and its answer."""

    method: str
    target: str
    request: Message
    status: int
    answer: Message


class Recorder:
    """Listens on a port of this machine. An exchange is kept before the client sees its answer."""

    def __init__(self, origin: str) -> None:
        self._exchanges: list[Exchange] = []
        recorder, service = self, urlsplit(origin).netloc

        class Handler(_Handler):
            def forward(self) -> None:
                self.exchange(service, recorder._exchanges)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def take(self) -> list[Exchange]:
        """Return the exchanges since the last time they were taken."""
        taken = self._exchanges[:]
        del self._exchanges[: len(taken)]
        return taken

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # The head and the body of an answer are sent as one.
    wbufsize = -1

    def forward(self) -> None:
        raise NotImplementedError

    def do_GET(self) -> None:
        self.forward()

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET

    def exchange(self, service: str, exchanges: list[Exchange]) -> None:
        sent = self.rfile.read(int(self.headers.get("content-length", 0)))
        connection = HTTPConnection(service)
        # The client's own headers, and none that this library would add.
        connection.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers.items():
            connection.putheader(name, value)
        connection.endheaders(sent)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        exchanges.append(
            Exchange(
                self.command,
                self.path,
                _message(self.headers.items(), sent),
                answer.status,
                _message(answer.getheaders(), content),
            )
        )
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        if answer.status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def _message(headers: list[tuple[str, str]], content: bytes) -> Message:
    named = {name.lower(): value for name, value in headers}
    if named.get("content-encoding") == "gzip":
        content = gzip.decompress(content)
    return Message(named, content.decode())
