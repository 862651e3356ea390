import Foundation

/// A job that has no figures, and why. The run goes on without it.
struct JobFailed: Error, CustomStringConvertible {
    let description: String
}

/// What a job took, round by round, or why it has no figures.
typealias Outcome = Result<[Sample], JobFailed>

/// Rounds: every job once, each in a process of its own, in an order that chance makes. Competitors
/// follow each other at once, so that the drift of a machine hits them alike.
struct Rounds {
    let servers: [Server.Kind: Server]
    let size: Size

    func run(_ count: Int) throws -> [String: [String: Outcome]] {
        var outcomes: [String: [String: Outcome]] = [:]
        for round in 1...count {
            FileHandle.standardError.write(Data("round \(round) of \(count)\n".utf8))
            for (name, contest) in Jobs.contests.shuffled() {
                for job in contest.jobs.shuffled() {
                    // One that failed is not run again: it may be stuck every time.
                    let outcome = outcomes[name, default: [:]][job, default: .success([])]
                    guard case .success(let samples) = outcome else { continue }
                    do {
                        let sample: Sample = try inAProcess(["sample", name, job], contest.server)
                        outcomes[name, default: [:]][job] = .success(samples + [sample])
                    } catch let error as JobFailed {
                        outcomes[name, default: [:]][job] = .failure(error)
                    }
                }
            }
        }
        return outcomes.mapValues(Self.sameWork)
    }

    /// Fail those jobs that did not read what most of them did: their times say nothing. Where no
    /// reading has a majority, all of them.
    static func sameWork(_ jobs: [String: Outcome]) -> [String: Outcome] {
        var jobs = jobs
        for reading in [{ $0.weight }, { $0.times }] as [(Sample) -> Int?] {
            let read = jobs.compactMapValues { outcome in
                (try? outcome.get()).map { Set($0.compactMap(reading)) }
            }.filter { !$0.value.isEmpty }
            let common = read.values.first { one in 2 * read.values.filter { $0 == one }.count > read.count }
            for (job, these) in read where these != common {
                let these = these.sorted().map(String.init).joined(separator: ", ")
                jobs[job] = .failure(JobFailed(description: "it read something else than the others: \(these)"))
            }
        }
        return jobs
    }

    func cancelled() throws -> Cancelled {
        try inAProcess(["cancelled"], .plain)
    }

    private func inAProcess<Value: Decodable>(_ arguments: [String], _ kind: Server.Kind) throws -> Value {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        process.arguments = arguments + [servers[kind]?.url ?? ""] + size.flags
        process.environment = ProcessInfo.processInfo.environment.merging(kind.environment) { $1 }
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
        do { return try JSONDecoder().decode(Value.self, from: printed) } catch {
            let what = String(decoding: printed.prefix(60), as: UTF8.self)
            throw JobFailed(description: "it printed no sample, but \(what)")
        }
    }

    /// Why a job failed: what it crashed with, or else the last that it said.
    private static func reason(_ complaint: String) -> String? {
        let lines = complaint.split(separator: "\n")
        return (lines.first { $0.contains("Fatal error: ") } ?? lines.last).map(String.init)
    }
}
