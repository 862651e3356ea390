/** The events that hooks and diagnostics channels receive. */

import type { RosterKitError } from './generated/errors';

/** What the events of one call have in common. They contain no credentials and no bodies. */
interface OfCall {
  /** The number of the call, which all its events have. */
  readonly call: number;
  /** The service's name, for example `paperspace`. */
  readonly service: string;
  /** The operation's name, for example `listTeamMembers`. */
  readonly operation: string;
}

/** A call that begins. Each page of a listing is a call. */
export interface CallEvent extends OfCall {
  /** The HTTP method; null for `Access`, which makes other calls. */
  readonly method: string | null;
  /** The route with its placeholders, never with the ids; null for `Access`. */
  readonly route: string | null;
  /** The number of the call of `Access` that it is made for; null if it is for none. */
  readonly parent: number | null;
  /** When it began, in seconds since 1970. */
  readonly time: number;
}

/** A call that ended. */
export interface ResultEvent extends OfCall {
  /** The HTTP method; null for `Access`, which makes other calls. */
  readonly method: string | null;
  /** The route with its placeholders, never with the ids; null for `Access`. */
  readonly route: string | null;
  /** How many attempts it took. */
  readonly attempts: number;
  /** How long the call took, waits and the reading of its answer included, in seconds. */
  readonly elapsed: number;
  /** How it ended: with a result, with an error, or because it was cancelled. */
  readonly outcome: 'succeeded' | 'failed' | 'cancelled';
  /** Why it failed; null if it did not. */
  readonly error: RosterKitError | null;
}

/** What the events of one attempt have in common. */
interface OfAttempt extends OfCall {
  /** The HTTP method. */
  readonly method: string;
  /** The route with its placeholders, never with the ids. */
  readonly route: string;
  /** Which attempt this is, from 1; of a retry the one that comes next. */
  readonly attempt: number;
}

/** An attempt that begins. */
export interface RequestEvent extends OfAttempt {
  /** When it began, in seconds since 1970. */
  readonly time: number;
  /** The host that it is for: a name, or an address. */
  readonly serverAddress: string;
  /** The port of the host. */
  readonly serverPort: number;
  /** The URL, with the route in place of the path; with `idsInUrls` as it is sent. */
  readonly url: string;
}

/** An attempt that ended. */
export interface ResponseEvent extends OfAttempt {
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** The answer's request id, if it had one. */
  readonly requestId: string | null;
  /** How long the attempt took, its whole body included, in seconds. */
  readonly elapsed: number;
  /**
   * The name of the error that it failed with, for example `ServerError`; null if its answer can be
   * used, which a 404 can when an earlier attempt may have removed what was to be removed.
   */
  readonly errorKind: string | null;
}

/** What happened to a target of `Access`. */
export interface TargetEvent {
  /** The number of the call, which all its events have. */
  readonly call: number;
  /** The service's name: `access`. */
  readonly service: string;
  /** The operation that reads the target, for example `review`. */
  readonly operation: string;
  /** The target, as it was given. */
  readonly target: string;
  /** Whether its reading begins, has got another page, or came to its end, which may be a failure. */
  readonly state: 'started' | 'reading' | 'complete' | 'failed';
  /** How many pages were read so far. */
  readonly pages: number;
  /** How many people were read so far. */
  readonly people: number;
  /** Why it failed; null if it did not. */
  readonly error: RosterKitError | null;
}

/** A call that will be tried again. */
export interface RetryEvent extends OfAttempt {
  /** How long it waits before that, in seconds. */
  readonly wait: number;
  /** Why it is tried again. */
  readonly error: RosterKitError;
}

/** A request that waits before it is sent. */
export interface PauseEvent extends OfAttempt {
  /** How long it waits, in seconds. */
  readonly wait: number;
  /** Why: nothing is left of the service's allowance, or writes are held apart. */
  readonly reason: 'allowance' | 'interval';
}

/** A call, as subscribers of the tracing channel `rosterkit:call` get it. */
export interface CallTrace extends CallEvent {
  /** What it ended with, once it ended. */
  result?: ResultEvent;
  /** Why it failed. */
  error?: RosterKitError;
}

/** An attempt, as subscribers of the tracing channel `rosterkit:attempt` get it. */
export interface RequestTrace extends RequestEvent {
  /** How it ended; it is missing where the call was cancelled before. */
  result?: ResponseEvent;
  /** The name of the error that it failed with. */
  error?: string;
}
