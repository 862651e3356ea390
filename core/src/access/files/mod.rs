//! Reviews as files.
use super::{Format, Manifest, Review};
use crate::error::{Error, Result};
pub fn render(_review: &Review, _format: &Format) -> Result<String> {
    Err(Error::config("not written yet"))
}
pub fn write(_review: &Review, _folder: &str) -> Result<Manifest> {
    Err(Error::config("not written yet"))
}
