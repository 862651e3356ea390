// Written by `make generate` from the declarations. Do not edit it.

//! Seequent Evo: the native half of its clients, and its records.

use napi::Env;
use napi::bindgen_prelude::{Object, Unknown};
use napi_derive::napi;
use rosterkit::bridge::{AnswerAs, Client as _, FromFields as _, configure};
use rosterkit::evo;
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

/// The native half of `Evo` and `EvoSync`.
#[napi(js_name = "Evo")]
pub struct Evo {
    pub(super) client: rosterkit::Evo,
    pub(super) id: Id,
    pub(super) answer_as: AnswerAs,
}

impl Evo {
    fn build(
        options: Unknown<'_>,
        provides_tokens: bool,
        environment: Unknown<'_>,
    ) -> rosterkit::Result<Self> {
        let options = Options::of_client(
            options,
            &["token", "clientId", "clientSecret", "tokenUrl", "baseUrl", "discoveryUrl"],
        )?;
        let id = Id::new();
        let builder =
            rosterkit::Evo::builder().options(options.limits()?).observer(observer(id.number()));
        let mut builder = configure(builder, configuration(&options, environment)?);
        if let Some(token) = options.option::<Secret>("token")? {
            builder = builder.token(token);
        }
        if let Some(client_id) = options.option::<Secret>("clientId")? {
            builder = builder.client_id(client_id);
        }
        if let Some(client_secret) = options.option::<Secret>("clientSecret")? {
            builder = builder.client_secret(client_secret);
        }
        if let Some(token_url) = options.option::<String>("tokenUrl")? {
            builder = builder.token_url(token_url);
        }
        if let Some(base_url) = options.option::<String>("baseUrl")? {
            builder = builder.base_url(base_url);
        }
        if let Some(discovery_url) = options.option::<String>("discoveryUrl")? {
            builder = builder.discovery_url(discovery_url);
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
impl Evo {
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

    /// List the users of a workspace and their roles.
    #[napi(js_name = "listWorkspaceUsers")]
    pub fn list_workspace_users<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
        workspace_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["userId"], |options| {
            Ok(self.client.operations().list_workspace_users(
                JsArgument(org_id),
                JsArgument(workspace_id),
                options.argument("userId")?,
            ))
        })
    }

    /// Give a user a role in a workspace: add them, or change the role that they have.
    #[napi(js_name = "addWorkspaceUser")]
    pub fn add_workspace_user<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
        workspace_id: Unknown<'env>,
        role: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &["userId", "email"], |options| {
            Ok(self.client.operations().add_workspace_user(
                JsArgument(org_id),
                JsArgument(workspace_id),
                JsArgument(role),
                options.argument("userId")?,
                options.argument("email")?,
            ))
        })
    }

    /// Remove a user from a workspace.
    #[napi(js_name = "removeWorkspaceUser")]
    pub fn remove_workspace_user<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
        workspace_id: Unknown<'env>,
        user_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().remove_workspace_user(
                JsArgument(org_id),
                JsArgument(workspace_id),
                JsArgument(user_id),
            ))
        })
    }

    /// Give any number of users roles in workspaces.
    #[napi(js_name = "bulkAssignRoles")]
    pub fn bulk_assign_roles<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
        role_assignments: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self
                .client
                .operations()
                .bulk_assign_roles(JsArgument(org_id), JsArgument(role_assignments)))
        })
    }

    /// List the workspaces of the organization.
    #[napi(js_name = "listWorkspaces")]
    pub fn list_workspaces<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["limit", "offset"], |options| {
            Ok(self.client.operations().list_workspaces(
                JsArgument(org_id),
                options.argument("limit")?,
                options.argument("offset")?,
            ))
        })
    }

    /// List the workspaces that a user is in, and their role in each.
    #[napi(js_name = "listUserWorkspaces")]
    pub fn list_user_workspaces<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
        user_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["limit", "offset"], |options| {
            Ok(self.client.operations().list_user_workspaces(
                JsArgument(org_id),
                JsArgument(user_id),
                options.argument("limit")?,
                options.argument("offset")?,
            ))
        })
    }

    /// List the users of the organization's instance, and their roles in it.
    #[napi(js_name = "listInstanceUsers")]
    pub fn list_instance_users<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["limit", "offset"], |options| {
            Ok(self.client.operations().list_instance_users(
                JsArgument(org_id),
                options.argument("limit")?,
                options.argument("offset")?,
            ))
        })
    }

    /// Add people to the instance by their e-mail addresses.
    #[napi(js_name = "addInstanceUsers")]
    pub fn add_instance_users<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
        users: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().add_instance_users(JsArgument(org_id), JsArgument(users)))
        })
    }

    /// Replace the roles that a user has in the instance.
    #[napi(js_name = "updateInstanceUserRoles")]
    pub fn update_instance_user_roles<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
        user_id: Unknown<'env>,
        roles: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().update_instance_user_roles(
                JsArgument(org_id),
                JsArgument(user_id),
                JsArgument(roles),
            ))
        })
    }

    /// Remove a user from the instance, and so from all its workspaces.
    #[napi(js_name = "removeInstanceUser")]
    pub fn remove_instance_user<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
        user_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self
                .client
                .operations()
                .remove_instance_user(JsArgument(org_id), JsArgument(user_id)))
        })
    }

    /// List the open invitations to the instance.
    #[napi(js_name = "listInstanceInvitations")]
    pub fn list_instance_invitations<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &["limit", "offset"], |options| {
            Ok(self.client.operations().list_instance_invitations(
                JsArgument(org_id),
                options.argument("limit")?,
                options.argument("offset")?,
            ))
        })
    }

    /// Withdraw an invitation to the instance.
    #[napi(js_name = "deleteInstanceInvitation")]
    pub fn delete_instance_invitation<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
        invitation_id: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self
                .client
                .operations()
                .delete_instance_invitation(JsArgument(org_id), JsArgument(invitation_id)))
        })
    }

    /// List the roles that a user can have in the instance. The answer is one page.
    #[napi(js_name = "listInstanceRoles")]
    pub fn list_instance_roles<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        org_id: Unknown<'env>,
    ) -> napi::Result<Listing> {
        list(env, options, &[], |_| {
            Ok(self.client.operations().list_instance_roles(JsArgument(org_id)))
        })
    }

    /// Find the organizations that the credential belongs to, and the hubs they are on.
    #[napi(js_name = "discover")]
    pub fn discover<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[], |_| {
            Ok(self.client.operations().discover())
        })
    }
}

impl Encode for evo::WorkspaceUser {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.user_id.encode(encoder);
        self.role.encode(encoder);
        self.email.encode(encoder);
        self.full_name.encode(encoder);
    }
}

impl Encode for evo::AssignedRole {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.user_id.encode(encoder);
        self.role.encode(encoder);
    }
}

impl FromJs for evo::RoleAssignment {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(value, &["userId", "role", "workspaceId"])?;
        Ok(Self::from_fields((
            field(&object, "userId")?,
            field(&object, "role")?,
            field(&object, "workspaceId")?,
        )))
    }
}

impl Encode for evo::Workspace {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.name.encode(encoder);
        self.description.encode(encoder);
        self.created_at.encode(encoder);
        self.created_by.encode(encoder);
        self.updated_at.encode(encoder);
    }
}

impl Encode for evo::UserWorkspace {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.name.encode(encoder);
        self.user_role.encode(encoder);
        self.description.encode(encoder);
        self.created_at.encode(encoder);
        self.created_by.encode(encoder);
        self.updated_at.encode(encoder);
    }
}

impl Encode for evo::Creator {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.name.encode(encoder);
        self.email.encode(encoder);
    }
}

impl Encode for evo::InstanceUser {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.email.encode(encoder);
        self.full_name.encode(encoder);
        self.roles.encode(encoder);
    }
}

impl Encode for evo::InstanceRole {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.name.encode(encoder);
        self.description.encode(encoder);
        self.permissions.encode(encoder);
    }
}

impl FromJs for evo::NewInstanceUser {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let object = fields(value, &["email", "roles"])?;
        Ok(Self::from_fields((field(&object, "email")?, field(&object, "roles")?)))
    }
}

impl Encode for evo::AddedInstanceUsers {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.members.encode(encoder);
        self.invitations.encode(encoder);
    }
}

impl Encode for evo::InstanceUserRoles {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.roles.encode(encoder);
    }
}

impl Encode for evo::InstanceInvitation {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.email.encode(encoder);
        self.roles.encode(encoder);
        self.status.encode(encoder);
        self.invited_by_email.encode(encoder);
        self.created_date.encode(encoder);
        self.expiration_date.encode(encoder);
    }
}

impl Encode for evo::Discovery {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.organizations.encode(encoder);
        self.hubs.encode(encoder);
        self.service_access.encode(encoder);
    }
}

impl Encode for evo::Organization {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.id.encode(encoder);
        self.display_name.encode(encoder);
    }
}

impl Encode for evo::Hub {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.code.encode(encoder);
        self.display_name.encode(encoder);
        self.url.encode(encoder);
    }
}

impl Encode for evo::ServiceAccess {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.org_id.encode(encoder);
        self.hub_code.encode(encoder);
    }
}

impl Encode for evo::WorkspaceRole {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for evo::WorkspaceRole {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}
