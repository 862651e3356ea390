//! `find`: one person in many places.

use clap::Args;
use rosterkit::Error;

use super::Limits;
use super::listing::{PEOPLE, PLACES, counted, room_for};
use crate::exit::{self, Failure};
use crate::guard::removed;
use crate::interrupt::Interrupt;
use crate::output::{Column, Form, Output, is_seen_apart};
use crate::place::{Place, Service};
use crate::row::{Field, MEMBER_FIELDS, Row, Value};
use crate::services::{Calling, Client};
use crate::stdout::Stdout;
use crate::terminal::{Progress, tell};

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

Addresses are compared trimmed and without regard to case, nothing else.

Exit codes:
  0 found
  3 not found: everyone in these places was checked
  4 not found, but some people show no e-mail address: they were not checked
  1 a place could not be read to its end, even if it was found elsewhere

A place of which the answer is not known has a line of its own in the output:
UNCHECKED or INCOMPLETE below the table; with --csv and --json a row without
a person, and in it `unchecked`, how many people, or `error`, why.";

/// Show in which places a person is, by e-mail address.
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Find {
    /// The address to look for
    #[arg(value_name = "EMAIL", value_parser = address)]
    email: String,
    /// Where, as often as there are places: paperspace:TEAM, gitbook:ORG/TEAM, evo:ORG/WORKSPACE,
    /// zenml; without it, those that need no ids
    #[arg(long = "in", value_name = "PLACE")]
    places: Vec<Place>,
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    limits: Limits,
}

fn address(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err("it is empty".to_owned()) } else { Ok(removed(text)) }
}

impl Find {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let mut output = self.form.output(FIELDS, COLUMNS, false);
        let progress = Progress::new(is_seen_apart(output.as_ref(), stdout));
        let calling = Calling { progress: progress.clone(), timeout: self.limits.timeout };
        // All clients before the first request: a missing key is told at once.
        let searches = match self.searches(&calling) {
            Ok(searches) => searches,
            Err(error) => {
                tell(&format!("rosterkit: {error}"));
                self.tell_of_others();
                return Ok(exit::of(&error));
            }
        };
        let mut results = Vec::new();
        for (client, place) in &searches {
            let search = Search { client, place, email: &self.email, progress: &progress };
            results.push(search.run(output.as_mut(), stdout, interrupt).await?);
        }
        let left_out = output.end(stdout, true)?;
        let is_shown = self.form.is_table() && stdout.is_terminal();
        self.tell(&results, if is_shown { &left_out } else { &[] });
        Ok(code(&results))
    }

    /// The places, each once, and the clients for them.
    fn searches(&self, calling: &Calling) -> rosterkit::Result<Vec<(Client, Place)>> {
        let mut places: Vec<&Place> = Vec::new();
        for place in &self.places {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        let whole = Service::ALL.into_iter().filter(|service| service.ids().is_empty());
        let whole: Vec<_> = whole.map(Place::whole).collect();
        if places.is_empty() {
            places.extend(&whole);
        }
        places.into_iter().map(|p| Ok((Client::new(p.service, calling)?, p.clone()))).collect()
    }

    fn tell(&self, results: &[Searched<'_>], left_out: &[&str]) {
        let found = results.iter().filter(|result| result.found > 0).count();
        if found > 0 {
            let places = counted(results.len(), PLACES);
            tell(&format!("Found in {found} of {places}.{}", room_for(left_out)));
        }
        for result in results {
            if let Some(error) = &result.error {
                tell(&format!("rosterkit: {} was not searched to its end: {error}", result.place));
            } else if result.found == 0 {
                tell(&result.not_found());
            }
        }
        self.tell_of_others();
    }

    fn tell_of_others(&self) {
        if self.places.is_empty() {
            let others = Service::ALL.into_iter().filter(|service| !service.ids().is_empty());
            let (titles, ways): (Vec<_>, Vec<_>) =
                others.map(|other| (other.title(), format!("--in {}", other.pattern()))).unzip();
            let (titles, ways) = (titles.join(", "), ways.join(", "));
            tell(&format!("Not searched: {titles}. Say where: {ways}."));
        }
    }
}

fn code(results: &[Searched<'_>]) -> u8 {
    let mut failures = results.iter().filter_map(|result| result.error.as_ref()).peekable();
    if failures.peek().is_some() {
        let all_misused = failures.all(|error| exit::of(error) == exit::MISUSED);
        return if all_misused { exit::MISUSED } else { exit::FAILED };
    }
    if results.iter().any(|result| result.found > 0) {
        return exit::DONE;
    }
    let is_unchecked = results.iter().any(|result| result.unchecked() > 0);
    if is_unchecked { exit::NOT_ALL_CHECKED } else { exit::FOUND_NOBODY }
}

/// The search for an address in a place.
pub(super) struct Search<'a> {
    pub(super) client: &'a Client,
    pub(super) place: &'a Place,
    pub(super) email: &'a str,
    pub(super) progress: &'a Progress,
}

/// What came of searching a place.
pub(super) struct Searched<'a> {
    place: &'a Place,
    pub(super) people: usize,
    /// How many of them show no e-mail address.
    nameless: usize,
    found: usize,
    /// Why it was not searched to its end.
    error: Option<Error>,
}

impl<'a> Search<'a> {
    /// Look through everybody in the place, and show who has the address.
    ///
    /// Services differ in what their own filters take for the same address, so none is used.
    pub(super) async fn run(
        &self,
        output: &mut dyn Output,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<Searched<'a>, Failure> {
        let wanted = folded(self.email);
        let mut result =
            Searched { place: self.place, people: 0, nameless: 0, found: 0, error: None };
        let mut listing = self.client.members(self.place);
        while let Some(page) = interrupt.or(listing.next_page()).await? {
            let rows = match page {
                Ok(rows) => rows,
                Err(error) => {
                    result.error = Some(error);
                    break;
                }
            };
            result.people += rows.len();
            result.nameless += rows.iter().filter(|row| address_of(row).is_empty()).count();
            let matching = rows.into_iter().filter(|row| address_of(row) == wanted);
            let matching: Vec<_> =
                matching.map(|row| row.with(FIELDS, [Value::Unknown, Value::Unknown])).collect();
            result.found += matching.len();
            output.add(stdout, matching)?;
            let people = counted(result.people, PEOPLE);
            self.progress.show(&format!("{}: {people} so far", self.place));
        }
        self.progress.clear();
        if let Some((row, words)) = result.remark() {
            output.add_remark(stdout, row, words)?;
        }
        Ok(result)
    }
}

impl Searched<'_> {
    /// How many people in it may have the address, as they show none.
    fn unchecked(&self) -> usize {
        if self.found > 0 { 0 } else { self.nameless }
    }

    /// What is not known of the place, for the output itself: an empty one would read as "not there".
    fn remark(&self) -> Option<(Row, String)> {
        let (place, unchecked) = (self.place, self.unchecked());
        let words = if self.error.is_some() {
            format!("INCOMPLETE: {place} was not searched to its end.")
        } else if unchecked > 0 {
            let people = counted(unchecked, PEOPLE);
            format!("UNCHECKED: {people} in {place} without an e-mail address that can be seen.")
        } else {
            return None;
        };
        let unchecked = Some(unchecked).filter(|&count| count > 0);
        let error = self.error.as_ref().map(Error::to_string);
        Some((place.row().with(FIELDS, [unchecked.into(), error.into()]), words))
    }

    fn not_found(&self) -> String {
        let (place, people) = (self.place, counted(self.people, PEOPLE));
        if self.unchecked() == 0 {
            return format!("Not in {place}: {people}.");
        }
        let checked = self.people - self.unchecked();
        format!(
            "Not found in {place}, but only {checked} of {people} could be checked: \
             the others show no e-mail address."
        )
    }
}

/// Make addresses comparable: trimmed and without regard to case, and nothing else.
fn folded(email: &str) -> String {
    // Letters that have no capital of their own, such as ß, are those of their capitals then.
    email.trim().to_uppercase().to_lowercase()
}

fn address_of(row: &Row) -> String {
    match row.get("email") {
        Value::Text(email) => folded(email),
        _ => String::new(),
    }
}
