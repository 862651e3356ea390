/** `AsyncLocalStorage`: what is called back runs in the context of the call that caused it. */

import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { channel } from 'node:diagnostics_channel';
import { after, afterEach, beforeEach, describe, test } from 'node:test';
import { Paperspace, PaperspaceSync } from 'rosterkit';
import { Emulator, FakeClock } from 'rosterkit/testing';

import { until } from './support/process.mjs';
import { service } from './support/server.mjs';

const emulator = new Emulator({ people: 12 });
after(() => emulator.stop());
beforeEach(() => emulator.reset());

const storage = new AsyncLocalStorage();
const EVENTS = ['request', 'response', 'retry'];
const HOOKS = { request: 'onRequest', response: 'onResponse', retry: 'onRetry' };

/** A client all of whose hooks note where they run. */
function noting(Client, seen, options = {}) {
  const note = (what) => () => seen.push([what, storage.getStore()]);
  const hooks = Object.fromEntries(EVENTS.map((what) => [HOOKS[what], note(what)]));
  return new Client({
    ...emulator.paperspace.client,
    clock: new FakeClock(),
    ...hooks,
    ...options,
  });
}

// Made where there is something else: it is the call that counts, not where a client was made first.
const made = storage.run('where the client was made', () => {
  const seen = [];
  return { seen, client: noting(Paperspace, seen) };
});

describe('hooks', () => {
  beforeEach(() => (made.seen.length = 0));

  test('run where the call was made, each its own', async () => {
    emulator.setFaults([{ operation: 'createSecret', status: 429, times: 1 }]);
    emulator.setLatency(0.01);
    const { client, seen } = made;
    const calls = ['a', 'b', 'c'].map((name) =>
      storage.run(name, () => client.createSecret('my-team', `S_${name}`, 'value')),
    );
    await Promise.all(calls);
    const of = (name) => seen.filter(([, store]) => store === name).map(([what]) => what);
    const [retried, ...others] = ['a', 'b', 'c'].map(of).sort((x, y) => y.length - x.length);
    assert.deepEqual(retried, ['request', 'response', 'retry', 'request', 'response']);
    assert.deepEqual(others, Array(2).fill(['request', 'response']));
    assert.equal(seen.length, 9);
  });

  test('of a client that blocks', () => {
    const seen = [];
    const client = noting(PaperspaceSync, seen);
    storage.run('there', () => client.listTeamMembers('my-team').all());
    assert.deepEqual(new Set(seen.map(([, store]) => store)), new Set(['there']));
    assert.ok(seen.length >= 2);
  });

  test('of calls that wait while another blocks the thread', async () => {
    const { client, seen } = made;
    emulator.setLatency(0.05);
    const call = storage.run('waits', () =>
      client.listTeamMembers('my-team', { limit: 100 }).all(),
    );
    storage.run('blocks', () =>
      new PaperspaceSync(emulator.paperspace.client).listTeamMembers('my-team').all(),
    );
    await call;
    assert.deepEqual(
      seen,
      EVENTS.slice(0, 2).map((what) => [what, 'waits']),
    );
  });

  test('see none where there is none', async () => {
    const { client, seen } = made;
    await storage.exit(() => client.listTeamMembers('my-team', { limit: 100 }).all());
    assert.deepEqual(
      seen,
      EVENTS.slice(0, 2).map((what) => [what, undefined]),
    );
  });

  for (const prefetch of [0, 2]) {
    test(`of a listing run where the loop asks for the page, reading ${prefetch} ahead`, async () => {
      const { client, seen } = made;
      const list = storage.run('where it was made', () =>
        client.listTeamMembers('my-team', { limit: 4, prefetch }),
      );
      const loop = async () => {
        for await (const member of list) void member;
      };
      await storage.run('loop', loop);
      assert.equal(seen.length, 6);
      assert.deepEqual(new Set(seen.map(([, store]) => store)), new Set(['loop']));
    });
  }

  test('of two loops over one listing', async () => {
    const { client, seen } = made;
    const list = client.listTeamMembers('my-team', { limit: 6 });
    const some = async (most) => {
      for await (const member of list) {
        void member;
        if (--most === 0) break;
      }
    };
    await storage.run('first', () => some(6));
    await storage.run('second', () => some(6));
    assert.deepEqual(
      seen.filter(([what]) => what === 'request').map(([, store]) => store),
      ['first', 'second'],
    );
  });

  test('of all(), and of pages', async () => {
    const { client, seen } = made;
    const list = () => client.listTeamMembers('my-team', { limit: 4 });
    await storage.run('all', () => list().all());
    await storage.run('pages', async () => {
      for await (const page of list().pages()) void page;
    });
    const requests = seen.filter(([what]) => what === 'request').map(([, store]) => store);
    assert.deepEqual(requests, [...Array(3).fill('all'), ...Array(3).fill('pages')]);
  });
});

describe('diagnostics channels', () => {
  const seen = [];
  const listeners = EVENTS.map((what) => [
    `rosterkit:${what}`,
    () => seen.push([what, storage.getStore()]),
  ]);
  beforeEach(() => {
    seen.length = 0;
    listeners.forEach(([name, listener]) => channel(name).subscribe(listener));
  });
  afterEach(() => listeners.forEach(([name, listener]) => channel(name).unsubscribe(listener)));

  test('tell where the call was made', async () => {
    emulator.setFaults([{ status: 503, times: 1 }]);
    const client = new Paperspace({ ...emulator.paperspace.client, clock: new FakeClock() });
    const list = () => client.listTeamMembers('my-team', { limit: 100 }).all();
    await storage.run('a', list);
    await storage.run('b', list);
    const whats = ['request', 'response', 'retry', 'request', 'response'];
    assert.deepEqual(seen, [
      ...whats.map((what) => [what, 'a']),
      ...['request', 'response'].map((what) => [what, 'b']),
    ]);
  });
});

describe('token providers', () => {
  test('run where the call was made that needs the token', async (t) => {
    const own = await service(t);
    const client = new Paperspace({
      baseUrl: own.baseUrl,
      async tokenProvider() {
        await null;
        return storage.getStore();
      },
    });
    for (const name of ['a', 'b']) {
      await assert.rejects(
        storage.run(name, () => client.getSecret('t', 'A')),
        { status: 404 },
      );
    }
    assert.deepEqual(own.asked, ['a', 'b']);
    const blocking = new PaperspaceSync({
      baseUrl: emulator.paperspace.baseUrl,
      tokenProvider: () => {
        own.asked.push(storage.getStore());
        return emulator.paperspace.apiKey;
      },
    });
    storage.run('c', () => blocking.listTeamMembers('my-team', { limit: 100 }).all());
    assert.deepEqual(own.asked, ['a', 'b', 'c']);
  });

  test('a refresh runs where the call was made that began it', async (t) => {
    const own = await service(t);
    const asked = [];
    let give;
    const client = new Paperspace({
      baseUrl: own.baseUrl,
      tokenProvider() {
        asked.push(storage.getStore());
        return new Promise((resolve) => (give = resolve));
      },
    });
    const call = (name) =>
      storage.run(name, () => client.getSecret('t', 'A').catch(({ status }) => [name, status]));
    const first = call('began it');
    await until(() => asked.length === 1, 'the token is being obtained');
    const others = ['joined', 'joined, too'].map(call);
    give({ token: 'k', expiresIn: 3600 });
    assert.deepEqual(await Promise.all([first, ...others]), [
      ['began it', 404],
      ['joined', 404],
      ['joined, too', 404],
    ]);
    assert.deepEqual(asked, ['began it']);
  });
});
