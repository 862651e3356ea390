/** What several tests need. */

import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Milliseconds until something is taken not to happen: longer than a busy machine needs. */
const PATIENCE = 20_000;

/**
 * Seconds after which an answer is as good as none: longer than any test waits. Calls must not end by
 * their own limits before.
 */
export const UNANSWERED = 600;

/** Let nothing else run on this thread, for milliseconds. */
export function blockFor(time) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);
}

/** Wait until something is so; fail when it never is. */
export async function until(isSo, what) {
  const end = Date.now() + PATIENCE;
  while (!isSo()) {
    if (Date.now() > end) {
      throw new Error(`it did not come about that ${what}`);
    }
    await sleep(5);
  }
}

/** Run a program as a process of its own; one that does not end is killed. */
export async function program(source, env = {}) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const timer = setTimeout(() => child.kill('SIGKILL'), 4 * PATIENCE);
  const [code, signal] = await new Promise((resolve) => {
    child.on('close', (code, signal) => resolve([code, signal]));
  });
  clearTimeout(timer);
  return { code, signal, output };
}
