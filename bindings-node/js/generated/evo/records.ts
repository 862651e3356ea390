// Written by `make generate` from the declarations. Do not edit it.

/** The records of Seequent Evo, and the options of its calls. */

import type { ListOptions, ListOptionsSync } from '../options';

/** A role in a workspace. */
export type WorkspaceRole = 'owner' | 'editor' | 'viewer' | (string & {});

/** Somebody who may work in a workspace. */
export interface WorkspaceUser {
  /** The user's id. */
  userId: string;
  /** What they may do. */
  role: WorkspaceRole;
  /** The e-mail address, where it may be seen. */
  email: string | null;
  /** The full name, where it may be seen. */
  fullName: string | null;
}

/** Where organisations are. */
export interface Discovery {
  /** The organisations that the credential belongs to. */
  organizations: Organization[];
  /** The hubs that they are on. */
  hubs: Hub[];
  /** Which organisation is on which hub. */
  serviceAccess: ServiceAccess[];
}

/** An organisation. */
export interface Organization {
  /** The organisation's id. */
  id: string;
  /** The name to show. */
  displayName: string;
}

/** A hub: one of the places where Evo runs. */
export interface Hub {
  /** The hub's code, for example `350mt`. */
  code: string;
  /** The name to show. */
  displayName: string;
  /** Its URL: the `baseUrl` of a client for the organisations on it. */
  url: string;
}

/** That an organisation is on a hub. */
export interface ServiceAccess {
  /** The organisation's id. */
  orgId: string;
  /** The hub's code. */
  hubCode: string;
}

/** The options of `listWorkspaceUsers` of blocking clients. */
export interface ListWorkspaceUsersOptionsSync extends ListOptionsSync {
  /** Only the user with this id. */
  userId?: string | undefined;
}

/** The options of `listWorkspaceUsers`. */
export interface ListWorkspaceUsersOptions extends ListOptions, ListWorkspaceUsersOptionsSync {}
