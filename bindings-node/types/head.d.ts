/** Text that is never shown: a key, a token, a password or the value of a secret. It prints as `***`. */
export class Secret {
  constructor(value: string);
  /** Return the value itself. */
  reveal(): string;
  toString(): string;
  toJSON(): string;
}

/** An `AbortSignal`, also one of another realm or library: jsdom's, `abort-controller`'s. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/** What every call of a client that blocks can be told beside its arguments. */
export interface CallOptionsSync {
  /** How long the whole call may take, in seconds; 120 unless the client says otherwise. */
  timeout?: number | undefined;
  /** How often it may be tried again; 2 unless the client says otherwise. */
  maxRetries?: number | undefined;
}

/** What every call can be told beside its arguments. */
export interface CallOptions extends CallOptionsSync {
  /** Gives the call up: it rejects with the signal's `reason`, and its connection is closed. */
  signal?: AbortSignalLike | undefined;
}

/** What every listing of a client that blocks can be told beside its arguments. */
export interface ListOptionsSync {
  /** How long each page may take, in seconds; 120 unless the client says otherwise. */
  timeout?: number | undefined;
  /** How often each page may be tried again; 2 unless the client says otherwise. */
  maxRetries?: number | undefined;
  /**
   * How many pages to read ahead, 0 to 64. Where pages are numbered (ZenML Pro) they are fetched side
   * by side; where each names the next, one is as good as more.
   */
  prefetch?: number | undefined;
  /** Where to go on: the `resume` of an earlier listing, or of its error. */
  resume?: string | undefined;
}

/** What every listing can be told beside its arguments. */
export interface ListOptions extends ListOptionsSync {
  /** Gives the listing up: it rejects with the signal's `reason`, and its connection is closed. */
  signal?: AbortSignalLike | undefined;
}

/** The limits of a client. */
export interface Limits {
  /** How long a call may take over all attempts and waits, in seconds; 120 by default. */
  timeout?: number | undefined;
  /** How long one attempt may take, its whole body included, in seconds; 30 by default. */
  attemptTimeout?: number | undefined;
  /** How long making a connection may take, TLS included, in seconds; 5 by default. */
  connectTimeout?: number | undefined;
  /** How often a call may be tried again; 2 by default. */
  maxRetries?: number | undefined;
  /** The longest wait that a service may ask for, in seconds; 60 by default. */
  maxRetryAfter?: number | undefined;
  /** How many pages a listing may have; 10,000 by default. */
  maxPages?: number | undefined;
  /** How long an answer may be once it is unpacked; 16 MiB by default. */
  maxBodyBytes?: number | undefined;
}

/** A token, and how many seconds it is good for. */
export interface ProvidedToken {
  token: string | Secret;
  expiresIn?: number | undefined;
}

type Token = string | Secret | ProvidedToken;

/** What all clients that block can be made with. */
export interface ClientOptionsSync extends Limits {
  /** Gives a bearer token, in place of a credential. */
  tokenProvider?: (() => Token) | undefined;
  /** How many requests may be in flight at once; 64 by default. */
  maxInFlight?: number | undefined;
  /** The proxy's URL, with user and password if it wants them; from the environment if left out. */
  proxy?: string | Secret | undefined;
  /**
   * A file of certificate authorities (PEM) to trust in place of the platform's; if left out, that of
   * `SSL_CERT_FILE` and `SSL_CERT_DIR`. Those of `NODE_EXTRA_CA_CERTS` are trusted beside them.
   */
  caBundle?: string | undefined;
  /** A file with the certificate, its chain and its key (PEM) to show. */
  clientCertificate?: string | undefined;
  /** Allow `http://` to other hosts than this one. Credentials travel in the clear. */
  allowInsecureHttp?: boolean | undefined;
  /** What is added to the client's own `User-Agent`. */
  userAgent?: string | undefined;
  /** Called when an attempt begins; also published to the channel `rosterkit:request`. */
  onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** Called when an attempt ended; also published to the channel `rosterkit:response`. */
  onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Called when a call will be tried again; also published to the channel `rosterkit:retry`. */
  onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** A `FakeClock` of `rosterkit/testing`, for tests of waiting that take no time. */
  clock?: { readonly waits: number[] } | undefined;
}

/** What all clients can be made with. */
export interface ClientOptions extends Omit<ClientOptionsSync, 'tokenProvider'> {
  /** Gives a bearer token, or a promise of one, in place of a credential. */
  tokenProvider?: (() => Token | PromiseLike<Token>) | undefined;
}

/** What a request that has no operation of its own can be told. */
export interface RawOptionsSync extends CallOptionsSync {
  /** Names and values, not encoded: an object, or pairs where a name comes more than once. */
  query?: Readonly<Record<string, string>> | readonly (readonly [string, string])[] | undefined;
  /** The body; none when left out. */
  json?: unknown;
}

/** What a request that has no operation of its own can be told. */
export interface RawOptions extends RawOptionsSync {
  /** Gives the call up: it rejects with the signal's `reason`, and its connection is closed. */
  signal?: AbortSignalLike | undefined;
}

/** The answer to a request that has no operation of its own, not interpreted. */
export class RawAnswer {
  private constructor();
  /** The HTTP status, 200 to 299. */
  readonly status: number;
  /** The headers, names in lower case; of those that came more than once, joined by a comma. */
  readonly headers: Record<string, string>;
  /** The body, unpacked. */
  readonly body: Buffer;
  /** Read the body as JSON. */
  json(): unknown;
}

/** How much of a service's allowance is left, as it says with an answer. */
export interface RateLimit {
  /** Requests allowed in the current window. */
  limit: number | null;
  /** Requests left in it. */
  remaining: number | null;
  /** When the next window begins, in ISO 8601. */
  reset: string | null;
}

/** One page of a listing, and what the service said along with it. */
export interface Page<T> {
  /** What is on it, in the service's order. */
  items: T[];
  /** The HTTP status. */
  status: number;
  /** The answer's request id, if it had one. */
  requestId: string | null;
  /** What the service says is left of its allowance, if it does. */
  rateLimit: RateLimit | null;
  /** The body as it came, unpacked. */
  body: Buffer;
}

/**
 * A listing: an async iterable of its items, or of its pages.
 *
 * Nothing is fetched before it is asked for. The listing ends when the service says so; anything else
 * throws an error, whose `resume` goes on exactly after the last item you were given.
 */
export class Pager<T> implements AsyncIterable<T> {
  private constructor();
  [Symbol.asyncIterator](): AsyncIterableIterator<T>;
  /** Iterate over pages in place of items: the same listing, from where it is. */
  pages(): Pages<T>;
  /** Fetch everything that is left, as an array. */
  all(): Promise<T[]>;
  /**
   * Where to go on, also in another process: give it as `resume` to the same operation with the same
   * arguments. It holds no credential.
   */
  readonly resume: string;
  /**
   * How often the listing was found to have moved while it was being read, as others were removed or
   * added: none who was there all along is left out for it, and none is given twice.
   */
  readonly shifts: number;
}

/** The pages of a listing. */
export class Pages<T> implements AsyncIterable<Page<T>> {
  private constructor();
  [Symbol.asyncIterator](): AsyncIterableIterator<Page<T>>;
  /** Where to go on after the last page you were given. */
  readonly resume: string;
  /** How often the listing was found to have moved while it was being read. */
  readonly shifts: number;
}

/** A listing of a client that blocks: an iterable of its items, or of its pages. See `Pager`. */
export class PagerSync<T> implements Iterable<T> {
  private constructor();
  [Symbol.iterator](): IterableIterator<T>;
  /** Iterate over pages in place of items: the same listing, from where it is. */
  pages(): PagesSync<T>;
  /** Fetch everything that is left, as an array. */
  all(): T[];
  /** Where to go on, also in another process. It holds no credential. */
  readonly resume: string;
  /** How often the listing was found to have moved while it was being read. */
  readonly shifts: number;
}

/** The pages of a listing of a client that blocks. */
export class PagesSync<T> implements Iterable<Page<T>> {
  private constructor();
  [Symbol.iterator](): IterableIterator<Page<T>>;
  /** Where to go on after the last page you were given. */
  readonly resume: string;
  /** How often the listing was found to have moved while it was being read. */
  readonly shifts: number;
}

/** An attempt that begins. Events hold no credentials, no ids and no bodies. */
export interface RequestEvent {
  /** The service's name, for example `paperspace`. */
  readonly service: string;
  /** The operation's name, for example `listTeamMembers`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The route with its placeholders, never with the ids. */
  readonly route: string;
  /** Which attempt this is, from 1; of a retry the one that comes next. */
  readonly attempt: number;
}

/** An attempt that ended. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** The answer's request id, if it had one. */
  readonly requestId: string | null;
  /** How long the attempt took, the whole body included, in seconds. */
  readonly elapsed: number;
}

/** A call that will be tried again. */
export interface RetryEvent extends RequestEvent {
  /** How long it waits before, in seconds. */
  readonly wait: number;
  /** Why. */
  readonly error: RosterKitError;
}

/** What may be known of an error. */
export interface ErrorFacts {
  /** The service's name, for example `paperspace`; undefined when no call was under way. */
  readonly service?: string;
  /** The operation, for example `listTeamMembers`. */
  readonly operation?: string;
  /** The HTTP method. */
  readonly method?: string;
  /** The route with its placeholders, never with the ids. */
  readonly route?: string;
  /** How often a request was sent or tried to be; of a listing, for the page that failed. */
  readonly attempts?: number;
  /** Whether the same call may succeed later and does no harm when repeated. */
  readonly isRetryable?: boolean;
  /** For writes: what is known of the effect. */
  readonly certainty?: 'not_sent' | 'rejected' | 'maybe_applied';
  /** The HTTP status, when there was an answer. */
  readonly status?: number;
  /** The service's own code, for example `NOT_FOUND`. */
  readonly code?: string;
  /** The service's own words. */
  readonly serviceMessage?: string;
  /** What the service adds to its message, as it came. */
  readonly details?: unknown;
  /** The request id of the answer: quote it to the service's support. */
  readonly requestId?: string;
  /** How long the service asks to wait, in seconds. */
  readonly retryAfter?: number;
  /** The argument that was refused. */
  readonly argument?: string;
  /** Which time limit ran out. */
  readonly phase?: 'connect' | 'attempt' | 'call';
  /** Where the answer was not as described, for example `items[3].user.email`. */
  readonly jsonPath?: string;
  /** For listings: give it as `resume` to the same operation, to go on after the last item. */
  readonly resume?: string;
}

export interface RosterKitError extends ErrorFacts {
  readonly attempts: number;
  readonly isRetryable: boolean;
}

/** Whatever the library throws. What is not known of an error is undefined. */
export class RosterKitError extends Error {
  constructor(message?: string, facts?: ErrorFacts, options?: ErrorOptions);
  /** Return the error's name, its message and all facts that are known, for a log. */
  toJSON(): Record<string, unknown>;
}
