// Written by `make generate` from the declarations. Do not edit it.

/** The records of ZenML Pro, and the options of its calls. */

import type { Secret } from '../../secret';
import type { CallOptions, CallOptionsSync, ListOptions, ListOptionsSync } from '../options';

/** What is a member of an organization. */
export type MemberKind = 'user' | 'service_account' | 'team' | 'invitation' | (string & {});

/** What a role is a role in. */
export type RoleLevel = 'organization' | 'workspace' | 'project' | (string & {});

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

/** An organization. */
export interface Organization {
  /** The organization's id. */
  id: string;
  /** The display name. */
  name: string;
  /** What it is for. */
  description: string | null;
  /** When it was created. */
  created: string | null;
  /** When it was last changed. */
  updated: string | null;
}

/** Something that is a member of an organization. What is set depends on its kind. */
export interface OrganizationMember {
  /** What it is. */
  kind: MemberKind;
  /** Its id: of the user, the service account, the team or the invitation. */
  id: string;
  /** The display name of a user, a service account or a team. */
  name: string | null;
  /** The name that a user signs in with. */
  username: string | null;
  /** The e-mail address; for a service account, any text. */
  email: string | null;
  /** The names of the roles in the organization. */
  roles: string[];
  /** Whether a user may sign in. */
  isActive: boolean | null;
  /** Whether a user has all rights. */
  isSuperuser: boolean | null;
  /** How many members a team has. */
  memberCount: number | null;
  /** When an invitation or a team was created. */
  created: string | null;
}

/** A role that can be given. */
export interface Role {
  /** The role's id. */
  id: string;
  /** The name, for example `Organization Admin`. */
  name: string;
  /** What it allows. */
  description: string | null;
  /** What it is a role in. */
  level: RoleLevel | null;
  /** The organization that it belongs to. */
  organizationId: string | null;
  /** Whether the service made it, so that it cannot be changed. */
  systemManaged: boolean | null;
}

/** An invitation to an organization. */
export interface Invitation {
  /** The invitation's id. */
  id: string;
  /** The e-mail address that was invited. */
  email: string | null;
  /** The names of the roles that the person is to have. */
  roles: string[];
  /** Whether it was accepted. */
  accepted: boolean | null;
  /** When it was created. */
  created: string | null;
  /** When it can no longer be accepted. */
  expires: string | null;
}

/** A team of an organization. */
export interface Team {
  /** The team's id. */
  id: string;
  /** The display name. */
  name: string;
  /** What it is for. */
  description: string | null;
  /** How many members it has. */
  memberCount: number | null;
  /** When it was created. */
  created: string | null;
  /** When it was last changed. */
  updated: string | null;
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

/** The options of `listOrganizations` of blocking clients. */
export interface ListOrganizationsOptionsSync extends ListOptionsSync {
  /** The most organizations on a page; 100 if omitted. At least 1. */
  limit?: number | undefined;
  /** How many organizations to skip at the beginning. Pagers count on from there. */
  offset?: number | undefined;
}

/** The options of `listOrganizations`. */
export interface ListOrganizationsOptions extends ListOptions, ListOrganizationsOptionsSync {}

/** The options of `listOrganizationRoles` of blocking clients. */
export interface ListOrganizationRolesOptionsSync extends ListOptionsSync {
  /** Only roles of this level. */
  level?: RoleLevel | undefined;
  /** Only the role with this name. */
  name?: string | undefined;
}

/** The options of `listOrganizationRoles`. */
export interface ListOrganizationRolesOptions
  extends ListOptions,
    ListOrganizationRolesOptionsSync {}

/** The options of `listInvitations` of blocking clients. */
export interface ListInvitationsOptionsSync extends ListOptionsSync {
  /** Only invitations of this e-mail address. */
  email?: string | undefined;
  /** Only those that are open. */
  onlyPending?: boolean | undefined;
}

/** The options of `listInvitations`. */
export interface ListInvitationsOptions extends ListOptions, ListInvitationsOptionsSync {}

/** The options of `addTeamMember` of blocking clients. */
export interface AddTeamMemberOptionsSync extends CallOptionsSync {
  /** The user's id. */
  userId?: string | undefined;
  /** The id of an open invitation. */
  invitationId?: string | undefined;
}

/** The options of `addTeamMember`. */
export interface AddTeamMemberOptions extends CallOptions, AddTeamMemberOptionsSync {}

/** The options of `removeTeamMember` of blocking clients. */
export interface RemoveTeamMemberOptionsSync extends CallOptionsSync {
  /** The user's id. */
  userId?: string | undefined;
  /** The id of an open invitation. */
  invitationId?: string | undefined;
}

/** The options of `removeTeamMember`. */
export interface RemoveTeamMemberOptions extends CallOptions, RemoveTeamMemberOptionsSync {}

/** The options of `assignRole` of blocking clients. */
export interface AssignRoleOptionsSync extends CallOptionsSync {
  /** The user's id. */
  userId?: string | undefined;
  /** The id of an open invitation. */
  invitationId?: string | undefined;
  /** The team's id. */
  teamId?: string | undefined;
  /** The workspace, for a role in one. */
  workspaceId?: string | undefined;
  /** The project, for a role in one. */
  projectId?: string | undefined;
}

/** The options of `assignRole`. */
export interface AssignRoleOptions extends CallOptions, AssignRoleOptionsSync {}

/** The options of `revokeRole` of blocking clients. */
export interface RevokeRoleOptionsSync extends CallOptionsSync {
  /** The user's id. */
  userId?: string | undefined;
  /** The id of an open invitation. */
  invitationId?: string | undefined;
  /** The team's id. */
  teamId?: string | undefined;
  /** The workspace, for a role in one. */
  workspaceId?: string | undefined;
  /** The project, for a role in one. */
  projectId?: string | undefined;
}

/** The options of `revokeRole`. */
export interface RevokeRoleOptions extends CallOptions, RevokeRoleOptionsSync {}
