/**
 * Write what follows from the declarations: types, and how answers are read.
 *
 * `node types/write.mjs` writes into the source tree; with `--check` it only tells whether it is up
 * to date. It needs the native half, which knows the declarations.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { declared } from './declared.mjs';
import { types } from './surface.mjs';
import { clientClasses, wrapper } from './wrapper.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const PACKAGE = dirname(HERE);

const addon = process.argv.find((argument) => argument.endsWith('.node'));
const facts = JSON.parse(createRequire(import.meta.url)(addon).facts());
const head = readFileSync(join(HERE, 'head.d.ts'), 'utf8');
const errors = readFileSync(join(PACKAGE, 'js', 'errors.ts'), 'utf8');
const files = {
  'js/declared.ts': declared(facts),
  'js/clients.ts': clientClasses(facts),
  'index.d.ts': types(facts, head, errors),
  'index.mjs': wrapper(facts),
};

let stale = false;
for (const [name, text] of Object.entries(files)) {
  const path = join(PACKAGE, name);
  let before;
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    before = undefined;
  }
  if (before !== text) {
    stale = true;
    if (process.argv.includes('--check')) {
      console.log(`${name} is out of date: run \`npm run types\``);
    } else {
      writeFileSync(path, text);
      console.log(`${name} written`);
    }
  }
}
process.exitCode = stale && process.argv.includes('--check') ? 1 : 0;
