//! Where each setting of a client came from.

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::fork::PerProcess;

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
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Explanation(Vec<(&'static str, Noted)>);

/// A source, or what finds it out when it is asked for.
#[derive(Clone)]
enum Noted {
    Known(Source),
    Later(Arc<Later>),
}

struct Later {
    find: Box<dyn Fn() -> Source + Send + Sync>,
    found: PerProcess<Source>,
}

impl Noted {
    fn source(&self) -> &Source {
        match self {
            Self::Known(source) => source,
            Self::Later(later) => later.found.get(&later.find),
        }
    }
}

impl PartialEq for Noted {
    fn eq(&self, other: &Self) -> bool {
        self.source() == other.source()
    }
}

impl Eq for Noted {}

impl Explanation {
    /// The settings and their sources, in the order of the documentation.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Source)> {
        self.0.iter().map(|(name, noted)| (*name, noted.source()))
    }

    /// Where one setting came from, or `None` if there is no such setting.
    pub fn source(&self, name: &str) -> Option<&Source> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, noted)| noted.source())
    }

    pub(crate) fn note(&mut self, name: &'static str, source: Source) {
        self.0.push((name, Noted::Known(source)));
    }

    /// Note a source that takes its time to be found out: it is, once it is asked for.
    pub(super) fn note_later(
        &mut self,
        name: &'static str,
        find: impl Fn() -> Source + Send + Sync + 'static,
    ) {
        let later = Later { find: Box::new(find), found: PerProcess::new() };
        self.0.push((name, Noted::Later(Arc::new(later))));
    }
}

impl fmt::Debug for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Explanation(")?;
        f.debug_list().entries(self.iter()).finish()?;
        f.write_str(")")
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
