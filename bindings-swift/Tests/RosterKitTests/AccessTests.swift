import RosterKitTesting
import XCTest

/// `Access` against the four services.
final class AccessTests: XCTestCase {
    private var emulator: Emulator!

    override func setUp() async throws {
        emulator = try Emulator(people: 40)
    }

    /// A place of each service.
    private var targets: [String] {
        let (gitbook, evo) = (emulator.gitbook, emulator.evo)
        return [
            "paperspace:\(emulator.paperspace.teamId)", "zenml", "gitbook:\(gitbook.organizationId)/\(gitbook.teamId)",
            "evo:\(evo.orgId)/\(evo.workspaceId)",
        ]
    }

    func testAReviewOfFourServicesTellsHowFarItIs() async throws {
        let events = Noted<TargetEvent>()
        let access = try emulator.access(Configuration(onTarget: { events.note($0) }))
        let review = try await access.review(targets: targets)
        XCTAssertTrue(review.complete)
        XCTAssertEqual(review.targets.map(\.target), targets)
        XCTAssertEqual(Set(review.rows.map(\.rowKey)).count, review.rows.count)
        for target in review.targets {
            XCTAssertEqual(target.status, .complete)
            XCTAssertEqual(target.rows, 40, target.target)
            XCTAssertEqual(review.rows.filter { $0.target == target.target }.count, 40, target.target)
            let told = events.all.filter { $0.target == target.target }
            let pages = Array(repeating: TargetState.reading, count: target.pages)
            XCTAssertEqual(told.map(\.state), [.started] + pages + [.complete], target.target)
            XCTAssertEqual(told.last?.people, 40)
            XCTAssertEqual(Set(told.map(\.operation)), ["review"])
        }
        let team = try await emulator.paperspace.client().listTeamMembers(teamId: "my-team").all()
        XCTAssertEqual(
            Set(review.rows.filter { $0.service == "paperspace" }.map(\.userId)), Set(team.map(\.user.id)))
    }

    func testAPlaceThatFailsLeavesTheOthersWhole() async throws {
        let whole = try await emulator.access().review(targets: targets)
        try emulator.setFaults([["operation": "list_users", "status": 403]])
        let events = Noted<TargetEvent>()
        let review = try await emulator.access(Configuration(onTarget: { events.note($0) })).review(targets: targets)
        XCTAssertFalse(review.complete)
        XCTAssertEqual(review.targets.map(\.status), [.complete, .failed, .complete, .complete])
        let failed = try XCTUnwrap(events.all.first { $0.state == .failed })
        XCTAssertEqual(failed.target, "zenml")
        XCTAssertEqual(failed.error?.status, 403)
        XCTAssertEqual(review.targets[1].error, failed.error?.description)
        let keys = { (review: AccessReview) in review.rows.filter { $0.target != "zenml" }.map(\.rowKey) }
        XCTAssertEqual(keys(review), keys(whole))
    }

    func testADifferenceTellsWhoWasRemoved() async throws {
        let access = try emulator.access()
        let before = try await access.review(targets: targets)
        let removed = try XCTUnwrap(before.rows.first { $0.service == "paperspace" && $0.access == .member })
        _ = try await emulator.paperspace.client().removeTeamMember(teamId: "my-team", userId: removed.userId)
        let after = try await access.review(targets: targets)
        let diff = try await access.diff(before: before, after: after)
        XCTAssertEqual(
            diff,
            AccessDiff(complete: true, joined: [], left: [removed], roleChanged: [], statusChanged: [], unknown: []))
    }

    func testPeopleAreFoundByAddressAndById() async throws {
        let access = try emulator.access()
        let member = try await emulator.paperspace.client().listTeamMembers(teamId: "my-team").first { _ in true }
        let (id, email) = (try XCTUnwrap(member).user.id, try XCTUnwrap(member?.user.email))
        let found = try await access.find(people: [email.uppercased(), id], targets: targets)
        XCTAssertTrue(found.complete)
        XCTAssertEqual(found.targets.map(\.searched), [40, 40, 40, 40])
        XCTAssertTrue(found.rows.contains { $0.userId == id })
        XCTAssertTrue(found.rows.allSatisfy { $0.userId == id || $0.email?.lowercased() == email.lowercased() })
        let places = try await access.places()
        XCTAssertTrue(places.places.contains { $0.target == "gitbook:\(emulator.gitbook.organizationId)" })
    }

    func testATaskThatIsCancelledEndsItsReview() async throws {
        try emulator.setFaults([["latency_ms": 600_000]])
        let (access, targets) = (try emulator.access(), targets)
        let task = Task { try await access.review(targets: targets) }
        try await eventually("a request") { try emulator.connectionsOpen() > 0 }
        task.cancel()
        _ = await thrown(CancellationError.self) { try await task.value }
        try await eventually("no connection") { try emulator.connectionsOpen() == 0 }
    }

    func testTheBlockingClientDoesTheSame() async throws {
        let (emulator, targets) = (emulator!, targets)
        let clock = try FakeClock()
        let expected = try await emulator.access(Configuration(clock: clock)).review(targets: targets)
        let review = try await onAThread {
            try emulator.blockingAccess(Configuration(clock: FakeClock())).review(targets: targets)
        }
        XCTAssertEqual(review.rows, expected.rows)
    }

    func testClientsOfBothKindsAndThoseThatAreWrappedAreTaken() async throws {
        struct Audited: ServiceClient {
            let client: GitBook
            var handle: ServiceHandle { client.handle }
        }
        let access = try Access(clients: [
            "paperspace@EU": emulator.paperspace.blockingClient(),
            "gitbook": Audited(client: emulator.gitbook.client()),
        ])
        let review = try await access.review(targets: [
            "paperspace@EU:my-team", "gitbook:\(emulator.gitbook.organizationId)",
        ])
        XCTAssertTrue(review.complete)
        XCTAssertEqual(review.rows.filter { $0.service == "paperspace" }.count, 40)
        XCTAssertEqual(access.explain().first, SettingSource(setting: "clients", source: "argument"))
    }

    func testWhatDoesNotFitIsRefusedInASentence() async throws {
        let gitbook = try emulator.gitbook.client()
        let provider: TokenProvider = { ProvidedToken("t") }
        for (make, part) in [
            ({ try Access(clients: ["paperspace": gitbook]) }, "`paperspace` has a client of GitBook"),
            ({ try Access(clients: ["github": gitbook]) }, "`github`"),
            ({ try Access(configuration: Configuration(tokenProvider: provider)) }, "token provider"),
        ] {
            XCTAssertThrowsError(try make()) { error in
                guard case .config = error as? RosterKitError else { return XCTFail("\(error)") }
                XCTAssertTrue("\(error)".contains(part), "\(error)")
            }
        }
        let access = try emulator.access()
        let days = await thrown(RosterKitError.self) {
            try await access.review(targets: ["paperspace:my-team"], dormantDays: -1)
        }
        XCTAssertEqual(days?.argument, "dormantDays")
        for moment in [Date(timeIntervalSinceReferenceDate: .nan), Date(timeIntervalSinceReferenceDate: 1e300)] {
            let roster = AccessRoster(people: [
                "ann@example.com", AccessRosterEntry(email: "eve@example.com", leftAt: moment),
            ])
            let found = await thrown(RosterKitError.self) {
                try await access.review(targets: ["paperspace:my-team"], roster: roster)
            }
            guard case .invalidArgument(let facts) = try XCTUnwrap(found) else {
                return XCTFail("\(String(describing: found))")
            }
            XCTAssertEqual(facts.argument, "roster.people.1.leftAt")
        }
        XCTAssertEqual(try emulator.requests(), [])
        access.close()
        let closed = await thrown(RosterKitError.self) {
            try await access.review(targets: ["paperspace:my-team"])
        }
        guard case .closed = try XCTUnwrap(closed) else {
            return XCTFail("\(String(describing: closed))")
        }
    }

    func testARosterFlagsWhoHasLeft() async throws {
        let access = try emulator.access()
        let members = try await emulator.paperspace.client().listTeamMembers(teamId: "my-team").all()
        let left = AccessRosterEntry(
            email: members[1].user.email, status: .left, leftAt: Date(timeIntervalSinceNow: -7_200))
        let roster = AccessRoster(people: [AccessRosterEntry(email: members[0].user.email), left])
        let review = try await access.review(
            targets: ["paperspace:my-team"], roster: roster, domains: ["nowhere.example"], dormantDays: 36_500)
        XCTAssertEqual(review.rosterPeople, 2)
        XCTAssertEqual(review.rows.filter { $0.flags.contains(.leaver) }.map(\.userId), [members[1].user.id])
        XCTAssertEqual(review.rows.filter { $0.flags.contains(.notOnRoster) }.count, 38)
        XCTAssertTrue(review.rows.allSatisfy { $0.flags.contains(.external) })
    }

    /// A row that goes to the library and back is what it was, to the microsecond, and with words that are not known.
    func testRowsComeBackAsTheyWereGiven() async throws {
        let access = try emulator.access()
        let before = try await access.review(targets: targets)
        var after = before
        for index in after.rows.indices {
            after.rows[index].role = "\(index) ü"
            after.rows[index].access = .unknown("auditor")
            after.rows[index].flags.append(.unknown("odd"))
            after.rows[index].joinedAt = Date(timeIntervalSinceReferenceDate: Double(index * 10_000_000_000_001) / 1e6)
            after.rows[index].name = nil
            after.rows[index].exposedHours = Int(UInt32.max) - index
        }
        let diff = try await access.diff(before: before, after: after)
        XCTAssertEqual(diff.roleChanged.count, before.rows.count)
        for (change, rows) in zip(diff.roleChanged, zip(before.rows, after.rows)) {
            XCTAssertEqual(change, AccessRowChange(before: rows.0, after: rows.1))
        }
        let coded = try JSONEncoder().encode(before)
        XCTAssert(try JSONDecoder().decode(AccessReview.self, from: coded) == before)
    }

    func testFilesAreWrittenAndReadBack() async throws {
        let access = try emulator.access()
        let review = try await access.review(targets: targets)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let manifest = try await access.writeFiles(review: review, folder: folder.path)
        XCTAssertEqual(manifest.review, review.id)
        for file in manifest.files {
            XCTAssertEqual(try Data(contentsOf: folder.appendingPathComponent(file.name)).count, file.bytes, file.name)
        }
        let nowhere = await thrown(RosterKitError.self) {
            try await access.writeFiles(review: review, folder: "/dev/null/reviews")
        }
        guard case .file = try XCTUnwrap(nowhere) else { return XCTFail("\(String(describing: nowhere))") }
        let text = try String(contentsOf: folder.appendingPathComponent("review.jsonl"), encoding: .utf8)
        let rendered = try await access.render(review: review, format: .jsonLines)
        XCTAssert(text == rendered)
        let read = try await access.readReview(text: text)
        XCTAssert(read == review)
        let cut = await thrown(RosterKitError.self) { try await access.readReview(text: String(text.dropLast(2))) }
        XCTAssertEqual(cut?.argument, "text")
        let odd = await thrown(RosterKitError.self) {
            try await access.render(review: review, format: .unknown("parquet"))
        }
        XCTAssertEqual(odd?.argument, "format")
    }

    func testAWorksheetThatIsFilledInClosesItsReview() async throws {
        let access = try emulator.access()
        let review = try await access.review(targets: ["paperspace:my-team"])
        let worksheet = try await access.worksheet(review: review)
        let filledIn = worksheet.replacingOccurrences(
            of: ",,,,,,\r\n", with: ",keep,,still needed,boss@example.com,,\r\n", options: .literal)
        let closed = try await access.closeReview(review: review, worksheet: filledIn)
        XCTAssertEqual(closed.review, review.id)
        XCTAssertEqual(closed.decisions.map(\.rowKey), review.rows.map(\.rowKey))
        XCTAssertEqual(Set(closed.decisions.map(\.decision)), [.keep])
        XCTAssertEqual(closed.decisions.first?.reason, "still needed")
        let open = await thrown(RosterKitError.self) {
            try await access.closeReview(review: review, worksheet: worksheet)
        }
        XCTAssertEqual(open?.argument, "worksheet")
        let roster = try await access.readRoster(text: "email,aliases,status\nann@example.com,a@example.com,left\n")
        XCTAssertEqual(
            roster.people, [AccessRosterEntry(email: "ann@example.com", aliases: ["a@example.com"], status: .left)])
    }

    func testAHookOfAReviewSeesWhatIsLocalToItsTask() async throws {
        let seen = Noted<String>()
        let access = try emulator.access(Configuration(onTarget: { _ in seen.note(Trace.id) }))
        let targets = targets
        try await Trace.$id.withValue("one") { _ = try await access.review(targets: targets) }
        XCTAssertEqual(Set(seen.all), ["one"])
    }

    private enum Trace {
        @TaskLocal static var id = "none"
    }
}
