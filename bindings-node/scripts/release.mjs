/**
 * Pack what is published: `rosterkit`, and the package with the native half for this platform.
 *
 * `node scripts/release.mjs FOLDER` after `npm run build` leaves the tarballs in the folder. Each
 * platform packs its own native half; the rest is the same everywhere.
 */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { PLATFORMS, thisPlatform } from './platforms.mjs';

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.url)));
const LICENCES = ['LICENSE-APACHE', 'LICENSE-MIT'];
const folder = resolve(process.argv[2] ?? '.');
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

function packPlatform() {
  const platform = thisPlatform();
  const { version, license, engines } = manifest;
  const published = {
    name: nameOf(platform),
    version,
    description: `The native half of rosterkit for ${platform}`,
    license,
    engines,
    ...PLATFORMS[platform],
    main: 'rosterkit.node',
    files: ['rosterkit.node', 'LICENSE-*'],
  };
  pack(published, { 'rosterkit.node': join(PACKAGE, `rosterkit.${platform}.node`) });
}

mkdirSync(folder, { recursive: true });
packRoot();
packPlatform();
