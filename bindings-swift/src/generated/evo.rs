// Written by `make generate` from the declarations. Do not edit it.

//! Seequent Evo: what crosses over.

use std::sync::Arc;

use rosterkit::Refusal;
use rosterkit::bridge::{Client, FromFields};
use rosterkit::evo::{
    AddedInstanceUsers, AssignedRole, Creator, Discovery, Hub, InstanceInvitation, InstanceRole,
    InstanceUser, InstanceUserRoles, NewInstanceUser, Organization, RoleAssignment, ServiceAccess,
    UserWorkspace, Workspace, WorkspaceRole, WorkspaceUser,
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

    pub fn add_workspace_user(
        &self,
        org_id: String,
        workspace_id: String,
        role: String,
        user_id: Option<String>,
        email: Option<String>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().add_workspace_user(org_id, workspace_id, role, user_id, email),
            limits,
        )
    }

    pub fn remove_workspace_user(
        &self,
        org_id: String,
        workspace_id: String,
        user_id: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().remove_workspace_user(org_id, workspace_id, user_id), limits)
    }

    pub fn bulk_assign_roles(
        &self,
        org_id: String,
        role_assignments: Vec<u8>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().bulk_assign_roles(org_id, Encoded(role_assignments)), limits)
    }

    pub fn list_workspaces(
        &self,
        org_id: String,
        limit: Option<Int>,
        offset: Option<Int>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(self.0.operations().list_workspaces(org_id, limit, offset), options)
    }

    pub fn list_user_workspaces(
        &self,
        org_id: String,
        user_id: String,
        limit: Option<Int>,
        offset: Option<Int>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(
            self.0.operations().list_user_workspaces(org_id, user_id, limit, offset),
            options,
        )
    }

    pub fn list_instance_users(
        &self,
        org_id: String,
        limit: Option<Int>,
        offset: Option<Int>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(self.0.operations().list_instance_users(org_id, limit, offset), options)
    }

    pub fn add_instance_users(&self, org_id: String, users: Vec<u8>, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().add_instance_users(org_id, Encoded(users)), limits)
    }

    pub fn update_instance_user_roles(
        &self,
        org_id: String,
        user_id: String,
        roles: Vec<u8>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().update_instance_user_roles(org_id, user_id, Encoded(roles)),
            limits,
        )
    }

    pub fn remove_instance_user(
        &self,
        org_id: String,
        user_id: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().remove_instance_user(org_id, user_id), limits)
    }

    pub fn list_instance_invitations(
        &self,
        org_id: String,
        limit: Option<Int>,
        offset: Option<Int>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(self.0.operations().list_instance_invitations(org_id, limit, offset), options)
    }

    pub fn delete_instance_invitation(
        &self,
        org_id: String,
        invitation_id: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().delete_instance_invitation(org_id, invitation_id), limits)
    }

    pub fn list_instance_roles(&self, org_id: String, options: ListingOptions) -> Arc<Pager> {
        Pager::new(self.0.operations().list_instance_roles(org_id), options)
    }

    pub fn discover(&self, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().discover(), limits)
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

impl ToBytes for WorkspaceUser {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.user_id.write(bytes);
        self.role.write(bytes);
        self.email.write(bytes);
        self.full_name.write(bytes);
    }
}

impl ToBytes for AssignedRole {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.user_id.write(bytes);
        self.role.write(bytes);
    }
}

impl FromBytes for RoleAssignment {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((
            reader.field("user_id")?,
            reader.field("role")?,
            reader.field("workspace_id")?,
        )))
    }
}

impl ToBytes for Workspace {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.name.write(bytes);
        self.description.write(bytes);
        self.created_at.write(bytes);
        self.created_by.write(bytes);
        self.updated_at.write(bytes);
    }
}

impl ToBytes for UserWorkspace {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.name.write(bytes);
        self.user_role.write(bytes);
        self.description.write(bytes);
        self.created_at.write(bytes);
        self.created_by.write(bytes);
        self.updated_at.write(bytes);
    }
}

impl ToBytes for Creator {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.name.write(bytes);
        self.email.write(bytes);
    }
}

impl ToBytes for InstanceUser {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.email.write(bytes);
        self.full_name.write(bytes);
        self.roles.write(bytes);
    }
}

impl ToBytes for InstanceRole {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.name.write(bytes);
        self.description.write(bytes);
        self.permissions.write(bytes);
    }
}

impl FromBytes for NewInstanceUser {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((reader.field("email")?, reader.field("roles")?)))
    }
}

impl ToBytes for AddedInstanceUsers {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.members.write(bytes);
        self.invitations.write(bytes);
    }
}

impl ToBytes for InstanceUserRoles {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.roles.write(bytes);
    }
}

impl ToBytes for InstanceInvitation {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.email.write(bytes);
        self.roles.write(bytes);
        self.status.write(bytes);
        self.invited_by_email.write(bytes);
        self.created_date.write(bytes);
        self.expiration_date.write(bytes);
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

impl FromBytes for WorkspaceRole {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}
