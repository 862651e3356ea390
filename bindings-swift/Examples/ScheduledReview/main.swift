import Foundation
import RosterKit

// Review who has access, as a job that runs by itself:
//
//     scheduled-review [--targets FILE] [--output FOLDER] [TARGET…]
//
// Targets are places such as `paperspace:my-team`; in a file they are one a line, and `#` begins a comment.
// Credentials come from the environment. Progress goes to standard error, the report to the folder. The exit code
// is 0 if all targets were read to their ends, 1 if not, 2 if it was called wrongly.

let (targets, folder) = read(CommandLine.arguments.dropFirst())

do {
    let progress = Configuration(onTarget: { event in
        if event.state == .complete { tell("\(event.target): \(event.people) people") }
        if let error = event.error { tell("\(event.target): \(error)") }
    })
    let access = try Access(configuration: progress)
    let review = try await access.review(targets: targets)
    let manifest = try await access.writeFiles(review: review, folder: folder)
    tell("\(review.rows.count) rows in \(folder): \(manifest.files.map(\.name).joined(separator: ", "))")
    exit(review.complete ? 0 : 1)
} catch RosterKitError.invalidArgument(let facts) {
    tell(facts.message)
    exit(2)
} catch {
    tell(error.localizedDescription)
    exit(1)
}

/// The targets that were named and those of the file, and the folder.
func read(_ arguments: ArraySlice<String>) -> (targets: [String], folder: String) {
    var (targets, folder) = ([String](), "review")
    var left = arguments
    while let argument = left.popFirst() {
        switch argument {
        case "--output":
            guard let given = left.popFirst() else { usage("--output needs a folder") }
            folder = given
        case "--targets":
            guard let file = left.popFirst(), let text = try? String(contentsOfFile: file, encoding: .utf8) else {
                usage("--targets needs a file that can be read")
            }
            for line in text.split(whereSeparator: { $0.isNewline }) {
                let target = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
                if !target.isEmpty { targets.append(target) }
            }
        case _ where argument.hasPrefix("-"):
            usage("there is no option \(argument)")
        default:
            targets.append(argument)
        }
    }
    if targets.isEmpty { usage("name at least one target, such as `paperspace:my-team`") }
    return (targets, folder)
}

func usage(_ mistake: String) -> Never {
    tell("\(mistake)\nusage: scheduled-review [--targets FILE] [--output FOLDER] [TARGET…]")
    exit(2)
}

/// Say something that is not the report.
@Sendable func tell(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
}
