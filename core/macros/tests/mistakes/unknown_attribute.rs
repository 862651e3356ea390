use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    /// A client.
    pub trait Example {
        /// Go.
        #[get("/teams")]
        #[cached]
        fn go(
            /// The name.
            #[trimmed]
            name: String,
        ) -> Done;
    }

    /// A record.
    #[plain]
    pub struct Team {
        /// The id.
        #[primary]
        pub id: Str,
    }

    /// A choice.
    #[closed]
    pub enum Role {
        /// The one.
        #[default]
        Admin,
    }

    /// Settings.
    #[settings(credentials("token"))]
    pub struct Settings {
        /// The token.
        pub token: Option<Secret>,
    }
}
