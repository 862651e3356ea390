use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    /// A client.
    pub trait Example {
        /// Go.
        #[post("/teams")]
        fn go(
            /// One.
            #[range(9..=1)]
            turned: u32,
            /// Two.
            #[range(..=9)]
            open: u32,
            /// Three.
            #[range(1..9)]
            exclusive: u32,
        ) -> Done;
    }

    /// Settings.
    #[settings(credentials("token"))]
    pub struct Settings {
        /// The token.
        pub token: Option<Secret>,
    }
}
