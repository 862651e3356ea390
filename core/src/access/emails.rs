//! E-mail addresses as people are compared by them.

use crate::shown::is_harmless;

/// An address trimmed and without its case; nothing else is folded.
pub fn folded(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Whether a text is a plain e-mail address: something on either side of one `@`, and nothing of a name or
/// a link around it, of a list, or that is not seen. Such a text would be looked for in vain.
pub fn is_address(text: &str) -> bool {
    let foreign = |c: char| {
        c.is_whitespace()
            || !is_harmless(c)
            || matches!(c, '\u{200c}' | '\u{200d}')
            || "<>()[],;:\"".contains(c)
    };
    let sides = text.split_once('@');
    sides.is_some_and(|(name, domain)| {
        !name.is_empty() && !domain.is_empty() && !domain.contains('@')
    }) && !text.contains(foreign)
}

/// The domain of an address, without its case.
pub fn domain(email: &str) -> Option<String> {
    email.trim().rsplit_once('@').map(|(_, domain)| domain.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_stands_alone() {
        for address in ["ann@example.com", "o'neil+x@b.c", "jörg@müller.example", "a@localhost"] {
            assert!(is_address(address), "{address}");
        }
        for other in [
            "",
            "ann",
            "@example.com",
            "ann@",
            "ann@b.c@d.e",
            "Ann Miller <ann@example.com>",
            "<ann@example.com>",
            "mailto:ann@example.com",
            "ann@example.com,",
            "ann@b.c;bob@b.c",
            "ann@example.com\u{200b}",
            "\u{202a}ann@example.com\u{202c}",
            "ann@exam\u{ad}ple.com",
        ] {
            assert!(!is_address(other), "{other:?}");
        }
    }
}
