//! One page of what the benches of all languages wrote, and of the pictures beside it.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::record::{self, Record};
use crate::{Result, machine};

const INTRODUCTION: &str = "\
# Benchmarks

<!-- Written by `make bench-all`. -->

RosterKit against what people use otherwise, side by side in one run of each language.
Each figure is a median over all rounds. A ratio is taken within a round, between jobs that followed each other at once; `min–max` is its range over the rounds, and the wider it is the less the ratio says.
`CPU` is the same ratio of processor time. A target that was missed says MISSED; a competitor that failed says FAILED, and why is below the table.
How each is measured: [Rust](../tests/bench/README.md), [Python](../tests/bench/python/README.md), [Node](../tests/bench/node/README.md), [Swift](../tests/bench/swift/README.md).
*TLS* includes making the client and all handshakes. *Far* is a server whose answers take 20 ms.

";

/// Write the page. A file that is missing or cannot be read is a sentence on it: its bench has failed.
pub fn write(to: &Path, from: &[PathBuf]) -> Result {
    let mut page = INTRODUCTION.to_owned();
    describe_machine(&mut page)?;
    for file in from {
        match read(file) {
            Ok(record) => section(&mut page, &record)?,
            Err(error) => {
                let name = file.file_stem().unwrap_or_default().to_string_lossy();
                write!(page, "## {name}\n\nThis bench wrote no figures: {error}.\n\n")?;
            }
        }
    }
    let folder = to.parent().unwrap_or(Path::new("."));
    pictures(&mut page, &folder.join("bench"))?;
    std::fs::create_dir_all(folder)?;
    std::fs::write(to, page.trim_end().to_owned() + "\n")?;
    println!("{} is written.", to.display());
    Ok(())
}

fn read(file: &Path) -> Result<Record> {
    Ok(serde_json::from_slice(&std::fs::read(file)?)?)
}

fn describe_machine(page: &mut String) -> Result {
    let date = jiff::Timestamp::now().to_string();
    let date = date.split('T').next().unwrap_or_default();
    page.push_str("| | |\n|---|---|\n");
    for (name, value) in machine::description() {
        writeln!(page, "| {name} | {} |", cell(&value))?;
    }
    writeln!(page, "| Date | {date} |")?;
    if let Some(commit) = machine::commit() {
        writeln!(page, "| Commit | {commit} |")?;
    }
    page.push('\n');
    Ok(())
}

fn section(page: &mut String, record: &Record) -> Result {
    write!(page, "## {}\n\n{}\n", record.language, record.about)?;
    if record.quick {
        page.push_str(
            "**A quick run: it shows that everything works, and no figures to quote.**\n",
        );
    }
    page.push('\n');
    let line = |cells: [String; 10]| format!("| {} |\n", cells.map(|text| cell(&text)).join(" | "));
    page.push_str(&line(record::HEAD.map(str::to_owned)));
    for column in 0..record::HEAD.len() {
        page.push_str(if record::NUMBERS.contains(&column) { "|--:" } else { "|---" });
    }
    page.push_str("|\n");
    for row in &record.rows {
        page.push_str(&line(row.cells()));
    }
    page.push('\n');
    for row in &record.rows {
        if let Some(why) = &row.failed {
            writeln!(page, "- FAILED: {}, against {}: {}", row.what, row.against, cell(why))?;
        }
    }
    for note in &record.notes {
        writeln!(page, "- {note}")?;
    }
    let versioned = record.versions.iter().map(|(name, version)| match version {
        Some(version) => format!("{name} {version}"),
        None => format!("{name} is not installed"),
    });
    write!(page, "- {}.\n\n", versioned.collect::<Vec<_>>().join(", "))?;
    Ok(())
}

/// Text that cannot end a cell, nor be taken for markup.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;").replace('\n', " ")
}

/// Every picture in the folder, in the order of their names.
fn pictures(page: &mut String, folder: &Path) -> Result {
    let Ok(files) = std::fs::read_dir(folder) else { return Ok(()) };
    let mut files: Vec<_> = files.filter_map(|file| Some(file.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "svg"));
    files.sort();
    if !files.is_empty() {
        page.push_str("## Pictures\n\n");
    }
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let caption = caption(&std::fs::read_to_string(&file)?).unwrap_or_else(|| name.clone());
        write!(page, "{caption}\n\n![{}](bench/{name})\n\n", caption.replace(['[', ']'], ""))?;
    }
    Ok(())
}

/// The first title of a picture.
fn caption(svg: &str) -> Option<String> {
    let (_, title) = svg.split_once("<title")?;
    let (title, _) = title.split_once('>')?.1.split_once("</title>")?;
    Some(title.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_what_was_written_and_what_failed() {
        let folder = std::env::temp_dir().join(format!("rosterkit-bench-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("docs/bench")).unwrap();
        let record = r#"{"language":"Rust","about":"3 rounds.","quick":false,"rounds":3,
            "versions":{"reqwest":"0.13.5","ureq":null},"notes":["A note."],"rows":[
            {"language":"Rust","part":"put","what":"PUT","against":"reqwest","ours":"1 µs","theirs":"2 µs",
             "ratio":2.0,"unit":"× speed","low":1.5,"high":2.5,"cpu":null,"target":"≥ 1.05","met":true,"failed":null},
            {"language":"Rust","part":"put","what":"PUT","against":"ureq","ours":"1 µs","theirs":"failed",
             "ratio":null,"unit":"× speed","low":null,"high":null,"cpu":null,"target":"","met":null,
             "failed":"theirs: no | room"}]}"#;
        std::fs::write(folder.join("rust.json"), record).unwrap();
        std::fs::write(folder.join("docs/bench/b.svg"), "<svg></svg>").unwrap();
        let titled = "<svg><title id=\"t\">Two clients</title></svg>";
        std::fs::write(folder.join("docs/bench/a.svg"), titled).unwrap();
        let page = folder.join("docs/benchmarks.md");
        write(&page, &[folder.join("rust.json"), folder.join("swift.json")]).unwrap();
        let written = std::fs::read_to_string(page).unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        for expected in [
            "| PUT | reqwest | 1 µs | 2 µs | 2.00 | × speed | 1.50–2.50 |  | ≥ 1.05 | ok |\n",
            "| PUT | ureq | 1 µs | failed |  | × speed |  |  |  | FAILED |\n",
            "- FAILED: PUT, against ureq: theirs: no \\| room\n- A note.\n",
            "- reqwest 0.13.5, ureq is not installed.\n",
            "## swift\n\nThis bench wrote no figures: No such file",
            "Two clients\n\n![Two clients](bench/a.svg)\n\nb.svg\n\n![b.svg](bench/b.svg)\n",
        ] {
            assert!(written.contains(expected), "{expected}\nis not in\n{written}");
        }
    }
}
