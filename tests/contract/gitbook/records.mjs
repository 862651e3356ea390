/** Records as RosterKit has them, of what GitBook's own client was given. */

import assert from 'node:assert/strict';

export function asUser({ id, displayName, email = null, photoURL: photoUrl = null }) {
  return { id, displayName, email, photoUrl };
}

export function asMember({ id, role, user, disabled, joinedAt, lastSeenAt = null, sso }) {
  return { id, role, user: asUser(user), disabled, joinedAt, lastSeenAt, sso };
}

export function asTeamMember({ organization, team }) {
  return { organization: asMember(organization), team };
}

export function asTeam({ id, title, members, createdAt }) {
  return { id, title, members, createdAt };
}

export function asMemberTeam({ team, member }) {
  return { team: asTeam(team), member };
}

export function asOrganization(organization) {
  const { id, title, createdAt, emailDomains, defaultRole = null, sso, inviteLinks } = organization;
  return { id, title, createdAt, emailDomains, defaultRole, sso, inviteLinks };
}

export function asInvited({ users, invited, failedSSOEmails: failedSsoEmails = null }) {
  return { users, invited, failedSsoEmails };
}

/** A value with its times as instants: `.5Z` and `.500Z` are the same one. */
function timed(value) {
  if (Array.isArray(value)) return value.map(timed);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([name, field]) => {
    const isTime = name.endsWith('At') && field !== null;
    return [name, isTime ? Date.parse(field) : timed(field)];
  });
  return Object.fromEntries(fields);
}

/** Both say the same, however they write times. */
export function sameFacts(actual, expected) {
  assert.deepEqual(timed(actual), timed(expected));
}
