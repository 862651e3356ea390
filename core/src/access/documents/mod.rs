//! Plans and evidence as documents: JSON, which is read back, and words for people.

mod evidence;
mod json;
mod plan;
mod words;

use super::files::json_lines::sha256;
use super::{DocumentFormat, Evidence, Plan};
use crate::Str;
use crate::error::{Certainty, Error, ErrorKind, Result};

/// The version of the structure of plans.
pub const PLAN: &str = "rosterkit.plan/1";
/// The version of the structure of evidence.
pub const EVIDENCE: &str = "rosterkit.evidence/1";

/// The digest of a plan: the SHA-256 of its JSON without blanks, in which the digest is empty.
///
/// So a file of it may be indented in another way, and whatever value is changed is seen.
pub fn digest(plan: &Plan) -> String {
    let undigested = Plan { digest: Str::from(""), ..plan.clone() };
    sha256(&serde_json::to_string(&undigested).expect("a record becomes JSON"))
}

/// Give a plan as text.
///
/// # Errors
/// For a format that is not known here.
pub fn plan(plan: &Plan, format: Option<&DocumentFormat>) -> Result<String> {
    written(format, || json::write(plan), || plan::text(plan))
}

/// Give evidence as text.
///
/// # Errors
/// For a format that is not known here.
pub fn evidence(evidence: &Evidence, format: Option<&DocumentFormat>) -> Result<String> {
    written(format, || json::write(evidence), || evidence::text(evidence))
}

fn written(
    format: Option<&DocumentFormat>,
    json: impl FnOnce() -> String,
    text: impl FnOnce() -> String,
) -> Result<String> {
    match format {
        None | Some(DocumentFormat::Json) => Ok(json()),
        Some(DocumentFormat::Text) => Ok(text()),
        Some(DocumentFormat::Unknown(_)) => {
            let known: Vec<_> =
                DocumentFormat::KNOWN.iter().map(|f| format!("`{}`", f.as_str())).collect();
            let why = format!("is none of the formats: {}", known.join(", "));
            Err(Error::invalid_argument("format", why))
        }
    }
}

/// Read a plan.
///
/// # Errors
/// `Safety` for a plan that was changed since it was made, and `InvalidArgument` for a text that is not
/// a whole plan or that is of a newer version.
pub fn read_plan(text: &str) -> Result<Plan> {
    let refused = |why: String| Error::invalid_argument("text", why);
    let plan: Plan = json::read(text).map_err(refused)?;
    if plan.digest != *digest(&plan) {
        let why = "was changed since it was made: its digest is not the one that it names. Make the \
                   plan again";
        // As of a plan that is applied: nothing of it may be done.
        let refused = Error::new(ErrorKind::Safety, format!("the plan {why}"));
        return Err(refused.with_certainty(Some(Certainty::NotSent)));
    }
    Ok(plan)
}

/// Read evidence.
///
/// # Errors
/// For a text that is not whole evidence, or that is of a newer version.
pub fn read_evidence(text: &str) -> Result<Evidence> {
    json::read(text).map_err(|why| Error::invalid_argument("text", why))
}
