// Written by `make generate` from the declarations. Do not edit it.

/** The clients of Seequent Evo. */

import { brand } from '../../brand';
import { ASYNC_DISPOSE, DISPOSE } from '../../builtin';
import { expectArguments, list, listSync, send, sendSync } from '../../call';
import {
  ANSWERING,
  Client,
  type Connection,
  connect,
  type DryRunOf,
  type DryRunOfSync,
  type WithResponse,
} from '../../client';
import { Decoder } from '../../decoder';
import { native } from '../../native';
import type { Pager } from '../../pager';
import type { PagerSync } from '../../pager-sync';
import { RawAnswer, type RawOptions, type RawOptionsSync } from '../../raw';
import type { Call } from '../../response';
import type { Secret } from '../../secret';
import type { NativeEvo } from '../native';
import type {
  CallOptions,
  CallOptionsSync,
  ClientOptions,
  ClientOptionsSync,
  ListOptions,
  ListOptionsSync,
} from '../options';
import { decodeRemoval } from '../decoders';
import type * as shared from '../records/shared';
import type * as evo from '../records/evo';

interface EvoSettings {
  /** A token obtained elsewhere, used as it is. (`EVO_TOKEN` in the environment) */
  token?: string | Secret | undefined;
  /**
   * The id of a client that is registered with Bentley, with `clientSecret`. (`EVO_CLIENT_ID`
   * in the environment)
   */
  clientId?: string | Secret | undefined;
  /** The secret of that client. (`EVO_CLIENT_SECRET` in the environment) */
  clientSecret?: string | Secret | undefined;
  /** The URL of the token endpoint. (default https://ims.bentley.com/connect/token) */
  tokenUrl?: string | undefined;
  /**
   * The organization's hub, for example `https://350mt.api.seequent.com`. Only `discover`
   * works without it. (`EVO_HUB_URL` in the environment)
   */
  baseUrl?: string | undefined;
  /**
   * The URL of the discovery service, which knows the hubs. (`EVO_DISCOVERY_URL` in the
   * environment; default https://discover.api.seequent.com)
   */
  discoveryUrl?: string | undefined;
}

/** The options that an `Evo` is made with. */
export interface EvoOptions extends ClientOptions, EvoSettings {}

/** The options that an `EvoSync` is made with. */
export interface EvoSyncOptions extends ClientOptionsSync, EvoSettings {}

type EvoWrites =
  | 'addWorkspaceUser'
  | 'removeWorkspaceUser'
  | 'bulkAssignRoles'
  | 'addInstanceUsers'
  | 'updateInstanceUserRoles'
  | 'removeInstanceUser'
  | 'deleteInstanceInvitation';

/**
 * Seequent Evo: who may work in the instance and in its workspaces.
 *
 * Its calls are promises, its listings async iterables.
 */
export class Evo extends Client {
  static {
    brand('Evo', Evo);
  }

  readonly #connection: Connection<NativeEvo>;

  /**
   * Make a client. What is left out is taken from the environment, then from the defaults;
   * `explain()` tells which.
   *
   * @param options Credentials, limits, and how the service is reached.
   * @throws ConfigError when a credential is missing or cannot be used.
   * @throws InvalidArgumentError when an option is not known or out of its range.
   */
  constructor(options: EvoOptions = {}) {
    const connection = connect(native.Evo, options, false);
    super(connection);
    this.#connection = connection;
  }

  /**
   * List the users of a workspace and their roles.
   *
   * The answer is one page. The service does not distinguish a workspace that does not exist
   * from one that is not visible to the credential: both are `NotFoundError`.
   *
   * Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
   *
   * @param orgId The organization's id.
   * @param workspaceId The workspace's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listWorkspaceUsers(
    orgId: string,
    workspaceId: string,
    options: evo.ListWorkspaceUsersOptions = {},
  ): Pager<evo.WorkspaceUser> {
    expectArguments(arguments, 'listWorkspaceUsers', 'orgId', 'workspaceId');
    return list(
      this.#connection,
      options,
      (native) => native.listWorkspaceUsers(options, orgId, workspaceId),
      decodeWorkspaceUser,
    );
  }

  /**
   * Give a user a role in a workspace: add them, or change the role that they have.
   *
   * A user who is known by their e-mail address must belong to the organization. It is not
   * retried if its answer is lost: that is an `AmbiguousOutcomeError`.
   *
   * Give exactly one of `userId`, `email`.
   *
   * Source, the vendor's package: evo-sdk-common, "assign_user_role_admin".
   *
   * @param orgId The organization's id.
   * @param workspaceId The workspace's id.
   * @param role The role.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  addWorkspaceUser(
    orgId: string,
    workspaceId: string,
    role: evo.WorkspaceRole,
    options: evo.AddWorkspaceUserOptions = {},
  ): Call<evo.AssignedRole> {
    return send(
      this,
      'addWorkspaceUser',
      this.#connection,
      () => expectArguments(arguments, 'addWorkspaceUser', 'orgId', 'workspaceId', 'role'),
      options,
      (native, call, caller) =>
        native.addWorkspaceUser(call, caller, options, orgId, workspaceId, role),
      (answer) => decodeAssignedRole(new Decoder(...answer)),
    );
  }

  /**
   * Remove a user from a workspace.
   *
   * Source, the vendor's package: evo-sdk-common, "delete_user_role_admin".
   *
   * @param orgId The organization's id.
   * @param workspaceId The workspace's id.
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  removeWorkspaceUser(
    orgId: string,
    workspaceId: string,
    userId: string,
    options: CallOptions = {},
  ): Call<shared.Removal> {
    return send(
      this,
      'removeWorkspaceUser',
      this.#connection,
      () => expectArguments(arguments, 'removeWorkspaceUser', 'orgId', 'workspaceId', 'userId'),
      options,
      (native, call, caller) =>
        native.removeWorkspaceUser(call, caller, options, orgId, workspaceId, userId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Give any number of users roles in workspaces.
   *
   * They are sent 100 at a time, one request after another, each within the limits of a call.
   * If one fails, `completed` of the error says how many assignments were made before it.
   *
   * Source, the vendor's package: evo-sdk-common, "bulk_assign_roles_admin".
   *
   * @param orgId The organization's id.
   * @param roleAssignments Who gets which role in which workspace.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  bulkAssignRoles(
    orgId: string,
    roleAssignments: readonly evo.RoleAssignment[],
    options: CallOptions = {},
  ): Call<void> {
    return send(
      this,
      'bulkAssignRoles',
      this.#connection,
      () => expectArguments(arguments, 'bulkAssignRoles', 'orgId', 'roleAssignments'),
      options,
      (native, call, caller) =>
        native.bulkAssignRoles(call, caller, options, orgId, roleAssignments),
      () => undefined,
    );
  }

  /**
   * List the workspaces of the organization.
   *
   * Source, the vendor's package: evo-sdk-common, "list_workspaces_admin".
   *
   * @param orgId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listWorkspaces(orgId: string, options: evo.ListWorkspacesOptions = {}): Pager<evo.Workspace> {
    expectArguments(arguments, 'listWorkspaces', 'orgId');
    return list(
      this.#connection,
      options,
      (native) => native.listWorkspaces(options, orgId),
      decodeWorkspace,
    );
  }

  /**
   * List the workspaces that a user is in, and their role in each.
   *
   * Source, the vendor's package: evo-sdk-common, "list_user_workspaces_admin".
   *
   * @param orgId The organization's id.
   * @param userId The user's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listUserWorkspaces(
    orgId: string,
    userId: string,
    options: evo.ListUserWorkspacesOptions = {},
  ): Pager<evo.UserWorkspace> {
    expectArguments(arguments, 'listUserWorkspaces', 'orgId', 'userId');
    return list(
      this.#connection,
      options,
      (native) => native.listUserWorkspaces(options, orgId, userId),
      decodeUserWorkspace,
    );
  }

  /**
   * List the users of the organization's instance, and their roles in it.
   *
   * Source, the vendor's package: evo-sdk-common, "list_instance_users".
   *
   * @param orgId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listInstanceUsers(
    orgId: string,
    options: evo.ListInstanceUsersOptions = {},
  ): Pager<evo.InstanceUser> {
    expectArguments(arguments, 'listInstanceUsers', 'orgId');
    return list(
      this.#connection,
      options,
      (native) => native.listInstanceUsers(options, orgId),
      decodeInstanceUser,
    );
  }

  /**
   * Add people to the instance by their e-mail addresses.
   *
   * Those whom the service knows are members at once, the others are invited. It is not
   * retried if its answer is lost: that is an `AmbiguousOutcomeError`.
   *
   * Source, the vendor's package: evo-sdk-common, "add_instance_users".
   *
   * @param orgId The organization's id.
   * @param users Whom to add, with which roles.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  addInstanceUsers(
    orgId: string,
    users: readonly evo.NewInstanceUser[],
    options: CallOptions = {},
  ): Call<evo.AddedInstanceUsers> {
    return send(
      this,
      'addInstanceUsers',
      this.#connection,
      () => expectArguments(arguments, 'addInstanceUsers', 'orgId', 'users'),
      options,
      (native, call, caller) => native.addInstanceUsers(call, caller, options, orgId, users),
      (answer) => decodeAddedInstanceUsers(new Decoder(...answer)),
    );
  }

  /**
   * Replace the roles that a user has in the instance.
   *
   * Source, the vendor's package: evo-sdk-common, "update_instance_user_roles".
   *
   * @param orgId The organization's id.
   * @param userId The user's id.
   * @param roles The ids of all roles that they are to have.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  updateInstanceUserRoles(
    orgId: string,
    userId: string,
    roles: readonly string[],
    options: CallOptions = {},
  ): Call<evo.InstanceUserRoles> {
    return send(
      this,
      'updateInstanceUserRoles',
      this.#connection,
      () => expectArguments(arguments, 'updateInstanceUserRoles', 'orgId', 'userId', 'roles'),
      options,
      (native, call, caller) =>
        native.updateInstanceUserRoles(call, caller, options, orgId, userId, roles),
      (answer) => decodeInstanceUserRoles(new Decoder(...answer)),
    );
  }

  /**
   * Remove a user from the instance, and so from all its workspaces.
   *
   * Source, the vendor's package: evo-sdk-common, "remove_instance_user".
   *
   * @param orgId The organization's id.
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  removeInstanceUser(
    orgId: string,
    userId: string,
    options: CallOptions = {},
  ): Call<shared.Removal> {
    return send(
      this,
      'removeInstanceUser',
      this.#connection,
      () => expectArguments(arguments, 'removeInstanceUser', 'orgId', 'userId'),
      options,
      (native, call, caller) => native.removeInstanceUser(call, caller, options, orgId, userId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the open invitations to the instance.
   *
   * Source, the vendor's package: evo-sdk-common,
   * "list_instance_user_invitations".
   *
   * @param orgId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listInstanceInvitations(
    orgId: string,
    options: evo.ListInstanceInvitationsOptions = {},
  ): Pager<evo.InstanceInvitation> {
    expectArguments(arguments, 'listInstanceInvitations', 'orgId');
    return list(
      this.#connection,
      options,
      (native) => native.listInstanceInvitations(options, orgId),
      decodeInstanceInvitation,
    );
  }

  /**
   * Withdraw an invitation to the instance.
   *
   * Source, the vendor's package: evo-sdk-common,
   * "delete_instance_user_invitation".
   *
   * @param orgId The organization's id.
   * @param invitationId The invitation's id.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  deleteInstanceInvitation(
    orgId: string,
    invitationId: string,
    options: CallOptions = {},
  ): Call<shared.Removal> {
    return send(
      this,
      'deleteInstanceInvitation',
      this.#connection,
      () => expectArguments(arguments, 'deleteInstanceInvitation', 'orgId', 'invitationId'),
      options,
      (native, call, caller) =>
        native.deleteInstanceInvitation(call, caller, options, orgId, invitationId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the roles that a user can have in the instance. The answer is one page.
   *
   * Source, the vendor's package: evo-sdk-common, "list_instance_user_roles".
   *
   * @param orgId The organization's id.
   * @param options Limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listInstanceRoles(orgId: string, options: ListOptions = {}): Pager<evo.InstanceRole> {
    expectArguments(arguments, 'listInstanceRoles', 'orgId');
    return list(
      this.#connection,
      options,
      (native) => native.listInstanceRoles(options, orgId),
      decodeInstanceRole,
    );
  }

  /**
   * Find the organizations that the credential belongs to, and the hubs they are on.
   *
   * It needs no `baseUrl`, because it finds it: the `url` of a hub to which `serviceAccess`
   * gives the organization access.
   *
   * Source, the vendor's package: evo-sdk-common, "list_organizations".
   *
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  discover(options: CallOptions = {}): Call<evo.Discovery> {
    return send(
      this,
      'discover',
      this.#connection,
      () => expectArguments(arguments, 'discover'),
      options,
      (native, call, caller) => native.discover(call, caller, options),
      (answer) => decodeDiscovery(new Decoder(...answer)),
    );
  }

  /**
   * Send a request that has no operation of its own, with the same checks, credentials, retries and
   * limits.
   *
   * @param method The HTTP method.
   * @param path The path below the base URL, encoded; it begins with a slash.
   * @param options The query, the body, and limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  request(method: string, path: string, options: RawOptions = {}): Call<RawAnswer> {
    return send(
      this,
      'request',
      this.#connection,
      () => expectArguments(arguments, 'request', 'method', 'path'),
      options,
      (native, call, caller) => native.request(call, caller, options, method, path),
      RawAnswer.of,
    );
  }

  /**
   * The same client for looking before doing: a call that writes gives a `DryRun`, which is the request
   * that it would send, and nothing leaves. All else goes on as usual.
   */
  get dryRun(): DryRunOf<Evo, EvoWrites> {
    return this[ANSWERING]('dryRun') as never;
  }

  /** The same as `close`, at the end of a block with `using`. */
  async [ASYNC_DISPOSE](): Promise<void> {
    this.close();
  }
}

/**
 * Seequent Evo: who may work in the instance and in its workspaces.
 *
 * Its calls block the thread until they are answered.
 */
export class EvoSync extends Client {
  static {
    brand('EvoSync', EvoSync);
  }

  readonly #connection: Connection<NativeEvo>;

  /**
   * Make a client. What is left out is taken from the environment, then from the defaults;
   * `explain()` tells which.
   *
   * @param options Credentials, limits, and how the service is reached.
   * @throws ConfigError when a credential is missing or cannot be used.
   * @throws InvalidArgumentError when an option is not known or out of its range.
   */
  constructor(options: EvoSyncOptions = {}) {
    const connection = connect(native.Evo, options, true);
    super(connection);
    this.#connection = connection;
  }

  /**
   * List the users of a workspace and their roles.
   *
   * The answer is one page. The service does not distinguish a workspace that does not exist
   * from one that is not visible to the credential: both are `NotFoundError`.
   *
   * Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
   *
   * @param orgId The organization's id.
   * @param workspaceId The workspace's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listWorkspaceUsers(
    orgId: string,
    workspaceId: string,
    options: evo.ListWorkspaceUsersOptionsSync = {},
  ): PagerSync<evo.WorkspaceUser> {
    expectArguments(arguments, 'listWorkspaceUsers', 'orgId', 'workspaceId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listWorkspaceUsers(options, orgId, workspaceId),
      decodeWorkspaceUser,
    );
  }

  /**
   * Give a user a role in a workspace: add them, or change the role that they have.
   *
   * A user who is known by their e-mail address must belong to the organization. It is not
   * retried if its answer is lost: that is an `AmbiguousOutcomeError`.
   *
   * Give exactly one of `userId`, `email`.
   *
   * Source, the vendor's package: evo-sdk-common, "assign_user_role_admin".
   *
   * @param orgId The organization's id.
   * @param workspaceId The workspace's id.
   * @param role The role.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  addWorkspaceUser(
    orgId: string,
    workspaceId: string,
    role: evo.WorkspaceRole,
    options: evo.AddWorkspaceUserOptionsSync = {},
  ): evo.AssignedRole {
    expectArguments(arguments, 'addWorkspaceUser', 'orgId', 'workspaceId', 'role');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.addWorkspaceUser(call, caller, options, orgId, workspaceId, role),
      (answer) => decodeAssignedRole(new Decoder(...answer)),
    );
  }

  /**
   * Remove a user from a workspace.
   *
   * Source, the vendor's package: evo-sdk-common, "delete_user_role_admin".
   *
   * @param orgId The organization's id.
   * @param workspaceId The workspace's id.
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  removeWorkspaceUser(
    orgId: string,
    workspaceId: string,
    userId: string,
    options: CallOptionsSync = {},
  ): shared.Removal {
    expectArguments(arguments, 'removeWorkspaceUser', 'orgId', 'workspaceId', 'userId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.removeWorkspaceUser(call, caller, options, orgId, workspaceId, userId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Give any number of users roles in workspaces.
   *
   * They are sent 100 at a time, one request after another, each within the limits of a call.
   * If one fails, `completed` of the error says how many assignments were made before it.
   *
   * Source, the vendor's package: evo-sdk-common, "bulk_assign_roles_admin".
   *
   * @param orgId The organization's id.
   * @param roleAssignments Who gets which role in which workspace.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  bulkAssignRoles(
    orgId: string,
    roleAssignments: readonly evo.RoleAssignment[],
    options: CallOptionsSync = {},
  ): void {
    expectArguments(arguments, 'bulkAssignRoles', 'orgId', 'roleAssignments');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.bulkAssignRoles(call, caller, options, orgId, roleAssignments),
      () => undefined,
    );
  }

  /**
   * List the workspaces of the organization.
   *
   * Source, the vendor's package: evo-sdk-common, "list_workspaces_admin".
   *
   * @param orgId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listWorkspaces(
    orgId: string,
    options: evo.ListWorkspacesOptionsSync = {},
  ): PagerSync<evo.Workspace> {
    expectArguments(arguments, 'listWorkspaces', 'orgId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listWorkspaces(options, orgId),
      decodeWorkspace,
    );
  }

  /**
   * List the workspaces that a user is in, and their role in each.
   *
   * Source, the vendor's package: evo-sdk-common, "list_user_workspaces_admin".
   *
   * @param orgId The organization's id.
   * @param userId The user's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listUserWorkspaces(
    orgId: string,
    userId: string,
    options: evo.ListUserWorkspacesOptionsSync = {},
  ): PagerSync<evo.UserWorkspace> {
    expectArguments(arguments, 'listUserWorkspaces', 'orgId', 'userId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listUserWorkspaces(options, orgId, userId),
      decodeUserWorkspace,
    );
  }

  /**
   * List the users of the organization's instance, and their roles in it.
   *
   * Source, the vendor's package: evo-sdk-common, "list_instance_users".
   *
   * @param orgId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listInstanceUsers(
    orgId: string,
    options: evo.ListInstanceUsersOptionsSync = {},
  ): PagerSync<evo.InstanceUser> {
    expectArguments(arguments, 'listInstanceUsers', 'orgId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listInstanceUsers(options, orgId),
      decodeInstanceUser,
    );
  }

  /**
   * Add people to the instance by their e-mail addresses.
   *
   * Those whom the service knows are members at once, the others are invited. It is not
   * retried if its answer is lost: that is an `AmbiguousOutcomeError`.
   *
   * Source, the vendor's package: evo-sdk-common, "add_instance_users".
   *
   * @param orgId The organization's id.
   * @param users Whom to add, with which roles.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  addInstanceUsers(
    orgId: string,
    users: readonly evo.NewInstanceUser[],
    options: CallOptionsSync = {},
  ): evo.AddedInstanceUsers {
    expectArguments(arguments, 'addInstanceUsers', 'orgId', 'users');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.addInstanceUsers(call, caller, options, orgId, users),
      (answer) => decodeAddedInstanceUsers(new Decoder(...answer)),
    );
  }

  /**
   * Replace the roles that a user has in the instance.
   *
   * Source, the vendor's package: evo-sdk-common, "update_instance_user_roles".
   *
   * @param orgId The organization's id.
   * @param userId The user's id.
   * @param roles The ids of all roles that they are to have.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  updateInstanceUserRoles(
    orgId: string,
    userId: string,
    roles: readonly string[],
    options: CallOptionsSync = {},
  ): evo.InstanceUserRoles {
    expectArguments(arguments, 'updateInstanceUserRoles', 'orgId', 'userId', 'roles');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.updateInstanceUserRoles(call, caller, options, orgId, userId, roles),
      (answer) => decodeInstanceUserRoles(new Decoder(...answer)),
    );
  }

  /**
   * Remove a user from the instance, and so from all its workspaces.
   *
   * Source, the vendor's package: evo-sdk-common, "remove_instance_user".
   *
   * @param orgId The organization's id.
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  removeInstanceUser(orgId: string, userId: string, options: CallOptionsSync = {}): shared.Removal {
    expectArguments(arguments, 'removeInstanceUser', 'orgId', 'userId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.removeInstanceUser(call, caller, options, orgId, userId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the open invitations to the instance.
   *
   * Source, the vendor's package: evo-sdk-common,
   * "list_instance_user_invitations".
   *
   * @param orgId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listInstanceInvitations(
    orgId: string,
    options: evo.ListInstanceInvitationsOptionsSync = {},
  ): PagerSync<evo.InstanceInvitation> {
    expectArguments(arguments, 'listInstanceInvitations', 'orgId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listInstanceInvitations(options, orgId),
      decodeInstanceInvitation,
    );
  }

  /**
   * Withdraw an invitation to the instance.
   *
   * Source, the vendor's package: evo-sdk-common,
   * "delete_instance_user_invitation".
   *
   * @param orgId The organization's id.
   * @param invitationId The invitation's id.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  deleteInstanceInvitation(
    orgId: string,
    invitationId: string,
    options: CallOptionsSync = {},
  ): shared.Removal {
    expectArguments(arguments, 'deleteInstanceInvitation', 'orgId', 'invitationId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.deleteInstanceInvitation(call, caller, options, orgId, invitationId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the roles that a user can have in the instance. The answer is one page.
   *
   * Source, the vendor's package: evo-sdk-common, "list_instance_user_roles".
   *
   * @param orgId The organization's id.
   * @param options Limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listInstanceRoles(orgId: string, options: ListOptionsSync = {}): PagerSync<evo.InstanceRole> {
    expectArguments(arguments, 'listInstanceRoles', 'orgId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listInstanceRoles(options, orgId),
      decodeInstanceRole,
    );
  }

  /**
   * Find the organizations that the credential belongs to, and the hubs they are on.
   *
   * It needs no `baseUrl`, because it finds it: the `url` of a hub to which `serviceAccess`
   * gives the organization access.
   *
   * Source, the vendor's package: evo-sdk-common, "list_organizations".
   *
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  discover(options: CallOptionsSync = {}): evo.Discovery {
    expectArguments(arguments, 'discover');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.discover(call, caller, options),
      (answer) => decodeDiscovery(new Decoder(...answer)),
    );
  }

  /**
   * Send a request that has no operation of its own, with the same checks, credentials, retries and
   * limits.
   *
   * @param method The HTTP method.
   * @param path The path below the base URL, encoded; it begins with a slash.
   * @param options The query, the body, and limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  request(method: string, path: string, options: RawOptionsSync = {}): RawAnswer {
    expectArguments(arguments, 'request', 'method', 'path');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.request(call, caller, options, method, path),
      RawAnswer.of,
    );
  }

  /**
   * The same client, with all of the answer to each call: its calls give a `Response`, whose `value` is
   * the result.
   */
  get withResponse(): WithResponse<EvoSync> {
    return this[ANSWERING]('response') as never;
  }

  /**
   * The same client for looking before doing: a call that writes gives a `DryRun`, which is the request
   * that it would send, and nothing leaves. All else goes on as usual.
   */
  get dryRun(): DryRunOfSync<EvoSync, EvoWrites> {
    return this[ANSWERING]('dryRun') as never;
  }

  /** The same as `close`, at the end of a block with `using`. */
  [DISPOSE](): void {
    this.close();
  }
}

function decodeWorkspaceUser(d: Decoder): evo.WorkspaceUser {
  return {
    userId: d.string(),
    role: d.string(),
    email: d.stringOrNull(),
    fullName: d.stringOrNull(),
  };
}

function decodeAssignedRole(d: Decoder): evo.AssignedRole {
  return {
    userId: d.string(),
    role: d.string(),
  };
}

function decodeWorkspace(d: Decoder): evo.Workspace {
  return {
    id: d.string(),
    name: d.string(),
    description: d.stringOrNull(),
    createdAt: d.stringOrNull(),
    createdBy: d.recordOrNull(decodeCreator),
    updatedAt: d.stringOrNull(),
  };
}

function decodeUserWorkspace(d: Decoder): evo.UserWorkspace {
  return {
    id: d.string(),
    name: d.string(),
    userRole: d.string(),
    description: d.stringOrNull(),
    createdAt: d.stringOrNull(),
    createdBy: d.recordOrNull(decodeCreator),
    updatedAt: d.stringOrNull(),
  };
}

function decodeCreator(d: Decoder): evo.Creator {
  return {
    id: d.string(),
    name: d.stringOrNull(),
    email: d.stringOrNull(),
  };
}

function decodeInstanceUser(d: Decoder): evo.InstanceUser {
  return {
    id: d.string(),
    email: d.string(),
    fullName: d.string(),
    roles: d.array(decodeInstanceRole),
  };
}

function decodeInstanceRole(d: Decoder): evo.InstanceRole {
  return {
    id: d.string(),
    name: d.string(),
    description: d.stringOrNull(),
    permissions: d.arrayOrNull((d) => d.string()),
  };
}

function decodeAddedInstanceUsers(d: Decoder): evo.AddedInstanceUsers {
  return {
    members: d.array(decodeInstanceUser),
    invitations: d.array(decodeInstanceInvitation),
  };
}

function decodeInstanceUserRoles(d: Decoder): evo.InstanceUserRoles {
  return {
    id: d.string(),
    roles: d.array(decodeInstanceRole),
  };
}

function decodeInstanceInvitation(d: Decoder): evo.InstanceInvitation {
  return {
    id: d.string(),
    email: d.string(),
    roles: d.array(decodeInstanceRole),
    status: d.string(),
    invitedByEmail: d.string(),
    createdDate: d.string(),
    expirationDate: d.string(),
  };
}

function decodeDiscovery(d: Decoder): evo.Discovery {
  return {
    organizations: d.array(decodeOrganization),
    hubs: d.array(decodeHub),
    serviceAccess: d.array(decodeServiceAccess),
  };
}

function decodeOrganization(d: Decoder): evo.Organization {
  return {
    id: d.string(),
    displayName: d.string(),
  };
}

function decodeHub(d: Decoder): evo.Hub {
  return {
    code: d.string(),
    displayName: d.string(),
    url: d.string(),
  };
}

function decodeServiceAccess(d: Decoder): evo.ServiceAccess {
  return {
    orgId: d.string(),
    hubCode: d.string(),
  };
}
