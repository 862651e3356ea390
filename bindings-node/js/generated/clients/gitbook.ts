// Written by `make generate` from the declarations. Do not edit it.

/** The clients of GitBook. */

import { brand } from '../../brand';
import { ASYNC_DISPOSE, DISPOSE } from '../../builtin';
import { expectArguments, list, listSync, send, sendSync } from '../../call';
import { Client, type Connection, connect } from '../../client';
import { Decoder } from '../../decoder';
import { native } from '../../native';
import type { Pager } from '../../pager';
import type { PagerSync } from '../../pager-sync';
import { RawAnswer, type RawOptions, type RawOptionsSync } from '../../raw';
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

/**
 * GitBook: the members of a team.
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
  async updateTeamMembers(
    organizationId: string,
    teamId: string,
    options: gitbook.UpdateTeamMembersOptions = {},
  ): Promise<void> {
    expectArguments(arguments, 'updateTeamMembers', 'organizationId', 'teamId');
    await send(this.#connection, options, (native, call, caller) =>
      native.updateTeamMembers(call, caller, options, organizationId, teamId),
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
  async addTeamMember(
    organizationId: string,
    teamId: string,
    userId: string,
    options: gitbook.AddTeamMemberOptions = {},
  ): Promise<void> {
    expectArguments(arguments, 'addTeamMember', 'organizationId', 'teamId', 'userId');
    await send(this.#connection, options, (native, call, caller) =>
      native.addTeamMember(call, caller, options, organizationId, teamId, userId),
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
  async removeTeamMember(
    organizationId: string,
    teamId: string,
    userId: string,
    options: CallOptions = {},
  ): Promise<shared.Removal> {
    expectArguments(arguments, 'removeTeamMember', 'organizationId', 'teamId', 'userId');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.removeTeamMember(call, caller, options, organizationId, teamId, userId),
    );
    return decodeRemoval(new Decoder(...answer));
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
  async request(method: string, path: string, options: RawOptions = {}): Promise<RawAnswer> {
    expectArguments(arguments, 'request', 'method', 'path');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.request(call, caller, options, method, path),
    );
    return RawAnswer.of(answer);
  }

  /** The same as `close`, at the end of a block with `using`. */
  async [ASYNC_DISPOSE](): Promise<void> {
    this.close();
  }
}

/**
 * GitBook: the members of a team.
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
    sendSync(this.#connection, options, (native, call, caller) =>
      native.updateTeamMembers(call, caller, options, organizationId, teamId),
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
    sendSync(this.#connection, options, (native, call, caller) =>
      native.addTeamMember(call, caller, options, organizationId, teamId, userId),
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
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.removeTeamMember(call, caller, options, organizationId, teamId, userId),
    );
    return decodeRemoval(new Decoder(...answer));
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
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.request(call, caller, options, method, path),
    );
    return RawAnswer.of(answer);
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
