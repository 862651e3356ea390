import './esm-url.mjs';

export type * from './testing.js';
// The same objects that `require` gives: there is one copy for both.
export { Emulator, FakeClock } from './testing.js';
