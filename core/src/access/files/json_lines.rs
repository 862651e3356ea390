//! JSON Lines: a header, the rows, and an end from which it is seen whether all of it is there.
//!
//! The end has the number of rows and the SHA-256 of all lines before it, each with the `\n` that
//! ends it. Line ends may be changed on the way, and nothing else.

use std::borrow::Cow;
use std::fmt::Write;

use ring::digest::{Context, Digest, SHA256, digest};
use serde::{Deserialize, Serialize};

use super::super::review::SCHEMA;
use super::super::{Review, ReviewedTarget, schema};
use crate::{Str, Timestamp};

// What lines begin with: which kind they are of comes first, then the fields of what they have.
const HEADER: &str = r#"{"kind":"header""#;
const ROW: &str = r#"{"kind":"row""#;
const END: &str = r#"{"kind":"end""#;

/// A review without its rows.
#[derive(Serialize, Deserialize)]
struct Header {
    schema: Str,
    id: Str,
    created_at: Timestamp,
    tool_version: Str,
    complete: bool,
    dormant_days: u32,
    domains: Vec<Str>,
    roster_people: Option<u32>,
    targets: Vec<ReviewedTarget>,
}

#[derive(Serialize, Deserialize)]
struct End {
    rows: usize,
    sha256: String,
}

pub fn write(review: &Review) -> String {
    // All fields are named, so that one that is added does not compile until it is here.
    let Review {
        schema,
        id,
        created_at,
        tool_version,
        complete,
        dormant_days,
        domains,
        roster_people,
        targets,
        rows,
    } = review;
    let header = Header {
        schema: schema.clone(),
        id: id.clone(),
        created_at: *created_at,
        tool_version: tool_version.clone(),
        complete: *complete,
        dormant_days: *dormant_days,
        domains: domains.clone(),
        roster_people: *roster_people,
        targets: targets.clone(),
    };
    let mut text = Vec::with_capacity(512 * (rows.len() + 2));
    line(&mut text, HEADER, &header);
    for row in rows {
        line(&mut text, ROW, row);
    }
    let sha256 = hexadecimal(&digest(&SHA256, &text));
    line(&mut text, END, &End { rows: rows.len(), sha256 });
    String::from_utf8(text).expect("JSON is text")
}

fn line(text: &mut Vec<u8>, begin: &str, fields: &impl Serialize) {
    text.extend_from_slice(begin.as_bytes());
    let fields_begin = text.len();
    serde_json::to_writer(&mut *text, fields).expect("a record becomes JSON");
    // The `{` of the fields.
    text[fields_begin] = b',';
    text.push(b'\n');
}

/// Read what was written.
///
/// # Errors
/// For everything else: the rest of a sentence that begins with the text.
pub fn read(text: &str) -> Result<Review, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    };
    let mut lines = text.trim_end().split('\n').enumerate().map(|(at, line)| (at + 1, line));
    let header = header(lines.next().unwrap_or_default().1)?;
    let mut read = Context::new(&SHA256);
    let mut note = |line: &str| {
        read.update(line.as_bytes());
        read.update(b"\n");
    };
    note(text.split('\n').next().unwrap_or_default());
    let mut rows = Vec::new();
    let end = loop {
        let Some((number, line)) = lines.next() else {
            return Err(
                "was cut: its last line, which would say how much there is, is missing".into()
            );
        };
        let error = if line.starts_with(ROW) {
            match serde_json::from_str(line) {
                Ok(row) => {
                    note(line);
                    rows.push(row);
                    continue;
                }
                Err(error) => error.to_string(),
            }
        } else if line.starts_with(END) {
            match serde_json::from_str::<End>(line) {
                Ok(end) => break end,
                Err(error) => error.to_string(),
            }
        } else if line.starts_with(HEADER) {
            return Err(format!("has a second review on line {number}"));
        } else {
            "it is neither a row nor the end".to_owned()
        };
        return Err(if lines.next().is_none() {
            format!("was cut or changed: line {number} is not whole")
        } else {
            format!("was changed: line {number} cannot be read: {error}")
        });
    };
    if let Some((number, _)) = lines.next() {
        return Err(format!("goes on after its end, on line {number}"));
    }
    if end.rows != rows.len() {
        let (rows, told) = (rows.len(), end.rows);
        return Err(format!(
            "was cut or changed: it has {rows} rows where its end tells of {told}"
        ));
    }
    if end.sha256 != hexadecimal(&read.finish()) {
        return Err(
            "was changed since it was written: its SHA-256 is not the one at its end".into()
        );
    }
    let Header { schema, id, created_at, tool_version, complete, .. } = header;
    let Header { dormant_days, domains, roster_people, targets, .. } = header;
    Ok(Review {
        schema,
        id,
        created_at,
        tool_version,
        complete,
        dormant_days,
        domains,
        roster_people,
        targets,
        rows,
    })
}

/// Read the first line. Its version comes first: all else may look different in a newer one.
fn header(line: &str) -> Result<Header, String> {
    #[derive(Deserialize)]
    struct Version<'a> {
        #[serde(borrow)]
        schema: Cow<'a, str>,
    }
    let foreign = || "is not a review: give the text of a `review.jsonl`".to_owned();
    if line.is_empty() {
        return Err("is empty: give the text of a `review.jsonl`".into());
    }
    let version: Version<'_> = serde_json::from_str(line).map_err(|_| foreign())?;
    schema::check(&version.schema, SCHEMA, foreign)?;
    if !line.starts_with(HEADER) {
        return Err(foreign());
    }
    serde_json::from_str(line)
        .map_err(|error| format!("was changed: line 1 cannot be read: {error}"))
}

/// The SHA-256 of a text, in hexadecimal.
pub fn sha256(text: &str) -> String {
    hexadecimal(&digest(&SHA256, text.as_bytes()))
}

fn hexadecimal(digest: &Digest) -> String {
    let mut text = String::with_capacity(64);
    for byte in digest.as_ref() {
        write!(text, "{byte:02x}").expect("a string takes all text");
    }
    text
}
