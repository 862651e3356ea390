//! Errors: those of a binding's own, and what there is to say of any of them.

use std::io;

use serde_json::Value;

use super::names;
use crate::argument::Refusal;
use crate::error::{Error, ErrorKind};

/// Make an error of a binding's own, of the kinds that there are in every language.
pub fn new(kind: ErrorKind, what: impl Into<String>) -> Error {
    Error::new(kind, what)
}

/// Make the error that a refusal becomes: `argument` was refused before there was a call.
pub fn refused(argument: &str, refusal: &Refusal) -> Error {
    refusal.of(argument)
}

/// Say where a listing goes on, for bindings that hand out less than they fetched.
#[must_use]
pub fn with_resume(error: Error, resume: String) -> Error {
    error.with_resume(resume)
}

/// The name, the sentence and the facts of an error by name, as JSON.
pub fn to_json(error: &Error) -> Value {
    serde_json::to_value(error).expect("the facts of an error are JSON")
}

/// The same as [`to_json`], with the names of operations and arguments in camel case.
///
/// The names of the facts themselves stay as they are in every language.
pub fn to_json_in_camel_case(error: &Error) -> Value {
    let mut facts = to_json(error);
    facts["message"] = in_camel_case(error).into();
    if let Some(operation) = error.operation() {
        facts["operation"] = names::camel(operation).into();
    }
    if let Some(argument) = error.argument() {
        facts["argument"] = names::path(argument).into();
    }
    facts
}

type Cause<'a> = &'a (dyn std::error::Error + 'static);

/// What lies behind an error, from the nearest to the farthest.
pub struct Causes<'a>(Vec<Cause<'a>>);

impl<'a> Causes<'a> {
    /// The causes of an error.
    pub fn of(error: &'a Error) -> Self {
        let first = std::error::Error::source(error);
        Self(std::iter::successors(first, |cause| cause.source()).collect())
    }

    /// The first of a type: an exception of the program's own, which a hook or a token provider
    /// raised.
    pub fn find<T: std::error::Error + 'static>(&self) -> Option<&'a T> {
        self.0.iter().find_map(|cause| cause.downcast_ref::<T>())
    }

    /// The number of the system's error.
    pub fn os_error(&self) -> Option<i32> {
        let number = |cause: &Cause<'_>| cause.downcast_ref::<io::Error>()?.raw_os_error();
        self.0.iter().find_map(number)
    }

    /// The words of the library that met the trouble first. The others only repeat it.
    pub fn words(&self) -> Option<String> {
        self.0.last().map(ToString::to_string)
    }
}

impl std::fmt::Debug for Causes<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A library's own error may quote what it was sending.
        write!(f, "Causes({})", self.0.len())
    }
}

/// Write the sentence of an error with the names in our own words in camel case.
pub fn in_camel_case(error: &Error) -> String {
    let mut sentence = String::new();
    error.sentence(&mut sentence, names::prose).expect("a string takes everything");
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Problem;

    #[derive(Debug)]
    struct Raised(io::Error);

    impl std::fmt::Display for Raised {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("raised")
        }
    }

    impl std::error::Error for Raised {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }

    #[test]
    fn the_chain_of_causes_is_searched_from_the_nearest() {
        let none = new(ErrorKind::Connect, "no connection");
        let causes = Causes::of(&none);
        assert_eq!((causes.os_error(), causes.words()), (None, None));
        assert!(causes.find::<Raised>().is_none());
        let refused = io::Error::from_raw_os_error(111);
        let words = refused.to_string();
        let error = none.because(Raised(refused));
        let causes = Causes::of(&error);
        assert_eq!((causes.os_error(), causes.words()), (Some(111), Some(words)));
        assert!(causes.find::<Raised>().is_some());
    }

    #[test]
    fn facts_by_name_have_the_names_in_them_in_camel_case() {
        let refusal = Refusal::because("must be a string").inside("job_title");
        let error = refused("update", &refusal).with_resume("place".to_owned());
        let facts = to_json_in_camel_case(&error);
        assert_eq!(facts["argument"], "update.jobTitle");
        assert_eq!(facts["message"], "The argument `update.jobTitle` must be a string.");
        assert_eq!(facts["resume"], "place");
        assert_eq!(facts["is_retryable"], false);
        assert_eq!(to_json(&error)["argument"], "update.job_title");
    }

    #[test]
    fn names_in_our_own_words_can_be_spelled_otherwise_and_those_of_a_service_cannot() {
        let ours = Error::invalid_argument("team_id", "must not be empty");
        assert_eq!(in_camel_case(&ours), "The argument `teamId` must not be empty.");
        let advice = in_camel_case(&Error::new(ErrorKind::TooManyPages, "`max_pages` is 3"));
        assert_eq!(advice, "`maxPages` is 3. Raise `maxPages`, or go on from `resume`.");
        let said = Some("no `user_id`".to_owned());
        let problem = Problem { message: said, ..Problem::default() };
        let theirs = Error::answered(ErrorKind::Conflict, "ZenML Pro", 409, problem);
        let decode = Error::decode(Some("[0].user_id".to_owned()), "expected a string");
        let missing = Error::decode(None, "the field `user_id` is missing");
        for error in [&theirs, &decode, &missing] {
            assert_eq!(in_camel_case(error), error.to_string());
            assert!(error.to_string().contains("user_id"), "{error}");
        }
    }
}
