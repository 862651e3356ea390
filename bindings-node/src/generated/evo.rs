// Written by `make generate` from the declarations. Do not edit it.

//! Seequent Evo: the native half of its clients, and its records.

use napi::Env;
use napi::bindgen_prelude::{Object, Unknown};
use napi_derive::napi;
use rosterkit::bridge::{Client as _, configure};
use rosterkit::evo;
use rosterkit::{FakeClock, Refusal, Secret};

use crate::call::{list, send};
use crate::client::{configuration, explained, made};
use crate::convert::{FromJs, JsArgument};
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
    client: rosterkit::Evo,
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
        let builder = rosterkit::Evo::builder().options(options.limits()?).observer(observer());
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
            builder = builder.token_provider(Provider);
        }
        if let Some(clock) = options.option::<FakeClock>("clock")? {
            builder = builder.clock(clock);
        }
        Ok(Self { client: builder.build()? })
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
        client.map(|client| Self { client }).map_err(|error| raised(env, &error))
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
        send(env, call, caller, options, &["query", "json"], |options| {
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

    /// Find the organizations that the credential belongs to, and the hubs they are on.
    #[napi(js_name = "discover")]
    pub fn discover<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, call, caller, options, &[], |_| Ok(self.client.operations().discover()))
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
