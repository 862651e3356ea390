/**
 * The caller of a call: what the native half reports about it goes to hooks, to diagnostics channels
 * and to the token provider, in the context of the call.
 *
 * The caller is passed along with each call and nowhere else. So what comes back belongs to the
 * client that was called, whatever else is loaded in the process.
 */

import type { AsyncResource } from 'node:async_hooks';

import { asyncHooks } from './builtin';
import { errorOf } from './failure';
import { channels, type Hooks, isObserved, publish } from './hooks';
import type { Blocking, Caller, Notification } from './native-types';
import { provideToken, type TokenProvider } from './token-provider';
import { traceAttempt, traceCall, traceEndOfAttempt, traceEndOfCall } from './tracing-channels';

/** The functions that a client was given; those made from it by `withOptions` share them. */
export interface ClientFunctions extends Hooks {
  readonly tokenProvider: TokenProvider | undefined;
  /** Whether its calls block, so that no promise can be waited for. */
  readonly blocking: boolean;
  /** Those of the clients that `Access` was given, by their ids. */
  readonly clients: ReadonlyMap<number, ClientFunctions> | undefined;
}

export const BLOCKING: Blocking = 0;

/** The caller of a call that is made now; undefined where no hook, channel or provider needs one. */
export function callerOf(functions: ClientFunctions): Caller | undefined {
  const given = functions.clients === undefined ? [] : [...functions.clients.values()];
  const observes = isObserved(functions) || given.some(isObserved);
  if (!observes && !providesTokens(functions) && !given.some(providesTokens)) {
    return undefined;
  }
  CallResource ??= defineCallResource();
  const resource = new CallResource('rosterkit.call');
  return {
    observes,
    notify: (...notification) => {
      resource.runInAsyncScope(notify, undefined, functions, ...notification);
    },
  };
}

function providesTokens({ tokenProvider }: ClientFunctions): boolean {
  return tokenProvider !== undefined;
}

let CallResource: (new (type: string) => AsyncResource) | undefined;

function defineCallResource() {
  /** Holds the `AsyncLocalStorage` of the code that makes a call. */
  return class extends asyncHooks().AsyncResource {
    /** A call keeps the process running by itself: this is not a handle that was left open. */
    hasRef(): boolean {
      return false;
    }
  };
}

function notify(called: ClientFunctions, ...[kind, json, more, client]: Notification): void {
  const facts = JSON.parse(json);
  const functions = called.clients?.get(client) ?? called;
  switch (kind) {
    case 'call':
      traceCall(facts, called.blocking);
      return publish(channels.call, functions.onCall, Object.freeze(facts));
    case 'request':
      traceAttempt(facts, called.blocking);
      return publish(channels.request, functions.onRequest, Object.freeze(facts));
    case 'response':
      publish(channels.response, functions.onResponse, Object.freeze(facts));
      return traceEndOfAttempt(facts);
    case 'retry': {
      const event = Object.freeze({ ...facts, error: errorOf(more, notify) });
      return publish(channels.retry, functions.onRetry, event);
    }
    case 'pause':
      return publish(channels.pause, functions.onPause, Object.freeze(facts));
    case 'result': {
      const error = more === null ? null : errorOf(more, notify);
      const event = Object.freeze({ ...facts, error });
      publish(channels.result, functions.onResult, event);
      return traceEndOfCall(event);
    }
    case 'target': {
      const error = more === null ? null : errorOf(more, notify);
      return publish(channels.target, functions.onTarget, Object.freeze({ ...facts, error }));
    }
    case 'token':
      return provideToken(functions.tokenProvider, called.blocking, more);
  }
}
