/** The package, loaded once more, as test runners that reset modules and bundles do. */

import { createRequire } from 'node:module';

import { INSTALLED } from './installed.mjs';

const require = createRequire(import.meta.url);

/** Another copy of the JavaScript half; `native` says whether the native half is loaded anew, too. */
export function anotherCopy({ native = false } = {}) {
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(INSTALLED) && (native || !file.endsWith('.node'))) {
      delete require.cache[file];
    }
  }
  return { ...require('rosterkit'), ...require('rosterkit/testing') };
}
