import Foundation

/// What of a sample is compared.
enum Figure {
    case speed
    /// The speed of one call of so many.
    case speedOfCalls(Int)
    case memory

    func of(_ sample: Sample) -> Double {
        switch self {
        case .speed, .speedOfCalls: sample.wall
        case .memory: Double(sample.held) / 1024
        }
    }

    func shown(_ value: Double) -> String {
        switch self {
        case .speed: String(format: "%.3f s", value)
        case .speedOfCalls(let calls): String(format: "%.1f µs", value / Double(calls) * 1e6)
        case .memory: String(format: "%.1f MiB", value)
        }
    }

    var unit: String {
        if case .memory = self { "× memory" } else { "× speed" }
    }

    func ratio(_ ours: Sample, _ theirs: Sample) -> Double {
        if case .memory = self { of(ours) / of(theirs) } else { of(theirs) / of(ours) }
    }
}

/// What was promised of a ratio.
enum Target {
    case atLeast(Double)
    case atMost(Double)

    func isMet(_ ratio: Double) -> Bool {
        switch self {
        case .atLeast(let bound): ratio >= bound
        case .atMost(let bound): ratio <= bound
        }
    }

    var shown: String {
        switch self {
        case .atLeast(let bound): "≥ \(bound.formatted())"
        case .atMost(let bound): "≤ \(bound.formatted())"
        }
    }
}

/// Two jobs of a contest that are compared. Without a target, for information.
struct Promise {
    let part: String
    let what: String
    let ours: String
    let theirs: String
    let figure: Figure
    let target: Target?

    init(
        _ part: String, _ what: String, _ ours: String, _ theirs: String, _ figure: Figure, _ target: Target? = nil
    ) {
        (self.part, self.what, self.ours, self.theirs) = (part, what, ours, theirs)
        (self.figure, self.target) = (figure, target)
    }

    static func all(_ size: Size) -> [Promise] {
        let (blocking, tasks, ahead) = ("ours, blocking", "ours, async", "ours, prefetch 1")
        let (them, text) = ("URLSession", "URLSession, text")
        let (call, first) = (Figure.speedOfCalls(size.calls), Figure.speedOfCalls(size.burst))
        let few = Figure.speedOfCalls(size.smallBurst)
        let (pages, puts) = ("\(size.pages) pages", "PUTs at once")
        return [
            Promise("list", "list held", blocking, them, .speed, .atLeast(4.5)),
            Promise("list", "list held", tasks, them, .speed, .atLeast(3.5)),
            Promise("list", "list held", blocking, text, .speed),
            Promise("list", "memory held", blocking, them, .memory, .atMost(1)),
            Promise("list", "memory held", tasks, them, .memory, .atMost(1)),
            Promise("put", "PUT after PUT", blocking, them, call, .atLeast(5)),
            Promise("put", "PUT after PUT", tasks, them, call, .atLeast(4)),
            Promise("burst", "\(size.burst) \(puts)", tasks, them, first),
            Promise("tls-list", "TLS, \(pages)", blocking, them, .speed),
            Promise("tls-list", "TLS, \(pages)", tasks, them, .speed),
            Promise("tls-burst", "TLS, \(size.burst) \(puts)", tasks, them, first),
            Promise("far-list", "far, \(pages)", blocking, them, .speed),
            Promise("far-list", "far, \(pages)", tasks, them, .speed),
            Promise("far-list", "far, \(pages)", ahead, them, .speed),
            Promise("far-burst", "far, \(size.smallBurst) \(puts)", tasks, them, few),
        ]
    }

    /// What became of it.
    func row(_ jobs: [String: Outcome], _ size: Size) -> Row {
        // Ours can be asked for in several ways, which belong to what was done.
        let way = ours.dropFirst("ours, ".count)
        var row = Row(
            part: part, what: "\(what), \(way)", against: theirs, unit: figure.unit, target: target?.shown ?? "")
        for (name, shown) in [(ours, \Row.ours), (theirs, \Row.theirs)] {
            switch jobs[name] {
            case .success(let samples): row[keyPath: shown] = figure.shown(median(samples.map(figure.of)))
            case .failure(let error): row.failed = row.failed ?? "\(name == ours ? "ours" : "theirs"): \(error)"
            case nil: row.failed = "it was not run"
            }
        }
        guard case .success(let our) = jobs[ours], case .success(let their) = jobs[theirs] else { return row }
        let ratios = zip(our, their).map(figure.ratio)
        let ratio = median(ratios)
        (row.ratio, row.low, row.high) = (ratio, ratios.min(), ratios.max())
        if figure.unit == Figure.speed.unit { row.cpu = median(zip(our, their).map { $1.cpu / $0.cpu }) }
        row.met = size.isQuick ? nil : target?.isMet(ratio)
        return row
    }
}

func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
