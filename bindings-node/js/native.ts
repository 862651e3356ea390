/** Finding the native half: the package of this platform, or what was built in place. */

import { modules } from './builtin';
import { here } from './place';
import { thisPlatform } from './platform';

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
 * The places where the native half of a platform may be: built in place, or in a package of its own.
 *
 * Each is written out, as tools that trace what a program needs follow no other. The `require` is one
 * that bundlers leave alone, as they cannot take native code in: a bundle finds it from where it is.
 */
function placesOf(platform: string): (() => unknown)[] {
  const module = modules();
  const require = module.createRequire(here());
  switch (platform) {
    case 'darwin-arm64':
      return [
        () => require('../rosterkit.darwin-arm64.node'),
        () => require('@rosterkit/darwin-arm64'),
      ];
    case 'darwin-x64':
      return [
        () => require('../rosterkit.darwin-x64.node'),
        () => require('@rosterkit/darwin-x64'),
      ];
    case 'linux-arm64-gnu':
      return [
        () => require('../rosterkit.linux-arm64-gnu.node'),
        () => require('@rosterkit/linux-arm64-gnu'),
      ];
    case 'linux-arm64-musl':
      return [
        () => require('../rosterkit.linux-arm64-musl.node'),
        () => require('@rosterkit/linux-arm64-musl'),
      ];
    case 'linux-x64-gnu':
      return [
        () => require('../rosterkit.linux-x64-gnu.node'),
        () => require('@rosterkit/linux-x64-gnu'),
      ];
    case 'linux-x64-musl':
      return [
        () => require('../rosterkit.linux-x64-musl.node'),
        () => require('@rosterkit/linux-x64-musl'),
      ];
    case 'win32-arm64-msvc':
      return [
        () => require('../rosterkit.win32-arm64-msvc.node'),
        () => require('@rosterkit/win32-arm64-msvc'),
      ];
    case 'win32-x64-msvc':
      return [
        () => require('../rosterkit.win32-x64-msvc.node'),
        () => require('@rosterkit/win32-x64-msvc'),
      ];
    default:
      return [];
  }
}

function load(): Native {
  const platform = thisPlatform();
  const names = [`rosterkit.${platform}.node`, `@rosterkit/${platform}`];
  const reasons: unknown[] = [];
  for (const place of placesOf(platform)) {
    try {
      return place() as Native;
    } catch (error) {
      reasons.push(error);
    }
  }
  const tried = reasons.map((error, index) => {
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = code === 'MODULE_NOT_FOUND';
    return `  ${names[index]}: ${missing ? 'not there' : String(message).split('\n')[0]}\n`;
  });
  throw new Error(
    `rosterkit has no native half for ${platform} that can be loaded. ` +
      `Looked from ${here()} for:\n${tried.join('')}` +
      `If this is a bundle, leave rosterkit out of it and install it beside: esbuild ` +
      `\`--external:rosterkit\`; webpack \`externals: { rosterkit: 'commonjs rosterkit' }\`; Next.js ` +
      `\`serverExternalPackages: ['rosterkit']\`; Vite \`ssr: { external: ['rosterkit'] }\`; Rollup ` +
      `\`external: ['rosterkit']\`.\n` +
      `If the platform is supported, its package was left out when rosterkit was installed: remove ` +
      `node_modules and package-lock.json and install again, without --no-optional, on the ` +
      `platform it is to run on. Otherwise build it: \`npm run build\` in bindings-node, with Rust.`,
    { cause: reasons.at(-1) },
  );
}

export const native: Native = load();
