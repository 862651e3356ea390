// Written by `make generate` from the declarations. Do not edit it.

/** The clients of ZenML Pro. */

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
import type { NativeZenML } from '../native';
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
import type * as zenml from '../records/zenml';

interface ZenMLSettings {
  /**
   * A personal token or a service account's key, exchanged for tokens of one hour.
   * (`ZENML_PRO_API_KEY` in the environment)
   */
  apiKey?: string | Secret | undefined;
  /** A token or key that is used as it is. (`ZENML_PRO_TOKEN` in the environment) */
  token?: string | Secret | undefined;
  /** The id of an OAuth2 client, with `clientSecret`. */
  clientId?: string | Secret | undefined;
  /** The secret of an OAuth2 client. */
  clientSecret?: string | Secret | undefined;
  /** The audience of the OAuth2 client's token, if the token endpoint requires one. */
  audience?: string | undefined;
  /** The URL of the token endpoint, if it is not `/auth/login` below the base URL. */
  tokenUrl?: string | undefined;
  /**
   * The URL of the API; for a self-hosted control plane, `https://HOST/api/v1`.
   * (`ZENML_PRO_API_URL` in the environment; default https://cloudapi.zenml.io)
   */
  baseUrl?: string | undefined;
}

/** The options that a `ZenML` is made with. */
export interface ZenMLOptions extends ClientOptions, ZenMLSettings {}

/** The options that a `ZenMLSync` is made with. */
export interface ZenMLSyncOptions extends ClientOptionsSync, ZenMLSettings {}

type ZenMLWrites =
  | 'updateUser'
  | 'deleteUser'
  | 'removeOrganizationMember'
  | 'createInvitation'
  | 'deleteInvitation'
  | 'addTeamMember'
  | 'removeTeamMember'
  | 'assignRole'
  | 'revokeRole';

/**
 * ZenML Pro: the users and the organizations of the control plane.
 *
 * Its calls are promises, its listings async iterables.
 */
export class ZenML extends Client {
  static {
    brand('ZenML', ZenML);
  }

  readonly #connection: Connection<NativeZenML>;

  /**
   * Make a client. What is left out is taken from the environment, then from the defaults;
   * `explain()` tells which.
   *
   * @param options Credentials, limits, and how the service is reached.
   * @throws ConfigError when a credential is missing or cannot be used.
   * @throws InvalidArgumentError when an option is not known or out of its range.
   */
  constructor(options: ZenMLOptions = {}) {
    const connection = connect(native.ZenML, options, false);
    super(connection);
    this.#connection = connection;
  }

  /**
   * List users.
   *
   * A page may hold fewer users than `limit`. Each page is requested so that it repeats the
   * last user of the page before it. No user is left out if others are deleted or added
   * while the list is being read; `shifts` of the listing counts such changes.
   *
   * Source: ZenML Pro API, Users, "List Users Endpoint".
   *
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listUsers(options: zenml.ListUsersOptions = {}): Pager<zenml.User> {
    expectArguments(arguments, 'listUsers');
    return list(this.#connection, options, (native) => native.listUsers(options), decodeUser);
  }

  /**
   * Change the fields that are set in `update`: those left out stay as they are, and null clears.
   *
   * `username` and `email` cannot be changed for an account that signs in with OAuth2.
   *
   * Source: ZenML Pro API, Users, "Update User Endpoint".
   *
   * @param userId The user's id.
   * @param update What to change.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  updateUser(
    userId: string,
    update: zenml.UserUpdate,
    options: CallOptions = {},
  ): Call<zenml.User> {
    return send(
      this,
      'updateUser',
      this.#connection,
      () => expectArguments(arguments, 'updateUser', 'userId', 'update'),
      options,
      (native, call, caller) => native.updateUser(call, caller, options, userId, update),
      (answer) => decodeUser(new Decoder(...answer)),
    );
  }

  /**
   * Delete a user for good.
   *
   * To disable a user in a way that can be undone, use `updateUser` with `isActive` set to
   * false. Internal users cannot be deleted.
   *
   * Source: ZenML Pro API, Users, "Delete User Endpoint".
   *
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  deleteUser(userId: string, options: CallOptions = {}): Call<shared.Removal> {
    return send(
      this,
      'deleteUser',
      this.#connection,
      () => expectArguments(arguments, 'deleteUser', 'userId'),
      options,
      (native, call, caller) => native.deleteUser(call, caller, options, userId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Fetch the account that the credential belongs to.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Get current user".
   *
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  getCurrentUser(options: CallOptions = {}): Call<zenml.User> {
    return send(
      this,
      'getCurrentUser',
      this.#connection,
      () => expectArguments(arguments, 'getCurrentUser'),
      options,
      (native, call, caller) => native.getCurrentUser(call, caller, options),
      (answer) => decodeUser(new Decoder(...answer)),
    );
  }

  /**
   * List the organizations that the credential may see.
   *
   * Source, the vendor's documentation: ZenML Pro API, "List Organizations
   * Endpoint".
   *
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizations(options: zenml.ListOrganizationsOptions = {}): Pager<zenml.Organization> {
    expectArguments(arguments, 'listOrganizations');
    return list(
      this.#connection,
      options,
      (native) => native.listOrganizations(options),
      decodeOrganization,
    );
  }

  /**
   * List the members of an organization: users, service accounts, teams, open invitations.
   *
   * The `kind` of each tells them apart. The answer is one page.
   *
   * Source, the vendor's documentation: ZenML Pro API, "List Organization
   * Members".
   *
   * @param organizationId The organization's id.
   * @param options Limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizationMembers(
    organizationId: string,
    options: ListOptions = {},
  ): Pager<zenml.OrganizationMember> {
    expectArguments(arguments, 'listOrganizationMembers', 'organizationId');
    return list(
      this.#connection,
      options,
      (native) => native.listOrganizationMembers(options, organizationId),
      decodeOrganizationMember,
    );
  }

  /**
   * Remove a user from an organization. The account stays.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Remove Organization
   * Member".
   *
   * @param organizationId The organization's id.
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  removeOrganizationMember(
    organizationId: string,
    userId: string,
    options: CallOptions = {},
  ): Call<shared.Removal> {
    return send(
      this,
      'removeOrganizationMember',
      this.#connection,
      () => expectArguments(arguments, 'removeOrganizationMember', 'organizationId', 'userId'),
      options,
      (native, call, caller) =>
        native.removeOrganizationMember(call, caller, options, organizationId, userId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the roles of an organization. The answer is one page.
   *
   * Source, the vendor's documentation: ZenML Pro API, "List Organization
   * Roles".
   *
   * @param organizationId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizationRoles(
    organizationId: string,
    options: zenml.ListOrganizationRolesOptions = {},
  ): Pager<zenml.Role> {
    expectArguments(arguments, 'listOrganizationRoles', 'organizationId');
    return list(
      this.#connection,
      options,
      (native) => native.listOrganizationRoles(options, organizationId),
      decodeRole,
    );
  }

  /**
   * List the invitations to an organization. The answer is one page.
   *
   * Source, the vendor's documentation: ZenML Pro API, "List Invitations".
   *
   * @param organizationId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listInvitations(
    organizationId: string,
    options: zenml.ListInvitationsOptions = {},
  ): Pager<zenml.Invitation> {
    expectArguments(arguments, 'listInvitations', 'organizationId');
    return list(
      this.#connection,
      options,
      (native) => native.listInvitations(options, organizationId),
      decodeInvitation,
    );
  }

  /**
   * Invite a person to an organization.
   *
   * It is not retried if its answer is lost: that is an `AmbiguousOutcomeError`.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Create Invitation".
   *
   * @param organizationId The organization's id.
   * @param email The e-mail address.
   * @param roleId The id of the role that they are to have.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  createInvitation(
    organizationId: string,
    email: string,
    roleId: string,
    options: CallOptions = {},
  ): Call<zenml.Invitation> {
    return send(
      this,
      'createInvitation',
      this.#connection,
      () => expectArguments(arguments, 'createInvitation', 'organizationId', 'email', 'roleId'),
      options,
      (native, call, caller) =>
        native.createInvitation(call, caller, options, organizationId, email, roleId),
      (answer) => decodeInvitation(new Decoder(...answer)),
    );
  }

  /**
   * Withdraw an invitation.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Delete Invitation".
   *
   * @param organizationId The organization's id.
   * @param invitationId The invitation's id.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  deleteInvitation(
    organizationId: string,
    invitationId: string,
    options: CallOptions = {},
  ): Call<shared.Removal> {
    return send(
      this,
      'deleteInvitation',
      this.#connection,
      () => expectArguments(arguments, 'deleteInvitation', 'organizationId', 'invitationId'),
      options,
      (native, call, caller) =>
        native.deleteInvitation(call, caller, options, organizationId, invitationId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the teams of an organization. The answer is one page.
   *
   * Source, the vendor's documentation: ZenML Pro API, "List Organization
   * Teams".
   *
   * @param organizationId The organization's id.
   * @param options Limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizationTeams(organizationId: string, options: ListOptions = {}): Pager<zenml.Team> {
    expectArguments(arguments, 'listOrganizationTeams', 'organizationId');
    return list(
      this.#connection,
      options,
      (native) => native.listOrganizationTeams(options, organizationId),
      decodeTeam,
    );
  }

  /**
   * Add a user to a team, or an invitation, whose person is in it once they accept.
   *
   * It is not retried if its answer is lost: that is an `AmbiguousOutcomeError`.
   *
   * Give exactly one of `userId`, `invitationId`.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Add Team Member".
   *
   * @param teamId The team's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  addTeamMember(teamId: string, options: zenml.AddTeamMemberOptions = {}): Call<void> {
    return send(
      this,
      'addTeamMember',
      this.#connection,
      () => expectArguments(arguments, 'addTeamMember', 'teamId'),
      options,
      (native, call, caller) => native.addTeamMember(call, caller, options, teamId),
      () => undefined,
    );
  }

  /**
   * Remove a user or an invitation from a team.
   *
   * Give exactly one of `userId`, `invitationId`.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Remove Team Member".
   *
   * @param teamId The team's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  removeTeamMember(
    teamId: string,
    options: zenml.RemoveTeamMemberOptions = {},
  ): Call<shared.Removal> {
    return send(
      this,
      'removeTeamMember',
      this.#connection,
      () => expectArguments(arguments, 'removeTeamMember', 'teamId'),
      options,
      (native, call, caller) => native.removeTeamMember(call, caller, options, teamId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Give a role to a user, an invitation or a team.
   *
   * A role in a workspace needs `workspaceId`, one in a project `projectId`. It is not
   * retried if its answer is lost: that is an `AmbiguousOutcomeError`.
   *
   * Give exactly one of `userId`, `invitationId`, `teamId`.
   *
   * Give at most one of `workspaceId`, `projectId`.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Assign Role".
   *
   * @param roleId The role's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  assignRole(roleId: string, options: zenml.AssignRoleOptions = {}): Call<void> {
    return send(
      this,
      'assignRole',
      this.#connection,
      () => expectArguments(arguments, 'assignRole', 'roleId'),
      options,
      (native, call, caller) => native.assignRole(call, caller, options, roleId),
      () => undefined,
    );
  }

  /**
   * Take a role from a user, an invitation or a team.
   *
   * Give exactly one of `userId`, `invitationId`, `teamId`.
   *
   * Give at most one of `workspaceId`, `projectId`.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Revoke Role".
   *
   * @param roleId The role's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  revokeRole(roleId: string, options: zenml.RevokeRoleOptions = {}): Call<shared.Removal> {
    return send(
      this,
      'revokeRole',
      this.#connection,
      () => expectArguments(arguments, 'revokeRole', 'roleId'),
      options,
      (native, call, caller) => native.revokeRole(call, caller, options, roleId),
      (answer) => decodeRemoval(new Decoder(...answer)),
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
  get dryRun(): DryRunOf<ZenML, ZenMLWrites> {
    return this[ANSWERING]('dryRun') as never;
  }

  /** The same as `close`, at the end of a block with `using`. */
  async [ASYNC_DISPOSE](): Promise<void> {
    this.close();
  }
}

/**
 * ZenML Pro: the users and the organizations of the control plane.
 *
 * Its calls block the thread until they are answered.
 */
export class ZenMLSync extends Client {
  static {
    brand('ZenMLSync', ZenMLSync);
  }

  readonly #connection: Connection<NativeZenML>;

  /**
   * Make a client. What is left out is taken from the environment, then from the defaults;
   * `explain()` tells which.
   *
   * @param options Credentials, limits, and how the service is reached.
   * @throws ConfigError when a credential is missing or cannot be used.
   * @throws InvalidArgumentError when an option is not known or out of its range.
   */
  constructor(options: ZenMLSyncOptions = {}) {
    const connection = connect(native.ZenML, options, true);
    super(connection);
    this.#connection = connection;
  }

  /**
   * List users.
   *
   * A page may hold fewer users than `limit`. Each page is requested so that it repeats the
   * last user of the page before it. No user is left out if others are deleted or added
   * while the list is being read; `shifts` of the listing counts such changes.
   *
   * Source: ZenML Pro API, Users, "List Users Endpoint".
   *
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listUsers(options: zenml.ListUsersOptionsSync = {}): PagerSync<zenml.User> {
    expectArguments(arguments, 'listUsers');
    return listSync(this.#connection, options, (native) => native.listUsers(options), decodeUser);
  }

  /**
   * Change the fields that are set in `update`: those left out stay as they are, and null clears.
   *
   * `username` and `email` cannot be changed for an account that signs in with OAuth2.
   *
   * Source: ZenML Pro API, Users, "Update User Endpoint".
   *
   * @param userId The user's id.
   * @param update What to change.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  updateUser(userId: string, update: zenml.UserUpdate, options: CallOptionsSync = {}): zenml.User {
    expectArguments(arguments, 'updateUser', 'userId', 'update');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.updateUser(call, caller, options, userId, update),
      (answer) => decodeUser(new Decoder(...answer)),
    );
  }

  /**
   * Delete a user for good.
   *
   * To disable a user in a way that can be undone, use `updateUser` with `isActive` set to
   * false. Internal users cannot be deleted.
   *
   * Source: ZenML Pro API, Users, "Delete User Endpoint".
   *
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  deleteUser(userId: string, options: CallOptionsSync = {}): shared.Removal {
    expectArguments(arguments, 'deleteUser', 'userId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.deleteUser(call, caller, options, userId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Fetch the account that the credential belongs to.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Get current user".
   *
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  getCurrentUser(options: CallOptionsSync = {}): zenml.User {
    expectArguments(arguments, 'getCurrentUser');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.getCurrentUser(call, caller, options),
      (answer) => decodeUser(new Decoder(...answer)),
    );
  }

  /**
   * List the organizations that the credential may see.
   *
   * Source, the vendor's documentation: ZenML Pro API, "List Organizations
   * Endpoint".
   *
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizations(
    options: zenml.ListOrganizationsOptionsSync = {},
  ): PagerSync<zenml.Organization> {
    expectArguments(arguments, 'listOrganizations');
    return listSync(
      this.#connection,
      options,
      (native) => native.listOrganizations(options),
      decodeOrganization,
    );
  }

  /**
   * List the members of an organization: users, service accounts, teams, open invitations.
   *
   * The `kind` of each tells them apart. The answer is one page.
   *
   * Source, the vendor's documentation: ZenML Pro API, "List Organization
   * Members".
   *
   * @param organizationId The organization's id.
   * @param options Limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizationMembers(
    organizationId: string,
    options: ListOptionsSync = {},
  ): PagerSync<zenml.OrganizationMember> {
    expectArguments(arguments, 'listOrganizationMembers', 'organizationId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listOrganizationMembers(options, organizationId),
      decodeOrganizationMember,
    );
  }

  /**
   * Remove a user from an organization. The account stays.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Remove Organization
   * Member".
   *
   * @param organizationId The organization's id.
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  removeOrganizationMember(
    organizationId: string,
    userId: string,
    options: CallOptionsSync = {},
  ): shared.Removal {
    expectArguments(arguments, 'removeOrganizationMember', 'organizationId', 'userId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.removeOrganizationMember(call, caller, options, organizationId, userId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the roles of an organization. The answer is one page.
   *
   * Source, the vendor's documentation: ZenML Pro API, "List Organization
   * Roles".
   *
   * @param organizationId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizationRoles(
    organizationId: string,
    options: zenml.ListOrganizationRolesOptionsSync = {},
  ): PagerSync<zenml.Role> {
    expectArguments(arguments, 'listOrganizationRoles', 'organizationId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listOrganizationRoles(options, organizationId),
      decodeRole,
    );
  }

  /**
   * List the invitations to an organization. The answer is one page.
   *
   * Source, the vendor's documentation: ZenML Pro API, "List Invitations".
   *
   * @param organizationId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listInvitations(
    organizationId: string,
    options: zenml.ListInvitationsOptionsSync = {},
  ): PagerSync<zenml.Invitation> {
    expectArguments(arguments, 'listInvitations', 'organizationId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listInvitations(options, organizationId),
      decodeInvitation,
    );
  }

  /**
   * Invite a person to an organization.
   *
   * It is not retried if its answer is lost: that is an `AmbiguousOutcomeError`.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Create Invitation".
   *
   * @param organizationId The organization's id.
   * @param email The e-mail address.
   * @param roleId The id of the role that they are to have.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  createInvitation(
    organizationId: string,
    email: string,
    roleId: string,
    options: CallOptionsSync = {},
  ): zenml.Invitation {
    expectArguments(arguments, 'createInvitation', 'organizationId', 'email', 'roleId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.createInvitation(call, caller, options, organizationId, email, roleId),
      (answer) => decodeInvitation(new Decoder(...answer)),
    );
  }

  /**
   * Withdraw an invitation.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Delete Invitation".
   *
   * @param organizationId The organization's id.
   * @param invitationId The invitation's id.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  deleteInvitation(
    organizationId: string,
    invitationId: string,
    options: CallOptionsSync = {},
  ): shared.Removal {
    expectArguments(arguments, 'deleteInvitation', 'organizationId', 'invitationId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.deleteInvitation(call, caller, options, organizationId, invitationId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the teams of an organization. The answer is one page.
   *
   * Source, the vendor's documentation: ZenML Pro API, "List Organization
   * Teams".
   *
   * @param organizationId The organization's id.
   * @param options Limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizationTeams(
    organizationId: string,
    options: ListOptionsSync = {},
  ): PagerSync<zenml.Team> {
    expectArguments(arguments, 'listOrganizationTeams', 'organizationId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listOrganizationTeams(options, organizationId),
      decodeTeam,
    );
  }

  /**
   * Add a user to a team, or an invitation, whose person is in it once they accept.
   *
   * It is not retried if its answer is lost: that is an `AmbiguousOutcomeError`.
   *
   * Give exactly one of `userId`, `invitationId`.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Add Team Member".
   *
   * @param teamId The team's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  addTeamMember(teamId: string, options: zenml.AddTeamMemberOptionsSync = {}): void {
    expectArguments(arguments, 'addTeamMember', 'teamId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.addTeamMember(call, caller, options, teamId),
      () => undefined,
    );
  }

  /**
   * Remove a user or an invitation from a team.
   *
   * Give exactly one of `userId`, `invitationId`.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Remove Team Member".
   *
   * @param teamId The team's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  removeTeamMember(
    teamId: string,
    options: zenml.RemoveTeamMemberOptionsSync = {},
  ): shared.Removal {
    expectArguments(arguments, 'removeTeamMember', 'teamId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.removeTeamMember(call, caller, options, teamId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Give a role to a user, an invitation or a team.
   *
   * A role in a workspace needs `workspaceId`, one in a project `projectId`. It is not
   * retried if its answer is lost: that is an `AmbiguousOutcomeError`.
   *
   * Give exactly one of `userId`, `invitationId`, `teamId`.
   *
   * Give at most one of `workspaceId`, `projectId`.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Assign Role".
   *
   * @param roleId The role's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  assignRole(roleId: string, options: zenml.AssignRoleOptionsSync = {}): void {
    expectArguments(arguments, 'assignRole', 'roleId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.assignRole(call, caller, options, roleId),
      () => undefined,
    );
  }

  /**
   * Take a role from a user, an invitation or a team.
   *
   * Give exactly one of `userId`, `invitationId`, `teamId`.
   *
   * Give at most one of `workspaceId`, `projectId`.
   *
   * Source, the vendor's documentation: ZenML Pro API, "Revoke Role".
   *
   * @param roleId The role's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  revokeRole(roleId: string, options: zenml.RevokeRoleOptionsSync = {}): shared.Removal {
    expectArguments(arguments, 'revokeRole', 'roleId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.revokeRole(call, caller, options, roleId),
      (answer) => decodeRemoval(new Decoder(...answer)),
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
  get withResponse(): WithResponse<ZenMLSync> {
    return this[ANSWERING]('response') as never;
  }

  /**
   * The same client for looking before doing: a call that writes gives a `DryRun`, which is the request
   * that it would send, and nothing leaves. All else goes on as usual.
   */
  get dryRun(): DryRunOfSync<ZenMLSync, ZenMLWrites> {
    return this[ANSWERING]('dryRun') as never;
  }

  /** The same as `close`, at the end of a block with `using`. */
  [DISPOSE](): void {
    this.close();
  }
}

function decodeUser(d: Decoder): zenml.User {
  return {
    id: d.string(),
    username: d.stringOrNull(),
    name: d.stringOrNull(),
    email: d.stringOrNull(),
    avatarUrl: d.stringOrNull(),
    company: d.stringOrNull(),
    jobTitle: d.stringOrNull(),
    metadata: d.jsonOrNull(),
    oauthProvider: d.stringOrNull(),
    oauthId: d.stringOrNull(),
    isActive: d.booleanOrNull(),
    isSuperuser: d.booleanOrNull(),
    isServiceAccount: d.booleanOrNull(),
    organizationId: d.stringOrNull(),
    passwordExpired: d.booleanOrNull(),
  };
}

function decodeOrganization(d: Decoder): zenml.Organization {
  return {
    id: d.string(),
    name: d.string(),
    description: d.stringOrNull(),
    created: d.stringOrNull(),
    updated: d.stringOrNull(),
  };
}

function decodeOrganizationMember(d: Decoder): zenml.OrganizationMember {
  return {
    kind: d.string(),
    id: d.string(),
    name: d.stringOrNull(),
    username: d.stringOrNull(),
    email: d.stringOrNull(),
    roles: d.array((d) => d.string()),
    isActive: d.booleanOrNull(),
    isSuperuser: d.booleanOrNull(),
    memberCount: d.numberOrNull(),
    created: d.stringOrNull(),
  };
}

function decodeRole(d: Decoder): zenml.Role {
  return {
    id: d.string(),
    name: d.string(),
    description: d.stringOrNull(),
    level: d.stringOrNull(),
    organizationId: d.stringOrNull(),
    systemManaged: d.booleanOrNull(),
  };
}

function decodeInvitation(d: Decoder): zenml.Invitation {
  return {
    id: d.string(),
    email: d.stringOrNull(),
    roles: d.array((d) => d.string()),
    accepted: d.booleanOrNull(),
    created: d.stringOrNull(),
    expires: d.stringOrNull(),
  };
}

function decodeTeam(d: Decoder): zenml.Team {
  return {
    id: d.string(),
    name: d.string(),
    description: d.stringOrNull(),
    memberCount: d.numberOrNull(),
    created: d.stringOrNull(),
    updated: d.stringOrNull(),
  };
}
