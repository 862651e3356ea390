use rosterkit_macros::service;

/// A service.
#[service(over = Sources)]
mod example {
    /// A client.
    pub trait Example {
        /// Go.
        #[get("/teams")]
        fn go() -> Done;
    }

    /// Settings.
    #[settings(credentials())]
    pub struct Settings {
        /// The clients.
        pub clients: Option<Clients>,
    }
}
