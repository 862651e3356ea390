/** Finding the native half: the package of this platform, or what was built in place. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a native call is given up or fails with. */
export interface Failure {
  facts: string;
  cause?: string | null;
  errno?: number | null;
  raised?: number | null;
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
  nextPage(number: number): unknown;
  nextPages(number: number): unknown;
  resume(items: number): string;
  rewind(resume: string): void;
  body(): Buffer;
}

export interface NativeClient {
  withOptions(options: unknown): NativeClient;
  setHeard(heard: boolean): void;
  explain(): Record<string, string>;
  shown(): string;
  close(): void;
  request(number: number, options: unknown, method: unknown, path: unknown): unknown;
  // The operations, each under its own name.
  [operation: string]: (...given: never[]) => unknown;
}

export type Listener = (
  client: number,
  what: 'request' | 'response' | 'retry' | 'token',
  facts: string,
  failure: Failure | null,
) => void;

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
  listen(listener: Listener): void;
  cancel(call: number): void;
  giveToken(number: number, token: string, expiresIn?: number): void;
  failToken(number: number, raised: number): void;
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

/** The platform in the terms of the packages that hold the native half. */
function platform(): string {
  const { platform, arch } = process;
  if (platform === 'linux') {
    return `linux-${arch}-${usesMusl() ? 'musl' : 'gnu'}`;
  }
  return platform === 'win32' ? `win32-${arch}-msvc` : `${platform}-${arch}`;
}

function usesMusl(): boolean {
  try {
    // The quickest place that tells: a report would take longer than all the rest.
    return readFileSync('/usr/bin/ldd', 'latin1').includes('musl');
  } catch {
    const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } };
    return report?.header?.glibcVersionRuntime === undefined;
  }
}

function load(): Native {
  const name = platform();
  const places = [join(__dirname, '..', `rosterkit.${name}.node`), `@rosterkit/${name}`];
  const tried: string[] = [];
  const reasons: unknown[] = [];
  for (const place of places) {
    try {
      return require(place) as Native;
    } catch (error) {
      reasons.push(error);
      const { code, message } = error as NodeJS.ErrnoException;
      const missing = code === 'MODULE_NOT_FOUND';
      tried.push(`  ${place}: ${missing ? 'not there' : String(message).split('\n')[0]}`);
    }
  }
  throw new Error(
    `rosterkit has no native half for ${name} that can be loaded. Tried:\n${tried.join('\n')}\n` +
      `If the platform is supported, its package was left out when rosterkit was installed: remove ` +
      `node_modules and package-lock.json and install again, without --no-optional, on the ` +
      `platform it is to run on. Otherwise build it: \`npm run build\` in bindings-node, with Rust.`,
    { cause: reasons.at(-1) },
  );
}

export const native: Native = load();
