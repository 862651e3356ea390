import Foundation

/// The whole bench: all rounds, and the report of them.
struct Comparison {
    let size: Size
    let rounds: Int
    /// Where the figures are written, too.
    let json: String?
    /// The program of the Rust bench.
    let server: String
    /// Stripped executables to be weighed, with the library and without.
    let weighed: [String]

    init(_ given: [String], _ size: Size) throws {
        var given = given
        func option(_ name: String) -> String? {
            guard let at = given.firstIndex(of: name), at + 1 < given.count else { return nil }
            defer { given.removeSubrange(at...(at + 1)) }
            return given[at + 1]
        }
        self.size = size
        rounds = option("--rounds").flatMap(Int.init) ?? (size.isQuick ? 3 : 7)
        json = option("--json")
        guard let server = given.first, rounds > 0 else {
            throw JobFailed(description: "bench [--quick] [--rounds N] [--json FILE] SERVER [WITH WITHOUT]")
        }
        self.server = server
        weighed = Array(given.dropFirst())
    }

    /// Run it, and tell whether all jobs of ours have figures.
    func run() throws -> Bool {
        let kinds = Set(Jobs.contests.values.map(\.server))
        let servers = try Dictionary(
            uniqueKeysWithValues: kinds.map { ($0, try Server($0, program: server, size: size)) })
        defer { servers.values.forEach { $0.stop() } }
        let run = Rounds(servers: servers, size: size)
        let outcomes = try run.run(rounds)
        var report = Report(size)
        report.compare(outcomes)
        do { report.add(.success(try run.cancelled())) } catch let error as JobFailed { report.add(.failure(error)) }
        if weighed.count == 2 { try report.weigh(with: weighed[0], without: weighed[1]) }
        print(about)
        notes.forEach { print($0) }
        if let json { try write(report.rows, to: json) }
        return report.end(outcomes)
    }

    private var about: String {
        "\(rounds) rounds; medians; each ratio is taken within a round. "
            + "\(size.members) members, nine fields read, \(size.calls) PUTs."
    }

    private var notes: [String] {
        size.isQuick ? ["This was a quick run: it shows that everything works, and no figures to quote."] : []
    }

    /// As the Makefile says them: a program does not know what it was compiled with.
    private var versions: [String: String?] {
        let told = ProcessInfo.processInfo.environment
        return ["Swift": told["SWIFT_VERSION"], "rosterkit": told["ROSTERKIT_VERSION"]]
    }

    private func write(_ rows: [Row], to file: String) throws {
        let page = Page(
            about: about, quick: size.isQuick, rounds: rounds, versions: versions, notes: notes, rows: rows)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .withoutEscapingSlashes]
        try encoder.encode(page).write(to: URL(fileURLWithPath: file))
    }
}
