//! Documents as JSON: indented, so that a person can read them in an editor.

use std::fmt::Write;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Deserializer, Value};

use super::super::{Evidence, Plan, schema};
use super::{EVIDENCE, PLAN};
use crate::shown::is_harmless;

/// A record that is a document of its own.
pub trait Document: Serialize + DeserializeOwned {
    /// The newest version that is read here.
    const SCHEMA: &'static str;
    /// What it is, in a sentence.
    const NOUN: &'static str;
}

impl Document for Plan {
    const SCHEMA: &'static str = PLAN;
    const NOUN: &'static str = "a plan";
}

impl Document for Evidence {
    const SCHEMA: &'static str = EVIDENCE;
    const NOUN: &'static str = "evidence";
}

pub fn write<T: Document>(document: &T) -> String {
    let json = serde_json::to_string_pretty(document).expect("a record becomes JSON");
    let mut safe = String::with_capacity(json.len() + 1);
    for character in json.chars() {
        match character {
            '\n' => safe.push('\n'),
            _ if is_harmless(character) => safe.push(character),
            // All but the line ends of the document is in names: it may be shown in a terminal.
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    write!(safe, "\\u{unit:04x}").expect("a string takes all text");
                }
            }
        }
    }
    safe.push('\n');
    safe
}

/// Read what was written.
///
/// # Errors
/// For everything else: the rest of a sentence that begins with the text.
pub fn read<T: Document>(text: &str) -> Result<T, String> {
    let noun = T::NOUN;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim();
    if text.is_empty() {
        return Err(format!("is empty: give the JSON of {noun}"));
    }
    let mut values = Deserializer::from_str(text).into_iter::<Value>();
    let value = match values.next() {
        Some(Ok(value)) => value,
        Some(Err(error)) if error.is_eof() => {
            return Err("was cut: it ends before it is whole".into());
        }
        _ => return Err(format!("is not JSON: give the JSON of {noun}")),
    };
    // The version comes first: all else may look different in a newer one.
    let found = value.get("schema").and_then(Value::as_str).unwrap_or_default();
    schema::check(found, T::SCHEMA, || match other(found) {
        Some(other) if other != noun => format!("is {other}, not {noun}"),
        _ => format!("is not {noun}: give its JSON"),
    })?;
    if values.byte_offset() < text.len() {
        return Err("goes on after its end".into());
    }
    // From the text: in a value of JSON a field that is there twice is there once.
    let document: T = serde_json::from_str(text)
        .map_err(|error| format!("was changed: it cannot be read: {error}"))?;
    let known = serde_json::to_value(&document).expect("a record becomes JSON");
    match unknown(&value, &known) {
        None => Ok(document),
        // It might be a limit.
        Some(path) => Err(format!(
            "has `{path}`, which this RosterKit does not know: use the one that wrote it"
        )),
    }
}

/// What a document of another schema is.
fn other(found: &str) -> Option<&'static str> {
    Some(match schema::name(found) {
        "rosterkit.review" => "a review",
        "rosterkit.manifest" => "a manifest",
        "rosterkit.plan" => "a plan",
        "rosterkit.evidence" => "evidence",
        _ => return None,
    })
}

/// The path of a field that was given and is not among those that are known.
fn unknown(given: &Value, known: &Value) -> Option<String> {
    let inside = |part: String, given: &Value, known: Option<&Value>| match known {
        None => Some(part),
        Some(known) => unknown(given, known).map(|rest| format!("{part}.{rest}")),
    };
    match (given, known) {
        (Value::Object(given), Value::Object(known)) => {
            given.iter().find_map(|(name, value)| inside(name.clone(), value, known.get(name)))
        }
        (Value::Array(given), Value::Array(known)) => {
            let mut given = given.iter().enumerate();
            given.find_map(|(at, value)| inside(at.to_string(), value, known.get(at)))
        }
        _ => None,
    }
}
