/** Token providers: the native half asks for a token, on this thread. */

import { isThenable } from './hooks';
import type { TokenRequest } from './native-types';
import { Secret } from './secret';

/** A token, and how many seconds it is valid for. */
export interface ProvidedToken {
  token: string | Secret;
  expiresIn?: number | undefined;
}

export type Token = string | Secret | ProvidedToken;

/** A function of the program that gives bearer tokens. */
export type TokenProvider = () => Token | PromiseLike<Token>;

/** Answer a request for a token, of a call that may block. */
export function provideToken(
  tokenProvider: TokenProvider | undefined,
  blocking: boolean,
  request: TokenRequest,
): void {
  // It may be any value, and is the cause of the error of each call that waited for the token.
  const fail = (thrown: unknown) => request.fail({ thrown });
  const give = (given: unknown) => {
    try {
      const { token, expiresIn } = read(given);
      request.give(token, expiresIn);
    } catch (error) {
      fail(error);
    }
  };
  let given: unknown;
  try {
    given = tokenProvider?.();
  } catch (error) {
    return fail(error);
  }
  if (!isThenable(given)) {
    return give(given);
  }
  if (blocking) {
    Promise.resolve(given).catch(() => {});
    return fail(
      new TypeError(
        'the tokenProvider of a call that blocks must return the token itself, not a promise',
      ),
    );
  }
  given.then(give, fail);
}

function read(given: unknown): { token: string; expiresIn?: number } {
  const { token, expiresIn }: { token?: unknown; expiresIn?: unknown } =
    typeof given === 'object' && given !== null && !(given instanceof Secret)
      ? given
      : { token: given };
  const text = token instanceof Secret ? token.reveal() : token;
  if (typeof text !== 'string') {
    throw new TypeError('a tokenProvider must return a token, or { token, expiresIn }');
  }
  if (expiresIn === undefined) {
    return { token: text };
  }
  if (typeof expiresIn !== 'number' || !(expiresIn >= 0 && expiresIn < Infinity)) {
    throw new TypeError('expiresIn must be the number of seconds that the token is valid for');
  }
  return { token: text, expiresIn };
}
