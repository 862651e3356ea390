// Written by `make generate` from the declarations. Do not edit it.

//! Paperspace: the native half of its clients, and its records.

use napi::Env;
use napi::bindgen_prelude::{Object, Unknown};
use napi_derive::napi;
use rosterkit::bridge::{AnswerAs, Client as _, configure};
use rosterkit::paperspace;
use rosterkit::{FakeClock, Refusal, Secret};

use crate::call::{list, send};
use crate::client::{Id, configuration, explained, made};
use crate::convert::{FromJs, JsArgument};
use crate::encode::{Encode, Encoder};
use crate::errors::raised;
use crate::hooks::observer;
use crate::listing::Listing;
use crate::options::Options;
use crate::raw;
use crate::token_provider::Provider;

/// The native half of `Paperspace` and `PaperspaceSync`.
#[napi(js_name = "Paperspace")]
pub struct Paperspace {
    pub(super) client: rosterkit::Paperspace,
    pub(super) id: Id,
    pub(super) answer_as: AnswerAs,
}

impl Paperspace {
    fn build(
        options: Unknown<'_>,
        provides_tokens: bool,
        environment: Unknown<'_>,
    ) -> rosterkit::Result<Self> {
        let options = Options::of_client(options, &["apiKey", "baseUrl"])?;
        let id = Id::new();
        let builder = rosterkit::Paperspace::builder()
            .options(options.limits()?)
            .observer(observer(id.number()));
        let mut builder = configure(builder, configuration(&options, environment)?);
        if let Some(api_key) = options.option::<Secret>("apiKey")? {
            builder = builder.api_key(api_key);
        }
        if let Some(base_url) = options.option::<String>("baseUrl")? {
            builder = builder.base_url(base_url);
        }
        if provides_tokens {
            builder = builder.token_provider(Provider { client: id.number() });
        }
        if let Some(clock) = options.option::<FakeClock>("clock")? {
            builder = builder.clock(clock);
        }
        Ok(Self { client: builder.build()?, id, answer_as: AnswerAs::Value })
    }
}

#[napi]
impl Paperspace {
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

    /// The same client, with calls that give all of the answer.
    #[napi]
    pub fn with_response(&self) -> Self {
        Self { client: self.client.clone(), answer_as: AnswerAs::Response, ..*self }
    }

    /// The same client, with writes that tell what they would send.
    #[napi]
    pub fn dry_run(&self) -> Self {
        let client = self.client.without_writes();
        Self { client, answer_as: AnswerAs::DryRun, ..*self }
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

    /// Send a request that has no operation of its own.
    #[napi]
    pub fn request<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        method: Unknown<'env>,
        path: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &["query", "json"], |options| {
            let raw = raw::request(method, path, options)?;
            Ok(self.client.request(&raw.method, &raw.path, &raw.query(), raw.body.as_ref()))
        })
    }

    /// List the members of a team.
    #[napi(js_name = "listTeamMembers")]
    pub fn list_team_members<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        team_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["after", "limit", "orderBy", "order", "role"], |options| {
            Ok(self.client.operations().list_team_members(
                JsArgument(team_id),
                options.argument("after")?,
                options.argument("limit")?,
                options.argument("orderBy")?,
                options.argument("order")?,
                options.argument("role")?,
            ))
        })
    }

    /// Grant or revoke a member's admin rights in the team.
    #[napi(js_name = "updateTeamMember")]
    pub fn update_team_member<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        team_id: Unknown<'env>,
        user_id: Unknown<'env>,
        is_admin: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().update_team_member(
                JsArgument(team_id),
                JsArgument(user_id),
                JsArgument(is_admin),
            ))
        })
    }

    /// Remove a member from a team.
    #[napi(js_name = "removeTeamMember")]
    pub fn remove_team_member<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        team_id: Unknown<'env>,
        user_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self
                .client
                .operations()
                .remove_team_member(JsArgument(team_id), JsArgument(user_id)))
        })
    }

    /// List the secrets of a team, without their values.
    #[napi(js_name = "listSecrets")]
    pub fn list_secrets<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        team_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["after", "limit", "orderBy", "order"], |options| {
            Ok(self.client.operations().list_secrets(
                JsArgument(team_id),
                options.argument("after")?,
                options.argument("limit")?,
                options.argument("orderBy")?,
                options.argument("order")?,
            ))
        })
    }

    /// Create a secret in a team.
    #[napi(js_name = "createSecret")]
    pub fn create_secret<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        team_id: Unknown<'env>,
        name: Unknown<'env>,
        value: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().create_secret(
                JsArgument(team_id),
                JsArgument(name),
                JsArgument(value),
            ))
        })
    }

    /// Fetch one secret of a team, without its value.
    #[napi(js_name = "getSecret")]
    pub fn get_secret<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        team_id: Unknown<'env>,
        name: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().get_secret(JsArgument(team_id), JsArgument(name)))
        })
    }

    /// Replace the value of a secret.
    #[napi(js_name = "updateSecret")]
    pub fn update_secret<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        team_id: Unknown<'env>,
        name: Unknown<'env>,
        value: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().update_secret(
                JsArgument(team_id),
                JsArgument(name),
                JsArgument(value),
            ))
        })
    }

    /// Delete a secret. One that does not exist is `NotFound`.
    #[napi(js_name = "deleteSecret")]
    pub fn delete_secret<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        team_id: Unknown<'env>,
        name: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().delete_secret(JsArgument(team_id), JsArgument(name)))
        })
    }

    /// List the secrets of a project, without their values.
    #[napi(js_name = "listProjectSecrets")]
    pub fn list_project_secrets<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        project_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["after", "limit", "orderBy", "order"], |options| {
            Ok(self.client.operations().list_project_secrets(
                JsArgument(project_id),
                options.argument("after")?,
                options.argument("limit")?,
                options.argument("orderBy")?,
                options.argument("order")?,
            ))
        })
    }

    /// Create a secret in a project.
    #[napi(js_name = "createProjectSecret")]
    pub fn create_project_secret<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        project_id: Unknown<'env>,
        name: Unknown<'env>,
        value: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().create_project_secret(
                JsArgument(project_id),
                JsArgument(name),
                JsArgument(value),
            ))
        })
    }

    /// Fetch one secret of a project, without its value.
    #[napi(js_name = "getProjectSecret")]
    pub fn get_project_secret<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        project_id: Unknown<'env>,
        name: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self
                .client
                .operations()
                .get_project_secret(JsArgument(project_id), JsArgument(name)))
        })
    }

    /// Replace the value of a project's secret.
    #[napi(js_name = "updateProjectSecret")]
    pub fn update_project_secret<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        project_id: Unknown<'env>,
        name: Unknown<'env>,
        value: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().update_project_secret(
                JsArgument(project_id),
                JsArgument(name),
                JsArgument(value),
            ))
        })
    }

    /// Delete a secret of a project. One that does not exist is `NotFound`.
    #[napi(js_name = "deleteProjectSecret")]
    pub fn delete_project_secret<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        project_id: Unknown<'env>,
        name: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self
                .client
                .operations()
                .delete_project_secret(JsArgument(project_id), JsArgument(name)))
        })
    }

    /// Find out whose credential it is, and which teams that account is in.
    #[napi(js_name = "getSession")]
    pub fn get_session<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().get_session())
        })
    }
}

impl Encode for paperspace::TeamMember {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.dt_confirmed.encode(encoder);
        self.is_admin.encode(encoder);
        self.is_owner.encode(encoder);
        self.user.encode(encoder);
    }
}

impl Encode for paperspace::User {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.email.encode(encoder);
        self.first_name.encode(encoder);
        self.last_name.encode(encoder);
        self.last_active.encode(encoder);
        self.public_profile_image_url.encode(encoder);
    }
}

impl Encode for paperspace::TeamMembership {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.dt_confirmed.encode(encoder);
        self.dt_deleted.encode(encoder);
        self.is_admin.encode(encoder);
        self.is_owner.encode(encoder);
    }
}

impl Encode for paperspace::MemberRemoval {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.outcome.encode(encoder);
        self.certainty.encode(encoder);
        self.membership.encode(encoder);
    }
}

impl Encode for paperspace::TeamSecret {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.name.encode(encoder);
        self.dt_created.encode(encoder);
        self.dt_modified.encode(encoder);
        self.has_deployment_attached.encode(encoder);
    }
}

impl Encode for paperspace::SecretStamp {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.name.encode(encoder);
        self.dt_created.encode(encoder);
        self.dt_modified.encode(encoder);
    }
}

impl Encode for paperspace::ProjectSecret {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.name.encode(encoder);
        self.dt_created.encode(encoder);
        self.dt_modified.encode(encoder);
        self.has_deployment_attached.encode(encoder);
    }
}

impl Encode for paperspace::Session {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.team.encode(encoder);
        self.user.encode(encoder);
    }
}

impl Encode for paperspace::SessionUser {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.email.encode(encoder);
        self.first_name.encode(encoder);
        self.last_name.encode(encoder);
        self.team_memberships.encode(encoder);
    }
}

impl Encode for paperspace::SessionMembership {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.team.encode(encoder);
        self.is_admin.encode(encoder);
        self.is_owner.encode(encoder);
        self.dt_confirmed.encode(encoder);
    }
}

impl Encode for paperspace::Team {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.name.encode(encoder);
        self.namespace.encode(encoder);
        self.is_user_team.encode(encoder);
        self.is_private.encode(encoder);
        self.dt_created.encode(encoder);
        self.public_profile_image_url.encode(encoder);
    }
}

impl Encode for paperspace::TeamRole {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for paperspace::TeamRole {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for paperspace::MemberOrder {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for paperspace::MemberOrder {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for paperspace::SecretOrder {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for paperspace::SecretOrder {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for paperspace::Order {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for paperspace::Order {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}
