    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

