/**
 * Traces and metrics of calls, for OpenTelemetry.
 *
 * Each call is a span of the kind INTERNAL, and each of its attempts one of the kind CLIENT in it; each
 * page of a listing is a call. Spans are children of the span that is active where the call is made.
 * How long attempts took is the histogram `http.client.request.duration`. The names are those of
 * OpenTelemetry's conventions for HTTP clients. `url.full` has the route in place of ids, unless the
 * client is made with `idsInUrls: true`; bodies, credentials and the words of services are in none of
 * it. Nothing is added to requests: a service is told of the trace only by `headers` that a call is
 * given, such as those that a propagator injects.
 *
 * It needs the package `@opentelemetry/api`, and records nothing until the program sets up an SDK.
 */

import type {
  Attributes,
  Histogram,
  MeterProvider,
  Span,
  Tracer,
  TracerProvider,
} from '@opentelemetry/api';

import type { CallEvent, RequestEvent, ResponseEvent, ResultEvent } from './events';
import { channels, type Hook } from './hooks';

const { version }: { version: string } = require('../package.json');
const { context, metrics, SpanKind, SpanStatusCode, trace } = api();

/** The advice of the conventions, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

const SCHEMA = { schemaUrl: 'https://opentelemetry.io/schemas/1.37.0' };

/** What spans and measurements are given to; those of the program unless they are given. */
export interface Providers {
  tracerProvider?: TracerProvider | undefined;
  meterProvider?: MeterProvider | undefined;
}

/** The hooks that a client is made with to be traced. */
export interface TracingHooks {
  onCall: (event: CallEvent) => unknown;
  onRequest: (event: RequestEvent) => unknown;
  onResponse: (event: ResponseEvent) => unknown;
  onResult: (event: ResultEvent) => unknown;
}

/**
 * Make the hooks that trace the calls of one client, or of several: `new Paperspace({ ...hooks() })`.
 *
 * @param options The providers, and hooks of the program's own, which are called after those of the
 * traces.
 */
export function hooks(options: Providers & Partial<TracingHooks> = {}): TracingHooks {
  const telemetry = new Telemetry(options);
  return {
    onCall: both((event) => telemetry.call(event), options.onCall),
    onRequest: both((event) => telemetry.request(event), options.onRequest),
    onResponse: both((event) => telemetry.response(event), options.onResponse),
    onResult: both((event) => telemetry.result(event), options.onResult),
  };
}

/** What the instrumentation is told. */
export interface RosterKitInstrumentationConfig extends Providers {
  /** Whether it traces from the start; by default true. */
  enabled?: boolean;
}

/**
 * Traces the calls of every client, in the manner of OpenTelemetry's instrumentations:
 * `registerInstrumentations({ instrumentations: [new RosterKitInstrumentation()] })`.
 *
 * Clients that were made before are traced, too.
 */
export class RosterKitInstrumentation {
  readonly instrumentationName = 'rosterkit';
  readonly instrumentationVersion = version;
  #config: RosterKitInstrumentationConfig;
  #telemetry: Telemetry;
  #isEnabled = false;

  constructor(config: RosterKitInstrumentationConfig = {}) {
    this.#config = { ...config, enabled: config.enabled ?? true };
    this.#telemetry = new Telemetry(config);
    if (this.#config.enabled) {
      this.enable();
    }
  }

  /** Trace the calls that are made from now on. */
  enable(): void {
    if (!this.#isEnabled) {
      this.#isEnabled = true;
      channels.call.subscribe(this.#call);
      channels.request.subscribe(this.#request);
      channels.response.subscribe(this.#response);
      channels.result.subscribe(this.#result);
    }
  }

  /** Trace no calls any more. */
  disable(): void {
    this.#isEnabled = false;
    channels.call.unsubscribe(this.#call);
    channels.request.unsubscribe(this.#request);
    channels.response.unsubscribe(this.#response);
    channels.result.unsubscribe(this.#result);
  }

  setTracerProvider(tracerProvider: TracerProvider): void {
    this.setConfig({ ...this.#config, tracerProvider });
  }

  setMeterProvider(meterProvider: MeterProvider): void {
    this.setConfig({ ...this.#config, meterProvider });
  }

  setConfig(config: RosterKitInstrumentationConfig): void {
    this.#config = config;
    this.#telemetry = new Telemetry(config);
  }

  getConfig(): RosterKitInstrumentationConfig {
    return this.#config;
  }

  readonly #call = (event: unknown) => this.#telemetry.call(event as CallEvent);
  readonly #request = (event: unknown) => this.#telemetry.request(event as RequestEvent);
  readonly #response = (event: unknown) => this.#telemetry.response(event as ResponseEvent);
  readonly #result = (event: unknown) => this.#telemetry.result(event as ResultEvent);
}

/** An attempt that has not ended. */
interface Attempt {
  readonly span: Span;
  /** In seconds since 1970. */
  readonly began: number;
  /** The attributes of its measurement. */
  readonly measured: Attributes;
}

/** A call that has not ended. */
interface Call {
  readonly span: Span;
  readonly began: number;
  attempt: Attempt | undefined;
}

/** Makes spans and measurements of the events of calls, which it finds by their numbers. */
class Telemetry {
  readonly #tracer: Tracer;
  readonly #duration: Histogram;
  readonly #calls = new Map<number, Call>();

  constructor({ tracerProvider, meterProvider }: Providers) {
    const tracers = tracerProvider ?? trace;
    const meters = meterProvider ?? metrics;
    this.#tracer = tracers.getTracer('rosterkit', version, SCHEMA);
    const meter = meters.getMeter('rosterkit', version, SCHEMA);
    this.#duration = meter.createHistogram('http.client.request.duration', {
      unit: 's',
      description: 'Duration of HTTP client requests.',
      advice: { explicitBucketBoundaries: BUCKETS },
    });
  }

  call({ call, parent, service, operation, time }: CallEvent): void {
    const outer = parent === null ? undefined : this.#calls.get(parent);
    const span = this.#tracer.startSpan(
      `${service}.${operation}`,
      {
        kind: SpanKind.INTERNAL,
        attributes: { 'rosterkit.service': service, 'rosterkit.operation': operation },
        startTime: milliseconds(time),
      },
      outer === undefined ? context.active() : trace.setSpan(context.active(), outer.span),
    );
    this.#calls.set(call, { span, began: time, attempt: undefined });
  }

  request(event: RequestEvent): void {
    const call = this.#calls.get(event.call);
    if (call === undefined) {
      return;
    }
    const { method, route, attempt, time } = event;
    const measured: Attributes = {
      'http.request.method': method,
      'server.address': event.serverAddress,
      'server.port': event.serverPort,
    };
    const attributes: Attributes = { ...measured, 'url.full': event.url };
    // A request without an operation has no route.
    const hasRoute = route.startsWith('/');
    if (hasRoute) {
      attributes['url.template'] = route;
    }
    if (attempt > 1) {
      attributes['http.request.resend_count'] = attempt - 1;
    }
    const span = this.#tracer.startSpan(
      hasRoute ? `${method} ${route}` : method,
      { kind: SpanKind.CLIENT, attributes, startTime: milliseconds(time) },
      trace.setSpan(context.active(), call.span),
    );
    call.attempt = { span, began: time, measured };
  }

  response({ call, status, requestId, errorKind, elapsed }: ResponseEvent): void {
    const attempt = this.#takeAttempt(call);
    if (attempt === undefined) {
      return;
    }
    const { span, began, measured } = attempt;
    if (status !== null) {
      span.setAttribute('http.response.status_code', status);
      measured['http.response.status_code'] = status;
    }
    if (requestId !== null) {
      span.setAttribute('rosterkit.request_id', requestId);
    }
    if (errorKind !== null) {
      const type = errorType(status, errorKind);
      measured['error.type'] = type;
      fail(span, type);
    }
    this.#duration.record(elapsed, measured, trace.setSpan(context.active(), span));
    span.end(milliseconds(began + elapsed));
  }

  result({ call: number, attempts, elapsed, outcome, error }: ResultEvent): void {
    const call = this.#calls.get(number);
    if (call === undefined) {
      return;
    }
    const ended = milliseconds(call.began + elapsed);
    // It was cut short with the call, and no answer can be told of.
    this.#takeAttempt(number)?.span.end(ended);
    this.#calls.delete(number);
    call.span.setAttribute('rosterkit.attempts', attempts);
    if (outcome === 'cancelled') {
      call.span.setAttribute('rosterkit.cancelled', true);
    }
    if (error !== null) {
      fail(call.span, errorType(error.status ?? null, error.name));
    }
    call.span.end(ended);
  }

  #takeAttempt(number: number): Attempt | undefined {
    const call = this.#calls.get(number);
    const attempt = call?.attempt;
    if (call !== undefined) {
      call.attempt = undefined;
    }
    return attempt;
  }
}

function api(): typeof import('@opentelemetry/api') {
  try {
    return require('@opentelemetry/api');
  } catch (cause) {
    const what =
      '`rosterkit/opentelemetry` needs the package `@opentelemetry/api`: ' +
      'install it with `npm install @opentelemetry/api`';
    throw new Error(what, { cause });
  }
}

function both<E>(traced: (event: E) => void, own: Hook<E>): (event: E) => unknown {
  return (event) => {
    try {
      traced(event);
    } finally {
      // biome-ignore lint/correctness/noUnsafeFinally: what it returns is watched, should it be a promise
      return own?.(event);
    }
  };
}

function errorType(status: number | null, kind: string): string {
  return status === null || status < 400 ? kind : String(status);
}

function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  // The error's words are not in it: they quote the service.
  span.setStatus({ code: SpanStatusCode.ERROR });
}

function milliseconds(seconds: number): number {
  return seconds * 1000;
}
