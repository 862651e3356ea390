/**
 * Pack what is published, after `npm run build`, and leave the tarballs in a folder.
 *
 *     node scripts/release.mjs FOLDER                       rosterkit, and the native half for this platform
 *     node scripts/release.mjs FOLDER --root                rosterkit alone, which is the same everywhere
 *     node scripts/release.mjs FOLDER --platform NAME FROM  a native half that was built elsewhere: the
 *                                                           files of the folder FROM
 */

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { PLATFORMS, thisPlatform } from './platforms.mjs';

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.url)));
const LICENCES = ['LICENSE-APACHE', 'LICENSE-MIT'];
const [to = '.', what, platform, from] = process.argv.slice(2);
const folder = resolve(to);
const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));

function npm(cwd, ...args) {
  return execFileSync('npm', [...args, '--json', '--ignore-scripts'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Pack a manifest and files, each by where it goes and where it is. */
function pack(manifest, files) {
  const stage = mkdtempSync(join(tmpdir(), 'rosterkit-'));
  try {
    for (const [to, from] of Object.entries(files)) {
      mkdirSync(dirname(join(stage, to)), { recursive: true });
      cpSync(from, join(stage, to));
    }
    for (const license of LICENCES) {
      cpSync(join(PACKAGE, '..', license), join(stage, license));
    }
    writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    const [{ filename }] = JSON.parse(npm(stage, 'pack', '--pack-destination', folder));
    console.log(join(folder, filename));
  } finally {
    rmSync(stage, { recursive: true });
  }
}

const nameOf = (platform) => `@rosterkit/${platform}`;

function packRoot() {
  const { scripts, devDependencies, ...published } = manifest;
  const { version } = manifest;
  const [{ files }] = JSON.parse(npm(PACKAGE, 'pack', '--dry-run'));
  const here = files
    .map(({ path }) => path)
    .filter((path) => !/^package\.json$|\.node$/.test(path));
  const platforms = Object.keys(PLATFORMS).map((platform) => [nameOf(platform), version]);
  published.files = [...manifest.files.filter((name) => !name.endsWith('.node')), 'LICENSE-*'];
  published.optionalDependencies = Object.fromEntries(platforms);
  pack(published, Object.fromEntries(here.map((path) => [path, join(PACKAGE, path)])));
}

/** Pack the native half for a platform, `rosterkit.node`, and what belongs to it, each by where it is. */
function packPlatform(platform, files) {
  const { version, license, engines } = manifest;
  const published = {
    name: nameOf(platform),
    version,
    description: `The native half of rosterkit for ${platform}`,
    license,
    engines,
    ...PLATFORMS[platform],
    main: 'rosterkit.node',
    files: [...Object.keys(files), 'LICENSE-*'],
  };
  pack(published, files);
}

/** The files of a folder, by name. */
function filesOf(folder) {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, join(folder, name)]));
}

mkdirSync(folder, { recursive: true });
if (what === '--root') {
  packRoot();
} else if (what === '--platform') {
  packPlatform(platform, filesOf(resolve(from)));
} else {
  const here = thisPlatform();
  packRoot();
  packPlatform(here, { 'rosterkit.node': join(PACKAGE, `rosterkit.${here}.node`) });
}
