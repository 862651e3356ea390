//! Sealing a plan: its steps are held against the limits, ordered and numbered, and it gets its digest.

use super::super::documents::{self, digest};
use super::super::rows::short_hash;
use super::super::sources::Sources;
use super::super::{KnownSecret, Person, Plan, PlanPurpose, Policy, Step};
use super::draft::Draft;
use super::rails;
use super::read::ReadTarget;
use crate::{Str, Timestamp};

const A_DAY: i64 = 24 * 3600 * 1_000_000;

/// What a plan is made for, beside its steps.
pub struct Frame {
    pub purpose: PlanPurpose,
    pub person: Option<Person>,
    pub review: Option<Str>,
    pub policy: Option<Policy>,
    pub rotate: Vec<KnownSecret>,
}

/// Hold drafts against the limits, put them in order, and seal the plan.
pub fn seal(
    sources: &Sources,
    reads: Vec<ReadTarget>,
    mut drafts: Vec<Draft>,
    frame: Frame,
) -> Plan {
    let policy = frame.policy.unwrap_or_default();
    for (at, read) in reads.iter().enumerate() {
        let mut here: Vec<_> = drafts.iter_mut().filter(|draft| draft.at == at).collect();
        rails::hold(&mut here, read, &policy, &frame.purpose);
    }
    rails::hold_parts(&mut drafts, &reads, &policy);
    drafts.sort_by_key(Draft::order);
    let steps = drafts.into_iter().zip(1..).map(|(draft, n)| Step { n, ..draft.step });
    let created_at = sources.now();
    let created = created_at.to_string();
    let texts = reads.iter().map(|read| read.planned.target.as_str());
    let id = short_hash(std::iter::once(created.as_str()).chain(texts));
    let mut plan = Plan {
        schema: documents::PLAN.into(),
        id: format!("p{id}").into(),
        digest: Str::default(),
        created_at,
        expires_at: Timestamp::from_unix_microseconds(created_at.unix_microseconds() + A_DAY),
        tool_version: env!("CARGO_PKG_VERSION").into(),
        purpose: frame.purpose,
        person: frame.person,
        review: frame.review,
        policy,
        steps: steps.collect(),
        rotate: frame.rotate,
        targets: reads.into_iter().map(|read| read.planned).collect(),
    };
    plan.digest = digest(&plan).into();
    plan
}
