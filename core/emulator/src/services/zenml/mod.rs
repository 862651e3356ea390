//! ZenML Pro: the users of the control plane, and the organizations they are in.

mod assignments;
mod input;
mod invitations;
mod login;
mod members;
mod organizations;
mod records;
mod refusal;
mod roles;
mod seed;
mod teams;
mod users;

use self::{
    input::MOST,
    records::{Kind, Organization, Role, Subject, User},
    refusal::{detail, illegal, no_uuid, not_found, valid},
};
use super::route::{Paging, Route, Service};
use crate::{random::Random, reply::Reply, tokens::Tokens};

pub(crate) use self::invitations::accept_invitation;

pub(crate) static SERVICE: Service = Service {
    name: "zenml",
    routes: &[
        Route::new("POST", "/auth/login", "issue_token", login::issue_token),
        Route::new("GET", "/users", "list_users", users::list_users)
            .paged(Paging::Offset(MOST, MOST)),
        Route::new("GET", "/users/me", "get_current_user", users::get_current_user),
        Route::new("PATCH", "/users/{user_id}", "update_user", users::update_user),
        Route::new("DELETE", "/users/{user_id}", "delete_user", users::delete_user),
        Route::unused("GET", "/users/{user_id}", users::get_user),
        Route::new(
            "GET",
            "/organizations",
            "list_organizations",
            organizations::list_organizations,
        )
        .paged(Paging::Offset(MOST, MOST)),
        Route::unused("GET", "/organizations/{id}", organizations::get_organization),
        Route::unused("DELETE", "/organizations/{id}", organizations::delete_organization),
        Route::new(
            "GET",
            "/organizations/{id}/members",
            "list_organization_members",
            members::list_organization_members,
        ),
        Route::new(
            "DELETE",
            "/organizations/{id}/members",
            "remove_organization_member",
            members::remove_organization_member,
        ),
        Route::new(
            "GET",
            "/organizations/{id}/roles",
            "list_organization_roles",
            roles::list_organization_roles,
        ),
        Route::new(
            "GET",
            "/organizations/{id}/invitations",
            "list_invitations",
            invitations::list_invitations,
        ),
        Route::new(
            "POST",
            "/organizations/{id}/invitations",
            "create_invitation",
            invitations::create_invitation,
        ),
        Route::new(
            "DELETE",
            "/organizations/{id}/invitations/{invitation_id}",
            "delete_invitation",
            invitations::delete_invitation,
        ),
        Route::new(
            "GET",
            "/organizations/{id}/teams",
            "list_organization_teams",
            teams::list_organization_teams,
        ),
        Route::unused("GET", "/teams/{id}/members", teams::list_team_members),
        Route::new("POST", "/teams/{id}/members", "add_team_member", teams::add_team_member),
        Route::new(
            "DELETE",
            "/teams/{id}/members",
            "remove_team_member",
            teams::remove_team_member,
        ),
        Route::unused("GET", "/roles/{role_id}/assignments", assignments::list_assignments),
        Route::new("POST", "/roles/{role_id}/assignments", "assign_role", assignments::assign_role),
        Route::new(
            "DELETE",
            "/roles/{role_id}/assignments",
            "revoke_role",
            assignments::revoke_role,
        ),
    ],
    authorize: login::authorize,
    no_such_path: |_| detail(404, "Not Found"),
    wrong_method: |_| detail(405, "Method Not Allowed"),
    finish: |_, _, _| {},
};

/// Users, organizations and the tokens issued for them.
#[derive(Debug)]
pub(crate) struct State {
    users: Vec<User>,
    pub(crate) organizations: Vec<Organization>,
    pub(crate) tokens: Tokens,
    /// The user whom the credentials belong to.
    own_user: String,
    /// The ids of what requests create.
    new_ids: Random,
}

impl State {
    /// The user with this id, if there is one.
    fn user(&self, id: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id.eq_ignore_ascii_case(id))
    }

    /// Which of the users a path names.
    fn user_position(&self, id: &str) -> Result<usize, Reply> {
        valid(no_uuid(&["path", "user_id"], id))?;
        self.users
            .iter()
            .position(|user| user.id.eq_ignore_ascii_case(id))
            .ok_or_else(|| not_found("User", id))
    }

    /// Which of the organizations a path names.
    fn organization_position(&self, id: &str) -> Result<usize, Reply> {
        valid(no_uuid(&["path", "organization_id"], id))?;
        self.organizations
            .iter()
            .position(|organization| organization.id.eq_ignore_ascii_case(id))
            .ok_or_else(|| not_found("Organization", id))
    }

    /// The organization that a path names.
    fn organization(&self, id: &str) -> Result<&Organization, Reply> {
        Ok(&self.organizations[self.organization_position(id)?])
    }

    /// The organization and the team that a path names.
    fn team_position(&self, id: &str) -> Result<(usize, usize), Reply> {
        valid(no_uuid(&["path", "team_id"], id))?;
        self.organizations
            .iter()
            .enumerate()
            .find_map(|(at, organization)| {
                let team =
                    organization.teams.iter().position(|team| team.id.eq_ignore_ascii_case(id))?;
                Some((at, team))
            })
            .ok_or_else(|| not_found("Team", id))
    }

    /// The role that a path names, and which organization has it.
    fn role(&self, id: &str) -> Result<(usize, &Role), Reply> {
        valid(no_uuid(&["path", "role_id"], id))?;
        self.organizations
            .iter()
            .enumerate()
            .find_map(|(at, organization)| Some((at, organization.role(id)?)))
            .ok_or_else(|| not_found("Role", id))
    }

    /// Refuses a subject that is not in an organization.
    fn must_be_in(&self, organization: &Organization, subject: &Subject) -> Result<(), Reply> {
        if organization.has(subject) {
            return Ok(());
        }
        let name = subject.kind.name();
        let is_elsewhere = match subject.kind {
            Kind::User => self.user(&subject.id).is_some(),
            Kind::Team | Kind::Invitation => self
                .organizations
                .iter()
                .any(|other| other.has(subject) || other.invitation(&subject.id).is_some()),
        };
        Err(if is_elsewhere {
            illegal(format!("{name} {} is not part of the organization.", subject.id))
        } else {
            not_found(name, &subject.id)
        })
    }
}
