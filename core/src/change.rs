//! [`Change`]: the three states of a field in an update.

/// What an update does to one field: leave it alone, clear it, or set it.
///
/// `Change::Keep` (the default) leaves the field out of the request, `Change::Clear` sends `null`,
/// `Change::Set` sends the value. `false`, `0` and `""` are values like any other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Change<T> {
    /// Leave the field as it is: it is not sent.
    #[default]
    Keep,
    /// Clear the field: `null` is sent.
    Clear,
    /// Set the field to this value.
    Set(T),
}

impl<T> Change<T> {
    /// Whether the field is left as it is.
    pub(crate) const fn is_kept(&self) -> bool {
        matches!(self, Self::Keep)
    }
}

impl<T> From<T> for Change<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl From<&str> for Change<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

impl From<&String> for Change<String> {
    fn from(value: &String) -> Self {
        Self::Set(value.clone())
    }
}

impl From<crate::Str> for Change<String> {
    fn from(value: crate::Str) -> Self {
        Self::Set(value.into())
    }
}

impl From<&str> for Change<crate::Secret> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}
