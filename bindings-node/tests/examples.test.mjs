/** What users are shown runs, and typechecks: the examples, and every snippet of the pages. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
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

describe('the scheduled review', () => {
  const emulator = new Emulator({ people: 20 });
  after(() => emulator.stop());
  const { paperspace, gitbook } = emulator;
  const env = {
    PAPERSPACE_API_KEY: paperspace.apiKey,
    PAPERSPACE_API_URL: paperspace.baseUrl,
    GITBOOK_TOKEN: gitbook.token,
    GITBOOK_API_URL: gitbook.baseUrl,
  };
  const targets = [
    `paperspace:${paperspace.teamId}`,
    `gitbook:${gitbook.organizationId}/${gitbook.teamId}`,
  ];

  /** Run it, and return its exit code and what it tells. */
  async function scheduled(here, ...args) {
    const child = spawn(process.execPath, ['scheduled-review.mjs', ...args], {
      cwd: here,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data) => (said += data));
    const code = await new Promise((resolve) => child.on('close', resolve));
    return { code, said };
  }

  test('writes a report of the targets of a file', async (t) => {
    const here = examples(t);
    writeFileSync(join(here, 'targets'), `# all of them\n${targets.join(' # here\r\n')}\n\n`);
    const { code, said } = await scheduled(here, '--targets', 'targets', '--output', 'report');
    assert.equal(code, 0, said);
    targets.forEach((target) => assert.ok(said.includes(`${target}: 20 people`), said));
    assert.match(readFileSync(join(here, 'report', 'review.html'), 'utf8'), /^<!doctype html>/i);
    assert.ok(existsSync(join(here, 'report', 'review.csv')));
  });

  test('says with its exit code that a target could not be read', async (t) => {
    emulator.setFaults([{ service: 'gitbook', status: 403 }]);
    t.after(() => emulator.setFaults([]));
    const here = examples(t);
    const { code, said } = await scheduled(here, ...targets);
    assert.equal(code, 1, said);
    assert.match(said, /GitBook/);
    assert.ok(existsSync(join(here, 'review', 'review.html')), 'what was read is shown');
  });

  for (const [what, ...args] of [
    ['without a target'],
    ['with a target that is none', 'github:x'],
    ['with an option that it does not have', '--all'],
    ['with a file that is not there', '--targets', 'nowhere'],
  ]) {
    test(`${what} it says how it is called`, async (t) => {
      const { code, said } = await scheduled(examples(t), ...args);
      assert.equal(code, 2, said);
      assert.notEqual(said, '');
    });
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
