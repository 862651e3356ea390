import Foundation

/// Text that is never shown: a key, a token, a password or the value of a secret.
///
/// A literal is one already; of other text make one: `Secret(text)`. It prints as `***`, also inside
/// of other values, and refuses to be encoded; ``reveal()`` is the one way to the value. Its memory
/// is zeroed when the last copy is gone.
public struct Secret: Sendable, Hashable {
    private let storage: Storage

    /// Keep `value` secret.
    public init(_ value: String) {
        storage = Storage(value)
    }

    /// Return the value itself.
    public func reveal() -> String {
        storage.text
    }

    public static func == (one: Secret, other: Secret) -> Bool {
        one.storage.bytes.elementsEqual(other.storage.bytes)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(bytes: UnsafeRawBufferPointer(storage.bytes))
    }
}

/// The bytes, until the last copy is gone.
private final class Storage: @unchecked Sendable {
    // Nothing writes to it between its creation and its end, so it is `Sendable`.
    let bytes: UnsafeMutableRawBufferPointer

    init(_ text: String) {
        let utf8 = text.utf8
        bytes = .allocate(byteCount: utf8.count, alignment: 1)
        bytes.copyBytes(from: utf8)
    }

    var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    deinit {
        forget(bytes)
        bytes.deallocate()
    }
}

/// Not inlined: a compiler that sees what follows would leave it out.
@inline(never)
private func forget(_ bytes: UnsafeMutableRawBufferPointer) {
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
}

extension Secret: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What stands in for the value.
    public var description: String { "***" }
    public var debugDescription: String { "***" }
    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

/// A secret is read from text, and not written: `***` in its place would pass for a value.
extension Secret: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Refuse.
    public func encode(to encoder: any Encoder) throws {
        throw EncodingError.invalidValue(
            self,
            EncodingError.Context(
                codingPath: encoder.codingPath,
                debugDescription: "a Secret is not encoded: write the value that reveal() gives if you must"
            )
        )
    }
}
