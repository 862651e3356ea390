/** What is wrong is found: in an exchange that was fine before, one thing at a time. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { findings } from './findings.mjs';
import { Stage } from './stage.mjs';
import { rolesIn } from './team.mjs';

const stage = await Stage.open();
after(() => stage.close());

const { organizationId, teamId } = stage.emulator.gitbook;
const { orgs } = stage.officialClient();
const [member] = Object.keys(await rolesIn(stage.observer(), organizationId, teamId));

/** The exchange of one call, which is fine as it is. */
async function exchange(call) {
  await call;
  const [only] = stage.check();
  return only;
}

const list = await exchange(
  orgs.listTeamMembersInOrganizationById(organizationId, teamId, { limit: 1, page: undefined }),
);
const update = await exchange(
  orgs.updateMembersInOrganizationTeam(organizationId, teamId, {
    add: [member],
    memberships: { [member]: { role: 'owner' } },
  }),
);
const add = await exchange(
  orgs.addMemberToOrganizationTeamById(organizationId, teamId, member, { role: 'member' }),
);
const remove = await exchange(
  orgs.deleteMemberFromOrganizationTeamById(organizationId, teamId, member),
);
const missing = await exchange(
  orgs.listTeamMembersInOrganizationById(organizationId, 'nothing').catch(() => {}),
);

/** An exchange with something else about it. */
function doctored(exchange, change) {
  const copy = structuredClone(exchange);
  change(copy);
  return copy;
}

/** The change of a JSON body. */
const json = (side, change) => (exchange) => {
  const body = JSON.parse(exchange[side].body);
  change(body);
  exchange[side].body = JSON.stringify(body);
};
const answer = (change) => json('answer', change);
const item = (change) => answer(({ items: [first] }) => change(first));
const request = (change) => json('request', change);

/** Each change is found, and nothing besides. */
function found(exchange, cases) {
  for (const [change, expected] of cases) {
    assert.deepEqual(findings(doctored(exchange, change)), [expected]);
  }
}

const ROLE = 'must be equal to one of the allowed values';

test('a field of an answer that is missing, of another kind, or of our own', () => {
  const at = 'answer: body /items/0';
  found(list, [
    [answer((body) => delete body.items), "answer: body must have required property 'items'"],
    [answer((body) => (body.items = {})), 'answer: body /items must be array'],
    [answer((body) => (body.total = 1)), 'answer: body total is not described'],
    [answer((body) => (body.count = '1')), 'answer: body /count must be number'],
    [
      answer((body) => delete body.next.page),
      "answer: body /next must have required property 'page'",
    ],
    [answer((body) => (body.next.after = 'x')), 'answer: body /next after is not described'],
    [item((it) => delete it.permissions), `${at} must have required property 'permissions'`],
    [item((it) => (it.since = 'x')), `${at} since is not described`],
    [item((it) => (it.team.role = 'admin')), `${at}/team/role ${ROLE}`],
    [item((it) => (it.permissions.view = 1)), `${at}/permissions/view must be boolean`],
    [
      item(({ organization }) => delete organization.joinedAt),
      `${at}/organization must have required property 'joinedAt'`,
    ],
    [
      item(({ organization }) => (organization.joinedAt = 'yesterday')),
      `${at}/organization/joinedAt must match format "date-time"`,
    ],
    [
      item(({ organization }) => (organization.spaces = '3')),
      `${at}/organization/spaces must be number`,
    ],
    [
      item(({ organization }) => (organization.user.email = null)),
      `${at}/organization/user/email must be string`,
    ],
    [
      item(({ organization }) => (organization.user.phone = '1')),
      `${at}/organization/user phone is not described`,
    ],
    [
      item(({ organization }) => (organization.user.urls.location = 'nowhere')),
      `${at}/organization/user/urls/location must match format "uri"`,
    ],
  ]);
});

test('an answer of another status or type, or with a body where there is none', () => {
  const html = ({ answer: { headers } }) => (headers['content-type'] = 'text/html');
  found(list, [
    [(it) => (it.answer.status = 500), 'answer: status 500 is not described'],
    [(it) => (it.answer.status = 403), 'answer: status 403 is not described'],
    [html, 'answer: body is text/html, not application/json'],
    [
      (it) => delete it.answer.headers['content-type'],
      'answer: body is of no type, not application/json',
    ],
    [(it) => (it.answer.body = ''), 'answer: body is missing'],
  ]);
  const [broken] = findings(doctored(list, (it) => (it.answer.body = '{"items": [')));
  assert.match(broken, /^answer: body is not JSON/);
  for (const exchange of [update, add, remove]) {
    const noBody = 'answer: body is there, and none is described';
    found(exchange, [
      [(it) => (it.answer.body = '{}'), noBody],
      [(it) => (it.answer.status = 200), 'answer: status 200 is not described'],
    ]);
  }
});

test('an error that is not in the form of GitBook', () => {
  const at = 'answer: body /error';
  found(missing, [
    [answer(({ error }) => (error.code = 400)), `${at}/code ${ROLE}`],
    [answer(({ error }) => delete error.message), `${at} must have required property 'message'`],
    [answer(({ error }) => (error.details = {})), `${at} details is not described`],
    [(it) => (it.answer.status = 410), 'answer: status 410 is not described'],
  ]);
});

test('a request to elsewhere, with other parameters, or without a credential', () => {
  const to = (from, into) => (it) => (it.target = it.target.replace(from, into));
  const by = (method) => (it) => (it.method = method);
  const path = list.target.split('?')[0];
  found(list, [
    [to('limit=1', 'limit=5000'), 'request: query limit must be <= 1000'],
    [to('limit=1', 'limit=-1'), 'request: query limit must be >= 0'],
    [to('limit=1', 'limit=ten'), 'request: query limit must be number'],
    [to('limit=1', 'limit=1&limit=2'), 'request: query limit is given 2 times'],
    [to('limit=1', 'after=x'), 'request: query after is not described'],
    [to(teamId, 'a%20b'), 'request: path teamId must match pattern "^[a-zA-Z0-9_-]+$"'],
    [
      to('/members', '/people'),
      `request: GET ${path.replace('members', 'people')} is not an operation`,
    ],
    [to('/v1/', '/v2/'), `request: GET ${path.replace('v1', 'v2')} is not an operation`],
    [to(teamId, '..'), 'request: path teamId must match pattern "^[a-zA-Z0-9_-]+$"'],
    [by('POST'), `request: POST ${path} is not an operation`],
    [(it) => delete it.request.headers.authorization, 'request: there is no bearer token'],
    [
      (it) => (it.request.headers.authorization = 'Basic eDp5'),
      'request: there is no bearer token',
    ],
    [(it) => (it.request.body = '{}'), 'request: body is there, and none is described'],
  ]);
});

test('a body of a request that is missing, of another kind, or of our own', () => {
  const form = 'application/x-www-form-urlencoded';
  found(update, [
    [request((body) => (body.adds = [])), 'request: body adds is not described'],
    [request((body) => (body.add = member)), 'request: body /add must be array'],
    [request((body) => (body.add = [1])), 'request: body /add/0 must be string'],
    [
      request(({ memberships }) => (memberships[member] = {})),
      `request: body /memberships/${member} must have required property 'role'`,
    ],
    [
      request(({ memberships }) => (memberships[member].since = 'x')),
      `request: body /memberships/${member} since is not described`,
    ],
    [(it) => (it.request.body = '[]'), 'request: body must be object'],
    [(it) => (it.request.body = ''), 'request: body is missing'],
    [
      (it) => (it.request.headers['content-type'] = form),
      `request: body is ${form}, not application/json`,
    ],
  ]);
  found(add, [
    [request((body) => (body.role = 'admin')), `request: body /role ${ROLE}`],
    [request((body) => (body.userId = member)), 'request: body userId is not described'],
  ]);
});

test('on its way: an answer and a request that the recorder sees wrong', async (t) => {
  t.after(() => stage.reset());
  const body = { items: [{ team: { role: 'member' }, permissions: { view: true } }] };
  const headers = { 'Content-Type': 'application/json' };
  stage.emulator.setFaults([{ operation: 'listTeamMembers', status: 200, headers, body }]);
  await orgs.listTeamMembersInOrganizationById(organizationId, teamId, {});
  stage.check(["answer: body /items/0 must have required property 'organization'"]);
  stage.reset();
  const list = orgs.listTeamMembersInOrganizationById(organizationId, teamId, { limit: 5000 });
  await assert.rejects(list, { code: 400 });
  stage.check(['request: query limit must be <= 1000']);
});

test('an answer that breaks off is a failure, not nothing', async (t) => {
  t.after(() => stage.reset());
  stage.emulator.setFaults([{ operation: 'listTeamMembers', closeAfterBytes: 200 }]);
  await assert.rejects(orgs.listTeamMembersInOrganizationById(organizationId, teamId, {}));
  const [failed] = stage.recorder.take().flatMap(findings);
  assert.match(failed, /^GET .* failed: /);
});
