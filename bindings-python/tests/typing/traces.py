"""OpenTelemetry: hooks of one client, and the instrumentor of all."""

from opentelemetry.trace import TracerProvider

from rosterkit import (
    Access,
    AsyncPaperspace,
    CallEvent,
    Paperspace,
    ResultEvent,
    RosterKitError,
)
from rosterkit.opentelemetry import Hooks, RosterKitInstrumentor, hooks


def began(event: CallEvent) -> None:
    number: int = event.call + (event.parent or 0)
    route: str | None = event.route
    print(number, route, event.time + 1)


def ended(event: ResultEvent) -> None:
    error: RosterKitError | None = event.error
    print(event.outcome == "cancelled", event.attempts + 1, error)


def traced(provider: TracerProvider) -> None:
    of_one: Hooks = hooks(tracer_provider=provider, on_call=began, on_result=ended)
    Paperspace(**of_one, ids_in_urls=True)
    AsyncPaperspace(**of_one, on_retry=print)
    Access(**hooks())
    Paperspace(on_call=began, on_result=ended)
    RosterKitInstrumentor().instrument(tracer_provider=provider, meter_provider=None)
    RosterKitInstrumentor().uninstrument()
