// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of GitBook.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use rosterkit::bridge::FromFields as _;
use rosterkit::{Refusal, gitbook as model};

use crate::argument::PyValue;
use crate::convert::{FromPython, ToPython, choice, must_be};
use crate::owning_ref::{OwningRef, Part};
use crate::record;

/// A member of a team.
#[pyclass(frozen, name = "TeamMember", module = "rosterkit.gitbook")]
pub struct TeamMember(OwningRef<model::TeamMember>);

#[pymethods]
impl TeamMember {
    #[new]
    fn new(organization: PyValue<'_>, team: PyValue<'_>) -> PyResult<Self> {
        let record = model::TeamMember::from_fields((
            organization.read("organization")?,
            team.read("team")?,
        ));
        Ok(Self(OwningRef::new(record)))
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["organization", "team"])
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

    /// Return a copy in which these fields have other values.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        record::replace(slf.as_any(), slf.get().fields(slf.py())?, changes)
    }

    /// Return the fields as a dict, records in them as dicts too. What an update leaves alone
    /// is left out.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        record::to_dict(py, self.fields(py)?)
    }

    /// Return the fields as JSON text: times in ISO 8601, secrets as `***`.
    fn to_json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_json(py, self.fields(py)?)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        record::repr(py, "TeamMember", self.fields(py)?)
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }

    fn __hash__(&self) -> u64 {
        record::hash(self.0.get())
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        record::reduce(slf.as_any(), slf.get().fields(slf.py())?)
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

impl TeamMember {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
        Ok(vec![("organization", self.organization(py)?), ("team", self.team(py)?)])
    }
}

impl ToPython for model::TeamMember {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, TeamMember(value.owned()))?.into_any())
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
#[pyclass(frozen, name = "TeamMembership", module = "rosterkit.gitbook")]
pub struct TeamMembership(OwningRef<model::TeamMembership>);

#[pymethods]
impl TeamMembership {
    #[new]
    fn new(role: PyValue<'_>) -> PyResult<Self> {
        let record = model::TeamMembership::from_fields((role.read("role")?,));
        Ok(Self(OwningRef::new(record)))
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["role"])
    }

    /// The role in the team.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }

    /// Return a copy in which these fields have other values.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        record::replace(slf.as_any(), slf.get().fields(slf.py())?, changes)
    }

    /// Return the fields as a dict, records in them as dicts too. What an update leaves alone
    /// is left out.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        record::to_dict(py, self.fields(py)?)
    }

    /// Return the fields as JSON text: times in ISO 8601, secrets as `***`.
    fn to_json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_json(py, self.fields(py)?)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        record::repr(py, "TeamMembership", self.fields(py)?)
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }

    fn __hash__(&self) -> u64 {
        record::hash(self.0.get())
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        record::reduce(slf.as_any(), slf.get().fields(slf.py())?)
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

impl TeamMembership {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
        Ok(vec![("role", self.role(py)?)])
    }
}

impl ToPython for model::TeamMembership {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, TeamMembership(value.owned()))?.into_any())
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
#[pyclass(frozen, name = "OrganizationMember", module = "rosterkit.gitbook")]
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
    ) -> PyResult<Self> {
        let record = model::OrganizationMember::from_fields((
            id.read("id")?,
            role.read("role")?,
            user.read("user")?,
            disabled.read("disabled")?,
            joined_at.read("joined_at")?,
            last_seen_at.read("last_seen_at")?,
            sso.read("sso")?,
        ));
        Ok(Self(OwningRef::new(record)))
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "role", "user", "disabled", "joined_at", "last_seen_at", "sso"])
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

    /// Return a copy in which these fields have other values.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        record::replace(slf.as_any(), slf.get().fields(slf.py())?, changes)
    }

    /// Return the fields as a dict, records in them as dicts too. What an update leaves alone
    /// is left out.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        record::to_dict(py, self.fields(py)?)
    }

    /// Return the fields as JSON text: times in ISO 8601, secrets as `***`.
    fn to_json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_json(py, self.fields(py)?)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        record::repr(py, "OrganizationMember", self.fields(py)?)
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }

    fn __hash__(&self) -> u64 {
        record::hash(self.0.get())
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        record::reduce(slf.as_any(), slf.get().fields(slf.py())?)
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

impl OrganizationMember {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
        Ok(vec![
            ("id", self.id(py)?),
            ("role", self.role(py)?),
            ("user", self.user(py)?),
            ("disabled", self.disabled(py)?),
            ("joined_at", self.joined_at(py)?),
            ("last_seen_at", self.last_seen_at(py)?),
            ("sso", self.sso(py)?),
        ])
    }
}

impl ToPython for model::OrganizationMember {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, OrganizationMember(value.owned()))?.into_any())
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
#[pyclass(frozen, name = "User", module = "rosterkit.gitbook")]
pub struct User(OwningRef<model::User>);

#[pymethods]
impl User {
    #[new]
    fn new(
        id: PyValue<'_>,
        display_name: PyValue<'_>,
        email: PyValue<'_>,
        photo_url: PyValue<'_>,
    ) -> PyResult<Self> {
        let record = model::User::from_fields((
            id.read("id")?,
            display_name.read("display_name")?,
            email.read("email")?,
            photo_url.read("photo_url")?,
        ));
        Ok(Self(OwningRef::new(record)))
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "display_name", "email", "photo_url"])
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

    /// Return a copy in which these fields have other values.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        record::replace(slf.as_any(), slf.get().fields(slf.py())?, changes)
    }

    /// Return the fields as a dict, records in them as dicts too. What an update leaves alone
    /// is left out.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        record::to_dict(py, self.fields(py)?)
    }

    /// Return the fields as JSON text: times in ISO 8601, secrets as `***`.
    fn to_json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_json(py, self.fields(py)?)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        record::repr(py, "User", self.fields(py)?)
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }

    fn __hash__(&self) -> u64 {
        record::hash(self.0.get())
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        record::reduce(slf.as_any(), slf.get().fields(slf.py())?)
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

impl User {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
        Ok(vec![
            ("id", self.id(py)?),
            ("display_name", self.display_name(py)?),
            ("email", self.email(py)?),
            ("photo_url", self.photo_url(py)?),
        ])
    }
}

impl ToPython for model::User {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, User(value.owned()))?.into_any())
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
#[pyclass(frozen, name = "Membership", module = "rosterkit.gitbook")]
pub struct Membership(OwningRef<model::Membership>);

#[pymethods]
impl Membership {
    #[new]
    fn new(role: PyValue<'_>) -> PyResult<Self> {
        let record = model::Membership::from_fields((role.read("role")?,));
        Ok(Self(OwningRef::new(record)))
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["role"])
    }

    /// The role.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }

    /// Return a copy in which these fields have other values.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        record::replace(slf.as_any(), slf.get().fields(slf.py())?, changes)
    }

    /// Return the fields as a dict, records in them as dicts too. What an update leaves alone
    /// is left out.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        record::to_dict(py, self.fields(py)?)
    }

    /// Return the fields as JSON text: times in ISO 8601, secrets as `***`.
    fn to_json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_json(py, self.fields(py)?)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        record::repr(py, "Membership", self.fields(py)?)
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }

    fn __hash__(&self) -> u64 {
        record::hash(self.0.get())
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        record::reduce(slf.as_any(), slf.get().fields(slf.py())?)
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

impl Membership {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
        Ok(vec![("role", self.role(py)?)])
    }
}

impl ToPython for model::Membership {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Membership(value.owned()))?.into_any())
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
    module.add_class::<TeamMember>()?;
    module.add_class::<TeamMembership>()?;
    module.add_class::<OrganizationMember>()?;
    module.add_class::<User>()?;
    module.add_class::<Membership>()?;
    Ok(())
}
