// Written by `npm run types`; do not edit.

/// <reference types="node" />

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

/** No complete answer came over the network. */
export class TransportError extends RosterKitError {}

/** No connection could be made; nothing was sent. */
export class ConnectError extends TransportError {}

/** The host's name could not be resolved; nothing was sent. */
export class DnsError extends ConnectError {}

/** The host could not be trusted, or TLS failed otherwise; nothing was sent. */
export class TlsError extends ConnectError {}

/** Time ran out; `phase` says which. */
export class TimeoutError extends TransportError {}

/** The connection ended before the answer was complete. */
export class ConnectionLostError extends TransportError {}

/** The service answered with an error. */
export class ApiError extends RosterKitError {}

/** 400: the service could not make sense of the request. */
export class BadRequestError extends ApiError {}

/** 401, or a token endpoint's refusal: the credentials were not accepted. */
export class AuthenticationError extends ApiError {}

/** 402: the plan does not include it. */
export class PaymentRequiredError extends ApiError {}

/** 403: the credentials do not allow it. */
export class PermissionDeniedError extends ApiError {}

/** 404: not there, or not to be seen with these credentials. */
export class NotFoundError extends ApiError {}

/** 405: the resource does not know the method. */
export class MethodNotAllowedError extends ApiError {}

/** 409: it conflicts with what is there. */
export class ConflictError extends ApiError {}

/** 410: it was there once. */
export class GoneError extends ApiError {}

/** 422: understood, and refused for its content. */
export class UnprocessableEntityError extends ApiError {}

/** 429: too many requests; `retryAfter` may say how long. */
export class RateLimitError extends ApiError {}

/** 5xx: the service failed. */
export class ServerError extends ApiError {}

/** A status that the service's description does not have here, redirects included. */
export class UnexpectedStatusError extends ApiError {}

/** The answer cannot be used. */
export class ResponseError extends RosterKitError {}

/** The answer is not JSON. */
export class UnexpectedContentTypeError extends ResponseError {}

/** The answer is not what the service's description says. */
export class DecodeError extends ResponseError {}

/** The answer is longer than `maxBodyBytes`. */
export class BodyTooLargeError extends ResponseError {}

/** A listing cannot be read to its end; `resume` goes on after the last item you were given. */
export class PaginationError extends RosterKitError {}

/** A listing led back to a page it had already given. */
export class PaginationLoopError extends PaginationError {}

/** A page says that there are more and not where, or names a place it must not. */
export class MissingCursorError extends PaginationError {}

/** A listing has more pages than `maxPages`. */
export class TooManyPagesError extends PaginationError {}

/** A client cannot be made as configured. */
export class ConfigError extends RosterKitError {}

/** An argument was refused before anything was sent. */
export class InvalidArgumentError extends RosterKitError {}

/** A create may or may not have been carried out. */
export class AmbiguousOutcomeError extends RosterKitError {}

/** A safety rail of a cross-service helper held it back. */
export class SafetyError extends RosterKitError {}

/** The caller cancelled the call. */
export class CancelledError extends RosterKitError {}

/** The client was closed. */
export class ClosedError extends RosterKitError {}

/** What more than one service answers with. */
export namespace shared {
  /** The outcome of a removal. */
  type Outcome = 'removed' | 'already_absent' | 'requested' | (string & {});

  /** How certain the outcome of a removal is. */
  type RemovalCertainty = 'confirmed' | 'assumed' | (string & {});

  /** The result of a removal. */
  interface Removal {
    /** The outcome of the removal. */
    outcome: Outcome;
    /** How certain the outcome is. */
    certainty: RemovalCertainty;
  }
}

/** The records of Paperspace. */
export namespace paperspace {
  /** A role in a team. */
  type TeamRole = 'member' | 'admin' | 'owner' | (string & {});

  /** The fields that members can be sorted by. */
  type MemberOrder = 'dtConfirmed' | (string & {});

  /** The fields that secrets can be sorted by. */
  type SecretOrder = 'dtCreated' | (string & {});

  /** The direction to sort in. */
  type Order = 'asc' | 'desc' | (string & {});

  /** A member of a team, or a person who is invited to it. */
  interface TeamMember {
    /** When the invitation was accepted; not set while it is open. */
    dtConfirmed: string | null;
    /** Whether they may manage the team. */
    isAdmin: boolean;
    /** Whether they own the team. */
    isOwner: boolean;
    /** The account of the member. */
    user: User;
  }

  /** A Paperspace account. */
  interface User {
    /** The account's id. */
    id: string;
    /** The e-mail address. */
    email: string;
    /** The first name. */
    firstName: string | null;
    /** The last name. */
    lastName: string | null;
    /** When the account was last used. */
    lastActive: string | null;
    /** The URL of a picture. */
    publicProfileImageUrl: string | null;
  }

  /** A membership in a team, without the member's account. */
  interface TeamMembership {
    /** When the invitation was accepted; not set while it is open. */
    dtConfirmed: string | null;
    /** When the member was removed; not set for a current member. */
    dtDeleted: string | null;
    /** Whether they may manage the team. */
    isAdmin: boolean;
    /** Whether they own the team. */
    isOwner: boolean;
  }

  /** The result of removing a member. */
  interface MemberRemoval {
    /** The outcome of the removal. */
    outcome: shared.Outcome;
    /** How certain the outcome is. */
    certainty: shared.RemovalCertainty;
    /** The membership that ended; not set if the outcome is assumed. */
    membership: TeamMembership | null;
  }

  /** A secret of a team, without its value. */
  interface TeamSecret {
    /** Its name, for example `DB_PASSWORD`. */
    name: string;
    /** When it was created. */
    dtCreated: string;
    /** When it was last changed. */
    dtModified: string;
    /** Whether a deployment uses it. */
    hasDeploymentAttached: boolean;
  }

  /** The name and times of a secret that was created or changed. */
  interface SecretStamp {
    /** Its name. */
    name: string;
    /** When it was created. */
    dtCreated: string;
    /** When it was last changed. */
    dtModified: string;
  }

  /** The options of `listTeamMembers` of clients that block. */
  interface ListTeamMembersOptionsSync extends ListOptionsSync {
    /** The cursor of an earlier page, to begin after it. Pagers set this themselves. */
    after?: string | undefined;
    /** The most members on a page. */
    limit?: number | undefined;
    /** The field to sort by. */
    orderBy?: MemberOrder | undefined;
    /** The direction to sort in; descending if omitted. */
    order?: Order | undefined;
    /** Only members with this role. */
    role?: TeamRole | undefined;
  }

  /** The options of `listTeamMembers`. */
  interface ListTeamMembersOptions extends ListOptions, ListTeamMembersOptionsSync {}

  /** The options of `listSecrets` of clients that block. */
  interface ListSecretsOptionsSync extends ListOptionsSync {
    /** The cursor of an earlier page, to begin after it. Pagers set this themselves. */
    after?: string | undefined;
    /** The most secrets on a page. */
    limit?: number | undefined;
    /** The field to sort by. */
    orderBy?: SecretOrder | undefined;
    /** The direction to sort in; descending if omitted. */
    order?: Order | undefined;
  }

  /** The options of `listSecrets`. */
  interface ListSecretsOptions extends ListOptions, ListSecretsOptionsSync {}
}

/** The records of ZenML Pro. */
export namespace zenml {
  /** A user of the control plane. Only `id` is always set. */
  interface User {
    /** The user's id. */
    id: string;
    /** The name to sign in with. */
    username: string | null;
    /** The display name. */
    name: string | null;
    /** The e-mail address; for a service account, any text. */
    email: string | null;
    /** The URL of a picture. */
    avatarUrl: string | null;
    /** The company. */
    company: string | null;
    /** The job title. */
    jobTitle: string | null;
    /** Further data about the user. */
    metadata: Record<string, unknown> | null;
    /** The OAuth provider that the user signs in with. */
    oauthProvider: string | null;
    /** The user's id at the OAuth provider. */
    oauthId: string | null;
    /** Whether the user may sign in. */
    isActive: boolean | null;
    /** Whether the user has all rights. */
    isSuperuser: boolean | null;
    /** Whether it is a service account rather than a person. */
    isServiceAccount: boolean | null;
    /** The organization that a service account belongs to. */
    organizationId: string | null;
    /** Whether the password must be changed at the next sign-in. */
    passwordExpired: boolean | null;
  }

  /** The changes to a user: a field that is kept is not sent, and null clears a field. */
  interface UserUpdate {
    /** A new password. */
    password?: string | Secret | null | undefined;
    /** Whether the password must be changed at the next sign-in. */
    passwordExpired?: boolean | null | undefined;
    /** The display name. */
    name?: string | null | undefined;
    /** The URL of a picture. */
    avatarUrl?: string | null | undefined;
    /** The company. */
    company?: string | null | undefined;
    /** The job title. */
    jobTitle?: string | null | undefined;
    /** Further data about the user; it replaces the earlier data. */
    metadata?: Record<string, unknown> | null | undefined;
    /** The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. */
    username?: string | null | undefined;
    /** The e-mail address. */
    email?: string | null | undefined;
    /** Whether the user may sign in. */
    isActive?: boolean | null | undefined;
    /** Whether the user has completed onboarding. */
    isOnboarded?: boolean | null | undefined;
  }

  /** The options of `listUsers` of clients that block. */
  interface ListUsersOptionsSync extends ListOptionsSync {
    /** Only the user with this id. */
    userId?: string | undefined;
    /** Only users who sign in with this OAuth provider. */
    oauthProvider?: string | undefined;
    /** Only the user with this id at the OAuth provider. */
    oauthId?: string | undefined;
    /** Only the user with this e-mail address. */
    email?: string | undefined;
    /** Only active users, or only inactive ones. */
    isActive?: boolean | undefined;
    /** The most users on a page; 100 if omitted. */
    limit?: number | undefined;
    /** How many users to skip at the beginning. Pagers count on from there. */
    offset?: number | undefined;
  }

  /** The options of `listUsers`. */
  interface ListUsersOptions extends ListOptions, ListUsersOptionsSync {}
}

/** The records of GitBook. */
export namespace gitbook {
  /** A role in a team. */
  type TeamRole = 'owner' | 'member' | (string & {});

  /** A role in an organization. */
  type OrganizationRole = 'admin' | 'create' | 'edit' | 'review' | 'comment' | 'read' | (string & {});

  /** A member of a team. */
  interface TeamMember {
    /** The person, as a member of the organization. */
    organization: OrganizationMember;
    /** Their membership in the team. */
    team: TeamMembership;
  }

  /** A member's place in a team. */
  interface TeamMembership {
    /** The role in the team. */
    role: TeamRole;
  }

  /** A member of an organization. */
  interface OrganizationMember {
    /** The user's id. */
    id: string;
    /** The role in the organization; not set for a guest. */
    role: OrganizationRole | null;
    /** The account. */
    user: User;
    /** Whether the member is disabled. */
    disabled: boolean;
    /** When the member joined. */
    joinedAt: string;
    /** When the member was last seen. */
    lastSeenAt: string | null;
    /** Whether the member signs in through the organization (single sign-on). */
    sso: boolean;
  }

  /** A GitBook account. */
  interface User {
    /** The account's id. */
    id: string;
    /** The display name. */
    displayName: string;
    /** The e-mail address, if it is visible to the credential. */
    email: string | null;
    /** The URL of a picture. */
    photoUrl: string | null;
  }

  /** A role to give to a member of a team. */
  interface Membership {
    /** The role. */
    role: TeamRole;
  }

  /** The options of `listTeamMembers` of clients that block. */
  interface ListTeamMembersOptionsSync extends ListOptionsSync {
    /** The page to begin with, as named by an earlier answer. Pagers set this themselves. */
    page?: string | undefined;
    /** The most members on a page. */
    limit?: number | undefined;
  }

  /** The options of `listTeamMembers`. */
  interface ListTeamMembersOptions extends ListOptions, ListTeamMembersOptionsSync {}

  /** The options of `updateTeamMembers` of clients that block. */
  interface UpdateTeamMembersOptionsSync extends CallOptionsSync {
    /** User ids or e-mail addresses to add. */
    add?: readonly string[] | undefined;
    /** User ids or e-mail addresses to remove. */
    remove?: readonly string[] | undefined;
    /** New roles, by user id. */
    memberships?: Readonly<Record<string, Membership>> | undefined;
  }

  /** The options of `updateTeamMembers`. */
  interface UpdateTeamMembersOptions extends CallOptions, UpdateTeamMembersOptionsSync {}

  /** The options of `addTeamMember` of clients that block. */
  interface AddTeamMemberOptionsSync extends CallOptionsSync {
    /** The role to give them. */
    role?: TeamRole | undefined;
  }

  /** The options of `addTeamMember`. */
  interface AddTeamMemberOptions extends CallOptions, AddTeamMemberOptionsSync {}
}

/** The records of Seequent Evo. */
export namespace evo {
  /** A role in a workspace. */
  type WorkspaceRole = 'owner' | 'editor' | 'viewer' | (string & {});

  /** A user who may work in a workspace. */
  interface WorkspaceUser {
    /** The user's id. */
    userId: string;
    /** The user's role. */
    role: WorkspaceRole;
    /** The e-mail address, if it is visible to the credential. */
    email: string | null;
    /** The full name, if it is visible to the credential. */
    fullName: string | null;
  }

  /** Organizations, hubs, and which organization is on which hub. */
  interface Discovery {
    /** The organizations that the credential belongs to. */
    organizations: Organization[];
    /** The hubs that they are on. */
    hubs: Hub[];
    /** Which organization is on which hub. */
    serviceAccess: ServiceAccess[];
  }

  /** An organization. */
  interface Organization {
    /** The organization's id. */
    id: string;
    /** The display name. */
    displayName: string;
  }

  /** A hub: one of the deployments of Evo. */
  interface Hub {
    /** The hub's code, for example `350mt`. */
    code: string;
    /** The display name. */
    displayName: string;
    /** The URL of the hub: the `base_url` of a client for the organizations on it. */
    url: string;
  }

  /** An organization's access to a hub. */
  interface ServiceAccess {
    /** The organization's id. */
    orgId: string;
    /** The hub's code. */
    hubCode: string;
  }

  /** The options of `listWorkspaceUsers` of clients that block. */
  interface ListWorkspaceUsersOptionsSync extends ListOptionsSync {
    /** Only the user with this id. */
    userId?: string | undefined;
  }

  /** The options of `listWorkspaceUsers`. */
  interface ListWorkspaceUsersOptions extends ListOptions, ListWorkspaceUsersOptionsSync {}
}

/** What a `Paperspace` is made with. */
export interface PaperspaceOptions extends ClientOptions {
  /** An API key of the team, created in the console. It never expires. (`PAPERSPACE_API_KEY` in the environment) */
  apiKey?: string | Secret | undefined;
  /** The URL of the API. (`PAPERSPACE_API_URL` in the environment; default https://api.paperspace.com/v1) */
  baseUrl?: string | undefined;
}

/**
 * Paperspace: the members and the secrets of a team.
 *
 * Its calls are promises, its listings async iterables.
 */
export class Paperspace {
  /** What is left out is taken from the environment, then from the defaults; `explain()` tells which. */
  constructor(options?: PaperspaceOptions);
  /**
   * List the members of a team.
   *
   * Open invitations are included, with `dt_confirmed` not set. The list is sorted by
   * `dt_confirmed`, which may change while the list is being read.
   *
   * Source: Paperspace API v1, Users, "List team members".
   *
   * @param teamId The team's id or namespace.
   */
  listTeamMembers(teamId: string, options?: paperspace.ListTeamMembersOptions): Pager<paperspace.TeamMember>;
  /**
   * Grant or revoke a member's admin rights in the team.
   *
   * Source: Paperspace API v1, Users, "Update a team membership".
   *
   * @param teamId The team's id or namespace.
   * @param userId The member's id.
   * @param isAdmin Whether the member should be an admin.
   */
  updateTeamMember(teamId: string, userId: string, isAdmin: boolean, options?: CallOptions): Promise<paperspace.TeamMembership>;
  /**
   * Remove a member from a team.
   *
   * A user who is not a member is `NotFound`.
   *
   * Source: Paperspace API v1, Users, "Remove a user from a team".
   *
   * @param teamId The team's id or namespace.
   * @param userId The member's id.
   */
  removeTeamMember(teamId: string, userId: string, options?: CallOptions): Promise<paperspace.MemberRemoval>;
  /**
   * List the secrets of a team, without their values.
   *
   * Source: Paperspace API v1, Teams, "List a team's secrets".
   *
   * @param teamId The team's id or namespace.
   */
  listSecrets(teamId: string, options?: paperspace.ListSecretsOptions): Pager<paperspace.TeamSecret>;
  /**
   * Create a secret in a team.
   *
   * It fails with `Conflict` if a secret of that name exists. It is not retried if its answer
   * is lost: that is an `AmbiguousOutcome`.
   *
   * Source: Paperspace API v1, Teams, "Create a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name: a letter, then letters, digits and underscores.
   * @param value The secret's value. No operation returns it.
   */
  createSecret(teamId: string, name: string, value: string | Secret, options?: CallOptions): Promise<paperspace.SecretStamp>;
  /**
   * Fetch one secret of a team, without its value.
   *
   * Source: Paperspace API v1, Teams, "Get a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name.
   */
  getSecret(teamId: string, name: string, options?: CallOptions): Promise<paperspace.TeamSecret>;
  /**
   * Replace the value of a secret.
   *
   * Source: Paperspace API v1, Teams, "Update a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name.
   * @param value The new value.
   */
  updateSecret(teamId: string, name: string, value: string | Secret, options?: CallOptions): Promise<paperspace.SecretStamp>;
  /**
   * Delete a secret. One that does not exist is `NotFound`.
   *
   * Deployments that use it lose it: check `has_deployment_attached` first.
   *
   * Source: Paperspace API v1, Teams, "Delete a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name.
   */
  deleteSecret(teamId: string, name: string, options?: CallOptions): Promise<shared.Removal>;
  /** Send a request that has no operation of its own, with the same checks, credentials, retries and limits. */
  request(method: string, path: string, options?: RawOptions): Promise<RawAnswer>;
  /** Return the same client with other limits. Connections, token and retry budget stay shared. */
  withOptions(limits: Limits): Paperspace;
  /** Tell where each setting came from, never what it is. */
  explain(): Record<string, string>;
  /** Refuse further calls: of this client and of those made of it by `withOptions`. */
  close(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a `PaperspaceSync` is made with. */
export interface PaperspaceSyncOptions extends ClientOptionsSync {
  /** An API key of the team, created in the console. It never expires. (`PAPERSPACE_API_KEY` in the environment) */
  apiKey?: string | Secret | undefined;
  /** The URL of the API. (`PAPERSPACE_API_URL` in the environment; default https://api.paperspace.com/v1) */
  baseUrl?: string | undefined;
}

/**
 * Paperspace: the members and the secrets of a team.
 *
 * Its calls block.
 */
export class PaperspaceSync {
  /** What is left out is taken from the environment, then from the defaults; `explain()` tells which. */
  constructor(options?: PaperspaceSyncOptions);
  /**
   * List the members of a team.
   *
   * Open invitations are included, with `dt_confirmed` not set. The list is sorted by
   * `dt_confirmed`, which may change while the list is being read.
   *
   * Source: Paperspace API v1, Users, "List team members".
   *
   * @param teamId The team's id or namespace.
   */
  listTeamMembers(teamId: string, options?: paperspace.ListTeamMembersOptionsSync): PagerSync<paperspace.TeamMember>;
  /**
   * Grant or revoke a member's admin rights in the team.
   *
   * Source: Paperspace API v1, Users, "Update a team membership".
   *
   * @param teamId The team's id or namespace.
   * @param userId The member's id.
   * @param isAdmin Whether the member should be an admin.
   */
  updateTeamMember(teamId: string, userId: string, isAdmin: boolean, options?: CallOptionsSync): paperspace.TeamMembership;
  /**
   * Remove a member from a team.
   *
   * A user who is not a member is `NotFound`.
   *
   * Source: Paperspace API v1, Users, "Remove a user from a team".
   *
   * @param teamId The team's id or namespace.
   * @param userId The member's id.
   */
  removeTeamMember(teamId: string, userId: string, options?: CallOptionsSync): paperspace.MemberRemoval;
  /**
   * List the secrets of a team, without their values.
   *
   * Source: Paperspace API v1, Teams, "List a team's secrets".
   *
   * @param teamId The team's id or namespace.
   */
  listSecrets(teamId: string, options?: paperspace.ListSecretsOptionsSync): PagerSync<paperspace.TeamSecret>;
  /**
   * Create a secret in a team.
   *
   * It fails with `Conflict` if a secret of that name exists. It is not retried if its answer
   * is lost: that is an `AmbiguousOutcome`.
   *
   * Source: Paperspace API v1, Teams, "Create a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name: a letter, then letters, digits and underscores.
   * @param value The secret's value. No operation returns it.
   */
  createSecret(teamId: string, name: string, value: string | Secret, options?: CallOptionsSync): paperspace.SecretStamp;
  /**
   * Fetch one secret of a team, without its value.
   *
   * Source: Paperspace API v1, Teams, "Get a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name.
   */
  getSecret(teamId: string, name: string, options?: CallOptionsSync): paperspace.TeamSecret;
  /**
   * Replace the value of a secret.
   *
   * Source: Paperspace API v1, Teams, "Update a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name.
   * @param value The new value.
   */
  updateSecret(teamId: string, name: string, value: string | Secret, options?: CallOptionsSync): paperspace.SecretStamp;
  /**
   * Delete a secret. One that does not exist is `NotFound`.
   *
   * Deployments that use it lose it: check `has_deployment_attached` first.
   *
   * Source: Paperspace API v1, Teams, "Delete a team secret".
   *
   * @param teamId The team's id or namespace.
   * @param name The secret's name.
   */
  deleteSecret(teamId: string, name: string, options?: CallOptionsSync): shared.Removal;
  /** Send a request that has no operation of its own, with the same checks, credentials, retries and limits. */
  request(method: string, path: string, options?: RawOptionsSync): RawAnswer;
  /** Return the same client with other limits. Connections, token and retry budget stay shared. */
  withOptions(limits: Limits): PaperspaceSync;
  /** Tell where each setting came from, never what it is. */
  explain(): Record<string, string>;
  /** Refuse further calls: of this client and of those made of it by `withOptions`. */
  close(): void;
  [Symbol.dispose](): void;
}

/** What a `ZenML` is made with. */
export interface ZenMLOptions extends ClientOptions {
  /** A personal token or a service account's key, exchanged for tokens of one hour. (`ZENML_PRO_API_KEY` in the environment) */
  apiKey?: string | Secret | undefined;
  /** A token or key that is used as it is. (`ZENML_PRO_TOKEN` in the environment) */
  token?: string | Secret | undefined;
  /** The id of an OAuth2 client, with `client_secret`. */
  clientId?: string | Secret | undefined;
  /** The secret of an OAuth2 client. */
  clientSecret?: string | Secret | undefined;
  /** The audience of the OAuth2 client's token, if the token endpoint requires one. */
  audience?: string | undefined;
  /** The URL of the token endpoint, if it is not `/auth/login` below the base URL. */
  tokenUrl?: string | undefined;
  /** The URL of the API; for a self-hosted control plane, `https://HOST/api/v1`. (`ZENML_PRO_API_URL` in the environment; default https://cloudapi.zenml.io) */
  baseUrl?: string | undefined;
}

/**
 * ZenML Pro: the users of the control plane.
 *
 * Its calls are promises, its listings async iterables.
 */
export class ZenML {
  /** What is left out is taken from the environment, then from the defaults; `explain()` tells which. */
  constructor(options?: ZenMLOptions);
  /**
   * List users.
   *
   * A page may hold fewer users than `limit`. Each page is requested so that it repeats the
   * last user of the page before it. No user is left out if others are deleted or added
   * while the list is being read; `shifts` of the listing counts such changes.
   *
   * Source: ZenML Pro API, Users, "List Users Endpoint".
   */
  listUsers(options?: zenml.ListUsersOptions): Pager<zenml.User>;
  /**
   * Change the fields that are set in `update`: those left out stay as they are, and null clears.
   *
   * `username` and `email` cannot be changed for an account that signs in with OAuth2.
   *
   * Source: ZenML Pro API, Users, "Update User Endpoint".
   *
   * @param userId The user's id.
   * @param update What to change.
   */
  updateUser(userId: string, update: zenml.UserUpdate, options?: CallOptions): Promise<zenml.User>;
  /**
   * Delete a user for good.
   *
   * To disable a user in a way that can be undone, use `update_user` with `is_active` set to
   * false. Internal users cannot be deleted.
   *
   * Source: ZenML Pro API, Users, "Delete User Endpoint".
   *
   * @param userId The user's id.
   */
  deleteUser(userId: string, options?: CallOptions): Promise<shared.Removal>;
  /** Send a request that has no operation of its own, with the same checks, credentials, retries and limits. */
  request(method: string, path: string, options?: RawOptions): Promise<RawAnswer>;
  /** Return the same client with other limits. Connections, token and retry budget stay shared. */
  withOptions(limits: Limits): ZenML;
  /** Tell where each setting came from, never what it is. */
  explain(): Record<string, string>;
  /** Refuse further calls: of this client and of those made of it by `withOptions`. */
  close(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a `ZenMLSync` is made with. */
export interface ZenMLSyncOptions extends ClientOptionsSync {
  /** A personal token or a service account's key, exchanged for tokens of one hour. (`ZENML_PRO_API_KEY` in the environment) */
  apiKey?: string | Secret | undefined;
  /** A token or key that is used as it is. (`ZENML_PRO_TOKEN` in the environment) */
  token?: string | Secret | undefined;
  /** The id of an OAuth2 client, with `client_secret`. */
  clientId?: string | Secret | undefined;
  /** The secret of an OAuth2 client. */
  clientSecret?: string | Secret | undefined;
  /** The audience of the OAuth2 client's token, if the token endpoint requires one. */
  audience?: string | undefined;
  /** The URL of the token endpoint, if it is not `/auth/login` below the base URL. */
  tokenUrl?: string | undefined;
  /** The URL of the API; for a self-hosted control plane, `https://HOST/api/v1`. (`ZENML_PRO_API_URL` in the environment; default https://cloudapi.zenml.io) */
  baseUrl?: string | undefined;
}

/**
 * ZenML Pro: the users of the control plane.
 *
 * Its calls block.
 */
export class ZenMLSync {
  /** What is left out is taken from the environment, then from the defaults; `explain()` tells which. */
  constructor(options?: ZenMLSyncOptions);
  /**
   * List users.
   *
   * A page may hold fewer users than `limit`. Each page is requested so that it repeats the
   * last user of the page before it. No user is left out if others are deleted or added
   * while the list is being read; `shifts` of the listing counts such changes.
   *
   * Source: ZenML Pro API, Users, "List Users Endpoint".
   */
  listUsers(options?: zenml.ListUsersOptionsSync): PagerSync<zenml.User>;
  /**
   * Change the fields that are set in `update`: those left out stay as they are, and null clears.
   *
   * `username` and `email` cannot be changed for an account that signs in with OAuth2.
   *
   * Source: ZenML Pro API, Users, "Update User Endpoint".
   *
   * @param userId The user's id.
   * @param update What to change.
   */
  updateUser(userId: string, update: zenml.UserUpdate, options?: CallOptionsSync): zenml.User;
  /**
   * Delete a user for good.
   *
   * To disable a user in a way that can be undone, use `update_user` with `is_active` set to
   * false. Internal users cannot be deleted.
   *
   * Source: ZenML Pro API, Users, "Delete User Endpoint".
   *
   * @param userId The user's id.
   */
  deleteUser(userId: string, options?: CallOptionsSync): shared.Removal;
  /** Send a request that has no operation of its own, with the same checks, credentials, retries and limits. */
  request(method: string, path: string, options?: RawOptionsSync): RawAnswer;
  /** Return the same client with other limits. Connections, token and retry budget stay shared. */
  withOptions(limits: Limits): ZenMLSync;
  /** Tell where each setting came from, never what it is. */
  explain(): Record<string, string>;
  /** Refuse further calls: of this client and of those made of it by `withOptions`. */
  close(): void;
  [Symbol.dispose](): void;
}

/** What a `GitBook` is made with. */
export interface GitBookOptions extends ClientOptions {
  /** A personal access token, or an OAuth access token with `organization:members` scopes. (`GITBOOK_TOKEN` in the environment) */
  token?: string | Secret | undefined;
  /** The URL of the API. (`GITBOOK_API_URL` in the environment; default https://api.gitbook.com/v1) */
  baseUrl?: string | undefined;
}

/**
 * GitBook: the members of a team.
 *
 * Its calls are promises, its listings async iterables.
 */
export class GitBook {
  /** What is left out is taken from the environment, then from the defaults; `explain()` tells which. */
  constructor(options?: GitBookOptions);
  /**
   * List the members of a team and their roles.
   *
   * Source: GitBook API, Team members, "List all team members".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   */
  listTeamMembers(organizationId: string, teamId: string, options?: gitbook.ListTeamMembersOptions): Pager<gitbook.TeamMember>;
  /**
   * Add members to a team, remove members, and change roles, all in one request.
   *
   * A user in both `add` and `remove` is removed.
   *
   * Source: GitBook API, Team members, "Updates members of a team".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   */
  updateTeamMembers(organizationId: string, teamId: string, options?: gitbook.UpdateTeamMembersOptions): Promise<void>;
  /**
   * Add a member to a team, or change their role in it.
   *
   * Source: GitBook API, Team members, "Add a team member".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param userId The user's id.
   */
  addTeamMember(organizationId: string, teamId: string, userId: string, options?: gitbook.AddTeamMemberOptions): Promise<void>;
  /**
   * Remove a member from a team.
   *
   * The outcome says whether they were a member.
   *
   * Source: GitBook API, Team members, "Delete a team member".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param userId The user's id.
   */
  removeTeamMember(organizationId: string, teamId: string, userId: string, options?: CallOptions): Promise<shared.Removal>;
  /** Send a request that has no operation of its own, with the same checks, credentials, retries and limits. */
  request(method: string, path: string, options?: RawOptions): Promise<RawAnswer>;
  /** Return the same client with other limits. Connections, token and retry budget stay shared. */
  withOptions(limits: Limits): GitBook;
  /** Tell where each setting came from, never what it is. */
  explain(): Record<string, string>;
  /** Refuse further calls: of this client and of those made of it by `withOptions`. */
  close(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a `GitBookSync` is made with. */
export interface GitBookSyncOptions extends ClientOptionsSync {
  /** A personal access token, or an OAuth access token with `organization:members` scopes. (`GITBOOK_TOKEN` in the environment) */
  token?: string | Secret | undefined;
  /** The URL of the API. (`GITBOOK_API_URL` in the environment; default https://api.gitbook.com/v1) */
  baseUrl?: string | undefined;
}

/**
 * GitBook: the members of a team.
 *
 * Its calls block.
 */
export class GitBookSync {
  /** What is left out is taken from the environment, then from the defaults; `explain()` tells which. */
  constructor(options?: GitBookSyncOptions);
  /**
   * List the members of a team and their roles.
   *
   * Source: GitBook API, Team members, "List all team members".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   */
  listTeamMembers(organizationId: string, teamId: string, options?: gitbook.ListTeamMembersOptionsSync): PagerSync<gitbook.TeamMember>;
  /**
   * Add members to a team, remove members, and change roles, all in one request.
   *
   * A user in both `add` and `remove` is removed.
   *
   * Source: GitBook API, Team members, "Updates members of a team".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   */
  updateTeamMembers(organizationId: string, teamId: string, options?: gitbook.UpdateTeamMembersOptionsSync): void;
  /**
   * Add a member to a team, or change their role in it.
   *
   * Source: GitBook API, Team members, "Add a team member".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param userId The user's id.
   */
  addTeamMember(organizationId: string, teamId: string, userId: string, options?: gitbook.AddTeamMemberOptionsSync): void;
  /**
   * Remove a member from a team.
   *
   * The outcome says whether they were a member.
   *
   * Source: GitBook API, Team members, "Delete a team member".
   *
   * @param organizationId The organization's id.
   * @param teamId The team's id.
   * @param userId The user's id.
   */
  removeTeamMember(organizationId: string, teamId: string, userId: string, options?: CallOptionsSync): shared.Removal;
  /** Send a request that has no operation of its own, with the same checks, credentials, retries and limits. */
  request(method: string, path: string, options?: RawOptionsSync): RawAnswer;
  /** Return the same client with other limits. Connections, token and retry budget stay shared. */
  withOptions(limits: Limits): GitBookSync;
  /** Tell where each setting came from, never what it is. */
  explain(): Record<string, string>;
  /** Refuse further calls: of this client and of those made of it by `withOptions`. */
  close(): void;
  [Symbol.dispose](): void;
}

/** What a `Evo` is made with. */
export interface EvoOptions extends ClientOptions {
  /** A token obtained elsewhere, used as it is. (`EVO_TOKEN` in the environment) */
  token?: string | Secret | undefined;
  /** The id of a client that is registered with Bentley, with `client_secret`. (`EVO_CLIENT_ID` in the environment) */
  clientId?: string | Secret | undefined;
  /** The secret of that client. (`EVO_CLIENT_SECRET` in the environment) */
  clientSecret?: string | Secret | undefined;
  /** The URL of the token endpoint. (default https://ims.bentley.com/connect/token) */
  tokenUrl?: string | undefined;
  /**
   * The organization's hub, for example `https://350mt.api.seequent.com`. Only `discover`
   * works without it. (`EVO_HUB_URL` in the environment)
   */
  baseUrl?: string | undefined;
  /** The URL of the discovery service, which knows the hubs. (default https://discover.api.seequent.com) */
  discoveryUrl?: string | undefined;
}

/**
 * Seequent Evo: who may work in a workspace.
 *
 * Its calls are promises, its listings async iterables.
 */
export class Evo {
  /** What is left out is taken from the environment, then from the defaults; `explain()` tells which. */
  constructor(options?: EvoOptions);
  /**
   * List the users of a workspace and their roles.
   *
   * The answer is one page. The service does not distinguish a workspace that does not exist
   * from one that is not visible to the credential: both are `NotFound`.
   *
   * Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
   *
   * @param orgId The organization's id.
   * @param workspaceId The workspace's id.
   */
  listWorkspaceUsers(orgId: string, workspaceId: string, options?: evo.ListWorkspaceUsersOptions): Pager<evo.WorkspaceUser>;
  /**
   * Find the organizations that the credential belongs to, and the hubs they are on.
   *
   * It needs no `base_url`, because it finds it: the `url` of a hub to which `service_access`
   * gives the organization access.
   *
   * Source: Seequent Evo, Discovery API 2.
   */
  discover(options?: CallOptions): Promise<evo.Discovery>;
  /** Send a request that has no operation of its own, with the same checks, credentials, retries and limits. */
  request(method: string, path: string, options?: RawOptions): Promise<RawAnswer>;
  /** Return the same client with other limits. Connections, token and retry budget stay shared. */
  withOptions(limits: Limits): Evo;
  /** Tell where each setting came from, never what it is. */
  explain(): Record<string, string>;
  /** Refuse further calls: of this client and of those made of it by `withOptions`. */
  close(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a `EvoSync` is made with. */
export interface EvoSyncOptions extends ClientOptionsSync {
  /** A token obtained elsewhere, used as it is. (`EVO_TOKEN` in the environment) */
  token?: string | Secret | undefined;
  /** The id of a client that is registered with Bentley, with `client_secret`. (`EVO_CLIENT_ID` in the environment) */
  clientId?: string | Secret | undefined;
  /** The secret of that client. (`EVO_CLIENT_SECRET` in the environment) */
  clientSecret?: string | Secret | undefined;
  /** The URL of the token endpoint. (default https://ims.bentley.com/connect/token) */
  tokenUrl?: string | undefined;
  /**
   * The organization's hub, for example `https://350mt.api.seequent.com`. Only `discover`
   * works without it. (`EVO_HUB_URL` in the environment)
   */
  baseUrl?: string | undefined;
  /** The URL of the discovery service, which knows the hubs. (default https://discover.api.seequent.com) */
  discoveryUrl?: string | undefined;
}

/**
 * Seequent Evo: who may work in a workspace.
 *
 * Its calls block.
 */
export class EvoSync {
  /** What is left out is taken from the environment, then from the defaults; `explain()` tells which. */
  constructor(options?: EvoSyncOptions);
  /**
   * List the users of a workspace and their roles.
   *
   * The answer is one page. The service does not distinguish a workspace that does not exist
   * from one that is not visible to the credential: both are `NotFound`.
   *
   * Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
   *
   * @param orgId The organization's id.
   * @param workspaceId The workspace's id.
   */
  listWorkspaceUsers(orgId: string, workspaceId: string, options?: evo.ListWorkspaceUsersOptionsSync): PagerSync<evo.WorkspaceUser>;
  /**
   * Find the organizations that the credential belongs to, and the hubs they are on.
   *
   * It needs no `base_url`, because it finds it: the `url` of a hub to which `service_access`
   * gives the organization access.
   *
   * Source: Seequent Evo, Discovery API 2.
   */
  discover(options?: CallOptionsSync): evo.Discovery;
  /** Send a request that has no operation of its own, with the same checks, credentials, retries and limits. */
  request(method: string, path: string, options?: RawOptionsSync): RawAnswer;
  /** Return the same client with other limits. Connections, token and retry budget stay shared. */
  withOptions(limits: Limits): EvoSync;
  /** Tell where each setting came from, never what it is. */
  explain(): Record<string, string>;
  /** Refuse further calls: of this client and of those made of it by `withOptions`. */
  close(): void;
  [Symbol.dispose](): void;
}

