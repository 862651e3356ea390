// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (next: UnsafeRawPointer, end: UnsafeRawPointer)) -> Bool {
    return reader.next < reader.end
}
