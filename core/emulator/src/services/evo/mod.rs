//! Seequent Evo: who may work in which workspace, who is a member of the instance or invited to it,
//! and how the hub is found.

mod access;
mod body;
mod instance;
mod instance_users;
mod invitations;
mod page;
mod problem;
mod state;
mod user;
mod workspace;
mod workspace_users;
mod workspaces;

use self::{
    access::{authorize, discover, issue_token},
    instance_users::{
        add_instance_users, list_instance_roles, list_instance_users, remove_instance_user,
        update_instance_user_roles,
    },
    invitations::{delete_instance_invitation, list_instance_invitations},
    problem::problem,
    user::User,
    workspace_users::{
        add_workspace_user, bulk_assign_roles, list_workspace_users, remove_workspace_user,
    },
    workspaces::{delete_workspace, get_workspace, list_user_workspaces, list_workspaces},
};
use super::route::{Paging, Route, Service};

pub(crate) use self::state::State;

const BY_OFFSET: Paging = Paging::Offset(20, 100);

pub(crate) static SERVICE: Service = Service {
    name: "evo",
    routes: &[
        Route::new("POST", "/connect/token", "issue_token", issue_token),
        Route::new("GET", "/evo/identity/v2/discovery", "discover", discover),
        Route::new(
            "GET",
            "/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}/users",
            "list_workspace_users",
            list_workspace_users,
        ),
        Route::new(
            "POST",
            "/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}/users",
            "add_workspace_user",
            add_workspace_user,
        ),
        Route::new(
            "DELETE",
            "/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}/users/{user_id}",
            "remove_workspace_user",
            remove_workspace_user,
        ),
        Route::new(
            "POST",
            "/workspace/admin/orgs/{org_id}/action/bulk_assign_roles",
            "bulk_assign_roles",
            bulk_assign_roles,
        ),
        Route::new(
            "GET",
            "/workspace/admin/orgs/{org_id}/workspaces",
            "list_workspaces",
            list_workspaces,
        )
        .paged(BY_OFFSET),
        Route::new(
            "GET",
            "/workspace/admin/orgs/{org_id}/users/{user_id}/workspaces",
            "list_user_workspaces",
            list_user_workspaces,
        )
        .paged(BY_OFFSET),
        Route::new(
            "GET",
            "/workspace/orgs/{org_id}/members/users",
            "list_instance_users",
            list_instance_users,
        )
        .paged(BY_OFFSET),
        Route::new(
            "POST",
            "/workspace/orgs/{org_id}/members/users",
            "add_instance_users",
            add_instance_users,
        ),
        Route::new(
            "PATCH",
            "/workspace/orgs/{org_id}/members/users/{user_id}",
            "update_instance_user_roles",
            update_instance_user_roles,
        ),
        Route::new(
            "DELETE",
            "/workspace/orgs/{org_id}/members/users/{user_id}",
            "remove_instance_user",
            remove_instance_user,
        ),
        Route::new(
            "GET",
            "/workspace/orgs/{org_id}/members/invitations",
            "list_instance_invitations",
            list_instance_invitations,
        )
        .paged(BY_OFFSET),
        Route::new(
            "DELETE",
            "/workspace/orgs/{org_id}/members/invitations/{invitation_id}",
            "delete_instance_invitation",
            delete_instance_invitation,
        ),
        Route::new(
            "GET",
            "/workspace/orgs/{org_id}/members/roles",
            "list_instance_roles",
            list_instance_roles,
        ),
        // The paths that the members had before, which the service still answers.
        Route::unused("GET", "/workspace/orgs/{org_id}/members", list_instance_users),
        Route::unused("POST", "/workspace/orgs/{org_id}/members", add_instance_users),
        Route::unused(
            "PATCH",
            "/workspace/orgs/{org_id}/members/{user_id}",
            update_instance_user_roles,
        ),
        Route::unused("DELETE", "/workspace/orgs/{org_id}/members/{user_id}", remove_instance_user),
        Route::unused(
            "GET",
            "/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}",
            get_workspace,
        ),
        Route::unused(
            "DELETE",
            "/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}",
            delete_workspace,
        ),
        Route::unused(
            "DELETE",
            "/workspace/orgs/{org_id}/workspaces/{workspace_id}",
            delete_workspace,
        ),
    ],
    authorize,
    no_such_path: |_| {
        problem(404, "The requested resource was not found or you do not have access to it.")
    },
    wrong_method: |request| {
        problem(405, format!("The method {} is not valid for this resource.", request.method))
    },
    finish: |_, _, _| {},
};

/// Accepts an invitation, as the person it was sent to would do by its link: they get an account, and
/// are a member with the roles of the invitation. The answer is the id of the new user.
pub(crate) fn accept_invitation(state: &mut State, id: &str) -> Result<String, String> {
    let mut invitations = state.instance.invitations.iter_mut();
    let invitation = invitations
        .find(|invitation| invitation.id.eq_ignore_ascii_case(id) && !invitation.accepted)
        .ok_or_else(|| format!("There is no pending invitation with the id {id}."))?;
    invitation.accepted = true;
    let roles = invitation.roles.clone();
    let user = User::newcomer(state.ids.uuid(), &invitation.email);
    let user_id = user.id.clone();
    state.instance.admit(&user_id, roles);
    state.directory.insert(user_id.clone(), user);
    Ok(user_id)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_accepted_invitation_is_a_member_and_is_accepted_once() {
        let mut state = State::new(7, 20);
        let pending = |state: &State| {
            let invitations = state.instance.invitations.iter().filter(|one| !one.accepted);
            invitations.map(|one| (one.id.clone(), one.email.clone())).collect::<Vec<_>>()
        };
        let (invited, members) = (pending(&state), state.instance.members.len());
        let (id, email) = &invited[0];

        let user_id = accept_invitation(&mut state, &id.to_uppercase()).unwrap_or_default();
        assert_eq!(state.known(email).map(|user| &user.id), Some(&user_id));
        let member = state.instance.members.last();
        let member = member.map(|member| state.show_member(&member.user_id, &member.roles));
        let member = member.unwrap_or_default();
        assert_eq!((&member["id"], &member["email"]), (&json!(user_id), &json!(email)));
        assert_eq!(member["roles"][0]["name"], "Evo User");
        assert_eq!(pending(&state), invited[1..]);

        for id in [id.as_str(), "none"] {
            let refusal = format!("There is no pending invitation with the id {id}.");
            assert_eq!(accept_invitation(&mut state, id), Err(refusal));
        }
        assert_eq!(state.instance.members.len(), members + 1);
    }
}
