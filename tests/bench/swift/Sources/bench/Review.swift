import Foundation
import RosterKit

/// A review of a fleet, all rows held: 300 teams of 1,000 people. Then another, and what differs.
enum Fleet {
    static func run(server: String, size: Size) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: server)
        process.arguments = ["serve-teams"] + size.flags
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        let place = try JSONDecoder().decode(Endpoints.self, from: firstLine(output)).paperspace
        let (access, targets) = (try access(place), (1...size.teams).map { "paperspace:team-\($0)" })
        let watch = Stopwatch()
        let before = try access.review(targets: targets)
        say("a review, \(before.rows.count) rows", watch.stop())
        let after = try access.review(targets: targets)
        say("two reviews", watch.stop())
        let diff = try access.diff(before: before, after: after)
        say("two reviews and their diff", watch.stop())
        guard before.complete, after.complete, before.rows.count == size.teams * size.people, diff.unknown.isEmpty
        else { throw JobFailed(description: "not all was read") }
    }

    private static func access(_ place: Endpoints.Place) throws -> BlockingAccess {
        let client = try BlockingPaperspace(apiKey: Secret(place.api_key), baseUrl: place.base_url)
        return try BlockingAccess(clients: ["paperspace": client])
    }

    private static func firstLine(_ pipe: Pipe) -> Data {
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let more = pipe.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            line += more
        }
        return line
    }

    private static func say(_ what: String, _ sample: Sample) {
        func megabytes(_ kibibytes: Int) -> Int { kibibytes * 1_024 / 1_000_000 }
        let (cpu, wall) = (String(format: "%.1f", sample.cpu), String(format: "%.1f", sample.wall))
        let most = megabytes(sample.held + Use.now().peak - Use.now().resident)
        print("\(what): \(cpu) s of CPU, \(wall) s, \(megabytes(sample.held)) MB held, \(most) MB at most")
    }

    /// Where the fleet is, as the server's first line has it.
    private struct Endpoints: Decodable {
        struct Place: Decodable {
            let base_url: String
            let api_key: String
        }
        let paperspace: Place
    }
}
