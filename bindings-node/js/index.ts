export * from './clients';
export * from './errors-public';
export { Pager, Pages } from './pager';
export { PagerSync, PagesSync } from './pager-sync';
export { RawAnswer } from './raw';
export { Secret } from './secret';
