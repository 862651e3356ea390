import Foundation

/// Jobs that are compared with each other, and the server that all of them ask.
struct Contest {
    var server = Server.Kind.plain
    let jobs: [String]
}

/// The jobs by name. Those that are compared with each other stand together: they run side by side.
enum Jobs {
    static let contests = [
        "list": Contest(jobs: ["ours, blocking", "ours, async", "URLSession", "URLSession, text"]),
        "put": Contest(jobs: ["ours, blocking", "ours, async", "URLSession"]),
        "burst": Contest(jobs: ["ours, async", "URLSession"]),
        "tls-list": Contest(server: .tls, jobs: ["ours, blocking", "ours, async", "URLSession"]),
        "tls-burst": Contest(server: .tls, jobs: ["ours, async", "URLSession"]),
        "far-list": Contest(
            server: .far, jobs: ["ours, blocking", "ours, async", "ours, prefetch 1", "URLSession"]),
        "far-burst": Contest(server: .far, jobs: ["ours, async", "URLSession"]),
    ]

    static func run(_ contest: String, _ job: String, _ place: Place) async throws -> Sample {
        let size = place.size
        return switch (contest, job) {
        case ("list", "ours, blocking"): try await onAThread { try Ours.listBlocking(place) }
        case ("list", "ours, async"): try await Ours.list(place)
        case ("list", "URLSession"): try await ViaURLSession.list(place, times: Date.self)
        case ("list", "URLSession, text"): try await ViaURLSession.list(place, times: String.self)
        case ("put", "ours, blocking"): try await onAThread { try Ours.putBlocking(place) }
        case ("put", "ours, async"): try await Ours.put(place)
        case ("put", "URLSession"): try await ViaURLSession.put(place)
        case ("tls-list", "ours, blocking"):
            try await onAThread { try Ours.listHundredPagesBlocking(place, connected: false) }
        case ("tls-list", "ours, async"): try await Ours.listHundredPages(place, connected: false)
        case ("tls-list", "URLSession"): try await ViaURLSession.listHundredPages(place, connected: false)
        case ("far-list", "ours, blocking"):
            try await onAThread { try Ours.listHundredPagesBlocking(place, connected: true) }
        case ("far-list", "ours, async"): try await Ours.listHundredPages(place, connected: true)
        case ("far-list", "ours, prefetch 1"):
            try await Ours.listHundredPages(place, connected: true, prefetch: 1)
        case ("far-list", "URLSession"): try await ViaURLSession.listHundredPages(place, connected: true)
        case ("burst", "ours, async"), ("tls-burst", "ours, async"): try await Ours.burst(place, size.burst)
        case ("burst", "URLSession"), ("tls-burst", "URLSession"):
            try await ViaURLSession.burst(place, size.burst)
        case ("far-burst", "ours, async"): try await Ours.burst(place, size.smallBurst)
        case ("far-burst", "URLSession"): try await ViaURLSession.burst(place, size.smallBurst)
        default: throw JobFailed(description: "there is no job \(contest)/\(job)")
        }
    }

    private static func onAThread(_ work: @escaping @Sendable () throws -> Sample) async throws -> Sample {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result { try work() }) }.start()
        }
    }
}

/// Calls at once; how many users are admins now.
func atOnce(_ calls: Int, put: @escaping @Sendable (Int) async throws -> Bool) async throws -> Int {
    try await withThrowingTaskGroup(of: Bool.self) { group in
        for index in 0..<calls {
            group.addTask { try await put(index) }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
}
