import Foundation

/// The table, and what was promised.
struct Report {
    /// How many connections a client keeps at most: at a given moment it may have all of them, or few.
    private static let pool = 64
    private let size: Size
    private var missed: [String] = []
    /// Jobs of ours that have no figures, and why.
    private var failed: [String] = []

    init(_ size: Size) {
        self.size = size
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    mutating func speed(
        _ what: String, _ jobs: [String: Outcome], _ ours: String, _ theirs: String, atLeast target: Double?
    ) {
        compare(what, jobs, ours, theirs, \.wall, unit: "× speed") {
            $1 / $0
        } isMet: { value in
            target.map { value >= $0 }
        }
    }

    mutating func memory(
        _ what: String, _ jobs: [String: Outcome], _ ours: String, _ theirs: String, atMost target: Double
    ) {
        compare(what, jobs, ours, theirs, \.memory, unit: "× memory") {
            $0 / $1
        } isMet: {
            $0 <= target
        }
    }

    private mutating func compare(
        _ what: String, _ jobs: [String: Outcome], _ ours: String, _ theirs: String,
        _ figure: KeyPath<Sample, Double>, unit: String, ratio: (Double, Double) -> Double, isMet: (Double) -> Bool?
    ) {
        guard case .success(let our) = jobs[ours], case .success(let their) = jobs[theirs] else {
            print("\(what), \(ours) against \(theirs)\n    FAILED")
            return
        }
        let ratios = zip(our, their).map { ratio($0[keyPath: figure], $1[keyPath: figure]) }
        let cpu = Self.median(zip(our, their).map { $1.cpu / $0.cpu })
        let value = Self.median(ratios)
        let spread = String(format: "%.2f–%.2f", ratios.min() ?? 0, ratios.max() ?? 0)
        let figures = [our, their].map { String(format: "%.3f", Self.median($0.map { $0[keyPath: figure] })) }
        line(
            "\(what), \(ours) against \(theirs)",
            "\(figures[0]) and \(figures[1]): \(String(format: "%.2f", value)) \(unit) (\(spread), CPU \(String(format: "%.2f", cpu)))",
            isMet(value))
    }

    mutating func line(_ what: String, _ figures: String, _ isMet: Bool?) {
        let verdict = size.isQuick ? "" : isMet.map { $0 ? "ok" : "MISSED" } ?? ""
        if verdict == "MISSED" { missed.append(what) }
        print("\(what)\n    \(figures)  \(verdict)")
    }

    mutating func flat(_ seen: Cancelled) {
        let (before, after) = (seen.before, seen.after)
        line(
            "\(seen.completed + seen.cancelled) calls, cancelled at random",
            "\(seen.cancelled) cancelled (thrown after \(String(format: "%.2f, at most %.1f ms", seen.middle, seen.slowest))), "
                + "\(seen.completed) completed, \(seen.others) others; from a third on: "
                + "memory \(before.memory) to \(after.memory) KiB, descriptors \(before.descriptors) to \(after.descriptors), "
                + "threads \(before.threads) to \(after.threads)",
            seen.others == 0 && seen.slowest <= 200 && after.memory <= before.memory + 4096
                && after.descriptors <= before.descriptors + Self.pool
                && after.threads <= before.threads + 2)
    }

    mutating func weigh(with: String, without: String) throws {
        func bytes(_ path: String) throws -> Int {
            try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        }
        let more = Double(try bytes(with) - bytes(without)) / 1e6
        line("what the library adds to a stripped release executable", String(format: "%.2f MB", more), more <= 6)
    }

    /// A job of ours that is compared with nothing, and has no figures.
    mutating func failed(_ job: String, _ error: JobFailed) {
        print("\(job)\n    FAILED")
        failed.append("\(job): \(error)")
    }

    /// Print what went wrong, and tell whether all jobs of ours have figures.
    func end(_ outcomes: [String: [String: Outcome]]) -> Bool {
        if size.isQuick {
            print("This was a quick run: it shows that everything works, and no figures to quote.")
        }
        var (ours, theirs) = (failed, [String]())
        for (contest, jobs) in outcomes {
            for case (let job, .failure(let error)) in jobs {
                let told = "\(contest)/\(job): \(error)"
                if job.hasPrefix("ours") { ours.append(told) } else { theirs.append(told) }
            }
        }
        tellLoudly("TARGETS MISSED", missed)
        tellLoudly("COMPETITORS FAILED", theirs)
        tellLoudly("OURS FAILED", ours)
        return ours.isEmpty
    }

    private func tellLoudly(_ title: String, _ names: [String]) {
        if !names.isEmpty {
            print("\n*** \(title): \(names.count) ***\n    \(names.sorted().joined(separator: "\n    "))")
        }
    }
}

extension Sample {
    fileprivate var memory: Double { Double(held) / 1024 }
}
