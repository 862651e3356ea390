// Written by `make generate` from the declarations. Do not edit it.

/** The clients of Access. */

import { brand } from '../../brand';
import { ASYNC_DISPOSE, DISPOSE } from '../../builtin';
import { expectArguments, send, sendSync } from '../../call';
import { Client, type Connection, connect } from '../../client';
import { Decoder, SharingDecoder } from '../../decoder';
import { type Encoder, given } from '../../encoder';
import { native } from '../../native';
import type { Call } from '../../response';
import type { NativeAccess } from '../native';
import type { AccessClientOptions, CallOptions, CallOptionsSync } from '../options';
import { decodeRemoval } from '../decoders';
import type * as shared from '../records/shared';
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
   * sources: `gitbook`, `paperspace@EU`. They keep their limits and hooks.
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
  review(targets: readonly string[], options: access.ReviewOptions = {}): Call<access.Review> {
    return send(
      this,
      'review',
      this.#connection,
      () => expectArguments(arguments, 'review', 'targets'),
      options,
      (native, call, caller) => native.review(call, caller, options, targets),
      (answer) => decodeReview(new SharingDecoder(...answer)),
    );
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
  find(
    people: readonly string[],
    targets: readonly string[],
    options: access.FindOptions = {},
  ): Call<access.Found> {
    return send(
      this,
      'find',
      this.#connection,
      () => expectArguments(arguments, 'find', 'people', 'targets'),
      options,
      (native, call, caller) => native.find(call, caller, options, people, targets),
      (answer) => decodeFound(new SharingDecoder(...answer)),
    );
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
  places(options: access.PlacesOptions = {}): Call<access.Places> {
    return send(
      this,
      'places',
      this.#connection,
      () => expectArguments(arguments, 'places'),
      options,
      (native, call, caller) => native.places(call, caller, options),
      (answer) => decodePlaces(new SharingDecoder(...answer)),
    );
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
  diff(
    before: access.ReviewInput,
    after: access.ReviewInput,
    options: CallOptions = {},
  ): Call<access.Diff> {
    return send(
      this,
      'diff',
      this.#connection,
      () => expectArguments(arguments, 'diff', 'before', 'after'),
      options,
      (native, call, caller) =>
        native.diff(call, caller, options, given(before, encodeReview), given(after, encodeReview)),
      (answer) => decodeDiff(new SharingDecoder(...answer)),
    );
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
  worksheet(review: access.ReviewInput, options: CallOptions = {}): Call<string> {
    return send(
      this,
      'worksheet',
      this.#connection,
      () => expectArguments(arguments, 'worksheet', 'review'),
      options,
      (native, call, caller) =>
        native.worksheet(call, caller, options, given(review, encodeReview)),
      (answer) => new Decoder(...answer).string(),
    );
  }

  /**
   * Close a review with a worksheet that was filled in: give its decisions, and the plan that
   * carries them out.
   *
   * It is refused as a whole, with every mistake and its line: a row that is decided never or
   * twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
   * without a reason; a new role without `change`, or `change` without one; a reviewer who decides
   * on their own access.
   *
   * The places in which something is to change are read again for the plan. A row that has
   * changed since the review is not touched: its step is refused.
   *
   * @param review The review that the worksheet was made of.
   * @param worksheet The text of the worksheet, as a spreadsheet saved it.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  closeReview(
    review: access.ReviewInput,
    worksheet: string,
    options: access.CloseReviewOptions = {},
  ): Call<access.ClosedReview> {
    return send(
      this,
      'closeReview',
      this.#connection,
      () => expectArguments(arguments, 'closeReview', 'review', 'worksheet'),
      options,
      (native, call, caller) =>
        native.closeReview(call, caller, options, given(review, encodeReview), worksheet),
      (answer) => decodeClosedReview(new SharingDecoder(...answer)),
    );
  }

  /**
   * Plan how a person's access ends in some places. Nothing is changed.
   *
   * All their accounts are met, and not the first alone. What a service cannot do becomes a
   * manual step that says what to do, and what must not be done a step that is refused and
   * says why.
   *
   * @param person The person: an e-mail address, or a record with their other addresses and ids.
   * @param targets The places, such as `paperspace:my-team`.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  offboard(
    person: string | access.PersonInput,
    targets: readonly string[],
    options: access.OffboardOptions = {},
  ): Call<access.Plan> {
    return send(
      this,
      'offboard',
      this.#connection,
      () => expectArguments(arguments, 'offboard', 'person', 'targets'),
      options,
      (native, call, caller) =>
        native.offboard(call, caller, options, given(person, encodePerson), targets),
      (answer) => decodePlan(new SharingDecoder(...answer)),
    );
  }

  /**
   * Plan changes of who has access. Nothing is changed.
   *
   * What is so already becomes a step that does nothing, and what cannot be done one that says
   * why.
   *
   * @param changes The changes.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  plan(
    changes: readonly access.AccessChangeInput[],
    options: access.PlanOptions = {},
  ): Call<access.Plan> {
    return send(
      this,
      'plan',
      this.#connection,
      () => expectArguments(arguments, 'plan', 'changes'),
      options,
      (native, call, caller) => native.plan(call, caller, options, changes),
      (answer) => decodePlan(new SharingDecoder(...answer)),
    );
  }

  /**
   * Carry out a plan, and say of each step what came of it.
   *
   * A plan that expired or was changed, or a digest that is not the plan's, is refused with a
   * `SafetyError`, and nothing is sent. Before the first write in a place its members are read
   * again, and steps are refused if what they touch, or who the owners are, has changed. Every
   * write is read back. A step that fails ends no other. Applying a plan again does only what
   * was not done.
   *
   * @param plan The plan.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  apply(plan: access.PlanInput, options: access.ApplyOptions = {}): Call<access.Evidence> {
    return send(
      this,
      'apply',
      this.#connection,
      () => expectArguments(arguments, 'apply', 'plan'),
      options,
      (native, call, caller) => native.apply(call, caller, options, given(plan, encodePlan)),
      (answer) => decodeEvidence(new SharingDecoder(...answer)),
    );
  }

  /**
   * Give a secret of a Paperspace team a new value. A secret that is missing is created.
   *
   * The value appears nowhere else: neither in the result nor in an error.
   * Give exactly one of `value`, `generate`.
   *
   * @param team The team, such as `paperspace:my-team`.
   * @param name The secret's name, for example `DB_PASSWORD`.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  rotateSecret(
    team: string,
    name: string,
    options: access.RotateSecretOptions = {},
  ): Call<access.RotatedSecret> {
    return send(
      this,
      'rotateSecret',
      this.#connection,
      () => expectArguments(arguments, 'rotateSecret', 'team', 'name'),
      options,
      (native, call, caller) => native.rotateSecret(call, caller, options, team, name),
      (answer) => decodeRotatedSecret(new SharingDecoder(...answer)),
    );
  }

  /**
   * Delete a secret of a Paperspace team, unless a deployment uses it.
   *
   * @param team The team, such as `paperspace:my-team`.
   * @param name The secret's name, for example `DB_PASSWORD`.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  deleteSecret(
    team: string,
    name: string,
    options: access.DeleteSecretOptions = {},
  ): Call<shared.Removal> {
    return send(
      this,
      'deleteSecret',
      this.#connection,
      () => expectArguments(arguments, 'deleteSecret', 'team', 'name'),
      options,
      (native, call, caller) => native.deleteSecret(call, caller, options, team, name),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
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
  render(
    review: access.ReviewInput,
    format: access.Format,
    options: CallOptions = {},
  ): Call<string> {
    return send(
      this,
      'render',
      this.#connection,
      () => expectArguments(arguments, 'render', 'review', 'format'),
      options,
      (native, call, caller) =>
        native.render(call, caller, options, given(review, encodeReview), format),
      (answer) => new Decoder(...answer).string(),
    );
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
  writeFiles(
    review: access.ReviewInput,
    folder: string,
    options: CallOptions = {},
  ): Call<access.Manifest> {
    return send(
      this,
      'writeFiles',
      this.#connection,
      () => expectArguments(arguments, 'writeFiles', 'review', 'folder'),
      options,
      (native, call, caller) =>
        native.writeFiles(call, caller, options, given(review, encodeReview), folder),
      (answer) => decodeManifest(new SharingDecoder(...answer)),
    );
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
  readReview(text: string, options: CallOptions = {}): Call<access.Review> {
    return send(
      this,
      'readReview',
      this.#connection,
      () => expectArguments(arguments, 'readReview', 'text'),
      options,
      (native, call, caller) => native.readReview(call, caller, options, text),
      (answer) => decodeReview(new SharingDecoder(...answer)),
    );
  }

  /**
   * Give a plan as text: JSON, which `readPlan` reads, or words for people.
   *
   * @param plan The plan.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  renderPlan(plan: access.PlanInput, options: access.RenderPlanOptions = {}): Call<string> {
    return send(
      this,
      'renderPlan',
      this.#connection,
      () => expectArguments(arguments, 'renderPlan', 'plan'),
      options,
      (native, call, caller) => native.renderPlan(call, caller, options, given(plan, encodePlan)),
      (answer) => new Decoder(...answer).string(),
    );
  }

  /**
   * Read a plan from the text of its JSON, from whichever language it was written.
   *
   * A text that was changed is refused, and so is one of a newer version.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  readPlan(text: string, options: CallOptions = {}): Call<access.Plan> {
    return send(
      this,
      'readPlan',
      this.#connection,
      () => expectArguments(arguments, 'readPlan', 'text'),
      options,
      (native, call, caller) => native.readPlan(call, caller, options, text),
      (answer) => decodePlan(new SharingDecoder(...answer)),
    );
  }

  /**
   * Give evidence as text: JSON, which `readEvidence` reads, or words for people.
   *
   * @param evidence The evidence.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  renderEvidence(
    evidence: access.EvidenceInput,
    options: access.RenderEvidenceOptions = {},
  ): Call<string> {
    return send(
      this,
      'renderEvidence',
      this.#connection,
      () => expectArguments(arguments, 'renderEvidence', 'evidence'),
      options,
      (native, call, caller) =>
        native.renderEvidence(call, caller, options, given(evidence, encodeEvidence)),
      (answer) => new Decoder(...answer).string(),
    );
  }

  /**
   * Read evidence from the text of its JSON, from whichever language it was written.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  readEvidence(text: string, options: CallOptions = {}): Call<access.Evidence> {
    return send(
      this,
      'readEvidence',
      this.#connection,
      () => expectArguments(arguments, 'readEvidence', 'text'),
      options,
      (native, call, caller) => native.readEvidence(call, caller, options, text),
      (answer) => decodeEvidence(new SharingDecoder(...answer)),
    );
  }

  /**
   * Read changes from CSV, a change a line, for `plan`.
   *
   * The columns kind (grant, revoke or set_role), user and target are needed; role is for
   * grant and set_role. They may be in any order; others are left alone. A table with mistakes is
   * refused with all of them and their lines.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  readChanges(text: string, options: CallOptions = {}): Call<access.Changes> {
    return send(
      this,
      'readChanges',
      this.#connection,
      () => expectArguments(arguments, 'readChanges', 'text'),
      options,
      (native, call, caller) => native.readChanges(call, caller, options, text),
      (answer) => decodeChanges(new SharingDecoder(...answer)),
    );
  }

  /**
   * Read a roster from CSV: a person a line.
   *
   * The column email is needed; aliases, status (active or left) and left_at (a day or a time, as
   * in ISO 8601) may be there, in any order; others are left alone. Several aliases are separated
   * by blanks or semicolons. A spreadsheet's own habits are understood: a byte order mark,
   * semicolons between columns, any line ends. A table with mistakes is refused with all of them
   * and their lines; so is one in which quotes or separators would hide cells or lines.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError in its promise when an argument is refused.
   */
  readRoster(text: string, options: CallOptions = {}): Call<access.Roster> {
    return send(
      this,
      'readRoster',
      this.#connection,
      () => expectArguments(arguments, 'readRoster', 'text'),
      options,
      (native, call, caller) => native.readRoster(call, caller, options, text),
      (answer) => decodeRoster(new SharingDecoder(...answer)),
    );
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
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.review(call, caller, options, targets),
      (answer) => decodeReview(new SharingDecoder(...answer)),
    );
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
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.find(call, caller, options, people, targets),
      (answer) => decodeFound(new SharingDecoder(...answer)),
    );
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
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.places(call, caller, options),
      (answer) => decodePlaces(new SharingDecoder(...answer)),
    );
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
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.diff(call, caller, options, given(before, encodeReview), given(after, encodeReview)),
      (answer) => decodeDiff(new SharingDecoder(...answer)),
    );
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
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.worksheet(call, caller, options, given(review, encodeReview)),
      (answer) => new Decoder(...answer).string(),
    );
  }

  /**
   * Close a review with a worksheet that was filled in: give its decisions, and the plan that
   * carries them out.
   *
   * It is refused as a whole, with every mistake and its line: a row that is decided never or
   * twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
   * without a reason; a new role without `change`, or `change` without one; a reviewer who decides
   * on their own access.
   *
   * The places in which something is to change are read again for the plan. A row that has
   * changed since the review is not touched: its step is refused.
   *
   * @param review The review that the worksheet was made of.
   * @param worksheet The text of the worksheet, as a spreadsheet saved it.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  closeReview(
    review: access.ReviewInput,
    worksheet: string,
    options: access.CloseReviewOptionsSync = {},
  ): access.ClosedReview {
    expectArguments(arguments, 'closeReview', 'review', 'worksheet');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.closeReview(call, caller, options, given(review, encodeReview), worksheet),
      (answer) => decodeClosedReview(new SharingDecoder(...answer)),
    );
  }

  /**
   * Plan how a person's access ends in some places. Nothing is changed.
   *
   * All their accounts are met, and not the first alone. What a service cannot do becomes a
   * manual step that says what to do, and what must not be done a step that is refused and
   * says why.
   *
   * @param person The person: an e-mail address, or a record with their other addresses and ids.
   * @param targets The places, such as `paperspace:my-team`.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  offboard(
    person: string | access.PersonInput,
    targets: readonly string[],
    options: access.OffboardOptionsSync = {},
  ): access.Plan {
    expectArguments(arguments, 'offboard', 'person', 'targets');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.offboard(call, caller, options, given(person, encodePerson), targets),
      (answer) => decodePlan(new SharingDecoder(...answer)),
    );
  }

  /**
   * Plan changes of who has access. Nothing is changed.
   *
   * What is so already becomes a step that does nothing, and what cannot be done one that says
   * why.
   *
   * @param changes The changes.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  plan(
    changes: readonly access.AccessChangeInput[],
    options: access.PlanOptionsSync = {},
  ): access.Plan {
    expectArguments(arguments, 'plan', 'changes');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.plan(call, caller, options, changes),
      (answer) => decodePlan(new SharingDecoder(...answer)),
    );
  }

  /**
   * Carry out a plan, and say of each step what came of it.
   *
   * A plan that expired or was changed, or a digest that is not the plan's, is refused with a
   * `SafetyError`, and nothing is sent. Before the first write in a place its members are read
   * again, and steps are refused if what they touch, or who the owners are, has changed. Every
   * write is read back. A step that fails ends no other. Applying a plan again does only what
   * was not done.
   *
   * @param plan The plan.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  apply(plan: access.PlanInput, options: access.ApplyOptionsSync = {}): access.Evidence {
    expectArguments(arguments, 'apply', 'plan');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.apply(call, caller, options, given(plan, encodePlan)),
      (answer) => decodeEvidence(new SharingDecoder(...answer)),
    );
  }

  /**
   * Give a secret of a Paperspace team a new value. A secret that is missing is created.
   *
   * The value appears nowhere else: neither in the result nor in an error.
   * Give exactly one of `value`, `generate`.
   *
   * @param team The team, such as `paperspace:my-team`.
   * @param name The secret's name, for example `DB_PASSWORD`.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  rotateSecret(
    team: string,
    name: string,
    options: access.RotateSecretOptionsSync = {},
  ): access.RotatedSecret {
    expectArguments(arguments, 'rotateSecret', 'team', 'name');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.rotateSecret(call, caller, options, team, name),
      (answer) => decodeRotatedSecret(new SharingDecoder(...answer)),
    );
  }

  /**
   * Delete a secret of a Paperspace team, unless a deployment uses it.
   *
   * @param team The team, such as `paperspace:my-team`.
   * @param name The secret's name, for example `DB_PASSWORD`.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  deleteSecret(
    team: string,
    name: string,
    options: access.DeleteSecretOptionsSync = {},
  ): shared.Removal {
    expectArguments(arguments, 'deleteSecret', 'team', 'name');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.deleteSecret(call, caller, options, team, name),
      (answer) => decodeRemoval(new Decoder(...answer)),
    );
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
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.render(call, caller, options, given(review, encodeReview), format),
      (answer) => new Decoder(...answer).string(),
    );
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
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.writeFiles(call, caller, options, given(review, encodeReview), folder),
      (answer) => decodeManifest(new SharingDecoder(...answer)),
    );
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
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.readReview(call, caller, options, text),
      (answer) => decodeReview(new SharingDecoder(...answer)),
    );
  }

  /**
   * Give a plan as text: JSON, which `readPlan` reads, or words for people.
   *
   * @param plan The plan.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  renderPlan(plan: access.PlanInput, options: access.RenderPlanOptionsSync = {}): string {
    expectArguments(arguments, 'renderPlan', 'plan');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.renderPlan(call, caller, options, given(plan, encodePlan)),
      (answer) => new Decoder(...answer).string(),
    );
  }

  /**
   * Read a plan from the text of its JSON, from whichever language it was written.
   *
   * A text that was changed is refused, and so is one of a newer version.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  readPlan(text: string, options: CallOptionsSync = {}): access.Plan {
    expectArguments(arguments, 'readPlan', 'text');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.readPlan(call, caller, options, text),
      (answer) => decodePlan(new SharingDecoder(...answer)),
    );
  }

  /**
   * Give evidence as text: JSON, which `readEvidence` reads, or words for people.
   *
   * @param evidence The evidence.
   * @param options What is optional, and limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  renderEvidence(
    evidence: access.EvidenceInput,
    options: access.RenderEvidenceOptionsSync = {},
  ): string {
    expectArguments(arguments, 'renderEvidence', 'evidence');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) =>
        native.renderEvidence(call, caller, options, given(evidence, encodeEvidence)),
      (answer) => new Decoder(...answer).string(),
    );
  }

  /**
   * Read evidence from the text of its JSON, from whichever language it was written.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  readEvidence(text: string, options: CallOptionsSync = {}): access.Evidence {
    expectArguments(arguments, 'readEvidence', 'text');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.readEvidence(call, caller, options, text),
      (answer) => decodeEvidence(new SharingDecoder(...answer)),
    );
  }

  /**
   * Read changes from CSV, a change a line, for `plan`.
   *
   * The columns kind (grant, revoke or set_role), user and target are needed; role is for
   * grant and set_role. They may be in any order; others are left alone. A table with mistakes is
   * refused with all of them and their lines.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  readChanges(text: string, options: CallOptionsSync = {}): access.Changes {
    expectArguments(arguments, 'readChanges', 'text');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.readChanges(call, caller, options, text),
      (answer) => decodeChanges(new SharingDecoder(...answer)),
    );
  }

  /**
   * Read a roster from CSV: a person a line.
   *
   * The column email is needed; aliases, status (active or left) and left_at (a day or a time, as
   * in ISO 8601) may be there, in any order; others are left alone. Several aliases are separated
   * by blanks or semicolons. A spreadsheet's own habits are understood: a byte order mark,
   * semicolons between columns, any line ends. A table with mistakes is refused with all of them
   * and their lines; so is one in which quotes or separators would hide cells or lines.
   *
   * @param text The text.
   * @param options Limits of the call.
   * @throws InvalidArgumentError when an argument is refused.
   */
  readRoster(text: string, options: CallOptionsSync = {}): access.Roster {
    expectArguments(arguments, 'readRoster', 'text');
    return sendSync(
      this.#connection,
      options,
      (native, call, caller) => native.readRoster(call, caller, options, text),
      (answer) => decodeRoster(new SharingDecoder(...answer)),
    );
  }

  /** The same as `close`, at the end of a block with `using`. */
  [DISPOSE](): void {
    this.close();
  }
}

const REVIEW_FIELDS = [
  'schema',
  'id',
  'createdAt',
  'toolVersion',
  'complete',
  'dormantDays',
  'domains',
  'rosterPeople',
  'targets',
  'rows',
];

function encodeReview(e: Encoder, value: access.ReviewInput): void {
  e.record(value, REVIEW_FIELDS);
  e.string(value.schema);
  e.string(value.id);
  e.string(value.createdAt);
  e.string(value.toolVersion);
  e.boolean(value.complete);
  e.number(value.dormantDays);
  e.array(value.domains, (e, value) => e.string(value));
  e.numberOrNull(value.rosterPeople);
  e.array(value.targets, encodeReviewedTarget);
  e.array(value.rows, encodeRow);
}

const REVIEWED_TARGET_FIELDS = [
  'target',
  'host',
  'principal',
  'startedAt',
  'finishedAt',
  'pages',
  'rows',
  'duplicates',
  'status',
  'error',
  'resume',
];

function encodeReviewedTarget(e: Encoder, value: access.ReviewedTargetInput): void {
  e.record(value, REVIEWED_TARGET_FIELDS);
  e.string(value.target);
  e.stringOrNull(value.host);
  e.stringOrNull(value.principal);
  e.string(value.startedAt);
  e.string(value.finishedAt);
  e.number(value.pages);
  e.number(value.rows);
  e.number(value.duplicates);
  e.string(value.status);
  e.stringOrNull(value.error);
  e.stringOrNull(value.resume);
}

const ROW_FIELDS = [
  'rowKey',
  'service',
  'target',
  'userId',
  'email',
  'name',
  'accountType',
  'role',
  'roleAllows',
  'access',
  'privileged',
  'status',
  'joinedAt',
  'lastSeenAt',
  'observedAt',
  'flags',
  'exposedHours',
];

function encodeRow(e: Encoder, value: access.RowInput): void {
  e.record(value, ROW_FIELDS);
  e.string(value.rowKey);
  e.string(value.service);
  e.string(value.target);
  e.string(value.userId);
  e.stringOrNull(value.email);
  e.stringOrNull(value.name);
  e.string(value.accountType);
  e.stringOrNull(value.role);
  e.stringOrNull(value.roleAllows);
  e.string(value.access);
  e.boolean(value.privileged);
  e.string(value.status);
  e.stringOrNull(value.joinedAt);
  e.stringOrNull(value.lastSeenAt);
  e.string(value.observedAt);
  e.array(value.flags, (e, value) => e.string(value));
  e.numberOrNull(value.exposedHours);
}

const PERSON_FIELDS = ['email', 'aliases', 'ids'];

function encodePerson(e: Encoder, value: string | access.PersonInput): void {
  e.record(value, PERSON_FIELDS);
  e.string(value.email);
  e.arrayOrNull(value.aliases, (e, value) => e.string(value));
  e.arrayOrNull(value.ids, (e, value) => e.string(value));
}

const POLICY_FIELDS = [
  'minOwners',
  'maxRemovals',
  'allowSelf',
  'allowPrivileged',
  'allowIncomplete',
];

function encodePolicy(e: Encoder, value: access.PolicyInput): void {
  e.record(value, POLICY_FIELDS);
  e.numberOrNull(value.minOwners);
  e.numberOrNull(value.maxRemovals);
  e.booleanOrNull(value.allowSelf);
  e.booleanOrNull(value.allowPrivileged);
  e.booleanOrNull(value.allowIncomplete);
}

const PLAN_FIELDS = [
  'schema',
  'id',
  'digest',
  'createdAt',
  'expiresAt',
  'toolVersion',
  'purpose',
  'person',
  'review',
  'policy',
  'targets',
  'steps',
  'rotate',
];

function encodePlan(e: Encoder, value: access.PlanInput): void {
  e.record(value, PLAN_FIELDS);
  e.string(value.schema);
  e.string(value.id);
  e.string(value.digest);
  e.string(value.createdAt);
  e.string(value.expiresAt);
  e.string(value.toolVersion);
  e.string(value.purpose);
  e.recordOrNull(value.person, encodePerson);
  e.stringOrNull(value.review);
  encodePolicy(e, value.policy);
  e.array(value.targets, encodePlannedTarget);
  e.array(value.steps, encodeStep);
  e.array(value.rotate, encodeKnownSecret);
}

const PLANNED_TARGET_FIELDS = [
  'target',
  'host',
  'principal',
  'people',
  'withoutEmail',
  'owners',
  'status',
  'error',
];

function encodePlannedTarget(e: Encoder, value: access.PlannedTargetInput): void {
  e.record(value, PLANNED_TARGET_FIELDS);
  e.string(value.target);
  e.stringOrNull(value.host);
  e.stringOrNull(value.principal);
  e.number(value.people);
  e.number(value.withoutEmail);
  e.array(value.owners, (e, value) => e.string(value));
  e.string(value.status);
  e.stringOrNull(value.error);
}

const STEP_FIELDS = [
  'n',
  'target',
  'action',
  'userId',
  'email',
  'name',
  'before',
  'after',
  'reversible',
  'why',
  'instructions',
  'consequences',
  'rails',
];

function encodeStep(e: Encoder, value: access.StepInput): void {
  e.record(value, STEP_FIELDS);
  e.number(value.n);
  e.string(value.target);
  e.string(value.action);
  e.stringOrNull(value.userId);
  e.stringOrNull(value.email);
  e.stringOrNull(value.name);
  e.recordOrNull(value.before, encodeStanding);
  e.recordOrNull(value.after, encodeStanding);
  e.boolean(value.reversible);
  e.string(value.why);
  e.stringOrNull(value.instructions);
  e.array(value.consequences, (e, value) => e.string(value));
  e.array(value.rails, encodeRail);
}

const STANDING_FIELDS = ['role', 'status'];

function encodeStanding(e: Encoder, value: access.StandingInput): void {
  e.record(value, STANDING_FIELDS);
  e.stringOrNull(value.role);
  e.string(value.status);
}

const RAIL_FIELDS = ['name', 'verdict', 'limit', 'actual', 'message'];

function encodeRail(e: Encoder, value: access.RailInput): void {
  e.record(value, RAIL_FIELDS);
  e.string(value.name);
  e.string(value.verdict);
  e.numberOrNull(value.limit);
  e.numberOrNull(value.actual);
  e.stringOrNull(value.message);
}

const KNOWN_SECRET_FIELDS = ['target', 'name', 'changedAt', 'usedByDeployment'];

function encodeKnownSecret(e: Encoder, value: access.KnownSecretInput): void {
  e.record(value, KNOWN_SECRET_FIELDS);
  e.string(value.target);
  e.string(value.name);
  e.string(value.changedAt);
  e.boolean(value.usedByDeployment);
}

const EVIDENCE_FIELDS = [
  'schema',
  'plan',
  'planDigest',
  'toolVersion',
  'startedAt',
  'finishedAt',
  'complete',
  'targets',
  'steps',
];

function encodeEvidence(e: Encoder, value: access.EvidenceInput): void {
  e.record(value, EVIDENCE_FIELDS);
  e.string(value.schema);
  e.string(value.plan);
  e.string(value.planDigest);
  e.string(value.toolVersion);
  e.string(value.startedAt);
  e.string(value.finishedAt);
  e.boolean(value.complete);
  e.array(value.targets, encodeAppliedTarget);
  e.array(value.steps, encodeAppliedStep);
}

const APPLIED_TARGET_FIELDS = ['target', 'principal', 'drift', 'error'];

function encodeAppliedTarget(e: Encoder, value: access.AppliedTargetInput): void {
  e.record(value, APPLIED_TARGET_FIELDS);
  e.string(value.target);
  e.stringOrNull(value.principal);
  e.array(value.drift, (e, value) => e.string(value));
  e.stringOrNull(value.error);
}

const APPLIED_STEP_FIELDS = [
  'n',
  'target',
  'action',
  'userId',
  'email',
  'outcome',
  'certainty',
  'attempts',
  'status',
  'requestIds',
  'at',
  'verified',
  'after',
  'error',
];

function encodeAppliedStep(e: Encoder, value: access.AppliedStepInput): void {
  e.record(value, APPLIED_STEP_FIELDS);
  e.number(value.n);
  e.string(value.target);
  e.string(value.action);
  e.stringOrNull(value.userId);
  e.stringOrNull(value.email);
  e.string(value.outcome);
  e.stringOrNull(value.certainty);
  e.number(value.attempts);
  e.numberOrNull(value.status);
  e.array(value.requestIds, (e, value) => e.string(value));
  e.string(value.at);
  e.stringOrNull(value.verified);
  e.recordOrNull(value.after, encodeStanding);
  e.stringOrNull(value.error);
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

function decodeClosedReview(d: Decoder): access.ClosedReview {
  return {
    review: d.string(),
    decisions: d.array(decodeDecision),
    plan: decodePlan(d),
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

function decodePerson(d: Decoder): access.Person {
  return {
    email: d.string(),
    aliases: d.arrayOrNull((d) => d.string()),
    ids: d.arrayOrNull((d) => d.string()),
  };
}

function decodeAccessChange(d: Decoder): access.AccessChange {
  return {
    kind: d.string(),
    user: d.string(),
    target: d.string(),
    role: d.stringOrNull(),
  };
}

function decodeChanges(d: Decoder): access.Changes {
  return {
    changes: d.array(decodeAccessChange),
  };
}

function decodePolicy(d: Decoder): access.Policy {
  return {
    minOwners: d.numberOrNull(),
    maxRemovals: d.numberOrNull(),
    allowSelf: d.booleanOrNull(),
    allowPrivileged: d.booleanOrNull(),
    allowIncomplete: d.booleanOrNull(),
  };
}

function decodePlan(d: Decoder): access.Plan {
  return {
    schema: d.string(),
    id: d.string(),
    digest: d.string(),
    createdAt: d.string(),
    expiresAt: d.string(),
    toolVersion: d.string(),
    purpose: d.string(),
    person: d.recordOrNull(decodePerson),
    review: d.stringOrNull(),
    policy: decodePolicy(d),
    targets: d.array(decodePlannedTarget),
    steps: d.array(decodeStep),
    rotate: d.array(decodeKnownSecret),
  };
}

function decodePlannedTarget(d: Decoder): access.PlannedTarget {
  return {
    target: d.string(),
    host: d.stringOrNull(),
    principal: d.stringOrNull(),
    people: d.number(),
    withoutEmail: d.number(),
    owners: d.array((d) => d.string()),
    status: d.string(),
    error: d.stringOrNull(),
  };
}

function decodeStep(d: Decoder): access.Step {
  return {
    n: d.number(),
    target: d.string(),
    action: d.string(),
    userId: d.stringOrNull(),
    email: d.stringOrNull(),
    name: d.stringOrNull(),
    before: d.recordOrNull(decodeStanding),
    after: d.recordOrNull(decodeStanding),
    reversible: d.boolean(),
    why: d.string(),
    instructions: d.stringOrNull(),
    consequences: d.array((d) => d.string()),
    rails: d.array(decodeRail),
  };
}

function decodeStanding(d: Decoder): access.Standing {
  return {
    role: d.stringOrNull(),
    status: d.string(),
  };
}

function decodeRail(d: Decoder): access.Rail {
  return {
    name: d.string(),
    verdict: d.string(),
    limit: d.numberOrNull(),
    actual: d.numberOrNull(),
    message: d.stringOrNull(),
  };
}

function decodeKnownSecret(d: Decoder): access.KnownSecret {
  return {
    target: d.string(),
    name: d.string(),
    changedAt: d.string(),
    usedByDeployment: d.boolean(),
  };
}

function decodeEvidence(d: Decoder): access.Evidence {
  return {
    schema: d.string(),
    plan: d.string(),
    planDigest: d.string(),
    toolVersion: d.string(),
    startedAt: d.string(),
    finishedAt: d.string(),
    complete: d.boolean(),
    targets: d.array(decodeAppliedTarget),
    steps: d.array(decodeAppliedStep),
  };
}

function decodeAppliedTarget(d: Decoder): access.AppliedTarget {
  return {
    target: d.string(),
    principal: d.stringOrNull(),
    drift: d.array((d) => d.string()),
    error: d.stringOrNull(),
  };
}

function decodeAppliedStep(d: Decoder): access.AppliedStep {
  return {
    n: d.number(),
    target: d.string(),
    action: d.string(),
    userId: d.stringOrNull(),
    email: d.stringOrNull(),
    outcome: d.string(),
    certainty: d.stringOrNull(),
    attempts: d.number(),
    status: d.numberOrNull(),
    requestIds: d.array((d) => d.string()),
    at: d.string(),
    verified: d.stringOrNull(),
    after: d.recordOrNull(decodeStanding),
    error: d.stringOrNull(),
  };
}

function decodeRotatedSecret(d: Decoder): access.RotatedSecret {
  return {
    target: d.string(),
    name: d.string(),
    outcome: d.string(),
    certainty: d.string(),
    changedAt: d.string(),
    usedByDeployment: d.boolean(),
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
