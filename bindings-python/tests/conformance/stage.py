"""One scenario: write the script, make the client, call, and compare what happened."""

from __future__ import annotations

import datetime
import http.client
import json
import random
from typing import Any
from urllib.parse import urlsplit

from compare import Seen, complaints_of
from corpus import Scenario
from declared import SERVICES
from drive import Ended, How, UnplayableError

import rosterkit
from rosterkit.testing import FakeClock


class Control:
    """The emulator's control endpoints."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        assert parts.hostname is not None
        # One connection for thousands of requests.
        self._connection = http.client.HTTPConnection(parts.hostname, parts.port)
        self._root = parts.path

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        text = None if body is None else json.dumps(body)
        headers = {"Content-Type": "application/json"}
        self._connection.request(method, self._root + path, text, headers)
        answer = self._connection.getresponse()
        content = answer.read()
        assert answer.status < 300, f"{method} {path}: {content.decode()}"
        return json.loads(content) if content else None

    def close(self) -> None:
        self._connection.close()


def played(scenario: Scenario, surface: Any, control: Control) -> list[str]:
    """Play a scenario; what comes back is everything that was not as expected."""
    script = control.ask("POST", "/scripts", {"answers": scenario["answers"]})
    path = f"/scripts/{script['id']}"
    try:
        clock, options = made_with(scenario, script["base_url"])
        first, second = walks(scenario, surface, options)
        record = control.ask("GET", path)
    except UnplayableError as why:
        return [str(why)]
    finally:
        control.ask("DELETE", path)
    seen = Seen(first, second, clock.waits, record["requests"], record["left"])
    return complaints_of(scenario["expect"], seen)


def walks(scenario: Scenario, surface: Any, options: dict[str, Any]) -> tuple[Ended, Ended | None]:
    """The first walk and, where the scenario goes on, the second."""
    service, name = scenario["service"], scenario["operation"]
    if service not in SERVICES:
        raise UnplayableError(f"there is no service `{service}`")
    try:
        client = surface.make(SERVICES[service], options)
    except rosterkit.RosterKitError as error:
        return Ended.failed(error), None
    arguments = scenario.get("arguments", {})
    prefetch = scenario.get("prefetch")
    how = How(scenario.get("take", "all"), prefetch, scenario.get("resume_from"))
    first = surface.play(client, service, name, arguments, how)
    if not scenario.get("then_resume", False):
        return first, None
    resume = first.resume if first.error is None else first.error.resume
    if resume is None:
        raise UnplayableError("there is no place to resume from")
    arguments = scenario.get("then_arguments", arguments)
    return first, surface.play(client, service, name, arguments, How("all", prefetch, resume))


LIMITS = {
    "timeout_s": "timeout",
    "attempt_timeout_s": "attempt_timeout",
    "max_retries": "max_retries",
    "max_retry_after_s": "max_retry_after",
    "max_pages": "max_pages",
    "max_body_bytes": "max_body_bytes",
}


def made_with(scenario: Scenario, base_url: str) -> tuple[FakeClock, dict[str, Any]]:
    """The arguments that the client is made with, and the clock among them."""
    client = scenario.get("client", {})
    now = datetime.datetime.fromisoformat(
        client.get("now", "2024-01-01T00:00:00Z").replace("Z", "+00:00")
    )
    clock = FakeClock(now=now.timestamp(), random=client.get("random", 0.5))
    settings = client.get("settings")
    if settings is None:
        # What a client proves itself with unless the scenario says otherwise.
        usual = {"paperspace": {"api_key": "test-key"}}
        settings = usual.get(scenario["service"], {"token": "test-token"})
    settings = {name: value.replace("{{base_url}}", base_url) for name, value in settings.items()}
    limits = {LIMITS[name]: value for name, value in client.items() if name in LIMITS}
    # Connections of its own, as those of earlier scenarios may be closed by now.
    apart = {"connect_timeout": 5 + random.random()}
    return clock, {"base_url": base_url, **settings, **apart, **limits, "clock": clock}
