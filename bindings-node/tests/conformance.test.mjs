/**
 * The conformance corpus, played against the client that promises and the one that blocks.
 *
 * What a scenario may say is written down beside the corpus, in `tests/conformance/README.md` of the
 * repository. No operation is named here, and no scenario is left out.
 */

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { Emulator } from 'rosterkit/testing';

import { complaintsOf, everythingAbout } from './conformance/compare.mjs';
import { checkScenario, scenarios } from './conformance/corpus.mjs';
import { CLIENTS } from './conformance/declared.mjs';
import { Blocking, Promising } from './conformance/drive.mjs';
import { played } from './conformance/stage.mjs';

const corpus = scenarios();
const emulator = new Emulator({ people: 1 });
after(() => emulator.stop());

for (const setting of CLIENTS.flatMap(({ settings }) => settings)) {
  delete process.env[setting.environment];
}
for (const name of Object.keys(process.env)) {
  if (name.toLowerCase().endsWith('_proxy')) {
    delete process.env[name];
  }
}

for (const [name, surface] of [
  ['promises', new Promising()],
  ['sync', new Blocking()],
]) {
  describe(name, () => {
    for (const { file, scenario } of corpus) {
      test(`${file}: ${scenario.name}`, async () => {
        assert.deepEqual(await played(scenario, surface, emulator.controlUrl), []);
      });
    }
  });
}

test('the corpus names every operation of every service', () => {
  const there = new Set(corpus.map(({ scenario: s }) => `${s.service}.${s.operation}`));
  const declared = CLIENTS.flatMap(({ name, operations }) =>
    operations.map((operation) => `${name}.${operation.name}`),
  );
  const missing = declared.filter((name) => !there.has(name));
  assert.deepEqual(missing, ['access.write_files'], 'that one needs a folder of this machine');
});

test('a slip of the pen is refused', () => {
  const good = {
    name: 'x',
    service: 'paperspace',
    operation: 'x',
    answers: [],
    expect: { requests: [] },
  };
  checkScenario(good);
  assert.throws(() => checkScenario({ ...good, take_all: true }), /take_all/);
  assert.throws(() => checkScenario({ ...good, expect: { requests: [{ header: {} }] } }), /header/);
});

describe('the comparison sees differences', () => {
  const request = {
    method: 'GET',
    target: '/a',
    body: '',
    headers: [['Authorization', 'Bearer x']],
  };
  const seen = { first: { items: [{ a: 1 }], pages: [] }, waits: [], requests: [request], left: 0 };
  const expect = { requests: [{ method: 'GET', target: '/a' }], items: [{ a: 1 }] };

  test('as it is it passes', () => assert.deepEqual(complaintsOf(expect, seen), []));
  for (const [wrong, complaint] of [
    [{ requests: [{ method: 'GET', target: '/b' }] }, /target/],
    [{ requests: [{ method: 'GET', target: '/a', body: '{}' }] }, /body/],
    [{ requests: [{ ...expect.requests[0], headers: { Authorization: 'y' } }] }, /header/],
    [{ requests: [{ ...expect.requests[0], without_headers: ['authorization'] }] }, /must not be/],
    [{ requests: [] }, /expected 0 requests/],
    [{ items: [{ a: true }] }, /a: expected true/],
    [{ items: [{ a: 1, b: null }] }, /missing/],
    [{ items: [] }, /items/],
    [{ waits: [1] }, /waits/],
    [{ shifts: 1 }, /shifts/],
    [{ error: { error: 'NotFoundError' } }, /there is none/],
    [{ result: null }, /no result/],
  ]) {
    test(JSON.stringify(wrong), () => {
      assert.match(complaintsOf({ ...expect, ...wrong }, seen).join('\n'), complaint);
    });
  }
});

test('a text is found wherever an error may hide it', () => {
  const behind = (cause) => everythingAbout(new Error('words', { cause })).join('\n');
  assert.match(behind(new Error('CANARY')), /CANARY/);
  assert.match(behind(Object.assign(new Error('x'), { planted: ['CANARY'] })), /CANARY/);
  assert.doesNotMatch(behind(new Error('x')), /CANARY/);
});
