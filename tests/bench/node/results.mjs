/** The lines of the table as figures, for the report and for a page about all languages. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { forgetPeak } from './measure.mjs';
import { rows } from './promises.mjs';
import { version } from './runtimes.mjs';
import { packageOf } from './setup.mjs';
import { median, spread } from './spread.mjs';

/** The tables by the beginning of their parts' names, the rest of which are in the first. */
const TABLES = ['', 'today', 'tls', 'far'];

/** In which table a part is. */
export function tableOf(part) {
  const [first] = part.split('-');
  return TABLES.includes(first) ? first : '';
}

/** Of each line of the table that was run, what was measured, or why nothing was. */
export function results({ contests, files, size }) {
  return [
    ...rows(size)
      .filter(({ contest }) => contest in contests)
      .map((row) => compared(row, contests[row.contest])),
    ...files.filter(({ megabytes }) => megabytes !== undefined).map(weighed),
  ];
}

function compared(row, { samples, failed }) {
  const { contest, what, against, ours, theirs, figure, target } = row;
  const middle = (job) => (job in failed ? undefined : median(samples[job].map(figure.of)));
  const line = {
    part: contest,
    what,
    against,
    figure,
    target,
    ours: middle(ours),
    theirs: middle(theirs),
    failed: whyNot('ours', failed[ours]) ?? whyNot('theirs', failed[theirs]),
  };
  if (line.failed !== undefined) {
    return line;
  }
  const pairs = samples[ours].map((sample, round) => [sample, samples[theirs][round]]);
  const verdicts = pairs.map(([our, their]) => figure.verdict(figure.of(our), figure.of(their)));
  const { least, middle: ratio, most } = spread(verdicts);
  const cpu = figure.ofTime ? median(pairs.map(([our, their]) => their.cpu / our.cpu)) : undefined;
  return { ...line, ratio, low: least, high: most, cpu, met: target?.met(ratio) };
}

function whyNot(whose, failed) {
  return failed === undefined ? undefined : `${whose}: ${failed}`;
}

function weighed({ what, megabytes, target }) {
  const figure = { shown: (size) => `${size.toFixed(2)} MB`, unit: 'MB' };
  const alone = { ours: megabytes, ratio: megabytes, met: target?.met(megabytes) };
  return { part: 'sizes', what, against: '', figure, target, ...alone };
}

/** Whether targets are held against the figures. */
export function isJudged(size) {
  return !size.quick;
}

/** How it was measured, in one line. */
export function about({ size, rounds }) {
  return (
    `${rounds} rounds; medians; each ratio is taken within a round. ${size.members} and ` +
    `${size.colleagues} members, ${size.calls} PUTs.`
  );
}

/** What one has to know about the figures. */
export function notes(size) {
  const peak = 'This system does not reset a peak of memory: none was measured.';
  const quick = 'This was a quick run: it shows that everything works, and no figures to quote.';
  return [...(forgetPeak() ? [] : [peak]), ...(size.quick ? [quick] : [])];
}

/** What was compared with what, by name. A version that is null is not installed. */
export function versions(folder) {
  return {
    Node: process.versions.node,
    rosterkit: packageOf(folder).version,
    'undici 7': installed('undici7'),
    axios: installed('axios'),
    '@gitbook/api': installed('@gitbook/api'),
    'newer Node': version('newer'),
    'undici 8': installed('undici8'),
    got: installed('got'),
    Bun: version('bun'),
    Deno: version('deno'),
  };
}

/** The version of a package that is installed here. */
function installed(name) {
  const [folder] = createRequire(import.meta.url).resolve.paths(name);
  const file = `${folder}/${name}/package.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}
