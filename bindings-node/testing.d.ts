/// <reference types="node" />

import type { EvoOptions, GitBookOptions, PaperspaceOptions, ZenMLOptions } from './index.js';

/** Where Paperspace is, and what is there. */
export interface PaperspacePlace {
  /** The options that make a client of it. */
  readonly client: Pick<PaperspaceOptions, 'baseUrl' | 'apiKey'>;
  readonly baseUrl: string;
  readonly apiKey: string;
  /** The primary team, which `my-team` names as well. */
  readonly teamId: string;
  /** A second team, of twelve people. */
  readonly otherTeamId: string;
}

/** Where ZenML Pro is, and what is there. */
export interface ZenMLPlace {
  /** The options that make a client of it. */
  readonly client: Pick<ZenMLOptions, 'baseUrl' | 'apiKey'>;
  readonly baseUrl: string;
  /** A service account's key, exchanged for tokens. */
  readonly apiKey: string;
  /** A personal token, used as it is. */
  readonly token: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly organizationId: string;
  readonly otherOrganizationId: string;
}

/** Where GitBook is, and what is there. */
export interface GitBookPlace {
  /** The options that make a client of it. */
  readonly client: Pick<GitBookOptions, 'baseUrl' | 'token'>;
  readonly baseUrl: string;
  readonly token: string;
  readonly organizationId: string;
  /** The organisation's primary team. */
  readonly teamId: string;
  /** A second team, of twelve people. */
  readonly otherTeamId: string;
}

/** Where Seequent Evo is, and what is there. */
export interface EvoPlace {
  /** The options that make a client of it. */
  readonly client: Pick<
    EvoOptions,
    'baseUrl' | 'discoveryUrl' | 'tokenUrl' | 'clientId' | 'clientSecret'
  >;
  readonly baseUrl: string;
  readonly discoveryUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** An access token that does not expire. */
  readonly token: string;
  readonly orgId: string;
  /** The organisation's primary workspace. */
  readonly workspaceId: string;
  /** A second workspace, of twelve people. */
  readonly otherWorkspaceId: string;
}

/** A request that one of the services got. */
export interface EmulatedRequest {
  sequence: number;
  service: string;
  /** The operation, where the request is one; `issueToken` at the token endpoints. */
  operation: string | null;
  method: string;
  /** Path and query, exactly as sent. */
  target: string;
  /** In order; the credential is replaced by a fingerprint. */
  headers: [name: string, value: string][];
  body: string;
  /** The status of the answer, also of one that was lost or cut. */
  status: number;
  /** The name of the fault that was applied. */
  fault: string | null;
  /** How many times this method and target had been seen, this one included. */
  attempt: number;
  /** Which connection it came over, from 1. */
  connection: number;
}

/** A change that a request made. */
export interface EmulatedChange {
  sequence: number;
  /** The sequence number of the request that made it. */
  request: number;
  service: string;
  operation: string;
  /** The ids of what was changed, by name. */
  target: Record<string, unknown>;
  /** `before` and `after`, null where there was or is nothing. */
  change: Record<string, unknown>;
}

/** Which requests go wrong (the first fault that fits is used), and how. */
export interface Fault {
  /** What the request log calls it. */
  name?: string;
  /** For example `gitbook`. */
  service?: string;
  /** For example `listTeamMembers`. */
  operation?: string;
  method?: string;
  /** The page of a listing, from 0. */
  page?: number;
  /** The how manieth time the same is asked for, from 1. */
  attempt?: number;
  /** How often at most. */
  times?: number;
  latencyMs?: number;
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  extraHeaders?: Record<string, string>;
  resetAfterBytes?: number;
  closeAfterBytes?: number;
  dribble?: { bytes: number; everyMs: number };
  truncateGzip?: boolean;
  /** The request is carried out, and its answer lost. */
  loseAnswer?: boolean;
}

/** What an emulator is started with. */
export interface EmulatorOptions {
  /** The seed of everything that is invented; 0 by default. */
  seed?: number;
  /** How many people each primary place has; 400 by default. */
  people?: number;
  /** The port to listen at; a free one by default. */
  port?: number;
  /** How long every answer takes, in seconds. */
  latency?: number;
  /** What goes wrong from the start; see `setFaults`. */
  faults?: Fault[];
}

/**
 * Paperspace, ZenML Pro, GitBook and Seequent Evo in memory, on ports of this machine.
 *
 * It runs from the moment it is made until it is stopped, and holds up the end of the process no
 * longer than that. The same seed gives the same people.
 */
export class Emulator {
  constructor(options?: EmulatorOptions);
  readonly paperspace: PaperspacePlace;
  readonly zenml: ZenMLPlace;
  readonly gitbook: GitBookPlace;
  readonly evo: EvoPlace;
  /** The root of the control endpoints, for other processes. */
  readonly controlUrl: string;
  /** Return the requests to the services so far, oldest first. */
  requests(): EmulatedRequest[];
  /** Return the changes so far, oldest first. */
  mutations(): EmulatedChange[];
  /** Forget requests, mutations and attempts; sequence numbers go on. */
  clearLogs(): void;
  /** Put these faults in the place of those in force. */
  setFaults(faults: Fault[]): void;
  /** Say how long every answer takes from now on, in seconds. */
  setLatency(seconds: number): void;
  /** Say how many seconds tokens are good for that are issued from now on. */
  setTokenLifetime(seconds: number): void;
  /** Make every token issued so far worthless, and tell how many there were. */
  revokeTokens(): number;
  /** Tell how many connections are open now. */
  connectionsOpen(): number;
  /** Put data, tokens, logs, faults and settings back to how they were at the start. */
  reset(): void;
  /** Stop listening, and close every connection. */
  stop(): void;
  [Symbol.dispose](): void;
}

/**
 * A clock that moves only when somebody waits, and then at once.
 *
 * Give it to a client as `clock`: waits between attempts take no time and are noted. Limits on a
 * socket (`connectTimeout`, `attemptTimeout`) stay real.
 */
export class FakeClock {
  constructor(options?: {
    /** The time of day at the start, in seconds since 1970; of 2024-01-01 by default. */
    now?: number;
    /** What it gives for chance, 0 up to 1; 0.5 by default. */
    random?: number;
  });
  /** The waits so far, in seconds. */
  readonly waits: number[];
}
