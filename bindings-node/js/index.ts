/// <reference types="node" preserve="true" />

export type { AbortSignalLike } from './abort-signal';
export type * from './events';
export * from './generated/index';
export type { Page, RateLimit } from './page';
export { Pager, Pages } from './pager';
export { PagerSync, PagesSync } from './pager-sync';
export { RawAnswer, type RawOptions, type RawOptionsSync } from './raw';
export { Secret } from './secret';
export type { ProvidedToken } from './token-provider';
