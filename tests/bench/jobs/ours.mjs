/** A review with RosterKit, with its defaults: `ours.mjs async|blocking PACKAGE`. */

import { createRequire } from 'node:module';

import { fleet, Stopwatch, show } from './outcome.mjs';

const [kind, folder] = process.argv.slice(2);
const rosterkit = createRequire(`${folder}/package.json`)('rosterkit');

const suffix = kind === 'blocking' ? 'Sync' : '';
const NAMES = { paperspace: 'Paperspace', zenml: 'ZenML', gitbook: 'GitBook', evo: 'Evo' };

/** A client of a source. */
function client({ source, base_url: baseUrl, credential }) {
  const service = source.split('@', 1)[0];
  const Client = rosterkit[NAMES[service] + suffix];
  return new Client(
    service === 'paperspace' ? { baseUrl, apiKey: credential } : { baseUrl, token: credential },
  );
}

const { targets, sources } = await fleet();
const watch = new Stopwatch();
const clients = Object.fromEntries(sources.map((source) => [source.source, client(source)]));
const access = new rosterkit[`Access${suffix}`]({ clients });
const review = await access.review(targets);
const rows = review.rows.map((row) => [
  row.service,
  row.target,
  row.userId,
  row.email ?? null,
  row.role ?? null,
]);
const sample = watch.stop();
if (!review.complete) {
  throw new Error(review.targets.find((target) => target.error).error);
}
show(
  sample,
  rows,
  review.targets.map((target) => [target.target, target.principal ?? null]),
);
