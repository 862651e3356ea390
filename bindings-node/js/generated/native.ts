// Written by `make generate` from the declarations. Do not edit it.

/** The classes of the native half: one for each client, whose calls block or not. */

import type {
  Caller,
  Encoded,
  Given,
  NativeClass,
  NativeClient,
  NativeListing,
  NativeServiceClient,
  Sent,
} from '../native-types';
import type { Secret } from '../secret';
import type * as zenml from './records/zenml';
import type * as gitbook from './records/gitbook';
import type * as evo from './records/evo';
import type * as access from './records/access';

export interface NativeClients {
  Paperspace: NativeClass<NativePaperspace>;
  ZenML: NativeClass<NativeZenML>;
  GitBook: NativeClass<NativeGitBook>;
  Evo: NativeClass<NativeEvo>;
  Access: NativeClass<NativeAccess>;
}

export interface NativePaperspace extends NativeServiceClient {
  listTeamMembers(options: object, teamId: string): NativeListing;
  updateTeamMember<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    teamId: string,
    userId: string,
    isAdmin: boolean,
  ): Sent<C, Encoded>;
  removeTeamMember<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    teamId: string,
    userId: string,
  ): Sent<C, Encoded>;
  listSecrets(options: object, teamId: string): NativeListing;
  createSecret<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    teamId: string,
    name: string,
    value: string | Secret,
  ): Sent<C, Encoded>;
  getSecret<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    teamId: string,
    name: string,
  ): Sent<C, Encoded>;
  updateSecret<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    teamId: string,
    name: string,
    value: string | Secret,
  ): Sent<C, Encoded>;
  deleteSecret<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    teamId: string,
    name: string,
  ): Sent<C, Encoded>;
  listProjectSecrets(options: object, projectId: string): NativeListing;
  createProjectSecret<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    projectId: string,
    name: string,
    value: string | Secret,
  ): Sent<C, Encoded>;
  getProjectSecret<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    projectId: string,
    name: string,
  ): Sent<C, Encoded>;
  updateProjectSecret<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    projectId: string,
    name: string,
    value: string | Secret,
  ): Sent<C, Encoded>;
  deleteProjectSecret<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    projectId: string,
    name: string,
  ): Sent<C, Encoded>;
  getSession<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
  ): Sent<C, Encoded>;
}

export interface NativeZenML extends NativeServiceClient {
  listUsers(options: object): NativeListing;
  updateUser<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    userId: string,
    update: zenml.UserUpdate,
  ): Sent<C, Encoded>;
  deleteUser<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    userId: string,
  ): Sent<C, Encoded>;
  getCurrentUser<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
  ): Sent<C, Encoded>;
  listOrganizations(options: object): NativeListing;
  listOrganizationMembers(options: object, organizationId: string): NativeListing;
  removeOrganizationMember<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    userId: string,
  ): Sent<C, Encoded>;
  listOrganizationRoles(options: object, organizationId: string): NativeListing;
  listInvitations(options: object, organizationId: string): NativeListing;
  createInvitation<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    email: string,
    roleId: string,
  ): Sent<C, Encoded>;
  deleteInvitation<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    invitationId: string,
  ): Sent<C, Encoded>;
  listOrganizationTeams(options: object, organizationId: string): NativeListing;
  addTeamMember<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    teamId: string,
  ): Sent<C, undefined>;
  removeTeamMember<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    teamId: string,
  ): Sent<C, Encoded>;
  assignRole<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    roleId: string,
  ): Sent<C, undefined>;
  revokeRole<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    roleId: string,
  ): Sent<C, Encoded>;
}

export interface NativeGitBook extends NativeServiceClient {
  listTeamMembers(options: object, organizationId: string, teamId: string): NativeListing;
  updateTeamMembers<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    teamId: string,
  ): Sent<C, undefined>;
  addTeamMember<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    teamId: string,
    userId: string,
  ): Sent<C, undefined>;
  removeTeamMember<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    teamId: string,
    userId: string,
  ): Sent<C, Encoded>;
  getCurrentUser<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
  ): Sent<C, Encoded>;
  listOrganizations(options: object): NativeListing;
  listOrganizationMembers(options: object, organizationId: string): NativeListing;
  getOrganizationMember<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    userId: string,
  ): Sent<C, Encoded>;
  updateOrganizationMember<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    userId: string,
    update: gitbook.OrganizationMemberUpdate,
  ): Sent<C, Encoded>;
  removeOrganizationMember<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    userId: string,
  ): Sent<C, Encoded>;
  listMemberTeams(options: object, organizationId: string, userId: string): NativeListing;
  listTeams(options: object, organizationId: string): NativeListing;
  getTeam<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    teamId: string,
  ): Sent<C, Encoded>;
  createTeam<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    title: string,
  ): Sent<C, Encoded>;
  updateTeam<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    teamId: string,
    title: string,
  ): Sent<C, Encoded>;
  deleteTeam<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    teamId: string,
  ): Sent<C, Encoded>;
  inviteMembers<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    organizationId: string,
    emails: readonly (string | gitbook.Invitee)[],
  ): Sent<C, Encoded>;
}

export interface NativeEvo extends NativeServiceClient {
  listWorkspaceUsers(options: object, orgId: string, workspaceId: string): NativeListing;
  addWorkspaceUser<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    orgId: string,
    workspaceId: string,
    role: evo.WorkspaceRole,
  ): Sent<C, Encoded>;
  removeWorkspaceUser<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    orgId: string,
    workspaceId: string,
    userId: string,
  ): Sent<C, Encoded>;
  bulkAssignRoles<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    orgId: string,
    roleAssignments: readonly evo.RoleAssignment[],
  ): Sent<C, undefined>;
  listWorkspaces(options: object, orgId: string): NativeListing;
  listUserWorkspaces(options: object, orgId: string, userId: string): NativeListing;
  listInstanceUsers(options: object, orgId: string): NativeListing;
  addInstanceUsers<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    orgId: string,
    users: readonly evo.NewInstanceUser[],
  ): Sent<C, Encoded>;
  updateInstanceUserRoles<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    orgId: string,
    userId: string,
    roles: readonly string[],
  ): Sent<C, Encoded>;
  removeInstanceUser<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    orgId: string,
    userId: string,
  ): Sent<C, Encoded>;
  listInstanceInvitations(options: object, orgId: string): NativeListing;
  deleteInstanceInvitation<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    orgId: string,
    invitationId: string,
  ): Sent<C, Encoded>;
  listInstanceRoles(options: object, orgId: string): NativeListing;
  discover<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
  ): Sent<C, Encoded>;
}

export interface NativeAccess extends NativeClient {
  review<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    targets: readonly string[],
  ): Sent<C, Encoded>;
  find<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    people: readonly string[],
    targets: readonly string[],
  ): Sent<C, Encoded>;
  places<C extends number>(call: C, caller: Caller | undefined, options: object): Sent<C, Encoded>;
  diff<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    before: Given<access.ReviewInput>,
    after: Given<access.ReviewInput>,
  ): Sent<C, Encoded>;
  worksheet<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    review: Given<access.ReviewInput>,
  ): Sent<C, Encoded>;
  closeReview<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    review: Given<access.ReviewInput>,
    worksheet: string,
  ): Sent<C, Encoded>;
  offboard<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    person: Given<string | access.PersonInput>,
    targets: readonly string[],
  ): Sent<C, Encoded>;
  plan<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    changes: readonly access.AccessChangeInput[],
  ): Sent<C, Encoded>;
  apply<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    plan: Given<access.PlanInput>,
  ): Sent<C, Encoded>;
  rotateSecret<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    team: string,
    name: string,
  ): Sent<C, Encoded>;
  deleteSecret<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    team: string,
    name: string,
  ): Sent<C, Encoded>;
  render<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    review: Given<access.ReviewInput>,
    format: access.Format,
  ): Sent<C, Encoded>;
  writeFiles<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    review: Given<access.ReviewInput>,
    folder: string,
  ): Sent<C, Encoded>;
  readReview<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    text: string,
  ): Sent<C, Encoded>;
  renderPlan<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    plan: Given<access.PlanInput>,
  ): Sent<C, Encoded>;
  readPlan<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    text: string,
  ): Sent<C, Encoded>;
  renderEvidence<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    evidence: Given<access.EvidenceInput>,
  ): Sent<C, Encoded>;
  readEvidence<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    text: string,
  ): Sent<C, Encoded>;
  readChanges<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    text: string,
  ): Sent<C, Encoded>;
  readRoster<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    text: string,
  ): Sent<C, Encoded>;
}
