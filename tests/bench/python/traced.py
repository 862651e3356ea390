"""The PUTs of `ours`, with OpenTelemetry there and off, instrumented without an SDK, and on."""

from __future__ import annotations

import ours
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from measure import Sample
from place import Place
from rosterkit.opentelemetry import RosterKitInstrumentor


def put_off(place: Place) -> Sample:
    instrumentor = RosterKitInstrumentor()
    instrumentor.instrument()
    instrumentor.uninstrument()
    return ours.put(place)


def put_without_sdk(place: Place) -> Sample:
    RosterKitInstrumentor().instrument()
    return ours.put(place)


def put_on(place: Place) -> Sample:
    tracer_provider = TracerProvider()
    tracer_provider.add_span_processor(BatchSpanProcessor(InMemorySpanExporter()))
    meter_provider = MeterProvider([InMemoryMetricReader()])
    RosterKitInstrumentor().instrument(
        tracer_provider=tracer_provider, meter_provider=meter_provider
    )
    return ours.put(place)
