// Written by `make generate` from the declarations. Do not edit it.

/** The records of Seequent Evo, and the options of its calls. */

import type { ListOptions, ListOptionsSync } from '../options';

/** A role in a workspace. */
export type WorkspaceRole = 'owner' | 'editor' | 'viewer' | (string & {});

/** A user who may work in a workspace. */
export interface WorkspaceUser {
  /** The user's id. */
  userId: string;
  /** The user's role. */
  role: WorkspaceRole;
  /** The e-mail address, if it is visible to the credential. */
  email: string | null;
  /** The full name, if it is visible to the credential. */
  fullName: string | null;
}

/** Organizations, hubs, and which organization is on which hub. */
export interface Discovery {
  /** The organizations that the credential belongs to. */
  organizations: Organization[];
  /** The hubs that they are on. */
  hubs: Hub[];
  /** Which organization is on which hub. */
  serviceAccess: ServiceAccess[];
}

/** An organization. */
export interface Organization {
  /** The organization's id. */
  id: string;
  /** The display name. */
  displayName: string;
}

/** A hub: one of the deployments of Evo. */
export interface Hub {
  /** The hub's code, for example `350mt`. */
  code: string;
  /** The display name. */
  displayName: string;
  /** The URL of the hub: the `baseUrl` of a client for the organizations on it. */
  url: string;
}

/** An organization's access to a hub. */
export interface ServiceAccess {
  /** The organization's id. */
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
