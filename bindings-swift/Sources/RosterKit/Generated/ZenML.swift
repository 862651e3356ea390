// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// Administer the users of a ZenML Pro control plane.
///
/// A ZenML workspace server is a different product, with another API and its own users.
///
/// Source: ZenML Pro API, "Users".
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class ZenML: Sendable {
    private let native: RosterKitNative.Zenml

    private init(_ native: RosterKitNative.Zenml) {
        self.native = native
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
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listUsers(
        userId: String? = nil, oauthProvider: String? = nil, oauthId: String? = nil, email: String? = nil,
        isActive: Bool? = nil, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) -> Pager<ZenMLUser> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func updateUser(
        userId: String, update: ZenMLUserUpdate, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> ZenMLUser {
        try await native.updateUser(
            userId: userId, update: update.asBytes(), limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).answer()
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
    /// - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
    public func deleteUser(
        userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) async throws -> Removal {
        try await native.deleteUser(
            userId: userId, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    ) throws -> ZenML {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes
        )
        return ZenML(try translatingErrors { try native.withOptions(limits: limits) })
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

/// Administer the users of a ZenML Pro control plane.
///
/// A ZenML workspace server is a different product, with another API and its own users.
///
/// Source: ZenML Pro API, "Users".
///
/// Each call blocks its thread until the answer is there: not for the main actor, nor for async code, where
/// it does not compile.
///
/// One client serves any number of tasks and threads. It does not need to be closed.
public final class BlockingZenML: Sendable {
    private let native: RosterKitNative.Zenml

    private init(_ native: RosterKitNative.Zenml) {
        self.native = native
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
    ///   - prefetch: How many pages are read ahead while earlier ones are being used. At most 64.
    ///   - resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///   - timeout: How long the whole call may take, over all attempts and waits, in seconds. More than 0 s
    ///     and at most a day. It is for each page.
    ///   - maxRetries: How often a call may be tried again. It is for each page.
    /// - Returns: A listing. Nothing of it is fetched before it is asked for.
    public func listUsers(
        userId: String? = nil, oauthProvider: String? = nil, oauthId: String? = nil, email: String? = nil,
        isActive: Bool? = nil, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil,
        resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) -> BlockingPager<ZenMLUser> {
        let limits = Limits(timeout: timeout, maxRetries: maxRetries)
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateUser(
        userId: String, update: ZenMLUserUpdate, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> ZenMLUser {
        try native.updateUser(
            userId: userId, update: update.asBytes(), limits: Limits(timeout: timeout, maxRetries: maxRetries)
        ).waitForAnswer()
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
    /// - Throws: ``RosterKitError``.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func deleteUser(
        userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil
    ) throws -> Removal {
        try native.deleteUser(
            userId: userId, limits: Limits(timeout: timeout, maxRetries: maxRetries)
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
    ) throws -> BlockingZenML {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes
        )
        return BlockingZenML(try translatingErrors { try native.withOptions(limits: limits) })
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
        id = bytes.read()
        username = bytes.read()
        name = bytes.read()
        email = bytes.read()
        avatarUrl = bytes.read()
        company = bytes.read()
        jobTitle = bytes.read()
        metadata = bytes.read()
        oauthProvider = bytes.read()
        oauthId = bytes.read()
        isActive = bytes.read()
        isSuperuser = bytes.read()
        isServiceAccount = bytes.read()
        organizationId = bytes.read()
        passwordExpired = bytes.read()
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
        bytes.write(password)
        bytes.write(passwordExpired)
        bytes.write(name)
        bytes.write(avatarUrl)
        bytes.write(company)
        bytes.write(jobTitle)
        bytes.write(metadata)
        bytes.write(username)
        bytes.write(email)
        bytes.write(isActive)
        bytes.write(isOnboarded)
    }
}
