// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// Administer who may work in a Seequent Evo instance and in its workspaces.
///
/// The operations require an instance admin; other callers receive a 403.
///
/// Source: Seequent Evo, Workspaces API 1.0.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class Evo: ServiceClient {
    private let native: RosterKitNative.Evo
    private let asking: Asking

    private init(_ native: RosterKitNative.Evo, _ asking: Asking) {
        self.native = native
        self.asking = asking
    }

    /// Make a client. It opens no connection.
    ///
    /// What is left out is taken from the environment, then from the defaults; ``explain()`` says which.
    ///
    /// - Parameters:
    ///   - token: A token obtained elsewhere, used as it is.
    ///   - clientId: The id of a client that is registered with Bentley, with `clientSecret`.
    ///   - clientSecret: The secret of that client.
    ///   - tokenUrl: The URL of the token endpoint.
    ///   - baseUrl: The organization's hub, for example `https://350mt.api.seequent.com`. Only `discover`
    ///     works without it.
    ///   - discoveryUrl: The URL of the discovery service, which knows the hubs.
    ///   - configuration: Limits, hooks, and what else clients of all services have.
    /// - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
    public init(
        token: Secret? = nil, clientId: Secret? = nil, clientSecret: Secret? = nil, tokenUrl: String? = nil,
        baseUrl: String? = nil, discoveryUrl: String? = nil, configuration: Configuration = Configuration()
    ) throws {
        native = try translatingErrors {
            try RosterKitNative.Evo(
                token: token?.reveal(), clientId: clientId?.reveal(), clientSecret: clientSecret?.reveal(),
                tokenUrl: tokenUrl, baseUrl: baseUrl, discoveryUrl: discoveryUrl,
                configuration: configuration.native
            )
        }
        asking = .value
    }

    /// List the users of a workspace and their roles.
    ///
    /// The answer is one page. The service does not distinguish a workspace that does not exist
    /// from one that is not visible to the credential: both are `NotFound`.
    ///
    /// Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - workspaceId: The workspace's id.
    ///   - userId: Only the user with this id.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listWorkspaceUsers(
        orgId: String, workspaceId: String, userId: String? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> Pager<EvoWorkspaceUser> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listWorkspaceUsers(
            orgId: orgId, workspaceId: workspaceId, userId: userId, options: options
        ))
    }

    /// Give a user a role in a workspace: add them, or change the role that they have.
    ///
    /// A user who is known by their e-mail address must belong to the organization. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `userId`, `email`.
    ///
    /// Source, the vendor's package: evo-sdk-common, "assign_user_role_admin".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - workspaceId: The workspace's id.
    ///   - role: The role.
    ///   - userId: The user's id.
    ///   - email: The user's e-mail address.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func addWorkspaceUser(
        orgId: String, workspaceId: String, role: EvoWorkspaceRole, userId: String? = nil,
        email: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> EvoAssignedRole {
        try await native.addWorkspaceUser(
            orgId: orgId, workspaceId: workspaceId, role: role.rawValue, userId: userId, email: email,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Remove a user from a workspace.
    ///
    /// Source, the vendor's package: evo-sdk-common, "delete_user_role_admin".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - workspaceId: The workspace's id.
    ///   - userId: The user's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func removeWorkspaceUser(
        orgId: String, workspaceId: String, userId: String, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.removeWorkspaceUser(
            orgId: orgId, workspaceId: workspaceId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Give any number of users roles in workspaces.
    ///
    /// They are sent 100 at a time, one request after another, each within the limits of a call.
    /// If one fails, `completed` of the error says how many assignments were made before it.
    ///
    /// Source, the vendor's package: evo-sdk-common, "bulk_assign_roles_admin".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - roleAssignments: Who gets which role in which workspace.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func bulkAssignRoles(
        orgId: String, roleAssignments: [EvoRoleAssignment], timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws {
        try await native.bulkAssignRoles(
            orgId: orgId, roleAssignments: roleAssignments.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).finish(for: asking)
    }

    /// List the workspaces of the organization.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_workspaces_admin".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - limit: The most workspaces on a page; 20 if omitted. 1 to 100.
    ///   - offset: How many workspaces to skip at the beginning. Pagers count on from there.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listWorkspaces(
        orgId: String, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> Pager<EvoWorkspace> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listWorkspaces(orgId: orgId, limit: limit, offset: offset, options: options))
    }

    /// List the workspaces that a user is in, and their role in each.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_user_workspaces_admin".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - userId: The user's id.
    ///   - limit: The most workspaces on a page; 20 if omitted. 1 to 100.
    ///   - offset: How many workspaces to skip at the beginning. Pagers count on from there.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listUserWorkspaces(
        orgId: String, userId: String, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> Pager<EvoUserWorkspace> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listUserWorkspaces(
            orgId: orgId, userId: userId, limit: limit, offset: offset, options: options
        ))
    }

    /// List the users of the organization's instance, and their roles in it.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_instance_users".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - limit: The most users on a page; 20 if omitted. 1 to 100.
    ///   - offset: How many users to skip at the beginning. Pagers count on from there.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listInstanceUsers(
        orgId: String, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> Pager<EvoInstanceUser> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listInstanceUsers(orgId: orgId, limit: limit, offset: offset, options: options))
    }

    /// Add people to the instance by their e-mail addresses.
    ///
    /// Those whom the service knows are members at once, the others are invited. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: evo-sdk-common, "add_instance_users".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - users: Whom to add, with which roles.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func addInstanceUsers(
        orgId: String, users: [EvoNewInstanceUser], timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> EvoAddedInstanceUsers {
        try await native.addInstanceUsers(
            orgId: orgId, users: users.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Replace the roles that a user has in the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common, "update_instance_user_roles".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - userId: The user's id.
    ///   - roles: The ids of all roles that they are to have.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func updateInstanceUserRoles(
        orgId: String, userId: String, roles: [String], timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> EvoInstanceUserRoles {
        try await native.updateInstanceUserRoles(
            orgId: orgId, userId: userId, roles: roles.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Remove a user from the instance, and so from all its workspaces.
    ///
    /// Source, the vendor's package: evo-sdk-common, "remove_instance_user".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - userId: The user's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func removeInstanceUser(
        orgId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.removeInstanceUser(
            orgId: orgId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// List the open invitations to the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common,
    /// "list_instance_user_invitations".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - limit: The most invitations on a page; 20 if omitted. 1 to 100.
    ///   - offset: How many invitations to skip at the beginning. Pagers count on from there.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listInstanceInvitations(
        orgId: String, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> Pager<EvoInstanceInvitation> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listInstanceInvitations(
            orgId: orgId, limit: limit, offset: offset, options: options
        ))
    }

    /// Withdraw an invitation to the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common,
    /// "delete_instance_user_invitation".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - invitationId: The invitation's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func deleteInstanceInvitation(
        orgId: String, invitationId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.deleteInstanceInvitation(
            orgId: orgId, invitationId: invitationId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// List the roles that a user can have in the instance. The answer is one page.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_instance_user_roles".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listInstanceRoles(
        orgId: String, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> Pager<EvoInstanceRole> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listInstanceRoles(orgId: orgId, options: options))
    }

    /// Find the organizations that the credential belongs to, and the hubs they are on.
    ///
    /// It needs no `baseUrl`, because it finds it: the `url` of a hub to which `serviceAccess`
    /// gives the organization access.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_organizations".
    ///
    /// - Parameters:
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func discover(
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> EvoDiscovery {
        try await native.discover(
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
        isolation: isolated (any Actor)? = #isolation, _ call: (Evo) async throws -> Value
    ) async throws -> Response<Value> {
        let answers = Answers()
        let value = try await call(Evo(native, .response(answers)))
        return answers.response(to: value)
    }

    /// Tell what the first write of a closure would send: the closure ends there, and nothing leaves. Its
    /// reads go on as usual.
    ///
    /// - Throws: What the closure throws before.
    /// - Returns: The request; nil if the closure writes nothing.
    public func dryRun<Value: Sendable>(
        isolation: isolated (any Actor)? = #isolation, _ calls: (Evo) async throws -> Value
    ) async throws -> DryRun? {
        try await planning { _ = try await calls(Evo(native.withoutWrites(), .dryRun)) }
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
    ) throws -> Evo {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes, headers: headers
        )
        let changed = try translatingErrors { try native.withOptions(limits: limits) }
        return Evo(changed, asking)
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

/// Administer who may work in a Seequent Evo instance and in its workspaces.
///
/// The operations require an instance admin; other callers receive a 403.
///
/// Source: Seequent Evo, Workspaces API 1.0.
///
/// Each call blocks its thread until the answer is there: not for the main actor, nor for async code, where
/// it does not compile.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class BlockingEvo: ServiceClient {
    private let native: RosterKitNative.Evo
    private let asking: Asking

    private init(_ native: RosterKitNative.Evo, _ asking: Asking) {
        self.native = native
        self.asking = asking
    }

    /// Make a client. It opens no connection.
    ///
    /// What is left out is taken from the environment, then from the defaults; ``explain()`` says which.
    ///
    /// - Parameters:
    ///   - token: A token obtained elsewhere, used as it is.
    ///   - clientId: The id of a client that is registered with Bentley, with `clientSecret`.
    ///   - clientSecret: The secret of that client.
    ///   - tokenUrl: The URL of the token endpoint.
    ///   - baseUrl: The organization's hub, for example `https://350mt.api.seequent.com`. Only `discover`
    ///     works without it.
    ///   - discoveryUrl: The URL of the discovery service, which knows the hubs.
    ///   - configuration: Limits, hooks, and what else clients of all services have.
    /// - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
    public init(
        token: Secret? = nil, clientId: Secret? = nil, clientSecret: Secret? = nil, tokenUrl: String? = nil,
        baseUrl: String? = nil, discoveryUrl: String? = nil, configuration: Configuration = Configuration()
    ) throws {
        native = try translatingErrors {
            try RosterKitNative.Evo(
                token: token?.reveal(), clientId: clientId?.reveal(), clientSecret: clientSecret?.reveal(),
                tokenUrl: tokenUrl, baseUrl: baseUrl, discoveryUrl: discoveryUrl,
                configuration: configuration.native
            )
        }
        asking = .value
    }

    /// List the users of a workspace and their roles.
    ///
    /// The answer is one page. The service does not distinguish a workspace that does not exist
    /// from one that is not visible to the credential: both are `NotFound`.
    ///
    /// Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - workspaceId: The workspace's id.
    ///   - userId: Only the user with this id.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listWorkspaceUsers(
        orgId: String, workspaceId: String, userId: String? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> BlockingPager<EvoWorkspaceUser> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listWorkspaceUsers(
            orgId: orgId, workspaceId: workspaceId, userId: userId, options: options
        ))
    }

    /// Give a user a role in a workspace: add them, or change the role that they have.
    ///
    /// A user who is known by their e-mail address must belong to the organization. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `userId`, `email`.
    ///
    /// Source, the vendor's package: evo-sdk-common, "assign_user_role_admin".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - workspaceId: The workspace's id.
    ///   - role: The role.
    ///   - userId: The user's id.
    ///   - email: The user's e-mail address.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func addWorkspaceUser(
        orgId: String, workspaceId: String, role: EvoWorkspaceRole, userId: String? = nil,
        email: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> EvoAssignedRole {
        try native.addWorkspaceUser(
            orgId: orgId, workspaceId: workspaceId, role: role.rawValue, userId: userId, email: email,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Remove a user from a workspace.
    ///
    /// Source, the vendor's package: evo-sdk-common, "delete_user_role_admin".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - workspaceId: The workspace's id.
    ///   - userId: The user's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func removeWorkspaceUser(
        orgId: String, workspaceId: String, userId: String, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> Removal {
        try native.removeWorkspaceUser(
            orgId: orgId, workspaceId: workspaceId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Give any number of users roles in workspaces.
    ///
    /// They are sent 100 at a time, one request after another, each within the limits of a call.
    /// If one fails, `completed` of the error says how many assignments were made before it.
    ///
    /// Source, the vendor's package: evo-sdk-common, "bulk_assign_roles_admin".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - roleAssignments: Who gets which role in which workspace.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func bulkAssignRoles(
        orgId: String, roleAssignments: [EvoRoleAssignment], timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws {
        try native.bulkAssignRoles(
            orgId: orgId, roleAssignments: roleAssignments.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitToFinish(for: asking)
    }

    /// List the workspaces of the organization.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_workspaces_admin".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - limit: The most workspaces on a page; 20 if omitted. 1 to 100.
    ///   - offset: How many workspaces to skip at the beginning. Pagers count on from there.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listWorkspaces(
        orgId: String, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> BlockingPager<EvoWorkspace> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listWorkspaces(
            orgId: orgId, limit: limit, offset: offset, options: options
        ))
    }

    /// List the workspaces that a user is in, and their role in each.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_user_workspaces_admin".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - userId: The user's id.
    ///   - limit: The most workspaces on a page; 20 if omitted. 1 to 100.
    ///   - offset: How many workspaces to skip at the beginning. Pagers count on from there.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listUserWorkspaces(
        orgId: String, userId: String, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> BlockingPager<EvoUserWorkspace> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listUserWorkspaces(
            orgId: orgId, userId: userId, limit: limit, offset: offset, options: options
        ))
    }

    /// List the users of the organization's instance, and their roles in it.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_instance_users".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - limit: The most users on a page; 20 if omitted. 1 to 100.
    ///   - offset: How many users to skip at the beginning. Pagers count on from there.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listInstanceUsers(
        orgId: String, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> BlockingPager<EvoInstanceUser> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listInstanceUsers(
            orgId: orgId, limit: limit, offset: offset, options: options
        ))
    }

    /// Add people to the instance by their e-mail addresses.
    ///
    /// Those whom the service knows are members at once, the others are invited. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: evo-sdk-common, "add_instance_users".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - users: Whom to add, with which roles.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func addInstanceUsers(
        orgId: String, users: [EvoNewInstanceUser], timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> EvoAddedInstanceUsers {
        try native.addInstanceUsers(
            orgId: orgId, users: users.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Replace the roles that a user has in the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common, "update_instance_user_roles".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - userId: The user's id.
    ///   - roles: The ids of all roles that they are to have.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateInstanceUserRoles(
        orgId: String, userId: String, roles: [String], timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> EvoInstanceUserRoles {
        try native.updateInstanceUserRoles(
            orgId: orgId, userId: userId, roles: roles.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Remove a user from the instance, and so from all its workspaces.
    ///
    /// Source, the vendor's package: evo-sdk-common, "remove_instance_user".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - userId: The user's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func removeInstanceUser(
        orgId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> Removal {
        try native.removeInstanceUser(
            orgId: orgId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// List the open invitations to the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common,
    /// "list_instance_user_invitations".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - limit: The most invitations on a page; 20 if omitted. 1 to 100.
    ///   - offset: How many invitations to skip at the beginning. Pagers count on from there.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listInstanceInvitations(
        orgId: String, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> BlockingPager<EvoInstanceInvitation> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listInstanceInvitations(
            orgId: orgId, limit: limit, offset: offset, options: options
        ))
    }

    /// Withdraw an invitation to the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common,
    /// "delete_instance_user_invitation".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - invitationId: The invitation's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func deleteInstanceInvitation(
        orgId: String, invitationId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> Removal {
        try native.deleteInstanceInvitation(
            orgId: orgId, invitationId: invitationId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// List the roles that a user can have in the instance. The answer is one page.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_instance_user_roles".
    ///
    /// - Parameters:
    ///   - orgId: The organization's id.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listInstanceRoles(
        orgId: String, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> BlockingPager<EvoInstanceRole> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listInstanceRoles(orgId: orgId, options: options))
    }

    /// Find the organizations that the credential belongs to, and the hubs they are on.
    ///
    /// It needs no `baseUrl`, because it finds it: the `url` of a hub to which `serviceAccess`
    /// gives the organization access.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_organizations".
    ///
    /// - Parameters:
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func discover(
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> EvoDiscovery {
        try native.discover(
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
    public func withResponse<Value: Sendable>(_ call: (BlockingEvo) throws -> Value) throws -> Response<Value> {
        let answers = Answers()
        let value = try call(BlockingEvo(native, .response(answers)))
        return answers.response(to: value)
    }

    /// Tell what the first write of a closure would send: the closure ends there, and nothing leaves. Its
    /// reads go on as usual.
    ///
    /// - Throws: What the closure throws before.
    /// - Returns: The request; nil if the closure writes nothing.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func dryRun<Value: Sendable>(_ calls: (BlockingEvo) throws -> Value) throws -> DryRun? {
        try planning { _ = try calls(BlockingEvo(native.withoutWrites(), .dryRun)) }
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
    ) throws -> BlockingEvo {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes, headers: headers
        )
        let changed = try translatingErrors { try native.withOptions(limits: limits) }
        return BlockingEvo(changed, asking)
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

/// A user who may work in a workspace.
public struct EvoWorkspaceUser: Sendable, Hashable, Codable {
    /// The user's id.
    public var userId: String
    /// The user's role.
    public var role: EvoWorkspaceRole
    /// The e-mail address, if it is visible to the credential.
    public var email: String?
    /// The full name, if it is visible to the credential.
    public var fullName: String?

    /// Make one from all its fields.
    public init(userId: String, role: EvoWorkspaceRole, email: String?, fullName: String?) {
        self.userId = userId
        self.role = role
        self.email = email
        self.fullName = fullName
    }
}

extension EvoWorkspaceUser: FromBytes {
    init(from bytes: inout ByteReader) {
        self.userId = bytes.read()
        self.role = bytes.read()
        self.email = bytes.read()
        self.fullName = bytes.read()
    }
}

/// The role that a user was given in a workspace.
public struct EvoAssignedRole: Sendable, Hashable, Codable {
    /// The user's id.
    public var userId: String
    /// The role.
    public var role: EvoWorkspaceRole

    /// Make one from all its fields.
    public init(userId: String, role: EvoWorkspaceRole) {
        self.userId = userId
        self.role = role
    }
}

extension EvoAssignedRole: FromBytes {
    init(from bytes: inout ByteReader) {
        self.userId = bytes.read()
        self.role = bytes.read()
    }
}

/// A role to give to a user in a workspace.
public struct EvoRoleAssignment: Sendable, Hashable, Codable {
    /// The user's id.
    public var userId: String
    /// The role.
    public var role: EvoWorkspaceRole
    /// The workspace's id.
    public var workspaceId: String

    /// Make one from all its fields.
    public init(userId: String, role: EvoWorkspaceRole, workspaceId: String) {
        self.userId = userId
        self.role = role
        self.workspaceId = workspaceId
    }
}

extension EvoRoleAssignment: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.userId)
        bytes.write(self.role)
        bytes.write(self.workspaceId)
    }
}

/// A workspace.
public struct EvoWorkspace: Sendable, Hashable, Codable {
    /// The workspace's id.
    public var id: String
    /// The name.
    public var name: String
    /// What it is for.
    public var description: String?
    /// When it was created.
    public var createdAt: Date?
    /// Who created it.
    public var createdBy: EvoCreator?
    /// When it was last changed.
    public var updatedAt: Date?

    /// Make one from all its fields.
    public init(
        id: String, name: String, description: String?, createdAt: Date?, createdBy: EvoCreator?,
        updatedAt: Date?
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.updatedAt = updatedAt
    }
}

extension EvoWorkspace: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.name = bytes.read()
        self.description = bytes.read()
        self.createdAt = bytes.read()
        self.createdBy = bytes.read()
        self.updatedAt = bytes.read()
    }
}

/// A workspace that a user is in.
public struct EvoUserWorkspace: Sendable, Hashable, Codable {
    /// The workspace's id.
    public var id: String
    /// The name.
    public var name: String
    /// The user's role in it.
    public var userRole: EvoWorkspaceRole
    /// What it is for.
    public var description: String?
    /// When it was created.
    public var createdAt: Date?
    /// Who created it.
    public var createdBy: EvoCreator?
    /// When it was last changed.
    public var updatedAt: Date?

    /// Make one from all its fields.
    public init(
        id: String, name: String, userRole: EvoWorkspaceRole, description: String?, createdAt: Date?,
        createdBy: EvoCreator?, updatedAt: Date?
    ) {
        self.id = id
        self.name = name
        self.userRole = userRole
        self.description = description
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.updatedAt = updatedAt
    }
}

extension EvoUserWorkspace: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.name = bytes.read()
        self.userRole = bytes.read()
        self.description = bytes.read()
        self.createdAt = bytes.read()
        self.createdBy = bytes.read()
        self.updatedAt = bytes.read()
    }
}

/// The user who created a workspace.
public struct EvoCreator: Sendable, Hashable, Codable {
    /// The user's id.
    public var id: String
    /// The full name, if it is visible to the credential.
    public var name: String?
    /// The e-mail address, if it is visible to the credential.
    public var email: String?

    /// Make one from all its fields.
    public init(id: String, name: String?, email: String?) {
        self.id = id
        self.name = name
        self.email = email
    }
}

extension EvoCreator: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.name = bytes.read()
        self.email = bytes.read()
    }
}

/// A user of the instance.
public struct EvoInstanceUser: Sendable, Hashable, Codable {
    /// The user's id.
    public var id: String
    /// The e-mail address.
    public var email: String
    /// The full name.
    public var fullName: String
    /// The roles in the instance.
    public var roles: [EvoInstanceRole]

    /// Make one from all its fields.
    public init(id: String, email: String, fullName: String, roles: [EvoInstanceRole]) {
        self.id = id
        self.email = email
        self.fullName = fullName
        self.roles = roles
    }
}

extension EvoInstanceUser: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.email = bytes.read()
        self.fullName = bytes.read()
        self.roles = bytes.read()
    }
}

/// A role in the instance.
public struct EvoInstanceRole: Sendable, Hashable, Codable {
    /// The role's id.
    public var id: String
    /// The name.
    public var name: String
    /// What it is for.
    public var description: String?
    /// What it allows; set where roles are listed.
    public var permissions: [String]?

    /// Make one from all its fields.
    public init(id: String, name: String, description: String?, permissions: [String]?) {
        self.id = id
        self.name = name
        self.description = description
        self.permissions = permissions
    }
}

extension EvoInstanceRole: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.name = bytes.read()
        self.description = bytes.read()
        self.permissions = bytes.read()
    }
}

/// A person to add to the instance.
public struct EvoNewInstanceUser: Sendable, Hashable, Codable {
    /// The e-mail address.
    public var email: String
    /// The ids of the roles that they are to have.
    public var roles: [String]

    /// Make one from all its fields.
    public init(email: String, roles: [String]) {
        self.email = email
        self.roles = roles
    }
}

extension EvoNewInstanceUser: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.email)
        bytes.write(self.roles)
    }
}

/// What became of people who were added to the instance.
public struct EvoAddedInstanceUsers: Sendable, Hashable, Codable {
    /// Those who are members now.
    public var members: [EvoInstanceUser]
    /// Those who were invited.
    public var invitations: [EvoInstanceInvitation]

    /// Make one from all its fields.
    public init(members: [EvoInstanceUser], invitations: [EvoInstanceInvitation]) {
        self.members = members
        self.invitations = invitations
    }
}

extension EvoAddedInstanceUsers: FromBytes {
    init(from bytes: inout ByteReader) {
        self.members = bytes.read()
        self.invitations = bytes.read()
    }
}

/// The roles that a user has in the instance.
public struct EvoInstanceUserRoles: Sendable, Hashable, Codable {
    /// The user's id.
    public var id: String
    /// The roles.
    public var roles: [EvoInstanceRole]

    /// Make one from all its fields.
    public init(id: String, roles: [EvoInstanceRole]) {
        self.id = id
        self.roles = roles
    }
}

extension EvoInstanceUserRoles: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.roles = bytes.read()
    }
}

/// An invitation to the instance.
public struct EvoInstanceInvitation: Sendable, Hashable, Codable {
    /// The invitation's id.
    public var id: String
    /// The e-mail address that was invited.
    public var email: String
    /// The roles that the person is to have.
    public var roles: [EvoInstanceRole]
    /// What became of it, for example `pending`.
    public var status: String
    /// Who invited.
    public var invitedByEmail: String
    /// When it was created.
    public var createdDate: Date
    /// When it can no longer be accepted.
    public var expirationDate: Date

    /// Make one from all its fields.
    public init(
        id: String, email: String, roles: [EvoInstanceRole], status: String, invitedByEmail: String,
        createdDate: Date, expirationDate: Date
    ) {
        self.id = id
        self.email = email
        self.roles = roles
        self.status = status
        self.invitedByEmail = invitedByEmail
        self.createdDate = createdDate
        self.expirationDate = expirationDate
    }
}

extension EvoInstanceInvitation: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.email = bytes.read()
        self.roles = bytes.read()
        self.status = bytes.read()
        self.invitedByEmail = bytes.read()
        self.createdDate = bytes.read()
        self.expirationDate = bytes.read()
    }
}

/// Organizations, hubs, and which organization is on which hub.
public struct EvoDiscovery: Sendable, Hashable, Codable {
    /// The organizations that the credential belongs to.
    public var organizations: [EvoOrganization]
    /// The hubs that they are on.
    public var hubs: [EvoHub]
    /// Which organization is on which hub.
    public var serviceAccess: [EvoServiceAccess]

    /// Make one from all its fields.
    public init(organizations: [EvoOrganization], hubs: [EvoHub], serviceAccess: [EvoServiceAccess]) {
        self.organizations = organizations
        self.hubs = hubs
        self.serviceAccess = serviceAccess
    }
}

extension EvoDiscovery: FromBytes {
    init(from bytes: inout ByteReader) {
        self.organizations = bytes.read()
        self.hubs = bytes.read()
        self.serviceAccess = bytes.read()
    }
}

/// An organization.
public struct EvoOrganization: Sendable, Hashable, Codable {
    /// The organization's id.
    public var id: String
    /// The display name.
    public var displayName: String

    /// Make one from all its fields.
    public init(id: String, displayName: String) {
        self.id = id
        self.displayName = displayName
    }
}

extension EvoOrganization: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.displayName = bytes.read()
    }
}

/// A hub: one of the deployments of Evo.
public struct EvoHub: Sendable, Hashable, Codable {
    /// The hub's code, for example `350mt`.
    public var code: String
    /// The display name.
    public var displayName: String
    /// The URL of the hub: the `baseUrl` of a client for the organizations on it.
    public var url: String

    /// Make one from all its fields.
    public init(code: String, displayName: String, url: String) {
        self.code = code
        self.displayName = displayName
        self.url = url
    }
}

extension EvoHub: FromBytes {
    init(from bytes: inout ByteReader) {
        self.code = bytes.read()
        self.displayName = bytes.read()
        self.url = bytes.read()
    }
}

/// An organization's access to a hub.
public struct EvoServiceAccess: Sendable, Hashable, Codable {
    /// The organization's id.
    public var orgId: String
    /// The hub's code.
    public var hubCode: String

    /// Make one from all its fields.
    public init(orgId: String, hubCode: String) {
        self.orgId = orgId
        self.hubCode = hubCode
    }
}

extension EvoServiceAccess: FromBytes {
    init(from bytes: inout ByteReader) {
        self.orgId = bytes.read()
        self.hubCode = bytes.read()
    }
}

/// A role in a workspace.
public enum EvoWorkspaceRole: RawRepresentable, Sendable, Hashable, Codable {
    /// May manage the workspace and its users.
    case owner
    /// May change the content of the workspace.
    case editor
    /// May view the workspace.
    case viewer
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "owner": self = .owner
        case "editor": self = .editor
        case "viewer": self = .viewer
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .owner: "owner"
        case .editor: "editor"
        case .viewer: "viewer"
        case .unknown(let text): text
        }
    }
}

extension EvoWorkspaceRole: FromBytes, ToBytes {}
