import Foundation

/// How much work a job is; members and calls as `src/options.rs` has them.
struct Size: Sendable {
    let isQuick: Bool
    var members: Int { isQuick ? 10_000 : 100_000 }
    var calls: Int { isQuick ? 400 : 4_000 }
    /// Calls at once.
    var burst: Int { isQuick ? 200 : 1_000 }
    /// Pages of the smaller team, and calls at once, where answers take their time.
    var pages: Int { isQuick ? 10 : 100 }
    var smallBurst: Int { isQuick ? 100 : 200 }
    /// Seconds after which a job is not slow but stuck.
    var tooLong: Int { isQuick ? 20 : 120 }
    /// Teams that are reviewed, and people in each.
    var teams: Int { isQuick ? 30 : 300 }
    var people: Int { isQuick ? 100 : 1_000 }
    /// Calls that are cancelled.
    var cancelled: Int { isQuick ? 6_000 : 60_000 }
    var flags: [String] { isQuick ? ["--quick"] : [] }
}

/// What a job is given.
struct Place: Sendable {
    let url: String
    let size: Size
    /// Where Paperspace is.
    var paperspace: String { url + "/paperspace" }
}

let apiKey = "bench-0123456789abcdef0123456789"
let team = "t7c2m9x4k"
/// A smaller team, of a hundred pages.
let hundredPages = "t100pages"
let membersAPage = 120

/// The account of a member.
func userId(_ index: Int) -> String {
    "u" + String(format: "%08x", UInt32(truncatingIfNeeded: (UInt64(index + 1) &* 0x9E37_79B9_7F4A_7C15) >> 32))
}
