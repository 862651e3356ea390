import Foundation

/// A benchmark that has no figures, and why.
struct DidNotRun: Error, CustomStringConvertible {
    let description: String
}

/// The jobs by name. Those that are compared with each other stand together: they run side by side.
enum Jobs {
    static let contests = [
        "list": ["ours, blocking", "ours, async", "URLSession", "URLSession, text"],
        "put": ["ours, blocking", "ours, async", "URLSession"],
    ]

    static func run(_ contest: String, _ job: String, _ place: Place) async throws -> Sample {
        switch (contest, job) {
        case ("list", "ours, blocking"): try await onAThread { try Ours.listBlocking(place) }
        case ("list", "ours, async"): try await Ours.list(place)
        case ("list", "URLSession"): try await ViaURLSession.list(place, times: Date.self)
        case ("list", "URLSession, text"): try await ViaURLSession.list(place, times: String.self)
        case ("put", "ours, blocking"): try await onAThread { try Ours.putBlocking(place) }
        case ("put", "ours, async"): try await Ours.put(place)
        case ("put", "URLSession"): try await ViaURLSession.put(place)
        default: throw DidNotRun(description: "there is no job \(contest)/\(job)")
        }
    }

    private static func onAThread(_ work: @escaping @Sendable () throws -> Sample) async throws -> Sample {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result { try work() }) }.start()
        }
    }
}

/// Rounds: every job once, each in a process of its own, in an order that chance makes. Competitors
/// follow each other at once, so that the drift of a machine hits them alike.
struct Rounds {
    let url: String
    let size: Size

    func run(_ count: Int) throws -> [String: [String: [Sample]]] {
        var samples: [String: [String: [Sample]]] = [:]
        for round in 1...count {
            FileHandle.standardError.write(Data("round \(round) of \(count)\n".utf8))
            for (contest, jobs) in Jobs.contests.shuffled() {
                for job in jobs.shuffled() {
                    let sample: Sample = try inAProcess(["sample", contest, job])
                    samples[contest, default: [:]][job, default: []].append(sample)
                }
            }
        }
        for (contest, jobs) in samples {
            let all = jobs.values.joined()
            guard Set(all.map(\.weight)).count == 1, Set(all.compactMap(\.times)).count <= 1 else {
                throw DidNotRun(description: "the jobs of \(contest) did not all read the same")
            }
        }
        return samples
    }

    func cancelled() throws -> Cancelled {
        try inAProcess(["cancelled"])
    }

    private func inAProcess<Value: Decodable>(_ arguments: [String]) throws -> Value {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        process.arguments = arguments + [url] + size.flags
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw DidNotRun(description: "the job \(arguments.joined(separator: " ")) failed")
        }
        return try JSONDecoder().decode(Value.self, from: printed)
    }
}
