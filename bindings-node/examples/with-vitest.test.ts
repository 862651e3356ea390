// The same with Vitest, in TypeScript.

import { PaperspaceSync } from 'rosterkit';
import { Emulator, FakeClock } from 'rosterkit/testing';
import { afterAll, beforeEach, expect, test } from 'vitest';

/** The code under test: sets a secret, whether it exists already or not. */
function setSecret(paperspace: PaperspaceSync, team: string, name: string, value: string): void {
  const secrets = paperspace.listSecrets(team).all();
  if (secrets.some((secret) => secret.name === name)) {
    paperspace.updateSecret(team, name, value);
  } else {
    paperspace.createSecret(team, name, value);
  }
}

const emulator = new Emulator({ seed: 7, people: 12 });
const { client, teamId } = emulator.paperspace;
const clock = new FakeClock(); // waits take no time
const paperspace = new PaperspaceSync({ ...client, clock });

beforeEach(() => emulator.reset());
afterAll(() => emulator.stop());

test('a secret is created once, then updated', () => {
  setSecret(paperspace, teamId, 'PAGER_KEY', 'correct');
  setSecret(paperspace, teamId, 'PAGER_KEY', 'horse');

  expect(emulator.mutations().map(({ operation }) => operation)).toEqual([
    'createSecret',
    'updateSecret',
  ]);
});

test('a call is tried again when a service is down for a moment', () => {
  emulator.setFaults([{ operation: 'listSecrets', status: 503, times: 1 }]);

  setSecret(paperspace, teamId, 'PAGER_KEY', 'correct');

  expect(paperspace.getSecret(teamId, 'PAGER_KEY').name).toBe('PAGER_KEY');
  expect(clock.waits).toHaveLength(1);
});
