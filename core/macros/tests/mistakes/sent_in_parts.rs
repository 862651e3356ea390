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
            #[in_parts(100)]
            one: Vec<String>,
            /// Two.
            two: Option<String>,
        ) -> Done;

        /// Stay.
        #[post("/teams")]
        fn stay(
            /// One.
            #[in_parts(100)]
            one: String,
        ) -> Done;

        /// Rest.
        #[post("/teams")]
        fn rest(
            /// One.
            #[query]
            #[in_parts(100)]
            one: Vec<String>,
        ) -> Done;
    }

    /// Settings.
    #[settings(credentials("token"))]
    pub struct Settings {
        /// The token.
        pub token: Option<Secret>,
    }
}
