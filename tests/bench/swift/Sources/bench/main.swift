import Foundation

// RosterKit for Swift against URLSession and Codable, side by side in one run.
//
//     bench [--quick] [--rounds N] [--json FILE] SERVER [WITH WITHOUT]
//     bench review SERVER [--quick]
//
// SERVER is the program of the Rust bench; WITH and WITHOUT are stripped executables to be weighed.

var arguments = Array(CommandLine.arguments.dropFirst())
let size = Size(isQuick: arguments.contains("--quick"))
arguments.removeAll { $0 == "--quick" }

func printJSON(_ value: some Encodable) throws {
    FileHandle.standardOutput.write(try JSONEncoder().encode(value))
}

/// Do a job, and say why when it fails or is not slow but stuck.
func job(_ work: () async throws -> some Encodable) async {
    @Sendable func end(_ why: String) -> Never {
        FileHandle.standardError.write(Data("\(why)\n".utf8))
        exit(1)
    }
    let seconds = size.tooLong
    Thread {
        Thread.sleep(forTimeInterval: TimeInterval(seconds))
        end("it did not end within \(seconds) s")
    }.start()
    do { try printJSON(await work()) } catch { end("\(error)") }
}

switch arguments.first {
case "sample":
    await job { try await Jobs.run(arguments[1], arguments[2], Place(url: arguments[3], size: size)) }
case "cancelled":
    await job { try await Cancelled.run(Place(url: arguments[1], size: size)) }
case "review":
    try Fleet.run(server: arguments[1], size: size)
default:
    exit(try Comparison(arguments, size).run() ? 0 : 1)
}
