use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    /// Settings.
    #[settings(secrets("token"))]
    pub struct Settings {}
}
