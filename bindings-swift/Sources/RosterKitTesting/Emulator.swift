import Foundation
@_exported import RosterKit

#if canImport(RosterKitEmulatorFFI)
internal import RosterKitEmulatorFFI
#endif

/// Paperspace, ZenML Pro, GitBook and Seequent Evo in memory, on a port of this machine, for tests.
///
/// It keeps state, starts from a seed, and fails as it is told to. It runs from the moment it is made
/// until it is stopped or released.
///
/// ```swift
/// let emulator = try Emulator(people: 40)
/// let gitbook = try emulator.gitbook.client()
/// ```
public final class Emulator: Sendable {
    /// Paperspace: where it is and what it accepts.
    public let paperspace: PaperspacePlace
    /// ZenML Pro, likewise.
    public let zenml: ZenMLPlace
    /// GitBook, likewise.
    public let gitbook: GitBookPlace
    /// Seequent Evo, likewise.
    public let evo: EvoPlace
    /// The root of the control endpoints, for other processes.
    public let controlUrl: String
    private let number: UInt64

    /// Start an emulator.
    ///
    /// - Parameters:
    ///   - seed: The seed of the data: the same seed gives the same people.
    ///   - people: How many people each primary place has.
    ///   - teams: How many further teams of Paperspace there are, `team-1` and so on, each with as
    ///     many people of its own.
    ///   - port: The port to listen at; 0 takes a free one.
    ///   - latency: How long every answer takes, in seconds.
    ///   - faults: What goes wrong from the start; see ``setFaults(_:)``.
    /// - Throws: ``EmulatorError`` when the port is taken or a fault is impossible.
    public init(
        seed: Int = 0, people: Int = 400, teams: Int = 0, port: Int = 0, latency: TimeInterval = 0,
        faults: [JSON] = []
    ) throws {
        let question: JSON = [
            "ask": "start", "seed": .integer(seed), "people": .integer(people), "teams": .integer(teams),
            "port": .integer(port), "latency": .number(latency), "faults": .list(faults),
        ]
        number = try askLibrary(question)
        let endpoints: Endpoints = try askLibrary(["ask": "ready", "emulator": .integer(Int(number))])
        (paperspace, zenml, gitbook, evo) = (
            endpoints.paperspace, endpoints.zenml, endpoints.gitbook, endpoints.evo
        )
        controlUrl = endpoints.controlUrl
    }

    deinit {
        stop()
    }

    /// Make an ``Access`` of the four services.
    public func access(_ configuration: Configuration = Configuration()) throws -> Access {
        try Access(clients: clients(), configuration: configuration)
    }

    /// Make an ``Access`` of the four services that blocks.
    public func blockingAccess(_ configuration: Configuration = Configuration()) throws -> BlockingAccess {
        try BlockingAccess(clients: clients(), configuration: configuration)
    }

    private func clients() throws -> [String: any ServiceClient] {
        [
            "paperspace": try paperspace.client(), "zenml": try zenml.client(), "gitbook": try gitbook.client(),
            "evo": try evo.client(),
        ]
    }

    private func ask<Value: Decodable>(_ what: String, _ more: [String: JSON] = [:]) throws -> Value {
        let question = more.merging(["ask": .text(what), "emulator": .integer(Int(number))]) { _, own in own }
        return try askLibrary(.object(question))
    }

    /// Return the requests to the services so far, oldest first.
    public func requests() throws -> [EmulatedRequest] { try ask("requests") }

    /// Return the changes so far, oldest first.
    public func mutations() throws -> [EmulatedChange] { try ask("mutations") }

    /// Forget requests, mutations and attempts; sequence numbers go on.
    public func clearLogs() throws { let _: JSON = try ask("clear_logs") }

    /// Put these faults in the place of those in force.
    ///
    /// A fault says which requests it is for (`service`, `operation`, `method`, `page`, `attempt`,
    /// `times`; the first that fits is used) and what happens to them: `latency_ms`, `status` with
    /// `headers` and `body`, `extra_headers`, `reset_after_bytes`, `close_after_bytes`, `dribble`
    /// (`["bytes": 1, "every_ms": 100]`), `truncate_gzip`, `lose_answer`. `name` is what the request
    /// log calls it.
    ///
    /// ```swift
    /// try emulator.setFaults([["operation": "list_users", "page": 2, "status": 503, "times": 1]])
    /// ```
    ///
    /// - Throws: ``EmulatorError`` when a fault is impossible; those in force stay.
    public func setFaults(_ faults: [JSON]) throws {
        let _: JSON = try ask("set_faults", ["faults": .list(faults)])
    }

    /// Say how long every answer takes from now on, in seconds.
    public func setLatency(_ seconds: TimeInterval) throws {
        let _: JSON = try ask("set_latency", ["latency": .number(seconds)])
    }

    /// Say how many seconds tokens are good for that are issued from now on.
    public func setTokenLifetime(_ seconds: Int) throws {
        let _: JSON = try ask("set_token_lifetime", ["seconds": .integer(seconds)])
    }

    /// Make every token issued so far invalid, and return how many there were.
    @discardableResult
    public func revokeTokens() throws -> Int { try ask("revoke_tokens") }

    /// Return how many connections are open now.
    public func connectionsOpen() throws -> Int { try ask("connections_open") }

    /// Put data, tokens, logs, faults and settings back to how they were at the start.
    public func reset() throws { let _: JSON = try ask("reset") }

    /// Stop listening, and close every connection.
    public func stop() {
        // One that was stopped before stays stopped.
        let _: JSON? = try? ask("stop")
    }
}

/// Why an emulator cannot do something, in a sentence.
public struct EmulatorError: Error, LocalizedError, CustomStringConvertible, Sendable {
    public let description: String
    public var errorDescription: String? { description }
}

/// Where Paperspace is, and its data.
public struct PaperspacePlace: Sendable, Hashable, Decodable {
    public let baseUrl: String
    public let apiKey: Secret
    /// The primary team, which `my-team` names as well.
    public let teamId: String
    /// A second team, of twelve people.
    public let otherTeamId: String
    /// A project of the primary team.
    public let projectId: String
    /// A second project of the primary team.
    public let otherProjectId: String

    /// Make a client of it.
    public func client(_ configuration: Configuration = Configuration()) throws -> Paperspace {
        try Paperspace(apiKey: apiKey, baseUrl: baseUrl, configuration: configuration)
    }

    /// Make a client of it that blocks.
    public func blockingClient(_ configuration: Configuration = Configuration()) throws -> BlockingPaperspace {
        try BlockingPaperspace(apiKey: apiKey, baseUrl: baseUrl, configuration: configuration)
    }
}

/// Where ZenML Pro is, and its data.
public struct ZenMLPlace: Sendable, Hashable, Decodable {
    public let baseUrl: String
    /// A service account's key, exchanged for tokens.
    public let apiKey: Secret
    /// A personal token, used as it is.
    public let token: Secret
    public let clientId: Secret
    public let clientSecret: Secret
    public let organizationId: String
    public let otherOrganizationId: String

    /// Make a client of it.
    public func client(_ configuration: Configuration = Configuration()) throws -> ZenML {
        try ZenML(apiKey: apiKey, baseUrl: baseUrl, configuration: configuration)
    }

    /// Make a client of it that blocks.
    public func blockingClient(_ configuration: Configuration = Configuration()) throws -> BlockingZenML {
        try BlockingZenML(apiKey: apiKey, baseUrl: baseUrl, configuration: configuration)
    }
}

/// Where GitBook is, and its data.
public struct GitBookPlace: Sendable, Hashable, Decodable {
    public let baseUrl: String
    public let token: Secret
    public let organizationId: String
    /// The organization's primary team.
    public let teamId: String
    /// A second team, of twelve people.
    public let otherTeamId: String

    /// Make a client of it.
    public func client(_ configuration: Configuration = Configuration()) throws -> GitBook {
        try GitBook(token: token, baseUrl: baseUrl, configuration: configuration)
    }

    /// Make a client of it that blocks.
    public func blockingClient(_ configuration: Configuration = Configuration()) throws -> BlockingGitBook {
        try BlockingGitBook(token: token, baseUrl: baseUrl, configuration: configuration)
    }
}

/// Where Seequent Evo is, and its data.
public struct EvoPlace: Sendable, Hashable, Decodable {
    public let baseUrl: String
    public let discoveryUrl: String
    public let tokenUrl: String
    public let clientId: Secret
    public let clientSecret: Secret
    /// An access token that does not expire.
    public let token: Secret
    public let orgId: String
    /// The organization's primary workspace.
    public let workspaceId: String
    /// A second workspace, of twelve people.
    public let otherWorkspaceId: String

    /// Make a client of it.
    public func client(_ configuration: Configuration = Configuration()) throws -> Evo {
        try Evo(
            clientId: clientId, clientSecret: clientSecret, tokenUrl: tokenUrl, baseUrl: baseUrl,
            discoveryUrl: discoveryUrl, configuration: configuration)
    }

    /// Make a client of it that blocks.
    public func blockingClient(_ configuration: Configuration = Configuration()) throws -> BlockingEvo {
        try BlockingEvo(
            clientId: clientId, clientSecret: clientSecret, tokenUrl: tokenUrl, baseUrl: baseUrl,
            discoveryUrl: discoveryUrl, configuration: configuration)
    }
}

/// A request that one of the services got.
public struct EmulatedRequest: Sendable, Hashable, Decodable {
    public let sequence: Int
    public let service: String
    /// The operation, where the request is one; `issue_token` at the token endpoints.
    public let operation: String?
    public let method: String
    /// Path and query, exactly as sent.
    public let target: String
    /// Names and values in order; the credential is replaced by a fingerprint.
    public let headers: [[String]]
    public let body: String
    /// The status of the answer, also of one that was lost or cut.
    public let status: Int
    /// The name of the fault that was applied.
    public let fault: String?
    /// How many times this method and target had been seen, this one included.
    public let attempt: Int
    /// Which connection it came over, from 1.
    public let connection: Int
}

/// A change that a request made.
public struct EmulatedChange: Sendable, Hashable, Decodable {
    public let sequence: Int
    /// The sequence number of the request that made it.
    public let request: Int
    public let service: String
    public let operation: String
    /// The ids of what was changed, by name.
    public let target: JSON
    /// `before` and `after`, null where there was or is nothing.
    public let change: JSON
}

private struct Endpoints: Decodable {
    let paperspace: PaperspacePlace
    let zenml: ZenMLPlace
    let gitbook: GitBookPlace
    let evo: EvoPlace
    let controlUrl: String
}

private struct Answer<Value: Decodable>: Decodable {
    let value: Value?
    let error: String?
}

/// Ask the library's emulators.
private func askLibrary<Value: Decodable>(_ question: JSON) throws -> Value {
    let question = String(decoding: try JSONEncoder().encode(question), as: UTF8.self)
    guard let answer = rosterkit_emulator_ask(question) else {
        throw EmulatorError(description: "the emulator gave no answer")
    }
    defer { rosterkit_emulator_free(answer) }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let read = try decoder.decode(Answer<Value>.self, from: Data(String(cString: answer).utf8))
    if let error = read.error {
        throw EmulatorError(description: error)
    }
    guard let value = read.value ?? (JSON.null as? Value) else {
        throw EmulatorError(description: "the emulator gave no answer")
    }
    return value
}
