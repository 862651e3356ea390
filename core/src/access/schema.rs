//! Versions of documents: what is read says first what it is, in a `schema` such as
//! `rosterkit.plan/1`.

/// Hold the schema that a document names against the newest one that is read here.
///
/// # Errors
/// For another document what `foreign` says, and for a newer version the rest of a sentence that
/// begins with the text.
pub fn check(
    found: &str,
    known: &'static str,
    foreign: impl FnOnce() -> String,
) -> Result<(), String> {
    let Some(written) = version(found, name(known)) else { return Err(foreign()) };
    if Some(written) > version(known, name(known)) {
        return Err(format!(
            "was written by a newer RosterKit: it is `{found}`, and this one reads up to `{known}`. \
             Update this one"
        ));
    }
    Ok(())
}

/// The document's name: `rosterkit.plan` of `rosterkit.plan/1`.
pub fn name(schema: &str) -> &str {
    schema.split('/').next().unwrap_or(schema)
}

fn version(schema: &str, name: &str) -> Option<u32> {
    schema.strip_prefix(name)?.strip_prefix('/')?.parse().ok()
}
