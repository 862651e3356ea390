import RosterKitTesting
import XCTest

/// The conformance corpus, run with both clients. No scenario is left out.
final class ConformanceTests: XCTestCase {
    override class func setUp() {
        for name in ProcessInfo.processInfo.environment.keys
        where Declared.environment.contains(name) || name.lowercased().hasSuffix("_proxy") {
            unsetenv(name)
        }
    }

    func testEveryScenarioWithTheAsynchronousClient() async throws {
        try await runAll(.asynchronous)
    }

    func testEveryScenarioWithTheBlockingClient() async throws {
        try await runAll(.blocking)
    }

    private func runAll(_ surface: Surface) async throws {
        let emulator = try Emulator(people: 1)
        let control = Control(root: try XCTUnwrap(URL(string: emulator.controlUrl)))
        let scenarios = try Corpus.read()
        for scenario in scenarios {
            let found = try await complaints(about: scenario, surface, control)
            XCTAssert(found.isEmpty, "\(scenario.name):\n\(found.joined(separator: "\n"))")
        }
        print("\(scenarios.count) scenarios, client: \(surface)")
    }

    func testTheCorpusNamesEveryOperationAndEveryKindOfError() throws {
        let scenarios = try Corpus.read()
        for (service, operations) in Declared.operations {
            let there = scenarios.filter { $0["service"]?.text == service }.compactMap { $0["operation"]?.text }
            // That one needs a folder of this machine.
            let elsewhere: Set<String> = service == "access" ? ["write_files"] : []
            XCTAssertEqual(Set(operations).subtracting(there), elsewhere, service)
        }
        let shown = scenarios.flatMap { scenario in
            ["error", "then_error"].compactMap { scenario["expect"]?[$0]?["error"]?.text }
        }
        // Errors that no scenario can show, as in the Rust runner.
        let elsewhere: Set = ["DnsError", "TlsError", "CancelledError", "ClosedError", "FileError"]
        XCTAssertEqual(Set(Declared.errors).subtracting(shown), elsewhere)
    }

    /// A scenario that is right, and made wrong in one place has to fail for it.
    func testTheComparisonSeesDifferences() async throws {
        let emulator = try Emulator(people: 1)
        let control = Control(root: try XCTUnwrap(URL(string: emulator.controlUrl)))
        for surface in Surface.allCases {
            for (right, wrong) in [(Self.right, Self.wrong), (Self.rightOfAccess, Self.wrongOfAccess)] {
                let found = try await complaints(about: Corpus.scenario(.of(right)), surface, control)
                XCTAssertEqual(found, [])
                for (old, new, complaint) in wrong {
                    let text = right.replacingOccurrences(of: old, with: new)
                    XCTAssertNotEqual(text, right, old)
                    let found = try await complaints(about: Corpus.scenario(.of(text)), surface, control)
                    XCTAssert(found.joined().contains(complaint), "\(new): \(found)")
                }
            }
        }
    }

    private static let right = """
        {"name": "one page", "service": "paperspace", "operation": "list_secrets",
         "arguments": {"team_id": "t1"}, "take": {"items": 1},
         "answers": [{"headers": [["Content-Type", "application/json"]], "body": {"json": {"items": [
            {"name": "A", "dtCreated": "2024-01-01T00:00:00.100Z", "dtModified": "2024-01-01T00:00:00Z",
             "hasDeploymentAttached": true}], "hasMore": false}}}],
         "expect": {"requests": [{"method": "GET", "target": "/teams/t1/secrets",
            "headers": {"Authorization": "Bearer test-key"}, "without_headers": ["Cookie"]}],
            "items": [{"name": "A", "dtCreated": "2024-01-01T00:00:00.1Z",
                "dtModified": "2024-01-01T00:00:00Z", "hasDeploymentAttached": true}]}}
        """

    private static let wrong = [
        ("\"target\": \"/teams/t1/secrets\"", "\"target\": \"/teams/t2/secrets\"", "target"),
        ("\"method\": \"GET\"", "\"method\": \"GET\", \"body\": \"{}\"", "body"),
        ("Bearer test-key", "Bearer x", "header"),
        ("[\"Cookie\"]", "[\"authorization\"]", "must not be"),
        ("00.1Z", "00.100Z", "dtCreated"),
        ("\"hasDeploymentAttached\": true}]}}", "\"hasDeploymentAttached\": 1}]}}", "hasDeploymentAttached"),
        ("\"hasDeploymentAttached\": true}]}}", "\"hasDeploymentAttached\": true, \"value\": null}]}}", "value"),
        ("true}]}}", "true}], \"waits\": [1]}}", "waits"),
        ("true}]}}", "true}], \"shifts\": 1}}", "shifts"),
        ("true}]}}", "true}], \"error\": {\"error\": \"NotFoundError\"}}}", "there is none"),
        ("{\"team_id\": \"t1\"}", "{\"team_id\": \"t1\", \"team\": \"t1\"}", "no argument"),
        ("\"list_secrets\"", "\"list_secret\"", "no operation"),
    ]

    private static let rightOfAccess = """
        {"name": "a search", "service": "access", "operation": "find", "needs_fake_clock": true,
         "arguments": {"people": ["u9"], "targets": ["paperspace@EU:t1"]},
         "sources": {"paperspace@EU": {
            "answers": [{"headers": [["Content-Type", "application/json"]],
                "body": {"json": {"items": [], "hasMore": false}}}],
            "requests": ["GET /teams/t1/users?limit=120"]}},
         "expect": {"result": {"complete": true, "rows": [], "targets": [{"target": "{{any}}",
            "status": "complete", "searched": 0, "without_email": 0, "error": null}]}}}
        """

    private static let wrongOfAccess = [
        ("t1/users", "t2/users", "paperspace@EU was asked"),
        ("[\"GET /teams/t1/users?limit=120\"]", "[]", "expected 0 of them"),
        ("false}}}]", "false}}}, {\"status\": 500}]", "1 answers were not used"),
        ("\"{{any}}\"", "\"{{many}}\"", "target"),
        ("\"searched\": 0", "\"searched\": \"{{any}}\"", "searched"),
        ("\"sources\": {\"paperspace@EU\"", "\"sources\": {\"papers@EU\"", "there is no `papers`"),
    ]

    func testTheReaderIsStrict() throws {
        XCTAssertNoThrow(try Corpus.scenario(.of(Self.right)))
        for (old, new) in [
            ("\"take\": {\"items\": 1}", "\"take\": \"al\""),
            ("\"take\": {\"items\": 1}", "\"taek\": \"all\""),
            ("\"take\": {\"items\": 1}", "\"then_resume\": true"),
            ("\"take\": {\"items\": 1}", "\"client\": {\"random\": 0.5}"),
            ("\"take\": {\"items\": 1}", "\"client\": {\"max_retrys\": 1}"),
            ("\"requests\"", "\"reqests\""),
            ("\"without_headers\"", "\"header\""),
            ("true}]}}", "true}], \"pages\": []}}"),
            ("true}]}}", "true}], \"file\": \"README.md\"}}"),
            ("\"take\": {\"items\": 1}", "\"sources\": {}"),
            ("true}]}}", "true}], \"error\": {}}}"),
            ("true}]}}", "true}], \"error\": {\"error\": \"NotFoundError\", \"stauts\": 404}}}"),
        ] {
            let text = Self.right.replacingOccurrences(of: old, with: new)
            XCTAssertNotEqual(text, Self.right, old)
            XCTAssertThrowsError(try Corpus.scenario(.of(text)), new)
        }
    }
}

extension JSON {
    static func of(_ text: String) throws -> JSON {
        try JSON(parsing: Data(text.utf8))
    }
}
