/**
 * Who a call is made for: what the native half tells of it goes to hooks, to diagnostics channels and
 * to the token provider, in the context of the call.
 *
 * It is given along with each call and nowhere else, so what comes back belongs to the client that was
 * called, whatever else is loaded in the process.
 */

import type { AsyncResource } from 'node:async_hooks';

import { asyncHooks, util } from './builtin';
import { errorOf } from './errors';
import { channels, type Family, type Hook, isHeard } from './family';
import { camel } from './names';
import type { Caller, Tell } from './native';
import { ask } from './provider';

/** Who a call made now is made for; undefined where no hook, channel or provider wants to know. */
export function callerOf(family: Family): Caller | undefined {
  const hears = isHeard(family);
  if (!hears && family.provider === undefined) {
    return undefined;
  }
  ApiCall ??= define();
  const call = new ApiCall('rosterkit.call');
  return {
    hears,
    tell: (what, facts, failure) => {
      call.runInAsyncScope(told, undefined, family, what, facts, failure);
    },
  };
}

let ApiCall: (new (type: string) => AsyncResource) | undefined;

function define() {
  /** What holds the `AsyncLocalStorage` of who calls. */
  return class extends asyncHooks().AsyncResource {
    /** A call keeps the process running by itself: this is no handle that was left open. */
    hasRef(): boolean {
      return false;
    }
  };
}

function told(family: Family, ...[what, text, failure]: Parameters<Tell>): void {
  const facts = JSON.parse(text) as Record<string, unknown>;
  if (what === 'token') {
    return ask(family, facts.number as number);
  }
  facts.operation = camel(facts.operation as string);
  if (failure !== null) {
    facts.error = errorOf(failure, told);
  }
  publish(family, what, Object.freeze(facts));
}

const HOOKS = { request: 'onRequest', response: 'onResponse', retry: 'onRetry' } as const;

function publish(family: Family, what: keyof typeof HOOKS, event: object): void {
  // Node reports what a subscriber throws by itself.
  channels[what].publish(event);
  const hook: Hook | undefined = family[HOOKS[what]];
  try {
    const returned = hook?.(event as never) as PromiseLike<unknown> | undefined;
    if (typeof returned?.then === 'function') {
      returned.then(undefined, failed);
    }
  } catch (error) {
    failed(error);
  }
}

/** A hook that fails must not break the call, and must not be silent either. */
function failed(error: unknown): void {
  // Not the error itself: Node takes none of another realm, such as Jest's.
  const [words, detail] = util.types.isNativeError(error)
    ? [error.message, error.stack ?? '']
    : [String(error), ''];
  process.emitWarning(words, { type: 'RosterKitHookWarning', detail });
}
