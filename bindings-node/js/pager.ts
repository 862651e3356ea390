/** Listings of clients that promise. */

import { brand } from './brand';
import { callerOf } from './caller';
import { RosterKitError } from './errors';
import type { Family } from './family';
import type { Caller, NativeListing, NativePage } from './native';
import { isEnd, itemsOf, type Page, Shelf } from './page';
import type { Read } from './reader';
import { answered, cancel, type Signal, throwIfAborted } from './signal';

/**
 * A listing: an async iterable of its items, or of its pages.
 *
 * Nothing is fetched before it is asked for. The listing ends when the service says so; anything
 * else throws an error, whose `resume` goes on exactly after the last item you were given.
 */
export class Pager<T> implements AsyncIterable<T> {
  readonly #listing: NativeListing;
  readonly #read: Read;
  readonly #family: Family;
  readonly #signal: Signal | undefined;
  readonly #shelf: Shelf<T>;
  /** Whether pages may be on their way that nobody asked for yet. */
  readonly #ahead: boolean;
  #ended = false;
  /** Why it ended before its end: who asks again is told again. */
  #failed: unknown;
  /** The call that fetches for somebody who iterates. */
  #number = 0;
  /** Whether all that is left is being taken, which nobody else may give up. */
  #takesAll = false;
  /** Whoever asks while a page is fetched waits for their turn. */
  #turn: Promise<void> = Promise.resolve();

  constructor(
    listing: NativeListing,
    read: Read,
    family: Family,
    signal: Signal | undefined,
    ahead: boolean,
  ) {
    this.#listing = listing;
    this.#read = read;
    this.#family = family;
    this.#signal = signal;
    this.#ahead = ahead;
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

  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return new Items(
      (asker) => this.#nextItem(asker),
      () => this.#stop(),
    );
  }

  /** Iterate over pages in place of items: the same listing, from where it is. */
  pages(): Pages<T> {
    return new Pages(
      (asker) => this.#nextPage(asker),
      () => this.#stop(),
      () => this.resume,
      () => this.shifts,
    );
  }

  /** Fetch everything that is left, as an array. */
  async all(): Promise<T[]> {
    return await this.#inTurn(async () => {
      const { begin, rest: all } = this.#shelf.takeAll();
      let length: number | undefined;
      this.#takesAll = true;
      try {
        let pages = await this.#fetchAll();
        while (pages.length > 0) {
          // The next ones are on their way while the objects of these are made.
          const next = this.#fetchAll();
          for (const page of pages) {
            length = page.length;
            itemsOf(page, this.#read, all);
          }
          pages = await next;
        }
      } catch (error) {
        this.#listing.rewind(begin);
        this.#shelf.returnTo(begin);
        if (error instanceof RosterKitError) {
          // Nothing was handed out.
          Object.assign(error, { resume: begin });
        }
        throw error;
      } finally {
        this.#takesAll = false;
      }
      this.#shelf.passed(length);
      return all;
    });
  }

  async #nextItem(asker: Asker): Promise<IteratorResult<T, undefined>> {
    throwIfAborted(this.#signal);
    if (this.#shelf.hasItem()) {
      return { done: false, value: this.#shelf.takeItem() };
    }
    return await this.#inTurn(async () => {
      while (!this.#shelf.hasItem()) {
        const page = await this.#fetch(asker);
        if (page === undefined) {
          return { done: true, value: undefined };
        }
        this.#shelf.put(page);
      }
      return { done: false, value: this.#shelf.takeItem() };
    });
  }

  async #nextPage(asker: Asker): Promise<IteratorResult<Page<T>, undefined>> {
    return await this.#inTurn(async () => {
      if (!this.#shelf.hasItem()) {
        const page = await this.#fetch(asker);
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

  /** The next page; none at the end, or when the asker has stopped. */
  async #fetch(asker: Asker): Promise<NativePage | undefined> {
    while (!asker.stopped) {
      let own = 0;
      const ask = (number: number, caller: Caller | undefined) =>
        this.#listing.nextPage(number, caller);
      const began = (number: number) => {
        this.#number = own = number;
      };
      try {
        const page = await this.#ask<NativePage>(ask, began);
        if (this.#number !== own) {
          // It came after all when somebody else had given it up, and comes once more.
          continue;
        }
        this.#ended = page === undefined || isEnd(page);
        return this.#ended ? undefined : page;
      } catch (error) {
        // Somebody else stopped and gave this up: whoever goes on asks again.
        if (own === 0 || this.#number === own) {
          this.#failed = error;
          throw error;
        }
      } finally {
        if (this.#number === own) {
          this.#number = 0;
        }
      }
    }
    return undefined;
  }

  /** The next pages; none at the end. */
  async #fetchAll(): Promise<NativePage[]> {
    try {
      const pages = await this.#ask<NativePage[]>((number, caller) =>
        this.#listing.nextPages(number, caller),
      );
      this.#ended = pages === undefined || pages.length === 0;
      return pages ?? [];
    } catch (error) {
      this.#failed = error;
      throw error;
    }
  }

  async #ask<A>(
    fetch: (number: number, caller: Caller | undefined) => unknown,
    began?: (number: number) => void,
  ): Promise<A | undefined> {
    if (this.#failed !== undefined) {
      throw this.#failed;
    }
    if (this.#ended) {
      return undefined;
    }
    // For whoever asks now: their loop may run elsewhere than the listing was made.
    const start = (number: number) => fetch(number, callerOf(this.#family));
    return await answered<A>(start, this.#signal, began);
  }

  /** Nobody iterates any more: what is on its way is given up. Whoever iterates again goes on. */
  #stop(): void {
    const number = this.#number;
    if (this.#ended || this.#takesAll || (number === 0 && !this.#ahead)) {
      return;
    }
    const place = this.resume;
    this.#number = 0;
    cancel(number);
    this.#listing.rewind(place);
    this.#shelf.returnTo(place);
  }
}

/** Somebody who iterates. */
interface Asker {
  readonly stopped: boolean;
}

type Next<R> = (asker: Asker) => Promise<IteratorResult<R, undefined>>;

class Items<R> implements AsyncIterableIterator<R>, Asker {
  readonly #next: Next<R>;
  readonly #stop: () => void;
  stopped = false;

  constructor(next: Next<R>, stop: () => void) {
    this.#next = next;
    this.#stop = stop;
  }

  next(): Promise<IteratorResult<R, undefined>> {
    return this.#next(this);
  }

  async return(): Promise<IteratorResult<R, undefined>> {
    this.stopped = true;
    this.#stop();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** The pages of a listing. */
export class Pages<T> implements AsyncIterable<Page<T>> {
  readonly #next: Next<Page<T>>;
  readonly #stop: () => void;
  readonly #resume: () => string;
  readonly #shifts: () => number;

  constructor(next: Next<Page<T>>, stop: () => void, resume: () => string, shifts: () => number) {
    this.#next = next;
    this.#stop = stop;
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

  [Symbol.asyncIterator](): AsyncIterableIterator<Page<T>> {
    return new Items(this.#next, this.#stop);
  }
}

brand('Pager', Pager);
brand('Pages', Pages);
