/** The PUTs of `ours`, with OpenTelemetry there and off, instrumented without an SDK, and on. */

import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  InMemorySpanExporter,
} from '@opentelemetry/sdk-trace-base';

import { put } from './ours.mjs';

export function putOff(setup) {
  const { RosterKitInstrumentation } = setup.opentelemetry();
  new RosterKitInstrumentation().disable();
  return put(setup);
}

export function putWithoutSdk(setup) {
  const { RosterKitInstrumentation } = setup.opentelemetry();
  new RosterKitInstrumentation();
  return put(setup);
}

export function putOn(setup) {
  const { RosterKitInstrumentation } = setup.opentelemetry();
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  new RosterKitInstrumentation({
    tracerProvider: new BasicTracerProvider({
      spanProcessors: [new BatchSpanProcessor(new InMemorySpanExporter())],
    }),
    meterProvider: new MeterProvider({
      readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })],
    }),
  });
  return put(setup);
}
