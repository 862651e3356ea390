import testing from './dist/testing.js';

export const { Emulator, FakeClock } = testing;
