use rosterkit_macros::service;

#[service]
mod example {
    /// A client.
    pub trait Example {

    }

    /// Settings.
    #[settings(credentials("token"))]
    pub struct Settings {
        /// The token.
        pub token: Option<Secret>,
    }
}
