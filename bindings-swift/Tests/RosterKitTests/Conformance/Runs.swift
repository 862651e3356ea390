import Foundation
import RosterKitTesting

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The emulator's control endpoints.
struct Control: Sendable {
    let root: URL

    func ask(_ method: String, _ path: String, _ body: JSON? = nil) async throws -> JSON {
        var request = URLRequest(url: root.appendingPathComponent(path))
        request.httpMethod = method
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try body.map { try JSONEncoder().encode($0) }
        let (content, answer) = try await URLSession.shared.data(for: request)
        guard let answer = answer as? HTTPURLResponse, answer.statusCode < 300 else {
            throw Mistake("\(method) \(path): \(String(decoding: content, as: UTF8.self))")
        }
        return content.isEmpty ? .null : try JSON(parsing: content)
    }
}

enum Surface: CaseIterable, Sendable {
    case asynchronous
    case blocking
}

/// What a service answers in a scenario, and where it does.
private struct Script {
    let path: String
    let baseUrl: String

    init(_ answers: JSON?, _ control: Control) async throws {
        let script = try await control.ask("POST", "scripts", ["answers": answers ?? []])
        path = "scripts/\(script["id"]?.text ?? "")"
        baseUrl = script["base_url"]?.text ?? ""
    }

    /// End it, and return what was asked and how many answers are left.
    func end(_ control: Control) async throws -> (requests: [JSON], left: Int) {
        let record = try await control.ask("GET", path)
        _ = try await control.ask("DELETE", path)
        return (record["requests"]?.items ?? [], Int(record["left"]?.number ?? -1))
    }
}

/// Run a scenario, and return everything that was not as expected.
func complaints(about scenario: Scenario, _ surface: Surface, _ control: Control) async throws -> [String] {
    let script = try await Script(scenario["answers"], control)
    var ofSources: [String: Script] = [:]
    for (source, scripted) in scenario["sources"]?.fields ?? [:] {
        ofSources[source] = try await Script(scripted["answers"], control)
    }
    var found: [String]
    do {
        let prepared = try Run(scenario, script.baseUrl, ofSources.mapValues(\.baseUrl))
        defer { try? FileManager.default.removeItem(at: prepared.file) }
        let (first, second) = try await prepared.outcomes(surface)
        let (requests, left) = try await script.end(control)
        let seen = Seen(
            first: first, second: second, waits: prepared.clock.waits(), requests: requests, unused: left)
        found = complaints(scenario["expect"] ?? .null, seen)
    } catch let why as Unusable {
        _ = try await script.end(control)
        found = [why.description]
    }
    for (source, script) in ofSources {
        let (requests, left) = try await script.end(control)
        found += complaints(about: source, scenario["sources"]?[source]?["requests"] ?? [], requests, left)
    }
    return found
}

/// What a scenario is run with.
private struct Run: Sendable {
    let scenario: Scenario
    let clock: FakeClock
    let baseUrl: String
    /// Of `access`: the addresses of the services behind it, by source.
    let sources: [String: String]
    let configuration: Configuration
    /// The file that has the credential, if one has.
    let file: URL

    init(_ scenario: Scenario, _ baseUrl: String, _ sources: [String: String]) throws {
        (self.scenario, self.baseUrl, self.sources) = (scenario, baseUrl, sources)
        let client = scenario["client"] ?? [:]
        let now = ISO8601DateFormatter().date(from: client["now"]?.text ?? "2024-01-01T00:00:00Z")
        guard let now else { throw Unusable("`now` is not a time") }
        clock = try FakeClock(now: now.timeIntervalSince1970, random: client["random"]?.number ?? 0.5)
        // Connections of its own, as those of earlier scenarios may be closed by now.
        let apart = Double.random(in: 5..<6)
        file = FileManager.default.temporaryDirectory.appendingPathComponent("rosterkit-\(UUID().uuidString)")
        let content = client["credential_file"]?.text
        let path = file.path
        try content?.write(to: file, atomically: true, encoding: .utf8)
        configuration = Configuration(
            timeout: client["timeout_s"]?.number, attemptTimeout: client["attempt_timeout_s"]?.number,
            connectTimeout: apart,
            maxRetries: client["max_retries"].map { Int($0.number ?? -1) },
            maxRetryAfter: client["max_retry_after_s"]?.number,
            maxPages: client["max_pages"].map { Int($0.number ?? -1) },
            maxBodyBytes: client["max_body_bytes"].map { Int($0.number ?? -1) },
            headers: client["headers"]?.fields?.compactMapValues(\.text),
            credentialFile: content == nil ? nil : path,
            credentialCommand: client["credential_command"]?.items?.compactMap(\.text),
            minInterval: client["min_interval_s"]?.number,
            maxConcurrency: client["max_concurrency"].map { Int($0.number ?? -1) }, clock: clock)
    }

    /// How the call ended and, where the scenario goes on, the second one.
    func outcomes(_ surface: Surface) async throws -> (Ended, Ended?) {
        switch surface {
        case .asynchronous: try await asynchronous()
        case .blocking: try await onAThread { try blocking() }
        }
    }

    /// What the client of a service is made with.
    private func settings(_ service: String, _ baseUrl: String) -> Settings {
        // What it proves itself with unless the scenario says otherwise.
        let isKept = configuration.credentialFile != nil || configuration.credentialCommand != nil
        let usual: JSON =
            isKept ? [:] : service == "paperspace" ? ["api_key": "test-key"] : ["token": "test-token"]
        let given = (scenario["client"]?["settings"] ?? usual).fields ?? [:]
        let own = given.compactMapValues { $0.text?.replacingOccurrences(of: "{{base_url}}", with: baseUrl) }
        return Settings(values: ["base_url": baseUrl].merging(own) { $1 })
    }

    /// The settings of the scenario's client, with the clients of its sources.
    private func settings(_ make: (String, Settings) throws -> any Sendable) throws -> Settings {
        var settings = settings(service, baseUrl)
        settings.clients = try Dictionary(
            uniqueKeysWithValues: sources.map { source, baseUrl in
                let service = String(source.prefix { $0 != "@" })
                let client = try make(service, self.settings(service, baseUrl))
                guard let client = client as? any ServiceClient else { throw Unusable("`\(service)` is not a service") }
                return (source, client)
            })
        return settings
    }

    private func makeAsynchronous(_ service: String, _ settings: Settings) throws -> any AsynchronousClient {
        guard let kind = Declared.asynchronous[service] else { throw Unusable("there is no `\(service)`") }
        return try kind.make(settings, configuration)
    }

    private func makeBlocking(_ service: String, _ settings: Settings) throws -> any BlockingClient {
        guard let kind = Declared.blocking[service] else { throw Unusable("there is no `\(service)`") }
        return try kind.make(settings, configuration)
    }

    private func asynchronous() async throws -> (Ended, Ended?) {
        let client: any AsynchronousClient
        do {
            client = try makeAsynchronous(service, settings(makeAsynchronous))
        } catch let error as RosterKitError {
            return (Ended(error: error), nil)
        }
        let arguments = scenario["arguments"] ?? [:]
        let first = try await called(client, Arguments(arguments))
        guard let (reading, arguments) = try goingOn(first, arguments) else { return (first, nil) }
        return (first, try await client.call(operation, Arguments(arguments), reading))
    }

    private func blocking() throws -> (Ended, Ended?) {
        let client: any BlockingClient
        do {
            client = try makeBlocking(service, settings(makeBlocking))
        } catch let error as RosterKitError {
            return (Ended(error: error), nil)
        }
        let arguments = scenario["arguments"] ?? [:]
        let first = try called(client, Arguments(arguments))
        guard let (reading, arguments) = try goingOn(first, arguments) else { return (first, nil) }
        return (first, try client.call(operation, Arguments(arguments), reading))
    }

    /// Call as the scenario says.
    private func called(_ client: any AsynchronousClient, _ given: Arguments) async throws -> Ended {
        guard let wanted = scenario["answer_as"]?.text else {
            return try await client.call(operation, given, reading)
        }
        guard let client = client as? any AskableClient else { throw Unusable("`\(service)` is not a service") }
        return wanted == "response"
            ? try await client.responding(operation, given, reading)
            : anywhere(try await client.planning(operation, given, reading))
    }

    private func called(_ client: any BlockingClient, _ given: Arguments) throws -> Ended {
        guard let wanted = scenario["answer_as"]?.text else {
            return try client.call(operation, given, reading)
        }
        guard let client = client as? any BlockingAskableClient else {
            throw Unusable("`\(service)` is not a service")
        }
        return wanted == "response"
            ? try client.responding(operation, given, reading)
            : anywhere(try client.planning(operation, given, reading))
    }

    /// A dry run without the address of the service, which differs from run to run.
    private func anywhere(_ ended: Ended) -> Ended {
        var ended = ended
        if case .object(var fields)? = ended.result, let url = fields["url"]?.text {
            fields["url"] = .text(url.replacingOccurrences(of: baseUrl, with: "{{base_url}}"))
            ended.result = .object(fields)
        }
        return ended
    }

    private var service: String { scenario["service"]?.text ?? "" }
    private var operation: String { scenario["operation"]?.text ?? "" }
    private var prefetch: Int? { scenario["prefetch"]?.number.map { Int($0) } }

    private var reading: Reading {
        Reading(
            headers: scenario["headers"]?.fields?.compactMapValues(\.text), take: scenario["take"] ?? "all",
            prefetch: prefetch, resume: scenario["resume_from"]?.text)
    }

    private func goingOn(_ first: Ended, _ arguments: JSON) throws -> (Reading, JSON)? {
        guard scenario["then_resume"] == true else { return nil }
        guard let resume = first.error == nil ? first.resume : first.error?.resume else {
            throw Unusable("there is no place to resume from")
        }
        // Atomically: another file takes its place.
        try scenario["then_credential_file"]?.text?.write(to: file, atomically: true, encoding: .utf8)
        return (Reading(prefetch: prefetch, resume: resume), scenario["then_arguments"] ?? arguments)
    }
}

/// Run what blocks on a thread of its own, as programs do that block.
func onAThread<Value: Sendable>(
    stackSize: Int = 512 << 10, _ work: @escaping @Sendable () throws -> Value
) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        let thread = Thread { continuation.resume(with: Result { try work() }) }
        thread.stackSize = stackSize
        thread.start()
    }
}
