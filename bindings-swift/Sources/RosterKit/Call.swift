internal import RosterKitNative

/// Call the library; its errors become a ``RosterKitError``.
func translatingErrors<Value>(_ call: () throws -> Value) throws -> Value {
    do {
        return try call()
    } catch let failure as RosterKitNative.Failure {
        throw RosterKitError(failure)
    }
}

extension RosterKitError {
    init(_ failure: RosterKitNative.Failure) {
        switch failure {
        case .Failed(let data):
            self = data.withUnsafeBytes { bytes in
                var reader = ByteReader(bytes)
                return reader.read()
            }
        }
    }
}

extension RosterKitNative.Call {
    /// Send it, and read its answer.
    func answer<Answer: FromBytes>() async throws -> Answer {
        try await sent().read()
    }

    /// Send it; it answers nothing.
    func finish() async throws {
        _ = try await sent()
    }

    /// Send it, block this thread, and read its answer.
    func waitForAnswer<Answer: FromBytes>() throws -> Answer {
        try translatingErrors { try wait() }.read()
    }

    /// Send it, and block this thread; it answers nothing.
    func waitToFinish() throws {
        _ = try translatingErrors { try wait() }
    }

    private func sent() async throws -> RosterKitNative.Bytes {
        do {
            return try await send()
        } catch let failure as RosterKitNative.Failure {
            throw RosterKitError(failure)
        }
    }
}
