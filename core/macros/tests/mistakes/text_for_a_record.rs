use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    /// It is received.
    #[text(email)]
    pub struct Received {
        /// The address.
        pub email: Str,
    }

    /// It needs more than a text.
    #[input]
    #[text(email)]
    #[read_with(flat)]
    pub struct Two {
        /// The address.
        pub email: String,
        /// The name.
        pub name: String,
    }
}
