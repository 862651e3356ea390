use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    /// A client.
    pub trait Example {
        /// Go.
        #[delete("/teams")]
        #[already_absent("204")]
        #[repeatable(yes)]
        #[host("base_url")]
        fn go(
            /// The name.
            #[wire(title)]
            #[pattern("a+")]
            name: String,
        ) -> Done;

        /// Stop.
        #[delete("/teams")]
        #[already_absent(70000)]
        fn stop() -> Done;
    }

    /// Settings.
    #[settings(credentials("token"))]
    pub struct Settings {
        /// The token.
        pub token: Option<Secret>,
    }
}
