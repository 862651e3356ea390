/**
 * RosterKit says what GitBook describes of team members, and changes what it says; GitBook's own
 * client looks.
 */

import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';

import { neverMet } from './coverage.mjs';
import { TEAM_MEMBERS } from './operations.mjs';
import { asTeamMember, sameFacts } from './records.mjs';
import { Stage } from './stage.mjs';
import { membersOf, outsiders, reshuffle, rolesIn } from './team.mjs';

const stage = await Stage.open();
after(() => stage.close());
beforeEach(() => stage.reset());
afterEach(() => stage.check());

const { organizationId, teamId, otherTeamId } = stage.emulator.gitbook;
const observer = stage.observer();
const rosterkit = stage.rosterkit();

/** Each operation on a team, which need not be there. */
const CALLS = [
  (client, team) => client.listTeamMembers(organizationId, team).all(),
  (client, team) => client.updateTeamMembers(organizationId, team, { add: [] }),
  (client, team) => client.addTeamMember(organizationId, team, 'nobody'),
  (client, team) => client.removeTeamMember(organizationId, team, 'nobody'),
];

test('a listing has everybody whom the official client sees, with the same facts', async () => {
  const members = await membersOf(observer, organizationId, teamId);
  const whole = await rosterkit.listTeamMembers(organizationId, teamId).all();
  sameFacts(whole, members.map(asTeamMember));
  for (const limit of [1, 7, whole.length, 1000]) {
    stage.check();
    const list = rosterkit.listTeamMembers(organizationId, teamId, { limit });
    assert.deepEqual(await list.all(), whole);
    assert.equal(stage.check().length, Math.ceil(whole.length / limit));
  }
});

test('a listing begins at a page, goes on where another stopped, and reads ahead', async () => {
  const limit = 20;
  const whole = await rosterkit.listTeamMembers(organizationId, teamId, { limit }).all();
  const [first] = stage.check();
  const { page } = JSON.parse(first.answer.body).next;
  const rest = rosterkit.listTeamMembers(organizationId, teamId, { limit, page });
  assert.deepEqual(await rest.all(), whole.slice(limit));
  const stopped = rosterkit.listTeamMembers(organizationId, teamId, { limit, prefetch: 2 });
  const seen = [];
  for await (const member of stopped) {
    if (seen.push(member) === limit + 3) break;
  }
  const { resume } = stopped;
  const resumed = rosterkit.listTeamMembers(organizationId, teamId, { limit, resume });
  assert.deepEqual([...seen, ...(await resumed.all())], whole);
});

test('an update adds, removes and gives roles, to ids and addresses', async () => {
  const { update, expected } = await reshuffle(observer, organizationId, teamId);
  await rosterkit.updateTeamMembers(organizationId, teamId, update);
  assert.deepEqual(await rolesIn(observer, organizationId, teamId), expected);
});

test('one is added, and has another role by being added again', async () => {
  const [{ id }] = await outsiders(observer, organizationId, otherTeamId);
  const before = await rolesIn(observer, organizationId, otherTeamId);
  for (const [options, role] of [
    [{}, 'member'],
    [{ role: 'owner' }, 'owner'],
    [{ role: 'member' }, 'member'],
  ]) {
    await rosterkit.addTeamMember(organizationId, otherTeamId, id, options);
    const now = await rolesIn(observer, organizationId, otherTeamId);
    assert.deepEqual(now, { ...before, [id]: role });
  }
});

test('one is removed, and is known to be absent afterwards', async () => {
  const before = await rolesIn(observer, organizationId, otherTeamId);
  const leaves = Object.keys(before).at(-1);
  const { [leaves]: _, ...rest } = before;
  for (const outcome of ['removed', 'already_absent']) {
    const removal = await rosterkit.removeTeamMember(organizationId, otherTeamId, leaves);
    assert.deepEqual(removal, { outcome, certainty: 'confirmed' });
    assert.deepEqual(await rolesIn(observer, organizationId, otherTeamId), rest);
  }
});

test('a team or a user who is not there is NotFound', async () => {
  const notFound = { name: 'NotFoundError', status: 404 };
  for (const call of CALLS) await assert.rejects(call(rosterkit, 'nothing'), notFound);
  // The one id that GitBook reserves has a colon in it.
  for (const user of ['nobody', 'gitbook:agent', 'a/b?c#d%', 'Zoë']) {
    await assert.rejects(rosterkit.addTeamMember(organizationId, teamId, user), notFound);
  }
});

test('a token that is wrong is refused', async () => {
  const client = stage.rosterkit('x');
  for (const call of CALLS) {
    await assert.rejects(call(client, teamId), { name: 'AuthenticationError', status: 401 });
  }
});

test('a page that is none is a BadRequest', async () => {
  const list = rosterkit.listTeamMembers(organizationId, teamId, { page: 'nonsense' });
  await assert.rejects(list.all(), { name: 'BadRequestError', status: 400 });
});

test('a role that is not described is for the service to refuse', async () => {
  const [id] = Object.keys(await rolesIn(observer, organizationId, teamId));
  const refused = { name: 'BadRequestError', status: 400 };
  const role = 'auditor';
  await assert.rejects(rosterkit.addTeamMember(organizationId, teamId, id, { role }), refused);
  const memberships = { [id]: { role } };
  const update = rosterkit.updateTeamMembers(organizationId, teamId, { memberships });
  await assert.rejects(update, refused);
  stage.check([
    'request: body /role must be equal to one of the allowed values',
    `request: body /memberships/${id}/role must be equal to one of the allowed values`,
  ]);
});

test('what the description does not allow in a path or a query is not sent', async () => {
  const refused = { name: 'InvalidArgumentError' };
  for (const limit of [0, 1001, 5000, -1]) {
    const list = async () => rosterkit.listTeamMembers(organizationId, teamId, { limit }).all();
    await assert.rejects(list, refused);
  }
  for (const team of ['a.b', '..', 'a b', '']) {
    for (const call of CALLS) await assert.rejects(async () => call(rosterkit, team), refused);
  }
  assert.equal(stage.check().length, 0);
});

// Last, for it looks back at all the others.
test('every parameter, field and status was met', (t) => {
  // A removal has no argument that GitBook could refuse after RosterKit let it pass.
  assert.deepEqual(neverMet(TEAM_MEMBERS, stage.seen), [
    'deleteMemberFromOrganizationTeamById status 400',
  ]);
  t.diagnostic(`${stage.seen.length} requests and their answers were validated`);
});
