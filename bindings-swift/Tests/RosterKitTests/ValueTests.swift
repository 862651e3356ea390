import RosterKitTesting
import XCTest

final class ValueTests: XCTestCase {
    private static let canary = "hunter2-canary"

    /// All the ways in which Swift shows a value.
    private func shown(_ value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        var printed = ""
        print(value, to: &printed)
        let mirrored = Mirror(reflecting: value).children.map { "\($0.value)" }
        return ([dumped, printed, String(describing: value), String(reflecting: value), "\(value)"] + mirrored)
            .joined(separator: "\n")
    }

    func testSecretsAreNeverShown() throws {
        let secret = Secret(Self.canary)
        XCTAssertEqual("\(secret)", "***")
        XCTAssertEqual(String(reflecting: secret), "***")
        let holders: [Any] = [
            secret, [secret], ["key": secret], Optional(secret) as Any, (1, secret),
            ZenMLUserUpdate(password: .set(secret)), Change.set(secret),
            ProvidedToken(secret), Configuration(proxy: secret),
            try Paperspace(apiKey: secret), try BlockingPaperspace(apiKey: secret),
            try Paperspace(apiKey: secret).explain(),
        ]
        for holder in holders {
            let text = shown(holder)
            XCTAssertFalse(text.contains(Self.canary), text)
        }
        XCTAssertTrue(shown(ZenMLUserUpdate(password: .set(secret))).contains("***"))
        XCTAssertEqual(secret.reveal(), Self.canary)
    }

    func testSecretsAreReadAndNotWritten() throws {
        let update = ZenMLUserUpdate(password: .set(Secret(Self.canary)))
        for encode in [{ try JSONEncoder().encode([Secret(Self.canary)]) }, { try JSONEncoder().encode(update) }] {
            XCTAssertThrowsError(try encode()) { error in
                XCTAssertTrue(error is EncodingError)
                XCTAssertFalse(shown(error).contains(Self.canary))
            }
        }
        let read = try JSONDecoder().decode([Secret].self, from: Data("[\"\(Self.canary)\"]".utf8))
        XCTAssertEqual(read, [Secret(Self.canary)])
        XCTAssertNotEqual(read, ["another"])
        XCTAssertEqual(Set(read + read).count, 1)
    }

    func testAnEchoedSecretIsMasked() async throws {
        let emulator = try Emulator(people: 1)
        try emulator.setFaults([
            ["operation": "create_secret", "status": 400, "body": ["message": .text("no \(Self.canary)")]]
        ])
        let client = try emulator.paperspace.client()
        let found = await thrown(RosterKitError.self) {
            try await client.createSecret(teamId: "my-team", name: "DB", value: Secret(Self.canary))
        }
        let error = try XCTUnwrap(found)
        XCTAssertTrue(error.description.contains("***"), error.description)
        XCTAssertFalse(shown(error).contains(Self.canary))
    }

    /// What is left out is kept, nil clears, a value sets.
    func testAnUpdateHasThreeStates() async throws {
        let emulator = try Emulator(people: 1)
        let client = try emulator.zenml.client()
        let first = try await client.listUsers().first { _ in true }
        let user = try XCTUnwrap(first)
        let updates: [(ZenMLUserUpdate, String)] = [
            (ZenMLUserUpdate(), "{}"),
            (ZenMLUserUpdate(company: nil), #"{"company":null}"#),
            (ZenMLUserUpdate(company: "Acme"), #"{"company":"Acme"}"#),
            (ZenMLUserUpdate(avatarUrl: "", isActive: false), #"{"avatar_url":"","is_active":false}"#),
            (ZenMLUserUpdate(isActive: nil), #"{"is_active":null}"#),
            (ZenMLUserUpdate(metadata: ["a": [1, nil, true]]), #"{"metadata":{"a":[1,null,true]}}"#),
            (ZenMLUserUpdate(password: "correct horse"), #"{"password":"correct horse"}"#),
        ]
        for (update, body) in updates {
            _ = try? await client.updateUser(userId: user.id, update: update)
            XCTAssertEqual(try emulator.requests().last { $0.operation == "update_user" }?.body, body)
        }
        var update = ZenMLUserUpdate()
        XCTAssertEqual(update.company, .keep)
        update.company = "Acme"
        XCTAssertEqual(update.company, .set("Acme"))
        update.company = nil
        XCTAssertEqual(update.company, .clear)
    }

    func testAnUpdateIsCodableInItsThreeStates() throws {
        for update in [
            ZenMLUserUpdate(), ZenMLUserUpdate(company: nil, isActive: false), ZenMLUserUpdate(name: "x"),
        ] {
            let coded = try JSONEncoder().encode(update)
            XCTAssertEqual(try JSONDecoder().decode(ZenMLUserUpdate.self, from: coded), update)
        }
        let coded = try JSONEncoder().encode(ZenMLUserUpdate(company: nil, isActive: false))
        XCTAssertEqual(try JSON(parsing: coded), ["company": nil, "isActive": false])
        XCTAssertThrowsError(try JSONEncoder().encode([Change<String>.keep])) { XCTAssertTrue($0 is EncodingError) }
    }

    func testChoicesAreOpenAndCodable() throws {
        let roles: [PaperspaceTeamRole] = [.owner, .unknown("auditor")]
        let coded = try JSONEncoder().encode(roles)
        XCTAssertEqual(String(decoding: coded, as: UTF8.self), #"["owner","auditor"]"#)
        XCTAssertEqual(try JSONDecoder().decode([PaperspaceTeamRole].self, from: coded), roles)
        XCTAssertEqual(PaperspaceTeamRole(rawValue: "admin"), .admin)
        XCTAssertEqual(PaperspaceTeamRole(rawValue: "auditor").rawValue, "auditor")
        XCTAssertEqual(Outcome(rawValue: "already_absent"), .alreadyAbsent)
        XCTAssertEqual(Set(roles + roles).count, 2)
    }

    func testAChoiceThatIsNotKnownIsSent() async throws {
        let emulator = try Emulator(people: 1)
        let client = try emulator.paperspace.client()
        _ = try? await client.listTeamMembers(teamId: "my-team", role: .unknown("auditor")).all()
        XCTAssertTrue(try XCTUnwrap(emulator.requests().last).target.hasSuffix("?role=auditor"))
    }

    func testRecordsAreHashableCodableAndPlain() async throws {
        let emulator = try Emulator(people: 40)
        let members = try await emulator.paperspace.client().listTeamMembers(teamId: "my-team").all()
        XCTAssertEqual(Set(members).count, 40)
        let coded = try JSONEncoder().encode(members)
        XCTAssertEqual(try JSONDecoder().decode([PaperspaceTeamMember].self, from: coded), members)
        var member = members[0]
        member.isAdmin.toggle()
        XCTAssertNotEqual(member, members[0])
    }

    func testJSONIsReadWrittenAndAsked() throws {
        let json: JSON = ["a": [1, 2.5, nil, true, "x"], "b": [:]]
        let coded = try JSONEncoder().encode(json)
        XCTAssertEqual(try JSONDecoder().decode(JSON.self, from: coded), json)
        XCTAssertEqual(try JSON(parsing: coded), json)
        XCTAssertEqual(try JSON(parsing: Data([0xEF, 0xBB, 0xBF]) + coded), json, "a byte order mark is no part of it")
        XCTAssertEqual(json["a"]?[4]?.text, "x")
        XCTAssertNil(json["a"]?[5])
        XCTAssertNil(json["c"])
        XCTAssertThrowsError(try JSON(parsing: Data("{".utf8))) { error in
            guard case .decode = error as? RosterKitError else { return XCTFail("\(error)") }
        }
    }
}
