import Foundation

/// A job that has no figures, and why. The run goes on without it.
struct JobFailed: Error, CustomStringConvertible {
    let description: String
}

/// What a job took, round by round, or why it has no figures.
typealias Outcome = Result<[Sample], JobFailed>

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
        default: throw JobFailed(description: "there is no job \(contest)/\(job)")
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

    func run(_ count: Int) throws -> [String: [String: Outcome]] {
        var outcomes: [String: [String: Outcome]] = [:]
        for round in 1...count {
            FileHandle.standardError.write(Data("round \(round) of \(count)\n".utf8))
            for (contest, jobs) in Jobs.contests.shuffled() {
                for job in jobs.shuffled() {
                    // One that failed is not run again: it may be stuck every time.
                    let outcome = outcomes[contest, default: [:]][job, default: .success([])]
                    guard case .success(let samples) = outcome else { continue }
                    do {
                        let sample: Sample = try inAProcess(["sample", contest, job])
                        outcomes[contest, default: [:]][job] = .success(samples + [sample])
                    } catch let error as JobFailed {
                        outcomes[contest, default: [:]][job] = .failure(error)
                    }
                }
            }
        }
        return outcomes.mapValues(Self.sameWork)
    }

    /// Competitors must have read the same things, or none of their times says anything.
    private static func sameWork(_ jobs: [String: Outcome]) -> [String: Outcome] {
        let all = jobs.values.compactMap { try? $0.get() }.joined()
        guard Set(all.map(\.weight)).count > 1 || Set(all.compactMap(\.times)).count > 1 else { return jobs }
        return jobs.mapValues { outcome in
            outcome.flatMap { samples in
                let read = Set(samples.map { "\($0.weight) and \($0.times ?? 0)" }).sorted().joined(separator: ", ")
                return .failure(JobFailed(description: "the jobs did not all read the same; this one read \(read)"))
            }
        }
    }

    func cancelled() throws -> Cancelled {
        try inAProcess(["cancelled"])
    }

    private func inAProcess<Value: Decodable>(_ arguments: [String]) throws -> Value {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        process.arguments = arguments + [url] + size.flags
        let (output, complaints) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, complaints)
        try process.run()
        // What it prints is short, and waits in the pipe.
        let complaint = try complaints.fileHandleForReading.readToEnd() ?? Data()
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        FileHandle.standardError.write(complaint)
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let why = Self.reason(String(decoding: complaint, as: UTF8.self))
            throw JobFailed(description: why ?? "it ended with \(process.terminationStatus)")
        }
        return try JSONDecoder().decode(Value.self, from: printed)
    }

    /// Why a job failed: what it crashed with, or else the last that it said.
    private static func reason(_ complaint: String) -> String? {
        let lines = complaint.split(separator: "\n")
        return (lines.first { $0.contains("Fatal error: ") } ?? lines.last).map(String.init)
    }
}
