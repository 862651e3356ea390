/**
 * Tracing channels: a call and each of its attempts, as `diagnostics_channel.tracingChannel` has them.
 *
 * Work that is awaited is told as `start` and `end` when it begins, and as `asyncStart` and `asyncEnd`
 * when it ends; what a blocking client does as `start` and `end` alone. All are given the same object.
 */

import { channel } from './builtin';
import type {
  CallEvent,
  CallTrace,
  RequestEvent,
  RequestTrace,
  ResponseEvent,
  ResultEvent,
} from './events';

const calls = tracingChannel<CallTrace>('rosterkit:call');
const attempts = tracingChannel<RequestTrace>('rosterkit:attempt');

/** Whether a subscriber wants to be told now. */
export function isTraced(): boolean {
  return calls.hasSubscribers() || attempts.hasSubscribers();
}

export function traceCall(event: CallEvent, blocking: boolean): void {
  calls.begin({ ...event }, blocking);
}

export function traceAttempt(event: RequestEvent, blocking: boolean): void {
  attempts.begin({ ...event }, blocking);
}

export function traceEndOfAttempt(event: ResponseEvent): void {
  const error = event.errorKind === null ? {} : { error: event.errorKind };
  attempts.end(event.call, { result: event, ...error });
}

export function traceEndOfCall(event: ResultEvent): void {
  // An attempt that is under way when its call is cancelled has no response.
  attempts.end(event.call, {});
  calls.end(event.call, { result: event, ...(event.error === null ? {} : { error: event.error }) });
}

function tracingChannel<Trace extends { readonly call: number; error?: unknown }>(name: string) {
  // The names that `tracingChannel` of Node makes.
  const of = (event: string) => channel(`tracing:${name}:${event}`);
  const start = of('start');
  const end = of('end');
  const asyncStart = of('asyncStart');
  const asyncEnd = of('asyncEnd');
  const error = of('error');
  const underWay = new Map<number, { trace: Trace; blocking: boolean }>();
  const hasSubscribers = () =>
    start.hasSubscribers ||
    end.hasSubscribers ||
    asyncStart.hasSubscribers ||
    asyncEnd.hasSubscribers ||
    error.hasSubscribers;
  return {
    hasSubscribers,
    begin(trace: Trace, blocking: boolean): void {
      if (!hasSubscribers()) {
        return;
      }
      underWay.set(trace.call, { trace, blocking });
      start.publish(trace);
      if (!blocking) {
        end.publish(trace);
      }
    },
    end(call: number, outcome: Partial<Trace>): void {
      const known = underWay.get(call);
      if (known === undefined) {
        return;
      }
      underWay.delete(call);
      const trace = Object.assign(known.trace, outcome);
      if (trace.error !== undefined) {
        error.publish(trace);
      }
      if (known.blocking) {
        end.publish(trace);
      } else {
        asyncStart.publish(trace);
        asyncEnd.publish(trace);
      }
    },
  };
}
