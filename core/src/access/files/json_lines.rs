//! JSON Lines: a header, the rows, and an end from which it is seen whether all of it is there.
//!
//! The end has the number of rows and the SHA-256 of all lines before it, each with the `\n` that
//! ends it. Line ends may be changed on the way, and nothing else.

use std::borrow::Cow;
use std::fmt::Write;

use ring::digest::{Context, Digest, SHA256, digest};
use serde::{Deserialize, Serialize};

use super::super::review::SCHEMA;
use super::super::{Review, ReviewedTarget, Row, schema};
use crate::{Str, Timestamp};

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Line<'a> {
    Header(Header),
    Row(Cow<'a, Row>),
    End(End),
}

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
    let mut line = |line: Line<'_>| {
        serde_json::to_writer(&mut text, &line).expect("a record becomes JSON");
        text.push(b'\n');
    };
    line(Line::Header(header));
    for row in rows {
        line(Line::Row(Cow::Borrowed(row)));
    }
    let sha256 = hexadecimal(&digest(&SHA256, &text));
    let end = Line::End(End { rows: rows.len(), sha256 });
    serde_json::to_writer(&mut text, &end).expect("a record becomes JSON");
    text.push(b'\n');
    String::from_utf8(text).expect("JSON is text")
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
        match serde_json::from_str(line) {
            Ok(Line::Row(row)) => {
                note(line);
                rows.push(row.into_owned());
            }
            Ok(Line::End(end)) => break end,
            Ok(Line::Header(_)) => return Err(format!("has a second review on line {number}")),
            Err(_) if lines.next().is_none() => {
                return Err(format!("was cut or changed: line {number} is not whole"));
            }
            Err(error) => {
                return Err(format!("was changed: line {number} cannot be read: {error}"));
            }
        }
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
    match serde_json::from_str(line) {
        Ok(Line::Header(header)) => Ok(header),
        Ok(_) => Err(foreign()),
        Err(error) => Err(format!("was changed: line 1 cannot be read: {error}")),
    }
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
