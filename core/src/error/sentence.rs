//! How an error reads: one sentence for a person, and what to do.

use std::borrow::Cow;
use std::fmt;

use super::problem::{LONGEST, LONGEST_FIELD, LONGEST_MISTAKE, presentable};
use super::{Certainty, Error, ErrorKind};

impl Error {
    /// The sentence, with the names in our words as `spelled` has them. What a service said, and what
    /// is said of its answer, has the service's own names.
    pub(crate) fn sentence(
        &self,
        f: &mut dyn fmt::Write,
        spelled: fn(&str) -> Cow<'_, str>,
    ) -> fmt::Result {
        let inner = &*self.0;
        let what = presentable(&inner.what, LONGEST);
        let ours = inner.kind != ErrorKind::Decode;
        let what = if ours { spelled(&what) } else { what.into() };
        let mut chars = what.chars();
        if let Some(first) = chars.next() {
            write!(f, "{}{}", first.to_uppercase(), chars.as_str())?;
        }
        if let Some(words) = inner.problem.words() {
            write!(f, ": \"{}\"", presentable(&words, LONGEST))?;
        }
        let mut facts = Vec::new();
        // What is done here, with a body, has no route.
        if let Some(operation) = inner.operation.filter(|operation| !operation.path.is_empty()) {
            facts.push(format!("{} {}", operation.method, operation.path));
        }
        facts.extend(inner.status.map(|status| format!("status {status}")));
        let code = inner.problem.code.as_deref();
        facts.extend(code.map(|code| format!("code {}", presentable(code, LONGEST_FIELD))));
        facts.extend(inner.request_id.as_ref().map(|id| format!("request id {id}")));
        if inner.attempts > 1 {
            facts.push(format!("{} attempts", inner.attempts));
        }
        if !facts.is_empty() {
            write!(f, " ({})", facts.join(", "))?;
        }
        // They quote the text that has them, in which names are not respelled.
        f.write_str(if inner.mistakes.is_empty() { "." } else { ":" })?;
        for mistake in &inner.mistakes {
            write!(f, "\n  {}", presentable(mistake, LONGEST_MISTAKE))?;
        }
        let advice = inner.lasting.or(inner.kind.advice());
        match (inner.retry_after, advice) {
            (Some(wait), _) => write!(f, " Try again in {} s.", wait.as_secs_f64().ceil())?,
            (None, None) => {}
            (None, Some(advice)) => write!(f, " {}", spelled(advice))?,
        }
        if inner.certainty == Some(Certainty::MaybeApplied) {
            f.write_str(if self.is_retryable() {
                " The change may have been made; repeating it does no harm."
            } else {
                " The change may have been made: read it back before repeating it."
            })?;
        }
        match &inner.part {
            Some(part) => write!(f, "{part}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sentence(f, |words| words.into())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The sources stay out: a library's own error may quote what it was sending.
        write!(f, "{}: {self}", self.0.kind.name())
    }
}
