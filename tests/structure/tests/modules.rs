//! The modules of every crate are a tree: what is below does not use what is above.

use std::path::{Path, PathBuf};

use rosterkit_structure::{Crate, circles};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("two folders up").to_owned()
}

fn assert_tree(root: &str, prepare: impl FnOnce(&mut Crate)) {
    let mut read = Crate::read(&(), &workspace().join(root)).expect("a crate of the workspace");
    prepare(&mut read);
    let circles = circles(&read.graph());
    assert!(circles.is_empty(), "{root} has circles:\n{}", circles.join("\n"));
}

/// The text of every file in a folder, and in those below it.
fn texts(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("of files").path());
    let read = |path: PathBuf| {
        if path.is_dir() {
            texts(&path)
        } else {
            vec![std::fs::read_to_string(path).expect("of text")]
        }
    };
    paths.flat_map(read).collect()
}

#[test]
fn the_core() {
    let macros = texts(&workspace().join("core/macros/src"));
    assert_tree("core/src/lib.rs", |core| {
        core.expand("service", &macros).expect("Rust");
    });
}

macro_rules! trees {
    ($($name:ident: $root:literal;)*) => { $(
        #[test]
        fn $name() {
            assert_tree($root, |_| {});
        }
    )* };
}

trees! {
    the_command: "core/cli/src/lib.rs";
    the_emulator: "core/emulator/src/lib.rs";
    the_macros: "core/macros/src/lib.rs";
    the_generator: "core/generate/src/main.rs";
    the_binding_for_python: "bindings-python/src/lib.rs";
    the_binding_for_node: "bindings-node/src/lib.rs";
    the_binding_for_swift: "bindings-swift/src/lib.rs";
}
