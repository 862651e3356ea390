// Give a team access to its places, from a file:
//
//     node invite-team.mjs TEAM.csv            shows what would be done
//     node invite-team.mjs TEAM.csv --apply    does it
//
// The file has the columns kind, user, target and role, and a line such as
//
//     grant,jo@example.com,gitbook:my-org,read
//
// Running it again does only what is not done. Credentials come from the environment. The exit code is
// 0 if all is done (or could be), 1 if something is left to do, 2 if it was called wrongly, 5 if a
// limit forbids a step.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Access, ConfigError, InvalidArgumentError, SafetyError } from 'rosterkit';

const USAGE = 'usage: node invite-team.mjs TEAM.csv [--apply]';

/** What the file says, and whether it is to be done. */
function read() {
  const options = { apply: { type: 'boolean', default: false } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length !== 1) throw new Error('name one file');
  return { text: readFileSync(positionals[0], 'utf8'), apply: values.apply };
}

async function invite({ text, apply }) {
  const access = new Access();
  const { changes } = await access.readChanges(text);
  const plan = await access.plan(changes);
  process.stdout.write(await access.renderPlan(plan, { format: 'text' }));
  const rails = plan.steps.flatMap((step) => step.rails);
  if (rails.some(({ verdict }) => verdict === 'refused')) return 5;
  if (!apply) return 0;
  const evidence = await access.apply(plan, { confirm: plan.digest });
  process.stdout.write(await access.renderEvidence(evidence, { format: 'text' }));
  return evidence.complete ? 0 : 1;
}

async function main() {
  let asked;
  try {
    asked = read();
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
  try {
    return await invite(asked);
  } catch (error) {
    console.error(error.message);
    if (error instanceof SafetyError) return 5;
    return error instanceof ConfigError || error instanceof InvalidArgumentError ? 2 : 1;
  }
}

process.exitCode = await main();
