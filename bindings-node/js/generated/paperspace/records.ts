// Written by `make generate` from the declarations. Do not edit it.

/** The records of Paperspace, and the options of its calls. */

import type { ListOptions, ListOptionsSync } from '../options';
import type * as shared from '../shared/records';

/** A role in a team. */
export type TeamRole = 'member' | 'admin' | 'owner' | (string & {});

/** What members can be sorted by. */
export type MemberOrder = 'dtConfirmed' | (string & {});

/** What secrets can be sorted by. */
export type SecretOrder = 'dtCreated' | (string & {});

/** Which way to sort. */
export type Order = 'asc' | 'desc' | (string & {});

/** A person in a team, or one who is invited to it. */
export interface TeamMember {
  /** When the invitation was accepted; unset while it is open. */
  dtConfirmed: string | null;
  /** Whether they may manage the team. */
  isAdmin: boolean;
  /** Whether they own the team. */
  isOwner: boolean;
  /** Who it is. */
  user: User;
}

/** A Paperspace account. */
export interface User {
  /** The account's id. */
  id: string;
  /** Its e-mail address. */
  email: string;
  /** The first name. */
  firstName: string | null;
  /** The last name. */
  lastName: string | null;
  /** When the account was last used. */
  lastActive: string | null;
  /** The address of its picture. */
  publicProfileImageUrl: string | null;
}

/** Somebody's membership in a team, without saying whose. */
export interface TeamMembership {
  /** When the invitation was accepted; unset while it is open. */
  dtConfirmed: string | null;
  /** When the member was removed; unset for a member. */
  dtDeleted: string | null;
  /** Whether they may manage the team. */
  isAdmin: boolean;
  /** Whether they own the team. */
  isOwner: boolean;
}

/** What came of removing a member. */
export interface MemberRemoval {
  /** What the removal did. */
  outcome: shared.Outcome;
  /** How sure that is. */
  certainty: shared.RemovalCertainty;
  /** The membership that ended; unset when the outcome is assumed. */
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

/** A secret that was created or changed. */
export interface SecretStamp {
  /** Its name. */
  name: string;
  /** When it was created. */
  dtCreated: string;
  /** When it was last changed. */
  dtModified: string;
}

/** The options of `listTeamMembers` of blocking clients. */
export interface ListTeamMembersOptionsSync extends ListOptionsSync {
  /** A cursor from an earlier page to begin after. Pagers do this by themselves. */
  after?: string | undefined;
  /** How many members a page holds at most. 1 to 120. */
  limit?: number | undefined;
  /** What to sort by. */
  orderBy?: MemberOrder | undefined;
  /** Which way to sort; descending when left out. */
  order?: Order | undefined;
  /** Only members with this role. */
  role?: TeamRole | undefined;
}

/** The options of `listTeamMembers`. */
export interface ListTeamMembersOptions extends ListOptions, ListTeamMembersOptionsSync {}

/** The options of `listSecrets` of blocking clients. */
export interface ListSecretsOptionsSync extends ListOptionsSync {
  /** A cursor from an earlier page to begin after. Pagers do this by themselves. */
  after?: string | undefined;
  /** How many secrets a page holds at most. 1 to 120. */
  limit?: number | undefined;
  /** What to sort by. */
  orderBy?: SecretOrder | undefined;
  /** Which way to sort; descending when left out. */
  order?: Order | undefined;
}

/** The options of `listSecrets`. */
export interface ListSecretsOptions extends ListOptions, ListSecretsOptionsSync {}
