//! Errors for languages that spell names without underscores.

use super::names;
use crate::Error;

/// Write the sentence of an error with the names in our own words in camel case.
pub fn in_camel_case(error: &Error) -> String {
    let mut sentence = String::new();
    error.sentence(&mut sentence, names::prose).expect("a string takes everything");
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ErrorKind, Problem};

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
