// How to test your program with node:test.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Paperspace, RateLimitError } from 'rosterkit';
import { Emulator, FakeClock } from 'rosterkit/testing';

/** The code under test: removes everyone but the owner from a team. */
async function dissolve(paperspace, team) {
  const members = await paperspace.listTeamMembers(team).all();
  const leaving = members.filter((member) => !member.isOwner);
  return await Promise.all(leaving.map(({ user }) => paperspace.removeTeamMember(team, user.id)));
}

test('everyone but the owner leaves', async (t) => {
  const emulator = new Emulator({ seed: 7, people: 12 });
  t.after(() => emulator.stop());
  const { client, teamId } = emulator.paperspace;
  const paperspace = new Paperspace(client);

  const removals = await dissolve(paperspace, teamId);

  assert.ok(removals.every(({ outcome }) => outcome === 'removed'));
  const [owner, ...others] = await paperspace.listTeamMembers(teamId).all();
  assert.ok(owner.isOwner);
  assert.deepEqual(others, []);
});

test('a wait that is too long is not waited for', async (t) => {
  const emulator = new Emulator({
    faults: [{ operation: 'listTeamMembers', status: 429, headers: { 'Retry-After': '3600' } }],
  });
  t.after(() => emulator.stop());
  const clock = new FakeClock(); // waits take no time
  const paperspace = new Paperspace({ ...emulator.paperspace.client, clock });

  await assert.rejects(dissolve(paperspace, emulator.paperspace.teamId), (error) => {
    assert.ok(error instanceof RateLimitError);
    return error.retryAfter === 3600;
  });
  assert.deepEqual(clock.waits, []);
});
