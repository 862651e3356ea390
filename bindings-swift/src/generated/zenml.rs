// Written by `make generate` from the declarations. Do not edit it.

//! ZenML Pro: what crosses over.

use std::sync::Arc;

use rosterkit::Refusal;
use rosterkit::bridge::{Client, FromFields};
use rosterkit::zenml::{User, UserUpdate};

use crate::bytes::{Bytes, Encoded, FromBytes, Reader, ToBytes};
use crate::call::Call;
use crate::configuration::{Configuration, configure};
use crate::errors::Failure;
use crate::generated::options::{Limits, ListingOptions};
use crate::options::Int;
use crate::pager::Pager;
use crate::raw_request::RawRequest;

/// The client of ZenML Pro.
#[derive(uniffi::Object)]
pub struct Zenml(rosterkit::ZenML);

#[uniffi::export]
impl Zenml {
    #[uniffi::constructor]
    #[expect(clippy::too_many_arguments, reason = "as many as the declaration has")]
    pub fn new(
        api_key: Option<String>,
        token: Option<String>,
        client_id: Option<String>,
        client_secret: Option<String>,
        audience: Option<String>,
        token_url: Option<String>,
        base_url: Option<String>,
        configuration: Configuration,
    ) -> Result<Arc<Self>, Failure> {
        let mut builder = rosterkit::ZenML::builder();
        if let Some(api_key) = api_key {
            builder = builder.api_key(api_key);
        }
        if let Some(token) = token {
            builder = builder.token(token);
        }
        if let Some(client_id) = client_id {
            builder = builder.client_id(client_id);
        }
        if let Some(client_secret) = client_secret {
            builder = builder.client_secret(client_secret);
        }
        if let Some(audience) = audience {
            builder = builder.audience(audience);
        }
        if let Some(token_url) = token_url {
            builder = builder.token_url(token_url);
        }
        if let Some(base_url) = base_url {
            builder = builder.base_url(base_url);
        }
        configure!(builder, configuration);
        Ok(Arc::new(Self(builder.build()?)))
    }

    #[expect(clippy::too_many_arguments, reason = "as many as the declaration has")]
    pub fn list_users(
        &self,
        user_id: Option<String>,
        oauth_provider: Option<String>,
        oauth_id: Option<String>,
        email: Option<String>,
        is_active: Option<bool>,
        limit: Option<Int>,
        offset: Option<Int>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(
            self.0.operations().list_users(
                user_id,
                oauth_provider,
                oauth_id,
                email,
                is_active,
                limit,
                offset,
            ),
            options,
        )
    }

    pub fn update_user(&self, user_id: String, update: Vec<u8>, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().update_user(user_id, Encoded(update)), limits)
    }

    pub fn delete_user(&self, user_id: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().delete_user(user_id), limits)
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

impl ToBytes for User {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.username.write(bytes);
        self.name.write(bytes);
        self.email.write(bytes);
        self.avatar_url.write(bytes);
        self.company.write(bytes);
        self.job_title.write(bytes);
        self.metadata.write(bytes);
        self.oauth_provider.write(bytes);
        self.oauth_id.write(bytes);
        self.is_active.write(bytes);
        self.is_superuser.write(bytes);
        self.is_service_account.write(bytes);
        self.organization_id.write(bytes);
        self.password_expired.write(bytes);
    }
}

impl FromBytes for UserUpdate {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("password")?,
            reader.field("password_expired")?,
            reader.field("name")?,
            reader.field("avatar_url")?,
            reader.field("company")?,
            reader.field("job_title")?,
            reader.field("metadata")?,
            reader.field("username")?,
            reader.field("email")?,
            reader.field("is_active")?,
            reader.field("is_onboarded")?,
        )))
    }
}
