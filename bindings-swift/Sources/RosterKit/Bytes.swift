import Foundation
internal import RosterKitNative

// How values cross over: as bytes, in the form that `bindings-swift/src/bytes` knows as well, and says.

/// A value that the library gives.
protocol FromBytes {
    init(from bytes: inout ByteReader)
}

/// A value that the library can be given.
protocol ToBytes {
    func write(to bytes: inout ByteWriter)
}

extension ToBytes {
    func asBytes() -> Data {
        var bytes = ByteWriter()
        write(to: &bytes)
        return bytes.data
    }
}

extension RosterKitNative.Bytes {
    /// Read the one value that they are.
    func read<Value: FromBytes>() -> Value {
        withExtendedLifetime(self) {
            var reader = ByteReader(UnsafeRawBufferPointer(start: start, count: Int(count())))
            return reader.read()
        }
    }

    private var start: UnsafeRawPointer? { UnsafeRawPointer(bitPattern: UInt(address())) }
}

/// Bytes of the library that are being read, where they are.
struct ByteReader {
    private var next: UnsafeRawPointer
    private let end: UnsafeRawPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { fatalError("bytes are somewhere") }
        next = start
        end = start + bytes.count
    }

    mutating func read<Value: FromBytes>() -> Value {
        Value(from: &self)
    }

    /// Go on behind the next bytes, and return where they are.
    private mutating func take(_ count: Int) -> UnsafeRawPointer {
        precondition(end - next >= count, "the library is not of this package's build")
        defer { next += count }
        return next
    }

    mutating func byte() -> UInt8 {
        take(1).load(as: UInt8.self)
    }

    mutating func word() -> UInt64 {
        UInt64(littleEndian: take(8).loadUnaligned(as: UInt64.self))
    }

    /// The length of what follows.
    mutating func count() -> Int {
        Int(UInt32(littleEndian: take(4).loadUnaligned(as: UInt32.self)))
    }

    mutating func raw() -> UnsafeRawBufferPointer {
        let count = count()
        return UnsafeRawBufferPointer(start: take(count), count: count)
    }
}

/// Bytes for the library.
struct ByteWriter {
    private(set) var data = Data()

    mutating func write(_ value: some ToBytes) {
        value.write(to: &self)
    }

    mutating func byte(_ byte: UInt8) {
        data.append(byte)
    }

    mutating func word(_ word: UInt64) {
        withUnsafeBytes(of: word.littleEndian) { data.append(contentsOf: $0) }
    }

    mutating func raw(_ bytes: some Collection<UInt8>) {
        count(bytes.count)
        data.append(contentsOf: bytes)
    }

    /// The length of what follows.
    mutating func count(_ count: Int) {
        withUnsafeBytes(of: UInt32(count).littleEndian) { data.append(contentsOf: $0) }
    }
}

extension String: FromBytes, ToBytes {
    init(from bytes: inout ByteReader) {
        self.init(decoding: bytes.raw(), as: UTF8.self)
    }

    func write(to bytes: inout ByteWriter) {
        bytes.raw(utf8)
    }
}

extension Bool: FromBytes, ToBytes {
    init(from bytes: inout ByteReader) {
        self = bytes.byte() != 0
    }

    func write(to bytes: inout ByteWriter) {
        bytes.byte(self ? 1 : 0)
    }
}

extension Int: FromBytes, ToBytes {
    init(from bytes: inout ByteReader) {
        self.init(Int64(bitPattern: bytes.word()))
    }

    func write(to bytes: inout ByteWriter) {
        bytes.word(UInt64(bitPattern: Int64(self)))
    }
}

extension Double: FromBytes, ToBytes {
    init(from bytes: inout ByteReader) {
        self.init(bitPattern: bytes.word())
    }

    func write(to bytes: inout ByteWriter) {
        bytes.word(bitPattern)
    }
}

/// In microseconds since 1970; a `Date` counts from 2001.
extension Date: FromBytes, ToBytes {
    private static let microsecondsTo2001: Int64 = 978_307_200_000_000

    init(from bytes: inout ByteReader) {
        let microseconds = Int64(bitPattern: bytes.word()) - Self.microsecondsTo2001
        self.init(timeIntervalSinceReferenceDate: Double(microseconds) / 1e6)
    }

    /// A date that is not a moment, or is too far away to count, is given as the least number.
    func write(to bytes: inout ByteWriter) {
        let since2001 = Int64(exactly: (timeIntervalSinceReferenceDate * 1e6).rounded())
        let (since1970, isTooFar) = (since2001 ?? .max).addingReportingOverflow(Self.microsecondsTo2001)
        bytes.word(UInt64(bitPattern: isTooFar ? .min : since1970))
    }
}

extension Data: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(bytes.raw())
    }
}

extension Optional: FromBytes where Wrapped: FromBytes {
    init(from bytes: inout ByteReader) {
        self = bytes.byte() == 0 ? nil : Wrapped(from: &bytes)
    }
}

extension Optional: ToBytes where Wrapped: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(self != nil)
        if let self { bytes.write(self) }
    }
}

extension Array: FromBytes where Element: FromBytes {
    init(from bytes: inout ByteReader) {
        let count = bytes.count()
        self.init()
        reserveCapacity(count)
        for _ in 0..<count { append(Element(from: &bytes)) }
    }
}

extension Array: ToBytes where Element: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.count(count)
        for item in self { bytes.write(item) }
    }
}

extension Dictionary: FromBytes where Key == String, Value: FromBytes {
    init(from bytes: inout ByteReader) {
        let count = bytes.count()
        self.init(minimumCapacity: count)
        for _ in 0..<count {
            let name = String(from: &bytes)
            self[name] = Value(from: &bytes)
        }
    }
}

extension Dictionary: ToBytes where Key == String, Value: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.count(count)
        for (name, value) in self {
            bytes.write(name)
            bytes.write(value)
        }
    }
}

/// A choice is its text, also one that is not known.
extension RawRepresentable where RawValue == String, Self: FromBytes {
    init(from bytes: inout ByteReader) {
        guard let value = Self(rawValue: bytes.read()) else { fatalError("the library is not of this package's build") }
        self = value
    }
}

extension RawRepresentable where RawValue == String {
    func write(to bytes: inout ByteWriter) {
        bytes.write(rawValue)
    }
}

extension Secret: ToBytes {
    func write(to bytes: inout ByteWriter) {
        bytes.write(reveal())
    }
}

extension Change: ToBytes where Value: ToBytes {
    func write(to bytes: inout ByteWriter) {
        switch self {
        case .keep: bytes.byte(0)
        case .clear: bytes.byte(1)
        case .set(let value):
            bytes.byte(2)
            bytes.write(value)
        }
    }
}

extension JSON: FromBytes, ToBytes {
    init(from bytes: inout ByteReader) {
        switch bytes.byte() {
        case 1: self = .bool(false)
        case 2: self = .bool(true)
        case 3: self = .integer(bytes.read())
        case 4: self = .number(bytes.read())
        case 5: self = .text(bytes.read())
        case 6: self = .list(bytes.read())
        case 7: self = .object(bytes.read())
        default: self = .null
        }
    }

    func write(to bytes: inout ByteWriter) {
        switch self {
        case .null: bytes.byte(0)
        case .bool(let flag): bytes.byte(flag ? 2 : 1)
        case .integer(let whole): tagged(3, whole, &bytes)
        case .number(let number): tagged(4, number, &bytes)
        case .text(let text): tagged(5, text, &bytes)
        case .list(let items): tagged(6, items, &bytes)
        case .object(let fields): tagged(7, fields, &bytes)
        }
    }

    private func tagged(_ kind: UInt8, _ value: some ToBytes, _ bytes: inout ByteWriter) {
        bytes.byte(kind)
        bytes.write(value)
    }
}
