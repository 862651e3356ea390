/** Token providers: asked by the native half, on this thread. */

import type { Family, Provider } from './family';
import { native } from './native';
import { Secret } from './secret';

/** Have a token made, and hand it on. */
export function ask({ provider, blocks }: Family, number: number): void {
  // It may be anything, and is the cause of the error of each call that waited for the token.
  const fail = (thrown: unknown) => native.failToken(number, { thrown });
  const give = (given: unknown) => {
    try {
      const { token, expiresIn } = read(given);
      native.giveToken(number, token, expiresIn);
    } catch (error) {
      fail(error);
    }
  };
  let given: unknown;
  try {
    given = (provider as Provider)();
  } catch (error) {
    return fail(error);
  }
  if (!isThenable(given)) {
    return give(given);
  }
  if (blocks) {
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
