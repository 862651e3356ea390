/** Jobs that are compared with each other, and what became of them. */

import { NotInstalled } from './runtimes.mjs';

/** What a job read. The Rust bench keeps times as text, and touches nothing. */
const READ = ['weight', 'times', 'touched'];

export class Contest {
  /** Those that are left to run, by name. */
  jobs;
  /** What each took, round by round. */
  samples;
  /** Why a job has no figures. One that failed is not run again: it may be stuck every time. */
  failed = {};
  /** Those of them whose runtime is not here. */
  absent = new Set();

  constructor(jobs) {
    this.jobs = { ...jobs };
    this.samples = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  }

  /** A sample of a job, or the error for which there is none. */
  take(name, outcome) {
    if (!(outcome instanceof Error)) {
      this.samples[name].push(outcome);
      return;
    }
    this.#fail(name, outcome.message);
    if (outcome instanceof NotInstalled) {
      this.absent.add(name);
    }
  }

  #fail(name, why) {
    delete this.jobs[name];
    this.failed[name] = why;
  }

  /**
   * Fail those jobs that did not read what most of them did: their times say nothing. Where no
   * reading has a majority, all of them.
   */
  expectSameWork() {
    for (const what of READ) {
      const readings = Object.keys(this.jobs)
        .map((name) => [name, [...new Set(this.samples[name].map((sample) => sample[what]))]])
        .filter(([, [first]]) => first !== undefined);
      const common = majority(readings.map(([, read]) => read.join(', ')));
      for (const [name, read] of readings) {
        if (read.join(', ') !== common) {
          this.#fail(name, `it read something else than the others; ${what}: ${read.join(', ')}`);
        }
      }
    }
  }
}

/** What more than half of these are. */
function majority(texts) {
  return texts.find((text) => 2 * texts.filter((other) => other === text).length > texts.length);
}
