/** What is packed installs and runs in an empty project. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

test('npm pack installs and runs in an empty project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rosterkit-'));
  const run = (command, ...args) =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  try {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
        cwd: PACKAGE,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    run('npm', 'install', '--offline', '--no-audit', '--no-fund', join(folder, filename));
    const program = `const people = (r, t) => {
      const emulator = new t.Emulator({ people: 3 });
      return new r.PaperspaceSync(emulator.paperspace.client).listTeamMembers('my-team').all().length;
    };`;
    const common = `${program} console.log(people(require('rosterkit'), require('rosterkit/testing')))`;
    assert.equal(run(process.execPath, '-e', common), '3\n');
    const module = `import * as r from 'rosterkit'; import * as t from 'rosterkit/testing'; ${program} console.log(people(r, t))`;
    assert.equal(run(process.execPath, '--input-type=module', '-e', module), '3\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
