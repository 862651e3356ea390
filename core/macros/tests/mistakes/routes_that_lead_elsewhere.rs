use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    /// A client.
    pub trait Example {
        /// Go.
        #[get("teams")]
        fn relative() -> Done;

        /// Go.
        #[get("/teams/../users")]
        fn up() -> Done;

        /// Go.
        #[get("/teams//users")]
        fn empty() -> Done;

        /// Go.
        #[get("/teams#users")]
        fn fragment() -> Done;
    }

    /// Settings.
    #[settings(credentials("token"))]
    pub struct Settings {
        /// The token.
        pub token: Option<Secret>,
    }
}
