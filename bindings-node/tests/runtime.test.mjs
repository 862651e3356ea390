/** How processes and workers end, and what clients cost. */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, beforeEach, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { Paperspace } from 'rosterkit';
import { Emulator } from 'rosterkit/testing';

import { program, UNANSWERED, until } from './support/process.mjs';

const emulator = new Emulator({ people: 50 });
after(() => emulator.stop());
beforeEach(() => emulator.reset());

const env = {
  PAPERSPACE_API_KEY: emulator.paperspace.apiKey,
  PAPERSPACE_API_URL: emulator.paperspace.baseUrl,
};
const CLIENT = "import { Paperspace, PaperspaceSync } from 'rosterkit';";

test('a process that is done with its calls ends by itself', async () => {
  const run = await program(
    `${CLIENT}
    const paperspace = new Paperspace();
    await paperspace.listTeamMembers('my-team').all();
    new PaperspaceSync().listTeamMembers('my-team').all();
    process.on('exit', () => console.log('ended'));`,
    env,
  );
  assert.deepEqual([run.code, run.signal, run.output], [0, null, 'ended\n']);
});

test('a process with a listing that is read ahead and left ends by itself', async () => {
  const run = await program(
    `${CLIENT}
    const list = new Paperspace().listTeamMembers('my-team', { prefetch: 4, limit: 1 });
    for await (const member of list) break;
    const other = new Paperspace().listTeamMembers('my-team', { prefetch: 4, limit: 1 });
    await other[Symbol.asyncIterator]().next();
    console.log('left');`,
    env,
  );
  assert.deepEqual([run.code, run.signal, run.output], [0, null, 'left\n']);
});

test('a process waits for its calls', async () => {
  emulator.setLatency(0.5);
  const run = await program(
    `${CLIENT}
    new Paperspace().listTeamMembers('my-team').all().then((all) => console.log(all.length));`,
    env,
  );
  assert.deepEqual([run.code, run.output], [0, '50\n']);
});

for (let round = 0; round < 5; round++) {
  test(`process.exit with calls in flight ends at once, round ${round}`, async () => {
    emulator.setLatency(UNANSWERED);
    const run = await program(
      `${CLIENT}
      const paperspace = new Paperspace();
      for (let i = 0; i < 50; i++) paperspace.getSecret('my-team', 'A');
      setTimeout(() => { console.log('exit'); process.exit(7); }, 100);`,
      env,
    );
    assert.deepEqual([run.code, run.signal, run.output], [7, null, 'exit\n']);
  });
}

test('an uncaught error ends the process with calls in flight', async () => {
  emulator.setLatency(UNANSWERED);
  const run = await program(
    `${CLIENT}
    new Paperspace().getSecret('my-team', 'A');
    setTimeout(() => { throw new Error('nobody'); }, 50);`,
    env,
  );
  assert.equal(run.code, 1);
  assert.match(run.output, /nobody/);
});

const WORKER = `
  const { parentPort } = require('node:worker_threads');
  const rosterkit = require('rosterkit');
  const options = ${JSON.stringify({ apiKey: emulator.paperspace.apiKey, baseUrl: emulator.paperspace.baseUrl })};
  class Paperspace extends rosterkit.Paperspace { constructor() { super(options); } }
  class PaperspaceSync extends rosterkit.PaperspaceSync { constructor() { super(options); } }
`;

function worker(source) {
  return new Worker(WORKER + source, { eval: true });
}

const message = (worker) =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });

test('a call that blocks, in a worker', async () => {
  const own = worker(`
    parentPort.postMessage(new PaperspaceSync().listTeamMembers('my-team').all().length);
  `);
  const ended = new Promise((resolve) => own.once('exit', resolve));
  assert.equal(await message(own), 50);
  assert.equal(await ended, 0);
});

test('workers that are terminated with calls in flight', async () => {
  emulator.setLatency(UNANSWERED);
  const workers = Array.from({ length: 4 }, () =>
    worker(`
      const paperspace = new Paperspace();
      for (let i = 0; i < 20; i++) paperspace.getSecret('my-team', 'A').catch(() => {});
      paperspace.listTeamMembers('my-team', { prefetch: 3 })[Symbol.asyncIterator]().next();
      setTimeout(() => parentPort.postMessage('under way'), 50);
    `),
  );
  await Promise.all(workers.map(message));
  await Promise.all(workers.map((worker) => worker.terminate()));
  await until(() => emulator.connectionsOpen() === 0, 'every connection is closed');
  emulator.setLatency(0);
  assert.equal(
    (await new Paperspace(emulator.paperspace.client).listTeamMembers('my-team').all()).length,
    50,
  );
});

test('a worker that is terminated while a call blocks it', async (t) => {
  // One of its own, to which no other client has a connection.
  const emulator = new Emulator({ people: 3, latency: UNANSWERED });
  t.after(() => emulator.stop());
  const { apiKey, baseUrl } = emulator.paperspace;
  const own = new Worker(
    `const { workerData } = require('node:worker_threads');
    const { PaperspaceSync } = require('rosterkit');
    new PaperspaceSync(workerData).getSecret('my-team', 'A');`,
    { eval: true, workerData: { apiKey, baseUrl } },
  );
  await until(() => emulator.connectionsOpen() === 1, 'the call is under way');
  await own.terminate();
  // The service has not answered yet: it was given up.
  await until(() => emulator.connectionsOpen() === 0, 'the connection is closed');
});

test("a worker's own environment counts", async () => {
  const own = new Worker(
    `const { parentPort } = require('node:worker_threads');
    const { Paperspace } = require('rosterkit');
    const client = new Paperspace();
    parentPort.postMessage(client.explain().apiKey);
    client.listTeamMembers('my-team').all().then((all) => parentPort.postMessage(all.length));`,
    { eval: true, env },
  );
  assert.equal(process.env.PAPERSPACE_API_KEY, undefined);
  assert.equal(await message(own), 'environment variable PAPERSPACE_API_KEY');
  assert.equal(await message(own), 50);
});

test('hooks and providers of a worker are its own', async () => {
  const seen = [];
  const tokenProvider = () => (seen.push('provider'), emulator.paperspace.apiKey);
  const { baseUrl } = emulator.paperspace;
  const client = new Paperspace({ baseUrl, tokenProvider, onRequest: () => seen.push('hook') });
  const own = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
    const { AsyncLocalStorage } = require('node:async_hooks');
    const { Paperspace } = require('rosterkit');
    const { apiKey, baseUrl } = workerData;
    const storage = new AsyncLocalStorage();
    const seen = [];
    const note = (what) => seen.push(what + ' ' + storage.getStore());
    const client = new Paperspace({
      baseUrl,
      tokenProvider: () => (note('provider'), apiKey),
      onRequest: () => note('hook'),
    });
    storage.run('there', () => client.listTeamMembers('my-team', { limit: 100 }).all())
      .then(() => parentPort.postMessage(seen));`,
    { eval: true, workerData: { apiKey: emulator.paperspace.apiKey, baseUrl } },
  );
  const [said] = await Promise.all([
    message(own),
    client.listTeamMembers('my-team', { limit: 100 }).all(),
  ]);
  assert.deepEqual(said, ['provider there', 'hook there']);
  assert.deepEqual(seen, ['provider', 'hook']);
});

test('workers that come and go while others work', async () => {
  const paperspace = new Paperspace(emulator.paperspace.client);
  for (let round = 0; round < 10; round++) {
    const own = worker(`
      const paperspace = new Paperspace();
      paperspace.listTeamMembers('my-team').all().then(() => parentPort.postMessage('one'));
      for (let i = 0; i < 5; i++) paperspace.getSecret('my-team', 'A').catch(() => {});
    `);
    const [, all] = await Promise.all([message(own), paperspace.listTeamMembers('my-team').all()]);
    assert.equal(all.length, 50);
    await own.terminate();
  }
});

test('10,000 clients made and dropped leave nothing', async () => {
  const run = await program(
    `${CLIENT}
    import { readdirSync } from 'node:fs';
    import { setTimeout as sleep } from 'node:timers/promises';
    const count = (what) => readdirSync('/proc/self/' + what).length;
    const make = async (clients) => {
      for (let i = 0; i < clients; i++) {
        const client = new Paperspace({ onRetry() {} });
        if (i % 1000 === 0) await client.listTeamMembers('my-team').all();
      }
      for (let i = 0; i < 5; i++) { gc(); await sleep(20); }
    };
    const seen = [];
    for (const clients of [2000, 10_000, 10_000, 10_000, 10_000]) {
      await make(clients);
      seen.push([count('fd'), count('task'), process.memoryUsage().rss]);
    }
    // An allocator takes more now and then and keeps it; what is left behind adds up each time.
    const left = (what) => Math.min(...seen.slice(1).map((now, at) => now[what] - seen[at][what]));
    console.log(JSON.stringify({ descriptors: left(0), threads: left(1), memory: left(2) / 2 ** 20 }));`,
    // The room for what is young would grow by tens of MiB, whatever is left in it.
    { ...env, NODE_OPTIONS: '--expose-gc --max-semi-space-size=1' },
  );
  assert.equal(run.code, 0, run.output);
  const { descriptors, threads, memory } = JSON.parse(run.output);
  assert.ok(descriptors <= 2, `${descriptors} descriptors`);
  assert.ok(threads <= 1, `${threads} threads`);
  assert.ok(memory < 5, `${memory} MiB`);
});

const linux = { skip: process.platform !== 'linux' && 'NOT RUN: only Linux has two C libraries' };

test('which C library there is is found without a report', linux, async () => {
  const run = await program(
    `process.report.getReport = () => { throw new Error('asked for a report'); };
    const { Paperspace } = await import('rosterkit');
    console.log(typeof Paperspace);`,
  );
  assert.equal(run.output, 'function\n');
});

test('it runs where Node cannot be asked for its modules, as before 20.16', async () => {
  const run = await program(
    `process.getBuiltinModule = undefined;
    const { Paperspace } = await import('rosterkit');
    console.log((await new Paperspace({ onRequest() {} }).listTeamMembers('my-team').all()).length);`,
    env,
  );
  assert.equal(run.output, '50\n');
});

test('a report that is needed asks no name server', linux, async () => {
  const run = await program(
    `process.execPath = import.meta.filename ?? 'no program';
    const { report } = process;
    const { getReport, excludeNetwork } = report;
    const asked = [];
    report.getReport = () => {
      asked.push(report.excludeNetwork);
      return getReport.call(report);
    };
    const { Paperspace } = await import('rosterkit');
    console.log(typeof Paperspace, asked, report.excludeNetwork === excludeNetwork);`,
  );
  assert.equal(run.output, 'function [ true ] true\n');
});

test('there is one runtime, with one worker', async () => {
  const run = await program(
    `${CLIENT}
    import { readFileSync, readdirSync } from 'node:fs';
    await new Paperspace().listTeamMembers('my-team').all();
    new PaperspaceSync().listTeamMembers('my-team').all();
    const names = readdirSync('/proc/self/task').map((task) =>
      readFileSync('/proc/self/task/' + task + '/comm', 'utf8').trim());
    console.log(names.filter((name) => /rosterkit|tokio/.test(name)).join());`,
    env,
  );
  assert.match(run.output, /^rosterkit(,rosterkit)?\n$/, 'beside the worker, one for name lookups');
  assert.ok(readdirSync('/proc/self/task').length > 0);
});
