use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    /// A record.
    pub struct Pair(u32, u32);

    /// A record.
    pub struct Team {
        pub name: Str,
    }

    pub struct Undocumented {}

    /// A record.
    #[input]
    #[custom_answer]
    pub struct Both {}
}
