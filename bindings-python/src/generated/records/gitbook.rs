// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of GitBook.

use pyo3::prelude::*;
use pyo3::types::PyString;
use rosterkit::bridge::FromFields as _;
use rosterkit::{Refusal, gitbook as model};

use crate::argument::{MaybeUnset, PyValue, Unfit};
use crate::convert::{FromPython, ToPython, choice, must_be};
use crate::owning_ref::{OwningRef, Part};
use crate::record::{self, Record, RecordClass};

/// A member of a team.
#[pyclass(frozen, extends = Record, name = "TeamMember", module = "rosterkit.gitbook")]
pub struct TeamMember(OwningRef<model::TeamMember>);

#[pymethods]
impl TeamMember {
    #[new]
    fn new(
        organization: PyValue<'_>,
        team: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::TeamMember::from_fields((
            organization.read("organization")?,
            team.read("team")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The person, as a member of the organization.
    #[getter]
    fn organization<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.organization)
    }

    /// Their membership in the team.
    #[getter]
    fn team<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.team)
    }
}

impl RecordClass for TeamMember {
    type Model = model::TeamMember;

    const FIELDS: &[&str] = &["organization", "team"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::TeamMember {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(TeamMember(value.owned())))?.into_any())
    }
}

impl FromPython for model::TeamMember {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<TeamMember>()
            .map_err(|_| must_be("a rosterkit.gitbook.TeamMember", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A member's place in a team.
#[pyclass(frozen, extends = Record, name = "TeamMembership", module = "rosterkit.gitbook")]
pub struct TeamMembership(OwningRef<model::TeamMembership>);

#[pymethods]
impl TeamMembership {
    #[new]
    fn new(role: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::TeamMembership::from_fields((role.read("role")?,));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The role in the team.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }
}

impl RecordClass for TeamMembership {
    type Model = model::TeamMembership;

    const FIELDS: &[&str] = &["role"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::TeamMembership {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(TeamMembership(value.owned())))?.into_any())
    }
}

impl FromPython for model::TeamMembership {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<TeamMembership>()
            .map_err(|_| must_be("a rosterkit.gitbook.TeamMembership", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A member of an organization.
#[pyclass(frozen, extends = Record, name = "OrganizationMember", module = "rosterkit.gitbook")]
pub struct OrganizationMember(OwningRef<model::OrganizationMember>);

#[pymethods]
impl OrganizationMember {
    #[new]
    fn new(
        id: PyValue<'_>,
        role: PyValue<'_>,
        user: PyValue<'_>,
        disabled: PyValue<'_>,
        joined_at: PyValue<'_>,
        last_seen_at: PyValue<'_>,
        sso: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::OrganizationMember::from_fields((
            id.read("id")?,
            role.read("role")?,
            user.read("user")?,
            disabled.read("disabled")?,
            joined_at.read("joined_at")?,
            last_seen_at.read("last_seen_at")?,
            sso.read("sso")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The user's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The role in the organization; not set for a guest.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }

    /// The account.
    #[getter]
    fn user<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.user)
    }

    /// Whether the member is disabled.
    #[getter]
    fn disabled<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.disabled)
    }

    /// When the member joined.
    #[getter]
    fn joined_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.joined_at)
    }

    /// When the member was last seen.
    #[getter]
    fn last_seen_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.last_seen_at)
    }

    /// Whether the member signs in through the organization (single sign-on).
    #[getter]
    fn sso<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.sso)
    }
}

impl RecordClass for OrganizationMember {
    type Model = model::OrganizationMember;

    const FIELDS: &[&str] = &["id", "role", "user", "disabled", "joined_at", "last_seen_at", "sso"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::OrganizationMember {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(OrganizationMember(value.owned())))?.into_any())
    }
}

impl FromPython for model::OrganizationMember {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<OrganizationMember>()
            .map_err(|_| must_be("a rosterkit.gitbook.OrganizationMember", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A GitBook account.
#[pyclass(frozen, extends = Record, name = "User", module = "rosterkit.gitbook")]
pub struct User(OwningRef<model::User>);

#[pymethods]
impl User {
    #[new]
    fn new(
        id: PyValue<'_>,
        display_name: PyValue<'_>,
        email: PyValue<'_>,
        photo_url: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::User::from_fields((
            id.read("id")?,
            display_name.read("display_name")?,
            email.read("email")?,
            photo_url.read("photo_url")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The account's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The display name.
    #[getter]
    fn display_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.display_name)
    }

    /// The e-mail address, if it is visible to the credential.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// The URL of a picture.
    #[getter]
    fn photo_url<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.photo_url)
    }
}

impl RecordClass for User {
    type Model = model::User;

    const FIELDS: &[&str] = &["id", "display_name", "email", "photo_url"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::User {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(User(value.owned())))?.into_any())
    }
}

impl FromPython for model::User {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<User>().map_err(|_| must_be("a rosterkit.gitbook.User", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A role to give to a member of a team.
#[pyclass(frozen, extends = Record, name = "Membership", module = "rosterkit.gitbook")]
pub struct Membership(OwningRef<model::Membership>);

#[pymethods]
impl Membership {
    #[new]
    fn new(role: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Membership::from_fields((role.read("role")?,));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The role.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }
}

impl RecordClass for Membership {
    type Model = model::Membership;

    const FIELDS: &[&str] = &["role"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Membership {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Membership(value.owned())))?.into_any())
    }
}

impl FromPython for model::Membership {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<Membership>()
            .map_err(|_| must_be("a rosterkit.gitbook.Membership", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// An organization.
#[pyclass(frozen, extends = Record, name = "Organization", module = "rosterkit.gitbook")]
pub struct Organization(OwningRef<model::Organization>);

#[pymethods]
impl Organization {
    #[new]
    fn new(
        id: PyValue<'_>,
        title: PyValue<'_>,
        created_at: PyValue<'_>,
        email_domains: PyValue<'_>,
        default_role: PyValue<'_>,
        sso: PyValue<'_>,
        invite_links: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Organization::from_fields((
            id.read("id")?,
            title.read("title")?,
            created_at.read("created_at")?,
            email_domains.read("email_domains")?,
            default_role.read("default_role")?,
            sso.read("sso")?,
            invite_links.read("invite_links")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The organization's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The display name.
    #[getter]
    fn title<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.title)
    }

    /// When it was created.
    #[getter]
    fn created_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created_at)
    }

    /// The domains whose e-mail addresses may join by themselves.
    #[getter]
    fn email_domains<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email_domains)
    }

    /// The role of those who join by themselves; not set for a guest.
    #[getter]
    fn default_role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.default_role)
    }

    /// Whether all must use single sign-on.
    #[getter]
    fn sso<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.sso)
    }

    /// Whether there are links that let people join by themselves.
    #[getter]
    fn invite_links<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.invite_links)
    }
}

impl RecordClass for Organization {
    type Model = model::Organization;

    const FIELDS: &[&str] =
        &["id", "title", "created_at", "email_domains", "default_role", "sso", "invite_links"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Organization {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Organization(value.owned())))?.into_any())
    }
}

impl FromPython for model::Organization {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<Organization>()
            .map_err(|_| must_be("a rosterkit.gitbook.Organization", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A team of an organization.
#[pyclass(frozen, extends = Record, name = "Team", module = "rosterkit.gitbook")]
pub struct Team(OwningRef<model::Team>);

#[pymethods]
impl Team {
    #[new]
    fn new(
        id: PyValue<'_>,
        title: PyValue<'_>,
        members: PyValue<'_>,
        created_at: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Team::from_fields((
            id.read("id")?,
            title.read("title")?,
            members.read("members")?,
            created_at.read("created_at")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The team's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The title.
    #[getter]
    fn title<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.title)
    }

    /// How many members it has.
    #[getter]
    fn members<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.members)
    }

    /// When it was created.
    #[getter]
    fn created_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created_at)
    }
}

impl RecordClass for Team {
    type Model = model::Team;

    const FIELDS: &[&str] = &["id", "title", "members", "created_at"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Team {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Team(value.owned())))?.into_any())
    }
}

impl FromPython for model::Team {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Team>().map_err(|_| must_be("a rosterkit.gitbook.Team", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A team that a member of the organization is in.
#[pyclass(frozen, extends = Record, name = "MemberTeam", module = "rosterkit.gitbook")]
pub struct MemberTeam(OwningRef<model::MemberTeam>);

#[pymethods]
impl MemberTeam {
    #[new]
    fn new(team: PyValue<'_>, member: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::MemberTeam::from_fields((team.read("team")?, member.read("member")?));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The team.
    #[getter]
    fn team<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.team)
    }

    /// Their membership in it.
    #[getter]
    fn member<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.member)
    }
}

impl RecordClass for MemberTeam {
    type Model = model::MemberTeam;

    const FIELDS: &[&str] = &["team", "member"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::MemberTeam {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(MemberTeam(value.owned())))?.into_any())
    }
}

impl FromPython for model::MemberTeam {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<MemberTeam>()
            .map_err(|_| must_be("a rosterkit.gitbook.MemberTeam", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// The change to a member of an organization.
#[pyclass(frozen, extends = Record, name = "OrganizationMemberUpdate", module = "rosterkit.gitbook")]
pub struct OrganizationMemberUpdate(OwningRef<model::OrganizationMemberUpdate>);

#[pymethods]
impl OrganizationMemberUpdate {
    #[new]
    #[pyo3(signature = (*, role = MaybeUnset::Unset))]
    fn new(role: MaybeUnset<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::OrganizationMemberUpdate::from_fields((role.read("role")?,));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The role in the organization; clear it to make them a guest.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }
}

impl RecordClass for OrganizationMemberUpdate {
    type Model = model::OrganizationMemberUpdate;

    const FIELDS: &[&str] = &["role"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::OrganizationMemberUpdate {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(OrganizationMemberUpdate(value.owned())))?.into_any())
    }
}

impl FromPython for model::OrganizationMemberUpdate {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<OrganizationMemberUpdate>()
            .map_err(|_| must_be("a rosterkit.gitbook.OrganizationMemberUpdate", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A person to invite: an e-mail address, which can be given alone.
#[pyclass(frozen, extends = Record, name = "Invitee", module = "rosterkit.gitbook")]
pub struct Invitee(OwningRef<model::Invitee>);

#[pymethods]
impl Invitee {
    #[new]
    #[pyo3(signature = (email, role = MaybeUnset::Unset))]
    fn new(email: PyValue<'_>, role: MaybeUnset<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Invitee::from_fields((email.read("email")?, role.read("role")?));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The e-mail address.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// The role in the organization; clear it to invite a guest.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }
}

impl RecordClass for Invitee {
    type Model = model::Invitee;

    const FIELDS: &[&str] = &["email", "role"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Invitee {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Invitee(value.owned())))?.into_any())
    }
}

impl FromPython for model::Invitee {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        if value.is_instance_of::<PyString>() {
            return Ok(String::from_python(value)?.as_str().into());
        }
        let record = value
            .cast::<Invitee>()
            .map_err(|_| must_be("a str or a rosterkit.gitbook.Invitee", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// What became of an invitation.
#[pyclass(frozen, extends = Record, name = "Invited", module = "rosterkit.gitbook")]
pub struct Invited(OwningRef<model::Invited>);

#[pymethods]
impl Invited {
    #[new]
    fn new(
        users: PyValue<'_>,
        invited: PyValue<'_>,
        failed_sso_emails: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Invited::from_fields((
            users.read("users")?,
            invited.read("invited")?,
            failed_sso_emails.read("failed_sso_emails")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The ids of those who are members now.
    #[getter]
    fn users<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.users)
    }

    /// How many others were invited.
    #[getter]
    fn invited<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.invited)
    }

    /// The addresses that could not be invited to single sign-on: they belong to another
    /// organization.
    #[getter]
    fn failed_sso_emails<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.failed_sso_emails)
    }
}

impl RecordClass for Invited {
    type Model = model::Invited;

    const FIELDS: &[&str] = &["users", "invited", "failed_sso_emails"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Invited {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Invited(value.owned())))?.into_any())
    }
}

impl FromPython for model::Invited {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Invited>().map_err(|_| must_be("a rosterkit.gitbook.Invited", value))?;
        Ok(record.get().0.get().clone())
    }
}

impl ToPython for model::MemberFilter {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::MemberFilter {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::MemberSort {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::MemberSort {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::Order {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::Order {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::TeamRole {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::TeamRole {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::OrganizationRole {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::OrganizationRole {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    record::add::<TeamMember>(module)?;
    record::add::<TeamMembership>(module)?;
    record::add::<OrganizationMember>(module)?;
    record::add::<User>(module)?;
    record::add::<Membership>(module)?;
    record::add::<Organization>(module)?;
    record::add::<Team>(module)?;
    record::add::<MemberTeam>(module)?;
    record::add::<OrganizationMemberUpdate>(module)?;
    record::add::<Invitee>(module)?;
    record::add::<Invited>(module)?;
    Ok(())
}
