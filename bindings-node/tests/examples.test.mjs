/** What users are shown runs, and typechecks: the examples, and every snippet of the pages. */

import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { Emulator } from 'rosterkit/testing';

import { folder, run, SOURCE } from './support/folder.mjs';

const TOOLS = join(SOURCE, 'tests', 'node_modules', '.bin');

/** The examples, where what they import is installed. */
function examples(t) {
  const here = folder(t, { within: true });
  cpSync(join(SOURCE, 'examples'), here, { recursive: true });
  return here;
}

test('the demo runs', async (t) => {
  const said = await run(examples(t), process.execPath, 'demo.mjs');
  for (const part of ['Seequent Evo  400 people', 'again: already_absent', 'NotFoundError: Pap']) {
    assert.ok(said.includes(part), part);
  }
});

test('the example for node:test', async (t) => {
  const said = await run(examples(t), process.execPath, '--test', 'with-node.test.mjs');
  assert.match(said, /^# pass 2$/m);
});

test('the example for Vitest', async (t) => {
  const said = await run(examples(t), join(TOOLS, 'vitest'), 'run', 'with-vitest');
  assert.match(said, /Tests {2}2 passed/);
});

test('the example for Vitest typechecks', async (t) => {
  const here = examples(t);
  cpSync(join(SOURCE, 'tests', 'types', 'tsconfig.json'), join(here, 'strict.json'));
  // The declarations of Vite and Vitest are theirs to check.
  const config = { extends: './strict.json', compilerOptions: { skipLibCheck: true } };
  writeFileSync(join(here, 'tsconfig.json'), JSON.stringify({ ...config, include: ['*.ts'] }));
  await run(here, join(SOURCE, 'node_modules', '.bin', 'tsc'), '-p', '.');
});

describe('snippets', () => {
  const emulator = new Emulator({ people: 20 });
  after(() => emulator.stop());
  const { apiKey, baseUrl } = emulator.paperspace;
  Object.assign(process.env, { PAPERSPACE_API_KEY: apiKey, PAPERSPACE_API_URL: baseUrl });
  after(() =>
    ['PAPERSPACE_API_KEY', 'PAPERSPACE_API_URL'].forEach((name) => delete process.env[name]),
  );

  for (const page of ['README.md', '../README.md']) {
    const snippets = [
      ...readFileSync(join(SOURCE, page), 'utf8').matchAll(/^```js\n(.*?)^```$/gms),
    ];
    assert.ok(snippets.length > 0, `${page} has snippets`);
    snippets.forEach(([, snippet], number) => {
      test(`${page}, ${number + 1}`, async (t) => {
        const here = folder(t, { within: true });
        writeFileSync(join(here, 'snippet.test.mjs'), snippet);
        const flags = snippet.includes("'node:test'") ? ['--test'] : [];
        await run(here, process.execPath, ...flags, 'snippet.test.mjs');
      });
    });
  }
});
