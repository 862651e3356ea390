import './place.mjs';

// As in index.mjs.
export { Emulator, FakeClock } from './dist/testing.js';
