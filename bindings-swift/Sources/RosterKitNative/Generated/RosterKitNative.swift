// Written by `make generate` from the built library: by uniffi, and changed where tasks are cancelled.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(RosterKitFFI)
import RosterKitFFI
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

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
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

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

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

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
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
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
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

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Double {
        return try lift(readDouble(&buf))
    }

    public static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
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

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
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

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    public static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Date

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Date {
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
 * The client of Access.
 */
public protocol AccessProtocol: AnyObject, Sendable {
    
    func apply(plan: Data, confirm: String?, only: Data?, journal: String?, atOnce: Int?, limits: Limits)  -> Call
    
    func close() 
    
    func closeReview(review: Data, worksheet: String, policy: Data?, atOnce: Int?, limits: Limits)  -> Call
    
    func deleteSecret(team: String, name: String, force: Bool?, limits: Limits)  -> Call
    
    func diff(before: Data, after: Data, limits: Limits)  -> Call
    
    func explain()  -> Bytes
    
    func find(people: [String], targets: [String], atOnce: Int?, limits: Limits)  -> Call
    
    func offboard(person: Data, targets: [String], mode: String?, policy: Data?, atOnce: Int?, limits: Limits)  -> Call
    
    func places(lookedIn: [String]?, limits: Limits)  -> Call
    
    func plan(changes: Data, policy: Data?, atOnce: Int?, limits: Limits)  -> Call
    
    func readChanges(text: String, limits: Limits)  -> Call
    
    func readEvidence(text: String, limits: Limits)  -> Call
    
    func readPlan(text: String, limits: Limits)  -> Call
    
    func readReview(text: String, limits: Limits)  -> Call
    
    func readRoster(text: String, limits: Limits)  -> Call
    
    func render(review: Data, format: String, limits: Limits)  -> Call
    
    func renderEvidence(evidence: Data, format: String?, limits: Limits)  -> Call
    
    func renderPlan(plan: Data, format: String?, limits: Limits)  -> Call
    
    func review(targets: [String], roster: Data?, domains: [String]?, dormantDays: Int?, atOnce: Int?, limits: Limits)  -> Call
    
    func rotateSecret(team: String, name: String, value: String?, generate: Int?, limits: Limits)  -> Call
    
    func withOptions(limits: Limits) throws  -> Access
    
    func worksheet(review: Data, limits: Limits)  -> Call
    
    func writeFiles(review: Data, folder: String, limits: Limits)  -> Call
    
}
/**
 * The client of Access.
 */
open class Access: AccessProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_access(self.handle, $0) }
    }
public convenience init(clients: [String: ServiceClient]?, configuration: Configuration)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_access_new(
        FfiConverterOptionDictionaryStringTypeServiceClient.lower(clients),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_access(handle, $0) }
    }

    

    
open func apply(plan: Data, confirm: String?, only: Data?, journal: String?, atOnce: Int?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_apply(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(plan),
        FfiConverterOptionString.lower(confirm),
        FfiConverterOptionData.lower(only),
        FfiConverterOptionString.lower(journal),
        FfiConverterOptionTypeInt.lower(atOnce),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func close()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}
    
open func closeReview(review: Data, worksheet: String, policy: Data?, atOnce: Int?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_close_review(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(review),
        FfiConverterString.lower(worksheet),
        FfiConverterOptionData.lower(policy),
        FfiConverterOptionTypeInt.lower(atOnce),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func deleteSecret(team: String, name: String, force: Bool?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_delete_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(team),
        FfiConverterString.lower(name),
        FfiConverterOptionBool.lower(force),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func diff(before: Data, after: Data, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_diff(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(before),
        FfiConverterData.lower(after),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func explain() -> Bytes  {
    return try!  FfiConverterTypeBytes_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
open func find(people: [String], targets: [String], atOnce: Int?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_find(
            self.uniffiCloneHandle(),
        FfiConverterSequenceString.lower(people),
        FfiConverterSequenceString.lower(targets),
        FfiConverterOptionTypeInt.lower(atOnce),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func offboard(person: Data, targets: [String], mode: String?, policy: Data?, atOnce: Int?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_offboard(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(person),
        FfiConverterSequenceString.lower(targets),
        FfiConverterOptionString.lower(mode),
        FfiConverterOptionData.lower(policy),
        FfiConverterOptionTypeInt.lower(atOnce),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func places(lookedIn: [String]?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_places(
            self.uniffiCloneHandle(),
        FfiConverterOptionSequenceString.lower(lookedIn),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func plan(changes: Data, policy: Data?, atOnce: Int?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_plan(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(changes),
        FfiConverterOptionData.lower(policy),
        FfiConverterOptionTypeInt.lower(atOnce),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func readChanges(text: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_read_changes(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(text),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func readEvidence(text: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_read_evidence(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(text),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func readPlan(text: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_read_plan(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(text),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func readReview(text: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_read_review(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(text),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func readRoster(text: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_read_roster(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(text),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func render(review: Data, format: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_render(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(review),
        FfiConverterString.lower(format),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func renderEvidence(evidence: Data, format: String?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_render_evidence(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(evidence),
        FfiConverterOptionString.lower(format),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func renderPlan(plan: Data, format: String?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_render_plan(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(plan),
        FfiConverterOptionString.lower(format),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func review(targets: [String], roster: Data?, domains: [String]?, dormantDays: Int?, atOnce: Int?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_review(
            self.uniffiCloneHandle(),
        FfiConverterSequenceString.lower(targets),
        FfiConverterOptionData.lower(roster),
        FfiConverterOptionSequenceString.lower(domains),
        FfiConverterOptionTypeInt.lower(dormantDays),
        FfiConverterOptionTypeInt.lower(atOnce),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func rotateSecret(team: String, name: String, value: String?, generate: Int?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_rotate_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(team),
        FfiConverterString.lower(name),
        FfiConverterOptionString.lower(value),
        FfiConverterOptionTypeInt.lower(generate),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func withOptions(limits: Limits)throws  -> Access  {
    return try  FfiConverterTypeAccess_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_with_options(
            self.uniffiCloneHandle(),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func worksheet(review: Data, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_worksheet(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(review),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func writeFiles(review: Data, folder: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_access_write_files(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(review),
        FfiConverterString.lower(folder),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAccess: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Access

    public static func lift(_ handle: UInt64) throws -> Access {
        return Access(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Access) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Access {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Access, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccess_lift(_ handle: UInt64) throws -> Access {
    return try FfiConverterTypeAccess.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccess_lower(_ value: Access) -> UInt64 {
    return FfiConverterTypeAccess.lower(value)
}






/**
 * A value on its way to Swift, which reads it where it is.
 */
public protocol BytesProtocol: AnyObject, Sendable {
    
    func address()  -> UInt64
    
    func count()  -> UInt64
    
}
/**
 * A value on its way to Swift, which reads it where it is.
 */
open class Bytes: BytesProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_bytes(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_bytes(handle, $0) }
    }

    

    
open func address() -> UInt64  {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_bytes_address(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
open func count() -> UInt64  {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_bytes_count(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBytes: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Bytes

    public static func lift(_ handle: UInt64) throws -> Bytes {
        return Bytes(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Bytes) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bytes {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Bytes, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBytes_lift(_ handle: UInt64) throws -> Bytes {
    return try FfiConverterTypeBytes.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBytes_lower(_ value: Bytes) -> UInt64 {
    return FfiConverterTypeBytes.lower(value)
}






/**
 * An operation with its arguments, ready to be sent once; or why it cannot be.
 */
public protocol CallProtocol: AnyObject, Sendable {
    
    /**
     * What would be sent, if it writes: nothing is sent then.
     */
    func dryRun() throws  -> Bytes?
    
    /**
     * Send it, and keep all of the answer.
     */
    func respond() async throws  -> Answered
    
    /**
     * Send it.
     */
    func send() async throws  -> Bytes
    
    /**
     * Send it, and block this thread until the answer is there.
     */
    func wait() throws  -> Bytes
    
    /**
     * Send it, keep all of the answer, and block this thread until that is there.
     */
    func waitToRespond() throws  -> Answered
    
}
/**
 * An operation with its arguments, ready to be sent once; or why it cannot be.
 */
open class Call: CallProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_call(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_call(handle, $0) }
    }

    

    
    /**
     * What would be sent, if it writes: nothing is sent then.
     */
open func dryRun()throws  -> Bytes?  {
    return try  FfiConverterOptionTypeBytes.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_call_dry_run(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * Send it, and keep all of the answer.
     */
open func respond()async throws  -> Answered  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_call_respond(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_rust_buffer,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_rust_buffer,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_rust_buffer,
            freeFunc: ffi_rosterkit_swift_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAnswered_lift,
            errorHandler: FfiConverterTypeFailure_lift
        )
}
    
    /**
     * Send it.
     */
open func send()async throws  -> Bytes  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_call_send(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_u64,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_u64,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_u64,
            freeFunc: ffi_rosterkit_swift_rust_future_free_u64,
            liftFunc: FfiConverterTypeBytes_lift,
            errorHandler: FfiConverterTypeFailure_lift
        )
}
    
    /**
     * Send it, and block this thread until the answer is there.
     */
open func wait()throws  -> Bytes  {
    return try  FfiConverterTypeBytes_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_call_wait(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * Send it, keep all of the answer, and block this thread until that is there.
     */
open func waitToRespond()throws  -> Answered  {
    return try  FfiConverterTypeAnswered_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_call_wait_to_respond(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCall: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Call

    public static func lift(_ handle: UInt64) throws -> Call {
        return Call(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Call) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Call {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Call, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCall_lift(_ handle: UInt64) throws -> Call {
    return try FfiConverterTypeCall.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCall_lower(_ value: Call) -> UInt64 {
    return FfiConverterTypeCall.lower(value)
}






/**
 * The client of Seequent Evo.
 */
public protocol EvoProtocol: AnyObject, Sendable {
    
    func addInstanceUsers(orgId: String, users: Data, limits: Limits)  -> Call
    
    func addWorkspaceUser(orgId: String, workspaceId: String, role: String, userId: String?, email: String?, limits: Limits)  -> Call
    
    func bulkAssignRoles(orgId: String, roleAssignments: Data, limits: Limits)  -> Call
    
    func close() 
    
    func deleteInstanceInvitation(orgId: String, invitationId: String, limits: Limits)  -> Call
    
    func discover(limits: Limits)  -> Call
    
    func explain()  -> Bytes
    
    func listInstanceInvitations(orgId: String, limit: Int?, offset: Int?, options: ListingOptions)  -> Pager
    
    func listInstanceRoles(orgId: String, options: ListingOptions)  -> Pager
    
    func listInstanceUsers(orgId: String, limit: Int?, offset: Int?, options: ListingOptions)  -> Pager
    
    func listUserWorkspaces(orgId: String, userId: String, limit: Int?, offset: Int?, options: ListingOptions)  -> Pager
    
    func listWorkspaceUsers(orgId: String, workspaceId: String, userId: String?, options: ListingOptions)  -> Pager
    
    func listWorkspaces(orgId: String, limit: Int?, offset: Int?, options: ListingOptions)  -> Pager
    
    func removeInstanceUser(orgId: String, userId: String, limits: Limits)  -> Call
    
    func removeWorkspaceUser(orgId: String, workspaceId: String, userId: String, limits: Limits)  -> Call
    
    func request(request: RawRequest, limits: Limits)  -> Call
    
    func serviceClient()  -> ServiceClient
    
    func updateInstanceUserRoles(orgId: String, userId: String, roles: Data, limits: Limits)  -> Call
    
    func withOptions(limits: Limits) throws  -> Evo
    
    /**
     * The same client, which refuses to write.
     */
    func withoutWrites()  -> Evo
    
}
/**
 * The client of Seequent Evo.
 */
open class Evo: EvoProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_evo(self.handle, $0) }
    }
public convenience init(token: String?, clientId: String?, clientSecret: String?, tokenUrl: String?, baseUrl: String?, discoveryUrl: String?, configuration: Configuration)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_evo_new(
        FfiConverterOptionString.lower(token),
        FfiConverterOptionString.lower(clientId),
        FfiConverterOptionString.lower(clientSecret),
        FfiConverterOptionString.lower(tokenUrl),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterOptionString.lower(discoveryUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_evo(handle, $0) }
    }

    

    
open func addInstanceUsers(orgId: String, users: Data, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_add_instance_users(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterData.lower(users),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func addWorkspaceUser(orgId: String, workspaceId: String, role: String, userId: String?, email: String?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_add_workspace_user(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterString.lower(workspaceId),
        FfiConverterString.lower(role),
        FfiConverterOptionString.lower(userId),
        FfiConverterOptionString.lower(email),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func bulkAssignRoles(orgId: String, roleAssignments: Data, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_bulk_assign_roles(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterData.lower(roleAssignments),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func close()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}
    
open func deleteInstanceInvitation(orgId: String, invitationId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_delete_instance_invitation(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterString.lower(invitationId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func discover(limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_discover(
            self.uniffiCloneHandle(),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func explain() -> Bytes  {
    return try!  FfiConverterTypeBytes_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
open func listInstanceInvitations(orgId: String, limit: Int?, offset: Int?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_list_instance_invitations(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypeInt.lower(offset),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listInstanceRoles(orgId: String, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_list_instance_roles(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listInstanceUsers(orgId: String, limit: Int?, offset: Int?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_list_instance_users(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypeInt.lower(offset),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listUserWorkspaces(orgId: String, userId: String, limit: Int?, offset: Int?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_list_user_workspaces(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterString.lower(userId),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypeInt.lower(offset),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listWorkspaceUsers(orgId: String, workspaceId: String, userId: String?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_list_workspace_users(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterString.lower(workspaceId),
        FfiConverterOptionString.lower(userId),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listWorkspaces(orgId: String, limit: Int?, offset: Int?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_list_workspaces(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypeInt.lower(offset),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func removeInstanceUser(orgId: String, userId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_remove_instance_user(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterString.lower(userId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func removeWorkspaceUser(orgId: String, workspaceId: String, userId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_remove_workspace_user(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterString.lower(workspaceId),
        FfiConverterString.lower(userId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func request(request: RawRequest, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_request(
            self.uniffiCloneHandle(),
        FfiConverterTypeRawRequest_lower(request),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func serviceClient() -> ServiceClient  {
    return try!  FfiConverterTypeServiceClient_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_service_client(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
open func updateInstanceUserRoles(orgId: String, userId: String, roles: Data, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_update_instance_user_roles(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(orgId),
        FfiConverterString.lower(userId),
        FfiConverterData.lower(roles),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func withOptions(limits: Limits)throws  -> Evo  {
    return try  FfiConverterTypeEvo_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_with_options(
            self.uniffiCloneHandle(),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
    /**
     * The same client, which refuses to write.
     */
open func withoutWrites() -> Evo  {
    return try!  FfiConverterTypeEvo_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_evo_without_writes(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEvo: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Evo

    public static func lift(_ handle: UInt64) throws -> Evo {
        return Evo(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Evo) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Evo {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Evo, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvo_lift(_ handle: UInt64) throws -> Evo {
    return try FfiConverterTypeEvo.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvo_lower(_ value: Evo) -> UInt64 {
    return FfiConverterTypeEvo.lower(value)
}






public protocol FakeClockProtocol: AnyObject, Sendable {
    
    /**
     * The waits so far, in seconds.
     */
    func waits()  -> [Double]
    
}
open class FakeClock: FakeClockProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_fakeclock(self.handle, $0) }
    }
public convenience init(now: Double, random: Double)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_fakeclock_new(
        FfiConverterDouble.lower(now),
        FfiConverterDouble.lower(random),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_fakeclock(handle, $0) }
    }

    

    
    /**
     * The waits so far, in seconds.
     */
open func waits() -> [Double]  {
    return try!  FfiConverterSequenceDouble.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_fakeclock_waits(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFakeClock: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = FakeClock

    public static func lift(_ handle: UInt64) throws -> FakeClock {
        return FakeClock(unsafeFromHandle: handle)
    }

    public static func lower(_ value: FakeClock) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FakeClock {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: FakeClock, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFakeClock_lift(_ handle: UInt64) throws -> FakeClock {
    return try FfiConverterTypeFakeClock.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFakeClock_lower(_ value: FakeClock) -> UInt64 {
    return FfiConverterTypeFakeClock.lower(value)
}






/**
 * The client of GitBook.
 */
public protocol GitbookProtocol: AnyObject, Sendable {
    
    func addTeamMember(organizationId: String, teamId: String, userId: String, role: String?, limits: Limits)  -> Call
    
    func close() 
    
    func createTeam(organizationId: String, title: String, members: [String]?, limits: Limits)  -> Call
    
    func deleteTeam(organizationId: String, teamId: String, limits: Limits)  -> Call
    
    func explain()  -> Bytes
    
    func getCurrentUser(limits: Limits)  -> Call
    
    func getOrganizationMember(organizationId: String, userId: String, limits: Limits)  -> Call
    
    func getTeam(organizationId: String, teamId: String, limits: Limits)  -> Call
    
    func inviteMembers(organizationId: String, emails: Data, role: String?, sso: Bool?, limits: Limits)  -> Call
    
    func listMemberTeams(organizationId: String, userId: String, page: String?, limit: Int?, title: String?, options: ListingOptions)  -> Pager
    
    func listOrganizationMembers(organizationId: String, page: String?, limit: Int?, order: String?, role: String?, search: String?, sort: String?, options: ListingOptions)  -> Pager
    
    func listOrganizations(page: String?, limit: Int?, options: ListingOptions)  -> Pager
    
    func listTeamMembers(organizationId: String, teamId: String, page: String?, limit: Int?, options: ListingOptions)  -> Pager
    
    func listTeams(organizationId: String, page: String?, limit: Int?, owner: String?, title: String?, options: ListingOptions)  -> Pager
    
    func removeOrganizationMember(organizationId: String, userId: String, limits: Limits)  -> Call
    
    func removeTeamMember(organizationId: String, teamId: String, userId: String, limits: Limits)  -> Call
    
    func request(request: RawRequest, limits: Limits)  -> Call
    
    func serviceClient()  -> ServiceClient
    
    func updateOrganizationMember(organizationId: String, userId: String, update: Data, limits: Limits)  -> Call
    
    func updateTeam(organizationId: String, teamId: String, title: String, limits: Limits)  -> Call
    
    func updateTeamMembers(organizationId: String, teamId: String, add: [String]?, remove: [String]?, memberships: Data?, limits: Limits)  -> Call
    
    func withOptions(limits: Limits) throws  -> Gitbook
    
    /**
     * The same client, which refuses to write.
     */
    func withoutWrites()  -> Gitbook
    
}
/**
 * The client of GitBook.
 */
open class Gitbook: GitbookProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_gitbook(self.handle, $0) }
    }
public convenience init(token: String?, baseUrl: String?, configuration: Configuration)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_gitbook_new(
        FfiConverterOptionString.lower(token),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_gitbook(handle, $0) }
    }

    

    
open func addTeamMember(organizationId: String, teamId: String, userId: String, role: String?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_add_team_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(userId),
        FfiConverterOptionString.lower(role),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func close()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}
    
open func createTeam(organizationId: String, title: String, members: [String]?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_create_team(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(title),
        FfiConverterOptionSequenceString.lower(members),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func deleteTeam(organizationId: String, teamId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_delete_team(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func explain() -> Bytes  {
    return try!  FfiConverterTypeBytes_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
open func getCurrentUser(limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_get_current_user(
            self.uniffiCloneHandle(),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func getOrganizationMember(organizationId: String, userId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_get_organization_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(userId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func getTeam(organizationId: String, teamId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_get_team(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func inviteMembers(organizationId: String, emails: Data, role: String?, sso: Bool?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_invite_members(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterData.lower(emails),
        FfiConverterOptionString.lower(role),
        FfiConverterOptionBool.lower(sso),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func listMemberTeams(organizationId: String, userId: String, page: String?, limit: Int?, title: String?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_list_member_teams(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(userId),
        FfiConverterOptionString.lower(page),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionString.lower(title),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listOrganizationMembers(organizationId: String, page: String?, limit: Int?, order: String?, role: String?, search: String?, sort: String?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_list_organization_members(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterOptionString.lower(page),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionString.lower(order),
        FfiConverterOptionString.lower(role),
        FfiConverterOptionString.lower(search),
        FfiConverterOptionString.lower(sort),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listOrganizations(page: String?, limit: Int?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_list_organizations(
            self.uniffiCloneHandle(),
        FfiConverterOptionString.lower(page),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listTeamMembers(organizationId: String, teamId: String, page: String?, limit: Int?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_list_team_members(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterOptionString.lower(page),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listTeams(organizationId: String, page: String?, limit: Int?, owner: String?, title: String?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_list_teams(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterOptionString.lower(page),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionString.lower(owner),
        FfiConverterOptionString.lower(title),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func removeOrganizationMember(organizationId: String, userId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_remove_organization_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(userId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func removeTeamMember(organizationId: String, teamId: String, userId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_remove_team_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(userId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func request(request: RawRequest, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_request(
            self.uniffiCloneHandle(),
        FfiConverterTypeRawRequest_lower(request),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func serviceClient() -> ServiceClient  {
    return try!  FfiConverterTypeServiceClient_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_service_client(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
open func updateOrganizationMember(organizationId: String, userId: String, update: Data, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_update_organization_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(userId),
        FfiConverterData.lower(update),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func updateTeam(organizationId: String, teamId: String, title: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_update_team(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(title),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func updateTeamMembers(organizationId: String, teamId: String, add: [String]?, remove: [String]?, memberships: Data?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_update_team_members(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(teamId),
        FfiConverterOptionSequenceString.lower(add),
        FfiConverterOptionSequenceString.lower(remove),
        FfiConverterOptionData.lower(memberships),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func withOptions(limits: Limits)throws  -> Gitbook  {
    return try  FfiConverterTypeGitbook_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_with_options(
            self.uniffiCloneHandle(),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
    /**
     * The same client, which refuses to write.
     */
open func withoutWrites() -> Gitbook  {
    return try!  FfiConverterTypeGitbook_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_gitbook_without_writes(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGitbook: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Gitbook

    public static func lift(_ handle: UInt64) throws -> Gitbook {
        return Gitbook(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Gitbook) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Gitbook {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Gitbook, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGitbook_lift(_ handle: UInt64) throws -> Gitbook {
    return try FfiConverterTypeGitbook.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGitbook_lower(_ value: Gitbook) -> UInt64 {
    return FfiConverterTypeGitbook.lower(value)
}






/**
 * The hooks of a configuration. Each event is read in Swift by the type of its name.
 */
public protocol Hooks: AnyObject, Sendable {
    
    /**
     * A call begins.
     */
    func onCall(event: Bytes) 
    
    /**
     * An attempt begins.
     */
    func onRequest(event: Bytes) 
    
    /**
     * An attempt ended.
     */
    func onResponse(event: Bytes) 
    
    /**
     * The call will be tried again.
     */
    func onRetry(event: Bytes) 
    
    /**
     * A request waits before it is sent.
     */
    func onPause(event: Bytes) 
    
    /**
     * A call ended.
     */
    func onResult(event: Bytes) 
    
    /**
     * `Access` went on with a target.
     */
    func onTarget(event: Bytes) 
    
}
/**
 * The hooks of a configuration. Each event is read in Swift by the type of its name.
 */
open class HooksImpl: Hooks, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_hooks(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_hooks(handle, $0) }
    }

    

    
    /**
     * A call begins.
     */
open func onCall(event: Bytes)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_hooks_on_call(
            self.uniffiCloneHandle(),
        FfiConverterTypeBytes_lower(event),uniffiCallStatus
    )
}
}
    
    /**
     * An attempt begins.
     */
open func onRequest(event: Bytes)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_hooks_on_request(
            self.uniffiCloneHandle(),
        FfiConverterTypeBytes_lower(event),uniffiCallStatus
    )
}
}
    
    /**
     * An attempt ended.
     */
open func onResponse(event: Bytes)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_hooks_on_response(
            self.uniffiCloneHandle(),
        FfiConverterTypeBytes_lower(event),uniffiCallStatus
    )
}
}
    
    /**
     * The call will be tried again.
     */
open func onRetry(event: Bytes)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_hooks_on_retry(
            self.uniffiCloneHandle(),
        FfiConverterTypeBytes_lower(event),uniffiCallStatus
    )
}
}
    
    /**
     * A request waits before it is sent.
     */
open func onPause(event: Bytes)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_hooks_on_pause(
            self.uniffiCloneHandle(),
        FfiConverterTypeBytes_lower(event),uniffiCallStatus
    )
}
}
    
    /**
     * A call ended.
     */
open func onResult(event: Bytes)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_hooks_on_result(
            self.uniffiCloneHandle(),
        FfiConverterTypeBytes_lower(event),uniffiCallStatus
    )
}
}
    
    /**
     * `Access` went on with a target.
     */
open func onTarget(event: Bytes)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_hooks_on_target(
            self.uniffiCloneHandle(),
        FfiConverterTypeBytes_lower(event),uniffiCallStatus
    )
}
}
    

    
}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceHooks {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceHooks = UniffiVTableCallbackInterfaceHooks(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeHooks.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface Hooks: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeHooks.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface Hooks: handle missing in uniffiClone")
            }
        },
        onCall: { (
            uniffiHandle: UInt64,
            event: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeHooks.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.onCall(
                     event: try FfiConverterTypeBytes_lift(event)
                )
            }

            
            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        },
        onRequest: { (
            uniffiHandle: UInt64,
            event: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeHooks.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.onRequest(
                     event: try FfiConverterTypeBytes_lift(event)
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
            event: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeHooks.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.onResponse(
                     event: try FfiConverterTypeBytes_lift(event)
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
            event: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeHooks.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.onRetry(
                     event: try FfiConverterTypeBytes_lift(event)
                )
            }

            
            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        },
        onPause: { (
            uniffiHandle: UInt64,
            event: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeHooks.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.onPause(
                     event: try FfiConverterTypeBytes_lift(event)
                )
            }

            
            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        },
        onResult: { (
            uniffiHandle: UInt64,
            event: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeHooks.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.onResult(
                     event: try FfiConverterTypeBytes_lift(event)
                )
            }

            
            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        },
        onTarget: { (
            uniffiHandle: UInt64,
            event: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeHooks.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.onTarget(
                     event: try FfiConverterTypeBytes_lift(event)
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
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceHooks> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceHooks>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitHooks() {
    uniffi_rosterkit_swift_fn_init_callback_vtable_hooks(UniffiCallbackInterfaceHooks.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHooks: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<Hooks>()

    typealias FfiType = UInt64
    typealias SwiftType = Hooks

    public static func lift(_ handle: UInt64) throws -> Hooks {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return HooksImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    public static func lower(_ value: Hooks) -> UInt64 {
         if let rustImpl = value as? HooksImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Hooks {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Hooks, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHooks_lift(_ handle: UInt64) throws -> Hooks {
    return try FfiConverterTypeHooks.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHooks_lower(_ value: Hooks) -> UInt64 {
    return FfiConverterTypeHooks.lower(value)
}






/**
 * A listing of whatever kind of record: its items are bytes.
 */
public protocol PagerProtocol: AnyObject, Sendable {
    
    /**
     * Where it begins.
     */
    func begin()  -> String
    
    /**
     * Have a page arrive; false at the end.
     */
    func fetch() async throws  -> Bool
    
    /**
     * Have all pages arrive that are left, or none. Swift knows where an error says to go on.
     */
    func fetchAll() async throws 
    
    /**
     * How often it was found to have moved while it was being read.
     */
    func shifts()  -> UInt64
    
    /**
     * The next page, if it has arrived. It does not wait, so that no cancelled task takes one with it.
     */
    func takePage()  -> Page?
    
    /**
     * The same, blocking this thread.
     */
    func waitToFetch() throws  -> Bool
    
    /**
     * The same, blocking this thread.
     */
    func waitToFetchAll() throws 
    
}
/**
 * A listing of whatever kind of record: its items are bytes.
 */
open class Pager: PagerProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_pager(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_pager(handle, $0) }
    }

    

    
    /**
     * Where it begins.
     */
open func begin() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_pager_begin(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * Have a page arrive; false at the end.
     */
open func fetch()async throws  -> Bool  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_pager_fetch(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_i8,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_i8,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_i8,
            freeFunc: ffi_rosterkit_swift_rust_future_free_i8,
            liftFunc: FfiConverterBool.lift,
            errorHandler: FfiConverterTypeFailure_lift
        )
}
    
    /**
     * Have all pages arrive that are left, or none. Swift knows where an error says to go on.
     */
open func fetchAll()async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_rosterkit_swift_fn_method_pager_fetch_all(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_rosterkit_swift_rust_future_poll_void,
            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_void,
            completeFunc: ffi_rosterkit_swift_rust_future_complete_void,
            freeFunc: ffi_rosterkit_swift_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeFailure_lift
        )
}
    
    /**
     * How often it was found to have moved while it was being read.
     */
open func shifts() -> UInt64  {
    return try!  FfiConverterUInt64.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_pager_shifts(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * The next page, if it has arrived. It does not wait, so that no cancelled task takes one with it.
     */
open func takePage() -> Page?  {
    return try!  FfiConverterOptionTypePage.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_pager_take_page(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * The same, blocking this thread.
     */
open func waitToFetch()throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_pager_wait_to_fetch(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * The same, blocking this thread.
     */
open func waitToFetchAll()throws   {try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_pager_wait_to_fetch_all(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePager: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Pager

    public static func lift(_ handle: UInt64) throws -> Pager {
        return Pager(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Pager) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Pager {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Pager, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePager_lift(_ handle: UInt64) throws -> Pager {
    return try FfiConverterTypePager.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePager_lower(_ value: Pager) -> UInt64 {
    return FfiConverterTypePager.lower(value)
}






/**
 * The client of Paperspace.
 */
public protocol PaperspaceProtocol: AnyObject, Sendable {
    
    func close() 
    
    func createProjectSecret(projectId: String, name: String, value: String, limits: Limits)  -> Call
    
    func createSecret(teamId: String, name: String, value: String, limits: Limits)  -> Call
    
    func deleteProjectSecret(projectId: String, name: String, limits: Limits)  -> Call
    
    func deleteSecret(teamId: String, name: String, limits: Limits)  -> Call
    
    func explain()  -> Bytes
    
    func getProjectSecret(projectId: String, name: String, limits: Limits)  -> Call
    
    func getSecret(teamId: String, name: String, limits: Limits)  -> Call
    
    func getSession(limits: Limits)  -> Call
    
    func listProjectSecrets(projectId: String, after: String?, limit: Int?, orderBy: String?, order: String?, options: ListingOptions)  -> Pager
    
    func listSecrets(teamId: String, after: String?, limit: Int?, orderBy: String?, order: String?, options: ListingOptions)  -> Pager
    
    func listTeamMembers(teamId: String, after: String?, limit: Int?, orderBy: String?, order: String?, role: String?, options: ListingOptions)  -> Pager
    
    func removeTeamMember(teamId: String, userId: String, limits: Limits)  -> Call
    
    func request(request: RawRequest, limits: Limits)  -> Call
    
    func serviceClient()  -> ServiceClient
    
    func updateProjectSecret(projectId: String, name: String, value: String, limits: Limits)  -> Call
    
    func updateSecret(teamId: String, name: String, value: String, limits: Limits)  -> Call
    
    func updateTeamMember(teamId: String, userId: String, isAdmin: Bool, limits: Limits)  -> Call
    
    func withOptions(limits: Limits) throws  -> Paperspace
    
    /**
     * The same client, which refuses to write.
     */
    func withoutWrites()  -> Paperspace
    
}
/**
 * The client of Paperspace.
 */
open class Paperspace: PaperspaceProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_paperspace(self.handle, $0) }
    }
public convenience init(apiKey: String?, baseUrl: String?, configuration: Configuration)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_paperspace_new(
        FfiConverterOptionString.lower(apiKey),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_paperspace(handle, $0) }
    }

    

    
open func close()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}
    
open func createProjectSecret(projectId: String, name: String, value: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_create_project_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(projectId),
        FfiConverterString.lower(name),
        FfiConverterString.lower(value),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func createSecret(teamId: String, name: String, value: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_create_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(name),
        FfiConverterString.lower(value),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func deleteProjectSecret(projectId: String, name: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_delete_project_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(projectId),
        FfiConverterString.lower(name),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func deleteSecret(teamId: String, name: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_delete_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(name),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func explain() -> Bytes  {
    return try!  FfiConverterTypeBytes_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
open func getProjectSecret(projectId: String, name: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_get_project_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(projectId),
        FfiConverterString.lower(name),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func getSecret(teamId: String, name: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_get_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(name),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func getSession(limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_get_session(
            self.uniffiCloneHandle(),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func listProjectSecrets(projectId: String, after: String?, limit: Int?, orderBy: String?, order: String?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_list_project_secrets(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(projectId),
        FfiConverterOptionString.lower(after),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionString.lower(orderBy),
        FfiConverterOptionString.lower(order),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listSecrets(teamId: String, after: String?, limit: Int?, orderBy: String?, order: String?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_list_secrets(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterOptionString.lower(after),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionString.lower(orderBy),
        FfiConverterOptionString.lower(order),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listTeamMembers(teamId: String, after: String?, limit: Int?, orderBy: String?, order: String?, role: String?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_list_team_members(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterOptionString.lower(after),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionString.lower(orderBy),
        FfiConverterOptionString.lower(order),
        FfiConverterOptionString.lower(role),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func removeTeamMember(teamId: String, userId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_remove_team_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(userId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func request(request: RawRequest, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_request(
            self.uniffiCloneHandle(),
        FfiConverterTypeRawRequest_lower(request),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func serviceClient() -> ServiceClient  {
    return try!  FfiConverterTypeServiceClient_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_service_client(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
open func updateProjectSecret(projectId: String, name: String, value: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_update_project_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(projectId),
        FfiConverterString.lower(name),
        FfiConverterString.lower(value),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func updateSecret(teamId: String, name: String, value: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_update_secret(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(name),
        FfiConverterString.lower(value),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func updateTeamMember(teamId: String, userId: String, isAdmin: Bool, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_update_team_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterString.lower(userId),
        FfiConverterBool.lower(isAdmin),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func withOptions(limits: Limits)throws  -> Paperspace  {
    return try  FfiConverterTypePaperspace_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_with_options(
            self.uniffiCloneHandle(),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
    /**
     * The same client, which refuses to write.
     */
open func withoutWrites() -> Paperspace  {
    return try!  FfiConverterTypePaperspace_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_paperspace_without_writes(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePaperspace: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Paperspace

    public static func lift(_ handle: UInt64) throws -> Paperspace {
        return Paperspace(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Paperspace) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Paperspace {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Paperspace, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePaperspace_lift(_ handle: UInt64) throws -> Paperspace {
    return try FfiConverterTypePaperspace.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePaperspace_lower(_ value: Paperspace) -> UInt64 {
    return FfiConverterTypePaperspace.lower(value)
}






/**
 * The place of a page in its listing.
 */
public protocol PositionProtocol: AnyObject, Sendable {
    
    /**
     * Where to go on once so many items of the page were handed out.
     */
    func resume(items: UInt64)  -> String
    
}
/**
 * The place of a page in its listing.
 */
open class Position: PositionProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_position(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_position(handle, $0) }
    }

    

    
    /**
     * Where to go on once so many items of the page were handed out.
     */
open func resume(items: UInt64) -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_position_resume(
            self.uniffiCloneHandle(),
        FfiConverterUInt64.lower(items),uniffiCallStatus
    )
})
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePosition: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Position

    public static func lift(_ handle: UInt64) throws -> Position {
        return Position(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Position) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Position {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Position, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePosition_lift(_ handle: UInt64) throws -> Position {
    return try FfiConverterTypePosition.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePosition_lower(_ value: Position) -> UInt64 {
    return FfiConverterTypePosition.lower(value)
}






/**
 * All of an answer but its value.
 */
public protocol ResponseProtocol: AnyObject, Sendable {
    
    /**
     * How many times the request was sent or tried to be.
     */
    func attempts()  -> Int
    
    /**
     * The body as it came, unpacked.
     */
    func body()  -> Data
    
    /**
     * How many seconds it took, over all attempts and waits.
     */
    func elapsed()  -> Double
    
    /**
     * All headers, by their names in lower case.
     */
    func headers()  -> Bytes
    
    /**
     * What the service says is left of its allowance, if it does.
     */
    func rateLimit()  -> RateLimit?
    
    /**
     * The id that the service gave the request, if it did; secrets in it are masked.
     */
    func requestId()  -> String?
    
    /**
     * What may be printed of it.
     */
    func shown()  -> String
    
    /**
     * The HTTP status.
     */
    func status()  -> Int
    
}
/**
 * All of an answer but its value.
 */
open class Response: ResponseProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_response(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_response(handle, $0) }
    }

    

    
    /**
     * How many times the request was sent or tried to be.
     */
open func attempts() -> Int  {
    return try!  FfiConverterTypeInt_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_response_attempts(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * The body as it came, unpacked.
     */
open func body() -> Data  {
    return try!  FfiConverterData.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_response_body(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * How many seconds it took, over all attempts and waits.
     */
open func elapsed() -> Double  {
    return try!  FfiConverterDouble.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_response_elapsed(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * All headers, by their names in lower case.
     */
open func headers() -> Bytes  {
    return try!  FfiConverterTypeBytes_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_response_headers(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * What the service says is left of its allowance, if it does.
     */
open func rateLimit() -> RateLimit?  {
    return try!  FfiConverterOptionTypeRateLimit.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_response_rate_limit(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * The id that the service gave the request, if it did; secrets in it are masked.
     */
open func requestId() -> String?  {
    return try!  FfiConverterOptionString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_response_request_id(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * What may be printed of it.
     */
open func shown() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_response_shown(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
    /**
     * The HTTP status.
     */
open func status() -> Int  {
    return try!  FfiConverterTypeInt_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_response_status(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeResponse: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Response

    public static func lift(_ handle: UInt64) throws -> Response {
        return Response(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Response) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Response {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Response, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResponse_lift(_ handle: UInt64) throws -> Response {
    return try FfiConverterTypeResponse.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResponse_lower(_ value: Response) -> UInt64 {
    return FfiConverterTypeResponse.lower(value)
}






/**
 * A client of any of the services.
 */
public protocol ServiceClientProtocol: AnyObject, Sendable {
    
}
/**
 * A client of any of the services.
 */
open class ServiceClient: ServiceClientProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_serviceclient(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_serviceclient(handle, $0) }
    }

    

    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeServiceClient: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = ServiceClient

    public static func lift(_ handle: UInt64) throws -> ServiceClient {
        return ServiceClient(unsafeFromHandle: handle)
    }

    public static func lower(_ value: ServiceClient) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceClient {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: ServiceClient, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceClient_lift(_ handle: UInt64) throws -> ServiceClient {
    return try FfiConverterTypeServiceClient.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeServiceClient_lower(_ value: ServiceClient) -> UInt64 {
    return FfiConverterTypeServiceClient.lower(value)
}






/**
 * The token provider of a configuration.
 */
public protocol TokenProvider: AnyObject, Sendable {
    
    /**
     * Obtain a token. It returns at once; the token comes through the request.
     */
    func provide(request: TokenRequest) 
    
}
/**
 * The token provider of a configuration.
 */
open class TokenProviderImpl: TokenProvider, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_tokenprovider(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_tokenprovider(handle, $0) }
    }

    

    
    /**
     * Obtain a token. It returns at once; the token comes through the request.
     */
open func provide(request: TokenRequest)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_tokenprovider_provide(
            self.uniffiCloneHandle(),
        FfiConverterTypeTokenRequest_lower(request),uniffiCallStatus
    )
}
}
    

    
}



// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceTokenProvider {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceTokenProvider = UniffiVTableCallbackInterfaceTokenProvider(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeTokenProvider.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface TokenProvider: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeTokenProvider.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface TokenProvider: handle missing in uniffiClone")
            }
        },
        provide: { (
            uniffiHandle: UInt64,
            request: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeTokenProvider.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.provide(
                     request: try FfiConverterTypeTokenRequest_lift(request)
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
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceTokenProvider> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceTokenProvider>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitTokenProvider() {
    uniffi_rosterkit_swift_fn_init_callback_vtable_tokenprovider(UniffiCallbackInterfaceTokenProvider.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTokenProvider: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<TokenProvider>()

    typealias FfiType = UInt64
    typealias SwiftType = TokenProvider

    public static func lift(_ handle: UInt64) throws -> TokenProvider {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return TokenProviderImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    public static func lower(_ value: TokenProvider) -> UInt64 {
         if let rustImpl = value as? TokenProviderImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TokenProvider {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: TokenProvider, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTokenProvider_lift(_ handle: UInt64) throws -> TokenProvider {
    return try FfiConverterTypeTokenProvider.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTokenProvider_lower(_ value: TokenProvider) -> UInt64 {
    return FfiConverterTypeTokenProvider.lower(value)
}






/**
 * A token that is awaited.
 */
public protocol TokenRequestProtocol: AnyObject, Sendable {
    
    /**
     * Say why there is none.
     */
    func fail(why: String) 
    
    /**
     * Give the token.
     */
    func succeed(token: String, expiresIn: TimeInterval?) 
    
}
/**
 * A token that is awaited.
 */
open class TokenRequest: TokenRequestProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_tokenrequest(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_tokenrequest(handle, $0) }
    }

    

    
    /**
     * Say why there is none.
     */
open func fail(why: String)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_tokenrequest_fail(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(why),uniffiCallStatus
    )
}
}
    
    /**
     * Give the token.
     */
open func succeed(token: String, expiresIn: TimeInterval?)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_tokenrequest_succeed(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(token),
        FfiConverterOptionTypeTimeInterval.lower(expiresIn),uniffiCallStatus
    )
}
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTokenRequest: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = TokenRequest

    public static func lift(_ handle: UInt64) throws -> TokenRequest {
        return TokenRequest(unsafeFromHandle: handle)
    }

    public static func lower(_ value: TokenRequest) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TokenRequest {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: TokenRequest, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTokenRequest_lift(_ handle: UInt64) throws -> TokenRequest {
    return try FfiConverterTypeTokenRequest.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTokenRequest_lower(_ value: TokenRequest) -> UInt64 {
    return FfiConverterTypeTokenRequest.lower(value)
}






/**
 * The client of ZenML Pro.
 */
public protocol ZenmlProtocol: AnyObject, Sendable {
    
    func addTeamMember(teamId: String, userId: String?, invitationId: String?, limits: Limits)  -> Call
    
    func assignRole(roleId: String, userId: String?, invitationId: String?, teamId: String?, workspaceId: String?, projectId: String?, limits: Limits)  -> Call
    
    func close() 
    
    func createInvitation(organizationId: String, email: String, roleId: String, limits: Limits)  -> Call
    
    func deleteInvitation(organizationId: String, invitationId: String, limits: Limits)  -> Call
    
    func deleteUser(userId: String, limits: Limits)  -> Call
    
    func explain()  -> Bytes
    
    func getCurrentUser(limits: Limits)  -> Call
    
    func listInvitations(organizationId: String, email: String?, onlyPending: Bool?, options: ListingOptions)  -> Pager
    
    func listOrganizationMembers(organizationId: String, options: ListingOptions)  -> Pager
    
    func listOrganizationRoles(organizationId: String, level: String?, name: String?, options: ListingOptions)  -> Pager
    
    func listOrganizationTeams(organizationId: String, options: ListingOptions)  -> Pager
    
    func listOrganizations(limit: Int?, offset: Int?, options: ListingOptions)  -> Pager
    
    func listUsers(userId: String?, oauthProvider: String?, oauthId: String?, email: String?, isActive: Bool?, limit: Int?, offset: Int?, options: ListingOptions)  -> Pager
    
    func removeOrganizationMember(organizationId: String, userId: String, limits: Limits)  -> Call
    
    func removeTeamMember(teamId: String, userId: String?, invitationId: String?, limits: Limits)  -> Call
    
    func request(request: RawRequest, limits: Limits)  -> Call
    
    func revokeRole(roleId: String, userId: String?, invitationId: String?, teamId: String?, workspaceId: String?, projectId: String?, limits: Limits)  -> Call
    
    func serviceClient()  -> ServiceClient
    
    func updateUser(userId: String, update: Data, limits: Limits)  -> Call
    
    func withOptions(limits: Limits) throws  -> Zenml
    
    /**
     * The same client, which refuses to write.
     */
    func withoutWrites()  -> Zenml
    
}
/**
 * The client of ZenML Pro.
 */
open class Zenml: ZenmlProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_rosterkit_swift_fn_clone_zenml(self.handle, $0) }
    }
public convenience init(apiKey: String?, token: String?, clientId: String?, clientSecret: String?, audience: String?, tokenUrl: String?, baseUrl: String?, configuration: Configuration)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_constructor_zenml_new(
        FfiConverterOptionString.lower(apiKey),
        FfiConverterOptionString.lower(token),
        FfiConverterOptionString.lower(clientId),
        FfiConverterOptionString.lower(clientSecret),
        FfiConverterOptionString.lower(audience),
        FfiConverterOptionString.lower(tokenUrl),
        FfiConverterOptionString.lower(baseUrl),
        FfiConverterTypeConfiguration_lower(configuration),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_rosterkit_swift_fn_free_zenml(handle, $0) }
    }

    

    
open func addTeamMember(teamId: String, userId: String?, invitationId: String?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_add_team_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterOptionString.lower(userId),
        FfiConverterOptionString.lower(invitationId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func assignRole(roleId: String, userId: String?, invitationId: String?, teamId: String?, workspaceId: String?, projectId: String?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_assign_role(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(roleId),
        FfiConverterOptionString.lower(userId),
        FfiConverterOptionString.lower(invitationId),
        FfiConverterOptionString.lower(teamId),
        FfiConverterOptionString.lower(workspaceId),
        FfiConverterOptionString.lower(projectId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func close()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}
    
open func createInvitation(organizationId: String, email: String, roleId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_create_invitation(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(email),
        FfiConverterString.lower(roleId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func deleteInvitation(organizationId: String, invitationId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_delete_invitation(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(invitationId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func deleteUser(userId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_delete_user(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(userId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func explain() -> Bytes  {
    return try!  FfiConverterTypeBytes_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_explain(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
open func getCurrentUser(limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_get_current_user(
            self.uniffiCloneHandle(),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func listInvitations(organizationId: String, email: String?, onlyPending: Bool?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_list_invitations(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterOptionString.lower(email),
        FfiConverterOptionBool.lower(onlyPending),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listOrganizationMembers(organizationId: String, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_list_organization_members(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listOrganizationRoles(organizationId: String, level: String?, name: String?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_list_organization_roles(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterOptionString.lower(level),
        FfiConverterOptionString.lower(name),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listOrganizationTeams(organizationId: String, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_list_organization_teams(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listOrganizations(limit: Int?, offset: Int?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_list_organizations(
            self.uniffiCloneHandle(),
        FfiConverterOptionTypeInt.lower(limit),
        FfiConverterOptionTypeInt.lower(offset),
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func listUsers(userId: String?, oauthProvider: String?, oauthId: String?, email: String?, isActive: Bool?, limit: Int?, offset: Int?, options: ListingOptions) -> Pager  {
    return try!  FfiConverterTypePager_lift(try! rustCall() {
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
        FfiConverterTypeListingOptions_lower(options),uniffiCallStatus
    )
})
}
    
open func removeOrganizationMember(organizationId: String, userId: String, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_remove_organization_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(organizationId),
        FfiConverterString.lower(userId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func removeTeamMember(teamId: String, userId: String?, invitationId: String?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_remove_team_member(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(teamId),
        FfiConverterOptionString.lower(userId),
        FfiConverterOptionString.lower(invitationId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func request(request: RawRequest, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_request(
            self.uniffiCloneHandle(),
        FfiConverterTypeRawRequest_lower(request),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func revokeRole(roleId: String, userId: String?, invitationId: String?, teamId: String?, workspaceId: String?, projectId: String?, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_revoke_role(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(roleId),
        FfiConverterOptionString.lower(userId),
        FfiConverterOptionString.lower(invitationId),
        FfiConverterOptionString.lower(teamId),
        FfiConverterOptionString.lower(workspaceId),
        FfiConverterOptionString.lower(projectId),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func serviceClient() -> ServiceClient  {
    return try!  FfiConverterTypeServiceClient_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_service_client(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    
open func updateUser(userId: String, update: Data, limits: Limits) -> Call  {
    return try!  FfiConverterTypeCall_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_update_user(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(userId),
        FfiConverterData.lower(update),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
open func withOptions(limits: Limits)throws  -> Zenml  {
    return try  FfiConverterTypeZenml_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_with_options(
            self.uniffiCloneHandle(),
        FfiConverterTypeLimits_lower(limits),uniffiCallStatus
    )
})
}
    
    /**
     * The same client, which refuses to write.
     */
open func withoutWrites() -> Zenml  {
    return try!  FfiConverterTypeZenml_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_rosterkit_swift_fn_method_zenml_without_writes(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}
    

    
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeZenml: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Zenml

    public static func lift(_ handle: UInt64) throws -> Zenml {
        return Zenml(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Zenml) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Zenml {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Zenml, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeZenml_lift(_ handle: UInt64) throws -> Zenml {
    return try FfiConverterTypeZenml.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeZenml_lower(_ value: Zenml) -> UInt64 {
    return FfiConverterTypeZenml.lower(value)
}




/**
 * A result, and all else of its answer.
 */
public struct Answered {
    public var value: Bytes
    public var response: Response

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(value: Bytes, response: Response) {
        self.value = value
        self.response = response
    }

    

    
}

#if compiler(>=6)
extension Answered: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnswered: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Answered {
        return
            try Answered(
                value: FfiConverterTypeBytes.read(from: &buf), 
                response: FfiConverterTypeResponse.read(from: &buf)
        )
    }

    public static func write(_ value: Answered, into buf: inout [UInt8]) {
        FfiConverterTypeBytes.write(value.value, into: &buf)
        FfiConverterTypeResponse.write(value.response, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswered_lift(_ buf: RustBuffer) throws -> Answered {
    return try FfiConverterTypeAnswered.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswered_lower(_ value: Answered) -> RustBuffer {
    return FfiConverterTypeAnswered.lower(value)
}


/**
 * What clients of all services are configured with.
 */
public struct Configuration {
    public var limits: Limits
    public var connecting: Connecting
    public var tokenProvider: TokenProvider?
    public var hooks: Hooks?
    public var clock: FakeClock?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(limits: Limits, connecting: Connecting, tokenProvider: TokenProvider?, hooks: Hooks?, clock: FakeClock?) {
        self.limits = limits
        self.connecting = connecting
        self.tokenProvider = tokenProvider
        self.hooks = hooks
        self.clock = clock
    }

    

    
}

#if compiler(>=6)
extension Configuration: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConfiguration: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Configuration {
        return
            try Configuration(
                limits: FfiConverterTypeLimits.read(from: &buf), 
                connecting: FfiConverterTypeConnecting.read(from: &buf), 
                tokenProvider: FfiConverterOptionTypeTokenProvider.read(from: &buf), 
                hooks: FfiConverterOptionTypeHooks.read(from: &buf), 
                clock: FfiConverterOptionTypeFakeClock.read(from: &buf)
        )
    }

    public static func write(_ value: Configuration, into buf: inout [UInt8]) {
        FfiConverterTypeLimits.write(value.limits, into: &buf)
        FfiConverterTypeConnecting.write(value.connecting, into: &buf)
        FfiConverterOptionTypeTokenProvider.write(value.tokenProvider, into: &buf)
        FfiConverterOptionTypeHooks.write(value.hooks, into: &buf)
        FfiConverterOptionTypeFakeClock.write(value.clock, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfiguration_lift(_ buf: RustBuffer) throws -> Configuration {
    return try FfiConverterTypeConfiguration.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfiguration_lower(_ value: Configuration) -> RustBuffer {
    return FfiConverterTypeConfiguration.lower(value)
}


/**
 * How clients reach their services.
 */
public struct Connecting: Equatable, Hashable {
    public var credentialFile: String?
    public var credentialCommand: [String]?
    public var maxInFlight: Int?
    public var minInterval: TimeInterval?
    public var maxConcurrency: Int?
    public var proxy: String?
    public var caBundle: String?
    public var clientCertificate: String?
    public var allowInsecureHttp: Bool?
    public var userAgent: String?
    public var idsInUrls: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(credentialFile: String? = nil, credentialCommand: [String]? = nil, maxInFlight: Int? = nil, minInterval: TimeInterval? = nil, maxConcurrency: Int? = nil, proxy: String? = nil, caBundle: String? = nil, clientCertificate: String? = nil, allowInsecureHttp: Bool? = nil, userAgent: String? = nil, idsInUrls: Bool? = nil) {
        self.credentialFile = credentialFile
        self.credentialCommand = credentialCommand
        self.maxInFlight = maxInFlight
        self.minInterval = minInterval
        self.maxConcurrency = maxConcurrency
        self.proxy = proxy
        self.caBundle = caBundle
        self.clientCertificate = clientCertificate
        self.allowInsecureHttp = allowInsecureHttp
        self.userAgent = userAgent
        self.idsInUrls = idsInUrls
    }

    

    
}

#if compiler(>=6)
extension Connecting: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConnecting: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Connecting {
        return
            try Connecting(
                credentialFile: FfiConverterOptionString.read(from: &buf), 
                credentialCommand: FfiConverterOptionSequenceString.read(from: &buf), 
                maxInFlight: FfiConverterOptionTypeInt.read(from: &buf), 
                minInterval: FfiConverterOptionTypeTimeInterval.read(from: &buf), 
                maxConcurrency: FfiConverterOptionTypeInt.read(from: &buf), 
                proxy: FfiConverterOptionString.read(from: &buf), 
                caBundle: FfiConverterOptionString.read(from: &buf), 
                clientCertificate: FfiConverterOptionString.read(from: &buf), 
                allowInsecureHttp: FfiConverterOptionBool.read(from: &buf), 
                userAgent: FfiConverterOptionString.read(from: &buf), 
                idsInUrls: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: Connecting, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.credentialFile, into: &buf)
        FfiConverterOptionSequenceString.write(value.credentialCommand, into: &buf)
        FfiConverterOptionTypeInt.write(value.maxInFlight, into: &buf)
        FfiConverterOptionTypeTimeInterval.write(value.minInterval, into: &buf)
        FfiConverterOptionTypeInt.write(value.maxConcurrency, into: &buf)
        FfiConverterOptionString.write(value.proxy, into: &buf)
        FfiConverterOptionString.write(value.caBundle, into: &buf)
        FfiConverterOptionString.write(value.clientCertificate, into: &buf)
        FfiConverterOptionBool.write(value.allowInsecureHttp, into: &buf)
        FfiConverterOptionString.write(value.userAgent, into: &buf)
        FfiConverterOptionBool.write(value.idsInUrls, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConnecting_lift(_ buf: RustBuffer) throws -> Connecting {
    return try FfiConverterTypeConnecting.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConnecting_lower(_ value: Connecting) -> RustBuffer {
    return FfiConverterTypeConnecting.lower(value)
}


/**
 * The limits of calls.
 */
public struct Limits: Equatable, Hashable {
    public var timeout: TimeInterval?
    public var attemptTimeout: TimeInterval?
    public var connectTimeout: TimeInterval?
    public var maxRetries: Int?
    public var maxRetryAfter: TimeInterval?
    public var maxPages: Int?
    public var maxBodyBytes: Int?
    public var headers: [String: String]?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil, connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil, maxPages: Int? = nil, maxBodyBytes: Int? = nil, headers: [String: String]? = nil) {
        self.timeout = timeout
        self.attemptTimeout = attemptTimeout
        self.connectTimeout = connectTimeout
        self.maxRetries = maxRetries
        self.maxRetryAfter = maxRetryAfter
        self.maxPages = maxPages
        self.maxBodyBytes = maxBodyBytes
        self.headers = headers
    }

    

    
}

#if compiler(>=6)
extension Limits: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLimits: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Limits {
        return
            try Limits(
                timeout: FfiConverterOptionTypeTimeInterval.read(from: &buf), 
                attemptTimeout: FfiConverterOptionTypeTimeInterval.read(from: &buf), 
                connectTimeout: FfiConverterOptionTypeTimeInterval.read(from: &buf), 
                maxRetries: FfiConverterOptionTypeInt.read(from: &buf), 
                maxRetryAfter: FfiConverterOptionTypeTimeInterval.read(from: &buf), 
                maxPages: FfiConverterOptionTypeInt.read(from: &buf), 
                maxBodyBytes: FfiConverterOptionTypeInt.read(from: &buf), 
                headers: FfiConverterOptionDictionaryStringString.read(from: &buf)
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
        FfiConverterOptionDictionaryStringString.write(value.headers, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLimits_lift(_ buf: RustBuffer) throws -> Limits {
    return try FfiConverterTypeLimits.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLimits_lower(_ value: Limits) -> RustBuffer {
    return FfiConverterTypeLimits.lower(value)
}


/**
 * What a listing can be told beside its arguments.
 */
public struct ListingOptions: Equatable, Hashable {
    public var limits: Limits
    public var prefetch: Int?
    public var resume: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(limits: Limits, prefetch: Int?, resume: String?) {
        self.limits = limits
        self.prefetch = prefetch
        self.resume = resume
    }

    

    
}

#if compiler(>=6)
extension ListingOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeListingOptions: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ListingOptions {
        return
            try ListingOptions(
                limits: FfiConverterTypeLimits.read(from: &buf), 
                prefetch: FfiConverterOptionTypeInt.read(from: &buf), 
                resume: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ListingOptions, into buf: inout [UInt8]) {
        FfiConverterTypeLimits.write(value.limits, into: &buf)
        FfiConverterOptionTypeInt.write(value.prefetch, into: &buf)
        FfiConverterOptionString.write(value.resume, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeListingOptions_lift(_ buf: RustBuffer) throws -> ListingOptions {
    return try FfiConverterTypeListingOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeListingOptions_lower(_ value: ListingOptions) -> RustBuffer {
    return FfiConverterTypeListingOptions.lower(value)
}


/**
 * A page of a listing.
 */
public struct Page {
    /**
     * Its items, as a list.
     */
    public var items: Bytes
    public var response: Response
    public var position: Position

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its items, as a list.
         */items: Bytes, response: Response, position: Position) {
        self.items = items
        self.response = response
        self.position = position
    }

    

    
}

#if compiler(>=6)
extension Page: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Page {
        return
            try Page(
                items: FfiConverterTypeBytes.read(from: &buf), 
                response: FfiConverterTypeResponse.read(from: &buf), 
                position: FfiConverterTypePosition.read(from: &buf)
        )
    }

    public static func write(_ value: Page, into buf: inout [UInt8]) {
        FfiConverterTypeBytes.write(value.items, into: &buf)
        FfiConverterTypeResponse.write(value.response, into: &buf)
        FfiConverterTypePosition.write(value.position, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePage_lift(_ buf: RustBuffer) throws -> Page {
    return try FfiConverterTypePage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePage_lower(_ value: Page) -> RustBuffer {
    return FfiConverterTypePage.lower(value)
}


/**
 * A name and a value in the query of a request, not encoded.
 */
public struct QueryItem: Equatable, Hashable {
    public var name: String
    public var value: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    

    
}

#if compiler(>=6)
extension QueryItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeQueryItem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> QueryItem {
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


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQueryItem_lift(_ buf: RustBuffer) throws -> QueryItem {
    return try FfiConverterTypeQueryItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQueryItem_lower(_ value: QueryItem) -> RustBuffer {
    return FfiConverterTypeQueryItem.lower(value)
}


/**
 * How much of a service's allowance is left, as it says with an answer.
 */
public struct RateLimit: Equatable, Hashable {
    public var limit: Int?
    public var remaining: Int?
    public var reset: Date?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(limit: Int?, remaining: Int?, reset: Date?) {
        self.limit = limit
        self.remaining = remaining
        self.reset = reset
    }

    

    
}

#if compiler(>=6)
extension RateLimit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRateLimit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RateLimit {
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


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRateLimit_lift(_ buf: RustBuffer) throws -> RateLimit {
    return try FfiConverterTypeRateLimit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRateLimit_lower(_ value: RateLimit) -> RustBuffer {
    return FfiConverterTypeRateLimit.lower(value)
}


/**
 * A request that has no operation of its own.
 */
public struct RawRequest: Equatable, Hashable {
    public var method: String
    public var path: String
    public var query: [QueryItem]
    /**
     * JSON as bytes.
     */
    public var body: Data?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(method: String, path: String, query: [QueryItem], 
        /**
         * JSON as bytes.
         */body: Data?) {
        self.method = method
        self.path = path
        self.query = query
        self.body = body
    }

    

    
}

#if compiler(>=6)
extension RawRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRawRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RawRequest {
        return
            try RawRequest(
                method: FfiConverterString.read(from: &buf), 
                path: FfiConverterString.read(from: &buf), 
                query: FfiConverterSequenceTypeQueryItem.read(from: &buf), 
                body: FfiConverterOptionData.read(from: &buf)
        )
    }

    public static func write(_ value: RawRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.method, into: &buf)
        FfiConverterString.write(value.path, into: &buf)
        FfiConverterSequenceTypeQueryItem.write(value.query, into: &buf)
        FfiConverterOptionData.write(value.body, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRawRequest_lift(_ buf: RustBuffer) throws -> RawRequest {
    return try FfiConverterTypeRawRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRawRequest_lower(_ value: RawRequest) -> RustBuffer {
    return FfiConverterTypeRawRequest.lower(value)
}


/**
 * An error of the core, as bytes: its name, its group, its sentence, its cause and its facts.
 */
public 
enum Failure: Swift.Error, Equatable, Hashable {

    
    
    case Failed(Data
    )

    

    

    
}

#if compiler(>=6)
extension Failure: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFailure: FfiConverterRustBuffer {
    typealias SwiftType = Failure

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Failure {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        

        
        case 1: return .Failed(
            try FfiConverterData.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Failure, into buf: inout [UInt8]) {
        switch value {

        

        
        
        case let .Failed(v1):
            writeInt(&buf, Int32(1))
            FfiConverterData.write(v1, into: &buf)
            
        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFailure_lift(_ buf: RustBuffer) throws -> Failure {
    return try FfiConverterTypeFailure.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFailure_lower(_ value: Failure) -> RustBuffer {
    return FfiConverterTypeFailure.lower(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
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

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
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

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionData: FfiConverterRustBuffer {
    typealias SwiftType = Data?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterData.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterData.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
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

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTimestamp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeBytes: FfiConverterRustBuffer {
    typealias SwiftType = Bytes?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeBytes.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeBytes.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
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

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFakeClock.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeHooks: FfiConverterRustBuffer {
    typealias SwiftType = Hooks?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeHooks.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeHooks.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTokenProvider: FfiConverterRustBuffer {
    typealias SwiftType = TokenProvider?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTokenProvider.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTokenProvider.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePage: FfiConverterRustBuffer {
    typealias SwiftType = Page?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePage.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
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

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRateLimit.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
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

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDictionaryStringString: FfiConverterRustBuffer {
    typealias SwiftType = [String: String]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDictionaryStringString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDictionaryStringString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDictionaryStringTypeServiceClient: FfiConverterRustBuffer {
    typealias SwiftType = [String: ServiceClient]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDictionaryStringTypeServiceClient.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDictionaryStringTypeServiceClient.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
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

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInt.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
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

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTimeInterval.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceDouble: FfiConverterRustBuffer {
    typealias SwiftType = [Double]

    public static func write(_ value: [Double], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterDouble.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Double] {
        let len: Int32 = try readInt(&buf)
        var seq = [Double]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterDouble.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeQueryItem: FfiConverterRustBuffer {
    typealias SwiftType = [QueryItem]

    public static func write(_ value: [QueryItem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeQueryItem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [QueryItem] {
        let len: Int32 = try readInt(&buf)
        var seq = [QueryItem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeQueryItem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringString: FfiConverterRustBuffer {
    public static func write(_ value: [String: String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterString.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: String] {
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

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringTypeServiceClient: FfiConverterRustBuffer {
    public static func write(_ value: [String: ServiceClient], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterTypeServiceClient.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: ServiceClient] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: ServiceClient]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterTypeServiceClient.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}





#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInt: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int {
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


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInt_lift(_ value: Int64) throws -> Int {
    return try FfiConverterTypeInt.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInt_lower(_ value: Int) -> Int64 {
    return FfiConverterTypeInt.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimeInterval: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TimeInterval {
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


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimeInterval_lift(_ value: Double) throws -> TimeInterval {
    return try FfiConverterTypeTimeInterval.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimeInterval_lower(_ value: TimeInterval) -> Double {
    return FfiConverterTypeTimeInterval.lower(value)
}

private let UNIFFI_RUST_FUTURE_POLL_READY: Int8 = 0
private let UNIFFI_RUST_FUTURE_POLL_WAKE: Int8 = 1

fileprivate let uniffiContinuationHandleMap = UniffiHandleMap<UnsafeContinuation<Int8, Never>>()

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
public func parseJson(body: Data)throws  -> Bytes  {
    return try  FfiConverterTypeBytes_lift(try rustCallWithError(FfiConverterTypeFailure_lift) {
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

    uniffiCallbackInitHooks()
    uniffiCallbackInitTokenProvider()
    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureRosterkitSwiftInitialized() {
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
