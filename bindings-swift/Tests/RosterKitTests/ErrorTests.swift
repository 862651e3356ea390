import RosterKitTesting
import XCTest

final class ErrorTests: XCTestCase {
    private var emulator: Emulator!
    private var client: Paperspace!
    private var team: String { emulator.paperspace.teamId }

    override func setUp() async throws {
        emulator = try Emulator(people: 40)
        client = try emulator.paperspace.client()
    }

    func testACaseIsCaughtWithItsFacts() async throws {
        do {
            _ = try await client.getSecret(teamId: team, name: "NO_SUCH")
            XCTFail("there is none")
        } catch RosterKitError.notFound(let facts) {
            XCTAssertEqual(facts.error, "NotFoundError")
            XCTAssertEqual(facts.group, "ApiError")
            XCTAssertEqual(facts.status, 404)
            XCTAssertEqual(facts.service, "paperspace")
            XCTAssertEqual(facts.operation, "getSecret")
            XCTAssertEqual(facts.method, "GET")
            XCTAssertEqual(facts.route, "/teams/{team_id}/secrets/{name}")
            XCTAssertEqual(facts.attempts, 1)
            XCTAssertFalse(facts.isRetryable)
            XCTAssertNil(facts.certainty)
        }
    }

    func testItsTextIsTheSentence() async throws {
        let found = await thrown(RosterKitError.self) { try await client.getSecret(teamId: team, name: "NO_SUCH") }
        let error = try XCTUnwrap(found)
        XCTAssertTrue(error.description.hasPrefix("Paperspace has nothing there"), error.description)
        XCTAssertTrue(error.description.hasSuffix("Check the ids, and that the credential may see them."))
        XCTAssertEqual(error.localizedDescription, error.description)
        XCTAssertEqual("\(error)", error.description)
        XCTAssertEqual(error.message, error.description)
        XCTAssertEqual(String(reflecting: error), "NotFoundError: \(error.description)")
        XCTAssertEqual((error as any Error).localizedDescription, error.description)
    }

    func testFactsCanBeAskedOfTheErrorItself() async throws {
        let found = await thrown(RosterKitError.self) {
            try await client.updateTeamMember(teamId: team, userId: "nobody", isAdmin: true)
        }
        let error = try XCTUnwrap(found)
        XCTAssertEqual(error.status, 404)
        XCTAssertEqual(error.certainty, .rejected)
        XCTAssertEqual(error.certainty?.rawValue, "rejected")
        XCTAssertFalse(error.isRetryable)
    }

    func testWhatIsRefusedIsNamedAsInSwiftAndNothingIsSent() async throws {
        let refused: [(String, () async throws -> (any Sendable)?)] = [
            ("teamId", { [client] in try await client!.getSecret(teamId: "..", name: "DB") }),
            ("name", { [client, team] in try await client!.getSecret(teamId: team, name: "1") }),
            ("limit", { [client, team] in try await client!.listTeamMembers(teamId: team, limit: 121).all() }),
            ("limit", { [client, team] in try await client!.listTeamMembers(teamId: team, limit: -1).all() }),
            ("prefetch", { [client, team] in try await client!.listTeamMembers(teamId: team, prefetch: -1).all() }),
            ("resume", { [client, team] in try await client!.listTeamMembers(teamId: team, resume: "x").all() }),
            ("timeout", { [client, team] in try await client!.getSecret(teamId: team, name: "DB", timeout: -1) }),
            ("timeout", { [client, team] in try await client!.getSecret(teamId: team, name: "DB", timeout: .nan) }),
            ("timeout", { [client, team] in try await client!.listSecrets(teamId: team, timeout: .infinity).all() }),
            ("timeout", { [client, team] in try await client!.getSecret(teamId: team, name: "DB", timeout: 0) }),
            ("maxRetries", { [client, team] in try await client!.getSecret(teamId: team, name: "DB", maxRetries: -1) }),
            ("maxBodyBytes", { [client] in try client!.withOptions(maxBodyBytes: 0) }),
            ("attemptTimeout", { [client] in try client!.withOptions(attemptTimeout: -0.5) }),
            ("body", { [client] in try await client!.request(method: "POST", path: "/x", body: .number(.nan)) }),
        ]
        for (argument, call) in refused {
            let found = await thrown(RosterKitError.self, call)
            let error = try XCTUnwrap(found)
            guard case .invalidArgument = error else { return XCTFail("\(argument): \(error)") }
            XCTAssertEqual(error.argument, argument)
            XCTAssertTrue(error.message.contains("`\(argument)`"), error.message)
        }
        XCTAssertEqual(try emulator.requests(), [])
    }

    func testAPartOfAnArgumentIsNamedAsWell() async throws {
        let zenml = try emulator.zenml.client()
        let update = ZenMLUserUpdate(jobTitle: .set(String(repeating: "x", count: 51)))
        let id = "00000001-0000-4000-8000-000000000001"
        let found = await thrown(RosterKitError.self) { try await zenml.updateUser(userId: id, update: update) }
        XCTAssertEqual(found?.argument, "update.jobTitle")
        let metadata = ZenMLUserUpdate(metadata: ["height": .number(.infinity)])
        let other = await thrown(RosterKitError.self) { try await zenml.updateUser(userId: id, update: metadata) }
        XCTAssertEqual(other?.argument, "update.metadata")
    }

    func testWhatCannotBeReachedIsToldWithItsCause() async throws {
        let url = emulator.paperspace.baseUrl
        emulator.stop()
        let lonely = try Paperspace(
            apiKey: "k", baseUrl: url, configuration: Configuration(maxRetries: 0))
        let found = await thrown(RosterKitError.self) { try await lonely.getSecret(teamId: "t", name: "DB") }
        let error = try XCTUnwrap(found)
        guard case .connect(let facts) = error else { return XCTFail("\(error)") }
        XCTAssertTrue(facts.isRetryable)
        XCTAssertEqual(facts.group, "TransportError")
        XCTAssertNotNil(facts.cause)
    }

    func testAListingThatFailedTellsItAgain() async throws {
        try emulator.setFaults([["operation": "list_team_members", "page": 1, "status": 400]])
        let members = client.listTeamMembers(teamId: team, limit: 15)
        var seen = 0
        let found = await thrown(RosterKitError.self) { for try await _ in members { seen += 1 } }
        XCTAssertEqual(seen, 15)
        XCTAssertEqual(found?.resume, members.resume)
        try emulator.setFaults([])
        let again = await thrown(RosterKitError.self) { for try await _ in members { seen += 1 } }
        XCTAssertEqual(again, found)
        let rest = try await client.listTeamMembers(teamId: team, limit: 15, resume: members.resume).all()
        XCTAssertEqual(seen + rest.count, 40)
    }

    func testErrorsAreCodableAndHashable() async throws {
        let found = await thrown(RosterKitError.self) { try await client.getSecret(teamId: team, name: "NO_SUCH") }
        let error = try XCTUnwrap(found)
        let coded = try JSONEncoder().encode(error.facts)
        XCTAssertEqual(try JSONDecoder().decode(ErrorFacts.self, from: coded), error.facts)
        XCTAssertEqual(Set([error, error]).count, 1)
        XCTAssertEqual(try JSON(parsing: coded)["error"], "NotFoundError")
    }

    func testClosedClientsRefuse() async throws {
        let other = try client.withOptions(maxRetries: 0)
        client.close()
        for closed in [client!, other] {
            let found = await thrown(RosterKitError.self) { try await closed.getSecret(teamId: team, name: "DB") }
            guard case .closed = try XCTUnwrap(found) else { return XCTFail("\(String(describing: found))") }
        }
    }

    func testAClientThatCannotBeMadeNamesItsSettings() {
        XCTAssertThrowsError(try ZenML(apiKey: "a", token: "b")) { error in
            guard case .config(let facts) = error as? RosterKitError else { return XCTFail("\(error)") }
            XCTAssertTrue(facts.message.contains("`apiKey`"), facts.message)
        }
        XCTAssertThrowsError(try Paperspace(apiKey: "a", configuration: Configuration(maxInFlight: 0)))
        XCTAssertThrowsError(try Paperspace(apiKey: "a", configuration: Configuration(timeout: -1)))
        XCTAssertThrowsError(try FakeClock(now: -1))
        XCTAssertThrowsError(try FakeClock(random: 1.5))
    }
}
