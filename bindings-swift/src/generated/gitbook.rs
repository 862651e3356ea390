// Written by `make generate` from the declarations. Do not edit it.

//! GitBook: what crosses over.

use std::sync::Arc;

use rosterkit::Refusal;
use rosterkit::bridge::{Client, FromFields};
use rosterkit::gitbook::{
    Invited, Invitee, MemberTeam, Membership, Organization, OrganizationMember,
    OrganizationMemberUpdate, OrganizationRole, Team, TeamMember, TeamMembership, TeamRole, User,
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

/// The client of GitBook.
#[derive(uniffi::Object)]
pub struct Gitbook(rosterkit::GitBook);

#[uniffi::export]
impl Gitbook {
    #[uniffi::constructor]
    pub fn new(
        token: Option<String>,
        base_url: Option<String>,
        configuration: Configuration,
    ) -> Result<Arc<Self>, Failure> {
        let mut builder = rosterkit::GitBook::builder();
        if let Some(token) = token {
            builder = builder.token(token);
        }
        if let Some(base_url) = base_url {
            builder = builder.base_url(base_url);
        }
        configure!(builder, configuration);
        Ok(Arc::new(Self(builder.build()?)))
    }

    pub fn list_team_members(
        &self,
        organization_id: String,
        team_id: String,
        page: Option<String>,
        limit: Option<Int>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(
            self.0.operations().list_team_members(organization_id, team_id, page, limit),
            options,
        )
    }

    pub fn update_team_members(
        &self,
        organization_id: String,
        team_id: String,
        add: Option<Vec<String>>,
        remove: Option<Vec<String>>,
        memberships: Option<Vec<u8>>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().update_team_members(
                organization_id,
                team_id,
                add,
                remove,
                memberships.map(Encoded),
            ),
            limits,
        )
    }

    pub fn add_team_member(
        &self,
        organization_id: String,
        team_id: String,
        user_id: String,
        role: Option<String>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().add_team_member(organization_id, team_id, user_id, role),
            limits,
        )
    }

    pub fn remove_team_member(
        &self,
        organization_id: String,
        team_id: String,
        user_id: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().remove_team_member(organization_id, team_id, user_id), limits)
    }

    pub fn get_current_user(&self, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().get_current_user(), limits)
    }

    pub fn list_organizations(
        &self,
        page: Option<String>,
        limit: Option<Int>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(self.0.operations().list_organizations(page, limit), options)
    }

    #[expect(clippy::too_many_arguments, reason = "as many as the declaration has")]
    pub fn list_organization_members(
        &self,
        organization_id: String,
        page: Option<String>,
        limit: Option<Int>,
        order: Option<String>,
        role: Option<String>,
        search: Option<String>,
        sort: Option<String>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(
            self.0.operations().list_organization_members(
                organization_id,
                page,
                limit,
                order,
                role,
                search,
                sort,
            ),
            options,
        )
    }

    pub fn get_organization_member(
        &self,
        organization_id: String,
        user_id: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().get_organization_member(organization_id, user_id), limits)
    }

    pub fn update_organization_member(
        &self,
        organization_id: String,
        user_id: String,
        update: Vec<u8>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().update_organization_member(
                organization_id,
                user_id,
                Encoded(update),
            ),
            limits,
        )
    }

    pub fn remove_organization_member(
        &self,
        organization_id: String,
        user_id: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().remove_organization_member(organization_id, user_id), limits)
    }

    pub fn list_member_teams(
        &self,
        organization_id: String,
        user_id: String,
        page: Option<String>,
        limit: Option<Int>,
        title: Option<String>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(
            self.0.operations().list_member_teams(organization_id, user_id, page, limit, title),
            options,
        )
    }

    pub fn list_teams(
        &self,
        organization_id: String,
        page: Option<String>,
        limit: Option<Int>,
        owner: Option<String>,
        title: Option<String>,
        options: ListingOptions,
    ) -> Arc<Pager> {
        Pager::new(
            self.0.operations().list_teams(organization_id, page, limit, owner, title),
            options,
        )
    }

    pub fn get_team(&self, organization_id: String, team_id: String, limits: Limits) -> Arc<Call> {
        Call::new(self.0.operations().get_team(organization_id, team_id), limits)
    }

    pub fn create_team(
        &self,
        organization_id: String,
        title: String,
        members: Option<Vec<String>>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().create_team(organization_id, title, members), limits)
    }

    pub fn update_team(
        &self,
        organization_id: String,
        team_id: String,
        title: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().update_team(organization_id, team_id, title), limits)
    }

    pub fn delete_team(
        &self,
        organization_id: String,
        team_id: String,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(self.0.operations().delete_team(organization_id, team_id), limits)
    }

    pub fn invite_members(
        &self,
        organization_id: String,
        emails: Vec<u8>,
        role: Option<String>,
        sso: Option<bool>,
        limits: Limits,
    ) -> Arc<Call> {
        Call::new(
            self.0.operations().invite_members(organization_id, Encoded(emails), role, sso),
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

impl ToBytes for TeamMember {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.organization.write(bytes);
        self.team.write(bytes);
    }
}

impl ToBytes for TeamMembership {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.role.write(bytes);
    }
}

impl ToBytes for OrganizationMember {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.role.write(bytes);
        self.user.write(bytes);
        self.disabled.write(bytes);
        self.joined_at.write(bytes);
        self.last_seen_at.write(bytes);
        self.sso.write(bytes);
    }
}

impl ToBytes for User {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.display_name.write(bytes);
        self.email.write(bytes);
        self.photo_url.write(bytes);
    }
}

impl FromBytes for Membership {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((reader.field("role")?,)))
    }
}

impl ToBytes for Organization {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.title.write(bytes);
        self.created_at.write(bytes);
        self.email_domains.write(bytes);
        self.default_role.write(bytes);
        self.sso.write(bytes);
        self.invite_links.write(bytes);
    }
}

impl ToBytes for Team {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.id.write(bytes);
        self.title.write(bytes);
        self.members.write(bytes);
        self.created_at.write(bytes);
    }
}

impl ToBytes for MemberTeam {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.team.write(bytes);
        self.member.write(bytes);
    }
}

impl FromBytes for OrganizationMemberUpdate {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((reader.field("role")?,)))
    }
}

impl FromBytes for Invitee {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(FromFields::from_fields((reader.field("email")?, reader.field("role")?)))
    }
}

impl ToBytes for Invited {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.users.write(bytes);
        self.invited.write(bytes);
        self.failed_sso_emails.write(bytes);
    }
}

impl ToBytes for TeamRole {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for TeamRole {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}

impl ToBytes for OrganizationRole {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl FromBytes for OrganizationRole {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(String::read(reader)?.into())
    }
}
