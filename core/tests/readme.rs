//! The first example of the repository's page and of the crate's is the one in `examples`, and it runs.

mod support;

mod readme {
    include!("../examples/readme.rs");

    pub fn run() -> rosterkit::Result<()> {
        main()
    }
}

#[test]
fn the_pages_show_the_example_word_for_word() {
    let example = include_str!("../examples/readme.rs").split_once("\n\n").expect("a headline").1;
    for page in [include_str!("../../README.md"), include_str!("../README.md")] {
        let shown = page.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next());
        assert_eq!(shown, Some(example));
    }
}

#[test]
fn the_example_lists_the_admins_and_replaces_a_secret() {
    if support::is_child() {
        readme::run().unwrap();
        return;
    }
    let emulator = support::emulator();
    let place = &emulator.endpoints().paperspace;
    let output = support::child(
        "the_example_lists_the_admins_and_replaces_a_secret",
        &[("PAPERSPACE_API_URL", &place.base_url), ("PAPERSPACE_API_KEY", &place.api_key)],
    );
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{printed}{}", String::from_utf8_lossy(&output.stderr));
    assert!(printed.contains(" joined Some(20"), "{printed}");
    let changes: Vec<_> = emulator.mutations().into_iter().map(|m| m.operation).collect();
    assert_eq!(changes, ["update_secret"]);
}
