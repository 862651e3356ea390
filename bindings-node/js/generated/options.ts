// Written by `make generate` from the declarations. Do not edit it.

/** The options of calls, of listings and of clients, beside what is special to one. */

import type { AbortSignalLike } from '../abort-signal';
import type {
  CallEvent,
  PauseEvent,
  RequestEvent,
  ResponseEvent,
  ResultEvent,
  RetryEvent,
  TargetEvent,
} from '../events';
import type { Secret } from '../secret';
import type { Token, TokenProvider } from '../token-provider';

/** The options of every call of a blocking client. */
export interface CallOptionsSync {
  /**
   * How long the whole call may take, over all attempts and waits, in seconds. By default 120.
   * It must be more than 0 s and at most a day.
   */
  timeout?: number | undefined;
  /** How often a call may be tried again. By default 2. */
  maxRetries?: number | undefined;
  /**
   * Which headers are sent beside the library's own.
   *
   * Names and values, which are never shown. Those of a call are sent beside the client's, or
   * in their place where the name is the same. What the library sets itself, such as
   * `Authorization`, is refused. They are not sent to where tokens are obtained.
   */
  headers?:
    | Readonly<Record<string, string | Secret>>
    | Iterable<readonly [string, string | Secret]>
    | undefined;
}

/** The options of every call. */
export interface CallOptions extends CallOptionsSync {
  /** Cancels the call: it rejects with the signal's `reason`, and its connection is closed. */
  signal?: AbortSignalLike | undefined;
}

/** The options of every listing of a blocking client; limits are those of each page. */
export interface ListOptionsSync extends CallOptionsSync {
  /**
   * How many pages are read ahead while earlier ones are being used. By default 0. It must be
   * at most 64.
   *
   * Where pages are numbered (ZenML Pro) they are fetched side by side; where each page names
   * the next, one is as good as more.
   */
  prefetch?: number | undefined;
  /** Where to go on: the `resume` of an earlier listing, or of its error. */
  resume?: string | undefined;
}

/** The options of every listing; limits are those of each page. */
export interface ListOptions extends ListOptionsSync, CallOptions {}

/** The limits of a client. */
export interface Limits {
  /**
   * How long the whole call may take, over all attempts and waits, in seconds. By default 120.
   * It must be more than 0 s and at most a day.
   */
  timeout?: number | undefined;
  /**
   * How long one attempt may take, its whole body included, in seconds. By default 30. It must
   * be more than 0 s and at most a day.
   */
  attemptTimeout?: number | undefined;
  /**
   * How long making a connection may take, TLS included, in seconds. By default 5. It must be
   * more than 0 s and at most a day.
   */
  connectTimeout?: number | undefined;
  /** How often a call may be tried again. By default 2. */
  maxRetries?: number | undefined;
  /**
   * The longest wait that a service may ask for, beyond which a call fails at once, in
   * seconds. By default 60. It must be at most a day.
   */
  maxRetryAfter?: number | undefined;
  /** How many pages a listing may have. By default 10,000. It must be at least 1. */
  maxPages?: number | undefined;
  /**
   * How many bytes an answer may have once it is unpacked. By default 16 MiB. It must be 1
   * byte to 1 GiB.
   */
  maxBodyBytes?: number | undefined;
  /**
   * Which headers are sent beside the library's own.
   *
   * Names and values, which are never shown. Those of a call are sent beside the client's, or
   * in their place where the name is the same. What the library sets itself, such as
   * `Authorization`, is refused. They are not sent to where tokens are obtained.
   */
  headers?:
    | Readonly<Record<string, string | Secret>>
    | Iterable<readonly [string, string | Secret]>
    | undefined;
}

/** The options of every client, of whatever kind. */
export interface CommonOptions extends Limits {
  /**
   * How many requests of the client may be in flight at once. By default 64. It must be 1 to
   * 10,000.
   */
  maxInFlight?: number | undefined;
  /**
   * How long apart two writes to a host begin at least, in seconds. By default 0. It must be
   * at most a day.
   *
   * A write for which it would be too late fails at once, and is not sent.
   */
  minInterval?: number | undefined;
  /**
   * How many writes to a host may be under way at once, beside the reads. It must be 1 to
   * 10,000.
   *
   * Without it they are bounded by `maxInFlight` alone.
   */
  maxConcurrency?: number | undefined;
  /**
   * Which proxy is used, with user and password in its URL if it wants them.
   *
   * It begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up the
   * names of hosts, `socks5h://`.
   *
   * Without it the environment counts, for each URL by itself, but never for this machine:
   * `HTTPS_PROXY` for `https://`, `http_proxy` for `http://`, else `ALL_PROXY`, each in
   * capitals or not. In a CGI script, where `REQUEST_METHOD` is set, `HTTP_PROXY` in capitals
   * is a header of the request, and is not read.
   *
   * `NO_PROXY` lists hosts that are reached without it, separated by commas or blanks:
   * `example.com` (and all below it, also with a dot before it), `*.example.com` (only what is
   * below it), an address, a network such as `10.0.0.0/8`, or `*` for all; each with `:port`
   * if it is for that port only. The address of IPv6 is in brackets then.
   */
  proxy?: string | Secret | undefined;
  /**
   * Which file of certificate authorities (PEM) is trusted in place of the platform's.
   *
   * Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for OpenSSL: a file, and a
   * list of folders. Where neither is set, and the machine has no authorities either,
   * Mozilla's are trusted, and a warning is logged.
   *
   * The authorities of `NODE_EXTRA_CA_CERTS` are trusted beside them.
   */
  caBundle?: string | undefined;
  /** Which file has the certificate, its chain and its key (PEM) that the client shows. */
  clientCertificate?: string | undefined;
  /**
   * Whether `http://` may be used to other hosts than this one.
   *
   * Credentials then travel in the clear.
   */
  allowInsecureHttp?: boolean | undefined;
  /** What is added to the client's own `User-Agent`. */
  userAgent?: string | undefined;
  /**
   * Whether the URLs in events and traces are those that are sent, with ids and query, and not
   * with the route in place of both.
   *
   * Ids can name people.
   */
  idsInUrls?: boolean | undefined;
  /** What is called when a call begins. Also published to the tracing channel `rosterkit:call`. */
  onCall?: ((event: CallEvent) => unknown) | undefined;
  /** What is called when an attempt begins. Also published to the channel `rosterkit:request`. */
  onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** What is called when an attempt ended. Also published to the channel `rosterkit:response`. */
  onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /**
   * What is called when a call will be tried again. Also published to the channel
   * `rosterkit:retry`.
   */
  onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /**
   * What is called when a request waits before it is sent: for a new allowance of the service,
   * or as writes are held apart. Also published to the channel `rosterkit:pause`.
   */
  onPause?: ((event: PauseEvent) => unknown) | undefined;
  /**
   * What is called when a call ended, with success or not, or was cancelled. Also published to
   * the tracing channel `rosterkit:call`.
   */
  onResult?: ((event: ResultEvent) => unknown) | undefined;
  /**
   * Where time and randomness come from, for tests. Give it a `FakeClock` of
   * `rosterkit/testing`.
   */
  clock?: { readonly waits: number[] } | undefined;
}

/** The options of every blocking client of a service. */
export interface ClientOptionsSync extends CommonOptions {
  /** What gives bearer tokens, in place of a credential. */
  tokenProvider?: (() => Token) | undefined;
  /**
   * Which file has the credential: the `apiKey` of Paperspace and ZenML Pro, the `token` of
   * GitBook and Seequent Evo.
   *
   * Its content is the credential, with or without a line's end after it, and has at most 64
   * KiB. If it changes, calls use the new credential within a second, and at once if the
   * service refuses the old one. If it cannot be read any more, what was read last is used
   * until the service refuses that.
   */
  credentialFile?: string | undefined;
  /**
   * Which command prints the credential, as its program and arguments: the `apiKey` of
   * Paperspace and ZenML Pro, the `token` of GitBook and Seequent Evo.
   *
   * It is run without a shell and without input when the credential is first needed, and again
   * when the service has refused what it printed; for a credential that is exchanged, whenever
   * a token is obtained. It has 10 s and may print at most 64 KiB. What it prints is never
   * shown, its standard error is not read.
   */
  credentialCommand?: readonly (string | Secret)[] | undefined;
}

/** The options of every client of a service. */
export interface ClientOptions extends CommonOptions {
  /** What gives bearer tokens, in place of a credential. It may return a promise. */
  tokenProvider?: TokenProvider | undefined;
  /**
   * Which file has the credential: the `apiKey` of Paperspace and ZenML Pro, the `token` of
   * GitBook and Seequent Evo.
   *
   * Its content is the credential, with or without a line's end after it, and has at most 64
   * KiB. If it changes, calls use the new credential within a second, and at once if the
   * service refuses the old one. If it cannot be read any more, what was read last is used
   * until the service refuses that.
   */
  credentialFile?: string | undefined;
  /**
   * Which command prints the credential, as its program and arguments: the `apiKey` of
   * Paperspace and ZenML Pro, the `token` of GitBook and Seequent Evo.
   *
   * It is run without a shell and without input when the credential is first needed, and again
   * when the service has refused what it printed; for a credential that is exchanged, whenever
   * a token is obtained. It has 10 s and may print at most 64 KiB. What it prints is never
   * shown, its standard error is not read.
   */
  credentialCommand?: readonly (string | Secret)[] | undefined;
}

/** The options of `Access` and `AccessSync`, beside the clients that they are given. */
export interface AccessClientOptions extends CommonOptions {
  /**
   * What is called when a target begins, has got another page, or ended. Also published to the
   * channel `rosterkit:target`.
   */
  onTarget?: ((event: TargetEvent) => unknown) | undefined;
}
