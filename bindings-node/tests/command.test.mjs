/** The command `rosterkit`, as npm installs it. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Emulator } from 'rosterkit/testing';

import { SOURCE } from './support/folder.mjs';

const COMMAND = join(SOURCE, 'tests', 'node_modules', '.bin', 'rosterkit');

describe('the command', () => {
  let emulator;
  before(() => {
    emulator = new Emulator({ people: 250 });
  });
  after(() => emulator.stop());

  function start(...words) {
    const env = {
      PATH: process.env.PATH,
      NO_PROXY: '127.0.0.1',
      ZENML_PRO_API_KEY: emulator.zenml.apiKey,
      ZENML_PRO_API_URL: emulator.zenml.baseUrl,
    };
    return spawn(COMMAND, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  async function ended(child) {
    const text = async (stream) => (await stream.toArray()).join('');
    const [out, err, [code]] = await Promise.all([
      text(child.stdout.setEncoding('utf8')),
      text(child.stderr.setEncoding('utf8')),
      once(child, 'close'),
    ]);
    return { code, out, err };
  }

  const run = (...words) => ended(start(...words));

  test('lists, finds, and tells by its exit code', async () => {
    const listed = await run('members', 'zenml', '--json');
    assert.deepEqual([listed.code, listed.err], [0, '']);
    const users = listed.out.trimEnd().split('\n').map(JSON.parse);
    assert.equal(users.length, 250);
    const { email } = users.find((user) => user.email !== null);
    const found = await run('find', email, '--in', 'zenml', '--csv');
    assert.deepEqual([found.code, found.err], [0, 'Found in 1 of 1 place.\n']);
    const refused = await run('members', 'paperspace', 'my-team');
    assert.deepEqual([refused.code, refused.out], [2, '']);
    assert.match(refused.err, /^rosterkit: Paperspace needs exactly one credential/);
  });

  test('shows a demo', async () => {
    const shown = await run('demo');
    assert.equal(shown.code, 0);
    assert.match(shown.out, /^5 steps: 1 done, 4 already\.\nEvery step is done\.$/m);
    const page = /^For a browser: (.*)$/m.exec(shown.out)[1];
    assert.ok(readFileSync(page, 'utf8').startsWith('<!'));
    rmSync(dirname(page), { recursive: true });
  });

  for (const signal of ['SIGINT', 'SIGTERM'])
    test(`heeds ${signal}`, async () => {
      emulator.setFaults([{ operation: 'list_users', page: 1, latencyMs: 600_000 }]);
      const child = start('members', 'zenml', '--json');
      const done = ended(child);
      await new Promise((resolve) => {
        child.stdout.once('data', resolve);
      });
      child.kill(signal);
      const { code, out, err } = await done;
      assert.equal(code, 130);
      assert.equal(out.trimEnd().split('\n').length, 100);
      assert.match(err, /^rosterkit: interrupted\n100 members came before that\./);
    });
});
