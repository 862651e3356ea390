// Written by `make generate` from the declarations. Do not edit it.

/** The records of Seequent Evo, and the options of its calls. */

import type { CallOptions, CallOptionsSync, ListOptions, ListOptionsSync } from '../options';

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

/** The role that a user was given in a workspace. */
export interface AssignedRole {
  /** The user's id. */
  userId: string;
  /** The role. */
  role: WorkspaceRole;
}

/** A role to give to a user in a workspace. */
export interface RoleAssignment {
  /** The user's id. */
  userId: string;
  /** The role. */
  role: WorkspaceRole;
  /** The workspace's id. */
  workspaceId: string;
}

/** A workspace. */
export interface Workspace {
  /** The workspace's id. */
  id: string;
  /** The name. */
  name: string;
  /** What it is for. */
  description: string | null;
  /** When it was created. */
  createdAt: string | null;
  /** Who created it. */
  createdBy: Creator | null;
  /** When it was last changed. */
  updatedAt: string | null;
}

/** A workspace that a user is in. */
export interface UserWorkspace {
  /** The workspace's id. */
  id: string;
  /** The name. */
  name: string;
  /** The user's role in it. */
  userRole: WorkspaceRole;
  /** What it is for. */
  description: string | null;
  /** When it was created. */
  createdAt: string | null;
  /** Who created it. */
  createdBy: Creator | null;
  /** When it was last changed. */
  updatedAt: string | null;
}

/** The user who created a workspace. */
export interface Creator {
  /** The user's id. */
  id: string;
  /** The full name, if it is visible to the credential. */
  name: string | null;
  /** The e-mail address, if it is visible to the credential. */
  email: string | null;
}

/** A user of the instance. */
export interface InstanceUser {
  /** The user's id. */
  id: string;
  /** The e-mail address. */
  email: string;
  /** The full name. */
  fullName: string;
  /** The roles in the instance. */
  roles: InstanceRole[];
}

/** A role in the instance. */
export interface InstanceRole {
  /** The role's id. */
  id: string;
  /** The name. */
  name: string;
  /** What it is for. */
  description: string | null;
  /** What it allows; set where roles are listed. */
  permissions: string[] | null;
}

/** A person to add to the instance. */
export interface NewInstanceUser {
  /** The e-mail address. */
  email: string;
  /** The ids of the roles that they are to have. */
  roles: readonly string[];
}

/** What became of people who were added to the instance. */
export interface AddedInstanceUsers {
  /** Those who are members now. */
  members: InstanceUser[];
  /** Those who were invited. */
  invitations: InstanceInvitation[];
}

/** The roles that a user has in the instance. */
export interface InstanceUserRoles {
  /** The user's id. */
  id: string;
  /** The roles. */
  roles: InstanceRole[];
}

/** An invitation to the instance. */
export interface InstanceInvitation {
  /** The invitation's id. */
  id: string;
  /** The e-mail address that was invited. */
  email: string;
  /** The roles that the person is to have. */
  roles: InstanceRole[];
  /** What became of it, for example `pending`. */
  status: string;
  /** Who invited. */
  invitedByEmail: string;
  /** When it was created. */
  createdDate: string;
  /** When it can no longer be accepted. */
  expirationDate: string;
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

/** The options of `addWorkspaceUser` of blocking clients. */
export interface AddWorkspaceUserOptionsSync extends CallOptionsSync {
  /** The user's id. */
  userId?: string | undefined;
  /** The user's e-mail address. */
  email?: string | undefined;
}

/** The options of `addWorkspaceUser`. */
export interface AddWorkspaceUserOptions extends CallOptions, AddWorkspaceUserOptionsSync {}

/** The options of `listWorkspaces` of blocking clients. */
export interface ListWorkspacesOptionsSync extends ListOptionsSync {
  /** The most workspaces on a page; 20 if omitted. 1 to 100. */
  limit?: number | undefined;
  /** How many workspaces to skip at the beginning. Pagers count on from there. */
  offset?: number | undefined;
}

/** The options of `listWorkspaces`. */
export interface ListWorkspacesOptions extends ListOptions, ListWorkspacesOptionsSync {}

/** The options of `listUserWorkspaces` of blocking clients. */
export interface ListUserWorkspacesOptionsSync extends ListOptionsSync {
  /** The most workspaces on a page; 20 if omitted. 1 to 100. */
  limit?: number | undefined;
  /** How many workspaces to skip at the beginning. Pagers count on from there. */
  offset?: number | undefined;
}

/** The options of `listUserWorkspaces`. */
export interface ListUserWorkspacesOptions extends ListOptions, ListUserWorkspacesOptionsSync {}

/** The options of `listInstanceUsers` of blocking clients. */
export interface ListInstanceUsersOptionsSync extends ListOptionsSync {
  /** The most users on a page; 20 if omitted. 1 to 100. */
  limit?: number | undefined;
  /** How many users to skip at the beginning. Pagers count on from there. */
  offset?: number | undefined;
}

/** The options of `listInstanceUsers`. */
export interface ListInstanceUsersOptions extends ListOptions, ListInstanceUsersOptionsSync {}

/** The options of `listInstanceInvitations` of blocking clients. */
export interface ListInstanceInvitationsOptionsSync extends ListOptionsSync {
  /** The most invitations on a page; 20 if omitted. 1 to 100. */
  limit?: number | undefined;
  /** How many invitations to skip at the beginning. Pagers count on from there. */
  offset?: number | undefined;
}

/** The options of `listInstanceInvitations`. */
export interface ListInstanceInvitationsOptions
  extends ListOptions,
    ListInstanceInvitationsOptionsSync {}
