//! What the demo shows: listing, finding, and failing, where nothing can come to harm.

use std::collections::HashSet;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use rosterkit::{
    Access, Evo, GitBook, Observer, Paperspace, Result, RetryEvent, ZenML, paperspace, zenml,
};
use rosterkit_emulator::{Emulator, Endpoints, Fault};

use super::super::find::{self, Search};
use super::super::members;
use crate::exit::{self, Failure};
use crate::interrupt::Interrupt;
use crate::output::{Output, Table};
use crate::row::{Row, Value};
use crate::services::{Listing, paperspace_members, zenml_members};
use crate::stdout::Stdout;
use crate::terminal::{Progress, bold};

const PEOPLE: usize = 400;
const SHOWN: usize = 4;

/// Show it.
pub(super) async fn tell(stdout: &mut Stdout, interrupt: &mut Interrupt) -> Result<u8, Failure> {
    let emulator = Emulator::builder().people(PEOPLE).start().await.map_err(not_started)?;
    let told = async {
        stdout.line(&format!(
            "The four services on this machine, {PEOPLE} people in each. No key, no network."
        ))?;
        let email = list(emulator.endpoints(), stdout).await?;
        search(emulator.endpoints(), &email, stdout).await?;
        recover(&emulator, stdout).await?;
        break_off_and_go_on(&emulator, stdout).await?;
        stdout.line("\nNow with a key of your own: rosterkit --help")?;
        Ok(exit::DONE)
    };
    interrupt.or(told).await?
}

fn not_started(error: io::Error) -> Failure {
    Failure::Misused(format!("the emulator cannot be started: {error}"))
}

/// List the administrators of a team, and give the address of the first.
async fn list(at: &Endpoints, stdout: &mut Stdout) -> Result<String, Failure> {
    typed("members paperspace my-team --role admin", "", stdout)?;
    let admins = paperspace::ListTeamMembersOptions::default().role("admin");
    let client = paperspace_client(at)?;
    let mut listing = paperspace_members(&client, "my-team", admins, None);
    let mut rows = Vec::new();
    while let Some(page) = listing.next_page().await {
        rows.extend(page?);
    }
    let email = rows.first().map(|row| text(row, "email")).unwrap_or_default();
    let more = rows.split_off(rows.len().min(SHOWN)).len();
    let mut table = Table::new(members::COLUMNS);
    table.add(stdout, rows)?;
    table.end(stdout, true)?;
    stdout.line(&format!("… and {more} more"))?;
    Ok(email)
}

async fn search(at: &Endpoints, email: &str, stdout: &mut Stdout) -> Result<(), Failure> {
    typed(&format!("find {email} --in paperspace:my-team --in zenml …"), "", stdout)?;
    let (gitbook, evo) = (&at.gitbook, &at.evo);
    let gitbook_client = GitBook::builder().base_url(&gitbook.base_url).token(&gitbook.token);
    let evo_client = Evo::builder().base_url(&evo.base_url).token(&evo.token);
    let access = Access::builder()
        .client("paperspace", paperspace_client(at)?)
        .client("zenml", zenml_client(at, Retries::default())?)
        .client("gitbook", gitbook_client.build()?)
        .client("evo", evo_client.build()?)
        .build()?;
    let targets = [
        "paperspace:my-team".to_owned(),
        "zenml".to_owned(),
        format!("gitbook:{}/{}", gitbook.organization_id, gitbook.team_id),
        format!("evo:{}/{}", evo.org_id, evo.workspace_id),
    ];
    let targets: Vec<_> = targets.iter().filter_map(|target| target.parse().ok()).collect();
    let search = Search { access: &access, people: &[email.to_owned()], targets: &targets };
    let mut table = Table::new(find::COLUMNS);
    let found = search.run(&mut table, &Progress::new(false), stdout).await?;
    table.end(stdout, true)?;
    let people: u32 = found.iter().map(|place| place.searched.searched).sum();
    stdout.line(&format!("{people} people looked at"))?;
    Ok(())
}

async fn recover(emulator: &Emulator, stdout: &mut Stdout) -> Result<(), Failure> {
    fail(emulator, Fault { page: Some(1), times: Some(1), ..broken() })?;
    typed("members zenml --json | wc -l", "its 2nd page fails, once", stdout)?;
    let retries = Retries::default();
    let client = zenml_client(emulator.endpoints(), retries.clone())?;
    let count = client.list_users().all().await?.len();
    for told in retries.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        stdout.line(told)?;
    }
    stdout.line(&count.to_string())?;
    Ok(())
}

async fn break_off_and_go_on(emulator: &Emulator, stdout: &mut Stdout) -> Result<(), Failure> {
    fail(emulator, Fault { page: Some(2), ..broken() })?;
    typed("members zenml --json > users.json", "its 3rd page fails for good", stdout)?;
    let client = zenml_client(emulator.endpoints(), Retries::default())?;
    let mut ids = Vec::new();
    let mut listing = zenml_members(&client, zenml::ListUsersOptions::default(), None);
    if let Err(error) = read(&mut listing, &mut ids).await {
        stdout.line(&format!("rosterkit: {error}"))?;
    }
    let place = listing.resume();
    let before = ids.len();
    stdout.line(&format!("{before} came before that."))?;
    emulator.set_faults(Vec::new()).map_err(Failure::Misused)?;
    let command = format!("members zenml --json --resume {}… >> users.json", &place[..8]);
    typed(&command, "it is well again", stdout)?;
    let mut rest = zenml_members(&client, zenml::ListUsersOptions::default(), Some(&place));
    read(&mut rest, &mut ids).await?;
    let (rows, more) = (ids.len(), ids.len() - before);
    let different = ids.into_iter().collect::<HashSet<_>>().len();
    stdout.line(&format!("{more} more: {rows} rows, {different} different people of {PEOPLE}"))?;
    Ok(())
}

/// Collect the ids of a listing.
async fn read(listing: &mut Listing, ids: &mut Vec<String>) -> Result<()> {
    while let Some(page) = listing.next_page().await {
        ids.extend(page?.iter().map(|row| text(row, "user_id")));
    }
    Ok(())
}

fn text(row: &Row, field: &str) -> String {
    match row.get(field) {
        Value::Text(text) => text.clone(),
        _ => String::new(),
    }
}

fn typed(command: &str, comment: &str, stdout: &mut Stdout) -> io::Result<()> {
    let command = bold(&format!("$ rosterkit {command}"), stdout);
    let comment = if comment.is_empty() { String::new() } else { format!("   # {comment}") };
    stdout.line(&format!("\n{command}{comment}"))
}

fn paperspace_client(at: &Endpoints) -> Result<Paperspace> {
    let at = &at.paperspace;
    Paperspace::builder().base_url(&at.base_url).api_key(&at.api_key).build()
}

fn zenml_client(at: &Endpoints, retries: Retries) -> Result<ZenML> {
    let at = &at.zenml;
    ZenML::builder().base_url(&at.base_url).api_key(&at.api_key).observer(retries).build()
}

/// A failure of the listing of ZenML's users.
fn broken() -> Fault {
    Fault { operation: Some("list_users".to_owned()), status: Some(503), ..Fault::default() }
}

fn fail(emulator: &Emulator, fault: Fault) -> Result<(), Failure> {
    emulator.set_faults(vec![fault]).map_err(Failure::Misused)
}

/// What is said of retries.
#[derive(Clone, Default)]
struct Retries(Arc<Mutex<Vec<String>>>);

impl Observer for Retries {
    fn on_retry(&self, event: &RetryEvent<'_>) {
        let status = event.error.status().unwrap_or_default();
        let told = format!("status {status}: asked again after {} ms", event.wait.as_millis());
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(told);
    }
}
