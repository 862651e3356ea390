import Foundation
import RosterKit

// Give a secret of a Paperspace team a new value, and see that the service has it:
//
//     rotate-secret TEAM NAME < new-value
//     rotate-secret TEAM NAME --generate 40
//
// The value comes from standard input, because other users of a machine can see the arguments of a command. The
// key of the team comes from the environment, as PAPERSPACE_API_KEY. The exit code is 0 if the new value is there,
// 1 if that is not sure, 2 if it was called wrongly.

let arguments = Array(CommandLine.arguments.dropFirst())
let length = arguments.count == 4 && arguments[2] == "--generate" ? Int(arguments[3]) : nil
guard arguments.count == 2 || length != nil else {
    tell("usage: rotate-secret TEAM NAME [--generate LENGTH] < new-value")
    exit(2)
}
let (team, name) = (arguments[0], arguments[1])

/// The value from standard input. It may have several lines, as keys do. What writes it adds a line end to it.
func newValue() -> Secret {
    var text = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    if text.last?.isNewline == true { text.removeLast() }
    return Secret(text)
}

do {
    let paperspace = try Paperspace()
    let access = try Access(clients: ["paperspace": paperspace])
    let value = length == nil ? newValue() : nil
    let rotated = try await access.rotateSecret(team: "paperspace:\(team)", name: name, value: value, generate: length)
    print("\(rotated.name): \(rotated.outcome.rawValue), \(rotated.certainty.rawValue)")
    if rotated.usedByDeployment {
        print("A deployment uses it, and has the old value until it is restarted.")
    }
    // The service never shows a value, but it tells when it was changed.
    let seen = try await paperspace.getSecret(teamId: team, name: name).dtModified
    if seen < rotated.changedAt {
        tell("But the service says that it was last changed at \(seen).")
        exit(1)
    }
} catch let error as RosterKitError {
    tell(error.localizedDescription)
    switch error {
    case .config, .invalidArgument: exit(2)
    default: exit(1)
    }
}

/// Say something that is not the report.
func tell(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
}
