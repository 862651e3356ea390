// Written by `make generate` from the declarations. Do not edit it.

/** The records of GitBook, and the options of its calls. */

import type { CallOptions, CallOptionsSync, ListOptions, ListOptionsSync } from '../options';

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
