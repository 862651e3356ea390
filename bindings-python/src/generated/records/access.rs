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

/// What reviewers decided on a review, and the plan that carries it out.
#[pyclass(frozen, extends = Record, name = "ClosedReview", module = "rosterkit.access")]
pub struct ClosedReview(OwningRef<model::ClosedReview>);

#[pymethods]
impl ClosedReview {
    #[new]
    fn new(
        review: PyValue<'_>,
        decisions: PyValue<'_>,
        plan: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::ClosedReview::from_fields((
            review.read("review")?,
            decisions.read("decisions")?,
            plan.read("plan")?,
        ));
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

    /// What is to be changed.
    #[getter]
    fn plan<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.plan)
    }
}

impl RecordClass for ClosedReview {
    type Model = model::ClosedReview;

    const FIELDS: &[&str] = &["review", "decisions", "plan"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::ClosedReview {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(ClosedReview(value.owned())))?.into_any())
    }
}

impl FromPython for model::ClosedReview {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<ClosedReview>()
            .map_err(|_| must_be("a rosterkit.access.ClosedReview", value))?;
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

/// A person, by what services know them.
#[pyclass(frozen, extends = Record, name = "Person", module = "rosterkit.access")]
pub struct Person(OwningRef<model::Person>);

#[pymethods]
impl Person {
    #[new]
    #[pyo3(signature = (email, *, aliases = None, ids = None))]
    fn new(
        email: PyValue<'_>,
        aliases: Option<PyValue<'_>>,
        ids: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Person::from_fields((
            email.read("email")?,
            option(aliases, "aliases")?,
            option(ids, "ids")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Their e-mail address; or a user id, where no address is known.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// Other addresses of theirs.
    #[getter]
    fn aliases<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.aliases)
    }

    /// Their user ids, for places that show no addresses.
    #[getter]
    fn ids<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.ids)
    }
}

impl RecordClass for Person {
    type Model = model::Person;

    const FIELDS: &[&str] = &["email", "aliases", "ids"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Person {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Person(value.owned())))?.into_any())
    }
}

impl FromPython for model::Person {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        if value.is_instance_of::<PyString>() {
            return Ok(String::from_python(value)?.as_str().into());
        }
        let record = value
            .cast::<Person>()
            .map_err(|_| must_be("a str or a rosterkit.access.Person", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A change of who has access.
#[pyclass(frozen, extends = Record, name = "AccessChange", module = "rosterkit.access")]
pub struct AccessChange(OwningRef<model::AccessChange>);

#[pymethods]
impl AccessChange {
    #[new]
    #[pyo3(signature = (kind, user, target, *, role = None))]
    fn new(
        kind: PyValue<'_>,
        user: PyValue<'_>,
        target: PyValue<'_>,
        role: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::AccessChange::from_fields((
            kind.read("kind")?,
            user.read("user")?,
            target.read("target")?,
            option(role, "role")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// What is to be done.
    #[getter]
    fn kind<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.kind)
    }

    /// Whose access it is: an e-mail address or a user id. Access is granted by an address.
    #[getter]
    fn user<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.user)
    }

    /// The place, such as `gitbook:my-org`.
    #[getter]
    fn target<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.target)
    }

    /// The role, in the service's own word; for `grant` and `set_role`.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }
}

impl RecordClass for AccessChange {
    type Model = model::AccessChange;

    const FIELDS: &[&str] = &["kind", "user", "target", "role"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::AccessChange {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(AccessChange(value.owned())))?.into_any())
    }
}

impl FromPython for model::AccessChange {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<AccessChange>()
            .map_err(|_| must_be("a rosterkit.access.AccessChange", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// Changes of who has access.
#[pyclass(frozen, extends = Record, name = "Changes", module = "rosterkit.access")]
pub struct Changes(OwningRef<model::Changes>);

#[pymethods]
impl Changes {
    #[new]
    fn new(changes: PyValue<'_>) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Changes::from_fields((changes.read("changes")?,));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The changes.
    #[getter]
    fn changes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.changes)
    }
}

impl RecordClass for Changes {
    type Model = model::Changes;

    const FIELDS: &[&str] = &["changes"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Changes {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Changes(value.owned())))?.into_any())
    }
}

impl FromPython for model::Changes {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Changes>().map_err(|_| must_be("a rosterkit.access.Changes", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// Limits of a plan that differ from the usual ones. They are part of the plan.
#[pyclass(frozen, extends = Record, name = "Policy", module = "rosterkit.access")]
pub struct Policy(OwningRef<model::Policy>);

#[pymethods]
impl Policy {
    #[new]
    #[pyo3(signature = (
        *, min_owners = None, max_removals = None, allow_self = None, allow_privileged = None,
        allow_incomplete = None
    ))]
    fn new(
        min_owners: Option<PyValue<'_>>,
        max_removals: Option<PyValue<'_>>,
        allow_self: Option<PyValue<'_>>,
        allow_privileged: Option<PyValue<'_>>,
        allow_incomplete: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Policy::from_fields((
            option(min_owners, "min_owners")?,
            option(max_removals, "max_removals")?,
            option(allow_self, "allow_self")?,
            option(allow_privileged, "allow_privileged")?,
            option(allow_incomplete, "allow_incomplete")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// How many owners a place must keep; 1 if omitted. One owner more is kept with a warning.
    #[getter]
    fn min_owners<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.min_owners)
    }

    /// How many people a plan may remove from a place: 3 or a quarter of it, whichever is more,
    /// if omitted. It does not limit the offboarding of a person.
    #[getter]
    fn max_removals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.max_removals)
    }

    /// Whether the credential's own account may be changed; not, if omitted.
    #[getter]
    fn allow_self<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.allow_self)
    }

    /// Whether privileged roles may be given: with a warning if omitted, never if false.
    #[getter]
    fn allow_privileged<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.allow_privileged)
    }

    /// Whether a place may be changed that could not be read to its end; not, if omitted.
    #[getter]
    fn allow_incomplete<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.allow_incomplete)
    }
}

impl RecordClass for Policy {
    type Model = model::Policy;

    const FIELDS: &[&str] =
        &["min_owners", "max_removals", "allow_self", "allow_privileged", "allow_incomplete"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Policy {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Policy(value.owned())))?.into_any())
    }
}

impl FromPython for model::Policy {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Policy>().map_err(|_| must_be("a rosterkit.access.Policy", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// What is to be changed, step by step. It is applied as it is, or not at all.
#[pyclass(frozen, extends = Record, name = "Plan", module = "rosterkit.access")]
pub struct Plan(OwningRef<model::Plan>);

#[pymethods]
impl Plan {
    #[new]
    #[pyo3(signature = (
        schema, id, digest, created_at, expires_at, tool_version, purpose, policy, targets, steps,
        rotate, *, person = None, review = None
    ))]
    fn new(
        schema: PyValue<'_>,
        id: PyValue<'_>,
        digest: PyValue<'_>,
        created_at: PyValue<'_>,
        expires_at: PyValue<'_>,
        tool_version: PyValue<'_>,
        purpose: PyValue<'_>,
        policy: PyValue<'_>,
        targets: PyValue<'_>,
        steps: PyValue<'_>,
        rotate: PyValue<'_>,
        person: Option<PyValue<'_>>,
        review: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Plan::from_fields((
            schema.read("schema")?,
            id.read("id")?,
            digest.read("digest")?,
            created_at.read("created_at")?,
            expires_at.read("expires_at")?,
            tool_version.read("tool_version")?,
            purpose.read("purpose")?,
            option(person, "person")?,
            option(review, "review")?,
            policy.read("policy")?,
            targets.read("targets")?,
            steps.read("steps")?,
            rotate.read("rotate")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The version of this structure: `rosterkit.plan/1`.
    #[getter]
    fn schema<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.schema)
    }

    /// The plan's id.
    #[getter]
    fn id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.id)
    }

    /// The SHA-256 of all the rest, in hexadecimal.
    #[getter]
    fn digest<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.digest)
    }

    /// When it was made.
    #[getter]
    fn created_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.created_at)
    }

    /// Until when it can be applied: 24 hours later.
    #[getter]
    fn expires_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.expires_at)
    }

    /// The version of RosterKit that made it.
    #[getter]
    fn tool_version<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.tool_version)
    }

    /// What it was made for.
    #[getter]
    fn purpose<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.purpose)
    }

    /// The person whose access ends, if it is a plan for that.
    #[getter]
    fn person<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.person)
    }

    /// The id of the review that was closed, if it is a plan for that.
    #[getter]
    fn review<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.review)
    }

    /// The limits that differ from the usual ones.
    #[getter]
    fn policy<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.policy)
    }

    /// The places, as they were read.
    #[getter]
    fn targets<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.targets)
    }

    /// The steps, in the order in which they are applied.
    #[getter]
    fn steps<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.steps)
    }

    /// Secrets that the person may know, to be rotated.
    #[getter]
    fn rotate<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.rotate)
    }
}

impl RecordClass for Plan {
    type Model = model::Plan;

    const FIELDS: &[&str] = &[
        "schema",
        "id",
        "digest",
        "created_at",
        "expires_at",
        "tool_version",
        "purpose",
        "person",
        "review",
        "policy",
        "targets",
        "steps",
        "rotate",
    ];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Plan {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Plan(value.owned())))?.into_any())
    }
}

impl FromPython for model::Plan {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value.cast::<Plan>().map_err(|_| must_be("a rosterkit.access.Plan", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A place that a plan is about.
#[pyclass(frozen, extends = Record, name = "PlannedTarget", module = "rosterkit.access")]
pub struct PlannedTarget(OwningRef<model::PlannedTarget>);

#[pymethods]
impl PlannedTarget {
    #[new]
    #[pyo3(signature = (
        target, people, without_email, owners, status, *, host = None, principal = None,
        error = None
    ))]
    fn new(
        target: PyValue<'_>,
        people: PyValue<'_>,
        without_email: PyValue<'_>,
        owners: PyValue<'_>,
        status: PyValue<'_>,
        host: Option<PyValue<'_>>,
        principal: Option<PyValue<'_>>,
        error: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::PlannedTarget::from_fields((
            target.read("target")?,
            option(host, "host")?,
            option(principal, "principal")?,
            people.read("people")?,
            without_email.read("without_email")?,
            owners.read("owners")?,
            status.read("status")?,
            option(error, "error")?,
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

    /// How many people were there.
    #[getter]
    fn people<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.people)
    }

    /// How many of them have no e-mail address by which they could be found.
    #[getter]
    fn without_email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.without_email)
    }

    /// The ids of its owners, or of its administrators if it has no owners.
    #[getter]
    fn owners<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.owners)
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
}

impl RecordClass for PlannedTarget {
    type Model = model::PlannedTarget;

    const FIELDS: &[&str] =
        &["target", "host", "principal", "people", "without_email", "owners", "status", "error"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::PlannedTarget {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(PlannedTarget(value.owned())))?.into_any())
    }
}

impl FromPython for model::PlannedTarget {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<PlannedTarget>()
            .map_err(|_| must_be("a rosterkit.access.PlannedTarget", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// One step of a plan.
#[pyclass(frozen, extends = Record, name = "Step", module = "rosterkit.access")]
pub struct Step(OwningRef<model::Step>);

#[pymethods]
impl Step {
    #[new]
    #[pyo3(signature = (
        n, target, action, reversible, why, consequences, rails, *, user_id = None, email = None,
        name = None, before = None, after = None, instructions = None
    ))]
    fn new(
        n: PyValue<'_>,
        target: PyValue<'_>,
        action: PyValue<'_>,
        reversible: PyValue<'_>,
        why: PyValue<'_>,
        consequences: PyValue<'_>,
        rails: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        email: Option<PyValue<'_>>,
        name: Option<PyValue<'_>>,
        before: Option<PyValue<'_>>,
        after: Option<PyValue<'_>>,
        instructions: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Step::from_fields((
            n.read("n")?,
            target.read("target")?,
            action.read("action")?,
            option(user_id, "user_id")?,
            option(email, "email")?,
            option(name, "name")?,
            option(before, "before")?,
            option(after, "after")?,
            reversible.read("reversible")?,
            why.read("why")?,
            option(instructions, "instructions")?,
            consequences.read("consequences")?,
            rails.read("rails")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Its number, from 1.
    #[getter]
    fn n<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.n)
    }

    /// The target.
    #[getter]
    fn target<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.target)
    }

    /// What is done.
    #[getter]
    fn action<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.action)
    }

    /// The id of the user, or of the invitation, if there is one yet.
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

    /// What they have before; not set if they are not there.
    #[getter]
    fn before<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.before)
    }

    /// What they have after; not set if they are not there then.
    #[getter]
    fn after<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.after)
    }

    /// Whether it can be undone from here.
    #[getter]
    fn reversible<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.reversible)
    }

    /// Why it is done.
    #[getter]
    fn why<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.why)
    }

    /// What to do by hand, of a manual step.
    #[getter]
    fn instructions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.instructions)
    }

    /// What else comes of it.
    #[getter]
    fn consequences<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.consequences)
    }

    /// The limits that it was held against.
    #[getter]
    fn rails<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.rails)
    }
}

impl RecordClass for Step {
    type Model = model::Step;

    const FIELDS: &[&str] = &[
        "n",
        "target",
        "action",
        "user_id",
        "email",
        "name",
        "before",
        "after",
        "reversible",
        "why",
        "instructions",
        "consequences",
        "rails",
    ];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Step {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Step(value.owned())))?.into_any())
    }
}

impl FromPython for model::Step {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value.cast::<Step>().map_err(|_| must_be("a rosterkit.access.Step", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// The place that an account has in a target.
#[pyclass(frozen, extends = Record, name = "Standing", module = "rosterkit.access")]
pub struct Standing(OwningRef<model::Standing>);

#[pymethods]
impl Standing {
    #[new]
    #[pyo3(signature = (status, *, role = None))]
    fn new(
        status: PyValue<'_>,
        role: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Standing::from_fields((option(role, "role")?, status.read("status")?));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The role, in the service's own word; several are separated by commas.
    #[getter]
    fn role<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.role)
    }

    /// Whether the account can be used.
    #[getter]
    fn status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.status)
    }
}

impl RecordClass for Standing {
    type Model = model::Standing;

    const FIELDS: &[&str] = &["role", "status"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Standing {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Standing(value.owned())))?.into_any())
    }
}

impl FromPython for model::Standing {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Standing>().map_err(|_| must_be("a rosterkit.access.Standing", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A limit, and what it says of a step.
#[pyclass(frozen, extends = Record, name = "Rail", module = "rosterkit.access")]
pub struct Rail(OwningRef<model::Rail>);

#[pymethods]
impl Rail {
    #[new]
    #[pyo3(signature = (name, verdict, *, limit = None, actual = None, message = None))]
    fn new(
        name: PyValue<'_>,
        verdict: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        actual: Option<PyValue<'_>>,
        message: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Rail::from_fields((
            name.read("name")?,
            verdict.read("verdict")?,
            option(limit, "limit")?,
            option(actual, "actual")?,
            option(message, "message")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Its name, such as `"min_owners"`: the same in all languages.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// What it says.
    #[getter]
    fn verdict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.verdict)
    }

    /// What is allowed, if it is a number.
    #[getter]
    fn limit<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.limit)
    }

    /// What it comes to, if it is a number.
    #[getter]
    fn actual<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.actual)
    }

    /// Why, and what can be done; not set if it is all right.
    #[getter]
    fn message<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.message)
    }
}

impl RecordClass for Rail {
    type Model = model::Rail;

    const FIELDS: &[&str] = &["name", "verdict", "limit", "actual", "message"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Rail {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Rail(value.owned())))?.into_any())
    }
}

impl FromPython for model::Rail {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value.cast::<Rail>().map_err(|_| must_be("a rosterkit.access.Rail", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A secret of a team that a person was in.
#[pyclass(frozen, extends = Record, name = "KnownSecret", module = "rosterkit.access")]
pub struct KnownSecret(OwningRef<model::KnownSecret>);

#[pymethods]
impl KnownSecret {
    #[new]
    fn new(
        target: PyValue<'_>,
        name: PyValue<'_>,
        changed_at: PyValue<'_>,
        used_by_deployment: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::KnownSecret::from_fields((
            target.read("target")?,
            name.read("name")?,
            changed_at.read("changed_at")?,
            used_by_deployment.read("used_by_deployment")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The team, as a target.
    #[getter]
    fn target<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.target)
    }

    /// The secret's name.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// When its value was last changed.
    #[getter]
    fn changed_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.changed_at)
    }

    /// Whether a deployment uses it.
    #[getter]
    fn used_by_deployment<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.used_by_deployment)
    }
}

impl RecordClass for KnownSecret {
    type Model = model::KnownSecret;

    const FIELDS: &[&str] = &["target", "name", "changed_at", "used_by_deployment"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::KnownSecret {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(KnownSecret(value.owned())))?.into_any())
    }
}

impl FromPython for model::KnownSecret {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<KnownSecret>()
            .map_err(|_| must_be("a rosterkit.access.KnownSecret", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// What came of a plan that was applied.
#[pyclass(frozen, extends = Record, name = "Evidence", module = "rosterkit.access")]
pub struct Evidence(OwningRef<model::Evidence>);

#[pymethods]
impl Evidence {
    #[new]
    fn new(
        schema: PyValue<'_>,
        plan: PyValue<'_>,
        plan_digest: PyValue<'_>,
        tool_version: PyValue<'_>,
        started_at: PyValue<'_>,
        finished_at: PyValue<'_>,
        complete: PyValue<'_>,
        targets: PyValue<'_>,
        steps: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::Evidence::from_fields((
            schema.read("schema")?,
            plan.read("plan")?,
            plan_digest.read("plan_digest")?,
            tool_version.read("tool_version")?,
            started_at.read("started_at")?,
            finished_at.read("finished_at")?,
            complete.read("complete")?,
            targets.read("targets")?,
            steps.read("steps")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The version of this structure: `rosterkit.evidence/1`.
    #[getter]
    fn schema<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.schema)
    }

    /// The id of the plan.
    #[getter]
    fn plan<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.plan)
    }

    /// The digest of the plan.
    #[getter]
    fn plan_digest<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.plan_digest)
    }

    /// The version of RosterKit that applied it.
    #[getter]
    fn tool_version<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.tool_version)
    }

    /// When it was begun.
    #[getter]
    fn started_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.started_at)
    }

    /// When it ended.
    #[getter]
    fn finished_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.finished_at)
    }

    /// Whether every step is done, now or already.
    #[getter]
    fn complete<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.complete)
    }

    /// The places, as they were found before the first write.
    #[getter]
    fn targets<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.targets)
    }

    /// The steps of the plan.
    #[getter]
    fn steps<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.steps)
    }
}

impl RecordClass for Evidence {
    type Model = model::Evidence;

    const FIELDS: &[&str] = &[
        "schema",
        "plan",
        "plan_digest",
        "tool_version",
        "started_at",
        "finished_at",
        "complete",
        "targets",
        "steps",
    ];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Evidence {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Evidence(value.owned())))?.into_any())
    }
}

impl FromPython for model::Evidence {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Evidence>().map_err(|_| must_be("a rosterkit.access.Evidence", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A place that a plan was applied to.
#[pyclass(frozen, extends = Record, name = "AppliedTarget", module = "rosterkit.access")]
pub struct AppliedTarget(OwningRef<model::AppliedTarget>);

#[pymethods]
impl AppliedTarget {
    #[new]
    #[pyo3(signature = (target, drift, *, principal = None, error = None))]
    fn new(
        target: PyValue<'_>,
        drift: PyValue<'_>,
        principal: Option<PyValue<'_>>,
        error: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::AppliedTarget::from_fields((
            target.read("target")?,
            option(principal, "principal")?,
            drift.read("drift")?,
            option(error, "error")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The target.
    #[getter]
    fn target<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.target)
    }

    /// Who the credential is, where that can be known.
    #[getter]
    fn principal<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.principal)
    }

    /// What differs from when the plan was made, in sentences.
    #[getter]
    fn drift<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.drift)
    }

    /// Why it could not be read.
    #[getter]
    fn error<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.error)
    }
}

impl RecordClass for AppliedTarget {
    type Model = model::AppliedTarget;

    const FIELDS: &[&str] = &["target", "principal", "drift", "error"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::AppliedTarget {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(AppliedTarget(value.owned())))?.into_any())
    }
}

impl FromPython for model::AppliedTarget {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<AppliedTarget>()
            .map_err(|_| must_be("a rosterkit.access.AppliedTarget", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// What came of a step.
#[pyclass(frozen, extends = Record, name = "AppliedStep", module = "rosterkit.access")]
pub struct AppliedStep(OwningRef<model::AppliedStep>);

#[pymethods]
impl AppliedStep {
    #[new]
    #[pyo3(signature = (
        n, target, action, outcome, attempts, request_ids, at, *, user_id = None, email = None,
        certainty = None, status = None, verified = None, after = None, error = None
    ))]
    fn new(
        n: PyValue<'_>,
        target: PyValue<'_>,
        action: PyValue<'_>,
        outcome: PyValue<'_>,
        attempts: PyValue<'_>,
        request_ids: PyValue<'_>,
        at: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        email: Option<PyValue<'_>>,
        certainty: Option<PyValue<'_>>,
        status: Option<PyValue<'_>>,
        verified: Option<PyValue<'_>>,
        after: Option<PyValue<'_>>,
        error: Option<PyValue<'_>>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::AppliedStep::from_fields((
            n.read("n")?,
            target.read("target")?,
            action.read("action")?,
            option(user_id, "user_id")?,
            option(email, "email")?,
            outcome.read("outcome")?,
            option(certainty, "certainty")?,
            attempts.read("attempts")?,
            option(status, "status")?,
            request_ids.read("request_ids")?,
            at.read("at")?,
            option(verified, "verified")?,
            option(after, "after")?,
            option(error, "error")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// Its number in the plan.
    #[getter]
    fn n<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.n)
    }

    /// The target.
    #[getter]
    fn target<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.target)
    }

    /// What was to be done.
    #[getter]
    fn action<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.action)
    }

    /// The id of the user, or of the invitation, if there was one.
    #[getter]
    fn user_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.user_id)
    }

    /// The e-mail address, if it is known.
    #[getter]
    fn email<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.email)
    }

    /// What came of it.
    #[getter]
    fn outcome<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.outcome)
    }

    /// How sure that is; not set if nothing was to be sent.
    #[getter]
    fn certainty<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.certainty)
    }

    /// How many requests were sent for it or tried to be.
    #[getter]
    fn attempts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.attempts)
    }

    /// The HTTP status of the last answer.
    #[getter]
    fn status<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.status)
    }

    /// The request ids of the answers that had one.
    #[getter]
    fn request_ids<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.request_ids)
    }

    /// When it ended.
    #[getter]
    fn at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.at)
    }

    /// Whether it was seen when the place was read afterwards; not set if nothing was sent.
    #[getter]
    fn verified<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.verified)
    }

    /// What the person had when the place was read afterwards; not set if they were not there,
    /// or if it was not read.
    #[getter]
    fn after<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.after)
    }

    /// Why it was not done.
    #[getter]
    fn error<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.error)
    }
}

impl RecordClass for AppliedStep {
    type Model = model::AppliedStep;

    const FIELDS: &[&str] = &[
        "n",
        "target",
        "action",
        "user_id",
        "email",
        "outcome",
        "certainty",
        "attempts",
        "status",
        "request_ids",
        "at",
        "verified",
        "after",
        "error",
    ];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::AppliedStep {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(AppliedStep(value.owned())))?.into_any())
    }
}

impl FromPython for model::AppliedStep {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<AppliedStep>()
            .map_err(|_| must_be("a rosterkit.access.AppliedStep", value))?;
        Ok(record.get().0.get().clone())
    }
}

/// A secret that has a new value.
#[pyclass(frozen, extends = Record, name = "RotatedSecret", module = "rosterkit.access")]
pub struct RotatedSecret(OwningRef<model::RotatedSecret>);

#[pymethods]
impl RotatedSecret {
    #[new]
    fn new(
        target: PyValue<'_>,
        name: PyValue<'_>,
        outcome: PyValue<'_>,
        certainty: PyValue<'_>,
        changed_at: PyValue<'_>,
        used_by_deployment: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record = model::RotatedSecret::from_fields((
            target.read("target")?,
            name.read("name")?,
            outcome.read("outcome")?,
            certainty.read("certainty")?,
            changed_at.read("changed_at")?,
            used_by_deployment.read("used_by_deployment")?,
        ));
        Ok(Record.of(Self(OwningRef::new(record))))
    }

    /// The team, as a target.
    #[getter]
    fn target<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.target)
    }

    /// The secret's name.
    #[getter]
    fn name<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.name)
    }

    /// What was done.
    #[getter]
    fn outcome<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.outcome)
    }

    /// How sure that is.
    #[getter]
    fn certainty<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.certainty)
    }

    /// When the service changed it.
    #[getter]
    fn changed_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.changed_at)
    }

    /// Whether a deployment uses it.
    #[getter]
    fn used_by_deployment<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.used_by_deployment)
    }
}

impl RecordClass for RotatedSecret {
    type Model = model::RotatedSecret;

    const FIELDS: &[&str] =
        &["target", "name", "outcome", "certainty", "changed_at", "used_by_deployment"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::RotatedSecret {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(RotatedSecret(value.owned())))?.into_any())
    }
}

impl FromPython for model::RotatedSecret {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record = value
            .cast::<RotatedSecret>()
            .map_err(|_| must_be("a rosterkit.access.RotatedSecret", value))?;
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

impl ToPython for model::OffboardMode {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::OffboardMode {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::ChangeKind {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::ChangeKind {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::PlanPurpose {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::PlanPurpose {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::Action {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::Action {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::RailVerdict {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::RailVerdict {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::StepOutcome {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::StepOutcome {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::StepCertainty {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::StepCertainty {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::Verified {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::Verified {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::RotationOutcome {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::RotationOutcome {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::DocumentFormat {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::DocumentFormat {
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
    record::add::<ClosedReview>(module)?;
    record::add::<Decision>(module)?;
    record::add::<Person>(module)?;
    record::add::<AccessChange>(module)?;
    record::add::<Changes>(module)?;
    record::add::<Policy>(module)?;
    record::add::<Plan>(module)?;
    record::add::<PlannedTarget>(module)?;
    record::add::<Step>(module)?;
    record::add::<Standing>(module)?;
    record::add::<Rail>(module)?;
    record::add::<KnownSecret>(module)?;
    record::add::<Evidence>(module)?;
    record::add::<AppliedTarget>(module)?;
    record::add::<AppliedStep>(module)?;
    record::add::<RotatedSecret>(module)?;
    record::add::<Manifest>(module)?;
    record::add::<WrittenFile>(module)?;
    Ok(())
}
