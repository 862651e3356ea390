    deinit {
