//! Reading answers: exactly as the service describes them, or an error that says where they differ.

use reqwest::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

use super::{Received, json_path};
use crate::error::{Error, ErrorKind, Result};
use crate::objects_only::ObjectsOnly;
use crate::shared_str;

/// A type that the answer of an operation can be read as.
#[diagnostic::on_unimplemented(
    message = "an answer cannot be read as `{Self}`",
    note = "declare it as a record, or implement `Answer` for it in its service's file"
)]
pub trait Answer: Sized + Send + 'static {
    /// Read it from an answer with a status of success.
    fn read(response: &Received) -> Result<Self>;
}

/// An answer without content.
impl Answer for () {
    fn read(response: &Received) -> Result<Self> {
        refuse_page(response)
    }
}

/// An answer that is `null` where there is none.
impl<T: Answer> Answer for Option<T> {
    fn read(response: &Received) -> Result<Self> {
        let null = without_mark(&response.body).trim_ascii() == b"null";
        if null && check_content_type(response).is_ok() {
            return Ok(None);
        }
        T::read(response).map(Some)
    }
}

/// Refuse a page of HTML, even where the content of an answer does not matter: it comes from a login
/// page or a proxy, and the service has done nothing.
pub(crate) fn refuse_page(response: &Received) -> Result<()> {
    match content_type(response) {
        Some(essence) if essence.eq_ignore_ascii_case("text/html") => Err(unexpected(essence)),
        _ => Ok(()),
    }
}

/// Decode a JSON answer, its strings sharing one buffer.
pub fn json<T: DeserializeOwned>(response: &Received) -> Result<T> {
    check_content_type(response)?;
    json_bytes(&response.body)
}

pub(crate) fn json_bytes<T: DeserializeOwned>(body: &[u8]) -> Result<T> {
    let body = without_mark(body);
    // All of it is checked, also what is ignored. serde_json then need not check each string.
    let body = std::str::from_utf8(body).map_err(|error| {
        Error::decode(None, format!("it is not valid UTF-8 after {} bytes", error.valid_up_to()))
    })?;
    // serde_json gives up at 128 levels, so a deeply nested body is an error rather than a crash.
    let read = || {
        let mut json = serde_json::Deserializer::from_str(body);
        let value = T::deserialize(ObjectsOnly(&mut json))?;
        json.end().map(|()| value)
    };
    shared_str::arena(body.len(), read).map_err(|error| locate(body, &error))
}

/// A body without the byte order mark that some servers begin UTF-8 with.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body)
}

/// Say where the answer differs from the description.
#[cold]
fn locate(body: &str, error: &serde_json::Error) -> Error {
    use serde_json::error::Category;
    match error.classify() {
        _ if body.is_empty() => Error::decode(None, "expected JSON and it is empty"),
        Category::Data => {
            let stopped = json_path::offset(body, error.line(), error.column());
            Error::decode(json_path::at(body, stopped), expectation(&error.to_string()))
        }
        Category::Eof => {
            Error::decode(None, format!("the JSON ends too early, after {} bytes", body.len()))
        }
        Category::Syntax | Category::Io => Error::decode(
            None,
            format!("it is not valid JSON at line {}, column {}", error.line(), error.column()),
        ),
    }
}

/// What was expected, without what was found, which may be a name, an address or a secret.
fn expectation(message: &str) -> String {
    let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
    if let Some((_, expected)) = message.rsplit_once(", expected ") {
        return format!("expected {expected}");
    }
    match message.strip_prefix("missing field ") {
        Some(field) => format!("the field {field} is missing"),
        None => "expected something else".to_owned(),
    }
}

/// Refuse what is not JSON: HTML with status 200 is a login page or a proxy, not an empty answer.
pub(crate) fn check_content_type(response: &Received) -> Result<()> {
    let Some(essence) = content_type(response) else { return Ok(()) };
    let is_json = essence.eq_ignore_ascii_case("application/json") || {
        let essence = essence.to_ascii_lowercase();
        essence == "text/json"
            || (essence.starts_with("application/") && essence.ends_with("+json"))
    };
    if is_json { Ok(()) } else { Err(unexpected(essence)) }
}

/// `Application/JSON` of `Application/JSON; charset=utf-8`.
fn content_type(response: &Received) -> Option<&str> {
    let value = response.headers.get(CONTENT_TYPE)?.to_str().unwrap_or_default();
    Some(value.split(';').next().unwrap_or_default().trim())
}

fn unexpected(essence: &str) -> Error {
    let essence = essence.to_ascii_lowercase();
    let what = format!("the answer is \"{essence}\" where JSON was expected");
    Error::new(ErrorKind::UnexpectedContentType, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[expect(dead_code, reason = "it is read and not used")]
    struct Page {
        items: Vec<Item>,
    }

    #[derive(Debug, serde::Deserialize)]
    #[expect(dead_code, reason = "it is read and not used")]
    struct Item {
        email: String,
    }

    fn error(body: &str) -> Error {
        json_bytes::<Page>(body.as_bytes()).unwrap_err()
    }

    #[test]
    fn an_error_says_where_and_what_was_expected_but_not_what_was_found() {
        let found = error(r#"{"items": [{"email": "a"}, {"email": 4711}]}"#);
        assert_eq!(found.json_path(), Some("items[1].email"));
        assert!(found.to_string().contains("expected a string"), "{found}");
        assert!(!found.to_string().contains("4711"), "{found}");
        let tricky = error(r#"{"items": "secret, expected hunter2"}"#);
        assert!(!tricky.to_string().contains("hunter2"), "{tricky}");
        assert!(error("{}").to_string().contains("`items` is missing"));
        assert!(error(r#"{"items": null}"#).to_string().contains("expected a sequence"));
    }

    #[test]
    fn no_json_half_json_and_too_much_are_told_apart() {
        assert!(error("").to_string().contains("it is empty"));
        assert!(error(r#"{"items": ["#).to_string().contains("ends too early, after 11 bytes"));
        assert!(error("<html>").to_string().contains("not valid JSON at line 1"));
        assert!(error(r#"{"items": []} {}"#).to_string().contains("not valid JSON"));
        assert_eq!(error(&"[".repeat(200_000)).kind(), ErrorKind::Decode);
        let deep = "[".repeat(200_000) + &"]".repeat(200_000);
        let error = json_bytes::<serde_json::Value>(deep.as_bytes()).unwrap_err();
        assert!(error.to_string().contains("not valid JSON at line 1, column 128"), "{error}");
        for place in ["email", "ignored"] {
            let body =
                [format!("{{\"items\": [{{\"{place}\": \"").as_bytes(), b"\xff\"}]}"].concat();
            let error = json_bytes::<Page>(&body).unwrap_err().to_string();
            assert!(error.contains("not valid UTF-8 after 2"), "{error}");
        }
    }
}
