/** RosterKit lists, makes, renames and deletes teams; GitBook's own client looks. */

import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';

import { neverMet } from './coverage.mjs';
import { TEAMS } from './operations.mjs';
import { items } from './organization.mjs';
import { asTeam, sameFacts } from './records.mjs';
import { Stage } from './stage.mjs';
import { rolesIn } from './team.mjs';

const stage = await Stage.open();
after(() => stage.close());
beforeEach(() => stage.reset());
afterEach(() => stage.check());

const { organizationId, teamId, otherTeamId } = stage.emulator.gitbook;
const observer = stage.observer();
const rosterkit = stage.rosterkit();

/** Each operation on the teams of an organization, which need not be there. */
const CALLS = [
  (client, organization) => client.listTeams(organization).all(),
  (client, organization) => client.getTeam(organization, teamId),
  (client, organization) => client.createTeam(organization, 'New'),
  (client, organization) => client.updateTeam(organization, teamId, 'New'),
  (client, organization) => client.deleteTeam(organization, teamId),
];

/** The teams as the official client lists them. */
function teams(query = {}) {
  const list = (paging) =>
    observer.orgs.listTeamsInOrganizationById(organizationId, { ...query, ...paging });
  return items(list, 100);
}

test('teams are listed a page at a time, by title, and by owner', async () => {
  const whole = await teams();
  for (const limit of [1, 3, 1000]) {
    stage.check();
    const list = rosterkit.listTeams(organizationId, { limit });
    sameFacts(await list.all(), whole.map(asTeam));
    assert.equal(stage.check().length, Math.ceil(whole.length / limit));
  }
  const roles = await rolesIn(observer, organizationId, teamId);
  const owner = Object.keys(roles).find((id) => roles[id] === 'owner');
  const { title } = whole.find(({ id }) => id === otherTeamId);
  for (const query of [{ owner }, { title: title.toUpperCase() }, { title: 'équipe' }]) {
    const expected = await teams(query);
    assert.ok(expected.length > 0 && expected.length < whole.length);
    sameFacts(await rosterkit.listTeams(organizationId, query).all(), expected.map(asTeam));
  }
});

test('a listing begins at a page', async () => {
  const limit = 3;
  const whole = await rosterkit.listTeams(organizationId, { limit }).all();
  const [first] = stage.check();
  const { page } = JSON.parse(first.answer.body).next;
  const rest = rosterkit.listTeams(organizationId, { limit, page });
  assert.deepEqual(await rest.all(), whole.slice(limit));
});

test('a team is made, with members and without, is renamed, and is fetched', async () => {
  const members = Object.keys(await rolesIn(observer, organizationId, teamId)).slice(0, 2);
  for (const [options, expected] of [
    [{}, {}],
    [{ members }, Object.fromEntries(members.map((id) => [id, 'member']))],
  ]) {
    const made = await rosterkit.createTeam(organizationId, '🚜'.repeat(64), options);
    assert.deepEqual(await rolesIn(observer, organizationId, made.id), expected);
    const renamed = await rosterkit.updateTeam(organizationId, made.id, 'Newer');
    assert.deepEqual(renamed, { ...made, title: 'Newer' });
    const { data } = await observer.orgs.getTeamInOrganizationById(organizationId, made.id);
    sameFacts(renamed, asTeam(data));
    assert.deepEqual(await rosterkit.getTeam(organizationId, made.id), renamed);
  }
});

test('a team is deleted, and is known to be absent afterwards', async () => {
  const before = await teams();
  for (const outcome of ['removed', 'already_absent']) {
    const removal = await rosterkit.deleteTeam(organizationId, otherTeamId);
    assert.deepEqual(removal, { outcome, certainty: 'confirmed' });
    assert.deepEqual(
      await teams(),
      before.filter(({ id }) => id !== otherTeamId),
    );
  }
});

test('an organization, a team or a member who is not there is NotFound', async () => {
  const notFound = { name: 'NotFoundError', status: 404 };
  for (const call of CALLS) await assert.rejects(call(rosterkit, 'nothing'), notFound);
  await assert.rejects(rosterkit.getTeam(organizationId, 'nothing'), notFound);
  await assert.rejects(rosterkit.updateTeam(organizationId, 'nothing', 'New'), notFound);
  const members = ['nobody'];
  await assert.rejects(rosterkit.createTeam(organizationId, 'New', { members }), notFound);
});

test('a token that is wrong is refused', async () => {
  const client = stage.rosterkit('x');
  for (const call of CALLS) {
    const refused = { name: 'AuthenticationError', status: 401 };
    await assert.rejects(call(client, organizationId), refused);
  }
});

test('a page that is none is a BadRequest', async () => {
  const list = rosterkit.listTeams(organizationId, { page: 'nonsense' });
  await assert.rejects(list.all(), { name: 'BadRequestError', status: 400 });
});

test('what the description does not allow is not sent', async () => {
  const refused = { name: 'InvalidArgumentError' };
  const calls = [
    ...['a.b', '..', 'a b', ''].flatMap((id) => [
      ...CALLS.map((call) => () => call(rosterkit, id)),
      () => rosterkit.getTeam(organizationId, id),
      () => rosterkit.updateTeam(organizationId, id, 'New'),
      () => rosterkit.deleteTeam(organizationId, id),
    ]),
    ...['', 'a'.repeat(65)].flatMap((title) => [
      () => rosterkit.createTeam(organizationId, title),
      () => rosterkit.updateTeam(organizationId, teamId, title),
    ]),
    ...[0, 1001].map((limit) => () => rosterkit.listTeams(organizationId, { limit }).all()),
  ];
  for (const call of calls) await assert.rejects(async () => call(), refused);
  assert.equal(stage.check().length, 0);
});

// Last, for it looks back at all the others.
test('every parameter, field and status was met', (t) => {
  // RosterKit sends nothing that GitBook could refuse, except for a page.
  const never = TEAMS.filter((id) => id !== 'listTeamsInOrganizationById');
  const expected = never.map((id) => `${id} status 400`).sort();
  assert.deepEqual(neverMet(TEAMS, stage.seen), expected);
  t.diagnostic(`${stage.seen.length} requests and their answers were validated`);
});
