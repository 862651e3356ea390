/** The table. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { forgetPeak } from './measure.mjs';
import { rows } from './promises.mjs';
import { median, spread } from './spread.mjs';

const HEAD = ['what', 'against', 'ours', 'theirs', 'ratio', '', 'min–max', 'CPU', 'target', ''];
/** Columns that stand right. */
const NUMBERS = new Set([2, 3, 4, 6, 7, 8]);
const COMPETITORS = ['undici', 'axios', '@gitbook/api'];

/** Print it, and tell whether all jobs of ours have figures. */
export function printReport({ contests, files, size, rounds }) {
  const lines = [
    ...rows(size)
      .filter(({ contest }) => contest in contests)
      .map((row) => compared(row, contests[row.contest])),
    ...files.filter(({ megabytes }) => megabytes !== undefined).map(weighed),
  ];
  const result = ({ failed, met }) => {
    if (failed) {
      return 'FAILED';
    }
    return size.quick || met === undefined ? '' : met ? 'ok' : 'MISSED';
  };
  printTable([HEAD, ...lines.map((line) => [...line.cells, result(line)])]);
  console.log(
    `${rounds} rounds; medians; each ratio is taken within a round. ${size.members} and ` +
      `${size.colleagues} members, ${size.calls} PUTs.`,
  );
  console.log(`Node ${process.versions.node}, ${COMPETITORS.map(versioned).join(', ')}.`);
  if (!forgetPeak()) {
    console.log('This system does not reset a peak of memory: none was measured.');
  }
  if (size.quick) {
    console.log('This was a quick run: it shows that everything works, and no figures to quote.');
  } else {
    const missed = lines.filter((line) => result(line) === 'MISSED');
    printLoudly(
      'TARGETS MISSED',
      missed.map(({ name }) => name),
    );
    const missing = files.filter(({ megabytes }) => megabytes === undefined);
    printLoudly(
      'NOT MEASURED',
      missing.map(({ what }) => what),
    );
  }
  return printFailed(contests);
}

function printFailed(contests) {
  const failed = { ours: [], theirs: [] };
  for (const [part, contest] of Object.entries(contests)) {
    for (const [name, why] of Object.entries(contest.failed)) {
      failed[name.startsWith('ours') ? 'ours' : 'theirs'].push(`${part}/${name}: ${why}`);
    }
  }
  printLoudly('COMPETITORS FAILED', failed.theirs);
  printLoudly('OURS FAILED', failed.ours);
  return failed.ours.length === 0;
}

function compared(row, { samples: jobs, failed }) {
  const { what, against, ours, theirs, figure, target } = row;
  const shown = (job) =>
    job in failed ? 'failed' : figure.shown(median(jobs[job].map(figure.of)));
  const name = `${what} against ${against}`;
  if (ours in failed || theirs in failed) {
    const empty = ['', '', '', ''];
    const cells = [what, against, shown(ours), shown(theirs), ...empty, target?.shown ?? ''];
    return { name, failed: true, cells };
  }
  const pairs = jobs[ours].map((sample, round) => [sample, jobs[theirs][round]]);
  const { least, middle, most } = spread(
    pairs.map(([our, their]) => figure.verdict(figure.of(our), figure.of(their))),
  );
  const cpu = median(pairs.map(([our, their]) => their.cpu / our.cpu));
  return {
    name,
    met: target?.met(middle),
    cells: [
      what,
      against,
      shown(ours),
      shown(theirs),
      middle.toFixed(2),
      figure.unit,
      `${least.toFixed(2)}–${most.toFixed(2)}`,
      figure.ofTime ? cpu.toFixed(2) : '',
      target?.shown ?? '',
    ],
  };
}

function weighed({ what, megabytes, target }) {
  const size = megabytes.toFixed(2);
  return {
    name: what,
    met: target?.met(megabytes),
    cells: [what, '', `${size} MB`, '', size, 'MB', '', '', target?.shown ?? ''],
  };
}

function printTable(lines) {
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      NUMBERS.has(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

/** A package that is installed here, and its version. */
function versioned(name) {
  const [folder] = createRequire(import.meta.url).resolve.paths(name);
  const file = `${folder}/${name}/package.json`;
  return existsSync(file)
    ? `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`
    : `no ${name}`;
}

function printLoudly(title, names) {
  if (names.length > 0) {
    console.log(`\n*** ${title}: ${names.length} ***`);
    names.forEach((name) => console.log(`    ${name}`));
  }
}
