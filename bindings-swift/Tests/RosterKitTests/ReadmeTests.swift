import RosterKitTesting
import XCTest

final class ReadmeTests: XCTestCase {
    func testEverySnippetRuns() async throws {
        let emulator = try Emulator(people: 60)
        let environment = [
            "PAPERSPACE_API_KEY": emulator.paperspace.apiKey.reveal(),
            "PAPERSPACE_API_URL": emulator.paperspace.baseUrl,
            "ZENML_PRO_API_KEY": emulator.zenml.apiKey.reveal(), "ZENML_PRO_API_URL": emulator.zenml.baseUrl,
        ]
        for (name, value) in environment { setenv(name, value, 1) }
        defer { environment.keys.forEach { unsetenv($0) } }
        let paperspace = try Paperspace()
        _ = try? await paperspace.createSecret(teamId: "my-team", name: "DATABASE_URL", value: "x")
        for snippet in Readme.snippets { try await snippet() }
        XCTAssertEqual(Readme.snippets.count, 9)
        let operations = try emulator.requests().compactMap(\.operation)
        XCTAssertTrue(
            Set(operations).isSuperset(of: [
                "list_team_members", "update_secret", "update_user", "get_secret", "list_secrets",
            ]))
    }
}
