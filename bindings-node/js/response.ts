/** What a service answered, beside what was read of it; and what a write would send. */

import { brand } from './brand';
import { util } from './builtin';
import type { NativeResponse } from './native-types';

/** How much of a service's allowance is left, as it says with an answer. */
export interface RateLimit {
  /** Requests allowed in the current window. */
  limit: number | null;
  /** Requests left in it. */
  remaining: number | null;
  /** When the next window begins, in ISO 8601. */
  reset: string | null;
}

/**
 * The result of a call, with all that the service answered.
 *
 * Where a call is sent in several parts, it is the answer to the last of them, and `attempts` and
 * `elapsed` are those of all. Printed, it shows the status, the request id and those headers that say
 * nothing of people and credentials, and of the body its length.
 */
export class Response<T = undefined> {
  static {
    brand('Response', Response);
  }

  /** The result; undefined in the response of a page. */
  readonly value: T;
  readonly #native: NativeResponse;

  private constructor(value: T, native: NativeResponse) {
    this.value = value;
    this.#native = native;
  }

  /** @internal */
  static of<T>(value: T, native: NativeResponse): Response<T> {
    return new Response(value, native);
  }

  /** The HTTP status. */
  get status(): number {
    return this.#native.status();
  }

  /** All headers, names in lower case; those that came more than once are joined by a comma. */
  get headers(): Record<string, string> {
    return this.#native.headers();
  }

  /** The id that the service gave the request, if it did; secrets in it are masked. */
  get requestId(): string | null {
    return this.#native.requestId();
  }

  /** What the service says is left of its allowance, if it does. */
  get rateLimit(): RateLimit | null {
    return this.#native.rateLimit();
  }

  /** How many times the request was sent or tried to be. */
  get attempts(): number {
    return this.#native.attempts();
  }

  /** How many seconds it took, over all attempts and waits. */
  get elapsed(): number {
    return this.#native.elapsed();
  }

  /** The body as it came, unpacked. */
  get body(): Buffer {
    return this.#native.body();
  }

  /** @internal */
  [util.inspect.custom](): string {
    return `Response(${util.inspect(this.value)}, ${this.#native.shown()})`;
  }
}

/** A call on its way: a promise of its result. */
export interface Call<T> extends Promise<T> {
  /**
   * Promise all of the answer in place of the result alone.
   *
   * It is asked for when the call is made: `await client.getSecret(…).withResponse()`. Once the
   * call has been answered it is too late, as the rest of the answer is not kept.
   */
  withResponse(): Promise<Response<T>>;
}

/**
 * The request that a write would send, with every secret in it masked.
 *
 * Its arguments are checked as those of a write are; credentials are not obtained for it, and nothing
 * is sent. As a string it is `PUT https://…` and the bodies, a line each.
 */
export class DryRun {
  static {
    brand('DryRun', DryRun);
  }

  /** The HTTP method. */
  readonly method: string;
  /** The URL. */
  readonly url: string;
  /** The headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body of each request, null where it has none: several where a write is sent in parts. */
  readonly bodies: readonly unknown[];
  readonly #shown: string;

  private constructor(json: string) {
    const { method, url, headers, bodies, shown } = JSON.parse(json);
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.bodies = bodies;
    this.#shown = shown;
  }

  /** @internal */
  static of(json: string): DryRun {
    return new DryRun(json);
  }

  toString(): string {
    return this.#shown;
  }
}
