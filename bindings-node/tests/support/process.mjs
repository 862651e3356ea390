/** What several tests need. */

import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Wait until something is so; fail when it never is. */
export async function until(isSo, what, within = 5000) {
  const end = Date.now() + within;
  while (!isSo()) {
    if (Date.now() > end) {
      throw new Error(`in ${within} ms it did not come about that ${what}`);
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
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000);
  const [code, signal] = await new Promise((resolve) => {
    child.on('close', (code, signal) => resolve([code, signal]));
  });
  clearTimeout(timer);
  return { code, signal, output };
}
