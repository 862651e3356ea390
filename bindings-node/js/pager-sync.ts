/** Listings of blocking clients. */

import { brand } from './brand';
import { BLOCKING, type ClientFunctions, callerOf } from './caller';
import type { Decode } from './decoder';
import { callNative } from './failure';
import type { Caller, NativeListing, NativePage } from './native-types';
import { isEnd, type Page, PageBuffer, Positioned } from './page';

/**
 * A listing of a blocking client: an iterable of its items, or of its pages.
 *
 * Nothing is fetched before it is asked for. The listing ends when the service says so; anything
 * else throws an error, whose `resume` goes on exactly after the last item you were given.
 */
export class PagerSync<T> extends Positioned implements Iterable<T> {
  static {
    brand('PagerSync', PagerSync);
  }

  readonly #listing: NativeListing;
  readonly #functions: ClientFunctions;
  readonly #buffer: PageBuffer<T>;

  private constructor(listing: NativeListing, functions: ClientFunctions, buffer: PageBuffer<T>) {
    super(buffer);
    this.#listing = listing;
    this.#functions = functions;
    this.#buffer = buffer;
  }

  /** @internal */
  static open<T>(
    listing: NativeListing,
    decode: Decode<T>,
    functions: ClientFunctions,
  ): PagerSync<T> {
    return new PagerSync(listing, functions, new PageBuffer(listing, decode));
  }

  [Symbol.iterator](): IterableIterator<T> {
    return new Items(() => this.#nextItem());
  }

  /** Iterate over pages in place of items: the same listing, from where it is. */
  pages(): PagesSync<T> {
    return PagesSync.of(this.#buffer, () => this.#nextPage());
  }

  /**
   * Fetch everything that is left, as an array.
   *
   * @throws RosterKitError when not everything can be fetched. Then nothing was handed out.
   */
  all(): T[] {
    const { begin, rest: all } = this.#buffer.takeAll();
    let length: number | undefined;
    try {
      for (let pages = this.#fetchAll(); pages.length > 0; pages = this.#fetchAll()) {
        for (const page of pages) {
          length = page.length;
          this.#buffer.decode(page, all);
        }
      }
    } catch (error) {
      this.#buffer.tookNothing(begin, error);
      throw error;
    }
    this.#buffer.tookAll(length);
    return all;
  }

  #nextItem(): IteratorResult<T, undefined> {
    let more = true;
    while (more && !this.#buffer.hasItem()) {
      more = this.#fetch();
    }
    return this.#buffer.takeItem();
  }

  #nextPage(): IteratorResult<Page<T>, undefined> {
    if (!this.#buffer.hasItem()) {
      this.#fetch();
    }
    return this.#buffer.takePage();
  }

  /** Fetch the next page; false at the end. */
  #fetch(): boolean {
    const page = this.#call((caller) => this.#listing.nextPage(BLOCKING, caller));
    if (page === undefined || isEnd(page)) {
      this.#buffer.end();
      return false;
    }
    this.#buffer.put(page);
    return true;
  }

  /** The next pages; none at the end. */
  #fetchAll(): NativePage[] {
    const pages = this.#call((caller) => this.#listing.nextPages(BLOCKING, caller)) ?? [];
    if (pages.length === 0) {
      this.#buffer.end();
    }
    return pages;
  }

  #call<Answer>(fetch: (caller: Caller | undefined) => Answer): Answer | undefined {
    if (!this.#buffer.mayFetch()) {
      return undefined;
    }
    try {
      return callNative(() => fetch(callerOf(this.#functions)));
    } catch (error) {
      this.#buffer.fail(error);
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

/** The pages of a listing of a blocking client. */
export class PagesSync<T> extends Positioned implements Iterable<Page<T>> {
  static {
    brand('PagesSync', PagesSync);
  }

  readonly #next: () => IteratorResult<Page<T>, undefined>;

  private constructor(buffer: PageBuffer<T>, next: () => IteratorResult<Page<T>, undefined>) {
    super(buffer);
    this.#next = next;
  }

  /** @internal */
  static of<T>(
    buffer: PageBuffer<T>,
    next: () => IteratorResult<Page<T>, undefined>,
  ): PagesSync<T> {
    return new PagesSync(buffer, next);
  }

  [Symbol.iterator](): IterableIterator<Page<T>> {
    return new Items(this.#next);
  }
}
