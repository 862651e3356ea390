/** What the clients of all services have in common. */

import { util } from './builtin';
import type { Connection } from './connection';
import { callNative } from './failure';
import type { Limits } from './generated/options';
import type { NativeClient } from './native-types';

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
