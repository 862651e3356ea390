//! The packages that users get are whole: licenses, a page, and what registries show of them.

mod packages_of;

use std::fs;

use packages_of::{REPOSITORY, crates, packages, workspace};

// Copies, as a checkout on Windows has no links, and packages have nothing above their folder.
#[test]
fn each_package_has_the_licenses_of_the_repository_word_for_word() {
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let original = fs::read_to_string(workspace().join(license)).expect("a license");
        for package in packages() {
            let copy = fs::read_to_string(package.join(license)).unwrap_or_default();
            assert!(
                copy == original,
                "{}/{license} is not the one of the repository",
                package.display()
            );
        }
    }
}

#[test]
fn each_crate_says_what_crates_io_shows() {
    let crates = crates();
    let names: Vec<_> = crates.iter().map(|each| each["name"].as_str().expect("a name")).collect();
    assert!(names.contains(&"rosterkit") && names.contains(&"rosterkit-cli"), "{names:?}");
    for (each, name) in crates.iter().zip(&names) {
        for field in ["description", "documentation", "license", "rust_version"] {
            assert!(each[field].is_string(), "{name} has no {field}");
        }
        assert_eq!(each["repository"], REPOSITORY, "{name}");
        assert_eq!(each["readme"], "README.md", "{name}");
        for (field, most) in [("keywords", 5), ("categories", 5), ("authors", 1)] {
            let count = each[field].as_array().map_or(0, Vec::len);
            assert!((1..=most).contains(&count), "{name} has {count} {field}");
        }
    }
}

#[test]
fn each_crate_depends_on_crates_that_are_published_and_by_their_version() {
    let crates = crates();
    for each in &crates {
        let dependencies = each["dependencies"].as_array().expect("a list");
        let here =
            dependencies.iter().filter(|one| one["path"].is_string() && one["kind"] != "dev");
        for one in here {
            let published = crates.iter().find(|other| other["name"] == one["name"]);
            let version = published.map(|other| format!("^{}", other["version"].as_str().unwrap()));
            assert_eq!(
                one["req"].as_str(),
                version.as_deref(),
                "{} in {}",
                one["name"],
                each["name"]
            );
        }
    }
}
