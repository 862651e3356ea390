/**
 * Rounds: every job once, each in a process of its own, in an order that chance makes.
 *
 * The speed of a machine drifts while a benchmark runs. Jobs that are compared follow each other at
 * once and change places from round to round, so the drift hits them alike.
 */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { CONTESTS } from './jobs.mjs';
import { flags } from './setup.mjs';
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

/** A job that has no figures, and why. The run goes on without it. */
class JobFailed extends Error {}

/** Jobs that are compared with each other. */
class Contest {
  /** Those that are left to run, by name. */
  jobs;
  /** What each took, round by round. */
  samples;
  /** Why a job has no figures. One that failed is not run again: it may be stuck every time. */
  failed = {};

  constructor(jobs) {
    this.jobs = { ...jobs };
    this.samples = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  }

  take(name, outcome) {
    if (outcome instanceof JobFailed) {
      this.fail(name, outcome.message);
    } else {
      this.samples[name].push(outcome);
    }
  }

  fail(name, why) {
    delete this.jobs[name];
    this.failed[name] = why;
  }
}

/** The contests by name, run. */
export async function compare({ binary, folder, size, rounds, parts }) {
  const contests = Object.fromEntries(parts.map((part) => [part, new Contest(CONTESTS[part])]));
  const server = await serve(binary, size);
  try {
    const at = { binary, url: server.url, folder, size };
    for (let round = 1; round <= rounds; round++) {
      console.error(`round ${round} of ${rounds}`);
      for (const contest of shuffled(Object.values(contests))) {
        for (const [name, outcome] of inTurn(shuffled(Object.entries(contest.jobs)), at)) {
          contest.take(name, outcome);
        }
      }
    }
  } finally {
    server.stop();
  }
  Object.values(contests).forEach(sameWork);
  return contests;
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

/** One sample of each of these jobs, or why there is none. */
function inTurn(jobs, at) {
  const starts = jobs.filter(([, job]) => job.statements !== undefined);
  const others = jobs.filter(([, job]) => job.statements === undefined);
  return [
    ...startInTurn(starts, at.folder),
    ...others.map(([name, job]) => [name, outcome(() => run(job, at))]),
  ];
}

function outcome(run) {
  try {
    return run();
  } catch (error) {
    if (error instanceof JobFailed) {
      return error;
    }
    throw error;
  }
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
  const failed = new Map();
  for (let turn = 0; turn < STARTS; turn++) {
    starts.forEach(([name, { statements }], index) => {
      if (failed.has(name)) {
        return;
      }
      const wall = outcome(() => start(statements, folder));
      if (wall instanceof JobFailed) {
        failed.set(name, wall);
      } else {
        walls[index].push(wall);
      }
    });
  }
  return starts.map(([name], index) => [
    name,
    failed.get(name) ?? { wall: median(walls[index]), weight: 0 },
  ]);
}

function start(statements, folder) {
  const begun = performance.now();
  execute(process.execPath, ['-e', statements], folder);
  return (performance.now() - begun) / 1e3;
}

/** What a process prints. What it complains of can be seen. */
function execute(program, args, cwd) {
  const done = spawnSync(program, args, {
    cwd,
    env: ENVIRONMENT,
    timeout: TOO_LONG,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  process.stderr.write(done.stderr ?? '');
  if (done.error?.code === 'ETIMEDOUT') {
    throw new JobFailed(`it did not end within ${TOO_LONG / 1e3} s`);
  }
  if (done.status !== 0) {
    const why = done.error?.message ?? lastWords(done.stderr);
    throw new JobFailed(why || `it ended with ${done.signal ?? done.status}`);
  }
  return done.stdout;
}

/** Node writes its version below an error and its stack. */
function lastWords(stderr) {
  const lines = stderr.trimEnd().split('\n');
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1);
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

/** Competitors must have read the same things, or none of their times says anything. */
function sameWork(contest) {
  const jobs = Object.keys(contest.jobs);
  for (const what of ['weight', 'times', 'touched']) {
    // The Rust bench keeps times as text, and touches nothing.
    const read = (name) => contest.samples[name].map((sample) => sample[what]);
    const all = jobs.flatMap(read).filter((read) => read !== undefined);
    if (new Set(all).size > 1) {
      for (const name of jobs) {
        const those = [...new Set(read(name))].join(', ');
        contest.fail(name, `the jobs differ in what they read; ${what} of this one: ${those}`);
      }
      return;
    }
  }
}
