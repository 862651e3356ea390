// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of Seequent Evo.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use rosterkit::bridge::FromFields as _;
use rosterkit::{Refusal, evo as model};

use crate::argument::PyValue;
use crate::convert::{FromPython, ToPython, choice, must_be};
use crate::owning_ref::{OwningRef, Part};
use crate::record;

/// A user who may work in a workspace.
#[pyclass(frozen, name = "WorkspaceUser", module = "rosterkit.evo")]
pub struct WorkspaceUser(OwningRef<model::WorkspaceUser>);

#[pymethods]
impl WorkspaceUser {
    #[new]
    fn new(
        user_id: PyValue<'_>,
        role: PyValue<'_>,
        email: PyValue<'_>,
        full_name: PyValue<'_>,
    ) -> PyResult<Self> {
        let record = model::WorkspaceUser::from_fields((
            user_id.read("user_id")?,
            role.read("role")?,
            email.read("email")?,
            full_name.read("full_name")?,
        ));
        Ok(Self(OwningRef::new(record)))
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["user_id", "role", "email", "full_name"])
    }

    /// The user's id.
    #[getter]
    fn user_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.user_id)
    }

    /// The user's role.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }

    /// The e-mail address, if it is visible to the credential.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// The full name, if it is visible to the credential.
    #[getter]
    fn full_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.full_name)
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
        record::repr(py, "WorkspaceUser", self.fields(py)?)
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

impl WorkspaceUser {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
        Ok(vec![
            ("user_id", self.user_id(py)?),
            ("role", self.role(py)?),
            ("email", self.email(py)?),
            ("full_name", self.full_name(py)?),
        ])
    }
}

impl ToPython for model::WorkspaceUser {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, WorkspaceUser(value.owned()))?.into_any())
    }
}

impl FromPython for model::WorkspaceUser {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<WorkspaceUser>()
            .map_err(|_| must_be("a rosterkit.evo.WorkspaceUser", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// Organizations, hubs, and which organization is on which hub.
#[pyclass(frozen, name = "Discovery", module = "rosterkit.evo")]
pub struct Discovery(OwningRef<model::Discovery>);

#[pymethods]
impl Discovery {
    #[new]
    fn new(
        organizations: PyValue<'_>,
        hubs: PyValue<'_>,
        service_access: PyValue<'_>,
    ) -> PyResult<Self> {
        let record = model::Discovery::from_fields((
            organizations.read("organizations")?,
            hubs.read("hubs")?,
            service_access.read("service_access")?,
        ));
        Ok(Self(OwningRef::new(record)))
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["organizations", "hubs", "service_access"])
    }

    /// The organizations that the credential belongs to.
    #[getter]
    fn organizations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.organizations)
    }

    /// The hubs that they are on.
    #[getter]
    fn hubs<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.hubs)
    }

    /// Which organization is on which hub.
    #[getter]
    fn service_access<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.service_access)
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
        record::repr(py, "Discovery", self.fields(py)?)
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

impl Discovery {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
        Ok(vec![
            ("organizations", self.organizations(py)?),
            ("hubs", self.hubs(py)?),
            ("service_access", self.service_access(py)?),
        ])
    }
}

impl ToPython for model::Discovery {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Discovery(value.owned()))?.into_any())
    }
}

impl FromPython for model::Discovery {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Discovery>().map_err(|_| must_be("a rosterkit.evo.Discovery", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// An organization.
#[pyclass(frozen, name = "Organization", module = "rosterkit.evo")]
pub struct Organization(OwningRef<model::Organization>);

#[pymethods]
impl Organization {
    #[new]
    fn new(id: PyValue<'_>, display_name: PyValue<'_>) -> PyResult<Self> {
        let record =
            model::Organization::from_fields((id.read("id")?, display_name.read("display_name")?));
        Ok(Self(OwningRef::new(record)))
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["id", "display_name"])
    }

    /// The organization's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The display name.
    #[getter]
    fn display_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.display_name)
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
        record::repr(py, "Organization", self.fields(py)?)
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

impl Organization {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
        Ok(vec![("id", self.id(py)?), ("display_name", self.display_name(py)?)])
    }
}

impl ToPython for model::Organization {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Organization(value.owned()))?.into_any())
    }
}

impl FromPython for model::Organization {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<Organization>()
            .map_err(|_| must_be("a rosterkit.evo.Organization", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A hub: one of the deployments of Evo.
#[pyclass(frozen, name = "Hub", module = "rosterkit.evo")]
pub struct Hub(OwningRef<model::Hub>);

#[pymethods]
impl Hub {
    #[new]
    fn new(code: PyValue<'_>, display_name: PyValue<'_>, url: PyValue<'_>) -> PyResult<Self> {
        let record = model::Hub::from_fields((
            code.read("code")?,
            display_name.read("display_name")?,
            url.read("url")?,
        ));
        Ok(Self(OwningRef::new(record)))
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["code", "display_name", "url"])
    }

    /// The hub's code, for example `350mt`.
    #[getter]
    fn code<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.code)
    }

    /// The display name.
    #[getter]
    fn display_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.display_name)
    }

    /// The URL of the hub: the `base_url` of a client for the organizations on it.
    #[getter]
    fn url<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.url)
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
        record::repr(py, "Hub", self.fields(py)?)
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

impl Hub {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
        Ok(vec![
            ("code", self.code(py)?),
            ("display_name", self.display_name(py)?),
            ("url", self.url(py)?),
        ])
    }
}

impl ToPython for model::Hub {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Hub(value.owned()))?.into_any())
    }
}

impl FromPython for model::Hub {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value.cast::<Hub>().map_err(|_| must_be("a rosterkit.evo.Hub", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// An organization's access to a hub.
#[pyclass(frozen, name = "ServiceAccess", module = "rosterkit.evo")]
pub struct ServiceAccess(OwningRef<model::ServiceAccess>);

#[pymethods]
impl ServiceAccess {
    #[new]
    fn new(org_id: PyValue<'_>, hub_code: PyValue<'_>) -> PyResult<Self> {
        let record =
            model::ServiceAccess::from_fields((org_id.read("org_id")?, hub_code.read("hub_code")?));
        Ok(Self(OwningRef::new(record)))
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["org_id", "hub_code"])
    }

    /// The organization's id.
    #[getter]
    fn org_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.org_id)
    }

    /// The hub's code.
    #[getter]
    fn hub_code<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.hub_code)
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
        record::repr(py, "ServiceAccess", self.fields(py)?)
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

impl ServiceAccess {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
        Ok(vec![("org_id", self.org_id(py)?), ("hub_code", self.hub_code(py)?)])
    }
}

impl ToPython for model::ServiceAccess {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, ServiceAccess(value.owned()))?.into_any())
    }
}

impl FromPython for model::ServiceAccess {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<ServiceAccess>()
            .map_err(|_| must_be("a rosterkit.evo.ServiceAccess", value))?;
        Ok(record.get().0.get().clone())
    }
}

impl ToPython for model::WorkspaceRole {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::WorkspaceRole {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<WorkspaceUser>()?;
    module.add_class::<Discovery>()?;
    module.add_class::<Organization>()?;
    module.add_class::<Hub>()?;
    module.add_class::<ServiceAccess>()?;
    Ok(())
}
