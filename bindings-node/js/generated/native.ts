// Written by `make generate` from the declarations. Do not edit it.

/** The classes of the native half: one for each service, whose calls block or not. */

import type {
  Caller,
  Encoded,
  NativeClass,
  NativeClient,
  NativeListing,
  Sent,
} from '../native-types';
import type { Secret } from '../secret';
import type * as zenml from './records/zenml';

export interface NativeClients {
  Paperspace: NativeClass<NativePaperspace>;
  ZenML: NativeClass<NativeZenML>;
  GitBook: NativeClass<NativeGitBook>;
  Evo: NativeClass<NativeEvo>;
}

export interface NativePaperspace extends NativeClient {
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
}

export interface NativeZenML extends NativeClient {
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
}

export interface NativeGitBook extends NativeClient {
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
}

export interface NativeEvo extends NativeClient {
  listWorkspaceUsers(options: object, orgId: string, workspaceId: string): NativeListing;
  discover<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
  ): Sent<C, Encoded>;
}
