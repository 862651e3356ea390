// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of Access.

use pyo3::prelude::*;
use pyo3::types::PyString;
use rosterkit::bridge::FromFields as _;
use rosterkit::{Refusal, access as model};

use crate::argument::{PyValue, Unfit, option};
use crate::convert::{FromPython, ToPython, choice, must_be};
use crate::owning_ref::{OwningRef, Part};
use crate::record::{self, Record, RecordClass};

/// A review: who had access to some places at one time.
#[pyclass(frozen, extends = Record, name = "Review", module = "rosterkit.access")]
pub struct Review(OwningRef<model::Review>);

#[pymethods]
impl Review {
    #[new]
    #[pyo3(signature = (
        schema, id, created_at, tool_version, complete, dormant_days, domains, targets, rows, *,
        roster_people = None
    ))]
    fn new(
        schema: PyValue<'_>,
        id: PyValue<'_>,
        created_at: PyValue<'_>,
        tool_version: PyValue<'_>,
        complete: PyValue<'_>,
        dormant_days: PyValue<'_>,
        domains: PyValue<'_>,
        targets: PyValue<'_>,
        rows: PyValue<'_>,
        roster_people: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Review::from_fields((
            schema.read("schema")?,
            id.read("id")?,
            created_at.read("created_at")?,
            tool_version.read("tool_version")?,
            complete.read("complete")?,
            dormant_days.read("dormant_days")?,
            domains.read("domains")?,
            option(roster_people, "roster_people")?,
            targets.read("targets")?,
            rows.read("rows")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The version of this structure: `rosterkit.review/1`.
    #[getter]
    fn schema<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.schema)
    }

    /// The review's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// When it was begun.
    #[getter]
    fn created_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created_at)
    }

    /// The version of RosterKit that made it.
    #[getter]
    fn tool_version<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.tool_version)
    }

    /// Whether all targets were read to their ends.
    #[getter]
    fn complete<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.complete)
    }

    /// After how many days without being seen an account was flagged as dormant.
    #[getter]
    fn dormant_days<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.dormant_days)
    }

    /// The domains of the house's own e-mail addresses.
    #[getter]
    fn domains<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.domains)
    }

    /// How many people the roster had, if there was one.
    #[getter]
    fn roster_people<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.roster_people)
    }

    /// The places.
    #[getter]
    fn targets<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.targets)
    }

    /// Who has access, ordered by service, target, e-mail address and user id.
    #[getter]
    fn rows<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.rows)
    }
}

impl RecordClass for Review {
    type Model = model::Review;

    const FIELDS: &[&str] = &[
        "schema",
        "id",
        "created_at",
        "tool_version",
        "complete",
        "dormant_days",
        "domains",
        "roster_people",
        "targets",
        "rows",
    ];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Review {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Review(value.owned())))?.into_any())
    }
}

impl FromPython for model::Review {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Review>().map_err(|_| must_be("a rosterkit.access.Review", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A place, and how it was read.
#[pyclass(frozen, extends = Record, name = "ReviewedTarget", module = "rosterkit.access")]
pub struct ReviewedTarget(OwningRef<model::ReviewedTarget>);

#[pymethods]
impl ReviewedTarget {
    #[new]
    #[pyo3(signature = (
        target, started_at, finished_at, pages, rows, duplicates, status, *, host = None,
        principal = None, error = None, resume = None
    ))]
    fn new(
        target: PyValue<'_>,
        started_at: PyValue<'_>,
        finished_at: PyValue<'_>,
        pages: PyValue<'_>,
        rows: PyValue<'_>,
        duplicates: PyValue<'_>,
        status: PyValue<'_>,
        host: Option<PyValue<'_>>,
        principal: Option<PyValue<'_>>,
        error: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::ReviewedTarget::from_fields((
            target.read("target")?,
            option(host, "host")?,
            option(principal, "principal")?,
            started_at.read("started_at")?,
            finished_at.read("finished_at")?,
            pages.read("pages")?,
            rows.read("rows")?,
            duplicates.read("duplicates")?,
            status.read("status")?,
            option(error, "error")?,
            option(resume, "resume")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The target, as it was given.
    #[getter]
    fn target<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.target)
    }

    /// The host that was asked; not set if there was no client.
    #[getter]
    fn host<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.host)
    }

    /// Who the credential is, where that can be known.
    #[getter]
    fn principal<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.principal)
    }

    /// When its reading began.
    #[getter]
    fn started_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.started_at)
    }

    /// When its reading ended.
    #[getter]
    fn finished_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.finished_at)
    }

    /// How many pages were read.
    #[getter]
    fn pages<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.pages)
    }

    /// How many rows it has.
    #[getter]
    fn rows<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.rows)
    }

    /// How many times a person was met again, and counted once.
    #[getter]
    fn duplicates<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.duplicates)
    }

    /// Whether it was read to its end.
    #[getter]
    fn status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.status)
    }

    /// Why it failed.
    #[getter]
    fn error<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.error)
    }

    /// Where the listing that failed would go on.
    #[getter]
    fn resume<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.resume)
    }
}

impl RecordClass for ReviewedTarget {
    type Model = model::ReviewedTarget;

    const FIELDS: &[&str] = &[
        "target",
        "host",
        "principal",
        "started_at",
        "finished_at",
        "pages",
        "rows",
        "duplicates",
        "status",
        "error",
        "resume",
    ];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::ReviewedTarget {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(ReviewedTarget(value.owned())))?.into_any())
    }
}

impl FromPython for model::ReviewedTarget {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<ReviewedTarget>()
            .map_err(|_| must_be("a rosterkit.access.ReviewedTarget", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A person's, a service account's or an invitation's access to one place.
#[pyclass(frozen, extends = Record, name = "Row", module = "rosterkit.access")]
pub struct Row(OwningRef<model::Row>);

#[pymethods]
impl Row {
    #[new]
    #[pyo3(signature = (
        row_key, service, target, user_id, account_type, access, privileged, status, observed_at,
        flags, *, email = None, name = None, role = None, role_allows = None, joined_at = None,
        last_seen_at = None, exposed_hours = None
    ))]
    fn new(
        row_key: PyValue<'_>,
        service: PyValue<'_>,
        target: PyValue<'_>,
        user_id: PyValue<'_>,
        account_type: PyValue<'_>,
        access: PyValue<'_>,
        privileged: PyValue<'_>,
        status: PyValue<'_>,
        observed_at: PyValue<'_>,
        flags: PyValue<'_>,
        email: Option<PyValue<'_>>,
        name: Option<PyValue<'_>>,
        role: Option<PyValue<'_>>,
        role_allows: Option<PyValue<'_>>,
        joined_at: Option<PyValue<'_>>,
        last_seen_at: Option<PyValue<'_>>,
        exposed_hours: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Row::from_fields((
            row_key.read("row_key")?,
            service.read("service")?,
            target.read("target")?,
            user_id.read("user_id")?,
            option(email, "email")?,
            option(name, "name")?,
            account_type.read("account_type")?,
            option(role, "role")?,
            option(role_allows, "role_allows")?,
            access.read("access")?,
            privileged.read("privileged")?,
            status.read("status")?,
            option(joined_at, "joined_at")?,
            option(last_seen_at, "last_seen_at")?,
            observed_at.read("observed_at")?,
            flags.read("flags")?,
            option(exposed_hours, "exposed_hours")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The row's key: the same in every review, `r` and 12 characters.
    #[getter]
    fn row_key<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.row_key)
    }

    /// The service, such as `paperspace`.
    #[getter]
    fn service<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.service)
    }

    /// The target.
    #[getter]
    fn target<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.target)
    }

    /// The id of the user, or of the invitation.
    #[getter]
    fn user_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.user_id)
    }

    /// The e-mail address, if it is known.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// The name, if it is known.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// Whether it is a person; `unknown` where the service does not say.
    #[getter]
    fn account_type<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.account_type)
    }

    /// The role, in the service's own word; several are separated by commas.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }

    /// What the role allows, in a sentence.
    #[getter]
    fn role_allows<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role_allows)
    }

    /// The role in words that all services share; `unknown` if it is not known here.
    #[getter]
    fn access<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.access)
    }

    /// Whether the role can change who has access.
    #[getter]
    fn privileged<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.privileged)
    }

    /// Whether the account can be used; `unknown` where the service does not say.
    #[getter]
    fn status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.status)
    }

    /// When access was given, if that is known.
    #[getter]
    fn joined_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.joined_at)
    }

    /// When the account was last seen, if that is known.
    #[getter]
    fn last_seen_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.last_seen_at)
    }

    /// When this was observed.
    #[getter]
    fn observed_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.observed_at)
    }

    /// What a reviewer should look at.
    #[getter]
    fn flags<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.flags)
    }

    /// Of a leaver: how many hours of access there were after the day of leaving, begun ones
    /// counted.
    #[getter]
    fn exposed_hours<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.exposed_hours)
    }
}

impl RecordClass for Row {
    type Model = model::Row;

    const FIELDS: &[&str] = &[
        "row_key",
        "service",
        "target",
        "user_id",
        "email",
        "name",
        "account_type",
        "role",
        "role_allows",
        "access",
        "privileged",
        "status",
        "joined_at",
        "last_seen_at",
        "observed_at",
        "flags",
        "exposed_hours",
    ];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Row {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Row(value.owned())))?.into_any())
    }
}

impl FromPython for model::Row {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value.cast::<Row>().map_err(|_| must_be("a rosterkit.access.Row", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// The people who work here, and those who have left.
#[pyclass(frozen, extends = Record, name = "Roster", module = "rosterkit.access")]
pub struct Roster(OwningRef<model::Roster>);

#[pymethods]
impl Roster {
    #[new]
    fn new(people: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Roster::from_fields((people.read("people")?,));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The people.
    #[getter]
    fn people<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.people)
    }
}

impl RecordClass for Roster {
    type Model = model::Roster;

    const FIELDS: &[&str] = &["people"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Roster {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Roster(value.owned())))?.into_any())
    }
}

impl FromPython for model::Roster {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Roster>().map_err(|_| must_be("a rosterkit.access.Roster", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A person on a roster.
#[pyclass(frozen, extends = Record, name = "RosterEntry", module = "rosterkit.access")]
pub struct RosterEntry(OwningRef<model::RosterEntry>);

#[pymethods]
impl RosterEntry {
    #[new]
    #[pyo3(signature = (email, *, aliases = None, status = None, left_at = None))]
    fn new(
        email: PyValue<'_>,
        aliases: Option<PyValue<'_>>,
        status: Option<PyValue<'_>>,
        left_at: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::RosterEntry::from_fields((
            email.read("email")?,
            option(aliases, "aliases")?,
            option(status, "status")?,
            option(left_at, "left_at")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The e-mail address.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// Other addresses of theirs.
    #[getter]
    fn aliases<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.aliases)
    }

    /// Whether they work here; `active` if omitted, and `left` from the day of `left_at` on.
    #[getter]
    fn status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.status)
    }

    /// When they left, or will.
    #[getter]
    fn left_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.left_at)
    }
}

impl RecordClass for RosterEntry {
    type Model = model::RosterEntry;

    const FIELDS: &[&str] = &["email", "aliases", "status", "left_at"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::RosterEntry {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(RosterEntry(value.owned())))?.into_any())
    }
}

impl FromPython for model::RosterEntry {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        if value.is_instance_of::<PyString>() {
            return Ok(String::from_python(value)?.as_str().into());
        }
        let record = value
            .cast::<RosterEntry>()
            .map_err(|_| must_be("a str or a rosterkit.access.RosterEntry", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// What was found of some people.
#[pyclass(frozen, extends = Record, name = "Found", module = "rosterkit.access")]
pub struct Found(OwningRef<model::Found>);

#[pymethods]
impl Found {
    #[new]
    fn new(
        complete: PyValue<'_>,
        rows: PyValue<'_>,
        targets: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Found::from_fields((
            complete.read("complete")?,
            rows.read("rows")?,
            targets.read("targets")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Whether all targets were read to their ends.
    #[getter]
    fn complete<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.complete)
    }

    /// Their rows, as in a review.
    #[getter]
    fn rows<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.rows)
    }

    /// The places that were searched.
    #[getter]
    fn targets<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.targets)
    }
}

impl RecordClass for Found {
    type Model = model::Found;

    const FIELDS: &[&str] = &["complete", "rows", "targets"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Found {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Found(value.owned())))?.into_any())
    }
}

impl FromPython for model::Found {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Found>().map_err(|_| must_be("a rosterkit.access.Found", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A place, and how it was searched.
#[pyclass(frozen, extends = Record, name = "SearchedTarget", module = "rosterkit.access")]
pub struct SearchedTarget(OwningRef<model::SearchedTarget>);

#[pymethods]
impl SearchedTarget {
    #[new]
    #[pyo3(signature = (target, status, searched, without_email, *, error = None))]
    fn new(
        target: PyValue<'_>,
        status: PyValue<'_>,
        searched: PyValue<'_>,
        without_email: PyValue<'_>,
        error: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::SearchedTarget::from_fields((
            target.read("target")?,
            status.read("status")?,
            searched.read("searched")?,
            without_email.read("without_email")?,
            option(error, "error")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The target, as it was given.
    #[getter]
    fn target<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.target)
    }

    /// Whether it was read to its end.
    #[getter]
    fn status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.status)
    }

    /// How many people were looked at.
    #[getter]
    fn searched<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.searched)
    }

    /// How many of them have no e-mail address to compare.
    #[getter]
    fn without_email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.without_email)
    }

    /// Why it failed.
    #[getter]
    fn error<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.error)
    }
}

impl RecordClass for SearchedTarget {
    type Model = model::SearchedTarget;

    const FIELDS: &[&str] = &["target", "status", "searched", "without_email", "error"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::SearchedTarget {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(SearchedTarget(value.owned())))?.into_any())
    }
}

impl FromPython for model::SearchedTarget {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<SearchedTarget>()
            .map_err(|_| must_be("a rosterkit.access.SearchedTarget", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// The places that credentials can see.
#[pyclass(frozen, extends = Record, name = "Places", module = "rosterkit.access")]
pub struct Places(OwningRef<model::Places>);

#[pymethods]
impl Places {
    #[new]
    fn new(
        complete: PyValue<'_>,
        places: PyValue<'_>,
        sources: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Places::from_fields((
            complete.read("complete")?,
            places.read("places")?,
            sources.read("sources")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Whether everything that was looked in answered.
    #[getter]
    fn complete<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.complete)
    }

    /// The places, ordered by service, source and name.
    #[getter]
    fn places<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.places)
    }

    /// What was looked in.
    #[getter]
    fn sources<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.sources)
    }
}

impl RecordClass for Places {
    type Model = model::Places;

    const FIELDS: &[&str] = &["complete", "places", "sources"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Places {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Places(value.owned())))?.into_any())
    }
}

impl FromPython for model::Places {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Places>().map_err(|_| must_be("a rosterkit.access.Places", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A place that has members.
#[pyclass(frozen, extends = Record, name = "Place", module = "rosterkit.access")]
pub struct Place(OwningRef<model::Place>);

#[pymethods]
impl Place {
    #[new]
    #[pyo3(signature = (target, kind, *, name = None))]
    fn new(
        target: PyValue<'_>,
        kind: PyValue<'_>,
        name: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Place::from_fields((
            target.read("target")?,
            kind.read("kind")?,
            option(name, "name")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The target that names it in a review.
    #[getter]
    fn target<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.target)
    }

    /// What it is: `team`, `organization`, `instance`, `workspace` or `users`.
    #[getter]
    fn kind<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.kind)
    }

    /// Its name for people, if it has one.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }
}

impl RecordClass for Place {
    type Model = model::Place;

    const FIELDS: &[&str] = &["target", "kind", "name"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Place {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Place(value.owned())))?.into_any())
    }
}

impl FromPython for model::Place {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Place>().map_err(|_| must_be("a rosterkit.access.Place", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A service with a credential, and whether it answered.
#[pyclass(frozen, extends = Record, name = "SearchedSource", module = "rosterkit.access")]
pub struct SearchedSource(OwningRef<model::SearchedSource>);

#[pymethods]
impl SearchedSource {
    #[new]
    #[pyo3(signature = (source, status, *, principal = None, error = None))]
    fn new(
        source: PyValue<'_>,
        status: PyValue<'_>,
        principal: Option<PyValue<'_>>,
        error: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::SearchedSource::from_fields((
            source.read("source")?,
            status.read("status")?,
            option(principal, "principal")?,
            option(error, "error")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The source, such as `gitbook` or `paperspace@EU`.
    #[getter]
    fn source<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.source)
    }

    /// Whether everything was read to its end.
    #[getter]
    fn status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.status)
    }

    /// Who the credential is, where that can be known.
    #[getter]
    fn principal<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.principal)
    }

    /// Why it failed.
    #[getter]
    fn error<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.error)
    }
}

impl RecordClass for SearchedSource {
    type Model = model::SearchedSource;

    const FIELDS: &[&str] = &["source", "status", "principal", "error"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::SearchedSource {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(SearchedSource(value.owned())))?.into_any())
    }
}

impl FromPython for model::SearchedSource {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<SearchedSource>()
            .map_err(|_| must_be("a rosterkit.access.SearchedSource", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// What changed from one review to another.
#[pyclass(frozen, extends = Record, name = "Diff", module = "rosterkit.access")]
pub struct Diff(OwningRef<model::Diff>);

#[pymethods]
impl Diff {
    #[new]
    fn new(
        complete: PyValue<'_>,
        joined: PyValue<'_>,
        left: PyValue<'_>,
        role_changed: PyValue<'_>,
        status_changed: PyValue<'_>,
        unknown: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Diff::from_fields((
            complete.read("complete")?,
            joined.read("joined")?,
            left.read("left")?,
            role_changed.read("role_changed")?,
            status_changed.read("status_changed")?,
            unknown.read("unknown")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Whether every target of either review could be compared.
    #[getter]
    fn complete<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.complete)
    }

    /// Rows that are only in the later review.
    #[getter]
    fn joined<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.joined)
    }

    /// Rows that are only in the earlier review.
    #[getter]
    fn left<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.left)
    }

    /// Rows whose role differs.
    #[getter]
    fn role_changed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role_changed)
    }

    /// Rows whose status differs.
    #[getter]
    fn status_changed<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.status_changed)
    }

    /// Targets that could not be compared.
    #[getter]
    fn unknown<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.unknown)
    }
}

impl RecordClass for Diff {
    type Model = model::Diff;

    const FIELDS: &[&str] =
        &["complete", "joined", "left", "role_changed", "status_changed", "unknown"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Diff {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Diff(value.owned())))?.into_any())
    }
}

impl FromPython for model::Diff {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value.cast::<Diff>().map_err(|_| must_be("a rosterkit.access.Diff", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A row, before and after.
#[pyclass(frozen, extends = Record, name = "RowChange", module = "rosterkit.access")]
pub struct RowChange(OwningRef<model::RowChange>);

#[pymethods]
impl RowChange {
    #[new]
    fn new(before: PyValue<'_>, after: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::RowChange::from_fields((before.read("before")?, after.read("after")?));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// In the earlier review.
    #[getter]
    fn before<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.before)
    }

    /// In the later review.
    #[getter]
    fn after<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.after)
    }
}

impl RecordClass for RowChange {
    type Model = model::RowChange;

    const FIELDS: &[&str] = &["before", "after"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::RowChange {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(RowChange(value.owned())))?.into_any())
    }
}

impl FromPython for model::RowChange {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<RowChange>()
            .map_err(|_| must_be("a rosterkit.access.RowChange", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// What reviewers decided on a review.
#[pyclass(frozen, extends = Record, name = "Decisions", module = "rosterkit.access")]
pub struct Decisions(OwningRef<model::Decisions>);

#[pymethods]
impl Decisions {
    #[new]
    fn new(review: PyValue<'_>, decisions: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record =
            model::Decisions::from_fields((review.read("review")?, decisions.read("decisions")?));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The id of the review.
    #[getter]
    fn review<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.review)
    }

    /// One decision for each row of it, in its order.
    #[getter]
    fn decisions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.decisions)
    }
}

impl RecordClass for Decisions {
    type Model = model::Decisions;

    const FIELDS: &[&str] = &["review", "decisions"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Decisions {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Decisions(value.owned())))?.into_any())
    }
}

impl FromPython for model::Decisions {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<Decisions>()
            .map_err(|_| must_be("a rosterkit.access.Decisions", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A reviewer's decision on a row.
#[pyclass(frozen, extends = Record, name = "Decision", module = "rosterkit.access")]
pub struct Decision(OwningRef<model::Decision>);

#[pymethods]
impl Decision {
    #[new]
    #[pyo3(signature = (
        row_key, decision, reviewer, *, new_role = None, reason = None, decided_at = None,
        ticket = None
    ))]
    fn new(
        row_key: PyValue<'_>,
        decision: PyValue<'_>,
        reviewer: PyValue<'_>,
        new_role: Option<PyValue<'_>>,
        reason: Option<PyValue<'_>>,
        decided_at: Option<PyValue<'_>>,
        ticket: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Decision::from_fields((
            row_key.read("row_key")?,
            decision.read("decision")?,
            option(new_role, "new_role")?,
            option(reason, "reason")?,
            reviewer.read("reviewer")?,
            option(decided_at, "decided_at")?,
            option(ticket, "ticket")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The row's key.
    #[getter]
    fn row_key<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.row_key)
    }

    /// The decision.
    #[getter]
    fn decision<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.decision)
    }

    /// The role to change to, in the service's own word.
    #[getter]
    fn new_role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.new_role)
    }

    /// Why.
    #[getter]
    fn reason<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.reason)
    }

    /// Who decided.
    #[getter]
    fn reviewer<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.reviewer)
    }

    /// When it was decided, as it was written.
    #[getter]
    fn decided_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.decided_at)
    }

    /// The ticket in which it was decided.
    #[getter]
    fn ticket<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.ticket)
    }
}

impl RecordClass for Decision {
    type Model = model::Decision;

    const FIELDS: &[&str] =
        &["row_key", "decision", "new_role", "reason", "reviewer", "decided_at", "ticket"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Decision {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Decision(value.owned())))?.into_any())
    }
}

impl FromPython for model::Decision {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Decision>().map_err(|_| must_be("a rosterkit.access.Decision", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// The files that were written.
#[pyclass(frozen, extends = Record, name = "Manifest", module = "rosterkit.access")]
pub struct Manifest(OwningRef<model::Manifest>);

#[pymethods]
impl Manifest {
    #[new]
    fn new(
        schema: PyValue<'_>,
        review: PyValue<'_>,
        tool_version: PyValue<'_>,
        files: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Manifest::from_fields((
            schema.read("schema")?,
            review.read("review")?,
            tool_version.read("tool_version")?,
            files.read("files")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The version of this structure: `rosterkit.manifest/1`.
    #[getter]
    fn schema<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.schema)
    }

    /// The id of the review.
    #[getter]
    fn review<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.review)
    }

    /// The version of RosterKit that wrote them.
    #[getter]
    fn tool_version<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.tool_version)
    }

    /// The files.
    #[getter]
    fn files<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.files)
    }
}

impl RecordClass for Manifest {
    type Model = model::Manifest;

    const FIELDS: &[&str] = &["schema", "review", "tool_version", "files"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Manifest {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Manifest(value.owned())))?.into_any())
    }
}

impl FromPython for model::Manifest {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Manifest>().map_err(|_| must_be("a rosterkit.access.Manifest", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A file that was written.
#[pyclass(frozen, extends = Record, name = "WrittenFile", module = "rosterkit.access")]
pub struct WrittenFile(OwningRef<model::WrittenFile>);

#[pymethods]
impl WrittenFile {
    #[new]
    fn new(
        name: PyValue<'_>,
        bytes: PyValue<'_>,
        sha256: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::WrittenFile::from_fields((
            name.read("name")?,
            bytes.read("bytes")?,
            sha256.read("sha256")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Its name in the folder.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// How many bytes it has.
    #[getter]
    fn bytes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.bytes)
    }

    /// The SHA-256 of its bytes, in hexadecimal.
    #[getter]
    fn sha256<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.sha256)
    }
}

impl RecordClass for WrittenFile {
    type Model = model::WrittenFile;

    const FIELDS: &[&str] = &["name", "bytes", "sha256"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::WrittenFile {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(WrittenFile(value.owned())))?.into_any())
    }
}

impl FromPython for model::WrittenFile {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<WrittenFile>()
            .map_err(|_| must_be("a rosterkit.access.WrittenFile", value))?;
        Ok(record.get().0.get().clone())
    }
}

impl ToPython for model::Format {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::Format {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::TargetStatus {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::TargetStatus {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::AccountType {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::AccountType {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::AccessLevel {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::AccessLevel {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::AccountStatus {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::AccountStatus {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::Flag {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::Flag {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::RosterStatus {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::RosterStatus {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::Verdict {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::Verdict {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    record::add::<Review>(module)?;
    record::add::<ReviewedTarget>(module)?;
    record::add::<Row>(module)?;
    record::add::<Roster>(module)?;
    record::add::<RosterEntry>(module)?;
    record::add::<Found>(module)?;
    record::add::<SearchedTarget>(module)?;
    record::add::<Places>(module)?;
    record::add::<Place>(module)?;
    record::add::<SearchedSource>(module)?;
    record::add::<Diff>(module)?;
    record::add::<RowChange>(module)?;
    record::add::<Decisions>(module)?;
    record::add::<Decision>(module)?;
    record::add::<Manifest>(module)?;
    record::add::<WrittenFile>(module)?;
    Ok(())
}
