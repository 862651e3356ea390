/** Where the package is installed for these tests. */

import { createRequire } from 'node:module';
import { dirname } from 'node:path';

export const INSTALLED = dirname(createRequire(import.meta.url).resolve('rosterkit/package.json'));
