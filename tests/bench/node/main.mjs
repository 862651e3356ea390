/**
 * RosterKit for Node against what Node has, as ratios measured side by side in one run.
 *
 * See README.md for how it measures.
 */

import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { CONTESTS } from './jobs.mjs';
import { writeJson } from './json.mjs';
import { printReport } from './report.mjs';
import { versions } from './results.mjs';
import { compare } from './rounds.mjs';
import { DidNotRun } from './servers.mjs';
import { FULL, installed, QUICK } from './setup.mjs';
import { weighFiles } from './sizes.mjs';

const HELP = `\
bench-node: RosterKit for Node against what Node has, side by side

    --server PATH   the program rosterkit-bench, built with --release
    --package DIR   the folder in which RosterKit is installed
    --rounds N      how often each job is run (7; 1 with --quick)
    --quick         a tenth of the work, to see that it runs; not for figures
    --only PART     ${[...Object.keys(CONTESTS), 'sizes'].join(', ')}; can be repeated
    --library PATH  the native half as published, stripped and without the emulator, to be weighed
    --tarball PATH  the package as packed, to be weighed
    --json FILE     write the figures there, too
`;
const SIZES = 'sizes';

/** An argument that says nothing, or nothing that is known. */
class Misused extends Error {}

function read() {
  const string = { type: 'string' };
  const boolean = { type: 'boolean' };
  try {
    return parseArgs({
      options: {
        server: string,
        package: string,
        rounds: string,
        quick: boolean,
        only: { type: 'string', multiple: true },
        library: string,
        tarball: string,
        json: string,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Misused(error.message);
  }
}

function understand({ server, package: folder, rounds, quick, only, library, tarball, json }) {
  const parts = only ?? [...Object.keys(CONTESTS), SIZES];
  const unknown = parts.find((part) => !(part in CONTESTS) && part !== SIZES);
  if (unknown !== undefined) {
    throw new Misused(`there is no part ${unknown}`);
  }
  if (server === undefined || folder === undefined) {
    throw new Misused('--server and --package are needed');
  }
  const times = Number(rounds ?? (quick ? 1 : 7));
  if (!Number.isInteger(times) || times < 1) {
    throw new Misused('--rounds needs a number from 1');
  }
  return {
    binary: server,
    folder,
    rounds: times,
    size: quick ? QUICK : FULL,
    parts: parts.filter((part) => part !== SIZES),
    json,
    files: parts.includes(SIZES) ? weighFiles({ library, tarball }) : [],
  };
}

/** Find out now what would spoil the figures, or the run after minutes. */
function lookAround({ folder }) {
  try {
    installed(folder);
  } catch (error) {
    const [why] = error.message.split('\n');
    throw new DidNotRun(`rosterkit cannot be loaded in ${folder}: ${why}`);
  }
  if (loadavg()[0] > 0.5) {
    console.error('this machine is busy: look at the spread, or try again later');
  }
}

async function main() {
  const given = read();
  if (given.help) {
    console.log(HELP);
    return;
  }
  const wanted = understand(given);
  lookAround(wanted);
  const contests = wanted.parts.length > 0 ? await compare(wanted) : {};
  const run = { ...wanted, contests };
  const found = versions(run.folder);
  if (run.json !== undefined) {
    writeJson(run.json, run, found);
  }
  process.exitCode = printReport(run, found) ? 0 : 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DidNotRun || error instanceof Misused)) {
    throw error;
  }
  console.error(`bench-node: ${error.message}${error instanceof Misused ? '; try --help' : ''}`);
  process.exitCode = 1;
}
