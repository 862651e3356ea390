// Written by `make generate` from the declarations. Do not edit it.

/** The records of GitBook, and the options of its calls. */

import type { CallOptions, CallOptionsSync, ListOptions, ListOptionsSync } from '../options';

/** A role in a team. */
export type TeamRole = 'owner' | 'member' | (string & {});

/** A role in an organisation. */
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
  /** Who it is, as a member of the organisation. */
  organization: OrganizationMember;
  /** What they are in the team. */
  team: TeamMembership;
}

/** What somebody is in a team. */
export interface TeamMembership {
  /** The role in the team. */
  role: TeamRole;
}

/** A member of an organisation. */
export interface OrganizationMember {
  /** The user's id. */
  id: string;
  /** The role in the organisation; unset for a guest. */
  role: OrganizationRole | null;
  /** The account. */
  user: User;
  /** Whether the member is disabled. */
  disabled: boolean;
  /** When they joined. */
  joinedAt: string;
  /** When they were last seen. */
  lastSeenAt: string | null;
  /** Whether they sign in through the organisation. */
  sso: boolean;
}

/** A GitBook account. */
export interface User {
  /** The account's id. */
  id: string;
  /** The name to show. */
  displayName: string;
  /** The e-mail address, where it may be seen. */
  email: string | null;
  /** The address of a picture. */
  photoUrl: string | null;
}

/** A role to give to a member of a team. */
export interface Membership {
  /** The role. */
  role: TeamRole;
}

/** The options of `listTeamMembers` of blocking clients. */
export interface ListTeamMembersOptionsSync extends ListOptionsSync {
  /** A page from an earlier answer to begin with. Pagers do this by themselves. */
  page?: string | undefined;
  /** How many members a page holds at most. 1 to 1000. */
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
  /** The role they are to have. */
  role?: TeamRole | undefined;
}

/** The options of `addTeamMember`. */
export interface AddTeamMemberOptions extends CallOptions, AddTeamMemberOptionsSync {}
