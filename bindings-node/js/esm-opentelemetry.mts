import './esm-url.mjs';

export type * from './opentelemetry.js';
// The same objects that `require` gives: there is one copy for both.
export { hooks, RosterKitInstrumentation } from './opentelemetry.js';
