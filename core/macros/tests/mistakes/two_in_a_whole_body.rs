use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    /// A client.
    pub trait Example {
        /// Go.
        #[put("/teams")]
        fn go(
            /// One.
            #[body]
            one: JsonObject,
            /// Two.
            two: String,
        ) -> Done;
    }

    /// Settings.
    #[settings(credentials("token"))]
    pub struct Settings {
        /// The token.
        pub token: Option<Secret>,
    }
}
