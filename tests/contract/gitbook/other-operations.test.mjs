/** Other operations of GitBook that the emulator answers: the organization around the team. */

import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';

import { neverMet } from './coverage.mjs';
import { INVITES, ORGANIZATIONS, TEAMS } from './operations.mjs';
import { items, organizationMembers, organizations, strangers } from './organization.mjs';
import { Stage } from './stage.mjs';
import { outsiders, rolesIn } from './team.mjs';
import { IMPOSSIBLE } from './undocumented.mjs';

const stage = await Stage.open();
after(() => stage.close());
beforeEach(() => stage.reset());
afterEach(() => stage.check());

const { organizationId, teamId, otherTeamId } = stage.emulator.gitbook;
const client = stage.officialClient();
const { orgs } = client;

// RosterKit has no operation for the one that is named here.
const OPERATIONS = ['getOrganizationById', ...TEAMS, ...ORGANIZATIONS, ...INVITES];

const members = (query) => organizationMembers(client, organizationId, query);

test('whose token it is, and the organizations they are in', async () => {
  const { data: user } = await client.user.getAuthenticatedUser();
  const own = (await organizations(client)).find(({ id }) => id === organizationId);
  assert.deepEqual((await orgs.getOrganizationById(organizationId)).data, own);
  const { data: member } = await orgs.getMemberInOrganizationById(organizationId, user.id);
  assert.deepEqual(member.user, user);
  await assert.rejects(orgs.getOrganizationById('nothing'), { code: 404 });
});

test('teams are listed, made, renamed and deleted', async () => {
  const teams = (query) =>
    items((paging) => orgs.listTeamsInOrganizationById(organizationId, { ...query, ...paging }));
  const before = await teams();
  const named = before.find(({ id }) => id === teamId);
  assert.deepEqual((await orgs.getTeamInOrganizationById(organizationId, teamId)).data, named);
  assert.ok((await teams({ title: named.title.toUpperCase() })).some(({ id }) => id === teamId));
  const roles = await rolesIn(client, organizationId, teamId);
  const owner = Object.keys(roles).find((id) => roles[id] === 'owner');
  assert.ok((await teams({ owner })).some(({ id }) => id === teamId));

  const made = await orgs.createOrganizationTeam(organizationId, {
    title: 'New',
    members: [owner],
  });
  assert.equal(made.status, 201);
  assert.deepEqual(Object.keys(await rolesIn(client, organizationId, made.data.id)), [owner]);
  const { id } = made.data;
  const renamed = await orgs.updateTeamInOrganizationById(organizationId, id, { title: 'Newer' });
  assert.deepEqual(renamed.data, { ...made.data, title: 'Newer' });
  for (const status of [205, 204]) {
    const removal = await orgs.removeTeamFromOrganizationById(organizationId, id);
    assert.equal(removal.status, status);
    assert.deepEqual(await teams(), before);
  }
});

/** Each operation on an organization that need not be there. */
const CALLS = [
  ({ orgs }, organization) => orgs.listTeamsInOrganizationById(organization),
  ({ orgs }, organization) => orgs.getTeamInOrganizationById(organization, teamId),
  ({ orgs }, organization) => orgs.createOrganizationTeam(organization, { title: 'New' }),
  ({ orgs }, organization) =>
    orgs.updateTeamInOrganizationById(organization, teamId, { title: 'New' }),
  ({ orgs }, organization) => orgs.removeTeamFromOrganizationById(organization, teamId),
  ({ orgs }, organization) => orgs.listMembersInOrganizationById(organization),
  ({ orgs }, organization) => orgs.getMemberInOrganizationById(organization, 'nobody'),
  ({ orgs }, organization) =>
    orgs.updateMemberInOrganizationById(organization, 'nobody', { role: null }),
  ({ orgs }, organization) => orgs.removeMemberFromOrganizationById(organization, 'nobody'),
  ({ orgs }, organization) => orgs.listTeamsForOrganizationMember(organization, 'nobody'),
  ({ orgs }, organization) =>
    orgs.inviteUsersToOrganization(organization, { emails: ['new@meridian.example'] }),
];

test('an organization that is not there, an id that is none, and a token that is wrong', async () => {
  const stranger = stage.officialClient('x');
  for (const call of CALLS) {
    await assert.rejects(call(client, 'nothing'), { code: 404 });
    await assert.rejects(call(stranger, organizationId), { code: 401 });
    await assert.rejects(call(client, 'a.b'), { code: 400 });
  }
  const pattern = 'request: path organizationId must match pattern "^[a-zA-Z0-9_-]+$"';
  stage.check(CALLS.map(() => pattern));
  await assert.rejects(stranger.user.getAuthenticatedUser(), { code: 401 });
  await assert.rejects(stranger.orgs.listOrganizationsForAuthenticatedUser(), { code: 401 });
  const list = orgs.listOrganizationsForAuthenticatedUser({ page: 'nonsense' });
  await assert.rejects(list, { code: 400 });
});

test('a team that is not there, and a member who is not', async () => {
  await assert.rejects(orgs.getTeamInOrganizationById(organizationId, 'nothing'), { code: 404 });
  const renamed = orgs.updateTeamInOrganizationById(organizationId, 'nothing', { title: 'New' });
  await assert.rejects(renamed, { code: 404 });
  const made = orgs.createOrganizationTeam(organizationId, { title: 'New', members: ['nobody'] });
  await assert.rejects(made, { code: 404 });
});

test('members of the organization are filtered and sorted', async () => {
  const everybody = await members();
  const ids = (list) => list.map(({ id }) => id).sort();
  for (const sort of ['joinedAt', 'lastSeenAt', 'name']) {
    const ascending = await members({ sort, order: 'asc' });
    assert.deepEqual(ids(ascending), ids(everybody));
    assert.deepEqual(await members({ sort, order: 'desc' }), ascending.toReversed());
  }
  for (const role of ['admin', 'create', 'edit', 'review', 'comment', 'read', 'guest']) {
    const expected = everybody.filter((member) => (member.role ?? 'guest') === role);
    assert.deepEqual(await members({ role }), expected);
  }
  const [{ user }] = await outsiders(client, organizationId, teamId);
  assert.ok((await members({ search: user.email })).some(({ id }) => id === user.id));
});

test('a member is promoted, made a guest, and removed', async () => {
  const [{ id }] = (await members()).filter(({ role }) => role === 'read');
  for (const role of ['edit', null]) {
    const { data } = await orgs.updateMemberInOrganizationById(organizationId, id, { role });
    assert.equal(data.role, role);
    assert.deepEqual((await orgs.getMemberInOrganizationById(organizationId, id)).data, data);
  }
  for (const status of [205, 204]) {
    const removal = await orgs.removeMemberFromOrganizationById(organizationId, id);
    assert.equal(removal.status, status);
    assert.ok(!(await members()).some((member) => member.id === id));
  }
  const [admin] = await members({ role: 'admin' });
  const requested = await orgs.removeMemberFromOrganizationById(organizationId, admin.id);
  assert.equal(requested.status, 202);
});

test('the teams of a member are those they are listed in', async () => {
  const { data: team } = await orgs.getTeamInOrganizationById(organizationId, otherTeamId);
  const [id] = Object.keys(await rolesIn(client, organizationId, teamId));
  await orgs.addMemberToOrganizationTeamById(organizationId, otherTeamId, id, { role: 'owner' });
  const teams = (query) =>
    items((paging) =>
      orgs.listTeamsForOrganizationMember(organizationId, id, { ...query, ...paging }),
    );
  const all = await teams();
  const expected = { team: { ...team, members: team.members + 1 }, member: { role: 'owner' } };
  assert.deepEqual(
    all.find((each) => each.team.id === otherTeamId),
    expected,
  );
  assert.deepEqual(await teams({ title: team.title }), [expected]);
  const { data } = await orgs.getMemberInOrganizationById(organizationId, id);
  assert.equal(data.teams, all.length);
});

const invite = (body) => orgs.inviteUsersToOrganization(organizationId, body);

test('people whom GitBook knows are members when they are invited', async () => {
  const [one, two, three] = await strangers(client, organizationId);
  const emails = [
    one.user.email,
    { email: two.user.email, role: 'admin' },
    { email: three.user.email, role: null },
  ];
  const { status, data } = await invite({ emails, role: 'comment' });
  assert.equal(status, 200);
  assert.deepEqual(data, { users: [one.id, two.id, three.id], invited: 0 });
  const now = await members();
  const roles = data.users.map((user) => now.find(({ id }) => id === user).role);
  assert.deepEqual(roles, ['comment', 'admin', null]);
  assert.deepEqual((await invite({ emails })).data, { users: [], invited: 0 });
  assert.deepEqual(await members(), now);
});

test('people whom GitBook does not know are invited, again and again', async () => {
  const before = await members();
  const emails = ['new@meridian.example', { email: 'newer@meridian.example', role: 'read' }];
  for (const role of ['edit', null]) {
    assert.deepEqual((await invite({ emails, role })).data, { users: [], invited: 2 });
  }
  assert.deepEqual(await members(), before);
});

test('those of another organization are not invited as users of single sign-on', async () => {
  const [{ id, user }] = await strangers(client, organizationId);
  const emails = [user.email, 'new@meridian.example'];
  const { data } = await invite({ emails, sso: true });
  assert.deepEqual(data, { users: [], invited: 1, failedSSOEmails: [user.email] });
  assert.deepEqual((await invite({ emails, sso: false })).data, { users: [id], invited: 1 });
});

test('an invitation is refused that cannot be one', async () => {
  await assert.rejects(invite({ emails: ['new@meridian.example'], sso: 'yes' }), { code: 400 });
  stage.check(['request: body /sso must be boolean']);
});

// Last, for it looks back at all the others.
test('every parameter, field and status was met', (t) => {
  assert.deepEqual(neverMet(OPERATIONS, stage.seen), IMPOSSIBLE);
  t.diagnostic(`${stage.seen.length} requests and their answers were validated`);
});
