import Foundation
import RosterKit

/// The jobs with RosterKit, with its defaults.
enum Ours {
    static func listBlocking(_ place: Place) throws -> Sample {
        let client = try BlockingPaperspace(apiKey: Secret(apiKey), baseUrl: place.paperspace)
        _ = try client.updateTeamMember(teamId: team, userId: userId(0), isAdmin: true)
        let watch = Stopwatch()
        let members = try client.listTeamMembers(teamId: team, limit: membersAPage).all()
        touch(members)
        return watch.stop().having(read: members)
    }

    static func list(_ place: Place) async throws -> Sample {
        let client = try Paperspace(apiKey: Secret(apiKey), baseUrl: place.paperspace)
        _ = try await client.updateTeamMember(teamId: team, userId: userId(0), isAdmin: true)
        let watch = Stopwatch()
        var members: [PaperspaceTeamMember] = []
        for try await member in client.listTeamMembers(teamId: team, limit: membersAPage) {
            members.append(member)
        }
        touch(members)
        return watch.stop().having(read: members)
    }

    static func putBlocking(_ place: Place) throws -> Sample {
        let client = try BlockingPaperspace(apiKey: Secret(apiKey), baseUrl: place.paperspace)
        _ = try client.updateTeamMember(teamId: team, userId: userId(0), isAdmin: true)
        let watch = Stopwatch()
        var admins = 0
        for index in 0..<place.size.calls {
            let membership = try client.updateTeamMember(teamId: team, userId: userId(index), isAdmin: true)
            admins += membership.isAdmin ? 1 : 0
        }
        var sample = watch.stop()
        sample.weight = admins
        return sample
    }

    static func put(_ place: Place) async throws -> Sample {
        let client = try Paperspace(apiKey: Secret(apiKey), baseUrl: place.paperspace)
        _ = try await client.updateTeamMember(teamId: team, userId: userId(0), isAdmin: true)
        let watch = Stopwatch()
        var admins = 0
        for index in 0..<place.size.calls {
            let membership = try await client.updateTeamMember(teamId: team, userId: userId(index), isAdmin: true)
            admins += membership.isAdmin ? 1 : 0
        }
        var sample = watch.stop()
        sample.weight = admins
        return sample
    }

    /// The smaller team, held; with the connection there, or from a client that does not exist yet.
    static func listHundredPages(_ place: Place, connected: Bool, prefetch: Int? = nil) async throws -> Sample {
        func make() throws -> Paperspace { try Paperspace(apiKey: Secret(apiKey), baseUrl: place.paperspace) }
        let ready = connected ? try make() : nil
        _ = try await ready?.updateTeamMember(teamId: team, userId: userId(0), isAdmin: true)
        let watch = Stopwatch()
        let client = try ready ?? make()
        let listing = client.listTeamMembers(teamId: hundredPages, limit: membersAPage, prefetch: prefetch)
        let members = try await listing.all()
        touch(members)
        return watch.stop().having(read: members)
    }

    static func listHundredPagesBlocking(_ place: Place, connected: Bool) throws -> Sample {
        func make() throws -> BlockingPaperspace {
            try BlockingPaperspace(apiKey: Secret(apiKey), baseUrl: place.paperspace)
        }
        let ready = connected ? try make() : nil
        _ = try ready?.updateTeamMember(teamId: team, userId: userId(0), isAdmin: true)
        let watch = Stopwatch()
        let client = try ready ?? make()
        let members = try client.listTeamMembers(teamId: hundredPages, limit: membersAPage).all()
        touch(members)
        return watch.stop().having(read: members)
    }

    static func burst(_ place: Place, _ calls: Int) async throws -> Sample {
        let client = try Paperspace(apiKey: Secret(apiKey), baseUrl: place.paperspace)
        _ = try await client.updateTeamMember(teamId: team, userId: userId(0), isAdmin: true)
        let watch = Stopwatch()
        let admins = try await atOnce(calls) { index in
            try await client.updateTeamMember(teamId: team, userId: userId(index), isAdmin: true).isAdmin
        }
        var sample = watch.stop()
        sample.weight = admins
        return sample
    }
}
