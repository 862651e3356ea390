// Written by `make generate` from the declarations. Do not edit it.

//! ZenML Pro: the native half of its clients, and its records.

use napi::Env;
use napi::bindgen_prelude::{Object, Unknown};
use napi_derive::napi;
use rosterkit::bridge::{AnswerAs, Client as _, FromFields as _, configure};
use rosterkit::zenml;
use rosterkit::{FakeClock, Refusal, Secret};

use crate::call::{list, send};
use crate::client::{Id, configuration, explained, made};
use crate::convert::{FromJs, JsArgument, field, fields};
use crate::encode::{Encode, Encoder};
use crate::errors::raised;
use crate::hooks::observer;
use crate::listing::Listing;
use crate::options::Options;
use crate::raw;
use crate::token_provider::Provider;

/// The native half of `ZenML` and `ZenMLSync`.
#[napi(js_name = "ZenML")]
pub struct ZenML {
    pub(super) client: rosterkit::ZenML,
    pub(super) id: Id,
    pub(super) answer_as: AnswerAs,
}

impl ZenML {
    fn build(
        options: Unknown<'_>,
        provides_tokens: bool,
        environment: Unknown<'_>,
    ) -> rosterkit::Result<Self> {
        let options = Options::of_client(
            options,
            &["apiKey", "token", "clientId", "clientSecret", "audience", "tokenUrl", "baseUrl"],
        )?;
        let id = Id::new();
        let builder =
            rosterkit::ZenML::builder().options(options.limits()?).observer(observer(id.number()));
        let mut builder = configure(builder, configuration(&options, environment)?);
        if let Some(api_key) = options.option::<Secret>("apiKey")? {
            builder = builder.api_key(api_key);
        }
        if let Some(token) = options.option::<Secret>("token")? {
            builder = builder.token(token);
        }
        if let Some(client_id) = options.option::<Secret>("clientId")? {
            builder = builder.client_id(client_id);
        }
        if let Some(client_secret) = options.option::<Secret>("clientSecret")? {
            builder = builder.client_secret(client_secret);
        }
        if let Some(audience) = options.option::<String>("audience")? {
            builder = builder.audience(audience);
        }
        if let Some(token_url) = options.option::<String>("tokenUrl")? {
            builder = builder.token_url(token_url);
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
impl ZenML {
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

    /// List users.
    #[napi(js_name = "listUsers")]
    pub fn list_users<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(
            env,
            options,
            &["userId", "oauthProvider", "oauthId", "email", "isActive", "limit", "offset"],
            |options| {
                Ok(self.client.operations().list_users(
                    options.argument("userId")?,
                    options.argument("oauthProvider")?,
                    options.argument("oauthId")?,
                    options.argument("email")?,
                    options.argument("isActive")?,
                    options.argument("limit")?,
                    options.argument("offset")?,
                ))
            },
        )
    }

    /// Change the fields that are set in `update`: those left out stay as they are, and null clears.
    #[napi(js_name = "updateUser")]
    pub fn update_user<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        user_id: Unknown<'env>,
        update: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().update_user(JsArgument(user_id), JsArgument(update)))
        })
    }

    /// Delete a user for good.
    #[napi(js_name = "deleteUser")]
    pub fn delete_user<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        user_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().delete_user(JsArgument(user_id)))
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

    /// List the organizations that the credential may see.
    #[napi(js_name = "listOrganizations")]
    pub fn list_organizations<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["limit", "offset"], |options| {
            Ok(self
                .client
                .operations()
                .list_organizations(options.argument("limit")?, options.argument("offset")?))
        })
    }

    /// List the members of an organization: users, service accounts, teams, open invitations.
    #[napi(js_name = "listOrganizationMembers")]
    pub fn list_organization_members<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &[], |_| {
            Ok(self.client.operations().list_organization_members(JsArgument(organization_id)))
        })
    }

    /// Remove a user from an organization. The account stays.
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

    /// List the roles of an organization. The answer is one page.
    #[napi(js_name = "listOrganizationRoles")]
    pub fn list_organization_roles<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["level", "name"], |options| {
            Ok(self.client.operations().list_organization_roles(
                JsArgument(organization_id),
                options.argument("level")?,
                options.argument("name")?,
            ))
        })
    }

    /// List the invitations to an organization. The answer is one page.
    #[napi(js_name = "listInvitations")]
    pub fn list_invitations<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["email", "onlyPending"], |options| {
            Ok(self.client.operations().list_invitations(
                JsArgument(organization_id),
                options.argument("email")?,
                options.argument("onlyPending")?,
            ))
        })
    }

    /// Invite a person to an organization.
    #[napi(js_name = "createInvitation")]
    pub fn create_invitation<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        email: Unknown<'env>,
        role_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().create_invitation(
                JsArgument(organization_id),
                JsArgument(email),
                JsArgument(role_id),
            ))
        })
    }

    /// Withdraw an invitation.
    #[napi(js_name = "deleteInvitation")]
    pub fn delete_invitation<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
        invitation_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self
                .client
                .operations()
                .delete_invitation(JsArgument(organization_id), JsArgument(invitation_id)))
        })
    }

    /// List the teams of an organization. The answer is one page.
    #[napi(js_name = "listOrganizationTeams")]
    pub fn list_organization_teams<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        organization_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &[], |_| {
            Ok(self.client.operations().list_organization_teams(JsArgument(organization_id)))
        })
    }

    /// Add a user to a team, or an invitation, whose person is in it once they accept.
    #[napi(js_name = "addTeamMember")]
    pub fn add_team_member<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        team_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &["userId", "invitationId"], |options| {
            Ok(self.client.operations().add_team_member(
                JsArgument(team_id),
                options.argument("userId")?,
                options.argument("invitationId")?,
            ))
        })
    }

    /// Remove a user or an invitation from a team.
    #[napi(js_name = "removeTeamMember")]
    pub fn remove_team_member<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        team_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &["userId", "invitationId"], |options| {
            Ok(self.client.operations().remove_team_member(
                JsArgument(team_id),
                options.argument("userId")?,
                options.argument("invitationId")?,
            ))
        })
    }

    /// Give a role to a user, an invitation or a team.
    #[napi(js_name = "assignRole")]
    pub fn assign_role<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        role_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(
            env,
            self.answer_as,
            call,
            caller,
            options,
            &["userId", "invitationId", "teamId", "workspaceId", "projectId"],
            |options| {
                Ok(self.client.operations().assign_role(
                    JsArgument(role_id),
                    options.argument("userId")?,
                    options.argument("invitationId")?,
                    options.argument("teamId")?,
                    options.argument("workspaceId")?,
                    options.argument("projectId")?,
                ))
            },
        )
    }

    /// Take a role from a user, an invitation or a team.
    #[napi(js_name = "revokeRole")]
    pub fn revoke_role<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        role_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(
            env,
            self.answer_as,
            call,
            caller,
            options,
            &["userId", "invitationId", "teamId", "workspaceId", "projectId"],
            |options| {
                Ok(self.client.operations().revoke_role(
                    JsArgument(role_id),
                    options.argument("userId")?,
                    options.argument("invitationId")?,
                    options.argument("teamId")?,
                    options.argument("workspaceId")?,
                    options.argument("projectId")?,
                ))
            },
        )
    }
}

impl Encode for zenml::User {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.username.encode(encoder);
        self.name.encode(encoder);
        self.email.encode(encoder);
        self.avatar_url.encode(encoder);
        self.company.encode(encoder);
        self.job_title.encode(encoder);
        self.metadata.encode(encoder);
        self.oauth_provider.encode(encoder);
        self.oauth_id.encode(encoder);
        self.is_active.encode(encoder);
        self.is_superuser.encode(encoder);
        self.is_service_account.encode(encoder);
        self.organization_id.encode(encoder);
        self.password_expired.encode(encoder);
    }
}

impl FromJs for zenml::UserUpdate {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(
            value,
            &[
                "password",
                "passwordExpired",
                "name",
                "avatarUrl",
                "company",
                "jobTitle",
                "metadata",
                "username",
                "email",
                "isActive",
                "isOnboarded",
            ],
        )?;
        Ok(Self::from_fields((
            field(&object, "password")?,
            field(&object, "passwordExpired")?,
            field(&object, "name")?,
            field(&object, "avatarUrl")?,
            field(&object, "company")?,
            field(&object, "jobTitle")?,
            field(&object, "metadata")?,
            field(&object, "username")?,
            field(&object, "email")?,
            field(&object, "isActive")?,
            field(&object, "isOnboarded")?,
        )))
    }
}

impl Encode for zenml::Organization {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.name.encode(encoder);
        self.description.encode(encoder);
        self.created.encode(encoder);
        self.updated.encode(encoder);
    }
}

impl Encode for zenml::OrganizationMember {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.kind.encode(encoder);
        self.id.encode(encoder);
        self.name.encode(encoder);
        self.username.encode(encoder);
        self.email.encode(encoder);
        self.roles.encode(encoder);
        self.is_active.encode(encoder);
        self.is_superuser.encode(encoder);
        self.member_count.encode(encoder);
        self.created.encode(encoder);
    }
}

impl Encode for zenml::Role {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.name.encode(encoder);
        self.description.encode(encoder);
        self.level.encode(encoder);
        self.organization_id.encode(encoder);
        self.system_managed.encode(encoder);
    }
}

impl Encode for zenml::Invitation {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.email.encode(encoder);
        self.roles.encode(encoder);
        self.accepted.encode(encoder);
        self.created.encode(encoder);
        self.expires.encode(encoder);
    }
}

impl Encode for zenml::Team {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.name.encode(encoder);
        self.description.encode(encoder);
        self.member_count.encode(encoder);
        self.created.encode(encoder);
        self.updated.encode(encoder);
    }
}

impl Encode for zenml::MemberKind {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for zenml::MemberKind {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for zenml::RoleLevel {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for zenml::RoleLevel {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}
