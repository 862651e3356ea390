// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of Access.

use pyo3::prelude::*;
use rosterkit::{Refusal, access as model};

use crate::convert::{FromPython, KnownValue, ToPython, choice};
use crate::owning_ref::Part;
use crate::record::{self, record};

record! {
    model::Review, c"rosterkit.access.Review", None,
    c"Review(schema, id, created_at, tool_version, complete, dormant_days, domains, targets, rows, *, roster_people=None)\n--\n\nA review: who had access to some places at one time.";
    schema: Required, c"The version of this structure: `rosterkit.review/1`.";
    id: Required, c"The review's id.";
    created_at: Required, c"When it was begun.";
    tool_version: Required, c"The version of RosterKit that made it.";
    complete: Required, c"Whether all targets were read to their ends.";
    dormant_days: Required, c"After how many days without being seen an account was flagged as dormant.";
    domains: Required, c"The domains of the house's own e-mail addresses.";
    roster_people: NamedOrNone, c"How many people the roster had, if there was one.";
    targets: Required, c"The places.";
    rows: Required, c"Who has access, ordered by service, target, e-mail address and user id.";
}

record! {
    model::ReviewedTarget, c"rosterkit.access.ReviewedTarget", None,
    c"ReviewedTarget(target, started_at, finished_at, pages, rows, duplicates, status, *, host=None, principal=None, error=None, resume=None)\n--\n\nA place, and how it was read.";
    target: Required, c"The target, as it was given.";
    host: NamedOrNone, c"The host that was asked; not set if there was no client.";
    principal: NamedOrNone, c"Who the credential is, where that can be known.";
    started_at: Required, c"When its reading began.";
    finished_at: Required, c"When its reading ended.";
    pages: Required, c"How many pages were read.";
    rows: Required, c"How many rows it has.";
    duplicates: Required, c"How many times a person was met again, and counted once.";
    status: Required, c"Whether it was read to its end.";
    error: NamedOrNone, c"Why it failed.";
    resume: NamedOrNone, c"Where the listing that failed would go on.";
}

record! {
    model::Row, c"rosterkit.access.Row", None,
    c"Row(row_key, service, target, user_id, account_type, access, privileged, status, observed_at, flags, *, email=None, name=None, role=None, role_allows=None, joined_at=None, last_seen_at=None, exposed_hours=None)\n--\n\nA person's, a service account's or an invitation's access to one place.";
    row_key: Required, c"The row's key: the same in every review, `r` and 12 characters.";
    service: Required, c"The service, such as `paperspace`.";
    target: Required, c"The target.";
    user_id: Required, c"The id of the user, or of the invitation.";
    email: NamedOrNone, c"The e-mail address, if it is known.";
    name: NamedOrNone, c"The name, if it is known.";
    account_type: Required, c"Whether it is a person; `unknown` where the service does not say.";
    role: NamedOrNone, c"The role, in the service's own word; several are separated by commas.";
    role_allows: NamedOrNone, c"What the role allows, in a sentence.";
    access: Required, c"The role in words that all services share; `unknown` if it is not known here.";
    privileged: Required, c"Whether the role can change who has access.";
    status: Required, c"Whether the account can be used; `unknown` where the service does not say.";
    joined_at: NamedOrNone, c"When access was given, if that is known.";
    last_seen_at: NamedOrNone, c"When the account was last seen, if that is known.";
    observed_at: Required, c"When this was observed.";
    flags: Required, c"What a reviewer should look at.";
    exposed_hours: NamedOrNone, c"Of a leaver: how many hours of access there were after the day of leaving, begun ones\ncounted.";
}

record! {
    model::Roster, c"rosterkit.access.Roster", None,
    c"Roster(people)\n--\n\nThe people who work here, and those who have left.";
    people: Required, c"The people.";
}

record! {
    model::RosterEntry, c"rosterkit.access.RosterEntry", Some(|text| text.into()),
    c"RosterEntry(email, *, aliases=None, status=None, left_at=None)\n--\n\nA person on a roster.";
    email: Required, c"The e-mail address.";
    aliases: NamedOrNone, c"Other addresses of theirs.";
    status: NamedOrNone, c"Whether they work here; `active` if omitted, and `left` from the day of `left_at` on.";
    left_at: NamedOrNone, c"When they left, or will.";
}

record! {
    model::Found, c"rosterkit.access.Found", None,
    c"Found(complete, rows, targets)\n--\n\nWhat was found of some people.";
    complete: Required, c"Whether all targets were read to their ends.";
    rows: Required, c"Their rows, as in a review.";
    targets: Required, c"The places that were searched.";
}

record! {
    model::SearchedTarget, c"rosterkit.access.SearchedTarget", None,
    c"SearchedTarget(target, status, searched, without_email, *, error=None)\n--\n\nA place, and how it was searched.";
    target: Required, c"The target, as it was given.";
    status: Required, c"Whether it was read to its end.";
    searched: Required, c"How many people were looked at.";
    without_email: Required, c"How many of them have no e-mail address to compare.";
    error: NamedOrNone, c"Why it failed.";
}

record! {
    model::Places, c"rosterkit.access.Places", None,
    c"Places(complete, places, sources)\n--\n\nThe places that credentials can see.";
    complete: Required, c"Whether everything that was looked in answered.";
    places: Required, c"The places, ordered by service, source and name.";
    sources: Required, c"What was looked in.";
}

record! {
    model::Place, c"rosterkit.access.Place", None,
    c"Place(target, kind, *, name=None)\n--\n\nA place that has members.";
    target: Required, c"The target that names it in a review.";
    kind: Required, c"What it is: `team`, `organization`, `instance`, `workspace` or `users`.";
    name: NamedOrNone, c"Its name for people, if it has one.";
}

record! {
    model::SearchedSource, c"rosterkit.access.SearchedSource", None,
    c"SearchedSource(source, status, *, principal=None, error=None)\n--\n\nA service with a credential, and whether it answered.";
    source: Required, c"The source, such as `gitbook` or `paperspace@EU`.";
    status: Required, c"Whether everything was read to its end.";
    principal: NamedOrNone, c"Who the credential is, where that can be known.";
    error: NamedOrNone, c"Why it failed.";
}

record! {
    model::Diff, c"rosterkit.access.Diff", None,
    c"Diff(complete, joined, left, role_changed, status_changed, unknown)\n--\n\nWhat changed from one review to another.";
    complete: Required, c"Whether every target of either review could be compared.";
    joined: Required, c"Rows that are only in the later review.";
    left: Required, c"Rows that are only in the earlier review.";
    role_changed: Required, c"Rows whose role differs.";
    status_changed: Required, c"Rows whose status differs.";
    unknown: Required, c"Targets that could not be compared.";
}

record! {
    model::RowChange, c"rosterkit.access.RowChange", None,
    c"RowChange(before, after)\n--\n\nA row, before and after.";
    before: Required, c"In the earlier review.";
    after: Required, c"In the later review.";
}

record! {
    model::ClosedReview, c"rosterkit.access.ClosedReview", None,
    c"ClosedReview(review, decisions, plan)\n--\n\nWhat reviewers decided on a review, and the plan that carries it out.";
    review: Required, c"The id of the review.";
    decisions: Required, c"One decision for each row of it, in its order.";
    plan: Required, c"What is to be changed.";
}

record! {
    model::Decision, c"rosterkit.access.Decision", None,
    c"Decision(row_key, decision, reviewer, *, new_role=None, reason=None, decided_at=None, ticket=None)\n--\n\nA reviewer's decision on a row.";
    row_key: Required, c"The row's key.";
    decision: Required, c"The decision.";
    new_role: NamedOrNone, c"The role to change to, in the service's own word.";
    reason: NamedOrNone, c"Why.";
    reviewer: Required, c"Who decided.";
    decided_at: NamedOrNone, c"When it was decided, as it was written.";
    ticket: NamedOrNone, c"The ticket in which it was decided.";
}

record! {
    model::Person, c"rosterkit.access.Person", Some(|text| text.into()),
    c"Person(email, *, aliases=None, ids=None)\n--\n\nA person, by what services know them.";
    email: Required, c"Their e-mail address; or a user id, where no address is known.";
    aliases: NamedOrNone, c"Other addresses of theirs.";
    ids: NamedOrNone, c"Their user ids, for places that show no addresses.";
}

record! {
    model::AccessChange, c"rosterkit.access.AccessChange", None,
    c"AccessChange(kind, user, target, *, role=None)\n--\n\nA change of who has access.";
    kind: Required, c"What is to be done.";
    user: Required, c"Whose access it is: an e-mail address or a user id. Access is granted by an address.";
    target: Required, c"The place, such as `gitbook:my-org`.";
    role: NamedOrNone, c"The role, in the service's own word; for `grant` and `set_role`.";
}

record! {
    model::Changes, c"rosterkit.access.Changes", None,
    c"Changes(changes)\n--\n\nChanges of who has access.";
    changes: Required, c"The changes.";
}

record! {
    model::Policy, c"rosterkit.access.Policy", None,
    c"Policy(*, min_owners=None, max_removals=None, allow_self=None, allow_privileged=None, allow_incomplete=None)\n--\n\nLimits of a plan that differ from the usual ones. They are part of the plan.";
    min_owners: NamedOrNone, c"How many owners a place must keep; 1 if omitted. Exactly so many are kept with a\nwarning. Who leaves an organization leaves its teams as well: those of the plan must\nkeep as many.";
    max_removals: NamedOrNone, c"How many people a plan may remove from a place: 3 or a quarter of it, whichever is more,\nif omitted. It does not limit the offboarding of a person.";
    allow_self: NamedOrNone, c"Whether the credential's own account may be changed; not, if omitted.";
    allow_privileged: NamedOrNone, c"Whether privileged roles may be given: with a warning if omitted, never if false.";
    allow_incomplete: NamedOrNone, c"Whether a place may be changed that could not be read to its end; not, if omitted.";
}

record! {
    model::Plan, c"rosterkit.access.Plan", None,
    c"Plan(schema, id, digest, created_at, expires_at, tool_version, purpose, policy, targets, steps, rotate, *, person=None, review=None)\n--\n\nWhat is to be changed, step by step. It is applied as it is, or not at all.";
    schema: Required, c"The version of this structure: `rosterkit.plan/1`.";
    id: Required, c"The plan's id.";
    digest: Required, c"The SHA-256 of all the rest, in hexadecimal.";
    created_at: Required, c"When it was made.";
    expires_at: Required, c"Until when it can be applied: 24 hours later.";
    tool_version: Required, c"The version of RosterKit that made it.";
    purpose: Required, c"What it was made for.";
    person: NamedOrNone, c"The person whose access ends, if it is a plan for that.";
    review: NamedOrNone, c"The id of the review that was closed, if it is a plan for that.";
    policy: Required, c"The limits that differ from the usual ones.";
    targets: Required, c"The places, as they were read.";
    steps: Required, c"The steps, in the order in which they are applied.";
    rotate: Required, c"Secrets that the person may know, to be rotated.";
}

record! {
    model::PlannedTarget, c"rosterkit.access.PlannedTarget", None,
    c"PlannedTarget(target, people, without_email, owners, status, *, host=None, principal=None, error=None)\n--\n\nA place that a plan is about.";
    target: Required, c"The target, as it was given.";
    host: NamedOrNone, c"The host that was asked; not set if there was no client.";
    principal: NamedOrNone, c"Who the credential is, where that can be known.";
    people: Required, c"How many people were there.";
    without_email: Required, c"How many of them have no e-mail address by which they could be found.";
    owners: Required, c"The ids of its owners, or of its administrators if it has no owners.";
    status: Required, c"Whether it was read to its end.";
    error: NamedOrNone, c"Why it failed.";
}

record! {
    model::Step, c"rosterkit.access.Step", None,
    c"Step(n, target, action, reversible, why, consequences, rails, *, user_id=None, email=None, name=None, before=None, after=None, instructions=None)\n--\n\nOne step of a plan.";
    n: Required, c"Its number, from 1.";
    target: Required, c"The target.";
    action: Required, c"What is done.";
    user_id: NamedOrNone, c"The id of the user, or of the invitation, if there is one yet.";
    email: NamedOrNone, c"The e-mail address, if it is known.";
    name: NamedOrNone, c"The name, if it is known.";
    before: NamedOrNone, c"What they have before; not set if they are not there.";
    after: NamedOrNone, c"What they have after; not set if they are not there then.";
    reversible: Required, c"Whether it can be undone from here.";
    why: Required, c"Why it is done.";
    instructions: NamedOrNone, c"What to do by hand, of a manual step.";
    consequences: Required, c"What else comes of it.";
    rails: Required, c"The limits that it was held against.";
}

record! {
    model::Standing, c"rosterkit.access.Standing", None,
    c"Standing(status, *, role=None)\n--\n\nThe place that an account has in a target.";
    role: NamedOrNone, c"The role, in the service's own word; several are separated by commas.";
    status: Required, c"Whether the account can be used.";
}

record! {
    model::Rail, c"rosterkit.access.Rail", None,
    c"Rail(name, verdict, *, limit=None, actual=None, message=None)\n--\n\nA limit, and what it says of a step.";
    name: Required, c"Its name, such as `\"min_owners\"`: the same in all languages.";
    verdict: Required, c"What it says.";
    limit: NamedOrNone, c"What is allowed, if it is a number.";
    actual: NamedOrNone, c"What it comes to, if it is a number.";
    message: NamedOrNone, c"Why, and what can be done; not set if it is all right.";
}

record! {
    model::KnownSecret, c"rosterkit.access.KnownSecret", None,
    c"KnownSecret(target, name, changed_at, used_by_deployment)\n--\n\nA secret of a team that a person was in.";
    target: Required, c"The team, as a target.";
    name: Required, c"The secret's name.";
    changed_at: Required, c"When its value was last changed.";
    used_by_deployment: Required, c"Whether a deployment uses it.";
}

record! {
    model::Evidence, c"rosterkit.access.Evidence", None,
    c"Evidence(schema, plan, plan_digest, tool_version, started_at, finished_at, complete, targets, steps)\n--\n\nWhat came of a plan that was applied.";
    schema: Required, c"The version of this structure: `rosterkit.evidence/1`.";
    plan: Required, c"The id of the plan.";
    plan_digest: Required, c"The digest of the plan.";
    tool_version: Required, c"The version of RosterKit that applied it.";
    started_at: Required, c"When it was begun.";
    finished_at: Required, c"When it ended.";
    complete: Required, c"Whether every step is done, now or already.";
    targets: Required, c"The places, as they were found before the first write.";
    steps: Required, c"The steps of the plan.";
}

record! {
    model::AppliedTarget, c"rosterkit.access.AppliedTarget", None,
    c"AppliedTarget(target, drift, *, principal=None, error=None)\n--\n\nA place that a plan was applied to.";
    target: Required, c"The target.";
    principal: NamedOrNone, c"Who the credential is, where that can be known.";
    drift: Required, c"What differs from when the plan was made, in sentences.";
    error: NamedOrNone, c"Why it could not be read.";
}

record! {
    model::AppliedStep, c"rosterkit.access.AppliedStep", None,
    c"AppliedStep(n, target, action, outcome, attempts, request_ids, at, *, user_id=None, email=None, certainty=None, status=None, verified=None, after=None, error=None)\n--\n\nWhat came of a step.";
    n: Required, c"Its number in the plan.";
    target: Required, c"The target.";
    action: Required, c"What was to be done.";
    user_id: NamedOrNone, c"The id of the user, or of the invitation, if there was one.";
    email: NamedOrNone, c"The e-mail address, if it is known.";
    outcome: Required, c"What came of it.";
    certainty: NamedOrNone, c"How sure that is; not set if nothing was to be sent.";
    attempts: Required, c"How many requests were sent for it or tried to be.";
    status: NamedOrNone, c"The HTTP status of the last answer.";
    request_ids: Required, c"The request ids of the answers that had one.";
    at: Required, c"When it ended.";
    verified: NamedOrNone, c"Whether it was seen when the place was read afterwards; not set if nothing was sent.";
    after: NamedOrNone, c"What the person had when the place was read afterwards; not set if they were not there,\nor if it was not read.";
    error: NamedOrNone, c"Why it was not done.";
}

record! {
    model::RotatedSecret, c"rosterkit.access.RotatedSecret", None,
    c"RotatedSecret(target, name, outcome, certainty, changed_at, used_by_deployment)\n--\n\nA secret that has a new value.";
    target: Required, c"The team, as a target.";
    name: Required, c"The secret's name.";
    outcome: Required, c"What was done.";
    certainty: Required, c"How sure that is.";
    changed_at: Required, c"When the service changed it.";
    used_by_deployment: Required, c"Whether a deployment uses it.";
}

record! {
    model::Manifest, c"rosterkit.access.Manifest", None,
    c"Manifest(schema, review, tool_version, files)\n--\n\nThe files that were written.";
    schema: Required, c"The version of this structure: `rosterkit.manifest/1`.";
    review: Required, c"The id of the review.";
    tool_version: Required, c"The version of RosterKit that wrote them.";
    files: Required, c"The files.";
}

record! {
    model::WrittenFile, c"rosterkit.access.WrittenFile", None,
    c"WrittenFile(name, bytes, sha256)\n--\n\nA file that was written.";
    name: Required, c"Its name in the folder.";
    bytes: Required, c"How many bytes it has.";
    sha256: Required, c"The SHA-256 of its bytes, in hexadecimal.";
}

impl ToPython for model::Format {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("json_lines"), KnownValue::new("csv"), KnownValue::new("html")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::Format {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::TargetStatus {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 2] = [KnownValue::new("complete"), KnownValue::new("failed")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::TargetStatus {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::AccountType {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("human"), KnownValue::new("service"), KnownValue::new("team")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::AccountType {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::AccessLevel {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 6] = [
            KnownValue::new("owner"),
            KnownValue::new("admin"),
            KnownValue::new("editor"),
            KnownValue::new("member"),
            KnownValue::new("viewer"),
            KnownValue::new("guest"),
        ];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::AccessLevel {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::AccountStatus {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("active"), KnownValue::new("disabled"), KnownValue::new("invited")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::AccountStatus {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::Flag {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 8] = [
            KnownValue::new("sole_owner"),
            KnownValue::new("dormant"),
            KnownValue::new("external"),
            KnownValue::new("no_email"),
            KnownValue::new("duplicate_person"),
            KnownValue::new("leaver"),
            KnownValue::new("not_on_roster"),
            KnownValue::new("stale_invite"),
        ];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::Flag {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::RosterStatus {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 2] = [KnownValue::new("active"), KnownValue::new("left")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::RosterStatus {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::Verdict {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("keep"), KnownValue::new("revoke"), KnownValue::new("change")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::Verdict {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::OffboardMode {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("remove"), KnownValue::new("deactivate"), KnownValue::new("delete")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::OffboardMode {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::ChangeKind {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("grant"), KnownValue::new("revoke"), KnownValue::new("set_role")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::ChangeKind {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::PlanPurpose {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("offboard"), KnownValue::new("review"), KnownValue::new("changes")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::PlanPurpose {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::Action {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 8] = [
            KnownValue::new("add"),
            KnownValue::new("invite"),
            KnownValue::new("set_role"),
            KnownValue::new("remove"),
            KnownValue::new("deactivate"),
            KnownValue::new("delete"),
            KnownValue::new("manual"),
            KnownValue::new("keep"),
        ];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::Action {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::RailVerdict {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("ok"), KnownValue::new("warn"), KnownValue::new("refused")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::RailVerdict {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::StepOutcome {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 7] = [
            KnownValue::new("done"),
            KnownValue::new("already"),
            KnownValue::new("requested"),
            KnownValue::new("manual"),
            KnownValue::new("refused"),
            KnownValue::new("failed"),
            KnownValue::new("skipped"),
        ];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::StepOutcome {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::StepCertainty {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 5] = [
            KnownValue::new("confirmed"),
            KnownValue::new("assumed"),
            KnownValue::new("not_sent"),
            KnownValue::new("rejected"),
            KnownValue::new("maybe_applied"),
        ];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::StepCertainty {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::Verified {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] =
            [KnownValue::new("yes"), KnownValue::new("no"), KnownValue::new("unverifiable")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::Verified {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::RotationOutcome {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 2] = [KnownValue::new("created"), KnownValue::new("updated")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::RotationOutcome {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::DocumentFormat {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 2] = [KnownValue::new("json"), KnownValue::new("text")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::DocumentFormat {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    record::add::<model::Review>(module)?;
    record::add::<model::ReviewedTarget>(module)?;
    record::add::<model::Row>(module)?;
    record::add::<model::Roster>(module)?;
    record::add::<model::RosterEntry>(module)?;
    record::add::<model::Found>(module)?;
    record::add::<model::SearchedTarget>(module)?;
    record::add::<model::Places>(module)?;
    record::add::<model::Place>(module)?;
    record::add::<model::SearchedSource>(module)?;
    record::add::<model::Diff>(module)?;
    record::add::<model::RowChange>(module)?;
    record::add::<model::ClosedReview>(module)?;
    record::add::<model::Decision>(module)?;
    record::add::<model::Person>(module)?;
    record::add::<model::AccessChange>(module)?;
    record::add::<model::Changes>(module)?;
    record::add::<model::Policy>(module)?;
    record::add::<model::Plan>(module)?;
    record::add::<model::PlannedTarget>(module)?;
    record::add::<model::Step>(module)?;
    record::add::<model::Standing>(module)?;
    record::add::<model::Rail>(module)?;
    record::add::<model::KnownSecret>(module)?;
    record::add::<model::Evidence>(module)?;
    record::add::<model::AppliedTarget>(module)?;
    record::add::<model::AppliedStep>(module)?;
    record::add::<model::RotatedSecret>(module)?;
    record::add::<model::Manifest>(module)?;
    record::add::<model::WrittenFile>(module)?;
    Ok(())
}
