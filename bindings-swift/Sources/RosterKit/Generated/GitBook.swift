// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// Administer the members of a GitBook team.
///
/// Source: GitBook API, "Team members".
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class GitBook: Sendable {
    private let native: RosterKitNative.Gitbook

    private init(_ native: RosterKitNative.Gitbook) {
        self.native = native
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
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listTeamMembers(
        organizationId: String, teamId: String, page: String? = nil, limit: Int? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) -> Pager<GitBookTeamMember> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func updateTeamMembers(
        organizationId: String, teamId: String, add: [String]? = nil, remove: [String]? = nil,
        memberships: [String: GitBookMembership]? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws {
        try await native.updateTeamMembers(
            organizationId: organizationId, teamId: teamId, add: add, remove: remove,
            memberships: memberships?.asBytes(), limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).finish()
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func addTeamMember(
        organizationId: String, teamId: String, userId: String, role: GitBookTeamRole? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws {
        try await native.addTeamMember(
            organizationId: organizationId, teamId: teamId, userId: userId, role: role?.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).finish()
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func removeTeamMember(
        organizationId: String, teamId: String, userId: String, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil
    ) async throws -> Removal {
        try await native.removeTeamMember(
            organizationId: organizationId, teamId: teamId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).answer()
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func request(
        method: String, path: String, query: [QueryItem] = [], body: JSON? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> RawAnswer {
        let request = RawRequest(method: method, path: path, query: query, body: body)
        return try await native.request(
            request: request, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    ) throws -> GitBook {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes
        )
        return GitBook(try translatingErrors { try native.withOptions(limits: limits) })
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

/// Administer the members of a GitBook team.
///
/// Source: GitBook API, "Team members".
///
/// Each call blocks its thread until the answer is there: not for the main actor, nor for async code, where
/// it does not compile.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class BlockingGitBook: Sendable {
    private let native: RosterKitNative.Gitbook

    private init(_ native: RosterKitNative.Gitbook) {
        self.native = native
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
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listTeamMembers(
        organizationId: String, teamId: String, page: String? = nil, limit: Int? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) -> BlockingPager<GitBookTeamMember> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateTeamMembers(
        organizationId: String, teamId: String, add: [String]? = nil, remove: [String]? = nil,
        memberships: [String: GitBookMembership]? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws {
        try native.updateTeamMembers(
            organizationId: organizationId, teamId: teamId, add: add, remove: remove,
            memberships: memberships?.asBytes(), limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).waitToFinish()
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func addTeamMember(
        organizationId: String, teamId: String, userId: String, role: GitBookTeamRole? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws {
        try native.addTeamMember(
            organizationId: organizationId, teamId: teamId, userId: userId, role: role?.rawValue,
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).waitToFinish()
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func removeTeamMember(
        organizationId: String, teamId: String, userId: String, timeout: TimeInterval? = nil,
        maxRetries: Int? = nil
    ) throws -> Removal {
        try native.removeTeamMember(
            organizationId: organizationId, teamId: teamId, userId: userId,
            limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).waitForAnswer()
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func request(
        method: String, path: String, query: [QueryItem] = [], body: JSON? = nil,
        timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> RawAnswer {
        let request = RawRequest(method: method, path: path, query: query, body: body)
        return try native.request(
            request: request, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    ) throws -> BlockingGitBook {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes
        )
        return BlockingGitBook(try translatingErrors { try native.withOptions(limits: limits) })
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
        organization = bytes.read()
        team = bytes.read()
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
        role = bytes.read()
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
        id = bytes.read()
        role = bytes.read()
        user = bytes.read()
        disabled = bytes.read()
        joinedAt = bytes.read()
        lastSeenAt = bytes.read()
        sso = bytes.read()
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
        id = bytes.read()
        displayName = bytes.read()
        email = bytes.read()
        photoUrl = bytes.read()
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
        bytes.write(role)
    }
}

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
