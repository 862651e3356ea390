/** Waiting for native calls: their errors, and signals that cancel them. */

import type { AbortSignalLike } from './abort-signal';
import { errorOf, isFailure, refused } from './failure';
import { native } from './native';

/** Check the option `signal`. */
export function signalOf(options: object, below: Function): AbortSignalLike | undefined {
  const { signal }: { signal?: unknown } = options ?? {};
  if (signal === undefined || isSignal(signal)) {
    return signal;
  }
  throw refused('signal', 'must be an AbortSignal', below);
}

function isSignal(value: unknown): value is AbortSignalLike {
  const { aborted, addEventListener } = (value ?? {}) as Partial<AbortSignalLike>;
  return typeof aborted === 'boolean' && typeof addEventListener === 'function';
}

/** Why it was aborted; the signals of some libraries do not tell. */
function reasonOf({ reason }: AbortSignalLike): unknown {
  return reason === undefined ? new DOMException('The call was aborted', 'AbortError') : reason;
}

export function throwIfAborted(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted) {
    throw reasonOf(signal);
  }
}

/**
 * Start a native call under a number of its own, and wait for it.
 *
 * The listener of the signal is removed in every case; a call that is cancelled closes its connection.
 */
export async function callNativeAsync<T>(
  start: (number: number) => Promise<T>,
  signal: AbortSignalLike | undefined,
  number = native.callNumber(),
  began?: (number: number) => void,
): Promise<T> {
  throwIfAborted(signal);
  let onAbort: Listener | undefined;
  try {
    const answer = start(number);
    began?.(number);
    if (signal === undefined) {
      return await answer;
    }
    const aborted = new Promise<never>((_, reject) => {
      onAbort = () => {
        native.cancel(number);
        reject(new Aborted(reasonOf(signal)));
      };
      watch(signal, onAbort);
    });
    return await Promise.race([answer, aborted]);
  } catch (thrown) {
    if (thrown instanceof Aborted) {
      throw thrown.reason;
    }
    throw isFailure(thrown) ? errorOf(thrown, callNativeAsync) : thrown;
  } finally {
    if (signal !== undefined && onAbort !== undefined) {
      unwatch(signal, onAbort);
    }
  }
}

type Listener = () => void;

/** One listener a signal, however many calls it is for: Node warns of more than ten. */
const watched = new WeakMap<AbortSignalLike, { calls: Set<Listener>; listener: Listener }>();

function watch(signal: AbortSignalLike, onAbort: Listener): void {
  let found = watched.get(signal);
  if (found === undefined) {
    const calls = new Set<Listener>();
    const listener = () => [...calls].forEach((onAbort) => onAbort());
    found = { calls, listener };
    watched.set(signal, found);
  }
  if (found.calls.size === 0) {
    signal.addEventListener('abort', found.listener);
  }
  found.calls.add(onAbort);
}

function unwatch(signal: AbortSignalLike, onAbort: Listener): void {
  const found = watched.get(signal);
  found?.calls.delete(onAbort);
  if (found?.calls.size === 0) {
    signal.removeEventListener?.('abort', found.listener);
  }
}

/** Carries the reason, which may be anything at all. */
class Aborted {
  constructor(readonly reason: unknown) {}
}

export function cancel(number: number): void {
  native.cancel(number);
}
