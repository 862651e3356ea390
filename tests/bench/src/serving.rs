//! This program as a server, in a process of its own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::Result;

/// A server, stopped when it is dropped.
pub struct Serving {
    process: Child,
    /// The first line that it printed, which says where it is.
    pub said: String,
}

impl Serving {
    /// Start this program with arguments that make it serve until its standard input ends.
    pub fn start<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        let process = command.spawn()?;
        let mut serving = Self { process, said: String::new() };
        let output = serving.process.stdout.take().ok_or("the server has no output")?;
        BufReader::new(output).read_line(&mut serving.said)?;
        serving.said.truncate(serving.said.trim_end().len());
        if serving.said.is_empty() {
            return Err("the server did not start".into());
        }
        Ok(serving)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
