/** What a client is made of: its native half, and the functions that it was given. */

import type { ClientFunctions } from './caller';
import { isWorker, ownEnvironment } from './environment';
import { callNative, refused } from './failure';
import type { ClientOptions } from './generated/options';
import type { NativeClass, NativeClient } from './native-types';

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

/** Make the native half of a client; `withOptions` passes a connection that exists already. */
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
