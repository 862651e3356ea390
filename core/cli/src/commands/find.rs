//! `find`: one person in many places.

use std::collections::BTreeMap;

use clap::Args;
use futures_util::stream::{self, StreamExt};
use rosterkit::access::{self, SearchedTarget, Target, TargetStatus};
use rosterkit::{Access, Result};

use super::Limits;
use super::listing::room_for;
use super::people::person;
use super::targets::{self, Targets};
use crate::calling::{Calling, Tells, title};
use crate::exit::{self, Failure};
use crate::interrupt::Interrupt;
use crate::output::{Column, Form, Output, is_seen_apart};
use crate::row::{Field, MEMBER_FIELDS, Row, Value};
use crate::stdout::Stdout;
use crate::terminal::{Progress, tell};
use crate::text::{PEOPLE, PLACES, counted};

/// Those of members. Rows without a person are about a place of which the answer is not known: how
/// many people in it could not be checked, or why it was not searched to its end.
const FIELDS: &[Field] = {
    const FURTHER: [Field; 2] = [Field::new("unchecked"), Field::new("error")];
    let mut fields = [FURTHER[0]; MEMBER_FIELDS.len() + FURTHER.len()];
    let (members, further) = fields.split_at_mut(MEMBER_FIELDS.len());
    members.copy_from_slice(MEMBER_FIELDS);
    further.copy_from_slice(&FURTHER);
    &{ fields }
};

pub(super) const COLUMNS: &[Column] = &[
    Column::new("Service", "service"),
    Column::new("Place", "container"),
    Column::new("Role", "role"),
    Column::new("Status", "status"),
    Column::that_may_shrink("Name", "name"),
    Column::new("Id", "user_id"),
    Column::new("Joined", "joined_at"),
    Column::new("Last seen", "last_seen_at"),
];

const HELP: &str = "\
Examples:
  rosterkit find jo@example.com --in paperspace:my-team --in gitbook:ORG/TEAM
  rosterkit find jo@example.com --in evo:ORG/WORKSPACE --in zenml --json
  rosterkit find jo@example.com jo@old.example --targets everything.txt

Addresses are compared trimmed and without regard to case, nothing else.

Exit codes:
  0 found
  3 not found: everyone in these places was checked
  4 not found, but some people show no e-mail address: they were not checked
  1 a place could not be read to its end, even if it was found elsewhere

A place of which the answer is not known has a line of its own in the output:
UNCHECKED or INCOMPLETE below the table; with --csv and --json a row without
a person, and in it `unchecked`, how many people, or `error`, why.";

/// The places that have no ids, which are searched if none is named.
const WITHOUT_IDS: &str = "zenml";
/// How those are written that have.
const WITH_IDS: [(&str, &str); 3] = [
    ("paperspace", "paperspace:TEAM"),
    ("gitbook", "gitbook:ORG/TEAM"),
    ("evo", "evo:ORG/WORKSPACE"),
];

/// Show in which places a person is, by e-mail address or id.
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Find {
    /// The person's addresses and ids; any of them is enough
    #[arg(value_name = "PERSON", required = true, value_parser = person)]
    people: Vec<String>,
    /// Where, as often as there are places: paperspace:TEAM, gitbook:ORG/TEAM, evo:ORG/WORKSPACE,
    /// zenml, or gitbook:ORG, evo:ORG, zenml:ORG for whole organizations; without it, those that
    /// need no ids
    #[arg(long = "in", value_name = "PLACE")]
    places: Vec<Target>,
    #[command(flatten)]
    files: Targets,
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    limits: Limits,
}

impl Find {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let in_files = self.files.read(interrupt).await?;
        let mut targets = targets::each_once(self.places.iter().chain(&in_files).cloned());
        let names_none = targets.is_empty();
        if names_none {
            targets.extend(WITHOUT_IDS.parse());
        }
        let mut output = self.form.output(FIELDS, COLUMNS, false);
        let progress = Progress::new(is_seen_apart(output.as_ref(), stdout));
        let timeout = self.limits.timeout;
        let calling = Calling { progress: progress.clone(), timeout, tells: Tells::Nothing };
        let access = match calling.access(targets.iter()) {
            Ok(access) => access,
            Err(error) => {
                tell(&format!("rosterkit: {error}"));
                if names_none {
                    tell_of_others();
                }
                return Ok(exit::of(&error));
            }
        };
        let search = Search { access: &access, people: &self.people, targets: &targets };
        let found = interrupt.or(search.run(output.as_mut(), &progress, stdout)).await??;
        progress.clear();
        let left_out = output.end(stdout, true)?;
        let is_shown = self.form.is_table() && stdout.is_terminal();
        tell_all(&found, if is_shown { &left_out } else { &[] });
        if names_none {
            tell_of_others();
        }
        Ok(code(&found))
    }
}

fn code(found: &[Searched]) -> u8 {
    if found.iter().any(Searched::is_incomplete) {
        exit::FAILED
    } else if found.iter().any(|place| place.found > 0) {
        exit::DONE
    } else if found.iter().any(|place| place.unchecked > 0) {
        exit::NOT_ALL_CHECKED
    } else {
        exit::NOT_FOUND
    }
}

fn tell_all(found: &[Searched], left_out: &[&str]) {
    let in_how_many = found.iter().filter(|place| place.found > 0).count();
    if in_how_many > 0 {
        let places = counted(found.len(), PLACES);
        tell(&format!("Found in {in_how_many} of {places}.{}", room_for(left_out)));
    }
    let without: Vec<_> = found.iter().filter(|place| place.is_without_them()).collect();
    match without.as_slice() {
        [] => {}
        [place] => {
            let people = counted(place.searched.searched as usize, PEOPLE);
            tell(&format!("Not in {}: {people}.", place.searched.target));
        }
        // There may be hundreds.
        places => {
            let people = places.iter().map(|place| place.searched.searched as usize).sum();
            let other = if places.len() < found.len() { "other " } else { "" };
            let (count, people) = (places.len(), counted(people, PEOPLE));
            tell(&format!("Not in {count} {other}places: {people}."));
        }
    }
    for place in found {
        let target = &place.searched.target;
        if let Some(error) = &place.searched.error {
            tell(&format!("rosterkit: {target} was not searched to its end: {error}"));
        } else if place.found == 0 && place.unchecked > 0 {
            tell(&place.not_all_checked());
        }
    }
}

fn tell_of_others() {
    let titles = WITH_IDS.map(|(service, _)| title(service)).join(", ");
    let ways = WITH_IDS.map(|(_, pattern)| format!("--in {pattern}")).join(", ");
    tell(&format!("Not searched: {titles}. Say where: {ways}."));
}

/// The search for a person in some places.
pub(super) struct Search<'a> {
    pub(super) access: &'a Access,
    pub(super) people: &'a [String],
    pub(super) targets: &'a [Target],
}

/// What came of searching a place.
pub(super) struct Searched {
    pub(super) searched: SearchedTarget,
    found: usize,
    /// How many people in it may be the one who is looked for, as they show no address.
    unchecked: usize,
}

impl Search<'_> {
    /// Look through the places, those of a service one after another, and show who is found.
    ///
    /// What is found is shown in the order of the places, as soon as all before it were searched.
    pub(super) async fn run(
        &self,
        output: &mut dyn Output,
        progress: &Progress,
        stdout: &mut Stdout,
    ) -> Result<Vec<Searched>, Failure> {
        let mut queues: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, target) in self.targets.iter().enumerate() {
            queues.entry(target.service()).or_default().push(at);
        }
        let queues = queues.into_values().map(|queue| {
            stream::iter(queue).then(|at| async move { (at, self.search(&self.targets[at]).await) })
        });
        let mut arriving = stream::select_all(queues.map(Box::pin));
        let mut early = BTreeMap::new();
        let mut all = Vec::new();
        while let Some((at, found)) = arriving.next().await {
            early.insert(at, found?);
            while let Some(found) = early.remove(&all.len()) {
                progress.clear();
                all.push(self.show(&self.targets[all.len()], found, output, stdout)?);
            }
        }
        Ok(all)
    }

    async fn search(&self, target: &Target) -> Result<access::Found> {
        self.access.find(self.people, [target.to_string()]).await
    }

    /// Show what was found in a place, and what is not known of it: it would read as "not there".
    fn show(
        &self,
        target: &Target,
        place: access::Found,
        output: &mut dyn Output,
        stdout: &mut Stdout,
    ) -> Result<Searched, Failure> {
        let found = place.rows.len();
        output.add(stdout, place.rows.into_iter().map(|member| row(target, member)).collect())?;
        let searched = place.targets.into_iter().next().expect("one target was searched");
        // An id is shown by everyone.
        let by_address = self.people.iter().any(|person| person.contains('@'));
        let is_unchecked = found == 0 && by_address;
        let unchecked = if is_unchecked { searched.without_email as usize } else { 0 };
        let place = Searched { searched, found, unchecked };
        if let Some(words) = place.remark() {
            let unchecked = Some(place.unchecked).filter(|&count| count > 0);
            let error = place.searched.error.clone();
            let row = row_of_place(target, [unchecked.into(), error.into()]);
            output.add_remark(stdout, row, words)?;
        }
        Ok(place)
    }
}

/// The ids of the place, as rows have them: what it is in, and what it is.
fn ids(target: &Target) -> [Value; 2] {
    let mut ids = target.ids().into_iter().rev();
    let (container, tenant) = (ids.next(), ids.next());
    [tenant.into(), container.into()]
}

fn row(target: &Target, member: access::Row) -> Row {
    let [tenant, container] = ids(target);
    let status = Some(member.status).filter(|status| status.as_str() != "unknown");
    let values = [
        member.service.into(),
        tenant,
        container,
        member.user_id.into(),
        member.email.into(),
        member.name.into(),
        member.role.into(),
        status.map(|status| status.to_string()).into(),
        member.joined_at.into(),
        member.last_seen_at.into(),
    ];
    Row::new(MEMBER_FIELDS, values).with(FIELDS, [Value::Unknown, Value::Unknown])
}

/// A row about a place, and about no person in it.
fn row_of_place(target: &Target, remark: [Value; 2]) -> Row {
    let mut values = [const { Value::Unknown }; MEMBER_FIELDS.len()];
    values[0] = target.service().into();
    [values[1], values[2]] = ids(target);
    Row::new(MEMBER_FIELDS, values).with(FIELDS, remark)
}

impl Searched {
    fn is_incomplete(&self) -> bool {
        self.searched.status != TargetStatus::Complete
    }

    /// What is not known of the place.
    fn remark(&self) -> Option<String> {
        let (target, unchecked) = (&self.searched.target, self.unchecked);
        if self.is_incomplete() {
            Some(format!("INCOMPLETE: {target} was not searched to its end."))
        } else if unchecked > 0 {
            let people = counted(unchecked, PEOPLE);
            Some(format!(
                "UNCHECKED: {people} in {target} without an e-mail address that can be seen."
            ))
        } else {
            None
        }
    }

    /// Whether everyone in it was checked, and the person was not among them.
    fn is_without_them(&self) -> bool {
        self.found == 0 && self.unchecked == 0 && !self.is_incomplete()
    }

    fn not_all_checked(&self) -> String {
        let searched = self.searched.searched as usize;
        let (target, people) = (&self.searched.target, counted(searched, PEOPLE));
        let checked = searched - self.unchecked;
        format!(
            "Not found in {target}, but only {checked} of {people} could be checked: \
             the others show no e-mail address."
        )
    }
}
