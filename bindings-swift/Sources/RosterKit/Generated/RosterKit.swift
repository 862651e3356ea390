// Written by uniffi from the declarations, and edited by bindgen. Do not edit it: `make swift-sources`.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(RosterKitFFI)
internal import RosterKitFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_rosterkit_swift_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_rosterkit_swift_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

// Reads where the bytes are: a copy for each number would take four times as long.
fileprivate func createReader(_ buffer: RustBuffer) -> (next: UnsafeRawPointer, end: UnsafeRawPointer) {
    guard let data = buffer.data else {
        let nowhere = UnsafeRawPointer(bitPattern: 1)!
        return (next: nowhere, end: nowhere)
    }
    return (next: UnsafeRawPointer(data), end: UnsafeRawPointer(data) + Int(buffer.len))
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> T {
    guard reader.end - reader.next >= MemoryLayout<T>.size else {
        throw UniffiInternalError.bufferOverflow
    }
    let value = reader.next.loadUnaligned(as: T.self)
    reader.next += MemoryLayout<T>.size
    return T(bigEndian: value)
}

// Shows an arbitrary number of bytes, to be copied by whoever keeps them.
fileprivate func readBytes(_ reader: inout (next: UnsafeRawPointer, end: UnsafeRawPointer), count: Int) throws -> UnsafeRawBufferPointer {
    guard count >= 0, reader.end - reader.next >= count else {
        throw UniffiInternalError.bufferOverflow
    }
    let value = UnsafeRawBufferPointer(start: reader.next, count: count)
    reader.next += count
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (next: UnsafeRawPointer, end: UnsafeRawPointer)) -> Bool {
    return reader.next < reader.end
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(buf)
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureRosterkitSwiftInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            throw CancellationError()

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}

// Public interface members begin here.
// Magic number for the Rust proxy to call using the same mechanism as every other method,
// to free the callback once it's dropped by Rust.
private let IDX_CALLBACK_FREE: Int32 = 0
// Callback return codes
private let UNIFFI_CALLBACK_SUCCESS: Int32 = 0
private let UNIFFI_CALLBACK_ERROR: Int32 = 1
private let UNIFFI_CALLBACK_UNEXPECTED_ERROR: Int32 = 2

fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Double {
        return try lift(readDouble(&buf))
    }

    public static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    public static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}

fileprivate struct FfiConverterTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Date

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Date {
        let seconds: Int64 = try readInt(&buf)
        let nanoseconds: UInt32 = try readInt(&buf)
        // Build the Date from whole seconds first, then add the nanoseconds as a
        // separate TimeInterval.  Date stores CFAbsoluteTime (seconds since 2001),
        // so adding a small fraction to the ~7.8e8 base is twice as precise as
        // adding it to the ~1.76e9 Unix-epoch value, because the smaller magnitude
        // leaves more mantissa bits for the sub-second part.
        if seconds >= 0 {
            return Date(timeIntervalSince1970: Double(seconds))
                .addingTimeInterval(Double(nanoseconds) / 1.0e9)
        } else {
            return Date(timeIntervalSince1970: Double(seconds))
                .addingTimeInterval(-Double(nanoseconds) / 1.0e9)
        }
    }

    public static func write(_ value: Date, into buf: inout [UInt8]) {
        var delta = value.timeIntervalSince1970
        var sign: Int64 = 1
        if delta < 0 {
            // The nanoseconds portion of the epoch offset must always be
            // positive, to simplify the calculation we will use the absolute
            // value of the offset.
            sign = -1
            delta = -delta
        }
        if delta.rounded(.down) > Double(Int64.max) {
            fatalError("Timestamp overflow, exceeds max bounds supported by Uniffi")
        }
        let seconds = Int64(delta)
        let nanoseconds = UInt32((delta - Double(seconds)) * 1.0e9)
        writeInt(&buf, sign * seconds)
        writeInt(&buf, nanoseconds)
    }
}

/**
 * Administer who may work in the workspaces of a Seequent Evo organisation.
 *
 * The operations are for instance admins; others are answered 403.
 *
 * Source: Seequent Evo, Workspaces API 1.0.
 *
 * Each call blocks its thread until the answer is there: not for the main actor,
 * nor for async code, where it does not compile.
 *
 * One client serves any number of tasks and threads. It needs no closing.
 */
public final class BlockingEvo: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_blockingevo(self.handle, $0) }
    }
    /**
     * Make a client. It opens no connection.
     *
     * What is left out is taken from the environment, then from the defaults;
     * ``explain()`` tells which.
     *
     * - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
     * - Parameters:
     *   - token: A token obtained elsewhere, used as it is.
     *   - clientId: The id of a client registered with Bentley, with `clientSecret`.
     *   - clientSecret: The secret of that client.
     *   - tokenUrl: Where tokens are given out.
     *   - baseUrl: The organisation's hub, for example `https://350mt.api.seequent.com`. Only `discover` works without it.
     *   - discoveryUrl: Where hubs are looked up.
     *   - configuration: Limits, hooks, and what else clients of all services have.
     */
    public convenience init(token: Secret? = nil, clientId: Secret? = nil, clientSecret: Secret? = nil, tokenUrl: String? = nil, baseUrl: String? = nil, discoveryUrl: String? = nil, configuration: Configuration = Configuration()) throws {
    let handle =
        try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_blockingevo_new(
        FfiConverterOptionTypeSecret.lower(token),
        FfiConverterOptionTypeSecret.lower(clientId),
        FfiConverterOptionTypeSecret.lower(clientSecret),
        FfiConverterOptionString.lower(tokenUrl),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterOptionString.lower(discoveryUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_blockingevo(handle, $0) }
    }

    /**
     * Refuse further calls: of this client and of those made of it by `withOptions`.
     *
     * Letting go of a client is enough; this is for those who want to be sure.
     */
    public func close() {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingevo_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Find the organisations that the credential belongs to, and the hubs they are on.
     *
     * It needs no `baseUrl`: this is how to learn it. It is the `url` of a hub to which
     * `serviceAccess` gives the organisation access.
     *
     * Source: Seequent Evo, Discovery API 2.
     *
     * - Parameters:
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func discover(timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> EvoDiscovery {
    return try  FfiConverterTypeEvoDiscovery_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingevo_discover(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Tell where each setting came from, never what it is.
     */
    public func explain() -> [SettingSource] {
    return try!  FfiConverterSequenceTypeSettingSource.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingevo_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * List the users of a workspace and their roles.
     *
     * The answer is one page. A workspace that is not there and one that may not be seen
     * are told apart by nobody: both are `NotFound`.
     *
     * Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
     *
     * - Parameters:
     *   - orgId: The organisation's id.
     *   - workspaceId: The workspace's id.
     *   - userId: Only the user with this id.
     *   - prefetch: How many pages to read ahead.
     *   - resume: Where to go on, as an earlier listing or an error told.
     *   - timeout: How long each page may take, in seconds.
     *   - maxRetries: How often each page may be tried again.
     * - Returns: A listing, of which nothing is fetched before it is asked for.
     */
    public func listWorkspaceUsers(orgId: String, workspaceId: String, userId: String? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) -> BlockingPager<EvoWorkspaceUser> {
    return try!  FfiConverterTypeEvoWorkspaceUserPager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingevo_list_workspace_users(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterString.lower(workspaceId),
        FfiConverterOptionString.lower(userId),
        FfiConverterOptionTypeInt.lower(prefetch),
        FfiConverterOptionString.lower(resume),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}).blockingPager
}

    /**
     * Send a request that has no operation of its own, with the same checks, credentials, retries and
     * limits.
     *
     * - Parameters:
     * - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as
     * nobody knows what it does.
     * - path: Below the base URL, percent-encoded where needed.
     * - query: Names and values, not encoded.
     * - body: The body as JSON; none when left out.
     * - timeout: How long the whole call may take, in seconds.
     * - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when a task that waits for it is cancelled.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func request(method: String, path: String, query: [QueryItem] = [], body: JSON? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> RawAnswer {
    return try  FfiConverterTypeRawAnswer_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingevo_request(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(method),
        FfiConverterString.lower(path),
        FfiConverterSequenceTypeQueryItem.lower(query),
        FfiConverterOptionTypeJSON.lower(body),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Return the same client with other limits. Connections, token and retry budget stay shared, so
     * this costs next to nothing.
     *
     * - Parameters:
     * - timeout: How long a whole call may take over all attempts and waits, in seconds; of a listing,
     * each page.
     * - attemptTimeout: How long one attempt may take, its whole body included, in seconds.
     * - connectTimeout: How long making a connection may take, TLS included, in seconds.
     * - maxRetries: How often a call may be tried again.
     * - maxRetryAfter: The longest wait that a service may ask for, in seconds; a longer one is an
     * error at once.
     * - maxPages: How many pages a listing may have.
     * - maxBodyBytes: How long an answer may be once it is unpacked, in bytes, up to 1 GiB.
     * - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
     */
    public func withOptions(timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil, connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil, maxPages: Int? = nil, maxBodyBytes: Int? = nil) throws -> BlockingEvo {
    return try  FfiConverterTypeBlockingEvo_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingevo_with_options(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeTimeInterval.lower(attemptTimeout),
        FfiConverterOptionTypeTimeInterval.lower(connectTimeout),
        FfiConverterOptionTypeInt.lower(maxRetries),
        FfiConverterOptionTypeTimeInterval.lower(maxRetryAfter),
        FfiConverterOptionTypeInt.lower(maxPages),
        FfiConverterOptionTypeInt.lower(maxBodyBytes),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypeBlockingEvo: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = BlockingEvo

    public static func lift(_ handle: UInt64) throws -> BlockingEvo {
        return BlockingEvo(unsafeFromHandle: handle)
    }

    public static func lower(_ value: BlockingEvo) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> BlockingEvo {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: BlockingEvo, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeBlockingEvo_lift(_ handle: UInt64) throws -> BlockingEvo {
    return try FfiConverterTypeBlockingEvo.lift(handle)
}

fileprivate func FfiConverterTypeBlockingEvo_lower(_ value: BlockingEvo) -> UInt64 {
    return FfiConverterTypeBlockingEvo.lower(value)
}

/**
 * Administer the members of a GitBook team.
 *
 * Source: GitBook API, "Team members".
 *
 * Each call blocks its thread until the answer is there: not for the main actor,
 * nor for async code, where it does not compile.
 *
 * One client serves any number of tasks and threads. It needs no closing.
 */
public final class BlockingGitBook: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_blockinggitbook(self.handle, $0) }
    }
    /**
     * Make a client. It opens no connection.
     *
     * What is left out is taken from the environment, then from the defaults;
     * ``explain()`` tells which.
     *
     * - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
     * - Parameters:
     *   - token: A personal access token, or an OAuth access token with `organization:members` scopes.
     *   - baseUrl: Where the API is.
     *   - configuration: Limits, hooks, and what else clients of all services have.
     */
    public convenience init(token: Secret? = nil, baseUrl: String? = nil, configuration: Configuration = Configuration()) throws {
    let handle =
        try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_blockinggitbook_new(
        FfiConverterOptionTypeSecret.lower(token),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_blockinggitbook(handle, $0) }
    }

    /**
     * Add a member to a team, or change the role they have there.
     *
     * Source: GitBook API, Team members, "Add a team member".
     *
     * - Parameters:
     *   - organizationId: The organisation's id.
     *   - teamId: The team's id.
     *   - userId: The user's id.
     *   - role: The role they are to have.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func addTeamMember(organizationId: String, teamId: String, userId: String, role: GitBookTeamRole? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws {
    try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockinggitbook_add_team_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(userId),
        FfiConverterOptionTypeGitBookTeamRole.lower(role),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}
}

    /**
     * Refuse further calls: of this client and of those made of it by `withOptions`.
     *
     * Letting go of a client is enough; this is for those who want to be sure.
     */
    public func close() {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockinggitbook_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Tell where each setting came from, never what it is.
     */
    public func explain() -> [SettingSource] {
    return try!  FfiConverterSequenceTypeSettingSource.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockinggitbook_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * List the members of a team and their roles.
     *
     * Source: GitBook API, Team members, "List all team members".
     *
     * - Parameters:
     *   - organizationId: The organisation's id.
     *   - teamId: The team's id.
     *   - page: A page from an earlier answer to begin with. Pagers do this by themselves.
     *   - limit: How many members a page holds at most. 1 to 1000.
     *   - prefetch: How many pages to read ahead.
     *   - resume: Where to go on, as an earlier listing or an error told.
     *   - timeout: How long each page may take, in seconds.
     *   - maxRetries: How often each page may be tried again.
     * - Returns: A listing, of which nothing is fetched before it is asked for.
     */
    public func listTeamMembers(organizationId: String, teamId: String, page: String? = nil, limit: Int? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) -> BlockingPager<GitBookTeamMember> {
    return try!  FfiConverterTypeGitBookTeamMemberPager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockinggitbook_list_team_members(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterOptionString.lower(page),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypeInt.lower(prefetch),
        FfiConverterOptionString.lower(resume),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}).blockingPager
}

    /**
     * Remove a member from a team.
     *
     * The outcome tells whether they were a member.
     *
     * Source: GitBook API, Team members, "Delete a team member".
     *
     * - Parameters:
     *   - organizationId: The organisation's id.
     *   - teamId: The team's id.
     *   - userId: The user's id.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func removeTeamMember(organizationId: String, teamId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> Removal {
    return try  FfiConverterTypeRemoval_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockinggitbook_remove_team_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(userId),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Send a request that has no operation of its own, with the same checks, credentials, retries and
     * limits.
     *
     * - Parameters:
     * - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as
     * nobody knows what it does.
     * - path: Below the base URL, percent-encoded where needed.
     * - query: Names and values, not encoded.
     * - body: The body as JSON; none when left out.
     * - timeout: How long the whole call may take, in seconds.
     * - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when a task that waits for it is cancelled.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func request(method: String, path: String, query: [QueryItem] = [], body: JSON? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> RawAnswer {
    return try  FfiConverterTypeRawAnswer_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockinggitbook_request(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(method),
        FfiConverterString.lower(path),
        FfiConverterSequenceTypeQueryItem.lower(query),
        FfiConverterOptionTypeJSON.lower(body),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Add, remove and re-role members of a team in one go.
     *
     * Somebody in both `add` and `remove` is removed.
     *
     * Source: GitBook API, Team members, "Updates members of a team".
     *
     * - Parameters:
     *   - organizationId: The organisation's id.
     *   - teamId: The team's id.
     *   - add: User ids or e-mail addresses to add.
     *   - remove: User ids or e-mail addresses to remove.
     *   - memberships: New roles, by user id.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateTeamMembers(organizationId: String, teamId: String, add: [String]? = nil, remove: [String]? = nil, memberships: [String: GitBookMembership]? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws {
    try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockinggitbook_update_team_members(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterOptionSequenceString.lower(add),
        FfiConverterOptionSequenceString.lower(remove),
        FfiConverterOptionDictionaryStringTypeGitBookMembership.lower(memberships),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}
}

    /**
     * Return the same client with other limits. Connections, token and retry budget stay shared, so
     * this costs next to nothing.
     *
     * - Parameters:
     * - timeout: How long a whole call may take over all attempts and waits, in seconds; of a listing,
     * each page.
     * - attemptTimeout: How long one attempt may take, its whole body included, in seconds.
     * - connectTimeout: How long making a connection may take, TLS included, in seconds.
     * - maxRetries: How often a call may be tried again.
     * - maxRetryAfter: The longest wait that a service may ask for, in seconds; a longer one is an
     * error at once.
     * - maxPages: How many pages a listing may have.
     * - maxBodyBytes: How long an answer may be once it is unpacked, in bytes, up to 1 GiB.
     * - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
     */
    public func withOptions(timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil, connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil, maxPages: Int? = nil, maxBodyBytes: Int? = nil) throws -> BlockingGitBook {
    return try  FfiConverterTypeBlockingGitBook_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockinggitbook_with_options(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeTimeInterval.lower(attemptTimeout),
        FfiConverterOptionTypeTimeInterval.lower(connectTimeout),
        FfiConverterOptionTypeInt.lower(maxRetries),
        FfiConverterOptionTypeTimeInterval.lower(maxRetryAfter),
        FfiConverterOptionTypeInt.lower(maxPages),
        FfiConverterOptionTypeInt.lower(maxBodyBytes),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypeBlockingGitBook: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = BlockingGitBook

    public static func lift(_ handle: UInt64) throws -> BlockingGitBook {
        return BlockingGitBook(unsafeFromHandle: handle)
    }

    public static func lower(_ value: BlockingGitBook) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> BlockingGitBook {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: BlockingGitBook, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeBlockingGitBook_lift(_ handle: UInt64) throws -> BlockingGitBook {
    return try FfiConverterTypeBlockingGitBook.lift(handle)
}

fileprivate func FfiConverterTypeBlockingGitBook_lower(_ value: BlockingGitBook) -> UInt64 {
    return FfiConverterTypeBlockingGitBook.lower(value)
}

/**
 * Administer the members and the secrets of a Paperspace team.
 *
 * Source: Paperspace API v1, "Users" and "Teams".
 *
 * Each call blocks its thread until the answer is there: not for the main actor,
 * nor for async code, where it does not compile.
 *
 * One client serves any number of tasks and threads. It needs no closing.
 */
public final class BlockingPaperspace: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_blockingpaperspace(self.handle, $0) }
    }
    /**
     * Make a client. It opens no connection.
     *
     * What is left out is taken from the environment, then from the defaults;
     * ``explain()`` tells which.
     *
     * - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
     * - Parameters:
     *   - apiKey: An API key of the team, made in the console. It never expires.
     *   - baseUrl: Where the API is.
     *   - configuration: Limits, hooks, and what else clients of all services have.
     */
    public convenience init(apiKey: Secret? = nil, baseUrl: String? = nil, configuration: Configuration = Configuration()) throws {
    let handle =
        try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_blockingpaperspace_new(
        FfiConverterOptionTypeSecret.lower(apiKey),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_blockingpaperspace(handle, $0) }
    }

    /**
     * Refuse further calls: of this client and of those made of it by `withOptions`.
     *
     * Letting go of a client is enough; this is for those who want to be sure.
     */
    public func close() {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Create a secret in a team.
     *
     * It fails with a conflict when there is one of that name. It is not repeated when its
     * answer is lost: that is an `AmbiguousOutcome`.
     *
     * Source: Paperspace API v1, Teams, "Create a team secret".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
     *   - value: The secret's value. No operation ever gives it back. 1 to 8192.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func createSecret(teamId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> PaperspaceSecretStamp {
    return try  FfiConverterTypePaperspaceSecretStamp_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_create_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(name),
        FfiConverterTypeSecret_lower(value),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Delete a secret. One that is not there is `NotFound`.
     *
     * Deployments that use it lose it: `hasDeploymentAttached` tells.
     *
     * Source: Paperspace API v1, Teams, "Delete a team secret".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - name: The secret's name. 1 to 128.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func deleteSecret(teamId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> Removal {
    return try  FfiConverterTypeRemoval_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_delete_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(name),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Tell where each setting came from, never what it is.
     */
    public func explain() -> [SettingSource] {
    return try!  FfiConverterSequenceTypeSettingSource.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Fetch one secret of a team, without its value.
     *
     * Source: Paperspace API v1, Teams, "Get a team secret".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - name: The secret's name. 1 to 128.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func getSecret(teamId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> PaperspaceTeamSecret {
    return try  FfiConverterTypePaperspaceTeamSecret_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_get_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(name),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * List the secrets of a team, without their values.
     *
     * Source: Paperspace API v1, Teams, "List a team's secrets".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - after: A cursor from an earlier page to begin after. Pagers do this by themselves.
     *   - limit: How many secrets a page holds at most. 1 to 120.
     *   - orderBy: What to sort by.
     *   - order: Which way to sort; descending when left out.
     *   - prefetch: How many pages to read ahead.
     *   - resume: Where to go on, as an earlier listing or an error told.
     *   - timeout: How long each page may take, in seconds.
     *   - maxRetries: How often each page may be tried again.
     * - Returns: A listing, of which nothing is fetched before it is asked for.
     */
    public func listSecrets(teamId: String, after: String? = nil, limit: Int? = nil, orderBy: PaperspaceSecretOrder? = nil, order: PaperspaceOrder? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) -> BlockingPager<PaperspaceTeamSecret> {
    return try!  FfiConverterTypePaperspaceTeamSecretPager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_list_secrets(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterOptionString.lower(after),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypePaperspaceSecretOrder.lower(orderBy),
        FfiConverterOptionTypePaperspaceOrder.lower(order),
        FfiConverterOptionTypeInt.lower(prefetch),
        FfiConverterOptionString.lower(resume),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}).blockingPager
}

    /**
     * List the members of a team.
     *
     * Invitations that are still open come along, with `dtConfirmed` unset. The list is
     * sorted by `dtConfirmed`, which may change while it is being read.
     *
     * Source: Paperspace API v1, Users, "List team members".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - after: A cursor from an earlier page to begin after. Pagers do this by themselves.
     *   - limit: How many members a page holds at most. 1 to 120.
     *   - orderBy: What to sort by.
     *   - order: Which way to sort; descending when left out.
     *   - role: Only members with this role.
     *   - prefetch: How many pages to read ahead.
     *   - resume: Where to go on, as an earlier listing or an error told.
     *   - timeout: How long each page may take, in seconds.
     *   - maxRetries: How often each page may be tried again.
     * - Returns: A listing, of which nothing is fetched before it is asked for.
     */
    public func listTeamMembers(teamId: String, after: String? = nil, limit: Int? = nil, orderBy: PaperspaceMemberOrder? = nil, order: PaperspaceOrder? = nil, role: PaperspaceTeamRole? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) -> BlockingPager<PaperspaceTeamMember> {
    return try!  FfiConverterTypePaperspaceTeamMemberPager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_list_team_members(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterOptionString.lower(after),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypePaperspaceMemberOrder.lower(orderBy),
        FfiConverterOptionTypePaperspaceOrder.lower(order),
        FfiConverterOptionTypePaperspaceTeamRole.lower(role),
        FfiConverterOptionTypeInt.lower(prefetch),
        FfiConverterOptionString.lower(resume),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}).blockingPager
}

    /**
     * Remove a member from a team.
     *
     * Somebody who is no member is `NotFound`.
     *
     * Source: Paperspace API v1, Users, "Remove a user from a team".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - userId: The member's id.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func removeTeamMember(teamId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> PaperspaceMemberRemoval {
    return try  FfiConverterTypePaperspaceMemberRemoval_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_remove_team_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(userId),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Send a request that has no operation of its own, with the same checks, credentials, retries and
     * limits.
     *
     * - Parameters:
     * - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as
     * nobody knows what it does.
     * - path: Below the base URL, percent-encoded where needed.
     * - query: Names and values, not encoded.
     * - body: The body as JSON; none when left out.
     * - timeout: How long the whole call may take, in seconds.
     * - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when a task that waits for it is cancelled.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func request(method: String, path: String, query: [QueryItem] = [], body: JSON? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> RawAnswer {
    return try  FfiConverterTypeRawAnswer_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_request(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(method),
        FfiConverterString.lower(path),
        FfiConverterSequenceTypeQueryItem.lower(query),
        FfiConverterOptionTypeJSON.lower(body),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Replace the value of a secret.
     *
     * Source: Paperspace API v1, Teams, "Update a team secret".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - name: The secret's name. 1 to 128.
     *   - value: The new value. 1 to 8192.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateSecret(teamId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> PaperspaceSecretStamp {
    return try  FfiConverterTypePaperspaceSecretStamp_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_update_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(name),
        FfiConverterTypeSecret_lower(value),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Make a member an admin of the team, or no longer one.
     *
     * Source: Paperspace API v1, Users, "Update a team membership".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - userId: The member's id.
     *   - isAdmin: Whether the member is to be an admin.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateTeamMember(teamId: String, userId: String, isAdmin: Bool, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> PaperspaceTeamMembership {
    return try  FfiConverterTypePaperspaceTeamMembership_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_update_team_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(userId),
        FfiConverterBool.lower(isAdmin),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Return the same client with other limits. Connections, token and retry budget stay shared, so
     * this costs next to nothing.
     *
     * - Parameters:
     * - timeout: How long a whole call may take over all attempts and waits, in seconds; of a listing,
     * each page.
     * - attemptTimeout: How long one attempt may take, its whole body included, in seconds.
     * - connectTimeout: How long making a connection may take, TLS included, in seconds.
     * - maxRetries: How often a call may be tried again.
     * - maxRetryAfter: The longest wait that a service may ask for, in seconds; a longer one is an
     * error at once.
     * - maxPages: How many pages a listing may have.
     * - maxBodyBytes: How long an answer may be once it is unpacked, in bytes, up to 1 GiB.
     * - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
     */
    public func withOptions(timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil, connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil, maxPages: Int? = nil, maxBodyBytes: Int? = nil) throws -> BlockingPaperspace {
    return try  FfiConverterTypeBlockingPaperspace_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingpaperspace_with_options(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeTimeInterval.lower(attemptTimeout),
        FfiConverterOptionTypeTimeInterval.lower(connectTimeout),
        FfiConverterOptionTypeInt.lower(maxRetries),
        FfiConverterOptionTypeTimeInterval.lower(maxRetryAfter),
        FfiConverterOptionTypeInt.lower(maxPages),
        FfiConverterOptionTypeInt.lower(maxBodyBytes),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypeBlockingPaperspace: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = BlockingPaperspace

    public static func lift(_ handle: UInt64) throws -> BlockingPaperspace {
        return BlockingPaperspace(unsafeFromHandle: handle)
    }

    public static func lower(_ value: BlockingPaperspace) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> BlockingPaperspace {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: BlockingPaperspace, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeBlockingPaperspace_lift(_ handle: UInt64) throws -> BlockingPaperspace {
    return try FfiConverterTypeBlockingPaperspace.lift(handle)
}

fileprivate func FfiConverterTypeBlockingPaperspace_lower(_ value: BlockingPaperspace) -> UInt64 {
    return FfiConverterTypeBlockingPaperspace.lower(value)
}

/**
 * Administer the users of a ZenML Pro control plane.
 *
 * A ZenML workspace server is something else: it has another API and its own users.
 *
 * Source: ZenML Pro API, "Users".
 *
 * Each call blocks its thread until the answer is there: not for the main actor,
 * nor for async code, where it does not compile.
 *
 * One client serves any number of tasks and threads. It needs no closing.
 */
public final class BlockingZenML: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_blockingzenml(self.handle, $0) }
    }
    /**
     * Make a client. It opens no connection.
     *
     * What is left out is taken from the environment, then from the defaults;
     * ``explain()`` tells which.
     *
     * - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
     * - Parameters:
     *   - apiKey: A personal token or a service account's key, exchanged for tokens of one hour.
     *   - token: A token or key that is used as it is.
     *   - clientId: The id of an OAuth2 client, with `clientSecret`.
     *   - clientSecret: The secret of an OAuth2 client.
     *   - audience: Whom the OAuth2 client's token is meant for, where the token endpoint wants to know.
     *   - tokenUrl: Where tokens are given out, when it is not `/auth/login` below the base URL.
     *   - baseUrl: Where the API is; of a control plane of one's own `https://HOST/api/v1`.
     *   - configuration: Limits, hooks, and what else clients of all services have.
     */
    public convenience init(apiKey: Secret? = nil, token: Secret? = nil, clientId: Secret? = nil, clientSecret: Secret? = nil, audience: String? = nil, tokenUrl: String? = nil, baseUrl: String? = nil, configuration: Configuration = Configuration()) throws {
    let handle =
        try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_blockingzenml_new(
        FfiConverterOptionTypeSecret.lower(apiKey),
        FfiConverterOptionTypeSecret.lower(token),
        FfiConverterOptionTypeSecret.lower(clientId),
        FfiConverterOptionTypeSecret.lower(clientSecret),
        FfiConverterOptionString.lower(audience),
        FfiConverterOptionString.lower(tokenUrl),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_blockingzenml(handle, $0) }
    }

    /**
     * Refuse further calls: of this client and of those made of it by `withOptions`.
     *
     * Letting go of a client is enough; this is for those who want to be sure.
     */
    public func close() {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingzenml_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Delete a user for good.
     *
     * `updateUser` with `isActive` set to false keeps the account and can be undone.
     * Internal users can't be deleted.
     *
     * Source: ZenML Pro API, Users, "Delete User Endpoint".
     *
     * - Parameters:
     *   - userId: The user's id.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func deleteUser(userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> Removal {
    return try  FfiConverterTypeRemoval_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingzenml_delete_user(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(userId),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Tell where each setting came from, never what it is.
     */
    public func explain() -> [SettingSource] {
    return try!  FfiConverterSequenceTypeSettingSource.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingzenml_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * List users.
     *
     * The server may give fewer users a page than `limit` asks for. Each page is asked for with
     * the last user of the one before it, so that users who are deleted or added while the list
     * is being read leave none of the others out: `shifts` of the listing counts that.
     *
     * Source: ZenML Pro API, Users, "List Users Endpoint".
     *
     * - Parameters:
     *   - userId: Only the user with this id.
     *   - oauthProvider: Only users who sign in with this OAuth provider.
     *   - oauthId: Only the user with this id at the OAuth provider.
     *   - email: Only the user with this e-mail address.
     *   - isActive: Only users who are active, or only those who are not.
     *   - limit: How many users a page holds at most; 100 when left out. At least 1.
     *   - offset: How many users to leave out at the beginning. Pagers go on by themselves.
     *   - prefetch: How many pages to read ahead.
     *   - resume: Where to go on, as an earlier listing or an error told.
     *   - timeout: How long each page may take, in seconds.
     *   - maxRetries: How often each page may be tried again.
     * - Returns: A listing, of which nothing is fetched before it is asked for.
     */
    public func listUsers(userId: String? = nil, oauthProvider: String? = nil, oauthId: String? = nil, email: String? = nil, isActive: Bool? = nil, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) -> BlockingPager<ZenMLUser> {
    return try!  FfiConverterTypeZenMLUserPager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingzenml_list_users(
            self.uniffiCloneHandle(),
        FfiConverterOptionString.lower(userId),
        FfiConverterOptionString.lower(oauthProvider),
        FfiConverterOptionString.lower(oauthId),
        FfiConverterOptionString.lower(email),
        FfiConverterOptionBool.lower(isActive),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypeInt.lower(offset),
        FfiConverterOptionTypeInt.lower(prefetch),
        FfiConverterOptionString.lower(resume),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}).blockingPager
}

    /**
     * Send a request that has no operation of its own, with the same checks, credentials, retries and
     * limits.
     *
     * - Parameters:
     * - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as
     * nobody knows what it does.
     * - path: Below the base URL, percent-encoded where needed.
     * - query: Names and values, not encoded.
     * - body: The body as JSON; none when left out.
     * - timeout: How long the whole call may take, in seconds.
     * - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when a task that waits for it is cancelled.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func request(method: String, path: String, query: [QueryItem] = [], body: JSON? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> RawAnswer {
    return try  FfiConverterTypeRawAnswer_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingzenml_request(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(method),
        FfiConverterString.lower(path),
        FfiConverterSequenceTypeQueryItem.lower(query),
        FfiConverterOptionTypeJSON.lower(body),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Change what is set in `update`; what is left out stays, a null clears.
     *
     * `username` and `email` of an account that signs in with OAuth2 can't be changed.
     *
     * Source: ZenML Pro API, Users, "Update User Endpoint".
     *
     * - Parameters:
     *   - userId: The user's id.
     *   - update: What to change.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``.
     */
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func updateUser(userId: String, update: ZenMLUserUpdate, timeout: TimeInterval? = nil, maxRetries: Int? = nil) throws -> ZenMLUser {
    return try  FfiConverterTypeZenMLUser_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingzenml_update_user(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(userId),
        FfiConverterTypeZenMLUserUpdate_lower(update),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
})
}

    /**
     * Return the same client with other limits. Connections, token and retry budget stay shared, so
     * this costs next to nothing.
     *
     * - Parameters:
     * - timeout: How long a whole call may take over all attempts and waits, in seconds; of a listing,
     * each page.
     * - attemptTimeout: How long one attempt may take, its whole body included, in seconds.
     * - connectTimeout: How long making a connection may take, TLS included, in seconds.
     * - maxRetries: How often a call may be tried again.
     * - maxRetryAfter: The longest wait that a service may ask for, in seconds; a longer one is an
     * error at once.
     * - maxPages: How many pages a listing may have.
     * - maxBodyBytes: How long an answer may be once it is unpacked, in bytes, up to 1 GiB.
     * - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
     */
    public func withOptions(timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil, connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil, maxPages: Int? = nil, maxBodyBytes: Int? = nil) throws -> BlockingZenML {
    return try  FfiConverterTypeBlockingZenML_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_blockingzenml_with_options(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeTimeInterval.lower(attemptTimeout),
        FfiConverterOptionTypeTimeInterval.lower(connectTimeout),
        FfiConverterOptionTypeInt.lower(maxRetries),
        FfiConverterOptionTypeTimeInterval.lower(maxRetryAfter),
        FfiConverterOptionTypeInt.lower(maxPages),
        FfiConverterOptionTypeInt.lower(maxBodyBytes),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypeBlockingZenML: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = BlockingZenML

    public static func lift(_ handle: UInt64) throws -> BlockingZenML {
        return BlockingZenML(unsafeFromHandle: handle)
    }

    public static func lower(_ value: BlockingZenML) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> BlockingZenML {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: BlockingZenML, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeBlockingZenML_lift(_ handle: UInt64) throws -> BlockingZenML {
    return try FfiConverterTypeBlockingZenML.lift(handle)
}

fileprivate func FfiConverterTypeBlockingZenML_lower(_ value: BlockingZenML) -> UInt64 {
    return FfiConverterTypeBlockingZenML.lower(value)
}

/**
 * Administer who may work in the workspaces of a Seequent Evo organisation.
 *
 * The operations are for instance admins; others are answered 403.
 *
 * Source: Seequent Evo, Workspaces API 1.0.
 *
 * One client serves any number of tasks and threads. It needs no closing.
 */
public final class Evo: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_evo(self.handle, $0) }
    }
    /**
     * Make a client. It opens no connection.
     *
     * What is left out is taken from the environment, then from the defaults;
     * ``explain()`` tells which.
     *
     * - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
     * - Parameters:
     *   - token: A token obtained elsewhere, used as it is.
     *   - clientId: The id of a client registered with Bentley, with `clientSecret`.
     *   - clientSecret: The secret of that client.
     *   - tokenUrl: Where tokens are given out.
     *   - baseUrl: The organisation's hub, for example `https://350mt.api.seequent.com`. Only `discover` works without it.
     *   - discoveryUrl: Where hubs are looked up.
     *   - configuration: Limits, hooks, and what else clients of all services have.
     */
    public convenience init(token: Secret? = nil, clientId: Secret? = nil, clientSecret: Secret? = nil, tokenUrl: String? = nil, baseUrl: String? = nil, discoveryUrl: String? = nil, configuration: Configuration = Configuration()) throws {
    let handle =
        try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_evo_new(
        FfiConverterOptionTypeSecret.lower(token),
        FfiConverterOptionTypeSecret.lower(clientId),
        FfiConverterOptionTypeSecret.lower(clientSecret),
        FfiConverterOptionString.lower(tokenUrl),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterOptionString.lower(discoveryUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_evo(handle, $0) }
    }

    /**
     * Refuse further calls: of this client and of those made of it by `withOptions`.
     *
     * Letting go of a client is enough; this is for those who want to be sure.
     */
    public func close() {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Find the organisations that the credential belongs to, and the hubs they are on.
     *
     * It needs no `baseUrl`: this is how to learn it. It is the `url` of a hub to which
     * `serviceAccess` gives the organisation access.
     *
     * Source: Seequent Evo, Discovery API 2.
     *
     * - Parameters:
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func discover(timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> EvoDiscovery {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_evo_discover(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeEvoDiscovery_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Tell where each setting came from, never what it is.
     */
    public func explain() -> [SettingSource] {
    return try!  FfiConverterSequenceTypeSettingSource.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * List the users of a workspace and their roles.
     *
     * The answer is one page. A workspace that is not there and one that may not be seen
     * are told apart by nobody: both are `NotFound`.
     *
     * Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
     *
     * - Parameters:
     *   - orgId: The organisation's id.
     *   - workspaceId: The workspace's id.
     *   - userId: Only the user with this id.
     *   - prefetch: How many pages to read ahead.
     *   - resume: Where to go on, as an earlier listing or an error told.
     *   - timeout: How long each page may take, in seconds.
     *   - maxRetries: How often each page may be tried again.
     * - Returns: A listing, of which nothing is fetched before it is asked for.
     */
    public func listWorkspaceUsers(orgId: String, workspaceId: String, userId: String? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) -> Pager<EvoWorkspaceUser> {
    return try!  FfiConverterTypeEvoWorkspaceUserPager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_list_workspace_users(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterString.lower(workspaceId),
        FfiConverterOptionString.lower(userId),
        FfiConverterOptionTypeInt.lower(prefetch),
        FfiConverterOptionString.lower(resume),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}).pager
}

    /**
     * Send a request that has no operation of its own, with the same checks, credentials, retries and
     * limits.
     *
     * - Parameters:
     * - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as
     * nobody knows what it does.
     * - path: Below the base URL, percent-encoded where needed.
     * - query: Names and values, not encoded.
     * - body: The body as JSON; none when left out.
     * - timeout: How long the whole call may take, in seconds.
     * - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when a task that waits for it is cancelled.
     */
    public func request(method: String, path: String, query: [QueryItem] = [], body: JSON? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> RawAnswer {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_evo_request(
                        self.uniffiCloneHandle(),FfiConverterString.lower(method),FfiConverterString.lower(path),FfiConverterSequenceTypeQueryItem.lower(query),FfiConverterOptionTypeJSON.lower(body),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRawAnswer_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Return the same client with other limits. Connections, token and retry budget stay shared, so
     * this costs next to nothing.
     *
     * - Parameters:
     * - timeout: How long a whole call may take over all attempts and waits, in seconds; of a listing,
     * each page.
     * - attemptTimeout: How long one attempt may take, its whole body included, in seconds.
     * - connectTimeout: How long making a connection may take, TLS included, in seconds.
     * - maxRetries: How often a call may be tried again.
     * - maxRetryAfter: The longest wait that a service may ask for, in seconds; a longer one is an
     * error at once.
     * - maxPages: How many pages a listing may have.
     * - maxBodyBytes: How long an answer may be once it is unpacked, in bytes, up to 1 GiB.
     * - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
     */
    public func withOptions(timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil, connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil, maxPages: Int? = nil, maxBodyBytes: Int? = nil) throws -> Evo {
    return try  FfiConverterTypeEvo_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_with_options(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeTimeInterval.lower(attemptTimeout),
        FfiConverterOptionTypeTimeInterval.lower(connectTimeout),
        FfiConverterOptionTypeInt.lower(maxRetries),
        FfiConverterOptionTypeTimeInterval.lower(maxRetryAfter),
        FfiConverterOptionTypeInt.lower(maxPages),
        FfiConverterOptionTypeInt.lower(maxBodyBytes),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypeEvo: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Evo

    public static func lift(_ handle: UInt64) throws -> Evo {
        return Evo(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Evo) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Evo {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Evo, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeEvo_lift(_ handle: UInt64) throws -> Evo {
    return try FfiConverterTypeEvo.lift(handle)
}

fileprivate func FfiConverterTypeEvo_lower(_ value: Evo) -> UInt64 {
    return FfiConverterTypeEvo.lower(value)
}

final class EvoWorkspaceUserPager: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_evoworkspaceuserpager(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_evoworkspaceuserpager(handle, $0) }
    }

    public func begin() -> String {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evoworkspaceuserpager_begin(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    public func nextPage(place: String?) async throws -> EvoWorkspaceUserPage? {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_evoworkspaceuserpager_next_page(
                        self.uniffiCloneHandle(),FfiConverterOptionString.lower(place)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeEvoWorkspaceUserPage.lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    public func rewind(resume: String) -> UInt64 {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evoworkspaceuserpager_rewind(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(resume),uniffiCallStatus
    )
})
}

    public func shifts() -> UInt64 {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evoworkspaceuserpager_shifts(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    public func waitForPage(place: String?) throws -> EvoWorkspaceUserPage? {
    return try  FfiConverterOptionTypeEvoWorkspaceUserPage.lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evoworkspaceuserpager_wait_for_page(
            self.uniffiCloneHandle(),
        FfiConverterOptionString.lower(place),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypeEvoWorkspaceUserPager: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = EvoWorkspaceUserPager

    public static func lift(_ handle: UInt64) throws -> EvoWorkspaceUserPager {
        return EvoWorkspaceUserPager(unsafeFromHandle: handle)
    }

    public static func lower(_ value: EvoWorkspaceUserPager) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> EvoWorkspaceUserPager {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: EvoWorkspaceUserPager, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeEvoWorkspaceUserPager_lift(_ handle: UInt64) throws -> EvoWorkspaceUserPager {
    return try FfiConverterTypeEvoWorkspaceUserPager.lift(handle)
}

fileprivate func FfiConverterTypeEvoWorkspaceUserPager_lower(_ value: EvoWorkspaceUserPager) -> UInt64 {
    return FfiConverterTypeEvoWorkspaceUserPager.lower(value)
}

/**
 * A clock for tests: it moves only when somebody waits, and then at once.
 *
 * Give it to a client as `clock` of its configuration: waits between attempts take no time and are
 * noted. Limits on a socket (`connectTimeout`, `attemptTimeout`) stay real.
 */
public final class FakeClock: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_fakeclock(self.handle, $0) }
    }
    /**
     * Make a clock.
     *
     * - Parameters:
     * - now: The time of day at the start, in seconds since 1970; of 2024-01-01 by default.
     * - random: What it gives for chance, 0 up to 1.
     * - Throws: ``RosterKitError/invalidArgument(_:)`` for a time or a chance that there is not.
     */
public convenience init(now: Double = Double(1704067200.0), random: Double = Double(0.5))throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_fakeclock_new(
        FfiConverterDouble.lower(now),
        FfiConverterDouble.lower(random),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_fakeclock(handle, $0) }
    }

    /**
     * Return the waits so far, in seconds.
     */
public func waits() -> [TimeInterval] {
    return try!  FfiConverterSequenceTypeTimeInterval.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_fakeclock_waits(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypeFakeClock: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = FakeClock

    public static func lift(_ handle: UInt64) throws -> FakeClock {
        return FakeClock(unsafeFromHandle: handle)
    }

    public static func lower(_ value: FakeClock) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> FakeClock {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: FakeClock, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeFakeClock_lift(_ handle: UInt64) throws -> FakeClock {
    return try FfiConverterTypeFakeClock.lift(handle)
}

fileprivate func FfiConverterTypeFakeClock_lower(_ value: FakeClock) -> UInt64 {
    return FfiConverterTypeFakeClock.lower(value)
}

/**
 * Administer the members of a GitBook team.
 *
 * Source: GitBook API, "Team members".
 *
 * One client serves any number of tasks and threads. It needs no closing.
 */
public final class GitBook: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_gitbook(self.handle, $0) }
    }
    /**
     * Make a client. It opens no connection.
     *
     * What is left out is taken from the environment, then from the defaults;
     * ``explain()`` tells which.
     *
     * - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
     * - Parameters:
     *   - token: A personal access token, or an OAuth access token with `organization:members` scopes.
     *   - baseUrl: Where the API is.
     *   - configuration: Limits, hooks, and what else clients of all services have.
     */
    public convenience init(token: Secret? = nil, baseUrl: String? = nil, configuration: Configuration = Configuration()) throws {
    let handle =
        try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_gitbook_new(
        FfiConverterOptionTypeSecret.lower(token),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_gitbook(handle, $0) }
    }

    /**
     * Add a member to a team, or change the role they have there.
     *
     * Source: GitBook API, Team members, "Add a team member".
     *
     * - Parameters:
     *   - organizationId: The organisation's id.
     *   - teamId: The team's id.
     *   - userId: The user's id.
     *   - role: The role they are to have.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func addTeamMember(organizationId: String, teamId: String, userId: String, role: GitBookTeamRole? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_gitbook_add_team_member(
                        self.uniffiCloneHandle(),FfiConverterString.lower(organizationId),FfiConverterString.lower(teamId),FfiConverterString.lower(userId),FfiConverterOptionTypeGitBookTeamRole.lower(role),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_void,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_void,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_void,
            freeFunc: ffi_rosterkit_swift_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Refuse further calls: of this client and of those made of it by `withOptions`.
     *
     * Letting go of a client is enough; this is for those who want to be sure.
     */
    public func close() {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Tell where each setting came from, never what it is.
     */
    public func explain() -> [SettingSource] {
    return try!  FfiConverterSequenceTypeSettingSource.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * List the members of a team and their roles.
     *
     * Source: GitBook API, Team members, "List all team members".
     *
     * - Parameters:
     *   - organizationId: The organisation's id.
     *   - teamId: The team's id.
     *   - page: A page from an earlier answer to begin with. Pagers do this by themselves.
     *   - limit: How many members a page holds at most. 1 to 1000.
     *   - prefetch: How many pages to read ahead.
     *   - resume: Where to go on, as an earlier listing or an error told.
     *   - timeout: How long each page may take, in seconds.
     *   - maxRetries: How often each page may be tried again.
     * - Returns: A listing, of which nothing is fetched before it is asked for.
     */
    public func listTeamMembers(organizationId: String, teamId: String, page: String? = nil, limit: Int? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) -> Pager<GitBookTeamMember> {
    return try!  FfiConverterTypeGitBookTeamMemberPager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_list_team_members(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterOptionString.lower(page),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypeInt.lower(prefetch),
        FfiConverterOptionString.lower(resume),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}).pager
}

    /**
     * Remove a member from a team.
     *
     * The outcome tells whether they were a member.
     *
     * Source: GitBook API, Team members, "Delete a team member".
     *
     * - Parameters:
     *   - organizationId: The organisation's id.
     *   - teamId: The team's id.
     *   - userId: The user's id.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func removeTeamMember(organizationId: String, teamId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> Removal {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_gitbook_remove_team_member(
                        self.uniffiCloneHandle(),FfiConverterString.lower(organizationId),FfiConverterString.lower(teamId),FfiConverterString.lower(userId),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRemoval_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Send a request that has no operation of its own, with the same checks, credentials, retries and
     * limits.
     *
     * - Parameters:
     * - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as
     * nobody knows what it does.
     * - path: Below the base URL, percent-encoded where needed.
     * - query: Names and values, not encoded.
     * - body: The body as JSON; none when left out.
     * - timeout: How long the whole call may take, in seconds.
     * - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when a task that waits for it is cancelled.
     */
    public func request(method: String, path: String, query: [QueryItem] = [], body: JSON? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> RawAnswer {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_gitbook_request(
                        self.uniffiCloneHandle(),FfiConverterString.lower(method),FfiConverterString.lower(path),FfiConverterSequenceTypeQueryItem.lower(query),FfiConverterOptionTypeJSON.lower(body),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRawAnswer_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Add, remove and re-role members of a team in one go.
     *
     * Somebody in both `add` and `remove` is removed.
     *
     * Source: GitBook API, Team members, "Updates members of a team".
     *
     * - Parameters:
     *   - organizationId: The organisation's id.
     *   - teamId: The team's id.
     *   - add: User ids or e-mail addresses to add.
     *   - remove: User ids or e-mail addresses to remove.
     *   - memberships: New roles, by user id.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func updateTeamMembers(organizationId: String, teamId: String, add: [String]? = nil, remove: [String]? = nil, memberships: [String: GitBookMembership]? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_gitbook_update_team_members(
                        self.uniffiCloneHandle(),FfiConverterString.lower(organizationId),FfiConverterString.lower(teamId),FfiConverterOptionSequenceString.lower(add),FfiConverterOptionSequenceString.lower(remove),FfiConverterOptionDictionaryStringTypeGitBookMembership.lower(memberships),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_void,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_void,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_void,
            freeFunc: ffi_rosterkit_swift_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Return the same client with other limits. Connections, token and retry budget stay shared, so
     * this costs next to nothing.
     *
     * - Parameters:
     * - timeout: How long a whole call may take over all attempts and waits, in seconds; of a listing,
     * each page.
     * - attemptTimeout: How long one attempt may take, its whole body included, in seconds.
     * - connectTimeout: How long making a connection may take, TLS included, in seconds.
     * - maxRetries: How often a call may be tried again.
     * - maxRetryAfter: The longest wait that a service may ask for, in seconds; a longer one is an
     * error at once.
     * - maxPages: How many pages a listing may have.
     * - maxBodyBytes: How long an answer may be once it is unpacked, in bytes, up to 1 GiB.
     * - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
     */
    public func withOptions(timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil, connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil, maxPages: Int? = nil, maxBodyBytes: Int? = nil) throws -> GitBook {
    return try  FfiConverterTypeGitBook_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_with_options(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeTimeInterval.lower(attemptTimeout),
        FfiConverterOptionTypeTimeInterval.lower(connectTimeout),
        FfiConverterOptionTypeInt.lower(maxRetries),
        FfiConverterOptionTypeTimeInterval.lower(maxRetryAfter),
        FfiConverterOptionTypeInt.lower(maxPages),
        FfiConverterOptionTypeInt.lower(maxBodyBytes),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypeGitBook: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = GitBook

    public static func lift(_ handle: UInt64) throws -> GitBook {
        return GitBook(unsafeFromHandle: handle)
    }

    public static func lower(_ value: GitBook) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> GitBook {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: GitBook, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeGitBook_lift(_ handle: UInt64) throws -> GitBook {
    return try FfiConverterTypeGitBook.lift(handle)
}

fileprivate func FfiConverterTypeGitBook_lower(_ value: GitBook) -> UInt64 {
    return FfiConverterTypeGitBook.lower(value)
}

final class GitBookTeamMemberPager: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_gitbookteammemberpager(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_gitbookteammemberpager(handle, $0) }
    }

    public func begin() -> String {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbookteammemberpager_begin(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    public func nextPage(place: String?) async throws -> GitBookTeamMemberPage? {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_gitbookteammemberpager_next_page(
                        self.uniffiCloneHandle(),FfiConverterOptionString.lower(place)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeGitBookTeamMemberPage.lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    public func rewind(resume: String) -> UInt64 {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbookteammemberpager_rewind(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(resume),uniffiCallStatus
    )
})
}

    public func shifts() -> UInt64 {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbookteammemberpager_shifts(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    public func waitForPage(place: String?) throws -> GitBookTeamMemberPage? {
    return try  FfiConverterOptionTypeGitBookTeamMemberPage.lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbookteammemberpager_wait_for_page(
            self.uniffiCloneHandle(),
        FfiConverterOptionString.lower(place),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypeGitBookTeamMemberPager: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = GitBookTeamMemberPager

    public static func lift(_ handle: UInt64) throws -> GitBookTeamMemberPager {
        return GitBookTeamMemberPager(unsafeFromHandle: handle)
    }

    public static func lower(_ value: GitBookTeamMemberPager) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> GitBookTeamMemberPager {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: GitBookTeamMemberPager, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeGitBookTeamMemberPager_lift(_ handle: UInt64) throws -> GitBookTeamMemberPager {
    return try FfiConverterTypeGitBookTeamMemberPager.lift(handle)
}

fileprivate func FfiConverterTypeGitBookTeamMemberPager_lower(_ value: GitBookTeamMemberPager) -> UInt64 {
    return FfiConverterTypeGitBookTeamMemberPager.lower(value)
}

/**
 * What Swift gives for the functions of a configuration.
 */
protocol Listener: AnyObject, Sendable {

    /**
     * An attempt begins.
     */
    func onRequest(event: RequestEvent)

    /**
     * An attempt ended.
     */
    func onResponse(event: ResponseEvent)

    /**
     * The call will be tried again.
     */
    func onRetry(event: RetryEvent)

    /**
     * A token is needed. It returns at once; the token comes through `answer`.
     */
    func ask(answer: TokenAnswer)

}
/**
 * What Swift gives for the functions of a configuration.
 */
final class ListenerImpl: Listener {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_listener(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_listener(handle, $0) }
    }

    /**
     * An attempt begins.
     */
    public func onRequest(event: RequestEvent) {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_listener_on_request(
            self.uniffiCloneHandle(),
        FfiConverterTypeRequestEvent_lower(event),uniffiCallStatus
    )
}
}

    /**
     * An attempt ended.
     */
    public func onResponse(event: ResponseEvent) {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_listener_on_response(
            self.uniffiCloneHandle(),
        FfiConverterTypeResponseEvent_lower(event),uniffiCallStatus
    )
}
}

    /**
     * The call will be tried again.
     */
    public func onRetry(event: RetryEvent) {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_listener_on_retry(
            self.uniffiCloneHandle(),
        FfiConverterTypeRetryEvent_lower(event),uniffiCallStatus
    )
}
}

    /**
     * A token is needed. It returns at once; the token comes through `answer`.
     */
    public func ask(answer: TokenAnswer) {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_listener_ask(
            self.uniffiCloneHandle(),
        FfiConverterTypeTokenAnswer_lower(answer),uniffiCallStatus
    )
}
}

}

// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceListener {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceListener = UniffiVTableCallbackInterfaceListener(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeListener.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface Listener: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeListener.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface Listener: handle missing in uniffiClone")
            }
        },
        onRequest: { (
            uniffiHandle: UInt64,
            event: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeListener.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.onRequest(
                     event: try FfiConverterTypeRequestEvent_lift(event)
                )
            }

            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        },
        onResponse: { (
            uniffiHandle: UInt64,
            event: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeListener.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.onResponse(
                     event: try FfiConverterTypeResponseEvent_lift(event)
                )
            }

            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        },
        onRetry: { (
            uniffiHandle: UInt64,
            event: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeListener.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.onRetry(
                     event: try FfiConverterTypeRetryEvent_lift(event)
                )
            }

            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        },
        ask: { (
            uniffiHandle: UInt64,
            answer: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeListener.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.ask(
                     answer: try FfiConverterTypeTokenAnswer_lift(answer)
                )
            }

            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceListener> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceListener>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitListener() {
    uniffi_rosterkit_swift_fn_init_callback_vtable_listener(UniffiCallbackInterfaceListener.vtablePtr)
}

struct FfiConverterTypeListener: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<Listener>()

    typealias FfiType = UInt64
    typealias SwiftType = Listener

    public static func lift(_ handle: UInt64) throws -> Listener {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return ListenerImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    public static func lower(_ value: Listener) -> UInt64 {
         if let rustImpl = value as? ListenerImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Listener {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Listener, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeListener_lift(_ handle: UInt64) throws -> Listener {
    return try FfiConverterTypeListener.lift(handle)
}

fileprivate func FfiConverterTypeListener_lower(_ value: Listener) -> UInt64 {
    return FfiConverterTypeListener.lower(value)
}

/**
 * What came along with a page, and its place in the listing.
 */
final class PageFacts: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_pagefacts(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_pagefacts(handle, $0) }
    }

    /**
     * The body as it came, unpacked.
     */
    public func body() -> Data {
    return try!  FfiConverterData.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_pagefacts_body(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What the service says is left of its allowance, if it does.
     */
    public func rateLimit() -> RateLimit? {
    return try!  FfiConverterOptionTypeRateLimit.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_pagefacts_rate_limit(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The answer's request id, if it had one.
     */
    public func requestId() -> String? {
    return try!  FfiConverterOptionString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_pagefacts_request_id(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Where to go on once so many items of the page were handed out.
     */
    public func resume(items: UInt64) -> String {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_pagefacts_resume(
            self.uniffiCloneHandle(),
        FfiConverterUInt64.lower(items),uniffiCallStatus
    )
})
}

    /**
     * The HTTP status.
     */
    public func status() -> Int {
    return try!  FfiConverterTypeInt_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_pagefacts_status(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypePageFacts: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = PageFacts

    public static func lift(_ handle: UInt64) throws -> PageFacts {
        return PageFacts(unsafeFromHandle: handle)
    }

    public static func lower(_ value: PageFacts) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PageFacts {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: PageFacts, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypePageFacts_lift(_ handle: UInt64) throws -> PageFacts {
    return try FfiConverterTypePageFacts.lift(handle)
}

fileprivate func FfiConverterTypePageFacts_lower(_ value: PageFacts) -> UInt64 {
    return FfiConverterTypePageFacts.lower(value)
}

/**
 * Administer the members and the secrets of a Paperspace team.
 *
 * Source: Paperspace API v1, "Users" and "Teams".
 *
 * One client serves any number of tasks and threads. It needs no closing.
 */
public final class Paperspace: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_paperspace(self.handle, $0) }
    }
    /**
     * Make a client. It opens no connection.
     *
     * What is left out is taken from the environment, then from the defaults;
     * ``explain()`` tells which.
     *
     * - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
     * - Parameters:
     *   - apiKey: An API key of the team, made in the console. It never expires.
     *   - baseUrl: Where the API is.
     *   - configuration: Limits, hooks, and what else clients of all services have.
     */
    public convenience init(apiKey: Secret? = nil, baseUrl: String? = nil, configuration: Configuration = Configuration()) throws {
    let handle =
        try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_paperspace_new(
        FfiConverterOptionTypeSecret.lower(apiKey),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_paperspace(handle, $0) }
    }

    /**
     * Refuse further calls: of this client and of those made of it by `withOptions`.
     *
     * Letting go of a client is enough; this is for those who want to be sure.
     */
    public func close() {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Create a secret in a team.
     *
     * It fails with a conflict when there is one of that name. It is not repeated when its
     * answer is lost: that is an `AmbiguousOutcome`.
     *
     * Source: Paperspace API v1, Teams, "Create a team secret".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
     *   - value: The secret's value. No operation ever gives it back. 1 to 8192.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func createSecret(teamId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> PaperspaceSecretStamp {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_paperspace_create_secret(
                        self.uniffiCloneHandle(),FfiConverterString.lower(teamId),FfiConverterString.lower(name),FfiConverterTypeSecret_lower(value),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypePaperspaceSecretStamp_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Delete a secret. One that is not there is `NotFound`.
     *
     * Deployments that use it lose it: `hasDeploymentAttached` tells.
     *
     * Source: Paperspace API v1, Teams, "Delete a team secret".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - name: The secret's name. 1 to 128.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func deleteSecret(teamId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> Removal {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_paperspace_delete_secret(
                        self.uniffiCloneHandle(),FfiConverterString.lower(teamId),FfiConverterString.lower(name),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRemoval_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Tell where each setting came from, never what it is.
     */
    public func explain() -> [SettingSource] {
    return try!  FfiConverterSequenceTypeSettingSource.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Fetch one secret of a team, without its value.
     *
     * Source: Paperspace API v1, Teams, "Get a team secret".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - name: The secret's name. 1 to 128.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func getSecret(teamId: String, name: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> PaperspaceTeamSecret {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_paperspace_get_secret(
                        self.uniffiCloneHandle(),FfiConverterString.lower(teamId),FfiConverterString.lower(name),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypePaperspaceTeamSecret_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * List the secrets of a team, without their values.
     *
     * Source: Paperspace API v1, Teams, "List a team's secrets".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - after: A cursor from an earlier page to begin after. Pagers do this by themselves.
     *   - limit: How many secrets a page holds at most. 1 to 120.
     *   - orderBy: What to sort by.
     *   - order: Which way to sort; descending when left out.
     *   - prefetch: How many pages to read ahead.
     *   - resume: Where to go on, as an earlier listing or an error told.
     *   - timeout: How long each page may take, in seconds.
     *   - maxRetries: How often each page may be tried again.
     * - Returns: A listing, of which nothing is fetched before it is asked for.
     */
    public func listSecrets(teamId: String, after: String? = nil, limit: Int? = nil, orderBy: PaperspaceSecretOrder? = nil, order: PaperspaceOrder? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) -> Pager<PaperspaceTeamSecret> {
    return try!  FfiConverterTypePaperspaceTeamSecretPager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_list_secrets(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterOptionString.lower(after),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypePaperspaceSecretOrder.lower(orderBy),
        FfiConverterOptionTypePaperspaceOrder.lower(order),
        FfiConverterOptionTypeInt.lower(prefetch),
        FfiConverterOptionString.lower(resume),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}).pager
}

    /**
     * List the members of a team.
     *
     * Invitations that are still open come along, with `dtConfirmed` unset. The list is
     * sorted by `dtConfirmed`, which may change while it is being read.
     *
     * Source: Paperspace API v1, Users, "List team members".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - after: A cursor from an earlier page to begin after. Pagers do this by themselves.
     *   - limit: How many members a page holds at most. 1 to 120.
     *   - orderBy: What to sort by.
     *   - order: Which way to sort; descending when left out.
     *   - role: Only members with this role.
     *   - prefetch: How many pages to read ahead.
     *   - resume: Where to go on, as an earlier listing or an error told.
     *   - timeout: How long each page may take, in seconds.
     *   - maxRetries: How often each page may be tried again.
     * - Returns: A listing, of which nothing is fetched before it is asked for.
     */
    public func listTeamMembers(teamId: String, after: String? = nil, limit: Int? = nil, orderBy: PaperspaceMemberOrder? = nil, order: PaperspaceOrder? = nil, role: PaperspaceTeamRole? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) -> Pager<PaperspaceTeamMember> {
    return try!  FfiConverterTypePaperspaceTeamMemberPager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_list_team_members(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterOptionString.lower(after),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypePaperspaceMemberOrder.lower(orderBy),
        FfiConverterOptionTypePaperspaceOrder.lower(order),
        FfiConverterOptionTypePaperspaceTeamRole.lower(role),
        FfiConverterOptionTypeInt.lower(prefetch),
        FfiConverterOptionString.lower(resume),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}).pager
}

    /**
     * Remove a member from a team.
     *
     * Somebody who is no member is `NotFound`.
     *
     * Source: Paperspace API v1, Users, "Remove a user from a team".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - userId: The member's id.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func removeTeamMember(teamId: String, userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> PaperspaceMemberRemoval {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_paperspace_remove_team_member(
                        self.uniffiCloneHandle(),FfiConverterString.lower(teamId),FfiConverterString.lower(userId),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypePaperspaceMemberRemoval_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Send a request that has no operation of its own, with the same checks, credentials, retries and
     * limits.
     *
     * - Parameters:
     * - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as
     * nobody knows what it does.
     * - path: Below the base URL, percent-encoded where needed.
     * - query: Names and values, not encoded.
     * - body: The body as JSON; none when left out.
     * - timeout: How long the whole call may take, in seconds.
     * - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when a task that waits for it is cancelled.
     */
    public func request(method: String, path: String, query: [QueryItem] = [], body: JSON? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> RawAnswer {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_paperspace_request(
                        self.uniffiCloneHandle(),FfiConverterString.lower(method),FfiConverterString.lower(path),FfiConverterSequenceTypeQueryItem.lower(query),FfiConverterOptionTypeJSON.lower(body),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRawAnswer_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Replace the value of a secret.
     *
     * Source: Paperspace API v1, Teams, "Update a team secret".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - name: The secret's name. 1 to 128.
     *   - value: The new value. 1 to 8192.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func updateSecret(teamId: String, name: String, value: Secret, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> PaperspaceSecretStamp {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_paperspace_update_secret(
                        self.uniffiCloneHandle(),FfiConverterString.lower(teamId),FfiConverterString.lower(name),FfiConverterTypeSecret_lower(value),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypePaperspaceSecretStamp_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Make a member an admin of the team, or no longer one.
     *
     * Source: Paperspace API v1, Users, "Update a team membership".
     *
     * - Parameters:
     *   - teamId: The team's id, or its namespace.
     *   - userId: The member's id.
     *   - isAdmin: Whether the member is to be an admin.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func updateTeamMember(teamId: String, userId: String, isAdmin: Bool, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> PaperspaceTeamMembership {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_paperspace_update_team_member(
                        self.uniffiCloneHandle(),FfiConverterString.lower(teamId),FfiConverterString.lower(userId),FfiConverterBool.lower(isAdmin),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypePaperspaceTeamMembership_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Return the same client with other limits. Connections, token and retry budget stay shared, so
     * this costs next to nothing.
     *
     * - Parameters:
     * - timeout: How long a whole call may take over all attempts and waits, in seconds; of a listing,
     * each page.
     * - attemptTimeout: How long one attempt may take, its whole body included, in seconds.
     * - connectTimeout: How long making a connection may take, TLS included, in seconds.
     * - maxRetries: How often a call may be tried again.
     * - maxRetryAfter: The longest wait that a service may ask for, in seconds; a longer one is an
     * error at once.
     * - maxPages: How many pages a listing may have.
     * - maxBodyBytes: How long an answer may be once it is unpacked, in bytes, up to 1 GiB.
     * - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
     */
    public func withOptions(timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil, connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil, maxPages: Int? = nil, maxBodyBytes: Int? = nil) throws -> Paperspace {
    return try  FfiConverterTypePaperspace_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_with_options(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeTimeInterval.lower(attemptTimeout),
        FfiConverterOptionTypeTimeInterval.lower(connectTimeout),
        FfiConverterOptionTypeInt.lower(maxRetries),
        FfiConverterOptionTypeTimeInterval.lower(maxRetryAfter),
        FfiConverterOptionTypeInt.lower(maxPages),
        FfiConverterOptionTypeInt.lower(maxBodyBytes),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypePaperspace: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Paperspace

    public static func lift(_ handle: UInt64) throws -> Paperspace {
        return Paperspace(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Paperspace) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Paperspace {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Paperspace, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypePaperspace_lift(_ handle: UInt64) throws -> Paperspace {
    return try FfiConverterTypePaperspace.lift(handle)
}

fileprivate func FfiConverterTypePaperspace_lower(_ value: Paperspace) -> UInt64 {
    return FfiConverterTypePaperspace.lower(value)
}

final class PaperspaceTeamMemberPager: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_paperspaceteammemberpager(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_paperspaceteammemberpager(handle, $0) }
    }

    public func begin() -> String {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspaceteammemberpager_begin(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    public func nextPage(place: String?) async throws -> PaperspaceTeamMemberPage? {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_paperspaceteammemberpager_next_page(
                        self.uniffiCloneHandle(),FfiConverterOptionString.lower(place)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypePaperspaceTeamMemberPage.lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    public func rewind(resume: String) -> UInt64 {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspaceteammemberpager_rewind(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(resume),uniffiCallStatus
    )
})
}

    public func shifts() -> UInt64 {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspaceteammemberpager_shifts(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    public func waitForPage(place: String?) throws -> PaperspaceTeamMemberPage? {
    return try  FfiConverterOptionTypePaperspaceTeamMemberPage.lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspaceteammemberpager_wait_for_page(
            self.uniffiCloneHandle(),
        FfiConverterOptionString.lower(place),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypePaperspaceTeamMemberPager: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = PaperspaceTeamMemberPager

    public static func lift(_ handle: UInt64) throws -> PaperspaceTeamMemberPager {
        return PaperspaceTeamMemberPager(unsafeFromHandle: handle)
    }

    public static func lower(_ value: PaperspaceTeamMemberPager) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceTeamMemberPager {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: PaperspaceTeamMemberPager, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypePaperspaceTeamMemberPager_lift(_ handle: UInt64) throws -> PaperspaceTeamMemberPager {
    return try FfiConverterTypePaperspaceTeamMemberPager.lift(handle)
}

fileprivate func FfiConverterTypePaperspaceTeamMemberPager_lower(_ value: PaperspaceTeamMemberPager) -> UInt64 {
    return FfiConverterTypePaperspaceTeamMemberPager.lower(value)
}

final class PaperspaceTeamSecretPager: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_paperspaceteamsecretpager(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_paperspaceteamsecretpager(handle, $0) }
    }

    public func begin() -> String {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspaceteamsecretpager_begin(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    public func nextPage(place: String?) async throws -> PaperspaceTeamSecretPage? {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_paperspaceteamsecretpager_next_page(
                        self.uniffiCloneHandle(),FfiConverterOptionString.lower(place)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypePaperspaceTeamSecretPage.lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    public func rewind(resume: String) -> UInt64 {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspaceteamsecretpager_rewind(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(resume),uniffiCallStatus
    )
})
}

    public func shifts() -> UInt64 {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspaceteamsecretpager_shifts(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    public func waitForPage(place: String?) throws -> PaperspaceTeamSecretPage? {
    return try  FfiConverterOptionTypePaperspaceTeamSecretPage.lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspaceteamsecretpager_wait_for_page(
            self.uniffiCloneHandle(),
        FfiConverterOptionString.lower(place),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypePaperspaceTeamSecretPager: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = PaperspaceTeamSecretPager

    public static func lift(_ handle: UInt64) throws -> PaperspaceTeamSecretPager {
        return PaperspaceTeamSecretPager(unsafeFromHandle: handle)
    }

    public static func lower(_ value: PaperspaceTeamSecretPager) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceTeamSecretPager {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: PaperspaceTeamSecretPager, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypePaperspaceTeamSecretPager_lift(_ handle: UInt64) throws -> PaperspaceTeamSecretPager {
    return try FfiConverterTypePaperspaceTeamSecretPager.lift(handle)
}

fileprivate func FfiConverterTypePaperspaceTeamSecretPager_lower(_ value: PaperspaceTeamSecretPager) -> UInt64 {
    return FfiConverterTypePaperspaceTeamSecretPager.lower(value)
}

/**
 * Where a provider's token is awaited.
 */
final class TokenAnswer: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_tokenanswer(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_tokenanswer(handle, $0) }
    }

    /**
     * Say why there is none.
     */
    public func fail(why: String) {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_tokenanswer_fail(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(why),uniffiCallStatus
    )
}
}

    /**
     * Give the token.
     */
    public func give(token: Secret, expiresIn: TimeInterval?) {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_tokenanswer_give(
            self.uniffiCloneHandle(),
        FfiConverterTypeSecret_lower(token),
        FfiConverterOptionTypeTimeInterval.lower(expiresIn),uniffiCallStatus
    )
}
}

}

struct FfiConverterTypeTokenAnswer: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = TokenAnswer

    public static func lift(_ handle: UInt64) throws -> TokenAnswer {
        return TokenAnswer(unsafeFromHandle: handle)
    }

    public static func lower(_ value: TokenAnswer) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> TokenAnswer {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: TokenAnswer, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeTokenAnswer_lift(_ handle: UInt64) throws -> TokenAnswer {
    return try FfiConverterTypeTokenAnswer.lift(handle)
}

fileprivate func FfiConverterTypeTokenAnswer_lower(_ value: TokenAnswer) -> UInt64 {
    return FfiConverterTypeTokenAnswer.lower(value)
}

/**
 * Administer the users of a ZenML Pro control plane.
 *
 * A ZenML workspace server is something else: it has another API and its own users.
 *
 * Source: ZenML Pro API, "Users".
 *
 * One client serves any number of tasks and threads. It needs no closing.
 */
public final class ZenML: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_zenml(self.handle, $0) }
    }
    /**
     * Make a client. It opens no connection.
     *
     * What is left out is taken from the environment, then from the defaults;
     * ``explain()`` tells which.
     *
     * - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
     * - Parameters:
     *   - apiKey: A personal token or a service account's key, exchanged for tokens of one hour.
     *   - token: A token or key that is used as it is.
     *   - clientId: The id of an OAuth2 client, with `clientSecret`.
     *   - clientSecret: The secret of an OAuth2 client.
     *   - audience: Whom the OAuth2 client's token is meant for, where the token endpoint wants to know.
     *   - tokenUrl: Where tokens are given out, when it is not `/auth/login` below the base URL.
     *   - baseUrl: Where the API is; of a control plane of one's own `https://HOST/api/v1`.
     *   - configuration: Limits, hooks, and what else clients of all services have.
     */
    public convenience init(apiKey: Secret? = nil, token: Secret? = nil, clientId: Secret? = nil, clientSecret: Secret? = nil, audience: String? = nil, tokenUrl: String? = nil, baseUrl: String? = nil, configuration: Configuration = Configuration()) throws {
    let handle =
        try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_zenml_new(
        FfiConverterOptionTypeSecret.lower(apiKey),
        FfiConverterOptionTypeSecret.lower(token),
        FfiConverterOptionTypeSecret.lower(clientId),
        FfiConverterOptionTypeSecret.lower(clientSecret),
        FfiConverterOptionString.lower(audience),
        FfiConverterOptionString.lower(tokenUrl),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_zenml(handle, $0) }
    }

    /**
     * Refuse further calls: of this client and of those made of it by `withOptions`.
     *
     * Letting go of a client is enough; this is for those who want to be sure.
     */
    public func close() {
    try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Delete a user for good.
     *
     * `updateUser` with `isActive` set to false keeps the account and can be undone.
     * Internal users can't be deleted.
     *
     * Source: ZenML Pro API, Users, "Delete User Endpoint".
     *
     * - Parameters:
     *   - userId: The user's id.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func deleteUser(userId: String, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> Removal {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_zenml_delete_user(
                        self.uniffiCloneHandle(),FfiConverterString.lower(userId),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRemoval_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Tell where each setting came from, never what it is.
     */
    public func explain() -> [SettingSource] {
    return try!  FfiConverterSequenceTypeSettingSource.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * List users.
     *
     * The server may give fewer users a page than `limit` asks for. Each page is asked for with
     * the last user of the one before it, so that users who are deleted or added while the list
     * is being read leave none of the others out: `shifts` of the listing counts that.
     *
     * Source: ZenML Pro API, Users, "List Users Endpoint".
     *
     * - Parameters:
     *   - userId: Only the user with this id.
     *   - oauthProvider: Only users who sign in with this OAuth provider.
     *   - oauthId: Only the user with this id at the OAuth provider.
     *   - email: Only the user with this e-mail address.
     *   - isActive: Only users who are active, or only those who are not.
     *   - limit: How many users a page holds at most; 100 when left out. At least 1.
     *   - offset: How many users to leave out at the beginning. Pagers go on by themselves.
     *   - prefetch: How many pages to read ahead.
     *   - resume: Where to go on, as an earlier listing or an error told.
     *   - timeout: How long each page may take, in seconds.
     *   - maxRetries: How often each page may be tried again.
     * - Returns: A listing, of which nothing is fetched before it is asked for.
     */
    public func listUsers(userId: String? = nil, oauthProvider: String? = nil, oauthId: String? = nil, email: String? = nil, isActive: Bool? = nil, limit: Int? = nil, offset: Int? = nil, prefetch: Int? = nil, resume: String? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) -> Pager<ZenMLUser> {
    return try!  FfiConverterTypeZenMLUserPager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_list_users(
            self.uniffiCloneHandle(),
        FfiConverterOptionString.lower(userId),
        FfiConverterOptionString.lower(oauthProvider),
        FfiConverterOptionString.lower(oauthId),
        FfiConverterOptionString.lower(email),
        FfiConverterOptionBool.lower(isActive),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypeInt.lower(offset),
        FfiConverterOptionTypeInt.lower(prefetch),
        FfiConverterOptionString.lower(resume),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeInt.lower(maxRetries),uniffiCallStatus
    )
}).pager
}

    /**
     * Send a request that has no operation of its own, with the same checks, credentials, retries and
     * limits.
     *
     * - Parameters:
     * - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as
     * nobody knows what it does.
     * - path: Below the base URL, percent-encoded where needed.
     * - query: Names and values, not encoded.
     * - body: The body as JSON; none when left out.
     * - timeout: How long the whole call may take, in seconds.
     * - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when a task that waits for it is cancelled.
     */
    public func request(method: String, path: String, query: [QueryItem] = [], body: JSON? = nil, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> RawAnswer {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_zenml_request(
                        self.uniffiCloneHandle(),FfiConverterString.lower(method),FfiConverterString.lower(path),FfiConverterSequenceTypeQueryItem.lower(query),FfiConverterOptionTypeJSON.lower(body),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRawAnswer_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Change what is set in `update`; what is left out stays, a null clears.
     *
     * `username` and `email` of an account that signs in with OAuth2 can't be changed.
     *
     * Source: ZenML Pro API, Users, "Update User Endpoint".
     *
     * - Parameters:
     *   - userId: The user's id.
     *   - update: What to change.
     *   - timeout: How long the whole call may take, in seconds.
     *   - maxRetries: How often it may be tried again.
     * - Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.
     */
    public func updateUser(userId: String, update: ZenMLUserUpdate, timeout: TimeInterval? = nil, maxRetries: Int? = nil) async throws -> ZenMLUser {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_zenml_update_user(
                        self.uniffiCloneHandle(),FfiConverterString.lower(userId),FfiConverterTypeZenMLUserUpdate_lower(update),FfiConverterOptionTypeTimeInterval.lower(timeout),FfiConverterOptionTypeInt.lower(maxRetries)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeZenMLUser_lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    /**
     * Return the same client with other limits. Connections, token and retry budget stay shared, so
     * this costs next to nothing.
     *
     * - Parameters:
     * - timeout: How long a whole call may take over all attempts and waits, in seconds; of a listing,
     * each page.
     * - attemptTimeout: How long one attempt may take, its whole body included, in seconds.
     * - connectTimeout: How long making a connection may take, TLS included, in seconds.
     * - maxRetries: How often a call may be tried again.
     * - maxRetryAfter: The longest wait that a service may ask for, in seconds; a longer one is an
     * error at once.
     * - maxPages: How many pages a listing may have.
     * - maxBodyBytes: How long an answer may be once it is unpacked, in bytes, up to 1 GiB.
     * - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
     */
    public func withOptions(timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil, connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil, maxPages: Int? = nil, maxBodyBytes: Int? = nil) throws -> ZenML {
    return try  FfiConverterTypeZenML_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_with_options(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeTimeInterval.lower(timeout),
        FfiConverterOptionTypeTimeInterval.lower(attemptTimeout),
        FfiConverterOptionTypeTimeInterval.lower(connectTimeout),
        FfiConverterOptionTypeInt.lower(maxRetries),
        FfiConverterOptionTypeTimeInterval.lower(maxRetryAfter),
        FfiConverterOptionTypeInt.lower(maxPages),
        FfiConverterOptionTypeInt.lower(maxBodyBytes),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypeZenML: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = ZenML

    public static func lift(_ handle: UInt64) throws -> ZenML {
        return ZenML(unsafeFromHandle: handle)
    }

    public static func lower(_ value: ZenML) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> ZenML {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: ZenML, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeZenML_lift(_ handle: UInt64) throws -> ZenML {
    return try FfiConverterTypeZenML.lift(handle)
}

fileprivate func FfiConverterTypeZenML_lower(_ value: ZenML) -> UInt64 {
    return FfiConverterTypeZenML.lower(value)
}

final class ZenMLUserPager: Sendable {
    fileprivate let handle: UInt64

    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    fileprivate func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_zenmluserpager(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        try! rustCall { uniffi_rosterkit_swift_fn_free_zenmluserpager(handle, $0) }
    }

    public func begin() -> String {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenmluserpager_begin(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    public func nextPage(place: String?) async throws -> ZenMLUserPage? {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_zenmluserpager_next_page(
                        self.uniffiCloneHandle(),FfiConverterOptionString.lower(place)
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterOptionTypeZenMLUserPage.lift,
            errorHandler: FfiConverterTypeRosterKitError_lift
        )
}

    public func rewind(resume: String) -> UInt64 {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenmluserpager_rewind(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(resume),uniffiCallStatus
    )
})
}

    public func shifts() -> UInt64 {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenmluserpager_shifts(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    public func waitForPage(place: String?) throws -> ZenMLUserPage? {
    return try  FfiConverterOptionTypeZenMLUserPage.lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenmluserpager_wait_for_page(
            self.uniffiCloneHandle(),
        FfiConverterOptionString.lower(place),uniffiCallStatus
    )
})
}

}

struct FfiConverterTypeZenMLUserPager: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = ZenMLUserPager

    public static func lift(_ handle: UInt64) throws -> ZenMLUserPager {
        return ZenMLUserPager(unsafeFromHandle: handle)
    }

    public static func lower(_ value: ZenMLUserPager) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> ZenMLUserPager {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: ZenMLUserPager, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

fileprivate func FfiConverterTypeZenMLUserPager_lift(_ handle: UInt64) throws -> ZenMLUserPager {
    return try FfiConverterTypeZenMLUserPager.lift(handle)
}

fileprivate func FfiConverterTypeZenMLUserPager_lower(_ value: ZenMLUserPager) -> UInt64 {
    return FfiConverterTypeZenMLUserPager.lower(value)
}

/**
 * What clients of all services are configured with, as `Configuration` of Swift hands it over.
 */
struct ConfigurationWire {
    public var limits: Limits
    public var maxInFlight: Int?
    public var proxy: Secret?
    public var caBundle: String?
    public var clientCertificate: String?
    public var allowInsecureHttp: Bool?
    public var userAgent: String?
    public var listener: Listener?
    /**
     * What the listener is for.
     */
    public var listens: Bool
    public var provides: Bool
    public var clock: FakeClock?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(limits: Limits, maxInFlight: Int?, proxy: Secret?, caBundle: String?, clientCertificate: String?, allowInsecureHttp: Bool?, userAgent: String?, listener: Listener?,
        /**
         * What the listener is for.
         */listens: Bool, provides: Bool, clock: FakeClock?) {
        self.limits = limits
        self.maxInFlight = maxInFlight
        self.proxy = proxy
        self.caBundle = caBundle
        self.clientCertificate = clientCertificate
        self.allowInsecureHttp = allowInsecureHttp
        self.userAgent = userAgent
        self.listener = listener
        self.listens = listens
        self.provides = provides
        self.clock = clock
    }

}

#if compiler(>=6)
extension ConfigurationWire: Sendable {}
#endif

struct FfiConverterTypeConfigurationWire: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> ConfigurationWire {
        return
            try ConfigurationWire(
                limits: FfiConverterTypeLimits.read(from: &buf),
                maxInFlight: FfiConverterOptionTypeInt.read(from: &buf),
                proxy: FfiConverterOptionTypeSecret.read(from: &buf),
                caBundle: FfiConverterOptionString.read(from: &buf),
                clientCertificate: FfiConverterOptionString.read(from: &buf),
                allowInsecureHttp: FfiConverterOptionBool.read(from: &buf),
                userAgent: FfiConverterOptionString.read(from: &buf),
                listener: FfiConverterOptionTypeListener.read(from: &buf),
                listens: FfiConverterBool.read(from: &buf),
                provides: FfiConverterBool.read(from: &buf),
                clock: FfiConverterOptionTypeFakeClock.read(from: &buf)
        )
    }

    public static func write(_ value: ConfigurationWire, into buf: inout [UInt8]) {
        FfiConverterTypeLimits.write(value.limits, into: &buf)
        FfiConverterOptionTypeInt.write(value.maxInFlight, into: &buf)
        FfiConverterOptionTypeSecret.write(value.proxy, into: &buf)
        FfiConverterOptionString.write(value.caBundle, into: &buf)
        FfiConverterOptionString.write(value.clientCertificate, into: &buf)
        FfiConverterOptionBool.write(value.allowInsecureHttp, into: &buf)
        FfiConverterOptionString.write(value.userAgent, into: &buf)
        FfiConverterOptionTypeListener.write(value.listener, into: &buf)
        FfiConverterBool.write(value.listens, into: &buf)
        FfiConverterBool.write(value.provides, into: &buf)
        FfiConverterOptionTypeFakeClock.write(value.clock, into: &buf)
    }
}

fileprivate func FfiConverterTypeConfigurationWire_lift(_ buf: RustBuffer) throws -> ConfigurationWire {
    return try FfiConverterTypeConfigurationWire.lift(buf)
}

fileprivate func FfiConverterTypeConfigurationWire_lower(_ value: ConfigurationWire) -> RustBuffer {
    return FfiConverterTypeConfigurationWire.lower(value)
}

/**
 * What is known of an error. What is not known is nil.
 */
public struct ErrorFacts: Equatable, Hashable, Codable {
    /**
     * The name of the error in every language, for example `NotFoundError`.
     */
    public var error: String
    /**
     * The group it belongs to: `ApiError`, `TransportError`, `ResponseError`, `PaginationError`,
     * `ConnectError`, or `RosterKitError` for those that belong to none.
     */
    public var group: String
    /**
     * What happened, and what to do, in a sentence for a person.
     */
    public var message: String
    /**
     * The service's name, for example `paperspace`; nil when no call was under way.
     */
    public var service: String?
    /**
     * The operation, for example `listTeamMembers`.
     */
    public var operation: String?
    /**
     * The HTTP method.
     */
    public var method: String?
    /**
     * The route with its placeholders, never with the ids.
     */
    public var route: String?
    /**
     * How many times a request was sent or tried to be; of a listing, for the page that failed.
     */
    public var attempts: Int
    /**
     * Whether the same call may succeed later and does no harm when repeated.
     */
    public var isRetryable: Bool
    /**
     * For writes: what is known about the effect.
     */
    public var certainty: Certainty?
    /**
     * The HTTP status, when there was an answer.
     */
    public var status: Int?
    /**
     * The service's own code, for example `NOT_FOUND`.
     */
    public var code: String?
    /**
     * The service's own words.
     */
    public var serviceMessage: String?
    /**
     * What the service adds to its message, as it came.
     */
    public var details: JSON?
    /**
     * The request id of the answer: quote it to the service's support.
     */
    public var requestId: String?
    /**
     * How long the service asks to wait, in seconds.
     */
    public var retryAfter: TimeInterval?
    /**
     * The argument that was refused.
     */
    public var argument: String?
    /**
     * Which time limit ran out.
     */
    public var phase: Phase?
    /**
     * Where in the answer it was not as described, for example `items[3].user.email`.
     */
    public var jsonPath: String?
    /**
     * For listings: what to give as `resume` to go on exactly after the last item you were given.
     */
    public var resume: String?
    /**
     * The words of the library that met the trouble first.
     */
    public var cause: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name of the error in every language, for example `NotFoundError`.
         */error: String,
        /**
         * The group it belongs to: `ApiError`, `TransportError`, `ResponseError`, `PaginationError`,
         * `ConnectError`, or `RosterKitError` for those that belong to none.
         */group: String,
        /**
         * What happened, and what to do, in a sentence for a person.
         */message: String,
        /**
         * The service's name, for example `paperspace`; nil when no call was under way.
         */service: String?,
        /**
         * The operation, for example `listTeamMembers`.
         */operation: String?,
        /**
         * The HTTP method.
         */method: String?,
        /**
         * The route with its placeholders, never with the ids.
         */route: String?,
        /**
         * How many times a request was sent or tried to be; of a listing, for the page that failed.
         */attempts: Int,
        /**
         * Whether the same call may succeed later and does no harm when repeated.
         */isRetryable: Bool,
        /**
         * For writes: what is known about the effect.
         */certainty: Certainty?,
        /**
         * The HTTP status, when there was an answer.
         */status: Int?,
        /**
         * The service's own code, for example `NOT_FOUND`.
         */code: String?,
        /**
         * The service's own words.
         */serviceMessage: String?,
        /**
         * What the service adds to its message, as it came.
         */details: JSON?,
        /**
         * The request id of the answer: quote it to the service's support.
         */requestId: String?,
        /**
         * How long the service asks to wait, in seconds.
         */retryAfter: TimeInterval?,
        /**
         * The argument that was refused.
         */argument: String?,
        /**
         * Which time limit ran out.
         */phase: Phase?,
        /**
         * Where in the answer it was not as described, for example `items[3].user.email`.
         */jsonPath: String?,
        /**
         * For listings: what to give as `resume` to go on exactly after the last item you were given.
         */resume: String?,
        /**
         * The words of the library that met the trouble first.
         */cause: String?) {
        self.error = error
        self.group = group
        self.message = message
        self.service = service
        self.operation = operation
        self.method = method
        self.route = route
        self.attempts = attempts
        self.isRetryable = isRetryable
        self.certainty = certainty
        self.status = status
        self.code = code
        self.serviceMessage = serviceMessage
        self.details = details
        self.requestId = requestId
        self.retryAfter = retryAfter
        self.argument = argument
        self.phase = phase
        self.jsonPath = jsonPath
        self.resume = resume
        self.cause = cause
    }

}

#if compiler(>=6)
extension ErrorFacts: Sendable {}
#endif

struct FfiConverterTypeErrorFacts: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> ErrorFacts {
        return
            try ErrorFacts(
                error: FfiConverterString.read(from: &buf),
                group: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                service: FfiConverterOptionString.read(from: &buf),
                operation: FfiConverterOptionString.read(from: &buf),
                method: FfiConverterOptionString.read(from: &buf),
                route: FfiConverterOptionString.read(from: &buf),
                attempts: FfiConverterTypeInt.read(from: &buf),
                isRetryable: FfiConverterBool.read(from: &buf),
                certainty: FfiConverterOptionTypeCertainty.read(from: &buf),
                status: FfiConverterOptionTypeInt.read(from: &buf),
                code: FfiConverterOptionString.read(from: &buf),
                serviceMessage: FfiConverterOptionString.read(from: &buf),
                details: FfiConverterOptionTypeJSON.read(from: &buf),
                requestId: FfiConverterOptionString.read(from: &buf),
                retryAfter: FfiConverterOptionTypeTimeInterval.read(from: &buf),
                argument: FfiConverterOptionString.read(from: &buf),
                phase: FfiConverterOptionTypePhase.read(from: &buf),
                jsonPath: FfiConverterOptionString.read(from: &buf),
                resume: FfiConverterOptionString.read(from: &buf),
                cause: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ErrorFacts, into buf: inout [UInt8]) {
        FfiConverterString.write(value.error, into: &buf)
        FfiConverterString.write(value.group, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterOptionString.write(value.service, into: &buf)
        FfiConverterOptionString.write(value.operation, into: &buf)
        FfiConverterOptionString.write(value.method, into: &buf)
        FfiConverterOptionString.write(value.route, into: &buf)
        FfiConverterTypeInt.write(value.attempts, into: &buf)
        FfiConverterBool.write(value.isRetryable, into: &buf)
        FfiConverterOptionTypeCertainty.write(value.certainty, into: &buf)
        FfiConverterOptionTypeInt.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.serviceMessage, into: &buf)
        FfiConverterOptionTypeJSON.write(value.details, into: &buf)
        FfiConverterOptionString.write(value.requestId, into: &buf)
        FfiConverterOptionTypeTimeInterval.write(value.retryAfter, into: &buf)
        FfiConverterOptionString.write(value.argument, into: &buf)
        FfiConverterOptionTypePhase.write(value.phase, into: &buf)
        FfiConverterOptionString.write(value.jsonPath, into: &buf)
        FfiConverterOptionString.write(value.resume, into: &buf)
        FfiConverterOptionString.write(value.cause, into: &buf)
    }
}

fileprivate func FfiConverterTypeErrorFacts_lift(_ buf: RustBuffer) throws -> ErrorFacts {
    return try FfiConverterTypeErrorFacts.lift(buf)
}

fileprivate func FfiConverterTypeErrorFacts_lower(_ value: ErrorFacts) -> RustBuffer {
    return FfiConverterTypeErrorFacts.lower(value)
}

/**
 * Where organisations are.
 */
public struct EvoDiscovery: Equatable, Hashable, Codable {
    /**
     * The organisations that the credential belongs to.
     */
    public var organizations: [EvoOrganization]
    /**
     * The hubs that they are on.
     */
    public var hubs: [EvoHub]
    /**
     * Which organisation is on which hub.
     */
    public var serviceAccess: [EvoServiceAccess]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The organisations that the credential belongs to.
         */organizations: [EvoOrganization],
        /**
         * The hubs that they are on.
         */hubs: [EvoHub],
        /**
         * Which organisation is on which hub.
         */serviceAccess: [EvoServiceAccess]) {
        self.organizations = organizations
        self.hubs = hubs
        self.serviceAccess = serviceAccess
    }

}

#if compiler(>=6)
extension EvoDiscovery: Sendable {}
#endif

struct FfiConverterTypeEvoDiscovery: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> EvoDiscovery {
        return
            try EvoDiscovery(
                organizations: FfiConverterSequenceTypeEvoOrganization.read(from: &buf),
                hubs: FfiConverterSequenceTypeEvoHub.read(from: &buf),
                serviceAccess: FfiConverterSequenceTypeEvoServiceAccess.read(from: &buf)
        )
    }

    public static func write(_ value: EvoDiscovery, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeEvoOrganization.write(value.organizations, into: &buf)
        FfiConverterSequenceTypeEvoHub.write(value.hubs, into: &buf)
        FfiConverterSequenceTypeEvoServiceAccess.write(value.serviceAccess, into: &buf)
    }
}

fileprivate func FfiConverterTypeEvoDiscovery_lift(_ buf: RustBuffer) throws -> EvoDiscovery {
    return try FfiConverterTypeEvoDiscovery.lift(buf)
}

fileprivate func FfiConverterTypeEvoDiscovery_lower(_ value: EvoDiscovery) -> RustBuffer {
    return FfiConverterTypeEvoDiscovery.lower(value)
}

/**
 * A hub: one of the places where Evo runs.
 */
public struct EvoHub: Equatable, Hashable, Codable {
    /**
     * The hub's code, for example `350mt`.
     */
    public var code: String
    /**
     * The name to show.
     */
    public var displayName: String
    /**
     * Its URL: the `baseUrl` of a client for the organisations on it.
     */
    public var url: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The hub's code, for example `350mt`.
         */code: String,
        /**
         * The name to show.
         */displayName: String,
        /**
         * Its URL: the `baseUrl` of a client for the organisations on it.
         */url: String) {
        self.code = code
        self.displayName = displayName
        self.url = url
    }

}

#if compiler(>=6)
extension EvoHub: Sendable {}
#endif

struct FfiConverterTypeEvoHub: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> EvoHub {
        return
            try EvoHub(
                code: FfiConverterString.read(from: &buf),
                displayName: FfiConverterString.read(from: &buf),
                url: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: EvoHub, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.displayName, into: &buf)
        FfiConverterString.write(value.url, into: &buf)
    }
}

fileprivate func FfiConverterTypeEvoHub_lift(_ buf: RustBuffer) throws -> EvoHub {
    return try FfiConverterTypeEvoHub.lift(buf)
}

fileprivate func FfiConverterTypeEvoHub_lower(_ value: EvoHub) -> RustBuffer {
    return FfiConverterTypeEvoHub.lower(value)
}

/**
 * An organisation.
 */
public struct EvoOrganization: Equatable, Hashable, Codable {
    /**
     * The organisation's id.
     */
    public var id: String
    /**
     * The name to show.
     */
    public var displayName: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The organisation's id.
         */id: String,
        /**
         * The name to show.
         */displayName: String) {
        self.id = id
        self.displayName = displayName
    }

}

#if compiler(>=6)
extension EvoOrganization: Sendable {}
#endif

struct FfiConverterTypeEvoOrganization: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> EvoOrganization {
        return
            try EvoOrganization(
                id: FfiConverterString.read(from: &buf),
                displayName: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: EvoOrganization, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.displayName, into: &buf)
    }
}

fileprivate func FfiConverterTypeEvoOrganization_lift(_ buf: RustBuffer) throws -> EvoOrganization {
    return try FfiConverterTypeEvoOrganization.lift(buf)
}

fileprivate func FfiConverterTypeEvoOrganization_lower(_ value: EvoOrganization) -> RustBuffer {
    return FfiConverterTypeEvoOrganization.lower(value)
}

/**
 * That an organisation is on a hub.
 */
public struct EvoServiceAccess: Equatable, Hashable, Codable {
    /**
     * The organisation's id.
     */
    public var orgId: String
    /**
     * The hub's code.
     */
    public var hubCode: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The organisation's id.
         */orgId: String,
        /**
         * The hub's code.
         */hubCode: String) {
        self.orgId = orgId
        self.hubCode = hubCode
    }

}

#if compiler(>=6)
extension EvoServiceAccess: Sendable {}
#endif

struct FfiConverterTypeEvoServiceAccess: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> EvoServiceAccess {
        return
            try EvoServiceAccess(
                orgId: FfiConverterString.read(from: &buf),
                hubCode: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: EvoServiceAccess, into buf: inout [UInt8]) {
        FfiConverterString.write(value.orgId, into: &buf)
        FfiConverterString.write(value.hubCode, into: &buf)
    }
}

fileprivate func FfiConverterTypeEvoServiceAccess_lift(_ buf: RustBuffer) throws -> EvoServiceAccess {
    return try FfiConverterTypeEvoServiceAccess.lift(buf)
}

fileprivate func FfiConverterTypeEvoServiceAccess_lower(_ value: EvoServiceAccess) -> RustBuffer {
    return FfiConverterTypeEvoServiceAccess.lower(value)
}

/**
 * Somebody who may work in a workspace.
 */
public struct EvoWorkspaceUser: Equatable, Hashable, Codable {
    /**
     * The user's id.
     */
    public var userId: String
    /**
     * What they may do.
     */
    public var role: EvoWorkspaceRole
    /**
     * The e-mail address, where it may be seen.
     */
    public var email: String?
    /**
     * The full name, where it may be seen.
     */
    public var fullName: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The user's id.
         */userId: String,
        /**
         * What they may do.
         */role: EvoWorkspaceRole,
        /**
         * The e-mail address, where it may be seen.
         */email: String?,
        /**
         * The full name, where it may be seen.
         */fullName: String?) {
        self.userId = userId
        self.role = role
        self.email = email
        self.fullName = fullName
    }

}

#if compiler(>=6)
extension EvoWorkspaceUser: Sendable {}
#endif

struct FfiConverterTypeEvoWorkspaceUser: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> EvoWorkspaceUser {
        return
            try EvoWorkspaceUser(
                userId: FfiConverterString.read(from: &buf),
                role: FfiConverterTypeEvoWorkspaceRole.read(from: &buf),
                email: FfiConverterOptionString.read(from: &buf),
                fullName: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: EvoWorkspaceUser, into buf: inout [UInt8]) {
        FfiConverterString.write(value.userId, into: &buf)
        FfiConverterTypeEvoWorkspaceRole.write(value.role, into: &buf)
        FfiConverterOptionString.write(value.email, into: &buf)
        FfiConverterOptionString.write(value.fullName, into: &buf)
    }
}

fileprivate func FfiConverterTypeEvoWorkspaceUser_lift(_ buf: RustBuffer) throws -> EvoWorkspaceUser {
    return try FfiConverterTypeEvoWorkspaceUser.lift(buf)
}

fileprivate func FfiConverterTypeEvoWorkspaceUser_lower(_ value: EvoWorkspaceUser) -> RustBuffer {
    return FfiConverterTypeEvoWorkspaceUser.lower(value)
}

struct EvoWorkspaceUserPage {
    public var items: [EvoWorkspaceUser]
    public var round: UInt64
    public var number: UInt64
    public var facts: PageFacts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(items: [EvoWorkspaceUser], round: UInt64, number: UInt64, facts: PageFacts) {
        self.items = items
        self.round = round
        self.number = number
        self.facts = facts
    }

}

#if compiler(>=6)
extension EvoWorkspaceUserPage: Sendable {}
#endif

struct FfiConverterTypeEvoWorkspaceUserPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> EvoWorkspaceUserPage {
        return
            try EvoWorkspaceUserPage(
                items: FfiConverterSequenceTypeEvoWorkspaceUser.read(from: &buf),
                round: FfiConverterUInt64.read(from: &buf),
                number: FfiConverterUInt64.read(from: &buf),
                facts: FfiConverterTypePageFacts.read(from: &buf)
        )
    }

    public static func write(_ value: EvoWorkspaceUserPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeEvoWorkspaceUser.write(value.items, into: &buf)
        FfiConverterUInt64.write(value.round, into: &buf)
        FfiConverterUInt64.write(value.number, into: &buf)
        FfiConverterTypePageFacts.write(value.facts, into: &buf)
    }
}

fileprivate func FfiConverterTypeEvoWorkspaceUserPage_lift(_ buf: RustBuffer) throws -> EvoWorkspaceUserPage {
    return try FfiConverterTypeEvoWorkspaceUserPage.lift(buf)
}

fileprivate func FfiConverterTypeEvoWorkspaceUserPage_lower(_ value: EvoWorkspaceUserPage) -> RustBuffer {
    return FfiConverterTypeEvoWorkspaceUserPage.lower(value)
}

/**
 * A role to give to a member of a team.
 */
public struct GitBookMembership: Equatable, Hashable, Codable {
    /**
     * The role.
     */
    public var role: GitBookTeamRole

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The role.
         */role: GitBookTeamRole) {
        self.role = role
    }

}

#if compiler(>=6)
extension GitBookMembership: Sendable {}
#endif

struct FfiConverterTypeGitBookMembership: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> GitBookMembership {
        return
            try GitBookMembership(
                role: FfiConverterTypeGitBookTeamRole.read(from: &buf)
        )
    }

    public static func write(_ value: GitBookMembership, into buf: inout [UInt8]) {
        FfiConverterTypeGitBookTeamRole.write(value.role, into: &buf)
    }
}

fileprivate func FfiConverterTypeGitBookMembership_lift(_ buf: RustBuffer) throws -> GitBookMembership {
    return try FfiConverterTypeGitBookMembership.lift(buf)
}

fileprivate func FfiConverterTypeGitBookMembership_lower(_ value: GitBookMembership) -> RustBuffer {
    return FfiConverterTypeGitBookMembership.lower(value)
}

/**
 * A member of an organisation.
 */
public struct GitBookOrganizationMember: Equatable, Hashable, Codable {
    /**
     * The user's id.
     */
    public var id: String
    /**
     * The role in the organisation; unset for a guest.
     */
    public var role: GitBookOrganizationRole?
    /**
     * The account.
     */
    public var user: GitBookUser
    /**
     * Whether the member is disabled.
     */
    public var disabled: Bool
    /**
     * When they joined.
     */
    public var joinedAt: Date
    /**
     * When they were last seen.
     */
    public var lastSeenAt: Date?
    /**
     * Whether they sign in through the organisation.
     */
    public var sso: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The user's id.
         */id: String,
        /**
         * The role in the organisation; unset for a guest.
         */role: GitBookOrganizationRole?,
        /**
         * The account.
         */user: GitBookUser,
        /**
         * Whether the member is disabled.
         */disabled: Bool,
        /**
         * When they joined.
         */joinedAt: Date,
        /**
         * When they were last seen.
         */lastSeenAt: Date?,
        /**
         * Whether they sign in through the organisation.
         */sso: Bool) {
        self.id = id
        self.role = role
        self.user = user
        self.disabled = disabled
        self.joinedAt = joinedAt
        self.lastSeenAt = lastSeenAt
        self.sso = sso
    }

}

#if compiler(>=6)
extension GitBookOrganizationMember: Sendable {}
#endif

struct FfiConverterTypeGitBookOrganizationMember: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> GitBookOrganizationMember {
        return
            try GitBookOrganizationMember(
                id: FfiConverterString.read(from: &buf),
                role: FfiConverterOptionTypeGitBookOrganizationRole.read(from: &buf),
                user: FfiConverterTypeGitBookUser.read(from: &buf),
                disabled: FfiConverterBool.read(from: &buf),
                joinedAt: FfiConverterTimestamp.read(from: &buf),
                lastSeenAt: FfiConverterOptionTimestamp.read(from: &buf),
                sso: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: GitBookOrganizationMember, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionTypeGitBookOrganizationRole.write(value.role, into: &buf)
        FfiConverterTypeGitBookUser.write(value.user, into: &buf)
        FfiConverterBool.write(value.disabled, into: &buf)
        FfiConverterTimestamp.write(value.joinedAt, into: &buf)
        FfiConverterOptionTimestamp.write(value.lastSeenAt, into: &buf)
        FfiConverterBool.write(value.sso, into: &buf)
    }
}

fileprivate func FfiConverterTypeGitBookOrganizationMember_lift(_ buf: RustBuffer) throws -> GitBookOrganizationMember {
    return try FfiConverterTypeGitBookOrganizationMember.lift(buf)
}

fileprivate func FfiConverterTypeGitBookOrganizationMember_lower(_ value: GitBookOrganizationMember) -> RustBuffer {
    return FfiConverterTypeGitBookOrganizationMember.lower(value)
}

/**
 * A member of a team.
 */
public struct GitBookTeamMember: Equatable, Hashable, Codable {
    /**
     * Who it is, as a member of the organisation.
     */
    public var organization: GitBookOrganizationMember
    /**
     * What they are in the team.
     */
    public var team: GitBookTeamMembership

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who it is, as a member of the organisation.
         */organization: GitBookOrganizationMember,
        /**
         * What they are in the team.
         */team: GitBookTeamMembership) {
        self.organization = organization
        self.team = team
    }

}

#if compiler(>=6)
extension GitBookTeamMember: Sendable {}
#endif

struct FfiConverterTypeGitBookTeamMember: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> GitBookTeamMember {
        return
            try GitBookTeamMember(
                organization: FfiConverterTypeGitBookOrganizationMember.read(from: &buf),
                team: FfiConverterTypeGitBookTeamMembership.read(from: &buf)
        )
    }

    public static func write(_ value: GitBookTeamMember, into buf: inout [UInt8]) {
        FfiConverterTypeGitBookOrganizationMember.write(value.organization, into: &buf)
        FfiConverterTypeGitBookTeamMembership.write(value.team, into: &buf)
    }
}

fileprivate func FfiConverterTypeGitBookTeamMember_lift(_ buf: RustBuffer) throws -> GitBookTeamMember {
    return try FfiConverterTypeGitBookTeamMember.lift(buf)
}

fileprivate func FfiConverterTypeGitBookTeamMember_lower(_ value: GitBookTeamMember) -> RustBuffer {
    return FfiConverterTypeGitBookTeamMember.lower(value)
}

struct GitBookTeamMemberPage {
    public var items: [GitBookTeamMember]
    public var round: UInt64
    public var number: UInt64
    public var facts: PageFacts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(items: [GitBookTeamMember], round: UInt64, number: UInt64, facts: PageFacts) {
        self.items = items
        self.round = round
        self.number = number
        self.facts = facts
    }

}

#if compiler(>=6)
extension GitBookTeamMemberPage: Sendable {}
#endif

struct FfiConverterTypeGitBookTeamMemberPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> GitBookTeamMemberPage {
        return
            try GitBookTeamMemberPage(
                items: FfiConverterSequenceTypeGitBookTeamMember.read(from: &buf),
                round: FfiConverterUInt64.read(from: &buf),
                number: FfiConverterUInt64.read(from: &buf),
                facts: FfiConverterTypePageFacts.read(from: &buf)
        )
    }

    public static func write(_ value: GitBookTeamMemberPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeGitBookTeamMember.write(value.items, into: &buf)
        FfiConverterUInt64.write(value.round, into: &buf)
        FfiConverterUInt64.write(value.number, into: &buf)
        FfiConverterTypePageFacts.write(value.facts, into: &buf)
    }
}

fileprivate func FfiConverterTypeGitBookTeamMemberPage_lift(_ buf: RustBuffer) throws -> GitBookTeamMemberPage {
    return try FfiConverterTypeGitBookTeamMemberPage.lift(buf)
}

fileprivate func FfiConverterTypeGitBookTeamMemberPage_lower(_ value: GitBookTeamMemberPage) -> RustBuffer {
    return FfiConverterTypeGitBookTeamMemberPage.lower(value)
}

/**
 * What somebody is in a team.
 */
public struct GitBookTeamMembership: Equatable, Hashable, Codable {
    /**
     * The role in the team.
     */
    public var role: GitBookTeamRole

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The role in the team.
         */role: GitBookTeamRole) {
        self.role = role
    }

}

#if compiler(>=6)
extension GitBookTeamMembership: Sendable {}
#endif

struct FfiConverterTypeGitBookTeamMembership: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> GitBookTeamMembership {
        return
            try GitBookTeamMembership(
                role: FfiConverterTypeGitBookTeamRole.read(from: &buf)
        )
    }

    public static func write(_ value: GitBookTeamMembership, into buf: inout [UInt8]) {
        FfiConverterTypeGitBookTeamRole.write(value.role, into: &buf)
    }
}

fileprivate func FfiConverterTypeGitBookTeamMembership_lift(_ buf: RustBuffer) throws -> GitBookTeamMembership {
    return try FfiConverterTypeGitBookTeamMembership.lift(buf)
}

fileprivate func FfiConverterTypeGitBookTeamMembership_lower(_ value: GitBookTeamMembership) -> RustBuffer {
    return FfiConverterTypeGitBookTeamMembership.lower(value)
}

/**
 * A GitBook account.
 */
public struct GitBookUser: Equatable, Hashable, Codable {
    /**
     * The account's id.
     */
    public var id: String
    /**
     * The name to show.
     */
    public var displayName: String
    /**
     * The e-mail address, where it may be seen.
     */
    public var email: String?
    /**
     * The address of a picture.
     */
    public var photoUrl: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The account's id.
         */id: String,
        /**
         * The name to show.
         */displayName: String,
        /**
         * The e-mail address, where it may be seen.
         */email: String?,
        /**
         * The address of a picture.
         */photoUrl: String?) {
        self.id = id
        self.displayName = displayName
        self.email = email
        self.photoUrl = photoUrl
    }

}

#if compiler(>=6)
extension GitBookUser: Sendable {}
#endif

struct FfiConverterTypeGitBookUser: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> GitBookUser {
        return
            try GitBookUser(
                id: FfiConverterString.read(from: &buf),
                displayName: FfiConverterString.read(from: &buf),
                email: FfiConverterOptionString.read(from: &buf),
                photoUrl: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: GitBookUser, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.displayName, into: &buf)
        FfiConverterOptionString.write(value.email, into: &buf)
        FfiConverterOptionString.write(value.photoUrl, into: &buf)
    }
}

fileprivate func FfiConverterTypeGitBookUser_lift(_ buf: RustBuffer) throws -> GitBookUser {
    return try FfiConverterTypeGitBookUser.lift(buf)
}

fileprivate func FfiConverterTypeGitBookUser_lower(_ value: GitBookUser) -> RustBuffer {
    return FfiConverterTypeGitBookUser.lower(value)
}

/**
 * The limits of calls.
 */
struct Limits: Equatable, Hashable, Codable {
    public var timeout: TimeInterval?
    public var attemptTimeout: TimeInterval?
    public var connectTimeout: TimeInterval?
    public var maxRetries: Int?
    public var maxRetryAfter: TimeInterval?
    public var maxPages: Int?
    public var maxBodyBytes: Int?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(timeout: TimeInterval?, attemptTimeout: TimeInterval?, connectTimeout: TimeInterval?, maxRetries: Int?, maxRetryAfter: TimeInterval?, maxPages: Int?, maxBodyBytes: Int?) {
        self.timeout = timeout
        self.attemptTimeout = attemptTimeout
        self.connectTimeout = connectTimeout
        self.maxRetries = maxRetries
        self.maxRetryAfter = maxRetryAfter
        self.maxPages = maxPages
        self.maxBodyBytes = maxBodyBytes
    }

}

#if compiler(>=6)
extension Limits: Sendable {}
#endif

struct FfiConverterTypeLimits: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Limits {
        return
            try Limits(
                timeout: FfiConverterOptionTypeTimeInterval.read(from: &buf),
                attemptTimeout: FfiConverterOptionTypeTimeInterval.read(from: &buf),
                connectTimeout: FfiConverterOptionTypeTimeInterval.read(from: &buf),
                maxRetries: FfiConverterOptionTypeInt.read(from: &buf),
                maxRetryAfter: FfiConverterOptionTypeTimeInterval.read(from: &buf),
                maxPages: FfiConverterOptionTypeInt.read(from: &buf),
                maxBodyBytes: FfiConverterOptionTypeInt.read(from: &buf)
        )
    }

    public static func write(_ value: Limits, into buf: inout [UInt8]) {
        FfiConverterOptionTypeTimeInterval.write(value.timeout, into: &buf)
        FfiConverterOptionTypeTimeInterval.write(value.attemptTimeout, into: &buf)
        FfiConverterOptionTypeTimeInterval.write(value.connectTimeout, into: &buf)
        FfiConverterOptionTypeInt.write(value.maxRetries, into: &buf)
        FfiConverterOptionTypeTimeInterval.write(value.maxRetryAfter, into: &buf)
        FfiConverterOptionTypeInt.write(value.maxPages, into: &buf)
        FfiConverterOptionTypeInt.write(value.maxBodyBytes, into: &buf)
    }
}

fileprivate func FfiConverterTypeLimits_lift(_ buf: RustBuffer) throws -> Limits {
    return try FfiConverterTypeLimits.lift(buf)
}

fileprivate func FfiConverterTypeLimits_lower(_ value: Limits) -> RustBuffer {
    return FfiConverterTypeLimits.lower(value)
}

/**
 * What came of removing a member.
 */
public struct PaperspaceMemberRemoval: Equatable, Hashable, Codable {
    /**
     * What the removal did.
     */
    public var outcome: Outcome
    /**
     * How sure that is.
     */
    public var certainty: RemovalCertainty
    /**
     * The membership that ended; unset when the outcome is assumed.
     */
    public var membership: PaperspaceTeamMembership?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the removal did.
         */outcome: Outcome,
        /**
         * How sure that is.
         */certainty: RemovalCertainty,
        /**
         * The membership that ended; unset when the outcome is assumed.
         */membership: PaperspaceTeamMembership?) {
        self.outcome = outcome
        self.certainty = certainty
        self.membership = membership
    }

}

#if compiler(>=6)
extension PaperspaceMemberRemoval: Sendable {}
#endif

struct FfiConverterTypePaperspaceMemberRemoval: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceMemberRemoval {
        return
            try PaperspaceMemberRemoval(
                outcome: FfiConverterTypeOutcome.read(from: &buf),
                certainty: FfiConverterTypeRemovalCertainty.read(from: &buf),
                membership: FfiConverterOptionTypePaperspaceTeamMembership.read(from: &buf)
        )
    }

    public static func write(_ value: PaperspaceMemberRemoval, into buf: inout [UInt8]) {
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterTypeRemovalCertainty.write(value.certainty, into: &buf)
        FfiConverterOptionTypePaperspaceTeamMembership.write(value.membership, into: &buf)
    }
}

fileprivate func FfiConverterTypePaperspaceMemberRemoval_lift(_ buf: RustBuffer) throws -> PaperspaceMemberRemoval {
    return try FfiConverterTypePaperspaceMemberRemoval.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceMemberRemoval_lower(_ value: PaperspaceMemberRemoval) -> RustBuffer {
    return FfiConverterTypePaperspaceMemberRemoval.lower(value)
}

/**
 * A secret that was created or changed.
 */
public struct PaperspaceSecretStamp: Equatable, Hashable, Codable {
    /**
     * Its name.
     */
    public var name: String
    /**
     * When it was created.
     */
    public var dtCreated: Date
    /**
     * When it was last changed.
     */
    public var dtModified: Date

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name.
         */name: String,
        /**
         * When it was created.
         */dtCreated: Date,
        /**
         * When it was last changed.
         */dtModified: Date) {
        self.name = name
        self.dtCreated = dtCreated
        self.dtModified = dtModified
    }

}

#if compiler(>=6)
extension PaperspaceSecretStamp: Sendable {}
#endif

struct FfiConverterTypePaperspaceSecretStamp: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceSecretStamp {
        return
            try PaperspaceSecretStamp(
                name: FfiConverterString.read(from: &buf),
                dtCreated: FfiConverterTimestamp.read(from: &buf),
                dtModified: FfiConverterTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: PaperspaceSecretStamp, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTimestamp.write(value.dtCreated, into: &buf)
        FfiConverterTimestamp.write(value.dtModified, into: &buf)
    }
}

fileprivate func FfiConverterTypePaperspaceSecretStamp_lift(_ buf: RustBuffer) throws -> PaperspaceSecretStamp {
    return try FfiConverterTypePaperspaceSecretStamp.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceSecretStamp_lower(_ value: PaperspaceSecretStamp) -> RustBuffer {
    return FfiConverterTypePaperspaceSecretStamp.lower(value)
}

/**
 * A person in a team, or one who is invited to it.
 */
public struct PaperspaceTeamMember: Equatable, Hashable, Codable {
    /**
     * When the invitation was accepted; unset while it is open.
     */
    public var dtConfirmed: Date?
    /**
     * Whether they may manage the team.
     */
    public var isAdmin: Bool
    /**
     * Whether they own the team.
     */
    public var isOwner: Bool
    /**
     * Who it is.
     */
    public var user: PaperspaceUser

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When the invitation was accepted; unset while it is open.
         */dtConfirmed: Date?,
        /**
         * Whether they may manage the team.
         */isAdmin: Bool,
        /**
         * Whether they own the team.
         */isOwner: Bool,
        /**
         * Who it is.
         */user: PaperspaceUser) {
        self.dtConfirmed = dtConfirmed
        self.isAdmin = isAdmin
        self.isOwner = isOwner
        self.user = user
    }

}

#if compiler(>=6)
extension PaperspaceTeamMember: Sendable {}
#endif

struct FfiConverterTypePaperspaceTeamMember: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceTeamMember {
        return
            try PaperspaceTeamMember(
                dtConfirmed: FfiConverterOptionTimestamp.read(from: &buf),
                isAdmin: FfiConverterBool.read(from: &buf),
                isOwner: FfiConverterBool.read(from: &buf),
                user: FfiConverterTypePaperspaceUser.read(from: &buf)
        )
    }

    public static func write(_ value: PaperspaceTeamMember, into buf: inout [UInt8]) {
        FfiConverterOptionTimestamp.write(value.dtConfirmed, into: &buf)
        FfiConverterBool.write(value.isAdmin, into: &buf)
        FfiConverterBool.write(value.isOwner, into: &buf)
        FfiConverterTypePaperspaceUser.write(value.user, into: &buf)
    }
}

fileprivate func FfiConverterTypePaperspaceTeamMember_lift(_ buf: RustBuffer) throws -> PaperspaceTeamMember {
    return try FfiConverterTypePaperspaceTeamMember.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceTeamMember_lower(_ value: PaperspaceTeamMember) -> RustBuffer {
    return FfiConverterTypePaperspaceTeamMember.lower(value)
}

struct PaperspaceTeamMemberPage {
    public var items: [PaperspaceTeamMember]
    public var round: UInt64
    public var number: UInt64
    public var facts: PageFacts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(items: [PaperspaceTeamMember], round: UInt64, number: UInt64, facts: PageFacts) {
        self.items = items
        self.round = round
        self.number = number
        self.facts = facts
    }

}

#if compiler(>=6)
extension PaperspaceTeamMemberPage: Sendable {}
#endif

struct FfiConverterTypePaperspaceTeamMemberPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceTeamMemberPage {
        return
            try PaperspaceTeamMemberPage(
                items: FfiConverterSequenceTypePaperspaceTeamMember.read(from: &buf),
                round: FfiConverterUInt64.read(from: &buf),
                number: FfiConverterUInt64.read(from: &buf),
                facts: FfiConverterTypePageFacts.read(from: &buf)
        )
    }

    public static func write(_ value: PaperspaceTeamMemberPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePaperspaceTeamMember.write(value.items, into: &buf)
        FfiConverterUInt64.write(value.round, into: &buf)
        FfiConverterUInt64.write(value.number, into: &buf)
        FfiConverterTypePageFacts.write(value.facts, into: &buf)
    }
}

fileprivate func FfiConverterTypePaperspaceTeamMemberPage_lift(_ buf: RustBuffer) throws -> PaperspaceTeamMemberPage {
    return try FfiConverterTypePaperspaceTeamMemberPage.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceTeamMemberPage_lower(_ value: PaperspaceTeamMemberPage) -> RustBuffer {
    return FfiConverterTypePaperspaceTeamMemberPage.lower(value)
}

/**
 * Somebody's membership in a team, without saying whose.
 */
public struct PaperspaceTeamMembership: Equatable, Hashable, Codable {
    /**
     * When the invitation was accepted; unset while it is open.
     */
    public var dtConfirmed: Date?
    /**
     * When the member was removed; unset for a member.
     */
    public var dtDeleted: Date?
    /**
     * Whether they may manage the team.
     */
    public var isAdmin: Bool
    /**
     * Whether they own the team.
     */
    public var isOwner: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When the invitation was accepted; unset while it is open.
         */dtConfirmed: Date?,
        /**
         * When the member was removed; unset for a member.
         */dtDeleted: Date?,
        /**
         * Whether they may manage the team.
         */isAdmin: Bool,
        /**
         * Whether they own the team.
         */isOwner: Bool) {
        self.dtConfirmed = dtConfirmed
        self.dtDeleted = dtDeleted
        self.isAdmin = isAdmin
        self.isOwner = isOwner
    }

}

#if compiler(>=6)
extension PaperspaceTeamMembership: Sendable {}
#endif

struct FfiConverterTypePaperspaceTeamMembership: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceTeamMembership {
        return
            try PaperspaceTeamMembership(
                dtConfirmed: FfiConverterOptionTimestamp.read(from: &buf),
                dtDeleted: FfiConverterOptionTimestamp.read(from: &buf),
                isAdmin: FfiConverterBool.read(from: &buf),
                isOwner: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: PaperspaceTeamMembership, into buf: inout [UInt8]) {
        FfiConverterOptionTimestamp.write(value.dtConfirmed, into: &buf)
        FfiConverterOptionTimestamp.write(value.dtDeleted, into: &buf)
        FfiConverterBool.write(value.isAdmin, into: &buf)
        FfiConverterBool.write(value.isOwner, into: &buf)
    }
}

fileprivate func FfiConverterTypePaperspaceTeamMembership_lift(_ buf: RustBuffer) throws -> PaperspaceTeamMembership {
    return try FfiConverterTypePaperspaceTeamMembership.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceTeamMembership_lower(_ value: PaperspaceTeamMembership) -> RustBuffer {
    return FfiConverterTypePaperspaceTeamMembership.lower(value)
}

/**
 * A secret of a team, without its value.
 */
public struct PaperspaceTeamSecret: Equatable, Hashable, Codable {
    /**
     * Its name, for example `DB_PASSWORD`.
     */
    public var name: String
    /**
     * When it was created.
     */
    public var dtCreated: Date
    /**
     * When it was last changed.
     */
    public var dtModified: Date
    /**
     * Whether a deployment uses it.
     */
    public var hasDeploymentAttached: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name, for example `DB_PASSWORD`.
         */name: String,
        /**
         * When it was created.
         */dtCreated: Date,
        /**
         * When it was last changed.
         */dtModified: Date,
        /**
         * Whether a deployment uses it.
         */hasDeploymentAttached: Bool) {
        self.name = name
        self.dtCreated = dtCreated
        self.dtModified = dtModified
        self.hasDeploymentAttached = hasDeploymentAttached
    }

}

#if compiler(>=6)
extension PaperspaceTeamSecret: Sendable {}
#endif

struct FfiConverterTypePaperspaceTeamSecret: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceTeamSecret {
        return
            try PaperspaceTeamSecret(
                name: FfiConverterString.read(from: &buf),
                dtCreated: FfiConverterTimestamp.read(from: &buf),
                dtModified: FfiConverterTimestamp.read(from: &buf),
                hasDeploymentAttached: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: PaperspaceTeamSecret, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTimestamp.write(value.dtCreated, into: &buf)
        FfiConverterTimestamp.write(value.dtModified, into: &buf)
        FfiConverterBool.write(value.hasDeploymentAttached, into: &buf)
    }
}

fileprivate func FfiConverterTypePaperspaceTeamSecret_lift(_ buf: RustBuffer) throws -> PaperspaceTeamSecret {
    return try FfiConverterTypePaperspaceTeamSecret.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceTeamSecret_lower(_ value: PaperspaceTeamSecret) -> RustBuffer {
    return FfiConverterTypePaperspaceTeamSecret.lower(value)
}

struct PaperspaceTeamSecretPage {
    public var items: [PaperspaceTeamSecret]
    public var round: UInt64
    public var number: UInt64
    public var facts: PageFacts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(items: [PaperspaceTeamSecret], round: UInt64, number: UInt64, facts: PageFacts) {
        self.items = items
        self.round = round
        self.number = number
        self.facts = facts
    }

}

#if compiler(>=6)
extension PaperspaceTeamSecretPage: Sendable {}
#endif

struct FfiConverterTypePaperspaceTeamSecretPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceTeamSecretPage {
        return
            try PaperspaceTeamSecretPage(
                items: FfiConverterSequenceTypePaperspaceTeamSecret.read(from: &buf),
                round: FfiConverterUInt64.read(from: &buf),
                number: FfiConverterUInt64.read(from: &buf),
                facts: FfiConverterTypePageFacts.read(from: &buf)
        )
    }

    public static func write(_ value: PaperspaceTeamSecretPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePaperspaceTeamSecret.write(value.items, into: &buf)
        FfiConverterUInt64.write(value.round, into: &buf)
        FfiConverterUInt64.write(value.number, into: &buf)
        FfiConverterTypePageFacts.write(value.facts, into: &buf)
    }
}

fileprivate func FfiConverterTypePaperspaceTeamSecretPage_lift(_ buf: RustBuffer) throws -> PaperspaceTeamSecretPage {
    return try FfiConverterTypePaperspaceTeamSecretPage.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceTeamSecretPage_lower(_ value: PaperspaceTeamSecretPage) -> RustBuffer {
    return FfiConverterTypePaperspaceTeamSecretPage.lower(value)
}

/**
 * A Paperspace account.
 */
public struct PaperspaceUser: Equatable, Hashable, Codable {
    /**
     * The account's id.
     */
    public var id: String
    /**
     * Its e-mail address.
     */
    public var email: String
    /**
     * The first name.
     */
    public var firstName: String?
    /**
     * The last name.
     */
    public var lastName: String?
    /**
     * When the account was last used.
     */
    public var lastActive: Date?
    /**
     * The address of its picture.
     */
    public var publicProfileImageUrl: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The account's id.
         */id: String,
        /**
         * Its e-mail address.
         */email: String,
        /**
         * The first name.
         */firstName: String?,
        /**
         * The last name.
         */lastName: String?,
        /**
         * When the account was last used.
         */lastActive: Date?,
        /**
         * The address of its picture.
         */publicProfileImageUrl: String?) {
        self.id = id
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.lastActive = lastActive
        self.publicProfileImageUrl = publicProfileImageUrl
    }

}

#if compiler(>=6)
extension PaperspaceUser: Sendable {}
#endif

struct FfiConverterTypePaperspaceUser: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceUser {
        return
            try PaperspaceUser(
                id: FfiConverterString.read(from: &buf),
                email: FfiConverterString.read(from: &buf),
                firstName: FfiConverterOptionString.read(from: &buf),
                lastName: FfiConverterOptionString.read(from: &buf),
                lastActive: FfiConverterOptionTimestamp.read(from: &buf),
                publicProfileImageUrl: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: PaperspaceUser, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.email, into: &buf)
        FfiConverterOptionString.write(value.firstName, into: &buf)
        FfiConverterOptionString.write(value.lastName, into: &buf)
        FfiConverterOptionTimestamp.write(value.lastActive, into: &buf)
        FfiConverterOptionString.write(value.publicProfileImageUrl, into: &buf)
    }
}

fileprivate func FfiConverterTypePaperspaceUser_lift(_ buf: RustBuffer) throws -> PaperspaceUser {
    return try FfiConverterTypePaperspaceUser.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceUser_lower(_ value: PaperspaceUser) -> RustBuffer {
    return FfiConverterTypePaperspaceUser.lower(value)
}

/**
 * A name and a value in the query of a request.
 */
public struct QueryItem: Equatable, Hashable, Codable {
    /**
     * The name, not encoded.
     */
    public var name: String
    /**
     * The value, not encoded.
     */
    public var value: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name, not encoded.
         */name: String,
        /**
         * The value, not encoded.
         */value: String) {
        self.name = name
        self.value = value
    }

}

#if compiler(>=6)
extension QueryItem: Sendable {}
#endif

struct FfiConverterTypeQueryItem: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> QueryItem {
        return
            try QueryItem(
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: QueryItem, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
    }
}

fileprivate func FfiConverterTypeQueryItem_lift(_ buf: RustBuffer) throws -> QueryItem {
    return try FfiConverterTypeQueryItem.lift(buf)
}

fileprivate func FfiConverterTypeQueryItem_lower(_ value: QueryItem) -> RustBuffer {
    return FfiConverterTypeQueryItem.lower(value)
}

/**
 * How much of a service's allowance is left, as it says with an answer.
 */
public struct RateLimit: Equatable, Hashable, Codable {
    /**
     * Requests allowed in the current window.
     */
    public var limit: Int?
    /**
     * Requests left in it.
     */
    public var remaining: Int?
    /**
     * When the next window begins.
     */
    public var reset: Date?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Requests allowed in the current window.
         */limit: Int?,
        /**
         * Requests left in it.
         */remaining: Int?,
        /**
         * When the next window begins.
         */reset: Date?) {
        self.limit = limit
        self.remaining = remaining
        self.reset = reset
    }

}

#if compiler(>=6)
extension RateLimit: Sendable {}
#endif

struct FfiConverterTypeRateLimit: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> RateLimit {
        return
            try RateLimit(
                limit: FfiConverterOptionTypeInt.read(from: &buf),
                remaining: FfiConverterOptionTypeInt.read(from: &buf),
                reset: FfiConverterOptionTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: RateLimit, into buf: inout [UInt8]) {
        FfiConverterOptionTypeInt.write(value.limit, into: &buf)
        FfiConverterOptionTypeInt.write(value.remaining, into: &buf)
        FfiConverterOptionTimestamp.write(value.reset, into: &buf)
    }
}

fileprivate func FfiConverterTypeRateLimit_lift(_ buf: RustBuffer) throws -> RateLimit {
    return try FfiConverterTypeRateLimit.lift(buf)
}

fileprivate func FfiConverterTypeRateLimit_lower(_ value: RateLimit) -> RustBuffer {
    return FfiConverterTypeRateLimit.lower(value)
}

/**
 * The answer to a request that has no operation of its own, not interpreted.
 */
public struct RawAnswer: Equatable, Hashable, Codable {
    /**
     * The HTTP status, 200 to 299.
     */
    public var status: Int
    /**
     * The headers, names in lower case; of those that came more than once, the values joined by
     * a comma.
     */
    public var headers: [String: String]
    /**
     * The body, unpacked.
     */
    public var body: Data

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The HTTP status, 200 to 299.
         */status: Int,
        /**
         * The headers, names in lower case; of those that came more than once, the values joined by
         * a comma.
         */headers: [String: String],
        /**
         * The body, unpacked.
         */body: Data) {
        self.status = status
        self.headers = headers
        self.body = body
    }

}

#if compiler(>=6)
extension RawAnswer: Sendable {}
#endif

struct FfiConverterTypeRawAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> RawAnswer {
        return
            try RawAnswer(
                status: FfiConverterTypeInt.read(from: &buf),
                headers: FfiConverterDictionaryStringString.read(from: &buf),
                body: FfiConverterData.read(from: &buf)
        )
    }

    public static func write(_ value: RawAnswer, into buf: inout [UInt8]) {
        FfiConverterTypeInt.write(value.status, into: &buf)
        FfiConverterDictionaryStringString.write(value.headers, into: &buf)
        FfiConverterData.write(value.body, into: &buf)
    }
}

fileprivate func FfiConverterTypeRawAnswer_lift(_ buf: RustBuffer) throws -> RawAnswer {
    return try FfiConverterTypeRawAnswer.lift(buf)
}

fileprivate func FfiConverterTypeRawAnswer_lower(_ value: RawAnswer) -> RustBuffer {
    return FfiConverterTypeRawAnswer.lower(value)
}

/**
 * What came of removing something.
 */
public struct Removal: Equatable, Hashable, Codable {
    /**
     * What the removal did.
     */
    public var outcome: Outcome
    /**
     * How sure that is.
     */
    public var certainty: RemovalCertainty

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the removal did.
         */outcome: Outcome,
        /**
         * How sure that is.
         */certainty: RemovalCertainty) {
        self.outcome = outcome
        self.certainty = certainty
    }

}

#if compiler(>=6)
extension Removal: Sendable {}
#endif

struct FfiConverterTypeRemoval: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Removal {
        return
            try Removal(
                outcome: FfiConverterTypeOutcome.read(from: &buf),
                certainty: FfiConverterTypeRemovalCertainty.read(from: &buf)
        )
    }

    public static func write(_ value: Removal, into buf: inout [UInt8]) {
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterTypeRemovalCertainty.write(value.certainty, into: &buf)
    }
}

fileprivate func FfiConverterTypeRemoval_lift(_ buf: RustBuffer) throws -> Removal {
    return try FfiConverterTypeRemoval.lift(buf)
}

fileprivate func FfiConverterTypeRemoval_lower(_ value: Removal) -> RustBuffer {
    return FfiConverterTypeRemoval.lower(value)
}

/**
 * An attempt that begins.
 */
public struct RequestEvent: Equatable, Hashable, Codable {
    /**
     * The service's name, for example `paperspace`.
     */
    public var service: String
    /**
     * The operation, for example `listTeamMembers`.
     */
    public var operation: String
    /**
     * The HTTP method.
     */
    public var method: String
    /**
     * The route with its placeholders, never with the ids.
     */
    public var route: String
    /**
     * Which attempt this is, from 1.
     */
    public var attempt: Int

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The service's name, for example `paperspace`.
         */service: String,
        /**
         * The operation, for example `listTeamMembers`.
         */operation: String,
        /**
         * The HTTP method.
         */method: String,
        /**
         * The route with its placeholders, never with the ids.
         */route: String,
        /**
         * Which attempt this is, from 1.
         */attempt: Int) {
        self.service = service
        self.operation = operation
        self.method = method
        self.route = route
        self.attempt = attempt
    }

}

#if compiler(>=6)
extension RequestEvent: Sendable {}
#endif

struct FfiConverterTypeRequestEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> RequestEvent {
        return
            try RequestEvent(
                service: FfiConverterString.read(from: &buf),
                operation: FfiConverterString.read(from: &buf),
                method: FfiConverterString.read(from: &buf),
                route: FfiConverterString.read(from: &buf),
                attempt: FfiConverterTypeInt.read(from: &buf)
        )
    }

    public static func write(_ value: RequestEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterString.write(value.operation, into: &buf)
        FfiConverterString.write(value.method, into: &buf)
        FfiConverterString.write(value.route, into: &buf)
        FfiConverterTypeInt.write(value.attempt, into: &buf)
    }
}

fileprivate func FfiConverterTypeRequestEvent_lift(_ buf: RustBuffer) throws -> RequestEvent {
    return try FfiConverterTypeRequestEvent.lift(buf)
}

fileprivate func FfiConverterTypeRequestEvent_lower(_ value: RequestEvent) -> RustBuffer {
    return FfiConverterTypeRequestEvent.lower(value)
}

/**
 * An attempt that ended.
 */
public struct ResponseEvent: Equatable, Hashable, Codable {
    /**
     * The service's name, for example `paperspace`.
     */
    public var service: String
    /**
     * The operation, for example `listTeamMembers`.
     */
    public var operation: String
    /**
     * The HTTP method.
     */
    public var method: String
    /**
     * The route with its placeholders, never with the ids.
     */
    public var route: String
    /**
     * Which attempt this is, from 1.
     */
    public var attempt: Int
    /**
     * The HTTP status; nil when there was no answer.
     */
    public var status: Int?
    /**
     * The answer's request id, if it had one.
     */
    public var requestId: String?
    /**
     * How long the attempt took, in seconds, the whole body included.
     */
    public var elapsed: TimeInterval

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The service's name, for example `paperspace`.
         */service: String,
        /**
         * The operation, for example `listTeamMembers`.
         */operation: String,
        /**
         * The HTTP method.
         */method: String,
        /**
         * The route with its placeholders, never with the ids.
         */route: String,
        /**
         * Which attempt this is, from 1.
         */attempt: Int,
        /**
         * The HTTP status; nil when there was no answer.
         */status: Int?,
        /**
         * The answer's request id, if it had one.
         */requestId: String?,
        /**
         * How long the attempt took, in seconds, the whole body included.
         */elapsed: TimeInterval) {
        self.service = service
        self.operation = operation
        self.method = method
        self.route = route
        self.attempt = attempt
        self.status = status
        self.requestId = requestId
        self.elapsed = elapsed
    }

}

#if compiler(>=6)
extension ResponseEvent: Sendable {}
#endif

struct FfiConverterTypeResponseEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> ResponseEvent {
        return
            try ResponseEvent(
                service: FfiConverterString.read(from: &buf),
                operation: FfiConverterString.read(from: &buf),
                method: FfiConverterString.read(from: &buf),
                route: FfiConverterString.read(from: &buf),
                attempt: FfiConverterTypeInt.read(from: &buf),
                status: FfiConverterOptionTypeInt.read(from: &buf),
                requestId: FfiConverterOptionString.read(from: &buf),
                elapsed: FfiConverterTypeTimeInterval.read(from: &buf)
        )
    }

    public static func write(_ value: ResponseEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterString.write(value.operation, into: &buf)
        FfiConverterString.write(value.method, into: &buf)
        FfiConverterString.write(value.route, into: &buf)
        FfiConverterTypeInt.write(value.attempt, into: &buf)
        FfiConverterOptionTypeInt.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.requestId, into: &buf)
        FfiConverterTypeTimeInterval.write(value.elapsed, into: &buf)
    }
}

fileprivate func FfiConverterTypeResponseEvent_lift(_ buf: RustBuffer) throws -> ResponseEvent {
    return try FfiConverterTypeResponseEvent.lift(buf)
}

fileprivate func FfiConverterTypeResponseEvent_lower(_ value: ResponseEvent) -> RustBuffer {
    return FfiConverterTypeResponseEvent.lower(value)
}

/**
 * A call that will be tried again.
 */
public struct RetryEvent: Equatable, Hashable, Codable {
    /**
     * The service's name, for example `paperspace`.
     */
    public var service: String
    /**
     * The operation, for example `listTeamMembers`.
     */
    public var operation: String
    /**
     * The HTTP method.
     */
    public var method: String
    /**
     * The route with its placeholders, never with the ids.
     */
    public var route: String
    /**
     * Which attempt comes next, from 2.
     */
    public var attempt: Int
    /**
     * How long it waits before, in seconds.
     */
    public var wait: TimeInterval
    /**
     * Why.
     */
    public var error: RosterKitError

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The service's name, for example `paperspace`.
         */service: String,
        /**
         * The operation, for example `listTeamMembers`.
         */operation: String,
        /**
         * The HTTP method.
         */method: String,
        /**
         * The route with its placeholders, never with the ids.
         */route: String,
        /**
         * Which attempt comes next, from 2.
         */attempt: Int,
        /**
         * How long it waits before, in seconds.
         */wait: TimeInterval,
        /**
         * Why.
         */error: RosterKitError) {
        self.service = service
        self.operation = operation
        self.method = method
        self.route = route
        self.attempt = attempt
        self.wait = wait
        self.error = error
    }

}

#if compiler(>=6)
extension RetryEvent: Sendable {}
#endif

struct FfiConverterTypeRetryEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> RetryEvent {
        return
            try RetryEvent(
                service: FfiConverterString.read(from: &buf),
                operation: FfiConverterString.read(from: &buf),
                method: FfiConverterString.read(from: &buf),
                route: FfiConverterString.read(from: &buf),
                attempt: FfiConverterTypeInt.read(from: &buf),
                wait: FfiConverterTypeTimeInterval.read(from: &buf),
                error: FfiConverterTypeRosterKitError.read(from: &buf)
        )
    }

    public static func write(_ value: RetryEvent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterString.write(value.operation, into: &buf)
        FfiConverterString.write(value.method, into: &buf)
        FfiConverterString.write(value.route, into: &buf)
        FfiConverterTypeInt.write(value.attempt, into: &buf)
        FfiConverterTypeTimeInterval.write(value.wait, into: &buf)
        FfiConverterTypeRosterKitError.write(value.error, into: &buf)
    }
}

fileprivate func FfiConverterTypeRetryEvent_lift(_ buf: RustBuffer) throws -> RetryEvent {
    return try FfiConverterTypeRetryEvent.lift(buf)
}

fileprivate func FfiConverterTypeRetryEvent_lower(_ value: RetryEvent) -> RustBuffer {
    return FfiConverterTypeRetryEvent.lower(value)
}

/**
 * A setting of a client, and where its value came from.
 */
public struct SettingSource: Equatable, Hashable, Codable {
    /**
     * The setting, for example `apiKey`.
     */
    public var setting: String
    /**
     * Where its value came from, for example `environment variable PAPERSPACE_API_KEY`.
     */
    public var source: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The setting, for example `apiKey`.
         */setting: String,
        /**
         * Where its value came from, for example `environment variable PAPERSPACE_API_KEY`.
         */source: String) {
        self.setting = setting
        self.source = source
    }

}

#if compiler(>=6)
extension SettingSource: Sendable {}
#endif

struct FfiConverterTypeSettingSource: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SettingSource {
        return
            try SettingSource(
                setting: FfiConverterString.read(from: &buf),
                source: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SettingSource, into buf: inout [UInt8]) {
        FfiConverterString.write(value.setting, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
    }
}

fileprivate func FfiConverterTypeSettingSource_lift(_ buf: RustBuffer) throws -> SettingSource {
    return try FfiConverterTypeSettingSource.lift(buf)
}

fileprivate func FfiConverterTypeSettingSource_lower(_ value: SettingSource) -> RustBuffer {
    return FfiConverterTypeSettingSource.lower(value)
}

/**
 * A user of the control plane. Only `id` is always there.
 */
public struct ZenMLUser: Equatable, Hashable, Codable {
    /**
     * The user's id.
     */
    public var id: String
    /**
     * The name to sign in with.
     */
    public var username: String?
    /**
     * The name to show.
     */
    public var name: String?
    /**
     * The e-mail address; of a service account any text.
     */
    public var email: String?
    /**
     * The address of a picture.
     */
    public var avatarUrl: String?
    /**
     * The company.
     */
    public var company: String?
    /**
     * The job title.
     */
    public var jobTitle: String?
    /**
     * Whatever else was noted.
     */
    public var metadata: [String: JSON]?
    /**
     * Which OAuth provider the user signs in with.
     */
    public var oauthProvider: String?
    /**
     * The user's id there.
     */
    public var oauthId: String?
    /**
     * Whether the user may sign in.
     */
    public var isActive: Bool?
    /**
     * Whether the user may do everything.
     */
    public var isSuperuser: Bool?
    /**
     * Whether it is a service account and no person.
     */
    public var isServiceAccount: Bool?
    /**
     * The organisation that a service account belongs to.
     */
    public var organizationId: String?
    /**
     * Whether the password must be changed at the next sign-in.
     */
    public var passwordExpired: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The user's id.
         */id: String,
        /**
         * The name to sign in with.
         */username: String?,
        /**
         * The name to show.
         */name: String?,
        /**
         * The e-mail address; of a service account any text.
         */email: String?,
        /**
         * The address of a picture.
         */avatarUrl: String?,
        /**
         * The company.
         */company: String?,
        /**
         * The job title.
         */jobTitle: String?,
        /**
         * Whatever else was noted.
         */metadata: [String: JSON]?,
        /**
         * Which OAuth provider the user signs in with.
         */oauthProvider: String?,
        /**
         * The user's id there.
         */oauthId: String?,
        /**
         * Whether the user may sign in.
         */isActive: Bool?,
        /**
         * Whether the user may do everything.
         */isSuperuser: Bool?,
        /**
         * Whether it is a service account and no person.
         */isServiceAccount: Bool?,
        /**
         * The organisation that a service account belongs to.
         */organizationId: String?,
        /**
         * Whether the password must be changed at the next sign-in.
         */passwordExpired: Bool?) {
        self.id = id
        self.username = username
        self.name = name
        self.email = email
        self.avatarUrl = avatarUrl
        self.company = company
        self.jobTitle = jobTitle
        self.metadata = metadata
        self.oauthProvider = oauthProvider
        self.oauthId = oauthId
        self.isActive = isActive
        self.isSuperuser = isSuperuser
        self.isServiceAccount = isServiceAccount
        self.organizationId = organizationId
        self.passwordExpired = passwordExpired
    }

}

#if compiler(>=6)
extension ZenMLUser: Sendable {}
#endif

struct FfiConverterTypeZenMLUser: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> ZenMLUser {
        return
            try ZenMLUser(
                id: FfiConverterString.read(from: &buf),
                username: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                email: FfiConverterOptionString.read(from: &buf),
                avatarUrl: FfiConverterOptionString.read(from: &buf),
                company: FfiConverterOptionString.read(from: &buf),
                jobTitle: FfiConverterOptionString.read(from: &buf),
                metadata: FfiConverterOptionDictionaryStringTypeJSON.read(from: &buf),
                oauthProvider: FfiConverterOptionString.read(from: &buf),
                oauthId: FfiConverterOptionString.read(from: &buf),
                isActive: FfiConverterOptionBool.read(from: &buf),
                isSuperuser: FfiConverterOptionBool.read(from: &buf),
                isServiceAccount: FfiConverterOptionBool.read(from: &buf),
                organizationId: FfiConverterOptionString.read(from: &buf),
                passwordExpired: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: ZenMLUser, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.username, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.email, into: &buf)
        FfiConverterOptionString.write(value.avatarUrl, into: &buf)
        FfiConverterOptionString.write(value.company, into: &buf)
        FfiConverterOptionString.write(value.jobTitle, into: &buf)
        FfiConverterOptionDictionaryStringTypeJSON.write(value.metadata, into: &buf)
        FfiConverterOptionString.write(value.oauthProvider, into: &buf)
        FfiConverterOptionString.write(value.oauthId, into: &buf)
        FfiConverterOptionBool.write(value.isActive, into: &buf)
        FfiConverterOptionBool.write(value.isSuperuser, into: &buf)
        FfiConverterOptionBool.write(value.isServiceAccount, into: &buf)
        FfiConverterOptionString.write(value.organizationId, into: &buf)
        FfiConverterOptionBool.write(value.passwordExpired, into: &buf)
    }
}

fileprivate func FfiConverterTypeZenMLUser_lift(_ buf: RustBuffer) throws -> ZenMLUser {
    return try FfiConverterTypeZenMLUser.lift(buf)
}

fileprivate func FfiConverterTypeZenMLUser_lower(_ value: ZenMLUser) -> RustBuffer {
    return FfiConverterTypeZenMLUser.lower(value)
}

struct ZenMLUserPage {
    public var items: [ZenMLUser]
    public var round: UInt64
    public var number: UInt64
    public var facts: PageFacts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(items: [ZenMLUser], round: UInt64, number: UInt64, facts: PageFacts) {
        self.items = items
        self.round = round
        self.number = number
        self.facts = facts
    }

}

#if compiler(>=6)
extension ZenMLUserPage: Sendable {}
#endif

struct FfiConverterTypeZenMLUserPage: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> ZenMLUserPage {
        return
            try ZenMLUserPage(
                items: FfiConverterSequenceTypeZenMLUser.read(from: &buf),
                round: FfiConverterUInt64.read(from: &buf),
                number: FfiConverterUInt64.read(from: &buf),
                facts: FfiConverterTypePageFacts.read(from: &buf)
        )
    }

    public static func write(_ value: ZenMLUserPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeZenMLUser.write(value.items, into: &buf)
        FfiConverterUInt64.write(value.round, into: &buf)
        FfiConverterUInt64.write(value.number, into: &buf)
        FfiConverterTypePageFacts.write(value.facts, into: &buf)
    }
}

fileprivate func FfiConverterTypeZenMLUserPage_lift(_ buf: RustBuffer) throws -> ZenMLUserPage {
    return try FfiConverterTypeZenMLUserPage.lift(buf)
}

fileprivate func FfiConverterTypeZenMLUserPage_lower(_ value: ZenMLUserPage) -> RustBuffer {
    return FfiConverterTypeZenMLUserPage.lower(value)
}

/**
 * What to change in a user: what is kept is not sent, a null clears.
 */
public struct ZenMLUserUpdate: Equatable, Hashable, Codable {
    /**
     * A new password.
     */
    public var password: Change<Secret>
    /**
     * Whether the password must be changed at the next sign-in.
     */
    public var passwordExpired: Change<Bool>
    /**
     * The name to show. 1 to 50.
     */
    public var name: Change<String>
    /**
     * The address of a picture.
     */
    public var avatarUrl: Change<String>
    /**
     * The company. 1 to 50.
     */
    public var company: Change<String>
    /**
     * The job title. 1 to 50.
     */
    public var jobTitle: Change<String>
    /**
     * Whatever else is to be noted; replaces what was.
     */
    public var metadata: Change<[String: JSON]>
    /**
     * The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50.
     */
    public var username: Change<String>
    /**
     * The e-mail address.
     */
    public var email: Change<String>
    /**
     * Whether the user may sign in.
     */
    public var isActive: Change<Bool>
    /**
     * Whether the user has been shown around.
     */
    public var isOnboarded: Change<Bool>

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A new password.
         */password: Change<Secret> = .keep,
        /**
         * Whether the password must be changed at the next sign-in.
         */passwordExpired: Change<Bool> = .keep,
        /**
         * The name to show. 1 to 50.
         */name: Change<String> = .keep,
        /**
         * The address of a picture.
         */avatarUrl: Change<String> = .keep,
        /**
         * The company. 1 to 50.
         */company: Change<String> = .keep,
        /**
         * The job title. 1 to 50.
         */jobTitle: Change<String> = .keep,
        /**
         * Whatever else is to be noted; replaces what was.
         */metadata: Change<[String: JSON]> = .keep,
        /**
         * The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50.
         */username: Change<String> = .keep,
        /**
         * The e-mail address.
         */email: Change<String> = .keep,
        /**
         * Whether the user may sign in.
         */isActive: Change<Bool> = .keep,
        /**
         * Whether the user has been shown around.
         */isOnboarded: Change<Bool> = .keep) {
        self.password = password
        self.passwordExpired = passwordExpired
        self.name = name
        self.avatarUrl = avatarUrl
        self.company = company
        self.jobTitle = jobTitle
        self.metadata = metadata
        self.username = username
        self.email = email
        self.isActive = isActive
        self.isOnboarded = isOnboarded
    }

}

#if compiler(>=6)
extension ZenMLUserUpdate: Sendable {}
#endif

struct FfiConverterTypeZenMLUserUpdate: FfiConverterRustBuffer {
    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> ZenMLUserUpdate {
        return
            try ZenMLUserUpdate(
                password: FfiConverterTypeChangeOfSecret.read(from: &buf),
                passwordExpired: FfiConverterTypeChangeOfBool.read(from: &buf),
                name: FfiConverterTypeChangeOfString.read(from: &buf),
                avatarUrl: FfiConverterTypeChangeOfString.read(from: &buf),
                company: FfiConverterTypeChangeOfString.read(from: &buf),
                jobTitle: FfiConverterTypeChangeOfString.read(from: &buf),
                metadata: FfiConverterTypeChangeOfObject.read(from: &buf),
                username: FfiConverterTypeChangeOfString.read(from: &buf),
                email: FfiConverterTypeChangeOfString.read(from: &buf),
                isActive: FfiConverterTypeChangeOfBool.read(from: &buf),
                isOnboarded: FfiConverterTypeChangeOfBool.read(from: &buf)
        )
    }

    public static func write(_ value: ZenMLUserUpdate, into buf: inout [UInt8]) {
        FfiConverterTypeChangeOfSecret.write(value.password, into: &buf)
        FfiConverterTypeChangeOfBool.write(value.passwordExpired, into: &buf)
        FfiConverterTypeChangeOfString.write(value.name, into: &buf)
        FfiConverterTypeChangeOfString.write(value.avatarUrl, into: &buf)
        FfiConverterTypeChangeOfString.write(value.company, into: &buf)
        FfiConverterTypeChangeOfString.write(value.jobTitle, into: &buf)
        FfiConverterTypeChangeOfObject.write(value.metadata, into: &buf)
        FfiConverterTypeChangeOfString.write(value.username, into: &buf)
        FfiConverterTypeChangeOfString.write(value.email, into: &buf)
        FfiConverterTypeChangeOfBool.write(value.isActive, into: &buf)
        FfiConverterTypeChangeOfBool.write(value.isOnboarded, into: &buf)
    }
}

fileprivate func FfiConverterTypeZenMLUserUpdate_lift(_ buf: RustBuffer) throws -> ZenMLUserUpdate {
    return try FfiConverterTypeZenMLUserUpdate.lift(buf)
}

fileprivate func FfiConverterTypeZenMLUserUpdate_lower(_ value: ZenMLUserUpdate) -> RustBuffer {
    return FfiConverterTypeZenMLUserUpdate.lower(value)
}

/**
 * What is known about the effect of a write that failed.
 */

public enum Certainty: Equatable, Hashable, Codable {

    /**
     * Nothing was sent: nothing has changed.
     */
    case notSent
    /**
     * The service refused it: nothing has changed.
     */
    case rejected
    /**
     * It was sent and no clear answer came back: it may have been applied.
     */
    case maybeApplied

}

#if compiler(>=6)
extension Certainty: Sendable {}
#endif

struct FfiConverterTypeCertainty: FfiConverterRustBuffer {
    typealias SwiftType = Certainty

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Certainty {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notSent

        case 2: return .rejected

        case 3: return .maybeApplied

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Certainty, into buf: inout [UInt8]) {
        switch value {

        case .notSent:
            writeInt(&buf, Int32(1))

        case .rejected:
            writeInt(&buf, Int32(2))

        case .maybeApplied:
            writeInt(&buf, Int32(3))

        }
    }
}

fileprivate func FfiConverterTypeCertainty_lift(_ buf: RustBuffer) throws -> Certainty {
    return try FfiConverterTypeCertainty.lift(buf)
}

fileprivate func FfiConverterTypeCertainty_lower(_ value: Certainty) -> RustBuffer {
    return FfiConverterTypeCertainty.lower(value)
}

/**
 * A role in a workspace.
 */

public enum EvoWorkspaceRole: Equatable, Hashable, Codable {

    /**
     * May manage the workspace and its users.
     */
    case owner
    /**
     * May change what is in it.
     */
    case editor
    /**
     * May look at it.
     */
    case viewer
    /**
     * A value that is not known yet, as the service writes it.
     */
    case unknown(String
    )

}

#if compiler(>=6)
extension EvoWorkspaceRole: Sendable {}
#endif

struct FfiConverterTypeEvoWorkspaceRole: FfiConverterRustBuffer {
    typealias SwiftType = EvoWorkspaceRole

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> EvoWorkspaceRole {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .owner

        case 2: return .editor

        case 3: return .viewer

        case 4: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EvoWorkspaceRole, into buf: inout [UInt8]) {
        switch value {

        case .owner:
            writeInt(&buf, Int32(1))

        case .editor:
            writeInt(&buf, Int32(2))

        case .viewer:
            writeInt(&buf, Int32(3))

        case let .unknown(v1):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

fileprivate func FfiConverterTypeEvoWorkspaceRole_lift(_ buf: RustBuffer) throws -> EvoWorkspaceRole {
    return try FfiConverterTypeEvoWorkspaceRole.lift(buf)
}

fileprivate func FfiConverterTypeEvoWorkspaceRole_lower(_ value: EvoWorkspaceRole) -> RustBuffer {
    return FfiConverterTypeEvoWorkspaceRole.lower(value)
}

/**
 * A role in an organisation.
 */

public enum GitBookOrganizationRole: Equatable, Hashable, Codable {

    /**
     * May do everything.
     */
    case admin
    /**
     * May create content and share it.
     */
    case create
    /**
     * May edit content.
     */
    case edit
    /**
     * May review changes.
     */
    case review
    /**
     * May comment.
     */
    case comment
    /**
     * May read.
     */
    case read
    /**
     * A value that is not known yet, as the service writes it.
     */
    case unknown(String
    )

}

#if compiler(>=6)
extension GitBookOrganizationRole: Sendable {}
#endif

struct FfiConverterTypeGitBookOrganizationRole: FfiConverterRustBuffer {
    typealias SwiftType = GitBookOrganizationRole

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> GitBookOrganizationRole {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .admin

        case 2: return .create

        case 3: return .edit

        case 4: return .review

        case 5: return .comment

        case 6: return .read

        case 7: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: GitBookOrganizationRole, into buf: inout [UInt8]) {
        switch value {

        case .admin:
            writeInt(&buf, Int32(1))

        case .create:
            writeInt(&buf, Int32(2))

        case .edit:
            writeInt(&buf, Int32(3))

        case .review:
            writeInt(&buf, Int32(4))

        case .comment:
            writeInt(&buf, Int32(5))

        case .read:
            writeInt(&buf, Int32(6))

        case let .unknown(v1):
            writeInt(&buf, Int32(7))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

fileprivate func FfiConverterTypeGitBookOrganizationRole_lift(_ buf: RustBuffer) throws -> GitBookOrganizationRole {
    return try FfiConverterTypeGitBookOrganizationRole.lift(buf)
}

fileprivate func FfiConverterTypeGitBookOrganizationRole_lower(_ value: GitBookOrganizationRole) -> RustBuffer {
    return FfiConverterTypeGitBookOrganizationRole.lower(value)
}

/**
 * A role in a team.
 */

public enum GitBookTeamRole: Equatable, Hashable, Codable {

    /**
     * Can manage the team's members.
     */
    case owner
    /**
     * A member like any other.
     */
    case member
    /**
     * A value that is not known yet, as the service writes it.
     */
    case unknown(String
    )

}

#if compiler(>=6)
extension GitBookTeamRole: Sendable {}
#endif

struct FfiConverterTypeGitBookTeamRole: FfiConverterRustBuffer {
    typealias SwiftType = GitBookTeamRole

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> GitBookTeamRole {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .owner

        case 2: return .member

        case 3: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: GitBookTeamRole, into buf: inout [UInt8]) {
        switch value {

        case .owner:
            writeInt(&buf, Int32(1))

        case .member:
            writeInt(&buf, Int32(2))

        case let .unknown(v1):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

fileprivate func FfiConverterTypeGitBookTeamRole_lift(_ buf: RustBuffer) throws -> GitBookTeamRole {
    return try FfiConverterTypeGitBookTeamRole.lift(buf)
}

fileprivate func FfiConverterTypeGitBookTeamRole_lower(_ value: GitBookTeamRole) -> RustBuffer {
    return FfiConverterTypeGitBookTeamRole.lower(value)
}

/**
 * JSON of any kind.
 */

public indirect enum JSON: Equatable, Hashable, Codable {

    /**
     * `null`.
     */
    case null
    /**
     * `true` or `false`.
     */
    case bool(Bool)
    /**
     * A whole number that fits.
     */
    case integer(Int)
    /**
     * Any other number.
     */
    case number(Double)
    /**
     * Text.
     */
    case text(String)
    /**
     * A list.
     */
    case list([JSON])
    /**
     * An object.
     */
    case object([String: JSON]
    )

}

#if compiler(>=6)
extension JSON: Sendable {}
#endif

struct FfiConverterTypeJSON: FfiConverterRustBuffer {
    typealias SwiftType = JSON

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> JSON {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .null

        case 2: return .bool(try FfiConverterBool.read(from: &buf)
        )

        case 3: return .integer(try FfiConverterTypeInt.read(from: &buf)
        )

        case 4: return .number(try FfiConverterDouble.read(from: &buf)
        )

        case 5: return .text(try FfiConverterString.read(from: &buf)
        )

        case 6: return .list(try FfiConverterSequenceTypeJSON.read(from: &buf)
        )

        case 7: return .object(try FfiConverterDictionaryStringTypeJSON.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: JSON, into buf: inout [UInt8]) {
        switch value {

        case .null:
            writeInt(&buf, Int32(1))

        case let .bool(v1):
            writeInt(&buf, Int32(2))
            FfiConverterBool.write(v1, into: &buf)

        case let .integer(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeInt.write(v1, into: &buf)

        case let .number(v1):
            writeInt(&buf, Int32(4))
            FfiConverterDouble.write(v1, into: &buf)

        case let .text(v1):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(v1, into: &buf)

        case let .list(v1):
            writeInt(&buf, Int32(6))
            FfiConverterSequenceTypeJSON.write(v1, into: &buf)

        case let .object(v1):
            writeInt(&buf, Int32(7))
            FfiConverterDictionaryStringTypeJSON.write(v1, into: &buf)

        }
    }
}

fileprivate func FfiConverterTypeJSON_lift(_ buf: RustBuffer) throws -> JSON {
    return try FfiConverterTypeJSON.lift(buf)
}

fileprivate func FfiConverterTypeJSON_lower(_ value: JSON) -> RustBuffer {
    return FfiConverterTypeJSON.lower(value)
}

/**
 * What a removal did.
 */

public enum Outcome: Equatable, Hashable, Codable {

    /**
     * It was there and is gone.
     */
    case removed
    /**
     * It was not there to begin with.
     */
    case alreadyAbsent
    /**
     * Somebody with more rights has been asked to remove it.
     */
    case requested
    /**
     * A value that is not known yet, as the service writes it.
     */
    case unknown(String
    )

}

#if compiler(>=6)
extension Outcome: Sendable {}
#endif

struct FfiConverterTypeOutcome: FfiConverterRustBuffer {
    typealias SwiftType = Outcome

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Outcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .removed

        case 2: return .alreadyAbsent

        case 3: return .requested

        case 4: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Outcome, into buf: inout [UInt8]) {
        switch value {

        case .removed:
            writeInt(&buf, Int32(1))

        case .alreadyAbsent:
            writeInt(&buf, Int32(2))

        case .requested:
            writeInt(&buf, Int32(3))

        case let .unknown(v1):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

fileprivate func FfiConverterTypeOutcome_lift(_ buf: RustBuffer) throws -> Outcome {
    return try FfiConverterTypeOutcome.lift(buf)
}

fileprivate func FfiConverterTypeOutcome_lower(_ value: Outcome) -> RustBuffer {
    return FfiConverterTypeOutcome.lower(value)
}

/**
 * What members can be sorted by.
 */

public enum PaperspaceMemberOrder: Equatable, Hashable, Codable {

    /**
     * When they accepted their invitation.
     */
    case dtConfirmed
    /**
     * A value that is not known yet, as the service writes it.
     */
    case unknown(String
    )

}

#if compiler(>=6)
extension PaperspaceMemberOrder: Sendable {}
#endif

struct FfiConverterTypePaperspaceMemberOrder: FfiConverterRustBuffer {
    typealias SwiftType = PaperspaceMemberOrder

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceMemberOrder {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .dtConfirmed

        case 2: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PaperspaceMemberOrder, into buf: inout [UInt8]) {
        switch value {

        case .dtConfirmed:
            writeInt(&buf, Int32(1))

        case let .unknown(v1):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

fileprivate func FfiConverterTypePaperspaceMemberOrder_lift(_ buf: RustBuffer) throws -> PaperspaceMemberOrder {
    return try FfiConverterTypePaperspaceMemberOrder.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceMemberOrder_lower(_ value: PaperspaceMemberOrder) -> RustBuffer {
    return FfiConverterTypePaperspaceMemberOrder.lower(value)
}

/**
 * Which way to sort.
 */

public enum PaperspaceOrder: Equatable, Hashable, Codable {

    /**
     * Oldest first.
     */
    case asc
    /**
     * Newest first.
     */
    case desc
    /**
     * A value that is not known yet, as the service writes it.
     */
    case unknown(String
    )

}

#if compiler(>=6)
extension PaperspaceOrder: Sendable {}
#endif

struct FfiConverterTypePaperspaceOrder: FfiConverterRustBuffer {
    typealias SwiftType = PaperspaceOrder

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceOrder {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .asc

        case 2: return .desc

        case 3: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PaperspaceOrder, into buf: inout [UInt8]) {
        switch value {

        case .asc:
            writeInt(&buf, Int32(1))

        case .desc:
            writeInt(&buf, Int32(2))

        case let .unknown(v1):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

fileprivate func FfiConverterTypePaperspaceOrder_lift(_ buf: RustBuffer) throws -> PaperspaceOrder {
    return try FfiConverterTypePaperspaceOrder.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceOrder_lower(_ value: PaperspaceOrder) -> RustBuffer {
    return FfiConverterTypePaperspaceOrder.lower(value)
}

/**
 * What secrets can be sorted by.
 */

public enum PaperspaceSecretOrder: Equatable, Hashable, Codable {

    /**
     * When they were created.
     */
    case dtCreated
    /**
     * A value that is not known yet, as the service writes it.
     */
    case unknown(String
    )

}

#if compiler(>=6)
extension PaperspaceSecretOrder: Sendable {}
#endif

struct FfiConverterTypePaperspaceSecretOrder: FfiConverterRustBuffer {
    typealias SwiftType = PaperspaceSecretOrder

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceSecretOrder {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .dtCreated

        case 2: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PaperspaceSecretOrder, into buf: inout [UInt8]) {
        switch value {

        case .dtCreated:
            writeInt(&buf, Int32(1))

        case let .unknown(v1):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

fileprivate func FfiConverterTypePaperspaceSecretOrder_lift(_ buf: RustBuffer) throws -> PaperspaceSecretOrder {
    return try FfiConverterTypePaperspaceSecretOrder.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceSecretOrder_lower(_ value: PaperspaceSecretOrder) -> RustBuffer {
    return FfiConverterTypePaperspaceSecretOrder.lower(value)
}

/**
 * A role in a team.
 */

public enum PaperspaceTeamRole: Equatable, Hashable, Codable {

    /**
     * A member like any other.
     */
    case member
    /**
     * May manage the team.
     */
    case admin
    /**
     * Owns the team.
     */
    case owner
    /**
     * A value that is not known yet, as the service writes it.
     */
    case unknown(String
    )

}

#if compiler(>=6)
extension PaperspaceTeamRole: Sendable {}
#endif

struct FfiConverterTypePaperspaceTeamRole: FfiConverterRustBuffer {
    typealias SwiftType = PaperspaceTeamRole

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> PaperspaceTeamRole {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .member

        case 2: return .admin

        case 3: return .owner

        case 4: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PaperspaceTeamRole, into buf: inout [UInt8]) {
        switch value {

        case .member:
            writeInt(&buf, Int32(1))

        case .admin:
            writeInt(&buf, Int32(2))

        case .owner:
            writeInt(&buf, Int32(3))

        case let .unknown(v1):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

fileprivate func FfiConverterTypePaperspaceTeamRole_lift(_ buf: RustBuffer) throws -> PaperspaceTeamRole {
    return try FfiConverterTypePaperspaceTeamRole.lift(buf)
}

fileprivate func FfiConverterTypePaperspaceTeamRole_lower(_ value: PaperspaceTeamRole) -> RustBuffer {
    return FfiConverterTypePaperspaceTeamRole.lower(value)
}

/**
 * Which time limit ran out.
 */

public enum Phase: Equatable, Hashable, Codable {

    /**
     * `connectTimeout`: making a connection, TLS included.
     */
    case connect
    /**
     * `attemptTimeout`: one attempt, its whole body included.
     */
    case attempt
    /**
     * `timeout`: the whole call, over all attempts and waits.
     */
    case call

}

#if compiler(>=6)
extension Phase: Sendable {}
#endif

struct FfiConverterTypePhase: FfiConverterRustBuffer {
    typealias SwiftType = Phase

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Phase {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .connect

        case 2: return .attempt

        case 3: return .call

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Phase, into buf: inout [UInt8]) {
        switch value {

        case .connect:
            writeInt(&buf, Int32(1))

        case .attempt:
            writeInt(&buf, Int32(2))

        case .call:
            writeInt(&buf, Int32(3))

        }
    }
}

fileprivate func FfiConverterTypePhase_lift(_ buf: RustBuffer) throws -> Phase {
    return try FfiConverterTypePhase.lift(buf)
}

fileprivate func FfiConverterTypePhase_lower(_ value: Phase) -> RustBuffer {
    return FfiConverterTypePhase.lower(value)
}

/**
 * How sure the outcome of a removal is.
 */

public enum RemovalCertainty: Equatable, Hashable, Codable {

    /**
     * The service said so.
     */
    case confirmed
    /**
     * An earlier attempt's answer was lost, and now there is nothing left to remove.
     */
    case assumed
    /**
     * A value that is not known yet, as the service writes it.
     */
    case unknown(String
    )

}

#if compiler(>=6)
extension RemovalCertainty: Sendable {}
#endif

struct FfiConverterTypeRemovalCertainty: FfiConverterRustBuffer {
    typealias SwiftType = RemovalCertainty

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> RemovalCertainty {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .confirmed

        case 2: return .assumed

        case 3: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RemovalCertainty, into buf: inout [UInt8]) {
        switch value {

        case .confirmed:
            writeInt(&buf, Int32(1))

        case .assumed:
            writeInt(&buf, Int32(2))

        case let .unknown(v1):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(v1, into: &buf)

        }
    }
}

fileprivate func FfiConverterTypeRemovalCertainty_lift(_ buf: RustBuffer) throws -> RemovalCertainty {
    return try FfiConverterTypeRemovalCertainty.lift(buf)
}

fileprivate func FfiConverterTypeRemovalCertainty_lower(_ value: RemovalCertainty) -> RustBuffer {
    return FfiConverterTypeRemovalCertainty.lower(value)
}

/**
 * Why a call failed: what went wrong, by what can be done about it.
 *
 * Shown, it is a sentence that says what happened in the service's own words, and what to
 * do. It never holds a credential or a secret value. What is known of it is in the
 * `facts`, and can be asked of the error itself: `error.status`, `error.isRetryable`.
 */
@dynamicMemberLookup
public enum RosterKitError: Swift.Error, Equatable, Hashable, Codable {

    /**
     * A client cannot be made as configured.
     */
    case config(ErrorFacts)
    /**
     * An argument was refused before anything was sent.
     */
    case invalidArgument(ErrorFacts)
    /**
     * No connection could be made; nothing was sent.
     */
    case connect(ErrorFacts)
    /**
     * The host's name could not be resolved; nothing was sent.
     */
    case dns(ErrorFacts)
    /**
     * The host could not be trusted, or TLS failed otherwise; nothing was sent.
     */
    case tls(ErrorFacts)
    /**
     * Time ran out; `phase` says which.
     */
    case timeout(ErrorFacts)
    /**
     * The connection ended before the answer was complete.
     */
    case connectionLost(ErrorFacts)
    /**
     * 400: the service could not make sense of the request.
     */
    case badRequest(ErrorFacts)
    /**
     * 401, or a token endpoint's refusal: the credentials were not accepted.
     */
    case authentication(ErrorFacts)
    /**
     * 402: the plan does not include it.
     */
    case paymentRequired(ErrorFacts)
    /**
     * 403: the credentials do not allow it.
     */
    case permissionDenied(ErrorFacts)
    /**
     * 404: not there, or not to be seen with these credentials.
     */
    case notFound(ErrorFacts)
    /**
     * 405: the resource does not know the method.
     */
    case methodNotAllowed(ErrorFacts)
    /**
     * 409: it conflicts with what is there.
     */
    case conflict(ErrorFacts)
    /**
     * 410: it was there once.
     */
    case gone(ErrorFacts)
    /**
     * 422: understood, and refused for its content.
     */
    case unprocessableEntity(ErrorFacts)
    /**
     * 429: too many requests; `retryAfter` may say how long.
     */
    case rateLimit(ErrorFacts)
    /**
     * 5xx: the service failed.
     */
    case server(ErrorFacts)
    /**
     * A status that the service's description does not have here, redirects included.
     */
    case unexpectedStatus(ErrorFacts)
    /**
     * The answer is not JSON.
     */
    case unexpectedContentType(ErrorFacts)
    /**
     * The answer is not what the service's description says.
     */
    case decode(ErrorFacts)
    /**
     * The answer is longer than `maxBodyBytes`.
     */
    case bodyTooLarge(ErrorFacts)
    /**
     * A listing led back to a page it had already given.
     */
    case paginationLoop(ErrorFacts)
    /**
     * A page says that there are more and not where, or names a place it must not.
     */
    case missingCursor(ErrorFacts)
    /**
     * A listing has more pages than `maxPages`.
     */
    case tooManyPages(ErrorFacts)
    /**
     * A create may or may not have been carried out.
     */
    case ambiguousOutcome(ErrorFacts)
    /**
     * A safety rail of a cross-service helper held it back.
     */
    case safety(ErrorFacts)
    /**
     * The call was cancelled. Cancelling a task throws `CancellationError` in its place.
     */
    case cancelled(ErrorFacts)
    /**
     * The client was closed.
     */
    case closed(ErrorFacts
    )

}

#if compiler(>=6)
extension RosterKitError: Sendable {}
#endif

struct FfiConverterTypeRosterKitError: FfiConverterRustBuffer {
    typealias SwiftType = RosterKitError

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> RosterKitError {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .config(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 2: return .invalidArgument(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 3: return .connect(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 4: return .dns(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 5: return .tls(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 6: return .timeout(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 7: return .connectionLost(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 8: return .badRequest(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 9: return .authentication(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 10: return .paymentRequired(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 11: return .permissionDenied(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 12: return .notFound(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 13: return .methodNotAllowed(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 14: return .conflict(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 15: return .gone(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 16: return .unprocessableEntity(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 17: return .rateLimit(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 18: return .server(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 19: return .unexpectedStatus(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 20: return .unexpectedContentType(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 21: return .decode(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 22: return .bodyTooLarge(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 23: return .paginationLoop(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 24: return .missingCursor(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 25: return .tooManyPages(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 26: return .ambiguousOutcome(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 27: return .safety(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 28: return .cancelled(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )
        case 29: return .closed(
            try FfiConverterTypeErrorFacts.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RosterKitError, into buf: inout [UInt8]) {
        switch value {

        case let .config(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .invalidArgument(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .connect(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .dns(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .tls(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .timeout(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .connectionLost(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .badRequest(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .authentication(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .paymentRequired(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .permissionDenied(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .notFound(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .methodNotAllowed(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .conflict(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .gone(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .unprocessableEntity(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .rateLimit(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .server(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .unexpectedStatus(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .unexpectedContentType(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .decode(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .bodyTooLarge(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .paginationLoop(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .missingCursor(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .tooManyPages(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .ambiguousOutcome(v1):
            writeInt(&buf, Int32(26))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .safety(v1):
            writeInt(&buf, Int32(27))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .cancelled(v1):
            writeInt(&buf, Int32(28))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        case let .closed(v1):
            writeInt(&buf, Int32(29))
            FfiConverterTypeErrorFacts.write(v1, into: &buf)

        }
    }
}

fileprivate func FfiConverterTypeRosterKitError_lift(_ buf: RustBuffer) throws -> RosterKitError {
    return try FfiConverterTypeRosterKitError.lift(buf)
}

fileprivate func FfiConverterTypeRosterKitError_lower(_ value: RosterKitError) -> RustBuffer {
    return FfiConverterTypeRosterKitError.lower(value)
}

fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Date?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTimestamp.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTimestamp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeFakeClock: FfiConverterRustBuffer {
    typealias SwiftType = FakeClock?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeFakeClock.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFakeClock.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeListener: FfiConverterRustBuffer {
    typealias SwiftType = Listener?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeListener.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeListener.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeEvoWorkspaceUserPage: FfiConverterRustBuffer {
    typealias SwiftType = EvoWorkspaceUserPage?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEvoWorkspaceUserPage.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEvoWorkspaceUserPage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeGitBookTeamMemberPage: FfiConverterRustBuffer {
    typealias SwiftType = GitBookTeamMemberPage?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGitBookTeamMemberPage.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGitBookTeamMemberPage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePaperspaceTeamMemberPage: FfiConverterRustBuffer {
    typealias SwiftType = PaperspaceTeamMemberPage?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePaperspaceTeamMemberPage.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePaperspaceTeamMemberPage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePaperspaceTeamMembership: FfiConverterRustBuffer {
    typealias SwiftType = PaperspaceTeamMembership?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePaperspaceTeamMembership.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePaperspaceTeamMembership.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePaperspaceTeamSecretPage: FfiConverterRustBuffer {
    typealias SwiftType = PaperspaceTeamSecretPage?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePaperspaceTeamSecretPage.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePaperspaceTeamSecretPage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeRateLimit: FfiConverterRustBuffer {
    typealias SwiftType = RateLimit?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRateLimit.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRateLimit.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeZenMLUserPage: FfiConverterRustBuffer {
    typealias SwiftType = ZenMLUserPage?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeZenMLUserPage.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeZenMLUserPage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeCertainty: FfiConverterRustBuffer {
    typealias SwiftType = Certainty?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCertainty.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCertainty.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeGitBookOrganizationRole: FfiConverterRustBuffer {
    typealias SwiftType = GitBookOrganizationRole?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGitBookOrganizationRole.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGitBookOrganizationRole.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeGitBookTeamRole: FfiConverterRustBuffer {
    typealias SwiftType = GitBookTeamRole?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGitBookTeamRole.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGitBookTeamRole.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeJSON: FfiConverterRustBuffer {
    typealias SwiftType = JSON?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeJSON.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeJSON.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePaperspaceMemberOrder: FfiConverterRustBuffer {
    typealias SwiftType = PaperspaceMemberOrder?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePaperspaceMemberOrder.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePaperspaceMemberOrder.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePaperspaceOrder: FfiConverterRustBuffer {
    typealias SwiftType = PaperspaceOrder?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePaperspaceOrder.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePaperspaceOrder.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePaperspaceSecretOrder: FfiConverterRustBuffer {
    typealias SwiftType = PaperspaceSecretOrder?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePaperspaceSecretOrder.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePaperspaceSecretOrder.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePaperspaceTeamRole: FfiConverterRustBuffer {
    typealias SwiftType = PaperspaceTeamRole?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePaperspaceTeamRole.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePaperspaceTeamRole.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypePhase: FfiConverterRustBuffer {
    typealias SwiftType = Phase?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePhase.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePhase.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool??

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterOptionBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterOptionBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String??

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterOptionString.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterOptionString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionOptionDictionaryStringTypeJSON: FfiConverterRustBuffer {
    typealias SwiftType = [String: JSON]??

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterOptionDictionaryStringTypeJSON.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterOptionDictionaryStringTypeJSON.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionOptionTypeSecret: FfiConverterRustBuffer {
    typealias SwiftType = Secret??

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterOptionTypeSecret.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterOptionTypeSecret.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceString.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionDictionaryStringTypeGitBookMembership: FfiConverterRustBuffer {
    typealias SwiftType = [String: GitBookMembership]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDictionaryStringTypeGitBookMembership.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDictionaryStringTypeGitBookMembership.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionDictionaryStringTypeJSON: FfiConverterRustBuffer {
    typealias SwiftType = [String: JSON]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDictionaryStringTypeJSON.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDictionaryStringTypeJSON.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeInt: FfiConverterRustBuffer {
    typealias SwiftType = Int?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInt.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInt.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeSecret: FfiConverterRustBuffer {
    typealias SwiftType = Secret?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSecret.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSecret.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterOptionTypeTimeInterval: FfiConverterRustBuffer {
    typealias SwiftType = TimeInterval?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTimeInterval.write(value, into: &buf)
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTimeInterval.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeEvoHub: FfiConverterRustBuffer {
    typealias SwiftType = [EvoHub]

    public static func write(_ value: [EvoHub], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEvoHub.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [EvoHub] {
        let len: Int32 = try readInt(&buf)
        var seq = [EvoHub]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEvoHub.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeEvoOrganization: FfiConverterRustBuffer {
    typealias SwiftType = [EvoOrganization]

    public static func write(_ value: [EvoOrganization], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEvoOrganization.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [EvoOrganization] {
        let len: Int32 = try readInt(&buf)
        var seq = [EvoOrganization]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEvoOrganization.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeEvoServiceAccess: FfiConverterRustBuffer {
    typealias SwiftType = [EvoServiceAccess]

    public static func write(_ value: [EvoServiceAccess], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEvoServiceAccess.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [EvoServiceAccess] {
        let len: Int32 = try readInt(&buf)
        var seq = [EvoServiceAccess]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEvoServiceAccess.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeEvoWorkspaceUser: FfiConverterRustBuffer {
    typealias SwiftType = [EvoWorkspaceUser]

    public static func write(_ value: [EvoWorkspaceUser], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEvoWorkspaceUser.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [EvoWorkspaceUser] {
        let len: Int32 = try readInt(&buf)
        var seq = [EvoWorkspaceUser]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEvoWorkspaceUser.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeGitBookTeamMember: FfiConverterRustBuffer {
    typealias SwiftType = [GitBookTeamMember]

    public static func write(_ value: [GitBookTeamMember], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGitBookTeamMember.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [GitBookTeamMember] {
        let len: Int32 = try readInt(&buf)
        var seq = [GitBookTeamMember]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGitBookTeamMember.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePaperspaceTeamMember: FfiConverterRustBuffer {
    typealias SwiftType = [PaperspaceTeamMember]

    public static func write(_ value: [PaperspaceTeamMember], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePaperspaceTeamMember.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [PaperspaceTeamMember] {
        let len: Int32 = try readInt(&buf)
        var seq = [PaperspaceTeamMember]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePaperspaceTeamMember.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypePaperspaceTeamSecret: FfiConverterRustBuffer {
    typealias SwiftType = [PaperspaceTeamSecret]

    public static func write(_ value: [PaperspaceTeamSecret], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePaperspaceTeamSecret.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [PaperspaceTeamSecret] {
        let len: Int32 = try readInt(&buf)
        var seq = [PaperspaceTeamSecret]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePaperspaceTeamSecret.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeQueryItem: FfiConverterRustBuffer {
    typealias SwiftType = [QueryItem]

    public static func write(_ value: [QueryItem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeQueryItem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [QueryItem] {
        let len: Int32 = try readInt(&buf)
        var seq = [QueryItem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeQueryItem.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeSettingSource: FfiConverterRustBuffer {
    typealias SwiftType = [SettingSource]

    public static func write(_ value: [SettingSource], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSettingSource.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [SettingSource] {
        let len: Int32 = try readInt(&buf)
        var seq = [SettingSource]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSettingSource.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeZenMLUser: FfiConverterRustBuffer {
    typealias SwiftType = [ZenMLUser]

    public static func write(_ value: [ZenMLUser], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeZenMLUser.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [ZenMLUser] {
        let len: Int32 = try readInt(&buf)
        var seq = [ZenMLUser]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeZenMLUser.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeJSON: FfiConverterRustBuffer {
    typealias SwiftType = [JSON]

    public static func write(_ value: [JSON], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeJSON.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [JSON] {
        let len: Int32 = try readInt(&buf)
        var seq = [JSON]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeJSON.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterSequenceTypeTimeInterval: FfiConverterRustBuffer {
    typealias SwiftType = [TimeInterval]

    public static func write(_ value: [TimeInterval], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTimeInterval.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [TimeInterval] {
        let len: Int32 = try readInt(&buf)
        var seq = [TimeInterval]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTimeInterval.read(from: &buf))
        }
        return seq
    }
}

fileprivate struct FfiConverterDictionaryStringString: FfiConverterRustBuffer {
    public static func write(_ value: [String: String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterString.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [String: String] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: String]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterString.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

fileprivate struct FfiConverterDictionaryStringTypeGitBookMembership: FfiConverterRustBuffer {
    public static func write(_ value: [String: GitBookMembership], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeGitBookMembership.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [String: GitBookMembership] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: GitBookMembership]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterTypeGitBookMembership.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

fileprivate struct FfiConverterDictionaryStringTypeJSON: FfiConverterRustBuffer {
    public static func write(_ value: [String: JSON], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeJSON.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> [String: JSON] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: JSON]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterTypeJSON.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

struct FfiConverterTypeChangeOfBool: FfiConverter {

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Change<Bool> {
        let builtinValue = try FfiConverterOptionOptionBool.read(from: &buf)
        return neverCarriedOut(builtinValue)
    }

    public static func write(_ value: Change<Bool>, into buf: inout [UInt8]) {
        let builtinValue = value.wire
        return FfiConverterOptionOptionBool.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Change<Bool> {
        let builtinValue = try FfiConverterOptionOptionBool.lift(value)
        return neverCarriedOut(builtinValue)
    }

    public static func lower(_ value: Change<Bool>) -> RustBuffer {
        let builtinValue = value.wire
        return FfiConverterOptionOptionBool.lower(builtinValue)
    }
}

fileprivate func FfiConverterTypeChangeOfBool_lift(_ value: RustBuffer) throws -> Change<Bool> {
    return try FfiConverterTypeChangeOfBool.lift(value)
}

fileprivate func FfiConverterTypeChangeOfBool_lower(_ value: Change<Bool>) -> RustBuffer {
    return FfiConverterTypeChangeOfBool.lower(value)
}

struct FfiConverterTypeChangeOfObject: FfiConverter {

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Change<[String: JSON]> {
        let builtinValue = try FfiConverterOptionOptionDictionaryStringTypeJSON.read(from: &buf)
        return neverCarriedOut(builtinValue)
    }

    public static func write(_ value: Change<[String: JSON]>, into buf: inout [UInt8]) {
        let builtinValue = value.wire
        return FfiConverterOptionOptionDictionaryStringTypeJSON.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Change<[String: JSON]> {
        let builtinValue = try FfiConverterOptionOptionDictionaryStringTypeJSON.lift(value)
        return neverCarriedOut(builtinValue)
    }

    public static func lower(_ value: Change<[String: JSON]>) -> RustBuffer {
        let builtinValue = value.wire
        return FfiConverterOptionOptionDictionaryStringTypeJSON.lower(builtinValue)
    }
}

fileprivate func FfiConverterTypeChangeOfObject_lift(_ value: RustBuffer) throws -> Change<[String: JSON]> {
    return try FfiConverterTypeChangeOfObject.lift(value)
}

fileprivate func FfiConverterTypeChangeOfObject_lower(_ value: Change<[String: JSON]>) -> RustBuffer {
    return FfiConverterTypeChangeOfObject.lower(value)
}

struct FfiConverterTypeChangeOfSecret: FfiConverter {

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Change<Secret> {
        let builtinValue = try FfiConverterOptionOptionTypeSecret.read(from: &buf)
        return neverCarriedOut(builtinValue)
    }

    public static func write(_ value: Change<Secret>, into buf: inout [UInt8]) {
        let builtinValue = value.wire
        return FfiConverterOptionOptionTypeSecret.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Change<Secret> {
        let builtinValue = try FfiConverterOptionOptionTypeSecret.lift(value)
        return neverCarriedOut(builtinValue)
    }

    public static func lower(_ value: Change<Secret>) -> RustBuffer {
        let builtinValue = value.wire
        return FfiConverterOptionOptionTypeSecret.lower(builtinValue)
    }
}

fileprivate func FfiConverterTypeChangeOfSecret_lift(_ value: RustBuffer) throws -> Change<Secret> {
    return try FfiConverterTypeChangeOfSecret.lift(value)
}

fileprivate func FfiConverterTypeChangeOfSecret_lower(_ value: Change<Secret>) -> RustBuffer {
    return FfiConverterTypeChangeOfSecret.lower(value)
}

struct FfiConverterTypeChangeOfString: FfiConverter {

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Change<String> {
        let builtinValue = try FfiConverterOptionOptionString.read(from: &buf)
        return neverCarriedOut(builtinValue)
    }

    public static func write(_ value: Change<String>, into buf: inout [UInt8]) {
        let builtinValue = value.wire
        return FfiConverterOptionOptionString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Change<String> {
        let builtinValue = try FfiConverterOptionOptionString.lift(value)
        return neverCarriedOut(builtinValue)
    }

    public static func lower(_ value: Change<String>) -> RustBuffer {
        let builtinValue = value.wire
        return FfiConverterOptionOptionString.lower(builtinValue)
    }
}

fileprivate func FfiConverterTypeChangeOfString_lift(_ value: RustBuffer) throws -> Change<String> {
    return try FfiConverterTypeChangeOfString.lift(value)
}

fileprivate func FfiConverterTypeChangeOfString_lower(_ value: Change<String>) -> RustBuffer {
    return FfiConverterTypeChangeOfString.lower(value)
}

struct FfiConverterTypeConfiguration: FfiConverter {

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Configuration {
        let builtinValue = try FfiConverterTypeConfigurationWire.read(from: &buf)
        return neverCarriedOut(builtinValue)
    }

    public static func write(_ value: Configuration, into buf: inout [UInt8]) {
        let builtinValue = value.wire
        return FfiConverterTypeConfigurationWire.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Configuration {
        let builtinValue = try FfiConverterTypeConfigurationWire_lift(value)
        return neverCarriedOut(builtinValue)
    }

    public static func lower(_ value: Configuration) -> RustBuffer {
        let builtinValue = value.wire
        return FfiConverterTypeConfigurationWire_lower(builtinValue)
    }
}

fileprivate func FfiConverterTypeConfiguration_lift(_ value: RustBuffer) throws -> Configuration {
    return try FfiConverterTypeConfiguration.lift(value)
}

fileprivate func FfiConverterTypeConfiguration_lower(_ value: Configuration) -> RustBuffer {
    return FfiConverterTypeConfiguration.lower(value)
}

struct FfiConverterTypeInt: FfiConverter {

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Int {
        let builtinValue = try FfiConverterInt64.read(from: &buf)
        return Swift.Int(builtinValue)
    }

    public static func write(_ value: Int, into buf: inout [UInt8]) {
        let builtinValue = Int64(value)
        return FfiConverterInt64.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: Int64) throws -> Int {
        let builtinValue = try FfiConverterInt64.lift(value)
        return Swift.Int(builtinValue)
    }

    public static func lower(_ value: Int) -> Int64 {
        let builtinValue = Int64(value)
        return FfiConverterInt64.lower(builtinValue)
    }
}

fileprivate func FfiConverterTypeInt_lift(_ value: Int64) throws -> Int {
    return try FfiConverterTypeInt.lift(value)
}

fileprivate func FfiConverterTypeInt_lower(_ value: Int) -> Int64 {
    return FfiConverterTypeInt.lower(value)
}

struct FfiConverterTypeSecret: FfiConverter {

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> Secret {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return neverCarriedOut(builtinValue)
    }

    public static func write(_ value: Secret, into buf: inout [UInt8]) {
        let builtinValue = value.reveal()
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Secret {
        let builtinValue = try FfiConverterString.lift(value)
        return neverCarriedOut(builtinValue)
    }

    public static func lower(_ value: Secret) -> RustBuffer {
        let builtinValue = value.reveal()
        return FfiConverterString.lower(builtinValue)
    }
}

fileprivate func FfiConverterTypeSecret_lift(_ value: RustBuffer) throws -> Secret {
    return try FfiConverterTypeSecret.lift(value)
}

fileprivate func FfiConverterTypeSecret_lower(_ value: Secret) -> RustBuffer {
    return FfiConverterTypeSecret.lower(value)
}

struct FfiConverterTypeTimeInterval: FfiConverter {

    public static func read(from buf: inout (next: UnsafeRawPointer, end: UnsafeRawPointer)) throws -> TimeInterval {
        let builtinValue = try FfiConverterDouble.read(from: &buf)
        return builtinValue
    }

    public static func write(_ value: TimeInterval, into buf: inout [UInt8]) {
        let builtinValue = value
        return FfiConverterDouble.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: Double) throws -> TimeInterval {
        let builtinValue = try FfiConverterDouble.lift(value)
        return builtinValue
    }

    public static func lower(_ value: TimeInterval) -> Double {
        let builtinValue = value
        return FfiConverterDouble.lower(builtinValue)
    }
}

fileprivate func FfiConverterTypeTimeInterval_lift(_ value: Double) throws -> TimeInterval {
    return try FfiConverterTypeTimeInterval.lift(value)
}

fileprivate func FfiConverterTypeTimeInterval_lower(_ value: TimeInterval) -> Double {
    return FfiConverterTypeTimeInterval.lower(value)
}

private let UNIFFI_RUST_FUTURE_POLL_READY: Int8 = 0
private let UNIFFI_RUST_FUTURE_POLL_WAKE: Int8 = 1

fileprivate let uniffiContinuationHandleMap = UniffiHandleMap<UnsafeContinuation<Int8, Never>>()

// A future of Rust's. Whoever may cancel it holds it: it is not freed before.
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

// Callback handlers for an async calls.  These are invoked by Rust when the future is ready.  They
// lift the return value or error and resume the suspended function.
fileprivate func uniffiFutureContinuationCallback(handle: UInt64, pollResult: Int8) {
    if let continuation = try? uniffiContinuationHandleMap.remove(handle: handle) {
        continuation.resume(returning: pollResult)
    } else {
        print("uniffiFutureContinuationCallback invalid handle")
    }
}
/**
 * Read JSON as the library reads what services answer.
 */
func parseJSON(body: Data)throws  -> JSON  {
    return try  FfiConverterTypeJSON_lift(try rustCallWithError(FfiConverterTypeRosterKitError_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_func_parse_json(
        FfiConverterData.lower(body),uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_rosterkit_swift_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }

    uniffiCallbackInitListener()
    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
fileprivate func uniffiEnsureRosterkitSwiftInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
