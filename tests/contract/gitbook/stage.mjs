/** An emulator, a recorder in front of its GitBook, and what was said between them. */

import assert from 'node:assert/strict';
import { GitBookAPI } from '@gitbook/api';

import { Recorder } from '../recorder.mjs';
import { Emulator, GitBook } from '../rosterkit.mjs';
import { BASE_PATH } from './description.mjs';
import { findings } from './findings.mjs';

export class Stage {
  /** Every exchange that was checked. */
  seen = [];

  static async open() {
    const stage = new Stage();
    // So many that some are guests, some have no address, and an answer is compressed.
    stage.emulator = new Emulator({ seed: 7, people: 60 });
    const { baseUrl } = stage.emulator.gitbook;
    assert.ok(baseUrl.endsWith(BASE_PATH), baseUrl);
    stage.origin = baseUrl.slice(0, -BASE_PATH.length);
    stage.recorder = await Recorder.start(stage.origin);
    return stage;
  }

  /** Put the people back where they were, and forget what was said. */
  reset() {
    this.emulator.reset();
    this.recorder.take();
  }

  close() {
    this.recorder.stop();
    this.emulator.stop();
  }

  /** GitBook's own client. Its token is the emulator's unless another is given. */
  officialClient(authToken = this.emulator.gitbook.token) {
    return new GitBookAPI({ endpoint: this.recorder.url, authToken });
  }

  /** The same, past the recorder: for a look at what is there. */
  observer() {
    return new GitBookAPI({ endpoint: this.origin, authToken: this.emulator.gitbook.token });
  }

  rosterkit(token = this.emulator.gitbook.token) {
    return new GitBook({ baseUrl: this.recorder.url + BASE_PATH, token });
  }

  /** What was said since last time, which is to have these findings and no others. */
  check(expected = []) {
    const exchanges = this.recorder.take();
    assert.deepEqual(exchanges.flatMap(findings), expected);
    this.seen.push(...exchanges);
    return exchanges;
  }
}
