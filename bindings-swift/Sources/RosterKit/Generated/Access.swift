// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// Review who has access, in all four services together.
///
/// Changes are planned first, and applied as they were planned.
///
/// A target is a place that has members: `paperspace:TEAM`, `gitbook:ORGANIZATION`,
/// `gitbook:ORGANIZATION/TEAM`, `evo:ORGANIZATION` (the instance),
/// `evo:ORGANIZATION/WORKSPACE`, `zenml` (all users) or `zenml:ORGANIZATION`.
///
/// Credentials come from the environment, as those of the services' clients do.
/// `paperspace@EU:my-team` names another set of them, whose variables begin with `EU_`:
/// `EU_PAPERSPACE_API_KEY`. Or the program gives `clients`.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class Access: Sendable {
    private let native: RosterKitNative.Access

    private init(_ native: RosterKitNative.Access) {
        self.native = native
    }

    /// Make a client. It opens no connection.
    ///
    /// What is left out is taken from the environment, then from the defaults; ``explain()`` says which.
    ///
    /// - Parameters:
    ///   - clients: Clients to use in place of those that the environment describes, by the names of their
    ///     sources: `gitbook`, `paperspace@EU`. They keep their limits and hooks.
    ///   - configuration: Limits, hooks, and what else clients of all services have.
    /// - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
    public init(
        clients: [String: any ServiceClient]? = nil, configuration: Configuration = Configuration()
    ) throws {
        native = try translatingErrors {
            try RosterKitNative.Access(
                clients: clients?.mapValues { $0.handle.native }, configuration: configuration.native
            )
        }
    }

    /// Review who has access to some places: one row for each person in each place.
    ///
    /// A target that could not be read to its end makes the review incomplete, and says why; it
    /// is never taken for a place without people. Rows are in a fixed order, so that two reviews
    /// of the same memberships differ in their times alone.
    ///
    /// - Parameters:
    ///   - targets: The places, such as `paperspace:my-team`. One that is named twice is refused.
    ///   - roster: The people who work here, and those who have left.
    ///   - domains: The domains of the house's own e-mail addresses. All others are flagged as `external`.
    ///   - dormantDays: After how many days without being seen an account is flagged as `dormant`; 90 if
    ///     omitted. 1 to 36500.
    ///   - atOnce: How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func review(
        targets: [String], roster: AccessRoster? = nil, domains: [String]? = nil, dormantDays: Int? = nil,
        atOnce: Int? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> AccessReview {
        try await native.review(
            targets: targets, roster: roster?.asBytes(), domains: domains, dormantDays: dormantDays,
            atOnce: atOnce, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Find people in some places, by their e-mail addresses, their ids, or both.
    ///
    /// Only the rows of those people are kept, however many there are. Addresses are compared
    /// trimmed and without regard to case.
    ///
    /// - Parameters:
    ///   - people: The people: e-mail addresses and user ids.
    ///   - targets: The places, such as `paperspace:my-team`.
    ///   - atOnce: How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func find(
        people: [String], targets: [String], atOnce: Int? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> AccessFound {
        try await native.find(
            people: people, targets: targets, atOnce: atOnce,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// List the places that the credentials can see, as targets of a review.
    ///
    /// Teams of Paperspace's session, organizations and teams of GitBook, organizations of ZenML
    /// Pro, instances and workspaces of Seequent Evo.
    ///
    /// - Parameters:
    ///   - lookedIn: Where to look, such as `gitbook` or `paperspace@EU`. If omitted: wherever there is a
    ///     client or a credential.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func places(
        lookedIn: [String]? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> AccessPlaces {
        try await native.places(
            lookedIn: lookedIn, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Compare two reviews: who joined, who left, and whose role or status changed.
    ///
    /// A target that is missing from either review, or incomplete in it, is `unknown`: its people
    /// are never told to have left.
    ///
    /// - Parameters:
    ///   - before: The earlier review.
    ///   - after: The later review.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func diff(
        before: AccessReview, after: AccessReview, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> AccessDiff {
        try await native.diff(
            before: before.asBytes(), after: after.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Write a review's worksheet: CSV in which reviewers decide on each row, riskiest first.
    ///
    /// The columns for the decision (`keep`, `revoke` or `change`), the new role, the reason, the
    /// reviewer, the time and the ticket are left for them to fill.
    ///
    /// - Parameters:
    ///   - review: The review.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func worksheet(
        review: AccessReview, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> String {
        try await native.worksheet(
            review: review.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Close a review with a worksheet that was filled in: give its decisions, and the plan that
    /// carries them out.
    ///
    /// It is refused as a whole, with every mistake and its line: a row that is decided never or
    /// twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
    /// without a reason; a new role without `change`, or `change` without one; a reviewer who decides
    /// on their own access.
    ///
    /// The places in which something is to change are read again for the plan. A row that has
    /// changed since the review is not touched: its step is refused.
    ///
    /// - Parameters:
    ///   - review: The review that the worksheet was made of.
    ///   - worksheet: The text of the worksheet, as a spreadsheet saved it.
    ///   - policy: Other limits for the plan than the usual ones.
    ///   - atOnce: How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func closeReview(
        review: AccessReview, worksheet: String, policy: AccessPolicy? = nil, atOnce: Int? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> AccessClosedReview {
        try await native.closeReview(
            review: review.asBytes(), worksheet: worksheet, policy: policy?.asBytes(), atOnce: atOnce,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Plan how a person's access ends in some places. Nothing is changed.
    ///
    /// All their accounts are met, and not the first alone. What a service cannot do becomes a
    /// manual step that says what to do, and what must not be done a step that is refused and
    /// says why.
    ///
    /// - Parameters:
    ///   - person: The person: an e-mail address, or a record with their other addresses and ids.
    ///   - targets: The places, such as `paperspace:my-team`.
    ///   - mode: How their access ends; `remove` if omitted.
    ///   - policy: Other limits than the usual ones.
    ///   - atOnce: How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func offboard(
        person: AccessPerson, targets: [String], mode: AccessOffboardMode? = nil, policy: AccessPolicy? = nil,
        atOnce: Int? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> AccessPlan {
        try await native.offboard(
            person: person.asBytes(), targets: targets, mode: mode?.rawValue, policy: policy?.asBytes(),
            atOnce: atOnce, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Plan changes of who has access. Nothing is changed.
    ///
    /// What is so already becomes a step that does nothing, and what cannot be done one that says
    /// why.
    ///
    /// - Parameters:
    ///   - changes: The changes.
    ///   - policy: Other limits than the usual ones.
    ///   - atOnce: How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func plan(
        changes: [AccessChange], policy: AccessPolicy? = nil, atOnce: Int? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> AccessPlan {
        try await native.plan(
            changes: changes.asBytes(), policy: policy?.asBytes(), atOnce: atOnce,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Carry out a plan, and say of each step what came of it.
    ///
    /// A plan that expired or was changed, or a digest that is not the plan's, is refused with a
    /// `RosterKitError.safety`, and nothing is sent. Before the first write in a place its members are read
    /// again, and steps are refused if what they touch, or who the owners are, has changed. Every
    /// write is read back. A step that fails ends no other. Applying a plan again does only what
    /// was not done.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - confirm: The plan's digest, or its first 12 characters or more: the word that it is to be done.
    ///   - only: The numbers of the steps to apply; all if omitted.
    ///   - journal: The path of a file that gets a line before and after each write. A run that was killed
    ///     goes on from it.
    ///   - atOnce: How many hosts are written to at once, and in each one place after another; 4 if omitted.
    ///     1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func apply(
        plan: AccessPlan, confirm: String? = nil, only: [Int]? = nil, journal: String? = nil,
        atOnce: Int? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> AccessEvidence {
        try await native.apply(
            plan: plan.asBytes(), confirm: confirm, only: only?.asBytes(), journal: journal, atOnce: atOnce,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Give a secret of a Paperspace team a new value. A secret that is missing is created.
    ///
    /// The value appears nowhere else: neither in the result nor in an error.
    /// Give exactly one of `value`, `generate`.
    ///
    /// - Parameters:
    ///   - team: The team, such as `paperspace:my-team`.
    ///   - name: The secret's name, for example `DB_PASSWORD`.
    ///   - value: The new value. 1 to 8192.
    ///   - generate: Make a value of so many letters and digits, which the service alone knows then. 16 to
    ///     8192.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func rotateSecret(
        team: String, name: String, value: Secret? = nil, generate: Int? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> AccessRotatedSecret {
        try await native.rotateSecret(
            team: team, name: name, value: value?.reveal(), generate: generate,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Delete a secret of a Paperspace team, unless a deployment uses it.
    ///
    /// - Parameters:
    ///   - team: The team, such as `paperspace:my-team`.
    ///   - name: The secret's name, for example `DB_PASSWORD`.
    ///   - force: Delete it even if a deployment uses it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func deleteSecret(
        team: String, name: String, force: Bool? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.deleteSecret(
            team: team, name: name, force: force,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Give a review as text: JSON Lines, CSV, or a page of HTML that needs no other file.
    ///
    /// The same review gives the same bytes in every language.
    ///
    /// - Parameters:
    ///   - review: The review.
    ///   - format: The format.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func render(
        review: AccessReview, format: AccessFormat, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> String {
        try await native.render(
            review: review.asBytes(), format: format.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Write a review's files to a folder: `review.jsonl`, `review.csv`, `review.html`,
    /// `worksheet.csv` and `manifest.json`.
    ///
    /// The folder is made if it is missing. Files of these names that are there are replaced, each
    /// at once and whole.
    ///
    /// - Parameters:
    ///   - review: The review.
    ///   - folder: The path of the folder.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func writeFiles(
        review: AccessReview, folder: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> AccessManifest {
        try await native.writeFiles(
            review: review.asBytes(), folder: folder,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Read a review from the text of its `review.jsonl`, from whichever language it was written.
    ///
    /// A text that was cut or changed is refused, and so is one of a newer version.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func readReview(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> AccessReview {
        try await native.readReview(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Give a plan as text: JSON, which `readPlan` reads, or words for people.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - format: The format; JSON if omitted.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func renderPlan(
        plan: AccessPlan, format: AccessDocumentFormat? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> String {
        try await native.renderPlan(
            plan: plan.asBytes(), format: format?.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Read a plan from the text of its JSON, from whichever language it was written.
    ///
    /// A text that was changed is refused, and so is one of a newer version.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func readPlan(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> AccessPlan {
        try await native.readPlan(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Give evidence as text: JSON, which `readEvidence` reads, or words for people.
    ///
    /// - Parameters:
    ///   - evidence: The evidence.
    ///   - format: The format; JSON if omitted.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func renderEvidence(
        evidence: AccessEvidence, format: AccessDocumentFormat? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> String {
        try await native.renderEvidence(
            evidence: evidence.asBytes(), format: format?.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Read evidence from the text of its JSON, from whichever language it was written.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func readEvidence(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> AccessEvidence {
        try await native.readEvidence(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Read changes from CSV, a change a line, for `plan`.
    ///
    /// The columns kind (grant, revoke or set_role), user and target are needed; role is for
    /// grant and set_role. They may be in any order; others are left alone. A table with mistakes is
    /// refused with all of them and their lines.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func readChanges(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> AccessChanges {
        try await native.readChanges(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Read a roster from CSV: a person a line.
    ///
    /// The column email is needed; aliases, status (active or left) and left_at (a day or a time, as
    /// in ISO 8601) may be there, in any order; others are left alone. Several aliases are separated
    /// by blanks or semicolons. A spreadsheet's own habits are understood: a byte order mark,
    /// semicolons between columns, any line ends. A table with mistakes is refused with all of them
    /// and their lines; so is one in which quotes or separators would hide cells or lines.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func readRoster(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> AccessRoster {
        try await native.readRoster(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer()
    }

    /// Return the same client with other limits. Connections, token and retry budget stay shared, so this
    /// costs next to nothing.
    ///
    /// - Parameters:
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - attemptTimeout: How long one attempt may take, its whole body included, in seconds. More than 0 s
    ///     and at most a day.
    ///   - connectTimeout: How long making a connection may take, TLS included, in seconds. More than 0 s and
    ///     at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - maxRetryAfter: The longest wait that a service may ask for, beyond which a call fails at once, in
    ///     seconds. At most a day.
    ///   - maxPages: How many pages a listing may have. At least 1.
    ///   - maxBodyBytes: How many bytes an answer may have once it is unpacked. 1 byte to 1 GiB.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
    public func withOptions(
        timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil,
        connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil,
        maxPages: Int? = nil, maxBodyBytes: Int? = nil, headers: [String: String]? = nil
    ) throws -> Access {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes, headers: headers
        )
        let changed = try translatingErrors { try native.withOptions(limits: limits) }
        return Access(changed)
    }

    /// Tell where each setting came from, never what it is.
    public func explain() -> [SettingSource] {
        native.explain().read()
    }

    /// Refuse further calls: of this client and of those made of it by ``withOptions``.
    ///
    /// Letting go of a client is enough; this is for programs that want to be sure.
    public func close() {
        native.close()
    }
}

/// Review who has access, in all four services together.
///
/// Changes are planned first, and applied as they were planned.
///
/// A target is a place that has members: `paperspace:TEAM`, `gitbook:ORGANIZATION`,
/// `gitbook:ORGANIZATION/TEAM`, `evo:ORGANIZATION` (the instance),
/// `evo:ORGANIZATION/WORKSPACE`, `zenml` (all users) or `zenml:ORGANIZATION`.
///
/// Credentials come from the environment, as those of the services' clients do.
/// `paperspace@EU:my-team` names another set of them, whose variables begin with `EU_`:
/// `EU_PAPERSPACE_API_KEY`. Or the program gives `clients`.
///
/// Each call blocks its thread until the answer is there: not for the main actor, nor for async code, where
/// it does not compile.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class BlockingAccess: Sendable {
    private let native: RosterKitNative.Access

    private init(_ native: RosterKitNative.Access) {
        self.native = native
    }

    /// Make a client. It opens no connection.
    ///
    /// What is left out is taken from the environment, then from the defaults; ``explain()`` says which.
    ///
    /// - Parameters:
    ///   - clients: Clients to use in place of those that the environment describes, by the names of their
    ///     sources: `gitbook`, `paperspace@EU`. They keep their limits and hooks.
    ///   - configuration: Limits, hooks, and what else clients of all services have.
    /// - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
    public init(
        clients: [String: any ServiceClient]? = nil, configuration: Configuration = Configuration()
    ) throws {
        native = try translatingErrors {
            try RosterKitNative.Access(
                clients: clients?.mapValues { $0.handle.native }, configuration: configuration.native
            )
        }
    }

    /// Review who has access to some places: one row for each person in each place.
    ///
    /// A target that could not be read to its end makes the review incomplete, and says why; it
    /// is never taken for a place without people. Rows are in a fixed order, so that two reviews
    /// of the same memberships differ in their times alone.
    ///
    /// - Parameters:
    ///   - targets: The places, such as `paperspace:my-team`. One that is named twice is refused.
    ///   - roster: The people who work here, and those who have left.
    ///   - domains: The domains of the house's own e-mail addresses. All others are flagged as `external`.
    ///   - dormantDays: After how many days without being seen an account is flagged as `dormant`; 90 if
    ///     omitted. 1 to 36500.
    ///   - atOnce: How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func review(
        targets: [String], roster: AccessRoster? = nil, domains: [String]? = nil, dormantDays: Int? = nil,
        atOnce: Int? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> AccessReview {
        try native.review(
            targets: targets, roster: roster?.asBytes(), domains: domains, dormantDays: dormantDays,
            atOnce: atOnce, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Find people in some places, by their e-mail addresses, their ids, or both.
    ///
    /// Only the rows of those people are kept, however many there are. Addresses are compared
    /// trimmed and without regard to case.
    ///
    /// - Parameters:
    ///   - people: The people: e-mail addresses and user ids.
    ///   - targets: The places, such as `paperspace:my-team`.
    ///   - atOnce: How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func find(
        people: [String], targets: [String], atOnce: Int? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> AccessFound {
        try native.find(
            people: people, targets: targets, atOnce: atOnce,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// List the places that the credentials can see, as targets of a review.
    ///
    /// Teams of Paperspace's session, organizations and teams of GitBook, organizations of ZenML
    /// Pro, instances and workspaces of Seequent Evo.
    ///
    /// - Parameters:
    ///   - lookedIn: Where to look, such as `gitbook` or `paperspace@EU`. If omitted: wherever there is a
    ///     client or a credential.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func places(
        lookedIn: [String]? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> AccessPlaces {
        try native.places(
            lookedIn: lookedIn, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Compare two reviews: who joined, who left, and whose role or status changed.
    ///
    /// A target that is missing from either review, or incomplete in it, is `unknown`: its people
    /// are never told to have left.
    ///
    /// - Parameters:
    ///   - before: The earlier review.
    ///   - after: The later review.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func diff(
        before: AccessReview, after: AccessReview, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> AccessDiff {
        try native.diff(
            before: before.asBytes(), after: after.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Write a review's worksheet: CSV in which reviewers decide on each row, riskiest first.
    ///
    /// The columns for the decision (`keep`, `revoke` or `change`), the new role, the reason, the
    /// reviewer, the time and the ticket are left for them to fill.
    ///
    /// - Parameters:
    ///   - review: The review.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func worksheet(
        review: AccessReview, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> String {
        try native.worksheet(
            review: review.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Close a review with a worksheet that was filled in: give its decisions, and the plan that
    /// carries them out.
    ///
    /// It is refused as a whole, with every mistake and its line: a row that is decided never or
    /// twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
    /// without a reason; a new role without `change`, or `change` without one; a reviewer who decides
    /// on their own access.
    ///
    /// The places in which something is to change are read again for the plan. A row that has
    /// changed since the review is not touched: its step is refused.
    ///
    /// - Parameters:
    ///   - review: The review that the worksheet was made of.
    ///   - worksheet: The text of the worksheet, as a spreadsheet saved it.
    ///   - policy: Other limits for the plan than the usual ones.
    ///   - atOnce: How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func closeReview(
        review: AccessReview, worksheet: String, policy: AccessPolicy? = nil, atOnce: Int? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> AccessClosedReview {
        try native.closeReview(
            review: review.asBytes(), worksheet: worksheet, policy: policy?.asBytes(), atOnce: atOnce,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Plan how a person's access ends in some places. Nothing is changed.
    ///
    /// All their accounts are met, and not the first alone. What a service cannot do becomes a
    /// manual step that says what to do, and what must not be done a step that is refused and
    /// says why.
    ///
    /// - Parameters:
    ///   - person: The person: an e-mail address, or a record with their other addresses and ids.
    ///   - targets: The places, such as `paperspace:my-team`.
    ///   - mode: How their access ends; `remove` if omitted.
    ///   - policy: Other limits than the usual ones.
    ///   - atOnce: How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func offboard(
        person: AccessPerson, targets: [String], mode: AccessOffboardMode? = nil, policy: AccessPolicy? = nil,
        atOnce: Int? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> AccessPlan {
        try native.offboard(
            person: person.asBytes(), targets: targets, mode: mode?.rawValue, policy: policy?.asBytes(),
            atOnce: atOnce, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Plan changes of who has access. Nothing is changed.
    ///
    /// What is so already becomes a step that does nothing, and what cannot be done one that says
    /// why.
    ///
    /// - Parameters:
    ///   - changes: The changes.
    ///   - policy: Other limits than the usual ones.
    ///   - atOnce: How many targets are read at once, and never two on one host; 4 if omitted. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func plan(
        changes: [AccessChange], policy: AccessPolicy? = nil, atOnce: Int? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> AccessPlan {
        try native.plan(
            changes: changes.asBytes(), policy: policy?.asBytes(), atOnce: atOnce,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Carry out a plan, and say of each step what came of it.
    ///
    /// A plan that expired or was changed, or a digest that is not the plan's, is refused with a
    /// `RosterKitError.safety`, and nothing is sent. Before the first write in a place its members are read
    /// again, and steps are refused if what they touch, or who the owners are, has changed. Every
    /// write is read back. A step that fails ends no other. Applying a plan again does only what
    /// was not done.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - confirm: The plan's digest, or its first 12 characters or more: the word that it is to be done.
    ///   - only: The numbers of the steps to apply; all if omitted.
    ///   - journal: The path of a file that gets a line before and after each write. A run that was killed
    ///     goes on from it.
    ///   - atOnce: How many hosts are written to at once, and in each one place after another; 4 if omitted.
    ///     1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func apply(
        plan: AccessPlan, confirm: String? = nil, only: [Int]? = nil, journal: String? = nil,
        atOnce: Int? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> AccessEvidence {
        try native.apply(
            plan: plan.asBytes(), confirm: confirm, only: only?.asBytes(), journal: journal, atOnce: atOnce,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Give a secret of a Paperspace team a new value. A secret that is missing is created.
    ///
    /// The value appears nowhere else: neither in the result nor in an error.
    /// Give exactly one of `value`, `generate`.
    ///
    /// - Parameters:
    ///   - team: The team, such as `paperspace:my-team`.
    ///   - name: The secret's name, for example `DB_PASSWORD`.
    ///   - value: The new value. 1 to 8192.
    ///   - generate: Make a value of so many letters and digits, which the service alone knows then. 16 to
    ///     8192.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func rotateSecret(
        team: String, name: String, value: Secret? = nil, generate: Int? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> AccessRotatedSecret {
        try native.rotateSecret(
            team: team, name: name, value: value?.reveal(), generate: generate,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Delete a secret of a Paperspace team, unless a deployment uses it.
    ///
    /// - Parameters:
    ///   - team: The team, such as `paperspace:my-team`.
    ///   - name: The secret's name, for example `DB_PASSWORD`.
    ///   - force: Delete it even if a deployment uses it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func deleteSecret(
        team: String, name: String, force: Bool? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> Removal {
        try native.deleteSecret(
            team: team, name: name, force: force,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Give a review as text: JSON Lines, CSV, or a page of HTML that needs no other file.
    ///
    /// The same review gives the same bytes in every language.
    ///
    /// - Parameters:
    ///   - review: The review.
    ///   - format: The format.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func render(
        review: AccessReview, format: AccessFormat, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> String {
        try native.render(
            review: review.asBytes(), format: format.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Write a review's files to a folder: `review.jsonl`, `review.csv`, `review.html`,
    /// `worksheet.csv` and `manifest.json`.
    ///
    /// The folder is made if it is missing. Files of these names that are there are replaced, each
    /// at once and whole.
    ///
    /// - Parameters:
    ///   - review: The review.
    ///   - folder: The path of the folder.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func writeFiles(
        review: AccessReview, folder: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> AccessManifest {
        try native.writeFiles(
            review: review.asBytes(), folder: folder,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Read a review from the text of its `review.jsonl`, from whichever language it was written.
    ///
    /// A text that was cut or changed is refused, and so is one of a newer version.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func readReview(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> AccessReview {
        try native.readReview(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Give a plan as text: JSON, which `readPlan` reads, or words for people.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - format: The format; JSON if omitted.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func renderPlan(
        plan: AccessPlan, format: AccessDocumentFormat? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> String {
        try native.renderPlan(
            plan: plan.asBytes(), format: format?.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Read a plan from the text of its JSON, from whichever language it was written.
    ///
    /// A text that was changed is refused, and so is one of a newer version.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func readPlan(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> AccessPlan {
        try native.readPlan(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Give evidence as text: JSON, which `readEvidence` reads, or words for people.
    ///
    /// - Parameters:
    ///   - evidence: The evidence.
    ///   - format: The format; JSON if omitted.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func renderEvidence(
        evidence: AccessEvidence, format: AccessDocumentFormat? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> String {
        try native.renderEvidence(
            evidence: evidence.asBytes(), format: format?.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Read evidence from the text of its JSON, from whichever language it was written.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func readEvidence(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> AccessEvidence {
        try native.readEvidence(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Read changes from CSV, a change a line, for `plan`.
    ///
    /// The columns kind (grant, revoke or set_role), user and target are needed; role is for
    /// grant and set_role. They may be in any order; others are left alone. A table with mistakes is
    /// refused with all of them and their lines.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func readChanges(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> AccessChanges {
        try native.readChanges(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Read a roster from CSV: a person a line.
    ///
    /// The column email is needed; aliases, status (active or left) and left_at (a day or a time, as
    /// in ISO 8601) may be there, in any order; others are left alone. Several aliases are separated
    /// by blanks or semicolons. A spreadsheet's own habits are understood: a byte order mark,
    /// semicolons between columns, any line ends. A table with mistakes is refused with all of them
    /// and their lines; so is one in which quotes or separators would hide cells or lines.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func readRoster(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> AccessRoster {
        try native.readRoster(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer()
    }

    /// Return the same client with other limits. Connections, token and retry budget stay shared, so this
    /// costs next to nothing.
    ///
    /// - Parameters:
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - attemptTimeout: How long one attempt may take, its whole body included, in seconds. More than 0 s
    ///     and at most a day.
    ///   - connectTimeout: How long making a connection may take, TLS included, in seconds. More than 0 s and
    ///     at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - maxRetryAfter: The longest wait that a service may ask for, beyond which a call fails at once, in
    ///     seconds. At most a day.
    ///   - maxPages: How many pages a listing may have. At least 1.
    ///   - maxBodyBytes: How many bytes an answer may have once it is unpacked. 1 byte to 1 GiB.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
    public func withOptions(
        timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil,
        connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil,
        maxPages: Int? = nil, maxBodyBytes: Int? = nil, headers: [String: String]? = nil
    ) throws -> BlockingAccess {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes, headers: headers
        )
        let changed = try translatingErrors { try native.withOptions(limits: limits) }
        return BlockingAccess(changed)
    }

    /// Tell where each setting came from, never what it is.
    public func explain() -> [SettingSource] {
        native.explain().read()
    }

    /// Refuse further calls: of this client and of those made of it by ``withOptions``.
    ///
    /// Letting go of a client is enough; this is for programs that want to be sure.
    public func close() {
        native.close()
    }
}

/// A review: who had access to some places at one time.
public struct AccessReview: Sendable, Hashable, Codable {
    /// The version of this structure: `rosterkit.review/1`.
    public var schema: String
    /// The review's id.
    public var id: String
    /// When it was begun.
    public var createdAt: Date
    /// The version of RosterKit that made it.
    public var toolVersion: String
    /// Whether all targets were read to their ends.
    public var complete: Bool
    /// After how many days without being seen an account was flagged as dormant.
    public var dormantDays: Int
    /// The domains of the house's own e-mail addresses.
    public var domains: [String]
    /// How many people the roster had, if there was one.
    public var rosterPeople: Int?
    /// The places.
    public var targets: [AccessReviewedTarget]
    /// Who has access, ordered by service, target, e-mail address and user id.
    public var rows: [AccessRow]

    /// Make one. What may be nil can be left out.
    public init(
        schema: String, id: String, createdAt: Date, toolVersion: String, complete: Bool, dormantDays: Int,
        domains: [String], rosterPeople: Int? = nil, targets: [AccessReviewedTarget], rows: [AccessRow]
    ) {
        self.schema = schema
        self.id = id
        self.createdAt = createdAt
        self.toolVersion = toolVersion
        self.complete = complete
        self.dormantDays = dormantDays
        self.domains = domains
        self.rosterPeople = rosterPeople
        self.targets = targets
        self.rows = rows
    }
}

extension AccessReview: FromBytes {
    init(from bytes: inout ByteReader) {
        self.schema = bytes.read()
        self.id = bytes.read()
        self.createdAt = bytes.read()
        self.toolVersion = bytes.read()
        self.complete = bytes.read()
        self.dormantDays = bytes.read()
        self.domains = bytes.read()
        self.rosterPeople = bytes.read()
        self.targets = bytes.read()
        self.rows = bytes.read()
    }
}

extension AccessReview: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.schema)
        bytes.write(self.id)
        bytes.write(self.createdAt)
        bytes.write(self.toolVersion)
        bytes.write(self.complete)
        bytes.write(self.dormantDays)
        bytes.write(self.domains)
        bytes.write(self.rosterPeople)
        bytes.write(self.targets)
        bytes.write(self.rows)
    }
}

/// A place, and how it was read.
public struct AccessReviewedTarget: Sendable, Hashable, Codable {
    /// The target, as it was given.
    public var target: String
    /// The host that was asked; not set if there was no client.
    public var host: String?
    /// Who the credential is, where that can be known.
    public var principal: String?
    /// When its reading began.
    public var startedAt: Date
    /// When its reading ended.
    public var finishedAt: Date
    /// How many pages were read.
    public var pages: Int
    /// How many rows it has.
    public var rows: Int
    /// How many times a person was met again, and counted once.
    public var duplicates: Int
    /// Whether it was read to its end.
    public var status: AccessTargetStatus
    /// Why it failed.
    public var error: String?
    /// Where the listing that failed would go on.
    public var resume: String?

    /// Make one. What may be nil can be left out.
    public init(
        target: String, host: String? = nil, principal: String? = nil, startedAt: Date, finishedAt: Date,
        pages: Int, rows: Int, duplicates: Int, status: AccessTargetStatus, error: String? = nil,
        resume: String? = nil
    ) {
        self.target = target
        self.host = host
        self.principal = principal
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.pages = pages
        self.rows = rows
        self.duplicates = duplicates
        self.status = status
        self.error = error
        self.resume = resume
    }
}

extension AccessReviewedTarget: FromBytes {
    init(from bytes: inout ByteReader) {
        self.target = bytes.read()
        self.host = bytes.read()
        self.principal = bytes.read()
        self.startedAt = bytes.read()
        self.finishedAt = bytes.read()
        self.pages = bytes.read()
        self.rows = bytes.read()
        self.duplicates = bytes.read()
        self.status = bytes.read()
        self.error = bytes.read()
        self.resume = bytes.read()
    }
}

extension AccessReviewedTarget: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.target)
        bytes.write(self.host)
        bytes.write(self.principal)
        bytes.write(self.startedAt)
        bytes.write(self.finishedAt)
        bytes.write(self.pages)
        bytes.write(self.rows)
        bytes.write(self.duplicates)
        bytes.write(self.status)
        bytes.write(self.error)
        bytes.write(self.resume)
    }
}

/// A person's, a service account's or an invitation's access to one place.
public struct AccessRow: Sendable, Hashable, Codable {
    /// The row's key: the same in every review, `r` and 12 characters.
    public var rowKey: String
    /// The service, such as `paperspace`.
    public var service: String
    /// The target.
    public var target: String
    /// The id of the user, or of the invitation.
    public var userId: String
    /// The e-mail address, if it is known.
    public var email: String?
    /// The name, if it is known.
    public var name: String?
    /// Whether it is a person; `unknown` where the service does not say.
    public var accountType: AccessAccountType
    /// The role, in the service's own word; several are separated by commas.
    public var role: String?
    /// What the role allows, in a sentence.
    public var roleAllows: String?
    /// The role in words that all services share; `unknown` if it is not known here.
    public var access: AccessLevel
    /// Whether the role can change who has access.
    public var privileged: Bool
    /// Whether the account can be used; `unknown` where the service does not say.
    public var status: AccessAccountStatus
    /// When access was given, if that is known.
    public var joinedAt: Date?
    /// When the account was last seen, if that is known.
    public var lastSeenAt: Date?
    /// When this was observed.
    public var observedAt: Date
    /// What a reviewer should look at.
    public var flags: [AccessFlag]
    /// Of a leaver: how many hours of access there were after the day of leaving, begun ones
    /// counted.
    public var exposedHours: Int?

    /// Make one. What may be nil can be left out.
    public init(
        rowKey: String, service: String, target: String, userId: String, email: String? = nil,
        name: String? = nil, accountType: AccessAccountType, role: String? = nil, roleAllows: String? = nil,
        access: AccessLevel, privileged: Bool, status: AccessAccountStatus, joinedAt: Date? = nil,
        lastSeenAt: Date? = nil, observedAt: Date, flags: [AccessFlag], exposedHours: Int? = nil
    ) {
        self.rowKey = rowKey
        self.service = service
        self.target = target
        self.userId = userId
        self.email = email
        self.name = name
        self.accountType = accountType
        self.role = role
        self.roleAllows = roleAllows
        self.access = access
        self.privileged = privileged
        self.status = status
        self.joinedAt = joinedAt
        self.lastSeenAt = lastSeenAt
        self.observedAt = observedAt
        self.flags = flags
        self.exposedHours = exposedHours
    }
}

extension AccessRow: FromBytes {
    init(from bytes: inout ByteReader) {
        self.rowKey = bytes.read()
        self.service = bytes.read()
        self.target = bytes.read()
        self.userId = bytes.read()
        self.email = bytes.read()
        self.name = bytes.read()
        self.accountType = bytes.read()
        self.role = bytes.read()
        self.roleAllows = bytes.read()
        self.access = bytes.read()
        self.privileged = bytes.read()
        self.status = bytes.read()
        self.joinedAt = bytes.read()
        self.lastSeenAt = bytes.read()
        self.observedAt = bytes.read()
        self.flags = bytes.read()
        self.exposedHours = bytes.read()
    }
}

extension AccessRow: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.rowKey)
        bytes.write(self.service)
        bytes.write(self.target)
        bytes.write(self.userId)
        bytes.write(self.email)
        bytes.write(self.name)
        bytes.write(self.accountType)
        bytes.write(self.role)
        bytes.write(self.roleAllows)
        bytes.write(self.access)
        bytes.write(self.privileged)
        bytes.write(self.status)
        bytes.write(self.joinedAt)
        bytes.write(self.lastSeenAt)
        bytes.write(self.observedAt)
        bytes.write(self.flags)
        bytes.write(self.exposedHours)
    }
}

/// The people who work here, and those who have left.
public struct AccessRoster: Sendable, Hashable, Codable {
    /// The people.
    public var people: [AccessRosterEntry]

    /// Make one from all its fields.
    public init(people: [AccessRosterEntry]) {
        self.people = people
    }
}

extension AccessRoster: FromBytes {
    init(from bytes: inout ByteReader) {
        self.people = bytes.read()
    }
}

extension AccessRoster: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.people)
    }
}

/// A person on a roster.
public struct AccessRosterEntry: Sendable, Hashable, Codable {
    /// The e-mail address.
    public var email: String
    /// Other addresses of theirs.
    public var aliases: [String]?
    /// Whether they work here; `active` if omitted, and `left` from the day of `leftAt` on.
    public var status: AccessRosterStatus?
    /// When they left, or will.
    public var leftAt: Date?

    /// Make one. What may be nil can be left out.
    public init(
        email: String, aliases: [String]? = nil, status: AccessRosterStatus? = nil, leftAt: Date? = nil
    ) {
        self.email = email
        self.aliases = aliases
        self.status = status
        self.leftAt = leftAt
    }
}

extension AccessRosterEntry: FromBytes {
    init(from bytes: inout ByteReader) {
        self.email = bytes.read()
        self.aliases = bytes.read()
        self.status = bytes.read()
        self.leftAt = bytes.read()
    }
}

extension AccessRosterEntry: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.email)
        bytes.write(self.aliases)
        bytes.write(self.status)
        bytes.write(self.leftAt)
    }
}

extension AccessRosterEntry: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(email: value)
    }
}

/// What was found of some people.
public struct AccessFound: Sendable, Hashable, Codable {
    /// Whether all targets were read to their ends.
    public var complete: Bool
    /// Their rows, as in a review.
    public var rows: [AccessRow]
    /// The places that were searched.
    public var targets: [AccessSearchedTarget]

    /// Make one from all its fields.
    public init(complete: Bool, rows: [AccessRow], targets: [AccessSearchedTarget]) {
        self.complete = complete
        self.rows = rows
        self.targets = targets
    }
}

extension AccessFound: FromBytes {
    init(from bytes: inout ByteReader) {
        self.complete = bytes.read()
        self.rows = bytes.read()
        self.targets = bytes.read()
    }
}

extension AccessFound: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.complete)
        bytes.write(self.rows)
        bytes.write(self.targets)
    }
}

/// A place, and how it was searched.
public struct AccessSearchedTarget: Sendable, Hashable, Codable {
    /// The target, as it was given.
    public var target: String
    /// Whether it was read to its end.
    public var status: AccessTargetStatus
    /// How many people were looked at.
    public var searched: Int
    /// How many of them have no e-mail address to compare.
    public var withoutEmail: Int
    /// Why it failed.
    public var error: String?

    /// Make one. What may be nil can be left out.
    public init(
        target: String, status: AccessTargetStatus, searched: Int, withoutEmail: Int, error: String? = nil
    ) {
        self.target = target
        self.status = status
        self.searched = searched
        self.withoutEmail = withoutEmail
        self.error = error
    }
}

extension AccessSearchedTarget: FromBytes {
    init(from bytes: inout ByteReader) {
        self.target = bytes.read()
        self.status = bytes.read()
        self.searched = bytes.read()
        self.withoutEmail = bytes.read()
        self.error = bytes.read()
    }
}

extension AccessSearchedTarget: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.target)
        bytes.write(self.status)
        bytes.write(self.searched)
        bytes.write(self.withoutEmail)
        bytes.write(self.error)
    }
}

/// The places that credentials can see.
public struct AccessPlaces: Sendable, Hashable, Codable {
    /// Whether everything that was looked in answered.
    public var complete: Bool
    /// The places, ordered by service, source and name.
    public var places: [AccessPlace]
    /// What was looked in.
    public var sources: [AccessSearchedSource]

    /// Make one from all its fields.
    public init(complete: Bool, places: [AccessPlace], sources: [AccessSearchedSource]) {
        self.complete = complete
        self.places = places
        self.sources = sources
    }
}

extension AccessPlaces: FromBytes {
    init(from bytes: inout ByteReader) {
        self.complete = bytes.read()
        self.places = bytes.read()
        self.sources = bytes.read()
    }
}

extension AccessPlaces: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.complete)
        bytes.write(self.places)
        bytes.write(self.sources)
    }
}

/// A place that has members.
public struct AccessPlace: Sendable, Hashable, Codable {
    /// The target that names it in a review.
    public var target: String
    /// What it is: `team`, `organization`, `instance`, `workspace` or `users`.
    public var kind: String
    /// Its name for people, if it has one.
    public var name: String?

    /// Make one. What may be nil can be left out.
    public init(target: String, kind: String, name: String? = nil) {
        self.target = target
        self.kind = kind
        self.name = name
    }
}

extension AccessPlace: FromBytes {
    init(from bytes: inout ByteReader) {
        self.target = bytes.read()
        self.kind = bytes.read()
        self.name = bytes.read()
    }
}

extension AccessPlace: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.target)
        bytes.write(self.kind)
        bytes.write(self.name)
    }
}

/// A service with a credential, and whether it answered.
public struct AccessSearchedSource: Sendable, Hashable, Codable {
    /// The source, such as `gitbook` or `paperspace@EU`.
    public var source: String
    /// Whether everything was read to its end.
    public var status: AccessTargetStatus
    /// Who the credential is, where that can be known.
    public var principal: String?
    /// Why it failed.
    public var error: String?

    /// Make one. What may be nil can be left out.
    public init(source: String, status: AccessTargetStatus, principal: String? = nil, error: String? = nil) {
        self.source = source
        self.status = status
        self.principal = principal
        self.error = error
    }
}

extension AccessSearchedSource: FromBytes {
    init(from bytes: inout ByteReader) {
        self.source = bytes.read()
        self.status = bytes.read()
        self.principal = bytes.read()
        self.error = bytes.read()
    }
}

extension AccessSearchedSource: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.source)
        bytes.write(self.status)
        bytes.write(self.principal)
        bytes.write(self.error)
    }
}

/// What changed from one review to another.
public struct AccessDiff: Sendable, Hashable, Codable {
    /// Whether every target of either review could be compared.
    public var complete: Bool
    /// Rows that are only in the later review.
    public var joined: [AccessRow]
    /// Rows that are only in the earlier review.
    public var left: [AccessRow]
    /// Rows whose role differs.
    public var roleChanged: [AccessRowChange]
    /// Rows whose status differs.
    public var statusChanged: [AccessRowChange]
    /// Targets that could not be compared.
    public var unknown: [String]

    /// Make one from all its fields.
    public init(
        complete: Bool, joined: [AccessRow], left: [AccessRow], roleChanged: [AccessRowChange],
        statusChanged: [AccessRowChange], unknown: [String]
    ) {
        self.complete = complete
        self.joined = joined
        self.left = left
        self.roleChanged = roleChanged
        self.statusChanged = statusChanged
        self.unknown = unknown
    }
}

extension AccessDiff: FromBytes {
    init(from bytes: inout ByteReader) {
        self.complete = bytes.read()
        self.joined = bytes.read()
        self.left = bytes.read()
        self.roleChanged = bytes.read()
        self.statusChanged = bytes.read()
        self.unknown = bytes.read()
    }
}

extension AccessDiff: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.complete)
        bytes.write(self.joined)
        bytes.write(self.left)
        bytes.write(self.roleChanged)
        bytes.write(self.statusChanged)
        bytes.write(self.unknown)
    }
}

/// A row, before and after.
public struct AccessRowChange: Sendable, Hashable, Codable {
    /// In the earlier review.
    public var before: AccessRow
    /// In the later review.
    public var after: AccessRow

    /// Make one from all its fields.
    public init(before: AccessRow, after: AccessRow) {
        self.before = before
        self.after = after
    }
}

extension AccessRowChange: FromBytes {
    init(from bytes: inout ByteReader) {
        self.before = bytes.read()
        self.after = bytes.read()
    }
}

extension AccessRowChange: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.before)
        bytes.write(self.after)
    }
}

/// What reviewers decided on a review, and the plan that carries it out.
public struct AccessClosedReview: Sendable, Hashable, Codable {
    /// The id of the review.
    public var review: String
    /// One decision for each row of it, in its order.
    public var decisions: [AccessDecision]
    /// What is to be changed.
    public var plan: AccessPlan

    /// Make one from all its fields.
    public init(review: String, decisions: [AccessDecision], plan: AccessPlan) {
        self.review = review
        self.decisions = decisions
        self.plan = plan
    }
}

extension AccessClosedReview: FromBytes {
    init(from bytes: inout ByteReader) {
        self.review = bytes.read()
        self.decisions = bytes.read()
        self.plan = bytes.read()
    }
}

extension AccessClosedReview: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.review)
        bytes.write(self.decisions)
        bytes.write(self.plan)
    }
}

/// A reviewer's decision on a row.
public struct AccessDecision: Sendable, Hashable, Codable {
    /// The row's key.
    public var rowKey: String
    /// The decision.
    public var decision: AccessVerdict
    /// The role to change to, in the service's own word.
    public var newRole: String?
    /// Why.
    public var reason: String?
    /// Who decided.
    public var reviewer: String
    /// When it was decided, as it was written.
    public var decidedAt: String?
    /// The ticket in which it was decided.
    public var ticket: String?

    /// Make one. What may be nil can be left out.
    public init(
        rowKey: String, decision: AccessVerdict, newRole: String? = nil, reason: String? = nil,
        reviewer: String, decidedAt: String? = nil, ticket: String? = nil
    ) {
        self.rowKey = rowKey
        self.decision = decision
        self.newRole = newRole
        self.reason = reason
        self.reviewer = reviewer
        self.decidedAt = decidedAt
        self.ticket = ticket
    }
}

extension AccessDecision: FromBytes {
    init(from bytes: inout ByteReader) {
        self.rowKey = bytes.read()
        self.decision = bytes.read()
        self.newRole = bytes.read()
        self.reason = bytes.read()
        self.reviewer = bytes.read()
        self.decidedAt = bytes.read()
        self.ticket = bytes.read()
    }
}

extension AccessDecision: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.rowKey)
        bytes.write(self.decision)
        bytes.write(self.newRole)
        bytes.write(self.reason)
        bytes.write(self.reviewer)
        bytes.write(self.decidedAt)
        bytes.write(self.ticket)
    }
}

/// A person, by what services know them.
public struct AccessPerson: Sendable, Hashable, Codable {
    /// Their e-mail address; or a user id, where no address is known.
    public var email: String
    /// Other addresses of theirs.
    public var aliases: [String]?
    /// Their user ids, for places that show no addresses.
    public var ids: [String]?

    /// Make one. What may be nil can be left out.
    public init(email: String, aliases: [String]? = nil, ids: [String]? = nil) {
        self.email = email
        self.aliases = aliases
        self.ids = ids
    }
}

extension AccessPerson: FromBytes {
    init(from bytes: inout ByteReader) {
        self.email = bytes.read()
        self.aliases = bytes.read()
        self.ids = bytes.read()
    }
}

extension AccessPerson: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.email)
        bytes.write(self.aliases)
        bytes.write(self.ids)
    }
}

extension AccessPerson: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(email: value)
    }
}

/// A change of who has access.
public struct AccessChange: Sendable, Hashable, Codable {
    /// What is to be done.
    public var kind: AccessChangeKind
    /// Whose access it is: an e-mail address or a user id. Access is granted by an address.
    public var user: String
    /// The place, such as `gitbook:my-org`.
    public var target: String
    /// The role, in the service's own word; for `grant` and `set_role`.
    public var role: String?

    /// Make one. What may be nil can be left out.
    public init(kind: AccessChangeKind, user: String, target: String, role: String? = nil) {
        self.kind = kind
        self.user = user
        self.target = target
        self.role = role
    }
}

extension AccessChange: FromBytes {
    init(from bytes: inout ByteReader) {
        self.kind = bytes.read()
        self.user = bytes.read()
        self.target = bytes.read()
        self.role = bytes.read()
    }
}

extension AccessChange: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.kind)
        bytes.write(self.user)
        bytes.write(self.target)
        bytes.write(self.role)
    }
}

/// Changes of who has access.
public struct AccessChanges: Sendable, Hashable, Codable {
    /// The changes.
    public var changes: [AccessChange]

    /// Make one from all its fields.
    public init(changes: [AccessChange]) {
        self.changes = changes
    }
}

extension AccessChanges: FromBytes {
    init(from bytes: inout ByteReader) {
        self.changes = bytes.read()
    }
}

extension AccessChanges: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.changes)
    }
}

/// Limits of a plan that differ from the usual ones. They are part of the plan.
public struct AccessPolicy: Sendable, Hashable, Codable {
    /// How many owners a place must keep; 1 if omitted. Exactly so many are kept with a warning.
    /// Who leaves an organization leaves its teams as well: those of the plan must keep as many.
    public var minOwners: Int?
    /// How many people a plan may remove from a place: 3 or a quarter of it, whichever is more,
    /// if omitted. It does not limit the offboarding of a person.
    public var maxRemovals: Int?
    /// Whether the credential's own account may be changed; not, if omitted.
    public var allowSelf: Bool?
    /// Whether privileged roles may be given: with a warning if omitted, never if false.
    public var allowPrivileged: Bool?
    /// Whether a place may be changed that could not be read to its end; not, if omitted.
    public var allowIncomplete: Bool?

    /// Make one. What may be nil can be left out.
    public init(
        minOwners: Int? = nil, maxRemovals: Int? = nil, allowSelf: Bool? = nil, allowPrivileged: Bool? = nil,
        allowIncomplete: Bool? = nil
    ) {
        self.minOwners = minOwners
        self.maxRemovals = maxRemovals
        self.allowSelf = allowSelf
        self.allowPrivileged = allowPrivileged
        self.allowIncomplete = allowIncomplete
    }
}

extension AccessPolicy: FromBytes {
    init(from bytes: inout ByteReader) {
        self.minOwners = bytes.read()
        self.maxRemovals = bytes.read()
        self.allowSelf = bytes.read()
        self.allowPrivileged = bytes.read()
        self.allowIncomplete = bytes.read()
    }
}

extension AccessPolicy: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.minOwners)
        bytes.write(self.maxRemovals)
        bytes.write(self.allowSelf)
        bytes.write(self.allowPrivileged)
        bytes.write(self.allowIncomplete)
    }
}

/// What is to be changed, step by step. It is applied as it is, or not at all.
public struct AccessPlan: Sendable, Hashable, Codable {
    /// The version of this structure: `rosterkit.plan/1`.
    public var schema: String
    /// The plan's id.
    public var id: String
    /// The SHA-256 of all the rest, in hexadecimal.
    public var digest: String
    /// When it was made.
    public var createdAt: Date
    /// Until when it can be applied: 24 hours later.
    public var expiresAt: Date
    /// The version of RosterKit that made it.
    public var toolVersion: String
    /// What it was made for.
    public var purpose: AccessPlanPurpose
    /// The person whose access ends, if it is a plan for that.
    public var person: AccessPerson?
    /// The id of the review that was closed, if it is a plan for that.
    public var review: String?
    /// The limits that differ from the usual ones.
    public var policy: AccessPolicy
    /// The places, as they were read.
    public var targets: [AccessPlannedTarget]
    /// The steps, in the order in which they are applied.
    public var steps: [AccessStep]
    /// Secrets that the person may know, to be rotated.
    public var rotate: [AccessKnownSecret]

    /// Make one. What may be nil can be left out.
    public init(
        schema: String, id: String, digest: String, createdAt: Date, expiresAt: Date, toolVersion: String,
        purpose: AccessPlanPurpose, person: AccessPerson? = nil, review: String? = nil, policy: AccessPolicy,
        targets: [AccessPlannedTarget], steps: [AccessStep], rotate: [AccessKnownSecret]
    ) {
        self.schema = schema
        self.id = id
        self.digest = digest
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.toolVersion = toolVersion
        self.purpose = purpose
        self.person = person
        self.review = review
        self.policy = policy
        self.targets = targets
        self.steps = steps
        self.rotate = rotate
    }
}

extension AccessPlan: FromBytes {
    init(from bytes: inout ByteReader) {
        self.schema = bytes.read()
        self.id = bytes.read()
        self.digest = bytes.read()
        self.createdAt = bytes.read()
        self.expiresAt = bytes.read()
        self.toolVersion = bytes.read()
        self.purpose = bytes.read()
        self.person = bytes.read()
        self.review = bytes.read()
        self.policy = bytes.read()
        self.targets = bytes.read()
        self.steps = bytes.read()
        self.rotate = bytes.read()
    }
}

extension AccessPlan: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.schema)
        bytes.write(self.id)
        bytes.write(self.digest)
        bytes.write(self.createdAt)
        bytes.write(self.expiresAt)
        bytes.write(self.toolVersion)
        bytes.write(self.purpose)
        bytes.write(self.person)
        bytes.write(self.review)
        bytes.write(self.policy)
        bytes.write(self.targets)
        bytes.write(self.steps)
        bytes.write(self.rotate)
    }
}

/// A place that a plan is about.
public struct AccessPlannedTarget: Sendable, Hashable, Codable {
    /// The target, as it was given.
    public var target: String
    /// The host that was asked; not set if there was no client.
    public var host: String?
    /// Who the credential is, where that can be known.
    public var principal: String?
    /// How many people were there.
    public var people: Int
    /// How many of them have no e-mail address by which they could be found.
    public var withoutEmail: Int
    /// The ids of its owners, or of its administrators if it has no owners.
    public var owners: [String]
    /// Whether it was read to its end.
    public var status: AccessTargetStatus
    /// Why it failed.
    public var error: String?

    /// Make one. What may be nil can be left out.
    public init(
        target: String, host: String? = nil, principal: String? = nil, people: Int, withoutEmail: Int,
        owners: [String], status: AccessTargetStatus, error: String? = nil
    ) {
        self.target = target
        self.host = host
        self.principal = principal
        self.people = people
        self.withoutEmail = withoutEmail
        self.owners = owners
        self.status = status
        self.error = error
    }
}

extension AccessPlannedTarget: FromBytes {
    init(from bytes: inout ByteReader) {
        self.target = bytes.read()
        self.host = bytes.read()
        self.principal = bytes.read()
        self.people = bytes.read()
        self.withoutEmail = bytes.read()
        self.owners = bytes.read()
        self.status = bytes.read()
        self.error = bytes.read()
    }
}

extension AccessPlannedTarget: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.target)
        bytes.write(self.host)
        bytes.write(self.principal)
        bytes.write(self.people)
        bytes.write(self.withoutEmail)
        bytes.write(self.owners)
        bytes.write(self.status)
        bytes.write(self.error)
    }
}

/// One step of a plan.
public struct AccessStep: Sendable, Hashable, Codable {
    /// Its number, from 1.
    public var n: Int
    /// The target.
    public var target: String
    /// What is done.
    public var action: AccessAction
    /// The id of the user, or of the invitation, if there is one yet.
    public var userId: String?
    /// The e-mail address, if it is known.
    public var email: String?
    /// The name, if it is known.
    public var name: String?
    /// What they have before; not set if they are not there.
    public var before: AccessStanding?
    /// What they have after; not set if they are not there then.
    public var after: AccessStanding?
    /// Whether it can be undone from here.
    public var reversible: Bool
    /// Why it is done.
    public var why: String
    /// What to do by hand, of a manual step.
    public var instructions: String?
    /// What else comes of it.
    public var consequences: [String]
    /// The limits that it was held against.
    public var rails: [AccessRail]

    /// Make one. What may be nil can be left out.
    public init(
        n: Int, target: String, action: AccessAction, userId: String? = nil, email: String? = nil,
        name: String? = nil, before: AccessStanding? = nil, after: AccessStanding? = nil, reversible: Bool,
        why: String, instructions: String? = nil, consequences: [String], rails: [AccessRail]
    ) {
        self.n = n
        self.target = target
        self.action = action
        self.userId = userId
        self.email = email
        self.name = name
        self.before = before
        self.after = after
        self.reversible = reversible
        self.why = why
        self.instructions = instructions
        self.consequences = consequences
        self.rails = rails
    }
}

extension AccessStep: FromBytes {
    init(from bytes: inout ByteReader) {
        self.n = bytes.read()
        self.target = bytes.read()
        self.action = bytes.read()
        self.userId = bytes.read()
        self.email = bytes.read()
        self.name = bytes.read()
        self.before = bytes.read()
        self.after = bytes.read()
        self.reversible = bytes.read()
        self.why = bytes.read()
        self.instructions = bytes.read()
        self.consequences = bytes.read()
        self.rails = bytes.read()
    }
}

extension AccessStep: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.n)
        bytes.write(self.target)
        bytes.write(self.action)
        bytes.write(self.userId)
        bytes.write(self.email)
        bytes.write(self.name)
        bytes.write(self.before)
        bytes.write(self.after)
        bytes.write(self.reversible)
        bytes.write(self.why)
        bytes.write(self.instructions)
        bytes.write(self.consequences)
        bytes.write(self.rails)
    }
}

/// The place that an account has in a target.
public struct AccessStanding: Sendable, Hashable, Codable {
    /// The role, in the service's own word; several are separated by commas.
    public var role: String?
    /// Whether the account can be used.
    public var status: AccessAccountStatus

    /// Make one. What may be nil can be left out.
    public init(role: String? = nil, status: AccessAccountStatus) {
        self.role = role
        self.status = status
    }
}

extension AccessStanding: FromBytes {
    init(from bytes: inout ByteReader) {
        self.role = bytes.read()
        self.status = bytes.read()
    }
}

extension AccessStanding: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.role)
        bytes.write(self.status)
    }
}

/// A limit, and what it says of a step.
public struct AccessRail: Sendable, Hashable, Codable {
    /// Its name, such as `"min_owners"`: the same in all languages.
    public var name: String
    /// What it says.
    public var verdict: AccessRailVerdict
    /// What is allowed, if it is a number.
    public var limit: Int?
    /// What it comes to, if it is a number.
    public var actual: Int?
    /// Why, and what can be done; not set if it is all right.
    public var message: String?

    /// Make one. What may be nil can be left out.
    public init(
        name: String, verdict: AccessRailVerdict, limit: Int? = nil, actual: Int? = nil,
        message: String? = nil
    ) {
        self.name = name
        self.verdict = verdict
        self.limit = limit
        self.actual = actual
        self.message = message
    }
}

extension AccessRail: FromBytes {
    init(from bytes: inout ByteReader) {
        self.name = bytes.read()
        self.verdict = bytes.read()
        self.limit = bytes.read()
        self.actual = bytes.read()
        self.message = bytes.read()
    }
}

extension AccessRail: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.name)
        bytes.write(self.verdict)
        bytes.write(self.limit)
        bytes.write(self.actual)
        bytes.write(self.message)
    }
}

/// A secret of a team that a person was in.
public struct AccessKnownSecret: Sendable, Hashable, Codable {
    /// The team, as a target.
    public var target: String
    /// The secret's name.
    public var name: String
    /// When its value was last changed.
    public var changedAt: Date
    /// Whether a deployment uses it.
    public var usedByDeployment: Bool

    /// Make one from all its fields.
    public init(target: String, name: String, changedAt: Date, usedByDeployment: Bool) {
        self.target = target
        self.name = name
        self.changedAt = changedAt
        self.usedByDeployment = usedByDeployment
    }
}

extension AccessKnownSecret: FromBytes {
    init(from bytes: inout ByteReader) {
        self.target = bytes.read()
        self.name = bytes.read()
        self.changedAt = bytes.read()
        self.usedByDeployment = bytes.read()
    }
}

extension AccessKnownSecret: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.target)
        bytes.write(self.name)
        bytes.write(self.changedAt)
        bytes.write(self.usedByDeployment)
    }
}

/// What came of a plan that was applied.
public struct AccessEvidence: Sendable, Hashable, Codable {
    /// The version of this structure: `rosterkit.evidence/1`.
    public var schema: String
    /// The id of the plan.
    public var plan: String
    /// The digest of the plan.
    public var planDigest: String
    /// The version of RosterKit that applied it.
    public var toolVersion: String
    /// When it was begun.
    public var startedAt: Date
    /// When it ended.
    public var finishedAt: Date
    /// Whether every step is done, now or already.
    public var complete: Bool
    /// The places, as they were found before the first write.
    public var targets: [AccessAppliedTarget]
    /// The steps of the plan.
    public var steps: [AccessAppliedStep]

    /// Make one from all its fields.
    public init(
        schema: String, plan: String, planDigest: String, toolVersion: String, startedAt: Date,
        finishedAt: Date, complete: Bool, targets: [AccessAppliedTarget], steps: [AccessAppliedStep]
    ) {
        self.schema = schema
        self.plan = plan
        self.planDigest = planDigest
        self.toolVersion = toolVersion
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.complete = complete
        self.targets = targets
        self.steps = steps
    }
}

extension AccessEvidence: FromBytes {
    init(from bytes: inout ByteReader) {
        self.schema = bytes.read()
        self.plan = bytes.read()
        self.planDigest = bytes.read()
        self.toolVersion = bytes.read()
        self.startedAt = bytes.read()
        self.finishedAt = bytes.read()
        self.complete = bytes.read()
        self.targets = bytes.read()
        self.steps = bytes.read()
    }
}

extension AccessEvidence: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.schema)
        bytes.write(self.plan)
        bytes.write(self.planDigest)
        bytes.write(self.toolVersion)
        bytes.write(self.startedAt)
        bytes.write(self.finishedAt)
        bytes.write(self.complete)
        bytes.write(self.targets)
        bytes.write(self.steps)
    }
}

/// A place that a plan was applied to.
public struct AccessAppliedTarget: Sendable, Hashable, Codable {
    /// The target.
    public var target: String
    /// Who the credential is, where that can be known.
    public var principal: String?
    /// What differs from when the plan was made, in sentences.
    public var drift: [String]
    /// Why it could not be read.
    public var error: String?

    /// Make one. What may be nil can be left out.
    public init(target: String, principal: String? = nil, drift: [String], error: String? = nil) {
        self.target = target
        self.principal = principal
        self.drift = drift
        self.error = error
    }
}

extension AccessAppliedTarget: FromBytes {
    init(from bytes: inout ByteReader) {
        self.target = bytes.read()
        self.principal = bytes.read()
        self.drift = bytes.read()
        self.error = bytes.read()
    }
}

extension AccessAppliedTarget: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.target)
        bytes.write(self.principal)
        bytes.write(self.drift)
        bytes.write(self.error)
    }
}

/// What came of a step.
public struct AccessAppliedStep: Sendable, Hashable, Codable {
    /// Its number in the plan.
    public var n: Int
    /// The target.
    public var target: String
    /// What was to be done.
    public var action: AccessAction
    /// The id of the user, or of the invitation, if there was one.
    public var userId: String?
    /// The e-mail address, if it is known.
    public var email: String?
    /// What came of it.
    public var outcome: AccessStepOutcome
    /// How sure that is; not set if nothing was to be sent.
    public var certainty: AccessStepCertainty?
    /// How many requests were sent for it or tried to be.
    public var attempts: Int
    /// The HTTP status of the last answer.
    public var status: Int?
    /// The request ids of the answers that had one.
    public var requestIds: [String]
    /// When it ended.
    public var at: Date
    /// Whether it was seen when the place was read afterwards; not set if nothing was sent.
    public var verified: AccessVerified?
    /// What the person had when the place was read afterwards; not set if they were not there, or
    /// if it was not read.
    public var after: AccessStanding?
    /// Why it was not done.
    public var error: String?

    /// Make one. What may be nil can be left out.
    public init(
        n: Int, target: String, action: AccessAction, userId: String? = nil, email: String? = nil,
        outcome: AccessStepOutcome, certainty: AccessStepCertainty? = nil, attempts: Int, status: Int? = nil,
        requestIds: [String], at: Date, verified: AccessVerified? = nil, after: AccessStanding? = nil,
        error: String? = nil
    ) {
        self.n = n
        self.target = target
        self.action = action
        self.userId = userId
        self.email = email
        self.outcome = outcome
        self.certainty = certainty
        self.attempts = attempts
        self.status = status
        self.requestIds = requestIds
        self.at = at
        self.verified = verified
        self.after = after
        self.error = error
    }
}

extension AccessAppliedStep: FromBytes {
    init(from bytes: inout ByteReader) {
        self.n = bytes.read()
        self.target = bytes.read()
        self.action = bytes.read()
        self.userId = bytes.read()
        self.email = bytes.read()
        self.outcome = bytes.read()
        self.certainty = bytes.read()
        self.attempts = bytes.read()
        self.status = bytes.read()
        self.requestIds = bytes.read()
        self.at = bytes.read()
        self.verified = bytes.read()
        self.after = bytes.read()
        self.error = bytes.read()
    }
}

extension AccessAppliedStep: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.n)
        bytes.write(self.target)
        bytes.write(self.action)
        bytes.write(self.userId)
        bytes.write(self.email)
        bytes.write(self.outcome)
        bytes.write(self.certainty)
        bytes.write(self.attempts)
        bytes.write(self.status)
        bytes.write(self.requestIds)
        bytes.write(self.at)
        bytes.write(self.verified)
        bytes.write(self.after)
        bytes.write(self.error)
    }
}

/// A secret that has a new value.
public struct AccessRotatedSecret: Sendable, Hashable, Codable {
    /// The team, as a target.
    public var target: String
    /// The secret's name.
    public var name: String
    /// What was done.
    public var outcome: AccessRotationOutcome
    /// How sure that is.
    public var certainty: AccessStepCertainty
    /// When the service changed it.
    public var changedAt: Date
    /// Whether a deployment uses it.
    public var usedByDeployment: Bool

    /// Make one from all its fields.
    public init(
        target: String, name: String, outcome: AccessRotationOutcome, certainty: AccessStepCertainty,
        changedAt: Date, usedByDeployment: Bool
    ) {
        self.target = target
        self.name = name
        self.outcome = outcome
        self.certainty = certainty
        self.changedAt = changedAt
        self.usedByDeployment = usedByDeployment
    }
}

extension AccessRotatedSecret: FromBytes {
    init(from bytes: inout ByteReader) {
        self.target = bytes.read()
        self.name = bytes.read()
        self.outcome = bytes.read()
        self.certainty = bytes.read()
        self.changedAt = bytes.read()
        self.usedByDeployment = bytes.read()
    }
}

extension AccessRotatedSecret: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.target)
        bytes.write(self.name)
        bytes.write(self.outcome)
        bytes.write(self.certainty)
        bytes.write(self.changedAt)
        bytes.write(self.usedByDeployment)
    }
}

/// The files that were written.
public struct AccessManifest: Sendable, Hashable, Codable {
    /// The version of this structure: `rosterkit.manifest/1`.
    public var schema: String
    /// The id of the review.
    public var review: String
    /// The version of RosterKit that wrote them.
    public var toolVersion: String
    /// The files.
    public var files: [AccessWrittenFile]

    /// Make one from all its fields.
    public init(schema: String, review: String, toolVersion: String, files: [AccessWrittenFile]) {
        self.schema = schema
        self.review = review
        self.toolVersion = toolVersion
        self.files = files
    }
}

extension AccessManifest: FromBytes {
    init(from bytes: inout ByteReader) {
        self.schema = bytes.read()
        self.review = bytes.read()
        self.toolVersion = bytes.read()
        self.files = bytes.read()
    }
}

extension AccessManifest: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.schema)
        bytes.write(self.review)
        bytes.write(self.toolVersion)
        bytes.write(self.files)
    }
}

/// A file that was written.
public struct AccessWrittenFile: Sendable, Hashable, Codable {
    /// Its name in the folder.
    public var name: String
    /// How many bytes it has.
    public var bytes: Int
    /// The SHA-256 of its bytes, in hexadecimal.
    public var sha256: String

    /// Make one from all its fields.
    public init(name: String, bytes: Int, sha256: String) {
        self.name = name
        self.bytes = bytes
        self.sha256 = sha256
    }
}

extension AccessWrittenFile: FromBytes {
    init(from bytes: inout ByteReader) {
        self.name = bytes.read()
        self.bytes = bytes.read()
        self.sha256 = bytes.read()
    }
}

extension AccessWrittenFile: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.name)
        bytes.write(self.bytes)
        bytes.write(self.sha256)
    }
}

/// The format of a report.
public enum AccessFormat: RawRepresentable, Sendable, Hashable, Codable {
    /// JSON Lines: a header, the rows, and an end that tells whether all of it is there.
    case jsonLines
    /// CSV with a row for each row, for spreadsheets.
    case csv
    /// One page of HTML that needs no other file.
    case html
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "json_lines": self = .jsonLines
        case "csv": self = .csv
        case "html": self = .html
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .jsonLines: "json_lines"
        case .csv: "csv"
        case .html: "html"
        case .unknown(let text): text
        }
    }
}

extension AccessFormat: FromBytes, ToBytes {}

/// Whether a place was read to its end.
public enum AccessTargetStatus: RawRepresentable, Sendable, Hashable, Codable {
    /// It was.
    case complete
    /// It was not.
    case failed
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "complete": self = .complete
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .complete: "complete"
        case .failed: "failed"
        case .unknown(let text): text
        }
    }
}

extension AccessTargetStatus: FromBytes, ToBytes {}

/// What kind of account has access.
public enum AccessAccountType: RawRepresentable, Sendable, Hashable, Codable {
    /// A person's.
    case human
    /// A program's.
    case service
    /// A team, whose members are not listed here.
    case team
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "human": self = .human
        case "service": self = .service
        case "team": self = .team
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .human: "human"
        case .service: "service"
        case .team: "team"
        case .unknown(let text): text
        }
    }
}

extension AccessAccountType: FromBytes, ToBytes {}

/// What a role comes to, in words that all services share.
public enum AccessLevel: RawRepresentable, Sendable, Hashable, Codable {
    /// All of it, and who else has it.
    case owner
    /// All that is administered, members included.
    case admin
    /// What is in the place, to read and to change.
    case editor
    /// What members of the place may.
    case member
    /// What is in the place, to read.
    case viewer
    /// A part of it.
    case guest
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "owner": self = .owner
        case "admin": self = .admin
        case "editor": self = .editor
        case "member": self = .member
        case "viewer": self = .viewer
        case "guest": self = .guest
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .owner: "owner"
        case .admin: "admin"
        case .editor: "editor"
        case .member: "member"
        case .viewer: "viewer"
        case .guest: "guest"
        case .unknown(let text): text
        }
    }
}

extension AccessLevel: FromBytes, ToBytes {}

/// Whether an account can be used.
public enum AccessAccountStatus: RawRepresentable, Sendable, Hashable, Codable {
    /// It can.
    case active
    /// It is disabled.
    case disabled
    /// It was invited, and has not accepted yet.
    case invited
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "active": self = .active
        case "disabled": self = .disabled
        case "invited": self = .invited
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .active: "active"
        case .disabled: "disabled"
        case .invited: "invited"
        case .unknown(let text): text
        }
    }
}

extension AccessAccountStatus: FromBytes, ToBytes {}

/// What a reviewer should look at.
public enum AccessFlag: RawRepresentable, Sendable, Hashable, Codable {
    /// The only owner that the place has.
    case soleOwner
    /// Not seen for longer than the review's limit. An account whose last visit is not known has
    /// no such flag.
    case dormant
    /// The e-mail address is of none of the house's domains.
    case external
    /// The e-mail address is not known.
    case noEmail
    /// Another id in the same place has the same e-mail address.
    case duplicatePerson
    /// The roster says that this person has left.
    case leaver
    /// The roster does not know this person.
    case notOnRoster
    /// An invitation that has been open for 30 days.
    case staleInvite
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "sole_owner": self = .soleOwner
        case "dormant": self = .dormant
        case "external": self = .external
        case "no_email": self = .noEmail
        case "duplicate_person": self = .duplicatePerson
        case "leaver": self = .leaver
        case "not_on_roster": self = .notOnRoster
        case "stale_invite": self = .staleInvite
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .soleOwner: "sole_owner"
        case .dormant: "dormant"
        case .external: "external"
        case .noEmail: "no_email"
        case .duplicatePerson: "duplicate_person"
        case .leaver: "leaver"
        case .notOnRoster: "not_on_roster"
        case .staleInvite: "stale_invite"
        case .unknown(let text): text
        }
    }
}

extension AccessFlag: FromBytes, ToBytes {}

/// Whether a person works here.
public enum AccessRosterStatus: RawRepresentable, Sendable, Hashable, Codable {
    /// They do.
    case active
    /// They have left.
    case left
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "active": self = .active
        case "left": self = .left
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .active: "active"
        case .left: "left"
        case .unknown(let text): text
        }
    }
}

extension AccessRosterStatus: FromBytes, ToBytes {}

/// What was decided on a row.
public enum AccessVerdict: RawRepresentable, Sendable, Hashable, Codable {
    /// Access stays as it is.
    case keep
    /// Access ends.
    case revoke
    /// The role changes.
    case change
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "keep": self = .keep
        case "revoke": self = .revoke
        case "change": self = .change
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .keep: "keep"
        case .revoke: "revoke"
        case .change: "change"
        case .unknown(let text): text
        }
    }
}

extension AccessVerdict: FromBytes, ToBytes {}

/// How a person's access is to end.
public enum AccessOffboardMode: RawRepresentable, Sendable, Hashable, Codable {
    /// They are removed from each place. Where only the whole account could be deleted it is
    /// deactivated instead.
    case remove
    /// Their accounts are kept and can no longer be used. Where there is no such thing the step is
    /// manual.
    case deactivate
    /// They are removed, and accounts are deleted for good where there is such a thing.
    case delete
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "remove": self = .remove
        case "deactivate": self = .deactivate
        case "delete": self = .delete
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .remove: "remove"
        case .deactivate: "deactivate"
        case .delete: "delete"
        case .unknown(let text): text
        }
    }
}

extension AccessOffboardMode: FromBytes, ToBytes {}

/// A change of who has access.
public enum AccessChangeKind: RawRepresentable, Sendable, Hashable, Codable {
    /// Give a person access with a role.
    case grant
    /// End a person's access.
    case revoke
    /// Give a person who has access another role.
    case setRole
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "grant": self = .grant
        case "revoke": self = .revoke
        case "set_role": self = .setRole
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .grant: "grant"
        case .revoke: "revoke"
        case .setRole: "set_role"
        case .unknown(let text): text
        }
    }
}

extension AccessChangeKind: FromBytes, ToBytes {}

/// What a plan was made for.
public enum AccessPlanPurpose: RawRepresentable, Sendable, Hashable, Codable {
    /// A person's access ends.
    case offboard
    /// A review was closed.
    case review
    /// Changes were asked for.
    case changes
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "offboard": self = .offboard
        case "review": self = .review
        case "changes": self = .changes
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .offboard: "offboard"
        case .review: "review"
        case .changes: "changes"
        case .unknown(let text): text
        }
    }
}

extension AccessPlanPurpose: FromBytes, ToBytes {}

/// What a step does.
public enum AccessAction: RawRepresentable, Sendable, Hashable, Codable {
    /// A person is added.
    case add
    /// A person is invited, and is in once they accept.
    case invite
    /// A person gets another role.
    case setRole
    /// A person, or an invitation, is removed.
    case remove
    /// An account can no longer be used.
    case deactivate
    /// An account is deleted for good.
    case delete
    /// A person has to do it by hand.
    case manual
    /// All stays as it is, because it is so already.
    case keep
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "add": self = .add
        case "invite": self = .invite
        case "set_role": self = .setRole
        case "remove": self = .remove
        case "deactivate": self = .deactivate
        case "delete": self = .delete
        case "manual": self = .manual
        case "keep": self = .keep
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .add: "add"
        case .invite: "invite"
        case .setRole: "set_role"
        case .remove: "remove"
        case .deactivate: "deactivate"
        case .delete: "delete"
        case .manual: "manual"
        case .keep: "keep"
        case .unknown(let text): text
        }
    }
}

extension AccessAction: FromBytes, ToBytes {}

/// What a limit says of a step.
public enum AccessRailVerdict: RawRepresentable, Sendable, Hashable, Codable {
    /// It is all right.
    case ok
    /// It can be done, and should be looked at.
    case warn
    /// It will not be done.
    case refused
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "ok": self = .ok
        case "warn": self = .warn
        case "refused": self = .refused
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .ok: "ok"
        case .warn: "warn"
        case .refused: "refused"
        case .unknown(let text): text
        }
    }
}

extension AccessRailVerdict: FromBytes, ToBytes {}

/// What came of a step.
public enum AccessStepOutcome: RawRepresentable, Sendable, Hashable, Codable {
    /// It was done.
    case done
    /// It was so already.
    case already
    /// The service asked its administrators, and nothing has changed until one of them does it.
    case requested
    /// It is left for a person to do.
    case manual
    /// It was not done, because a limit forbids it or because things have changed since the plan.
    case refused
    /// It went wrong.
    case failed
    /// It was not among those to be applied.
    case skipped
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "done": self = .done
        case "already": self = .already
        case "requested": self = .requested
        case "manual": self = .manual
        case "refused": self = .refused
        case "failed": self = .failed
        case "skipped": self = .skipped
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .done: "done"
        case .already: "already"
        case .requested: "requested"
        case .manual: "manual"
        case .refused: "refused"
        case .failed: "failed"
        case .skipped: "skipped"
        case .unknown(let text): text
        }
    }
}

extension AccessStepOutcome: FromBytes, ToBytes {}

/// How sure the outcome of a write is.
public enum AccessStepCertainty: RawRepresentable, Sendable, Hashable, Codable {
    /// The service confirmed it.
    case confirmed
    /// No answer said so, but it is seen to be so.
    case assumed
    /// Nothing was sent: nothing has changed.
    case notSent
    /// The service refused it: nothing has changed.
    case rejected
    /// It was sent and no clear answer came back: it may have been done.
    case maybeApplied
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "confirmed": self = .confirmed
        case "assumed": self = .assumed
        case "not_sent": self = .notSent
        case "rejected": self = .rejected
        case "maybe_applied": self = .maybeApplied
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .confirmed: "confirmed"
        case .assumed: "assumed"
        case .notSent: "not_sent"
        case .rejected: "rejected"
        case .maybeApplied: "maybe_applied"
        case .unknown(let text): text
        }
    }
}

extension AccessStepCertainty: FromBytes, ToBytes {}

/// Whether a write was seen when the place was read afterwards.
public enum AccessVerified: RawRepresentable, Sendable, Hashable, Codable {
    /// It was.
    case yes
    /// It was not.
    case no
    /// The place does not show it, or could not be read.
    case unverifiable
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "yes": self = .yes
        case "no": self = .no
        case "unverifiable": self = .unverifiable
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .unverifiable: "unverifiable"
        case .unknown(let text): text
        }
    }
}

extension AccessVerified: FromBytes, ToBytes {}

/// What was done with a secret.
public enum AccessRotationOutcome: RawRepresentable, Sendable, Hashable, Codable {
    /// It was missing, and was created.
    case created
    /// It has another value.
    case updated
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "created": self = .created
        case "updated": self = .updated
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .created: "created"
        case .updated: "updated"
        case .unknown(let text): text
        }
    }
}

extension AccessRotationOutcome: FromBytes, ToBytes {}

/// The format of a plan or of evidence.
public enum AccessDocumentFormat: RawRepresentable, Sendable, Hashable, Codable {
    /// JSON, which is read back.
    case json
    /// Words for people, a step a line.
    case text
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "json": self = .json
        case "text": self = .text
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .json: "json"
        case .text: "text"
        case .unknown(let text): text
        }
    }
}

extension AccessDocumentFormat: FromBytes, ToBytes {}
