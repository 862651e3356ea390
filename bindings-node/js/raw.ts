/** Requests that have no operation of their own. */

import { brand } from './brand';
import { callNative } from './failure';
import type { CallOptions, CallOptionsSync } from './generated/options';
import type { NativeRawAnswer } from './native-types';

/** The options of a request that has no operation of its own, sent by a blocking client. */
export interface RawOptionsSync extends CallOptionsSync {
  /** Names and values, not encoded: an object, or pairs, such as a `Map` or `URLSearchParams`. */
  query?: Readonly<Record<string, string>> | Iterable<readonly [string, string]> | undefined;
  /** The body; there is none when it is left out. */
  json?: unknown;
}

/** The options of a request that has no operation of its own. */
export interface RawOptions extends CallOptions, RawOptionsSync {}

/** The answer to a request that has no operation of its own, not interpreted. */
export class RawAnswer {
  static {
    brand('RawAnswer', RawAnswer);
  }

  /** The HTTP status, 200 to 299. */
  readonly status: number;
  /** The headers, names in lower case; those that came more than once are joined by a comma. */
  readonly headers: Record<string, string>;
  /** The body, unpacked. */
  readonly body: Buffer;
  readonly #check: NativeRawAnswer['check'];

  private constructor(answer: NativeRawAnswer) {
    this.status = answer.status;
    this.headers = answer.headers;
    this.body = answer.body;
    this.#check = answer.check;
  }

  /** @internal */
  static of(answer: NativeRawAnswer): RawAnswer {
    return new RawAnswer(answer);
  }

  /**
   * Read the body as JSON.
   *
   * @throws RosterKitError when it is not JSON.
   */
  json(): unknown {
    // Parsed twice: checked by the native half first, so that what is wrong is one of our errors.
    callNative(() => this.#check.json());
    // Unlike a buffer's own `toString`, a decoder leaves a byte order mark out.
    return JSON.parse(new TextDecoder().decode(this.body));
  }
}
