/** The native half, as the installed package finds it. */

import { createRequire } from 'node:module';

export const { native } = createRequire(import.meta.url)('../dist/native.js');
