//! Writes the Swift half of the package from the built library: uniffi's text, edited, and what
//! follows from the declarations.
//!
//!     rosterkit-bindgen LIBRARY FOLDER
//!
//! `make swift-sources` puts it where it belongs, `make check` holds that against it.

mod clients;
mod declared;
mod dispatch;
mod pass;
mod readme;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use uniffi::SwiftBindingsOptions;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [library, folder] = &arguments[..] else {
        return Err("usage: rosterkit-bindgen LIBRARY FOLDER".into());
    };
    let generated = folder.join("Sources/RosterKit/Generated");
    let header = folder.join("Sources/RosterKitFFI");
    fs::create_dir_all(&header)?;
    run_uniffi(library, &generated)?;
    fs::rename(generated.join("RosterKitFFI.h"), header.join("RosterKitFFI.h"))?;
    let swift = generated.join("RosterKit.swift");
    fs::write(&swift, pass::edited(fs::read_to_string(&swift)?))?;
    fs::write(generated.join("Declared.swift"), declared::swift())?;
    let tests = folder.join("Tests/RosterKitTests/Generated");
    fs::create_dir_all(&tests)?;
    fs::write(tests.join("Dispatch.swift"), dispatch::swift())?;
    fs::write(tests.join("Readme.swift"), readme::swift())?;
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
