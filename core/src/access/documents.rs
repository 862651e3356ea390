//! Plans and evidence as text.

use super::{DocumentFormat, Evidence, Plan};
use crate::error::{Error, Result};

pub fn plan(_plan: &Plan, _format: Option<&DocumentFormat>) -> Result<String> {
    Err(Error::config("not yet"))
}
pub fn evidence(_evidence: &Evidence, _format: Option<&DocumentFormat>) -> Result<String> {
    Err(Error::config("not yet"))
}
pub fn read_plan(_text: &str) -> Result<Plan> {
    Err(Error::config("not yet"))
}
pub fn read_evidence(_text: &str) -> Result<Evidence> {
    Err(Error::config("not yet"))
}
