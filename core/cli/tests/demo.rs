//! The demo, in a build that has the emulator and in one that has not.

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_demo_runs_where_the_emulator_is_and_says_so_where_it_is_not() {
    let ran =
        Command::new(env!("CARGO_BIN_EXE_rosterkit")).arg("demo").output().expect("it starts");
    let (said, told) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    if cfg!(feature = "demo") {
        assert_eq!((ran.status.code(), told.as_ref()), (Some(0), ""));
        assert!(said.contains("5 steps: 1 done, 4 already."), "{said}");
        let page = said.lines().find_map(|line| line.strip_prefix("For a browser: "));
        let folder = Path::new(page.expect("its path")).parent().expect("a folder");
        let journal = fs::read_to_string(folder.join("plan.journal.jsonl")).expect("it is there");
        assert!(journal.contains("\"assumed\""), "an answer was lost: {journal}");
        fs::remove_dir_all(folder).expect("it can be removed");
    } else {
        assert_eq!((ran.status.code(), said.as_ref()), (Some(2), ""));
        assert_eq!(told, "rosterkit: this build of rosterkit was made without the emulator\n");
    }
}
