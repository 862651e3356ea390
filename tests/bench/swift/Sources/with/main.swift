import Foundation
import RosterKit

print(Data("nothing".utf8).base64EncodedString())
let client = try Paperspace()
for try await member in client.listTeamMembers(teamId: "my-team") {
    print(member.user.email)
}
