/** Hooks and diagnostics channels: functions of the program that observe calls. */

import type { Channel } from 'node:diagnostics_channel';

import { channel, util } from './builtin';
import type {
  CallEvent,
  PauseEvent,
  RequestEvent,
  ResponseEvent,
  ResultEvent,
  RetryEvent,
  TargetEvent,
} from './events';
import { isTraced } from './tracing-channels';

/** A function that observes calls. What it returns is not used. */
export type Hook<E> = ((event: E) => unknown) | undefined;

/** The hooks of a client, and of those made from it by `withOptions`. */
export interface Hooks {
  readonly onCall: Hook<CallEvent>;
  readonly onRequest: Hook<RequestEvent>;
  readonly onResponse: Hook<ResponseEvent>;
  readonly onRetry: Hook<RetryEvent>;
  readonly onPause: Hook<PauseEvent>;
  readonly onResult: Hook<ResultEvent>;
  /** Of `Access` alone. */
  readonly onTarget: Hook<TargetEvent>;
}

export const channels = {
  call: channel('rosterkit:call'),
  request: channel('rosterkit:request'),
  response: channel('rosterkit:response'),
  retry: channel('rosterkit:retry'),
  pause: channel('rosterkit:pause'),
  result: channel('rosterkit:result'),
  target: channel('rosterkit:target'),
};

/** Whether a hook or a subscriber wants events now. */
export function isObserved(hooks: Hooks): boolean {
  return (
    hooks.onCall !== undefined ||
    hooks.onRequest !== undefined ||
    hooks.onResponse !== undefined ||
    hooks.onRetry !== undefined ||
    hooks.onPause !== undefined ||
    hooks.onResult !== undefined ||
    hooks.onTarget !== undefined ||
    channels.call.hasSubscribers ||
    channels.request.hasSubscribers ||
    channels.response.hasSubscribers ||
    channels.retry.hasSubscribers ||
    channels.pause.hasSubscribers ||
    channels.result.hasSubscribers ||
    channels.target.hasSubscribers ||
    isTraced()
  );
}

/** Pass an event to the subscribers of a channel and to a hook. */
export function publish<E extends object>(channel: Channel, hook: Hook<E>, event: E): void {
  // Node itself reports what a subscriber throws.
  channel.publish(event);
  try {
    const returned = hook?.(event);
    if (isThenable(returned)) {
      returned.then(undefined, warn);
    }
  } catch (error) {
    warn(error);
  }
}

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';
}

/** A hook that fails must not break the call, and must not be silent either. */
function warn(error: unknown): void {
  // Not the error itself: Node does not accept one of another realm, such as Jest's.
  const [words, detail] = util.types.isNativeError(error)
    ? [error.message, error.stack ?? '']
    : [String(error), ''];
  process.emitWarning(words, { type: 'RosterKitHookWarning', detail });
}
