/** The runtimes that jobs are run in: the Node that this is, and those that npm has packages of. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The oldest Node that undici 8 and got take. */
const NEWER = 22;

/** A runtime or a package that is not on this machine: its jobs are not run, and nothing has failed. */
export class NotInstalled extends Error {}

const PACKAGES = fileURLToPath(new URL('node_modules', import.meta.url));

/** `program` finds it in the folder of packages. */
const RUNTIMES = {
  node: { name: 'Node', program: () => process.execPath, args: [] },
  /** Where theirs needs a newer one than the oldest supported, ours runs in it, too. */
  newer: { name: `a Node of ${NEWER} or newer`, program: newerNode, args: [] },
  bun: { name: 'Bun', program: (folder) => packaged(`${folder}/@oven`, 'bin/bun'), args: ['run'] },
  deno: {
    name: 'Deno',
    program: (folder) => packaged(`${folder}/@deno`, 'deno'),
    args: ['run', '--allow-all'],
  },
};

/** The command that runs a script in a runtime; throws NotInstalled. */
export function command(runtime, folder = PACKAGES) {
  const { name, program, args } = RUNTIMES[runtime];
  const found = program(folder);
  if (found === undefined) {
    throw new NotInstalled(`${name} is not installed: \`npm ci\` in tests/bench/node`);
  }
  return [found, ...args];
}

/** The version of a runtime, or null where it is not installed. */
export function version(runtime) {
  try {
    const [program] = command(runtime);
    const printed = execFileSync(program, ['--version'], { encoding: 'utf8' });
    return /\d+\.\d+\.\d+/.exec(printed)?.[0] ?? null;
  } catch {
    return null;
  }
}

function newerNode(folder) {
  const program = `${folder}/node-linux-${process.arch}/bin/node`;
  if (existsSync(program)) {
    return program;
  }
  return Number.parseInt(process.versions.node, 10) >= NEWER ? process.execPath : undefined;
}

/** The program in the package that npm chose for this platform, if it has one. */
function packaged(scope, path) {
  const [own] = existsSync(scope) ? readdirSync(scope) : [];
  const program = `${scope}/${own}/${path}`;
  return own !== undefined && existsSync(program) ? program : undefined;
}
