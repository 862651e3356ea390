/** Finding the native half: the package of this platform, or what was built in place. */

import { modules } from './builtin';
import type { NativeClients } from './generated/native';
import { runningFile } from './module-url';
import type { NativeEmulator, NativeFakeClock, NativeResponse } from './native-types';
import { thisPlatform } from './platform';
import type { Candidate } from './rosterkit-platforms';

type Platforms = typeof import('./rosterkit-platforms');

/** What the native half exports: a class for each service, and what has no other home. */
interface Native extends NativeClients {
  callNumber(): number;
  cancel(call: number): void;
  /** Keep the answer to a call that is under way. */
  keepResponse(call: number): void;
  /** The answer that was kept; null where the call had been answered before. */
  takeResponse(call: number): NativeResponse | null;
  isProcessEnvironment(environment: object): boolean;
  /** The command, for `bin/rosterkit.js`. */
  runCommand(args: string[]): number;
  FakeClock: new (now: number, random: number) => NativeFakeClock;
  Emulator?: new (
    seed: number,
    people: number,
    teams: number,
    port: number,
    latency: number,
    faults: string,
  ) => NativeEmulator;
}

/**
 * Where the native half of a platform may be.
 *
 * Bundlers cannot include native code, so it is required in ways that they leave alone; tracers, which
 * copy what a program needs, follow the file.
 */
function candidatesOf(platform: string): Candidate[] {
  const { createRequire } = modules();
  const load = createRequire(runningFile());
  try {
    return (load(`${__dirname}/rosterkit-platforms.js`) as Platforms).candidatesOf(platform);
  } catch {
    // In a bundle there is no such file: look at what is installed near the bundle.
    const [file, name] = [`rosterkit.${platform}.node`, `@rosterkit/${platform}`];
    const installed = () => createRequire(load.resolve('rosterkit/package.json'));
    return [
      [name, () => load(name)],
      [`${name} of rosterkit`, () => installed()(name)],
      [`rosterkit/${file}`, () => installed()(`./${file}`)],
    ];
  }
}

function load(): Native {
  const platform = thisPlatform();
  const tried: string[] = [];
  let cause: unknown;
  for (const [name, candidate] of candidatesOf(platform)) {
    try {
      return candidate() as Native;
    } catch (error) {
      cause = error;
      const { code, message } = error as NodeJS.ErrnoException;
      const missing = code === 'MODULE_NOT_FOUND';
      tried.push(`  ${name}: ${missing ? 'not there' : String(message).split('\n')[0]}\n`);
    }
  }
  throw new Error(
    `rosterkit has no native half for ${platform} that can be loaded. ` +
      `Looked from ${runningFile()} for:\n${tried.join('')}` +
      `If the platform is supported, its package was left out when rosterkit was installed: remove ` +
      `node_modules and package-lock.json and install again, without --no-optional, on the ` +
      `platform it is to run on. Otherwise build it: \`npm run build\` in bindings-node, with Rust.\n` +
      `If it is part of a bundle, leave it out there, and install it where the bundle runs: esbuild ` +
      `\`--external:rosterkit\`; webpack \`externals: { rosterkit: 'commonjs rosterkit' }\`; Next.js ` +
      `\`serverExternalPackages: ['rosterkit']\`; Vite \`ssr: { external: ['rosterkit'] }\`; Rollup ` +
      `\`external: ['rosterkit']\`.`,
    { cause },
  );
}

export const native: Native = load();
