/** Other runtimes that load addons of Node: the main things work there, too. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SMOKE = fileURLToPath(new URL('elsewhere/smoke.mjs', import.meta.url));

/** The program in the package that npm chose for this platform, if it has one. */
function binary(scope, path) {
  const packages = `${HERE}node_modules/${scope}`;
  const [own] = existsSync(packages) ? readdirSync(packages) : [];
  return own === undefined ? undefined : `${packages}/${own}/${path}`;
}

const RUNTIMES = {
  Bun: [binary('@oven', 'bin/bun'), SMOKE],
  Deno: [binary('@deno', 'deno'), 'run', '--allow-all', SMOKE],
};

for (const [name, [program, ...args]] of Object.entries(RUNTIMES)) {
  const skip = program === undefined && `NOT RUN: npm has no ${name} for this platform`;
  test(`${name} runs it`, { skip }, async () => {
    const { stdout } = await promisify(execFile)(program, args, { cwd: HERE, timeout: 60_000 });
    assert.deepEqual(stdout.trim().split('\n'), [
      'listed 25',
      'blocking 25',
      'at once 100',
      'error true 404',
      'context a,b',
      'aborted enough',
    ]);
  });
}
