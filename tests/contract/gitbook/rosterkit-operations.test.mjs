/** RosterKit's operations are all held against the description. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { GitBook } from '../rosterkit.mjs';
import { operation } from './description.mjs';
import { DECLARED } from './operations.mjs';

test('every operation of the client is listed, under an id that the description has', () => {
  const methods = Object.getOwnPropertyNames(GitBook.prototype);
  // `request` sends what it is told, whatever that is, and `dryRun` is another client.
  const others = ['constructor', 'request', 'dryRun'];
  const offered = methods.filter((name) => !others.includes(name));
  assert.deepEqual(offered.sort(), Object.keys(DECLARED).sort());
  for (const id of Object.values(DECLARED)) assert.equal(operation(id)?.id, id);
});
