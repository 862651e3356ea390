//! Plans: what is to be changed, step by step, before anything is.

use super::sources::Sources;
use super::{AccessChange, Decision, Review, OffboardMode, Person, Plan, Policy};
use crate::error::{Error, Result};

pub async fn offboard(
    _sources: &Sources,
    _person: &Person,
    _targets: &[String],
    _mode: Option<OffboardMode>,
    _policy: Option<Policy>,
    _at_once: Option<u32>,
) -> Result<Plan> {
    Err(Error::config("not yet"))
}

pub async fn changes(
    _sources: &Sources,
    _changes: &[AccessChange],
    _policy: Option<Policy>,
    _at_once: Option<u32>,
) -> Result<Plan> {
    Err(Error::config("not yet"))
}

pub async fn decided(
    _sources: &Sources,
    _review: &Review,
    _decisions: &[Decision],
    _policy: Option<Policy>,
    _at_once: Option<u32>,
) -> Result<Plan> {
    Err(Error::config("not yet"))
}
