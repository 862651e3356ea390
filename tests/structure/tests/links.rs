//! Links of the pages, and of the manifests, lead to what is there.

mod packages_of;

use std::fs;
use std::path::{Component, Path, PathBuf};

use packages_of::{REPOSITORY, packages, workspace};

/// Every file with this ending, except for what was built, installed or found.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("of files"));
    let paths = entries.map(|entry| entry.path()).filter(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        !name.starts_with('.') && !["target", "node_modules", "build"].contains(&name)
    });
    let below =
        paths.flat_map(|path| if path.is_dir() { files(&path, ending) } else { vec![path] });
    below.filter(|path| path.to_string_lossy().ends_with(ending)).collect()
}

/// A page without its blocks of code.
fn prose(page: &str) -> String {
    page.split("\n```").step_by(2).collect::<Vec<_>>().join("\n")
}

/// Where the links of a page lead, pictures included.
fn links(page: &str) -> Vec<String> {
    let prose = prose(page);
    let targets = prose.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.map(str::to_owned).collect()
}

fn is_relative(link: &str) -> bool {
    !link.contains("://")
}

/// The anchors of a page: its headings as GitHub spells them.
fn anchors(page: &str) -> Vec<String> {
    let headings = prose(page);
    let headings = headings.lines().filter(|line| line.starts_with('#'));
    headings.map(|line| anchor(line.trim_start_matches('#').trim())).collect()
}

fn anchor(heading: &str) -> String {
    let kept = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_');
    heading.to_lowercase().chars().filter(kept).collect::<String>().replace(' ', "-")
}

/// What is wrong with a link to a file of the repository, and a heading in it.
fn mistake_in(base: &Path, link: &str) -> Option<String> {
    let (path, heading) = link.split_once('#').unwrap_or((link, ""));
    let file = resolved(&base.join(path));
    if !file.exists() {
        return Some(format!("{} is not there", file.display()));
    }
    let page = if file.is_dir() { file.join("README.md") } else { file };
    let missing = !heading.is_empty()
        && !anchors(&fs::read_to_string(&page).unwrap_or_default()).contains(&heading.to_owned());
    missing.then(|| format!("{} has no heading for #{heading}", page.display()))
}

/// A path without `..`.
fn resolved(path: &Path) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut path, part| {
        match part {
            Component::ParentDir => drop(path.pop()),
            part => path.push(part),
        }
        path
    })
}

/// What is wrong with an address of the repository on the web.
fn mistake_on_the_web(address: &str) -> Option<String> {
    let root = workspace();
    let rest = address.strip_prefix(REPOSITORY).expect("it is the repository's");
    match rest.split_once("/main/") {
        Some(("/blob" | "/tree", path)) => mistake_in(&root, path),
        _ if rest.starts_with("/actions/workflows/") => {
            let name = rest.split('/').nth(3).expect("the name of a workflow");
            mistake_in(&root, &format!(".github/workflows/{name}"))
        }
        _ if rest.starts_with('#') => mistake_in(&root, &format!("README.md{rest}")),
        // Those of a version that is yet to come.
        _ if rest.starts_with("/releases/download/") => None,
        _ if ["", ".git", "/issues"].contains(&rest) => None,
        _ => Some("it is of no kind that is known here".to_owned()),
    }
}

/// The addresses of the repository in any text.
fn addresses(text: &str) -> Vec<String> {
    let starts = text.match_indices(REPOSITORY).map(|(start, _)| &text[start..]);
    let ends = |letter: char| letter.is_whitespace() || "\"'`)<>,;".contains(letter);
    starts.filter_map(|rest| rest.split(ends).next()).map(str::to_owned).collect()
}

#[test]
fn relative_links_lead_to_files_and_headings() {
    let mut seen = 0;
    for page in files(&workspace(), ".md") {
        let text = fs::read_to_string(&page).expect("a page is text");
        for link in links(&text).iter().filter(|link| is_relative(link)) {
            let base = if link.starts_with('#') { &page } else { page.parent().expect("a folder") };
            let mistake = mistake_in(base, link);
            assert!(mistake.is_none(), "{}: ({link}): {}", page.display(), mistake.unwrap());
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} links were found");
}

#[test]
fn addresses_of_the_repository_lead_to_files_and_headings() {
    let mut seen = 0;
    for ending in [".md", "Cargo.toml", "pyproject.toml", "package.json", "release.mjs"] {
        for file in files(&workspace(), ending) {
            let text = fs::read_to_string(&file).expect("it is text");
            for address in &addresses(&text) {
                let mistake = mistake_on_the_web(address);
                assert!(mistake.is_none(), "{}: {address}: {}", file.display(), mistake.unwrap());
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "only {seen} addresses were found");
}

#[test]
fn pages_that_registries_show_have_no_relative_links() {
    for package in packages() {
        let page = fs::read_to_string(package.join("README.md")).expect("each has a page");
        let relative: Vec<_> = links(&page).into_iter().filter(|link| is_relative(link)).collect();
        assert!(relative.is_empty(), "{}: {relative:?}", package.display());
    }
}

#[test]
fn a_wrong_link_is_found() {
    assert!(mistake_on_the_web(&format!("{REPOSITORY}/blob/main/NOWHERE.md")).is_some());
    assert!(mistake_on_the_web(&format!("{REPOSITORY}#no-such-heading")).is_some());
    assert!(mistake_on_the_web(&format!("{REPOSITORY}/wiki")).is_some());
    assert!(mistake_in(&workspace(), "core/README.md#no-such-heading").is_some());
    assert_eq!(links("[![a](b)](c)\n```\n[d](e)\n```\n[f](g)"), ["b", "c", "g"]);
    assert_eq!(anchor("Who has access?"), "who-has-access");
}
