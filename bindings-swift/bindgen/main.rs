//! Writes uniffi's Swift from the built library, changed as little as can be.
//!
//!     rosterkit-bindgen LIBRARY FOLDER
//!
//! `make generate` puts it where it belongs, `make check` compares.

mod changes;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use uniffi::SwiftBindingsOptions;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [library, folder] = &arguments[..] else {
        return Err("usage: rosterkit-bindgen LIBRARY FOLDER".into());
    };
    let swift = folder.join("Sources/RosterKitNative/Generated");
    let header = folder.join("Sources/RosterKitFFI");
    fs::create_dir_all(&header)?;
    run_uniffi(library, &swift)?;
    fs::rename(swift.join("RosterKitFFI.h"), header.join("RosterKitFFI.h"))?;
    let swift = swift.join("RosterKitNative.swift");
    fs::write(&swift, changes::changed(fs::read_to_string(&swift)?))?;
    Ok(())
}

fn run_uniffi(library: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("bindgen/uniffi.toml");
    let options = SwiftBindingsOptions {
        generate_swift_sources: true,
        generate_headers: true,
        source: library.to_owned().try_into()?,
        out_dir: folder.to_owned().try_into()?,
        config: Some(config.try_into()?),
        ..Default::default()
    };
    Ok(uniffi::generate_swift_bindings(options)?)
}
