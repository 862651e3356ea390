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
