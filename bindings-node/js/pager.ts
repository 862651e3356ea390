/** Listings of clients whose calls are promises. */

import type { AbortSignalLike } from './abort-signal';
import { brand } from './brand';
import { type ClientFunctions, callerOf } from './caller';
import type { Decode } from './decoder';
import type { Caller, NativeListing, NativePage } from './native-types';
import { isEnd, type Page, PageBuffer, Positioned } from './page';
import { callNativeAsync, cancel, throwIfAborted } from './signal';

/**
 * A listing: an async iterable of its items, or of its pages.
 *
 * Nothing is fetched before it is asked for. The listing ends when the service says so; anything
 * else throws an error, whose `resume` goes on exactly after the last item you were given.
 */
export class Pager<T> extends Positioned implements AsyncIterable<T> {
  static {
    brand('Pager', Pager);
  }

  readonly #listing: NativeListing;
  readonly #functions: ClientFunctions;
  readonly #signal: AbortSignalLike | undefined;
  readonly #buffer: PageBuffer<T>;
  /** Whether pages may be on their way that nothing has asked for yet. */
  readonly #prefetches: boolean;
  /** The number of the call that fetches a page for an iteration. */
  #call = 0;
  /** Whether everything that is left is being taken, which no iteration may cancel. */
  #takesAll = false;
  /** The last in a queue: fetches of a listing run one after the other. */
  #queue: Promise<void> = Promise.resolve();

  private constructor(
    listing: NativeListing,
    functions: ClientFunctions,
    signal: AbortSignalLike | undefined,
    prefetches: boolean,
    buffer: PageBuffer<T>,
  ) {
    super(buffer);
    this.#listing = listing;
    this.#functions = functions;
    this.#signal = signal;
    this.#prefetches = prefetches;
    this.#buffer = buffer;
  }

  /** @internal */
  static open<T>(
    listing: NativeListing,
    decode: Decode<T>,
    functions: ClientFunctions,
    signal: AbortSignalLike | undefined,
    prefetches: boolean,
  ): Pager<T> {
    const buffer = new PageBuffer(listing, decode);
    return new Pager(listing, functions, signal, prefetches, buffer);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return new Items(
      (iteration) => this.#nextItem(iteration),
      () => this.#stop(),
    );
  }

  /** Iterate over pages in place of items: the same listing, from where it is. */
  pages(): Pages<T> {
    return Pages.of(
      this.#buffer,
      (iteration) => this.#nextPage(iteration),
      () => this.#stop(),
    );
  }

  /**
   * Fetch everything that is left, as an array.
   *
   * @throws RosterKitError when not everything can be fetched. Then nothing was handed out.
   */
  async all(): Promise<T[]> {
    return await this.#inTurn(async () => {
      const { begin, rest: all } = this.#buffer.takeAll();
      let length: number | undefined;
      this.#takesAll = true;
      try {
        let pages = await this.#fetchAll();
        while (pages.length > 0) {
          // The next ones are on their way while the objects of these are made.
          const next = this.#fetchAll();
          for (const page of pages) {
            length = page.length;
            this.#buffer.decode(page, all);
          }
          pages = await next;
        }
      } catch (error) {
        this.#listing.rewind(begin);
        this.#buffer.tookNothing(begin, error);
        throw error;
      } finally {
        this.#takesAll = false;
      }
      this.#buffer.tookAll(length);
      return all;
    });
  }

  /** An item of the page that is here costs as little as a promise can. */
  #nextItem(iteration: Iteration): Promise<IteratorResult<T, undefined>> {
    if (this.#buffer.hasItem() && !this.#signal?.aborted) {
      return Promise.resolve(this.#buffer.takeItem());
    }
    return this.#nextItemOfNextPage(iteration);
  }

  async #nextItemOfNextPage(iteration: Iteration): Promise<IteratorResult<T, undefined>> {
    throwIfAborted(this.#signal);
    return await this.#inTurn(async () => {
      let more = true;
      while (more && !this.#buffer.hasItem()) {
        more = await this.#fetch(iteration);
      }
      return more ? this.#buffer.takeItem() : END;
    });
  }

  async #nextPage(iteration: Iteration): Promise<IteratorResult<Page<T>, undefined>> {
    return await this.#inTurn(async () => {
      const more = this.#buffer.hasItem() || (await this.#fetch(iteration));
      return more ? this.#buffer.takePage() : END;
    });
  }

  /** Run one after the other, in the order of the calls. */
  async #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const before = this.#queue;
    let done = () => {};
    this.#queue = new Promise((resolve) => {
      done = resolve;
    });
    try {
      await before;
      return await work();
    } finally {
      done();
    }
  }

  /** Fetch the next page; false at the end, and when the iteration has stopped. */
  async #fetch(iteration: Iteration): Promise<boolean> {
    while (!iteration.stopped) {
      let own = 0;
      const began = (call: number) => {
        this.#call = own = call;
      };
      try {
        const page = await this.#send(
          (call, caller) => this.#listing.nextPage(call, caller),
          began,
        );
        if (this.#call !== own) {
          // It came although another iteration had cancelled it, and comes once more.
          continue;
        }
        if (page === undefined || isEnd(page)) {
          this.#buffer.end();
          return false;
        }
        this.#buffer.put(page);
        return true;
      } catch (error) {
        // When another iteration stopped and cancelled this, it is asked for again.
        if (own === 0 || this.#call === own) {
          this.#buffer.fail(error);
          throw error;
        }
      } finally {
        if (this.#call === own) {
          this.#call = 0;
        }
      }
    }
    return false;
  }

  /** The next pages; none at the end. */
  async #fetchAll(): Promise<NativePage[]> {
    try {
      const pages = await this.#send((call, caller) => this.#listing.nextPages(call, caller));
      if (pages === undefined || pages.length === 0) {
        this.#buffer.end();
      }
      return pages ?? [];
    } catch (error) {
      this.#buffer.fail(error);
      throw error;
    }
  }

  async #send<Answer>(
    fetch: (call: number, caller: Caller | undefined) => Promise<Answer>,
    began?: (call: number) => void,
  ): Promise<Answer | undefined> {
    if (!this.#buffer.mayFetch()) {
      return undefined;
    }
    // The caller is the one who asks now: its loop may run elsewhere than the listing was made.
    const start = (call: number) => fetch(call, callerOf(this.#functions));
    return await callNativeAsync(start, this.#signal, undefined, began);
  }

  /** An iteration stopped: cancel what is on its way. Other iterations go on where this one stopped. */
  #stop(): void {
    const call = this.#call;
    if (this.#buffer.ended || this.#takesAll || (call === 0 && !this.#prefetches)) {
      return;
    }
    const position = this.resume;
    this.#call = 0;
    cancel(call);
    this.#listing.rewind(position);
    this.#buffer.returnTo(position);
  }
}

const END = { done: true, value: undefined } as const;

/** One of perhaps several loops over a listing. */
interface Iteration {
  readonly stopped: boolean;
}

type Next<R> = (iteration: Iteration) => Promise<IteratorResult<R, undefined>>;

class Items<R> implements AsyncIterableIterator<R>, Iteration {
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
    return END;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** The pages of a listing. */
export class Pages<T> extends Positioned implements AsyncIterable<Page<T>> {
  static {
    brand('Pages', Pages);
  }

  readonly #next: Next<Page<T>>;
  readonly #stop: () => void;

  private constructor(buffer: PageBuffer<T>, next: Next<Page<T>>, stop: () => void) {
    super(buffer);
    this.#next = next;
    this.#stop = stop;
  }

  /** @internal */
  static of<T>(buffer: PageBuffer<T>, next: Next<Page<T>>, stop: () => void): Pages<T> {
    return new Pages(buffer, next, stop);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Page<T>> {
    return new Items(this.#next, this.#stop);
  }
}
