//! Applying a plan.

use super::sources::Sources;
use super::{Evidence, Plan};
use crate::error::{Error, Result};

pub async fn apply(
    _sources: &Sources,
    _plan: Plan,
    _confirm: Option<String>,
    _only: Option<Vec<u32>>,
    _journal: Option<String>,
    _at_once: Option<u32>,
) -> Result<Evidence> {
    Err(Error::config("not yet"))
}
