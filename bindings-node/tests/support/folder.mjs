/** Folders for what a user would have, and the commands that they would run there. */

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The source of the package. */
export const SOURCE = fileURLToPath(new URL('../..', import.meta.url));
/** Where packages for tests are installed. */
const TESTS = fileURLToPath(new URL('..', import.meta.url));

/** A folder that is gone after the test; `within` tests what they have installed can be imported. */
export function folder(t, { within = false } = {}) {
  const made = mkdtempSync(join(within ? TESTS : tmpdir(), 'rosterkit-'));
  t.after(() => rmSync(made, { recursive: true }));
  return made;
}

/** A project in which nothing is installed yet. */
export function emptyProject(t) {
  const project = folder(t);
  writeFileSync(join(project, 'package.json'), '{"private": true}');
  return project;
}

/** Run a command in a folder, and return what it says. */
export async function run(cwd, command, ...args) {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  };
  // Else a runner within a runner reports to the outer one.
  delete env.NODE_TEST_CONTEXT;
  const { stdout } = await promisify(execFile)(command, args, { cwd, env, timeout: 600_000 });
  return stdout;
}

/** Run a program of JavaScript in a folder; `module` says of which kind. */
export function evaluate(cwd, source, module = true) {
  const kind = module ? ['--input-type=module'] : [];
  return run(cwd, process.execPath, ...kind, '--eval', source);
}
