/** What the native half fails with, made into errors. */

import { errorClass } from './brand';
import { util } from './builtin';
import { InvalidArgumentError, RosterKitError } from './generated/errors';
import type { Failure } from './native-types';

/** What a library or the system reported: only ever found as a `cause`. */
class LibraryError extends Error {
  /** As Node has it, for example `ECONNREFUSED`, where it is the system's. */
  declare readonly code?: string;
  declare readonly errno?: number;

  constructor(words: string, errno: number | null | undefined) {
    super(words);
    // Where it was made is of no interest.
    this.stack = `LibraryError: ${words}`;
    if (errno != null) {
      Object.assign(this, { code: util.getSystemErrorName(-errno), errno: -errno });
    }
  }
}
Object.defineProperty(LibraryError.prototype, 'name', { value: 'LibraryError' });

/** Make the error that the native half describes; its stack begins at the caller of `below`. */
export function errorOf(failure: Failure, below: Function): Error {
  const { error: name, message, ...facts } = JSON.parse(failure.facts);
  const Class = errorClass(name) ?? RosterKitError;
  const cause = causeOf(failure);
  const error = new Class(message, facts, cause === undefined ? undefined : { cause });
  Error.captureStackTrace(error, below);
  return error;
}

function causeOf(failure: Failure): unknown {
  if (failure.raised != null) {
    return failure.raised.thrown;
  }
  return failure.cause == null ? undefined : new LibraryError(failure.cause, failure.errno);
}

/** Whether it is what the native half fails with. */
export function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && 'facts' in thrown && 'raised' in thrown;
}

/** Call the native half; what it throws becomes an error whose stack begins at the caller of `below`. */
export function callNative<T>(work: () => T, below: Function = callNative): T {
  try {
    return work();
  } catch (thrown) {
    throw isFailure(thrown) ? errorOf(thrown, below) : thrown;
  }
}

/** Refuse an argument before there is a call. */
export function refused(argument: string, reason: string, below: Function): InvalidArgumentError {
  const error = new InvalidArgumentError(`The argument \`${argument}\` ${reason}.`, { argument });
  Error.captureStackTrace(error, below);
  return error;
}
