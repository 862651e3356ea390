/** The operations on team members, by their ids in the description. */
export const TEAM_MEMBERS = [
  'listTeamMembersInOrganizationById',
  'updateMembersInOrganizationTeam',
  'addMemberToOrganizationTeamById',
  'deleteMemberFromOrganizationTeamById',
];

/** The operations on the teams of an organization. */
export const TEAMS = [
  'createOrganizationTeam',
  'getTeamInOrganizationById',
  'updateTeamInOrganizationById',
  'removeTeamFromOrganizationById',
];

/** The operation that invites; 400 is in its description. */
export const INVITES = ['inviteUsersToOrganization'];

/** All whose refusals are looked at. */
export const REFUSING = [...TEAM_MEMBERS, ...TEAMS, ...INVITES];

/**
 * The statuses that they answer with although their description does not have them. Other operations
 * of the same document have them, and the body has to be the one that is described there.
 */
export const UNDOCUMENTED = new Map([
  // Parameters and bodies have schemas: something has to be said when one is not kept to.
  [400, 'BadRequestError'],
  // All need a bearer token. Few operations, such as those on audit events, say what follows.
  [401, 'UnauthorizedError'],
  // Organisation, team and user need not be there; `GET /orgs/{organizationId}` and others say so.
  [404, 'NotFoundError'],
]);
