// Written by `make generate` from the declarations. Do not edit it.

//! Paperspace: what crosses over.

use std::sync::Arc;

use rosterkit::bridge::Client;
use rosterkit::paperspace::{
    MemberRemoval, ProjectSecret, SecretStamp, Session, SessionMembership, SessionUser, Team,
    TeamMember, TeamMembership, TeamSecret, User,
};

use crate::bytes::{Bytes, ToBytes};
use crate::call::Call;
use crate::clients::ServiceClient;
use crate::configuration::{Configuration, configure};
use crate::errors::Failure;
use crate::generated::options::{Limits, ListingOptions};
use crate::options::Int;
use crate::pager::Pager;
use crate::raw_request::RawRequest;

/// The client of Paperspace.
#[derive(uniffi::Object)]
pub struct Paperspace(rosterkit::Paperspace);

#[uniffi::export]
impl Paperspace {
    #[uniffi::constructor]
    pub fn new(
        api_key: Option<String>,
        base_url: Option<String>,
        configuration: Configuration,
    ) -> Result<Arc<Self>, Failure> {
        let mut builder = rosterkit::Paperspace::builder();
        if let Some(api_key) = api_key {
            builder = builder.api_key(api_key);
        }
        if let Some(base_url) = base_url {
            builder = builder.base_url(base_url);
        }
        configure!(builder, configuration);
        Ok(Arc::new(Self(builder.build()?)))
    }

    #[expect(clippy::too_many_arguments, reason = "as many as the declaration has")]
    pub fn list_team_members(
        &self,
        team_id: String,
        after: Option<String>,
        limit: Option<Int>,
        order_by: Option<String>,
        order: Option<String>,
        role: Option<String>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(
            self.0.operations().list_team_members(team_id, after, limit, order_by, order, role),
            options,
        )
    }

    pub fn update_team_member(
        &self,
        team_id: String,
        user_id: String,
        is_admin: bool,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().update_team_member(team_id, user_id, is_admin), limits)
    }

    pub fn remove_team_member(
        &self,
        team_id: String,
        user_id: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().remove_team_member(team_id, user_id), limits)
    }

    pub fn list_secrets(
        &self,
        team_id: String,
        after: Option<String>,
        limit: Option<Int>,
        order_by: Option<String>,
        order: Option<String>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(
            self.0.operations().list_secrets(team_id, after, limit, order_by, order),
            options,
        )
    }

    pub fn create_secret(
        &self,
        team_id: String,
        name: String,
        value: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().create_secret(team_id, name, value), limits)
    }

    pub fn get_secret(&self, team_id: String, name: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().get_secret(team_id, name), limits)
    }

    pub fn update_secret(
        &self,
        team_id: String,
        name: String,
        value: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().update_secret(team_id, name, value), limits)
    }

    pub fn delete_secret(&self, team_id: String, name: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().delete_secret(team_id, name), limits)
    }

    pub fn list_project_secrets(
        &self,
        project_id: String,
        after: Option<String>,
        limit: Option<Int>,
        order_by: Option<String>,
        order: Option<String>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(
            self.0.operations().list_project_secrets(project_id, after, limit, order_by, order),
            options,
        )
    }

    pub fn create_project_secret(
        &self,
        project_id: String,
        name: String,
        value: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().create_project_secret(project_id, name, value), limits)
    }

    pub fn get_project_secret(
        &self,
        project_id: String,
        name: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().get_project_secret(project_id, name), limits)
    }

    pub fn update_project_secret(
        &self,
        project_id: String,
        name: String,
        value: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().update_project_secret(project_id, name, value), limits)
    }

    pub fn delete_project_secret(
        &self,
        project_id: String,
        name: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().delete_project_secret(project_id, name), limits)
    }

    pub fn get_session(&self, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().get_session(), limits)
    }

    pub fn request(&self, request: RawRequest, limits: Limits) -> Arc<Call> {
        request.call(|method, path, query, body| self.0.request(method, path, query, body), limits)
    }

    pub fn service_client(&self) -> Arc<ServiceClient> {
        ServiceClient::of(&self.0)
    }

    /// The same client, which refuses to write.
    pub fn without_writes(&self) -> Arc<Self> {
        Arc::new(Self(self.0.without_writes()))
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

impl ToBytes for TeamMember {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.dt_confirmed.write(bytes);
        self.is_admin.write(bytes);
        self.is_owner.write(bytes);
        self.user.write(bytes);
    }
}

impl ToBytes for User {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.email.write(bytes);
        self.first_name.write(bytes);
        self.last_name.write(bytes);
        self.last_active.write(bytes);
        self.public_profile_image_url.write(bytes);
    }
}

impl ToBytes for TeamMembership {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.dt_confirmed.write(bytes);
        self.dt_deleted.write(bytes);
        self.is_admin.write(bytes);
        self.is_owner.write(bytes);
    }
}

impl ToBytes for MemberRemoval {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.outcome.write(bytes);
        self.certainty.write(bytes);
        self.membership.write(bytes);
    }
}

impl ToBytes for TeamSecret {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.name.write(bytes);
        self.dt_created.write(bytes);
        self.dt_modified.write(bytes);
        self.has_deployment_attached.write(bytes);
    }
}

impl ToBytes for SecretStamp {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.name.write(bytes);
        self.dt_created.write(bytes);
        self.dt_modified.write(bytes);
    }
}

impl ToBytes for ProjectSecret {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.name.write(bytes);
        self.dt_created.write(bytes);
        self.dt_modified.write(bytes);
        self.has_deployment_attached.write(bytes);
    }
}

impl ToBytes for Session {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.team.write(bytes);
        self.user.write(bytes);
    }
}

impl ToBytes for SessionUser {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.email.write(bytes);
        self.first_name.write(bytes);
        self.last_name.write(bytes);
        self.team_memberships.write(bytes);
    }
}

impl ToBytes for SessionMembership {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.team.write(bytes);
        self.is_admin.write(bytes);
        self.is_owner.write(bytes);
        self.dt_confirmed.write(bytes);
    }
}

impl ToBytes for Team {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.name.write(bytes);
        self.namespace.write(bytes);
        self.is_user_team.write(bytes);
        self.is_private.write(bytes);
        self.dt_created.write(bytes);
        self.public_profile_image_url.write(bytes);
    }
}
