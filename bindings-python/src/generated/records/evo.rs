// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of Seequent Evo.

use pyo3::prelude::*;
use rosterkit::{Refusal, evo as model};

use crate::convert::{FromPython, KnownValue, ToPython, choice};
use crate::owning_ref::Part;
use crate::record::{self, record};

record! {
    model::WorkspaceUser, c"rosterkit.evo.WorkspaceUser", None,
    c"WorkspaceUser(user_id, role, email, full_name)\n--\n\nA user who may work in a workspace.";
    user_id: Required, c"The user's id.";
    role: Required, c"The user's role.";
    email: Required, c"The e-mail address, if it is visible to the credential.";
    full_name: Required, c"The full name, if it is visible to the credential.";
}

record! {
    model::AssignedRole, c"rosterkit.evo.AssignedRole", None,
    c"AssignedRole(user_id, role)\n--\n\nThe role that a user was given in a workspace.";
    user_id: Required, c"The user's id.";
    role: Required, c"The role.";
}

record! {
    model::RoleAssignment, c"rosterkit.evo.RoleAssignment", None,
    c"RoleAssignment(user_id, role, workspace_id)\n--\n\nA role to give to a user in a workspace.";
    user_id: Required, c"The user's id.";
    role: Required, c"The role.";
    workspace_id: Required, c"The workspace's id.";
}

record! {
    model::Workspace, c"rosterkit.evo.Workspace", None,
    c"Workspace(id, name, description, created_at, created_by, updated_at)\n--\n\nA workspace.";
    id: Required, c"The workspace's id.";
    name: Required, c"The name.";
    description: Required, c"What it is for.";
    created_at: Required, c"When it was created.";
    created_by: Required, c"Who created it.";
    updated_at: Required, c"When it was last changed.";
}

record! {
    model::UserWorkspace, c"rosterkit.evo.UserWorkspace", None,
    c"UserWorkspace(id, name, user_role, description, created_at, created_by, updated_at)\n--\n\nA workspace that a user is in.";
    id: Required, c"The workspace's id.";
    name: Required, c"The name.";
    user_role: Required, c"The user's role in it.";
    description: Required, c"What it is for.";
    created_at: Required, c"When it was created.";
    created_by: Required, c"Who created it.";
    updated_at: Required, c"When it was last changed.";
}

record! {
    model::Creator, c"rosterkit.evo.Creator", None,
    c"Creator(id, name, email)\n--\n\nThe user who created a workspace.";
    id: Required, c"The user's id.";
    name: Required, c"The full name, if it is visible to the credential.";
    email: Required, c"The e-mail address, if it is visible to the credential.";
}

record! {
    model::InstanceUser, c"rosterkit.evo.InstanceUser", None,
    c"InstanceUser(id, email, full_name, roles)\n--\n\nA user of the instance.";
    id: Required, c"The user's id.";
    email: Required, c"The e-mail address.";
    full_name: Required, c"The full name.";
    roles: Required, c"The roles in the instance.";
}

record! {
    model::InstanceRole, c"rosterkit.evo.InstanceRole", None,
    c"InstanceRole(id, name, description, permissions)\n--\n\nA role in the instance.";
    id: Required, c"The role's id.";
    name: Required, c"The name.";
    description: Required, c"What it is for.";
    permissions: Required, c"What it allows; set where roles are listed.";
}

record! {
    model::NewInstanceUser, c"rosterkit.evo.NewInstanceUser", None,
    c"NewInstanceUser(email, roles)\n--\n\nA person to add to the instance.";
    email: Required, c"The e-mail address.";
    roles: Required, c"The ids of the roles that they are to have.";
}

record! {
    model::AddedInstanceUsers, c"rosterkit.evo.AddedInstanceUsers", None,
    c"AddedInstanceUsers(members, invitations)\n--\n\nWhat became of people who were added to the instance.";
    members: Required, c"Those who are members now.";
    invitations: Required, c"Those who were invited.";
}

record! {
    model::InstanceUserRoles, c"rosterkit.evo.InstanceUserRoles", None,
    c"InstanceUserRoles(id, roles)\n--\n\nThe roles that a user has in the instance.";
    id: Required, c"The user's id.";
    roles: Required, c"The roles.";
}

record! {
    model::InstanceInvitation, c"rosterkit.evo.InstanceInvitation", None,
    c"InstanceInvitation(id, email, roles, status, invited_by_email, created_date, expiration_date)\n--\n\nAn invitation to the instance.";
    id: Required, c"The invitation's id.";
    email: Required, c"The e-mail address that was invited.";
    roles: Required, c"The roles that the person is to have.";
    status: Required, c"What became of it, for example `pending`.";
    invited_by_email: Required, c"Who invited.";
    created_date: Required, c"When it was created.";
    expiration_date: Required, c"When it can no longer be accepted.";
}

record! {
    model::Discovery, c"rosterkit.evo.Discovery", None,
    c"Discovery(organizations, hubs, service_access)\n--\n\nOrganizations, hubs, and which organization is on which hub.";
    organizations: Required, c"The organizations that the credential belongs to.";
    hubs: Required, c"The hubs that they are on.";
    service_access: Required, c"Which organization is on which hub.";
}

record! {
    model::Organization, c"rosterkit.evo.Organization", None,
    c"Organization(id, display_name)\n--\n\nAn organization.";
    id: Required, c"The organization's id.";
    display_name: Required, c"The display name.";
}

record! {
    model::Hub, c"rosterkit.evo.Hub", None,
    c"Hub(code, display_name, url)\n--\n\nA hub: one of the deployments of Evo.";
    code: Required, c"The hub's code, for example `350mt`.";
    display_name: Required, c"The display name.";
    url: Required, c"The URL of the hub: the `base_url` of a client for the organizations on it.";
}

record! {
    model::ServiceAccess, c"rosterkit.evo.ServiceAccess", None,
    c"ServiceAccess(org_id, hub_code)\n--\n\nAn organization's access to a hub.";
    org_id: Required, c"The organization's id.";
    hub_code: Required, c"The hub's code.";
}

impl ToPython for model::WorkspaceRole {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("owner"), KnownValue::new("editor"), KnownValue::new("viewer")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::WorkspaceRole {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    record::add::<model::WorkspaceUser>(module)?;
    record::add::<model::AssignedRole>(module)?;
    record::add::<model::RoleAssignment>(module)?;
    record::add::<model::Workspace>(module)?;
    record::add::<model::UserWorkspace>(module)?;
    record::add::<model::Creator>(module)?;
    record::add::<model::InstanceUser>(module)?;
    record::add::<model::InstanceRole>(module)?;
    record::add::<model::NewInstanceUser>(module)?;
    record::add::<model::AddedInstanceUsers>(module)?;
    record::add::<model::InstanceUserRoles>(module)?;
    record::add::<model::InstanceInvitation>(module)?;
    record::add::<model::Discovery>(module)?;
    record::add::<model::Organization>(module)?;
    record::add::<model::Hub>(module)?;
    record::add::<model::ServiceAccess>(module)?;
    Ok(())
}
