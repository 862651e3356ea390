// Written by `make generate` from the declarations. Do not edit it.

export {
  Paperspace,
  type PaperspaceOptions,
  PaperspaceSync,
  type PaperspaceSyncOptions,
} from './paperspace/client';
export {
  ZenML,
  type ZenMLOptions,
  ZenMLSync,
  type ZenMLSyncOptions,
} from './zenml/client';
export {
  GitBook,
  type GitBookOptions,
  GitBookSync,
  type GitBookSyncOptions,
} from './gitbook/client';
export {
  Evo,
  type EvoOptions,
  EvoSync,
  type EvoSyncOptions,
} from './evo/client';
export * from './errors';
export type * from './options';
export type * as shared from './shared/records';
export type * as paperspace from './paperspace/records';
export type * as zenml from './zenml/records';
export type * as gitbook from './gitbook/records';
export type * as evo from './evo/records';
