/** Pages as they come from the native half, and as a program sees them. */

import { type Decode, Decoder } from './decoder';
import { RosterKitError } from './generated/errors';
import type { NativeEnd, NativeListing, NativePage } from './native-types';
import { Response } from './response';

/** One page of a listing, and what the service answered. */
export interface Page<T> {
  /** Its items, in the service's order. */
  items: T[];
  /** What the service answered: its status, its headers, its body. */
  response: Response;
}

export function isEnd(page: NativePage | NativeEnd): page is NativeEnd {
  return page.narrow === undefined;
}

/** What was fetched of a listing and not handed out yet, and where the listing is. */
export class PageBuffer<T> {
  readonly #listing: NativeListing;
  readonly #decode: Decode<T>;
  #page: NativePage | undefined;
  #items: T[] = [];
  #used = 0;
  /** Where to go on, when that is not behind the items handed out. */
  #position: string | undefined;
  #ended = false;
  /** Why the listing broke off: the error is repeated to every later caller. */
  #failed: { error: unknown } | undefined;

  constructor(listing: NativeListing, decode: Decode<T>) {
    this.#listing = listing;
    this.#decode = decode;
  }

  get resume(): string {
    return this.#position ?? this.#listing.resume(this.#used);
  }

  get shifts(): number {
    return this.#listing.shifts();
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Whether there may be more to fetch; throws what broke the listing off. */
  mayFetch(): boolean {
    if (this.#failed !== undefined) {
      throw this.#failed.error;
    }
    return !this.#ended;
  }

  fail(error: unknown): void {
    this.#failed = { error };
  }

  end(): void {
    this.#ended = true;
  }

  put(page: NativePage): void {
    this.#page = page;
    this.#items = this.decode(page, []);
    this.#used = 0;
    this.#position = undefined;
  }

  /** Append the items of a page to others. */
  decode(page: NativePage, items: T[]): T[] {
    const decoder = new Decoder(page.narrow, page.numbers, page.wide);
    for (let left = page.length; left > 0; left--) {
      items.push(this.#decode(decoder));
    }
    return items;
  }

  hasItem(): boolean {
    return this.#used < this.#items.length;
  }

  /** The next item, or the end where there is none. */
  takeItem(): IteratorResult<T, undefined> {
    if (!this.hasItem()) {
      return { done: true, value: undefined };
    }
    return { done: false, value: this.#items[this.#used++] as T };
  }

  /** The current page or what is left of it, or the end where there is none. */
  takePage(): IteratorResult<Page<T>, undefined> {
    const page = this.#page;
    if (page === undefined || this.#ended) {
      return { done: true, value: undefined };
    }
    const response = Response.of(undefined, this.#listing.response());
    return { done: false, value: { items: this.#rest(), response } };
  }

  #rest(): T[] {
    const rest = this.#used === 0 ? this.#items : this.#items.slice(this.#used);
    this.#used = this.#items.length;
    return rest;
  }

  /** Take what is left, and stay at its beginning until everything has come. */
  takeAll(): { begin: string; rest: T[] } {
    const begin = this.resume;
    this.#position = begin;
    return { begin, rest: this.#rest() };
  }

  /** Everything has come; the last page, if there were any, had so many items. */
  tookAll(items: number | undefined): void {
    this.#items = [];
    this.#used = items ?? this.#used;
    this.#position = undefined;
  }

  /** Not everything has come, so nothing was handed out: the listing and its error say so. */
  tookNothing(begin: string, error: unknown): void {
    this.returnTo(begin);
    if (error instanceof RosterKitError) {
      Object.assign(error, { resume: begin });
    }
  }

  /** Drop what is buffered: the listing goes on at this position. */
  returnTo(position: string): void {
    this.#items = [];
    this.#used = 0;
    this.#position = position;
  }
}

/** What knows where a listing is. */
export abstract class Positioned {
  readonly #buffer: { readonly resume: string; readonly shifts: number };

  /** @internal */
  constructor(buffer: { readonly resume: string; readonly shifts: number }) {
    this.#buffer = buffer;
  }

  /**
   * Where to go on after what you were given, also in another process: give it as `resume` to the
   * same operation with the same arguments. It contains no credential.
   */
  get resume(): string {
    return this.#buffer.resume;
  }

  /**
   * How often the listing was found to have moved while it was being read, because others were
   * removed or added. No item that was there all along is left out for it, and none is given twice.
   */
  get shifts(): number {
    return this.#buffer.shifts;
  }
}
