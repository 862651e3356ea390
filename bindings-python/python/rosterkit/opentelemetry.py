"""Traces and metrics of calls, for OpenTelemetry.

>>> from rosterkit.opentelemetry import RosterKitInstrumentor
>>> RosterKitInstrumentor().instrument()  # every client that is made from now on

or for one client alone:

>>> import rosterkit.opentelemetry
>>> paperspace = rosterkit.Paperspace(**rosterkit.opentelemetry.hooks())

Each call is a span of the kind INTERNAL, and each of its attempts one of the kind CLIENT in it;
each page of a listing is a call. Spans are children of the span that is current where the call is
made. How long attempts took is the histogram `http.client.request.duration`. The names are those of
OpenTelemetry's conventions for HTTP clients. `url.full` has the route in place of ids, unless the
client is made with `ids_in_urls=True`; bodies, credentials and the words of services are in none of
it. Nothing is added to requests: a service is told of the trace only by `headers` that a call is
given, such as those that a propagator injects.

It needs the package `opentelemetry-api`, which comes with `pip install rosterkit[opentelemetry]`,
and records nothing until the program sets up an SDK.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypedDict, TypeVar

try:
    from opentelemetry import metrics, trace
except ImportError as _missing:
    raise ImportError(
        "`rosterkit.opentelemetry` needs the package `opentelemetry-api`: "
        "install it with `pip install rosterkit[opentelemetry]`"
    ) from _missing

from . import __version__
from ._hooks import CallEvent, RequestEvent, ResponseEvent, ResultEvent
from ._rosterkit import hook_every_client

__all__ = ["Hooks", "RosterKitInstrumentor", "hooks"]

_SCHEMA = "https://opentelemetry.io/schemas/1.37.0"

# The advice of the conventions, in seconds.
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)

_Event = TypeVar("_Event")


class Hooks(TypedDict):
    """The hooks that a client is made with to be traced."""

    on_call: Callable[[CallEvent], object]
    on_request: Callable[[RequestEvent], object]
    on_response: Callable[[ResponseEvent], object]
    on_result: Callable[[ResultEvent], object]


def hooks(
    *,
    tracer_provider: trace.TracerProvider | None = None,
    meter_provider: metrics.MeterProvider | None = None,
    on_call: Callable[[CallEvent], object] | None = None,
    on_request: Callable[[RequestEvent], object] | None = None,
    on_response: Callable[[ResponseEvent], object] | None = None,
    on_result: Callable[[ResultEvent], object] | None = None,
) -> Hooks:
    """Make the hooks that trace the calls of one client, or of several.

    Args:
        tracer_provider: What spans are given to; that of the program unless it is given.
        meter_provider: What the histogram is given to; that of the program unless it is given.
        on_call: A hook of the program's own, which is called after that of the traces.
        on_request: The same for attempts that begin.
        on_response: The same for attempts that ended.
        on_result: The same for calls that ended.
    """
    telemetry = _Telemetry(tracer_provider, meter_provider)
    return {
        "on_call": _both(telemetry.on_call, on_call),
        "on_request": _both(telemetry.on_request, on_request),
        "on_response": _both(telemetry.on_response, on_response),
        "on_result": _both(telemetry.on_result, on_result),
    }


class RosterKitInstrumentor:
    """Traces the calls of every client, in the manner of OpenTelemetry's instrumentations.

    `opentelemetry-instrument` finds it by itself.
    """

    def instrument(
        self,
        *,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
        **_others: Any,
    ) -> None:
        """Trace every client that is made from now on.

        The hooks of a client are called as well. A client that was made before is not traced. A
        second time replaces the first.

        Args:
            tracer_provider: What spans are given to; that of the program unless it is given.
            meter_provider: What the histogram is given to; that of the program unless it is given.
        """
        telemetry = _Telemetry(tracer_provider, meter_provider)
        hook_every_client(
            {
                "call": telemetry.on_call,
                "request": telemetry.on_request,
                "response": telemetry.on_response,
                "result": telemetry.on_result,
            }
        )

    def uninstrument(self, **_others: Any) -> None:
        """Trace no client that is made from now on; those that were made before stay traced."""
        hook_every_client({})


def _both(
    traced: Callable[[_Event], object], own: Callable[[_Event], object] | None
) -> Callable[[_Event], object]:
    if own is None:
        return traced

    def both(event: _Event) -> None:
        try:
            traced(event)
        finally:
            own(event)

    return both


@dataclass
class _Attempt:
    """An attempt that has not ended."""

    span: trace.Span
    began: float
    """In seconds since 1970."""
    measured: dict[str, str | int]
    """The attributes of its measurement."""


@dataclass
class _Call:
    """A call that has not ended."""

    span: trace.Span
    began: float
    attempt: _Attempt | None = None


class _Telemetry:
    """Makes spans and measurements of the events of calls.

    The spans of a call are found by its number and given their parents, so that it does not matter
    which threads the hooks are called on.
    """

    def __init__(
        self,
        tracer_provider: trace.TracerProvider | None,
        meter_provider: metrics.MeterProvider | None,
    ) -> None:
        self._tracer = trace.get_tracer("rosterkit", __version__, tracer_provider, _SCHEMA)
        meter = metrics.get_meter("rosterkit", __version__, meter_provider, _SCHEMA)
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self._calls: dict[int, _Call] = {}

    def on_call(self, event: CallEvent) -> None:
        parent = None if event.parent is None else self._calls.get(event.parent)
        span = self._tracer.start_span(
            f"{event.service}.{event.operation}",
            # Without one it is a child of the span that is current.
            context=None if parent is None else trace.set_span_in_context(parent.span),
            kind=trace.SpanKind.INTERNAL,
            attributes={
                "rosterkit.service": event.service,
                "rosterkit.operation": event.operation,
            },
            start_time=_nanoseconds(event.time),
        )
        self._calls[event.call] = _Call(span, event.time)

    def on_request(self, event: RequestEvent) -> None:
        call = self._calls.get(event.call)
        if call is None:
            return
        measured: dict[str, str | int] = {
            "http.request.method": event.method,
            "server.address": event.server_address,
            "server.port": event.server_port,
        }
        attributes: dict[str, str | int] = {**measured, "url.full": event.url}
        # A request without an operation has no route.
        has_route = event.route.startswith("/")
        if has_route:
            attributes["url.template"] = event.route
        if event.attempt > 1:
            attributes["http.request.resend_count"] = event.attempt - 1
        span = self._tracer.start_span(
            f"{event.method} {event.route}" if has_route else event.method,
            context=trace.set_span_in_context(call.span),
            kind=trace.SpanKind.CLIENT,
            attributes=attributes,
            start_time=_nanoseconds(event.time),
        )
        call.attempt = _Attempt(span, event.time, measured)

    def on_response(self, event: ResponseEvent) -> None:
        call = self._calls.get(event.call)
        if call is None or call.attempt is None:
            return
        attempt, call.attempt = call.attempt, None
        if event.status is not None:
            attempt.span.set_attribute("http.response.status_code", event.status)
            attempt.measured["http.response.status_code"] = event.status
        if event.request_id is not None:
            attempt.span.set_attribute("rosterkit.request_id", event.request_id)
        if event.error_kind is not None:
            error_type = _error_type(event.status, event.error_kind)
            attempt.measured["error.type"] = error_type
            _fail(attempt.span, error_type)
        context = trace.set_span_in_context(attempt.span)
        self._duration.record(event.elapsed, attempt.measured, context=context)
        attempt.span.end(_nanoseconds(attempt.began + event.elapsed))

    def on_result(self, event: ResultEvent) -> None:
        call = self._calls.pop(event.call, None)
        if call is None:
            return
        ended = _nanoseconds(call.began + event.elapsed)
        if call.attempt is not None:
            # It was cut short with the call, and no answer can be told of.
            call.attempt.span.end(ended)
        call.span.set_attribute("rosterkit.attempts", event.attempts)
        if event.outcome == "cancelled":
            call.span.set_attribute("rosterkit.cancelled", True)
        if event.error is not None:
            _fail(call.span, _error_type(event.error.status, type(event.error).__name__))
        call.span.end(ended)


def _error_type(status: int | None, kind: str) -> str:
    return kind if status is None or status < 400 else str(status)


def _fail(span: trace.Span, error_type: str) -> None:
    span.set_attribute("error.type", error_type)
    # The error's words are not in it: they quote the service.
    span.set_status(trace.StatusCode.ERROR)


def _nanoseconds(seconds: float) -> int:
    return int(seconds * 1e9)
