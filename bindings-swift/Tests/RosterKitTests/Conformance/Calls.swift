import Foundation
import RosterKit

/// A scenario needs something that this client does not have: it fails, it is not skipped.
struct Unusable: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// A client under its service's name; the conformances are generated.
protocol AsynchronousClient: Sendable {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> Self
    func call(_ operation: String, _ given: Arguments, _ reading: Reading) async throws -> Ended
}

protocol BlockingClient: Sendable {
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> Self
    func call(_ operation: String, _ given: Arguments, _ reading: Reading) throws -> Ended
}

/// A client of a service, which can be asked for more than results.
protocol AskableClient: AsynchronousClient {
    func withResponse<Value: Sendable>(
        isolation: isolated (any Actor)?, _ call: (Self) async throws -> Value
    ) async throws -> Response<Value>
    func dryRun<Value: Sendable>(
        isolation: isolated (any Actor)?, _ calls: (Self) async throws -> Value
    ) async throws -> DryRun?
}

protocol BlockingAskableClient: BlockingClient {
    func withResponse<Value: Sendable>(_ call: (Self) throws -> Value) throws -> Response<Value>
    func dryRun<Value: Sendable>(_ calls: (Self) throws -> Value) throws -> DryRun?
}

extension AskableClient {
    /// Call, and keep all of the answer.
    func responding(_ operation: String, _ given: Arguments, _ reading: Reading) async throws -> Ended {
        do {
            let response = try await withResponse(isolation: #isolation) { client in
                try await client.call(operation, given, reading).successful()
            }
            var ended = response.value
            ended.response = response.onTheWire
            return ended
        } catch let error as RosterKitError {
            return Ended(error: error, resume: error.resume)
        }
    }

    /// Tell what would be sent.
    func planning(_ operation: String, _ given: Arguments, _ reading: Reading) async throws -> Ended {
        do {
            let planned = try await dryRun(isolation: #isolation) { client in
                try await client.call(operation, given, reading).successful()
            }
            return Ended(result: planned?.onTheWire)
        } catch let error as RosterKitError {
            return Ended(error: error, resume: error.resume)
        }
    }
}

extension BlockingAskableClient {
    /// Call, and keep all of the answer.
    func responding(_ operation: String, _ given: Arguments, _ reading: Reading) throws -> Ended {
        do {
            let response = try withResponse { try $0.call(operation, given, reading).successful() }
            var ended = response.value
            ended.response = response.onTheWire
            return ended
        } catch let error as RosterKitError {
            return Ended(error: error, resume: error.resume)
        }
    }

    /// Tell what would be sent.
    func planning(_ operation: String, _ given: Arguments, _ reading: Reading) throws -> Ended {
        do {
            let planned = try dryRun { try $0.call(operation, given, reading).successful() }
            return Ended(result: planned?.onTheWire)
        } catch let error as RosterKitError {
            return Ended(error: error, resume: error.resume)
        }
    }
}

/// The settings of a client, by their declared names.
struct Settings: Sendable {
    let values: [String: String]
    /// Of what works with clients of services: theirs, by the names of their sources.
    var clients: [String: any ServiceClient]?

    func text(_ name: String) -> String? { values[name] }
    func secret(_ name: String) -> Secret? { values[name].map { Secret($0) } }
}

/// How a call or a listing ended.
struct Ended: Sendable {
    var result: JSON?
    /// All of the answer but the result, where that was asked for.
    var response: JSON?
    var items: [JSON] = []
    var pages: [JSON] = []
    var error: RosterKitError?
    var resume: String?
    /// How often the listing was found to have moved.
    var shifts: Int?
}

extension Ended {
    /// Throw the error it ended with.
    func successful() throws -> Ended {
        if let error { throw error }
        return self
    }
}

/// How the answer of an operation is to be read.
struct Reading: Sendable {
    var headers: [String: String]?
    var take: JSON = "all"
    var prefetch: Int?
    var resume: String?

    /// How many items are taken at most.
    private var most: Int {
        if case .integer(let most)? = take["items"] { most } else { .max }
    }

    func answer<Answer: OnTheWire>(_ call: () async throws -> Answer) async throws -> Ended {
        do {
            return Ended(result: try await call().onTheWire)
        } catch let error as RosterKitError {
            return Ended(error: error, resume: error.resume)
        }
    }

    func answerNothing(_ call: () async throws -> Void) async throws -> Ended {
        try await answer { () async throws -> JSON in
            try await call()
            return .null
        }
    }

    func wait<Answer: OnTheWire>(_ call: () throws -> Answer) throws -> Ended {
        do {
            return Ended(result: try call().onTheWire)
        } catch let error as RosterKitError {
            return Ended(error: error, resume: error.resume)
        }
    }

    func waitForNothing(_ call: () throws -> Void) throws -> Ended {
        try wait { () throws -> JSON in
            try call()
            return .null
        }
    }

    func read<Item: OnTheWire>(_ pager: Pager<Item>) async throws -> Ended {
        var ended = Ended()
        do {
            switch take {
            case "collect":
                ended.items = try await pager.all().map(\.onTheWire)
            case "pages":
                for try await page in pager.pages {
                    ended.pages.append(page.onTheWire)
                }
            default:
                var items = pager.makeAsyncIterator()
                while ended.items.count < most, let item = try await items.next() {
                    ended.items.append(item.onTheWire)
                }
            }
        } catch let error as RosterKitError {
            ended.error = error
        }
        ended.shifts = pager.shifts
        return try atItsPlace(ended, pager.resume)
    }

    func read<Item: OnTheWire>(_ pager: BlockingPager<Item>) throws -> Ended {
        var ended = Ended()
        do {
            switch take {
            case "collect":
                ended.items = try pager.all().map(\.onTheWire)
            case "pages":
                while let page = try pager.nextPage() {
                    ended.pages.append(page.onTheWire)
                }
            default:
                while ended.items.count < most, let item = try pager.next() {
                    ended.items.append(item.onTheWire)
                }
            }
        } catch let error as RosterKitError {
            ended.error = error
        }
        ended.shifts = pager.shifts
        return try atItsPlace(ended, pager.resume)
    }

    /// Note where a listing stopped; an error has to say the same as the listing itself.
    private func atItsPlace(_ ended: Ended, _ place: String) throws -> Ended {
        var ended = ended
        ended.resume = place
        if let told = ended.error?.resume, told != place {
            throw Unusable("the error goes on at \(told), the listing at \(place)")
        }
        return ended
    }
}

/// The arguments of a scenario, by their declared names.
struct Arguments: Sendable {
    private let values: [String: JSON]

    init(_ values: JSON) throws {
        guard let values = values.fields else { throw Unusable("\(values) is not an object") }
        self.values = values
    }

    /// Refuse arguments that would not be used.
    func known(_ names: String...) throws {
        if let other = values.keys.first(where: { !names.contains($0) }) {
            throw Unusable("there is no argument `\(other)`")
        }
    }

    func required<Value: Givable>(_ name: String) throws -> Value {
        guard let value = values[name] else { throw Unusable("`\(name)` is missing") }
        return try Value(given: value)
    }

    func optional<Value: Givable>(_ name: String) throws -> Value? {
        try values[name].map { try Value(given: $0) }
    }

    /// A field that is nil where it is missing or null.
    func orNil<Value: Givable>(_ name: String) throws -> Value? {
        values[name] == .null ? nil : try optional(name)
    }

    func change<Value: Givable>(_ name: String) throws -> Change<Value> {
        switch values[name] {
        case nil: .keep
        case .null: .clear
        case let value?: .set(try Value(given: value))
        }
    }

    func query() throws -> [QueryItem] {
        try (values["query"]?.items ?? []).map { pair in
            guard let name = pair[0]?.text, let value = pair[1]?.text else {
                throw Unusable("\(pair) is not a name and a value")
            }
            return QueryItem(name: name, value: value)
        }
    }

    var body: JSON? { values["body"] }
}

/// A value that a scenario can give.
protocol Givable: Sendable, Hashable, Codable {
    init(given value: JSON) throws
}

/// A choice: unknown values are choices, too.
protocol Choice: Givable, OnTheWire, RawRepresentable where RawValue == String {}

extension Choice {
    init(given value: JSON) throws {
        guard let choice = Self(rawValue: try String(given: value)) else { throw Unusable("\(value) is not a choice") }
        self = choice
    }

    var onTheWire: JSON { .text(rawValue) }
}

extension String: Givable, OnTheWire {
    init(given value: JSON) throws {
        guard let text = value.text else { throw Unusable("\(value) is not a text") }
        self = text
    }

    var onTheWire: JSON { .text(self) }
}

extension Bool: Givable, OnTheWire {
    init(given value: JSON) throws {
        guard case .bool(let flag) = value else { throw Unusable("\(value) is not a flag") }
        self = flag
    }

    var onTheWire: JSON { .bool(self) }
}

extension Int: Givable, OnTheWire {
    init(given value: JSON) throws {
        guard case .integer(let whole) = value else { throw Unusable("\(value) is not a number") }
        self = whole
    }

    var onTheWire: JSON { .integer(self) }
}

extension Double: OnTheWire {
    var onTheWire: JSON { .number(self) }
}

extension Certainty: OnTheWire {
    var onTheWire: JSON { .text(rawValue) }
}

extension Phase: OnTheWire {
    var onTheWire: JSON { .text(rawValue) }
}

extension Secret: Givable {
    init(given value: JSON) throws {
        self.init(try String(given: value))
    }
}

extension Array: Givable where Element: Givable {
    init(given value: JSON) throws {
        guard let items = value.items else { throw Unusable("\(value) is not a list") }
        self = try items.map { try Element(given: $0) }
    }
}

extension Dictionary: Givable where Key == String, Value: Givable {
    init(given value: JSON) throws {
        guard let fields = value.fields else { throw Unusable("\(value) is not an object") }
        self = try fields.mapValues { try Value(given: $0) }
    }
}

extension JSON: Givable, OnTheWire {
    init(given value: JSON) throws {
        self = value
    }

    var onTheWire: JSON { self }
}

/// A value in the service's own words.
protocol OnTheWire {
    var onTheWire: JSON { get }
}

extension Optional: OnTheWire where Wrapped: OnTheWire {
    var onTheWire: JSON { self?.onTheWire ?? .null }
}

extension Array: OnTheWire where Element: OnTheWire {
    var onTheWire: JSON { .list(map(\.onTheWire)) }
}

extension Dictionary: OnTheWire where Key == String, Value: OnTheWire {
    var onTheWire: JSON { .object(mapValues(\.onTheWire)) }
}

extension Date: Givable, OnTheWire {
    init(given value: JSON) throws {
        let text = try String(given: value)
        guard let match = text.wholeMatch(of: /(.{19})(\.\d{1,6})?Z/),
            let seconds = ISO8601DateFormatter().date(from: match.1 + "Z")
        else { throw Unusable("\(value) is not a time in UTC") }
        let fraction = Double("0\(match.2 ?? "")") ?? 0
        self = seconds + fraction
    }

    /// In UTC with `Z`, without zeros at the end of its fraction. A `Date` tells microseconds.
    var onTheWire: JSON {
        let micros = Int((timeIntervalSinceReferenceDate * 1e6).rounded()) + 978_307_200_000_000
        let seconds = Int((Double(micros) / 1e6).rounded(.down))
        let formatter = ISO8601DateFormatter()
        formatter.timeZone = TimeZone(identifier: "UTC")
        let whole = formatter.string(from: Date(timeIntervalSince1970: TimeInterval(seconds))).dropLast()
        var fraction = String(format: ".%06d", micros - seconds * 1_000_000)
        while fraction.hasSuffix("0") { fraction.removeLast() }
        if fraction == "." { fraction = "" }
        return .text("\(whole)\(fraction)Z")
    }
}

extension RawAnswer: OnTheWire {
    var onTheWire: JSON {
        ["status": .integer(status), "body": .text(String(decoding: body, as: UTF8.self))]
    }
}

extension DryRun: OnTheWire {
    var onTheWire: JSON {
        [
            "method": .text(method), "url": .text(url), "headers": headers.onTheWire,
            "bodies": .list(bodies.map { $0 ?? .null }),
        ]
    }
}

extension Page: OnTheWire where Item: OnTheWire {
    var onTheWire: JSON {
        ["items": items.onTheWire, "response": response.onTheWire]
    }
}

/// All but its value.
extension Response: OnTheWire {
    var onTheWire: JSON {
        let limit = rateLimit.map { limit in
            [
                "limit": limit.limit.onTheWire, "remaining": limit.remaining.onTheWire,
                "reset": limit.reset.onTheWire,
            ]
        }
        return [
            "status": .integer(status), "headers": headers.onTheWire, "request_id": requestId.onTheWire,
            "rate_limit": limit.map { .object($0) } ?? .null, "attempts": .integer(attempts),
            "elapsed": .number(elapsed), "body": .text(String(decoding: body, as: UTF8.self)),
            "shown": .text(shown),
        ]
    }
}

extension Response {
    /// Its printed forms without its value, which has a form of its own.
    private var shown: String {
        let response = map { _ in 0 }
        var dumped = ""
        dump(response, to: &dumped)
        return "\(response) \(String(reflecting: response)) \(dumped)"
    }
}
