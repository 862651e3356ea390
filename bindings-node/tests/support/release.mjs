/** What is published, and how it is installed. */

import { join } from 'node:path';

import { PLATFORMS, thisPlatform } from '../../scripts/platforms.mjs';
import { emptyProject, folder, run, SOURCE } from './folder.mjs';
import { packageOf, registry } from './registry.mjs';

/** The programs that tests have installed. */
export const TOOLS = join(SOURCE, 'tests', 'node_modules', '.bin');

/** The release's tarballs: of the package itself, and of this platform's native half. */
export async function release(t) {
  const printed = await run(SOURCE, process.execPath, 'scripts/release.mjs', folder(t));
  return printed.trim().split('\n');
}

/** Packages as if all platforms had published theirs. */
export function published([root, native]) {
  const own = packageOf(native);
  const all = Object.entries(PLATFORMS).map(([platform, fits]) =>
    platform === thisPlatform()
      ? own
      : { ...own, manifest: { ...own.manifest, name: `@rosterkit/${platform}`, ...fits } },
  );
  return [packageOf(root), ...all];
}

/** A project with the release in it, and the names of the packages that npm has fetched. */
export async function installed(t, tarballs, ...flags) {
  const project = emptyProject(t);
  const { url, fetched } = await registry(t, published(tarballs));
  const from = ['--registry', url, '--cache', folder(t)];
  await run(project, 'npm', 'install', 'rosterkit', ...flags, ...from);
  return { project, fetched };
}
