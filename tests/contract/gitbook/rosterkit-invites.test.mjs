/** RosterKit invites people; GitBook's own client looks who is a member then. */

import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';

import { neverMet } from './coverage.mjs';
import { INVITES } from './operations.mjs';
import { organizationMembers, strangers } from './organization.mjs';
import { asInvited } from './records.mjs';
import { Stage } from './stage.mjs';

const stage = await Stage.open();
after(() => stage.close());
beforeEach(() => stage.reset());
afterEach(() => stage.check());

const { organizationId } = stage.emulator.gitbook;
const observer = stage.observer();
const rosterkit = stage.rosterkit();

const members = () => organizationMembers(observer, organizationId);
const invite = (emails, options) => rosterkit.inviteMembers(organizationId, emails, options);
const EMAIL = 'new@meridian.example';

/** The answer as it came, in the form of RosterKit's record. */
function answered() {
  const [{ answer }] = stage.check();
  return asInvited(JSON.parse(answer.body));
}

test('people whom GitBook knows are members with the roles that they were invited with', async () => {
  const [one, two, three] = await strangers(observer, organizationId);
  const emails = [
    one.user.email,
    { email: two.user.email, role: 'admin' },
    { email: three.user.email, role: null },
  ];
  const invited = await invite(emails, { role: 'comment' });
  assert.deepEqual(invited, answered());
  assert.deepEqual(invited, {
    users: [one.id, two.id, three.id],
    invited: 0,
    failedSsoEmails: null,
  });
  const now = await members();
  const roles = invited.users.map((user) => now.find(({ id }) => id === user).role);
  assert.deepEqual(roles, ['comment', 'admin', null]);
});

test('people whom GitBook does not know are invited, again and again', async () => {
  const before = await members();
  for (const emails of [[EMAIL], [{ email: EMAIL, role: 'read' }], [{ email: EMAIL }]]) {
    const invited = await invite(emails);
    assert.deepEqual(invited, { users: [], invited: 1, failedSsoEmails: null });
  }
  assert.deepEqual(await members(), before);
});

test('those of another organization are not invited as users of single sign-on', async () => {
  const [{ id, user }] = await strangers(observer, organizationId);
  const emails = [user.email, EMAIL];
  const invited = await invite(emails, { sso: true });
  assert.deepEqual(invited, answered());
  assert.deepEqual(invited, { users: [], invited: 1, failedSsoEmails: [user.email] });
  assert.deepEqual((await invite(emails, { sso: false })).users, [id]);
});

test('an organization that is not there is NotFound, and a wrong token is refused', async () => {
  const missing = rosterkit.inviteMembers('nothing', [EMAIL]);
  await assert.rejects(missing, { name: 'NotFoundError', status: 404 });
  const call = stage.rosterkit('x').inviteMembers(organizationId, [EMAIL]);
  await assert.rejects(call, { name: 'AuthenticationError', status: 401 });
});

test('a role that is not described is for the service to refuse', async () => {
  const refused = { name: 'BadRequestError', status: 400 };
  await assert.rejects(invite([EMAIL], { role: 'guest' }), refused);
  stage.check([
    'request: body /role must be equal to one of the allowed values',
    'request: body /role must be null',
    'request: body /role must match exactly one schema in oneOf',
  ]);
});

test('what cannot be an id or an address is not sent', async () => {
  const refused = { name: 'InvalidArgumentError' };
  const calls = [
    ...['a.b', '..', 'a b', ''].map((id) => () => rosterkit.inviteMembers(id, [EMAIL])),
    ...['nobody', '@meridian.example', ''].flatMap((email) => [
      () => invite([email]),
      () => invite([{ email, role: 'read' }]),
    ]),
  ];
  for (const call of calls) await assert.rejects(async () => call(), refused);
  assert.equal(stage.check().length, 0);
});

// Last, for it looks back at all the others.
test('every parameter, field and status was met', (t) => {
  assert.deepEqual(neverMet(INVITES, stage.seen), []);
  t.diagnostic(`${stage.seen.length} requests and their answers were validated`);
});
