//! E-mail addresses as people are compared by them.

/// An address trimmed and without its case; nothing else is folded.
pub fn folded(email: &str) -> String {
    email.trim().to_lowercase()
}

/// The domain of an address, without its case.
pub fn domain(email: &str) -> Option<String> {
    email.trim().rsplit_once('@').map(|(_, domain)| domain.to_lowercase())
}
