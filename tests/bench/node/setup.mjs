/** What a job is run with: where the server is, and how much work there is. */

import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** How much work a job is; members, calls, burst and colleagues as `src/options.rs` has them. */
export const FULL = {
  quick: false,
  /** Seconds after which a job is not slow but stuck. */
  tooLong: 120,
  /** Paperspace members in the listing. */
  members: 100_000,
  /** GitBook members in the listing. */
  colleagues: 50_000,
  /** PUTs one after another, and how many of them go before the clock starts. */
  calls: 4_000,
  before: 500,
  /** PUTs at once, and how often. */
  burst: 1_000,
  bursts: 5,
  /** Members of the smaller team, of so many pages, and PUTs at once, where answers take their time. */
  hundredPages: 12_000,
  pages: 100,
  smallBurst: 200,
};

export const QUICK = {
  quick: true,
  tooLong: 20,
  members: 10_000,
  colleagues: 5_000,
  calls: 400,
  before: 50,
  burst: 200,
  bursts: 2,
  hundredPages: 1_200,
  pages: 10,
  smallBurst: 100,
};

/** What makes another process do as much. */
export function flags(size) {
  return size.quick ? ['--quick'] : [];
}

export class Setup {
  #url;
  #folder;

  /** The server's address, the size, and the folder in which RosterKit is installed. */
  constructor(url, size, folder) {
    this.#url = url;
    this.size = size;
    this.#folder = folder;
  }

  get paperspace() {
    return `${this.#url}/paperspace`;
  }

  /** Without the version of the API, which the official client adds. */
  get gitbook() {
    return `${this.#url}/gitbook`;
  }

  rosterkit() {
    return installed(this.#folder);
  }

  opentelemetry() {
    return requireIn(this.#folder)('rosterkit/opentelemetry');
  }
}

/** The package as a program in this folder gets it. */
export function installed(folder) {
  return requireIn(folder)('rosterkit');
}

/** What the package says about itself. */
export function packageOf(folder) {
  return requireIn(folder)('rosterkit/package.json');
}

function requireIn(folder) {
  return createRequire(join(resolve(folder), 'program.js'));
}
