import Foundation
import RosterKit

// Find a person in all the places that are given:
//
//     find-person PERSON TARGET…
//
// It prints a line for each place in which the person has access, and ends with 0 if there is one, with 3 if
// there is none, and with 1 if a place could not be searched to its end. Credentials come from the environment.

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
    tell("usage: find-person PERSON TARGET…, for example: find-person ann@example.com paperspace:my-team zenml")
    exit(2)
}

do {
    let progress = Configuration(onTarget: { event in
        if event.state == .started { tell("searching \(event.target)") }
    })
    let access = try Access(configuration: progress)
    let found = try await access.find(people: [arguments[0]], targets: Array(arguments[1...]))
    printTable(of: found.rows)
    for target in found.targets where target.status != .complete {
        tell("\(target.target) could not be searched: \(target.error ?? "it does not say why")")
    }
    if !found.complete {
        exit(1)
    }
    exit(found.rows.isEmpty ? 3 : 0)
} catch RosterKitError.invalidArgument(let facts) {
    tell(facts.message)
    exit(2)
} catch {
    tell(error.localizedDescription)
    exit(1)
}

/// Say something that is not the report.
@Sendable func tell(_ text: String) {
    FileHandle.standardError.write(Data("\(harmless(text))\n".utf8))
}

/// Print rows in columns as wide as what is in them.
func printTable(of rows: [AccessRow]) {
    guard !rows.isEmpty else { return }
    let heads = ["TARGET", "USER", "E-MAIL", "ROLE", "ACCESS", "STATUS"]
    let cells = rows.map { row in
        [
            row.target, row.userId, row.email ?? "-", row.role ?? "-", row.access.rawValue, row.status.rawValue,
        ].map(harmless)
    }
    let lines = [heads] + cells
    let widths = heads.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    for line in lines {
        let padded = zip(line, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
        print(padded.joined(separator: "  ").trimmingCharacters(in: .whitespaces))
    }
}

/// A text without what a terminal would obey.
@Sendable func harmless(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
}
