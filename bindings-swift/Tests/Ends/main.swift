import Foundation
import RosterKit

// Begins many calls, and ends in the midst of them. Settings come from the environment.

let client = try Paperspace()
let blocking = try BlockingPaperspace()
let begun = DispatchSemaphore(value: 0)
let (tasks, threads) = (200, 20)

for _ in 0..<tasks {
    Task.detached {
        begun.signal()
        while true { _ = try? await client.getSecret(teamId: "my-team", name: "DB") }
    }
}
for _ in 0..<threads {
    Thread.detachNewThread {
        begun.signal()
        while true { _ = try? blocking.getSecret(teamId: "my-team", name: "DB") }
    }
}
// Not all tasks may get a turn while others keep the threads busy.
for _ in 0..<(threads + 1) { begun.wait() }
usleep(useconds_t(CommandLine.arguments.dropFirst().first.flatMap { UInt32($0) } ?? 0))
exit(0)
