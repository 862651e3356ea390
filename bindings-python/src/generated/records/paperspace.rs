// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of Paperspace.

use pyo3::prelude::*;
use rosterkit::bridge::FromFields as _;
use rosterkit::{Refusal, paperspace as model};

use crate::argument::{PyValue, Unfit};
use crate::convert::{FromPython, ToPython, choice, must_be};
use crate::owning_ref::{OwningRef, Part};
use crate::record::{self, Record, RecordClass};

/// A member of a team, or a person who is invited to it.
#[pyclass(frozen, extends = Record, name = "TeamMember", module = "rosterkit.paperspace")]
pub struct TeamMember(OwningRef<model::TeamMember>);

#[pymethods]
impl TeamMember {
    #[new]
    fn new(
        dt_confirmed: PyValue<'_>,
        is_admin: PyValue<'_>,
        is_owner: PyValue<'_>,
        user: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::TeamMember::from_fields((
            dt_confirmed.read("dt_confirmed")?,
            is_admin.read("is_admin")?,
            is_owner.read("is_owner")?,
            user.read("user")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// When the invitation was accepted; not set while it is open.
    #[getter]
    fn dt_confirmed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dt_confirmed)
    }

    /// Whether they may manage the team.
    #[getter]
    fn is_admin<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_admin)
    }

    /// Whether they own the team.
    #[getter]
    fn is_owner<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_owner)
    }

    /// The account of the member.
    #[getter]
    fn user<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.user)
    }
}

impl RecordClass for TeamMember {
    type Model = model::TeamMember;

    const FIELDS: &[&str] = &["dt_confirmed", "is_admin", "is_owner", "user"];

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
            .map_err(|_| must_be("a rosterkit.paperspace.TeamMember", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A Paperspace account.
#[pyclass(frozen, extends = Record, name = "User", module = "rosterkit.paperspace")]
pub struct User(OwningRef<model::User>);

#[pymethods]
impl User {
    #[new]
    fn new(
        id: PyValue<'_>,
        email: PyValue<'_>,
        first_name: PyValue<'_>,
        last_name: PyValue<'_>,
        last_active: PyValue<'_>,
        public_profile_image_url: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::User::from_fields((
            id.read("id")?,
            email.read("email")?,
            first_name.read("first_name")?,
            last_name.read("last_name")?,
            last_active.read("last_active")?,
            public_profile_image_url.read("public_profile_image_url")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The account's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The e-mail address.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// The first name.
    #[getter]
    fn first_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.first_name)
    }

    /// The last name.
    #[getter]
    fn last_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.last_name)
    }

    /// When the account was last used.
    #[getter]
    fn last_active<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.last_active)
    }

    /// The URL of a picture.
    #[getter]
    fn public_profile_image_url<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.public_profile_image_url)
    }
}

impl RecordClass for User {
    type Model = model::User;

    const FIELDS: &[&str] =
        &["id", "email", "first_name", "last_name", "last_active", "public_profile_image_url"];

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
            value.cast::<User>().map_err(|_| must_be("a rosterkit.paperspace.User", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A membership in a team, without the member's account.
#[pyclass(frozen, extends = Record, name = "TeamMembership", module = "rosterkit.paperspace")]
pub struct TeamMembership(OwningRef<model::TeamMembership>);

#[pymethods]
impl TeamMembership {
    #[new]
    fn new(
        dt_confirmed: PyValue<'_>,
        dt_deleted: PyValue<'_>,
        is_admin: PyValue<'_>,
        is_owner: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::TeamMembership::from_fields((
            dt_confirmed.read("dt_confirmed")?,
            dt_deleted.read("dt_deleted")?,
            is_admin.read("is_admin")?,
            is_owner.read("is_owner")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// When the invitation was accepted; not set while it is open.
    #[getter]
    fn dt_confirmed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dt_confirmed)
    }

    /// When the member was removed; not set for a current member.
    #[getter]
    fn dt_deleted<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dt_deleted)
    }

    /// Whether they may manage the team.
    #[getter]
    fn is_admin<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_admin)
    }

    /// Whether they own the team.
    #[getter]
    fn is_owner<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_owner)
    }
}

impl RecordClass for TeamMembership {
    type Model = model::TeamMembership;

    const FIELDS: &[&str] = &["dt_confirmed", "dt_deleted", "is_admin", "is_owner"];

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
            .map_err(|_| must_be("a rosterkit.paperspace.TeamMembership", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// The result of removing a member.
#[pyclass(frozen, extends = Record, name = "MemberRemoval", module = "rosterkit.paperspace")]
pub struct MemberRemoval(OwningRef<model::MemberRemoval>);

#[pymethods]
impl MemberRemoval {
    #[new]
    fn new(
        outcome: PyValue<'_>,
        certainty: PyValue<'_>,
        membership: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::MemberRemoval::from_fields((
            outcome.read("outcome")?,
            certainty.read("certainty")?,
            membership.read("membership")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The outcome of the removal.
    #[getter]
    fn outcome<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.outcome)
    }

    /// How certain the outcome is.
    #[getter]
    fn certainty<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.certainty)
    }

    /// The membership that ended; not set if the outcome is assumed.
    #[getter]
    fn membership<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.membership)
    }
}

impl RecordClass for MemberRemoval {
    type Model = model::MemberRemoval;

    const FIELDS: &[&str] = &["outcome", "certainty", "membership"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::MemberRemoval {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(MemberRemoval(value.owned())))?.into_any())
    }
}

impl FromPython for model::MemberRemoval {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<MemberRemoval>()
            .map_err(|_| must_be("a rosterkit.paperspace.MemberRemoval", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A secret of a team, without its value.
#[pyclass(frozen, extends = Record, name = "TeamSecret", module = "rosterkit.paperspace")]
pub struct TeamSecret(OwningRef<model::TeamSecret>);

#[pymethods]
impl TeamSecret {
    #[new]
    fn new(
        name: PyValue<'_>,
        dt_created: PyValue<'_>,
        dt_modified: PyValue<'_>,
        has_deployment_attached: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::TeamSecret::from_fields((
            name.read("name")?,
            dt_created.read("dt_created")?,
            dt_modified.read("dt_modified")?,
            has_deployment_attached.read("has_deployment_attached")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Its name, for example `DB_PASSWORD`.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// When it was created.
    #[getter]
    fn dt_created<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dt_created)
    }

    /// When it was last changed.
    #[getter]
    fn dt_modified<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dt_modified)
    }

    /// Whether a deployment uses it.
    #[getter]
    fn has_deployment_attached<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.has_deployment_attached)
    }
}

impl RecordClass for TeamSecret {
    type Model = model::TeamSecret;

    const FIELDS: &[&str] = &["name", "dt_created", "dt_modified", "has_deployment_attached"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::TeamSecret {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(TeamSecret(value.owned())))?.into_any())
    }
}

impl FromPython for model::TeamSecret {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<TeamSecret>()
            .map_err(|_| must_be("a rosterkit.paperspace.TeamSecret", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// The name and times of a secret that was created or changed.
#[pyclass(frozen, extends = Record, name = "SecretStamp", module = "rosterkit.paperspace")]
pub struct SecretStamp(OwningRef<model::SecretStamp>);

#[pymethods]
impl SecretStamp {
    #[new]
    fn new(
        name: PyValue<'_>,
        dt_created: PyValue<'_>,
        dt_modified: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::SecretStamp::from_fields((
            name.read("name")?,
            dt_created.read("dt_created")?,
            dt_modified.read("dt_modified")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Its name.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// When it was created.
    #[getter]
    fn dt_created<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dt_created)
    }

    /// When it was last changed.
    #[getter]
    fn dt_modified<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dt_modified)
    }
}

impl RecordClass for SecretStamp {
    type Model = model::SecretStamp;

    const FIELDS: &[&str] = &["name", "dt_created", "dt_modified"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::SecretStamp {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(SecretStamp(value.owned())))?.into_any())
    }
}

impl FromPython for model::SecretStamp {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<SecretStamp>()
            .map_err(|_| must_be("a rosterkit.paperspace.SecretStamp", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A secret of a project, without its value.
#[pyclass(frozen, extends = Record, name = "ProjectSecret", module = "rosterkit.paperspace")]
pub struct ProjectSecret(OwningRef<model::ProjectSecret>);

#[pymethods]
impl ProjectSecret {
    #[new]
    fn new(
        name: PyValue<'_>,
        dt_created: PyValue<'_>,
        dt_modified: PyValue<'_>,
        has_deployment_attached: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::ProjectSecret::from_fields((
            name.read("name")?,
            dt_created.read("dt_created")?,
            dt_modified.read("dt_modified")?,
            has_deployment_attached.read("has_deployment_attached")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Its name, for example `DB_PASSWORD`.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// When it was created.
    #[getter]
    fn dt_created<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dt_created)
    }

    /// When it was last changed.
    #[getter]
    fn dt_modified<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dt_modified)
    }

    /// Whether a deployment uses it.
    #[getter]
    fn has_deployment_attached<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.has_deployment_attached)
    }
}

impl RecordClass for ProjectSecret {
    type Model = model::ProjectSecret;

    const FIELDS: &[&str] = &["name", "dt_created", "dt_modified", "has_deployment_attached"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::ProjectSecret {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(ProjectSecret(value.owned())))?.into_any())
    }
}

impl FromPython for model::ProjectSecret {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<ProjectSecret>()
            .map_err(|_| must_be("a rosterkit.paperspace.ProjectSecret", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// Whose credential it is.
#[pyclass(frozen, extends = Record, name = "Session", module = "rosterkit.paperspace")]
pub struct Session(OwningRef<model::Session>);

#[pymethods]
impl Session {
    #[new]
    fn new(team: PyValue<'_>, user: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Session::from_fields((team.read("team")?, user.read("user")?));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The team that the credential is for.
    #[getter]
    fn team<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.team)
    }

    /// The account that the credential belongs to.
    #[getter]
    fn user<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.user)
    }
}

impl RecordClass for Session {
    type Model = model::Session;

    const FIELDS: &[&str] = &["team", "user"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Session {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Session(value.owned())))?.into_any())
    }
}

impl FromPython for model::Session {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<Session>()
            .map_err(|_| must_be("a rosterkit.paperspace.Session", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// The account that a credential belongs to.
#[pyclass(frozen, extends = Record, name = "SessionUser", module = "rosterkit.paperspace")]
pub struct SessionUser(OwningRef<model::SessionUser>);

#[pymethods]
impl SessionUser {
    #[new]
    fn new(
        id: PyValue<'_>,
        email: PyValue<'_>,
        first_name: PyValue<'_>,
        last_name: PyValue<'_>,
        team_memberships: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::SessionUser::from_fields((
            id.read("id")?,
            email.read("email")?,
            first_name.read("first_name")?,
            last_name.read("last_name")?,
            team_memberships.read("team_memberships")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The account's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The e-mail address.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// The first name.
    #[getter]
    fn first_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.first_name)
    }

    /// The last name.
    #[getter]
    fn last_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.last_name)
    }

    /// The teams that the account is in.
    #[getter]
    fn team_memberships<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.team_memberships)
    }
}

impl RecordClass for SessionUser {
    type Model = model::SessionUser;

    const FIELDS: &[&str] = &["id", "email", "first_name", "last_name", "team_memberships"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::SessionUser {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(SessionUser(value.owned())))?.into_any())
    }
}

impl FromPython for model::SessionUser {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<SessionUser>()
            .map_err(|_| must_be("a rosterkit.paperspace.SessionUser", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A team that the account of a credential is in.
#[pyclass(frozen, extends = Record, name = "SessionMembership", module = "rosterkit.paperspace")]
pub struct SessionMembership(OwningRef<model::SessionMembership>);

#[pymethods]
impl SessionMembership {
    #[new]
    fn new(
        team: PyValue<'_>,
        is_admin: PyValue<'_>,
        is_owner: PyValue<'_>,
        dt_confirmed: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::SessionMembership::from_fields((
            team.read("team")?,
            is_admin.read("is_admin")?,
            is_owner.read("is_owner")?,
            dt_confirmed.read("dt_confirmed")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The team.
    #[getter]
    fn team<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.team)
    }

    /// Whether the account may manage the team.
    #[getter]
    fn is_admin<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_admin)
    }

    /// Whether the account owns the team.
    #[getter]
    fn is_owner<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_owner)
    }

    /// When the invitation was accepted.
    #[getter]
    fn dt_confirmed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dt_confirmed)
    }
}

impl RecordClass for SessionMembership {
    type Model = model::SessionMembership;

    const FIELDS: &[&str] = &["team", "is_admin", "is_owner", "dt_confirmed"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::SessionMembership {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(SessionMembership(value.owned())))?.into_any())
    }
}

impl FromPython for model::SessionMembership {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<SessionMembership>()
            .map_err(|_| must_be("a rosterkit.paperspace.SessionMembership", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A team, as a session names it. Operations take its `id` or its `namespace`.
#[pyclass(frozen, extends = Record, name = "Team", module = "rosterkit.paperspace")]
pub struct Team(OwningRef<model::Team>);

#[pymethods]
impl Team {
    #[new]
    fn new(
        id: PyValue<'_>,
        name: PyValue<'_>,
        namespace: PyValue<'_>,
        is_user_team: PyValue<'_>,
        is_private: PyValue<'_>,
        dt_created: PyValue<'_>,
        public_profile_image_url: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Team::from_fields((
            id.read("id")?,
            name.read("name")?,
            namespace.read("namespace")?,
            is_user_team.read("is_user_team")?,
            is_private.read("is_private")?,
            dt_created.read("dt_created")?,
            public_profile_image_url.read("public_profile_image_url")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The team's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The display name; not set for the team that the credential is for.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// The name in URLs.
    #[getter]
    fn namespace<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.namespace)
    }

    /// Whether it is the own team of a single account.
    #[getter]
    fn is_user_team<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_user_team)
    }

    /// Whether it is private.
    #[getter]
    fn is_private<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_private)
    }

    /// When it was created.
    #[getter]
    fn dt_created<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dt_created)
    }

    /// The URL of a picture.
    #[getter]
    fn public_profile_image_url<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.public_profile_image_url)
    }
}

impl RecordClass for Team {
    type Model = model::Team;

    const FIELDS: &[&str] = &[
        "id",
        "name",
        "namespace",
        "is_user_team",
        "is_private",
        "dt_created",
        "public_profile_image_url",
    ];

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
            value.cast::<Team>().map_err(|_| must_be("a rosterkit.paperspace.Team", value))?;
        Ok(record.get().0.get().clone())
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

impl ToPython for model::MemberOrder {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::MemberOrder {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::SecretOrder {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::SecretOrder {
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

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    record::add::<TeamMember>(module)?;
    record::add::<User>(module)?;
    record::add::<TeamMembership>(module)?;
    record::add::<MemberRemoval>(module)?;
    record::add::<TeamSecret>(module)?;
    record::add::<SecretStamp>(module)?;
    record::add::<ProjectSecret>(module)?;
    record::add::<Session>(module)?;
    record::add::<SessionUser>(module)?;
    record::add::<SessionMembership>(module)?;
    record::add::<Team>(module)?;
    Ok(())
}
