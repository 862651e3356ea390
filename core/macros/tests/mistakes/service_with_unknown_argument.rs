use rosterkit_macros::service;

/// A service.
#[service(title = "Example", colour = "red")]
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
