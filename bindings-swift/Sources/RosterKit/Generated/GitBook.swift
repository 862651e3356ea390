// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// Administer the members of GitBook organizations and teams.
///
/// Source: GitBook API, "Team members"; for the rest, the vendor's package @gitbook/api.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class GitBook: ServiceClient {
    private let native: RosterKitNative.Gitbook
    private let asking: Asking

    private init(_ native: RosterKitNative.Gitbook, _ asking: Asking) {
        self.native = native
        self.asking = asking
    }

    /// Make a client. It opens no connection.
    ///
    /// What is left out is taken from the environment, then from the defaults; ``explain()`` says which.
    ///
    /// - Parameters:
    ///   - token: A personal access token, or an OAuth access token with `organization:members` scopes.
    ///   - baseUrl: The URL of the API.
    ///   - configuration: Limits, hooks, and what else clients of all services have.
    /// - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
    public init(
        token: Secret? = nil, baseUrl: String? = nil, configuration: Configuration = Configuration()
    ) throws {
        native = try translatingErrors {
            try RosterKitNative.Gitbook(
                token: token?.reveal(), baseUrl: baseUrl, configuration: configuration.native
            )
        }
        asking = .value
    }

    /// List the members of a team and their roles.
    ///
    /// Source: GitBook API, Team members, "List all team members".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - page: The page to begin with, as named by an earlier answer. Pagers set this themselves.
    ///   - limit: The most members on a page. 1 to 1000.
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
        organizationId: String, teamId: String, page: String? = nil, limit: Int? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> Pager<GitBookTeamMember> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listTeamMembers(
            organizationId: organizationId, teamId: teamId, page: page, limit: limit, options: options
        ))
    }

    /// Add members to a team, remove members, and change roles, all in one request.
    ///
    /// A user in both `add` and `remove` is removed.
    ///
    /// Source: GitBook API, Team members, "Updates members of a team".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - add: User ids or e-mail addresses to add.
    ///   - remove: User ids or e-mail addresses to remove.
    ///   - memberships: New roles, by user id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func updateTeamMembers(
        organizationId: String, teamId: String, add: [String]? = nil, remove: [String]? = nil,
        memberships: [String: GitBookMembership]? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws {
        try await native.updateTeamMembers(
            organizationId: organizationId, teamId: teamId, add: add, remove: remove,
            memberships: memberships?.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).finish(for: asking)
    }

    /// Add a member to a team, or change their role in it.
    ///
    /// Source: GitBook API, Team members, "Add a team member".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - userId: The user's id.
    ///   - role: The role to give them.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func addTeamMember(
        organizationId: String, teamId: String, userId: String, role: GitBookTeamRole? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws {
        try await native.addTeamMember(
            organizationId: organizationId, teamId: teamId, userId: userId, role: role?.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).finish(for: asking)
    }

    /// Remove a member from a team.
    ///
    /// The outcome says whether they were a member.
    ///
    /// Source: GitBook API, Team members, "Delete a team member".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - userId: The user's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func removeTeamMember(
        organizationId: String, teamId: String, userId: String, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.removeTeamMember(
            organizationId: organizationId, teamId: teamId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Fetch the account that the credential belongs to.
    ///
    /// Source, the vendor's package: @gitbook/api, "getAuthenticatedUser".
    ///
    /// - Parameters:
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func getCurrentUser(
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> GitBookUser {
        try await native.getCurrentUser(
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// List the organizations that the credential's account is in.
    ///
    /// Source, the vendor's package: @gitbook/api,
    /// "listOrganizationsForAuthenticatedUser".
    ///
    /// - Parameters:
    ///   - page: The page to begin with, as named by an earlier answer. Pagers set this themselves.
    ///   - limit: The most organizations on a page. 1 to 1000.
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
        page: String? = nil, limit: Int? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> Pager<GitBookOrganization> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listOrganizations(page: page, limit: limit, options: options))
    }

    /// List the members of an organization and their roles, guests included.
    ///
    /// Source, the vendor's package: @gitbook/api, "listMembersInOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - page: The page to begin with, as named by an earlier answer. Pagers set this themselves.
    ///   - limit: The most members on a page. 1 to 1000.
    ///   - order: The direction to sort in; descending if omitted.
    ///   - role: Only members with this role, or only guests.
    ///   - search: Only members with this text in their name or e-mail address.
    ///   - sort: The field to sort by; the time of joining if omitted.
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
        organizationId: String, page: String? = nil, limit: Int? = nil, order: GitBookOrder? = nil,
        role: GitBookMemberFilter? = nil, search: String? = nil, sort: GitBookMemberSort? = nil,
        prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> Pager<GitBookOrganizationMember> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listOrganizationMembers(
            organizationId: organizationId, page: page, limit: limit, order: order?.rawValue,
            role: role?.rawValue, search: search, sort: sort?.rawValue, options: options
        ))
    }

    /// Fetch one member of an organization.
    ///
    /// Source, the vendor's package: @gitbook/api, "getMemberInOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - userId: The user's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func getOrganizationMember(
        organizationId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> GitBookOrganizationMember {
        try await native.getOrganizationMember(
            organizationId: organizationId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Change a member's role in the organization. No role makes them a guest.
    ///
    /// Source, the vendor's package: @gitbook/api, "updateMemberInOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - userId: The user's id.
    ///   - update: What to change.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func updateOrganizationMember(
        organizationId: String, userId: String, update: GitBookOrganizationMemberUpdate,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> GitBookOrganizationMember {
        try await native.updateOrganizationMember(
            organizationId: organizationId, userId: userId, update: update.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Remove a member from the organization and from all its teams.
    ///
    /// The outcome says whether they were a member. It is `requested` if the credential may not
    /// remove them: the service then asks the administrators, and the member keeps their access
    /// until one of them has done it.
    ///
    /// Source, the vendor's package: @gitbook/api,
    /// "removeMemberFromOrganizationById".
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

    /// List the teams that a member of the organization is in, and their roles there.
    ///
    /// Source, the vendor's package: @gitbook/api, "listTeamsForOrganizationMember".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - userId: The user's id.
    ///   - page: The page to begin with, as named by an earlier answer. Pagers set this themselves.
    ///   - limit: The most teams on a page. 1 to 1000.
    ///   - title: Only teams with this text in their title.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listMemberTeams(
        organizationId: String, userId: String, page: String? = nil, limit: Int? = nil, title: String? = nil,
        prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> Pager<GitBookMemberTeam> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listMemberTeams(
            organizationId: organizationId, userId: userId, page: page, limit: limit, title: title,
            options: options
        ))
    }

    /// List the teams of an organization.
    ///
    /// Source, the vendor's package: @gitbook/api, "listTeamsInOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - page: The page to begin with, as named by an earlier answer. Pagers set this themselves.
    ///   - limit: The most teams on a page. 1 to 1000.
    ///   - owner: Only teams that the user with this id owns. At least 1.
    ///   - title: Only teams with this text in their title.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listTeams(
        organizationId: String, page: String? = nil, limit: Int? = nil, owner: String? = nil,
        title: String? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> Pager<GitBookTeam> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listTeams(
            organizationId: organizationId, page: page, limit: limit, owner: owner, title: title,
            options: options
        ))
    }

    /// Fetch one team.
    ///
    /// Source, the vendor's package: @gitbook/api, "getTeamInOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func getTeam(
        organizationId: String, teamId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> GitBookTeam {
        try await native.getTeam(
            organizationId: organizationId, teamId: teamId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Create a team.
    ///
    /// A second team of the same title is another team, so it is not retried if its answer is
    /// lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: @gitbook/api, "createOrganizationTeam".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - title: The team's title. 1 to 64.
    ///   - members: The ids of its members, who are members of the organization. At least 1.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func createTeam(
        organizationId: String, title: String, members: [String]? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> GitBookTeam {
        try await native.createTeam(
            organizationId: organizationId, title: title, members: members,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Rename a team.
    ///
    /// Source, the vendor's package: @gitbook/api, "updateTeamInOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - title: The new title. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func updateTeam(
        organizationId: String, teamId: String, title: String, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) async throws -> GitBookTeam {
        try await native.updateTeam(
            organizationId: organizationId, teamId: teamId, title: title,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Delete a team. Its members stay in the organization.
    ///
    /// The outcome says whether it existed.
    ///
    /// Source, the vendor's package: @gitbook/api, "removeTeamFromOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func deleteTeam(
        organizationId: String, teamId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> Removal {
        try await native.deleteTeam(
            organizationId: organizationId, teamId: teamId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).answer(for: asking)
    }

    /// Invite people to an organization by their e-mail addresses.
    ///
    /// Those whom the service knows, as users of the organization's single sign-on, are members
    /// at once; the others are when they accept. Inviting an address again does no harm.
    ///
    /// Source, the vendor's package: @gitbook/api, "inviteUsersToOrganization".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - emails: The addresses, with a role for each where it is not that of all.
    ///   - role: The role of those for whom none is given.
    ///   - sso: Whether to invite them as users of the organization's single sign-on.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func inviteMembers(
        organizationId: String, emails: [GitBookInvitee], role: GitBookOrganizationRole? = nil,
        sso: Bool? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) async throws -> GitBookInvited {
        try await native.inviteMembers(
            organizationId: organizationId, emails: emails.asBytes(), role: role?.rawValue, sso: sso,
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
        isolation: isolated (any Actor)? = #isolation, _ call: (GitBook) async throws -> Value
    ) async throws -> Response<Value> {
        let answers = Answers()
        let value = try await call(GitBook(native, .response(answers)))
        return answers.response(to: value)
    }

    /// Tell what the first write of a closure would send: the closure ends there, and nothing leaves. Its
    /// reads go on as usual.
    ///
    /// - Throws: What the closure throws before.
    /// - Returns: The request; nil if the closure writes nothing.
    public func dryRun<Value: Sendable>(
        isolation: isolated (any Actor)? = #isolation, _ calls: (GitBook) async throws -> Value
    ) async throws -> DryRun? {
        try await planning { _ = try await calls(GitBook(native.withoutWrites(), .dryRun)) }
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
    ) throws -> GitBook {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes, headers: headers
        )
        let changed = try translatingErrors { try native.withOptions(limits: limits) }
        return GitBook(changed, asking)
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

/// Administer the members of GitBook organizations and teams.
///
/// Source: GitBook API, "Team members"; for the rest, the vendor's package @gitbook/api.
///
/// Each call blocks its thread until the answer is there: not for the main actor, nor for async code, where
/// it does not compile.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class BlockingGitBook: ServiceClient {
    private let native: RosterKitNative.Gitbook
    private let asking: Asking

    private init(_ native: RosterKitNative.Gitbook, _ asking: Asking) {
        self.native = native
        self.asking = asking
    }

    /// Make a client. It opens no connection.
    ///
    /// What is left out is taken from the environment, then from the defaults; ``explain()`` says which.
    ///
    /// - Parameters:
    ///   - token: A personal access token, or an OAuth access token with `organization:members` scopes.
    ///   - baseUrl: The URL of the API.
    ///   - configuration: Limits, hooks, and what else clients of all services have.
    /// - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
    public init(
        token: Secret? = nil, baseUrl: String? = nil, configuration: Configuration = Configuration()
    ) throws {
        native = try translatingErrors {
            try RosterKitNative.Gitbook(
                token: token?.reveal(), baseUrl: baseUrl, configuration: configuration.native
            )
        }
        asking = .value
    }

    /// List the members of a team and their roles.
    ///
    /// Source: GitBook API, Team members, "List all team members".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - page: The page to begin with, as named by an earlier answer. Pagers set this themselves.
    ///   - limit: The most members on a page. 1 to 1000.
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
        organizationId: String, teamId: String, page: String? = nil, limit: Int? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> BlockingPager<GitBookTeamMember> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listTeamMembers(
            organizationId: organizationId, teamId: teamId, page: page, limit: limit, options: options
        ))
    }

    /// Add members to a team, remove members, and change roles, all in one request.
    ///
    /// A user in both `add` and `remove` is removed.
    ///
    /// Source: GitBook API, Team members, "Updates members of a team".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - add: User ids or e-mail addresses to add.
    ///   - remove: User ids or e-mail addresses to remove.
    ///   - memberships: New roles, by user id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateTeamMembers(
        organizationId: String, teamId: String, add: [String]? = nil, remove: [String]? = nil,
        memberships: [String: GitBookMembership]? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws {
        try native.updateTeamMembers(
            organizationId: organizationId, teamId: teamId, add: add, remove: remove,
            memberships: memberships?.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitToFinish(for: asking)
    }

    /// Add a member to a team, or change their role in it.
    ///
    /// Source: GitBook API, Team members, "Add a team member".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - userId: The user's id.
    ///   - role: The role to give them.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func addTeamMember(
        organizationId: String, teamId: String, userId: String, role: GitBookTeamRole? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws {
        try native.addTeamMember(
            organizationId: organizationId, teamId: teamId, userId: userId, role: role?.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitToFinish(for: asking)
    }

    /// Remove a member from a team.
    ///
    /// The outcome says whether they were a member.
    ///
    /// Source: GitBook API, Team members, "Delete a team member".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - userId: The user's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func removeTeamMember(
        organizationId: String, teamId: String, userId: String, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> Removal {
        try native.removeTeamMember(
            organizationId: organizationId, teamId: teamId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Fetch the account that the credential belongs to.
    ///
    /// Source, the vendor's package: @gitbook/api, "getAuthenticatedUser".
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
    ) throws -> GitBookUser {
        try native.getCurrentUser(
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// List the organizations that the credential's account is in.
    ///
    /// Source, the vendor's package: @gitbook/api,
    /// "listOrganizationsForAuthenticatedUser".
    ///
    /// - Parameters:
    ///   - page: The page to begin with, as named by an earlier answer. Pagers set this themselves.
    ///   - limit: The most organizations on a page. 1 to 1000.
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
        page: String? = nil, limit: Int? = nil, prefetch: Int? = nil, resume: String? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> BlockingPager<GitBookOrganization> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listOrganizations(page: page, limit: limit, options: options))
    }

    /// List the members of an organization and their roles, guests included.
    ///
    /// Source, the vendor's package: @gitbook/api, "listMembersInOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - page: The page to begin with, as named by an earlier answer. Pagers set this themselves.
    ///   - limit: The most members on a page. 1 to 1000.
    ///   - order: The direction to sort in; descending if omitted.
    ///   - role: Only members with this role, or only guests.
    ///   - search: Only members with this text in their name or e-mail address.
    ///   - sort: The field to sort by; the time of joining if omitted.
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
        organizationId: String, page: String? = nil, limit: Int? = nil, order: GitBookOrder? = nil,
        role: GitBookMemberFilter? = nil, search: String? = nil, sort: GitBookMemberSort? = nil,
        prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> BlockingPager<GitBookOrganizationMember> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listOrganizationMembers(
            organizationId: organizationId, page: page, limit: limit, order: order?.rawValue,
            role: role?.rawValue, search: search, sort: sort?.rawValue, options: options
        ))
    }

    /// Fetch one member of an organization.
    ///
    /// Source, the vendor's package: @gitbook/api, "getMemberInOrganizationById".
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
    public func getOrganizationMember(
        organizationId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> GitBookOrganizationMember {
        try native.getOrganizationMember(
            organizationId: organizationId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Change a member's role in the organization. No role makes them a guest.
    ///
    /// Source, the vendor's package: @gitbook/api, "updateMemberInOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - userId: The user's id.
    ///   - update: What to change.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateOrganizationMember(
        organizationId: String, userId: String, update: GitBookOrganizationMemberUpdate,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> GitBookOrganizationMember {
        try native.updateOrganizationMember(
            organizationId: organizationId, userId: userId, update: update.asBytes(),
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Remove a member from the organization and from all its teams.
    ///
    /// The outcome says whether they were a member. It is `requested` if the credential may not
    /// remove them: the service then asks the administrators, and the member keeps their access
    /// until one of them has done it.
    ///
    /// Source, the vendor's package: @gitbook/api,
    /// "removeMemberFromOrganizationById".
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

    /// List the teams that a member of the organization is in, and their roles there.
    ///
    /// Source, the vendor's package: @gitbook/api, "listTeamsForOrganizationMember".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - userId: The user's id.
    ///   - page: The page to begin with, as named by an earlier answer. Pagers set this themselves.
    ///   - limit: The most teams on a page. 1 to 1000.
    ///   - title: Only teams with this text in their title.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listMemberTeams(
        organizationId: String, userId: String, page: String? = nil, limit: Int? = nil, title: String? = nil,
        prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) -> BlockingPager<GitBookMemberTeam> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listMemberTeams(
            organizationId: organizationId, userId: userId, page: page, limit: limit, title: title,
            options: options
        ))
    }

    /// List the teams of an organization.
    ///
    /// Source, the vendor's package: @gitbook/api, "listTeamsInOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - page: The page to begin with, as named by an earlier answer. Pagers set this themselves.
    ///   - limit: The most teams on a page. 1 to 1000.
    ///   - owner: Only teams that the user with this id owns. At least 1.
    ///   - title: Only teams with this text in their title.
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64. ``Access``
    ///     does not take it.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error. ``Access`` does not
    ///     take it.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    ///   - headers: Which headers are sent beside the library's own. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listTeams(
        organizationId: String, page: String? = nil, limit: Int? = nil, owner: String? = nil,
        title: String? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) -> BlockingPager<GitBookTeam> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listTeams(
            organizationId: organizationId, page: page, limit: limit, owner: owner, title: title,
            options: options
        ))
    }

    /// Fetch one team.
    ///
    /// Source, the vendor's package: @gitbook/api, "getTeamInOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func getTeam(
        organizationId: String, teamId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> GitBookTeam {
        try native.getTeam(
            organizationId: organizationId, teamId: teamId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Create a team.
    ///
    /// A second team of the same title is another team, so it is not retried if its answer is
    /// lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: @gitbook/api, "createOrganizationTeam".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - title: The team's title. 1 to 64.
    ///   - members: The ids of its members, who are members of the organization. At least 1.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func createTeam(
        organizationId: String, title: String, members: [String]? = nil, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> GitBookTeam {
        try native.createTeam(
            organizationId: organizationId, title: title, members: members,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Rename a team.
    ///
    /// Source, the vendor's package: @gitbook/api, "updateTeamInOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - title: The new title. 1 to 64.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateTeam(
        organizationId: String, teamId: String, title: String, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil, headers: [String: String]? = nil
    ) throws -> GitBookTeam {
        try native.updateTeam(
            organizationId: organizationId, teamId: teamId, title: title,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Delete a team. Its members stay in the organization.
    ///
    /// The outcome says whether it existed.
    ///
    /// Source, the vendor's package: @gitbook/api, "removeTeamFromOrganizationById".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - teamId: The team's id.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func deleteTeam(
        organizationId: String, teamId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> Removal {
        try native.deleteTeam(
            organizationId: organizationId, teamId: teamId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries, headers: headers)
        ).waitForAnswer(for: asking)
    }

    /// Invite people to an organization by their e-mail addresses.
    ///
    /// Those whom the service knows, as users of the organization's single sign-on, are members
    /// at once; the others are when they accept. Inviting an address again does no harm.
    ///
    /// Source, the vendor's package: @gitbook/api, "inviteUsersToOrganization".
    ///
    /// - Parameters:
    ///   - organizationId: The organization's id.
    ///   - emails: The addresses, with a role for each where it is not that of all.
    ///   - role: The role of those for whom none is given.
    ///   - sso: Whether to invite them as users of the organization's single sign-on.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    ///   - headers: Which headers are sent beside the library's own.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func inviteMembers(
        organizationId: String, emails: [GitBookInvitee], role: GitBookOrganizationRole? = nil,
        sso: Bool? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil,
        headers: [String: String]? = nil
    ) throws -> GitBookInvited {
        try native.inviteMembers(
            organizationId: organizationId, emails: emails.asBytes(), role: role?.rawValue, sso: sso,
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
    public func withResponse<Value: Sendable>(_ call: (BlockingGitBook) throws -> Value) throws -> Response<Value> {
        let answers = Answers()
        let value = try call(BlockingGitBook(native, .response(answers)))
        return answers.response(to: value)
    }

    /// Tell what the first write of a closure would send: the closure ends there, and nothing leaves. Its
    /// reads go on as usual.
    ///
    /// - Throws: What the closure throws before.
    /// - Returns: The request; nil if the closure writes nothing.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func dryRun<Value: Sendable>(_ calls: (BlockingGitBook) throws -> Value) throws -> DryRun? {
        try planning { _ = try calls(BlockingGitBook(native.withoutWrites(), .dryRun)) }
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
    ) throws -> BlockingGitBook {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes, headers: headers
        )
        let changed = try translatingErrors { try native.withOptions(limits: limits) }
        return BlockingGitBook(changed, asking)
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

/// A member of a team.
public struct GitBookTeamMember: Sendable, Hashable, Codable {
    /// The person, as a member of the organization.
    public var organization: GitBookOrganizationMember
    /// Their membership in the team.
    public var team: GitBookTeamMembership

    /// Make one from all its fields.
    public init(organization: GitBookOrganizationMember, team: GitBookTeamMembership) {
        self.organization = organization
        self.team = team
    }
}

extension GitBookTeamMember: FromBytes {
    init(from bytes: inout ByteReader) {
        self.organization = bytes.read()
        self.team = bytes.read()
    }
}

/// A member's place in a team.
public struct GitBookTeamMembership: Sendable, Hashable, Codable {
    /// The role in the team.
    public var role: GitBookTeamRole

    /// Make one from all its fields.
    public init(role: GitBookTeamRole) {
        self.role = role
    }
}

extension GitBookTeamMembership: FromBytes {
    init(from bytes: inout ByteReader) {
        self.role = bytes.read()
    }
}

/// A member of an organization.
public struct GitBookOrganizationMember: Sendable, Hashable, Codable {
    /// The user's id.
    public var id: String
    /// The role in the organization; not set for a guest.
    public var role: GitBookOrganizationRole?
    /// The account.
    public var user: GitBookUser
    /// Whether the member is disabled.
    public var disabled: Bool
    /// When the member joined.
    public var joinedAt: Date
    /// When the member was last seen.
    public var lastSeenAt: Date?
    /// Whether the member signs in through the organization (single sign-on).
    public var sso: Bool

    /// Make one from all its fields.
    public init(
        id: String, role: GitBookOrganizationRole?, user: GitBookUser, disabled: Bool, joinedAt: Date,
        lastSeenAt: Date?, sso: Bool
    ) {
        self.id = id
        self.role = role
        self.user = user
        self.disabled = disabled
        self.joinedAt = joinedAt
        self.lastSeenAt = lastSeenAt
        self.sso = sso
    }
}

extension GitBookOrganizationMember: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.role = bytes.read()
        self.user = bytes.read()
        self.disabled = bytes.read()
        self.joinedAt = bytes.read()
        self.lastSeenAt = bytes.read()
        self.sso = bytes.read()
    }
}

/// A GitBook account.
public struct GitBookUser: Sendable, Hashable, Codable {
    /// The account's id.
    public var id: String
    /// The display name.
    public var displayName: String
    /// The e-mail address, if it is visible to the credential.
    public var email: String?
    /// The URL of a picture.
    public var photoUrl: String?

    /// Make one from all its fields.
    public init(id: String, displayName: String, email: String?, photoUrl: String?) {
        self.id = id
        self.displayName = displayName
        self.email = email
        self.photoUrl = photoUrl
    }
}

extension GitBookUser: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.displayName = bytes.read()
        self.email = bytes.read()
        self.photoUrl = bytes.read()
    }
}

/// A role to give to a member of a team.
public struct GitBookMembership: Sendable, Hashable, Codable {
    /// The role.
    public var role: GitBookTeamRole

    /// Make one from all its fields.
    public init(role: GitBookTeamRole) {
        self.role = role
    }
}

extension GitBookMembership: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.role)
    }
}

/// An organization.
public struct GitBookOrganization: Sendable, Hashable, Codable {
    /// The organization's id.
    public var id: String
    /// The display name.
    public var title: String
    /// When it was created.
    public var createdAt: Date?
    /// The domains whose e-mail addresses may join by themselves.
    public var emailDomains: [String]?
    /// The role of those who join by themselves; not set for a guest.
    public var defaultRole: GitBookOrganizationRole?
    /// Whether all must use single sign-on.
    public var sso: Bool?
    /// Whether there are links that let people join by themselves.
    public var inviteLinks: Bool?

    /// Make one from all its fields.
    public init(
        id: String, title: String, createdAt: Date?, emailDomains: [String]?,
        defaultRole: GitBookOrganizationRole?, sso: Bool?, inviteLinks: Bool?
    ) {
        self.id = id
        self.title = title
        self.createdAt = createdAt
        self.emailDomains = emailDomains
        self.defaultRole = defaultRole
        self.sso = sso
        self.inviteLinks = inviteLinks
    }
}

extension GitBookOrganization: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.title = bytes.read()
        self.createdAt = bytes.read()
        self.emailDomains = bytes.read()
        self.defaultRole = bytes.read()
        self.sso = bytes.read()
        self.inviteLinks = bytes.read()
    }
}

/// A team of an organization.
public struct GitBookTeam: Sendable, Hashable, Codable {
    /// The team's id.
    public var id: String
    /// The title.
    public var title: String
    /// How many members it has.
    public var members: Int
    /// When it was created.
    public var createdAt: Date

    /// Make one from all its fields.
    public init(id: String, title: String, members: Int, createdAt: Date) {
        self.id = id
        self.title = title
        self.members = members
        self.createdAt = createdAt
    }
}

extension GitBookTeam: FromBytes {
    init(from bytes: inout ByteReader) {
        self.id = bytes.read()
        self.title = bytes.read()
        self.members = bytes.read()
        self.createdAt = bytes.read()
    }
}

/// A team that a member of the organization is in.
public struct GitBookMemberTeam: Sendable, Hashable, Codable {
    /// The team.
    public var team: GitBookTeam
    /// Their membership in it.
    public var member: GitBookTeamMembership

    /// Make one from all its fields.
    public init(team: GitBookTeam, member: GitBookTeamMembership) {
        self.team = team
        self.member = member
    }
}

extension GitBookMemberTeam: FromBytes {
    init(from bytes: inout ByteReader) {
        self.team = bytes.read()
        self.member = bytes.read()
    }
}

/// The change to a member of an organization.
public struct GitBookOrganizationMemberUpdate: Sendable, Hashable, Codable {
    /// The role in the organization; clear it to make them a guest.
    public var role: Change<GitBookOrganizationRole>

    /// Make one from all its fields.
    public init(role: Change<GitBookOrganizationRole> = .keep) {
        self.role = role
    }
}

extension GitBookOrganizationMemberUpdate: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.role)
    }
}

/// A person to invite: an e-mail address, which can be given alone.
public struct GitBookInvitee: Sendable, Hashable, Codable {
    /// The e-mail address.
    public var email: String
    /// The role in the organization; clear it to invite a guest.
    public var role: Change<GitBookOrganizationRole>

    /// Make one from all its fields.
    public init(email: String, role: Change<GitBookOrganizationRole> = .keep) {
        self.email = email
        self.role = role
    }
}

extension GitBookInvitee: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self.email)
        bytes.write(self.role)
    }
}

extension GitBookInvitee: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(email: value)
    }
}

/// What became of an invitation.
public struct GitBookInvited: Sendable, Hashable, Codable {
    /// The ids of those who are members now.
    public var users: [String]
    /// How many others were invited.
    public var invited: Int
    /// The addresses that could not be invited to single sign-on: they belong to another
    /// organization.
    public var failedSsoEmails: [String]?

    /// Make one from all its fields.
    public init(users: [String], invited: Int, failedSsoEmails: [String]?) {
        self.users = users
        self.invited = invited
        self.failedSsoEmails = failedSsoEmails
    }
}

extension GitBookInvited: FromBytes {
    init(from bytes: inout ByteReader) {
        self.users = bytes.read()
        self.invited = bytes.read()
        self.failedSsoEmails = bytes.read()
    }
}

/// Which members to list.
public enum GitBookMemberFilter: RawRepresentable, Sendable, Hashable, Codable {
    /// Those who may do everything.
    case admin
    /// Those who may create content and share it.
    case create
    /// Those who may edit content.
    case edit
    /// Those who may review changes.
    case review
    /// Those who may comment.
    case comment
    /// Those who may read.
    case read
    /// Those who have no role.
    case guest
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "admin": self = .admin
        case "create": self = .create
        case "edit": self = .edit
        case "review": self = .review
        case "comment": self = .comment
        case "read": self = .read
        case "guest": self = .guest
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .admin: "admin"
        case .create: "create"
        case .edit: "edit"
        case .review: "review"
        case .comment: "comment"
        case .read: "read"
        case .guest: "guest"
        case .unknown(let text): text
        }
    }
}

extension GitBookMemberFilter: FromBytes, ToBytes {}

/// The fields that members can be sorted by.
public enum GitBookMemberSort: RawRepresentable, Sendable, Hashable, Codable {
    /// When the member joined.
    case joinedAt
    /// When the member was last seen.
    case lastSeenAt
    /// The display name.
    case name
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "joinedAt": self = .joinedAt
        case "lastSeenAt": self = .lastSeenAt
        case "name": self = .name
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .joinedAt: "joinedAt"
        case .lastSeenAt: "lastSeenAt"
        case .name: "name"
        case .unknown(let text): text
        }
    }
}

extension GitBookMemberSort: FromBytes, ToBytes {}

/// The direction to sort in.
public enum GitBookOrder: RawRepresentable, Sendable, Hashable, Codable {
    /// Oldest first, or by name from A.
    case asc
    /// Newest first, or by name from Z.
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

extension GitBookOrder: FromBytes, ToBytes {}

/// A role in a team.
public enum GitBookTeamRole: RawRepresentable, Sendable, Hashable, Codable {
    /// Can manage the team's members.
    case owner
    /// An ordinary member.
    case member
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "owner": self = .owner
        case "member": self = .member
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .owner: "owner"
        case .member: "member"
        case .unknown(let text): text
        }
    }
}

extension GitBookTeamRole: FromBytes, ToBytes {}

/// A role in an organization.
public enum GitBookOrganizationRole: RawRepresentable, Sendable, Hashable, Codable {
    /// May do everything.
    case admin
    /// May create content and share it.
    case create
    /// May edit content.
    case edit
    /// May review changes.
    case review
    /// May comment.
    case comment
    /// May read.
    case read
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "admin": self = .admin
        case "create": self = .create
        case "edit": self = .edit
        case "review": self = .review
        case "comment": self = .comment
        case "read": self = .read
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .admin: "admin"
        case .create: "create"
        case .edit: "edit"
        case .review: "review"
        case .comment: "comment"
        case .read: "read"
        case .unknown(let text): text
        }
    }
}

extension GitBookOrganizationRole: FromBytes, ToBytes {}
