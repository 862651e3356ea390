/** RosterKit administers an organization's members; GitBook's own client looks. */

import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';

import { neverMet } from './coverage.mjs';
import { ORGANIZATIONS } from './operations.mjs';
import { items, organizationMembers, organizations } from './organization.mjs';
import { asMember, asMemberTeam, asOrganization, asUser, sameFacts } from './records.mjs';
import { Stage } from './stage.mjs';
import { rolesIn } from './team.mjs';
import { IMPOSSIBLE } from './undocumented.mjs';

const stage = await Stage.open();
after(() => stage.close());
beforeEach(() => stage.reset());
afterEach(() => stage.check());

const { organizationId, teamId, otherTeamId } = stage.emulator.gitbook;
const observer = stage.observer();
const rosterkit = stage.rosterkit();

const members = (query) => organizationMembers(observer, organizationId, query);
const idsOf = (list) => list.map(({ id }) => id);

/** The operations on one member of an organization; neither need be there. */
const MEMBER_CALLS = [
  (client, organization, user) => client.getOrganizationMember(organization, user),
  (client, organization, user) =>
    client.updateOrganizationMember(organization, user, { role: 'edit' }),
  (client, organization, user) => client.listMemberTeams(organization, user).all(),
];

/** Each operation on an organization, which need not be there. */
const CALLS = [
  (client, organization) => client.listOrganizationMembers(organization).all(),
  (client, organization) => client.removeOrganizationMember(organization, 'nobody'),
  ...MEMBER_CALLS.map((call) => (client, organization) => call(client, organization, 'nobody')),
];

test('the user of the token and their organizations are those of the official client', async () => {
  const { data: user } = await observer.user.getAuthenticatedUser();
  sameFacts(await rosterkit.getCurrentUser(), asUser(user));
  const expected = (await organizations(observer)).map(asOrganization);
  const whole = await rosterkit.listOrganizations({ limit: 1 }).all();
  sameFacts(whole, expected);
  const [first] = stage.check().filter(({ answer }) => answer.body.includes('"next"'));
  const { page } = JSON.parse(first.answer.body).next;
  assert.deepEqual(await rosterkit.listOrganizations({ page }).all(), whole.slice(1));
});

test('members are listed a page at a time, and each is fetched alone', async () => {
  const expected = (await members()).map(asMember);
  for (const limit of [7, expected.length, 1000]) {
    stage.check();
    const list = rosterkit.listOrganizationMembers(organizationId, { limit });
    sameFacts(await list.all(), expected);
    assert.equal(stage.check().length, Math.ceil(expected.length / limit));
  }
  const guest = expected.find(({ role }) => role === null);
  sameFacts(await rosterkit.getOrganizationMember(organizationId, guest.id), guest);
});

test('members are filtered, searched for and sorted', async () => {
  const whole = await members();
  const { displayName, email } = whole.find(({ user }) => user.email !== undefined).user;
  const queries = [
    ...['admin', 'create', 'edit', 'review', 'comment', 'read', 'guest'].map((role) => ({ role })),
    ...[displayName, email].map((search) => ({ search })),
    ...['joinedAt', 'lastSeenAt', 'name'].flatMap((sort) =>
      ['asc', 'desc'].map((order) => ({ sort, order })),
    ),
  ];
  for (const query of queries) {
    const expected = await members(query);
    assert.ok(expected.length > 0);
    const listed = await rosterkit.listOrganizationMembers(organizationId, query).all();
    assert.deepEqual(idsOf(listed), idsOf(expected));
  }
});

test('a member is given another role, and is made a guest', async () => {
  const [{ id }] = await members({ role: 'read' });
  for (const role of ['edit', null]) {
    const updated = await rosterkit.updateOrganizationMember(organizationId, id, { role });
    assert.equal(updated.role, role);
    const { data } = await observer.orgs.getMemberInOrganizationById(organizationId, id);
    sameFacts(updated, asMember(data));
  }
});

test('a member is removed from all teams, and is known to be absent afterwards', async () => {
  const roles = await rolesIn(observer, organizationId, teamId);
  const { id } = (await members()).find(({ id, role }) => id in roles && role !== 'admin');
  for (const outcome of ['removed', 'already_absent']) {
    const removal = await rosterkit.removeOrganizationMember(organizationId, id);
    assert.deepEqual(removal, { outcome, certainty: 'confirmed' });
    assert.ok(!idsOf(await members()).includes(id));
    assert.ok(!(id in (await rolesIn(observer, organizationId, teamId))));
  }
});

test('the removal of an administrator is requested', async () => {
  const [{ id }] = await members({ role: 'admin' });
  const { outcome } = await rosterkit.removeOrganizationMember(organizationId, id);
  assert.equal(outcome, 'requested');
  assert.ok(idsOf(await members()).includes(id));
  const [{ answer }] = stage.check();
  assert.equal(answer.status, 202);
});

test('the teams of a member are those of the official client', async () => {
  const [id] = Object.keys(await rolesIn(observer, organizationId, teamId));
  const { orgs } = observer;
  await orgs.addMemberToOrganizationTeamById(organizationId, otherTeamId, id, { role: 'owner' });
  const teams = await items((paging) =>
    orgs.listTeamsForOrganizationMember(organizationId, id, paging),
  );
  const whole = await rosterkit.listMemberTeams(organizationId, id, { limit: 1 }).all();
  sameFacts(whole, teams.map(asMemberTeam));
  const [first] = stage.check();
  const { page } = JSON.parse(first.answer.body).next;
  const rest = rosterkit.listMemberTeams(organizationId, id, { limit: 1, page });
  assert.deepEqual(await rest.all(), whole.slice(1));
  const other = whole.find(({ team }) => team.id === otherTeamId);
  assert.equal(other.member.role, 'owner');
  const { title } = other.team;
  assert.deepEqual(await rosterkit.listMemberTeams(organizationId, id, { title }).all(), [other]);
});

test('an organization or a member who is not there is NotFound', async () => {
  const notFound = { name: 'NotFoundError', status: 404 };
  for (const call of CALLS) await assert.rejects(call(rosterkit, 'nothing'), notFound);
  for (const user of ['nobody', 'gitbook:agent', 'a/b?c#d%', 'Zoë']) {
    for (const call of MEMBER_CALLS) {
      await assert.rejects(call(rosterkit, organizationId, user), notFound);
    }
  }
});

test('a token that is wrong is refused', async () => {
  const client = stage.rosterkit('x');
  const refused = { name: 'AuthenticationError', status: 401 };
  for (const call of CALLS) await assert.rejects(call(client, organizationId), refused);
  await assert.rejects(client.getCurrentUser(), refused);
  await assert.rejects(client.listOrganizations().all(), refused);
});

test('a page that is none, and the last administrator without a role, are BadRequests', async () => {
  const refused = { name: 'BadRequestError', status: 400 };
  const page = 'nonsense';
  const [{ id }] = await members();
  const lists = [
    rosterkit.listOrganizations({ page }),
    rosterkit.listOrganizationMembers(organizationId, { page }),
    rosterkit.listMemberTeams(organizationId, id, { page }),
  ];
  for (const list of lists) await assert.rejects(list.all(), refused);
  const [last, ...others] = await members({ role: 'admin' });
  for (const other of others) {
    await rosterkit.updateOrganizationMember(organizationId, other.id, { role: 'read' });
  }
  const demotion = rosterkit.updateOrganizationMember(organizationId, last.id, { role: null });
  await assert.rejects(demotion, refused);
});

test('a choice that is not described is for the service to refuse', async () => {
  const refused = { name: 'BadRequestError', status: 400 };
  const [{ id }] = await members();
  const unknown = 'must be equal to one of the allowed values';
  const one = 'must match exactly one schema in oneOf';
  for (const [query, found] of [
    // The description names the roles of members and the guests in a schema each.
    [{ role: 'auditor' }, [`role ${unknown}`, `role ${unknown}`, `role ${one}`]],
    [{ sort: 'age' }, [`sort ${unknown}`]],
    [{ order: 'random' }, [`order ${unknown}`]],
  ]) {
    const list = rosterkit.listOrganizationMembers(organizationId, query);
    await assert.rejects(list.all(), refused);
    stage.check(found.map((what) => `request: query ${what}`));
  }
  const update = rosterkit.updateOrganizationMember(organizationId, id, { role: 'auditor' });
  await assert.rejects(update, refused);
  const found = [unknown, 'must be null', one];
  stage.check(found.map((what) => `request: body /role ${what}`));
});

test('what the description does not allow in a path or a query is not sent', async () => {
  const refused = { name: 'InvalidArgumentError' };
  const calls = [
    ...['a.b', '..', 'a b', ''].flatMap((id) => CALLS.map((call) => () => call(rosterkit, id))),
    ...['..', ''].flatMap((user) => [
      ...MEMBER_CALLS.map((call) => () => call(rosterkit, organizationId, user)),
      () => rosterkit.removeOrganizationMember(organizationId, user),
    ]),
    ...[0, 1001].flatMap((limit) => [
      () => rosterkit.listOrganizations({ limit }).all(),
      () => rosterkit.listOrganizationMembers(organizationId, { limit }).all(),
      () => rosterkit.listMemberTeams(organizationId, 'nobody', { limit }).all(),
    ]),
  ];
  for (const call of calls) await assert.rejects(async () => call(), refused);
  assert.equal(stage.check().length, 0);
});

// Last, for it looks back at all the others.
test('every parameter, field and status was met', (t) => {
  const expected = [
    ...IMPOSSIBLE,
    // These have no argument that GitBook could refuse after RosterKit let it pass.
    'getMemberInOrganizationById status 400',
    'removeMemberFromOrganizationById status 400',
  ];
  assert.deepEqual(neverMet(ORGANIZATIONS, stage.seen), expected.sort());
  t.diagnostic(`${stage.seen.length} requests and their answers were validated`);
});
