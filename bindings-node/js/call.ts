/** How the methods of clients send calls and open listings. */

import { BLOCKING, callerOf } from './caller';
import type { Connection } from './client';
import type { Decode } from './decoder';
import { callNative, refused } from './failure';
import type { Blocking, Caller, NativeClient, NativeListing } from './native-types';
import { Pager } from './pager';
import { PagerSync } from './pager-sync';
import { callNativeAsync, signalOf } from './signal';

/** Refuse arguments behind the options, which are the last one. */
export function expectArguments(given: IArguments, operation: string, ...names: string[]): void {
  if (given.length > names.length + 1) {
    const takes = names.length === 0 ? 'options alone' : `${names.join(', ')} and options`;
    const reason = `is the last argument: ${operation} takes ${takes}`;
    throw refused('options', reason, expectArguments);
  }
}

/** Send a call, and promise its answer. */
export function send<Native extends NativeClient, Answer>(
  { native, functions }: Connection<Native>,
  options: object,
  start: (native: Native, call: number, caller: Caller | undefined) => Promise<Answer>,
): Promise<Answer> {
  const signal = signalOf(options, send);
  // What is refused at once is thrown from here, so that its stack begins at the method.
  const begin = (call: number) => callNative(() => start(native, call, callerOf(functions)), send);
  return callNativeAsync(begin, signal);
}

/** Send a call, and wait for its answer. */
export function sendSync<Native extends NativeClient, Answer>(
  { native, functions }: Connection<Native>,
  options: object,
  start: (native: Native, call: Blocking, caller: Caller | undefined) => Answer,
): Answer {
  refuseSignal(options, sendSync);
  return callNative(() => start(native, BLOCKING, callerOf(functions)), sendSync);
}

/** Open a listing, which fetches nothing yet. */
export function list<Native extends NativeClient, T>(
  { native, functions }: Connection<Native>,
  options: { prefetch?: number | undefined },
  open: (native: Native) => NativeListing,
  decode: Decode<T>,
): Pager<T> {
  const signal = signalOf(options, list);
  const listing = callNative(() => open(native), list);
  return Pager.open(listing, decode, functions, signal, Number(options.prefetch ?? 0) > 0);
}

/** Open a listing that blocks, which fetches nothing yet. */
export function listSync<Native extends NativeClient, T>(
  { native, functions }: Connection<Native>,
  options: object,
  open: (native: Native) => NativeListing,
  decode: Decode<T>,
): PagerSync<T> {
  refuseSignal(options, listSync);
  return PagerSync.open(
    callNative(() => open(native), listSync),
    decode,
    functions,
  );
}

function refuseSignal(options: object, below: Function): void {
  if (signalOf(options, below) !== undefined) {
    throw refused('signal', 'cannot stop a call that blocks: use `timeout`', below);
  }
}
