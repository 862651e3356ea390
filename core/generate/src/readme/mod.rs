//! What is written into the READMEs, which are the packages' pages on their registries.
//!
//! Each section stands between two comments, `<!-- name -->` and `<!-- end of name -->`. What the pages
//! have in common is written by hand in the README of the repository, and the others repeat it.

mod badges;
mod tables;

use crate::output::Output;

use self::badges::Facts;

const ROOT: &str = "README.md";

/// Which sections of the repository's README other pages repeat.
const REPEATED: &[(&str, &[&str])] = &[
    (
        "promises",
        &[
            "core/README.md",
            "core/cli/README.md",
            "bindings-python/README.md",
            "bindings-node/README.md",
            "bindings-swift/README.md",
        ],
    ),
    ("commands", &["core/cli/README.md"]),
];

pub fn write(output: &mut Output) {
    section(output, ROOT, "operations", &tables::operations());
    section(output, ROOT, "credentials", &tables::credentials());
    section(output, ROOT, "capabilities", &tables::capabilities());
    let facts = Facts::read(output);
    for (page, badges) in badges::PAGES {
        section(output, page, "badges", &facts.line(badges));
    }
    for (name, pages) in REPEATED {
        let text = written(&output.read(ROOT), name);
        pages.iter().for_each(|page| section(output, page, name, &text));
    }
}

fn section(output: &mut Output, page: &str, name: &str, text: &str) {
    output.section(page, &begin(name), &end(name), text);
}

/// The text of a section that is written by hand.
fn written(page: &str, name: &str) -> String {
    let rest = page.split_once(&begin(name)).map(|(_, rest)| rest);
    let text = rest.and_then(|rest| rest.split_once(&end(name))).map(|(text, _)| text);
    let text = text.unwrap_or_else(|| panic!("{ROOT} has no section {name}"));
    text.trim_start_matches('\n').to_owned()
}

fn begin(name: &str) -> String {
    format!("<!-- {name} -->")
}

fn end(name: &str) -> String {
    format!("<!-- end of {name} -->")
}
