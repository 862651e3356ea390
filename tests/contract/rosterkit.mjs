/**
 * The Node package as it was built in this tree. By path: npm would install the development
 * dependencies of a linked package into this lock file, and take away what its own folder has.
 */

export { Emulator } from '../../bindings-node/dist/esm-testing.mjs';
export * from '../../bindings-node/dist/generated/esm.mjs';
