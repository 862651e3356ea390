"""One scenario: write the script, make the client, call, and compare what happened."""

from __future__ import annotations

import datetime
import http.client
import json
import random
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from compare import Seen, about_source, complaints_of
from corpus import Scenario
from declared import CLIENTS
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


class Script:
    """A script of the emulator's, as long as a scenario is played."""

    def __init__(self, control: Control, answers: list[Any]) -> None:
        script = control.ask("POST", "/scripts", {"answers": answers})
        self.base_url: str = script["base_url"]
        self._control = control
        self._path = f"/scripts/{script['id']}"

    def record(self) -> dict[str, Any]:
        """What was asked, and how many answers are left."""
        record: dict[str, Any] = self._control.ask("GET", self._path)
        return record

    def remove(self) -> None:
        self._control.ask("DELETE", self._path)


def played(scenario: Scenario, surface: Any, control: Control) -> list[str]:
    """Play a scenario; what comes back is everything that was not as expected."""
    own = Script(control, scenario.get("answers", []))
    of_sources = {
        name: Script(control, source["answers"])
        for name, source in scenario.get("sources", {}).items()
    }
    clock = clock_of(scenario)
    kept = tempfile.TemporaryDirectory()
    try:
        first, second = walks(
            scenario, surface, clock, own, of_sources, Path(kept.name) / "credential"
        )
        record = own.record()
        complaints = [
            complaint
            for name, script in of_sources.items()
            for complaint in about_source(
                name, scenario["sources"][name]["requests"], script.record()
            )
        ]
    except UnplayableError as why:
        return [str(why)]
    finally:
        for script in (own, *of_sources.values()):
            script.remove()
        kept.cleanup()
    seen = Seen(first, second, clock.waits, record["requests"], record["left"])
    return complaints_of(scenario["expect"], seen) + complaints


def walks(
    scenario: Scenario,
    surface: Any,
    clock: FakeClock,
    own: Script,
    of_sources: dict[str, Script],
    file: Path,
) -> tuple[Ended, Ended | None]:
    """The first walk and, where the scenario goes on, the second."""
    service, name = scenario["service"], scenario["operation"]
    if service not in CLIENTS:
        raise UnplayableError(f"there is no service `{service}`")

    def make(service: str, **settings: Any) -> Any:
        return surface.make(CLIENTS[service], {**settings, **limits(scenario), "clock": clock})

    try:
        if service == "access":
            clients = {
                source: make(of, **settings(scenario, of, script.base_url))
                for source, script in of_sources.items()
                for of in [source.partition("@")[0]]
            }
            client = make(service, clients=clients)
        else:
            kept = kept_credential(scenario, file)
            client = make(service, **settings(scenario, service, own.base_url, kept))
    except rosterkit.RosterKitError as error:
        return Ended.failed(error), None
    arguments = scenario.get("arguments", {})
    prefetch = scenario.get("prefetch")
    of_call = (scenario.get("headers"), scenario.get("answer_as"))
    how = How(scenario.get("take", "all"), prefetch, scenario.get("resume_from"), *of_call)
    first = surface.play(client, service, name, arguments, how)
    if how.answer_as == "dry_run" and first.error is None:
        # Where the service is differs from run to run.
        first.result["url"] = first.result["url"].replace(own.base_url, "{{base_url}}")
    if not scenario.get("then_resume", False):
        return first, None
    resume = first.resume if first.error is None else first.error.resume
    if resume is None:
        raise UnplayableError("there is no place to resume from")
    if "then_credential_file" in scenario:
        other = file.with_suffix(".new")
        other.write_text(scenario["then_credential_file"])
        other.replace(file)
    arguments = scenario.get("then_arguments", arguments)
    return first, surface.play(client, service, name, arguments, How("all", prefetch, resume))


LIMITS = {
    "headers": "headers",
    "timeout_s": "timeout",
    "attempt_timeout_s": "attempt_timeout",
    "max_retries": "max_retries",
    "max_retry_after_s": "max_retry_after",
    "max_pages": "max_pages",
    "max_body_bytes": "max_body_bytes",
    "min_interval_s": "min_interval",
    "max_concurrency": "max_concurrency",
}


def clock_of(scenario: Scenario) -> FakeClock:
    """The clock of all clients of a scenario."""
    client = scenario.get("client", {})
    now = datetime.datetime.fromisoformat(
        client.get("now", "2024-01-01T00:00:00Z").replace("Z", "+00:00")
    )
    return FakeClock(now=now.timestamp(), random=client.get("random", 0.5))


def kept_credential(scenario: Scenario, file: Path) -> dict[str, Any]:
    """The options that say where a credential is kept."""
    client = scenario.get("client", {})
    kept: dict[str, Any] = {}
    if "credential_file" in client:
        file.write_bytes(client["credential_file"].encode())
        kept["credential_file"] = file
    if "credential_command" in client:
        kept["credential_command"] = client["credential_command"]
    return kept


def settings(
    scenario: Scenario, service: str, base_url: str, kept: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The settings that a client of a service is made with."""
    given = scenario.get("client", {}).get("settings")
    if kept:
        given = given or {}
    if given is None:
        # What a client proves itself with unless the scenario says otherwise.
        usual = {"paperspace": {"api_key": "test-key"}}
        given = usual.get(service, {"token": "test-token"})
    given = {name: value.replace("{{base_url}}", base_url) for name, value in given.items()}
    return {"base_url": base_url, **given, **(kept or {})}


def limits(scenario: Scenario) -> dict[str, Any]:
    """The limits that every client of a scenario is made with."""
    client = scenario.get("client", {})
    limits = {LIMITS[name]: value for name, value in client.items() if name in LIMITS}
    # Connections of its own, as those of earlier scenarios may be closed by now.
    return {"connect_timeout": 5 + random.random(), **limits}
