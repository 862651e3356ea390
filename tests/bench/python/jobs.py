"""The jobs by name, and which are compared with each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


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


class Wire(Enum):
    """How the server is reached, as its flags."""

    PLAIN = ()
    SECURE = ("--tls",)
    FAR = ("--latency", "20")


@dataclass(frozen=True)
class Part:
    """Jobs that are compared with each other: they run side by side, with the same server."""

    jobs: dict[str, Job]
    wire: Wire = Wire.PLAIN


def _each(function: str, *names: str) -> dict[str, Job]:
    """The same function of several competitors."""
    return {name: Python(_MODULES[name], function) for name in names}


_MODULES = {
    "ours": "ours",
    "aiohttp": "via_aiohttp",
    "http.client": "via_http_client",
    "httpx2": "via_httpx2",
    "pyreqwest": "via_pyreqwest",
    "requests": "via_requests",
}

PARTS: dict[str, Part] = {
    "list": Part(
        _each("list_held", "ours", "httpx2", "pyreqwest", "http.client")
        | {"bare": Rust("blocking-list/bare")}
    ),
    "touch": Part(_each("list_touched", "ours", "pyreqwest", "http.client")),
    "stream": Part(
        _each("stream", "ours", "httpx2", "pyreqwest")
        | {"ours-ahead": Python("ours", "stream_ahead")}
    ),
    "put": Part(
        _each("put", "ours", "requests", "httpx2", "pyreqwest", "http.client")
        | {"bare": Rust("blocking-put/bare")}
    ),
    "traced": Part(
        {
            "ours": Python("ours", "put"),
            "off": Python("traced", "put_off"),
            "without-sdk": Python("traced", "put_without_sdk"),
            "on": Python("traced", "put_on"),
        }
    ),
    "gather": Part(
        _each("gather", "ours", "httpx2", "aiohttp", "pyreqwest")
        | {"pyreqwest-64": Python("via_pyreqwest", "gather_bound")}
    ),
    "uvloop": Part(_each("gather_on_uvloop", "ours", "aiohttp", "pyreqwest")),
    "threads": Part(_each("threads", "ours", "requests", "pyreqwest", "http.client")),
    "tls-list": Part(
        _each("first_list", "ours", "httpx2", "pyreqwest", "requests", "http.client"), Wire.SECURE
    ),
    "tls-gather": Part(
        _each("first_gather", "ours", "httpx2", "aiohttp", "pyreqwest")
        | {"pyreqwest-64": Python("via_pyreqwest", "first_gather_bound")},
        Wire.SECURE,
    ),
    "tls-threads": Part(
        _each("first_threads", "ours", "requests", "pyreqwest", "http.client"), Wire.SECURE
    ),
    "far-list": Part(
        _each("hundred_pages", "ours", "pyreqwest", "http.client")
        | {"ours-ahead": Python("ours", "hundred_pages_ahead")},
        Wire.FAR,
    ),
    "far-gather": Part(_each("far_gather", "ours", "httpx2", "aiohttp", "pyreqwest"), Wire.FAR),
    "import": Part(
        {
            "ours": Start("import rosterkit"),
            "httpx2": Start("import httpx2, pydantic"),
            "pyreqwest": Start("import pyreqwest.client, msgspec"),
            "nothing": Start("pass"),
        }
    ),
}
