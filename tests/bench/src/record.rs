//! The table of one language as the page takes it: what `--json` writes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub struct Record {
    pub language: String,
    /// A sentence or two above the table.
    pub about: String,
    /// Shows that everything works; nothing is judged.
    pub quick: bool,
    pub rounds: usize,
    /// Of the runtime and all that was compared; `None` for what is not installed.
    pub versions: BTreeMap<String, Option<String>>,
    /// Sentences below the table.
    pub notes: Vec<String>,
    pub rows: Vec<Row>,
}

/// One comparison.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Row {
    pub language: String,
    /// What `--only` takes.
    pub part: String,
    pub what: String,
    pub against: String,
    /// With its unit.
    pub ours: String,
    /// With its unit.
    pub theirs: String,
    /// The median that is held against the target.
    pub ratio: Option<f64>,
    /// Of the ratio.
    pub unit: String,
    /// The least of all rounds.
    pub low: Option<f64>,
    /// The most of all rounds.
    pub high: Option<f64>,
    /// The same ratio of processor time.
    pub cpu: Option<f64>,
    /// Empty if nothing was promised.
    pub target: String,
    /// `None` if it is not judged.
    pub met: Option<bool>,
    /// Why there are no figures.
    pub failed: Option<String>,
}

pub const HEAD: [&str; 10] =
    ["what", "against", "ours", "theirs", "ratio", "", "min–max", "CPU", "target", ""];
/// The columns that stand right.
pub const NUMBERS: [usize; 6] = [2, 3, 4, 6, 7, 8];

impl Row {
    /// As a line of a table.
    pub fn cells(&self) -> [String; 10] {
        let number =
            |value: Option<f64>| value.map_or(String::new(), |value| format!("{value:.2}"));
        let range = match (self.low, self.high) {
            (Some(low), Some(high)) => format!("{low:.2}–{high:.2}"),
            _ => String::new(),
        };
        let result = match (&self.failed, self.met) {
            (Some(_), _) => "FAILED",
            (None, Some(true)) => "ok",
            (None, Some(false)) => "MISSED",
            (None, None) => "",
        };
        [
            self.what.clone(),
            self.against.clone(),
            self.ours.clone(),
            self.theirs.clone(),
            number(self.ratio),
            self.unit.clone(),
            range,
            number(self.cpu),
            self.target.clone(),
            result.to_owned(),
        ]
    }
}
