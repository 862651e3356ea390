/** Every declaration is there, under its name in JavaScript, and nothing else. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as rosterkit from 'rosterkit';

import { camel, FACTS } from './conformance/declared.mjs';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const COMMON = ['constructor', 'request'];

for (const { client, operations } of FACTS.services) {
  for (const name of [client, `${client}Sync`]) {
    test(`${name} has the declared operations`, () => {
      const { prototype } = rosterkit[name];
      const expected = [...COMMON, ...operations.map((operation) => camel(operation.name))];
      assert.deepEqual(Object.getOwnPropertyNames(prototype).sort(), expected.sort());
      for (const operation of operations) {
        const method = prototype[camel(operation.name)];
        assert.equal(method.name, camel(operation.name));
        assert.equal(method.length, operation.parameters.filter(({ required }) => required).length);
      }
    });
  }
}

test('the tree of errors is the declared one', () => {
  for (const [name, base] of FACTS.errors) {
    const parent = base === null ? Error : rosterkit[base];
    assert.equal(Object.getPrototypeOf(rosterkit[name]), parent, name);
    assert.equal(rosterkit[name].name, name);
    assert.equal(new rosterkit[name]('x').name, name);
  }
});

test('nothing is exported that is not declared', () => {
  const clients = FACTS.services.flatMap(({ client }) => [client, `${client}Sync`]);
  const errors = FACTS.errors.map(([name]) => name);
  const others = ['Pager', 'PagerSync', 'Pages', 'PagesSync', 'RawAnswer', 'Secret'];
  assert.deepEqual(Object.keys(rosterkit).sort(), [...clients, ...errors, ...others].sort());
});

test('types and readers are up to date with the declarations', () => {
  const addon = readdirSync(PACKAGE).find((name) => name.endsWith('.node'));
  execFileSync(process.execPath, ['types/write.mjs', `${PACKAGE}/${addon}`, '--check'], {
    cwd: PACKAGE,
  });
  const types = readFileSync(`${PACKAGE}/index.d.ts`, 'utf8');
  for (const { operations, models } of FACTS.services) {
    for (const { doc } of [...operations, ...models]) {
      assert.ok(types.includes(doc.trim().split('\n')[0]), doc);
    }
  }
});

test('programs compile, and mistakes are found', () => {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tests/types'], {
    cwd: PACKAGE,
  });
});
