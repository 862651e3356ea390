"""Which certificates are trusted: those that Python programs name in the environment."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from faces import Face

import rosterkit
from rosterkit import ConfigError, TlsError

CERTIFICATES = Path(__file__).parents[3] / "tests" / "certificates"
AUTHORITY = str(CERTIFICATES / "authority.pem")
STRANGER = str(CERTIFICATES / "server.pem")
VARIABLES = ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"]


class Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture(scope="module")
def secure() -> Iterator[str]:
    """Serve with a certificate that the tests' own authority has signed."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "server.pem", CERTIFICATES / "server.key")
    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever).start()
        yield f"https://localhost:{server.server_address[1]}"
        server.shutdown()


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)


def call(face: Face, url: str, **options: Any) -> str:
    client = getattr(rosterkit, face.prefix + "Paperspace")(api_key="k", base_url=url, **options)
    assert face.run(client.request("GET", "/x")).status == 200
    return client.explain()["certificates"]


@pytest.mark.parametrize("variable", VARIABLES[:3])
def test_a_bundle_of_the_environment_is_trusted(
    face: Face, secure: str, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(TlsError):
        call(face, secure)
    monkeypatch.setenv(variable, AUTHORITY)
    assert call(face, secure) == f"environment variable {variable}"


@pytest.mark.parametrize("variable", VARIABLES)
def test_a_folder_of_the_environment_is_trusted(
    face: Face, secure: str, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, str(CERTIFICATES))
    assert call(face, secure) == f"environment variable {variable}"


def test_they_count_in_the_order_of_requests(
    face: Face, secure: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", STRANGER)
    monkeypatch.setenv("CURL_CA_BUNDLE", AUTHORITY)
    assert call(face, secure) == "environment variable CURL_CA_BUNDLE"
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "")
    assert call(face, secure) == "environment variable CURL_CA_BUNDLE"
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", STRANGER)
    with pytest.raises(TlsError):
        call(face, secure)
    assert call(face, secure, ca_bundle=AUTHORITY) == "argument"


@pytest.mark.parametrize("variable", VARIABLES)
def test_a_wrong_one_is_refused_by_its_name(
    face: Face, secure: str, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "/nowhere.pem")
    with pytest.raises(ConfigError, match=f"variable {variable} names"):
        call(face, secure)
