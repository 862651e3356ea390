//! Reviews as files: the same review gives the same bytes, in every language.

mod csv;
mod folder;
mod html;
pub mod json_lines;

use super::worksheet;
use super::{Format, Manifest, Review, WrittenFile};
use crate::error::{Error, Result};

/// The version of the structure of manifests.
const SCHEMA: &str = "rosterkit.manifest/1";

/// Give a review as text.
///
/// # Errors
/// For a format that is not known here.
pub fn render(review: &Review, format: &Format) -> Result<String> {
    match format {
        Format::JsonLines => Ok(json_lines::write(review)),
        Format::Csv => Ok(csv::write(review)),
        Format::Html => Ok(html::page(review)),
        Format::Unknown(_) => {
            let known: Vec<_> = Format::KNOWN.iter().map(|f| format!("`{}`", f.as_str())).collect();
            let why = format!("is none of the formats: {}", known.join(", "));
            Err(Error::invalid_argument("format", why))
        }
    }
}

/// Write a review's files to a folder, and last the manifest: with it, the others are there.
///
/// # Errors
/// For a folder or a file that cannot be written.
pub fn write(review: &Review, path: &str) -> Result<Manifest> {
    let files = [
        ("review.jsonl", json_lines::write(review)),
        ("review.csv", csv::write(review)),
        ("review.html", html::page(review)),
        ("worksheet.csv", worksheet::write(review)),
    ];
    let described = files.iter().map(|(name, text)| WrittenFile {
        name: (*name).into(),
        bytes: text.len() as u32,
        sha256: json_lines::sha256(text).into(),
    });
    let manifest = Manifest {
        schema: SCHEMA.into(),
        review: review.id.clone(),
        tool_version: env!("CARGO_PKG_VERSION").into(),
        files: described.collect(),
    };
    let mut json = serde_json::to_string_pretty(&manifest).expect("a record becomes JSON");
    json.push('\n');
    let manifest_file = ("manifest.json", json);
    folder::write(
        path,
        files.iter().chain([&manifest_file]).map(|(name, text)| (*name, text.as_str())),
    )?;
    Ok(manifest)
}
