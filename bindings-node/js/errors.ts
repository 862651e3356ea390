/**
 * Everything that goes wrong: one tree of errors.
 *
 * Each message is a sentence: what happened in the service's own words, the route, the request id,
 * and what to do. None holds a credential.
 */

import { brand } from './brand';
import { util } from './builtin';
import { camel } from './names';
import type { Failure } from './native';

/** What may be known of an error. */
export interface ErrorFacts {
  service?: string;
  operation?: string;
  method?: string;
  route?: string;
  attempts?: number;
  isRetryable?: boolean;
  certainty?: 'not_sent' | 'rejected' | 'maybe_applied';
  status?: number;
  code?: string;
  serviceMessage?: string;
  details?: unknown;
  requestId?: string;
  retryAfter?: number;
  argument?: string;
  phase?: 'connect' | 'attempt' | 'call';
  jsonPath?: string;
  resume?: string;
}

/** Whatever the library throws. What is not known of an error is undefined. */
export class RosterKitError extends Error {
  declare readonly service?: string;
  declare readonly operation?: string;
  declare readonly method?: string;
  declare readonly route?: string;
  readonly attempts: number = 0;
  readonly isRetryable: boolean = false;
  declare readonly certainty?: 'not_sent' | 'rejected' | 'maybe_applied';
  declare readonly status?: number;
  declare readonly code?: string;
  declare readonly serviceMessage?: string;
  declare readonly details?: unknown;
  declare readonly requestId?: string;
  declare readonly retryAfter?: number;
  declare readonly argument?: string;
  declare readonly phase?: 'connect' | 'attempt' | 'call';
  declare readonly jsonPath?: string;
  declare readonly resume?: string;

  constructor(message = '', facts: ErrorFacts = {}, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, facts);
  }

  /** Return the error's name, its message and all facts that are known, for a log. */
  toJSON(): Record<string, unknown> {
    return Object.assign({ error: this.name, message: this.message }, this as object);
  }
}

/** No complete answer came over the network. */
export class TransportError extends RosterKitError {}

/** No connection could be made; nothing was sent. */
export class ConnectError extends TransportError {}

/** The host's name could not be resolved; nothing was sent. */
export class DnsError extends ConnectError {}

/** The host could not be trusted, or TLS failed otherwise; nothing was sent. */
export class TlsError extends ConnectError {}

/** Time ran out; `phase` says which. */
export class TimeoutError extends TransportError {}

/** The connection ended before the answer was complete. */
export class ConnectionLostError extends TransportError {}

/** The service answered with an error. */
export class ApiError extends RosterKitError {}

/** 400: the service could not make sense of the request. */
export class BadRequestError extends ApiError {}

/** 401, or a token endpoint's refusal: the credentials were not accepted. */
export class AuthenticationError extends ApiError {}

/** 402: the plan does not include it. */
export class PaymentRequiredError extends ApiError {}

/** 403: the credentials do not allow it. */
export class PermissionDeniedError extends ApiError {}

/** 404: not there, or not to be seen with these credentials. */
export class NotFoundError extends ApiError {}

/** 405: the resource does not know the method. */
export class MethodNotAllowedError extends ApiError {}

/** 409: it conflicts with what is there. */
export class ConflictError extends ApiError {}

/** 410: it was there once. */
export class GoneError extends ApiError {}

/** 422: understood, and refused for its content. */
export class UnprocessableEntityError extends ApiError {}

/** 429: too many requests; `retryAfter` may say how long. */
export class RateLimitError extends ApiError {}

/** 5xx: the service failed. */
export class ServerError extends ApiError {}

/** A status that the service's description does not have here, redirects included. */
export class UnexpectedStatusError extends ApiError {}

/** The answer cannot be used. */
export class ResponseError extends RosterKitError {}

/** The answer is not JSON. */
export class UnexpectedContentTypeError extends ResponseError {}

/** The answer is not what the service's description says. */
export class DecodeError extends ResponseError {}

/** The answer is longer than `maxBodyBytes`. */
export class BodyTooLargeError extends ResponseError {}

/** A listing cannot be read to its end; `resume` goes on after the last item you were given. */
export class PaginationError extends RosterKitError {}

/** A listing led back to a page it had already given. */
export class PaginationLoopError extends PaginationError {}

/** A page says that there are more and not where, or names a place it must not. */
export class MissingCursorError extends PaginationError {}

/** A listing has more pages than `maxPages`. */
export class TooManyPagesError extends PaginationError {}

/** A client cannot be made as configured. */
export class ConfigError extends RosterKitError {}

/** An argument was refused before anything was sent. */
export class InvalidArgumentError extends RosterKitError {}

/** A create may or may not have been carried out. */
export class AmbiguousOutcomeError extends RosterKitError {}

/** A safety rail of a cross-service helper held it back. */
export class SafetyError extends RosterKitError {}

/** The caller cancelled the call. */
export class CancelledError extends RosterKitError {}

/** The client was closed. */
export class ClosedError extends RosterKitError {}

const CLASSES: Record<string, typeof RosterKitError> = {
  RosterKitError,
  TransportError,
  ConnectError,
  DnsError,
  TlsError,
  TimeoutError,
  ConnectionLostError,
  ApiError,
  BadRequestError,
  AuthenticationError,
  PaymentRequiredError,
  PermissionDeniedError,
  NotFoundError,
  MethodNotAllowedError,
  ConflictError,
  GoneError,
  UnprocessableEntityError,
  RateLimitError,
  ServerError,
  UnexpectedStatusError,
  ResponseError,
  UnexpectedContentTypeError,
  DecodeError,
  BodyTooLargeError,
  PaginationError,
  PaginationLoopError,
  MissingCursorError,
  TooManyPagesError,
  ConfigError,
  InvalidArgumentError,
  AmbiguousOutcomeError,
  SafetyError,
  CancelledError,
  ClosedError,
};

for (const [name, value] of Object.entries(CLASSES)) {
  // Where errors are printed, and not on each of them.
  Object.defineProperty(value.prototype, 'name', {
    value: name,
    configurable: true,
    writable: true,
  });
  brand(name, value);
}

/** What a library or the system said: only ever found as `cause`. */
class LibraryError extends Error {
  /** As Node has it, for example `ECONNREFUSED`, where it is the system's. */
  declare readonly code?: string;
  declare readonly errno?: number;

  constructor(words: string, errno: number | null | undefined) {
    super(words);
    // Where it was made says nothing.
    this.stack = `LibraryError: ${words}`;
    if (errno != null) {
      Object.assign(this, { code: util.getSystemErrorName(-errno), errno: -errno });
    }
  }
}
Object.defineProperty(LibraryError.prototype, 'name', { value: 'LibraryError' });

/** Make the error that the native half describes; its stack begins at whoever calls `below`. */
export function errorOf(failure: Failure, below: Function): RosterKitError {
  const { error, message, ...known } = JSON.parse(failure.facts) as Record<string, unknown>;
  const facts: Record<string, unknown> = {};
  for (const [fact, value] of Object.entries(known)) {
    facts[camel(fact)] = value;
  }
  const Class = CLASSES[error as string] ?? RosterKitError;
  const cause = causeOf(failure);
  const made = new Class(message as string, facts, cause === undefined ? undefined : { cause });
  Error.captureStackTrace(made, below);
  return made;
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

/** Call the native half; what it throws becomes one of our errors. */
export function told<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw isFailure(thrown) ? errorOf(thrown, told) : thrown;
  }
}

/** Refuse an argument before there is a call. */
export function refused(argument: string, reason: string, below: Function): InvalidArgumentError {
  const error = new InvalidArgumentError(`The argument \`${argument}\` ${reason}.`, { argument });
  Error.captureStackTrace(error, below);
  return error;
}
