/** What the clients of all services have in common. */

import { util } from './builtin';
import type { ClientFunctions } from './caller';
import { isWorker, ownEnvironment } from './environment';
import { callNative, refused } from './failure';
import type { ClientOptions, Limits } from './generated/options';
import type { NativeClass, NativeClient } from './native-types';

/**
 * The native half of a client, and the functions that it was given.
 *
 * @internal
 */
export class Connection<Native extends NativeClient> {
  constructor(
    readonly native: Native,
    readonly functions: ClientFunctions,
  ) {}

  /** The same connection with other limits. */
  withOptions(limits: object): Connection<Native> {
    const native = callNative(() => this.native.withOptions(limits), this.withOptions);
    return new Connection(native, this.functions);
  }
}

/**
 * Make the native half of a client; `withOptions` passes a connection that exists already.
 *
 * @internal
 */
export function connect<Native extends NativeClient>(
  Class: NativeClass<Native>,
  options: ClientOptions,
  blocking: boolean,
): Connection<Native> {
  if (options instanceof Connection) {
    return options;
  }
  const { functions, settings } = split(options, blocking);
  const provides = functions.tokenProvider !== undefined;
  const make = () => new Class(settings, provides, isWorker(), ownEnvironment());
  return new Connection(callNative(make, connect), functions);
}

/** Split off the functions, which this half of the package calls. */
function split(options: ClientOptions, blocking: boolean) {
  // Anything but an object is refused by the native half.
  const { onRequest, onResponse, onRetry, tokenProvider, ...settings } = options ?? {};
  const functions = { onRequest, onResponse, onRetry, tokenProvider };
  for (const [name, value] of Object.entries(functions)) {
    if (value !== undefined && typeof value !== 'function') {
      throw refused(name, 'must be a function', connect);
    }
  }
  const isObject = typeof options === 'object' && options !== null && !Array.isArray(options);
  return { functions: { ...functions, blocking }, settings: isObject ? settings : options };
}

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
  [util.inspect.custom](): string {
    return this.#connection.native.shown().replace(/^\w+/, this.constructor.name);
  }
}
