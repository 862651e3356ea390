import Foundation

/// What one run of a job took.
struct Sample: Codable, Sendable {
    /// Seconds.
    var wall: Double
    /// Seconds of all threads.
    var cpu: Double
    /// KiB more than before, with the result still held, without the files' pages that programs are read from.
    var held: Int
    /// What was read, so that competitors can be seen to have read the same.
    var weight = 0
    /// All times that were read, in milliseconds; nil where they stay text.
    var times: Int?
}

/// Runs from when everything is ready, the connection included, until the result is there.
struct Stopwatch {
    private let resident = Use.now().memory
    private let cpu = processorTime()
    private let begun = DispatchTime.now()

    /// Call it while the result is still held.
    func stop() -> Sample {
        let wall = Double(DispatchTime.now().uptimeNanoseconds - begun.uptimeNanoseconds) / 1e9
        return Sample(wall: wall, cpu: processorTime() - cpu, held: Use.now().memory - resident)
    }
}

private func processorTime() -> Double {
    var use = rusage()
    getrusage(numericCast(RUSAGE_SELF.rawValue), &use)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(use.ru_utime) + seconds(use.ru_stime)
}

/// What this process has.
struct Use: Codable, Sendable {
    /// KiB, without what is mapped from files.
    let memory: Int
    /// KiB with what is mapped from files: now, and the most there ever was.
    let resident: Int
    let peak: Int
    let descriptors: Int
    let threads: Int

    static func now() -> Use {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let lines = status.split(separator: "\n")
        func number(_ name: String) -> Int {
            lines.first { $0.hasPrefix(name) }.flatMap { Int($0.filter(\.isNumber)) } ?? 0
        }
        let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
        return Use(
            memory: number("RssAnon:"), resident: number("VmRSS:"), peak: number("VmHWM:"), descriptors: descriptors,
            threads: number("Threads:"))
    }
}
