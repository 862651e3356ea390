/**
 * Build the native half in place, and compile the rest.
 *
 * `--debug` is faster to build and slower to run; `--without-emulator` leaves `rosterkit/testing`
 * without the emulator; `--script-only` compiles what is the same on all platforms.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { thisPlatform } from './platforms.mjs';

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.url)));
const flags = new Set(process.argv.slice(2));
const profile = flags.has('--debug') ? 'dev' : 'addon';

const LIBRARIES = {
  linux: 'librosterkit_node.so',
  darwin: 'librosterkit_node.dylib',
  win32: 'rosterkit_node.dll',
};

/** Run a command; one that fails has said why. */
function run(command, ...args) {
  const shell = command === 'npm' && process.platform === 'win32';
  const { error, status } = spawnSync(command, args, { cwd: PACKAGE, stdio: 'inherit', shell });
  if (error?.code === 'ENOENT') {
    console.error(`Building rosterkit needs Rust 1.88 or newer: \`${command}\` was not found.`);
  }
  if (error !== undefined || status !== 0) {
    process.exit(status || 1);
  }
}

/** The native half, where programs look for it first. */
function build() {
  const features = flags.has('--without-emulator')
    ? ['--no-default-features', '--features', 'cli']
    : [];
  const crate = ['--locked', '--package', 'rosterkit-node', '--profile', profile, ...features];
  // A profile's `strip` does not reach a package that the profile has settings for.
  const strip = profile === 'dev' ? [] : ['-C', 'strip=symbols'];
  run('cargo', 'rustc', ...crate, '--', ...strip);
  const target = process.env.CARGO_TARGET_DIR ?? resolve(PACKAGE, '..', 'target');
  const built = join(target, profile === 'dev' ? 'debug' : profile, LIBRARIES[process.platform]);
  const addon = join(PACKAGE, `rosterkit.${thisPlatform()}.node`);
  // Renamed into its place: a process may be using the old one.
  copyFileSync(built, `${addon}.new`);
  renameSync(`${addon}.new`, addon);
}

/** Remove what an earlier version of the sources was compiled to: it must not be packed. */
function removeOlderThan(time, folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    // File systems may round times.
    if (entry.isFile() && statSync(file).mtimeMs < time - 2000) {
      rmSync(file);
    }
  }
}

const TSC = join(PACKAGE, 'node_modules', 'typescript', 'bin', 'tsc');
if (!existsSync(TSC)) {
  // As a dependency of another package this one comes without its own tools.
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
}
if (!flags.has('--script-only')) {
  build();
}
const begun = Date.now();
// Comments are in the types, where editors look for them.
run(process.execPath, TSC, '--emitDeclarationOnly');
run(
  process.execPath,
  TSC,
  '--declaration',
  'false',
  '--stripInternal',
  'false',
  '--removeComments',
);
removeOlderThan(begun, join(PACKAGE, 'dist'));
