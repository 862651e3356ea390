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
const LICENSES = ['LICENSE-APACHE', 'LICENSE-MIT'];
// What the native half contains of others.
const THIRD_PARTY = 'THIRD-PARTY.txt';
const NATIVE = /\.node$|^THIRD-PARTY/;
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

/** Pack a manifest and files, each by where it goes and where it is, or by the text of it. */
function pack(manifest, files, texts = {}) {
  const stage = mkdtempSync(join(tmpdir(), 'rosterkit-'));
  try {
    for (const [to, from] of Object.entries(files)) {
      mkdirSync(dirname(join(stage, to)), { recursive: true });
      cpSync(from, join(stage, to));
    }
    const json = `${JSON.stringify(manifest, null, 2)}\n`;
    for (const [to, text] of Object.entries({ ...texts, 'package.json': json })) {
      writeFileSync(join(stage, to), text);
    }
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
    .filter((path) => path !== 'package.json' && !NATIVE.test(path));
  const platforms = Object.keys(PLATFORMS).map((platform) => [nameOf(platform), version]);
  published.files = manifest.files.filter((name) => !NATIVE.test(name));
  published.optionalDependencies = Object.fromEntries(platforms);
  pack(published, Object.fromEntries(here.map((path) => [path, join(PACKAGE, path)])));
}

/** Pack the native half for a platform, `rosterkit.node`, and what belongs to it, each by where it is. */
function packPlatform(platform, native) {
  const { version, license, author, homepage, repository, bugs, engines, publishConfig } = manifest;
  const published = {
    name: nameOf(platform),
    version,
    description: `The native half of rosterkit for ${platform}`,
    license,
    author,
    homepage,
    repository,
    bugs,
    engines,
    publishConfig,
    ...PLATFORMS[platform],
    main: 'rosterkit.node',
    files: [...Object.keys(native), ...LICENSES, THIRD_PARTY],
  };
  const here = [...LICENSES, THIRD_PARTY].map((name) => [name, join(PACKAGE, name)]);
  pack(published, { ...native, ...Object.fromEntries(here) }, { 'README.md': pageOf(platform) });
}

/** The files of a folder, by name. */
function filesOf(folder) {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, join(folder, name)]));
}

const pageOf = (platform) => `# ${nameOf(platform)}

The native half of [rosterkit](${manifest.homepage}) for ${platform}.
It is of no use alone: npm installs it together with \`rosterkit\`, on the platform that it is for.

${THIRD_PARTY} lists what it contains of others, with its licenses.
`;

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
