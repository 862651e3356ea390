// Written by `make generate` from the declarations. Do not edit it.

/** The clients of ZenML Pro. */

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
import type { NativeZenML } from '../native';
import type { CallOptions, CallOptionsSync, ClientOptions, ClientOptionsSync } from '../options';
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

/**
 * ZenML Pro: the users of the control plane.
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
  async updateUser(
    userId: string,
    update: zenml.UserUpdate,
    options: CallOptions = {},
  ): Promise<zenml.User> {
    expectArguments(arguments, 'updateUser', 'userId', 'update');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.updateUser(call, caller, options, userId, update),
    );
    return decodeUser(new Decoder(...answer));
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
  async deleteUser(userId: string, options: CallOptions = {}): Promise<shared.Removal> {
    expectArguments(arguments, 'deleteUser', 'userId');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.deleteUser(call, caller, options, userId),
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
 * ZenML Pro: the users of the control plane.
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
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.updateUser(call, caller, options, userId, update),
    );
    return decodeUser(new Decoder(...answer));
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
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.deleteUser(call, caller, options, userId),
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
