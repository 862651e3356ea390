"""The scenarios with OpenTelemetry: as many spans as there are attempts, however a call goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import corpus
import pytest
from corpus import Scenario
from drive import SURFACES
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind
from stage import Control, played

from rosterkit.opentelemetry import hooks
from rosterkit.testing import Emulator

# Token exchanges are not reported.
TOKENS = re.compile(r"/(auth/login|connect/token|oauth/token)")


# Of four requests the second went on over another connection, as the first one's was closed.
TOLD = {"After a connection that was closed the other attempts are all there": 3}


class Traced:
    """A surface whose clients are traced."""

    def __init__(self, surface: Any) -> None:
        self._spans = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self._spans))
        self._hooks = hooks(tracer_provider=provider)
        self._surface = surface
        self.play = surface.play

    def make(self, service: dict[str, Any], options: dict[str, Any]) -> Any:
        return self._surface.make(service, {**options, **self._hooks})

    def spans(self, kind: SpanKind) -> list[Any]:
        return [span for span in self._spans.get_finished_spans() if span.kind is kind]


@pytest.fixture(scope="module")
def control() -> Iterator[Control]:
    with Emulator(people=1) as emulator:
        control = Control(emulator.control_url)
        yield control
        control.close()


def is_about_faults(scenario: Scenario) -> bool:
    """Whether something was sent, or tried to be, and an attempt or the call may fail."""
    expect = scenario["expect"]
    tried = expect["error"].get("attempts", 1) if "error" in expect else 1
    return tried > 0 and bool(expect.keys() & {"error", "waits", "then_error"})


def attempts_of(scenario: Scenario) -> list[str]:
    """The methods of the requests, tokens aside."""
    requests = [f"{r['method']} {r['target']}" for r in scenario["expect"].get("requests", [])]
    for source in scenario.get("sources", {}).values():
        requests += source["requests"]
    return [request.split()[0] for request in requests if not TOKENS.search(request)]


def told_attempts(scenario: Scenario) -> int | None:
    """How many the error of a single call tells of: some of them may have found no connection, or a
    stale one, over which the same attempt went on."""
    expect = scenario["expect"]
    if scenario["name"] in TOLD:
        return TOLD[scenario["name"]]
    error = expect.get("error", {})
    is_single = not expect.keys() & {"items", "pages"} and "completed" not in error
    return error.get("attempts") if is_single and scenario["service"] != "access" else None


FAULTS = [scenario for scenario in corpus.read() if is_about_faults(scenario)]


@pytest.mark.parametrize("surface", [pytest.param(surface, id=name) for name, surface in SURFACES])
@pytest.mark.parametrize(
    "scenario", [pytest.param(scenario, id=scenario["name"]) for scenario in FAULTS]
)
def test_spans_are_counted(scenario: Scenario, surface: Any, control: Control) -> None:
    traced = Traced(surface)
    assert not played(scenario, traced, control)
    spans = traced.spans(SpanKind.CLIENT)
    told = told_attempts(scenario)
    if told is None:
        methods = [span.attributes["http.request.method"] for span in spans]
        assert sorted(methods) == sorted(attempts_of(scenario))
    else:
        assert len(spans) == told
    counted = [span.attributes["rosterkit.attempts"] for span in traced.spans(SpanKind.INTERNAL)]
    assert sum(counted) == len(spans)
