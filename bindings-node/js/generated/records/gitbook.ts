// Written by `make generate` from the declarations. Do not edit it.

/** The records of GitBook, and the options of its calls. */

import type { CallOptions, CallOptionsSync, ListOptions, ListOptionsSync } from '../options';

/** Which members to list. */
export type MemberFilter =
  | 'admin'
  | 'create'
  | 'edit'
  | 'review'
  | 'comment'
  | 'read'
  | 'guest'
  | (string & {});

/** The fields that members can be sorted by. */
export type MemberSort = 'joinedAt' | 'lastSeenAt' | 'name' | (string & {});

/** The direction to sort in. */
export type Order = 'asc' | 'desc' | (string & {});

/** A role in a team. */
export type TeamRole = 'owner' | 'member' | (string & {});

/** A role in an organization. */
export type OrganizationRole =
  | 'admin'
  | 'create'
  | 'edit'
  | 'review'
  | 'comment'
  | 'read'
  | (string & {});

/** A member of a team. */
export interface TeamMember {
  /** The person, as a member of the organization. */
  organization: OrganizationMember;
  /** Their membership in the team. */
  team: TeamMembership;
}

/** A member's place in a team. */
export interface TeamMembership {
  /** The role in the team. */
  role: TeamRole;
}

/** A member of an organization. */
export interface OrganizationMember {
  /** The user's id. */
  id: string;
  /** The role in the organization; not set for a guest. */
  role: OrganizationRole | null;
  /** The account. */
  user: User;
  /** Whether the member is disabled. */
  disabled: boolean;
  /** When the member joined. */
  joinedAt: string;
  /** When the member was last seen. */
  lastSeenAt: string | null;
  /** Whether the member signs in through the organization (single sign-on). */
  sso: boolean;
}

/** A GitBook account. */
export interface User {
  /** The account's id. */
  id: string;
  /** The display name. */
  displayName: string;
  /** The e-mail address, if it is visible to the credential. */
  email: string | null;
  /** The URL of a picture. */
  photoUrl: string | null;
}

/** A role to give to a member of a team. */
export interface Membership {
  /** The role. */
  role: TeamRole;
}

/** An organization. */
export interface Organization {
  /** The organization's id. */
  id: string;
  /** The display name. */
  title: string;
  /** When it was created. */
  createdAt: string | null;
  /** The domains whose e-mail addresses may join by themselves. */
  emailDomains: string[] | null;
  /** The role of those who join by themselves; not set for a guest. */
  defaultRole: OrganizationRole | null;
  /** Whether all must use single sign-on. */
  sso: boolean | null;
  /** Whether there are links that let people join by themselves. */
  inviteLinks: boolean | null;
}

/** A team of an organization. */
export interface Team {
  /** The team's id. */
  id: string;
  /** The title. */
  title: string;
  /** How many members it has. */
  members: number;
  /** When it was created. */
  createdAt: string;
}

/** A team that a member of the organization is in. */
export interface MemberTeam {
  /** The team. */
  team: Team;
  /** Their membership in it. */
  member: TeamMembership;
}

/** The change to a member of an organization. */
export interface OrganizationMemberUpdate {
  /** The role in the organization; clear it to make them a guest. */
  role?: OrganizationRole | null | undefined;
}

/** A person to invite: an e-mail address, which can be given alone. */
export interface Invitee {
  /** The e-mail address. */
  email: string;
  /** The role in the organization; clear it to invite a guest. */
  role?: OrganizationRole | null | undefined;
}

/** What became of an invitation. */
export interface Invited {
  /** The ids of those who are members now. */
  users: string[];
  /** How many others were invited. */
  invited: number;
  /**
   * The addresses that could not be invited to single sign-on: they belong to another
   * organization.
   */
  failedSsoEmails: string[] | null;
}

/** The options of `listTeamMembers` of blocking clients. */
export interface ListTeamMembersOptionsSync extends ListOptionsSync {
  /** The page to begin with, as named by an earlier answer. Pagers set this themselves. */
  page?: string | undefined;
  /** The most members on a page. 1 to 1000. */
  limit?: number | undefined;
}

/** The options of `listTeamMembers`. */
export interface ListTeamMembersOptions extends ListOptions, ListTeamMembersOptionsSync {}

/** The options of `updateTeamMembers` of blocking clients. */
export interface UpdateTeamMembersOptionsSync extends CallOptionsSync {
  /** User ids or e-mail addresses to add. */
  add?: readonly string[] | undefined;
  /** User ids or e-mail addresses to remove. */
  remove?: readonly string[] | undefined;
  /** New roles, by user id. */
  memberships?: Readonly<Record<string, Membership>> | undefined;
}

/** The options of `updateTeamMembers`. */
export interface UpdateTeamMembersOptions extends CallOptions, UpdateTeamMembersOptionsSync {}

/** The options of `addTeamMember` of blocking clients. */
export interface AddTeamMemberOptionsSync extends CallOptionsSync {
  /** The role to give them. */
  role?: TeamRole | undefined;
}

/** The options of `addTeamMember`. */
export interface AddTeamMemberOptions extends CallOptions, AddTeamMemberOptionsSync {}

/** The options of `listOrganizations` of blocking clients. */
export interface ListOrganizationsOptionsSync extends ListOptionsSync {
  /** The page to begin with, as named by an earlier answer. Pagers set this themselves. */
  page?: string | undefined;
  /** The most organizations on a page. 1 to 1000. */
  limit?: number | undefined;
}

/** The options of `listOrganizations`. */
export interface ListOrganizationsOptions extends ListOptions, ListOrganizationsOptionsSync {}

/** The options of `listOrganizationMembers` of blocking clients. */
export interface ListOrganizationMembersOptionsSync extends ListOptionsSync {
  /** The page to begin with, as named by an earlier answer. Pagers set this themselves. */
  page?: string | undefined;
  /** The most members on a page. 1 to 1000. */
  limit?: number | undefined;
  /** The direction to sort in; descending if omitted. */
  order?: Order | undefined;
  /** Only members with this role, or only guests. */
  role?: MemberFilter | undefined;
  /** Only members with this text in their name or e-mail address. */
  search?: string | undefined;
  /** The field to sort by; the time of joining if omitted. */
  sort?: MemberSort | undefined;
}

/** The options of `listOrganizationMembers`. */
export interface ListOrganizationMembersOptions
  extends ListOptions,
    ListOrganizationMembersOptionsSync {}

/** The options of `listMemberTeams` of blocking clients. */
export interface ListMemberTeamsOptionsSync extends ListOptionsSync {
  /** The page to begin with, as named by an earlier answer. Pagers set this themselves. */
  page?: string | undefined;
  /** The most teams on a page. 1 to 1000. */
  limit?: number | undefined;
  /** Only teams with this text in their title. */
  title?: string | undefined;
}

/** The options of `listMemberTeams`. */
export interface ListMemberTeamsOptions extends ListOptions, ListMemberTeamsOptionsSync {}

/** The options of `listTeams` of blocking clients. */
export interface ListTeamsOptionsSync extends ListOptionsSync {
  /** The page to begin with, as named by an earlier answer. Pagers set this themselves. */
  page?: string | undefined;
  /** The most teams on a page. 1 to 1000. */
  limit?: number | undefined;
  /** Only teams that the user with this id owns. At least 1. */
  owner?: string | undefined;
  /** Only teams with this text in their title. */
  title?: string | undefined;
}

/** The options of `listTeams`. */
export interface ListTeamsOptions extends ListOptions, ListTeamsOptionsSync {}

/** The options of `createTeam` of blocking clients. */
export interface CreateTeamOptionsSync extends CallOptionsSync {
  /** The ids of its members, who are members of the organization. At least 1. */
  members?: readonly string[] | undefined;
}

/** The options of `createTeam`. */
export interface CreateTeamOptions extends CallOptions, CreateTeamOptionsSync {}

/** The options of `inviteMembers` of blocking clients. */
export interface InviteMembersOptionsSync extends CallOptionsSync {
  /** The role of those for whom none is given. */
  role?: OrganizationRole | undefined;
  /** Whether to invite them as users of the organization's single sign-on. */
  sso?: boolean | undefined;
}

/** The options of `inviteMembers`. */
export interface InviteMembersOptions extends CallOptions, InviteMembersOptionsSync {}
