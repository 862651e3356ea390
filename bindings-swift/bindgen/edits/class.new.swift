    fileprivate init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

