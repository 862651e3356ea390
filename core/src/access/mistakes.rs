//! Mistakes in a text that a person wrote, each with its line.

use std::fmt;

use crate::error::{Error, Result};

/// So many are told in full.
const TOLD: usize = 20;

/// The mistakes in a text, found one after another.
#[derive(Debug, Default)]
pub struct Mistakes {
    told: Vec<String>,
    count: usize,
}

impl Mistakes {
    /// Note a mistake: the rest of a sentence that begins with the line.
    pub fn on_line(&mut self, line: usize, what: impl fmt::Display) {
        self.add(|| format!("line {line}: {what}"));
    }

    /// Note a mistake that no line has.
    pub fn anywhere(&mut self, what: impl fmt::Display) {
        self.add(|| what.to_string());
    }

    fn add(&mut self, what: impl FnOnce() -> String) {
        self.count += 1;
        if self.told.len() < TOLD {
            self.told.push(what());
        }
    }

    /// The error that tells them, if there are any in the argument.
    pub fn in_argument(mut self, argument: &str) -> Result<()> {
        match self.count - self.told.len() {
            0 if self.count == 0 => return Ok(()),
            0 => {}
            more => self.told.push(format!("and {more} more")),
        }
        Err(Error::mistakes(argument, self.count, self.told))
    }
}
