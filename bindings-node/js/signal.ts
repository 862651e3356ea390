/** Waiting for native calls: their errors, and signals that give them up. */

import { errorOf, isFailure, refused } from './errors';
import { native } from './native';

let last = 0;

/** A number for a call that does not block; 0 is for those that do. */
function next(): number {
  last = last === 0xffffffff ? 1 : last + 1;
  return last;
}

/** Check what was given as `signal`. */
export function signalOf(options: unknown, below: Function): AbortSignal | undefined {
  const signal = (options as { signal?: unknown } | null | undefined)?.signal;
  if (signal === undefined || signal instanceof AbortSignal) {
    return signal;
  }
  throw refused('signal', 'must be an AbortSignal', below);
}

/**
 * Wait for a call that has been started under a number.
 *
 * What becomes of the listener and of the call is settled here: the listener is removed in every
 * case, and a call that is given up closes its connection.
 */
export async function answered<T>(
  start: (number: number) => unknown,
  signal: AbortSignal | undefined,
  began?: (number: number) => void,
): Promise<T> {
  signal?.throwIfAborted();
  const number = next();
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
        reject(new GivenUp(signal.reason));
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
const watched = new WeakMap<AbortSignal, { calls: Set<GiveUp>; listener: GiveUp }>();

function watch(signal: AbortSignal, giveUp: GiveUp): void {
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

function unwatch(signal: AbortSignal, giveUp: GiveUp): void {
  const found = watched.get(signal);
  found?.calls.delete(giveUp);
  if (found?.calls.size === 0) {
    signal.removeEventListener('abort', found.listener);
  }
}

/** Carries the reason, which may be anything at all. */
class GivenUp {
  constructor(readonly reason: unknown) {}
}

export function cancel(number: number): void {
  native.cancel(number);
}
