/** The main things, for runtimes that are not Node: prints what it has seen. */

import { AsyncLocalStorage } from 'node:async_hooks';
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

const storage = new AsyncLocalStorage();
const seen = new Set();
const hooked = new Paperspace({ ...client, onResponse: () => seen.add(storage.getStore()) });
const calls = ['a', 'b'].map((name) =>
  storage.run(name, () => hooked.listTeamMembers(teamId, { limit: 100 }).all()),
);
await Promise.all(calls);
console.log('context', [...seen].sort().join());

emulator.setLatency(30);
const controller = new AbortController();
const waiting = paperspace.getSecret(teamId, 'A_1', { signal: controller.signal });
setTimeout(() => controller.abort(new Error('enough')), 50);
console.log('aborted', (await waiting.catch((error) => error)).message);
emulator.stop();
