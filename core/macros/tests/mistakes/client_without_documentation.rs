use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    pub trait Example {}

    /// Settings.
    #[settings(credentials("token"))]
    pub struct Settings {
        /// The token.
        pub token: Option<Secret>,
    }
}
