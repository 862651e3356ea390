// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of Seequent Evo.

use pyo3::prelude::*;
use rosterkit::bridge::FromFields as _;
use rosterkit::{Refusal, evo as model};

use crate::argument::{PyValue, Unfit};
use crate::convert::{FromPython, ToPython, choice, must_be};
use crate::owning_ref::{OwningRef, Part};
use crate::record::{self, Record, RecordClass};

/// A user who may work in a workspace.
#[pyclass(frozen, extends = Record, name = "WorkspaceUser", module = "rosterkit.evo")]
pub struct WorkspaceUser(OwningRef<model::WorkspaceUser>);

#[pymethods]
impl WorkspaceUser {
    #[new]
    fn new(
        user_id: PyValue<'_>,
        role: PyValue<'_>,
        email: PyValue<'_>,
        full_name: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::WorkspaceUser::from_fields((
            user_id.read("user_id")?,
            role.read("role")?,
            email.read("email")?,
            full_name.read("full_name")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
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
}

impl RecordClass for WorkspaceUser {
    type Model = model::WorkspaceUser;

    const FIELDS: &[&str] = &["user_id", "role", "email", "full_name"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::WorkspaceUser {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(WorkspaceUser(value.owned())))?.into_any())
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

/// The role that a user was given in a workspace.
#[pyclass(frozen, extends = Record, name = "AssignedRole", module = "rosterkit.evo")]
pub struct AssignedRole(OwningRef<model::AssignedRole>);

#[pymethods]
impl AssignedRole {
    #[new]
    fn new(user_id: PyValue<'_>, role: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record =
            model::AssignedRole::from_fields((user_id.read("user_id")?, role.read("role")?));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The user's id.
    #[getter]
    fn user_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.user_id)
    }

    /// The role.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }
}

impl RecordClass for AssignedRole {
    type Model = model::AssignedRole;

    const FIELDS: &[&str] = &["user_id", "role"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::AssignedRole {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(AssignedRole(value.owned())))?.into_any())
    }
}

impl FromPython for model::AssignedRole {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<AssignedRole>()
            .map_err(|_| must_be("a rosterkit.evo.AssignedRole", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A role to give to a user in a workspace.
#[pyclass(frozen, extends = Record, name = "RoleAssignment", module = "rosterkit.evo")]
pub struct RoleAssignment(OwningRef<model::RoleAssignment>);

#[pymethods]
impl RoleAssignment {
    #[new]
    fn new(
        user_id: PyValue<'_>,
        role: PyValue<'_>,
        workspace_id: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::RoleAssignment::from_fields((
            user_id.read("user_id")?,
            role.read("role")?,
            workspace_id.read("workspace_id")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The user's id.
    #[getter]
    fn user_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.user_id)
    }

    /// The role.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }

    /// The workspace's id.
    #[getter]
    fn workspace_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.workspace_id)
    }
}

impl RecordClass for RoleAssignment {
    type Model = model::RoleAssignment;

    const FIELDS: &[&str] = &["user_id", "role", "workspace_id"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::RoleAssignment {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(RoleAssignment(value.owned())))?.into_any())
    }
}

impl FromPython for model::RoleAssignment {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<RoleAssignment>()
            .map_err(|_| must_be("a rosterkit.evo.RoleAssignment", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A workspace.
#[pyclass(frozen, extends = Record, name = "Workspace", module = "rosterkit.evo")]
pub struct Workspace(OwningRef<model::Workspace>);

#[pymethods]
impl Workspace {
    #[new]
    fn new(
        id: PyValue<'_>,
        name: PyValue<'_>,
        description: PyValue<'_>,
        created_at: PyValue<'_>,
        created_by: PyValue<'_>,
        updated_at: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Workspace::from_fields((
            id.read("id")?,
            name.read("name")?,
            description.read("description")?,
            created_at.read("created_at")?,
            created_by.read("created_by")?,
            updated_at.read("updated_at")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The workspace's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The name.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// What it is for.
    #[getter]
    fn description<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.description)
    }

    /// When it was created.
    #[getter]
    fn created_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created_at)
    }

    /// Who created it.
    #[getter]
    fn created_by<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created_by)
    }

    /// When it was last changed.
    #[getter]
    fn updated_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.updated_at)
    }
}

impl RecordClass for Workspace {
    type Model = model::Workspace;

    const FIELDS: &[&str] =
        &["id", "name", "description", "created_at", "created_by", "updated_at"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Workspace {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Workspace(value.owned())))?.into_any())
    }
}

impl FromPython for model::Workspace {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Workspace>().map_err(|_| must_be("a rosterkit.evo.Workspace", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A workspace that a user is in.
#[pyclass(frozen, extends = Record, name = "UserWorkspace", module = "rosterkit.evo")]
pub struct UserWorkspace(OwningRef<model::UserWorkspace>);

#[pymethods]
impl UserWorkspace {
    #[new]
    fn new(
        id: PyValue<'_>,
        name: PyValue<'_>,
        user_role: PyValue<'_>,
        description: PyValue<'_>,
        created_at: PyValue<'_>,
        created_by: PyValue<'_>,
        updated_at: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::UserWorkspace::from_fields((
            id.read("id")?,
            name.read("name")?,
            user_role.read("user_role")?,
            description.read("description")?,
            created_at.read("created_at")?,
            created_by.read("created_by")?,
            updated_at.read("updated_at")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The workspace's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The name.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// The user's role in it.
    #[getter]
    fn user_role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.user_role)
    }

    /// What it is for.
    #[getter]
    fn description<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.description)
    }

    /// When it was created.
    #[getter]
    fn created_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created_at)
    }

    /// Who created it.
    #[getter]
    fn created_by<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created_by)
    }

    /// When it was last changed.
    #[getter]
    fn updated_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.updated_at)
    }
}

impl RecordClass for UserWorkspace {
    type Model = model::UserWorkspace;

    const FIELDS: &[&str] =
        &["id", "name", "user_role", "description", "created_at", "created_by", "updated_at"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::UserWorkspace {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(UserWorkspace(value.owned())))?.into_any())
    }
}

impl FromPython for model::UserWorkspace {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<UserWorkspace>()
            .map_err(|_| must_be("a rosterkit.evo.UserWorkspace", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// The user who created a workspace.
#[pyclass(frozen, extends = Record, name = "Creator", module = "rosterkit.evo")]
pub struct Creator(OwningRef<model::Creator>);

#[pymethods]
impl Creator {
    #[new]
    fn new(
        id: PyValue<'_>,
        name: PyValue<'_>,
        email: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record =
            model::Creator::from_fields((id.read("id")?, name.read("name")?, email.read("email")?));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The user's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The full name, if it is visible to the credential.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// The e-mail address, if it is visible to the credential.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }
}

impl RecordClass for Creator {
    type Model = model::Creator;

    const FIELDS: &[&str] = &["id", "name", "email"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Creator {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Creator(value.owned())))?.into_any())
    }
}

impl FromPython for model::Creator {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Creator>().map_err(|_| must_be("a rosterkit.evo.Creator", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A user of the instance.
#[pyclass(frozen, extends = Record, name = "InstanceUser", module = "rosterkit.evo")]
pub struct InstanceUser(OwningRef<model::InstanceUser>);

#[pymethods]
impl InstanceUser {
    #[new]
    fn new(
        id: PyValue<'_>,
        email: PyValue<'_>,
        full_name: PyValue<'_>,
        roles: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::InstanceUser::from_fields((
            id.read("id")?,
            email.read("email")?,
            full_name.read("full_name")?,
            roles.read("roles")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The user's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The e-mail address.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// The full name.
    #[getter]
    fn full_name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.full_name)
    }

    /// The roles in the instance.
    #[getter]
    fn roles<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.roles)
    }
}

impl RecordClass for InstanceUser {
    type Model = model::InstanceUser;

    const FIELDS: &[&str] = &["id", "email", "full_name", "roles"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::InstanceUser {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(InstanceUser(value.owned())))?.into_any())
    }
}

impl FromPython for model::InstanceUser {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<InstanceUser>()
            .map_err(|_| must_be("a rosterkit.evo.InstanceUser", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A role in the instance.
#[pyclass(frozen, extends = Record, name = "InstanceRole", module = "rosterkit.evo")]
pub struct InstanceRole(OwningRef<model::InstanceRole>);

#[pymethods]
impl InstanceRole {
    #[new]
    fn new(
        id: PyValue<'_>,
        name: PyValue<'_>,
        description: PyValue<'_>,
        permissions: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::InstanceRole::from_fields((
            id.read("id")?,
            name.read("name")?,
            description.read("description")?,
            permissions.read("permissions")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The role's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The name.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// What it is for.
    #[getter]
    fn description<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.description)
    }

    /// What it allows; set where roles are listed.
    #[getter]
    fn permissions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.permissions)
    }
}

impl RecordClass for InstanceRole {
    type Model = model::InstanceRole;

    const FIELDS: &[&str] = &["id", "name", "description", "permissions"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::InstanceRole {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(InstanceRole(value.owned())))?.into_any())
    }
}

impl FromPython for model::InstanceRole {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<InstanceRole>()
            .map_err(|_| must_be("a rosterkit.evo.InstanceRole", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A person to add to the instance.
#[pyclass(frozen, extends = Record, name = "NewInstanceUser", module = "rosterkit.evo")]
pub struct NewInstanceUser(OwningRef<model::NewInstanceUser>);

#[pymethods]
impl NewInstanceUser {
    #[new]
    fn new(email: PyValue<'_>, roles: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record =
            model::NewInstanceUser::from_fields((email.read("email")?, roles.read("roles")?));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The e-mail address.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// The ids of the roles that they are to have.
    #[getter]
    fn roles<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.roles)
    }
}

impl RecordClass for NewInstanceUser {
    type Model = model::NewInstanceUser;

    const FIELDS: &[&str] = &["email", "roles"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::NewInstanceUser {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(NewInstanceUser(value.owned())))?.into_any())
    }
}

impl FromPython for model::NewInstanceUser {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<NewInstanceUser>()
            .map_err(|_| must_be("a rosterkit.evo.NewInstanceUser", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// What became of people who were added to the instance.
#[pyclass(frozen, extends = Record, name = "AddedInstanceUsers", module = "rosterkit.evo")]
pub struct AddedInstanceUsers(OwningRef<model::AddedInstanceUsers>);

#[pymethods]
impl AddedInstanceUsers {
    #[new]
    fn new(
        members: PyValue<'_>,
        invitations: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::AddedInstanceUsers::from_fields((
            members.read("members")?,
            invitations.read("invitations")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Those who are members now.
    #[getter]
    fn members<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.members)
    }

    /// Those who were invited.
    #[getter]
    fn invitations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.invitations)
    }
}

impl RecordClass for AddedInstanceUsers {
    type Model = model::AddedInstanceUsers;

    const FIELDS: &[&str] = &["members", "invitations"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::AddedInstanceUsers {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(AddedInstanceUsers(value.owned())))?.into_any())
    }
}

impl FromPython for model::AddedInstanceUsers {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<AddedInstanceUsers>()
            .map_err(|_| must_be("a rosterkit.evo.AddedInstanceUsers", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// The roles that a user has in the instance.
#[pyclass(frozen, extends = Record, name = "InstanceUserRoles", module = "rosterkit.evo")]
pub struct InstanceUserRoles(OwningRef<model::InstanceUserRoles>);

#[pymethods]
impl InstanceUserRoles {
    #[new]
    fn new(id: PyValue<'_>, roles: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::InstanceUserRoles::from_fields((id.read("id")?, roles.read("roles")?));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The user's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The roles.
    #[getter]
    fn roles<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.roles)
    }
}

impl RecordClass for InstanceUserRoles {
    type Model = model::InstanceUserRoles;

    const FIELDS: &[&str] = &["id", "roles"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::InstanceUserRoles {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(InstanceUserRoles(value.owned())))?.into_any())
    }
}

impl FromPython for model::InstanceUserRoles {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<InstanceUserRoles>()
            .map_err(|_| must_be("a rosterkit.evo.InstanceUserRoles", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// An invitation to the instance.
#[pyclass(frozen, extends = Record, name = "InstanceInvitation", module = "rosterkit.evo")]
pub struct InstanceInvitation(OwningRef<model::InstanceInvitation>);

#[pymethods]
impl InstanceInvitation {
    #[new]
    fn new(
        id: PyValue<'_>,
        email: PyValue<'_>,
        roles: PyValue<'_>,
        status: PyValue<'_>,
        invited_by_email: PyValue<'_>,
        created_date: PyValue<'_>,
        expiration_date: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::InstanceInvitation::from_fields((
            id.read("id")?,
            email.read("email")?,
            roles.read("roles")?,
            status.read("status")?,
            invited_by_email.read("invited_by_email")?,
            created_date.read("created_date")?,
            expiration_date.read("expiration_date")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The invitation's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The e-mail address that was invited.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// The roles that the person is to have.
    #[getter]
    fn roles<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.roles)
    }

    /// What became of it, for example `pending`.
    #[getter]
    fn status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.status)
    }

    /// Who invited.
    #[getter]
    fn invited_by_email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.invited_by_email)
    }

    /// When it was created.
    #[getter]
    fn created_date<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created_date)
    }

    /// When it can no longer be accepted.
    #[getter]
    fn expiration_date<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.expiration_date)
    }
}

impl RecordClass for InstanceInvitation {
    type Model = model::InstanceInvitation;

    const FIELDS: &[&str] =
        &["id", "email", "roles", "status", "invited_by_email", "created_date", "expiration_date"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::InstanceInvitation {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(InstanceInvitation(value.owned())))?.into_any())
    }
}

impl FromPython for model::InstanceInvitation {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<InstanceInvitation>()
            .map_err(|_| must_be("a rosterkit.evo.InstanceInvitation", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// Organizations, hubs, and which organization is on which hub.
#[pyclass(frozen, extends = Record, name = "Discovery", module = "rosterkit.evo")]
pub struct Discovery(OwningRef<model::Discovery>);

#[pymethods]
impl Discovery {
    #[new]
    fn new(
        organizations: PyValue<'_>,
        hubs: PyValue<'_>,
        service_access: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Discovery::from_fields((
            organizations.read("organizations")?,
            hubs.read("hubs")?,
            service_access.read("service_access")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
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
}

impl RecordClass for Discovery {
    type Model = model::Discovery;

    const FIELDS: &[&str] = &["organizations", "hubs", "service_access"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Discovery {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Discovery(value.owned())))?.into_any())
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
#[pyclass(frozen, extends = Record, name = "Organization", module = "rosterkit.evo")]
pub struct Organization(OwningRef<model::Organization>);

#[pymethods]
impl Organization {
    #[new]
    fn new(id: PyValue<'_>, display_name: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record =
            model::Organization::from_fields((id.read("id")?, display_name.read("display_name")?));
        Ok(Record.of(Self(OwningRef::new(record))))
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
}

impl RecordClass for Organization {
    type Model = model::Organization;

    const FIELDS: &[&str] = &["id", "display_name"];

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
            .map_err(|_| must_be("a rosterkit.evo.Organization", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A hub: one of the deployments of Evo.
#[pyclass(frozen, extends = Record, name = "Hub", module = "rosterkit.evo")]
pub struct Hub(OwningRef<model::Hub>);

#[pymethods]
impl Hub {
    #[new]
    fn new(
        code: PyValue<'_>,
        display_name: PyValue<'_>,
        url: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Hub::from_fields((
            code.read("code")?,
            display_name.read("display_name")?,
            url.read("url")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
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
}

impl RecordClass for Hub {
    type Model = model::Hub;

    const FIELDS: &[&str] = &["code", "display_name", "url"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Hub {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Hub(value.owned())))?.into_any())
    }
}

impl FromPython for model::Hub {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value.cast::<Hub>().map_err(|_| must_be("a rosterkit.evo.Hub", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// An organization's access to a hub.
#[pyclass(frozen, extends = Record, name = "ServiceAccess", module = "rosterkit.evo")]
pub struct ServiceAccess(OwningRef<model::ServiceAccess>);

#[pymethods]
impl ServiceAccess {
    #[new]
    fn new(org_id: PyValue<'_>, hub_code: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record =
            model::ServiceAccess::from_fields((org_id.read("org_id")?, hub_code.read("hub_code")?));
        Ok(Record.of(Self(OwningRef::new(record))))
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
}

impl RecordClass for ServiceAccess {
    type Model = model::ServiceAccess;

    const FIELDS: &[&str] = &["org_id", "hub_code"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::ServiceAccess {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(ServiceAccess(value.owned())))?.into_any())
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
    record::add::<WorkspaceUser>(module)?;
    record::add::<AssignedRole>(module)?;
    record::add::<RoleAssignment>(module)?;
    record::add::<Workspace>(module)?;
    record::add::<UserWorkspace>(module)?;
    record::add::<Creator>(module)?;
    record::add::<InstanceUser>(module)?;
    record::add::<InstanceRole>(module)?;
    record::add::<NewInstanceUser>(module)?;
    record::add::<AddedInstanceUsers>(module)?;
    record::add::<InstanceUserRoles>(module)?;
    record::add::<InstanceInvitation>(module)?;
    record::add::<Discovery>(module)?;
    record::add::<Organization>(module)?;
    record::add::<Hub>(module)?;
    record::add::<ServiceAccess>(module)?;
    Ok(())
}
