// Written by `make generate` from the declarations. Do not edit it.

//! Access: the native half of its clients, and its records.

use napi::Env;
use napi::bindgen_prelude::{Object, Unknown};
use napi_derive::napi;
use rosterkit::access;
use rosterkit::bridge::{AnswerAs, Client as _, FromFields as _, configure};
use rosterkit::{Clients, FakeClock, Refusal, Str};

use crate::call::send;
use crate::client::{Id, configuration, explained, made};
use crate::convert::{FromJs, JsArgument, field, fields, is_text};
use crate::decode::{Decode, Decoder, EncodedArgument};
use crate::encode::{Encode, Encoder};
use crate::errors::raised;
use crate::hooks::observer;
use crate::options::Options;
use crate::token_provider::Provider;

/// The native half of `Access` and `AccessSync`.
#[napi(js_name = "Access")]
pub struct Access {
    pub(super) client: rosterkit::Access,
    pub(super) id: Id,
}

impl Access {
    fn build(
        options: Unknown<'_>,
        provides_tokens: bool,
        environment: Unknown<'_>,
    ) -> rosterkit::Result<Self> {
        let options = Options::of_client(options, &["clients"])?;
        let id = Id::new();
        let builder =
            rosterkit::Access::builder().options(options.limits()?).observer(observer(id.number()));
        let mut builder = configure(builder, configuration(&options, environment)?);
        if let Some(clients) = options.option::<Clients>("clients")? {
            builder = builder.clients(clients);
        }
        if provides_tokens {
            builder = builder.token_provider(Provider { client: id.number() });
        }
        if let Some(clock) = options.option::<FakeClock>("clock")? {
            builder = builder.clock(clock);
        }
        Ok(Self { client: builder.build()?, id })
    }
}

#[napi]
impl Access {
    /// Make a client. `provides_tokens` tells that JavaScript has a token provider, `is_worker` that
    /// the thread can be terminated; `environment` is read in place of the process's.
    #[napi(constructor)]
    pub fn new(
        env: &Env,
        options: Unknown<'_>,
        provides_tokens: bool,
        is_worker: bool,
        environment: Unknown<'_>,
    ) -> napi::Result<Self> {
        made(env, is_worker, Self::build(options, provides_tokens, environment))
    }

    /// The same client with other limits.
    #[napi]
    pub fn with_options(&self, env: &Env, options: Unknown<'_>) -> napi::Result<Self> {
        let client =
            Options::of_limits(options).and_then(|limits| self.client.with_options(&limits));
        client.map(|client| Self { client, ..*self }).map_err(|error| raised(env, &error))
    }

    /// By which its functions are known, and those of clients made from it.
    #[napi(getter)]
    pub fn id(&self) -> u32 {
        self.id.number()
    }

    /// Where each setting came from, by its name.
    #[napi]
    pub fn explain<'env>(&self, env: &'env Env) -> napi::Result<Object<'env>> {
        explained(env, self.client.explain())
    }

    /// What may be shown of it.
    #[napi]
    pub fn shown(&self) -> String {
        format!("{:?}", self.client)
    }

    /// Refuse further calls.
    #[napi]
    pub fn close(&self) {
        self.client.close();
    }

    /// Review who has access to some places: one row for each person in each place.
    #[napi(js_name = "review")]
    pub fn review<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        targets: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(
            env,
            AnswerAs::Value,
            call,
            caller,
            options,
            &["roster", "domains", "dormantDays", "atOnce"],
            |options| {
                Ok(self.client.operations().review(
                    JsArgument(targets),
                    options.argument("roster")?,
                    options.argument("domains")?,
                    options.argument("dormantDays")?,
                    options.argument("atOnce")?,
                ))
            },
        )
    }

    /// Find people in some places, by their e-mail addresses, their ids, or both.
    #[napi(js_name = "find")]
    pub fn find<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        people: Unknown<'env>,
        targets: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &["atOnce"], |options| {
            Ok(self.client.operations().find(
                JsArgument(people),
                JsArgument(targets),
                options.argument("atOnce")?,
            ))
        })
    }

    /// List the places that the credentials can see, as targets of a review.
    #[napi(js_name = "places")]
    pub fn places<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &["lookedIn"], |options| {
            Ok(self.client.operations().places(options.argument("lookedIn")?))
        })
    }

    /// Compare two reviews: who joined, who left, and whose role or status changed.
    #[napi(js_name = "diff")]
    pub fn diff<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        before: Unknown<'env>,
        after: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &[], |_| {
            Ok(self.client.operations().diff(EncodedArgument(before), EncodedArgument(after)))
        })
    }

    /// Write a review's worksheet: CSV in which reviewers decide on each row, riskiest first.
    #[napi(js_name = "worksheet")]
    pub fn worksheet<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        review: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &[], |_| {
            Ok(self.client.operations().worksheet(EncodedArgument(review)))
        })
    }

    /// Close a review with a worksheet that was filled in: give its decisions, and the plan that
    #[napi(js_name = "closeReview")]
    pub fn close_review<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        review: Unknown<'env>,
        worksheet: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &["policy", "atOnce"], |options| {
            Ok(self.client.operations().close_review(
                EncodedArgument(review),
                JsArgument(worksheet),
                options.argument("policy")?,
                options.argument("atOnce")?,
            ))
        })
    }

    /// Plan how a person's access ends in some places. Nothing is changed.
    #[napi(js_name = "offboard")]
    pub fn offboard<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        person: Unknown<'env>,
        targets: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(
            env,
            AnswerAs::Value,
            call,
            caller,
            options,
            &["mode", "policy", "atOnce"],
            |options| {
                Ok(self.client.operations().offboard(
                    EncodedArgument(person),
                    JsArgument(targets),
                    options.argument("mode")?,
                    options.argument("policy")?,
                    options.argument("atOnce")?,
                ))
            },
        )
    }

    /// Plan changes of who has access. Nothing is changed.
    #[napi(js_name = "plan")]
    pub fn plan<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        changes: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &["policy", "atOnce"], |options| {
            Ok(self.client.operations().plan(
                JsArgument(changes),
                options.argument("policy")?,
                options.argument("atOnce")?,
            ))
        })
    }

    /// Carry out a plan, and say of each step what came of it.
    #[napi(js_name = "apply")]
    pub fn apply<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        plan: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(
            env,
            AnswerAs::Value,
            call,
            caller,
            options,
            &["confirm", "only", "journal", "atOnce"],
            |options| {
                Ok(self.client.operations().apply(
                    EncodedArgument(plan),
                    options.argument("confirm")?,
                    options.argument("only")?,
                    options.argument("journal")?,
                    options.argument("atOnce")?,
                ))
            },
        )
    }

    /// Give a secret of a Paperspace team a new value. A secret that is missing is created.
    #[napi(js_name = "rotateSecret")]
    pub fn rotate_secret<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        team: Unknown<'env>,
        name: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &["value", "generate"], |options| {
            Ok(self.client.operations().rotate_secret(
                JsArgument(team),
                JsArgument(name),
                options.argument("value")?,
                options.argument("generate")?,
            ))
        })
    }

    /// Delete a secret of a Paperspace team, unless a deployment uses it.
    #[napi(js_name = "deleteSecret")]
    pub fn delete_secret<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        team: Unknown<'env>,
        name: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &["force"], |options| {
            Ok(self.client.operations().delete_secret(
                JsArgument(team),
                JsArgument(name),
                options.argument("force")?,
            ))
        })
    }

    /// Give a review as text: JSON Lines, CSV, or a page of HTML that needs no other file.
    #[napi(js_name = "render")]
    pub fn render<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        review: Unknown<'env>,
        format: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &[], |_| {
            Ok(self.client.operations().render(EncodedArgument(review), JsArgument(format)))
        })
    }

    /// Write a review's files to a folder: `review.jsonl`, `review.csv`, `review.html`,
    #[napi(js_name = "writeFiles")]
    pub fn write_files<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        review: Unknown<'env>,
        folder: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &[], |_| {
            Ok(self.client.operations().write_files(EncodedArgument(review), JsArgument(folder)))
        })
    }

    /// Read a review from the text of its `review.jsonl`, from whichever language it was written.
    #[napi(js_name = "readReview")]
    pub fn read_review<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        text: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &[], |_| {
            Ok(self.client.operations().read_review(JsArgument(text)))
        })
    }

    /// Give a plan as text: JSON, which `read_plan` reads, or words for people.
    #[napi(js_name = "renderPlan")]
    pub fn render_plan<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        plan: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &["format"], |options| {
            Ok(self
                .client
                .operations()
                .render_plan(EncodedArgument(plan), options.argument("format")?))
        })
    }

    /// Read a plan from the text of its JSON, from whichever language it was written.
    #[napi(js_name = "readPlan")]
    pub fn read_plan<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        text: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &[], |_| {
            Ok(self.client.operations().read_plan(JsArgument(text)))
        })
    }

    /// Give evidence as text: JSON, which `read_evidence` reads, or words for people.
    #[napi(js_name = "renderEvidence")]
    pub fn render_evidence<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        evidence: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &["format"], |options| {
            Ok(self
                .client
                .operations()
                .render_evidence(EncodedArgument(evidence), options.argument("format")?))
        })
    }

    /// Read evidence from the text of its JSON, from whichever language it was written.
    #[napi(js_name = "readEvidence")]
    pub fn read_evidence<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        text: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &[], |_| {
            Ok(self.client.operations().read_evidence(JsArgument(text)))
        })
    }

    /// Read changes from CSV, a change a line, for `plan`.
    #[napi(js_name = "readChanges")]
    pub fn read_changes<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        text: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &[], |_| {
            Ok(self.client.operations().read_changes(JsArgument(text)))
        })
    }

    /// Read a roster from CSV: a person a line.
    #[napi(js_name = "readRoster")]
    pub fn read_roster<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        text: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, AnswerAs::Value, call, caller, options, &[], |_| {
            Ok(self.client.operations().read_roster(JsArgument(text)))
        })
    }
}

impl Encode for access::Review {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.schema.encode(encoder);
        self.id.encode(encoder);
        self.created_at.encode(encoder);
        self.tool_version.encode(encoder);
        self.complete.encode(encoder);
        self.dormant_days.encode(encoder);
        self.domains.encode(encoder);
        self.roster_people.encode(encoder);
        self.targets.encode(encoder);
        self.rows.encode(encoder);
    }
}

impl FromJs for access::Review {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(
            value,
            &[
                "schema",
                "id",
                "createdAt",
                "toolVersion",
                "complete",
                "dormantDays",
                "domains",
                "rosterPeople",
                "targets",
                "rows",
            ],
        )?;
        Ok(Self::from_fields((
            field(&object, "schema")?,
            field(&object, "id")?,
            field(&object, "createdAt")?,
            field(&object, "toolVersion")?,
            field(&object, "complete")?,
            field(&object, "dormantDays")?,
            field(&object, "domains")?,
            field(&object, "rosterPeople")?,
            field(&object, "targets")?,
            field(&object, "rows")?,
        )))
    }
}

impl Decode for access::Review {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::ReviewedTarget {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.target.encode(encoder);
        self.host.encode(encoder);
        self.principal.encode(encoder);
        self.started_at.encode(encoder);
        self.finished_at.encode(encoder);
        self.pages.encode(encoder);
        self.rows.encode(encoder);
        self.duplicates.encode(encoder);
        self.status.encode(encoder);
        self.error.encode(encoder);
        self.resume.encode(encoder);
    }
}

impl FromJs for access::ReviewedTarget {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(
            value,
            &[
                "target",
                "host",
                "principal",
                "startedAt",
                "finishedAt",
                "pages",
                "rows",
                "duplicates",
                "status",
                "error",
                "resume",
            ],
        )?;
        Ok(Self::from_fields((
            field(&object, "target")?,
            field(&object, "host")?,
            field(&object, "principal")?,
            field(&object, "startedAt")?,
            field(&object, "finishedAt")?,
            field(&object, "pages")?,
            field(&object, "rows")?,
            field(&object, "duplicates")?,
            field(&object, "status")?,
            field(&object, "error")?,
            field(&object, "resume")?,
        )))
    }
}

impl Decode for access::ReviewedTarget {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::Row {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.row_key.encode(encoder);
        self.service.encode(encoder);
        self.target.encode(encoder);
        self.user_id.encode(encoder);
        self.email.encode(encoder);
        self.name.encode(encoder);
        self.account_type.encode(encoder);
        self.role.encode(encoder);
        self.role_allows.encode(encoder);
        self.access.encode(encoder);
        self.privileged.encode(encoder);
        self.status.encode(encoder);
        self.joined_at.encode(encoder);
        self.last_seen_at.encode(encoder);
        self.observed_at.encode(encoder);
        self.flags.encode(encoder);
        self.exposed_hours.encode(encoder);
    }
}

impl FromJs for access::Row {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(
            value,
            &[
                "rowKey",
                "service",
                "target",
                "userId",
                "email",
                "name",
                "accountType",
                "role",
                "roleAllows",
                "access",
                "privileged",
                "status",
                "joinedAt",
                "lastSeenAt",
                "observedAt",
                "flags",
                "exposedHours",
            ],
        )?;
        Ok(Self::from_fields((
            field(&object, "rowKey")?,
            field(&object, "service")?,
            field(&object, "target")?,
            field(&object, "userId")?,
            field(&object, "email")?,
            field(&object, "name")?,
            field(&object, "accountType")?,
            field(&object, "role")?,
            field(&object, "roleAllows")?,
            field(&object, "access")?,
            field(&object, "privileged")?,
            field(&object, "status")?,
            field(&object, "joinedAt")?,
            field(&object, "lastSeenAt")?,
            field(&object, "observedAt")?,
            field(&object, "flags")?,
            field(&object, "exposedHours")?,
        )))
    }
}

impl Decode for access::Row {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::Roster {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.people.encode(encoder);
    }
}

impl FromJs for access::Roster {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(value, &["people"])?;
        Ok(Self::from_fields((field(&object, "people")?,)))
    }
}

impl Encode for access::RosterEntry {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.email.encode(encoder);
        self.aliases.encode(encoder);
        self.status.encode(encoder);
        self.left_at.encode(encoder);
    }
}

impl FromJs for access::RosterEntry {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        if is_text(value) {
            return String::from_js(value).map(|text| Self::from(text.as_str()));
        }
        let object = fields(value, &["email", "aliases", "status", "leftAt"])?;
        Ok(Self::from_fields((
            field(&object, "email")?,
            field(&object, "aliases")?,
            field(&object, "status")?,
            field(&object, "leftAt")?,
        )))
    }
}

impl Encode for access::Found {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.complete.encode(encoder);
        self.rows.encode(encoder);
        self.targets.encode(encoder);
    }
}

impl Encode for access::SearchedTarget {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.target.encode(encoder);
        self.status.encode(encoder);
        self.searched.encode(encoder);
        self.without_email.encode(encoder);
        self.error.encode(encoder);
    }
}

impl Encode for access::Places {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.complete.encode(encoder);
        self.places.encode(encoder);
        self.sources.encode(encoder);
    }
}

impl Encode for access::Place {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.target.encode(encoder);
        self.kind.encode(encoder);
        self.name.encode(encoder);
    }
}

impl Encode for access::SearchedSource {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.source.encode(encoder);
        self.status.encode(encoder);
        self.principal.encode(encoder);
        self.error.encode(encoder);
    }
}

impl Encode for access::Diff {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.complete.encode(encoder);
        self.joined.encode(encoder);
        self.left.encode(encoder);
        self.role_changed.encode(encoder);
        self.status_changed.encode(encoder);
        self.unknown.encode(encoder);
    }
}

impl Encode for access::RowChange {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.before.encode(encoder);
        self.after.encode(encoder);
    }
}

impl Encode for access::ClosedReview {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.review.encode(encoder);
        self.decisions.encode(encoder);
        self.plan.encode(encoder);
    }
}

impl Encode for access::Decision {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.row_key.encode(encoder);
        self.decision.encode(encoder);
        self.new_role.encode(encoder);
        self.reason.encode(encoder);
        self.reviewer.encode(encoder);
        self.decided_at.encode(encoder);
        self.ticket.encode(encoder);
    }
}

impl Encode for access::Person {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.email.encode(encoder);
        self.aliases.encode(encoder);
        self.ids.encode(encoder);
    }
}

impl FromJs for access::Person {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        if is_text(value) {
            return String::from_js(value).map(|text| Self::from(text.as_str()));
        }
        let object = fields(value, &["email", "aliases", "ids"])?;
        Ok(Self::from_fields((
            field(&object, "email")?,
            field(&object, "aliases")?,
            field(&object, "ids")?,
        )))
    }
}

impl Decode for access::Person {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((decoder.read()?, decoder.read()?, decoder.read()?)))
    }
}

impl Encode for access::AccessChange {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.kind.encode(encoder);
        self.user.encode(encoder);
        self.target.encode(encoder);
        self.role.encode(encoder);
    }
}

impl FromJs for access::AccessChange {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(value, &["kind", "user", "target", "role"])?;
        Ok(Self::from_fields((
            field(&object, "kind")?,
            field(&object, "user")?,
            field(&object, "target")?,
            field(&object, "role")?,
        )))
    }
}

impl Encode for access::Changes {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.changes.encode(encoder);
    }
}

impl Encode for access::Policy {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.min_owners.encode(encoder);
        self.max_removals.encode(encoder);
        self.allow_self.encode(encoder);
        self.allow_privileged.encode(encoder);
        self.allow_incomplete.encode(encoder);
    }
}

impl FromJs for access::Policy {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(
            value,
            &["minOwners", "maxRemovals", "allowSelf", "allowPrivileged", "allowIncomplete"],
        )?;
        Ok(Self::from_fields((
            field(&object, "minOwners")?,
            field(&object, "maxRemovals")?,
            field(&object, "allowSelf")?,
            field(&object, "allowPrivileged")?,
            field(&object, "allowIncomplete")?,
        )))
    }
}

impl Decode for access::Policy {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::Plan {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.schema.encode(encoder);
        self.id.encode(encoder);
        self.digest.encode(encoder);
        self.created_at.encode(encoder);
        self.expires_at.encode(encoder);
        self.tool_version.encode(encoder);
        self.purpose.encode(encoder);
        self.person.encode(encoder);
        self.review.encode(encoder);
        self.policy.encode(encoder);
        self.targets.encode(encoder);
        self.steps.encode(encoder);
        self.rotate.encode(encoder);
    }
}

impl FromJs for access::Plan {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(
            value,
            &[
                "schema",
                "id",
                "digest",
                "createdAt",
                "expiresAt",
                "toolVersion",
                "purpose",
                "person",
                "review",
                "policy",
                "targets",
                "steps",
                "rotate",
            ],
        )?;
        Ok(Self::from_fields((
            field(&object, "schema")?,
            field(&object, "id")?,
            field(&object, "digest")?,
            field(&object, "createdAt")?,
            field(&object, "expiresAt")?,
            field(&object, "toolVersion")?,
            field(&object, "purpose")?,
            field(&object, "person")?,
            field(&object, "review")?,
            field(&object, "policy")?,
            field(&object, "targets")?,
            field(&object, "steps")?,
            field(&object, "rotate")?,
        )))
    }
}

impl Decode for access::Plan {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::PlannedTarget {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.target.encode(encoder);
        self.host.encode(encoder);
        self.principal.encode(encoder);
        self.people.encode(encoder);
        self.without_email.encode(encoder);
        self.owners.encode(encoder);
        self.status.encode(encoder);
        self.error.encode(encoder);
    }
}

impl FromJs for access::PlannedTarget {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(
            value,
            &["target", "host", "principal", "people", "withoutEmail", "owners", "status", "error"],
        )?;
        Ok(Self::from_fields((
            field(&object, "target")?,
            field(&object, "host")?,
            field(&object, "principal")?,
            field(&object, "people")?,
            field(&object, "withoutEmail")?,
            field(&object, "owners")?,
            field(&object, "status")?,
            field(&object, "error")?,
        )))
    }
}

impl Decode for access::PlannedTarget {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::Step {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.n.encode(encoder);
        self.target.encode(encoder);
        self.action.encode(encoder);
        self.user_id.encode(encoder);
        self.email.encode(encoder);
        self.name.encode(encoder);
        self.before.encode(encoder);
        self.after.encode(encoder);
        self.reversible.encode(encoder);
        self.why.encode(encoder);
        self.instructions.encode(encoder);
        self.consequences.encode(encoder);
        self.rails.encode(encoder);
    }
}

impl FromJs for access::Step {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(
            value,
            &[
                "n",
                "target",
                "action",
                "userId",
                "email",
                "name",
                "before",
                "after",
                "reversible",
                "why",
                "instructions",
                "consequences",
                "rails",
            ],
        )?;
        Ok(Self::from_fields((
            field(&object, "n")?,
            field(&object, "target")?,
            field(&object, "action")?,
            field(&object, "userId")?,
            field(&object, "email")?,
            field(&object, "name")?,
            field(&object, "before")?,
            field(&object, "after")?,
            field(&object, "reversible")?,
            field(&object, "why")?,
            field(&object, "instructions")?,
            field(&object, "consequences")?,
            field(&object, "rails")?,
        )))
    }
}

impl Decode for access::Step {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::Standing {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.role.encode(encoder);
        self.status.encode(encoder);
    }
}

impl FromJs for access::Standing {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(value, &["role", "status"])?;
        Ok(Self::from_fields((field(&object, "role")?, field(&object, "status")?)))
    }
}

impl Decode for access::Standing {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((decoder.read()?, decoder.read()?)))
    }
}

impl Encode for access::Rail {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.name.encode(encoder);
        self.verdict.encode(encoder);
        self.limit.encode(encoder);
        self.actual.encode(encoder);
        self.message.encode(encoder);
    }
}

impl FromJs for access::Rail {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(value, &["name", "verdict", "limit", "actual", "message"])?;
        Ok(Self::from_fields((
            field(&object, "name")?,
            field(&object, "verdict")?,
            field(&object, "limit")?,
            field(&object, "actual")?,
            field(&object, "message")?,
        )))
    }
}

impl Decode for access::Rail {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::KnownSecret {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.target.encode(encoder);
        self.name.encode(encoder);
        self.changed_at.encode(encoder);
        self.used_by_deployment.encode(encoder);
    }
}

impl FromJs for access::KnownSecret {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(value, &["target", "name", "changedAt", "usedByDeployment"])?;
        Ok(Self::from_fields((
            field(&object, "target")?,
            field(&object, "name")?,
            field(&object, "changedAt")?,
            field(&object, "usedByDeployment")?,
        )))
    }
}

impl Decode for access::KnownSecret {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::Evidence {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.schema.encode(encoder);
        self.plan.encode(encoder);
        self.plan_digest.encode(encoder);
        self.tool_version.encode(encoder);
        self.started_at.encode(encoder);
        self.finished_at.encode(encoder);
        self.complete.encode(encoder);
        self.targets.encode(encoder);
        self.steps.encode(encoder);
    }
}

impl FromJs for access::Evidence {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(
            value,
            &[
                "schema",
                "plan",
                "planDigest",
                "toolVersion",
                "startedAt",
                "finishedAt",
                "complete",
                "targets",
                "steps",
            ],
        )?;
        Ok(Self::from_fields((
            field(&object, "schema")?,
            field(&object, "plan")?,
            field(&object, "planDigest")?,
            field(&object, "toolVersion")?,
            field(&object, "startedAt")?,
            field(&object, "finishedAt")?,
            field(&object, "complete")?,
            field(&object, "targets")?,
            field(&object, "steps")?,
        )))
    }
}

impl Decode for access::Evidence {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::AppliedTarget {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.target.encode(encoder);
        self.principal.encode(encoder);
        self.drift.encode(encoder);
        self.error.encode(encoder);
    }
}

impl FromJs for access::AppliedTarget {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(value, &["target", "principal", "drift", "error"])?;
        Ok(Self::from_fields((
            field(&object, "target")?,
            field(&object, "principal")?,
            field(&object, "drift")?,
            field(&object, "error")?,
        )))
    }
}

impl Decode for access::AppliedTarget {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::AppliedStep {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.n.encode(encoder);
        self.target.encode(encoder);
        self.action.encode(encoder);
        self.user_id.encode(encoder);
        self.email.encode(encoder);
        self.outcome.encode(encoder);
        self.certainty.encode(encoder);
        self.attempts.encode(encoder);
        self.status.encode(encoder);
        self.request_ids.encode(encoder);
        self.at.encode(encoder);
        self.verified.encode(encoder);
        self.after.encode(encoder);
        self.error.encode(encoder);
    }
}

impl FromJs for access::AppliedStep {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(
            value,
            &[
                "n",
                "target",
                "action",
                "userId",
                "email",
                "outcome",
                "certainty",
                "attempts",
                "status",
                "requestIds",
                "at",
                "verified",
                "after",
                "error",
            ],
        )?;
        Ok(Self::from_fields((
            field(&object, "n")?,
            field(&object, "target")?,
            field(&object, "action")?,
            field(&object, "userId")?,
            field(&object, "email")?,
            field(&object, "outcome")?,
            field(&object, "certainty")?,
            field(&object, "attempts")?,
            field(&object, "status")?,
            field(&object, "requestIds")?,
            field(&object, "at")?,
            field(&object, "verified")?,
            field(&object, "after")?,
            field(&object, "error")?,
        )))
    }
}

impl Decode for access::AppliedStep {
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.begin_record();
        Some(Self::from_fields((
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
            decoder.read()?,
        )))
    }
}

impl Encode for access::RotatedSecret {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.target.encode(encoder);
        self.name.encode(encoder);
        self.outcome.encode(encoder);
        self.certainty.encode(encoder);
        self.changed_at.encode(encoder);
        self.used_by_deployment.encode(encoder);
    }
}

impl Encode for access::Manifest {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.schema.encode(encoder);
        self.review.encode(encoder);
        self.tool_version.encode(encoder);
        self.files.encode(encoder);
    }
}

impl Encode for access::WrittenFile {
    const IS_RECORD: bool = true;
    const SHARES: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.name.encode(encoder);
        self.bytes.encode(encoder);
        self.sha256.encode(encoder);
    }
}

impl Encode for access::Format {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::Format {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::TargetStatus {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::TargetStatus {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::AccountType {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::AccountType {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::AccessLevel {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::AccessLevel {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::AccountStatus {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::AccountStatus {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::Flag {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::Flag {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::RosterStatus {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::RosterStatus {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::Verdict {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::Verdict {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::OffboardMode {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::OffboardMode {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::ChangeKind {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::ChangeKind {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::PlanPurpose {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::PlanPurpose {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::Action {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::Action {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::RailVerdict {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::RailVerdict {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::StepOutcome {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::StepOutcome {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::StepCertainty {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::StepCertainty {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::Verified {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::Verified {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::RotationOutcome {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::RotationOutcome {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for access::DocumentFormat {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for access::DocumentFormat {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Decode for access::TargetStatus {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }
}

impl Decode for access::AccountType {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }
}

impl Decode for access::AccessLevel {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }
}

impl Decode for access::AccountStatus {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }
}

impl Decode for access::Flag {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }
}

impl Decode for access::PlanPurpose {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }
}

impl Decode for access::Action {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }
}

impl Decode for access::RailVerdict {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }
}

impl Decode for access::StepOutcome {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }
}

impl Decode for access::StepCertainty {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }
}

impl Decode for access::Verified {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }
}
