// Written by `make generate` from the declarations. Do not edit it.

//! ZenML Pro: what crosses over.

use std::sync::Arc;

use rosterkit::Refusal;
use rosterkit::bridge::{Client, FromFields};
use rosterkit::zenml::{
    Invitation, MemberKind, Organization, OrganizationMember, Role, RoleLevel, Team, User,
    UserUpdate,
};

use crate::bytes::{Bytes, Encoded, FromBytes, Reader, ToBytes};
use crate::call::Call;
use crate::clients::ServiceClient;
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

    pub fn get_current_user(&self, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().get_current_user(), limits)
    }

    pub fn list_organizations(
        &self,
        limit: Option<Int>,
        offset: Option<Int>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(self.0.operations().list_organizations(limit, offset), options)
    }

    pub fn list_organization_members(
        &self,
        organization_id: String,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(self.0.operations().list_organization_members(organization_id), options)
    }

    pub fn remove_organization_member(
        &self,
        organization_id: String,
        user_id: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().remove_organization_member(organization_id, user_id), limits)
    }

    pub fn list_organization_roles(
        &self,
        organization_id: String,
        level: Option<String>,
        name: Option<String>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(
            self.0.operations().list_organization_roles(organization_id, level, name),
            options,
        )
    }

    pub fn list_invitations(
        &self,
        organization_id: String,
        email: Option<String>,
        only_pending: Option<bool>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(
            self.0.operations().list_invitations(organization_id, email, only_pending),
            options,
        )
    }

    pub fn create_invitation(
        &self,
        organization_id: String,
        email: String,
        role_id: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().create_invitation(organization_id, email, role_id), limits)
    }

    pub fn delete_invitation(
        &self,
        organization_id: String,
        invitation_id: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().delete_invitation(organization_id, invitation_id), limits)
    }

    pub fn list_organization_teams(
        &self,
        organization_id: String,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(self.0.operations().list_organization_teams(organization_id), options)
    }

    pub fn add_team_member(
        &self,
        team_id: String,
        user_id: Option<String>,
        invitation_id: Option<String>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().add_team_member(team_id, user_id, invitation_id), limits)
    }

    pub fn remove_team_member(
        &self,
        team_id: String,
        user_id: Option<String>,
        invitation_id: Option<String>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().remove_team_member(team_id, user_id, invitation_id), limits)
    }

    #[expect(clippy::too_many_arguments, reason = "as many as the declaration has")]
    pub fn assign_role(
        &self,
        role_id: String,
        user_id: Option<String>,
        invitation_id: Option<String>,
        team_id: Option<String>,
        workspace_id: Option<String>,
        project_id: Option<String>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().assign_role(
                role_id,
                user_id,
                invitation_id,
                team_id,
                workspace_id,
                project_id,
            ),
            limits,
        )
    }

    #[expect(clippy::too_many_arguments, reason = "as many as the declaration has")]
    pub fn revoke_role(
        &self,
        role_id: String,
        user_id: Option<String>,
        invitation_id: Option<String>,
        team_id: Option<String>,
        workspace_id: Option<String>,
        project_id: Option<String>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().revoke_role(
                role_id,
                user_id,
                invitation_id,
                team_id,
                workspace_id,
                project_id,
            ),
            limits,
        )
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

impl ToBytes for Organization {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.name.write(bytes);
        self.description.write(bytes);
        self.created.write(bytes);
        self.updated.write(bytes);
    }
}

impl ToBytes for OrganizationMember {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.kind.write(bytes);
        self.id.write(bytes);
        self.name.write(bytes);
        self.username.write(bytes);
        self.email.write(bytes);
        self.roles.write(bytes);
        self.is_active.write(bytes);
        self.is_superuser.write(bytes);
        self.member_count.write(bytes);
        self.created.write(bytes);
    }
}

impl ToBytes for Role {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.name.write(bytes);
        self.description.write(bytes);
        self.level.write(bytes);
        self.organization_id.write(bytes);
        self.system_managed.write(bytes);
    }
}

impl ToBytes for Invitation {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.email.write(bytes);
        self.roles.write(bytes);
        self.accepted.write(bytes);
        self.created.write(bytes);
        self.expires.write(bytes);
    }
}

impl ToBytes for Team {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.name.write(bytes);
        self.description.write(bytes);
        self.member_count.write(bytes);
        self.created.write(bytes);
        self.updated.write(bytes);
    }
}

impl ToBytes for MemberKind {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl ToBytes for RoleLevel {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}
