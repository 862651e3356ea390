// Written by `make generate` from the declarations. Do not edit it.

/**
 * Everything that goes wrong: one tree of errors.
 *
 * Each message is a sentence: what happened in the service's own words, the route, the request id,
 * and what to do. None contains a credential.
 */

import { registerError } from '../brand';

/** What may be known of an error. */
export interface ErrorFacts {
  /** The service's module name, for example `paperspace`; unset when no call was under way. */
  readonly service?: string;
  /** The operation, for example `listTeamMembers`. */
  readonly operation?: string;
  /** The HTTP method. */
  readonly method?: string;
  /** The route with its placeholders, never with the ids. */
  readonly route?: string;
  /** How many times a request was sent or tried to be; of a listing, for the page that failed. */
  readonly attempts?: number;
  /** Whether the same call may succeed later and does no harm when repeated. */
  readonly isRetryable?: boolean;
  /**
   * For writes: what is known about the effect, of a call that is sent in parts about that of the
   * request that failed. Unset for reads.
   */
  readonly certainty?: 'not_sent' | 'rejected' | 'maybe_applied';
  /** The HTTP status, when there was an answer. */
  readonly status?: number;
  /** The service's own code, for example `NOT_FOUND`. */
  readonly code?: string;
  /** The service's own words. */
  readonly serviceMessage?: string;
  /** What the service adds to its message, as it came. */
  readonly details?: unknown;
  /** The request id of the answer, if it had one: quote it to the service's support. */
  readonly requestId?: string;
  /** How long the service asks to wait, in seconds. */
  readonly retryAfter?: number;
  /** The argument that was refused. */
  readonly argument?: string;
  /** Which time limit ran out. */
  readonly phase?: 'connect' | 'attempt' | 'call';
  /** Where in the answer it was not as described, for example `items[3].user.email`. */
  readonly jsonPath?: string;
  /**
   * For calls that are sent in parts: how many of the items were carried out for certain, before
   * the request that failed. They are the first ones of those that were given.
   */
  readonly completed?: number;
  /**
   * For listings: what goes on exactly after the last item that was handed out, when it is given
   * as `resume` to the same operation.
   */
  readonly resume?: string;
}

export interface RosterKitError extends ErrorFacts {}

/** Whatever the library reports. What is not known of an error is unset. */
export class RosterKitError extends Error {
  static {
    registerError('RosterKitError', RosterKitError);
  }

  /** How many times a request was sent or tried to be; of a listing, for the page that failed. */
  readonly attempts: number = 0;
  /** Whether the same call may succeed later and does no harm when repeated. */
  readonly isRetryable: boolean = false;

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
export class TransportError extends RosterKitError {
  static {
    registerError('TransportError', TransportError);
  }
}

/** The service answered with an error. */
export class ApiError extends RosterKitError {
  static {
    registerError('ApiError', ApiError);
  }
}

/** The answer cannot be used. */
export class ResponseError extends RosterKitError {
  static {
    registerError('ResponseError', ResponseError);
  }
}

/** A listing cannot be read to its end; `resume` goes on after the last item that was given. */
export class PaginationError extends RosterKitError {
  static {
    registerError('PaginationError', PaginationError);
  }
}

/** A client cannot be made as configured. */
export class ConfigError extends RosterKitError {
  static {
    registerError('ConfigError', ConfigError);
  }
}

/** An argument was refused before anything was sent. */
export class InvalidArgumentError extends RosterKitError {
  static {
    registerError('InvalidArgumentError', InvalidArgumentError);
  }
}

/** A file or a folder could not be read or written. */
export class FileError extends RosterKitError {
  static {
    registerError('FileError', FileError);
  }
}

/** No connection could be made; nothing was sent. */
export class ConnectError extends TransportError {
  static {
    registerError('ConnectError', ConnectError);
  }
}

/** Time ran out; `phase` says which. */
export class TimeoutError extends TransportError {
  static {
    registerError('TimeoutError', TimeoutError);
  }
}

/** The connection ended before the answer was complete. */
export class ConnectionLostError extends TransportError {
  static {
    registerError('ConnectionLostError', ConnectionLostError);
  }
}

/** 400: the service could not make sense of the request. */
export class BadRequestError extends ApiError {
  static {
    registerError('BadRequestError', BadRequestError);
  }
}

/** 401, or a token endpoint's refusal: the credentials were not accepted. */
export class AuthenticationError extends ApiError {
  static {
    registerError('AuthenticationError', AuthenticationError);
  }
}

/** 402: the plan does not include it. */
export class PaymentRequiredError extends ApiError {
  static {
    registerError('PaymentRequiredError', PaymentRequiredError);
  }
}

/** 403: the credentials do not allow it. */
export class PermissionDeniedError extends ApiError {
  static {
    registerError('PermissionDeniedError', PermissionDeniedError);
  }
}

/** 404: it does not exist, or is hidden from these credentials. */
export class NotFoundError extends ApiError {
  static {
    registerError('NotFoundError', NotFoundError);
  }
}

/** 405: the resource does not know the method. */
export class MethodNotAllowedError extends ApiError {
  static {
    registerError('MethodNotAllowedError', MethodNotAllowedError);
  }
}

/** 409: it conflicts with the current state. */
export class ConflictError extends ApiError {
  static {
    registerError('ConflictError', ConflictError);
  }
}

/** 410: it existed once. */
export class GoneError extends ApiError {
  static {
    registerError('GoneError', GoneError);
  }
}

/** 422: understood, and refused for its content. */
export class UnprocessableEntityError extends ApiError {
  static {
    registerError('UnprocessableEntityError', UnprocessableEntityError);
  }
}

/** 429: too many requests; `retry_after` may say how long to wait. */
export class RateLimitError extends ApiError {
  static {
    registerError('RateLimitError', RateLimitError);
  }
}

/** 5xx: the service failed. */
export class ServerError extends ApiError {
  static {
    registerError('ServerError', ServerError);
  }
}

/** A status that the service's description does not have here, redirects included. */
export class UnexpectedStatusError extends ApiError {
  static {
    registerError('UnexpectedStatusError', UnexpectedStatusError);
  }
}

/** The answer is not JSON. */
export class UnexpectedContentTypeError extends ResponseError {
  static {
    registerError('UnexpectedContentTypeError', UnexpectedContentTypeError);
  }
}

/** The answer is not what the service's description says. */
export class DecodeError extends ResponseError {
  static {
    registerError('DecodeError', DecodeError);
  }
}

/** The answer is longer than `maxBodyBytes`. */
export class BodyTooLargeError extends ResponseError {
  static {
    registerError('BodyTooLargeError', BodyTooLargeError);
  }
}

/** A listing led back to a page it had already given. */
export class PaginationLoopError extends PaginationError {
  static {
    registerError('PaginationLoopError', PaginationLoopError);
  }
}

/** A page says that there are more and not where, or names a place it must not. */
export class MissingCursorError extends PaginationError {
  static {
    registerError('MissingCursorError', MissingCursorError);
  }
}

/** A listing has more pages than `maxPages`. */
export class TooManyPagesError extends PaginationError {
  static {
    registerError('TooManyPagesError', TooManyPagesError);
  }
}

/** A create may or may not have been carried out. */
export class AmbiguousOutcomeError extends RosterKitError {
  static {
    registerError('AmbiguousOutcomeError', AmbiguousOutcomeError);
  }
}

/** A safety rail of a cross-service helper held it back. */
export class SafetyError extends RosterKitError {
  static {
    registerError('SafetyError', SafetyError);
  }
}

/** The caller cancelled the call. */
export class CancelledError extends RosterKitError {
  static {
    registerError('CancelledError', CancelledError);
  }
}

/** The client or the listing was closed. */
export class ClosedError extends RosterKitError {
  static {
    registerError('ClosedError', ClosedError);
  }
}

/** The host's name could not be resolved; nothing was sent. */
export class DnsError extends ConnectError {
  static {
    registerError('DnsError', DnsError);
  }
}

/** The host could not be trusted, or TLS failed otherwise; nothing was sent. */
export class TlsError extends ConnectError {
  static {
    registerError('TlsError', TlsError);
  }
}
