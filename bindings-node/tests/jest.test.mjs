/** In Jest: its sandboxes, modules that it resets, and its search for handles left open. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('jest', import.meta.url));
const JEST = fileURLToPath(new URL('node_modules/jest/bin/jest.js', import.meta.url));

/** Run Jest, and return how it ends and what it says. */
function jest(args, env = {}) {
  const { NODE_TEST_CONTEXT, ...rest } = process.env;
  const options = { cwd: HERE, env: { ...rest, ...env, NO_COLOR: '1' }, timeout: 60_000 };
  return new Promise((resolve) => {
    execFile(process.execPath, [JEST, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, said: stdout + stderr });
    });
  });
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
  const { said } = await jest(['--detectOpenHandles', 'handles.jest.js'], { LEFT_OPEN: 'yes' });
  assert.match(said, /open handle/);
  assert.match(said, /● {2}rosterkit/);
});
