use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    /// A client.
    pub trait Example {
        /// Go.
        #[post("/teams/{age}")]
        fn go(
            /// A number.
            age: i64,
            /// A reference.
            name: &str,
            /// A map by something else.
            by_id: BTreeMap<Uuid, u32>,
            /// Another map.
            tags: HashMap<String, String>,
            /// A text that is received.
            text: Str,
        ) -> (Str, Str);
    }

    /// A record.
    pub struct Team {
        /// A text that is sent.
        pub name: String,
        /// A list of numbers.
        pub numbers: Vec<f64>,
    }

    /// Settings.
    #[settings(credentials("token"))]
    pub struct Settings {
        /// The token.
        pub token: Option<Secret>,
    }
}
