/** In Jest: its sandboxes, modules that it resets, and its search for handles left open. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('jest', import.meta.url));
const JEST = fileURLToPath(new URL('node_modules/jest/bin/jest.js', import.meta.url));

/**
 * Run Jest, and return how it ends and what it says. It is ended once it has said `enough`, if that is
 * given.
 */
async function jest(args, { env = {}, enough } = {}) {
  const { NODE_TEST_CONTEXT, ...rest } = process.env;
  const options = { cwd: HERE, env: { ...rest, ...env, NO_COLOR: '1' } };
  const child = spawn(process.execPath, [JEST, ...args], options);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (data) => {
      said += data;
      if (enough?.test(said)) child.kill();
    });
  }
  const [code] = await once(child, 'close');
  return { code, said };
}

test('modules that are reset, and a sandbox of its own', async () => {
  const { code, said } = await jest(['copies.jest.js']);
  assert.equal(code, 0, said);
  assert.match(said, /RosterKitHookWarning: of the hook/);
});

test('no handle is left open by what is done', async () => {
  const { code, said } = await jest(['--detectOpenHandles', 'handles.jest.js']);
  assert.equal(code, 0, said);
  assert.doesNotMatch(said, /open handle/);
});

test('a call that is under way is a handle', async () => {
  const args = ['--detectOpenHandles', 'handles.jest.js'];
  const enough = /open handle[\s\S]*● {2}rosterkit/;
  const { said } = await jest(args, { env: { LEFT_OPEN: 'yes' }, enough });
  assert.match(said, enough);
});
