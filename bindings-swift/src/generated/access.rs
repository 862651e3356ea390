// Written by `make generate` from the declarations. Do not edit it.

//! Access: what crosses over.

use std::collections::HashMap;
use std::sync::Arc;

use rosterkit::Refusal;
use rosterkit::access::{
    AccessLevel, AccountStatus, AccountType, Decision, Decisions, Diff, Flag, Found, Manifest,
    Place, Places, Review, ReviewedTarget, Roster, RosterEntry, RosterStatus, Row, RowChange,
    SearchedSource, SearchedTarget, TargetStatus, Verdict, WrittenFile,
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

    pub fn close_review(&self, review: Vec<u8>, worksheet: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().close_review(Encoded(review), worksheet), limits)
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

impl FromBytes for Decisions {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((reader.field("review")?, reader.field("decisions")?)))
    }
}

impl ToBytes for Decisions {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.review.write(bytes);
        self.decisions.write(bytes);
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
