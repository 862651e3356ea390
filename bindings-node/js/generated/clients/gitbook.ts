// Written by `make generate` from the declarations. Do not edit it.

/** The clients of GitBook. */

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
import type { NativeGitBook } from '../native';
import type { CallOptions, CallOptionsSync, ClientOptions, ClientOptionsSync } from '../options';
import { decodeRemoval } from '../decoders';
import type * as shared from '../records/shared';
import type * as gitbook from '../records/gitbook';

interface GitBookSettings {
  /**
   * A personal access token, or an OAuth access token with `organization:members` scopes.
   * (`GITBOOK_TOKEN` in the environment)
   */
  token?: string | Secret | undefined;
  /**
   * The URL of the API. (`GITBOOK_API_URL` in the environment; default
   * https://api.gitbook.com/v1)
   */
  baseUrl?: string | undefined;
}

/** The options that a `GitBook` is made with. */
export interface GitBookOptions extends ClientOptions, GitBookSettings {}

/** The options that a `GitBookSync` is made with. */
export interface GitBookSyncOptions extends ClientOptionsSync, GitBookSettings {}

type GitBookWrites =
  | 'updateTeamMembers'
  | 'addTeamMember'
  | 'removeTeamMember'
  | 'updateOrganizationMember'
  | 'removeOrganizationMember'
  | 'createTeam'
  | 'updateTeam'
  | 'deleteTeam'
  | 'inviteMembers';

/**
 * GitBook: the members of organizations and teams.
 *
 * Its calls are promises, its listings async iterables.
 */
export class GitBook extends Client {
  static {
    brand('GitBook', GitBook);
  }

  readonly #connection: Connection<NativeGitBook>;

  /**
   * Make a client. What is left out is taken from the environment, then from the defaults;
   * `explain()` tells which.
   *
   * @param options Credentials, limits, and how the service is reached.
   * @throws ConfigError when a credential is missing or cannot be used.
   * @throws InvalidArgumentError when an option is not known or out of its range.
   */
  constructor(options: GitBookOptions = {}) {
    const connection = connect(native.GitBook, options, false);
    super(connection);
    this.#connection = connection;
  }

  /**
   * List the members of a team and their roles.
   *
   * Source: GitBook API, Team members, "List all team members".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listTeamMembers(
    organizationId: string,
    teamId: string,
    options: gitbook.ListTeamMembersOptions = {},
  ): Pager<gitbook.TeamMember> {
    expectArguments(arguments, 'listTeamMembers', 'organizationId', 'teamId');
    return list(
      this.#connection,
      options,
      (native) => native.listTeamMembers(options, organizationId, teamId),
      decodeTeamMember,
    );
  }

  /**
   * Add members to a team, remove members, and change roles, all in one request.
   *
   * A user in both `add` and `remove` is removed.
   *
   * Source: GitBook API, Team members, "Updates members of a team".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  updateTeamMembers(
    organizationId: string,
    teamId: string,
    options: gitbook.UpdateTeamMembersOptions = {},
  ): Call<void> {
    return send(
      this,
      'updateTeamMembers',
      this.#connection,
      () => expectArguments(arguments, 'updateTeamMembers', 'organizationId', 'teamId'),
      options,
      (native, call, caller) =>
        native.updateTeamMembers(call, caller, options, organizationId, teamId),
      () => undefined,
    );
  }

  /**
   * Add a member to a team, or change their role in it.
   *
   * Source: GitBook API, Team members, "Add a team member".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param userId The user's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  addTeamMember(
    organizationId: string,
    teamId: string,
    userId: string,
    options: gitbook.AddTeamMemberOptions = {},
  ): Call<void> {
    return send(
      this,
      'addTeamMember',
      this.#connection,
      () => expectArguments(arguments, 'addTeamMember', 'organizationId', 'teamId', 'userId'),
      options,
      (native, call, caller) =>
        native.addTeamMember(call, caller, options, organizationId, teamId, userId),
      () => undefined,
    );
  }

  /**
   * Remove a member from a team.
   *
   * The outcome says whether they were a member.
   *
   * Source: GitBook API, Team members, "Delete a team member".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  removeTeamMember(
    organizationId: string,
    teamId: string,
    userId: string,
    options: CallOptions = {},
  ): Call<shared.Removal> {
    return send(
      this,
      'removeTeamMember',
      this.#connection,
      () => expectArguments(arguments, 'removeTeamMember', 'organizationId', 'teamId', 'userId'),
      options,
      (native, call, caller) =>
        native.removeTeamMember(call, caller, options, organizationId, teamId, userId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Fetch the account that the credential belongs to.
   *
   * Source, the vendor's package: @gitbook/api, "getAuthenticatedUser".
   *
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  getCurrentUser(options: CallOptions = {}): Call<gitbook.User> {
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
   * List the organizations that the credential's account is in.
   *
   * Source, the vendor's package: @gitbook/api,
   * "listOrganizationsForAuthenticatedUser".
   *
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizations(options: gitbook.ListOrganizationsOptions = {}): Pager<gitbook.Organization> {
    expectArguments(arguments, 'listOrganizations');
    return list(
      this.#connection,
      options,
      (native) => native.listOrganizations(options),
      decodeOrganization,
    );
  }

  /**
   * List the members of an organization and their roles, guests included.
   *
   * Source, the vendor's package: @gitbook/api, "listMembersInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizationMembers(
    organizationId: string,
    options: gitbook.ListOrganizationMembersOptions = {},
  ): Pager<gitbook.OrganizationMember> {
    expectArguments(arguments, 'listOrganizationMembers', 'organizationId');
    return list(
      this.#connection,
      options,
      (native) => native.listOrganizationMembers(options, organizationId),
      decodeOrganizationMember,
    );
  }

  /**
   * Fetch one member of an organization.
   *
   * Source, the vendor's package: @gitbook/api, "getMemberInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  getOrganizationMember(
    organizationId: string,
    userId: string,
    options: CallOptions = {},
  ): Call<gitbook.OrganizationMember> {
    return send(
      this,
      'getOrganizationMember',
      this.#connection,
      () => expectArguments(arguments, 'getOrganizationMember', 'organizationId', 'userId'),
      options,
      (native, call, caller) =>
        native.getOrganizationMember(call, caller, options, organizationId, userId),
      (answer) => decodeOrganizationMember(new Decoder(...answer)),
    );
  }

  /**
   * Change a member's role in the organization. No role makes them a guest.
   *
   * Source, the vendor's package: @gitbook/api, "updateMemberInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param userId The user's id.
   * @param update What to change.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  updateOrganizationMember(
    organizationId: string,
    userId: string,
    update: gitbook.OrganizationMemberUpdate,
    options: CallOptions = {},
  ): Call<gitbook.OrganizationMember> {
    return send(
      this,
      'updateOrganizationMember',
      this.#connection,
      () =>
        expectArguments(
          arguments,
          'updateOrganizationMember',
          'organizationId',
          'userId',
          'update',
        ),
      options,
      (native, call, caller) =>
        native.updateOrganizationMember(call, caller, options, organizationId, userId, update),
      (answer) => decodeOrganizationMember(new Decoder(...answer)),
    );
  }

  /**
   * Remove a member from the organization and from all its teams.
   *
   * The outcome says whether they were a member. It is `requested` if the credential may not
   * remove them: the service then asks the administrators, and the member keeps their access
   * until one of them has done it.
   *
   * Source, the vendor's package: @gitbook/api,
   * "removeMemberFromOrganizationById".
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
   * List the teams that a member of the organization is in, and their roles there.
   *
   * Source, the vendor's package: @gitbook/api, "listTeamsForOrganizationMember".
   *
   * @param organizationId The organization's id.
   * @param userId The user's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listMemberTeams(
    organizationId: string,
    userId: string,
    options: gitbook.ListMemberTeamsOptions = {},
  ): Pager<gitbook.MemberTeam> {
    expectArguments(arguments, 'listMemberTeams', 'organizationId', 'userId');
    return list(
      this.#connection,
      options,
      (native) => native.listMemberTeams(options, organizationId, userId),
      decodeMemberTeam,
    );
  }

  /**
   * List the teams of an organization.
   *
   * Source, the vendor's package: @gitbook/api, "listTeamsInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listTeams(organizationId: string, options: gitbook.ListTeamsOptions = {}): Pager<gitbook.Team> {
    expectArguments(arguments, 'listTeams', 'organizationId');
    return list(
      this.#connection,
      options,
      (native) => native.listTeams(options, organizationId),
      decodeTeam,
    );
  }

  /**
   * Fetch one team.
   *
   * Source, the vendor's package: @gitbook/api, "getTeamInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  getTeam(organizationId: string, teamId: string, options: CallOptions = {}): Call<gitbook.Team> {
    return send(
      this,
      'getTeam',
      this.#connection,
      () => expectArguments(arguments, 'getTeam', 'organizationId', 'teamId'),
      options,
      (native, call, caller) => native.getTeam(call, caller, options, organizationId, teamId),
      (answer) => decodeTeam(new Decoder(...answer)),
    );
  }

  /**
   * Create a team.
   *
   * A second team of the same title is another team, so it is not retried if its answer is
   * lost: that is an `AmbiguousOutcomeError`.
   *
   * Source, the vendor's package: @gitbook/api, "createOrganizationTeam".
   *
   * @param organizationId The organization's id.
   * @param title The team's title. 1 to 64.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  createTeam(
    organizationId: string,
    title: string,
    options: gitbook.CreateTeamOptions = {},
  ): Call<gitbook.Team> {
    return send(
      this,
      'createTeam',
      this.#connection,
      () => expectArguments(arguments, 'createTeam', 'organizationId', 'title'),
      options,
      (native, call, caller) => native.createTeam(call, caller, options, organizationId, title),
      (answer) => decodeTeam(new Decoder(...answer)),
    );
  }

  /**
   * Rename a team.
   *
   * Source, the vendor's package: @gitbook/api, "updateTeamInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param title The new title. 1 to 64.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  updateTeam(
    organizationId: string,
    teamId: string,
    title: string,
    options: CallOptions = {},
  ): Call<gitbook.Team> {
    return send(
      this,
      'updateTeam',
      this.#connection,
      () => expectArguments(arguments, 'updateTeam', 'organizationId', 'teamId', 'title'),
      options,
      (native, call, caller) =>
        native.updateTeam(call, caller, options, organizationId, teamId, title),
      (answer) => decodeTeam(new Decoder(...answer)),
    );
  }

  /**
   * Delete a team. Its members stay in the organization.
   *
   * The outcome says whether it existed.
   *
   * Source, the vendor's package: @gitbook/api, "removeTeamFromOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  deleteTeam(
    organizationId: string,
    teamId: string,
    options: CallOptions = {},
  ): Call<shared.Removal> {
    return send(
      this,
      'deleteTeam',
      this.#connection,
      () => expectArguments(arguments, 'deleteTeam', 'organizationId', 'teamId'),
      options,
      (native, call, caller) => native.deleteTeam(call, caller, options, organizationId, teamId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Invite people to an organization by their e-mail addresses.
   *
   * Those whom the service knows, as users of the organization's single sign-on, are members
   * at once; the others are when they accept. Inviting an address again does no harm.
   *
   * Source, the vendor's package: @gitbook/api, "inviteUsersToOrganization".
   *
   * @param organizationId The organization's id.
   * @param emails The addresses, with a role for each where it is not that of all.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  inviteMembers(
    organizationId: string,
    emails: readonly (string | gitbook.Invitee)[],
    options: gitbook.InviteMembersOptions = {},
  ): Call<gitbook.Invited> {
    return send(
      this,
      'inviteMembers',
      this.#connection,
      () => expectArguments(arguments, 'inviteMembers', 'organizationId', 'emails'),
      options,
      (native, call, caller) => native.inviteMembers(call, caller, options, organizationId, emails),
      (answer) => decodeInvited(new Decoder(...answer)),
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
  get dryRun(): DryRunOf<GitBook, GitBookWrites> {
    return this[ANSWERING]('dryRun') as never;
  }

  /** The same as `close`, at the end of a block with `using`. */
  async [ASYNC_DISPOSE](): Promise<void> {
    this.close();
  }
}

/**
 * GitBook: the members of organizations and teams.
 *
 * Its calls block the thread until they are answered.
 */
export class GitBookSync extends Client {
  static {
    brand('GitBookSync', GitBookSync);
  }

  readonly #connection: Connection<NativeGitBook>;

  /**
   * Make a client. What is left out is taken from the environment, then from the defaults;
   * `explain()` tells which.
   *
   * @param options Credentials, limits, and how the service is reached.
   * @throws ConfigError when a credential is missing or cannot be used.
   * @throws InvalidArgumentError when an option is not known or out of its range.
   */
  constructor(options: GitBookSyncOptions = {}) {
    const connection = connect(native.GitBook, options, true);
    super(connection);
    this.#connection = connection;
  }

  /**
   * List the members of a team and their roles.
   *
   * Source: GitBook API, Team members, "List all team members".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listTeamMembers(
    organizationId: string,
    teamId: string,
    options: gitbook.ListTeamMembersOptionsSync = {},
  ): PagerSync<gitbook.TeamMember> {
    expectArguments(arguments, 'listTeamMembers', 'organizationId', 'teamId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listTeamMembers(options, organizationId, teamId),
      decodeTeamMember,
    );
  }

  /**
   * Add members to a team, remove members, and change roles, all in one request.
   *
   * A user in both `add` and `remove` is removed.
   *
   * Source: GitBook API, Team members, "Updates members of a team".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  updateTeamMembers(
    organizationId: string,
    teamId: string,
    options: gitbook.UpdateTeamMembersOptionsSync = {},
  ): void {
    expectArguments(arguments, 'updateTeamMembers', 'organizationId', 'teamId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.updateTeamMembers(call, caller, options, organizationId, teamId),
      () => undefined,
    );
  }

  /**
   * Add a member to a team, or change their role in it.
   *
   * Source: GitBook API, Team members, "Add a team member".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param userId The user's id.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  addTeamMember(
    organizationId: string,
    teamId: string,
    userId: string,
    options: gitbook.AddTeamMemberOptionsSync = {},
  ): void {
    expectArguments(arguments, 'addTeamMember', 'organizationId', 'teamId', 'userId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.addTeamMember(call, caller, options, organizationId, teamId, userId),
      () => undefined,
    );
  }

  /**
   * Remove a member from a team.
   *
   * The outcome says whether they were a member.
   *
   * Source: GitBook API, Team members, "Delete a team member".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  removeTeamMember(
    organizationId: string,
    teamId: string,
    userId: string,
    options: CallOptionsSync = {},
  ): shared.Removal {
    expectArguments(arguments, 'removeTeamMember', 'organizationId', 'teamId', 'userId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.removeTeamMember(call, caller, options, organizationId, teamId, userId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Fetch the account that the credential belongs to.
   *
   * Source, the vendor's package: @gitbook/api, "getAuthenticatedUser".
   *
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  getCurrentUser(options: CallOptionsSync = {}): gitbook.User {
    expectArguments(arguments, 'getCurrentUser');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.getCurrentUser(call, caller, options),
      (answer) => decodeUser(new Decoder(...answer)),
    );
  }

  /**
   * List the organizations that the credential's account is in.
   *
   * Source, the vendor's package: @gitbook/api,
   * "listOrganizationsForAuthenticatedUser".
   *
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizations(
    options: gitbook.ListOrganizationsOptionsSync = {},
  ): PagerSync<gitbook.Organization> {
    expectArguments(arguments, 'listOrganizations');
    return listSync(
      this.#connection,
      options,
      (native) => native.listOrganizations(options),
      decodeOrganization,
    );
  }

  /**
   * List the members of an organization and their roles, guests included.
   *
   * Source, the vendor's package: @gitbook/api, "listMembersInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listOrganizationMembers(
    organizationId: string,
    options: gitbook.ListOrganizationMembersOptionsSync = {},
  ): PagerSync<gitbook.OrganizationMember> {
    expectArguments(arguments, 'listOrganizationMembers', 'organizationId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listOrganizationMembers(options, organizationId),
      decodeOrganizationMember,
    );
  }

  /**
   * Fetch one member of an organization.
   *
   * Source, the vendor's package: @gitbook/api, "getMemberInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param userId The user's id.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  getOrganizationMember(
    organizationId: string,
    userId: string,
    options: CallOptionsSync = {},
  ): gitbook.OrganizationMember {
    expectArguments(arguments, 'getOrganizationMember', 'organizationId', 'userId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.getOrganizationMember(call, caller, options, organizationId, userId),
      (answer) => decodeOrganizationMember(new Decoder(...answer)),
    );
  }

  /**
   * Change a member's role in the organization. No role makes them a guest.
   *
   * Source, the vendor's package: @gitbook/api, "updateMemberInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param userId The user's id.
   * @param update What to change.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  updateOrganizationMember(
    organizationId: string,
    userId: string,
    update: gitbook.OrganizationMemberUpdate,
    options: CallOptionsSync = {},
  ): gitbook.OrganizationMember {
    expectArguments(arguments, 'updateOrganizationMember', 'organizationId', 'userId', 'update');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.updateOrganizationMember(call, caller, options, organizationId, userId, update),
      (answer) => decodeOrganizationMember(new Decoder(...answer)),
    );
  }

  /**
   * Remove a member from the organization and from all its teams.
   *
   * The outcome says whether they were a member. It is `requested` if the credential may not
   * remove them: the service then asks the administrators, and the member keeps their access
   * until one of them has done it.
   *
   * Source, the vendor's package: @gitbook/api,
   * "removeMemberFromOrganizationById".
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
   * List the teams that a member of the organization is in, and their roles there.
   *
   * Source, the vendor's package: @gitbook/api, "listTeamsForOrganizationMember".
   *
   * @param organizationId The organization's id.
   * @param userId The user's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listMemberTeams(
    organizationId: string,
    userId: string,
    options: gitbook.ListMemberTeamsOptionsSync = {},
  ): PagerSync<gitbook.MemberTeam> {
    expectArguments(arguments, 'listMemberTeams', 'organizationId', 'userId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listMemberTeams(options, organizationId, userId),
      decodeMemberTeam,
    );
  }

  /**
   * List the teams of an organization.
   *
   * Source, the vendor's package: @gitbook/api, "listTeamsInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listTeams(
    organizationId: string,
    options: gitbook.ListTeamsOptionsSync = {},
  ): PagerSync<gitbook.Team> {
    expectArguments(arguments, 'listTeams', 'organizationId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listTeams(options, organizationId),
      decodeTeam,
    );
  }

  /**
   * Fetch one team.
   *
   * Source, the vendor's package: @gitbook/api, "getTeamInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  getTeam(organizationId: string, teamId: string, options: CallOptionsSync = {}): gitbook.Team {
    expectArguments(arguments, 'getTeam', 'organizationId', 'teamId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.getTeam(call, caller, options, organizationId, teamId),
      (answer) => decodeTeam(new Decoder(...answer)),
    );
  }

  /**
   * Create a team.
   *
   * A second team of the same title is another team, so it is not retried if its answer is
   * lost: that is an `AmbiguousOutcomeError`.
   *
   * Source, the vendor's package: @gitbook/api, "createOrganizationTeam".
   *
   * @param organizationId The organization's id.
   * @param title The team's title. 1 to 64.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  createTeam(
    organizationId: string,
    title: string,
    options: gitbook.CreateTeamOptionsSync = {},
  ): gitbook.Team {
    expectArguments(arguments, 'createTeam', 'organizationId', 'title');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.createTeam(call, caller, options, organizationId, title),
      (answer) => decodeTeam(new Decoder(...answer)),
    );
  }

  /**
   * Rename a team.
   *
   * Source, the vendor's package: @gitbook/api, "updateTeamInOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param title The new title. 1 to 64.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  updateTeam(
    organizationId: string,
    teamId: string,
    title: string,
    options: CallOptionsSync = {},
  ): gitbook.Team {
    expectArguments(arguments, 'updateTeam', 'organizationId', 'teamId', 'title');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.updateTeam(call, caller, options, organizationId, teamId, title),
      (answer) => decodeTeam(new Decoder(...answer)),
    );
  }

  /**
   * Delete a team. Its members stay in the organization.
   *
   * The outcome says whether it existed.
   *
   * Source, the vendor's package: @gitbook/api, "removeTeamFromOrganizationById".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  deleteTeam(
    organizationId: string,
    teamId: string,
    options: CallOptionsSync = {},
  ): shared.Removal {
    expectArguments(arguments, 'deleteTeam', 'organizationId', 'teamId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.deleteTeam(call, caller, options, organizationId, teamId),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Invite people to an organization by their e-mail addresses.
   *
   * Those whom the service knows, as users of the organization's single sign-on, are members
   * at once; the others are when they accept. Inviting an address again does no harm.
   *
   * Source, the vendor's package: @gitbook/api, "inviteUsersToOrganization".
   *
   * @param organizationId The organization's id.
   * @param emails The addresses, with a role for each where it is not that of all.
   * @param options What is optional, and limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  inviteMembers(
    organizationId: string,
    emails: readonly (string | gitbook.Invitee)[],
    options: gitbook.InviteMembersOptionsSync = {},
  ): gitbook.Invited {
    expectArguments(arguments, 'inviteMembers', 'organizationId', 'emails');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.inviteMembers(call, caller, options, organizationId, emails),
      (answer) => decodeInvited(new Decoder(...answer)),
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
  get withResponse(): WithResponse<GitBookSync> {
    return this[ANSWERING]('response') as never;
  }

  /**
   * The same client for looking before doing: a call that writes gives a `DryRun`, which is the request
   * that it would send, and nothing leaves. All else goes on as usual.
   */
  get dryRun(): DryRunOfSync<GitBookSync, GitBookWrites> {
    return this[ANSWERING]('dryRun') as never;
  }

  /** The same as `close`, at the end of a block with `using`. */
  [DISPOSE](): void {
    this.close();
  }
}

function decodeTeamMember(d: Decoder): gitbook.TeamMember {
  return {
    organization: decodeOrganizationMember(d),
    team: decodeTeamMembership(d),
  };
}

function decodeTeamMembership(d: Decoder): gitbook.TeamMembership {
  return {
    role: d.string(),
  };
}

function decodeOrganizationMember(d: Decoder): gitbook.OrganizationMember {
  return {
    id: d.string(),
    role: d.stringOrNull(),
    user: decodeUser(d),
    disabled: d.boolean(),
    joinedAt: d.string(),
    lastSeenAt: d.stringOrNull(),
    sso: d.boolean(),
  };
}

function decodeUser(d: Decoder): gitbook.User {
  return {
    id: d.string(),
    displayName: d.string(),
    email: d.stringOrNull(),
    photoUrl: d.stringOrNull(),
  };
}

function decodeOrganization(d: Decoder): gitbook.Organization {
  return {
    id: d.string(),
    title: d.string(),
    createdAt: d.stringOrNull(),
    emailDomains: d.arrayOrNull((d) => d.string()),
    defaultRole: d.stringOrNull(),
    sso: d.booleanOrNull(),
    inviteLinks: d.booleanOrNull(),
  };
}

function decodeTeam(d: Decoder): gitbook.Team {
  return {
    id: d.string(),
    title: d.string(),
    members: d.number(),
    createdAt: d.string(),
  };
}

function decodeMemberTeam(d: Decoder): gitbook.MemberTeam {
  return {
    team: decodeTeam(d),
    member: decodeTeamMembership(d),
  };
}

function decodeInvited(d: Decoder): gitbook.Invited {
  return {
    users: d.array((d) => d.string()),
    invited: d.number(),
    failedSsoEmails: d.arrayOrNull((d) => d.string()),
  };
}
