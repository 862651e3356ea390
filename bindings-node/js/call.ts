/** How the methods of clients send calls and open listings. */

import { BLOCKING, callerOf } from './caller';
import type { Client, Connection } from './client';
import type { Decode } from './decoder';
import { callNative, refused } from './failure';
import { native } from './native';
import type {
  Blocking,
  Caller,
  NativeClient,
  NativeListing,
  NativeResponse,
  Whole,
} from './native-types';
import { Pager } from './pager';
import { PagerSync } from './pager-sync';
import { type Call, DryRun, Response } from './response';
import { callNativeAsync, signalOf } from './signal';

/** Refuse arguments behind the options, which are the last one. */
export function expectArguments(given: IArguments, operation: string, ...names: string[]): void {
  if (given.length > names.length + 1) {
    const takes = names.length === 0 ? 'options alone' : `${names.join(', ')} and options`;
    const reason = `is the last argument: ${operation} takes ${takes}`;
    throw refused('options', reason, expectArguments);
  }
}

/** Under it the promises of calls have their numbers. */
const NUMBER = Symbol('number');

/** What calls have beside all other promises. For `await` they are promises like any other. */
const PROTOTYPE = Object.create(Promise.prototype, {
  withResponse: {
    value<T>(this: Promise<T> & { [NUMBER]: number }): Promise<Response<T>> {
      return withResponse(this, this[NUMBER]);
    },
    writable: true,
    configurable: true,
  },
});

/** Make a promise a call. */
export function asCall<T>(promise: Promise<T>, number: number): Call<T> {
  Object.defineProperty(promise, NUMBER, { value: number });
  return Object.setPrototypeOf(promise, PROTOTYPE);
}

async function withResponse<T>(answer: Promise<T>, number: number): Promise<Response<T>> {
  native.keepResponse(number);
  let kept: NativeResponse | null = null;
  let value: T;
  try {
    value = await answer;
  } finally {
    kept = native.takeResponse(number);
  }
  if (kept === null) {
    throw new TypeError(
      'the call had been answered before its response was asked for: call `withResponse()` on what ' +
        'the method returns, at once',
    );
  }
  return Response.of(value, kept);
}

/** Send a call, and promise what is read of its answer. */
export function send<Native extends NativeClient, Answer, T>(
  client: Client,
  method: string,
  connection: Connection<Native>,
  check: () => void,
  options: object,
  start: (native: Native, call: number, caller: Caller | undefined) => Promise<Answer>,
  read: (answer: Answer) => T,
): Call<T> {
  const number = native.callNumber();
  const { native: half, functions } = connection;
  const begin = () => {
    // What is refused at once is thrown from here, so that its stack begins at the method.
    beginningAt(send, check);
    const signal = signalOf(options, send);
    const begin = () => callNative(() => start(half, number, callerOf(functions)), send);
    return callNativeAsync(begin, signal, number);
  };
  return asCall(waitingIn(method).call(client, begin, read as never) as Promise<T>, number);
}

/** Do something; the stack of what it throws begins at the caller of `below`. */
function beginningAt(below: Function, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    Error.captureStackTrace(thrown as Error, below);
    throw thrown;
  }
}

type Waiting = (
  this: Client,
  begin: () => Promise<unknown>,
  read: (answer: unknown) => unknown,
) => Promise<unknown>;

/** What waits for the answers to calls, by the methods that made them. */
const waiting = new Map<string, Waiting>();

/** A function of the method's name: stacks of errors show what waits. */
function waitingIn(method: string): Waiting {
  let found = waiting.get(method);
  if (found === undefined) {
    const named: Record<string, Waiting> = {
      async [method](begin, read) {
        const answer = await begin();
        return typeof answer === 'string' ? DryRun.of(answer) : read(answer);
      },
    };
    found = named[method] as Waiting;
    waiting.set(method, found);
  }
  return found;
}

/** Send a call, wait for its answer, and give what is read of it. */
export function sendSync<Native extends NativeClient, Answer, T>(
  { native: client, functions, answers }: Connection<Native>,
  options: object,
  start: (native: Native, call: Blocking, caller: Caller | undefined) => Answer,
  read: (answer: Answer) => T,
): T {
  refuseSignal(options, sendSync);
  const answer = callNative(() => start(client, BLOCKING, callerOf(functions)), sendSync);
  if (typeof answer === 'string') {
    return DryRun.of(answer) as T;
  }
  if (answers === 'response') {
    const { value, response } = answer as Whole;
    return Response.of(read(value as Answer), response) as T;
  }
  return read(answer);
}

/** Open a listing, which fetches nothing yet. */
export function list<Native extends NativeClient, T>(
  { native: client, functions }: Connection<Native>,
  options: { prefetch?: number | undefined },
  open: (native: Native) => NativeListing,
  decode: Decode<T>,
): Pager<T> {
  const signal = signalOf(options, list);
  const listing = callNative(() => open(client), list);
  return Pager.open(listing, decode, functions, signal, Number(options.prefetch ?? 0) > 0);
}

/** Open a listing that blocks, which fetches nothing yet. */
export function listSync<Native extends NativeClient, T>(
  { native: client, functions }: Connection<Native>,
  options: object,
  open: (native: Native) => NativeListing,
  decode: Decode<T>,
): PagerSync<T> {
  refuseSignal(options, listSync);
  return PagerSync.open(
    callNative(() => open(client), listSync),
    decode,
    functions,
  );
}

function refuseSignal(options: object, below: Function): void {
  if (signalOf(options, below) !== undefined) {
    throw refused('signal', 'cannot stop a call that blocks: use `timeout`', below);
  }
}
