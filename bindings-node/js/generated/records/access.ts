// Written by `make generate` from the declarations. Do not edit it.

/** The records of Access, and the options of its calls. */

import type { CallOptions, CallOptionsSync } from '../options';

/** The format of a report. */
export type Format = 'json_lines' | 'csv' | 'html' | (string & {});

/** Whether a place was read to its end. */
export type TargetStatus = 'complete' | 'failed' | (string & {});

/** What kind of account has access. */
export type AccountType = 'human' | 'service' | 'team' | (string & {});

/** What a role comes to, in words that all services share. */
export type AccessLevel =
  | 'owner'
  | 'admin'
  | 'editor'
  | 'member'
  | 'viewer'
  | 'guest'
  | (string & {});

/** Whether an account can be used. */
export type AccountStatus = 'active' | 'disabled' | 'invited' | (string & {});

/** What a reviewer should look at. */
export type Flag =
  | 'sole_owner'
  | 'dormant'
  | 'external'
  | 'no_email'
  | 'duplicate_person'
  | 'leaver'
  | 'not_on_roster'
  | 'stale_invite'
  | (string & {});

/** Whether a person works here. */
export type RosterStatus = 'active' | 'left' | (string & {});

/** What was decided on a row. */
export type Verdict = 'keep' | 'revoke' | 'change' | (string & {});

/** A review: who had access to some places at one time. */
export interface Review {
  /** The version of this structure: `rosterkit.review/1`. */
  schema: string;
  /** The review's id. */
  id: string;
  /** When it was begun. */
  createdAt: string;
  /** The version of RosterKit that made it. */
  toolVersion: string;
  /** Whether all targets were read to their ends. */
  complete: boolean;
  /** After how many days without being seen an account was flagged as dormant. */
  dormantDays: number;
  /** The domains of the house's own e-mail addresses. */
  domains: string[];
  /** How many people the roster had, if there was one. */
  rosterPeople: number | null;
  /** The places. */
  targets: ReviewedTarget[];
  /** Who has access, ordered by service, target, e-mail address and user id. */
  rows: Row[];
}

/** A `Review` to be given: what may be null can be left out. */
export interface ReviewInput {
  /** The version of this structure: `rosterkit.review/1`. */
  schema: string;
  /** The review's id. */
  id: string;
  /** When it was begun. */
  createdAt: string;
  /** The version of RosterKit that made it. */
  toolVersion: string;
  /** Whether all targets were read to their ends. */
  complete: boolean;
  /** After how many days without being seen an account was flagged as dormant. */
  dormantDays: number;
  /** The domains of the house's own e-mail addresses. */
  domains: readonly string[];
  /** How many people the roster had, if there was one. */
  rosterPeople?: number | null | undefined;
  /** The places. */
  targets: readonly ReviewedTargetInput[];
  /** Who has access, ordered by service, target, e-mail address and user id. */
  rows: readonly RowInput[];
}

/** A place, and how it was read. */
export interface ReviewedTarget {
  /** The target, as it was given. */
  target: string;
  /** The host that was asked; not set if there was no client. */
  host: string | null;
  /** Who the credential is, where that can be known. */
  principal: string | null;
  /** When its reading began. */
  startedAt: string;
  /** When its reading ended. */
  finishedAt: string;
  /** How many pages were read. */
  pages: number;
  /** How many rows it has. */
  rows: number;
  /** How many times a person was met again, and counted once. */
  duplicates: number;
  /** Whether it was read to its end. */
  status: TargetStatus;
  /** Why it failed. */
  error: string | null;
  /** Where the listing that failed would go on. */
  resume: string | null;
}

/** A `ReviewedTarget` to be given: what may be null can be left out. */
export interface ReviewedTargetInput {
  /** The target, as it was given. */
  target: string;
  /** The host that was asked; not set if there was no client. */
  host?: string | null | undefined;
  /** Who the credential is, where that can be known. */
  principal?: string | null | undefined;
  /** When its reading began. */
  startedAt: string;
  /** When its reading ended. */
  finishedAt: string;
  /** How many pages were read. */
  pages: number;
  /** How many rows it has. */
  rows: number;
  /** How many times a person was met again, and counted once. */
  duplicates: number;
  /** Whether it was read to its end. */
  status: TargetStatus;
  /** Why it failed. */
  error?: string | null | undefined;
  /** Where the listing that failed would go on. */
  resume?: string | null | undefined;
}

/** A person's, a service account's or an invitation's access to one place. */
export interface Row {
  /** The row's key: the same in every review, `r` and 12 characters. */
  rowKey: string;
  /** The service, such as `paperspace`. */
  service: string;
  /** The target. */
  target: string;
  /** The id of the user, or of the invitation. */
  userId: string;
  /** The e-mail address, if it is known. */
  email: string | null;
  /** The name, if it is known. */
  name: string | null;
  /** Whether it is a person; `unknown` where the service does not say. */
  accountType: AccountType;
  /** The role, in the service's own word; several are separated by commas. */
  role: string | null;
  /** What the role allows, in a sentence. */
  roleAllows: string | null;
  /** The role in words that all services share; `unknown` if it is not known here. */
  access: AccessLevel;
  /** Whether the role can change who has access. */
  privileged: boolean;
  /** Whether the account can be used; `unknown` where the service does not say. */
  status: AccountStatus;
  /** When access was given, if that is known. */
  joinedAt: string | null;
  /** When the account was last seen, if that is known. */
  lastSeenAt: string | null;
  /** When this was observed. */
  observedAt: string;
  /** What a reviewer should look at. */
  flags: Flag[];
  /**
   * Of a leaver: how many hours of access there were after the day of leaving, begun ones
   * counted.
   */
  exposedHours: number | null;
}

/** A `Row` to be given: what may be null can be left out. */
export interface RowInput {
  /** The row's key: the same in every review, `r` and 12 characters. */
  rowKey: string;
  /** The service, such as `paperspace`. */
  service: string;
  /** The target. */
  target: string;
  /** The id of the user, or of the invitation. */
  userId: string;
  /** The e-mail address, if it is known. */
  email?: string | null | undefined;
  /** The name, if it is known. */
  name?: string | null | undefined;
  /** Whether it is a person; `unknown` where the service does not say. */
  accountType: AccountType;
  /** The role, in the service's own word; several are separated by commas. */
  role?: string | null | undefined;
  /** What the role allows, in a sentence. */
  roleAllows?: string | null | undefined;
  /** The role in words that all services share; `unknown` if it is not known here. */
  access: AccessLevel;
  /** Whether the role can change who has access. */
  privileged: boolean;
  /** Whether the account can be used; `unknown` where the service does not say. */
  status: AccountStatus;
  /** When access was given, if that is known. */
  joinedAt?: string | null | undefined;
  /** When the account was last seen, if that is known. */
  lastSeenAt?: string | null | undefined;
  /** When this was observed. */
  observedAt: string;
  /** What a reviewer should look at. */
  flags: readonly Flag[];
  /**
   * Of a leaver: how many hours of access there were after the day of leaving, begun ones
   * counted.
   */
  exposedHours?: number | null | undefined;
}

/** The people who work here, and those who have left. */
export interface Roster {
  /** The people. */
  people: RosterEntry[];
}

/** A `Roster` to be given: what may be null can be left out. */
export interface RosterInput {
  /** The people. */
  people: readonly (string | RosterEntryInput)[];
}

/** A person on a roster. */
export interface RosterEntry {
  /** The e-mail address. */
  email: string;
  /** Other addresses of theirs. */
  aliases: string[] | null;
  /** Whether they work here; `active` if omitted, and `left` from the day of `leftAt` on. */
  status: RosterStatus | null;
  /** When they left, or will. */
  leftAt: string | null;
}

/** A `RosterEntry` to be given: what may be null can be left out. */
export interface RosterEntryInput {
  /** The e-mail address. */
  email: string;
  /** Other addresses of theirs. */
  aliases?: readonly string[] | null | undefined;
  /** Whether they work here; `active` if omitted, and `left` from the day of `leftAt` on. */
  status?: RosterStatus | null | undefined;
  /** When they left, or will. */
  leftAt?: string | null | undefined;
}

/** What was found of some people. */
export interface Found {
  /** Whether all targets were read to their ends. */
  complete: boolean;
  /** Their rows, as in a review. */
  rows: Row[];
  /** The places that were searched. */
  targets: SearchedTarget[];
}

/** A place, and how it was searched. */
export interface SearchedTarget {
  /** The target, as it was given. */
  target: string;
  /** Whether it was read to its end. */
  status: TargetStatus;
  /** How many people were looked at. */
  searched: number;
  /** How many of them have no e-mail address to compare. */
  withoutEmail: number;
  /** Why it failed. */
  error: string | null;
}

/** The places that credentials can see. */
export interface Places {
  /** Whether everything that was looked in answered. */
  complete: boolean;
  /** The places, ordered by service, source and name. */
  places: Place[];
  /** What was looked in. */
  sources: SearchedSource[];
}

/** A place that has members. */
export interface Place {
  /** The target that names it in a review. */
  target: string;
  /** What it is: `team`, `organization`, `instance`, `workspace` or `users`. */
  kind: string;
  /** Its name for people, if it has one. */
  name: string | null;
}

/** A service with a credential, and whether it answered. */
export interface SearchedSource {
  /** The source, such as `gitbook` or `paperspace@EU`. */
  source: string;
  /** Whether everything was read to its end. */
  status: TargetStatus;
  /** Who the credential is, where that can be known. */
  principal: string | null;
  /** Why it failed. */
  error: string | null;
}

/** What changed from one review to another. */
export interface Diff {
  /** Whether every target of either review could be compared. */
  complete: boolean;
  /** Rows that are only in the later review. */
  joined: Row[];
  /** Rows that are only in the earlier review. */
  left: Row[];
  /** Rows whose role differs. */
  roleChanged: RowChange[];
  /** Rows whose status differs. */
  statusChanged: RowChange[];
  /** Targets that could not be compared. */
  unknown: string[];
}

/** A row, before and after. */
export interface RowChange {
  /** In the earlier review. */
  before: Row;
  /** In the later review. */
  after: Row;
}

/** What reviewers decided on a review. */
export interface Decisions {
  /** The id of the review. */
  review: string;
  /** One decision for each row of it, in its order. */
  decisions: Decision[];
}

/** A reviewer's decision on a row. */
export interface Decision {
  /** The row's key. */
  rowKey: string;
  /** The decision. */
  decision: Verdict;
  /** The role to change to, in the service's own word. */
  newRole: string | null;
  /** Why. */
  reason: string | null;
  /** Who decided. */
  reviewer: string;
  /** When it was decided, as it was written. */
  decidedAt: string | null;
  /** The ticket in which it was decided. */
  ticket: string | null;
}

/** The files that were written. */
export interface Manifest {
  /** The version of this structure: `rosterkit.manifest/1`. */
  schema: string;
  /** The id of the review. */
  review: string;
  /** The version of RosterKit that wrote them. */
  toolVersion: string;
  /** The files. */
  files: WrittenFile[];
}

/** A file that was written. */
export interface WrittenFile {
  /** Its name in the folder. */
  name: string;
  /** How many bytes it has. */
  bytes: number;
  /** The SHA-256 of its bytes, in hexadecimal. */
  sha256: string;
}

/** The options of `review` of blocking clients. */
export interface ReviewOptionsSync extends CallOptionsSync {
  /** The people who work here, and those who have left. */
  roster?: RosterInput | undefined;
  /** The domains of the house's own e-mail addresses. All others are flagged as `external`. */
  domains?: readonly string[] | undefined;
  /** After how many days without being seen an account is flagged as `dormant`; 90 if omitted. 1 to 36500. */
  dormantDays?: number | undefined;
  /** How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64. */
  atOnce?: number | undefined;
}

/** The options of `review`. */
export interface ReviewOptions extends CallOptions, ReviewOptionsSync {}

/** The options of `find` of blocking clients. */
export interface FindOptionsSync extends CallOptionsSync {
  /** How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64. */
  atOnce?: number | undefined;
}

/** The options of `find`. */
export interface FindOptions extends CallOptions, FindOptionsSync {}

/** The options of `places` of blocking clients. */
export interface PlacesOptionsSync extends CallOptionsSync {
  /**
   * Where to look, such as `gitbook` or `paperspace@EU`. If omitted: wherever there is a
   * client or a credential.
   */
  lookedIn?: readonly string[] | undefined;
}

/** The options of `places`. */
export interface PlacesOptions extends CallOptions, PlacesOptionsSync {}
