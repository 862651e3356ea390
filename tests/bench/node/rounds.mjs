/**
 * Rounds: every job once, each in a process of its own, in an order that chance makes.
 *
 * The speed of a machine drifts while a benchmark runs. Jobs that are compared follow each other at
 * once and change places from round to round, so the drift hits them alike.
 */

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { CONTESTS } from './jobs.mjs';
import { flags } from './place.mjs';
import { median } from './spread.mjs';

/** Some clients look for proxies in the environment. This one is the same everywhere. */
const ENVIRONMENT = Object.fromEntries(
  ['HOME', 'LANG', 'LD_LIBRARY_PATH', 'PATH']
    .filter((name) => name in process.env)
    .map((name) => [name, process.env[name]]),
);

/** Milliseconds after which a job is not slow but stuck. */
const TOO_LONG = 600_000;

/** How often Node is started for one sample: one start says little. */
const STARTS = 10;

/** A benchmark that has no figures, and why. */
export class DidNotRun extends Error {}

/** What each job of each contest took, round by round. */
export async function compare({ binary, folder, size, rounds, parts }) {
  const contests = parts.map((part) => [part, Object.entries(CONTESTS[part])]);
  const samples = Object.fromEntries(
    contests.map(([part, jobs]) => [part, Object.fromEntries(jobs.map(([name]) => [name, []]))]),
  );
  const server = await serve(binary, size);
  try {
    const at = { binary, url: server.url, folder, size };
    for (let round = 1; round <= rounds; round++) {
      console.error(`round ${round} of ${rounds}`);
      for (const [part, jobs] of shuffled(contests)) {
        for (const [name, sample] of inTurn(shuffled(jobs), at)) {
          samples[part][name].push(sample);
        }
      }
    }
  } finally {
    server.stop();
  }
  Object.entries(samples).forEach(sameWork);
  return samples;
}

/** The server of the Rust bench. It ends when its standard input does. */
async function serve(binary, size) {
  const child = spawn(binary, ['serve', ...flags(size)], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    await once(child, 'spawn');
  } catch (error) {
    throw new DidNotRun(`the server ${binary} cannot be started: ${error.message}`);
  }
  for await (const url of createInterface(child.stdout)) {
    return { url, stop: () => child.stdin.end() };
  }
  throw new DidNotRun('the server did not start');
}

/** One sample of each of these jobs. */
function inTurn(jobs, at) {
  const starts = jobs.filter(([, job]) => job.statements !== undefined);
  const others = jobs.filter(([, job]) => job.statements === undefined);
  return [...startInTurn(starts, at.folder), ...others.map(([name, job]) => [name, run(job, at)])];
}

function run(job, { binary, url, folder, size }) {
  const [program, ...args] =
    job.rust === undefined
      ? [process.execPath, beside('sample.mjs'), job.module, job.name, url, folder]
      : [binary, 'sample', job.rust, url];
  return JSON.parse(execute(program, [...args, ...flags(size)]));
}

/** Starts take turns one by one: they are so short that a neighbour hits one and not all. */
function startInTurn(starts, folder) {
  const walls = starts.map(() => []);
  for (let turn = 0; turn < (starts.length > 0 ? STARTS : 0); turn++) {
    starts.forEach(([, { statements }], index) => {
      const begun = performance.now();
      execute(process.execPath, ['-e', statements], folder);
      walls[index].push((performance.now() - begun) / 1e3);
    });
  }
  return starts.map(([name], index) => [name, { wall: median(walls[index]), weight: 0 }]);
}

/** What a process prints; what it complains of can be seen. */
function execute(program, args, cwd) {
  const stdio = ['ignore', 'pipe', 'inherit'];
  try {
    return execFileSync(program, args, { cwd, env: ENVIRONMENT, timeout: TOO_LONG, stdio });
  } catch (error) {
    const why = error.code ?? error.signal ?? `it ended with ${error.status}`;
    throw new DidNotRun(`the job ${args.join(' ')} failed: ${why}`);
  }
}

function beside(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

function shuffled(given) {
  const items = [...given];
  for (let left = items.length; left > 1; left--) {
    const drawn = Math.floor(Math.random() * left);
    [items[left - 1], items[drawn]] = [items[drawn], items[left - 1]];
  }
  return items;
}

/** Competitors must have read the same things, or their times say nothing. */
function sameWork([part, jobs]) {
  const samples = Object.values(jobs).flat();
  for (const what of ['weight', 'times', 'touched']) {
    // The Rust bench keeps times as text, and touches nothing.
    const read = samples.map((sample) => sample[what]).filter((read) => read !== undefined);
    if (new Set(read).size > 1) {
      const all = Object.entries(jobs).map(([name, [sample]]) => `${name} ${sample[what]}`);
      throw new DidNotRun(`the jobs of ${part} differ in ${what}: ${all.join(', ')}`);
    }
  }
}
