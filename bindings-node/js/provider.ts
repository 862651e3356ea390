/** Token providers: asked by the native half, on this thread. */

import type { Family } from './family';
import { native } from './native';
import { Secret } from './secret';

/** What providers threw: the cause of each call's error that waited for the token. Of the last few. */
const thrown = new Map<number, unknown>();
const MOST = 100;
let last = 0;

export function thrownByProvider(number: number): unknown {
  return thrown.get(number);
}

/** Have a token made, and hand it on. */
export function ask(family: Family | undefined, number: number): void {
  const fail = (error: unknown) => {
    thrown.set(++last, error);
    thrown.delete(last - MOST);
    native.failToken(number, last);
  };
  const give = (given: unknown) => {
    try {
      const { token, expiresIn } = read(given);
      native.giveToken(number, token, expiresIn);
    } catch (error) {
      fail(error);
    }
  };
  if (family?.provider === undefined) {
    return fail(new Error('the client is gone'));
  }
  let given: unknown;
  try {
    given = family.provider();
  } catch (error) {
    return fail(error);
  }
  if (!isThenable(given)) {
    return give(given);
  }
  if (family.blocks) {
    Promise.resolve(given).catch(() => {});
    return fail(
      new TypeError(
        'the tokenProvider of a client that blocks must return the token itself, not a promise',
      ),
    );
  }
  given.then(give, fail);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';
}

function read(given: unknown): { token: string; expiresIn?: number } {
  const { token, expiresIn } = (
    typeof given === 'object' && given !== null && !(given instanceof Secret)
      ? given
      : { token: given }
  ) as { token: unknown; expiresIn?: unknown };
  const text = token instanceof Secret ? token.reveal() : token;
  if (typeof text !== 'string') {
    throw new TypeError('a tokenProvider must return a token, or { token, expiresIn }');
  }
  if (expiresIn === undefined) {
    return { token: text };
  }
  if (typeof expiresIn !== 'number' || !(expiresIn >= 0 && expiresIn < Infinity)) {
    throw new TypeError('expiresIn is the number of seconds that the token is good for');
  }
  return { token: text, expiresIn };
}
