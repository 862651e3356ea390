//! Faults: which request goes wrong, and how.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// One way for requests to go wrong. What is set in the first group has to hold for a request; what
/// is set in the second then happens to it. The first fault of the list that fits is used, alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fault {
    /// What the request log calls this fault; `fault 0`, `fault 1`, … when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only this service: `paperspace`, `zenml`, `gitbook` or `evo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Only this operation, e.g. `list_team_members`; `issue_token` for the token endpoints.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Only this HTTP method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Only this page of a listing, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u64>,
    /// Only the nth time that this method and target are seen, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<u64>,
    /// How often this fault happens; without limit when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,

    /// Wait so long before answering; the request has been applied by then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latency_ms: Option<u64>,
    /// Answer this status and apply nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Headers that go with `status`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// The body that goes with `status`: a string as it is, anything else as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// Headers added to the real answer, replacing those of the same name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub extra_headers: BTreeMap<String, String>,
    /// Write exactly so many bytes of the answer, head included, then reset the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset_after_bytes: Option<usize>,
    /// Write exactly so many bytes of the answer, head included, then close the connection in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_after_bytes: Option<usize>,
    /// Write the answer in small pieces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dribble: Option<Dribble>,
    /// Compress the body and cut the compressed bytes short, with a length that agrees.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub truncate_gzip: bool,
    /// Apply the request, then close the connection without answering.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub lose_answer: bool,
}

/// Writing slowly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dribble {
    /// Bytes written at a time, at least one.
    pub bytes: usize,
    /// Milliseconds between two writes.
    pub every_ms: u64,
}

impl Fault {
    /// Says in a sentence what makes this fault impossible, if anything does.
    fn check(&self) -> Result<(), String> {
        if let Some(service) = &self.service
            && !["paperspace", "zenml", "gitbook", "evo"].contains(&service.as_str())
        {
            return Err(format!(
                "there is no service `{service}`: it is one of paperspace, zenml, gitbook and evo"
            ));
        }
        if let Some(operation) = &self.operation
            && !crate::services::has_operation(self.service.as_deref(), operation)
        {
            return Err(format!("there is no operation `{operation}` there"));
        }
        if self.status.is_some_and(|status| !(200..=599).contains(&status)) {
            return Err("`status` is a number from 200 to 599".into());
        }
        if self.status.is_none() && (!self.headers.is_empty() || self.body.is_some()) {
            return Err("`headers` and `body` go with `status`; for the real answer there is `extra_headers`".into());
        }
        if self.reset_after_bytes.is_some() && self.close_after_bytes.is_some() {
            return Err("a connection is either reset or closed: `reset_after_bytes` and `close_after_bytes` exclude each other".into());
        }
        if self.dribble.is_some_and(|dribble| dribble.bytes == 0) {
            return Err("`dribble.bytes` is at least 1".into());
        }
        if self.attempt == Some(0) {
            return Err("`attempt` counts from 1".into());
        }
        let acts = self.latency_ms.is_some()
            || self.status.is_some()
            || !self.extra_headers.is_empty()
            || self.reset_after_bytes.is_some()
            || self.close_after_bytes.is_some()
            || self.dribble.is_some()
            || self.truncate_gzip
            || self.lose_answer;
        if acts { Ok(()) } else { Err("it says when, but not what happens".into()) }
    }

    fn matches(&self, attempt: &Attempt) -> bool {
        self.service.as_deref().is_none_or(|service| service == attempt.service)
            && self
                .operation
                .as_deref()
                .is_none_or(|operation| Some(operation) == attempt.operation)
            && self
                .method
                .as_deref()
                .is_none_or(|method| method.eq_ignore_ascii_case(attempt.method))
            && self.page.is_none_or(|page| Some(page) == attempt.page)
            && self.attempt.is_none_or(|number| number == attempt.number)
    }
}

/// Reads a JSON array of faults; the error is a sentence for their author.
pub fn parse_faults(json: &[u8]) -> Result<Vec<Fault>, String> {
    let faults: Vec<Fault> = serde_json::from_slice(json)
        .map_err(|error| format!("This is not a list of faults: {error}."))?;
    check_faults(&faults)?;
    Ok(faults)
}

/// Says in a sentence which fault is impossible, if one is.
pub(crate) fn check_faults(faults: &[Fault]) -> Result<(), String> {
    for (position, fault) in faults.iter().enumerate() {
        fault.check().map_err(|reason| format!("Fault {position} is impossible: {reason}."))?;
    }
    Ok(())
}

/// A request, as far as faults match it.
pub(crate) struct Attempt<'a> {
    pub(crate) service: &'a str,
    pub(crate) operation: Option<&'a str>,
    pub(crate) method: &'a str,
    pub(crate) page: Option<u64>,
    /// How many times its method and target had been seen, this one included.
    pub(crate) number: u64,
}

/// The faults in force and how often each has happened.
#[derive(Debug, Default)]
pub(crate) struct Schedule {
    faults: Vec<(Fault, u64)>,
}

impl Schedule {
    pub(crate) fn new(faults: Vec<Fault>) -> Self {
        Self { faults: faults.into_iter().map(|fault| (fault, 0)).collect() }
    }

    /// The fault that applies to a request, with its name; it counts as having happened.
    pub(crate) fn apply(&mut self, attempt: &Attempt) -> Option<(String, Fault)> {
        let (position, (fault, happened)) =
            self.faults.iter_mut().enumerate().find(|(_, (fault, happened))| {
                fault.times.is_none_or(|times| *happened < times) && fault.matches(attempt)
            })?;
        *happened += 1;
        Some((fault.name.clone().unwrap_or_else(|| format!("fault {position}")), fault.clone()))
    }
}
