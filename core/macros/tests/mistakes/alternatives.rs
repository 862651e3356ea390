use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    /// A client.
    pub trait Example {
        /// Go.
        #[post("/teams")]
        #[exactly_one(one, three)]
        #[at_most_one(two)]
        fn go(
            /// One.
            one: String,
            /// Two.
            two: Option<String>,
        ) -> Done;
    }

    /// Settings.
    #[settings(credentials("token"))]
    pub struct Settings {
        /// The token.
        pub token: Option<Secret>,
    }
}
