/** The results as a file, in the form that the benches of all languages write. */

import { writeFileSync } from 'node:fs';

import { about, isJudged, notes, results, tableOf } from './results.mjs';

const LANGUAGE = 'Node';

/** What the titles of the tables say, as all lines stand below each other on the page. */
const WHERE = { '': '', today: 'newest Node, ', tls: 'TLS, ', far: 'far, ' };

export function writeJson(file, run, versions) {
  writeFileSync(file, `${JSON.stringify(asPage(run, versions), null, 2)}\n`);
}

export function asPage(run, versions) {
  const { size, rounds } = run;
  return {
    language: LANGUAGE,
    about: about(run),
    quick: size.quick,
    rounds,
    versions,
    notes: notes(size),
    rows: results(run).map((line) => asRow(line, size)),
  };
}

function asRow({ figure, target, ...line }, size) {
  const shown = (value) => (value === undefined ? '' : figure.shown(value));
  return {
    language: LANGUAGE,
    part: line.part,
    what: `${WHERE[tableOf(line.part)]}${line.what}`,
    against: line.against,
    ours: shown(line.ours),
    theirs: shown(line.theirs),
    ratio: line.ratio ?? null,
    unit: figure.unit,
    low: line.low ?? null,
    high: line.high ?? null,
    cpu: line.cpu ?? null,
    target: target?.shown ?? '',
    met: isJudged(size) ? (line.met ?? null) : null,
    failed: line.failed ?? null,
  };
}
