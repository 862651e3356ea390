// A future of Rust's. The handler that may cancel it holds it, so it is not freed before.
fileprivate final class UniffiRustFuture: Sendable {
    let handle: UInt64
    private let cancelFunc: @Sendable (UInt64) -> ()
    private let freeFunc: @Sendable (UInt64) -> ()

    init(_ handle: UInt64, cancelFunc: @escaping @Sendable (UInt64) -> (), freeFunc: @escaping @Sendable (UInt64) -> ()) {
        self.handle = handle
        self.cancelFunc = cancelFunc
        self.freeFunc = freeFunc
    }

    func cancel() {
        cancelFunc(handle)
    }

    deinit {
        freeFunc(handle)
    }
}

fileprivate func uniffiRustCallAsync<F, T>(
    rustFutureFunc: () -> UInt64,
    pollFunc: (UInt64, @escaping UniffiRustFutureContinuationCallback, UInt64) -> (),
    cancelFunc: @escaping @Sendable (UInt64) -> (),
    completeFunc: (UInt64, UnsafeMutablePointer<RustCallStatus>) -> F,
    freeFunc: @escaping @Sendable (UInt64) -> (),
    liftFunc: (F) throws -> T,
    errorHandler: ((RustBuffer) throws -> Swift.Error)?
) async throws -> T {
    // Make sure to call the ensure init function since future creation doesn't have a
    // RustCallStatus param, so doesn't use makeRustCall()
    uniffiEnsureRosterkitSwiftInitialized()
    // A task that is cancelled already sends nothing.
    try Task.checkCancellation()
    let rustFuture = UniffiRustFuture(rustFutureFunc(), cancelFunc: cancelFunc, freeFunc: freeFunc)
    await withTaskCancellationHandler {
        var pollResult: Int8
        repeat {
            pollResult = await withUnsafeContinuation {
                pollFunc(
                    rustFuture.handle,
                    { handle, pollResult in
                        uniffiFutureContinuationCallback(handle: handle, pollResult: pollResult)
                    },
                    uniffiContinuationHandleMap.insert(obj: $0)
                )
            }
        } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY
    } onCancel: {
        rustFuture.cancel()
    }
    // A call that was over before it was cancelled has its result all the same.
    return try withExtendedLifetime(rustFuture) {
        try liftFunc(makeRustCall(
            { completeFunc(rustFuture.handle, $0) },
            errorHandler: errorHandler
        ))
    }
}
