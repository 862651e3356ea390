/** Finding the native half: the package of this platform, or what was built in place. */

import { modules } from './builtin';
import { here } from './place';
import { thisPlatform } from './platform';
import type { Place } from './rosterkit-platforms';

type Platforms = typeof import('./rosterkit-platforms');

/** What a native call is given up or fails with. */
export interface Failure {
  facts: string;
  cause?: string | null;
  errno?: number | null;
  raised?: { readonly thrown: unknown } | null;
}

/** All text of an answer, and numbers that part it: see `Reader`. */
export type Answer = [narrow: string, numbers: Uint32Array, wide: string];

export interface NativePage {
  narrow?: string;
  numbers: Uint32Array;
  wide: string;
  length: number;
  status: number;
  requestId?: string | null;
  rateLimit?: { limit: number | null; remaining: number | null; reset: string | null };
}

export interface NativeListing {
  nextPage(number: number, caller: Caller | undefined): unknown;
  nextPages(number: number, caller: Caller | undefined): unknown;
  resume(items: number): string;
  shifts(): number;
  rewind(resume: string): void;
  body(): Buffer;
}

export interface NativeClient {
  withOptions(options: unknown): NativeClient;
  explain(): Record<string, string>;
  shown(): string;
  close(): void;
  // The operations and `request`, each under its own name.
  [operation: string]: (...given: never[]) => unknown;
}

export type Tell = (
  what: 'request' | 'response' | 'retry' | 'token',
  facts: string,
  failure: Failure | null,
) => void;

/** Who a call is made for. */
export interface Caller {
  /** Whether it wants to hear of events, or is there for tokens alone. */
  readonly hears: boolean;
  /** It must not throw. */
  readonly tell: Tell;
}

export interface NativeEmulator {
  stop(): void;
  ready(): string;
  requests(): string;
  mutations(): string;
  clearLogs(): void;
  setFaults(json: string): void;
  setLatency(seconds: number): void;
  setTokenLifetime(seconds: number): void;
  revokeTokens(): number;
  connectionsOpen(): number;
  reset(): void;
}

interface Native {
  callNumber(): number;
  cancel(call: number): void;
  giveToken(number: number, token: string, expiresIn?: number): void;
  failToken(number: number, raised: { readonly thrown: unknown }): void;
  isProcessEnvironment(environment: object): boolean;
  facts(): string;
  FakeClock: new (now: unknown, random: unknown) => { readonly waits: number[] };
  Emulator?: new (
    seed: number,
    people: number,
    port: number,
    latency: number,
    faults: string,
  ) => NativeEmulator;
  [client: string]: unknown;
}

/**
 * Where the native half of a platform may be.
 *
 * Bundlers cannot take native code in, so it is asked for in ways that they leave alone; tracers, which
 * copy what a program needs, follow the file.
 */
function placesOf(platform: string): Place[] {
  const { createRequire } = modules();
  const load = createRequire(here());
  try {
    return (load(`${__dirname}/rosterkit-platforms.js`) as Platforms).placesOf(platform);
  } catch {
    // In a bundle there is no such file: what is installed near the bundle counts.
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
  for (const [name, place] of placesOf(platform)) {
    try {
      return place() as Native;
    } catch (error) {
      cause = error;
      const { code, message } = error as NodeJS.ErrnoException;
      const missing = code === 'MODULE_NOT_FOUND';
      tried.push(`  ${name}: ${missing ? 'not there' : String(message).split('\n')[0]}\n`);
    }
  }
  throw new Error(
    `rosterkit has no native half for ${platform} that can be loaded. ` +
      `Looked from ${here()} for:\n${tried.join('')}` +
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
