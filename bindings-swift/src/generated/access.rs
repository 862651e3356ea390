// Written by `make generate` from the declarations. Do not edit it.

//! Access: what crosses over.

use std::collections::HashMap;
use std::sync::Arc;

use rosterkit::Refusal;
use rosterkit::access::{
    AccessChange, AccessLevel, AccountStatus, AccountType, Action, AppliedStep, AppliedTarget,
    ChangeKind, Changes, ClosedReview, Decision, Diff, Evidence, Flag, Found, KnownSecret,
    Manifest, Person, Place, Places, Plan, PlanPurpose, PlannedTarget, Policy, Rail, RailVerdict,
    Review, ReviewedTarget, Roster, RosterEntry, RosterStatus, RotatedSecret, RotationOutcome, Row,
    RowChange, SearchedSource, SearchedTarget, Standing, Step, StepCertainty, StepOutcome,
    TargetStatus, Verdict, Verified, WrittenFile,
};
use rosterkit::bridge::{Client, FromFields};

use crate::bytes::{Bytes, Encoded, FromBytes, Reader, ToBytes};
use crate::call::Call;
use crate::clients::{ServiceClient, clients_of};
use crate::configuration::{Configuration, configure};
use crate::errors::Failure;
use crate::generated::options::Limits;
use crate::options::Int;

/// The client of Access.
#[derive(uniffi::Object)]
pub struct Access(rosterkit::Access);

#[uniffi::export]
impl Access {
    #[uniffi::constructor]
    pub fn new(
        clients: Option<HashMap<String, Arc<ServiceClient>>>,
        configuration: Configuration,
    ) -> Result<Arc<Self>, Failure> {
        let mut builder = rosterkit::Access::builder();
        if let Some(clients) = clients {
            builder = builder.clients(clients_of(clients));
        }
        configure!(builder, configuration);
        Ok(Arc::new(Self(builder.build()?)))
    }

    pub fn review(
        &self,
        targets: Vec<String>,
        roster: Option<Vec<u8>>,
        domains: Option<Vec<String>>,
        dormant_days: Option<Int>,
        at_once: Option<Int>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().review(
                targets,
                roster.map(Encoded),
                domains,
                dormant_days,
                at_once,
            ),
            limits,
        )
    }

    pub fn find(
        &self,
        people: Vec<String>,
        targets: Vec<String>,
        at_once: Option<Int>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().find(people, targets, at_once), limits)
    }

    pub fn places(&self, looked_in: Option<Vec<String>>, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().places(looked_in), limits)
    }

    pub fn diff(&self, before: Vec<u8>, after: Vec<u8>, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().diff(Encoded(before), Encoded(after)), limits)
    }

    pub fn worksheet(&self, review: Vec<u8>, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().worksheet(Encoded(review)), limits)
    }

    pub fn close_review(
        &self,
        review: Vec<u8>,
        worksheet: String,
        policy: Option<Vec<u8>>,
        at_once: Option<Int>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().close_review(
                Encoded(review),
                worksheet,
                policy.map(Encoded),
                at_once,
            ),
            limits,
        )
    }

    pub fn offboard(
        &self,
        person: Vec<u8>,
        targets: Vec<String>,
        mode: Option<String>,
        policy: Option<Vec<u8>>,
        at_once: Option<Int>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().offboard(
                Encoded(person),
                targets,
                mode,
                policy.map(Encoded),
                at_once,
            ),
            limits,
        )
    }

    pub fn plan(
        &self,
        changes: Vec<u8>,
        policy: Option<Vec<u8>>,
        at_once: Option<Int>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().plan(Encoded(changes), policy.map(Encoded), at_once), limits)
    }

    pub fn apply(
        &self,
        plan: Vec<u8>,
        confirm: Option<String>,
        only: Option<Vec<u8>>,
        journal: Option<String>,
        at_once: Option<Int>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().apply(Encoded(plan), confirm, only.map(Encoded), journal, at_once),
            limits,
        )
    }

    pub fn rotate_secret(
        &self,
        team: String,
        name: String,
        value: Option<String>,
        generate: Option<Int>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().rotate_secret(team, name, value, generate), limits)
    }

    pub fn delete_secret(
        &self,
        team: String,
        name: String,
        force: Option<bool>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().delete_secret(team, name, force), limits)
    }

    pub fn render(&self, review: Vec<u8>, format: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().render(Encoded(review), format), limits)
    }

    pub fn write_files(&self, review: Vec<u8>, folder: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().write_files(Encoded(review), folder), limits)
    }

    pub fn read_review(&self, text: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().read_review(text), limits)
    }

    pub fn render_plan(&self, plan: Vec<u8>, format: Option<String>, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().render_plan(Encoded(plan), format), limits)
    }

    pub fn read_plan(&self, text: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().read_plan(text), limits)
    }

    pub fn render_evidence(
        &self,
        evidence: Vec<u8>,
        format: Option<String>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().render_evidence(Encoded(evidence), format), limits)
    }

    pub fn read_evidence(&self, text: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().read_evidence(text), limits)
    }

    pub fn read_changes(&self, text: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().read_changes(text), limits)
    }

    pub fn read_roster(&self, text: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().read_roster(text), limits)
    }

    pub fn with_options(&self, limits: Limits) -> Result<Arc<Self>, Failure> {
        Ok(Arc::new(Self(self.0.with_options(&limits.options()?)?)))
    }

    pub fn explain(&self) -> Arc<Bytes> {
        Bytes::of(self.0.explain())
    }

    pub fn close(&self) {
        self.0.close();
    }
}

impl FromBytes for Review {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("schema")?,
            reader.field("id")?,
            reader.field("created_at")?,
            reader.field("tool_version")?,
            reader.field("complete")?,
            reader.field("dormant_days")?,
            reader.field("domains")?,
            reader.field("roster_people")?,
            reader.field("targets")?,
            reader.field("rows")?,
        )))
    }
}

impl ToBytes for Review {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.schema.write(bytes);
        self.id.write(bytes);
        self.created_at.write(bytes);
        self.tool_version.write(bytes);
        self.complete.write(bytes);
        self.dormant_days.write(bytes);
        self.domains.write(bytes);
        self.roster_people.write(bytes);
        self.targets.write(bytes);
        self.rows.write(bytes);
    }
}

impl FromBytes for ReviewedTarget {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("target")?,
            reader.field("host")?,
            reader.field("principal")?,
            reader.field("started_at")?,
            reader.field("finished_at")?,
            reader.field("pages")?,
            reader.field("rows")?,
            reader.field("duplicates")?,
            reader.field("status")?,
            reader.field("error")?,
            reader.field("resume")?,
        )))
    }
}

impl ToBytes for ReviewedTarget {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.target.write(bytes);
        self.host.write(bytes);
        self.principal.write(bytes);
        self.started_at.write(bytes);
        self.finished_at.write(bytes);
        self.pages.write(bytes);
        self.rows.write(bytes);
        self.duplicates.write(bytes);
        self.status.write(bytes);
        self.error.write(bytes);
        self.resume.write(bytes);
    }
}

impl FromBytes for Row {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("row_key")?,
            reader.field("service")?,
            reader.field("target")?,
            reader.field("user_id")?,
            reader.field("email")?,
            reader.field("name")?,
            reader.field("account_type")?,
            reader.field("role")?,
            reader.field("role_allows")?,
            reader.field("access")?,
            reader.field("privileged")?,
            reader.field("status")?,
            reader.field("joined_at")?,
            reader.field("last_seen_at")?,
            reader.field("observed_at")?,
            reader.field("flags")?,
            reader.field("exposed_hours")?,
        )))
    }
}

impl ToBytes for Row {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.row_key.write(bytes);
        self.service.write(bytes);
        self.target.write(bytes);
        self.user_id.write(bytes);
        self.email.write(bytes);
        self.name.write(bytes);
        self.account_type.write(bytes);
        self.role.write(bytes);
        self.role_allows.write(bytes);
        self.access.write(bytes);
        self.privileged.write(bytes);
        self.status.write(bytes);
        self.joined_at.write(bytes);
        self.last_seen_at.write(bytes);
        self.observed_at.write(bytes);
        self.flags.write(bytes);
        self.exposed_hours.write(bytes);
    }
}

impl FromBytes for Roster {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((reader.field("people")?,)))
    }
}

impl ToBytes for Roster {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.people.write(bytes);
    }
}

impl FromBytes for RosterEntry {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("email")?,
            reader.field("aliases")?,
            reader.field("status")?,
            reader.field("left_at")?,
        )))
    }
}

impl ToBytes for RosterEntry {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.email.write(bytes);
        self.aliases.write(bytes);
        self.status.write(bytes);
        self.left_at.write(bytes);
    }
}

impl FromBytes for Found {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("complete")?,
            reader.field("rows")?,
            reader.field("targets")?,
        )))
    }
}

impl ToBytes for Found {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.complete.write(bytes);
        self.rows.write(bytes);
        self.targets.write(bytes);
    }
}

impl FromBytes for SearchedTarget {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("target")?,
            reader.field("status")?,
            reader.field("searched")?,
            reader.field("without_email")?,
            reader.field("error")?,
        )))
    }
}

impl ToBytes for SearchedTarget {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.target.write(bytes);
        self.status.write(bytes);
        self.searched.write(bytes);
        self.without_email.write(bytes);
        self.error.write(bytes);
    }
}

impl FromBytes for Places {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("complete")?,
            reader.field("places")?,
            reader.field("sources")?,
        )))
    }
}

impl ToBytes for Places {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.complete.write(bytes);
        self.places.write(bytes);
        self.sources.write(bytes);
    }
}

impl FromBytes for Place {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("target")?,
            reader.field("kind")?,
            reader.field("name")?,
        )))
    }
}

impl ToBytes for Place {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.target.write(bytes);
        self.kind.write(bytes);
        self.name.write(bytes);
    }
}

impl FromBytes for SearchedSource {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("source")?,
            reader.field("status")?,
            reader.field("principal")?,
            reader.field("error")?,
        )))
    }
}

impl ToBytes for SearchedSource {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.source.write(bytes);
        self.status.write(bytes);
        self.principal.write(bytes);
        self.error.write(bytes);
    }
}

impl FromBytes for Diff {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("complete")?,
            reader.field("joined")?,
            reader.field("left")?,
            reader.field("role_changed")?,
            reader.field("status_changed")?,
            reader.field("unknown")?,
        )))
    }
}

impl ToBytes for Diff {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.complete.write(bytes);
        self.joined.write(bytes);
        self.left.write(bytes);
        self.role_changed.write(bytes);
        self.status_changed.write(bytes);
        self.unknown.write(bytes);
    }
}

impl FromBytes for RowChange {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((reader.field("before")?, reader.field("after")?)))
    }
}

impl ToBytes for RowChange {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.before.write(bytes);
        self.after.write(bytes);
    }
}

impl FromBytes for ClosedReview {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("review")?,
            reader.field("decisions")?,
            reader.field("plan")?,
        )))
    }
}

impl ToBytes for ClosedReview {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.review.write(bytes);
        self.decisions.write(bytes);
        self.plan.write(bytes);
    }
}

impl FromBytes for Decision {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("row_key")?,
            reader.field("decision")?,
            reader.field("new_role")?,
            reader.field("reason")?,
            reader.field("reviewer")?,
            reader.field("decided_at")?,
            reader.field("ticket")?,
        )))
    }
}

impl ToBytes for Decision {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.row_key.write(bytes);
        self.decision.write(bytes);
        self.new_role.write(bytes);
        self.reason.write(bytes);
        self.reviewer.write(bytes);
        self.decided_at.write(bytes);
        self.ticket.write(bytes);
    }
}

impl FromBytes for Person {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("email")?,
            reader.field("aliases")?,
            reader.field("ids")?,
        )))
    }
}

impl ToBytes for Person {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.email.write(bytes);
        self.aliases.write(bytes);
        self.ids.write(bytes);
    }
}

impl FromBytes for AccessChange {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("kind")?,
            reader.field("user")?,
            reader.field("target")?,
            reader.field("role")?,
        )))
    }
}

impl ToBytes for AccessChange {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.kind.write(bytes);
        self.user.write(bytes);
        self.target.write(bytes);
        self.role.write(bytes);
    }
}

impl FromBytes for Changes {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((reader.field("changes")?,)))
    }
}

impl ToBytes for Changes {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.changes.write(bytes);
    }
}

impl FromBytes for Policy {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("min_owners")?,
            reader.field("max_removals")?,
            reader.field("allow_self")?,
            reader.field("allow_privileged")?,
            reader.field("allow_incomplete")?,
        )))
    }
}

impl ToBytes for Policy {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.min_owners.write(bytes);
        self.max_removals.write(bytes);
        self.allow_self.write(bytes);
        self.allow_privileged.write(bytes);
        self.allow_incomplete.write(bytes);
    }
}

impl FromBytes for Plan {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("schema")?,
            reader.field("id")?,
            reader.field("digest")?,
            reader.field("created_at")?,
            reader.field("expires_at")?,
            reader.field("tool_version")?,
            reader.field("purpose")?,
            reader.field("person")?,
            reader.field("review")?,
            reader.field("policy")?,
            reader.field("targets")?,
            reader.field("steps")?,
            reader.field("rotate")?,
        )))
    }
}

impl ToBytes for Plan {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.schema.write(bytes);
        self.id.write(bytes);
        self.digest.write(bytes);
        self.created_at.write(bytes);
        self.expires_at.write(bytes);
        self.tool_version.write(bytes);
        self.purpose.write(bytes);
        self.person.write(bytes);
        self.review.write(bytes);
        self.policy.write(bytes);
        self.targets.write(bytes);
        self.steps.write(bytes);
        self.rotate.write(bytes);
    }
}

impl FromBytes for PlannedTarget {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("target")?,
            reader.field("host")?,
            reader.field("principal")?,
            reader.field("people")?,
            reader.field("without_email")?,
            reader.field("owners")?,
            reader.field("status")?,
            reader.field("error")?,
        )))
    }
}

impl ToBytes for PlannedTarget {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.target.write(bytes);
        self.host.write(bytes);
        self.principal.write(bytes);
        self.people.write(bytes);
        self.without_email.write(bytes);
        self.owners.write(bytes);
        self.status.write(bytes);
        self.error.write(bytes);
    }
}

impl FromBytes for Step {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("n")?,
            reader.field("target")?,
            reader.field("action")?,
            reader.field("user_id")?,
            reader.field("email")?,
            reader.field("name")?,
            reader.field("before")?,
            reader.field("after")?,
            reader.field("reversible")?,
            reader.field("why")?,
            reader.field("instructions")?,
            reader.field("consequences")?,
            reader.field("rails")?,
        )))
    }
}

impl ToBytes for Step {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.n.write(bytes);
        self.target.write(bytes);
        self.action.write(bytes);
        self.user_id.write(bytes);
        self.email.write(bytes);
        self.name.write(bytes);
        self.before.write(bytes);
        self.after.write(bytes);
        self.reversible.write(bytes);
        self.why.write(bytes);
        self.instructions.write(bytes);
        self.consequences.write(bytes);
        self.rails.write(bytes);
    }
}

impl FromBytes for Standing {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((reader.field("role")?, reader.field("status")?)))
    }
}

impl ToBytes for Standing {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.role.write(bytes);
        self.status.write(bytes);
    }
}

impl FromBytes for Rail {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("name")?,
            reader.field("verdict")?,
            reader.field("limit")?,
            reader.field("actual")?,
            reader.field("message")?,
        )))
    }
}

impl ToBytes for Rail {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.name.write(bytes);
        self.verdict.write(bytes);
        self.limit.write(bytes);
        self.actual.write(bytes);
        self.message.write(bytes);
    }
}

impl FromBytes for KnownSecret {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("target")?,
            reader.field("name")?,
            reader.field("changed_at")?,
            reader.field("used_by_deployment")?,
        )))
    }
}

impl ToBytes for KnownSecret {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.target.write(bytes);
        self.name.write(bytes);
        self.changed_at.write(bytes);
        self.used_by_deployment.write(bytes);
    }
}

impl FromBytes for Evidence {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("schema")?,
            reader.field("plan")?,
            reader.field("plan_digest")?,
            reader.field("tool_version")?,
            reader.field("started_at")?,
            reader.field("finished_at")?,
            reader.field("complete")?,
            reader.field("targets")?,
            reader.field("steps")?,
        )))
    }
}

impl ToBytes for Evidence {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.schema.write(bytes);
        self.plan.write(bytes);
        self.plan_digest.write(bytes);
        self.tool_version.write(bytes);
        self.started_at.write(bytes);
        self.finished_at.write(bytes);
        self.complete.write(bytes);
        self.targets.write(bytes);
        self.steps.write(bytes);
    }
}

impl FromBytes for AppliedTarget {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("target")?,
            reader.field("principal")?,
            reader.field("drift")?,
            reader.field("error")?,
        )))
    }
}

impl ToBytes for AppliedTarget {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.target.write(bytes);
        self.principal.write(bytes);
        self.drift.write(bytes);
        self.error.write(bytes);
    }
}

impl FromBytes for AppliedStep {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("n")?,
            reader.field("target")?,
            reader.field("action")?,
            reader.field("user_id")?,
            reader.field("email")?,
            reader.field("outcome")?,
            reader.field("certainty")?,
            reader.field("attempts")?,
            reader.field("status")?,
            reader.field("request_ids")?,
            reader.field("at")?,
            reader.field("verified")?,
            reader.field("after")?,
            reader.field("error")?,
        )))
    }
}

impl ToBytes for AppliedStep {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.n.write(bytes);
        self.target.write(bytes);
        self.action.write(bytes);
        self.user_id.write(bytes);
        self.email.write(bytes);
        self.outcome.write(bytes);
        self.certainty.write(bytes);
        self.attempts.write(bytes);
        self.status.write(bytes);
        self.request_ids.write(bytes);
        self.at.write(bytes);
        self.verified.write(bytes);
        self.after.write(bytes);
        self.error.write(bytes);
    }
}

impl FromBytes for RotatedSecret {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("target")?,
            reader.field("name")?,
            reader.field("outcome")?,
            reader.field("certainty")?,
            reader.field("changed_at")?,
            reader.field("used_by_deployment")?,
        )))
    }
}

impl ToBytes for RotatedSecret {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.target.write(bytes);
        self.name.write(bytes);
        self.outcome.write(bytes);
        self.certainty.write(bytes);
        self.changed_at.write(bytes);
        self.used_by_deployment.write(bytes);
    }
}

impl FromBytes for Manifest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("schema")?,
            reader.field("review")?,
            reader.field("tool_version")?,
            reader.field("files")?,
        )))
    }
}

impl ToBytes for Manifest {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.schema.write(bytes);
        self.review.write(bytes);
        self.tool_version.write(bytes);
        self.files.write(bytes);
    }
}

impl FromBytes for WrittenFile {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("name")?,
            reader.field("bytes")?,
            reader.field("sha256")?,
        )))
    }
}

impl ToBytes for WrittenFile {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.name.write(bytes);
        self.bytes.write(bytes);
        self.sha256.write(bytes);
    }
}

impl ToBytes for TargetStatus {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for TargetStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for AccountType {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for AccountType {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for AccessLevel {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for AccessLevel {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for AccountStatus {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for AccountStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for Flag {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for Flag {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for RosterStatus {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for RosterStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for Verdict {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for Verdict {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for ChangeKind {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for ChangeKind {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for PlanPurpose {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for PlanPurpose {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for Action {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for Action {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for RailVerdict {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for RailVerdict {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for StepOutcome {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for StepOutcome {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for StepCertainty {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for StepCertainty {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for Verified {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for Verified {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for RotationOutcome {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for RotationOutcome {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}
