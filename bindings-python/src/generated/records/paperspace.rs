// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of Paperspace.

use pyo3::prelude::*;
use rosterkit::{Refusal, paperspace as model};

use crate::convert::{FromPython, KnownValue, ToPython, choice};
use crate::owning_ref::Part;
use crate::record::{self, record};

record! {
    model::TeamMember, c"rosterkit.paperspace.TeamMember", None,
    c"TeamMember(dt_confirmed, is_admin, is_owner, user)\n--\n\nA member of a team, or a person who is invited to it.";
    dt_confirmed: Required, c"When the invitation was accepted; not set while it is open.";
    is_admin: Required, c"Whether they may manage the team.";
    is_owner: Required, c"Whether they own the team.";
    user: Required, c"The account of the member.";
}

record! {
    model::User, c"rosterkit.paperspace.User", None,
    c"User(id, email, first_name, last_name, last_active, public_profile_image_url)\n--\n\nA Paperspace account.";
    id: Required, c"The account's id.";
    email: Required, c"The e-mail address.";
    first_name: Required, c"The first name.";
    last_name: Required, c"The last name.";
    last_active: Required, c"When the account was last used.";
    public_profile_image_url: Required, c"The URL of a picture.";
}

record! {
    model::TeamMembership, c"rosterkit.paperspace.TeamMembership", None,
    c"TeamMembership(dt_confirmed, dt_deleted, is_admin, is_owner)\n--\n\nA membership in a team, without the member's account.";
    dt_confirmed: Required, c"When the invitation was accepted; not set while it is open.";
    dt_deleted: Required, c"When the member was removed; not set for a current member.";
    is_admin: Required, c"Whether they may manage the team.";
    is_owner: Required, c"Whether they own the team.";
}

record! {
    model::MemberRemoval, c"rosterkit.paperspace.MemberRemoval", None,
    c"MemberRemoval(outcome, certainty, membership)\n--\n\nThe result of removing a member.";
    outcome: Required, c"The outcome of the removal.";
    certainty: Required, c"How certain the outcome is.";
    membership: Required, c"The membership that ended; not set if the outcome is assumed.";
}

record! {
    model::TeamSecret, c"rosterkit.paperspace.TeamSecret", None,
    c"TeamSecret(name, dt_created, dt_modified, has_deployment_attached)\n--\n\nA secret of a team, without its value.";
    name: Required, c"Its name, for example `DB_PASSWORD`.";
    dt_created: Required, c"When it was created.";
    dt_modified: Required, c"When it was last changed.";
    has_deployment_attached: Required, c"Whether a deployment uses it.";
}

record! {
    model::SecretStamp, c"rosterkit.paperspace.SecretStamp", None,
    c"SecretStamp(name, dt_created, dt_modified)\n--\n\nThe name and times of a secret that was created or changed.";
    name: Required, c"Its name.";
    dt_created: Required, c"When it was created.";
    dt_modified: Required, c"When it was last changed.";
}

record! {
    model::ProjectSecret, c"rosterkit.paperspace.ProjectSecret", None,
    c"ProjectSecret(name, dt_created, dt_modified, has_deployment_attached)\n--\n\nA secret of a project, without its value.";
    name: Required, c"Its name, for example `DB_PASSWORD`.";
    dt_created: Required, c"When it was created.";
    dt_modified: Required, c"When it was last changed.";
    has_deployment_attached: Required, c"Whether a deployment uses it.";
}

record! {
    model::Session, c"rosterkit.paperspace.Session", None,
    c"Session(team, user)\n--\n\nWhose credential it is.";
    team: Required, c"The team that the credential is for.";
    user: Required, c"The account that the credential belongs to.";
}

record! {
    model::SessionUser, c"rosterkit.paperspace.SessionUser", None,
    c"SessionUser(id, email, first_name, last_name, team_memberships)\n--\n\nThe account that a credential belongs to.";
    id: Required, c"The account's id.";
    email: Required, c"The e-mail address.";
    first_name: Required, c"The first name.";
    last_name: Required, c"The last name.";
    team_memberships: Required, c"The teams that the account is in.";
}

record! {
    model::SessionMembership, c"rosterkit.paperspace.SessionMembership", None,
    c"SessionMembership(team, is_admin, is_owner, dt_confirmed)\n--\n\nA team that the account of a credential is in.";
    team: Required, c"The team.";
    is_admin: Required, c"Whether the account may manage the team.";
    is_owner: Required, c"Whether the account owns the team.";
    dt_confirmed: Required, c"When the invitation was accepted.";
}

record! {
    model::Team, c"rosterkit.paperspace.Team", None,
    c"Team(id, name, namespace, is_user_team, is_private, dt_created, public_profile_image_url)\n--\n\nA team, as a session names it. Operations take its `id` or its `namespace`.";
    id: Required, c"The team's id.";
    name: Required, c"The display name; not set for the team that the credential is for.";
    namespace: Required, c"The name in URLs.";
    is_user_team: Required, c"Whether it is the own team of a single account.";
    is_private: Required, c"Whether it is private.";
    dt_created: Required, c"When it was created.";
    public_profile_image_url: Required, c"The URL of a picture.";
}

impl ToPython for model::TeamRole {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("member"), KnownValue::new("admin"), KnownValue::new("owner")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::TeamRole {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::MemberOrder {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 1] = [KnownValue::new("dtConfirmed")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::MemberOrder {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::SecretOrder {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 1] = [KnownValue::new("dtCreated")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::SecretOrder {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::Order {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 2] = [KnownValue::new("asc"), KnownValue::new("desc")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::Order {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    record::add::<model::TeamMember>(module)?;
    record::add::<model::User>(module)?;
    record::add::<model::TeamMembership>(module)?;
    record::add::<model::MemberRemoval>(module)?;
    record::add::<model::TeamSecret>(module)?;
    record::add::<model::SecretStamp>(module)?;
    record::add::<model::ProjectSecret>(module)?;
    record::add::<model::Session>(module)?;
    record::add::<model::SessionUser>(module)?;
    record::add::<model::SessionMembership>(module)?;
    record::add::<model::Team>(module)?;
    Ok(())
}
