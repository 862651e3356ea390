//! Writes the Swift half from the built library.

use uniffi::SwiftBindingsOptions;

fn main() {
    let mut a = std::env::args().skip(1);
    let (lib, out) = (a.next().unwrap(), a.next().unwrap());
    let options = SwiftBindingsOptions {
        generate_swift_sources: true,
        generate_headers: true,
        source: lib.into(),
        out_dir: out.into(),
        config: Some(concat!(env!("CARGO_MANIFEST_DIR"), "/bindgen/uniffi.toml").into()),
        ..Default::default()
    };
    uniffi::generate_swift_bindings(options).unwrap();
}
