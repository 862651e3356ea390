import Foundation
import RosterKit

/// The corpus, read strictly, so that a typing error cannot make a scenario say less. The format is
/// that of `tests/conformance/README.md`, at the root of the repository.
struct Scenario: Sendable {
    let name: String
    let fields: JSON

    subscript(field: String) -> JSON? { fields[field] }
}

/// Something that a file of the corpus must not say.
struct Mistake: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// The root of the repository.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../..").standardizedFileURL

enum Corpus {
    private static let folder = repository.appendingPathComponent("tests/conformance")

    /// Every scenario of every file.
    static func read() throws -> [Scenario] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".json") }.sorted()
        var scenarios: [Scenario] = []
        for file in files {
            let content = try JSON(parsing: Data(contentsOf: folder.appendingPathComponent(file)))
            try check("the file", content, ["about": isText, "scenarios": isList], needed: ["about", "scenarios"])
            for fields in content["scenarios"]?.items ?? [] {
                do {
                    scenarios.append(try scenario(fields))
                } catch {
                    throw Mistake("\(file): \(fields["name"]?.text ?? "?"): \(error)")
                }
            }
        }
        guard Set(scenarios.map(\.name)).count == scenarios.count else {
            throw Mistake("two scenarios have one name")
        }
        return scenarios
    }

    static func scenario(_ fields: JSON) throws -> Scenario {
        // `access` is scripted by the services behind it, and sends nothing of its own.
        let ofAccess = fields["service"] == "access"
        let script = ofAccess ? [] : ["answers"]
        try check("the scenario", fields, ofScenarios, needed: ["name", "service", "operation", "expect"] + script)
        try check("`client`", fields["client"] ?? [:], ofClients)
        for scripted in fields["sources"]?.fields?.values.map({ $0 }) ?? [] {
            try check("a source", scripted, ofSources, needed: ["answers", "requests"])
        }
        var expect = fields["expect"] ?? [:]
        try check("`expect`", expect, ofExpectations, needed: ofAccess ? [] : ["requests"])
        guard ofAccess || (fields["sources"] == nil && expect["file"] == nil) else {
            throw Mistake("`sources` and `file` are for `access`")
        }
        if let file = expect["file"]?.text {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            expect = .object((expect.fields ?? [:]).merging(["result": .text(text)]) { $1 })
        }
        for request in expect["requests"]?.items ?? [] {
            try check("a request", request, ofRequests, needed: ["method", "target"])
        }
        for page in expect["pages"]?.items ?? [] {
            try check("a page", page, ofPages, needed: ["items"])
            try check("the response of a page", page["response"] ?? [:], ofResponses)
        }
        for which in ["error", "then_error"] {
            guard let error = expect[which] else { continue }
            try check("`\(which)`", error, ofErrors, needed: ["error"])
            for name in error["absent"]?.items ?? [] where !Declared.errorFacts.contains(name.text ?? "") {
                throw Mistake("errors have no fact `\(name.text ?? "")`")
            }
        }
        try check("`response`", expect["response"] ?? [:], ofResponses)
        try checkWhole(fields, expect)
        let whole = (fields.fields ?? [:]).merging(["expect": expect]) { $1 }
        return Scenario(name: fields["name"]?.text ?? "", fields: .object(whole))
    }

    private static func checkWhole(_ fields: JSON, _ expect: JSON) throws {
        let outcomes = ["result", "items", "pages"].filter { expect[$0] != nil }
        guard !outcomes.isEmpty || expect["error"] != nil else {
            throw Mistake("it expects nothing")
        }
        guard outcomes.count <= 1, expect["result"] == nil || expect["error"] == nil else {
            throw Mistake("of `result`, `items` and `pages` one can be expected, and no `result` beside `error`")
        }
        guard (expect["pages"] != nil) == (fields["take"] == "pages") else {
            throw Mistake("`pages` goes with `take: \"pages\"`, and only with it")
        }
        let wantsResponse = fields["answer_as"] == "response" && expect["error"] == nil
        guard (expect["response"] != nil) == wantsResponse else {
            throw Mistake("`response` goes with `answer_as: \"response\"`, and only with it")
        }
        let resumes = fields["then_resume"] == true
        let second = expect["then_items"] != nil || expect["then_error"] != nil
        guard resumes == second, resumes || fields["then_arguments"] == nil else {
            throw Mistake("`then_…` goes with `then_resume`, and only with it")
        }
        let onAClock = fields["client"]?["now"] != nil || fields["client"]?["random"] != nil
        guard !onAClock || fields["needs_fake_clock"] == true else {
            throw Mistake("`now` and `random` need a fake clock")
        }
    }

    typealias Check = @Sendable (JSON) -> Bool

    /// Hold an object against its fields.
    private static func check(
        _ what: String, _ value: JSON, _ known: [String: Check], needed: [String] = []
    ) throws {
        guard case .object(let fields) = value else {
            throw Mistake("\(what) is not an object")
        }
        for name in needed where fields[name] == nil {
            throw Mistake("\(what): `\(name)` is missing")
        }
        for (name, content) in fields {
            guard let check = known[name] else {
                throw Mistake("\(what): there is no field `\(name)`")
            }
            guard check(content) else {
                throw Mistake("\(what): `\(name)` cannot be \(content)")
            }
        }
    }

    /// What an error is compared by: its facts, and what is said of its message.
    private static let ofErrors: [String: Check] = {
        let facts: [String: Check] = Dictionary(uniqueKeysWithValues: Declared.errorFacts.map { ($0, isAnything) })
        let texts: [String: Check] = ["absent": areTexts, "message_contains": areTexts, "nowhere": areTexts]
        return facts.merging(texts) { one, _ in one }
    }()
    private static let ofScenarios: [String: Check] = [
        "name": isText, "service": isText, "operation": isText, "client": isObject, "needs_fake_clock": isFlag,
        "arguments": isObject, "headers": areTextsByName,
        "answer_as": { ["response", "dry_run"].contains($0.text ?? "") }, "take": isHowMuch, "prefetch": isWhole,
        "resume_from": isText,
        "then_resume": isFlag, "then_arguments": isObject, "then_credential_file": isText, "answers": isList,
        "sources": isObject,
        "expect": isObject,
    ]
    private static let ofSources: [String: Check] = ["answers": isList, "requests": areTexts]
    private static let ofClients: [String: Check] = [
        "settings": areTextsByName, "credential_file": isText, "credential_command": areTexts,
        "headers": areTextsByName, "timeout_s": isNumber,
        "attempt_timeout_s": isNumber, "max_retries": isWhole,
        "max_retry_after_s": isNumber, "max_pages": isWhole, "max_body_bytes": isWhole,
        "min_interval_s": isNumber, "max_concurrency": isWhole, "now": isText,
        "random": isNumber,
    ]
    private static let ofExpectations: [String: Check] = [
        "requests": isList, "result": isAnything, "response": isObject, "file": isText, "items": isList,
        "pages": isList, "pick": isText,
        "error": isObject, "then_items": isList, "then_error": isObject, "waits": areNumbers, "shifts": isWhole,
    ]
    private static let ofRequests: [String: Check] = [
        "method": isText, "target": isText, "body": isText, "headers": areTextsByName, "without_headers": areTexts,
    ]
    private static let ofPages: [String: Check] = [
        "items": isList, "response": isObject,
    ]
    private static let ofResponses: [String: Check] = [
        "status": isWhole, "body": isText, "request_id": { $0 == .null || isText($0) },
        "rate_limit": { $0 == .null || isObject($0) }, "attempts": isWhole, "elapsed": isNumber,
        "headers": areTextsByName, "not_shown": areTexts,
    ]

    private static let isAnything: Check = { _ in true }
    private static let isText: Check = { $0.text != nil }
    private static let isFlag: Check = { if case .bool = $0 { true } else { false } }
    private static let isWhole: Check = { if case .integer(let number) = $0 { number >= 0 } else { false } }
    private static let isNumber: Check = { $0.number != nil }
    private static let isList: Check = { $0.items != nil }
    private static let isObject: Check = { $0.fields != nil }
    private static let areTexts: Check = { $0.items?.allSatisfy(isText) ?? false }
    private static let areNumbers: Check = { $0.items?.allSatisfy(isNumber) ?? false }
    private static let areTextsByName: Check = { $0.fields?.values.allSatisfy(isText) ?? false }
    private static let isHowMuch: Check = { take in
        if let fields = take.fields {
            return Set(fields.keys) == ["items"] && isWhole(fields["items"] ?? .null)
        }
        return ["all", "collect", "pages"].contains(take.text ?? "")
    }
}

extension JSON {
    var items: [JSON]? {
        if case .list(let items) = self { items } else { nil }
    }

    var fields: [String: JSON]? {
        if case .object(let fields) = self { fields } else { nil }
    }

    var number: Double? {
        switch self {
        case .integer(let whole): Double(whole)
        case .number(let number): number
        default: nil
        }
    }
}
