//! The one error that uniffi sees.

/// Why a call failed.
#[derive(Debug, uniffi::Error)]
pub enum RosterKitError {
    /// It failed.
    Failed {
        /// The name of the error in every language, for example `NotFoundError`.
        kind: String,
        /// A sentence for a person.
        message: String,
    },
}

impl From<rosterkit::Error> for RosterKitError {
    fn from(error: rosterkit::Error) -> Self {
        Self::Failed { kind: error.kind().name().to_owned(), message: error.to_string() }
    }
}

/// Why a value cannot be what it is given as.
pub struct Refused {
    /// The path of the part inside the argument, for example `.metadata`; empty for the whole.
    part: String,
    /// The rest of a sentence that begins with the name.
    reason: &'static str,
}

impl Refused {
    pub fn because(reason: &'static str) -> Self {
        Self { part: String::new(), reason }
    }

    pub fn inside(self, part: &str) -> Self {
        Self { part: format!(".{part}{}", self.part), ..self }
    }

    pub fn named(self, name: &str) -> RosterKitError {
        RosterKitError::Failed {
            kind: rosterkit::ErrorKind::InvalidArgument.name().to_owned(),
            message: format!("`{name}{}` {}", self.part, self.reason),
        }
    }
}

impl std::fmt::Display for RosterKitError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Failed { kind, message } = self;
        write!(f, "{kind}: {message}")
    }
}

impl std::error::Error for RosterKitError {}
