//! The logs: what was asked, and what it changed.

use std::collections::{HashMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{random::hash, request::Request};

/// How many requests and mutations are kept; older ones are forgotten.
pub(crate) const KEPT: usize = 100_000;

/// One request to one of the services.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestRecord {
    /// Counts the requests to services, from 1.
    pub sequence: u64,
    /// `paperspace`, `zenml`, `gitbook` or `evo`.
    pub service: String,
    /// The operation, where the request is one; `issue_token` at the token endpoints.
    pub operation: Option<String>,
    /// The method.
    pub method: String,
    /// The target exactly as sent.
    pub target: String,
    /// The headers in order, the credential in `Authorization` replaced by a fingerprint.
    pub headers: Vec<(String, String)>,
    /// The body as text.
    pub body: String,
    /// The status of the answer, also of one that was lost or cut.
    pub status: u16,
    /// The name of the fault that was applied.
    pub fault: Option<String>,
    /// How many times this method and target had been seen, this one included.
    pub attempt: u64,
    /// Which connection it came over, counted from 1.
    pub connection: u64,
}

/// One change that a request made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MutationRecord {
    /// Counts the mutations, from 1.
    pub sequence: u64,
    /// The sequence number of the request that made it.
    pub request: u64,
    /// `paperspace`, `zenml`, `gitbook` or `evo`.
    pub service: String,
    /// The operation; also one that the library does not have, such as `delete_team`.
    pub operation: String,
    /// The ids of what was changed, by name.
    pub target: Value,
    /// What changed: `before` and `after`, null where there was or is nothing.
    pub change: Value,
}

/// The logs of one emulator.
#[derive(Debug, Default)]
pub(crate) struct Logs {
    pub(crate) requests: VecDeque<RequestRecord>,
    pub(crate) mutations: VecDeque<MutationRecord>,
    attempts: HashMap<(String, String), u64>,
    request_count: u64,
    mutation_count: u64,
}

impl Logs {
    /// Counts a request and says how many times it had been seen.
    pub(crate) fn attempt(&mut self, method: &str, target: &str) -> u64 {
        if self.attempts.len() >= KEPT {
            // Forgetting is better than growing; tests that count attempts clear the logs long before.
            self.attempts.clear();
        }
        let count = self.attempts.entry((method.to_owned(), target.to_owned())).or_insert(0);
        *count += 1;
        *count
    }

    /// The sequence number of the request that is being handled.
    pub(crate) fn next_request(&mut self) -> u64 {
        self.request_count += 1;
        self.request_count
    }

    pub(crate) fn request(&mut self, record: RequestRecord) {
        push(&mut self.requests, record);
    }

    pub(crate) fn mutation(&mut self, request: u64, service: &str, mutation: Mutation) {
        self.mutation_count += 1;
        push(
            &mut self.mutations,
            MutationRecord {
                sequence: self.mutation_count,
                request,
                service: service.to_owned(),
                operation: mutation.operation.to_owned(),
                target: mutation.target,
                change: mutation.change,
            },
        );
    }

    /// Forgets the requests and how often each was seen; the numbers go on.
    pub(crate) fn clear_requests(&mut self) {
        self.requests.clear();
        self.attempts.clear();
    }

    /// Forgets the mutations; the numbers go on.
    pub(crate) fn clear_mutations(&mut self) {
        self.mutations.clear();
    }
}

/// A change, as the service that made it describes it.
#[derive(Debug)]
pub(crate) struct Mutation {
    pub(crate) operation: &'static str,
    pub(crate) target: Value,
    pub(crate) change: Value,
}

fn push<T>(log: &mut VecDeque<T>, record: T) {
    if log.len() >= KEPT {
        log.pop_front();
    }
    log.push_back(record);
}

/// A request's headers with the credential replaced by a fingerprint that tells two apart.
pub(crate) fn without_credential(request: &Request) -> Vec<(String, String)> {
    request
        .headers
        .iter()
        .map(|(name, value)| {
            if name.eq_ignore_ascii_case("authorization") {
                let scheme = value
                    .split(' ')
                    .next()
                    .filter(|scheme| scheme.len() < value.len())
                    .unwrap_or("");
                let fingerprint = hash(0, value.as_bytes()) as u32;
                (name.clone(), format!("{scheme} ***{fingerprint:08x}").trim_start().to_owned())
            } else {
                (name.clone(), value.clone())
            }
        })
        .collect()
}
