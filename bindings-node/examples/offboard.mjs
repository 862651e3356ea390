// Offboard a person in two steps, so that the plan can be looked at before anything is changed:
//
//     node offboard.mjs plan PERSON TARGET… > plan.json
//     node offboard.mjs apply plan.json DIGEST > evidence.json
//
// `plan` shows the steps on standard error, and the digest that `apply` asks for: a plan that was not
// looked at, or was changed since, is not applied. Credentials come from the environment. The exit
// code is 0 if all is well, 1 if something is left to do, 2 if it was called wrongly, 3 if the person
// is in none of the places, and 5 if it was refused.

import { readFileSync } from 'node:fs';
import { Access, ConfigError, InvalidArgumentError, SafetyError } from 'rosterkit';

const USAGE = `usage: node offboard.mjs plan PERSON TARGET…
       node offboard.mjs apply FILE DIGEST`;

async function plan(access, person, ...targets) {
  const plan = await access.offboard(person, targets);
  process.stdout.write(await access.renderPlan(plan));
  process.stderr.write(await access.renderPlan(plan, { format: 'text' }));
  // A place that could not be read may have them, too: it is never taken for empty.
  if (plan.targets.some(({ status }) => status !== 'complete')) return 1;
  return plan.steps.length === 0 ? 3 : 0;
}

async function apply(access, file, confirm) {
  const plan = await access.readPlan(readFileSync(file, 'utf8'));
  // After a run that was killed, the same command goes on where the journal ends.
  const evidence = await access.apply(plan, { confirm, journal: `${file}.journal` });
  process.stdout.write(await access.renderEvidence(evidence));
  process.stderr.write(await access.renderEvidence(evidence, { format: 'text' }));
  for (const { name, target } of plan.rotate) {
    console.error(`They may know ${name} of ${target}: rotate it.`);
  }
  return evidence.complete ? 0 : 1;
}

async function main([command, ...rest]) {
  try {
    const access = new Access();
    if (command === 'plan' && rest.length >= 2) return await plan(access, ...rest);
    if (command === 'apply' && rest.length === 2) return await apply(access, ...rest);
    console.error(USAGE);
    return 2;
  } catch (error) {
    console.error(error.message);
    if (error instanceof SafetyError) return 5;
    const isUsage = error instanceof ConfigError || error instanceof InvalidArgumentError;
    return isUsage || error.code === 'ENOENT' ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
