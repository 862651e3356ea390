// Written by `make generate` from the declarations. Do not edit it.

/** The records of Paperspace, and the options of its calls. */

import type { ListOptions, ListOptionsSync } from '../options';
import type * as shared from './shared';

/** A role in a team. */
export type TeamRole = 'member' | 'admin' | 'owner' | (string & {});

/** The fields that members can be sorted by. */
export type MemberOrder = 'dtConfirmed' | (string & {});

/** The fields that secrets can be sorted by. */
export type SecretOrder = 'dtCreated' | (string & {});

/** The direction to sort in. */
export type Order = 'asc' | 'desc' | (string & {});

/** A member of a team, or a person who is invited to it. */
export interface TeamMember {
  /** When the invitation was accepted; not set while it is open. */
  dtConfirmed: string | null;
  /** Whether they may manage the team. */
  isAdmin: boolean;
  /** Whether they own the team. */
  isOwner: boolean;
  /** The account of the member. */
  user: User;
}

/** A Paperspace account. */
export interface User {
  /** The account's id. */
  id: string;
  /** The e-mail address. */
  email: string;
  /** The first name. */
  firstName: string | null;
  /** The last name. */
  lastName: string | null;
  /** When the account was last used. */
  lastActive: string | null;
  /** The URL of a picture. */
  publicProfileImageUrl: string | null;
}

/** A membership in a team, without the member's account. */
export interface TeamMembership {
  /** When the invitation was accepted; not set while it is open. */
  dtConfirmed: string | null;
  /** When the member was removed; not set for a current member. */
  dtDeleted: string | null;
  /** Whether they may manage the team. */
  isAdmin: boolean;
  /** Whether they own the team. */
  isOwner: boolean;
}

/** The result of removing a member. */
export interface MemberRemoval {
  /** The outcome of the removal. */
  outcome: shared.Outcome;
  /** How certain the outcome is. */
  certainty: shared.RemovalCertainty;
  /** The membership that ended; not set if the outcome is assumed. */
  membership: TeamMembership | null;
}

/** A secret of a team, without its value. */
export interface TeamSecret {
  /** Its name, for example `DB_PASSWORD`. */
  name: string;
  /** When it was created. */
  dtCreated: string;
  /** When it was last changed. */
  dtModified: string;
  /** Whether a deployment uses it. */
  hasDeploymentAttached: boolean;
}

/** The name and times of a secret that was created or changed. */
export interface SecretStamp {
  /** Its name. */
  name: string;
  /** When it was created. */
  dtCreated: string;
  /** When it was last changed. */
  dtModified: string;
}

/** A secret of a project, without its value. */
export interface ProjectSecret {
  /** Its name, for example `DB_PASSWORD`. */
  name: string;
  /** When it was created. */
  dtCreated: string;
  /** When it was last changed. */
  dtModified: string;
  /** Whether a deployment uses it. */
  hasDeploymentAttached: boolean;
}

/** Whose credential it is. */
export interface Session {
  /** The team that the credential is for. */
  team: Team | null;
  /** The account that the credential belongs to. */
  user: SessionUser;
}

/** The account that a credential belongs to. */
export interface SessionUser {
  /** The account's id. */
  id: string;
  /** The e-mail address. */
  email: string | null;
  /** The first name. */
  firstName: string | null;
  /** The last name. */
  lastName: string | null;
  /** The teams that the account is in. */
  teamMemberships: SessionMembership[];
}

/** A team that the account of a credential is in. */
export interface SessionMembership {
  /** The team. */
  team: Team;
  /** Whether the account may manage the team. */
  isAdmin: boolean | null;
  /** Whether the account owns the team. */
  isOwner: boolean | null;
  /** When the invitation was accepted. */
  dtConfirmed: string | null;
}

/** A team, as a session names it. Operations take its `id` or its `namespace`. */
export interface Team {
  /** The team's id. */
  id: string;
  /** The display name; not set for the team that the credential is for. */
  name: string | null;
  /** The name in URLs. */
  namespace: string;
  /** Whether it is the own team of a single account. */
  isUserTeam: boolean | null;
  /** Whether it is private. */
  isPrivate: boolean | null;
  /** When it was created. */
  dtCreated: string | null;
  /** The URL of a picture. */
  publicProfileImageUrl: string | null;
}

/** The options of `listTeamMembers` of blocking clients. */
export interface ListTeamMembersOptionsSync extends ListOptionsSync {
  /** The cursor of an earlier page, to begin after it. Pagers set this themselves. */
  after?: string | undefined;
  /** The most members on a page. 1 to 120. */
  limit?: number | undefined;
  /** The field to sort by. */
  orderBy?: MemberOrder | undefined;
  /** The direction to sort in; descending if omitted. */
  order?: Order | undefined;
  /** Only members with this role. */
  role?: TeamRole | undefined;
}

/** The options of `listTeamMembers`. */
export interface ListTeamMembersOptions extends ListOptions, ListTeamMembersOptionsSync {}

/** The options of `listSecrets` of blocking clients. */
export interface ListSecretsOptionsSync extends ListOptionsSync {
  /** The cursor of an earlier page, to begin after it. Pagers set this themselves. */
  after?: string | undefined;
  /** The most secrets on a page. 1 to 120. */
  limit?: number | undefined;
  /** The field to sort by. */
  orderBy?: SecretOrder | undefined;
  /** The direction to sort in; descending if omitted. */
  order?: Order | undefined;
}

/** The options of `listSecrets`. */
export interface ListSecretsOptions extends ListOptions, ListSecretsOptionsSync {}

/** The options of `listProjectSecrets` of blocking clients. */
export interface ListProjectSecretsOptionsSync extends ListOptionsSync {
  /** The cursor of an earlier page, to begin after it. Pagers set this themselves. */
  after?: string | undefined;
  /** The most secrets on a page. 1 to 120. */
  limit?: number | undefined;
  /** The field to sort by. */
  orderBy?: SecretOrder | undefined;
  /** The direction to sort in; descending if omitted. */
  order?: Order | undefined;
}

/** The options of `listProjectSecrets`. */
export interface ListProjectSecretsOptions extends ListOptions, ListProjectSecretsOptionsSync {}
