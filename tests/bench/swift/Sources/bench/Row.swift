import Foundation

/// A line of the table, in the form that the benches of all languages write.
struct Row: Encodable {
    let part: String
    let what: String
    var against = ""
    var ours = ""
    var theirs = ""
    /// What is held against the target, and its unit: the median of the ratios of all rounds.
    var ratio: Double?
    var unit = ""
    /// The least and the most of all rounds.
    var low: Double?
    var high: Double?
    /// The same ratio of processor time.
    var cpu: Double?
    var target = ""
    /// nil where nothing is judged.
    var met: Bool?
    /// Why there are no figures.
    var failed: String?

    private enum Key: String, CodingKey {
        case language, part, what, against, ours, theirs, ratio, unit, low, high, cpu, target, met, failed
    }

    /// What is not known is written as null.
    func encode(to encoder: any Encoder) throws {
        var row = encoder.container(keyedBy: Key.self)
        let texts: [(Key, String)] = [
            (.language, Page.language), (.part, part), (.what, what), (.against, against), (.ours, ours),
            (.theirs, theirs), (.unit, unit), (.target, target),
        ]
        for (key, text) in texts { try row.encode(text, forKey: key) }
        for (key, number) in [(Key.ratio, ratio), (.low, low), (.high, high), (.cpu, cpu)] {
            try row.encode(number, forKey: key)
        }
        try row.encode(met, forKey: .met)
        try row.encode(failed, forKey: .failed)
    }
}

/// The whole run, in the form that the benches of all languages write.
struct Page: Encodable {
    static let language = "Swift"

    let language = Self.language
    let about: String
    let quick: Bool
    let rounds: Int
    let versions: [String: String?]
    let notes: [String]
    let rows: [Row]
}
