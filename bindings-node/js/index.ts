/// <reference types="node" preserve="true" />

export type { AbortSignalLike } from './abort-signal';
export type { DryRunOf, DryRunOfSync, WithResponse } from './client';
export type * from './events';
export * from './generated/index';
export type { Page } from './page';
export { Pager, Pages } from './pager';
export { PagerSync, PagesSync } from './pager-sync';
export { RawAnswer, type RawOptions, type RawOptionsSync } from './raw';
export { type Call, DryRun, type RateLimit, Response } from './response';
export { Secret } from './secret';
export type { ProvidedToken } from './token-provider';
