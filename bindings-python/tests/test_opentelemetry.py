"""Traces and metrics, with OpenTelemetry's own SDK and its exporters in memory."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

import rosterkit
import support
from rosterkit import Access, AsyncAccess, AsyncPaperspace, Paperspace
from rosterkit.opentelemetry import RosterKitInstrumentor, hooks
from rosterkit.testing import Emulator, FakeClock
from support import TEAM, Exchange, Service, answering, never, unavailable

KINDS = ["blocking", "asyncio"]
ROUTE = "/teams/{team_id}/secrets/{name}"
OURS = ("rosterkit.service", "rosterkit.operation", "rosterkit.attempts")


class Telemetry:
    """An SDK that keeps what it is given."""

    def __init__(self) -> None:
        self._spans = InMemorySpanExporter()
        self.tracer_provider = TracerProvider()
        self.tracer_provider.add_span_processor(SimpleSpanProcessor(self._spans))
        self.tracer = self.tracer_provider.get_tracer("the program")
        self._reader = InMemoryMetricReader()
        self.meter_provider = MeterProvider([self._reader])

    @property
    def providers(self) -> dict[str, Any]:
        return {"tracer_provider": self.tracer_provider, "meter_provider": self.meter_provider}

    def spans(self, kind: SpanKind | None = None) -> list[ReadableSpan]:
        """Those that ended, the outer ones first."""
        spans = [span for span in self._spans.get_finished_spans() if kind in (None, span.kind)]
        return sorted(spans, key=lambda span: (span.start_time or 0, span.kind.value))

    def measured(self) -> list[tuple[dict[str, Any], int, Any]]:
        """The attributes, the count and the bounds of each series of the histogram."""
        data = self._reader.get_metrics_data()
        if data is None:
            return []
        metrics = [
            metric
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
        ]
        assert {(metric.name, metric.unit) for metric in metrics} == {
            ("http.client.request.duration", "s")
        }
        points: list[Any] = [point for metric in metrics for point in metric.data.data_points]
        return [(dict(point.attributes), point.count, point.explicit_bounds) for point in points]


@pytest.fixture
def telemetry() -> Telemetry:
    return Telemetry()


@pytest.fixture
def traced(service: Service, telemetry: Telemetry) -> dict[str, Any]:
    """What a client of the service is made with to be traced."""
    return {**service.client, "clock": FakeClock(), **hooks(**telemetry.providers)}


def run(kind: str, settings: dict[str, Any], name: str, *arguments: Any, **options: Any) -> Any:
    """Call an operation; of a listing take all."""
    if kind == "blocking":
        answer = getattr(Paperspace(**settings), name)(*arguments, **options)
        return answer.all() if isinstance(answer, rosterkit.Pager) else answer

    async def main() -> Any:
        answer = getattr(AsyncPaperspace(**settings), name)(*arguments, **options)
        return await (answer.all() if isinstance(answer, rosterkit.AsyncPager) else answer)

    return asyncio.run(main())


def is_child(span: ReadableSpan, parent: ReadableSpan | trace.Span) -> bool:
    context = parent.get_span_context()
    assert context is not None
    return span.parent is not None and span.parent.span_id == context.span_id


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_is_a_span_and_each_attempt_is_one_in_it(
    service: Service, telemetry: Telemetry, traced: dict[str, Any], kind: str
) -> None:
    def failing_once(exchange: Exchange) -> None:
        if exchange.number == 1:
            unavailable(exchange, 0)
        else:
            answering(exchange)

    service.behavior = failing_once
    assert run(kind, traced, "get_secret", TEAM, "DB").name == "DB"
    (call,) = telemetry.spans(SpanKind.INTERNAL)
    first, second = telemetry.spans(SpanKind.CLIENT)
    assert call.name == "paperspace.get_secret"
    assert call.attributes == {
        "rosterkit.service": "paperspace",
        "rosterkit.operation": "get_secret",
        "rosterkit.attempts": 2,
    }
    assert call.status.status_code is StatusCode.UNSET
    port = int(service.url.rsplit(":", 1)[1])
    about = {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": port,
    }
    same = {**about, "url.template": ROUTE, "url.full": service.url + ROUTE}
    assert first.attributes == {**same, "http.response.status_code": 503, "error.type": "503"}
    assert second.attributes == {
        **same,
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
    }
    codes = [span.status.status_code for span in (first, second)]
    assert codes == [StatusCode.ERROR, StatusCode.UNSET]
    for attempt in (first, second):
        assert attempt.name == f"GET {ROUTE}"
        assert is_child(attempt, call)
        assert call.start_time <= attempt.start_time <= attempt.end_time <= call.end_time
        assert attempt.instrumentation_scope is not None
        assert attempt.instrumentation_scope.name == "rosterkit"
        assert attempt.instrumentation_scope.version == rosterkit.__version__
    buckets = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
    assert telemetry.measured() == [
        ({**about, "http.response.status_code": 503, "error.type": "503"}, 1, buckets),
        ({**about, "http.response.status_code": 200}, 1, buckets),
    ]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("prefetch", [0, 2])
def test_each_page_is_a_call_of_the_span_that_asks_for_it(
    telemetry: Telemetry, traced: dict[str, Any], kind: str, prefetch: int
) -> None:
    with telemetry.tracer.start_as_current_span("the program's") as own:
        run(kind, traced, "list_secrets", TEAM, limit=50, prefetch=prefetch)
    calls, attempts = telemetry.spans(SpanKind.INTERNAL)[1:], telemetry.spans(SpanKind.CLIENT)
    assert [call.name for call in calls] == ["paperspace.list_secrets"] * 2
    assert all(is_child(call, own) for call in calls)
    assert all(is_child(attempt, call) for attempt, call in zip(attempts, calls, strict=True))


def test_calls_of_gathered_tasks_are_of_the_span_of_their_task(
    telemetry: Telemetry, traced: dict[str, Any]
) -> None:
    async def one(client: AsyncPaperspace, name: str) -> None:
        with telemetry.tracer.start_as_current_span(name):
            await client.get_secret(TEAM, name)

    async def main() -> None:
        client = AsyncPaperspace(**traced)
        await asyncio.gather(*(one(client, f"S{index}") for index in range(20)))

    asyncio.run(main())
    outer = {span.name: span for span in telemetry.spans() if span.name.startswith("S")}
    calls = [span for span in telemetry.spans() if span.name == "paperspace.get_secret"]
    attempts = telemetry.spans(SpanKind.CLIENT)
    assert len(outer) == len(calls) == len(attempts) == 20
    for span in outer.values():
        (call,) = (call for call in calls if is_child(call, span))
        assert len([attempt for attempt in attempts if is_child(attempt, call)]) == 1


def test_calls_of_threads_are_of_the_span_of_their_thread(
    telemetry: Telemetry, traced: dict[str, Any]
) -> None:
    client = Paperspace(**traced)

    def work(name: str) -> None:
        with telemetry.tracer.start_as_current_span(name):
            client.get_secret(TEAM, name)

    threads = [threading.Thread(target=work, args=(f"S{index}",)) for index in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(support.PATIENCE)
    outer = [span for span in telemetry.spans() if span.name.startswith("S")]
    calls = [span for span in telemetry.spans() if span.name == "paperspace.get_secret"]
    assert len(outer) == len(calls) == 8
    assert all([call for call in calls if is_child(call, span)] for span in outer)


@pytest.mark.parametrize("kind", KINDS)
def test_the_calls_of_access_are_in_its_own(telemetry: Telemetry, kind: str) -> None:
    traced = hooks(**telemetry.providers)
    with Emulator(people=3) as emulator:
        client = (Paperspace if kind == "blocking" else AsyncPaperspace)(
            **emulator.paperspace.client, **traced
        )
        with telemetry.tracer.start_as_current_span("the program's") as own:
            if kind == "blocking":
                Access(clients={"paperspace": client}, **traced).review(["paperspace:my-team"])
            else:
                access = AsyncAccess(clients={"paperspace": client}, **traced)

                async def main() -> None:
                    await access.review(["paperspace:my-team"])

                asyncio.run(main())
    _, review, *calls = telemetry.spans(SpanKind.INTERNAL)
    assert review.name == "access.review"
    assert is_child(review, own)
    names = {call.name for call in calls}
    assert names == {"paperspace.get_session", "paperspace.list_team_members"}
    assert all(is_child(call, review) for call in calls)
    assert len(telemetry.spans(SpanKind.CLIENT)) == len(calls)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("status", "error_type"),
    [(404, "404"), (None, "ConnectionLostError"), (302, "UnexpectedStatusError")],
)
def test_what_failed_is_an_error_without_the_words_of_the_service(
    service: Service,
    telemetry: Telemetry,
    traced: dict[str, Any],
    kind: str,
    status: int | None,
    error_type: str,
) -> None:
    def failing(exchange: Exchange) -> None:
        if status is None:
            exchange.connection.close()
            exchange.was_closed()
        else:
            exchange.answer({"message": "no such person: jo@example.com"}, status)

    service.behavior = failing
    with pytest.raises(rosterkit.RosterKitError):
        run(kind, {**traced, "max_retries": 0}, "get_secret", TEAM, "DB")
    for span in telemetry.spans():
        assert span.status.status_code is StatusCode.ERROR
        assert span.status.description is None
        assert span.attributes is not None
        assert span.attributes["error.type"] == error_type
        assert "jo@example.com" not in span.to_json()
    ((measured, count, _),) = telemetry.measured()
    assert (measured["error.type"], measured.get("http.response.status_code"), count) == (
        error_type,
        status,
        1,
    )


def test_a_removal_that_an_earlier_attempt_may_have_made_has_no_error(
    service: Service, telemetry: Telemetry, traced: dict[str, Any]
) -> None:
    def removing(exchange: Exchange) -> None:
        if exchange.number == 1:
            unavailable(exchange, None)
        else:
            exchange.answer({"message": "there is none"}, 404)

    service.behavior = removing
    removal = Paperspace(**traced).delete_secret(TEAM, "DB")
    assert removal.certainty == "assumed"
    (call,) = telemetry.spans(SpanKind.INTERNAL)
    _, last = telemetry.spans(SpanKind.CLIENT)
    assert last.attributes is not None
    assert last.attributes["http.response.status_code"] == 404
    assert "error.type" not in last.attributes
    codes = {call.status.status_code, last.status.status_code}
    assert codes == {StatusCode.UNSET}


def test_a_call_that_is_cancelled_is_no_error(
    service: Service, telemetry: Telemetry, traced: dict[str, Any]
) -> None:
    service.behavior = never

    async def main() -> None:
        task = asyncio.create_task(AsyncPaperspace(**traced).get_secret(TEAM, "DB"))
        await asyncio.to_thread(service.request)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task

    asyncio.run(main())
    support.until(lambda: len(telemetry.spans()) == 2, "the spans have ended")
    call, attempt = telemetry.spans()
    assert call.attributes is not None
    assert call.attributes["rosterkit.cancelled"] is True
    for span in (call, attempt):
        assert span.attributes is not None
        assert "error.type" not in span.attributes
        assert span.status.status_code is StatusCode.UNSET
    assert telemetry.measured() == []


def test_a_call_whose_time_is_over_is_an_error_and_so_is_its_attempt(
    service: Service, telemetry: Telemetry, traced: dict[str, Any]
) -> None:
    service.behavior = never
    with pytest.raises(rosterkit.TimeoutError):
        Paperspace(**{**traced, "timeout": 0.1}).get_secret(TEAM, "DB")
    kinds = [(span.attributes or {}).get("error.type") for span in telemetry.spans()]
    assert kinds == ["TimeoutError"] * 2


def test_ids_are_in_urls_if_they_are_asked_for(
    service: Service, telemetry: Telemetry, traced: dict[str, Any]
) -> None:
    client = Paperspace(**traced, ids_in_urls=True)
    client.list_secrets(TEAM, limit=100).all()
    client.request("GET", "/teams/x/secrets", query=[("limit", "100")])
    listed, raw = telemetry.spans(SpanKind.CLIENT)
    url = f"{service.url}/teams/{TEAM}/secrets?limit=100"
    assert (listed.attributes or {})["url.full"] == url
    assert (listed.attributes or {})["url.template"] == "/teams/{team_id}/secrets"
    assert raw.name == "GET"
    assert "url.template" not in (raw.attributes or {})


def test_hooks_of_the_program_are_called_as_well(service: Service, telemetry: Telemetry) -> None:
    told: list[Any] = []
    note = dict.fromkeys(("on_call", "on_request", "on_response", "on_result"), told.append)
    client = Paperspace(
        **service.client, **hooks(**telemetry.providers, **note), on_retry=told.append
    )
    client.get_secret(TEAM, "DB")
    names = [type(event).__name__ for event in told]
    assert names == ["CallEvent", "RequestEvent", "ResponseEvent", "ResultEvent"]
    assert len({event.call for event in told}) == 1
    assert len(telemetry.spans()) == 2


@pytest.fixture
def instrumented(telemetry: Telemetry) -> Iterator[RosterKitInstrumentor]:
    instrumentor = RosterKitInstrumentor()
    instrumentor.instrument(**telemetry.providers)
    yield instrumentor
    instrumentor.uninstrument()


@pytest.mark.parametrize("kind", KINDS)
def test_an_instrumentor_traces_every_client_that_is_made_from_then_on(
    service: Service, telemetry: Telemetry, instrumented: RosterKitInstrumentor, kind: str
) -> None:
    told: list[Any] = []
    run(kind, {**service.client, "on_request": told.append}, "get_secret", TEAM, "DB")
    assert len(told) == 1
    assert len(telemetry.spans()) == 2
    instrumented.uninstrument()
    run(kind, service.client, "get_secret", TEAM, "DB")
    assert len(telemetry.spans()) == 2


def test_opentelemetry_finds_the_instrumentor_by_itself() -> None:
    from importlib.metadata import entry_points

    (found,) = (
        e for e in entry_points(group="opentelemetry_instrumentor") if e.name == "rosterkit"
    )
    assert found.load() is RosterKitInstrumentor


def test_without_opentelemetry_the_import_says_what_to_install() -> None:
    code = "import sys; sys.modules['opentelemetry'] = None; import rosterkit.opentelemetry"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ended.returncode == 1
    assert "ImportError: `rosterkit.opentelemetry` needs the package" in ended.stderr
    assert "pip install rosterkit[opentelemetry]" in ended.stderr


def test_without_an_sdk_calls_work_and_nothing_is_kept(service: Service) -> None:
    assert Paperspace(**service.client, **hooks()).get_secret(TEAM, "DB").name == "DB"


def test_secrets_are_nowhere_in_spans_and_measurements(
    service: Service, telemetry: Telemetry
) -> None:
    key, value = "canary-key-5d21", "canary-value-77c0"

    def echoing(exchange: Exchange) -> None:
        words = f"not {key}, not {value}"
        headers = {"x_request_id": key, "retry_after": "0"}
        exchange.answer({"code": key, "message": words, "details": [value]}, 503, **headers)

    service.behavior = echoing
    for ids_in_urls in (False, True):
        settings = {**service.client, "api_key": key, "ids_in_urls": ids_in_urls}
        client = Paperspace(**settings, clock=FakeClock(), **hooks(**telemetry.providers))
        for call in (
            lambda client=client: client.update_secret(TEAM, "DB", value),
            lambda client=client: client.list_secrets(TEAM).all(),
            lambda client=client: client.request("GET", f"/x/{key}"),
        ):
            with pytest.raises(rosterkit.RosterKitError):
                call()
    shown = json.dumps([json.loads(span.to_json()) for span in telemetry.spans()])
    shown += repr(telemetry.measured())
    assert shown.count("rosterkit.request_id") >= 6
    assert "canary" not in shown
    assert TEAM in shown, "ids were asked for"


def test_a_service_is_told_of_a_trace_by_the_program_alone(telemetry: Telemetry) -> None:
    with Emulator() as emulator:
        stage = Stage(emulator.control_url)
        settings = {"api_key": "key", "clock": FakeClock(), **hooks(**telemetry.providers)}
        client = Paperspace(base_url=stage.base_url, **settings)
        with telemetry.tracer.start_as_current_span("the program's"):
            client.request("GET", "/x")
            given: dict[str, str] = {}
            TraceContextTextMapPropagator().inject(given)
            client.request("GET", "/x", headers=given)
        unasked, asked = stage.requests()
    assert "traceparent" not in unasked
    assert asked["traceparent"] == given["traceparent"]


class Stage:
    """A script of an emulator's that has two empty answers."""

    def __init__(self, control: str) -> None:
        answer = {"headers": [["Content-Type", "application/json"]], "body": "{}"}
        request = urllib.request.Request(
            f"{control}/scripts",
            json.dumps({"answers": [answer, answer]}).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as made:
            script = json.load(made)
        self.base_url: str = script["base_url"]
        self._path = f"{control}/scripts/{script['id']}"

    def requests(self) -> list[dict[str, str]]:
        """The headers of each request."""
        with urllib.request.urlopen(self._path) as record:
            return [dict(request["headers"]) for request in json.load(record)["requests"]]
