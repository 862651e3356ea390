// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// Review who has access, in all four services together.
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
    ///     sources: `gitbook`, `paperspace@EU`.
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func review(
        targets: [String], roster: AccessRoster? = nil, domains: [String]? = nil, dormantDays: Int? = nil,
        atOnce: Int? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> AccessReview {
        try await native.review(
            targets: targets, roster: roster?.asBytes(), domains: domains, dormantDays: dormantDays,
            atOnce: atOnce, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func find(
        people: [String], targets: [String], atOnce: Int? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil
    ) async throws -> AccessFound {
        try await native.find(
            people: people, targets: targets, atOnce: atOnce,
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func places(
        lookedIn: [String]? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> AccessPlaces {
        try await native.places(
            lookedIn: lookedIn, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func diff(
        before: AccessReview, after: AccessReview, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> AccessDiff {
        try await native.diff(
            before: before.asBytes(), after: after.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func worksheet(
        review: AccessReview, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> String {
        try await native.worksheet(
            review: review.asBytes(), limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).answer()
    }

    /// Close a review with a worksheet that was filled in, and give its decisions.
    ///
    /// It is refused as a whole, with every mistake and its line: a row that is decided never or
    /// twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
    /// without a reason; a new role without `change`, or `change` without one; a reviewer who decides
    /// on their own access.
    ///
    /// - Parameters:
    ///   - review: The review that the worksheet was made of.
    ///   - worksheet: The text of the worksheet, as a spreadsheet saved it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func closeReview(
        review: AccessReview, worksheet: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> AccessDecisions {
        try await native.closeReview(
            review: review.asBytes(), worksheet: worksheet,
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func render(
        review: AccessReview, format: AccessFormat, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> String {
        try await native.render(
            review: review.asBytes(), format: format.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func writeFiles(
        review: AccessReview, folder: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> AccessManifest {
        try await native.writeFiles(
            review: review.asBytes(), folder: folder, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func readReview(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> AccessReview {
        try await native.readReview(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).answer()
    }

    /// Read a roster from CSV: a person a line.
    ///
    /// The column email is needed; aliases, status (active or left) and left_at (a day or a time, as
    /// in ISO 8601) may be there, in any order. Several aliases are separated by blanks or semicolons. A
    /// spreadsheet's own habits are
    /// understood: a byte order mark, semicolons between columns, any line ends.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func readRoster(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> AccessRoster {
        try await native.readRoster(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
    public func withOptions(
        timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil,
        connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil,
        maxPages: Int? = nil, maxBodyBytes: Int? = nil
    ) throws -> Access {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes
        )
        return Access(try translatingErrors { try native.withOptions(limits: limits) })
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
    ///     sources: `gitbook`, `paperspace@EU`.
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func review(
        targets: [String], roster: AccessRoster? = nil, domains: [String]? = nil, dormantDays: Int? = nil,
        atOnce: Int? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> AccessReview {
        try native.review(
            targets: targets, roster: roster?.asBytes(), domains: domains, dormantDays: dormantDays,
            atOnce: atOnce, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func find(
        people: [String], targets: [String], atOnce: Int? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil
    ) throws -> AccessFound {
        try native.find(
            people: people, targets: targets, atOnce: atOnce,
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func places(
        lookedIn: [String]? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> AccessPlaces {
        try native.places(
            lookedIn: lookedIn, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func diff(
        before: AccessReview, after: AccessReview, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> AccessDiff {
        try native.diff(
            before: before.asBytes(), after: after.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func worksheet(
        review: AccessReview, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> String {
        try native.worksheet(
            review: review.asBytes(), limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).waitForAnswer()
    }

    /// Close a review with a worksheet that was filled in, and give its decisions.
    ///
    /// It is refused as a whole, with every mistake and its line: a row that is decided never or
    /// twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
    /// without a reason; a new role without `change`, or `change` without one; a reviewer who decides
    /// on their own access.
    ///
    /// - Parameters:
    ///   - review: The review that the worksheet was made of.
    ///   - worksheet: The text of the worksheet, as a spreadsheet saved it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func closeReview(
        review: AccessReview, worksheet: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> AccessDecisions {
        try native.closeReview(
            review: review.asBytes(), worksheet: worksheet,
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func render(
        review: AccessReview, format: AccessFormat, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> String {
        try native.render(
            review: review.asBytes(), format: format.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func writeFiles(
        review: AccessReview, folder: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> AccessManifest {
        try native.writeFiles(
            review: review.asBytes(), folder: folder, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func readReview(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> AccessReview {
        try native.readReview(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).waitForAnswer()
    }

    /// Read a roster from CSV: a person a line.
    ///
    /// The column email is needed; aliases, status (active or left) and left_at (a day or a time, as
    /// in ISO 8601) may be there, in any order. Several aliases are separated by blanks or semicolons. A
    /// spreadsheet's own habits are
    /// understood: a byte order mark, semicolons between columns, any line ends.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func readRoster(
        text: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> AccessRoster {
        try native.readRoster(
            text: text, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
    public func withOptions(
        timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil,
        connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil,
        maxPages: Int? = nil, maxBodyBytes: Int? = nil
    ) throws -> BlockingAccess {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes
        )
        return BlockingAccess(try translatingErrors { try native.withOptions(limits: limits) })
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

/// What reviewers decided on a review.
public struct AccessDecisions: Sendable, Hashable, Codable {
    /// The id of the review.
    public var review: String
    /// One decision for each row of it, in its order.
    public var decisions: [AccessDecision]

    /// Make one from all its fields.
    public init(review: String, decisions: [AccessDecision]) {
        self.review = review
        self.decisions = decisions
    }
}

extension AccessDecisions: FromBytes {
    init(from bytes: inout ByteReader) {
        self.review = bytes.read()
        self.decisions = bytes.read()
    }
}

extension AccessDecisions: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.review)
        bytes.write(self.decisions)
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
