// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of ZenML Pro.

use pyo3::prelude::*;
use rosterkit::bridge::FromFields as _;
use rosterkit::{Refusal, zenml as model};

use crate::argument::{MaybeUnset, PyValue, Unfit};
use crate::convert::{FromPython, ToPython, choice, must_be};
use crate::owning_ref::{OwningRef, Part};
use crate::record::{self, Record, RecordClass};

/// A user of the control plane. Only `id` is always set.
#[pyclass(frozen, extends = Record, name = "User", module = "rosterkit.zenml")]
pub struct User(OwningRef<model::User>);

#[pymethods]
impl User {
    #[new]
    fn new(
        id: PyValue<'_>,
        username: PyValue<'_>,
        name: PyValue<'_>,
        email: PyValue<'_>,
        avatar_url: PyValue<'_>,
        company: PyValue<'_>,
        job_title: PyValue<'_>,
        metadata: PyValue<'_>,
        oauth_provider: PyValue<'_>,
        oauth_id: PyValue<'_>,
        is_active: PyValue<'_>,
        is_superuser: PyValue<'_>,
        is_service_account: PyValue<'_>,
        organization_id: PyValue<'_>,
        password_expired: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::User::from_fields((
            id.read("id")?,
            username.read("username")?,
            name.read("name")?,
            email.read("email")?,
            avatar_url.read("avatar_url")?,
            company.read("company")?,
            job_title.read("job_title")?,
            metadata.read("metadata")?,
            oauth_provider.read("oauth_provider")?,
            oauth_id.read("oauth_id")?,
            is_active.read("is_active")?,
            is_superuser.read("is_superuser")?,
            is_service_account.read("is_service_account")?,
            organization_id.read("organization_id")?,
            password_expired.read("password_expired")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The user's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The name to sign in with.
    #[getter]
    fn username<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.username)
    }

    /// The display name.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// The e-mail address; for a service account, any text.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// The URL of a picture.
    #[getter]
    fn avatar_url<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.avatar_url)
    }

    /// The company.
    #[getter]
    fn company<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.company)
    }

    /// The job title.
    #[getter]
    fn job_title<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.job_title)
    }

    /// Further data about the user.
    #[getter]
    fn metadata<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.metadata)
    }

    /// The OAuth provider that the user signs in with.
    #[getter]
    fn oauth_provider<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.oauth_provider)
    }

    /// The user's id at the OAuth provider.
    #[getter]
    fn oauth_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.oauth_id)
    }

    /// Whether the user may sign in.
    #[getter]
    fn is_active<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_active)
    }

    /// Whether the user has all rights.
    #[getter]
    fn is_superuser<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_superuser)
    }

    /// Whether it is a service account rather than a person.
    #[getter]
    fn is_service_account<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_service_account)
    }

    /// The organization that a service account belongs to.
    #[getter]
    fn organization_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.organization_id)
    }

    /// Whether the password must be changed at the next sign-in.
    #[getter]
    fn password_expired<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.password_expired)
    }
}

impl RecordClass for User {
    type Model = model::User;

    const FIELDS: &[&str] = &[
        "id",
        "username",
        "name",
        "email",
        "avatar_url",
        "company",
        "job_title",
        "metadata",
        "oauth_provider",
        "oauth_id",
        "is_active",
        "is_superuser",
        "is_service_account",
        "organization_id",
        "password_expired",
    ];

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
        let record = value.cast::<User>().map_err(|_| must_be("a rosterkit.zenml.User", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// The changes to a user: a field that is kept is not sent, and null clears a field.
#[pyclass(frozen, extends = Record, name = "UserUpdate", module = "rosterkit.zenml")]
pub struct UserUpdate(OwningRef<model::UserUpdate>);

#[pymethods]
impl UserUpdate {
    #[new]
    #[pyo3(signature = (
        *, password = MaybeUnset::Unset, password_expired = MaybeUnset::Unset,
        name = MaybeUnset::Unset, avatar_url = MaybeUnset::Unset, company = MaybeUnset::Unset,
        job_title = MaybeUnset::Unset, metadata = MaybeUnset::Unset, username = MaybeUnset::Unset,
        email = MaybeUnset::Unset, is_active = MaybeUnset::Unset,
        is_onboarded = MaybeUnset::Unset
    ))]
    fn new(
        password: MaybeUnset<'_>,
        password_expired: MaybeUnset<'_>,
        name: MaybeUnset<'_>,
        avatar_url: MaybeUnset<'_>,
        company: MaybeUnset<'_>,
        job_title: MaybeUnset<'_>,
        metadata: MaybeUnset<'_>,
        username: MaybeUnset<'_>,
        email: MaybeUnset<'_>,
        is_active: MaybeUnset<'_>,
        is_onboarded: MaybeUnset<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::UserUpdate::from_fields((
            password.read("password")?,
            password_expired.read("password_expired")?,
            name.read("name")?,
            avatar_url.read("avatar_url")?,
            company.read("company")?,
            job_title.read("job_title")?,
            metadata.read("metadata")?,
            username.read("username")?,
            email.read("email")?,
            is_active.read("is_active")?,
            is_onboarded.read("is_onboarded")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// A new password.
    #[getter]
    fn password<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.password)
    }

    /// Whether the password must be changed at the next sign-in.
    #[getter]
    fn password_expired<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.password_expired)
    }

    /// The display name. 1 to 50.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// The URL of a picture.
    #[getter]
    fn avatar_url<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.avatar_url)
    }

    /// The company. 1 to 50.
    #[getter]
    fn company<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.company)
    }

    /// The job title. 1 to 50.
    #[getter]
    fn job_title<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.job_title)
    }

    /// Further data about the user; it replaces the earlier data.
    #[getter]
    fn metadata<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.metadata)
    }

    /// The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50.
    #[getter]
    fn username<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.username)
    }

    /// The e-mail address.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// Whether the user may sign in.
    #[getter]
    fn is_active<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_active)
    }

    /// Whether the user has completed onboarding.
    #[getter]
    fn is_onboarded<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_onboarded)
    }
}

impl RecordClass for UserUpdate {
    type Model = model::UserUpdate;

    const FIELDS: &[&str] = &[
        "password",
        "password_expired",
        "name",
        "avatar_url",
        "company",
        "job_title",
        "metadata",
        "username",
        "email",
        "is_active",
        "is_onboarded",
    ];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::UserUpdate {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(UserUpdate(value.owned())))?.into_any())
    }
}

impl FromPython for model::UserUpdate {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<UserUpdate>()
            .map_err(|_| must_be("a rosterkit.zenml.UserUpdate", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// An organization.
#[pyclass(frozen, extends = Record, name = "Organization", module = "rosterkit.zenml")]
pub struct Organization(OwningRef<model::Organization>);

#[pymethods]
impl Organization {
    #[new]
    fn new(
        id: PyValue<'_>,
        name: PyValue<'_>,
        description: PyValue<'_>,
        created: PyValue<'_>,
        updated: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Organization::from_fields((
            id.read("id")?,
            name.read("name")?,
            description.read("description")?,
            created.read("created")?,
            updated.read("updated")?,
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
    fn created<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created)
    }

    /// When it was last changed.
    #[getter]
    fn updated<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.updated)
    }
}

impl RecordClass for Organization {
    type Model = model::Organization;

    const FIELDS: &[&str] = &["id", "name", "description", "created", "updated"];

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
            .map_err(|_| must_be("a rosterkit.zenml.Organization", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// Something that is a member of an organization. What is set depends on its kind.
#[pyclass(frozen, extends = Record, name = "OrganizationMember", module = "rosterkit.zenml")]
pub struct OrganizationMember(OwningRef<model::OrganizationMember>);

#[pymethods]
impl OrganizationMember {
    #[new]
    fn new(
        kind: PyValue<'_>,
        id: PyValue<'_>,
        name: PyValue<'_>,
        username: PyValue<'_>,
        email: PyValue<'_>,
        roles: PyValue<'_>,
        is_active: PyValue<'_>,
        is_superuser: PyValue<'_>,
        member_count: PyValue<'_>,
        created: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::OrganizationMember::from_fields((
            kind.read("kind")?,
            id.read("id")?,
            name.read("name")?,
            username.read("username")?,
            email.read("email")?,
            roles.read("roles")?,
            is_active.read("is_active")?,
            is_superuser.read("is_superuser")?,
            member_count.read("member_count")?,
            created.read("created")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// What it is.
    #[getter]
    fn kind<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.kind)
    }

    /// Its id: of the user, the service account, the team or the invitation.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The display name of a user, a service account or a team.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// The name that a user signs in with.
    #[getter]
    fn username<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.username)
    }

    /// The e-mail address; for a service account, any text.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// The names of the roles in the organization.
    #[getter]
    fn roles<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.roles)
    }

    /// Whether a user may sign in.
    #[getter]
    fn is_active<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_active)
    }

    /// Whether a user has all rights.
    #[getter]
    fn is_superuser<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.is_superuser)
    }

    /// How many members a team has.
    #[getter]
    fn member_count<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.member_count)
    }

    /// When an invitation or a team was created.
    #[getter]
    fn created<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created)
    }
}

impl RecordClass for OrganizationMember {
    type Model = model::OrganizationMember;

    const FIELDS: &[&str] = &[
        "kind",
        "id",
        "name",
        "username",
        "email",
        "roles",
        "is_active",
        "is_superuser",
        "member_count",
        "created",
    ];

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
            .map_err(|_| must_be("a rosterkit.zenml.OrganizationMember", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A role that can be given.
#[pyclass(frozen, extends = Record, name = "Role", module = "rosterkit.zenml")]
pub struct Role(OwningRef<model::Role>);

#[pymethods]
impl Role {
    #[new]
    fn new(
        id: PyValue<'_>,
        name: PyValue<'_>,
        description: PyValue<'_>,
        level: PyValue<'_>,
        organization_id: PyValue<'_>,
        system_managed: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Role::from_fields((
            id.read("id")?,
            name.read("name")?,
            description.read("description")?,
            level.read("level")?,
            organization_id.read("organization_id")?,
            system_managed.read("system_managed")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The role's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The name, for example `Organization Admin`.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// What it allows.
    #[getter]
    fn description<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.description)
    }

    /// What it is a role in.
    #[getter]
    fn level<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.level)
    }

    /// The organization that it belongs to.
    #[getter]
    fn organization_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.organization_id)
    }

    /// Whether the service made it, so that it cannot be changed.
    #[getter]
    fn system_managed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.system_managed)
    }
}

impl RecordClass for Role {
    type Model = model::Role;

    const FIELDS: &[&str] =
        &["id", "name", "description", "level", "organization_id", "system_managed"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Role {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Role(value.owned())))?.into_any())
    }
}

impl FromPython for model::Role {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value.cast::<Role>().map_err(|_| must_be("a rosterkit.zenml.Role", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// An invitation to an organization.
#[pyclass(frozen, extends = Record, name = "Invitation", module = "rosterkit.zenml")]
pub struct Invitation(OwningRef<model::Invitation>);

#[pymethods]
impl Invitation {
    #[new]
    fn new(
        id: PyValue<'_>,
        email: PyValue<'_>,
        roles: PyValue<'_>,
        accepted: PyValue<'_>,
        created: PyValue<'_>,
        expires: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Invitation::from_fields((
            id.read("id")?,
            email.read("email")?,
            roles.read("roles")?,
            accepted.read("accepted")?,
            created.read("created")?,
            expires.read("expires")?,
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

    /// The names of the roles that the person is to have.
    #[getter]
    fn roles<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.roles)
    }

    /// Whether it was accepted.
    #[getter]
    fn accepted<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.accepted)
    }

    /// When it was created.
    #[getter]
    fn created<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created)
    }

    /// When it can no longer be accepted.
    #[getter]
    fn expires<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.expires)
    }
}

impl RecordClass for Invitation {
    type Model = model::Invitation;

    const FIELDS: &[&str] = &["id", "email", "roles", "accepted", "created", "expires"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Invitation {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Invitation(value.owned())))?.into_any())
    }
}

impl FromPython for model::Invitation {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<Invitation>()
            .map_err(|_| must_be("a rosterkit.zenml.Invitation", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A team of an organization.
#[pyclass(frozen, extends = Record, name = "Team", module = "rosterkit.zenml")]
pub struct Team(OwningRef<model::Team>);

#[pymethods]
impl Team {
    #[new]
    fn new(
        id: PyValue<'_>,
        name: PyValue<'_>,
        description: PyValue<'_>,
        member_count: PyValue<'_>,
        created: PyValue<'_>,
        updated: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Team::from_fields((
            id.read("id")?,
            name.read("name")?,
            description.read("description")?,
            member_count.read("member_count")?,
            created.read("created")?,
            updated.read("updated")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The team's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The display name.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// What it is for.
    #[getter]
    fn description<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.description)
    }

    /// How many members it has.
    #[getter]
    fn member_count<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.member_count)
    }

    /// When it was created.
    #[getter]
    fn created<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created)
    }

    /// When it was last changed.
    #[getter]
    fn updated<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.updated)
    }
}

impl RecordClass for Team {
    type Model = model::Team;

    const FIELDS: &[&str] = &["id", "name", "description", "member_count", "created", "updated"];

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
        let record = value.cast::<Team>().map_err(|_| must_be("a rosterkit.zenml.Team", value))?;
        Ok(record.get().0.get().clone())
    }
}

impl ToPython for model::MemberKind {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::MemberKind {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::RoleLevel {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::RoleLevel {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    record::add::<User>(module)?;
    record::add::<UserUpdate>(module)?;
    record::add::<Organization>(module)?;
    record::add::<OrganizationMember>(module)?;
    record::add::<Role>(module)?;
    record::add::<Invitation>(module)?;
    record::add::<Team>(module)?;
    Ok(())
}
