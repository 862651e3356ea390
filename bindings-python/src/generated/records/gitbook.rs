// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of GitBook.

use pyo3::prelude::*;
use rosterkit::{Refusal, gitbook as model};

use crate::convert::{FromPython, KnownValue, ToPython, choice};
use crate::owning_ref::Part;
use crate::record::{self, record};

record! {
    model::TeamMember, c"rosterkit.gitbook.TeamMember", None,
    c"TeamMember(organization, team)\n--\n\nA member of a team.";
    organization: Required, c"The person, as a member of the organization.";
    team: Required, c"Their membership in the team.";
}

record! {
    model::TeamMembership, c"rosterkit.gitbook.TeamMembership", None,
    c"TeamMembership(role)\n--\n\nA member's place in a team.";
    role: Required, c"The role in the team.";
}

record! {
    model::OrganizationMember, c"rosterkit.gitbook.OrganizationMember", None,
    c"OrganizationMember(id, role, user, disabled, joined_at, last_seen_at, sso)\n--\n\nA member of an organization.";
    id: Required, c"The user's id.";
    role: Required, c"The role in the organization; not set for a guest.";
    user: Required, c"The account.";
    disabled: Required, c"Whether the member is disabled.";
    joined_at: Required, c"When the member joined.";
    last_seen_at: Required, c"When the member was last seen.";
    sso: Required, c"Whether the member signs in through the organization (single sign-on).";
}

record! {
    model::User, c"rosterkit.gitbook.User", None,
    c"User(id, display_name, email, photo_url)\n--\n\nA GitBook account.";
    id: Required, c"The account's id.";
    display_name: Required, c"The display name.";
    email: Required, c"The e-mail address, if it is visible to the credential.";
    photo_url: Required, c"The URL of a picture.";
}

record! {
    model::Membership, c"rosterkit.gitbook.Membership", None,
    c"Membership(role)\n--\n\nA role to give to a member of a team.";
    role: Required, c"The role.";
}

record! {
    model::Organization, c"rosterkit.gitbook.Organization", None,
    c"Organization(id, title, created_at, email_domains, default_role, sso, invite_links)\n--\n\nAn organization.";
    id: Required, c"The organization's id.";
    title: Required, c"The display name.";
    created_at: Required, c"When it was created.";
    email_domains: Required, c"The domains whose e-mail addresses may join by themselves.";
    default_role: Required, c"The role of those who join by themselves; not set for a guest.";
    sso: Required, c"Whether all must use single sign-on.";
    invite_links: Required, c"Whether there are links that let people join by themselves.";
}

record! {
    model::Team, c"rosterkit.gitbook.Team", None,
    c"Team(id, title, members, created_at)\n--\n\nA team of an organization.";
    id: Required, c"The team's id.";
    title: Required, c"The title.";
    members: Required, c"How many members it has.";
    created_at: Required, c"When it was created.";
}

record! {
    model::MemberTeam, c"rosterkit.gitbook.MemberTeam", None,
    c"MemberTeam(team, member)\n--\n\nA team that a member of the organization is in.";
    team: Required, c"The team.";
    member: Required, c"Their membership in it.";
}

record! {
    model::OrganizationMemberUpdate, c"rosterkit.gitbook.OrganizationMemberUpdate", None,
    c"OrganizationMemberUpdate(*, role=...)\n--\n\nThe change to a member of an organization.";
    role: NamedOrUnset, c"The role in the organization; clear it to make them a guest.";
}

record! {
    model::Invitee, c"rosterkit.gitbook.Invitee", Some(|text| text.into()),
    c"Invitee(email, role=...)\n--\n\nA person to invite: an e-mail address, which can be given alone.";
    email: Required, c"The e-mail address.";
    role: Optional, c"The role in the organization; clear it to invite a guest.";
}

record! {
    model::Invited, c"rosterkit.gitbook.Invited", None,
    c"Invited(users, invited, failed_sso_emails)\n--\n\nWhat became of an invitation.";
    users: Required, c"The ids of those who are members now.";
    invited: Required, c"How many others were invited.";
    failed_sso_emails: Required, c"The addresses that could not be invited to single sign-on: they belong to another\norganization.";
}

impl ToPython for model::MemberFilter {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 7] = [
            KnownValue::new("admin"),
            KnownValue::new("create"),
            KnownValue::new("edit"),
            KnownValue::new("review"),
            KnownValue::new("comment"),
            KnownValue::new("read"),
            KnownValue::new("guest"),
        ];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::MemberFilter {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::MemberSort {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("joinedAt"), KnownValue::new("lastSeenAt"), KnownValue::new("name")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::MemberSort {
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

impl ToPython for model::TeamRole {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 2] = [KnownValue::new("owner"), KnownValue::new("member")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::TeamRole {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::OrganizationRole {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 6] = [
            KnownValue::new("admin"),
            KnownValue::new("create"),
            KnownValue::new("edit"),
            KnownValue::new("review"),
            KnownValue::new("comment"),
            KnownValue::new("read"),
        ];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::OrganizationRole {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    record::add::<model::TeamMember>(module)?;
    record::add::<model::TeamMembership>(module)?;
    record::add::<model::OrganizationMember>(module)?;
    record::add::<model::User>(module)?;
    record::add::<model::Membership>(module)?;
    record::add::<model::Organization>(module)?;
    record::add::<model::Team>(module)?;
    record::add::<model::MemberTeam>(module)?;
    record::add::<model::OrganizationMemberUpdate>(module)?;
    record::add::<model::Invitee>(module)?;
    record::add::<model::Invited>(module)?;
    Ok(())
}
