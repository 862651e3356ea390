/** The tables. */

import { about, isJudged, notes, results, tableOf } from './results.mjs';

const HEAD = ['what', 'against', 'ours', 'theirs', 'ratio', '', 'min–max', 'CPU', 'target', ''];
/** Columns that stand right. */
const NUMBERS = new Set([2, 3, 4, 6, 7, 8]);

/** By which names the tables go. */
const TITLES = {
  '': ({ Node }) => `In Node ${Node}`,
  today: (found) =>
    `In Node ${found['newer Node']}; Bun ${found.Bun} and Deno ${found.Deno} where they are named`,
  tls: () => 'The same over TLS',
  far: () => 'The same with answers that take 20 ms more',
};

/** Print them, and tell whether all jobs of ours that could be run have figures. */
export function printReport(run, versions) {
  const { contests, files, size } = run;
  const lines = results(run);
  const found = Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [name, version ?? '(missing)']),
  );
  for (const [name, title] of Object.entries(TITLES)) {
    const those = lines.filter(({ part }) => tableOf(part) === name);
    if (those.length > 0) {
      console.log(`${title(found)}\n`);
      printTable([HEAD, ...those.map((line) => [...cells(line), verdict(line, size)])]);
      console.log();
    }
  }
  console.log(about(run));
  const named = Object.entries(found).map(([name, version]) => `${name} ${version}`);
  console.log(`${named.join(', ')}.`);
  notes(size).forEach((note) => console.log(note));
  const missed = lines.filter((line) => verdict(line, size) === 'MISSED');
  printLoudly('TARGETS MISSED', missed.map(nameOf));
  if (isJudged(size)) {
    const missing = files.filter(({ megabytes }) => megabytes === undefined);
    printLoudly(
      'NOT MEASURED',
      missing.map(({ what }) => what),
    );
  }
  return printFailed(contests);
}

function nameOf({ part, what, against }) {
  return `${part}: ${what}${against === '' ? '' : ` against ${against}`}`;
}

function verdict({ failed, met }, size) {
  if (failed !== undefined) {
    return 'FAILED';
  }
  return !isJudged(size) || met === undefined ? '' : met ? 'ok' : 'MISSED';
}

function cells({ what, against, figure, ours, theirs, ratio, low, high, cpu, target }) {
  const shown = (value) => (value === undefined ? '' : figure.shown(value));
  const number = (value) => value?.toFixed(2) ?? '';
  const range = low === undefined ? '' : `${number(low)}–${number(high)}`;
  const unit = ratio === undefined ? '' : figure.unit;
  return [
    what,
    against,
    shown(ours),
    shown(theirs),
    number(ratio),
    unit,
    range,
    number(cpu),
    target?.shown ?? '',
  ];
}

function printTable(lines) {
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    const padded = line.map((cell, column) =>
      NUMBERS.has(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    );
    console.log(padded.join('  ').trimEnd());
  }
}

function printFailed(contests) {
  const failed = { ours: [], theirs: [], absent: [] };
  for (const [part, contest] of Object.entries(contests)) {
    for (const [name, why] of Object.entries(contest.failed)) {
      const theirs = name.startsWith('ours') ? 'ours' : 'theirs';
      failed[contest.absent.has(name) ? 'absent' : theirs].push(`${part}/${name}: ${why}`);
    }
  }
  printLoudly('NOT INSTALLED', failed.absent);
  printLoudly('COMPETITORS FAILED', failed.theirs);
  printLoudly('OURS FAILED', failed.ours);
  return failed.ours.length === 0;
}

function printLoudly(title, names) {
  if (names.length > 0) {
    console.log(`\n*** ${title}: ${names.length} ***`);
    names.forEach((name) => console.log(`    ${name}`));
  }
}
