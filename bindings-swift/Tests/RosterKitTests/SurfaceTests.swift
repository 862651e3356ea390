import RosterKitTesting
import XCTest

final class SurfaceTests: XCTestCase {
    private var emulator: Emulator!
    private var team: String { emulator.paperspace.teamId }

    override func setUp() async throws {
        emulator = try Emulator(people: 40)
    }

    func testAllServicesAnswer() async throws {
        let paperspace = try emulator.paperspace.client()
        let stamp = try await paperspace.createSecret(teamId: team, name: "DB", value: "correct horse")
        let secret = try await paperspace.getSecret(teamId: team, name: "DB")
        XCTAssertEqual(stamp.dtCreated, secret.dtCreated)
        XCTAssertLessThan(abs(secret.dtCreated.timeIntervalSinceNow), 366 * 24 * 3600)
        let removal = try await paperspace.deleteSecret(teamId: team, name: "DB")
        XCTAssertEqual(removal, Removal(outcome: .removed, certainty: .confirmed))

        let zenml = try await emulator.zenml.client().listUsers().all()
        XCTAssertEqual(zenml.count, 40)
        let place = emulator.gitbook
        let gitbook = try place.client()
        let member = try await gitbook.listTeamMembers(organizationId: place.organizationId, teamId: place.teamId)
            .first { _ in true }
        let id = try XCTUnwrap(member).organization.id
        try await gitbook.updateTeamMembers(
            organizationId: place.organizationId, teamId: place.teamId,
            memberships: [id: GitBookMembership(role: .owner)])
        let gone = try await gitbook.removeTeamMember(
            organizationId: place.organizationId, teamId: place.teamId, userId: id)
        XCTAssertEqual(gone.outcome, .removed)
        XCTAssertEqual(try emulator.mutations().last?.operation, "remove_team_member")

        let evo = try emulator.evo.client()
        let found = try await evo.discover()
        XCTAssertEqual(found.organizations.first?.id, emulator.evo.orgId)
        let users = try await evo.listWorkspaceUsers(
            orgId: emulator.evo.orgId, workspaceId: emulator.evo.workspaceId
        ).all()
        XCTAssertEqual(users.count, 40)
    }

    func testBlockingClientsDoTheSame() async throws {
        let emulator = emulator!
        try await onAThread {
            let team = emulator.paperspace.teamId
            let client = try emulator.paperspace.blockingClient()
            XCTAssertEqual(try client.listTeamMembers(teamId: team, limit: 15).all().count, 40)
            let members = client.listTeamMembers(teamId: team, limit: 15)
            let first = try XCTUnwrap(members.next())
            let rest = try XCTUnwrap(members.nextPage())
            XCTAssertEqual(rest.items.count, 14)
            XCTAssertFalse(rest.items.contains(first))
            var ids: [String] = []
            try members.forEach { ids.append($0.user.id) }
            XCTAssertEqual(ids.count, 25)
            XCTAssertNil(try members.next())
            XCTAssertNil(try members.nextPage())
            XCTAssertThrowsError(try client.getSecret(teamId: team, name: "NO_SUCH"))
            let answer = try client.request(
                method: "GET", path: "/teams/\(team)/users", query: [.init(name: "limit", value: "1")])
            XCTAssertEqual(answer.status, 200)
            XCTAssertThrowsError(try client.listTeamMembers(teamId: "..").all())
        }
    }

    func testListingsAreSequences() async throws {
        let client = try emulator.paperspace.client()
        let all = try await client.listTeamMembers(teamId: team, limit: 15).all()
        XCTAssertEqual(all.count, 40)
        XCTAssertEqual(try emulator.requests().count, 3)
        try emulator.clearLogs()

        let owners = try await client.listTeamMembers(teamId: team, limit: 15).filter(\.isOwner)
            .map(\.user.email).reduce(into: []) { $0.append($1) }
        XCTAssertEqual(owners, all.filter(\.isOwner).map(\.user.email))
        try emulator.clearLogs()
        let few = try await client.listTeamMembers(teamId: team, limit: 15).prefix(3).reduce(into: []) { $0.append($1) }
        XCTAssertEqual(few, Array(all[..<3]))
        XCTAssertEqual(try emulator.requests().count, 1, "nothing is fetched before it is asked for")
    }

    func testAListingIsReadOnceFromWhereItIs() async throws {
        let client = try emulator.paperspace.client()
        let all = try await client.listTeamMembers(teamId: team, limit: 15).all()
        let members = client.listTeamMembers(teamId: team, limit: 15)
        var seen: [PaperspaceTeamMember] = []
        for try await member in members {
            seen.append(member)
            if seen.count == 7 { break }
        }
        let place = members.resume
        let page = try await members.pages.next()
        seen += try XCTUnwrap(page).items
        XCTAssertEqual(seen.count, 15)
        seen += try await members.all()
        XCTAssertEqual(seen, all)
        let rest = try await client.listTeamMembers(teamId: team, limit: 15, resume: place).all()
        XCTAssertEqual(rest, Array(all[7...]))
    }

    func testAPageTellsWhatCameAlong() async throws {
        try emulator.setFaults([
            [
                "operation": "list_team_members",
                "extra_headers": ["X-RateLimit-Limit": "100", "X-RateLimit-Remaining": "99", "X-Request-Id": "r1"],
            ]
        ])
        let client = try emulator.paperspace.client()
        var sizes: [Int] = []
        for try await page in client.listTeamMembers(teamId: team, limit: 15).pages {
            sizes.append(page.items.count)
            XCTAssertEqual(page.response.status, 200)
            XCTAssertEqual(page.response.requestId, "r1")
            XCTAssertEqual(page.response.rateLimit?.limit, 100)
            XCTAssertEqual(page.response.rateLimit?.remaining, 99)
            XCTAssertEqual(try JSON(parsing: page.response.body)["items"]?.items?.count, page.items.count)
        }
        XCTAssertEqual(sizes, [15, 15, 10])
    }

    func testAClosureHasAllOfTheAnswer() async throws {
        let client = try emulator.paperspace.client()
        // Also on an actor, where a closure cannot be sent elsewhere.
        let status = try await Task { @MainActor [team] in
            try await client.withResponse { try await $0.getSecret(teamId: team, name: "DB_PASSWORD") }.status
        }.value
        XCTAssertEqual(status, 200)
        let response = try await client.withResponse {
            try await $0.getSecret(teamId: team, name: "DB_PASSWORD")
        }
        XCTAssertEqual(response.value.name, "DB_PASSWORD")
        XCTAssertEqual(response.status, 200)
        XCTAssertEqual(response.attempts, 1)
        XCTAssertGreaterThan(response.elapsed, 0)
        XCTAssertEqual(response.headers["content-length"], String(response.body.count))
        XCTAssertTrue("\(response)".contains(", status 200, request id "), "\(response)")
        let listed = try await client.withResponse { client in
            _ = try await client.getSecret(teamId: team, name: "DB_PASSWORD")
            return try await client.listSecrets(teamId: team).all().count
        }
        XCTAssertGreaterThan(listed.value, 0)
    }

    func testADryRunEndsAtItsFirstWrite() async throws {
        let client = try emulator.paperspace.client()
        let planned = try await client.dryRun { client in
            let secret = try await client.getSecret(teamId: team, name: "DB_PASSWORD")
            _ = try await client.updateSecret(
                teamId: team, name: secret.name, value: "correct horse", headers: ["X-Ticket": "OPS-17421"])
            XCTFail("the write went on")
        }
        let told = try XCTUnwrap(planned)
        XCTAssertEqual(told.method, "PATCH")
        XCTAssertEqual(told.headers["x-ticket"], "***")
        XCTAssertEqual(told.bodies, [["value": "***"]])
        XCTAssertEqual(told.description, "PATCH \(told.url)\n{\"value\":\"***\"}")
        let nothing = try await client.dryRun { try await $0.getSecret(teamId: team, name: "DB_PASSWORD") }
        XCTAssertNil(nothing)
    }

    func testAClientForDryRunsWritesNothingElsewhereEither() async throws {
        let client = try emulator.paperspace.client()
        let before = try emulator.mutations().count
        _ = try await client.dryRun { client in
            let access = try Access(clients: ["paperspace": client])
            let refused = await thrown(RosterKitError.self) {
                try await access.rotateSecret(
                    team: "paperspace:\(team)", name: "DB_PASSWORD", value: "correct horse")
            }
            guard case .safety = refused else { return XCTFail("it was \(String(describing: refused))") }
        }
        XCTAssertEqual(try emulator.mutations().count, before)
    }

    func testSeveralTasksShareAListing() async throws {
        let client = try emulator.paperspace.client()
        let members = client.listTeamMembers(teamId: team, limit: 3)
        let ids = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var ids: [String] = []
                    for try await member in members { ids.append(member.user.id) }
                    return ids
                }
            }
            return try await group.reduce(into: [], +=)
        }
        XCTAssertEqual(ids.count, 40)
        XCTAssertEqual(Set(ids).count, 40)
    }

    func testAllThatFailsGivesBackNothingThatAnotherTaskTook() async throws {
        let client = try emulator.paperspace.client()
        let members = client.listTeamMembers(teamId: team, limit: 15)
        // The second page comes when the other task is done, and the third one fails.
        try emulator.setFaults([
            ["operation": "list_team_members", "page": 1, "latency_ms": 300],
            ["operation": "list_team_members", "page": 2, "status": 400],
        ])
        var ids: [String] = []
        var items = members.makeAsyncIterator()
        while ids.count < 3, let member = try await items.next() { ids.append(member.user.id) }
        let all = Task { try await members.all().map(\.user.id) }
        try await eventually("the second page is asked for") { try emulator.requests().count == 2 }
        let other = Task { [members] in
            var taken: [String] = []
            var items = members.makeAsyncIterator()
            while taken.count < 4, let member = try await items.next() { taken.append(member.user.id) }
            return taken
        }
        ids += try await other.value
        let error = await thrown(RosterKitError.self) { try await all.value }
        XCTAssertEqual(error?.resume, members.resume)

        try emulator.setFaults([])
        ids += try await client.listTeamMembers(teamId: team, limit: 15, resume: members.resume).all().map(\.user.id)
        XCTAssertEqual(ids.count, 40)
        XCTAssertEqual(Set(ids).count, 40)
    }

    func testAListingIsReadFromTheMainActor() async throws {
        let (client, team) = (try emulator.paperspace.client(), team)
        try await Task { @MainActor in
            var count = 0
            for try await _ in client.listTeamMembers(teamId: team, limit: 15) { count += 1 }
            XCTAssertEqual(count, 40)
        }.value
    }

    func testSixtyFourTasksShareAClient() async throws {
        let client = try emulator.paperspace.client()
        let team = team
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<64 {
                group.addTask {
                    _ = try await client.createSecret(teamId: team, name: "S\(number)", value: "x")
                    return try await client.listTeamMembers(teamId: team, limit: 7).all().count
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        XCTAssertEqual(counts, Array(repeating: 40, count: 64))
        let secrets = try await client.listSecrets(teamId: team).all().map(\.name)
        XCTAssertTrue(Set(secrets).isSuperset(of: (0..<64).map { "S\($0)" }))
    }

    func testSixtyFourThreadsShareABlockingClient() async throws {
        let client = try emulator.paperspace.blockingClient()
        let team = team
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<64 {
                group.addTask { try await onAThread { try client.listTeamMembers(teamId: team, limit: 7).all().count } }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        XCTAssertEqual(counts, Array(repeating: 40, count: 64))
    }

    func testHooksAreTold() async throws {
        try emulator.setFaults([["operation": "get_secret", "attempt": 1, "status": 503]])
        let (requests, responses, retries) = (Noted<RequestEvent>(), Noted<ResponseEvent>(), Noted<RetryEvent>())
        let (calls, results) = (Noted<CallEvent>(), Noted<ResultEvent>())
        let clock = try FakeClock()
        let client = try emulator.paperspace.client(
            Configuration(
                onCall: { calls.note($0) }, onRequest: { requests.note($0) }, onResponse: { responses.note($0) },
                onRetry: { retries.note($0) }, onResult: { results.note($0) }, clock: clock))
        _ = try? await client.getSecret(teamId: team, name: "DB")
        XCTAssertEqual(requests.all.map(\.attempt), [1, 2])
        let first = try XCTUnwrap(requests.all.first)
        XCTAssertEqual(
            [first.service, first.operation, first.method, first.route],
            ["paperspace", "getSecret", "GET", "/teams/{team_id}/secrets/{name}"])
        XCTAssertEqual(responses.all.map(\.status), [503, 404])
        XCTAssertEqual(retries.all.map(\.attempt), [2])
        XCTAssertEqual(retries.all.first?.error.status, 503)
        XCTAssertEqual(clock.waits(), [0.05])
        XCTAssertEqual(calls.all.map(\.operation), ["getSecret"])
        XCTAssertEqual(results.all.map(\.outcome), [.failed])
        XCTAssertEqual(results.all.first?.attempts, 2)
        XCTAssertEqual(results.all.first?.error?.status, 404)
        XCTAssertEqual(responses.all.map(\.errorKind), ["ServerError", "NotFoundError"])
        XCTAssertEqual(first.serverAddress, "127.0.0.1")
        XCTAssertTrue(first.url.hasSuffix(first.route), first.url)
        let numbers =
            calls.all.map(\.call) + requests.all.map(\.call) + responses.all.map(\.call)
            + retries.all.map(\.call) + results.all.map(\.call)
        XCTAssertEqual(Set(numbers).count, 1)
        XCTAssertLessThan(abs(calls.all[0].time.timeIntervalSinceNow), 3600)
    }

    func testAHookIsToldWhyAWriteWaits() async throws {
        let pauses = Noted<PauseEvent>()
        let client = try emulator.paperspace.client(
            Configuration(minInterval: 5, onPause: { pauses.note($0) }, clock: FakeClock()))
        for value: Secret in ["correct horse", "battery staple"] {
            _ = try await client.updateSecret(teamId: team, name: "DB_PASSWORD", value: value)
        }
        XCTAssertEqual(pauses.all.map(\.operation), ["updateSecret"])
        XCTAssertEqual(pauses.all.map(\.wait), [5])
        XCTAssertEqual(pauses.all.map(\.reason), [.interval])
    }

    private enum Trace {
        @TaskLocal static var id = "none"
    }

    func testHooksSeeWhatIsLocalToTheTaskOfTheirCall() async throws {
        let seen = Noted<String>()
        let client = try emulator.paperspace.client(
            Configuration(
                onRequest: { seen.note("\(Trace.id) \($0.operation)") },
                onResponse: { seen.note("\(Trace.id) \($0.operation)") }))
        let team = team
        async let one: Void = Trace.$id.withValue("one") { _ = try? await client.getSecret(teamId: team, name: "DB") }
        async let two: Void = Trace.$id.withValue("two") { _ = try? await client.listSecrets(teamId: team).all() }
        _ = await (one, two)
        XCTAssertEqual(Set(seen.all), ["one getSecret", "two listSecrets"])
    }

    func testAHookMayWaitForACall() async throws {
        let asking = try emulator.paperspace.blockingClient()
        let (team, seen) = (team, Noted<Int>())
        let hooked = Configuration(onRequest: { _ in
            if let page = try? asking.listTeamMembers(teamId: team, limit: 7).nextPage() { seen.note(page.items.count) }
        })
        let client = try emulator.paperspace.client(hooked)
        _ = try await client.listTeamMembers(teamId: team, limit: 40).all()
        // What is read ahead is told of on another thread.
        _ = try await client.listTeamMembers(teamId: team, limit: 40, prefetch: 2).all()
        let blocking = try emulator.paperspace.blockingClient(hooked)
        _ = try await onAThread { try blocking.listTeamMembers(teamId: team, limit: 40).all() }
        XCTAssertEqual(seen.all, [7, 7, 7])
    }

    func testTokensCanBeProvided() async throws {
        let place = emulator.zenml
        let asked = Noted<Int>()
        let client = try ZenML(
            baseUrl: place.baseUrl,
            configuration: Configuration(tokenProvider: {
                asked.note(1)
                try await Task.sleep(nanoseconds: 1)
                return ProvidedToken(place.token, expiresIn: 3600)
            }))
        _ = try await client.listUsers().all()
        _ = try await client.listUsers().all()
        XCTAssertEqual(asked.all.count, 1)

        struct Locked: LocalizedError { var errorDescription: String? { "the key chain is locked" } }
        let failing = try ZenML(baseUrl: place.baseUrl, configuration: Configuration(tokenProvider: { throw Locked() }))
        let found = await thrown(RosterKitError.self) { try await failing.listUsers().all() }
        guard case .authentication(let facts) = try XCTUnwrap(found) else {
            return XCTFail("\(String(describing: found))")
        }
        XCTAssertEqual(facts.cause, "the key chain is locked")

        let odd = try ZenML(
            baseUrl: place.baseUrl,
            configuration: Configuration(tokenProvider: { ProvidedToken("t", expiresIn: -1) }))
        let other = await thrown(RosterKitError.self) { try await odd.listUsers().all() }
        guard case .authentication = try XCTUnwrap(other) else { return XCTFail("\(String(describing: other))") }
    }

    func testWhereSettingsCameFromIsTold() throws {
        setenv("PAPERSPACE_API_URL", emulator.paperspace.baseUrl, 1)
        defer { unsetenv("PAPERSPACE_API_URL") }
        let sources = try Paperspace(apiKey: "k", configuration: Configuration(maxRetries: 1)).explain()
        let source = Dictionary(uniqueKeysWithValues: sources.map { ($0.setting, $0.source) })
        XCTAssertEqual(sources.first?.setting, "apiKey")
        XCTAssertEqual(source["apiKey"], "argument")
        XCTAssertEqual(source["baseUrl"], "environment variable PAPERSPACE_API_URL")
        XCTAssertEqual(source["maxRetries"], "argument")
        XCTAssertEqual(source["caBundle"], "default")
    }

    func testLimitsAreThoseOfTheCallThenOfTheClient() async throws {
        try emulator.setFaults([["operation": "get_secret", "status": 503]])
        let clock = try FakeClock()
        let client = try emulator.paperspace.client(Configuration(maxRetries: 1, clock: clock))
        var attempts: [Int?] = []
        for call in [
            { try await client.getSecret(teamId: "t", name: "DB") },
            { try await client.getSecret(teamId: "t", name: "DB", maxRetries: 0) },
            { try await client.withOptions(maxRetries: 3).getSecret(teamId: "t", name: "DB") },
        ] {
            let found = await thrown(RosterKitError.self, call)
            attempts.append(found?.attempts)
        }
        XCTAssertEqual(attempts, [2, 1, 4])
    }

    func testRawRequestsAreSent() async throws {
        let client = try emulator.paperspace.client()
        let answer = try await client.request(
            method: "GET", path: "/teams/\(team)/users",
            query: [QueryItem(name: "limit", value: "2"), QueryItem(name: "role", value: "admin")])
        XCTAssertEqual(answer.status, 200)
        XCTAssertEqual(answer.headers["content-type"], "application/json")
        XCTAssertNotNil(try JSON(parsing: answer.body)["items"]?.items)
        let target = try XCTUnwrap(emulator.requests().last).target
        XCTAssertTrue(target.hasSuffix("/teams/\(team)/users?limit=2&role=admin"), target)
    }

    func testAnEmulatorHasAsManyFurtherTeamsAsItIsTold() async throws {
        let emulator = try Emulator(people: 3, teams: 2)
        let client = try emulator.paperspace.client()
        var ids = Set<String>()
        for team in [emulator.paperspace.teamId, "team-1", "team-2"] {
            let members = try await client.listTeamMembers(teamId: team).all()
            XCTAssertEqual(members.count, 3)
            ids.formUnion(members.map(\.user.id))
        }
        XCTAssertEqual(ids.count, 9, "each has people of its own")
    }

    func testAnEmulatorSaysWhatItCannotDo() throws {
        XCTAssertThrowsError(try emulator.setFaults([["operation": 1]])) { XCTAssertTrue($0 is EmulatorError, "\($0)") }
        XCTAssertThrowsError(try Emulator(port: 70_000))
        emulator.stop()
        XCTAssertThrowsError(try emulator.requests()) { error in
            XCTAssertEqual(error.localizedDescription, "the emulator was stopped")
        }
    }
}
