//! Secrets of Paperspace teams: a new value, and the end of one.

use super::RotatedSecret;
use super::sources::Sources;
use crate::Secret;
use crate::error::{Error, Result};
use crate::services::shared::shared::Removal;

pub async fn rotate(
    _sources: &Sources,
    _team: &str,
    _name: &str,
    _value: Option<Secret>,
    _generate: Option<u32>,
) -> Result<RotatedSecret> {
    Err(Error::config("not yet"))
}

pub async fn delete(_sources: &Sources, _team: &str, _name: &str, _force: bool) -> Result<Removal> {
    Err(Error::config("not yet"))
}
