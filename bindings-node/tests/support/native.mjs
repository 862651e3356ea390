/** The native half of the package that is installed here. */

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

export const INSTALLED = dirname(require.resolve('rosterkit/package.json'));
export const { native } = require(join(INSTALLED, 'dist', 'native.js'));
