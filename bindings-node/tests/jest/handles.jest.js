/** Everything that is used and done with; LEFT_OPEN leaves a call under way. */

const { AsyncLocalStorage } = require('node:async_hooks');
const { Paperspace, PaperspaceSync } = require('rosterkit');
const { Emulator } = require('rosterkit/testing');

const emulator = new Emulator({ people: 3 });
// What is left open is not ended: Jest is, once it has told of it.
afterAll(() => process.env.LEFT_OPEN || emulator.stop());

test('clients, hooks and providers', async () => {
  const { client, teamId } = emulator.paperspace;
  // Jest counts only what is made while functions of the test are on the stack: this is.
  new PaperspaceSync(client).listTeamMembers(teamId).all();
  const { apiKey, baseUrl } = emulator.paperspace;
  let heard = 0;
  const hooked = new Paperspace({
    baseUrl,
    tokenProvider: async () => apiKey,
    onRequest: () => heard++,
  });
  await new AsyncLocalStorage().run('store', () => hooked.listTeamMembers(teamId).all());
  for await (const member of hooked.listTeamMembers(teamId, { limit: 1, prefetch: 2 })) {
    expect(member.user.id).toBeTruthy();
    break;
  }
  const { signal } = new AbortController();
  await new Paperspace(client).listTeamMembers(teamId, { signal }).all();
  expect(heard).toBeGreaterThan(1);
  if (process.env.LEFT_OPEN) {
    emulator.setLatency(600);
    new Paperspace(client).getSecret(teamId, 'A').catch(() => {});
  }
});
