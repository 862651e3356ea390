import Foundation
import RosterKitTesting
import XCTest

/// Wait until it holds. That it may take long is no reason to fail; that it never comes is.
func eventually(
    _ what: String, file: StaticString = #filePath, line: UInt = #line,
    isolation: isolated (any Actor)? = #isolation, _ holds: () throws -> Bool
) async throws {
    for _ in 0..<20_000 {
        if try holds() { return }
        try await Task.sleep(nanoseconds: 1_000_000)
    }
    XCTFail("it never came to be: \(what)", file: file, line: line)
}

/// The error of a kind that `body` throws; anything else fails.
func thrown<Thrown: Error, Value: Sendable>(
    _: Thrown.Type, file: StaticString = #filePath, line: UInt = #line,
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Value
) async -> Thrown? {
    do {
        let value = try await body()
        XCTFail("nothing was thrown, but returned \(value)", file: file, line: line)
    } catch let error as Thrown {
        return error
    } catch {
        XCTFail("it threw \(String(reflecting: error))", file: file, line: line)
    }
    return nil
}

/// Values from several threads.
final class Noted<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var values: [Value] = []

    func note(_ value: Value) {
        lock.withLock { values.append(value) }
    }

    var all: [Value] {
        lock.withLock { values }
    }
}
