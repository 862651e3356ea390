//! What linkers have to be told for a library that Node loads.

fn main() {
    napi_build::setup();
    // The last environment of a thread closes the library, whose own thread goes on.
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
