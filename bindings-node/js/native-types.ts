/** What the native half offers to this one. */

/** An error, as the native half describes it. */
export interface Failure {
  /** Its name, message and facts, as JSON. */
  readonly facts: string;
  /** The words of the library or the system that met it first. */
  readonly cause?: string | null;
  /** The number of the system's error behind it. */
  readonly errno?: number | null;
  /** What a function of the program threw. */
  readonly raised?: { readonly thrown: unknown } | null;
}

/** A request for a token. */
export interface TokenRequest {
  give(token: string, expiresIn?: number): void;
  fail(raised: { readonly thrown: unknown }): void;
}

/**
 * What a caller is notified of: its kind, its facts as JSON, what else belongs to it, and the id of
 * the client that it happened to.
 */
export type Notification =
  | [kind: 'call' | 'request' | 'response' | 'pause', facts: string, nothing: null, client: number]
  | [kind: 'retry', facts: string, failure: Failure, client: number]
  | [kind: 'result' | 'target', facts: string, failure: Failure | null, client: number]
  | [kind: 'token', facts: string, request: TokenRequest, client: number];

/** The caller of a call. */
export interface Caller {
  /** Whether it wants events, or only gives tokens. */
  readonly observes: boolean;
  /** It must not throw. */
  readonly notify: (...notification: Notification) => void;
}

/** In place of a call's number: the call blocks. */
export type Blocking = 0;

/** What a call gives: its answer where it blocks, else a promise of it. */
export type Sent<Call extends number, Answer> = Call extends Blocking ? Answer : Promise<Answer>;

/** Records: all their text in two strings, and numbers that divide it. See `Decoder`. */
export type Encoded = [narrow: string, numbers: Uint32Array, wide: string];

/** Texts, or the numbers that divide the texts before. */
export type Part = string | Uint32Array;

/** A record that is given, and a function that encodes it if it can. See `Encoder`. */
export type Given<T> = readonly [record: T, encode: () => Part[] | null];

export interface NativePage {
  readonly narrow: string;
  readonly numbers: Uint32Array;
  readonly wide: string;
  readonly length: number;
}

/** What comes after the last page. */
export interface NativeEnd {
  readonly narrow?: undefined;
}

export interface NativeListing {
  nextPage<C extends number>(call: C, caller: Caller | undefined): Sent<C, NativePage | NativeEnd>;
  nextPages<C extends number>(call: C, caller: Caller | undefined): Sent<C, NativePage[]>;
  resume(items: number): string;
  shifts(): number;
  rewind(resume: string): void;
  /** That of the current page. */
  response(): NativeResponse;
}

/** All of an answer but its value. */
export interface NativeResponse {
  status(): number;
  headers(): Record<string, string>;
  requestId(): string | null;
  rateLimit(): {
    limit: number | null;
    remaining: number | null;
    reset: string | null;
  } | null;
  attempts(): number;
  elapsed(): number;
  body(): Buffer;
  shown(): string;
}

/** What a client gives whose calls give all of the answer. */
export interface Whole {
  readonly value: unknown;
  readonly response: NativeResponse;
}

export interface NativeRawAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
  /** Throws what is wrong with the body as JSON. */
  readonly check: { json(): void };
}

export interface NativeClient {
  /** By which its functions are known. Clients that are made from it have the same. */
  readonly id: number;
  withOptions(limits: object): this;
  explain(): Record<string, string>;
  shown(): string;
  close(): void;
}

/** The client of one service, to which requests can be sent that have no operation of their own. */
export interface NativeServiceClient extends NativeClient {
  request<C extends number>(
    call: C,
    caller: Caller | undefined,
    options: object,
    method: string,
    path: string,
  ): Sent<C, NativeRawAnswer>;
  /** The same client, with calls that give all of the answer. */
  withResponse(): this;
  /** The same client, with writes that tell what they would send, as JSON. */
  dryRun(): this;
}

export type NativeClass<Client extends NativeClient> = new (
  settings: object,
  providesTokens: boolean,
  isWorker: boolean,
  environment: NodeJS.ProcessEnv | undefined,
) => Client;

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

export interface NativeFakeClock {
  /** The waits so far, in seconds. */
  readonly waits: number[];
}
