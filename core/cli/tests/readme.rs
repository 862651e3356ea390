//! The commands that the pages show can be typed as they stand there.

const PAGES: [&str; 2] = [include_str!("../../../README.md"), include_str!("../README.md")];

/// The lines of the blocks of code, without what the shell does with them.
fn shown(page: &str) -> Vec<&str> {
    let blocks = page.split("```").skip(1).step_by(2);
    let lines = blocks.flat_map(str::lines).filter(|line| line.starts_with("rosterkit "));
    lines.filter_map(|line| line.split(['#', '|', '>']).next()).collect()
}

#[test]
fn each_command_that_is_shown_is_one() {
    for page in PAGES {
        let lines = shown(page);
        assert!(lines.len() > 3, "{lines:?}");
        for line in lines {
            let parsed = rosterkit_cli::command().try_get_matches_from(line.split_whitespace());
            assert!(parsed.is_ok(), "{line}: {}", parsed.expect_err("it is not one"));
        }
    }
}
