/** One sample: a process that does a job and prints what it took, or why there is none. */

import { spawnSync } from 'node:child_process';

import { NotInstalled } from './runtimes.mjs';

/** Some clients look for proxies in the environment. This one is the same everywhere. */
const ENVIRONMENT = {
  ...Object.fromEntries(
    ['HOME', 'LANG', 'LD_LIBRARY_PATH', 'PATH']
      .filter((name) => name in process.env)
      .map((name) => [name, process.env[name]]),
  ),
  DENO_NO_UPDATE_CHECK: '1',
  NO_COLOR: '1',
};

/** A job that has no figures, and why. The run goes on without it. */
export class JobFailed extends Error {}

/** What a command measured. It throws JobFailed or NotInstalled, whatever becomes of its process. */
export function sample(command, options) {
  const printed = execute(command, options);
  let measured;
  try {
    measured = JSON.parse(printed);
  } catch {
    throw new JobFailed(`it printed no sample, but ${JSON.stringify(printed.slice(0, 60))}`);
  }
  if (!Number.isFinite(measured?.wall) || measured.wall <= 0) {
    throw new JobFailed(`its sample has no time: ${printed.slice(0, 60)}`);
  }
  return measured;
}

/**
 * What a command prints within so many seconds. What it complains of can be seen.
 *
 * It throws NotInstalled where a package is missing: npm leaves out what it cannot get.
 */
export function execute([program, ...args], { cwd, environment, seconds }) {
  const done = spawnSync(program, args, {
    cwd,
    env: { ...ENVIRONMENT, ...environment },
    timeout: seconds * 1e3,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  process.stderr.write(done.stderr ?? '');
  if (done.error?.code === 'ETIMEDOUT') {
    throw new JobFailed(`it did not end within ${seconds} s`);
  }
  if (done.status !== 0) {
    const [, missing] = /Cannot find package '([^']+)' imported/.exec(done.stderr) ?? [];
    if (missing !== undefined) {
      throw new NotInstalled(`${missing} is not installed: \`npm ci\` in tests/bench/node`);
    }
    const why = done.error?.message ?? lastWords(done.stderr);
    throw new JobFailed(why || `it ended with ${done.signal ?? done.status}`);
  }
  return done.stdout;
}

/** Runtimes write their version, or advice, below an error and its stack. */
function lastWords(stderr) {
  const lines = stderr.trimEnd().split('\n');
  const error = /^(error: |Uncaught |(\(in promise\) )?\w*Error\b)/;
  return lines.find((line) => error.test(line)) ?? lines.at(-1);
}
