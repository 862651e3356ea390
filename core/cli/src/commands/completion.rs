//! `completion`: what makes a shell complete what is typed.

use clap::Args;
use clap_complete::Shell;

use super::command;
use crate::exit::{self, Failure};
use crate::stdout::Stdout;

/// Write a script that makes a shell complete what is typed.
#[derive(Args, Debug)]
pub(crate) struct Completion {
    shell: Shell,
}

impl Completion {
    pub(crate) fn run(self, stdout: &mut Stdout) -> Result<u8, Failure> {
        clap_complete::generate(self.shell, &mut command(), "rosterkit", stdout);
        Ok(exit::DONE)
    }
}
