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
    func answer<Answer: FromBytes>(for asking: Asking = .value) async throws -> Answer {
        try await sent(asking).read()
    }

    /// Send it; it answers nothing.
    func finish(for asking: Asking = .value) async throws {
        _ = try await sent(asking)
    }

    /// Send it, block this thread, and read its answer.
    func waitForAnswer<Answer: FromBytes>(for asking: Asking = .value) throws -> Answer {
        try waited(asking).read()
    }

    /// Send it, and block this thread; it answers nothing.
    func waitToFinish(for asking: Asking = .value) throws {
        _ = try waited(asking)
    }

    private func sent(_ asking: Asking) async throws -> RosterKitNative.Bytes {
        do {
            switch asking {
            case .value:
                return try await send()
            case .response(let answers):
                return answers.keep(try await respond())
            case .dryRun:
                if let planned = try dryRun() { throw Planned(request: planned.read()) }
                return try await send()
            }
        } catch let failure as RosterKitNative.Failure {
            throw RosterKitError(failure)
        }
    }

    private func waited(_ asking: Asking) throws -> RosterKitNative.Bytes {
        try translatingErrors {
            switch asking {
            case .value:
                return try wait()
            case .response(let answers):
                return answers.keep(try waitToRespond())
            case .dryRun:
                if let planned = try dryRun() { throw Planned(request: planned.read()) }
                return try wait()
            }
        }
    }
}
