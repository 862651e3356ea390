// Written by `make generate` from the declarations. Do not edit it.

/** The clients of Access. */

import { brand } from '../../brand';
import { ASYNC_DISPOSE, DISPOSE } from '../../builtin';
import { expectArguments, send, sendSync } from '../../call';
import { Client, type Connection, connect } from '../../client';
import { Decoder, SharingDecoder } from '../../decoder';
import { native } from '../../native';
import type { NativeAccess } from '../native';
import type { AccessClientOptions, CallOptions, CallOptionsSync } from '../options';
import type * as access from '../records/access';
import type { Paperspace, PaperspaceSync } from './paperspace';
import type { ZenML, ZenMLSync } from './zenml';
import type { GitBook, GitBookSync } from './gitbook';
import type { Evo, EvoSync } from './evo';

/** A client of any of the services, whose calls are promises or block. */
export type ServiceClient =
  | Paperspace
  | PaperspaceSync
  | ZenML
  | ZenMLSync
  | GitBook
  | GitBookSync
  | Evo
  | EvoSync;

interface AccessSettings {
  /**
   * Clients to use in place of those that the environment describes, by the names of their
   * sources: `gitbook`, `paperspace@EU`.
   */
  clients?: Readonly<Record<string, ServiceClient>> | undefined;
}

/** The options that an `Access` is made with. */
export interface AccessOptions extends AccessClientOptions, AccessSettings {}

/** The options that an `AccessSync` is made with. */
export interface AccessSyncOptions extends AccessClientOptions, AccessSettings {}

/**
 * Who has access, in all four services together.
 *
 * Its calls are promises.
 */
export class Access extends Client {
  static {
    brand('Access', Access);
  }

  readonly #connection: Connection<NativeAccess>;

  /**
   * Make a client. What is left out is taken from the environment, then from the defaults;
   * `explain()` tells which.
   *
   * @param options Clients to use, limits, and how services are reached.
   * @throws ConfigError when an option cannot be used.
   * @throws InvalidArgumentError when an option is not known or out of its range.
   */
  constructor(options: AccessOptions = {}) {
    const connection = connect(native.Access, options, false, 'onTarget');
    super(connection);
    this.#connection = connection;
  }

  /**
   * Review who has access to some places: one row for each person in each place.
   *
   * A target that could not be read to its end makes the review incomplete, and says why; it
   * is never taken for a place without people. Rows are in a fixed order, so that two reviews
   * of the same memberships differ in their times alone.
   *
   * @param targets The places, such as `paperspace:my-team`. One that is named twice is refused.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  async review(
    targets: readonly string[],
    options: access.ReviewOptions = {},
  ): Promise<access.Review> {
    expectArguments(arguments, 'review', 'targets');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.review(call, caller, options, targets),
    );
    return decodeReview(new SharingDecoder(...answer));
  }

  /**
   * Find people in some places, by their e-mail addresses, their ids, or both.
   *
   * Only the rows of those people are kept, however many there are. Addresses are compared
   * trimmed and without regard to case.
   *
   * @param people The people: e-mail addresses and user ids.
   * @param targets The places, such as `paperspace:my-team`.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  async find(
    people: readonly string[],
    targets: readonly string[],
    options: access.FindOptions = {},
  ): Promise<access.Found> {
    expectArguments(arguments, 'find', 'people', 'targets');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.find(call, caller, options, people, targets),
    );
    return decodeFound(new SharingDecoder(...answer));
  }

  /**
   * List the places that the credentials can see, as targets of a review.
   *
   * Teams of Paperspace's session, organizations and teams of GitBook, organizations of ZenML
   * Pro, instances and workspaces of Seequent Evo.
   *
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  async places(options: access.PlacesOptions = {}): Promise<access.Places> {
    expectArguments(arguments, 'places');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.places(call, caller, options),
    );
    return decodePlaces(new SharingDecoder(...answer));
  }

  /**
   * Compare two reviews: who joined, who left, and whose role or status changed.
   *
   * A target that is missing from either review, or incomplete in it, is `unknown`: its people
   * are never told to have left.
   *
   * @param before The earlier review.
   * @param after The later review.
   * @param options Limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  async diff(
    before: access.ReviewInput,
    after: access.ReviewInput,
    options: CallOptions = {},
  ): Promise<access.Diff> {
    expectArguments(arguments, 'diff', 'before', 'after');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.diff(call, caller, options, before, after),
    );
    return decodeDiff(new SharingDecoder(...answer));
  }

  /**
   * Write a review's worksheet: CSV in which reviewers decide on each row, riskiest first.
   *
   * The columns for the decision (`keep`, `revoke` or `change`), the new role, the reason, the
   * reviewer, the time and the ticket are left for them to fill.
   *
   * @param review The review.
   * @param options Limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  async worksheet(review: access.ReviewInput, options: CallOptions = {}): Promise<string> {
    expectArguments(arguments, 'worksheet', 'review');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.worksheet(call, caller, options, review),
    );
    return new Decoder(...answer).string();
  }

  /**
   * Close a review with a worksheet that was filled in, and give its decisions.
   *
   * It is refused as a whole, with every mistake and its line: a row that is decided never or
   * twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
   * without a reason; a new role without `change`, or `change` without one; a reviewer who decides
   * on their own access.
   *
   * @param review The review that the worksheet was made of.
   * @param worksheet The text of the worksheet, as a spreadsheet saved it.
   * @param options Limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  async closeReview(
    review: access.ReviewInput,
    worksheet: string,
    options: CallOptions = {},
  ): Promise<access.Decisions> {
    expectArguments(arguments, 'closeReview', 'review', 'worksheet');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.closeReview(call, caller, options, review, worksheet),
    );
    return decodeDecisions(new SharingDecoder(...answer));
  }

  /**
   * Give a review as text: JSON Lines, CSV, or a page of HTML that needs no other file.
   *
   * The same review gives the same bytes in every language.
   *
   * @param review The review.
   * @param format The format.
   * @param options Limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  async render(
    review: access.ReviewInput,
    format: access.Format,
    options: CallOptions = {},
  ): Promise<string> {
    expectArguments(arguments, 'render', 'review', 'format');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.render(call, caller, options, review, format),
    );
    return new Decoder(...answer).string();
  }

  /**
   * Write a review's files to a folder: `review.jsonl`, `review.csv`, `review.html`,
   * `worksheet.csv` and `manifest.json`.
   *
   * The folder is made if it is missing. Files of these names that are there are replaced, each
   * at once and whole.
   *
   * @param review The review.
   * @param folder The path of the folder.
   * @param options Limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  async writeFiles(
    review: access.ReviewInput,
    folder: string,
    options: CallOptions = {},
  ): Promise<access.Manifest> {
    expectArguments(arguments, 'writeFiles', 'review', 'folder');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.writeFiles(call, caller, options, review, folder),
    );
    return decodeManifest(new SharingDecoder(...answer));
  }

  /**
   * Read a review from the text of its `review.jsonl`, from whichever language it was written.
   *
   * A text that was cut or changed is refused, and so is one of a newer version.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  async readReview(text: string, options: CallOptions = {}): Promise<access.Review> {
    expectArguments(arguments, 'readReview', 'text');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.readReview(call, caller, options, text),
    );
    return decodeReview(new SharingDecoder(...answer));
  }

  /**
   * Read a roster from CSV: a person a line.
   *
   * The column email is needed; aliases, status (active or left) and left_at (a day or a time, as
   * in ISO 8601) may be there, in any order. Several aliases are separated by blanks or semicolons. A spreadsheet's own habits are
   * understood: a byte order mark, semicolons between columns, any line ends.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  async readRoster(text: string, options: CallOptions = {}): Promise<access.Roster> {
    expectArguments(arguments, 'readRoster', 'text');
    const answer = await send(this.#connection, options, (native, call, caller) =>
      native.readRoster(call, caller, options, text),
    );
    return decodeRoster(new SharingDecoder(...answer));
  }

  /** The same as `close`, at the end of a block with `using`. */
  async [ASYNC_DISPOSE](): Promise<void> {
    this.close();
  }
}

/**
 * Who has access, in all four services together.
 *
 * Its calls block the thread until they are answered.
 */
export class AccessSync extends Client {
  static {
    brand('AccessSync', AccessSync);
  }

  readonly #connection: Connection<NativeAccess>;

  /**
   * Make a client. What is left out is taken from the environment, then from the defaults;
   * `explain()` tells which.
   *
   * @param options Clients to use, limits, and how services are reached.
   * @throws ConfigError when an option cannot be used.
   * @throws InvalidArgumentError when an option is not known or out of its range.
   */
  constructor(options: AccessSyncOptions = {}) {
    const connection = connect(native.Access, options, true, 'onTarget');
    super(connection);
    this.#connection = connection;
  }

  /**
   * Review who has access to some places: one row for each person in each place.
   *
   * A target that could not be read to its end makes the review incomplete, and says why; it
   * is never taken for a place without people. Rows are in a fixed order, so that two reviews
   * of the same memberships differ in their times alone.
   *
   * @param targets The places, such as `paperspace:my-team`. One that is named twice is refused.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  review(targets: readonly string[], options: access.ReviewOptionsSync = {}): access.Review {
    expectArguments(arguments, 'review', 'targets');
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.review(call, caller, options, targets),
    );
    return decodeReview(new SharingDecoder(...answer));
  }

  /**
   * Find people in some places, by their e-mail addresses, their ids, or both.
   *
   * Only the rows of those people are kept, however many there are. Addresses are compared
   * trimmed and without regard to case.
   *
   * @param people The people: e-mail addresses and user ids.
   * @param targets The places, such as `paperspace:my-team`.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  find(
    people: readonly string[],
    targets: readonly string[],
    options: access.FindOptionsSync = {},
  ): access.Found {
    expectArguments(arguments, 'find', 'people', 'targets');
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.find(call, caller, options, people, targets),
    );
    return decodeFound(new SharingDecoder(...answer));
  }

  /**
   * List the places that the credentials can see, as targets of a review.
   *
   * Teams of Paperspace's session, organizations and teams of GitBook, organizations of ZenML
   * Pro, instances and workspaces of Seequent Evo.
   *
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  places(options: access.PlacesOptionsSync = {}): access.Places {
    expectArguments(arguments, 'places');
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.places(call, caller, options),
    );
    return decodePlaces(new SharingDecoder(...answer));
  }

  /**
   * Compare two reviews: who joined, who left, and whose role or status changed.
   *
   * A target that is missing from either review, or incomplete in it, is `unknown`: its people
   * are never told to have left.
   *
   * @param before The earlier review.
   * @param after The later review.
   * @param options Limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  diff(
    before: access.ReviewInput,
    after: access.ReviewInput,
    options: CallOptionsSync = {},
  ): access.Diff {
    expectArguments(arguments, 'diff', 'before', 'after');
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.diff(call, caller, options, before, after),
    );
    return decodeDiff(new SharingDecoder(...answer));
  }

  /**
   * Write a review's worksheet: CSV in which reviewers decide on each row, riskiest first.
   *
   * The columns for the decision (`keep`, `revoke` or `change`), the new role, the reason, the
   * reviewer, the time and the ticket are left for them to fill.
   *
   * @param review The review.
   * @param options Limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  worksheet(review: access.ReviewInput, options: CallOptionsSync = {}): string {
    expectArguments(arguments, 'worksheet', 'review');
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.worksheet(call, caller, options, review),
    );
    return new Decoder(...answer).string();
  }

  /**
   * Close a review with a worksheet that was filled in, and give its decisions.
   *
   * It is refused as a whole, with every mistake and its line: a row that is decided never or
   * twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
   * without a reason; a new role without `change`, or `change` without one; a reviewer who decides
   * on their own access.
   *
   * @param review The review that the worksheet was made of.
   * @param worksheet The text of the worksheet, as a spreadsheet saved it.
   * @param options Limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  closeReview(
    review: access.ReviewInput,
    worksheet: string,
    options: CallOptionsSync = {},
  ): access.Decisions {
    expectArguments(arguments, 'closeReview', 'review', 'worksheet');
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.closeReview(call, caller, options, review, worksheet),
    );
    return decodeDecisions(new SharingDecoder(...answer));
  }

  /**
   * Give a review as text: JSON Lines, CSV, or a page of HTML that needs no other file.
   *
   * The same review gives the same bytes in every language.
   *
   * @param review The review.
   * @param format The format.
   * @param options Limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  render(review: access.ReviewInput, format: access.Format, options: CallOptionsSync = {}): string {
    expectArguments(arguments, 'render', 'review', 'format');
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.render(call, caller, options, review, format),
    );
    return new Decoder(...answer).string();
  }

  /**
   * Write a review's files to a folder: `review.jsonl`, `review.csv`, `review.html`,
   * `worksheet.csv` and `manifest.json`.
   *
   * The folder is made if it is missing. Files of these names that are there are replaced, each
   * at once and whole.
   *
   * @param review The review.
   * @param folder The path of the folder.
   * @param options Limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  writeFiles(
    review: access.ReviewInput,
    folder: string,
    options: CallOptionsSync = {},
  ): access.Manifest {
    expectArguments(arguments, 'writeFiles', 'review', 'folder');
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.writeFiles(call, caller, options, review, folder),
    );
    return decodeManifest(new SharingDecoder(...answer));
  }

  /**
   * Read a review from the text of its `review.jsonl`, from whichever language it was written.
   *
   * A text that was cut or changed is refused, and so is one of a newer version.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  readReview(text: string, options: CallOptionsSync = {}): access.Review {
    expectArguments(arguments, 'readReview', 'text');
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.readReview(call, caller, options, text),
    );
    return decodeReview(new SharingDecoder(...answer));
  }

  /**
   * Read a roster from CSV: a person a line.
   *
   * The column email is needed; aliases, status (active or left) and left_at (a day or a time, as
   * in ISO 8601) may be there, in any order. Several aliases are separated by blanks or semicolons. A spreadsheet's own habits are
   * understood: a byte order mark, semicolons between columns, any line ends.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  readRoster(text: string, options: CallOptionsSync = {}): access.Roster {
    expectArguments(arguments, 'readRoster', 'text');
    const answer = sendSync(this.#connection, options, (native, call, caller) =>
      native.readRoster(call, caller, options, text),
    );
    return decodeRoster(new SharingDecoder(...answer));
  }

  /** The same as `close`, at the end of a block with `using`. */
  [DISPOSE](): void {
    this.close();
  }
}

function decodeReview(d: Decoder): access.Review {
  return {
    schema: d.string(),
    id: d.string(),
    createdAt: d.string(),
    toolVersion: d.string(),
    complete: d.boolean(),
    dormantDays: d.number(),
    domains: d.array((d) => d.string()),
    rosterPeople: d.numberOrNull(),
    targets: d.array(decodeReviewedTarget),
    rows: d.array(decodeRow),
  };
}

function decodeReviewedTarget(d: Decoder): access.ReviewedTarget {
  return {
    target: d.string(),
    host: d.stringOrNull(),
    principal: d.stringOrNull(),
    startedAt: d.string(),
    finishedAt: d.string(),
    pages: d.number(),
    rows: d.number(),
    duplicates: d.number(),
    status: d.string(),
    error: d.stringOrNull(),
    resume: d.stringOrNull(),
  };
}

function decodeRow(d: Decoder): access.Row {
  return {
    rowKey: d.string(),
    service: d.string(),
    target: d.string(),
    userId: d.string(),
    email: d.stringOrNull(),
    name: d.stringOrNull(),
    accountType: d.string(),
    role: d.stringOrNull(),
    roleAllows: d.stringOrNull(),
    access: d.string(),
    privileged: d.boolean(),
    status: d.string(),
    joinedAt: d.stringOrNull(),
    lastSeenAt: d.stringOrNull(),
    observedAt: d.string(),
    flags: d.array((d) => d.string()),
    exposedHours: d.numberOrNull(),
  };
}

function decodeRoster(d: Decoder): access.Roster {
  return {
    people: d.array(decodeRosterEntry),
  };
}

function decodeRosterEntry(d: Decoder): access.RosterEntry {
  return {
    email: d.string(),
    aliases: d.arrayOrNull((d) => d.string()),
    status: d.stringOrNull(),
    leftAt: d.stringOrNull(),
  };
}

function decodeFound(d: Decoder): access.Found {
  return {
    complete: d.boolean(),
    rows: d.array(decodeRow),
    targets: d.array(decodeSearchedTarget),
  };
}

function decodeSearchedTarget(d: Decoder): access.SearchedTarget {
  return {
    target: d.string(),
    status: d.string(),
    searched: d.number(),
    withoutEmail: d.number(),
    error: d.stringOrNull(),
  };
}

function decodePlaces(d: Decoder): access.Places {
  return {
    complete: d.boolean(),
    places: d.array(decodePlace),
    sources: d.array(decodeSearchedSource),
  };
}

function decodePlace(d: Decoder): access.Place {
  return {
    target: d.string(),
    kind: d.string(),
    name: d.stringOrNull(),
  };
}

function decodeSearchedSource(d: Decoder): access.SearchedSource {
  return {
    source: d.string(),
    status: d.string(),
    principal: d.stringOrNull(),
    error: d.stringOrNull(),
  };
}

function decodeDiff(d: Decoder): access.Diff {
  return {
    complete: d.boolean(),
    joined: d.array(decodeRow),
    left: d.array(decodeRow),
    roleChanged: d.array(decodeRowChange),
    statusChanged: d.array(decodeRowChange),
    unknown: d.array((d) => d.string()),
  };
}

function decodeRowChange(d: Decoder): access.RowChange {
  return {
    before: decodeRow(d),
    after: decodeRow(d),
  };
}

function decodeDecisions(d: Decoder): access.Decisions {
  return {
    review: d.string(),
    decisions: d.array(decodeDecision),
  };
}

function decodeDecision(d: Decoder): access.Decision {
  return {
    rowKey: d.string(),
    decision: d.string(),
    newRole: d.stringOrNull(),
    reason: d.stringOrNull(),
    reviewer: d.string(),
    decidedAt: d.stringOrNull(),
    ticket: d.stringOrNull(),
  };
}

function decodeManifest(d: Decoder): access.Manifest {
  return {
    schema: d.string(),
    review: d.string(),
    toolVersion: d.string(),
    files: d.array(decodeWrittenFile),
  };
}

function decodeWrittenFile(d: Decoder): access.WrittenFile {
  return {
    name: d.string(),
    bytes: d.number(),
    sha256: d.string(),
  };
}
