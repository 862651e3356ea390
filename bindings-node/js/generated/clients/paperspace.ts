// Written by `make generate` from the declarations. Do not edit it.

/** The clients of Paperspace. */

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
import type { NativePaperspace } from '../native';
import type { CallOptions, CallOptionsSync, ClientOptions, ClientOptionsSync } from '../options';
import { decodeRemoval } from '../decoders';
import type * as shared from '../records/shared';
import type * as paperspace from '../records/paperspace';

interface PaperspaceSettings {
  /**
   * An API key of the team, created in the console. It never expires. (`PAPERSPACE_API_KEY` in
   * the environment)
   */
  apiKey?: string | Secret | undefined;
  /**
   * The URL of the API. (`PAPERSPACE_API_URL` in the environment; default
   * https://api.paperspace.com/v1)
   */
  baseUrl?: string | undefined;
}

/** The options that a `Paperspace` is made with. */
export interface PaperspaceOptions extends ClientOptions, PaperspaceSettings {}

/** The options that a `PaperspaceSync` is made with. */
export interface PaperspaceSyncOptions extends ClientOptionsSync, PaperspaceSettings {}

type PaperspaceWrites =
  | 'updateTeamMember'
  | 'removeTeamMember'
  | 'createSecret'
  | 'updateSecret'
  | 'deleteSecret'
  | 'createProjectSecret'
  | 'updateProjectSecret'
  | 'deleteProjectSecret';

/**
 * Paperspace: the members and the secrets of a team.
 *
 * Its calls are promises, its listings async iterables.
 */
export class Paperspace extends Client {
  static {
    brand('Paperspace', Paperspace);
  }

  readonly #connection: Connection<NativePaperspace>;

  /**
   * Make a client. What is left out is taken from the environment, then from the defaults;
   * `explain()` tells which.
   *
   * @param options Credentials, limits, and how the service is reached.
   * @throws ConfigError when a credential is missing or cannot be used.
   * @throws InvalidArgumentError when an option is not known or out of its range.
   */
  constructor(options: PaperspaceOptions = {}) {
    const connection = connect(native.Paperspace, options, false);
    super(connection);
    this.#connection = connection;
  }

  /**
   * List the members of a team.
   *
   * Open invitations are included, with `dtConfirmed` not set. The list is sorted by
   * `dtConfirmed`, which may change while the list is being read.
   *
   * Source: Paperspace API v1, Users, "List team members".
   *
   * @param teamId The team's id or namespace.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listTeamMembers(
    teamId: string,
    options: paperspace.ListTeamMembersOptions = {},
  ): Pager<paperspace.TeamMember> {
    expectArguments(arguments, 'listTeamMembers', 'teamId');
    return list(
      this.#connection,
      options,
      (native) => native.listTeamMembers(options, teamId),
      decodeTeamMember,
    );
  }

  /**
   * Grant or revoke a member's admin rights in the team.
   *
   * Source: Paperspace API v1, Users, "Update a team membership".
   *
   * @param teamId The team's id or namespace.
   * @param userId The member's id.
   * @param isAdmin Whether the member should be an admin.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  updateTeamMember(
    teamId: string,
    userId: string,
    isAdmin: boolean,
    options: CallOptions = {},
  ): Call<paperspace.TeamMembership> {
    return send(
      this,
      'updateTeamMember',
      this.#connection,
      () => expectArguments(arguments, 'updateTeamMember', 'teamId', 'userId', 'isAdmin'),
      options,
      (native, call, caller) =>
        native.updateTeamMember(call, caller, options, teamId, userId, isAdmin),
      (answer) => decodeTeamMembership(new Decoder(...answer)),
    );
  }

  /**
   * Remove a member from a team.
   *
   * A user who is not a member is `NotFoundError`.
   *
   * Source: Paperspace API v1, Users, "Remove a user from a team".
   *
   * @param teamId The team's id or namespace.
   * @param userId The member's id.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  removeTeamMember(
    teamId: string,
    userId: string,
    options: CallOptions = {},
  ): Call<paperspace.MemberRemoval> {
    return send(
      this,
      'removeTeamMember',
      this.#connection,
      () => expectArguments(arguments, 'removeTeamMember', 'teamId', 'userId'),
      options,
      (native, call, caller) => native.removeTeamMember(call, caller, options, teamId, userId),
      (answer) => decodeMemberRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the secrets of a team, without their values.
   *
   * Source: Paperspace API v1, Teams, "List a team's secrets".
   *
   * @param teamId The team's id or namespace.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listSecrets(
    teamId: string,
    options: paperspace.ListSecretsOptions = {},
  ): Pager<paperspace.TeamSecret> {
    expectArguments(arguments, 'listSecrets', 'teamId');
    return list(
      this.#connection,
      options,
      (native) => native.listSecrets(options, teamId),
      decodeTeamSecret,
    );
  }

  /**
   * Create a secret in a team.
   *
   * It fails with `ConflictError` if a secret of that name exists. It is not retried if its answer
   * is lost: that is an `AmbiguousOutcomeError`.
   *
   * Source: Paperspace API v1, Teams, "Create a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name: a letter, then letters, digits and underscores. 1 to 128.
   * @param value The secret's value. No operation returns it. 1 to 8192.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  createSecret(
    teamId: string,
    name: string,
    value: string | Secret,
    options: CallOptions = {},
  ): Call<paperspace.SecretStamp> {
    return send(
      this,
      'createSecret',
      this.#connection,
      () => expectArguments(arguments, 'createSecret', 'teamId', 'name', 'value'),
      options,
      (native, call, caller) => native.createSecret(call, caller, options, teamId, name, value),
      (answer) => decodeSecretStamp(new Decoder(...answer)),
    );
  }

  /**
   * Fetch one secret of a team, without its value.
   *
   * Source: Paperspace API v1, Teams, "Get a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name. 1 to 128.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  getSecret(teamId: string, name: string, options: CallOptions = {}): Call<paperspace.TeamSecret> {
    return send(
      this,
      'getSecret',
      this.#connection,
      () => expectArguments(arguments, 'getSecret', 'teamId', 'name'),
      options,
      (native, call, caller) => native.getSecret(call, caller, options, teamId, name),
      (answer) => decodeTeamSecret(new Decoder(...answer)),
    );
  }

  /**
   * Replace the value of a secret.
   *
   * Source: Paperspace API v1, Teams, "Update a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name. 1 to 128.
   * @param value The new value. 1 to 8192.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  updateSecret(
    teamId: string,
    name: string,
    value: string | Secret,
    options: CallOptions = {},
  ): Call<paperspace.SecretStamp> {
    return send(
      this,
      'updateSecret',
      this.#connection,
      () => expectArguments(arguments, 'updateSecret', 'teamId', 'name', 'value'),
      options,
      (native, call, caller) => native.updateSecret(call, caller, options, teamId, name, value),
      (answer) => decodeSecretStamp(new Decoder(...answer)),
    );
  }

  /**
   * Delete a secret. One that does not exist is `NotFoundError`.
   *
   * Deployments that use it lose it: check `hasDeploymentAttached` first.
   *
   * Source: Paperspace API v1, Teams, "Delete a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name. 1 to 128.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  deleteSecret(teamId: string, name: string, options: CallOptions = {}): Call<shared.Removal> {
    return send(
      this,
      'deleteSecret',
      this.#connection,
      () => expectArguments(arguments, 'deleteSecret', 'teamId', 'name'),
      options,
      (native, call, caller) => native.deleteSecret(call, caller, options, teamId, name),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the secrets of a project, without their values.
   *
   * Source, the vendor's package: Paperspace's command line tool, "secret list".
   *
   * @param projectId The project's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listProjectSecrets(
    projectId: string,
    options: paperspace.ListProjectSecretsOptions = {},
  ): Pager<paperspace.ProjectSecret> {
    expectArguments(arguments, 'listProjectSecrets', 'projectId');
    return list(
      this.#connection,
      options,
      (native) => native.listProjectSecrets(options, projectId),
      decodeProjectSecret,
    );
  }

  /**
   * Create a secret in a project.
   *
   * It fails with `ConflictError` if a secret of that name exists. It is not retried if its answer
   * is lost: that is an `AmbiguousOutcomeError`.
   *
   * Source, the vendor's package: Paperspace's command line tool, "secret set".
   *
   * @param projectId The project's id.
   * @param name The secret's name: a letter, then letters, digits and underscores. 1 to 128.
   * @param value The secret's value. No operation returns it. 1 to 8192.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  createProjectSecret(
    projectId: string,
    name: string,
    value: string | Secret,
    options: CallOptions = {},
  ): Call<paperspace.SecretStamp> {
    return send(
      this,
      'createProjectSecret',
      this.#connection,
      () => expectArguments(arguments, 'createProjectSecret', 'projectId', 'name', 'value'),
      options,
      (native, call, caller) =>
        native.createProjectSecret(call, caller, options, projectId, name, value),
      (answer) => decodeSecretStamp(new Decoder(...answer)),
    );
  }

  /**
   * Fetch one secret of a project, without its value.
   *
   * Source, the vendor's package: Paperspace's command line tool, "secret set".
   *
   * @param projectId The project's id.
   * @param name The secret's name. 1 to 128.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  getProjectSecret(
    projectId: string,
    name: string,
    options: CallOptions = {},
  ): Call<paperspace.ProjectSecret> {
    return send(
      this,
      'getProjectSecret',
      this.#connection,
      () => expectArguments(arguments, 'getProjectSecret', 'projectId', 'name'),
      options,
      (native, call, caller) => native.getProjectSecret(call, caller, options, projectId, name),
      (answer) => decodeProjectSecret(new Decoder(...answer)),
    );
  }

  /**
   * Replace the value of a project's secret.
   *
   * Source, the vendor's package: Paperspace's command line tool, "secret set".
   *
   * @param projectId The project's id.
   * @param name The secret's name. 1 to 128.
   * @param value The new value. 1 to 8192.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  updateProjectSecret(
    projectId: string,
    name: string,
    value: string | Secret,
    options: CallOptions = {},
  ): Call<paperspace.SecretStamp> {
    return send(
      this,
      'updateProjectSecret',
      this.#connection,
      () => expectArguments(arguments, 'updateProjectSecret', 'projectId', 'name', 'value'),
      options,
      (native, call, caller) =>
        native.updateProjectSecret(call, caller, options, projectId, name, value),
      (answer) => decodeSecretStamp(new Decoder(...answer)),
    );
  }

  /**
   * Delete a secret of a project. One that does not exist is `NotFoundError`.
   *
   * Deployments that use it lose it: check `hasDeploymentAttached` first.
   *
   * Source, the vendor's package: Paperspace's command line tool, "secret delete".
   *
   * @param projectId The project's id.
   * @param name The secret's name. 1 to 128.
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  deleteProjectSecret(
    projectId: string,
    name: string,
    options: CallOptions = {},
  ): Call<shared.Removal> {
    return send(
      this,
      'deleteProjectSecret',
      this.#connection,
      () => expectArguments(arguments, 'deleteProjectSecret', 'projectId', 'name'),
      options,
      (native, call, caller) => native.deleteProjectSecret(call, caller, options, projectId, name),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Find out whose credential it is, and which teams that account is in.
   *
   * It is the one way to find a team: no operation lists them. No session is the service's
   * answer to a credential that it does not know.
   *
   * Source, the vendor's package: Paperspace's command line tool, "session".
   *
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  getSession(options: CallOptions = {}): Call<paperspace.Session | null> {
    return send(
      this,
      'getSession',
      this.#connection,
      () => expectArguments(arguments, 'getSession'),
      options,
      (native, call, caller) => native.getSession(call, caller, options),
      (answer) => new Decoder(...answer).recordOrNull(decodeSession),
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
  get dryRun(): DryRunOf<Paperspace, PaperspaceWrites> {
    return this[ANSWERING]('dryRun') as never;
  }

  /** The same as `close`, at the end of a block with `using`. */
  async [ASYNC_DISPOSE](): Promise<void> {
    this.close();
  }
}

/**
 * Paperspace: the members and the secrets of a team.
 *
 * Its calls block the thread until they are answered.
 */
export class PaperspaceSync extends Client {
  static {
    brand('PaperspaceSync', PaperspaceSync);
  }

  readonly #connection: Connection<NativePaperspace>;

  /**
   * Make a client. What is left out is taken from the environment, then from the defaults;
   * `explain()` tells which.
   *
   * @param options Credentials, limits, and how the service is reached.
   * @throws ConfigError when a credential is missing or cannot be used.
   * @throws InvalidArgumentError when an option is not known or out of its range.
   */
  constructor(options: PaperspaceSyncOptions = {}) {
    const connection = connect(native.Paperspace, options, true);
    super(connection);
    this.#connection = connection;
  }

  /**
   * List the members of a team.
   *
   * Open invitations are included, with `dtConfirmed` not set. The list is sorted by
   * `dtConfirmed`, which may change while the list is being read.
   *
   * Source: Paperspace API v1, Users, "List team members".
   *
   * @param teamId The team's id or namespace.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listTeamMembers(
    teamId: string,
    options: paperspace.ListTeamMembersOptionsSync = {},
  ): PagerSync<paperspace.TeamMember> {
    expectArguments(arguments, 'listTeamMembers', 'teamId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listTeamMembers(options, teamId),
      decodeTeamMember,
    );
  }

  /**
   * Grant or revoke a member's admin rights in the team.
   *
   * Source: Paperspace API v1, Users, "Update a team membership".
   *
   * @param teamId The team's id or namespace.
   * @param userId The member's id.
   * @param isAdmin Whether the member should be an admin.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  updateTeamMember(
    teamId: string,
    userId: string,
    isAdmin: boolean,
    options: CallOptionsSync = {},
  ): paperspace.TeamMembership {
    expectArguments(arguments, 'updateTeamMember', 'teamId', 'userId', 'isAdmin');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.updateTeamMember(call, caller, options, teamId, userId, isAdmin),
      (answer) => decodeTeamMembership(new Decoder(...answer)),
    );
  }

  /**
   * Remove a member from a team.
   *
   * A user who is not a member is `NotFoundError`.
   *
   * Source: Paperspace API v1, Users, "Remove a user from a team".
   *
   * @param teamId The team's id or namespace.
   * @param userId The member's id.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  removeTeamMember(
    teamId: string,
    userId: string,
    options: CallOptionsSync = {},
  ): paperspace.MemberRemoval {
    expectArguments(arguments, 'removeTeamMember', 'teamId', 'userId');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.removeTeamMember(call, caller, options, teamId, userId),
      (answer) => decodeMemberRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the secrets of a team, without their values.
   *
   * Source: Paperspace API v1, Teams, "List a team's secrets".
   *
   * @param teamId The team's id or namespace.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listSecrets(
    teamId: string,
    options: paperspace.ListSecretsOptionsSync = {},
  ): PagerSync<paperspace.TeamSecret> {
    expectArguments(arguments, 'listSecrets', 'teamId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listSecrets(options, teamId),
      decodeTeamSecret,
    );
  }

  /**
   * Create a secret in a team.
   *
   * It fails with `ConflictError` if a secret of that name exists. It is not retried if its answer
   * is lost: that is an `AmbiguousOutcomeError`.
   *
   * Source: Paperspace API v1, Teams, "Create a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name: a letter, then letters, digits and underscores. 1 to 128.
   * @param value The secret's value. No operation returns it. 1 to 8192.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  createSecret(
    teamId: string,
    name: string,
    value: string | Secret,
    options: CallOptionsSync = {},
  ): paperspace.SecretStamp {
    expectArguments(arguments, 'createSecret', 'teamId', 'name', 'value');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.createSecret(call, caller, options, teamId, name, value),
      (answer) => decodeSecretStamp(new Decoder(...answer)),
    );
  }

  /**
   * Fetch one secret of a team, without its value.
   *
   * Source: Paperspace API v1, Teams, "Get a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name. 1 to 128.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  getSecret(teamId: string, name: string, options: CallOptionsSync = {}): paperspace.TeamSecret {
    expectArguments(arguments, 'getSecret', 'teamId', 'name');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.getSecret(call, caller, options, teamId, name),
      (answer) => decodeTeamSecret(new Decoder(...answer)),
    );
  }

  /**
   * Replace the value of a secret.
   *
   * Source: Paperspace API v1, Teams, "Update a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name. 1 to 128.
   * @param value The new value. 1 to 8192.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  updateSecret(
    teamId: string,
    name: string,
    value: string | Secret,
    options: CallOptionsSync = {},
  ): paperspace.SecretStamp {
    expectArguments(arguments, 'updateSecret', 'teamId', 'name', 'value');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.updateSecret(call, caller, options, teamId, name, value),
      (answer) => decodeSecretStamp(new Decoder(...answer)),
    );
  }

  /**
   * Delete a secret. One that does not exist is `NotFoundError`.
   *
   * Deployments that use it lose it: check `hasDeploymentAttached` first.
   *
   * Source: Paperspace API v1, Teams, "Delete a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name. 1 to 128.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  deleteSecret(teamId: string, name: string, options: CallOptionsSync = {}): shared.Removal {
    expectArguments(arguments, 'deleteSecret', 'teamId', 'name');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.deleteSecret(call, caller, options, teamId, name),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * List the secrets of a project, without their values.
   *
   * Source, the vendor's package: Paperspace's command line tool, "secret list".
   *
   * @param projectId The project's id.
   * @param options What to list, limits, and where to go on.
   * @throws InvalidArgumentError when an option is not known. Other errors come with the items.
   */
  listProjectSecrets(
    projectId: string,
    options: paperspace.ListProjectSecretsOptionsSync = {},
  ): PagerSync<paperspace.ProjectSecret> {
    expectArguments(arguments, 'listProjectSecrets', 'projectId');
    return listSync(
      this.#connection,
      options,
      (native) => native.listProjectSecrets(options, projectId),
      decodeProjectSecret,
    );
  }

  /**
   * Create a secret in a project.
   *
   * It fails with `ConflictError` if a secret of that name exists. It is not retried if its answer
   * is lost: that is an `AmbiguousOutcomeError`.
   *
   * Source, the vendor's package: Paperspace's command line tool, "secret set".
   *
   * @param projectId The project's id.
   * @param name The secret's name: a letter, then letters, digits and underscores. 1 to 128.
   * @param value The secret's value. No operation returns it. 1 to 8192.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  createProjectSecret(
    projectId: string,
    name: string,
    value: string | Secret,
    options: CallOptionsSync = {},
  ): paperspace.SecretStamp {
    expectArguments(arguments, 'createProjectSecret', 'projectId', 'name', 'value');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.createProjectSecret(call, caller, options, projectId, name, value),
      (answer) => decodeSecretStamp(new Decoder(...answer)),
    );
  }

  /**
   * Fetch one secret of a project, without its value.
   *
   * Source, the vendor's package: Paperspace's command line tool, "secret set".
   *
   * @param projectId The project's id.
   * @param name The secret's name. 1 to 128.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  getProjectSecret(
    projectId: string,
    name: string,
    options: CallOptionsSync = {},
  ): paperspace.ProjectSecret {
    expectArguments(arguments, 'getProjectSecret', 'projectId', 'name');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.getProjectSecret(call, caller, options, projectId, name),
      (answer) => decodeProjectSecret(new Decoder(...answer)),
    );
  }

  /**
   * Replace the value of a project's secret.
   *
   * Source, the vendor's package: Paperspace's command line tool, "secret set".
   *
   * @param projectId The project's id.
   * @param name The secret's name. 1 to 128.
   * @param value The new value. 1 to 8192.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  updateProjectSecret(
    projectId: string,
    name: string,
    value: string | Secret,
    options: CallOptionsSync = {},
  ): paperspace.SecretStamp {
    expectArguments(arguments, 'updateProjectSecret', 'projectId', 'name', 'value');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.updateProjectSecret(call, caller, options, projectId, name, value),
      (answer) => decodeSecretStamp(new Decoder(...answer)),
    );
  }

  /**
   * Delete a secret of a project. One that does not exist is `NotFoundError`.
   *
   * Deployments that use it lose it: check `hasDeploymentAttached` first.
   *
   * Source, the vendor's package: Paperspace's command line tool, "secret delete".
   *
   * @param projectId The project's id.
   * @param name The secret's name. 1 to 128.
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  deleteProjectSecret(
    projectId: string,
    name: string,
    options: CallOptionsSync = {},
  ): shared.Removal {
    expectArguments(arguments, 'deleteProjectSecret', 'projectId', 'name');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.deleteProjectSecret(call, caller, options, projectId, name),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
  }

  /**
   * Find out whose credential it is, and which teams that account is in.
   *
   * It is the one way to find a team: no operation lists them. No session is the service's
   * answer to a credential that it does not know.
   *
   * Source, the vendor's package: Paperspace's command line tool, "session".
   *
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  getSession(options: CallOptionsSync = {}): paperspace.Session | null {
    expectArguments(arguments, 'getSession');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.getSession(call, caller, options),
      (answer) => new Decoder(...answer).recordOrNull(decodeSession),
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
  get withResponse(): WithResponse<PaperspaceSync> {
    return this[ANSWERING]('response') as never;
  }

  /**
   * The same client for looking before doing: a call that writes gives a `DryRun`, which is the request
   * that it would send, and nothing leaves. All else goes on as usual.
   */
  get dryRun(): DryRunOfSync<PaperspaceSync, PaperspaceWrites> {
    return this[ANSWERING]('dryRun') as never;
  }

  /** The same as `close`, at the end of a block with `using`. */
  [DISPOSE](): void {
    this.close();
  }
}

function decodeTeamMember(d: Decoder): paperspace.TeamMember {
  return {
    dtConfirmed: d.stringOrNull(),
    isAdmin: d.boolean(),
    isOwner: d.boolean(),
    user: decodeUser(d),
  };
}

function decodeUser(d: Decoder): paperspace.User {
  return {
    id: d.string(),
    email: d.string(),
    firstName: d.stringOrNull(),
    lastName: d.stringOrNull(),
    lastActive: d.stringOrNull(),
    publicProfileImageUrl: d.stringOrNull(),
  };
}

function decodeTeamMembership(d: Decoder): paperspace.TeamMembership {
  return {
    dtConfirmed: d.stringOrNull(),
    dtDeleted: d.stringOrNull(),
    isAdmin: d.boolean(),
    isOwner: d.boolean(),
  };
}

function decodeMemberRemoval(d: Decoder): paperspace.MemberRemoval {
  return {
    outcome: d.string(),
    certainty: d.string(),
    membership: d.recordOrNull(decodeTeamMembership),
  };
}

function decodeTeamSecret(d: Decoder): paperspace.TeamSecret {
  return {
    name: d.string(),
    dtCreated: d.string(),
    dtModified: d.string(),
    hasDeploymentAttached: d.boolean(),
  };
}

function decodeSecretStamp(d: Decoder): paperspace.SecretStamp {
  return {
    name: d.string(),
    dtCreated: d.string(),
    dtModified: d.string(),
  };
}

function decodeProjectSecret(d: Decoder): paperspace.ProjectSecret {
  return {
    name: d.string(),
    dtCreated: d.string(),
    dtModified: d.string(),
    hasDeploymentAttached: d.boolean(),
  };
}

function decodeSession(d: Decoder): paperspace.Session {
  return {
    team: d.recordOrNull(decodeTeam),
    user: decodeSessionUser(d),
  };
}

function decodeSessionUser(d: Decoder): paperspace.SessionUser {
  return {
    id: d.string(),
    email: d.stringOrNull(),
    firstName: d.stringOrNull(),
    lastName: d.stringOrNull(),
    teamMemberships: d.array(decodeSessionMembership),
  };
}

function decodeSessionMembership(d: Decoder): paperspace.SessionMembership {
  return {
    team: decodeTeam(d),
    isAdmin: d.booleanOrNull(),
    isOwner: d.booleanOrNull(),
    dtConfirmed: d.stringOrNull(),
  };
}

function decodeTeam(d: Decoder): paperspace.Team {
  return {
    id: d.string(),
    name: d.stringOrNull(),
    namespace: d.string(),
    isUserTeam: d.booleanOrNull(),
    isPrivate: d.booleanOrNull(),
    dtCreated: d.stringOrNull(),
    publicProfileImageUrl: d.stringOrNull(),
  };
}
