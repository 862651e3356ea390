import Foundation
import RosterKit

/// The nine fields that every competitor has under the same names.
protocol Member {
    associatedtype Account: User
    var dtConfirmed: Account.Time? { get }
    var isAdmin: Bool { get }
    var isOwner: Bool { get }
    var user: Account { get }
}

protocol User {
    associatedtype Time: Moment
    var id: String { get }
    var email: String { get }
    var firstName: String? { get }
    var lastName: String? { get }
    var lastActive: Time? { get }
    var publicProfileImageUrl: String? { get }
}

/// A time, read or left as text.
protocol Moment {
    var milliseconds: Int? { get }
}

extension Date: Moment {
    var milliseconds: Int? { Int((timeIntervalSince1970 * 1000).rounded()) }
}

extension String: Moment {
    var milliseconds: Int? { nil }
}

extension PaperspaceTeamMember: Member {}
extension PaperspaceUser: User {}

/// Read every field of every member, as one who prints a table would.
func touch<M: Member>(_ members: [M]) {
    var seen = 0
    for member in members {
        let user = member.user
        seen &+= (member.dtConfirmed == nil ? 0 : 1) &+ (member.isAdmin ? 1 : 0) &+ (member.isOwner ? 1 : 0)
        seen &+= user.id.utf8.count &+ user.email.utf8.count &+ (user.firstName?.utf8.count ?? 0)
        seen &+= (user.lastName?.utf8.count ?? 0) &+ (user.lastActive == nil ? 0 : 1)
        seen &+= user.publicProfileImageUrl?.utf8.count ?? 0
    }
    keep(seen)
}

/// So that the compiler does not leave out what nobody uses.
@inline(never)
private func keep(_: Int) {}

extension Sample {
    /// The weight that the Rust bench computes, and the sum of all times. Not part of what is measured.
    func having<M: Member>(read members: [M]) -> Sample {
        var sample = self
        for member in members {
            let user = member.user
            for text in [user.id, user.email, user.firstName, user.lastName, user.publicProfileImageUrl] {
                sample.weight += text.map { $0.utf8.count + Int($0.utf8.last ?? 0) } ?? 1
            }
            sample.weight += (member.isAdmin ? 1 : 0) + (member.isOwner ? 1 : 0)
            for time in [member.dtConfirmed, user.lastActive] {
                guard let time else { continue }
                sample.weight += 1
                if let milliseconds = time.milliseconds {
                    sample.times = (sample.times ?? 0) + milliseconds
                }
            }
        }
        return sample
    }
}
