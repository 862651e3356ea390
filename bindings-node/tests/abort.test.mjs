/** Signals: before a call, while it connects, waits for the body, or waits to try again. */

import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { after, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { AbortController as Polyfill } from 'abort-controller';
import { JSDOM } from 'jsdom';
import { Paperspace, PaperspaceSync } from 'rosterkit';
import { Emulator } from 'rosterkit/testing';

import { blockFor, UNANSWERED, until } from './support/process.mjs';

const emulator = new Emulator({ people: 300 });
after(() => emulator.stop());
beforeEach(() => emulator.reset());
const paperspace = new Paperspace(emulator.paperspace.client);

/** Start, give up after a while, and say how long it took to be told. */
async function givenUp(start, after = 100) {
  const controller = new AbortController();
  const reason = { only: 'a reason' };
  const promise = start(controller.signal);
  const settled = promise.then(
    () => assert.fail('it was not given up'),
    (error) => error,
  );
  await sleep(after);
  controller.abort(reason);
  // A call that waited for the service would wait for its answer, and fail above.
  assert.equal(await settled, reason, 'the reason comes as it was given');
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0, 'no listener is left');
}

test('a signal that was aborted before sends nothing', async () => {
  const reason = new Error('earlier');
  const signal = AbortSignal.abort(reason);
  await assert.rejects(paperspace.getSecret('t', 'A', { signal }), (error) => error === reason);
  const list = paperspace.listSecrets('t', { signal });
  await assert.rejects(list.all(), (error) => error === reason);
  await assert.rejects(list[Symbol.asyncIterator]().next(), (error) => error === reason);
  assert.equal(emulator.requests().length, 0);
});

test('while the answer is awaited, and the connection is closed', async () => {
  emulator.setLatency(UNANSWERED);
  await givenUp((signal) => paperspace.getSecret('my-team', 'A', { signal }));
  await until(() => emulator.connectionsOpen() === 0, 'the connection is closed');
});

test('while the body dribbles', async () => {
  let closed = 0;
  const server = createHttpServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 10);
    response.on('close', () => {
      clearInterval(drip);
      closed++;
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new Paperspace({
    apiKey: 'k',
    baseUrl: `http://127.0.0.1:${server.address().port}`,
  });
  await givenUp((signal) => client.listTeamMembers('my-team', { signal }).all());
  try {
    await until(() => closed === 1, 'the connection is closed');
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('while it waits to try again', async () => {
  emulator.setFaults([{ status: 429, headers: { 'Retry-After': '30' } }]);
  await givenUp((signal) => paperspace.getSecret('my-team', 'A', { signal }), 200);
  assert.equal(emulator.requests().length, 1);
});

test('while it connects', async () => {
  // A server that accepts and never speaks TLS.
  const open = new Set();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    socket.resume();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `https://127.0.0.1:${server.address().port}`;
  const client = new Paperspace({ apiKey: 'k', baseUrl });
  await givenUp((signal) => client.getSecret('t', 'A', { signal }));
  await until(() => open.size === 0, 'the connection is closed');
  server.close();
});

test('a listing between its pages', async () => {
  const controller = new AbortController();
  const list = paperspace.listTeamMembers('my-team', { signal: controller.signal, limit: 10 });
  const seen = [];
  await assert.rejects(
    async () => {
      for await (const member of list) {
        seen.push(member.user.id);
        if (seen.length === 13) controller.abort();
      }
    },
    { name: 'AbortError' },
  );
  const rest = await paperspace
    .listTeamMembers('my-team', { resume: list.resume, limit: 10 })
    .all();
  const everybody = await paperspace.listTeamMembers('my-team').all();
  assert.deepEqual(
    [...seen, ...rest.map(({ user }) => user.id)],
    everybody.map(({ user }) => user.id),
  );
});

test('a listing whose next page has arrived, and was not handed over yet', async () => {
  const controller = new AbortController();
  const list = paperspace.listTeamMembers('my-team', { signal: controller.signal, limit: 10 });
  const items = list[Symbol.asyncIterator]();
  const seen = [];
  while (seen.length < 10) seen.push((await items.next()).value.user.id);
  const before = emulator.requests().length;
  const next = items.next();
  // The call is made, and then this thread hears nothing until its page has come: its outcome waits in
  // the queue.
  for (let turn = 0; turn < 10; turn++) await null;
  while (emulator.requests().length === before) blockFor(5);
  blockFor(600);
  controller.abort();
  await assert.rejects(next, { name: 'AbortError' });
  await sleep(50);
  const rest = await paperspace
    .listTeamMembers('my-team', { resume: list.resume, limit: 10 })
    .all();
  const everybody = await paperspace.listTeamMembers('my-team').all();
  assert.deepEqual(
    [...seen, ...rest.map(({ user }) => user.id)],
    everybody.map(({ user }) => user.id),
  );
});

test('one signal for many calls gives them all up, and adds one listener', async (t) => {
  emulator.setLatency(UNANSWERED);
  const warned = [];
  const warn = (warning) => warned.push(warning.name);
  process.on('warning', warn);
  t.after(() => process.off('warning', warn));
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 50 }, () => paperspace.getSecret('my-team', 'A', { signal }));
  const settled = Promise.allSettled(calls);
  await until(() => emulator.connectionsOpen() > 1, 'calls are under way');
  assert.equal(getEventListeners(signal, 'abort').length, 1);
  controller.abort('enough');
  assert.deepEqual(new Set((await settled).map(({ reason }) => reason)), new Set(['enough']));
  assert.equal(getEventListeners(signal, 'abort').length, 0);
  assert.deepEqual(warned, []);
  await until(() => emulator.connectionsOpen() === 0, 'every connection is closed');
});

test("the user's own handler stays where it is", async () => {
  const controller = new AbortController();
  let called = 0;
  controller.signal.onabort = () => called++;
  emulator.setLatency(UNANSWERED);
  const call = paperspace.getSecret('my-team', 'A', { signal: controller.signal });
  const settled = assert.rejects(call);
  await sleep(20);
  controller.abort();
  await settled;
  assert.equal(called, 1);
});

test('AbortSignal.timeout tells of a TimeoutError of its own', async () => {
  emulator.setLatency(UNANSWERED);
  const signal = AbortSignal.timeout(50);
  await assert.rejects(paperspace.getSecret('my-team', 'A', { signal }), (error) => {
    assert.ok(error instanceof DOMException);
    return error.name === 'TimeoutError';
  });
});

const FOREIGN = {
  jsdom: () => new new JSDOM().window.AbortController(),
  'a library that knows no reasons': () => new Polyfill(),
};

for (const [where, controller] of Object.entries(FOREIGN)) {
  test(`a signal of ${where}`, async () => {
    emulator.setLatency(UNANSWERED);
    const own = controller();
    const { signal } = own;
    assert.ok(!(signal instanceof AbortSignal));
    const call = paperspace.getSecret('my-team', 'A', { signal });
    const list = paperspace.listSecrets('my-team', { signal }).all();
    setTimeout(() => own.abort(), 50);
    for (const given of [call, list, paperspace.getSecret('my-team', 'A', { signal })]) {
      await assert.rejects(given, ({ name }) => name === 'AbortError');
    }
    const { value } = await paperspace
      .listSecrets('my-team', { signal })
      [Symbol.asyncIterator]()
      .next()
      .catch((error) => ({ value: error }));
    assert.equal(value.name, 'AbortError');
    await until(() => emulator.connectionsOpen() === 0, 'the connections are closed');
  });
}

test('what is not a signal is refused, and any signal for a blocking client', async () => {
  const wrong = { name: 'InvalidArgumentError', argument: 'signal' };
  const almost = { aborted: 'no', addEventListener() {} };
  for (const signal of [{}, null, 1, 'x', new EventTarget(), { aborted: false }, almost]) {
    await assert.rejects(paperspace.getSecret('t', 'A', { signal }), wrong);
  }
  const blocking = new PaperspaceSync(emulator.paperspace.client);
  const { signal } = new AbortController();
  assert.throws(() => blocking.getSecret('t', 'A', { signal }), wrong);
});

test('a thousand calls that are given up leave nothing behind', async () => {
  emulator.setLatency(UNANSWERED);
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 1000 }, () => paperspace.getSecret('t', 'A', { signal }));
  const settled = Promise.allSettled(calls);
  await sleep(50);
  controller.abort();
  assert.ok((await settled).every(({ status }) => status === 'rejected'));
  await until(() => emulator.connectionsOpen() === 0, 'every connection is closed');
});
