/** RosterKit's operations on GitBook, and the ids that the description has for them. */

const TEAM_MEMBER_OPERATIONS = {
  listTeamMembers: 'listTeamMembersInOrganizationById',
  updateTeamMembers: 'updateMembersInOrganizationTeam',
  addTeamMember: 'addMemberToOrganizationTeamById',
  removeTeamMember: 'deleteMemberFromOrganizationTeamById',
};

const TEAM_OPERATIONS = {
  listTeams: 'listTeamsInOrganizationById',
  getTeam: 'getTeamInOrganizationById',
  createTeam: 'createOrganizationTeam',
  updateTeam: 'updateTeamInOrganizationById',
  deleteTeam: 'removeTeamFromOrganizationById',
};

const ORGANIZATION_OPERATIONS = {
  getCurrentUser: 'getAuthenticatedUser',
  listOrganizations: 'listOrganizationsForAuthenticatedUser',
  listOrganizationMembers: 'listMembersInOrganizationById',
  getOrganizationMember: 'getMemberInOrganizationById',
  updateOrganizationMember: 'updateMemberInOrganizationById',
  removeOrganizationMember: 'removeMemberFromOrganizationById',
  listMemberTeams: 'listTeamsForOrganizationMember',
};

const INVITE_OPERATIONS = { inviteMembers: 'inviteUsersToOrganization' };

/** The operations on team members, by their ids in the description. */
export const TEAM_MEMBERS = Object.values(TEAM_MEMBER_OPERATIONS);
/** The operations on the teams of an organization. */
export const TEAMS = Object.values(TEAM_OPERATIONS);
/** The operations on the organizations themselves and on their members. */
export const ORGANIZATIONS = Object.values(ORGANIZATION_OPERATIONS);
/** The operation that invites. */
export const INVITES = Object.values(INVITE_OPERATIONS);

/** Every operation of RosterKit, by its name in Node. */
export const DECLARED = {
  ...TEAM_MEMBER_OPERATIONS,
  ...TEAM_OPERATIONS,
  ...ORGANIZATION_OPERATIONS,
  ...INVITE_OPERATIONS,
};
