/** Credentials that are kept in files and printed by commands. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Paperspace, RosterKitError } from 'rosterkit';

import { program, until } from './support/process.mjs';

let good = 'key-1';
const server = createServer((request, response) => {
  const isGood = request.headers.authorization === `Bearer ${good}`;
  response.writeHead(isGood ? 200 : 401, { 'Content-Type': 'application/json' }).end('{}');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseUrl = `http://127.0.0.1:${server.address().port}`;

const folder = mkdtempSync(join(tmpdir(), 'rosterkit-'));
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function kept(name, content) {
  const path = join(folder, name);
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
  return path;
}

const call = (client) => client.request('GET', '/x');

test('a file that is replaced counts without another client', async () => {
  const credentialFile = kept('replaced', 'key-1\n');
  const client = new Paperspace({ baseUrl, credentialFile });
  assert.equal(client.explain().apiKey, `file ${credentialFile}, given as argument`);
  await call(client);
  kept('replaced', 'canary');
  let refused;
  const isRefused = () => {
    call(client).catch((error) => (refused = error));
    return refused !== undefined;
  };
  await until(isRefused, 'the new content is used');
  assert.ok(refused instanceof RosterKitError);
  assert.equal(refused.status, 401);
  assert.doesNotMatch(`${inspect(refused)} ${inspect(client)}`, /canary/);
  kept('replaced', 'key-1');
  await call(client);
});

test('a command is asked again when what it printed is refused', async () => {
  const path = kept('printed', 'key-1');
  const client = new Paperspace({ baseUrl, credentialCommand: ['cat', path] });
  assert.equal(client.explain().apiKey, 'command, given as argument');
  await Promise.all(Array.from({ length: 10 }, () => call(client)));
  good = 'key-2';
  kept('printed', 'key-2');
  try {
    await call(client);
  } finally {
    good = 'key-1';
  }
});

test('a command that fails is named alone', async () => {
  const script = 'echo canary; echo canary >&2; exit 4';
  const client = new Paperspace({ baseUrl, credentialCommand: ['sh', '-c', script, 'canary'] });
  await assert.rejects(call(client), (error) => {
    assert.equal(error.name, 'AuthenticationError');
    assert.match(
      error.message,
      /the command `sh` of `credentialCommand` ended with exit status 4/i,
    );
    assert.doesNotMatch(inspect(error), /canary/);
    return true;
  });
  for (const credentialCommand of ['cat file', ['cat', 1], {}]) {
    assert.throws(() => new Paperspace({ credentialCommand }), { name: 'InvalidArgumentError' });
  }
});

test('the environment names files and commands, for both clients', async () => {
  const path = kept('named', 'key-1');
  const run = await program(
    `import { Paperspace, PaperspaceSync } from 'rosterkit';
    for (const Client of [Paperspace, PaperspaceSync]) {
      const client = new Client();
      const { status } = await client.request('GET', '/x');
      console.log(status, client.explain().apiKey);
    }`,
    { PAPERSPACE_API_URL: baseUrl, PAPERSPACE_API_KEY: undefined, PAPERSPACE_API_KEY_FILE: path },
  );
  const source = `file ${path}, named by environment variable PAPERSPACE_API_KEY_FILE`;
  assert.equal(run.output, `200 ${source}\n200 ${source}\n`);
});

test("a worker's own variables count, also for what a command sees", async (t) => {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
    const { PaperspaceSync } = require('rosterkit');
    const client = new PaperspaceSync();
    const { status } = client.request('GET', '/x');
    parentPort.postMessage([status, client.explain().apiKey]);`,
    {
      eval: true,
      env: {
        PAPERSPACE_API_URL: baseUrl,
        PAPERSPACE_API_KEY_COMMAND: `/bin/sh -c 'echo $KEY'`,
        KEY: 'key-1',
      },
    },
  );
  t.after(() => worker.terminate());
  const [told] = await once(worker, 'message');
  assert.deepEqual(told, [200, 'command of environment variable PAPERSPACE_API_KEY_COMMAND']);
});
