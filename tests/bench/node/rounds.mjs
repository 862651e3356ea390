/**
 * Rounds: every job once, each in a process of its own, in an order that chance makes.
 *
 * The speed of a machine drifts while a benchmark runs. Jobs that are compared follow each other at
 * once and change places from round to round, so the drift hits them alike.
 */

import { fileURLToPath } from 'node:url';

import { Contest } from './contest.mjs';
import { CONTESTS, serverOf } from './jobs.mjs';
import { command, NotInstalled } from './runtimes.mjs';
import { execute, JobFailed, sample } from './sampling.mjs';
import { serve } from './servers.mjs';
import { flags } from './setup.mjs';
import { median } from './spread.mjs';

/** How often Node is started for one sample: one start says little. */
const STARTS = 10;

/** The contests by name, run. */
export async function compare({ binary, folder, size, rounds, parts }) {
  const contests = Object.fromEntries(parts.map((part) => [part, new Contest(CONTESTS[part])]));
  const { running, stop } = await serve(new Set(parts.map(serverOf)), binary, size);
  try {
    for (let round = 1; round <= rounds; round++) {
      console.error(`round ${round} of ${rounds}`);
      for (const [part, contest] of shuffled(Object.entries(contests))) {
        const at = { binary, folder, size, server: running[serverOf(part)] };
        for (const [name, outcome] of inTurn(shuffled(Object.entries(contest.jobs)), at)) {
          contest.take(name, outcome);
        }
      }
    }
  } finally {
    stop();
  }
  for (const contest of Object.values(contests)) {
    contest.expectSameWork();
  }
  return contests;
}

/** One sample of each of these jobs, or why there is none. */
function inTurn(jobs, at) {
  const starts = jobs.filter(([, job]) => job.statements !== undefined);
  const others = jobs.filter(([, job]) => job.statements === undefined);
  return [
    ...startInTurn(starts, at),
    ...others.map(([name, job]) => [name, outcome(() => run(job, at))]),
  ];
}

function outcome(run) {
  try {
    return run();
  } catch (error) {
    if (error instanceof JobFailed || error instanceof NotInstalled) {
      return error;
    }
    throw error;
  }
}

function run(job, { binary, server: { url, environment }, folder, size }) {
  const begin =
    job.rust === undefined
      ? [...command(job.runtime), beside('sample.mjs'), job.module, job.name, url, folder]
      : [binary, 'sample', job.rust, url];
  return sample([...begin, ...flags(size)], { environment, seconds: size.tooLong });
}

/** Starts take turns one by one: they are so short that a neighbour hits one and not all. */
function startInTurn(starts, at) {
  const walls = starts.map(() => []);
  const failed = new Map();
  for (let turn = 0; turn < STARTS; turn++) {
    starts.forEach(([name, { statements }], index) => {
      if (failed.has(name)) {
        return;
      }
      const wall = outcome(() => start(statements, at));
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

function start(statements, { folder, size }) {
  const begun = performance.now();
  execute([process.execPath, '-e', statements], { cwd: folder, seconds: size.tooLong });
  return (performance.now() - begun) / 1e3;
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
