/** Other operations of GitBook that the emulator answers: the organization around the team. */

import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';

import { usable, used } from './coverage.mjs';
import { Stage } from './stage.mjs';
import { outsiders, pages, rolesIn } from './team.mjs';
import { INVITES, TEAMS } from './undocumented.mjs';

const stage = await Stage.open();
after(() => stage.close());
beforeEach(() => stage.reset());
afterEach(() => stage.check());

const { organizationId, teamId, otherTeamId } = stage.emulator.gitbook;
const client = stage.officialClient();
const { orgs } = client;

const OPERATIONS = [
  'getAuthenticatedUser',
  'listOrganizationsForAuthenticatedUser',
  'getOrganizationById',
  'listTeamsInOrganizationById',
  ...TEAMS,
  'listMembersInOrganizationById',
  'getMemberInOrganizationById',
  'updateMemberInOrganizationById',
  'removeMemberFromOrganizationById',
  'listTeamsForOrganizationMember',
  ...INVITES,
];

/** The items of a listing, which is walked in pages so small that there are several. */
async function items(list, limit = 1) {
  const all = await pages((page) => list({ limit, page }));
  return all.flatMap((page) => page.items);
}

function members(query) {
  const list = (paging) =>
    orgs.listMembersInOrganizationById(organizationId, { ...query, ...paging });
  return items(list, 25);
}

test('whose token it is, and the organizations they are in', async () => {
  const { data: user } = await client.user.getAuthenticatedUser();
  const all = await items((paging) => orgs.listOrganizationsForAuthenticatedUser(paging));
  const own = all.find(({ id }) => id === organizationId);
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

/** Each operation on a team, or on teams, of an organization that need not be there. */
const TEAM_CALLS = [
  ({ orgs }, organization) => orgs.createOrganizationTeam(organization, { title: 'New' }),
  ({ orgs }, organization) => orgs.getTeamInOrganizationById(organization, teamId),
  ({ orgs }, organization) =>
    orgs.updateTeamInOrganizationById(organization, teamId, { title: 'New' }),
  ({ orgs }, organization) => orgs.removeTeamFromOrganizationById(organization, teamId),
];

test('teams of an organization that is not there, or with a token that is wrong', async () => {
  for (const call of TEAM_CALLS) {
    await assert.rejects(call(client, 'nothing'), { code: 404 });
    await assert.rejects(call(stage.officialClient('x'), organizationId), { code: 401 });
    await assert.rejects(call(client, 'a.b'), { code: 400 });
  }
  const pattern = 'request: path organizationId must match pattern "^[a-zA-Z0-9_-]+$"';
  stage.check(TEAM_CALLS.map(() => pattern));
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

/** Those of the other organization who are not in this one, and can be named by their address. */
async function strangers() {
  const own = (await members()).map(({ id }) => id);
  const all = await items((paging) => orgs.listOrganizationsForAuthenticatedUser(paging));
  const { id: other } = all.find(({ id }) => id !== organizationId);
  const list = (paging) => orgs.listMembersInOrganizationById(other, paging);
  const others = await items(list, 25);
  return others.filter(({ id, user }) => !own.includes(id) && user.email !== undefined);
}

test('people whom GitBook knows are members when they are invited', async () => {
  const [one, two, three] = await strangers();
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
  const [{ id, user }] = await strangers();
  const emails = [user.email, 'new@meridian.example'];
  const { data } = await invite({ emails, sso: true });
  assert.deepEqual(data, { users: [], invited: 1, failedSSOEmails: [user.email] });
  assert.deepEqual((await invite({ emails, sso: false })).data, { users: [id], invited: 1 });
});

test('an invitation is refused that cannot be one', async () => {
  const emails = ['new@meridian.example'];
  await assert.rejects(invite({ emails, sso: 'yes' }), { code: 400 });
  stage.check(['request: body /sso must be boolean']);
  await assert.rejects(orgs.inviteUsersToOrganization('nothing', { emails }), { code: 404 });
  const stranger = stage.officialClient('x').orgs;
  await assert.rejects(stranger.inviteUsersToOrganization(organizationId, { emails }), {
    code: 401,
  });
});

// Last, for it looks back at all the others.
test('every parameter, field and status was met', (t) => {
  const met = used(stage.seen);
  const never = usable(OPERATIONS).filter((line) => !met.includes(line));
  // A token belongs to a person for as long as it is valid.
  assert.deepEqual(never, ['getAuthenticatedUser status 404']);
  t.diagnostic(`${stage.seen.length} requests and their answers were validated`);
});
