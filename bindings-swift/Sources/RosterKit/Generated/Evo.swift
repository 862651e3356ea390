// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// Administer who may work in the workspaces of a Seequent Evo organization.
///
/// The operations require an instance admin; other callers receive a 403.
///
/// Source: Seequent Evo, Workspaces API 1.0.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class Evo: Sendable {
    private let native: RosterKitNative.Evo

    private init(_ native: RosterKitNative.Evo) {
        self.native = native
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
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listWorkspaceUsers(
        orgId: String, workspaceId: String, userId: String? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) -> Pager<EvoWorkspaceUser> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return Pager(native.listWorkspaceUsers(
            orgId: orgId, workspaceId: workspaceId, userId: userId, options: options
        ))
    }

    /// Find the organizations that the credential belongs to, and the hubs they are on.
    ///
    /// It needs no `baseUrl`, because it finds it: the `url` of a hub to which `serviceAccess`
    /// gives the organization access.
    ///
    /// Source: Seequent Evo, Discovery API 2.
    ///
    /// - Parameters:
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func discover(timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> EvoDiscovery {
        try await native.discover(limits: Limits(timeout: timeout, maxRetries: maxRetries)).answer()
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
    ) throws -> Evo {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes
        )
        return Evo(try translatingErrors { try native.withOptions(limits: limits) })
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

/// Administer who may work in the workspaces of a Seequent Evo organization.
///
/// The operations require an instance admin; other callers receive a 403.
///
/// Source: Seequent Evo, Workspaces API 1.0.
///
/// Each call blocks its thread until the answer is there: not for the main actor, nor for async code, where
/// it does not compile.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class BlockingEvo: Sendable {
    private let native: RosterKitNative.Evo

    private init(_ native: RosterKitNative.Evo) {
        self.native = native
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
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listWorkspaceUsers(
        orgId: String, workspaceId: String, userId: String? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) -> BlockingPager<EvoWorkspaceUser> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries)
        let options = ListingOptions(limits: limits, prefetch: prefetch, resume: resume)
        return BlockingPager(native.listWorkspaceUsers(
            orgId: orgId, workspaceId: workspaceId, userId: userId, options: options
        ))
    }

    /// Find the organizations that the credential belongs to, and the hubs they are on.
    ///
    /// It needs no `baseUrl`, because it finds it: the `url` of a hub to which `serviceAccess`
    /// gives the organization access.
    ///
    /// Source: Seequent Evo, Discovery API 2.
    ///
    /// - Parameters:
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day.
    ///   - maxRetries: How often a call may be tried again.
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func discover(timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> EvoDiscovery {
        try native.discover(limits: Limits(timeout: timeout, maxRetries: maxRetries)).waitForAnswer()
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
    ) throws -> BlockingEvo {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes
        )
        return BlockingEvo(try translatingErrors { try native.withOptions(limits: limits) })
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
        userId = bytes.read()
        role = bytes.read()
        email = bytes.read()
        fullName = bytes.read()
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
        organizations = bytes.read()
        hubs = bytes.read()
        serviceAccess = bytes.read()
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
        id = bytes.read()
        displayName = bytes.read()
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
        code = bytes.read()
        displayName = bytes.read()
        url = bytes.read()
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
        orgId = bytes.read()
        hubCode = bytes.read()
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
