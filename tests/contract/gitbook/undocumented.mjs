/** The operations on team members, by their ids in the description. */
export const TEAM_MEMBERS = [
  'listTeamMembersInOrganizationById',
  'updateMembersInOrganizationTeam',
  'addMemberToOrganizationTeamById',
  'deleteMemberFromOrganizationTeamById',
];

/**
 * The statuses that they answer with although their description has none but 2xx. Other operations
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
