use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    /// Settings.
    #[settings(credentials("token", "client_id + client_secret"))]
    pub struct Settings {
        /// The token.
        #[env(TOKEN)]
        pub token: Option<String>,
        /// The client.
        pub client_id: Option<Secret>,
        /// How many.
        pub limit: Option<u32>,
        pub base_url: Option<String>,
    }

    /// A client.
    pub trait Example {
        /// Go.
        #[get("/teams")]
        #[host(discovery_url)]
        fn go() -> Done;
    }
}
