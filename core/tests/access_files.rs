//! Reviews as files, read back, and closed with worksheets.

mod support;

#[path = "support/reviews.rs"]
mod reviews;

use std::path::Path;

use reviews::review;
use rosterkit::access::{Format, Review};
use rosterkit::blocking::Access;

fn access() -> Access {
    Access::builder().build().expect("it needs nothing")
}

fn render(review: &Review, format: Format) -> String {
    access().render(review.clone(), format).expect("a known format").to_string()
}

/// Where the test in a browser finds them: see `tests/report`.
#[test]
fn a_page_of_2000_rows_with_hostile_names_is_smaller_than_a_megabyte() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("report");
    let manifest = access().write_files(review(2_000), folder.to_str().unwrap()).unwrap();
    let page = manifest.files.iter().find(|file| file.name == *"review.html").unwrap();
    assert!(page.bytes < 1_000_000, "{} bytes", page.bytes);
}
