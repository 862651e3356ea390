use rosterkit_macros::service;

/// A service.
#[service]
mod example {
    pub enum Undocumented {
        One,
    }

    /// A choice.
    pub enum Role {
        /// It is added.
        Unknown,
        /// It has a number.
        Numbered(u32),
    }
}
