//! What linkers have to be told for a library that Node loads.

fn main() {
    napi_build::setup();
}
