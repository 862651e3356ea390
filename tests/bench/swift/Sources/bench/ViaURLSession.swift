import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The competitor: what Foundation has, as a careful user would use it. One session that keeps its
/// connections, the answer's status checked, one decoder.
struct ViaURLSession: Sendable {
    private let place: Place

    struct Page<Time: Moment & Decodable>: Decodable {
        let hasMore: Bool
        let nextPage: String?
        let items: [TheirMember<Time>]
    }

    private struct Membership: Decodable {
        let isAdmin: Bool
        let isOwner: Bool
    }

    private struct Change: Encodable {
        let isAdmin: Bool
    }

    private struct Refused: Error {
        let status: Int?
    }

    static func list<Time: Moment & Decodable>(_ place: Place, times: Time.Type) async throws -> Sample {
        let client = try await ready(place)
        let watch = Stopwatch()
        let members: [TheirMember<Time>] = try await client.members(of: team)
        touch(members)
        return watch.stop().having(read: members)
    }

    /// The smaller team, held; with the connection there, or from a session that does not exist yet.
    static func listHundredPages(_ place: Place, connected: Bool) async throws -> Sample {
        let made = connected ? try await ready(place) : nil
        let watch = Stopwatch()
        let client = made ?? ViaURLSession(place: place)
        let members: [TheirMember<Date>] = try await client.members(of: hundredPages)
        touch(members)
        return watch.stop().having(read: members)
    }

    static func burst(_ place: Place, _ calls: Int) async throws -> Sample {
        let client = try await ready(place)
        let watch = Stopwatch()
        let admins = try await atOnce(calls) { index in try await client.put(index).isAdmin }
        var sample = watch.stop()
        sample.weight = admins
        return sample
    }

    static func put(_ place: Place) async throws -> Sample {
        let client = try await ready(place)
        let watch = Stopwatch()
        var admins = 0
        for index in 0..<place.size.calls {
            admins += try await client.put(index).isAdmin ? 1 : 0
        }
        var sample = watch.stop()
        sample.weight = admins
        return sample
    }

    /// Ready to be measured: the connection is there.
    private static func ready(_ place: Place) async throws -> ViaURLSession {
        let client = ViaURLSession(place: place)
        _ = try await client.put(0)
        return client
    }

    /// Made when it is first asked for, and never taken down: that aborts the process now and then.
    private static let session: URLSession = {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = 30
        configuration.urlCache = nil
        // As many as RosterKit lets be under way. One call after another uses one of them.
        configuration.httpMaximumConnectionsPerHost = 64
        return URLSession(configuration: configuration)
    }()

    private func members<Time: Moment & Decodable>(of team: String) async throws -> [TheirMember<Time>] {
        var members: [TheirMember<Time>] = []
        var after: String?
        while true {
            let page: Page<Time> = try await page(of: team, after: after)
            members += page.items
            guard page.hasMore else { return members }
            after = page.nextPage
        }
    }

    private func page<Time: Moment & Decodable>(of team: String, after: String?) async throws -> Page<Time> {
        var parts = URLComponents(string: "\(place.paperspace)/teams/\(team)/users")!
        parts.queryItems = [URLQueryItem(name: "limit", value: "\(membersAPage)")]
        if let after { parts.queryItems?.append(URLQueryItem(name: "after", value: after)) }
        return try await answer(URLRequest(url: parts.url!))
    }

    private func put(_ index: Int) async throws -> Membership {
        var request = URLRequest(url: URL(string: "\(place.paperspace)/teams/\(team)/users/\(userId(index))")!)
        request.httpMethod = "PUT"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = try JSONEncoder().encode(Change(isAdmin: true))
        return try await answer(request)
    }

    private func answer<Value: Decodable>(_ request: URLRequest) async throws -> Value {
        var request = request
        request.setValue("Bearer \(apiKey)", forHTTPHeaderField: "Authorization")
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        let (body, answer) = try await Self.session.data(for: request)
        let status = (answer as? HTTPURLResponse)?.statusCode
        guard status == 200 else { throw Refused(status: status) }
        return try Self.decoder.decode(Value.self, from: body)
    }

    private static let decoder: JSONDecoder = {
        let decoder = JSONDecoder()
        // `.iso8601` does not read the fractions that the service writes.
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        decoder.dateDecodingStrategy = .custom { try style.parse($0.singleValueContainer().decode(String.self)) }
        return decoder
    }()
}

struct TheirMember<Time: Moment & Decodable>: Decodable, Member {
    let dtConfirmed: Time?
    let isAdmin: Bool
    let isOwner: Bool
    let user: TheirUser<Time>
}

struct TheirUser<Time: Moment & Decodable>: Decodable, User {
    let id: String
    let email: String
    let firstName: String?
    let lastName: String?
    let lastActive: Time?
    let publicProfileImageUrl: String?
}
