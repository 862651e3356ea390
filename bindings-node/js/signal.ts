/** Waiting for native calls: their errors, and signals that give them up. */

import { errorOf, isFailure, refused } from './errors';
import { native } from './native';

/** A signal, of whatever realm or library: that of jsdom is no `AbortSignal` of Node's. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/** Check what was given as `signal`. */
export function signalOf(options: unknown, below: Function): Signal | undefined {
  const signal = (options as { signal?: unknown } | null | undefined)?.signal;
  if (signal === undefined || isSignal(signal)) {
    return signal;
  }
  throw refused('signal', 'must be an AbortSignal', below);
}

function isSignal(value: unknown): value is Signal {
  const { aborted, addEventListener } = (value ?? {}) as Partial<Signal>;
  return typeof aborted === 'boolean' && typeof addEventListener === 'function';
}

/** Why it was aborted; some libraries do not say. */
function reasonOf({ reason }: Signal): unknown {
  return reason === undefined ? new DOMException('The call was aborted', 'AbortError') : reason;
}

export function throwIfAborted(signal: Signal | undefined): void {
  if (signal?.aborted) {
    throw reasonOf(signal);
  }
}

/**
 * Wait for a call that has been started under a number.
 *
 * What becomes of the listener and of the call is settled here: the listener is removed in every
 * case, and a call that is given up closes its connection.
 */
export async function answered<T>(
  start: (number: number) => unknown,
  signal: Signal | undefined,
  began?: (number: number) => void,
): Promise<T> {
  throwIfAborted(signal);
  const number = native.callNumber();
  let giveUp: GiveUp | undefined;
  try {
    const answer = start(number) as Promise<T>;
    began?.(number);
    if (signal === undefined) {
      return await answer;
    }
    const aborted = new Promise<never>((_, reject) => {
      giveUp = () => {
        native.cancel(number);
        reject(new GivenUp(reasonOf(signal)));
      };
      watch(signal, giveUp);
    });
    return await Promise.race([answer, aborted]);
  } catch (thrown) {
    if (thrown instanceof GivenUp) {
      throw thrown.reason;
    }
    throw isFailure(thrown) ? errorOf(thrown, answered) : thrown;
  } finally {
    if (signal !== undefined && giveUp !== undefined) {
      unwatch(signal, giveUp);
    }
  }
}

type GiveUp = () => void;

/** One listener a signal, however many calls it is for: Node warns of more than ten. */
const watched = new WeakMap<Signal, { calls: Set<GiveUp>; listener: GiveUp }>();

function watch(signal: Signal, giveUp: GiveUp): void {
  let found = watched.get(signal);
  if (found === undefined) {
    const calls = new Set<GiveUp>();
    const listener = () => [...calls].forEach((giveUp) => giveUp());
    found = { calls, listener };
    watched.set(signal, found);
  }
  if (found.calls.size === 0) {
    signal.addEventListener('abort', found.listener);
  }
  found.calls.add(giveUp);
}

function unwatch(signal: Signal, giveUp: GiveUp): void {
  const found = watched.get(signal);
  found?.calls.delete(giveUp);
  if (found?.calls.size === 0) {
    signal.removeEventListener?.('abort', found.listener);
  }
}

/** Carries the reason, which may be anything at all. */
class GivenUp {
  constructor(readonly reason: unknown) {}
}

export function cancel(number: number): void {
  native.cancel(number);
}
