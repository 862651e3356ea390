/** What is packed and published installs and runs in an empty project. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';

import { PLATFORMS, thisPlatform } from '../scripts/platforms.mjs';
import { emptyProject, evaluate, folder, run, SOURCE } from './support/folder.mjs';
import { packageOf } from './support/registry.mjs';
import { installed, release, TOOLS } from './support/release.mjs';

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
  test('has a package for each platform, a page, and the licenses', async () => {
    const [{ manifest }, native] = (await tarballs).map(packageOf);
    const { optionalDependencies, version, scripts, devDependencies } = manifest;
    const names = Object.keys(PLATFORMS).map((platform) => [`@rosterkit/${platform}`, version]);
    assert.deepEqual(Object.entries(optionalDependencies), names);
    assert.deepEqual([scripts, devDependencies], [undefined, undefined]);
    for (const field of ['author', 'homepage', 'repository', 'bugs', 'license', 'publishConfig']) {
      assert.ok(manifest[field], field);
      assert.deepEqual(native.manifest[field], manifest[field], field);
    }
    for (const tarball of await tarballs) {
      const files = await run(SOURCE, 'tar', '-tzf', tarball);
      assert.match(files, /README\.md/);
      assert.match(files, /LICENSE-MIT/);
      assert.match(files, /LICENSE-APACHE/);
      assert.equal(files.includes('.node'), tarball.includes(thisPlatform()));
      assert.equal(files.includes('THIRD-PARTY.txt'), tarball.includes(thisPlatform()));
    }
  });

  test('looks for every platform, by names that tools can follow', () => {
    const loader = readFileSync(join(SOURCE, 'dist', 'rosterkit-platforms.js'), 'utf8');
    for (const platform of Object.keys(PLATFORMS)) {
      assert.ok(loader.includes(`require('@rosterkit/${platform}')`), platform);
      assert.ok(loader.includes(`require('../rosterkit.${platform}.node')`), platform);
    }
  });

  test('is installed with the native half of this platform alone', async (t) => {
    const { project, fetched } = await installed(t, await tarballs);
    assert.deepEqual(fetched.sort(), [`@rosterkit/${thisPlatform()}`, 'rosterkit']);
    assert.deepEqual(readdirSync(join(project, 'node_modules/@rosterkit')), [thisPlatform()]);
    await works(project);
  });

  test('without its native half says what was tried, and what to do', async (t) => {
    const { project } = await installed(t, await tarballs, '--omit=optional');
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
    const { project } = await installed(t, await tarballs);
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
