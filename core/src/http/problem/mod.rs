//! What a service says about a failure.
//!
//! A service names its [`ProblemFormat`] in its declaration: one of the [`conventions`] that many
//! services follow, or one of its own, which then stands in the service's file.

pub(crate) mod conventions;

use serde_json::Value;

use super::decode::without_mark;
use crate::Secret;
use crate::error::{ErrorKind, Problem};
use crate::masks::Masks;

/// How a service describes a failure.
pub trait ProblemFormat: Sync {
    /// Read the JSON of a failed answer.
    ///
    /// An answer in another format, from a proxy for example, gives what it has: an implementation
    /// hands what it does not recognize to [`conventions::any`].
    fn read(&self, answer: Value) -> Problem {
        conventions::any(answer)
    }

    /// Read a failure that comes with a status that says success, for services that send such.
    ///
    /// It is called for every answer, so it has to be quick where there is no failure.
    fn in_success(&self, body: &[u8]) -> Option<(ErrorKind, Problem)> {
        let _ = body;
        None
    }
}

/// Read what a failed answer says.
///
/// A body that is not JSON gives nothing: it is most likely a page of HTML from a proxy.
pub(crate) fn read(format: &dyn ProblemFormat, body: &[u8]) -> Problem {
    let body = std::str::from_utf8(without_mark(body)).unwrap_or_default();
    match serde_json::from_str::<Value>(body).map(without_tokens) {
        Ok(Value::Null) | Err(_) => Problem::default(),
        Ok(answer) => format.read(answer),
    }
}

/// Read the failure in an answer with a status that says success, if there is one.
pub(crate) fn in_success(format: &dyn ProblemFormat, body: &[u8]) -> Option<(ErrorKind, Problem)> {
    let (kind, problem) = format.in_success(without_mark(body))?;
    let details = problem.details.map(without_tokens);
    Some((kind, Problem { details, ..problem }))
}

/// An answer without the tokens that it gives out, which a failed one may do all the same.
fn without_tokens(answer: Value) -> Value {
    fn find(value: &Value, masks: &mut Masks) {
        match value {
            Value::Object(fields) => fields.iter().for_each(|(name, value)| match value {
                Value::String(token) if is_token(name) => masks.add(Secret::new(token.as_str())),
                other => find(other, masks),
            }),
            Value::Array(items) => items.iter().for_each(|item| find(item, masks)),
            _ => {}
        }
    }
    fn is_token(name: &str) -> bool {
        let name = name.replace(['-', '_'], "").to_ascii_lowercase();
        matches!(name.as_str(), "accesstoken" | "refreshtoken" | "idtoken")
    }
    let mut masks = Masks::default();
    find(&answer, &mut masks);
    masks.apply_json(answer)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::conventions::AnyConvention;
    use super::*;

    #[test]
    fn an_answer_that_is_not_json_says_nothing() {
        for body in ["", "<html>", "null", "\u{0}"] {
            assert_eq!(read(&AnyConvention, body.as_bytes()), Problem::default());
        }
    }

    #[test]
    fn tokens_are_taken_out_of_what_is_said() {
        let answer = json!({"message": "use t0ken-4711", "data": [{"refreshToken": "t0ken-4711"}]});
        let said = format!("{:?}", read(&AnyConvention, answer.to_string().as_bytes()));
        assert!(said.contains("use ***"), "{said}");
        assert!(!said.contains("4711"), "{said}");
    }
}
