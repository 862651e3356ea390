// Written by `make generate` from the declarations. Do not edit it.

/** The records of ZenML Pro, and the options of its calls. */

import type { Secret } from '../../secret';
import type { ListOptions, ListOptionsSync } from '../options';

/** A user of the control plane. Only `id` is always set. */
export interface User {
  /** The user's id. */
  id: string;
  /** The name to sign in with. */
  username: string | null;
  /** The display name. */
  name: string | null;
  /** The e-mail address; for a service account, any text. */
  email: string | null;
  /** The URL of a picture. */
  avatarUrl: string | null;
  /** The company. */
  company: string | null;
  /** The job title. */
  jobTitle: string | null;
  /** Further data about the user. */
  metadata: Record<string, unknown> | null;
  /** The OAuth provider that the user signs in with. */
  oauthProvider: string | null;
  /** The user's id at the OAuth provider. */
  oauthId: string | null;
  /** Whether the user may sign in. */
  isActive: boolean | null;
  /** Whether the user has all rights. */
  isSuperuser: boolean | null;
  /** Whether it is a service account rather than a person. */
  isServiceAccount: boolean | null;
  /** The organization that a service account belongs to. */
  organizationId: string | null;
  /** Whether the password must be changed at the next sign-in. */
  passwordExpired: boolean | null;
}

/** The changes to a user: a field that is kept is not sent, and null clears a field. */
export interface UserUpdate {
  /** A new password. */
  password?: string | Secret | null | undefined;
  /** Whether the password must be changed at the next sign-in. */
  passwordExpired?: boolean | null | undefined;
  /** The display name. 1 to 50. */
  name?: string | null | undefined;
  /** The URL of a picture. */
  avatarUrl?: string | null | undefined;
  /** The company. 1 to 50. */
  company?: string | null | undefined;
  /** The job title. 1 to 50. */
  jobTitle?: string | null | undefined;
  /** Further data about the user; it replaces the earlier data. */
  metadata?: Record<string, unknown> | null | undefined;
  /** The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50. */
  username?: string | null | undefined;
  /** The e-mail address. */
  email?: string | null | undefined;
  /** Whether the user may sign in. */
  isActive?: boolean | null | undefined;
  /** Whether the user has completed onboarding. */
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
  /** Only active users, or only inactive ones. */
  isActive?: boolean | undefined;
  /** The most users on a page; 100 if omitted. At least 1. */
  limit?: number | undefined;
  /** How many users to skip at the beginning. Pagers count on from there. */
  offset?: number | undefined;
}

/** The options of `listUsers`. */
export interface ListUsersOptions extends ListOptions, ListUsersOptionsSync {}
