// Written by `make generate` from the declarations. Do not edit it.

/** The records of ZenML Pro, and the options of its calls. */

import type { Secret } from '../../secret';
import type { ListOptions, ListOptionsSync } from '../options';

/** A user of the control plane. Only `id` is always there. */
export interface User {
  /** The user's id. */
  id: string;
  /** The name to sign in with. */
  username: string | null;
  /** The name to show. */
  name: string | null;
  /** The e-mail address; of a service account any text. */
  email: string | null;
  /** The address of a picture. */
  avatarUrl: string | null;
  /** The company. */
  company: string | null;
  /** The job title. */
  jobTitle: string | null;
  /** Whatever else was noted. */
  metadata: Record<string, unknown> | null;
  /** Which OAuth provider the user signs in with. */
  oauthProvider: string | null;
  /** The user's id there. */
  oauthId: string | null;
  /** Whether the user may sign in. */
  isActive: boolean | null;
  /** Whether the user may do everything. */
  isSuperuser: boolean | null;
  /** Whether it is a service account and no person. */
  isServiceAccount: boolean | null;
  /** The organisation that a service account belongs to. */
  organizationId: string | null;
  /** Whether the password must be changed at the next sign-in. */
  passwordExpired: boolean | null;
}

/** What to change in a user: what is kept is not sent, a null clears. */
export interface UserUpdate {
  /** A new password. */
  password?: string | Secret | null | undefined;
  /** Whether the password must be changed at the next sign-in. */
  passwordExpired?: boolean | null | undefined;
  /** The name to show. 1 to 50. */
  name?: string | null | undefined;
  /** The address of a picture. */
  avatarUrl?: string | null | undefined;
  /** The company. 1 to 50. */
  company?: string | null | undefined;
  /** The job title. 1 to 50. */
  jobTitle?: string | null | undefined;
  /** Whatever else is to be noted; replaces what was. */
  metadata?: Record<string, unknown> | null | undefined;
  /** The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50. */
  username?: string | null | undefined;
  /** The e-mail address. */
  email?: string | null | undefined;
  /** Whether the user may sign in. */
  isActive?: boolean | null | undefined;
  /** Whether the user has been shown around. */
  isOnboarded?: boolean | null | undefined;
}

/** The options of `listUsers` of blocking clients. */
export interface ListUsersOptionsSync extends ListOptionsSync {
  /** Only the user with this id. */
  userId?: string | undefined;
  /** Only users who sign in with this OAuth provider. */
  oauthProvider?: string | undefined;
  /** Only the user with this id at the OAuth provider. */
  oauthId?: string | undefined;
  /** Only the user with this e-mail address. */
  email?: string | undefined;
  /** Only users who are active, or only those who are not. */
  isActive?: boolean | undefined;
  /** How many users a page holds at most; 100 when left out. At least 1. */
  limit?: number | undefined;
  /** How many users to leave out at the beginning. Pagers go on by themselves. */
  offset?: number | undefined;
}

/** The options of `listUsers`. */
export interface ListUsersOptions extends ListOptions, ListUsersOptionsSync {}
