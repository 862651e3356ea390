/** OpenTelemetry's own SDK, which keeps what it is given. */

import { SpanKind } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';

export class Telemetry {
  #spans = new InMemorySpanExporter();
  #metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  #reader = new PeriodicExportingMetricReader({
    exporter: this.#metrics,
    exportIntervalMillis: 3_600_000,
  });

  tracerProvider = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(this.#spans)],
  });
  meterProvider = new MeterProvider({ readers: [this.#reader] });
  tracer = this.tracerProvider.getTracer('the program');

  get providers() {
    return { tracerProvider: this.tracerProvider, meterProvider: this.meterProvider };
  }

  /** The spans that ended, in the order in which they began; of one kind, if it is given. */
  spans(kind) {
    const spans = this.#spans.getFinishedSpans();
    const began = ({ startTime: [seconds, nanoseconds] }) => seconds * 1e9 + nanoseconds;
    return spans
      .filter((span) => kind === undefined || span.kind === kind)
      .sort((a, b) => began(a) - began(b));
  }

  calls() {
    return this.spans(SpanKind.INTERNAL).filter(({ name }) => name.includes('.'));
  }

  attempts() {
    return this.spans(SpanKind.CLIENT);
  }

  /** The metrics, with the attributes, the count and the bounds of each of their series. */
  async measured() {
    await this.#reader.forceFlush();
    const metrics = this.#metrics
      .getMetrics()
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics));
    this.#metrics.reset();
    return metrics.flatMap(({ descriptor: { name, unit }, dataPoints }) =>
      dataPoints.map(({ attributes, value }) => ({
        name,
        unit,
        attributes,
        count: value.count,
        bounds: value.buckets.boundaries,
      })),
    );
  }
}

export function isChild(span, parent) {
  return span.parentSpanContext?.spanId === parent.spanContext().spanId;
}
