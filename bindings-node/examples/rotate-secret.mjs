// Give a secret of a Paperspace team a new value, and see that the service has it:
//
//     node rotate-secret.mjs TEAM NAME < new-value
//     node rotate-secret.mjs TEAM NAME --generate 40
//
// The value comes from standard input, because other users of a machine can see the arguments of a
// command. The key of the team comes from the environment, as PAPERSPACE_API_KEY. The exit code is 0 if
// the new value is there, 1 if that is not sure, 2 if it was called wrongly.

import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { Access, ConfigError, InvalidArgumentError, Paperspace, Secret } from 'rosterkit';

const USAGE = 'usage: node rotate-secret.mjs TEAM NAME [--generate LENGTH] < new-value';

/** The team, the secret's name, and where its new value comes from. */
async function read() {
  const options = { generate: { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length !== 2) throw new Error('name a team and a secret');
  const [team, name] = positionals;
  if (values.generate !== undefined)
    return { team, name, how: { generate: Number(values.generate) } };
  // It may have several lines, as keys do. What writes it adds a line end to it.
  const value = (await text(process.stdin)).replace(/\n$/, '');
  return { team, name, how: { value: new Secret(value) } };
}

async function main() {
  let asked;
  try {
    asked = await read();
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
  const { team, name, how } = asked;
  try {
    const paperspace = new Paperspace();
    const access = new Access({ clients: { paperspace } });
    const rotated = await access.rotateSecret(`paperspace:${team}`, name, how);
    console.log(`${rotated.name}: ${rotated.outcome}, ${rotated.certainty}`);
    if (rotated.usedByDeployment) {
      console.log('A deployment uses it, and has the old value until it is restarted.');
    }
    // The service never shows a value, but it tells when it was changed.
    const { dtModified } = await paperspace.getSecret(team, name);
    if (Date.parse(dtModified) >= Date.parse(rotated.changedAt)) return 0;
    console.error(`But the service says that it was last changed at ${dtModified}.`);
    return 1;
  } catch (error) {
    console.error(error.message);
    return error instanceof ConfigError || error instanceof InvalidArgumentError ? 2 : 1;
  }
}

process.exitCode = await main();
