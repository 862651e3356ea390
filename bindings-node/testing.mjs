import { createRequire } from 'node:module';

// As in index.mjs.
export const { Emulator, FakeClock } = createRequire(import.meta.url)('./dist/testing.js');
