/** The emulator refuses what the description does not allow, and nothing else. */

import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';

import { BASE_PATH } from './description.mjs';
import { findings } from './findings.mjs';
import { Stage } from './stage.mjs';
import { rolesIn } from './team.mjs';

const stage = await Stage.open();
after(() => stage.close());
beforeEach(() => stage.reset());

const { organizationId, teamId, token } = stage.emulator.gitbook;
const TEAM = `/orgs/${organizationId}/teams/${teamId}/members`;
const [member] = Object.keys(await rolesIn(stage.observer(), organizationId, teamId));

/** Send a request that no client would, and see what both make of it. */
async function send(method, path, body) {
  const headers = { Authorization: `Bearer ${token}` };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  await fetch(stage.recorder.url + BASE_PATH + path, { method, headers, body });
  const [exchange] = stage.recorder.take();
  const found = findings(exchange);
  const sent = `${method} ${path} ${body}: ${exchange.answer.status}, ${found}`;
  assert.ok(!found.some((what) => what.startsWith('answer: ')), sent);
  return { isAccepted: exchange.answer.status !== 400, isAllowed: found.length === 0, sent };
}

/** The status and the description agree on each of these: on some that they fit, on others not. */
async function compared(requests) {
  const verdicts = new Set();
  for (const [method, path, body] of requests) {
    const { isAccepted, isAllowed, sent } = await send(method, path, body);
    assert.equal(isAccepted, isAllowed, sent);
    verdicts.add(isAllowed);
  }
  assert.equal(verdicts.size, 2);
}

test('of limits, those that are in range', async () => {
  const limits = ['0', '1', '1000', '1001', '5000', '-1', 'ten', '', '1;2'];
  await compared(limits.map((limit) => ['GET', `${TEAM}?limit=${limit}`]));
});

test('they differ on a limit that is not an integer, which no client sends', async () => {
  const { isAccepted, isAllowed } = await send('GET', `${TEAM}?limit=10.5`);
  assert.deepEqual({ isAccepted, isAllowed }, { isAccepted: false, isAllowed: true });
});

test('of updates, those of the right types and roles', async () => {
  const bodies = [
    {},
    { add: [] },
    { add: [member], remove: [], memberships: {} },
    { memberships: { [member]: { role: 'owner' } } },
    { add: 'somebody' },
    { add: null },
    { add: [1] },
    { remove: {} },
    { remove: [null] },
    { memberships: [] },
    { memberships: null },
    { memberships: { [member]: null } },
    { memberships: { [member]: 'owner' } },
    { memberships: { [member]: {} } },
    { memberships: { [member]: { role: 'auditor' } } },
    { memberships: { [member]: { role: null } } },
    [],
    null,
    'add',
  ].map((body) => JSON.stringify(body));
  await compared([...bodies, '', '{', undefined].map((body) => ['PUT', TEAM, body]));
});

test('of additions, those with a role that is described, or without one', async () => {
  const bodies = [{}, { role: 'owner' }, { role: 'member' }, { role: 'Owner' }, { role: null }]
    .concat([{ role: ['owner'] }, [], null])
    .map((body) => JSON.stringify(body));
  const all = [...bodies, '', '{', undefined];
  await compared(all.map((body) => ['PUT', `${TEAM}/${member}`, body]));
});

test('of teams, those with a title, and with members by id', async () => {
  const teams = `/orgs/${organizationId}/teams`;
  const titles = ['t', 'é'.repeat(64), '🚜'.repeat(64), '', 'a'.repeat(65), 7, null];
  const bodies = [...titles.map((title) => ({ title })), {}, [], null].map((body) =>
    JSON.stringify(body),
  );
  const all = [...bodies, '', '{', undefined];
  await compared(all.map((body) => ['PUT', teams, body]));
  await compared(all.map((body) => ['PATCH', `${teams}/${teamId}`, body]));
  const lists = [[], [member], member, [7], null, {}];
  const made = lists.map((members) => JSON.stringify({ title: 't', members }));
  await compared(made.map((body) => ['PUT', teams, body]));
});

test('of invitations, those with addresses and roles', async () => {
  const email = 'new@meridian.example';
  const emails = [email];
  const bodies = [
    { emails },
    { emails, role: 'read', sso: true },
    { emails, role: null, sso: false },
    { emails: [email, { email, role: 'admin' }] },
    { emails: [{ email, role: null }] },
    {},
    { emails: null },
    { emails: email },
    { emails: ['nobody'] },
    { emails: ['@meridian.example'] },
    { emails: [''] },
    { emails: [null] },
    { emails: [7] },
    { emails: [{ email }] },
    { emails: [{ role: 'read' }] },
    { emails: [{ email, role: 'guest' }] },
    { emails: [{ email: null, role: 'read' }] },
    { emails, role: 'guest' },
    { emails, sso: 'yes' },
    { emails, sso: null },
    emails,
    null,
  ].map((body) => JSON.stringify(body));
  const all = [...bodies, '', '{', undefined];
  await compared(all.map((body) => ['POST', `/orgs/${organizationId}/invites`, body]));
});

test('they differ on a list of no addresses, which no client sends', async () => {
  const body = JSON.stringify({ emails: [] });
  const path = `/orgs/${organizationId}/invites`;
  const { isAccepted, isAllowed } = await send('POST', path, body);
  assert.deepEqual({ isAccepted, isAllowed }, { isAccepted: false, isAllowed: true });
});

test('of ids, those that fit their pattern', async () => {
  const ids = ['nothing', '-_-', 'a.b', 'a%20b', '%C3%A9', 'a%2Fb'];
  const requests = ids.flatMap((id) => [
    ['GET', `/orgs/${id}/teams/${teamId}/members`],
    ['GET', `/orgs/${organizationId}/teams/${id}/members`],
    ['PUT', `/orgs/${organizationId}/teams/${id}/members`, '{}'],
    ['PUT', `/orgs/${organizationId}/teams/${id}/members/${member}`, '{}'],
    ['DELETE', `/orgs/${organizationId}/teams/${id}/members/${member}`],
  ]);
  await compared(requests);
});
