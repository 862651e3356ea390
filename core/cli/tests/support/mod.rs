//! The command as a process of its own, with an emulator beside it.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use rosterkit_emulator::Emulator;
use serde_json::Value;

/// An emulator, what leads to it, and a folder that is gone with it.
pub struct Stage {
    pub emulator: Emulator,
    pub folder: PathBuf,
    more: Vec<(String, String)>,
}

impl Stage {
    pub fn new() -> Self {
        Self::of_people(40)
    }

    pub fn of_people(people: usize) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let emulator = Emulator::builder().people(people).start_in_background();
        let emulator = emulator.expect("there is a free port");
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("rosterkit-command-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).expect("a folder");
        Self { emulator, folder, more: Vec::new() }
    }

    /// Set a variable as well.
    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.more.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The command with these words, in the folder, and with nothing of this process's environment.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rosterkit"));
        command.args(words).current_dir(&self.folder).stdin(Stdio::null()).env_clear();
        command.envs(self.emulator.endpoints().variables());
        command.envs(self.more.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Run it to its end.
    pub fn run(&self, words: &[&str]) -> Ended {
        Ended::from(self.command(words).output().expect("it starts"))
    }

    /// Write a file of the folder.
    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.join(name), text).expect("it can be written");
    }

    /// The text of a file of the folder.
    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.join(name)).expect("it is there")
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// What came of a process.
#[derive(Debug)]
pub struct Ended {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Ended {
    /// The JSON Lines it wrote.
    pub fn rows(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}
