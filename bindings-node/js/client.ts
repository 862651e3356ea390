/** What all clients have in common. */

import { type DISPOSE, util } from './builtin';
import type { ClientFunctions } from './caller';
import { isWorker, ownEnvironment } from './environment';
import { callNative, refused } from './failure';
import type { Limits } from './generated/options';
import type { NativeClass, NativeClient, NativeServiceClient } from './native-types';
import type { PagerSync } from './pager-sync';
import type { DryRun, Response } from './response';

/**
 * The native half of a client, and the functions that it was given.
 *
 * @internal
 */
export class Connection<Native extends NativeClient> {
  constructor(
    readonly native: Native,
    readonly functions: ClientFunctions,
    readonly answers?: 'response' | 'dryRun' | undefined,
  ) {}

  /** The same connection with other limits. */
  withOptions(limits: object): Connection<Native> {
    const native = callNative(() => this.native.withOptions(limits), this.withOptions);
    return new Connection(native, this.functions, this.answers);
  }

  /** The same connection, of a service, with other answers. */
  answering(answers: 'response' | 'dryRun'): Connection<Native> {
    const service = this.native as unknown as NativeServiceClient;
    const native = answers === 'response' ? service.withResponse() : service.dryRun();
    return new Connection(native as unknown as Native, this.functions, answers);
  }
}

/** The options that are functions, which this half of the package calls. */
const FUNCTIONS = [
  'onCall',
  'onRequest',
  'onResponse',
  'onRetry',
  'onPause',
  'onResult',
  'tokenProvider',
] as const;

/**
 * Make the native half of a client; `withOptions` passes a connection that exists already.
 *
 * @param hooks The hooks that this client has beside those that all have.
 * @internal
 */
export function connect<Native extends NativeClient>(
  Class: NativeClass<Native>,
  options: object,
  blocking: boolean,
  ...hooks: 'onTarget'[]
): Connection<Native> {
  if (options instanceof Connection) {
    return options;
  }
  const { functions, settings } = split(options, [...FUNCTIONS, ...hooks]);
  const clients = takeClients(settings);
  const provides = functions.tokenProvider !== undefined;
  const make = () => new Class(settings, provides, isWorker(), ownEnvironment());
  return new Connection(callNative(make, connect), { ...functions, blocking, clients });
}

type Functions = Omit<ClientFunctions, 'blocking' | 'clients'>;

/** Split off the functions of these names. */
function split(options: object, names: readonly (keyof Functions)[]) {
  const settings: Record<string, unknown> = { ...options };
  const functions: Partial<Record<keyof Functions, unknown>> = {};
  for (const name of names) {
    const value = settings[name];
    if (value !== undefined && typeof value !== 'function') {
      throw refused(name, 'must be a function', connect);
    }
    functions[name] = value;
    delete settings[name];
  }
  // Anything but an object is refused by the native half.
  const isObject = typeof options === 'object' && options !== null && !Array.isArray(options);
  return { functions: functions as Functions, settings: isObject ? settings : (options as object) };
}

/** Put the native halves in the place of the clients that `Access` is given, and keep their functions. */
function takeClients(settings: { clients?: unknown }): ClientFunctions['clients'] {
  const clients = settings?.clients;
  if (clients === undefined) {
    return undefined;
  }
  if (!isPlain(clients)) {
    const what = 'must be an object: the names of sources, and a client for each';
    throw refused('clients', what, connect);
  }
  const functions = new Map<number, ClientFunctions>();
  const natives = Object.entries(clients).map(([name, client]) => {
    const connection = client?.[CONNECTION];
    if (connection === undefined) {
      // Refused by the native half.
      return [name, client];
    }
    functions.set(connection.native.id, connection.functions);
    return [name, connection.native];
  });
  settings.clients = Object.fromEntries(natives);
  return functions;
}

/** Whether it is an object without a class, of any realm. */
function isPlain(value: unknown): value is Record<string, Partial<Client> | undefined> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Clients have their connection under it, in every copy of this package. */
/** The method of clients that gives the same client with other answers. */
export const ANSWERING: unique symbol = Symbol('answering');

const CONNECTION: unique symbol = Symbol.for('rosterkit.connection') as never;

/** A client whose calls give all of the answer. */
export type WithResponse<C> = {
  [Method in keyof C]: C[Method] extends (...given: infer Given) => infer Result
    ? Method extends NoCalls
      ? C[Method]
      : (...given: Given) => Result extends Listings ? Result : Response<Result>
    : C[Method];
};

/** A client whose writes tell what they would send. */
export type DryRunOf<C, Writes> = {
  [Method in keyof C]: C[Method] extends (...given: infer Given) => infer Result
    ? Method extends Writes
      ? (...given: Given) => Promise<DryRun>
      : Method extends 'request'
        ? (...given: Given) => Promise<Awaited<Result> | DryRun>
        : C[Method]
    : C[Method];
};

/** The same of a client whose calls block. */
export type DryRunOfSync<C, Writes> = {
  [Method in keyof C]: C[Method] extends (...given: infer Given) => infer Result
    ? Method extends Writes
      ? (...given: Given) => DryRun
      : Method extends 'request'
        ? (...given: Given) => Result | DryRun
        : C[Method]
    : C[Method];
};

type NoCalls = 'withOptions' | 'explain' | 'close' | typeof DISPOSE;
type Listings = PagerSync<unknown>;

export abstract class Client {
  readonly #connection: Connection<NativeClient>;

  /** @internal */
  constructor(connection: Connection<NativeClient>) {
    this.#connection = connection;
  }

  /**
   * Return the same client with other limits. Connections, token and retry budget stay shared.
   *
   * @param limits The limits to change; all others stay as they are.
   * @throws InvalidArgumentError when a limit is out of its range.
   */
  withOptions(limits: Limits): this {
    const connection = this.#connection.withOptions(limits);
    const Class = this.constructor as new (connection: Connection<NativeClient>) => this;
    return new Class(connection);
  }

  /** Tell where each setting came from, never its value. */
  explain(): Record<string, string> {
    return callNative(() => this.#connection.native.explain());
  }

  /** Refuse further calls: of this client and of those made from it by `withOptions`. */
  close(): void {
    this.#connection.native.close();
  }

  /** @internal */
  get [CONNECTION](): Connection<NativeClient> {
    return this.#connection;
  }

  /** @internal */
  [ANSWERING](answers: 'response' | 'dryRun'): this {
    const Class = this.constructor as new (connection: Connection<NativeClient>) => this;
    return new Class(this.#connection.answering(answers));
  }

  /** @internal */
  [util.inspect.custom](): string {
    const { native, answers } = this.#connection;
    const suffix = { response: '.withResponse', dryRun: '.dryRun' };
    const shown = native.shown().replace(/^\w+/, this.constructor.name);
    return answers === undefined ? shown : shown + suffix[answers];
  }
}
