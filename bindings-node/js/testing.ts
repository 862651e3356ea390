/** The four services on this machine, for tests: stateful, seeded, and as unreliable as you ask for. */

import { brand } from './brand';
import { refused, told } from './errors';
import { camel } from './names';
import { type NativeEmulator, native } from './native';
import { Secret } from './secret';

type Json = Record<string, unknown>;

/** Names as JavaScript has them, at the top of an object. */
function renamed(object: Json): Json {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [camel(name), value]));
}

/** What was logged, its operation under its name in JavaScript. */
function logged(json: string): Json[] {
  return (JSON.parse(json) as Json[]).map(({ operation, ...entry }) => ({
    ...renamed(entry),
    operation: typeof operation === 'string' ? camel(operation) : operation,
  }));
}

/** Which of a place's facts make a client of it. */
const CLIENTS: Record<string, string[]> = {
  paperspace: ['baseUrl', 'apiKey'],
  zenml: ['baseUrl', 'apiKey'],
  gitbook: ['baseUrl', 'token'],
  evo: ['baseUrl', 'discoveryUrl', 'tokenUrl', 'clientId', 'clientSecret'],
};

/** What a log must not show, whoever prints what clients are made with. */
const SECRET = new Set(['apiKey', 'token', 'clientSecret']);

function place(service: string, facts: Json): Json {
  const all = renamed(facts);
  const given = (name: string) => (SECRET.has(name) ? new Secret(all[name] as string) : all[name]);
  const client = Object.fromEntries((CLIENTS[service] ?? []).map((name) => [name, given(name)]));
  return { ...all, client };
}

/** A fault's fields are written as here, and given on as the emulator has them. */
function fault(given: Json): Json {
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const dribble = given.dribble as Json | undefined;
  const fields = Object.entries(given).map(([name, value]) => [snake(name), value]);
  const known = Object.fromEntries(fields) as Json;
  if (typeof known.operation === 'string') {
    known.operation = snake(known.operation);
  }
  if (dribble !== undefined && dribble !== null) {
    known.dribble = Object.fromEntries(
      Object.entries(dribble).map(([name, value]) => [snake(name), value]),
    );
  }
  return known;
}

const DEFAULTS = { seed: 0, people: 400, port: 0, latency: 0, faults: [] as Json[] };

/** Paperspace, ZenML Pro, GitBook and Seequent Evo in memory, on ports of this machine. */
export class Emulator {
  readonly #native: NativeEmulator;
  readonly paperspace: Json;
  readonly zenml: Json;
  readonly gitbook: Json;
  readonly evo: Json;
  readonly controlUrl: string;

  constructor(options: Partial<typeof DEFAULTS> = {}) {
    for (const name of Object.keys(options)) {
      if (!(name in DEFAULTS)) {
        throw refused(name, 'is not known here', Emulator);
      }
    }
    const { seed, people, port, latency, faults } = { ...DEFAULTS, ...options };
    if (native.Emulator === undefined) {
      throw new Error('this build of rosterkit was made without the emulator');
    }
    this.#native = new native.Emulator(
      seed,
      people,
      port,
      latency,
      JSON.stringify(faults.map(fault)),
    );
    const ready = JSON.parse(this.#native.ready()) as Record<string, Json>;
    this.paperspace = place('paperspace', ready.paperspace as Json);
    this.zenml = place('zenml', ready.zenml as Json);
    this.gitbook = place('gitbook', ready.gitbook as Json);
    this.evo = place('evo', ready.evo as Json);
    this.controlUrl = ready.control_url as unknown as string;
  }

  requests(): Json[] {
    return logged(this.#native.requests());
  }

  mutations(): Json[] {
    return logged(this.#native.mutations());
  }

  clearLogs(): void {
    this.#native.clearLogs();
  }

  setFaults(faults: Json[]): void {
    this.#native.setFaults(JSON.stringify(faults.map(fault)));
  }

  setLatency(seconds: number): void {
    this.#native.setLatency(seconds);
  }

  setTokenLifetime(seconds: number): void {
    this.#native.setTokenLifetime(seconds);
  }

  revokeTokens(): number {
    return this.#native.revokeTokens();
  }

  connectionsOpen(): number {
    return this.#native.connectionsOpen();
  }

  reset(): void {
    this.#native.reset();
  }

  stop(): void {
    this.#native.stop();
  }
}

brand('Emulator', Emulator);

if (Symbol.dispose !== undefined) {
  Object.defineProperty(Emulator.prototype, Symbol.dispose, {
    value(this: Emulator) {
      this.stop();
    },
    configurable: true,
    writable: true,
  });
}

// The native class itself: clients take its objects as their `clock`.
type Clock = { readonly waits: number[] };

/** A clock that moves only when somebody waits, and then at once. */
export const FakeClock = function FakeClock(options: { now?: number; random?: number } = {}) {
  for (const name of Object.keys(options)) {
    if (name !== 'now' && name !== 'random') {
      throw refused(name, 'is not known here', FakeClock);
    }
  }
  const { now = 1_704_067_200, random = 0.5 } = options;
  return told(() => new native.FakeClock(now, random));
} as unknown as new (options?: {
  now?: number;
  random?: number;
}) => Clock;
FakeClock.prototype = (native.FakeClock as { prototype: Clock }).prototype;
brand('FakeClock', FakeClock);
