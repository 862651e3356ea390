//! Where each setting of a client came from.

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;

/// Where the value of a setting came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// It was passed to the builder.
    Argument,
    /// It was read from this environment variable.
    Environment(Cow<'static, str>),
    /// It is the content of a file.
    File {
        /// The file.
        path: PathBuf,
        /// The environment variable that names it; none if it was passed to the builder.
        variable: Option<Cow<'static, str>>,
    },
    /// It is what a command prints: that of this environment variable, or one that was passed to the
    /// builder.
    Command(Option<Cow<'static, str>>),
    /// It was not set, so the default applies.
    Default,
    /// It was not set, and there is no default.
    Unset,
    /// It came from elsewhere, such as `the platform's` for the certificates that are trusted.
    Other(String),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Argument => f.write_str("argument"),
            Self::Environment(name) => write!(f, "environment variable {name}"),
            Self::File { path, variable: Some(name) } => {
                write!(f, "file {}, named by environment variable {name}", path.display())
            }
            Self::File { path, variable: None } => {
                write!(f, "file {}, given as argument", path.display())
            }
            Self::Command(Some(name)) => write!(f, "command of environment variable {name}"),
            Self::Command(None) => f.write_str("command, given as argument"),
            Self::Default => f.write_str("default"),
            Self::Unset => f.write_str("not set"),
            Self::Other(words) => f.write_str(words),
        }
    }
}

/// Where each setting of a client came from, never its value. Displayed, it has one line for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation(Vec<(&'static str, Source)>);

impl Explanation {
    /// The settings and their sources, in the order of the documentation.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Source)> {
        self.0.iter().map(|(name, source)| (*name, source))
    }

    /// Where one setting came from, or `None` if there is no such setting.
    pub fn source(&self, name: &str) -> Option<&Source> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, source)| source)
    }

    pub(crate) fn note(&mut self, name: &'static str, source: Source) {
        self.0.push((name, source));
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.0.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
        for (index, (name, source)) in self.iter().enumerate() {
            let newline = if index > 0 { "\n" } else { "" };
            write!(f, "{newline}{name:width$}  {source}")?;
        }
        Ok(())
    }
}
