import Foundation

/// The table, and what was promised.
struct Report {
    private let size: Size
    private(set) var rows: [Row] = []

    init(_ size: Size) {
        self.size = size
    }

    mutating func add(_ row: Row) {
        rows.append(row)
        print("\(Self.name(row))\n    \(row.failed == nil ? Self.figures(row) : "FAILED")  \(Self.verdict(row))")
    }

    mutating func compare(_ outcomes: [String: [String: Outcome]]) {
        for promise in Promise.all(size) where outcomes[promise.part] != nil {
            add(promise.row(outcomes[promise.part] ?? [:], size))
        }
    }

    mutating func add(_ outcome: Result<Cancelled, JobFailed>) {
        var row = Row(part: "cancelled", what: "\(size.cancelled) calls, cancelled at random")
        row.unit = "ms to throw, at most"
        switch outcome {
        case .failure(let error): row.failed = "ours: \(error)"
        case .success(let seen):
            (row.ours, row.ratio, row.target) = (seen.shown, seen.slowest, "≤ 200, and nothing grows")
            row.met = size.isQuick ? nil : seen.isFlat && seen.slowest <= 200
        }
        add(row)
    }

    mutating func weigh(with: String, without: String) throws {
        func bytes(_ path: String) throws -> Int {
            try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        }
        let more = Double(try bytes(with) - bytes(without)) / 1e6
        var row = Row(part: "size", what: "what the library adds to a stripped release executable")
        (row.ours, row.ratio, row.unit) = (String(format: "%.2f MB", more), more, "MB")
        (row.target, row.met) = ("≤ 6", size.isQuick ? nil : more <= 6)
        add(row)
    }

    /// Print what went wrong, and tell whether all jobs of ours have figures.
    func end(_ outcomes: [String: [String: Outcome]]) -> Bool {
        var (ours, theirs) = (rows.filter { $0.part == "cancelled" }.compactMap(\.failed), [String]())
        for (contest, jobs) in outcomes {
            for case (let job, .failure(let error)) in jobs {
                let told = "\(contest)/\(job): \(error)"
                if job.hasPrefix("ours") { ours.append(told) } else { theirs.append(told) }
            }
        }
        tellLoudly("TARGETS MISSED", rows.filter { $0.met == false }.map(Self.name))
        tellLoudly("COMPETITORS FAILED", theirs)
        tellLoudly("OURS FAILED", ours)
        return ours.isEmpty
    }

    private func tellLoudly(_ title: String, _ names: [String]) {
        if !names.isEmpty {
            print("\n*** \(title): \(names.count) ***\n    \(names.sorted().joined(separator: "\n    "))")
        }
    }

    private static func name(_ row: Row) -> String {
        row.against.isEmpty ? row.what : "\(row.what), against \(row.against)"
    }

    private static func figures(_ row: Row) -> String {
        guard let ratio = row.ratio, let low = row.low, let high = row.high else { return row.ours }
        let cpu = row.cpu.map { String(format: ", CPU %.2f", $0) } ?? ""
        return "\(row.ours) and \(row.theirs): "
            + String(format: "%.2f \(row.unit) (%.2f–%.2f\(cpu))", ratio, low, high)
    }

    private static func verdict(_ row: Row) -> String {
        row.met.map { $0 ? "ok" : "MISSED (\(row.target))" } ?? ""
    }
}

extension Cancelled {
    /// How many connections a client keeps at most: at a given moment it may have all of them, or few.
    private static let pool = 64

    fileprivate var isFlat: Bool {
        others == 0 && after.memory <= before.memory + 4096
            && after.descriptors <= before.descriptors + Self.pool && after.threads <= before.threads + 2
    }

    fileprivate var shown: String {
        "\(cancelled) cancelled (thrown after \(String(format: "%.2f, at most %.1f ms", middle, slowest))), "
            + "\(completed) completed, \(others) others; from a third on: "
            + "memory \(before.memory) to \(after.memory) KiB, descriptors \(before.descriptors) to "
            + "\(after.descriptors), threads \(before.threads) to \(after.threads)"
    }
}
