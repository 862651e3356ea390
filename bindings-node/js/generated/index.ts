// Written by `make generate` from the declarations. Do not edit it.

export {
  Paperspace,
  type PaperspaceOptions,
  PaperspaceSync,
  type PaperspaceSyncOptions,
} from './clients/paperspace';
export {
  ZenML,
  type ZenMLOptions,
  ZenMLSync,
  type ZenMLSyncOptions,
} from './clients/zenml';
export {
  GitBook,
  type GitBookOptions,
  GitBookSync,
  type GitBookSyncOptions,
} from './clients/gitbook';
export {
  Evo,
  type EvoOptions,
  EvoSync,
  type EvoSyncOptions,
} from './clients/evo';
export {
  Access,
  type AccessOptions,
  AccessSync,
  type AccessSyncOptions,
  type ServiceClient,
} from './clients/access';
export * from './errors';
export type * from './options';
export type * as shared from './records/shared';
export type * as paperspace from './records/paperspace';
export type * as zenml from './records/zenml';
export type * as gitbook from './records/gitbook';
export type * as evo from './records/evo';
export type * as access from './records/access';
