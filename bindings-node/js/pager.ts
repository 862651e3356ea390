/** Listings of clients that promise. */

import { RosterKitError } from './errors';
import type { NativeListing, NativePage } from './native';
import { isEnd, itemsOf, type Page, Shelf } from './page';
import type { Read } from './reader';
import { answered, cancel } from './signal';

/**
 * A listing: an async iterable of its items, or of its pages.
 *
 * Nothing is fetched before it is asked for. The listing ends when the service says so; anything
 * else throws an error, whose `resume` goes on exactly after the last item you were given.
 */
export class Pager<T> implements AsyncIterable<T> {
  readonly #listing: NativeListing;
  readonly #read: Read;
  readonly #signal: AbortSignal | undefined;
  readonly #shelf: Shelf<T>;
  /** Whether pages may be on their way that nobody asked for yet. */
  readonly #ahead: boolean;
  #ended = false;
  /** Why it ended before its end: who asks again is told again. */
  #failed: unknown;
  /** The call that fetches. */
  #number = 0;
  /** Whoever asks while a page is fetched waits for their turn. */
  #turn: Promise<void> = Promise.resolve();

  constructor(listing: NativeListing, read: Read, signal: AbortSignal | undefined, ahead: boolean) {
    this.#listing = listing;
    this.#read = read;
    this.#signal = signal;
    this.#ahead = ahead;
    this.#shelf = new Shelf(listing, read);
  }

  /** Where to go on, also in another process. It holds no credential. */
  get resume(): string {
    return this.#shelf.resume;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return new Items(
      () => this.#nextItem(),
      () => this.#stop(),
    );
  }

  /** Iterate over pages in place of items: the same listing, from where it is. */
  pages(): Pages<T> {
    return new Pages(
      () => this.#nextPage(),
      () => this.#stop(),
      () => this.resume,
    );
  }

  /** Fetch everything that is left, as an array. */
  async all(): Promise<T[]> {
    return await this.#inTurn(async () => {
      const begin = this.resume;
      const all = this.#shelf.rest();
      let length = -1;
      try {
        let page = this.#ended ? undefined : await this.#fetch();
        while (page !== undefined) {
          // The next one is on its way while the objects of this one are made.
          const next = this.#fetch();
          length = page.length;
          itemsOf(page, this.#read, all);
          page = await next;
        }
      } catch (error) {
        this.#shelf.returnTo(begin);
        if (error instanceof RosterKitError) {
          // Nothing was handed out.
          Object.assign(error, { resume: begin });
        }
        throw error;
      }
      if (length >= 0) {
        this.#shelf.passed(length);
      }
      return all;
    });
  }

  async #nextItem(): Promise<IteratorResult<T, undefined>> {
    this.#signal?.throwIfAborted();
    if (this.#shelf.hasItem()) {
      return { done: false, value: this.#shelf.takeItem() };
    }
    return await this.#inTurn(async () => {
      while (!this.#shelf.hasItem()) {
        const page = await this.#fetch();
        if (page === undefined) {
          return { done: true, value: undefined };
        }
        this.#shelf.put(page);
      }
      return { done: false, value: this.#shelf.takeItem() };
    });
  }

  async #nextPage(): Promise<IteratorResult<Page<T>, undefined>> {
    return await this.#inTurn(async () => {
      if (!this.#shelf.hasItem()) {
        const page = await this.#fetch();
        if (page === undefined) {
          return { done: true, value: undefined };
        }
        this.#shelf.put(page);
      }
      return { done: false, value: this.#shelf.takePage() };
    });
  }

  /** One at a time, in the order in which they came. */
  async #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const before = this.#turn;
    let done = () => {};
    this.#turn = new Promise((resolve) => {
      done = resolve;
    });
    try {
      await before;
      return await work();
    } finally {
      done();
    }
  }

  async #fetch(): Promise<NativePage | undefined> {
    if (this.#failed !== undefined) {
      throw this.#failed;
    }
    if (this.#ended) {
      return undefined;
    }
    let fetching = 0;
    try {
      const page = await answered<NativePage>(
        (number) => this.#listing.nextPage(number),
        this.#signal,
        (number) => {
          this.#number = fetching = number;
        },
      );
      if (isEnd(page)) {
        this.#ended = true;
        return undefined;
      }
      return page;
    } catch (error) {
      if (fetching !== 0 && this.#number !== fetching) {
        // Nobody waits for it any more.
        return undefined;
      }
      this.#failed = error;
      throw error;
    } finally {
      if (this.#number === fetching) {
        this.#number = 0;
      }
    }
  }

  /** Nobody iterates any more: what is on its way is given up. Whoever iterates again goes on. */
  #stop(): void {
    const number = this.#number;
    if (this.#ended || (number === 0 && !this.#ahead)) {
      return;
    }
    const place = this.resume;
    this.#number = 0;
    cancel(number);
    this.#listing.rewind(place);
    this.#shelf.returnTo(place);
  }
}

class Items<T> implements AsyncIterableIterator<T> {
  constructor(
    readonly next: () => Promise<IteratorResult<T, undefined>>,
    readonly stop: () => void,
  ) {}

  async return(): Promise<IteratorResult<T, undefined>> {
    this.stop();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** The pages of a listing. */
export class Pages<T> implements AsyncIterable<Page<T>> {
  readonly #next: () => Promise<IteratorResult<Page<T>, undefined>>;
  readonly #stop: () => void;
  readonly #resume: () => string;

  constructor(
    next: () => Promise<IteratorResult<Page<T>, undefined>>,
    stop: () => void,
    resume: () => string,
  ) {
    this.#next = next;
    this.#stop = stop;
    this.#resume = resume;
  }

  /** Where to go on after the last page you were given. */
  get resume(): string {
    return this.#resume();
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Page<T>> {
    return new Items(this.#next, this.#stop);
  }
}
