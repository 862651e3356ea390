// Written by `make generate` from the declarations. Do not edit it.

/** The records of Access, and the options of its calls. */

import type { Secret } from '../../secret';
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

/** How a person's access is to end. */
export type OffboardMode = 'remove' | 'deactivate' | 'delete' | (string & {});

/** A change of who has access. */
export type ChangeKind = 'grant' | 'revoke' | 'set_role' | (string & {});

/** What a plan was made for. */
export type PlanPurpose = 'offboard' | 'review' | 'changes' | (string & {});

/** What a step does. */
export type Action =
  | 'add'
  | 'invite'
  | 'set_role'
  | 'remove'
  | 'deactivate'
  | 'delete'
  | 'manual'
  | 'keep'
  | (string & {});

/** What a limit says of a step. */
export type RailVerdict = 'ok' | 'warn' | 'refused' | (string & {});

/** What came of a step. */
export type StepOutcome =
  | 'done'
  | 'already'
  | 'requested'
  | 'manual'
  | 'refused'
  | 'failed'
  | 'skipped'
  | (string & {});

/** How sure the outcome of a write is. */
export type StepCertainty =
  | 'confirmed'
  | 'assumed'
  | 'not_sent'
  | 'rejected'
  | 'maybe_applied'
  | (string & {});

/** Whether a write was seen when the place was read afterwards. */
export type Verified = 'yes' | 'no' | 'unverifiable' | (string & {});

/** What was done with a secret. */
export type RotationOutcome = 'created' | 'updated' | (string & {});

/** The format of a plan or of evidence. */
export type DocumentFormat = 'json' | 'text' | (string & {});

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

/** What reviewers decided on a review, and the plan that carries it out. */
export interface ClosedReview {
  /** The id of the review. */
  review: string;
  /** One decision for each row of it, in its order. */
  decisions: Decision[];
  /** What is to be changed. */
  plan: Plan;
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

/** A person, by what services know them. */
export interface Person {
  /** Their e-mail address; or a user id, where no address is known. */
  email: string;
  /** Other addresses of theirs. */
  aliases: string[] | null;
  /** Their user ids, for places that show no addresses. */
  ids: string[] | null;
}

/** A `Person` to be given: what may be null can be left out. */
export interface PersonInput {
  /** Their e-mail address; or a user id, where no address is known. */
  email: string;
  /** Other addresses of theirs. */
  aliases?: readonly string[] | null | undefined;
  /** Their user ids, for places that show no addresses. */
  ids?: readonly string[] | null | undefined;
}

/** A change of who has access. */
export interface AccessChange {
  /** What is to be done. */
  kind: ChangeKind;
  /** Whose access it is: an e-mail address or a user id. Access is granted by an address. */
  user: string;
  /** The place, such as `gitbook:my-org`. */
  target: string;
  /** The role, in the service's own word; for `grant` and `set_role`. */
  role: string | null;
}

/** An `AccessChange` to be given: what may be null can be left out. */
export interface AccessChangeInput {
  /** What is to be done. */
  kind: ChangeKind;
  /** Whose access it is: an e-mail address or a user id. Access is granted by an address. */
  user: string;
  /** The place, such as `gitbook:my-org`. */
  target: string;
  /** The role, in the service's own word; for `grant` and `set_role`. */
  role?: string | null | undefined;
}

/** Changes of who has access. */
export interface Changes {
  /** The changes. */
  changes: AccessChange[];
}

/** Limits of a plan that differ from the usual ones. They are part of the plan. */
export interface Policy {
  /**
   * How many owners a place must keep; 1 if omitted. Exactly so many are kept with a warning.
   * Who leaves an organization leaves its teams as well: those of the plan must keep as many.
   */
  minOwners: number | null;
  /**
   * How many people a plan may remove from a place: 3 or a quarter of it, whichever is more,
   * if omitted. It does not limit the offboarding of a person.
   */
  maxRemovals: number | null;
  /** Whether the credential's own account may be changed; not, if omitted. */
  allowSelf: boolean | null;
  /** Whether privileged roles may be given: with a warning if omitted, never if false. */
  allowPrivileged: boolean | null;
  /** Whether a place may be changed that could not be read to its end; not, if omitted. */
  allowIncomplete: boolean | null;
}

/** A `Policy` to be given: what may be null can be left out. */
export interface PolicyInput {
  /**
   * How many owners a place must keep; 1 if omitted. Exactly so many are kept with a warning.
   * Who leaves an organization leaves its teams as well: those of the plan must keep as many.
   */
  minOwners?: number | null | undefined;
  /**
   * How many people a plan may remove from a place: 3 or a quarter of it, whichever is more,
   * if omitted. It does not limit the offboarding of a person.
   */
  maxRemovals?: number | null | undefined;
  /** Whether the credential's own account may be changed; not, if omitted. */
  allowSelf?: boolean | null | undefined;
  /** Whether privileged roles may be given: with a warning if omitted, never if false. */
  allowPrivileged?: boolean | null | undefined;
  /** Whether a place may be changed that could not be read to its end; not, if omitted. */
  allowIncomplete?: boolean | null | undefined;
}

/** What is to be changed, step by step. It is applied as it is, or not at all. */
export interface Plan {
  /** The version of this structure: `rosterkit.plan/1`. */
  schema: string;
  /** The plan's id. */
  id: string;
  /** The SHA-256 of all the rest, in hexadecimal. */
  digest: string;
  /** When it was made. */
  createdAt: string;
  /** Until when it can be applied: 24 hours later. */
  expiresAt: string;
  /** The version of RosterKit that made it. */
  toolVersion: string;
  /** What it was made for. */
  purpose: PlanPurpose;
  /** The person whose access ends, if it is a plan for that. */
  person: Person | null;
  /** The id of the review that was closed, if it is a plan for that. */
  review: string | null;
  /** The limits that differ from the usual ones. */
  policy: Policy;
  /** The places, as they were read. */
  targets: PlannedTarget[];
  /** The steps, in the order in which they are applied. */
  steps: Step[];
  /** Secrets that the person may know, to be rotated. */
  rotate: KnownSecret[];
}

/** A `Plan` to be given: what may be null can be left out. */
export interface PlanInput {
  /** The version of this structure: `rosterkit.plan/1`. */
  schema: string;
  /** The plan's id. */
  id: string;
  /** The SHA-256 of all the rest, in hexadecimal. */
  digest: string;
  /** When it was made. */
  createdAt: string;
  /** Until when it can be applied: 24 hours later. */
  expiresAt: string;
  /** The version of RosterKit that made it. */
  toolVersion: string;
  /** What it was made for. */
  purpose: PlanPurpose;
  /** The person whose access ends, if it is a plan for that. */
  person?: string | PersonInput | null | undefined;
  /** The id of the review that was closed, if it is a plan for that. */
  review?: string | null | undefined;
  /** The limits that differ from the usual ones. */
  policy: PolicyInput;
  /** The places, as they were read. */
  targets: readonly PlannedTargetInput[];
  /** The steps, in the order in which they are applied. */
  steps: readonly StepInput[];
  /** Secrets that the person may know, to be rotated. */
  rotate: readonly KnownSecretInput[];
}

/** A place that a plan is about. */
export interface PlannedTarget {
  /** The target, as it was given. */
  target: string;
  /** The host that was asked; not set if there was no client. */
  host: string | null;
  /** Who the credential is, where that can be known. */
  principal: string | null;
  /** How many people were there. */
  people: number;
  /** How many of them have no e-mail address by which they could be found. */
  withoutEmail: number;
  /** The ids of its owners, or of its administrators if it has no owners. */
  owners: string[];
  /** Whether it was read to its end. */
  status: TargetStatus;
  /** Why it failed. */
  error: string | null;
}

/** A `PlannedTarget` to be given: what may be null can be left out. */
export interface PlannedTargetInput {
  /** The target, as it was given. */
  target: string;
  /** The host that was asked; not set if there was no client. */
  host?: string | null | undefined;
  /** Who the credential is, where that can be known. */
  principal?: string | null | undefined;
  /** How many people were there. */
  people: number;
  /** How many of them have no e-mail address by which they could be found. */
  withoutEmail: number;
  /** The ids of its owners, or of its administrators if it has no owners. */
  owners: readonly string[];
  /** Whether it was read to its end. */
  status: TargetStatus;
  /** Why it failed. */
  error?: string | null | undefined;
}

/** One step of a plan. */
export interface Step {
  /** Its number, from 1. */
  n: number;
  /** The target. */
  target: string;
  /** What is done. */
  action: Action;
  /** The id of the user, or of the invitation, if there is one yet. */
  userId: string | null;
  /** The e-mail address, if it is known. */
  email: string | null;
  /** The name, if it is known. */
  name: string | null;
  /** What they have before; not set if they are not there. */
  before: Standing | null;
  /** What they have after; not set if they are not there then. */
  after: Standing | null;
  /** Whether it can be undone from here. */
  reversible: boolean;
  /** Why it is done. */
  why: string;
  /** What to do by hand, of a manual step. */
  instructions: string | null;
  /** What else comes of it. */
  consequences: string[];
  /** The limits that it was held against. */
  rails: Rail[];
}

/** A `Step` to be given: what may be null can be left out. */
export interface StepInput {
  /** Its number, from 1. */
  n: number;
  /** The target. */
  target: string;
  /** What is done. */
  action: Action;
  /** The id of the user, or of the invitation, if there is one yet. */
  userId?: string | null | undefined;
  /** The e-mail address, if it is known. */
  email?: string | null | undefined;
  /** The name, if it is known. */
  name?: string | null | undefined;
  /** What they have before; not set if they are not there. */
  before?: StandingInput | null | undefined;
  /** What they have after; not set if they are not there then. */
  after?: StandingInput | null | undefined;
  /** Whether it can be undone from here. */
  reversible: boolean;
  /** Why it is done. */
  why: string;
  /** What to do by hand, of a manual step. */
  instructions?: string | null | undefined;
  /** What else comes of it. */
  consequences: readonly string[];
  /** The limits that it was held against. */
  rails: readonly RailInput[];
}

/** The place that an account has in a target. */
export interface Standing {
  /** The role, in the service's own word; several are separated by commas. */
  role: string | null;
  /** Whether the account can be used. */
  status: AccountStatus;
}

/** A `Standing` to be given: what may be null can be left out. */
export interface StandingInput {
  /** The role, in the service's own word; several are separated by commas. */
  role?: string | null | undefined;
  /** Whether the account can be used. */
  status: AccountStatus;
}

/** A limit, and what it says of a step. */
export interface Rail {
  /** Its name, such as `"min_owners"`: the same in all languages. */
  name: string;
  /** What it says. */
  verdict: RailVerdict;
  /** What is allowed, if it is a number. */
  limit: number | null;
  /** What it comes to, if it is a number. */
  actual: number | null;
  /** Why, and what can be done; not set if it is all right. */
  message: string | null;
}

/** A `Rail` to be given: what may be null can be left out. */
export interface RailInput {
  /** Its name, such as `"min_owners"`: the same in all languages. */
  name: string;
  /** What it says. */
  verdict: RailVerdict;
  /** What is allowed, if it is a number. */
  limit?: number | null | undefined;
  /** What it comes to, if it is a number. */
  actual?: number | null | undefined;
  /** Why, and what can be done; not set if it is all right. */
  message?: string | null | undefined;
}

/** A secret of a team that a person was in. */
export interface KnownSecret {
  /** The team, as a target. */
  target: string;
  /** The secret's name. */
  name: string;
  /** When its value was last changed. */
  changedAt: string;
  /** Whether a deployment uses it. */
  usedByDeployment: boolean;
}

/** A `KnownSecret` to be given: what may be null can be left out. */
export interface KnownSecretInput {
  /** The team, as a target. */
  target: string;
  /** The secret's name. */
  name: string;
  /** When its value was last changed. */
  changedAt: string;
  /** Whether a deployment uses it. */
  usedByDeployment: boolean;
}

/** What came of a plan that was applied. */
export interface Evidence {
  /** The version of this structure: `rosterkit.evidence/1`. */
  schema: string;
  /** The id of the plan. */
  plan: string;
  /** The digest of the plan. */
  planDigest: string;
  /** The version of RosterKit that applied it. */
  toolVersion: string;
  /** When it was begun. */
  startedAt: string;
  /** When it ended. */
  finishedAt: string;
  /** Whether every step is done, now or already. */
  complete: boolean;
  /** The places, as they were found before the first write. */
  targets: AppliedTarget[];
  /** The steps of the plan. */
  steps: AppliedStep[];
}

/** An `Evidence` to be given: what may be null can be left out. */
export interface EvidenceInput {
  /** The version of this structure: `rosterkit.evidence/1`. */
  schema: string;
  /** The id of the plan. */
  plan: string;
  /** The digest of the plan. */
  planDigest: string;
  /** The version of RosterKit that applied it. */
  toolVersion: string;
  /** When it was begun. */
  startedAt: string;
  /** When it ended. */
  finishedAt: string;
  /** Whether every step is done, now or already. */
  complete: boolean;
  /** The places, as they were found before the first write. */
  targets: readonly AppliedTargetInput[];
  /** The steps of the plan. */
  steps: readonly AppliedStepInput[];
}

/** A place that a plan was applied to. */
export interface AppliedTarget {
  /** The target. */
  target: string;
  /** Who the credential is, where that can be known. */
  principal: string | null;
  /** What differs from when the plan was made, in sentences. */
  drift: string[];
  /** Why it could not be read. */
  error: string | null;
}

/** An `AppliedTarget` to be given: what may be null can be left out. */
export interface AppliedTargetInput {
  /** The target. */
  target: string;
  /** Who the credential is, where that can be known. */
  principal?: string | null | undefined;
  /** What differs from when the plan was made, in sentences. */
  drift: readonly string[];
  /** Why it could not be read. */
  error?: string | null | undefined;
}

/** What came of a step. */
export interface AppliedStep {
  /** Its number in the plan. */
  n: number;
  /** The target. */
  target: string;
  /** What was to be done. */
  action: Action;
  /** The id of the user, or of the invitation, if there was one. */
  userId: string | null;
  /** The e-mail address, if it is known. */
  email: string | null;
  /** What came of it. */
  outcome: StepOutcome;
  /** How sure that is; not set if nothing was to be sent. */
  certainty: StepCertainty | null;
  /** How many requests were sent for it or tried to be. */
  attempts: number;
  /** The HTTP status of the last answer. */
  status: number | null;
  /** The request ids of the answers that had one. */
  requestIds: string[];
  /** When it ended. */
  at: string;
  /** Whether it was seen when the place was read afterwards; not set if nothing was sent. */
  verified: Verified | null;
  /**
   * What the person had when the place was read afterwards; not set if they were not there, or
   * if it was not read.
   */
  after: Standing | null;
  /** Why it was not done. */
  error: string | null;
}

/** An `AppliedStep` to be given: what may be null can be left out. */
export interface AppliedStepInput {
  /** Its number in the plan. */
  n: number;
  /** The target. */
  target: string;
  /** What was to be done. */
  action: Action;
  /** The id of the user, or of the invitation, if there was one. */
  userId?: string | null | undefined;
  /** The e-mail address, if it is known. */
  email?: string | null | undefined;
  /** What came of it. */
  outcome: StepOutcome;
  /** How sure that is; not set if nothing was to be sent. */
  certainty?: StepCertainty | null | undefined;
  /** How many requests were sent for it or tried to be. */
  attempts: number;
  /** The HTTP status of the last answer. */
  status?: number | null | undefined;
  /** The request ids of the answers that had one. */
  requestIds: readonly string[];
  /** When it ended. */
  at: string;
  /** Whether it was seen when the place was read afterwards; not set if nothing was sent. */
  verified?: Verified | null | undefined;
  /**
   * What the person had when the place was read afterwards; not set if they were not there, or
   * if it was not read.
   */
  after?: StandingInput | null | undefined;
  /** Why it was not done. */
  error?: string | null | undefined;
}

/** A secret that has a new value. */
export interface RotatedSecret {
  /** The team, as a target. */
  target: string;
  /** The secret's name. */
  name: string;
  /** What was done. */
  outcome: RotationOutcome;
  /** How sure that is. */
  certainty: StepCertainty;
  /** When the service changed it. */
  changedAt: string;
  /** Whether a deployment uses it. */
  usedByDeployment: boolean;
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

/** The options of `closeReview` of blocking clients. */
export interface CloseReviewOptionsSync extends CallOptionsSync {
  /** Other limits for the plan than the usual ones. */
  policy?: PolicyInput | undefined;
  /** How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64. */
  atOnce?: number | undefined;
}

/** The options of `closeReview`. */
export interface CloseReviewOptions extends CallOptions, CloseReviewOptionsSync {}

/** The options of `offboard` of blocking clients. */
export interface OffboardOptionsSync extends CallOptionsSync {
  /** How their access ends; `remove` if omitted. */
  mode?: OffboardMode | undefined;
  /** Other limits than the usual ones. */
  policy?: PolicyInput | undefined;
  /** How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64. */
  atOnce?: number | undefined;
}

/** The options of `offboard`. */
export interface OffboardOptions extends CallOptions, OffboardOptionsSync {}

/** The options of `plan` of blocking clients. */
export interface PlanOptionsSync extends CallOptionsSync {
  /** Other limits than the usual ones. */
  policy?: PolicyInput | undefined;
  /** How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64. */
  atOnce?: number | undefined;
}

/** The options of `plan`. */
export interface PlanOptions extends CallOptions, PlanOptionsSync {}

/** The options of `apply` of blocking clients. */
export interface ApplyOptionsSync extends CallOptionsSync {
  /** The plan's digest, or its first 12 characters or more: the word that it is to be done. */
  confirm?: string | undefined;
  /** The numbers of the steps to apply; all if omitted. */
  only?: readonly number[] | undefined;
  /**
   * The path of a file that gets a line before and after each write. A run that was killed
   * goes on from it.
   */
  journal?: string | undefined;
  /** How many hosts are written to at once, and in each one place after another; 4 if omitted. 1 to 64. */
  atOnce?: number | undefined;
}

/** The options of `apply`. */
export interface ApplyOptions extends CallOptions, ApplyOptionsSync {}

/** The options of `rotateSecret` of blocking clients. */
export interface RotateSecretOptionsSync extends CallOptionsSync {
  /** The new value. 1 to 8192. */
  value?: string | Secret | undefined;
  /** Make a value of so many letters and digits, which the service alone knows then. 16 to 8192. */
  generate?: number | undefined;
}

/** The options of `rotateSecret`. */
export interface RotateSecretOptions extends CallOptions, RotateSecretOptionsSync {}

/** The options of `deleteSecret` of blocking clients. */
export interface DeleteSecretOptionsSync extends CallOptionsSync {
  /** Delete it even if a deployment uses it. */
  force?: boolean | undefined;
}

/** The options of `deleteSecret`. */
export interface DeleteSecretOptions extends CallOptions, DeleteSecretOptionsSync {}

/** The options of `renderPlan` of blocking clients. */
export interface RenderPlanOptionsSync extends CallOptionsSync {
  /** The format; JSON if omitted. */
  format?: DocumentFormat | undefined;
}

/** The options of `renderPlan`. */
export interface RenderPlanOptions extends CallOptions, RenderPlanOptionsSync {}

/** The options of `renderEvidence` of blocking clients. */
export interface RenderEvidenceOptionsSync extends CallOptionsSync {
  /** The format; JSON if omitted. */
  format?: DocumentFormat | undefined;
}

/** The options of `renderEvidence`. */
export interface RenderEvidenceOptions extends CallOptions, RenderEvidenceOptionsSync {}
