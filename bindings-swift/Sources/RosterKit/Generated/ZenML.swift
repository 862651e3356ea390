// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// Administer the users and the organizations of a ZenML Pro control plane.
///
/// A ZenML workspace server is a different product, with another API and its own users.
///
/// Source: ZenML Pro API, "Users".
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class ZenML: ServiceClient {
    private let native: RosterKitNative.Zenml
    private let asking: Asking

    private init(_ native: RosterKitNative.Zenml, _ asking: Asking) {
        self.native = native
        self.asking = asking
    }

    /// Make a client. It opens no connection.
    ///
    /// What is left out is taken from the environment, then from the defaults; ``explain()`` says which.
    ///
    /// - Parameters:
    ///   - apiKey: A personal token or a service account's key, exchanged for tokens of one hour.
    ///   - token: A token or key that is used as it is.
    ///   - clientId: The id of an OAuth2 client, with `clientSecret`.
    ///   - clientSecret: The secret of an OAuth2 client.
    ///   - audience: The audience of the OAuth2 client's token, if the token endpoint requires one.
    ///   - tokenUrl: The URL of the token endpoint, if it is not `/auth/login` below the base URL.
    ///   - baseUrl: The URL of the API; for a self-hosted control plane, `https://HOST/api/v1`.
    ///   - configuration: Limits, hooks, and what else clients of all services have.
    /// - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
    public init(
        apiKey: Secret? = nil, token: Secret? = nil, clientId: Secret? = nil, clientSecret: Secret? = nil,
        audience: String? = nil, tokenUrl: String? = nil, baseUrl: String? = nil,
        configuration: Configuration = Configuration()
    ) throws {
        native = try translatingErrors {
            try RosterKitNative.Zenml(
                apiKey: apiKey?.reveal(), token: token?.reveal(), clientId: clientId?.reveal(),
                clientSecret: clientSecret?.reveal(), audience: audience, tokenUrl: tokenUrl,
                baseUrl: baseUrl, configuration: configuration.native
            )
        }
        asking = .value
    }

    /// List users.
    ///
    /// A page may hold fewer users than `limit`. Each page is requested so that it repeats the
    /// last user of the page before it. No user is left out if others are deleted or added
    /// while the list is being read; `shifts` of the listing counts such changes.
    ///
    /// Source: ZenML Pro API, Users, "List Users Endpoint".
    ///
    /// - Parameters:
    ///   - userId: Only the user with this id.
    ///   - oauthProvider: Only users who sign in with this OAuth provider.
    ///   - oauthId: Only the user with this id at the OAuth provider.
    ///   - email: Only the user with this e-mail address.
    ///   - isActive: Only active users, or only inactive ones.
    ///   - limit: The most users on a page; 100 if omitted. At least 1.
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
    public func listUsers(
        userId: String? = nil, oauthProvider: String? = nil, oauthId: String? = nil, email: String? = nil,
        isActive: Bool? = nil, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> Pager<ZenMLUser> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listUsers(
            userId: userId, oauthProvider: oauthProvider, oauthId: oauthId, email: email, isActive: isActive,
            limit: limit, offset: offset, options: options
        ))
    }

    /// Change the fields that are set in `update`: those left out stay as they are, and null clears.
    ///
    /// `username` and `email` cannot be changed for an account that signs in with OAuth2.
    ///
    /// Source: ZenML Pro API, Users, "Update User Endpoint".
    ///
    /// - Parameters:
    ///   - userId: The user's id.
    ///   - update: What to change.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func updateUser(
        userId: String, update: ZenMLUserUpdate, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> ZenMLUser {
        try await native.updateUser(
            userId: userId, update: update.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Delete a user for good.
    ///
    /// To disable a user in a way that can be undone, use `updateUser` with `isActive` set to
    /// false. Internal users cannot be deleted.
    ///
    /// Source: ZenML Pro API, Users, "Delete User Endpoint".
    ///
    /// - Parameters:
    ///   - userId: The user's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func deleteUser(
        userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.deleteUser(
            userId: userId, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Fetch the account that the credential belongs to.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Get current user".
    ///
    /// - Parameters:
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func getCurrentUser(
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> ZenMLUser {
        try await native.getCurrentUser(
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// List the organizations that the credential may see.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organizations
    /// Endpoint".
    ///
    /// - Parameters:
    ///   - limit: The most organizations on a page; 100 if omitted. At least 1.
    ///   - offset: How many organizations to skip at the beginning. Pagers count on from there.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listOrganizations(
        limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> Pager<ZenMLOrganization> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listOrganizations(limit: limit, offset: offset, options: options))
    }

    /// List the members of an organization: users, service accounts, teams, open invitations.
    ///
    /// The `kind` of each tells them apart. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization
    /// Members".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listOrganizationMembers(
        organizationId: String, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> Pager<ZenMLOrganizationMember> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listOrganizationMembers(organizationId: organizationId, options: options))
    }

    /// Remove a user from an organization. The account stays.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Remove Organization
    /// Member".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - userId: The user's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func removeOrganizationMember(
        organizationId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.removeOrganizationMember(
            organizationId: organizationId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// List the roles of an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization
    /// Roles".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - level: Only roles of this level.
    ///   - name: Only the role with this name.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listOrganizationRoles(
        organizationId: String, level: ZenMLRoleLevel? = nil, name: String? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> Pager<ZenMLRole> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listOrganizationRoles(
            organizationId: organizationId, level: level?.rawValue, name: name, options: options
        ))
    }

    /// List the invitations to an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Invitations".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - email: Only invitations of this e-mail address.
    ///   - onlyPending: Only those that are open.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listInvitations(
        organizationId: String, email: String? = nil, onlyPending: Bool? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> Pager<ZenMLInvitation> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listInvitations(
            organizationId: organizationId, email: email, onlyPending: onlyPending, options: options
        ))
    }

    /// Invite a person to an organization.
    ///
    /// It is not retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Create Invitation".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - email: The e-mail address.
    ///   - roleId: The id of the role that they are to have.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func createInvitation(
        organizationId: String, email: String, roleId: String, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> ZenMLInvitation {
        try await native.createInvitation(
            organizationId: organizationId, email: email, roleId: roleId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Withdraw an invitation.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Delete Invitation".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - invitationId: The invitation's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func deleteInvitation(
        organizationId: String, invitationId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.deleteInvitation(
            organizationId: organizationId, invitationId: invitationId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// List the teams of an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization
    /// Teams".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listOrganizationTeams(
        organizationId: String, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> Pager<ZenMLTeam> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listOrganizationTeams(organizationId: organizationId, options: options))
    }

    /// Add a user to a team, or an invitation, whose person is in it once they accept.
    ///
    /// It is not retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `userId`, `invitationId`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Add Team Member".
    ///
    /// - Parameters:
    ///   - teamId: The team's id.
    ///   - userId: The user's id.
    ///   - invitationId: The id of an open invitation.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func addTeamMember(
        teamId: String, userId: String? = nil, invitationId: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws {
        try await native.addTeamMember(
            teamId: teamId, userId: userId, invitationId: invitationId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).finish(for: asking)
    }

    /// Remove a user or an invitation from a team.
    ///
    /// Give exactly one of `userId`, `invitationId`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Remove Team Member".
    ///
    /// - Parameters:
    ///   - teamId: The team's id.
    ///   - userId: The user's id.
    ///   - invitationId: The id of an open invitation.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func removeTeamMember(
        teamId: String, userId: String? = nil, invitationId: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.removeTeamMember(
            teamId: teamId, userId: userId, invitationId: invitationId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Give a role to a user, an invitation or a team.
    ///
    /// A role in a workspace needs `workspaceId`, one in a project `projectId`. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `userId`, `invitationId`, `teamId`.
    ///
    /// Give at most one of `workspaceId`, `projectId`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Assign Role".
    ///
    /// - Parameters:
    ///   - roleId: The role's id.
    ///   - userId: The user's id.
    ///   - invitationId: The id of an open invitation.
    ///   - teamId: The team's id.
    ///   - workspaceId: The workspace, for a role in one.
    ///   - projectId: The project, for a role in one.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func assignRole(
        roleId: String, userId: String? = nil, invitationId: String? = nil, teamId: String? = nil,
        workspaceId: String? = nil, projectId: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws {
        try await native.assignRole(
            roleId: roleId, userId: userId, invitationId: invitationId, teamId: teamId,
            workspaceId: workspaceId, projectId: projectId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).finish(for: asking)
    }

    /// Take a role from a user, an invitation or a team.
    ///
    /// Give exactly one of `userId`, `invitationId`, `teamId`.
    ///
    /// Give at most one of `workspaceId`, `projectId`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Revoke Role".
    ///
    /// - Parameters:
    ///   - roleId: The role's id.
    ///   - userId: The user's id.
    ///   - invitationId: The id of an open invitation.
    ///   - teamId: The team's id.
    ///   - workspaceId: The workspace, for a role in one.
    ///   - projectId: The project, for a role in one.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func revokeRole(
        roleId: String, userId: String? = nil, invitationId: String? = nil, teamId: String? = nil,
        workspaceId: String? = nil, projectId: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.revokeRole(
            roleId: roleId, userId: userId, invitationId: invitationId, teamId: teamId,
            workspaceId: workspaceId, projectId: projectId,
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
        isolation: isolated (any Actor)? = #isolation, _ call: (ZenML) async throws -> Value
    ) async throws -> Response<Value> {
        let answers = Answers()
        let value = try await call(ZenML(native, .response(answers)))
        return answers.response(to: value)
    }

    /// Tell what the first write of a closure would send: the closure ends there, and nothing leaves. Its
    /// reads go on as usual.
    ///
    /// - Throws: What the closure throws before.
    /// - Returns: The request; nil if the closure writes nothing.
    public func dryRun<Value: Sendable>(
        isolation: isolated (any Actor)? = #isolation, _ calls: (ZenML) async throws -> Value
    ) async throws -> DryRun? {
        try await planning { _ = try await calls(ZenML(native.withoutWrites(), .dryRun)) }
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
    ) throws -> ZenML {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes, headers: headers
        )
        let changed = try translatingErrors { try native.withOptions(limits: limits) }
        return ZenML(changed, asking)
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

/// Administer the users and the organizations of a ZenML Pro control plane.
///
/// A ZenML workspace server is a different product, with another API and its own users.
///
/// Source: ZenML Pro API, "Users".
///
/// Each call blocks its thread until the answer is there: not for the main actor, nor for async code, where
/// it does not compile.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class BlockingZenML: ServiceClient {
    private let native: RosterKitNative.Zenml
    private let asking: Asking

    private init(_ native: RosterKitNative.Zenml, _ asking: Asking) {
        self.native = native
        self.asking = asking
    }

    /// Make a client. It opens no connection.
    ///
    /// What is left out is taken from the environment, then from the defaults; ``explain()`` says which.
    ///
    /// - Parameters:
    ///   - apiKey: A personal token or a service account's key, exchanged for tokens of one hour.
    ///   - token: A token or key that is used as it is.
    ///   - clientId: The id of an OAuth2 client, with `clientSecret`.
    ///   - clientSecret: The secret of an OAuth2 client.
    ///   - audience: The audience of the OAuth2 client's token, if the token endpoint requires one.
    ///   - tokenUrl: The URL of the token endpoint, if it is not `/auth/login` below the base URL.
    ///   - baseUrl: The URL of the API; for a self-hosted control plane, `https://HOST/api/v1`.
    ///   - configuration: Limits, hooks, and what else clients of all services have.
    /// - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
    public init(
        apiKey: Secret? = nil, token: Secret? = nil, clientId: Secret? = nil, clientSecret: Secret? = nil,
        audience: String? = nil, tokenUrl: String? = nil, baseUrl: String? = nil,
        configuration: Configuration = Configuration()
    ) throws {
        native = try translatingErrors {
            try RosterKitNative.Zenml(
                apiKey: apiKey?.reveal(), token: token?.reveal(), clientId: clientId?.reveal(),
                clientSecret: clientSecret?.reveal(), audience: audience, tokenUrl: tokenUrl,
                baseUrl: baseUrl, configuration: configuration.native
            )
        }
        asking = .value
    }

    /// List users.
    ///
    /// A page may hold fewer users than `limit`. Each page is requested so that it repeats the
    /// last user of the page before it. No user is left out if others are deleted or added
    /// while the list is being read; `shifts` of the listing counts such changes.
    ///
    /// Source: ZenML Pro API, Users, "List Users Endpoint".
    ///
    /// - Parameters:
    ///   - userId: Only the user with this id.
    ///   - oauthProvider: Only users who sign in with this OAuth provider.
    ///   - oauthId: Only the user with this id at the OAuth provider.
    ///   - email: Only the user with this e-mail address.
    ///   - isActive: Only active users, or only inactive ones.
    ///   - limit: The most users on a page; 100 if omitted. At least 1.
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
    public func listUsers(
        userId: String? = nil, oauthProvider: String? = nil, oauthId: String? = nil, email: String? = nil,
        isActive: Bool? = nil, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> BlockingPager<ZenMLUser> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listUsers(
            userId: userId, oauthProvider: oauthProvider, oauthId: oauthId, email: email, isActive: isActive,
            limit: limit, offset: offset, options: options
        ))
    }

    /// Change the fields that are set in `update`: those left out stay as they are, and null clears.
    ///
    /// `username` and `email` cannot be changed for an account that signs in with OAuth2.
    ///
    /// Source: ZenML Pro API, Users, "Update User Endpoint".
    ///
    /// - Parameters:
    ///   - userId: The user's id.
    ///   - update: What to change.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateUser(
        userId: String, update: ZenMLUserUpdate, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> ZenMLUser {
        try native.updateUser(
            userId: userId, update: update.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Delete a user for good.
    ///
    /// To disable a user in a way that can be undone, use `updateUser` with `isActive` set to
    /// false. Internal users cannot be deleted.
    ///
    /// Source: ZenML Pro API, Users, "Delete User Endpoint".
    ///
    /// - Parameters:
    ///   - userId: The user's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func deleteUser(
        userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> Removal {
        try native.deleteUser(
            userId: userId, limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Fetch the account that the credential belongs to.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Get current user".
    ///
    /// - Parameters:
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func getCurrentUser(
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> ZenMLUser {
        try native.getCurrentUser(
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// List the organizations that the credential may see.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organizations
    /// Endpoint".
    ///
    /// - Parameters:
    ///   - limit: The most organizations on a page; 100 if omitted. At least 1.
    ///   - offset: How many organizations to skip at the beginning. Pagers count on from there.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listOrganizations(
        limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> BlockingPager<ZenMLOrganization> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listOrganizations(limit: limit, offset: offset, options: options))
    }

    /// List the members of an organization: users, service accounts, teams, open invitations.
    ///
    /// The `kind` of each tells them apart. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization
    /// Members".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listOrganizationMembers(
        organizationId: String, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> BlockingPager<ZenMLOrganizationMember> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listOrganizationMembers(organizationId: organizationId, options: options))
    }

    /// Remove a user from an organization. The account stays.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Remove Organization
    /// Member".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - userId: The user's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func removeOrganizationMember(
        organizationId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> Removal {
        try native.removeOrganizationMember(
            organizationId: organizationId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// List the roles of an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization
    /// Roles".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - level: Only roles of this level.
    ///   - name: Only the role with this name.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listOrganizationRoles(
        organizationId: String, level: ZenMLRoleLevel? = nil, name: String? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> BlockingPager<ZenMLRole> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listOrganizationRoles(
            organizationId: organizationId, level: level?.rawValue, name: name, options: options
        ))
    }

    /// List the invitations to an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Invitations".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - email: Only invitations of this e-mail address.
    ///   - onlyPending: Only those that are open.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listInvitations(
        organizationId: String, email: String? = nil, onlyPending: Bool? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> BlockingPager<ZenMLInvitation> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listInvitations(
            organizationId: organizationId, email: email, onlyPending: onlyPending, options: options
        ))
    }

    /// Invite a person to an organization.
    ///
    /// It is not retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Create Invitation".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - email: The e-mail address.
    ///   - roleId: The id of the role that they are to have.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func createInvitation(
        organizationId: String, email: String, roleId: String, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> ZenMLInvitation {
        try native.createInvitation(
            organizationId: organizationId, email: email, roleId: roleId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Withdraw an invitation.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Delete Invitation".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - invitationId: The invitation's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func deleteInvitation(
        organizationId: String, invitationId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> Removal {
        try native.deleteInvitation(
            organizationId: organizationId, invitationId: invitationId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// List the teams of an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization
    /// Teams".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listOrganizationTeams(
        organizationId: String, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> BlockingPager<ZenMLTeam> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listOrganizationTeams(organizationId: organizationId, options: options))
    }

    /// Add a user to a team, or an invitation, whose person is in it once they accept.
    ///
    /// It is not retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `userId`, `invitationId`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Add Team Member".
    ///
    /// - Parameters:
    ///   - teamId: The team's id.
    ///   - userId: The user's id.
    ///   - invitationId: The id of an open invitation.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func addTeamMember(
        teamId: String, userId: String? = nil, invitationId: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws {
        try native.addTeamMember(
            teamId: teamId, userId: userId, invitationId: invitationId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitToFinish(for: asking)
    }

    /// Remove a user or an invitation from a team.
    ///
    /// Give exactly one of `userId`, `invitationId`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Remove Team Member".
    ///
    /// - Parameters:
    ///   - teamId: The team's id.
    ///   - userId: The user's id.
    ///   - invitationId: The id of an open invitation.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func removeTeamMember(
        teamId: String, userId: String? = nil, invitationId: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> Removal {
        try native.removeTeamMember(
            teamId: teamId, userId: userId, invitationId: invitationId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Give a role to a user, an invitation or a team.
    ///
    /// A role in a workspace needs `workspaceId`, one in a project `projectId`. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `userId`, `invitationId`, `teamId`.
    ///
    /// Give at most one of `workspaceId`, `projectId`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Assign Role".
    ///
    /// - Parameters:
    ///   - roleId: The role's id.
    ///   - userId: The user's id.
    ///   - invitationId: The id of an open invitation.
    ///   - teamId: The team's id.
    ///   - workspaceId: The workspace, for a role in one.
    ///   - projectId: The project, for a role in one.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func assignRole(
        roleId: String, userId: String? = nil, invitationId: String? = nil, teamId: String? = nil,
        workspaceId: String? = nil, projectId: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws {
        try native.assignRole(
            roleId: roleId, userId: userId, invitationId: invitationId, teamId: teamId,
            workspaceId: workspaceId, projectId: projectId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitToFinish(for: asking)
    }

    /// Take a role from a user, an invitation or a team.
    ///
    /// Give exactly one of `userId`, `invitationId`, `teamId`.
    ///
    /// Give at most one of `workspaceId`, `projectId`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Revoke Role".
    ///
    /// - Parameters:
    ///   - roleId: The role's id.
    ///   - userId: The user's id.
    ///   - invitationId: The id of an open invitation.
    ///   - teamId: The team's id.
    ///   - workspaceId: The workspace, for a role in one.
    ///   - projectId: The project, for a role in one.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func revokeRole(
        roleId: String, userId: String? = nil, invitationId: String? = nil, teamId: String? = nil,
        workspaceId: String? = nil, projectId: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> Removal {
        try native.revokeRole(
            roleId: roleId, userId: userId, invitationId: invitationId, teamId: teamId,
            workspaceId: workspaceId, projectId: projectId,
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
    public func withResponse<Value: Sendable>(_ call: (BlockingZenML) throws -> Value) throws -> Response<Value> {
        let answers = Answers()
        let value = try call(BlockingZenML(native, .response(answers)))
        return answers.response(to: value)
    }

    /// Tell what the first write of a closure would send: the closure ends there, and nothing leaves. Its
    /// reads go on as usual.
    ///
    /// - Throws: What the closure throws before.
    /// - Returns: The request; nil if the closure writes nothing.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func dryRun<Value: Sendable>(_ calls: (BlockingZenML) throws -> Value) throws -> DryRun? {
        try planning { _ = try calls(BlockingZenML(native.withoutWrites(), .dryRun)) }
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
    ) throws -> BlockingZenML {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes, headers: headers
        )
        let changed = try translatingErrors { try native.withOptions(limits: limits) }
        return BlockingZenML(changed, asking)
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

/// A user of the control plane. Only `id` is always set.
public struct ZenMLUser: Sendable, Hashable, Codable {
    /// The user's id.
    public var id: String
    /// The name to sign in with.
    public var username: String?
    /// The display name.
    public var name: String?
    /// The e-mail address; for a service account, any text.
    public var email: String?
    /// The URL of a picture.
    public var avatarUrl: String?
    /// The company.
    public var company: String?
    /// The job title.
    public var jobTitle: String?
    /// Further data about the user.
    public var metadata: [String: JSON]?
    /// The OAuth provider that the user signs in with.
    public var oauthProvider: String?
    /// The user's id at the OAuth provider.
    public var oauthId: String?
    /// Whether the user may sign in.
    public var isActive: Bool?
    /// Whether the user has all rights.
    public var isSuperuser: Bool?
    /// Whether it is a service account rather than a person.
    public var isServiceAccount: Bool?
    /// The organization that a service account belongs to.
    public var organizationId: String?
    /// Whether the password must be changed at the next sign-in.
    public var passwordExpired: Bool?

    /// Make one from all its fields.
    public init(
        id: String, username: String?, name: String?, email: String?, avatarUrl: String?, company: String?,
        jobTitle: String?, metadata: [String: JSON]?, oauthProvider: String?, oauthId: String?,
        isActive: Bool?, isSuperuser: Bool?, isServiceAccount: Bool?, organizationId: String?,
        passwordExpired: Bool?
    ) {
        self.id = id
        self.username = username
        self.name = name
        self.email = email
        self.avatarUrl = avatarUrl
        self.company = company
        self.jobTitle = jobTitle
        self.metadata = metadata
        self.oauthProvider = oauthProvider
        self.oauthId = oauthId
        self.isActive = isActive
        self.isSuperuser = isSuperuser
        self.isServiceAccount = isServiceAccount
        self.organizationId = organizationId
        self.passwordExpired = passwordExpired
    }
}

extension ZenMLUser: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.username = bytes.read()
        self.name = bytes.read()
        self.email = bytes.read()
        self.avatarUrl = bytes.read()
        self.company = bytes.read()
        self.jobTitle = bytes.read()
        self.metadata = bytes.read()
        self.oauthProvider = bytes.read()
        self.oauthId = bytes.read()
        self.isActive = bytes.read()
        self.isSuperuser = bytes.read()
        self.isServiceAccount = bytes.read()
        self.organizationId = bytes.read()
        self.passwordExpired = bytes.read()
    }
}

/// The changes to a user: a field that is kept is not sent, and null clears a field.
public struct ZenMLUserUpdate: Sendable, Hashable, Codable {
    /// A new password.
    public var password: Change<Secret>
    /// Whether the password must be changed at the next sign-in.
    public var passwordExpired: Change<Bool>
    /// The display name. 1 to 50.
    public var name: Change<String>
    /// The URL of a picture.
    public var avatarUrl: Change<String>
    /// The company. 1 to 50.
    public var company: Change<String>
    /// The job title. 1 to 50.
    public var jobTitle: Change<String>
    /// Further data about the user; it replaces the earlier data.
    public var metadata: Change<[String: JSON]>
    /// The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50.
    public var username: Change<String>
    /// The e-mail address.
    public var email: Change<String>
    /// Whether the user may sign in.
    public var isActive: Change<Bool>
    /// Whether the user has completed onboarding.
    public var isOnboarded: Change<Bool>

    /// Make one from all its fields.
    public init(
        password: Change<Secret> = .keep, passwordExpired: Change<Bool> = .keep, name: Change<String> = .keep,
        avatarUrl: Change<String> = .keep, company: Change<String> = .keep, jobTitle: Change<String> = .keep,
        metadata: Change<[String: JSON]> = .keep, username: Change<String> = .keep,
        email: Change<String> = .keep, isActive: Change<Bool> = .keep, isOnboarded: Change<Bool> = .keep
    ) {
        self.password = password
        self.passwordExpired = passwordExpired
        self.name = name
        self.avatarUrl = avatarUrl
        self.company = company
        self.jobTitle = jobTitle
        self.metadata = metadata
        self.username = username
        self.email = email
        self.isActive = isActive
        self.isOnboarded = isOnboarded
    }
}

extension ZenMLUserUpdate: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.password)
        bytes.write(self.passwordExpired)
        bytes.write(self.name)
        bytes.write(self.avatarUrl)
        bytes.write(self.company)
        bytes.write(self.jobTitle)
        bytes.write(self.metadata)
        bytes.write(self.username)
        bytes.write(self.email)
        bytes.write(self.isActive)
        bytes.write(self.isOnboarded)
    }
}

/// An organization.
public struct ZenMLOrganization: Sendable, Hashable, Codable {
    /// The organization's id.
    public var id: String
    /// The display name.
    public var name: String
    /// What it is for.
    public var description: String?
    /// When it was created.
    public var created: Date?
    /// When it was last changed.
    public var updated: Date?

    /// Make one from all its fields.
    public init(id: String, name: String, description: String?, created: Date?, updated: Date?) {
        self.id = id
        self.name = name
        self.description = description
        self.created = created
        self.updated = updated
    }
}

extension ZenMLOrganization: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.name = bytes.read()
        self.description = bytes.read()
        self.created = bytes.read()
        self.updated = bytes.read()
    }
}

/// Something that is a member of an organization. What is set depends on its kind.
public struct ZenMLOrganizationMember: Sendable, Hashable, Codable {
    /// What it is.
    public var kind: ZenMLMemberKind
    /// Its id: of the user, the service account, the team or the invitation.
    public var id: String
    /// The display name of a user, a service account or a team.
    public var name: String?
    /// The name that a user signs in with.
    public var username: String?
    /// The e-mail address; for a service account, any text.
    public var email: String?
    /// The names of the roles in the organization.
    public var roles: [String]
    /// Whether a user may sign in.
    public var isActive: Bool?
    /// Whether a user has all rights.
    public var isSuperuser: Bool?
    /// How many members a team has.
    public var memberCount: Int?
    /// When an invitation or a team was created.
    public var created: Date?

    /// Make one from all its fields.
    public init(
        kind: ZenMLMemberKind, id: String, name: String?, username: String?, email: String?, roles: [String],
        isActive: Bool?, isSuperuser: Bool?, memberCount: Int?, created: Date?
    ) {
        self.kind = kind
        self.id = id
        self.name = name
        self.username = username
        self.email = email
        self.roles = roles
        self.isActive = isActive
        self.isSuperuser = isSuperuser
        self.memberCount = memberCount
        self.created = created
    }
}

extension ZenMLOrganizationMember: FromBytes {
    init(from bytes: inout ByteReader) {
        self.kind = bytes.read()
        self.id = bytes.read()
        self.name = bytes.read()
        self.username = bytes.read()
        self.email = bytes.read()
        self.roles = bytes.read()
        self.isActive = bytes.read()
        self.isSuperuser = bytes.read()
        self.memberCount = bytes.read()
        self.created = bytes.read()
    }
}

/// A role that can be given.
public struct ZenMLRole: Sendable, Hashable, Codable {
    /// The role's id.
    public var id: String
    /// The name, for example `Organization Admin`.
    public var name: String
    /// What it allows.
    public var description: String?
    /// What it is a role in.
    public var level: ZenMLRoleLevel?
    /// The organization that it belongs to.
    public var organizationId: String?
    /// Whether the service made it, so that it cannot be changed.
    public var systemManaged: Bool?

    /// Make one from all its fields.
    public init(
        id: String, name: String, description: String?, level: ZenMLRoleLevel?, organizationId: String?,
        systemManaged: Bool?
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.level = level
        self.organizationId = organizationId
        self.systemManaged = systemManaged
    }
}

extension ZenMLRole: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.name = bytes.read()
        self.description = bytes.read()
        self.level = bytes.read()
        self.organizationId = bytes.read()
        self.systemManaged = bytes.read()
    }
}

/// An invitation to an organization.
public struct ZenMLInvitation: Sendable, Hashable, Codable {
    /// The invitation's id.
    public var id: String
    /// The e-mail address that was invited.
    public var email: String?
    /// The names of the roles that the person is to have.
    public var roles: [String]
    /// Whether it was accepted.
    public var accepted: Bool?
    /// When it was created.
    public var created: Date?
    /// When it can no longer be accepted.
    public var expires: Date?

    /// Make one from all its fields.
    public init(
        id: String, email: String?, roles: [String], accepted: Bool?, created: Date?, expires: Date?
    ) {
        self.id = id
        self.email = email
        self.roles = roles
        self.accepted = accepted
        self.created = created
        self.expires = expires
    }
}

extension ZenMLInvitation: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.email = bytes.read()
        self.roles = bytes.read()
        self.accepted = bytes.read()
        self.created = bytes.read()
        self.expires = bytes.read()
    }
}

/// A team of an organization.
public struct ZenMLTeam: Sendable, Hashable, Codable {
    /// The team's id.
    public var id: String
    /// The display name.
    public var name: String
    /// What it is for.
    public var description: String?
    /// How many members it has.
    public var memberCount: Int?
    /// When it was created.
    public var created: Date?
    /// When it was last changed.
    public var updated: Date?

    /// Make one from all its fields.
    public init(
        id: String, name: String, description: String?, memberCount: Int?, created: Date?, updated: Date?
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.memberCount = memberCount
        self.created = created
        self.updated = updated
    }
}

extension ZenMLTeam: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.name = bytes.read()
        self.description = bytes.read()
        self.memberCount = bytes.read()
        self.created = bytes.read()
        self.updated = bytes.read()
    }
}

/// What is a member of an organization.
public enum ZenMLMemberKind: RawRepresentable, Sendable, Hashable, Codable {
    /// A person.
    case user
    /// An account of a program.
    case serviceAccount
    /// A team.
    case team
    /// An invitation that was not accepted yet.
    case invitation
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "user": self = .user
        case "service_account": self = .serviceAccount
        case "team": self = .team
        case "invitation": self = .invitation
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .user: "user"
        case .serviceAccount: "service_account"
        case .team: "team"
        case .invitation: "invitation"
        case .unknown(let text): text
        }
    }
}

extension ZenMLMemberKind: FromBytes, ToBytes {}

/// What a role is a role in.
public enum ZenMLRoleLevel: RawRepresentable, Sendable, Hashable, Codable {
    /// In the organization.
    case organization
    /// In a workspace.
    case workspace
    /// In a project.
    case project
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "organization": self = .organization
        case "workspace": self = .workspace
        case "project": self = .project
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .organization: "organization"
        case .workspace: "workspace"
        case .project: "project"
        case .unknown(let text): text
        }
    }
}

extension ZenMLRoleLevel: FromBytes, ToBytes {}
