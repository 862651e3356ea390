/** Pages as they come from the native half, and as a program sees them. */

import type { NativeListing, NativePage } from './native';
import { type Read, Reader } from './reader';

export interface Page<T> {
  items: T[];
  status: number;
  requestId: string | null;
  rateLimit: { limit: number | null; remaining: number | null; reset: string | null } | null;
  body: Buffer;
}

/** Make plain objects of a page's items, at the end of others if there are some. */
export function itemsOf<T>(page: NativePage, read: Read, items: T[] = []): T[] {
  const reader = new Reader(page.narrow as string, page.numbers, page.wide);
  for (let left = page.length; left > 0; left--) {
    items.push(read(reader) as T);
  }
  return items;
}

/** The end of a listing is a page without anything. */
export function isEnd(page: NativePage): boolean {
  return page.narrow === undefined;
}

/** What was fetched and is being handed out. */
export class Shelf<T> {
  #listing: NativeListing;
  #read: Read;
  #page: NativePage | undefined;
  #items: T[] = [];
  #used = 0;
  /** Where to go on, when that is not behind the items handed out. */
  #place: string | undefined;

  constructor(listing: NativeListing, read: Read) {
    this.#listing = listing;
    this.#read = read;
  }

  get resume(): string {
    return this.#place ?? this.#listing.resume(this.#used);
  }

  get shifts(): number {
    return this.#listing.shifts();
  }

  /** The next item, if it is here. */
  hasItem(): boolean {
    return this.#used < this.#items.length;
  }

  takeItem(): T {
    return this.#items[this.#used++] as T;
  }

  put(page: NativePage): void {
    this.#page = page;
    this.#items = itemsOf(page, this.#read);
    this.#used = 0;
    this.#place = undefined;
  }

  /** What is left of the page that is being handed out. */
  rest(): T[] {
    const rest = this.#used === 0 ? this.#items : this.#items.slice(this.#used);
    this.#used = this.#items.length;
    return rest;
  }

  /** The current page, or what is left of it. */
  takePage(): Page<T> {
    const page = this.#page as NativePage;
    return {
      items: this.rest(),
      status: page.status,
      requestId: page.requestId ?? null,
      rateLimit: page.rateLimit ?? null,
      body: this.#listing.body(),
    };
  }

  /** Take what is left, and stay where it begins until everything has come. */
  takeAll(): { begin: string; rest: T[] } {
    const begin = this.resume;
    this.#place = begin;
    return { begin, rest: this.rest() };
  }

  /** Everything has come; the last page, if there were any, had so many items. */
  passed(items: number | undefined): void {
    this.#items = [];
    this.#used = items ?? this.#used;
    this.#place = undefined;
  }

  /** What is here is given up: the listing goes on at this place. */
  returnTo(place: string): void {
    this.#items = [];
    this.#used = 0;
    this.#place = place;
  }
}
