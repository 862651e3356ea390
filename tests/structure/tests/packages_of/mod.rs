//! The packages that users get, each a folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

pub const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("two folders up").to_owned()
}

/// The crates that are for crates.io, as `cargo metadata` describes them.
pub fn crates() -> Vec<Value> {
    let told = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(workspace())
        .output()
        .expect("cargo runs");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told: Value = serde_json::from_slice(&told.stdout).expect("it is JSON");
    let packages = told["packages"].as_array().expect("of packages").clone();
    // Only what may not be published has a list of where to: an empty one.
    packages.into_iter().filter(|package| package["publish"].is_null()).collect()
}

/// The folders of these crates, and of the packages for other languages.
pub fn packages() -> Vec<PathBuf> {
    let manifests = crates();
    let manifests = manifests.iter().map(|each| each["manifest_path"].as_str().expect("a path"));
    let folders = manifests.map(|path| Path::new(path).parent().expect("a folder").to_owned());
    let bindings = ["bindings-python", "bindings-node", "bindings-swift"];
    folders.chain(bindings.map(|folder| workspace().join(folder))).collect()
}
