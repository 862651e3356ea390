/** Build the native half in place, write what follows from the declarations, compile the rest. */

import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.url)));
const flags = process.argv.slice(2);
const profile = flags.includes('--debug') ? 'dev' : 'wheel';

function run(command, ...args) {
  execFileSync(command, args, { cwd: PACKAGE, stdio: 'inherit' });
}

/** The platform in the terms of `js/native.ts`. */
function platform() {
  const { platform, arch, report } = process;
  if (platform === 'linux') {
    const glibc = report.getReport().header.glibcVersionRuntime;
    return `linux-${arch}-${glibc === undefined ? 'musl' : 'gnu'}`;
  }
  return platform === 'win32' ? `win32-${arch}-msvc` : `${platform}-${arch}`;
}

const LIBRARIES = {
  linux: 'librosterkit_node.so',
  darwin: 'librosterkit_node.dylib',
  win32: 'rosterkit_node.dll',
};

run('cargo', 'build', '--locked', '--package', 'rosterkit-node', '--profile', profile);
const target = process.env.CARGO_TARGET_DIR ?? resolve(PACKAGE, '..', 'target');
const folder = profile === 'dev' ? 'debug' : profile;
const addon = join(PACKAGE, `rosterkit.${platform()}.node`);
copyFileSync(join(target, folder, LIBRARIES[process.platform]), addon);
run(process.execPath, join('types', 'write.mjs'), addon, ...flags.filter((f) => f === '--check'));
const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
run(process.execPath, join(dirname(tsc), 'bin', 'tsc'));
