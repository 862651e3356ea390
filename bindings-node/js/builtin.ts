/**
 * Modules of Node itself.
 *
 * A bundle of ES modules has no `require`, so Node is asked first; before 20.16 it could not be.
 */

const get = process.getBuiltinModule;

export const util: typeof import('node:util') = get?.('node:util') ?? require('node:util');

export const { channel }: typeof import('node:diagnostics_channel') =
  get?.('node:diagnostics_channel') ?? require('node:diagnostics_channel');

// Where they are missing, a program cannot use them either.

export const ASYNC_DISPOSE: typeof Symbol.asyncDispose = Symbol.asyncDispose ?? Symbol('dispose');

export const DISPOSE: typeof Symbol.dispose = Symbol.dispose ?? Symbol('dispose');

// Those below are not loaded before they are needed: they take longer than all of the package.

export function asyncHooks(): typeof import('node:async_hooks') {
  return get?.('node:async_hooks') ?? require('node:async_hooks');
}

export function fs(): typeof import('node:fs') {
  return get?.('node:fs') ?? require('node:fs');
}

export function modules(): typeof import('node:module') {
  return get?.('node:module') ?? require('node:module');
}

export function workerThreads(): typeof import('node:worker_threads') {
  return get?.('node:worker_threads') ?? require('node:worker_threads');
}
