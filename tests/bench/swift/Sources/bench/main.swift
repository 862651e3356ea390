import Foundation

// RosterKit for Swift against URLSession and Codable, side by side in one run.
//
//     bench [--quick] [--rounds N] SERVER [WITH WITHOUT]
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
    let seconds = 600
    Thread {
        Thread.sleep(forTimeInterval: TimeInterval(seconds))
        end("it did not end within \(seconds) s")
    }.start()
    do { try printJSON(await work()) } catch { end("\(error)") }
}

var isFine = true
switch arguments.first {
case "sample":
    await job { try await Jobs.run(arguments[1], arguments[2], Place(url: arguments[3], size: size)) }
case "cancelled":
    await job { try await Cancelled.run(Place(url: arguments[1], size: size)) }
case "review":
    try Fleet.run(server: arguments[1], size: size)
default:
    var rounds = size.isQuick ? 3 : 7
    if let at = arguments.firstIndex(of: "--rounds"), let given = Int(arguments[at + 1]) {
        rounds = given
        arguments.removeSubrange(at...(at + 1))
    }
    let server = Process()
    server.executableURL = URL(fileURLWithPath: arguments[0])
    server.arguments = ["serve"] + size.flags
    let (input, output) = (Pipe(), Pipe())
    (server.standardInput, server.standardOutput) = (input, output)
    try server.run()
    defer {
        server.terminate()
        server.waitUntilExit()
    }
    let url = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
    let run = Rounds(url: url, size: size)
    let outcomes = try run.run(rounds)
    var report = Report(size)
    let (list, put) = (outcomes["list"] ?? [:], outcomes["put"] ?? [:])
    let what = "\(size.members) members, nine fields read"
    report.speed(what, list, "ours, blocking", "URLSession", atLeast: 4.5)
    report.speed(what, list, "ours, async", "URLSession", atLeast: 3.5)
    report.speed(what, list, "ours, blocking", "URLSession, text", atLeast: nil)
    report.memory("memory held", list, "ours, blocking", "URLSession", atMost: 1)
    report.memory("memory held", list, "ours, async", "URLSession", atMost: 1)
    report.speed("\(size.calls) PUTs, one by one", put, "ours, blocking", "URLSession", atLeast: 5)
    report.speed("\(size.calls) PUTs, one by one", put, "ours, async", "URLSession", atLeast: 4)
    do { report.flat(try run.cancelled()) } catch let error as JobFailed { report.failed("cancelled", error) }
    if arguments.count > 2 { try report.weigh(with: arguments[1], without: arguments[2]) }
    print("\(rounds) rounds; medians; each ratio is taken within a round. Seconds and MiB.")
    isFine = report.end(outcomes)
}
exit(isFine ? 0 : 1)
