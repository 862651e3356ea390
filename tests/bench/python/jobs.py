"""The jobs by name, and which are compared with each other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Python:
    """A function of one of the modules here, run by `sample.py`."""

    module: str
    function: str


@dataclass(frozen=True)
class Rust:
    """A job of the Rust bench."""

    name: str


@dataclass(frozen=True)
class Start:
    """How long Python takes from beginning to end with these statements."""

    statements: str


Job = Python | Rust | Start

# Jobs that are compared with each other stand together: they run side by side.
CONTESTS: dict[str, dict[str, Job]] = {
    "list": {
        "ours": Python("ours", "list_held"),
        "httpx": Python("via_httpx", "list_held"),
        "http.client": Python("via_http_client", "list_held"),
        "bare": Rust("blocking-list/bare"),
    },
    "touch": {
        "ours": Python("ours", "list_touched"),
        "http.client": Python("via_http_client", "list_touched"),
    },
    "stream": {
        "ours": Python("ours", "stream"),
        "ours-ahead": Python("ours", "stream_ahead"),
        "httpx": Python("via_httpx", "stream"),
    },
    "put": {
        "ours": Python("ours", "put"),
        "requests": Python("via_requests", "put"),
        "httpx": Python("via_httpx", "put"),
        "http.client": Python("via_http_client", "put"),
        "bare": Rust("blocking-put/bare"),
    },
    "gather": {
        "ours": Python("ours", "gather"),
        "httpx": Python("via_httpx", "gather"),
        "aiohttp": Python("via_aiohttp", "gather"),
    },
    "threads": {
        "ours": Python("ours", "threads"),
        "requests": Python("via_requests", "threads"),
        "http.client": Python("via_http_client", "threads"),
    },
    "import": {
        "ours": Start("import rosterkit"),
        "httpx": Start("import httpx, pydantic"),
        "nothing": Start("pass"),
    },
}
