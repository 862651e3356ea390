/** What is packed and published installs and runs in an empty project. */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { PLATFORMS, thisPlatform } from '../scripts/platforms.mjs';
import { emptyProject, evaluate, folder, run, SOURCE } from './support/folder.mjs';
import { packageOf, registry } from './support/registry.mjs';

const TOOLS = join(SOURCE, 'tests', 'node_modules', '.bin');
const PROGRAM = `
  const emulator = new t.Emulator({ people: 3 });
  console.log(new r.PaperspaceSync(emulator.paperspace.client).listTeamMembers('my-team').all().length);
  emulator.stop();`;
const COMMON = `const r = require('rosterkit'), t = require('rosterkit/testing'); ${PROGRAM}`;
const MODULE = `import * as r from 'rosterkit'; import * as t from 'rosterkit/testing'; ${PROGRAM}`;

async function works(project) {
  assert.equal(await evaluate(project, COMMON, false), '3\n');
  assert.equal(await evaluate(project, MODULE), '3\n');
}

async function pack(t) {
  const target = folder(t);
  const [{ filename }] = JSON.parse(
    await run(SOURCE, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', target),
  );
  return join(target, filename);
}

/** The release's tarballs: of the package itself, and of this platform's native half. */
async function release(t) {
  const printed = await run(SOURCE, process.execPath, 'scripts/release.mjs', folder(t));
  return printed.trim().split('\n');
}

test('npm pack installs and runs', async (t) => {
  const project = emptyProject(t);
  await run(project, 'npm', 'install', '--offline', await pack(t));
  await works(project);
});

test('npm install of this folder builds it by itself', async (t) => {
  const project = emptyProject(t);
  await run(project, 'npm', 'install', SOURCE);
  await works(project);
});

describe('a release', () => {
  const tarballs = release({ after });
  let root;
  let native;
  before(async () => {
    [root, native] = (await tarballs).map(packageOf);
  });

  test('has a package for each platform, and the licences', async () => {
    const { optionalDependencies, version, scripts, devDependencies } = root.manifest;
    const names = Object.keys(PLATFORMS).map((platform) => [`@rosterkit/${platform}`, version]);
    assert.deepEqual(Object.entries(optionalDependencies), names);
    assert.deepEqual([scripts, devDependencies], [undefined, undefined]);
    for (const tarball of await tarballs) {
      const files = await run(SOURCE, 'tar', '-tzf', tarball);
      assert.match(files, /LICENSE-MIT/);
      assert.match(files, /LICENSE-APACHE/);
      assert.equal(files.includes('.node'), tarball.includes(thisPlatform()));
    }
  });

  /** As if all platforms had published theirs. */
  const everywhere = () =>
    Object.entries(PLATFORMS).map(([platform, fits]) =>
      platform === thisPlatform()
        ? native
        : { ...native, manifest: { ...native.manifest, name: `@rosterkit/${platform}`, ...fits } },
    );

  test('is installed with the native half of this platform alone', async (t) => {
    const project = emptyProject(t);
    const { url, fetched } = await registry(t, [root, ...everywhere()]);
    await run(project, 'npm', 'install', 'rosterkit', '--registry', url, '--cache', folder(t));
    assert.deepEqual(fetched.sort(), [`@rosterkit/${thisPlatform()}`, 'rosterkit']);
    assert.deepEqual(readdirSync(join(project, 'node_modules/@rosterkit')), [thisPlatform()]);
    await works(project);
  });

  test('without its native half says what was tried, and what to do', async (t) => {
    const project = emptyProject(t);
    const { url } = await registry(t, [root, ...everywhere()]);
    const without = ['--omit=optional', '--registry', url, '--cache', folder(t)];
    await run(project, 'npm', 'install', 'rosterkit', ...without);
    const message = await evaluate(
      project,
      "try { require('rosterkit') } catch (error) { console.log(error.message) }",
      false,
    );
    assert.match(message, new RegExp(`no native half for ${thisPlatform()}`));
    assert.match(message, new RegExp(`@rosterkit/${thisPlatform()}: not there`));
    assert.match(message, /rosterkit\.[\w-]+\.node: not there/);
    assert.match(message, /install again, without --no-optional/);
  });

  test('with a native half that cannot be loaded says why', async (t) => {
    const project = emptyProject(t);
    const { url } = await registry(t, [root, ...everywhere()]);
    await run(project, 'npm', 'install', 'rosterkit', '--registry', url, '--cache', folder(t));
    const message = await evaluate(
      project,
      `const file = require.resolve('@rosterkit/${thisPlatform()}');
      require('node:fs').writeFileSync(file, 'no library');
      try { require('rosterkit') } catch (error) { console.log(error.message, error.cause) }`,
      false,
    );
    assert.match(
      message,
      new RegExp(`@rosterkit/${thisPlatform()}: .*(file too short|invalid ELF)`),
    );
  });

  test('holds to what publint and attw ask of packages', async () => {
    const [tarball] = await tarballs;
    await run(SOURCE, join(TOOLS, 'publint'), 'run', '--strict', tarball);
    await run(SOURCE, join(TOOLS, 'attw'), tarball);
  });
});
