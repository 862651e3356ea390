/** Listings of clients that block. */

import { brand } from './brand';
import { callerOf } from './caller';
import { RosterKitError, told } from './errors';
import type { Family } from './family';
import type { Caller, NativeListing, NativePage } from './native';
import { isEnd, itemsOf, type Page, Shelf } from './page';
import type { Read } from './reader';

const BLOCKING = 0;

/** A listing: an iterable of its items, or of its pages. See `Pager`. */
export class PagerSync<T> implements Iterable<T> {
  readonly #listing: NativeListing;
  readonly #read: Read;
  readonly #family: Family;
  readonly #shelf: Shelf<T>;
  #ended = false;
  /** Why it ended before its end: who asks again is told again. */
  #failed: unknown;

  constructor(listing: NativeListing, read: Read, family: Family) {
    this.#listing = listing;
    this.#read = read;
    this.#family = family;
    this.#shelf = new Shelf(listing, read);
  }

  /** Where to go on, also in another process. It holds no credential. */
  get resume(): string {
    return this.#shelf.resume;
  }

  /** How often the listing was found to have moved while it was being read. */
  get shifts(): number {
    return this.#shelf.shifts;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return new Items(() => this.#nextItem());
  }

  /** Iterate over pages in place of items: the same listing, from where it is. */
  pages(): PagesSync<T> {
    return new PagesSync(
      () => this.#nextPage(),
      () => this.resume,
      () => this.shifts,
    );
  }

  /** Fetch everything that is left, as an array. */
  all(): T[] {
    const { begin, rest: all } = this.#shelf.takeAll();
    let length: number | undefined;
    try {
      for (let pages = this.#fetchAll(); pages.length > 0; pages = this.#fetchAll()) {
        for (const page of pages) {
          length = page.length;
          itemsOf(page, this.#read, all);
        }
      }
    } catch (error) {
      this.#shelf.returnTo(begin);
      if (error instanceof RosterKitError) {
        // Nothing was handed out.
        Object.assign(error, { resume: begin });
      }
      throw error;
    }
    this.#shelf.passed(length);
    return all;
  }

  #nextItem(): IteratorResult<T, undefined> {
    while (!this.#shelf.hasItem()) {
      const page = this.#fetch();
      if (page === undefined) {
        return { done: true, value: undefined };
      }
      this.#shelf.put(page);
    }
    return { done: false, value: this.#shelf.takeItem() };
  }

  #nextPage(): IteratorResult<Page<T>, undefined> {
    if (!this.#shelf.hasItem()) {
      const page = this.#fetch();
      if (page === undefined) {
        return { done: true, value: undefined };
      }
      this.#shelf.put(page);
    }
    return { done: false, value: this.#shelf.takePage() };
  }

  #fetch(): NativePage | undefined {
    const page = this.#ask((caller) => this.#listing.nextPage(BLOCKING, caller) as NativePage);
    this.#ended = page === undefined || isEnd(page);
    return this.#ended ? undefined : page;
  }

  /** The next pages; none at the end. */
  #fetchAll(): NativePage[] {
    const pages =
      this.#ask((caller) => this.#listing.nextPages(BLOCKING, caller) as NativePage[]) ?? [];
    this.#ended = pages.length === 0;
    return pages;
  }

  #ask<A>(fetch: (caller: Caller | undefined) => A): A | undefined {
    if (this.#failed !== undefined) {
      throw this.#failed;
    }
    if (this.#ended) {
      return undefined;
    }
    try {
      return told(() => fetch(callerOf(this.#family)));
    } catch (error) {
      this.#failed = error;
      throw error;
    }
  }
}

class Items<T> implements IterableIterator<T> {
  constructor(readonly next: () => IteratorResult<T, undefined>) {}

  [Symbol.iterator](): this {
    return this;
  }
}

/** The pages of a listing. */
export class PagesSync<T> implements Iterable<Page<T>> {
  readonly #next: () => IteratorResult<Page<T>, undefined>;
  readonly #resume: () => string;
  readonly #shifts: () => number;

  constructor(
    next: () => IteratorResult<Page<T>, undefined>,
    resume: () => string,
    shifts: () => number,
  ) {
    this.#next = next;
    this.#resume = resume;
    this.#shifts = shifts;
  }

  /** Where to go on after the last page you were given. */
  get resume(): string {
    return this.#resume();
  }

  /** How often the listing was found to have moved while it was being read. */
  get shifts(): number {
    return this.#shifts();
  }

  [Symbol.iterator](): IterableIterator<Page<T>> {
    return new Items(this.#next);
  }
}

brand('PagerSync', PagerSync);
brand('PagesSync', PagesSync);
