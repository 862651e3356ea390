// Written by `make generate` from the declarations. Do not edit it.

//! GitBook: the native half of its clients, and its records.

use napi::Env;
use napi::bindgen_prelude::{Object, Unknown};
use napi_derive::napi;
use rosterkit::bridge::{AnswerAs, Client as _, FromFields as _, configure};
use rosterkit::gitbook;
use rosterkit::{FakeClock, Refusal, Secret};

use crate::call::{list, send};
use crate::client::{Id, configuration, explained, made};
use crate::convert::{FromJs, JsArgument, field, fields, is_text};
use crate::encode::{Encode, Encoder};
use crate::errors::raised;
use crate::hooks::observer;
use crate::listing::Listing;
use crate::options::Options;
use crate::raw;
use crate::token_provider::Provider;

/// The native half of `GitBook` and `GitBookSync`.
#[napi(js_name = "GitBook")]
pub struct GitBook {
    pub(super) client: rosterkit::GitBook,
    pub(super) id: Id,
    pub(super) answer_as: AnswerAs,
}

impl GitBook {
    fn build(
        options: Unknown<'_>,
        provides_tokens: bool,
        environment: Unknown<'_>,
    ) -> rosterkit::Result<Self> {
        let options = Options::of_client(options, &["token", "baseUrl"])?;
        let id = Id::new();
        let builder = rosterkit::GitBook::builder()
            .options(options.limits()?)
            .observer(observer(id.number()));
        let mut builder = configure(builder, configuration(&options, environment)?);
        if let Some(token) = options.option::<Secret>("token")? {
            builder = builder.token(token);
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
impl GitBook {
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

    /// List the members of a team and their roles.
    #[napi(js_name = "listTeamMembers")]
    pub fn list_team_members<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        team_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["page", "limit"], |options| {
            Ok(self.client.operations().list_team_members(
                JsArgument(organization_id),
                JsArgument(team_id),
                options.argument("page")?,
                options.argument("limit")?,
            ))
        })
    }

    /// Add members to a team, remove members, and change roles, all in one request.
    #[napi(js_name = "updateTeamMembers")]
    pub fn update_team_members<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        team_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(
            env,
            self.answer_as,
            call,
            caller,
            options,
            &["add", "remove", "memberships"],
            |options| {
                Ok(self.client.operations().update_team_members(
                    JsArgument(organization_id),
                    JsArgument(team_id),
                    options.argument("add")?,
                    options.argument("remove")?,
                    options.argument("memberships")?,
                ))
            },
        )
    }

    /// Add a member to a team, or change their role in it.
    #[napi(js_name = "addTeamMember")]
    pub fn add_team_member<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        team_id: Unknown<'env>,
        user_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &["role"], |options| {
            Ok(self.client.operations().add_team_member(
                JsArgument(organization_id),
                JsArgument(team_id),
                JsArgument(user_id),
                options.argument("role")?,
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
        organization_id: Unknown<'env>,
        team_id: Unknown<'env>,
        user_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().remove_team_member(
                JsArgument(organization_id),
                JsArgument(team_id),
                JsArgument(user_id),
            ))
        })
    }

    /// Fetch the account that the credential belongs to.
    #[napi(js_name = "getCurrentUser")]
    pub fn get_current_user<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().get_current_user())
        })
    }

    /// List the organizations that the credential's account is in.
    #[napi(js_name = "listOrganizations")]
    pub fn list_organizations<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["page", "limit"], |options| {
            Ok(self
                .client
                .operations()
                .list_organizations(options.argument("page")?, options.argument("limit")?))
        })
    }

    /// List the members of an organization and their roles, guests included.
    #[napi(js_name = "listOrganizationMembers")]
    pub fn list_organization_members<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["page", "limit", "order", "role", "search", "sort"], |options| {
            Ok(self.client.operations().list_organization_members(
                JsArgument(organization_id),
                options.argument("page")?,
                options.argument("limit")?,
                options.argument("order")?,
                options.argument("role")?,
                options.argument("search")?,
                options.argument("sort")?,
            ))
        })
    }

    /// Fetch one member of an organization.
    #[napi(js_name = "getOrganizationMember")]
    pub fn get_organization_member<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        user_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self
                .client
                .operations()
                .get_organization_member(JsArgument(organization_id), JsArgument(user_id)))
        })
    }

    /// Change a member's role in the organization. No role makes them a guest.
    #[napi(js_name = "updateOrganizationMember")]
    pub fn update_organization_member<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        user_id: Unknown<'env>,
        update: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().update_organization_member(
                JsArgument(organization_id),
                JsArgument(user_id),
                JsArgument(update),
            ))
        })
    }

    /// Remove a member from the organization and from all its teams.
    #[napi(js_name = "removeOrganizationMember")]
    pub fn remove_organization_member<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        user_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self
                .client
                .operations()
                .remove_organization_member(JsArgument(organization_id), JsArgument(user_id)))
        })
    }

    /// List the teams that a member of the organization is in, and their roles there.
    #[napi(js_name = "listMemberTeams")]
    pub fn list_member_teams<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        user_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["page", "limit", "title"], |options| {
            Ok(self.client.operations().list_member_teams(
                JsArgument(organization_id),
                JsArgument(user_id),
                options.argument("page")?,
                options.argument("limit")?,
                options.argument("title")?,
            ))
        })
    }

    /// List the teams of an organization.
    #[napi(js_name = "listTeams")]
    pub fn list_teams<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["page", "limit", "owner", "title"], |options| {
            Ok(self.client.operations().list_teams(
                JsArgument(organization_id),
                options.argument("page")?,
                options.argument("limit")?,
                options.argument("owner")?,
                options.argument("title")?,
            ))
        })
    }

    /// Fetch one team.
    #[napi(js_name = "getTeam")]
    pub fn get_team<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        team_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().get_team(JsArgument(organization_id), JsArgument(team_id)))
        })
    }

    /// Create a team.
    #[napi(js_name = "createTeam")]
    pub fn create_team<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        title: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &["members"], |options| {
            Ok(self.client.operations().create_team(
                JsArgument(organization_id),
                JsArgument(title),
                options.argument("members")?,
            ))
        })
    }

    /// Rename a team.
    #[napi(js_name = "updateTeam")]
    pub fn update_team<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        team_id: Unknown<'env>,
        title: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().update_team(
                JsArgument(organization_id),
                JsArgument(team_id),
                JsArgument(title),
            ))
        })
    }

    /// Delete a team. Its members stay in the organization.
    #[napi(js_name = "deleteTeam")]
    pub fn delete_team<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        team_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self
                .client
                .operations()
                .delete_team(JsArgument(organization_id), JsArgument(team_id)))
        })
    }

    /// Invite people to an organization by their e-mail addresses.
    #[napi(js_name = "inviteMembers")]
    pub fn invite_members<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        emails: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &["role", "sso"], |options| {
            Ok(self.client.operations().invite_members(
                JsArgument(organization_id),
                JsArgument(emails),
                options.argument("role")?,
                options.argument("sso")?,
            ))
        })
    }
}

impl Encode for gitbook::TeamMember {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.organization.encode(encoder);
        self.team.encode(encoder);
    }
}

impl Encode for gitbook::TeamMembership {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.role.encode(encoder);
    }
}

impl Encode for gitbook::OrganizationMember {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.role.encode(encoder);
        self.user.encode(encoder);
        self.disabled.encode(encoder);
        self.joined_at.encode(encoder);
        self.last_seen_at.encode(encoder);
        self.sso.encode(encoder);
    }
}

impl Encode for gitbook::User {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.display_name.encode(encoder);
        self.email.encode(encoder);
        self.photo_url.encode(encoder);
    }
}

impl FromJs for gitbook::Membership {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(value, &["role"])?;
        Ok(Self::from_fields((field(&object, "role")?,)))
    }
}

impl Encode for gitbook::Organization {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.title.encode(encoder);
        self.created_at.encode(encoder);
        self.email_domains.encode(encoder);
        self.default_role.encode(encoder);
        self.sso.encode(encoder);
        self.invite_links.encode(encoder);
    }
}

impl Encode for gitbook::Team {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.title.encode(encoder);
        self.members.encode(encoder);
        self.created_at.encode(encoder);
    }
}

impl Encode for gitbook::MemberTeam {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.team.encode(encoder);
        self.member.encode(encoder);
    }
}

impl FromJs for gitbook::OrganizationMemberUpdate {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(value, &["role"])?;
        Ok(Self::from_fields((field(&object, "role")?,)))
    }
}

impl FromJs for gitbook::Invitee {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        if is_text(value) {
            return String::from_js(value).map(|text| Self::from(text.as_str()));
        }
        let object = fields(value, &["email", "role"])?;
        Ok(Self::from_fields((field(&object, "email")?, field(&object, "role")?)))
    }
}

impl Encode for gitbook::Invited {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.users.encode(encoder);
        self.invited.encode(encoder);
        self.failed_sso_emails.encode(encoder);
    }
}

impl Encode for gitbook::MemberFilter {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for gitbook::MemberFilter {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for gitbook::MemberSort {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for gitbook::MemberSort {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for gitbook::Order {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for gitbook::Order {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for gitbook::TeamRole {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for gitbook::TeamRole {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for gitbook::OrganizationRole {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for gitbook::OrganizationRole {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}
