/** GitBook's own client is content with the emulator; what passes is as GitBook describes it. */

import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';
import { GitBookAPIError } from '@gitbook/api';

import { neverMet } from './coverage.mjs';
import { operation } from './description.mjs';
import { TEAM_MEMBERS } from './operations.mjs';
import { Stage } from './stage.mjs';
import { membersOf, outsiders, pages, reshuffle, rolesIn } from './team.mjs';
import { DOCUMENTED, REFUSING, UNDOCUMENTED } from './undocumented.mjs';

const stage = await Stage.open();
after(() => stage.close());
beforeEach(() => stage.reset());
afterEach(() => stage.check());

const { organizationId, teamId, otherTeamId } = stage.emulator.gitbook;
const client = stage.officialClient();
const { orgs } = client;

/** Each operation on a team, which need not be there. */
const CALLS = {
  listTeamMembersInOrganizationById: ({ orgs }, team) =>
    orgs.listTeamMembersInOrganizationById(organizationId, team),
  updateMembersInOrganizationTeam: ({ orgs }, team) =>
    orgs.updateMembersInOrganizationTeam(organizationId, team, {}),
  addMemberToOrganizationTeamById: ({ orgs }, team) =>
    orgs.addMemberToOrganizationTeamById(organizationId, team, 'nobody', {}),
  deleteMemberFromOrganizationTeamById: ({ orgs }, team) =>
    orgs.deleteMemberFromOrganizationTeamById(organizationId, team, 'nobody'),
};

/** The call fails, and the client can read why. */
async function fails(promise, status) {
  await assert.rejects(promise, (error) => {
    assert.ok(error instanceof GitBookAPIError, `${error}`);
    assert.equal(error.code, status);
    // The client falls back to the reason phrase when it finds no message in the body.
    assert.notEqual(error.errorMessage, error.response.statusText);
    return true;
  });
}

test('a listing goes on to its end, whatever the size of its pages', async () => {
  const whole = await membersOf(client, organizationId, teamId);
  for (const limit of [1, 7, whole.length - 1, whole.length]) {
    const all = await pages((page) =>
      orgs.listTeamMembersInOrganizationById(organizationId, teamId, { limit, page }),
    );
    assert.equal(all.length, Math.ceil(whole.length / limit));
    assert.ok(all.slice(0, -1).every(({ items }) => items.length === limit));
    assert.ok(all.every(({ count }) => count === whole.length));
    assert.deepEqual(
      all.flatMap(({ items }) => items),
      whole,
    );
  }
  const exchanges = stage.check();
  const codings = exchanges.map(({ answer }) => answer.headers['content-encoding']);
  assert.ok(codings.includes('gzip') && codings.includes(undefined), 'packed and unpacked');
});

test('among the members are guests, owners, and people without an address', async () => {
  const members = await membersOf(client, organizationId, teamId);
  assert.ok(members.some(({ organization }) => organization.role === null));
  assert.ok(members.some(({ organization }) => organization.user.email === undefined));
  assert.ok(members.some(({ organization }) => organization.lastSeenAt === undefined));
  assert.ok(members.some(({ team }) => team.role === 'owner'));
});

test('an update adds, removes and gives roles, to ids and addresses', async () => {
  const { update, expected } = await reshuffle(client, organizationId, teamId);
  const answer = await orgs.updateMembersInOrganizationTeam(organizationId, teamId, update);
  assert.equal(answer.status, 204);
  assert.deepEqual(await rolesIn(client, organizationId, teamId), expected);
});

test('a member who is both added and removed is removed', async () => {
  const [{ id }] = await outsiders(client, organizationId, teamId);
  const before = await rolesIn(client, organizationId, teamId);
  for (const name of [id, Object.keys(before).at(-1)]) {
    await orgs.updateMembersInOrganizationTeam(organizationId, teamId, {
      add: [name],
      remove: [name],
    });
    assert.ok(!(name in (await rolesIn(client, organizationId, teamId))));
  }
});

test('one is added, and has another role by being added again', async () => {
  const [{ id }] = await outsiders(client, organizationId, otherTeamId);
  const before = await rolesIn(client, organizationId, otherTeamId);
  for (const [body, role] of [
    [undefined, 'member'],
    [{ role: 'owner' }, 'owner'],
    [{ role: 'member' }, 'member'],
  ]) {
    const call = orgs.addMemberToOrganizationTeamById(organizationId, otherTeamId, id, body);
    assert.equal((await call).status, 204);
    const now = await rolesIn(client, organizationId, otherTeamId);
    assert.deepEqual(now, { ...before, [id]: role });
  }
});

test('one is removed with 205, and with 204 when there was no such member', async () => {
  const before = await rolesIn(client, organizationId, otherTeamId);
  const leaves = Object.keys(before).at(-1);
  const { [leaves]: _, ...rest } = before;
  for (const status of [205, 204]) {
    const call = orgs.deleteMemberFromOrganizationTeamById(organizationId, otherTeamId, leaves);
    assert.equal((await call).status, status);
    assert.deepEqual(await rolesIn(client, organizationId, otherTeamId), rest);
  }
});

test('a team that is not there is 404', async () => {
  for (const call of Object.values(CALLS)) await fails(call(client, 'nothing'), 404);
});

test('a token that is wrong is 401', async () => {
  for (const call of Object.values(CALLS))
    await fails(call(stage.officialClient('x'), teamId), 401);
});

test('an id that cannot be one is 400, as its pattern says', async () => {
  for (const call of Object.values(CALLS)) await fails(call(client, 'a.b'), 400);
  const pattern = 'request: path teamId must match pattern "^[a-zA-Z0-9_-]+$"';
  stage.check(Object.keys(CALLS).map(() => pattern));
});

test('people who do not exist are 404, and no one else is changed', async () => {
  const before = await rolesIn(client, organizationId, teamId);
  const [{ id }] = await outsiders(client, organizationId, teamId);
  const update = { add: [id, 'nobody@nowhere.example'] };
  await fails(orgs.updateMembersInOrganizationTeam(organizationId, teamId, update), 404);
  const add = orgs.addMemberToOrganizationTeamById(organizationId, teamId, 'nobody', {});
  await fails(add, 404);
  assert.deepEqual(await rolesIn(client, organizationId, teamId), before);
});

test('what is listed as undocumented is so', () => {
  for (const id of REFUSING) {
    const { statuses } = operation(id);
    assert.deepEqual(
      statuses.filter((status) => UNDOCUMENTED.has(status)),
      DOCUMENTED[id] ?? [],
    );
  }
});

// Last, for it looks back at all the others.
test('every parameter, field and status was met', (t) => {
  assert.deepEqual(neverMet(TEAM_MEMBERS, stage.seen), []);
  t.diagnostic(`${stage.seen.length} requests and their answers were validated`);
});
