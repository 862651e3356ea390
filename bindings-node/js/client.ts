/** What all clients have in common, and how their operations become methods. */

import { brand } from './brand';
import { util } from './builtin';
import { callerOf } from './caller';
import { isWorker, ownEnvironment } from './environment';
import { refused, told } from './errors';
import type { Family, Hook, Provider } from './family';
import { camel } from './names';
import { type Answer, type NativeClient, type NativeListing, native } from './native';
import { Pager } from './pager';
import { PagerSync } from './pager-sync';
import { RawAnswer } from './raw';
import { type Read, Reader } from './reader';
import { answered, signalOf } from './signal';

export interface Operation {
  readonly name: string;
  readonly required: readonly string[];
  readonly list: boolean;
  /** How its answer, or an item of its listing, is read; it has none but its success without. */
  readonly read?: Read;
}

export interface Service {
  readonly operations: readonly Operation[];
}

export type Options = Record<string, unknown> | undefined;

/** Splits off what is JavaScript's to do. */
function split(options: Options): { family: Partial<Family>; settings: Options } {
  if (typeof options !== 'object' || options === null) {
    return { family: {}, settings: options };
  }
  const { onRequest, onResponse, onRetry, tokenProvider, ...settings } = options;
  const hook = (name: string, value: unknown): Hook | undefined => {
    if (value !== undefined && typeof value !== 'function') {
      throw refused(name, 'must be a function', Client);
    }
    return value as Hook | undefined;
  };
  return {
    family: {
      onRequest: hook('onRequest', onRequest),
      onResponse: hook('onResponse', onResponse),
      onRetry: hook('onRetry', onRetry),
      provider: hook('tokenProvider', tokenProvider) as Provider | undefined,
    },
    settings,
  };
}

let partsOf: (client: Client) => { own: Record<string, Native>; family: Family };

/** What both kinds of clients have. */
export class Client {
  #native: NativeClient;
  #family: Family;

  static {
    partsOf = (client) => {
      if (!(#native in client)) {
        throw new TypeError('an operation is called on a client: client.operation(…)');
      }
      const own = client.#native as unknown as Record<string, Native>;
      return { own, family: client.#family };
    };
  }

  protected constructor(native: string, blocks: boolean, options: Options) {
    if (options instanceof Made) {
      this.#native = options.native;
      this.#family = options.family;
      return;
    }
    const { family, settings } = split(options);
    this.#family = {
      blocks,
      onRequest: family.onRequest,
      onResponse: family.onResponse,
      onRetry: family.onRetry,
      provider: family.provider,
    };
    this.#native = told(() => make(native, settings, this.#family));
  }

  withOptions(options: Options): this {
    const other = told(() => this.#native.withOptions(options));
    const Class = this.constructor as new (made: Made) => this;
    return new Class(new Made(other, this.#family));
  }

  explain(): Record<string, string> {
    const sources = Object.entries(this.#native.explain());
    return Object.fromEntries(sources.map(([name, source]) => [camel(name), source]));
  }

  close(): void {
    this.#native.close();
  }

  [util.inspect.custom](): string {
    return this.#native.shown().replace(/^\w+/, this.constructor.name);
  }
}

/** A client that is there already, for `withOptions`. */
class Made {
  [name: string]: unknown;
  declare readonly native: NativeClient;
  declare readonly family: Family;

  constructor(native: NativeClient, family: Family) {
    Object.assign(this, { native, family });
  }
}

function make(name: string, settings: Options, family: Family): NativeClient {
  const Class = native[name] as new (
    settings: Options,
    provides: boolean,
    ofWorker: boolean,
    environment: NodeJS.ProcessEnv | undefined,
  ) => NativeClient;
  return new Class(settings, family.provider !== undefined, isWorker(), ownEnvironment());
}

/** The arguments of a call, and its options behind them. */
function argumentsOf(
  { name, required }: Operation,
  given: unknown[],
  below: Function,
): [options: unknown, ...required: unknown[]] {
  if (given.length > required.length + 1) {
    const takes = required.length === 0 ? 'options alone' : `${required.join(', ')} and options`;
    throw refused('options', `is the last argument: ${name} takes ${takes}`, below);
  }
  const args = required.map((_, index) => given[index]);
  return [given[required.length], ...args];
}

const REQUEST: Operation = { name: 'request', required: ['method', 'path'], list: false };

type Native = (...given: unknown[]) => unknown;

function answer(operation: Operation, answer: unknown): unknown {
  if (operation === REQUEST) {
    return new RawAnswer(answer as ConstructorParameters<typeof RawAnswer>[0]);
  }
  if (operation.read === undefined) {
    return undefined;
  }
  return operation.read(new Reader(...(answer as Answer)));
}

/** An operation of a client that promises. */
function promising(operation: Operation): Function {
  const { name } = operation;
  if (operation.list) {
    return {
      [name](this: Client, ...given: unknown[]) {
        const [options, ...args] = argumentsOf(operation, given, this[name as never]);
        const signal = signalOf(options, this[name as never]);
        const { own, family } = partsOf(this);
        const send = own[name] as Native;
        const listing = told(() => send.call(own, options, ...args));
        const ahead = Number((options as { prefetch?: number } | undefined)?.prefetch ?? 0) > 0;
        return new Pager(listing as NativeListing, operation.read as Read, family, signal, ahead);
      },
    }[name] as Function;
  }
  return {
    async [name](this: Client, ...given: unknown[]) {
      const [options, ...args] = argumentsOf(operation, given, this[name as never]);
      const signal = signalOf(options, this[name as never]);
      const { own, family } = partsOf(this);
      const send = own[name] as Native;
      const start = (number: number) => send.call(own, number, callerOf(family), options, ...args);
      return answer(operation, await answered(start, signal));
    },
  }[name] as Function;
}

/** An operation of a client that blocks. */
function blocking(operation: Operation): Function {
  const { name } = operation;
  return {
    [name](this: Client, ...given: unknown[]) {
      const [options, ...args] = argumentsOf(operation, given, this[name as never]);
      if (signalOf(options, this[name as never]) !== undefined) {
        throw refused(
          'signal',
          'cannot stop a call that blocks: use `timeout`',
          this[name as never],
        );
      }
      const { own, family } = partsOf(this);
      const send = own[name] as Native;
      if (operation.list) {
        return new PagerSync(
          told(() => send.call(own, options, ...args)) as NativeListing,
          operation.read as Read,
          family,
        );
      }
      return answer(
        operation,
        told(() => send.call(own, 0, callerOf(family), options, ...args)),
      );
    },
  }[name] as Function;
}

function define(to: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(to, name, { value, writable: true, configurable: true });
}

/** Functions with rest parameters have a length of 0, which says nothing. */
function method(to: object, { name, required }: Operation, value: Function): void {
  Object.defineProperty(value, 'length', { value: required.length, configurable: true });
  define(to, name, value);
}

// Where they are missing, no program could use them anyway.
const ASYNC_DISPOSE = Symbol.asyncDispose as symbol | undefined;
const DISPOSE = Symbol.dispose as symbol | undefined;

type ClientClass = { prototype: Client };

/** Give the clients of a service its operations. */
export function operate(
  name: string,
  promises: ClientClass,
  blocks: ClientClass,
  service: Service,
): void {
  brand(name, promises);
  brand(`${name}Sync`, blocks);
  for (const operation of [...service.operations, REQUEST]) {
    method(promises.prototype, operation, promising(operation));
    method(blocks.prototype, operation, blocking(operation));
  }
  if (ASYNC_DISPOSE !== undefined) {
    define(promises.prototype, ASYNC_DISPOSE, async function dispose(this: Client) {
      this.close();
    });
  }
  if (DISPOSE !== undefined) {
    define(blocks.prototype, DISPOSE, function dispose(this: Client) {
      this.close();
    });
  }
}
