/** Every declaration is there, under its name in JavaScript, and nothing else. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as rosterkit from 'rosterkit';

import { CLIENTS, camel, DECLARED, ERRORS } from './conformance/declared.mjs';
import { INSTALLED } from './support/installed.mjs';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

for (const { name: service, client, operations } of CLIENTS) {
  for (const name of [client, `${client}Sync`]) {
    test(`${name} has the declared operations`, () => {
      const { prototype } = rosterkit[name];
      const views = name.endsWith('Sync') ? ['withResponse', 'dryRun'] : ['dryRun'];
      const ofServices = service === 'access' ? [] : ['request', ...views];
      const common = ['constructor', ...ofServices];
      const expected = [...common, ...operations.map((operation) => camel(operation.name))];
      assert.deepEqual(Object.getOwnPropertyNames(prototype).sort(), expected.sort());
      assert.deepEqual(Object.keys(prototype), [], 'as of every class, they are not enumerable');
      for (const operation of operations) {
        const method = prototype[camel(operation.name)];
        assert.equal(method.name, camel(operation.name));
        assert.equal(method.length, operation.parameters.filter(({ required }) => required).length);
      }
    });
  }
}

test('the tree of errors is the declared one', () => {
  for (const [name, base] of ERRORS) {
    const parent = base === null ? Error : rosterkit[base];
    assert.equal(Object.getPrototypeOf(rosterkit[name]), parent, name);
    assert.equal(rosterkit[name].name, name);
    assert.equal(new rosterkit[name]('x').name, name);
  }
});

test('nothing is exported that is not declared', () => {
  const clients = CLIENTS.flatMap(({ client }) => [client, `${client}Sync`]);
  const errors = ERRORS.map(([name]) => name);
  const listings = ['Pager', 'PagerSync', 'Pages', 'PagesSync'];
  const others = [...listings, 'DryRun', 'RawAnswer', 'Response', 'Secret'];
  assert.deepEqual(Object.keys(rosterkit).sort(), [...clients, ...errors, ...others].sort());
});

describe('editors show the documentation', () => {
  const types = (name) => readFileSync(join(INSTALLED, 'dist', 'generated', name), 'utf8');
  const documented = (text, what) =>
    [...text.matchAll(new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s+${what}`, 'g'))].map(
      ([, doc]) => doc,
    );
  const shared = { name: 'shared', operations: [], ...DECLARED.shared };

  for (const { name, operations, records, settings = [] } of [shared, ...CLIENTS]) {
    test(`of ${name}`, () => {
      for (const operation of operations) {
        const docs = documented(types(`clients/${name}.d.ts`), `${camel(operation.name)}\\(`);
        assert.equal(docs.length, 2, operation.name);
        const required = operation.parameters.filter((parameter) => parameter.required);
        for (const doc of docs) {
          const params = [...doc.matchAll(/@param (\w+)/g)].map(([, param]) => param);
          assert.deepEqual(params, [...required.map((param) => camel(param.name)), 'options']);
          assert.match(doc, /@throws \w+Error /);
        }
      }
      for (const setting of settings) {
        assert.equal(
          documented(types(`clients/${name}.d.ts`), `${camel(setting.name)}\\?:`).length,
          1,
        );
      }
      for (const record of records) {
        const declaration = types(`records/${name}.d.ts`).split(
          `export interface ${record.name} {`,
        );
        const [body] = declaration[1].split('\n}');
        for (const field of record.fields) {
          assert.equal(documented(body, `${camel(field.name)}\\??:`).length, 1, field.name);
        }
      }
    });
  }

  test('of options and errors', () => {
    const options = types('options.d.ts');
    const names = [...DECLARED.options, ...DECLARED.listing_options].map(({ name }) => name);
    for (const name of [...names, ...DECLARED.access_options]) {
      assert.ok(documented(options, `${camel(name)}\\?:`).length >= 1, name);
    }
    const errors = types('errors.d.ts');
    for (const { name } of DECLARED.error_facts) {
      assert.ok(documented(errors, `readonly ${camel(name)}\\?:`).length >= 1, name);
    }
    for (const [name] of ERRORS) {
      assert.equal(documented(errors, `export declare class ${name} `).length, 1, name);
    }
  });
});

test('what is internal is not in the types', () => {
  for (const name of ['pager.d.ts', 'raw.d.ts', 'client.d.ts', 'secret.d.ts']) {
    const text = readFileSync(join(INSTALLED, 'dist', name), 'utf8');
    assert.doesNotMatch(text, /@internal|inspect\.custom|static (of|open)/, name);
  }
});

test('programs compile, and mistakes are found', () => {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tests/types'], {
    cwd: PACKAGE,
  });
});
