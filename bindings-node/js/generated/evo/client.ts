// Written by `make generate` from the declarations. Do not edit it.

/** The clients of Seequent Evo. */

import { brand } from '../../brand';
import { ASYNC_DISPOSE, DISPOSE } from '../../builtin';
import { expectArguments, list, listSync, send, sendSync } from '../../call';
import { Client } from '../../client';
import { type Connection, connect } from '../../connection';
import { Decoder } from '../../decoder';
import { native } from '../../native';
import type { Pager } from '../../pager';
import type { PagerSync } from '../../pager-sync';
import { RawAnswer, type RawOptions, type RawOptionsSync } from '../../raw';
import type { Secret } from '../../secret';
import type { NativeEvo } from '../native';
import type { CallOptions, CallOptionsSync, ClientOptions, ClientOptionsSync } from '../options';
import { decodeDiscovery, decodeWorkspaceUser } from './decoders';
import type * as evo from './records';

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
   * The URL of the discovery service, which knows the hubs. (default
   * https://discover.api.seequent.com)
   */
  discoveryUrl?: string | undefined;
}

/** The options that an `Evo` is made with. */
export interface EvoOptions extends ClientOptions, EvoSettings {}

/** The options that an `EvoSync` is made with. */
export interface EvoSyncOptions extends ClientOptionsSync, EvoSettings {}

/**
 * Seequent Evo: who may work in a workspace.
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
   * Find the organizations that the credential belongs to, and the hubs they are on.
   *
   * It needs no `baseUrl`, because it finds it: the `url` of a hub to which `serviceAccess`
   * gives the organization access.
   *
   * Source: Seequent Evo, Discovery API 2.
   *
   * @param options Limits of the call.
   * @throws RosterKitError in its promise: `ApiError` when the service refuses it.
   */
  async discover(options: CallOptions = {}): Promise<evo.Discovery> {
    expectArguments(arguments, 'discover');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.discover(call, caller, options),
    );
    return decodeDiscovery(new Decoder(...answer));
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
 * Seequent Evo: who may work in a workspace.
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
   * Find the organizations that the credential belongs to, and the hubs they are on.
   *
   * It needs no `baseUrl`, because it finds it: the `url` of a hub to which `serviceAccess`
   * gives the organization access.
   *
   * Source: Seequent Evo, Discovery API 2.
   *
   * @param options Limits of the call.
   * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
   */
  discover(options: CallOptionsSync = {}): evo.Discovery {
    expectArguments(arguments, 'discover');
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.discover(call, caller, options),
    );
    return decodeDiscovery(new Decoder(...answer));
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
