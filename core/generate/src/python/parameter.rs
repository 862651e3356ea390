//! A parameter of a method, and the two styles of clients.

/// The two clients of a service.
#[derive(Clone, Copy, PartialEq)]
pub enum Style {
    Blocking,
    Async,
}

impl Style {
    pub const BOTH: [Self; 2] = [Self::Blocking, Self::Async];

    /// What the names of its classes begin with.
    pub fn prefix(self) -> &'static str {
        if self == Self::Async { "Async" } else { "" }
    }
}

/// What a parameter is when it is left out.
#[derive(Clone, Copy, PartialEq)]
pub enum Default {
    Required,
    None,
    /// Left alone: None is a value like any other.
    Unset,
}

/// A parameter of a method.
#[derive(Clone)]
pub struct Parameter {
    pub name: String,
    pub doc: String,
    pub annotation: String,
    pub default: Default,
    /// Whether it is given by name alone.
    pub keyword: bool,
}

impl Parameter {
    /// Its type in Rust.
    pub fn rust_type(&self) -> &'static str {
        match self.default {
            Default::Required => "PyValue<'_>",
            Default::None => "Option<PyValue<'_>>",
            Default::Unset => "MaybeUnset<'_>",
        }
    }
}
