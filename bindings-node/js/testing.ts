/** `rosterkit/testing`: the four services on this machine, and a clock that does not wait. */

import { brand } from './brand';
import { DISPOSE } from './builtin';
import { errorOf, isFailure, refused } from './failure';
import type { EvoOptions } from './generated/clients/evo';
import type { GitBookOptions } from './generated/clients/gitbook';
import type { PaperspaceOptions } from './generated/clients/paperspace';
import type { ZenMLOptions } from './generated/clients/zenml';
import { native } from './native';
import type { NativeEmulator } from './native-types';
import { Secret } from './secret';

/** Where the emulated Paperspace is, and what it has. */
export interface PaperspacePlace {
  /** The options for a client of it. */
  readonly client: Pick<PaperspaceOptions, 'baseUrl' | 'apiKey'>;
  readonly baseUrl: string;
  readonly apiKey: string;
  /** The primary team, which `my-team` names as well. */
  readonly teamId: string;
  /** A second team, of twelve people. */
  readonly otherTeamId: string;
  /** A project of the primary team. */
  readonly projectId: string;
  /** A second project of the primary team. */
  readonly otherProjectId: string;
}

/** Where the emulated ZenML Pro is, and what it has. */
export interface ZenMLPlace {
  /** The options for a client of it. */
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

/** Where the emulated GitBook is, and what it has. */
export interface GitBookPlace {
  /** The options for a client of it. */
  readonly client: Pick<GitBookOptions, 'baseUrl' | 'token'>;
  readonly baseUrl: string;
  readonly token: string;
  readonly organizationId: string;
  /** The organization's primary team. */
  readonly teamId: string;
  /** A second team, of twelve people. */
  readonly otherTeamId: string;
}

/** Where the emulated Seequent Evo is, and what it has. */
export interface EvoPlace {
  /** The options for a client of it. */
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
  /** The organization's primary workspace. */
  readonly workspaceId: string;
  /** A second workspace, of twelve people. */
  readonly otherWorkspaceId: string;
}

/** A request that one of the services received. */
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
  /** Only the attempt with this number, from 1, at the same method and target. */
  attempt?: number;
  /** How many times at most. */
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
  /**
   * How many further teams of Paperspace there are, `team-1` and so on, each with as many people of
   * its own; none by default.
   */
  teams?: number;
  /** The port to listen at; a free one by default. */
  port?: number;
  /** How long every answer takes, in seconds. */
  latency?: number;
  /** What goes wrong from the start; see `setFaults`. */
  faults?: Fault[];
}

/** How to reach the services, as the native half tells it. */
interface Ready {
  paperspace: Omit<PaperspacePlace, 'client'>;
  zenml: Omit<ZenMLPlace, 'client'>;
  gitbook: Omit<GitBookPlace, 'client'>;
  evo: Omit<EvoPlace, 'client'>;
  controlUrl: string;
}

const DEFAULTS = { seed: 0, people: 400, teams: 0, port: 0, latency: 0, faults: [] };

/**
 * Paperspace, ZenML Pro, GitBook and Seequent Evo in memory, on ports of this machine.
 *
 * It runs from the moment it is made until it is stopped, and does not keep the process running
 * longer than that. The same seed gives the same people.
 */
export class Emulator {
  static {
    brand('Emulator', Emulator);
  }

  readonly #native: NativeEmulator;
  readonly paperspace: PaperspacePlace;
  readonly zenml: ZenMLPlace;
  readonly gitbook: GitBookPlace;
  readonly evo: EvoPlace;
  /** The root of the control endpoints, for other processes. */
  readonly controlUrl: string;

  constructor(options: EmulatorOptions = {}) {
    refuseOthers(options, Object.keys(DEFAULTS), Emulator);
    const { seed, people, teams, port, latency, faults } = { ...DEFAULTS, ...options };
    if (native.Emulator === undefined) {
      throw new Error('this build of rosterkit was made without the emulator');
    }
    const written = JSON.stringify(faults);
    this.#native = new native.Emulator(seed, people, teams, port, latency, written);
    const { paperspace, zenml, gitbook, evo, controlUrl }: Ready = JSON.parse(this.#native.ready());
    this.paperspace = {
      ...paperspace,
      client: { baseUrl: paperspace.baseUrl, apiKey: new Secret(paperspace.apiKey) },
    };
    this.zenml = {
      ...zenml,
      client: { baseUrl: zenml.baseUrl, apiKey: new Secret(zenml.apiKey) },
    };
    this.gitbook = {
      ...gitbook,
      client: { baseUrl: gitbook.baseUrl, token: new Secret(gitbook.token) },
    };
    const { baseUrl, discoveryUrl, tokenUrl, clientId } = evo;
    this.evo = {
      ...evo,
      client: {
        baseUrl,
        discoveryUrl,
        tokenUrl,
        clientId,
        clientSecret: new Secret(evo.clientSecret),
      },
    };
    this.controlUrl = controlUrl;
  }

  /** Return the requests to the services so far, oldest first. */
  requests(): EmulatedRequest[] {
    return JSON.parse(this.#native.requests());
  }

  /** Return the changes so far, oldest first. */
  mutations(): EmulatedChange[] {
    return JSON.parse(this.#native.mutations());
  }

  /** Forget requests, mutations and attempts; sequence numbers go on. */
  clearLogs(): void {
    this.#native.clearLogs();
  }

  /** Replace the faults in force by these. */
  setFaults(faults: Fault[]): void {
    this.#native.setFaults(JSON.stringify(faults));
  }

  /** Set how long every answer takes from now on, in seconds. */
  setLatency(seconds: number): void {
    this.#native.setLatency(seconds);
  }

  /** Set how many seconds tokens are valid for that are issued from now on. */
  setTokenLifetime(seconds: number): void {
    this.#native.setTokenLifetime(seconds);
  }

  /** Make every token issued so far worthless, and return how many there were. */
  revokeTokens(): number {
    return this.#native.revokeTokens();
  }

  /** Return how many connections are open now. */
  connectionsOpen(): number {
    return this.#native.connectionsOpen();
  }

  /** Put data, tokens, logs, faults and settings back to how they were at the start. */
  reset(): void {
    this.#native.reset();
  }

  /** Stop listening, and close every connection. */
  stop(): void {
    this.#native.stop();
  }

  [DISPOSE](): void {
    this.stop();
  }
}

/**
 * A clock that moves only when something waits, and then at once.
 *
 * Give it to a client as `clock`: waits between attempts take no time and are noted. Limits on a
 * socket (`connectTimeout`, `attemptTimeout`) stay real.
 */
export class FakeClock extends native.FakeClock {
  static {
    brand('FakeClock', FakeClock);
  }

  /**
   * @param options `now`: the time of day at the start, in seconds since 1970, by default that of
   *   2024-01-01; `random`: what it gives for chance, from 0 up to but not including 1, by default 0.5.
   */
  constructor(options: { now?: number; random?: number } = {}) {
    refuseOthers(options, ['now', 'random'], FakeClock);
    const { now = 1_704_067_200, random = 0.5 } = options;
    try {
      super(now, random);
    } catch (thrown) {
      throw isFailure(thrown) ? errorOf(thrown, FakeClock) : thrown;
    }
  }
}

function refuseOthers(options: object, known: string[], below: Function): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw refused(name, 'is not a known option', below);
    }
  }
}
