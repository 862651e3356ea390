/** The main things, for runtimes that are not Node: prints what it has seen. */

import { NotFoundError, Paperspace, PaperspaceSync } from 'rosterkit';
import { Emulator } from 'rosterkit/testing';

const emulator = new Emulator({ people: 25 });
const { client, teamId } = emulator.paperspace;
const paperspace = new Paperspace(client);

let listed = 0;
for await (const member of paperspace.listTeamMembers(teamId, { limit: 10 })) {
  listed += member.user.email.includes('@') ? 1 : 0;
}
console.log('listed', listed);
console.log('blocking', new PaperspaceSync(client).listTeamMembers(teamId).all().length);

const many = Array.from({ length: 100 }, (_, n) => paperspace.createSecret(teamId, `A_${n}`, 'v'));
console.log('at once', (await Promise.all(many)).length);

const failed = await paperspace.getSecret(teamId, 'MISSING').catch((error) => error);
console.log('error', failed instanceof NotFoundError, failed.status);

emulator.setLatency(30);
const controller = new AbortController();
const waiting = paperspace.getSecret(teamId, 'A_1', { signal: controller.signal });
setTimeout(() => controller.abort(new Error('enough')), 50);
console.log('aborted', (await waiting.catch((error) => error)).message);
emulator.stop();
