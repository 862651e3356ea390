import Foundation
import RosterKit

/// Everything that can be seen of a scenario that was run.
struct Seen: Sendable {
    let first: Ended
    let second: Ended?
    let waits: [Double]
    let requests: [JSON]
    let unused: Int
}

/// What was expected against what was seen, as sentences that show the difference.
func complaints(_ expect: JSON, _ seen: Seen) -> [String] {
    var complaints = aboutRequests(expect["requests"]?.items ?? [], seen.requests)
    if seen.unused > 0 {
        complaints.append("\(seen.unused) answers were not used")
    }
    complaints += aboutOutcome(expect, seen.first)
    complaints += aboutSecond(expect, seen.second)
    complaints += aboutWaits((expect["waits"]?.items ?? []).compactMap(\.number), seen.waits)
    complaints += aboutShifts(expect["shifts"]?.number, seen.first.shifts)
    return complaints
}

/// What the services behind `access` were asked, where that is not what was expected.
func complaints(about source: String, _ expected: JSON, _ requests: [JSON], _ left: Int) -> [String] {
    let asked = requests.map { JSON.text("\($0["method"]?.text ?? "") \($0["target"]?.text ?? "")") }
    let unused = left > 0 ? ["\(source): \(left) answers were not used"] : []
    return differences("\(source) was asked", expected, .list(asked)) + unused
}

private func aboutShifts(_ expected: Double?, _ actual: Int?) -> [String] {
    guard let expected, actual != Int(expected) else { return [] }
    return ["shifts: expected \(Int(expected)), there were \(actual.map(String.init) ?? "none")"]
}

/// Two values that should be equal: numbers by value, objects whatever the order of their fields.
func differences(_ what: String, _ expected: JSON, _ actual: JSON) -> [String] {
    switch (expected, actual) {
    case (.object(let wanted), .object(let got)):
        return Set(wanted.keys).union(got.keys).sorted().flatMap { name in
            switch (wanted[name], got[name]) {
            case (let wanted?, let got?): differences("\(what).\(name)", wanted, got)
            case (let wanted?, nil): ["\(what).\(name): expected \(wanted), is missing"]
            case (nil, let got): ["\(what).\(name): not expected, is \(String(describing: got))"]
            }
        }
    case (.list(let wanted), .list(let got)):
        let count =
            wanted.count == got.count ? [] : ["\(what): expected \(wanted.count) of them, there are \(got.count)"]
        return count + zip(wanted, got).enumerated().flatMap { differences("\(what)[\($0)]", $1.0, $1.1) }
    case ("{{any}}", .text):
        return []
    default:
        if let wanted = expected.number, let got = actual.number {
            return wanted == got ? [] : ["\(what): expected \(wanted), is \(got)"]
        }
        return expected == actual ? [] : ["\(what): expected \(expected), is \(actual)"]
    }
}

private func aboutRequests(_ expected: [JSON], _ actual: [JSON]) -> [String] {
    let count =
        expected.count == actual.count
        ? [] : ["expected \(expected.count) requests, there were \(actual.count): \(actual)"]
    return count + zip(expected, actual).enumerated().flatMap { aboutRequest("requests[\($0)]", $1.0, $1.1) }
}

private func aboutRequest(_ what: String, _ expected: JSON, _ actual: JSON) -> [String] {
    var complaints = ["method", "target", "body"].flatMap { name in
        differences("\(what).\(name)", expected[name] ?? "", actual[name] ?? .null)
    }
    func values(_ name: String) -> [String] {
        (actual["headers"]?.items ?? [])
            .filter { $0[0]?.text?.lowercased() == name.lowercased() }.compactMap { $0[1]?.text }
    }
    for (name, value) in expected["headers"]?.fields ?? [:] where values(name) != [value.text ?? ""] {
        complaints.append("\(what): expected the header \(name): \(value), there is \(values(name))")
    }
    for name in expected["without_headers"]?.items ?? [] where !values(name.text ?? "").isEmpty {
        complaints.append("\(what): the header \(name.text ?? "") must not be there")
    }
    return complaints
}

private func aboutOutcome(_ expect: JSON, _ ended: Ended) -> [String] {
    let result: [String] =
        switch (expect["result"], ended.result) {
        case (let wanted?, let got?): differences("result", wanted, got)
        case (_?, nil): ended.error == nil ? ["there is no result"] : []
        case (nil, let got?): ["there is a result: \(got)"]
        case (nil, nil): []
        }
    let pick = expect["pick"]?.text ?? ""
    return result
        + (ended.error == nil ? aboutResponse("response", expect["response"], ended.response ?? [:]) : [])
        + differences("items", expect["items"] ?? [], picked(ended.items, pick))
        + aboutPages(expect["pages"]?.items ?? [], ended.pages, pick)
        + aboutError("error", expect["error"], ended.error)
}

private func aboutPages(_ expected: [JSON], _ actual: [JSON], _ pick: String) -> [String] {
    let count = expected.count == actual.count ? [] : ["expected \(expected.count) pages, there were \(actual.count)"]
    return count
        + zip(expected, actual).enumerated().flatMap { index, pair in
            let what = "pages[\(index)]"
            let items = picked(pair.1["items"]?.items ?? [], pick)
            return differences("\(what).items", pair.0["items"] ?? .null, items)
                + aboutResponse("\(what).response", pair.0["response"], pair.1["response"])
        }
}

/// What is said of an answer is compared, and no more.
private func aboutResponse(_ what: String, _ expected: JSON?, _ actual: JSON?) -> [String] {
    guard let expected = expected?.fields, let actual else { return [] }
    return expected.flatMap { name, value in
        switch name {
        case "elapsed":
            abs((value.number ?? -1) - (actual[name]?.number ?? -1)) < 1e-6
                ? [] : ["\(what).elapsed: expected \(value), is \(String(describing: actual[name]))"]
        case "headers":
            (value.fields ?? [:]).flatMap { differences("\(what).\($0)", $1, actual[name]?[$0] ?? .null) }
        case "not_shown":
            (value.items ?? []).compactMap(\.text).filter { actual["shown"]?.text?.contains($0) ?? true }
                .map { "\(what): `\($0)` must not be shown, it is \(String(describing: actual["shown"]))" }
        default:
            differences("\(what).\(name)", value, actual[name] ?? .null)
        }
    }
}

private func aboutSecond(_ expect: JSON, _ second: Ended?) -> [String] {
    guard let second else {
        let expected = expect["then_items"] != nil || expect["then_error"] != nil
        return expected ? ["there was no second call"] : []
    }
    let items = picked(second.items, expect["pick"]?.text ?? "")
    return differences("then_items", expect["then_items"] ?? [], items)
        + aboutError("then_error", expect["then_error"], second.error)
}

private func aboutError(_ what: String, _ expected: JSON?, _ error: RosterKitError?) -> [String] {
    switch (expected, error) {
    case (nil, nil):
        return []
    case (nil, let error?):
        return ["\(what): not expected: \(error)"]
    case (let expected?, nil):
        return ["\(what): expected \(expected["error"]?.text ?? ""), there is none"]
    case (let expected?, let error?):
        let facts = error.facts.byName
        var complaints: [String] = []
        for (name, value) in expected.fields ?? [:] {
            switch name {
            case "absent":
                for name in (value.items ?? []).compactMap(\.text) where facts[name] != nil {
                    complaints.append("\(what).\(name): must not be there, is \(String(describing: facts[name]))")
                }
            case "message_contains":
                for part in (value.items ?? []).compactMap(\.text)
                where !error.description.contains(part) && !error.description.contains(respelled(part)) {
                    complaints.append("\(what).message does not contain `\(part)`, but is \(error)")
                }
            case "nowhere":
                let everything = everythingAbout(error)
                for part in (value.items ?? []).compactMap(\.text)
                where everything.contains(where: { $0.contains(part) }) {
                    complaints.append("\(what): `\(part)` must not be shown")
                }
            default:
                complaints += differences("\(what).\(name)", value, facts[name] ?? .null)
            }
        }
        // `notFound` for `NotFoundError`.
        let kind = (expected["error"]?.text ?? "").replacingOccurrences(of: "Error", with: "").lowercased()
        let label = Mirror(reflecting: error).children.first?.label?.lowercased()
        return complaints + (label == kind ? [] : ["\(what)'s case is \(label ?? "none")"])
    }
}

/// `teamId` as it was declared.
func underscored(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
}

/// `api_key` as messages spell it here.
private func respelled(_ part: String) -> String {
    guard part.contains("_"), part.allSatisfy({ $0.isLowercase || $0 == "_" }) else { return part }
    let words = part.split(separator: "_")
    return words.dropFirst().reduce(String(words[0])) { $0 + $1.capitalized }
}

private func aboutWaits(_ expected: [Double], _ actual: [Double]) -> [String] {
    let equal = expected.count == actual.count && zip(expected, actual).allSatisfy { abs($0 - $1) < 1e-6 }
    return equal ? [] : ["waits: expected \(expected) s, they were \(actual) s"]
}

/// The part of each item that is compared. What is not there shows as null.
private func picked(_ items: [JSON], _ pointer: String) -> JSON {
    .list(
        items.map { item in
            pointer.split(separator: "/").reduce(item) { found, token in
                let token = token.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")
                return found[token] ?? Int(token).flatMap { found[$0] } ?? .null
            }
        })
}

/// All that an error ever shows.
func everythingAbout(_ error: any Error) -> [String] {
    var dumped = ""
    dump(error, to: &dumped)
    var everything = [
        dumped, String(describing: error), String(reflecting: error), error.localizedDescription, "\(error)",
    ]
    if let error = error as? RosterKitError {
        everything += error.facts.byName.values.flatMap(texts)
        everything.append(error.facts.cause ?? "")
        if let coded = try? JSONEncoder().encode(error) {
            everything.append(String(decoding: coded, as: UTF8.self))
        }
    }
    return everything
}

private func texts(_ value: JSON) -> [String] {
    switch value {
    case .text(let text): [text]
    case .list(let items): items.flatMap(texts)
    case .object(let fields): fields.flatMap { [$0] + texts($1) }
    default: []
    }
}
