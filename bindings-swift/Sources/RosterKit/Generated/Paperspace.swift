// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// Administer the members and the secrets of a Paperspace team.
///
/// Source: Paperspace API v1, "Users" and "Teams".
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class Paperspace: ServiceClient {
    private let native: RosterKitNative.Paperspace
    private let asking: Asking

    private init(_ native: RosterKitNative.Paperspace, _ asking: Asking) {
        self.native = native
        self.asking = asking
    }

    /// Make a client. It opens no connection.
    ///
    /// What is left out is taken from the environment, then from the defaults; ``explain()`` says which.
    ///
    /// - Parameters:
    ///   - apiKey: An API key of the team, created in the console. It never expires.
    ///   - baseUrl: The URL of the API.
    ///   - configuration: Limits, hooks, and what else clients of all services have.
    /// - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
    public init(
        apiKey: Secret? = nil, baseUrl: String? = nil, configuration: Configuration = Configuration()
    ) throws {
        native = try translatingErrors {
            try RosterKitNative.Paperspace(
                apiKey: apiKey?.reveal(), baseUrl: baseUrl, configuration: configuration.native
            )
        }
        asking = .value
    }

    /// List the members of a team.
    ///
    /// Open invitations are included, with `dtConfirmed` not set. The list is sorted by
    /// `dtConfirmed`, which may change while the list is being read.
    ///
    /// Source: Paperspace API v1, Users, "List team members".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///   - limit: The most members on a page. 1 to 120.
    ///   - orderBy: The field to sort by.
    ///   - order: The direction to sort in; descending if omitted.
    ///   - role: Only members with this role.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listTeamMembers(
        teamId: String, after: String? = nil, limit: Int? = nil, orderBy: PaperspaceMemberOrder? = nil,
        order: PaperspaceOrder? = nil, role: PaperspaceTeamRole? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> Pager<PaperspaceTeamMember> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listTeamMembers(
            teamId: teamId, after: after, limit: limit, orderBy: orderBy?.rawValue, order: order?.rawValue,
            role: role?.rawValue, options: options
        ))
    }

    /// Grant or revoke a member's admin rights in the team.
    ///
    /// Source: Paperspace API v1, Users, "Update a team membership".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - userId: The member's id.
    ///   - isAdmin: Whether the member should be an admin.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func updateTeamMember(
        teamId: String, userId: String, isAdmin: Bool, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> PaperspaceTeamMembership {
        try await native.updateTeamMember(
            teamId: teamId, userId: userId, isAdmin: isAdmin,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Remove a member from a team.
    ///
    /// A user who is not a member is `NotFound`.
    ///
    /// Source: Paperspace API v1, Users, "Remove a user from a team".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - userId: The member's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func removeTeamMember(
        teamId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> PaperspaceMemberRemoval {
        try await native.removeTeamMember(
            teamId: teamId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// List the secrets of a team, without their values.
    ///
    /// Source: Paperspace API v1, Teams, "List a team's secrets".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///   - limit: The most secrets on a page. 1 to 120.
    ///   - orderBy: The field to sort by.
    ///   - order: The direction to sort in; descending if omitted.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listSecrets(
        teamId: String, after: String? = nil, limit: Int? = nil, orderBy: PaperspaceSecretOrder? = nil,
        order: PaperspaceOrder? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> Pager<PaperspaceTeamSecret> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listSecrets(
            teamId: teamId, after: after, limit: limit, orderBy: orderBy?.rawValue, order: order?.rawValue,
            options: options
        ))
    }

    /// Create a secret in a team.
    ///
    /// It fails with `Conflict` if a secret of that name exists. It is not retried if its answer
    /// is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source: Paperspace API v1, Teams, "Create a team secret".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
    ///   - value: The secret's value. No operation returns it. 1 to 8192.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func createSecret(
        teamId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> PaperspaceSecretStamp {
        try await native.createSecret(
            teamId: teamId, name: name, value: value.reveal(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Fetch one secret of a team, without its value.
    ///
    /// Source: Paperspace API v1, Teams, "Get a team secret".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - name: The secret's name. 1 to 128.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func getSecret(
        teamId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> PaperspaceTeamSecret {
        try await native.getSecret(
            teamId: teamId, name: name,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Replace the value of a secret.
    ///
    /// Source: Paperspace API v1, Teams, "Update a team secret".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - name: The secret's name. 1 to 128.
    ///   - value: The new value. 1 to 8192.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func updateSecret(
        teamId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> PaperspaceSecretStamp {
        try await native.updateSecret(
            teamId: teamId, name: name, value: value.reveal(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Delete a secret. One that does not exist is `NotFound`.
    ///
    /// Deployments that use it lose it: check `hasDeploymentAttached` first.
    ///
    /// Source: Paperspace API v1, Teams, "Delete a team secret".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - name: The secret's name. 1 to 128.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func deleteSecret(
        teamId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.deleteSecret(
            teamId: teamId, name: name,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// List the secrets of a project, without their values.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret list".
    ///
    /// - Parameters:
    ///   - projectId: The project's id.
    ///   - after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///   - limit: The most secrets on a page. 1 to 120.
    ///   - orderBy: The field to sort by.
    ///   - order: The direction to sort in; descending if omitted.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listProjectSecrets(
        projectId: String, after: String? = nil, limit: Int? = nil, orderBy: PaperspaceSecretOrder? = nil,
        order: PaperspaceOrder? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> Pager<PaperspaceProjectSecret> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listProjectSecrets(
            projectId: projectId, after: after, limit: limit, orderBy: orderBy?.rawValue,
            order: order?.rawValue, options: options
        ))
    }

    /// Create a secret in a project.
    ///
    /// It fails with `Conflict` if a secret of that name exists. It is not retried if its answer
    /// is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// - Parameters:
    ///   - projectId: The project's id.
    ///   - name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
    ///   - value: The secret's value. No operation returns it. 1 to 8192.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func createProjectSecret(
        projectId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> PaperspaceSecretStamp {
        try await native.createProjectSecret(
            projectId: projectId, name: name, value: value.reveal(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Fetch one secret of a project, without its value.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// - Parameters:
    ///   - projectId: The project's id.
    ///   - name: The secret's name. 1 to 128.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func getProjectSecret(
        projectId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> PaperspaceProjectSecret {
        try await native.getProjectSecret(
            projectId: projectId, name: name,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Replace the value of a project's secret.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// - Parameters:
    ///   - projectId: The project's id.
    ///   - name: The secret's name. 1 to 128.
    ///   - value: The new value. 1 to 8192.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func updateProjectSecret(
        projectId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> PaperspaceSecretStamp {
        try await native.updateProjectSecret(
            projectId: projectId, name: name, value: value.reveal(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Delete a secret of a project. One that does not exist is `NotFound`.
    ///
    /// Deployments that use it lose it: check `hasDeploymentAttached` first.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret delete".
    ///
    /// - Parameters:
    ///   - projectId: The project's id.
    ///   - name: The secret's name. 1 to 128.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func deleteProjectSecret(
        projectId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.deleteProjectSecret(
            projectId: projectId, name: name,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Find out whose credential it is, and which teams that account is in.
    ///
    /// It is the one way to find a team: no operation lists them. No session is the service's
    /// answer to a credential that it does not know.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "session".
    ///
    /// - Parameters:
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func getSession(
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> PaperspaceSession? {
        try await native.getSession(
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Send a request that has no operation of its own, with the same checks, credentials, retries and
    /// limits.
    ///
    /// - Parameters:
    ///   - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as its
    ///     effect is not known.
    ///   - path: Below the base URL, percent-encoded where needed.
    ///   - query: Names and values, not encoded.
    ///   - body: The body as JSON; none when left out.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func request(
        method: String, path: String, query: [QueryItem] = [], body: JSON? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> RawAnswer {
        let request = RawRequest(method: method, path: path, query: query, body: body)
        return try await native.request(
            request: request, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Send the one call that a closure makes of the client it is given, and keep all of the answer.
    ///
    /// - Throws: What the closure throws.
    /// - Returns: What the closure returns, as the `value` of the response.
    public func withResponse<Value: Sendable>(
        isolation: isolated (any Actor)? = #isolation, _ call: (Paperspace) async throws -> Value
    ) async throws -> Response<Value> {
        let answers = Answers()
        let value = try await call(Paperspace(native, .response(answers)))
        return answers.response(to: value)
    }

    /// Tell what the first write of a closure would send: the closure ends there, and nothing leaves. Its
    /// reads go on as usual.
    ///
    /// - Throws: What the closure throws before.
    /// - Returns: The request; nil if the closure writes nothing.
    public func dryRun<Value: Sendable>(
        isolation: isolated (any Actor)? = #isolation, _ calls: (Paperspace) async throws -> Value
    ) async throws -> DryRun? {
        try await planning { _ = try await calls(Paperspace(native.withoutWrites(), .dryRun)) }
    }

    public var handle: ServiceHandle {
        ServiceHandle(native: native.serviceClient())
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
    ) throws -> Paperspace {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes, headers: headers
        )
        let changed = try translatingErrors { try native.withOptions(limits: limits) }
        return Paperspace(changed, asking)
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

/// Administer the members and the secrets of a Paperspace team.
///
/// Source: Paperspace API v1, "Users" and "Teams".
///
/// Each call blocks its thread until the answer is there: not for the main actor, nor for async code, where
/// it does not compile.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class BlockingPaperspace: ServiceClient {
    private let native: RosterKitNative.Paperspace
    private let asking: Asking

    private init(_ native: RosterKitNative.Paperspace, _ asking: Asking) {
        self.native = native
        self.asking = asking
    }

    /// Make a client. It opens no connection.
    ///
    /// What is left out is taken from the environment, then from the defaults; ``explain()`` says which.
    ///
    /// - Parameters:
    ///   - apiKey: An API key of the team, created in the console. It never expires.
    ///   - baseUrl: The URL of the API.
    ///   - configuration: Limits, hooks, and what else clients of all services have.
    /// - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
    public init(
        apiKey: Secret? = nil, baseUrl: String? = nil, configuration: Configuration = Configuration()
    ) throws {
        native = try translatingErrors {
            try RosterKitNative.Paperspace(
                apiKey: apiKey?.reveal(), baseUrl: baseUrl, configuration: configuration.native
            )
        }
        asking = .value
    }

    /// List the members of a team.
    ///
    /// Open invitations are included, with `dtConfirmed` not set. The list is sorted by
    /// `dtConfirmed`, which may change while the list is being read.
    ///
    /// Source: Paperspace API v1, Users, "List team members".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///   - limit: The most members on a page. 1 to 120.
    ///   - orderBy: The field to sort by.
    ///   - order: The direction to sort in; descending if omitted.
    ///   - role: Only members with this role.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listTeamMembers(
        teamId: String, after: String? = nil, limit: Int? = nil, orderBy: PaperspaceMemberOrder? = nil,
        order: PaperspaceOrder? = nil, role: PaperspaceTeamRole? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> BlockingPager<PaperspaceTeamMember> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listTeamMembers(
            teamId: teamId, after: after, limit: limit, orderBy: orderBy?.rawValue, order: order?.rawValue,
            role: role?.rawValue, options: options
        ))
    }

    /// Grant or revoke a member's admin rights in the team.
    ///
    /// Source: Paperspace API v1, Users, "Update a team membership".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - userId: The member's id.
    ///   - isAdmin: Whether the member should be an admin.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateTeamMember(
        teamId: String, userId: String, isAdmin: Bool, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> PaperspaceTeamMembership {
        try native.updateTeamMember(
            teamId: teamId, userId: userId, isAdmin: isAdmin,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Remove a member from a team.
    ///
    /// A user who is not a member is `NotFound`.
    ///
    /// Source: Paperspace API v1, Users, "Remove a user from a team".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - userId: The member's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func removeTeamMember(
        teamId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> PaperspaceMemberRemoval {
        try native.removeTeamMember(
            teamId: teamId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// List the secrets of a team, without their values.
    ///
    /// Source: Paperspace API v1, Teams, "List a team's secrets".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///   - limit: The most secrets on a page. 1 to 120.
    ///   - orderBy: The field to sort by.
    ///   - order: The direction to sort in; descending if omitted.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listSecrets(
        teamId: String, after: String? = nil, limit: Int? = nil, orderBy: PaperspaceSecretOrder? = nil,
        order: PaperspaceOrder? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> BlockingPager<PaperspaceTeamSecret> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listSecrets(
            teamId: teamId, after: after, limit: limit, orderBy: orderBy?.rawValue, order: order?.rawValue,
            options: options
        ))
    }

    /// Create a secret in a team.
    ///
    /// It fails with `Conflict` if a secret of that name exists. It is not retried if its answer
    /// is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source: Paperspace API v1, Teams, "Create a team secret".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
    ///   - value: The secret's value. No operation returns it. 1 to 8192.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func createSecret(
        teamId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> PaperspaceSecretStamp {
        try native.createSecret(
            teamId: teamId, name: name, value: value.reveal(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Fetch one secret of a team, without its value.
    ///
    /// Source: Paperspace API v1, Teams, "Get a team secret".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - name: The secret's name. 1 to 128.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func getSecret(
        teamId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> PaperspaceTeamSecret {
        try native.getSecret(
            teamId: teamId, name: name,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Replace the value of a secret.
    ///
    /// Source: Paperspace API v1, Teams, "Update a team secret".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - name: The secret's name. 1 to 128.
    ///   - value: The new value. 1 to 8192.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateSecret(
        teamId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> PaperspaceSecretStamp {
        try native.updateSecret(
            teamId: teamId, name: name, value: value.reveal(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Delete a secret. One that does not exist is `NotFound`.
    ///
    /// Deployments that use it lose it: check `hasDeploymentAttached` first.
    ///
    /// Source: Paperspace API v1, Teams, "Delete a team secret".
    ///
    /// - Parameters:
    ///   - teamId: The team's id or namespace.
    ///   - name: The secret's name. 1 to 128.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func deleteSecret(
        teamId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> Removal {
        try native.deleteSecret(
            teamId: teamId, name: name,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// List the secrets of a project, without their values.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret list".
    ///
    /// - Parameters:
    ///   - projectId: The project's id.
    ///   - after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///   - limit: The most secrets on a page. 1 to 120.
    ///   - orderBy: The field to sort by.
    ///   - order: The direction to sort in; descending if omitted.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listProjectSecrets(
        projectId: String, after: String? = nil, limit: Int? = nil, orderBy: PaperspaceSecretOrder? = nil,
        order: PaperspaceOrder? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> BlockingPager<PaperspaceProjectSecret> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listProjectSecrets(
            projectId: projectId, after: after, limit: limit, orderBy: orderBy?.rawValue,
            order: order?.rawValue, options: options
        ))
    }

    /// Create a secret in a project.
    ///
    /// It fails with `Conflict` if a secret of that name exists. It is not retried if its answer
    /// is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// - Parameters:
    ///   - projectId: The project's id.
    ///   - name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
    ///   - value: The secret's value. No operation returns it. 1 to 8192.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func createProjectSecret(
        projectId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> PaperspaceSecretStamp {
        try native.createProjectSecret(
            projectId: projectId, name: name, value: value.reveal(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Fetch one secret of a project, without its value.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// - Parameters:
    ///   - projectId: The project's id.
    ///   - name: The secret's name. 1 to 128.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func getProjectSecret(
        projectId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> PaperspaceProjectSecret {
        try native.getProjectSecret(
            projectId: projectId, name: name,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Replace the value of a project's secret.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// - Parameters:
    ///   - projectId: The project's id.
    ///   - name: The secret's name. 1 to 128.
    ///   - value: The new value. 1 to 8192.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateProjectSecret(
        projectId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> PaperspaceSecretStamp {
        try native.updateProjectSecret(
            projectId: projectId, name: name, value: value.reveal(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Delete a secret of a project. One that does not exist is `NotFound`.
    ///
    /// Deployments that use it lose it: check `hasDeploymentAttached` first.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret delete".
    ///
    /// - Parameters:
    ///   - projectId: The project's id.
    ///   - name: The secret's name. 1 to 128.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func deleteProjectSecret(
        projectId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> Removal {
        try native.deleteProjectSecret(
            projectId: projectId, name: name,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Find out whose credential it is, and which teams that account is in.
    ///
    /// It is the one way to find a team: no operation lists them. No session is the service's
    /// answer to a credential that it does not know.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "session".
    ///
    /// - Parameters:
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func getSession(
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> PaperspaceSession? {
        try native.getSession(
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Send a request that has no operation of its own, with the same checks, credentials, retries and
    /// limits.
    ///
    /// - Parameters:
    ///   - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as its
    ///     effect is not known.
    ///   - path: Below the base URL, percent-encoded where needed.
    ///   - query: Names and values, not encoded.
    ///   - body: The body as JSON; none when left out.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func request(
        method: String, path: String, query: [QueryItem] = [], body: JSON? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> RawAnswer {
        let request = RawRequest(method: method, path: path, query: query, body: body)
        return try native.request(
            request: request, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Send the one call that a closure makes of the client it is given, and keep all of the answer.
    ///
    /// - Throws: What the closure throws.
    /// - Returns: What the closure returns, as the `value` of the response.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func withResponse<Value: Sendable>(_ call: (BlockingPaperspace) throws -> Value) throws -> Response<Value> {
        let answers = Answers()
        let value = try call(BlockingPaperspace(native, .response(answers)))
        return answers.response(to: value)
    }

    /// Tell what the first write of a closure would send: the closure ends there, and nothing leaves. Its
    /// reads go on as usual.
    ///
    /// - Throws: What the closure throws before.
    /// - Returns: The request; nil if the closure writes nothing.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func dryRun<Value: Sendable>(_ calls: (BlockingPaperspace) throws -> Value) throws -> DryRun? {
        try planning { _ = try calls(BlockingPaperspace(native.withoutWrites(), .dryRun)) }
    }

    public var handle: ServiceHandle {
        ServiceHandle(native: native.serviceClient())
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
    ) throws -> BlockingPaperspace {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes, headers: headers
        )
        let changed = try translatingErrors { try native.withOptions(limits: limits) }
        return BlockingPaperspace(changed, asking)
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

/// A member of a team, or a person who is invited to it.
public struct PaperspaceTeamMember: Sendable, Hashable, Codable {
    /// When the invitation was accepted; not set while it is open.
    public var dtConfirmed: Date?
    /// Whether they may manage the team.
    public var isAdmin: Bool
    /// Whether they own the team.
    public var isOwner: Bool
    /// The account of the member.
    public var user: PaperspaceUser

    /// Make one from all its fields.
    public init(dtConfirmed: Date?, isAdmin: Bool, isOwner: Bool, user: PaperspaceUser) {
        self.dtConfirmed = dtConfirmed
        self.isAdmin = isAdmin
        self.isOwner = isOwner
        self.user = user
    }
}

extension PaperspaceTeamMember: FromBytes {
    init(from bytes: inout ByteReader) {
        self.dtConfirmed = bytes.read()
        self.isAdmin = bytes.read()
        self.isOwner = bytes.read()
        self.user = bytes.read()
    }
}

/// A Paperspace account.
public struct PaperspaceUser: Sendable, Hashable, Codable {
    /// The account's id.
    public var id: String
    /// The e-mail address.
    public var email: String
    /// The first name.
    public var firstName: String?
    /// The last name.
    public var lastName: String?
    /// When the account was last used.
    public var lastActive: Date?
    /// The URL of a picture.
    public var publicProfileImageUrl: String?

    /// Make one from all its fields.
    public init(
        id: String, email: String, firstName: String?, lastName: String?, lastActive: Date?,
        publicProfileImageUrl: String?
    ) {
        self.id = id
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.lastActive = lastActive
        self.publicProfileImageUrl = publicProfileImageUrl
    }
}

extension PaperspaceUser: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.email = bytes.read()
        self.firstName = bytes.read()
        self.lastName = bytes.read()
        self.lastActive = bytes.read()
        self.publicProfileImageUrl = bytes.read()
    }
}

/// A membership in a team, without the member's account.
public struct PaperspaceTeamMembership: Sendable, Hashable, Codable {
    /// When the invitation was accepted; not set while it is open.
    public var dtConfirmed: Date?
    /// When the member was removed; not set for a current member.
    public var dtDeleted: Date?
    /// Whether they may manage the team.
    public var isAdmin: Bool
    /// Whether they own the team.
    public var isOwner: Bool

    /// Make one from all its fields.
    public init(dtConfirmed: Date?, dtDeleted: Date?, isAdmin: Bool, isOwner: Bool) {
        self.dtConfirmed = dtConfirmed
        self.dtDeleted = dtDeleted
        self.isAdmin = isAdmin
        self.isOwner = isOwner
    }
}

extension PaperspaceTeamMembership: FromBytes {
    init(from bytes: inout ByteReader) {
        self.dtConfirmed = bytes.read()
        self.dtDeleted = bytes.read()
        self.isAdmin = bytes.read()
        self.isOwner = bytes.read()
    }
}

/// The result of removing a member.
public struct PaperspaceMemberRemoval: Sendable, Hashable, Codable {
    /// The outcome of the removal.
    public var outcome: Outcome
    /// How certain the outcome is.
    public var certainty: RemovalCertainty
    /// The membership that ended; not set if the outcome is assumed.
    public var membership: PaperspaceTeamMembership?

    /// Make one from all its fields.
    public init(outcome: Outcome, certainty: RemovalCertainty, membership: PaperspaceTeamMembership?) {
        self.outcome = outcome
        self.certainty = certainty
        self.membership = membership
    }
}

extension PaperspaceMemberRemoval: FromBytes {
    init(from bytes: inout ByteReader) {
        self.outcome = bytes.read()
        self.certainty = bytes.read()
        self.membership = bytes.read()
    }
}

/// A secret of a team, without its value.
public struct PaperspaceTeamSecret: Sendable, Hashable, Codable {
    /// Its name, for example `DB_PASSWORD`.
    public var name: String
    /// When it was created.
    public var dtCreated: Date
    /// When it was last changed.
    public var dtModified: Date
    /// Whether a deployment uses it.
    public var hasDeploymentAttached: Bool

    /// Make one from all its fields.
    public init(name: String, dtCreated: Date, dtModified: Date, hasDeploymentAttached: Bool) {
        self.name = name
        self.dtCreated = dtCreated
        self.dtModified = dtModified
        self.hasDeploymentAttached = hasDeploymentAttached
    }
}

extension PaperspaceTeamSecret: FromBytes {
    init(from bytes: inout ByteReader) {
        self.name = bytes.read()
        self.dtCreated = bytes.read()
        self.dtModified = bytes.read()
        self.hasDeploymentAttached = bytes.read()
    }
}

/// The name and times of a secret that was created or changed.
public struct PaperspaceSecretStamp: Sendable, Hashable, Codable {
    /// Its name.
    public var name: String
    /// When it was created.
    public var dtCreated: Date
    /// When it was last changed.
    public var dtModified: Date

    /// Make one from all its fields.
    public init(name: String, dtCreated: Date, dtModified: Date) {
        self.name = name
        self.dtCreated = dtCreated
        self.dtModified = dtModified
    }
}

extension PaperspaceSecretStamp: FromBytes {
    init(from bytes: inout ByteReader) {
        self.name = bytes.read()
        self.dtCreated = bytes.read()
        self.dtModified = bytes.read()
    }
}

/// A secret of a project, without its value.
public struct PaperspaceProjectSecret: Sendable, Hashable, Codable {
    /// Its name, for example `DB_PASSWORD`.
    public var name: String
    /// When it was created.
    public var dtCreated: Date
    /// When it was last changed.
    public var dtModified: Date
    /// Whether a deployment uses it.
    public var hasDeploymentAttached: Bool

    /// Make one from all its fields.
    public init(name: String, dtCreated: Date, dtModified: Date, hasDeploymentAttached: Bool) {
        self.name = name
        self.dtCreated = dtCreated
        self.dtModified = dtModified
        self.hasDeploymentAttached = hasDeploymentAttached
    }
}

extension PaperspaceProjectSecret: FromBytes {
    init(from bytes: inout ByteReader) {
        self.name = bytes.read()
        self.dtCreated = bytes.read()
        self.dtModified = bytes.read()
        self.hasDeploymentAttached = bytes.read()
    }
}

/// Whose credential it is.
public struct PaperspaceSession: Sendable, Hashable, Codable {
    /// The team that the credential is for.
    public var team: PaperspaceTeam?
    /// The account that the credential belongs to.
    public var user: PaperspaceSessionUser

    /// Make one from all its fields.
    public init(team: PaperspaceTeam?, user: PaperspaceSessionUser) {
        self.team = team
        self.user = user
    }
}

extension PaperspaceSession: FromBytes {
    init(from bytes: inout ByteReader) {
        self.team = bytes.read()
        self.user = bytes.read()
    }
}

/// The account that a credential belongs to.
public struct PaperspaceSessionUser: Sendable, Hashable, Codable {
    /// The account's id.
    public var id: String
    /// The e-mail address.
    public var email: String?
    /// The first name.
    public var firstName: String?
    /// The last name.
    public var lastName: String?
    /// The teams that the account is in.
    public var teamMemberships: [PaperspaceSessionMembership]

    /// Make one from all its fields.
    public init(
        id: String, email: String?, firstName: String?, lastName: String?,
        teamMemberships: [PaperspaceSessionMembership]
    ) {
        self.id = id
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.teamMemberships = teamMemberships
    }
}

extension PaperspaceSessionUser: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.email = bytes.read()
        self.firstName = bytes.read()
        self.lastName = bytes.read()
        self.teamMemberships = bytes.read()
    }
}

/// A team that the account of a credential is in.
public struct PaperspaceSessionMembership: Sendable, Hashable, Codable {
    /// The team.
    public var team: PaperspaceTeam
    /// Whether the account may manage the team.
    public var isAdmin: Bool?
    /// Whether the account owns the team.
    public var isOwner: Bool?
    /// When the invitation was accepted.
    public var dtConfirmed: Date?

    /// Make one from all its fields.
    public init(team: PaperspaceTeam, isAdmin: Bool?, isOwner: Bool?, dtConfirmed: Date?) {
        self.team = team
        self.isAdmin = isAdmin
        self.isOwner = isOwner
        self.dtConfirmed = dtConfirmed
    }
}

extension PaperspaceSessionMembership: FromBytes {
    init(from bytes: inout ByteReader) {
        self.team = bytes.read()
        self.isAdmin = bytes.read()
        self.isOwner = bytes.read()
        self.dtConfirmed = bytes.read()
    }
}

/// A team, as a session names it. Operations take its `id` or its `namespace`.
public struct PaperspaceTeam: Sendable, Hashable, Codable {
    /// The team's id.
    public var id: String
    /// The display name; not set for the team that the credential is for.
    public var name: String?
    /// The name in URLs.
    public var namespace: String
    /// Whether it is the own team of a single account.
    public var isUserTeam: Bool?
    /// Whether it is private.
    public var isPrivate: Bool?
    /// When it was created.
    public var dtCreated: Date?
    /// The URL of a picture.
    public var publicProfileImageUrl: String?

    /// Make one from all its fields.
    public init(
        id: String, name: String?, namespace: String, isUserTeam: Bool?, isPrivate: Bool?, dtCreated: Date?,
        publicProfileImageUrl: String?
    ) {
        self.id = id
        self.name = name
        self.namespace = namespace
        self.isUserTeam = isUserTeam
        self.isPrivate = isPrivate
        self.dtCreated = dtCreated
        self.publicProfileImageUrl = publicProfileImageUrl
    }
}

extension PaperspaceTeam: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.name = bytes.read()
        self.namespace = bytes.read()
        self.isUserTeam = bytes.read()
        self.isPrivate = bytes.read()
        self.dtCreated = bytes.read()
        self.publicProfileImageUrl = bytes.read()
    }
}

/// A role in a team.
public enum PaperspaceTeamRole: RawRepresentable, Sendable, Hashable, Codable {
    /// An ordinary member.
    case member
    /// May manage the team.
    case admin
    /// Owns the team.
    case owner
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "member": self = .member
        case "admin": self = .admin
        case "owner": self = .owner
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .member: "member"
        case .admin: "admin"
        case .owner: "owner"
        case .unknown(let text): text
        }
    }
}

extension PaperspaceTeamRole: FromBytes, ToBytes {}

/// The fields that members can be sorted by.
public enum PaperspaceMemberOrder: RawRepresentable, Sendable, Hashable, Codable {
    /// The time when the invitation was accepted.
    case dtConfirmed
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "dtConfirmed": self = .dtConfirmed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .dtConfirmed: "dtConfirmed"
        case .unknown(let text): text
        }
    }
}

extension PaperspaceMemberOrder: FromBytes, ToBytes {}

/// The fields that secrets can be sorted by.
public enum PaperspaceSecretOrder: RawRepresentable, Sendable, Hashable, Codable {
    /// The time of creation.
    case dtCreated
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "dtCreated": self = .dtCreated
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .dtCreated: "dtCreated"
        case .unknown(let text): text
        }
    }
}

extension PaperspaceSecretOrder: FromBytes, ToBytes {}

/// The direction to sort in.
public enum PaperspaceOrder: RawRepresentable, Sendable, Hashable, Codable {
    /// Oldest first.
    case asc
    /// Newest first.
    case desc
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "asc": self = .asc
        case "desc": self = .desc
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .asc: "asc"
        case .desc: "desc"
        case .unknown(let text): text
        }
    }
}

extension PaperspaceOrder: FromBytes, ToBytes {}
