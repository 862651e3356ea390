// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of ZenML Pro.

use pyo3::prelude::*;
use rosterkit::{Refusal, zenml as model};

use crate::convert::{FromPython, KnownValue, ToPython, choice};
use crate::owning_ref::Part;
use crate::record::{self, record};

record! {
    model::User, c"rosterkit.zenml.User", None,
    c"User(id, username, name, email, avatar_url, company, job_title, metadata, oauth_provider, oauth_id, is_active, is_superuser, is_service_account, organization_id, password_expired)\n--\n\nA user of the control plane. Only `id` is always set.";
    id: Required, c"The user's id.";
    username: Required, c"The name to sign in with.";
    name: Required, c"The display name.";
    email: Required, c"The e-mail address; for a service account, any text.";
    avatar_url: Required, c"The URL of a picture.";
    company: Required, c"The company.";
    job_title: Required, c"The job title.";
    metadata: Required, c"Further data about the user.";
    oauth_provider: Required, c"The OAuth provider that the user signs in with.";
    oauth_id: Required, c"The user's id at the OAuth provider.";
    is_active: Required, c"Whether the user may sign in.";
    is_superuser: Required, c"Whether the user has all rights.";
    is_service_account: Required, c"Whether it is a service account rather than a person.";
    organization_id: Required, c"The organization that a service account belongs to.";
    password_expired: Required, c"Whether the password must be changed at the next sign-in.";
}

record! {
    model::UserUpdate, c"rosterkit.zenml.UserUpdate", None,
    c"UserUpdate(*, password=..., password_expired=..., name=..., avatar_url=..., company=..., job_title=..., metadata=..., username=..., email=..., is_active=..., is_onboarded=...)\n--\n\nThe changes to a user: a field that is kept is not sent, and null clears a field.";
    password: NamedOrUnset, c"A new password.";
    password_expired: NamedOrUnset, c"Whether the password must be changed at the next sign-in.";
    name: NamedOrUnset, c"The display name. 1 to 50.";
    avatar_url: NamedOrUnset, c"The URL of a picture.";
    company: NamedOrUnset, c"The company. 1 to 50.";
    job_title: NamedOrUnset, c"The job title. 1 to 50.";
    metadata: NamedOrUnset, c"Further data about the user; it replaces the earlier data.";
    username: NamedOrUnset, c"The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50.";
    email: NamedOrUnset, c"The e-mail address.";
    is_active: NamedOrUnset, c"Whether the user may sign in.";
    is_onboarded: NamedOrUnset, c"Whether the user has completed onboarding.";
}

record! {
    model::Organization, c"rosterkit.zenml.Organization", None,
    c"Organization(id, name, description, created, updated)\n--\n\nAn organization.";
    id: Required, c"The organization's id.";
    name: Required, c"The display name.";
    description: Required, c"What it is for.";
    created: Required, c"When it was created.";
    updated: Required, c"When it was last changed.";
}

record! {
    model::OrganizationMember, c"rosterkit.zenml.OrganizationMember", None,
    c"OrganizationMember(kind, id, name, username, email, roles, is_active, is_superuser, member_count, created)\n--\n\nSomething that is a member of an organization. What is set depends on its kind.";
    kind: Required, c"What it is.";
    id: Required, c"Its id: of the user, the service account, the team or the invitation.";
    name: Required, c"The display name of a user, a service account or a team.";
    username: Required, c"The name that a user signs in with.";
    email: Required, c"The e-mail address; for a service account, any text.";
    roles: Required, c"The names of the roles in the organization.";
    is_active: Required, c"Whether a user may sign in.";
    is_superuser: Required, c"Whether a user has all rights.";
    member_count: Required, c"How many members a team has.";
    created: Required, c"When an invitation or a team was created.";
}

record! {
    model::Role, c"rosterkit.zenml.Role", None,
    c"Role(id, name, description, level, organization_id, system_managed)\n--\n\nA role that can be given.";
    id: Required, c"The role's id.";
    name: Required, c"The name, for example `Organization Admin`.";
    description: Required, c"What it allows.";
    level: Required, c"What it is a role in.";
    organization_id: Required, c"The organization that it belongs to.";
    system_managed: Required, c"Whether the service made it, so that it cannot be changed.";
}

record! {
    model::Invitation, c"rosterkit.zenml.Invitation", None,
    c"Invitation(id, email, roles, accepted, created, expires)\n--\n\nAn invitation to an organization.";
    id: Required, c"The invitation's id.";
    email: Required, c"The e-mail address that was invited.";
    roles: Required, c"The names of the roles that the person is to have.";
    accepted: Required, c"Whether it was accepted.";
    created: Required, c"When it was created.";
    expires: Required, c"When it can no longer be accepted.";
}

record! {
    model::Team, c"rosterkit.zenml.Team", None,
    c"Team(id, name, description, member_count, created, updated)\n--\n\nA team of an organization.";
    id: Required, c"The team's id.";
    name: Required, c"The display name.";
    description: Required, c"What it is for.";
    member_count: Required, c"How many members it has.";
    created: Required, c"When it was created.";
    updated: Required, c"When it was last changed.";
}

impl ToPython for model::MemberKind {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 4] = [
            KnownValue::new("user"),
            KnownValue::new("service_account"),
            KnownValue::new("team"),
            KnownValue::new("invitation"),
        ];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::MemberKind {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::RoleLevel {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] = [
            KnownValue::new("organization"),
            KnownValue::new("workspace"),
            KnownValue::new("project"),
        ];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::RoleLevel {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    record::add::<model::User>(module)?;
    record::add::<model::UserUpdate>(module)?;
    record::add::<model::Organization>(module)?;
    record::add::<model::OrganizationMember>(module)?;
    record::add::<model::Role>(module)?;
    record::add::<model::Invitation>(module)?;
    record::add::<model::Team>(module)?;
    Ok(())
}
