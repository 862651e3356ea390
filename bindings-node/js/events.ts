/** The events that hooks and diagnostics channels receive. */

import type { RosterKitError } from './generated/errors';

/** An attempt that begins. Events contain no credentials, no ids and no bodies. */
export interface RequestEvent {
  /** The service's name, for example `paperspace`. */
  readonly service: string;
  /** The operation's name, for example `listTeamMembers`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The route with its placeholders, never with the ids. */
  readonly route: string;
  /** Which attempt this is, from 1; of a retry the one that comes next. */
  readonly attempt: number;
}

/** An attempt that ended. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** The answer's request id, if it had one. */
  readonly requestId: string | null;
  /** How long the attempt took, its whole body included, in seconds. */
  readonly elapsed: number;
}

/** What happened to a target of `Access`. */
export interface TargetEvent {
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
export interface RetryEvent extends RequestEvent {
  /** How long it waits before that, in seconds. */
  readonly wait: number;
  /** Why it is tried again. */
  readonly error: RosterKitError;
}
