// Written by `make generate` from the declarations. Do not edit it.

//! Seequent Evo: what crosses over.

use std::sync::Arc;

use rosterkit::bridge::Client;
use rosterkit::evo::{Discovery, Hub, Organization, ServiceAccess, WorkspaceRole, WorkspaceUser};

use crate::bytes::{Bytes, ToBytes};
use crate::call::Call;
use crate::configuration::{Configuration, configure};
use crate::errors::Failure;
use crate::generated::options::{Limits, ListingOptions};
use crate::pager::Pager;
use crate::raw_request::RawRequest;

/// The client of Seequent Evo.
#[derive(uniffi::Object)]
pub struct Evo(rosterkit::Evo);

#[uniffi::export]
impl Evo {
    #[uniffi::constructor]
    pub fn new(
        token: Option<String>,
        client_id: Option<String>,
        client_secret: Option<String>,
        token_url: Option<String>,
        base_url: Option<String>,
        discovery_url: Option<String>,
        configuration: Configuration,
    ) -> Result<Arc<Self>, Failure> {
        let mut builder = rosterkit::Evo::builder();
        if let Some(token) = token {
            builder = builder.token(token);
        }
        if let Some(client_id) = client_id {
            builder = builder.client_id(client_id);
        }
        if let Some(client_secret) = client_secret {
            builder = builder.client_secret(client_secret);
        }
        if let Some(token_url) = token_url {
            builder = builder.token_url(token_url);
        }
        if let Some(base_url) = base_url {
            builder = builder.base_url(base_url);
        }
        if let Some(discovery_url) = discovery_url {
            builder = builder.discovery_url(discovery_url);
        }
        configure!(builder, configuration);
        Ok(Arc::new(Self(builder.build()?)))
    }

    pub fn list_workspace_users(
        &self,
        org_id: String,
        workspace_id: String,
        user_id: Option<String>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(self.0.operations().list_workspace_users(org_id, workspace_id, user_id), options)
    }

    pub fn discover(&self, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().discover(), limits)
    }

    pub fn request(&self, request: RawRequest, limits: Limits) -> Arc<Call> {
        request.call(|method, path, query, body| self.0.request(method, path, query, body), limits)
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

impl ToBytes for WorkspaceUser {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.user_id.write(bytes);
        self.role.write(bytes);
        self.email.write(bytes);
        self.full_name.write(bytes);
    }
}

impl ToBytes for Discovery {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.organizations.write(bytes);
        self.hubs.write(bytes);
        self.service_access.write(bytes);
    }
}

impl ToBytes for Organization {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.display_name.write(bytes);
    }
}

impl ToBytes for Hub {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.code.write(bytes);
        self.display_name.write(bytes);
        self.url.write(bytes);
    }
}

impl ToBytes for ServiceAccess {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.org_id.write(bytes);
        self.hub_code.write(bytes);
    }
}

impl ToBytes for WorkspaceRole {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}
