//! The main job, against the emulator: who is on which team, then a change to each.
//!
//! `cargo run --example demo` needs no key and no network.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use comfy_table::{Table, TableComponent, presets};
use rosterkit::{
    CallOptions, Change, Evo, GitBook, Observer, Paperspace, RequestEvent, Timestamp, ZenML, evo,
    gitbook, paperspace, zenml,
};
use rosterkit_emulator::{Emulator, Endpoints};

/// How many of each place are shown.
const SHOWN: usize = 12;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// A person in a place, whatever the service.
struct Row {
    service: &'static str,
    place: String,
    name: String,
    email: String,
    role: String,
    last_seen: Option<Timestamp>,
}

/// Counts the requests that a client sends.
#[derive(Clone, Default)]
struct Requests(Arc<AtomicU32>);

impl Observer for Requests {
    fn on_request(&self, _: &RequestEvent) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

struct Clients {
    paperspace: Paperspace,
    zenml: ZenML,
    gitbook: GitBook,
    evo: Evo,
    requests: Requests,
}

#[tokio::main]
async fn main() {
    if let Err(error) = run().await {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

async fn run() -> Result {
    let emulator = Emulator::builder().people(400).start().await?;
    let place = emulator.endpoints();
    println!("The four services are emulated at {}.\n", place.evo.base_url);
    let clients = clients(place)?;
    let found = list_everybody(&clients, place).await?;
    change_a_membership_everywhere(&clients, place).await?;
    change_a_secret(&clients, place).await?;
    println!("\n{found} people listed and every change read back. Nothing left this machine.");
    Ok(())
}

fn clients(place: &Endpoints) -> Result<Clients> {
    let requests = Requests::default();
    Ok(Clients {
        paperspace: Paperspace::builder()
            .base_url(&place.paperspace.base_url)
            .api_key(place.paperspace.api_key.as_str())
            .observer(requests.clone())
            .build()?,
        zenml: ZenML::builder()
            .base_url(&place.zenml.base_url)
            .api_key(place.zenml.api_key.as_str())
            .observer(requests.clone())
            .build()?,
        gitbook: GitBook::builder()
            .base_url(&place.gitbook.base_url)
            .token(place.gitbook.token.as_str())
            .observer(requests.clone())
            .build()?,
        evo: Evo::builder()
            .base_url(&place.evo.base_url)
            .token_url(&place.evo.token_url)
            .client_id(place.evo.client_id.as_str())
            .client_secret(place.evo.client_secret.as_str())
            .observer(requests.clone())
            .build()?,
        requests,
    })
}

/// Print who is where, and return how many people that are.
async fn list_everybody(clients: &Clients, place: &Endpoints) -> Result<usize> {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_style(TableComponent::HeaderLines, '─');
    table.set_style(TableComponent::MiddleHeaderIntersections, '─');
    table.set_header(["Service", "Place", "Name", "E-mail", "Role", "Last seen"]);
    let mut summary = Vec::new();
    let mut total = 0;
    for service in ["Paperspace", "GitBook", "Evo", "ZenML"] {
        let before = clients.requests.0.load(Ordering::Relaxed);
        let begun = Instant::now();
        let rows = match service {
            "Paperspace" => of_paperspace(&clients.paperspace, &place.paperspace.team_id).await?,
            "GitBook" => {
                let at = &place.gitbook;
                of_gitbook(&clients.gitbook, &at.organization_id, &at.team_id).await?
            }
            "Evo" => of_evo(&clients.evo, &place.evo.org_id, &place.evo.workspace_id).await?,
            _ => of_zenml(&clients.zenml).await?,
        };
        let requests = clients.requests.0.load(Ordering::Relaxed) - before;
        let took = begun.elapsed();
        for row in rows.iter().take(SHOWN) {
            let last_seen = row.last_seen.map_or_else(|| "–".to_owned(), day);
            table.add_row([row.service, &row.place, &row.name, &row.email, &row.role, &last_seen]);
        }
        let more = rows.len().saturating_sub(SHOWN);
        table.add_row([service, "", &format!("… and {more} more")]);
        summary.push(format!(
            "{service:<11} {:>5} people in {requests:>2} requests, {:>6.1} ms",
            rows.len(),
            took.as_secs_f64() * 1000.0
        ));
        total += rows.len();
    }
    println!("{table}\n\n{}", summary.join("\n"));
    Ok(total)
}

fn day(moment: Timestamp) -> String {
    moment.to_string().chars().take(10).collect()
}

fn text(value: Option<&str>) -> String {
    value.unwrap_or("–").to_owned()
}

async fn of_paperspace(client: &Paperspace, team: &str) -> Result<Vec<Row>> {
    let options = paperspace::ListTeamMembersOptions::default().limit(120u32);
    let members = client.list_team_members_with(team, options).all().await?;
    let row = |member: paperspace::TeamMember| {
        let names = [member.user.first_name.as_deref(), member.user.last_name.as_deref()];
        let name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
        Row {
            service: "Paperspace",
            place: format!("team {team}"),
            name: if name.is_empty() { "–".to_owned() } else { name },
            email: member.user.email.to_string(),
            role: match (member.is_owner, member.is_admin) {
                (true, _) => "owner",
                (false, true) => "admin",
                (false, false) => "member",
            }
            .to_owned(),
            last_seen: member.user.last_active,
        }
    };
    Ok(members.into_iter().map(row).collect())
}

async fn of_gitbook(client: &GitBook, organization: &str, team: &str) -> Result<Vec<Row>> {
    let options = gitbook::ListTeamMembersOptions::default().limit(100u32);
    let members = client.list_team_members_with(organization, team, options).all().await?;
    let row = |member: gitbook::TeamMember| Row {
        service: "GitBook",
        place: format!("team {team}"),
        name: member.organization.user.display_name.to_string(),
        email: text(member.organization.user.email.as_deref()),
        role: member.team.role.to_string(),
        last_seen: member.organization.last_seen_at,
    };
    Ok(members.into_iter().map(row).collect())
}

async fn of_evo(client: &Evo, organization: &str, workspace: &str) -> Result<Vec<Row>> {
    let users = client.list_workspace_users(organization, workspace).all().await?;
    let row = |user: evo::WorkspaceUser| Row {
        service: "Evo",
        place: format!("workspace {}", &workspace[..8]),
        name: text(user.full_name.as_deref()),
        email: text(user.email.as_deref()),
        role: user.role.to_string(),
        last_seen: None,
    };
    Ok(users.into_iter().map(row).collect())
}

async fn of_zenml(client: &ZenML) -> Result<Vec<Row>> {
    let users = client.list_users().prefetch(4).all().await?;
    let row = |user: zenml::User| Row {
        service: "ZenML",
        place: "control plane".to_owned(),
        name: text(user.name.as_deref()),
        email: text(user.email.as_deref()),
        role: match (user.is_superuser, user.is_service_account) {
            (Some(true), _) => "superuser",
            (_, Some(true)) => "service account",
            _ => "user",
        }
        .to_owned(),
        last_seen: None,
    };
    Ok(users.into_iter().map(row).collect())
}

async fn change_a_membership_everywhere(clients: &Clients, place: &Endpoints) -> Result {
    println!("\nChanging a membership:");
    let team = &place.paperspace.team_id;
    let plain = paperspace::ListTeamMembersOptions::default().role(paperspace::TeamRole::Member);
    let mut members = clients.paperspace.list_team_members_with(team, plain);
    let member = members.next().await.ok_or("the team has no plain member")??;
    let changed = clients.paperspace.update_team_member(team, member.user.id.clone(), true).await?;
    println!(
        "  Paperspace  {} is an admin: {} → {}",
        member.user.email, member.is_admin, changed.is_admin
    );

    let at = &place.gitbook;
    let mut members = clients.gitbook.list_team_members(&at.organization_id, &at.team_id);
    let member = members.next().await.ok_or("the team is empty")??;
    let id = member.organization.id.as_str();
    let remove = || clients.gitbook.remove_team_member(&at.organization_id, &at.team_id, id);
    let (first, again) = (remove().await?, remove().await?);
    println!(
        "  GitBook     {} removed from the team: {}, and once more: {}",
        member.organization.user.display_name, first.outcome, again.outcome
    );

    let active = zenml::ListUsersOptions::default().is_active(true);
    let users = clients.zenml.list_users_with(active).all().await?;
    let employed = |user: &&zenml::User| user.company.is_some() && user.name.is_some();
    let user = users.iter().rfind(employed).ok_or("nobody has a company")?;
    let update = zenml::UserUpdate::default().is_active(false).company(Change::Clear);
    let changed = clients.zenml.update_user(user.id, update).await?;
    println!(
        "  ZenML       {} is active: {} → {}, company: {} → {}",
        text(user.email.as_deref()),
        user.is_active.unwrap_or_default(),
        changed.is_active.unwrap_or_default(),
        text(user.company.as_deref()),
        text(changed.company.as_deref())
    );
    println!("  Evo         has no operation here that changes one");
    Ok(())
}

async fn change_a_secret(clients: &Clients, place: &Endpoints) -> Result {
    println!("\nChanging a secret (Paperspace is the one that has them):");
    let (paperspace, team) = (&clients.paperspace, &place.paperspace.team_id);
    let names = || async {
        let secrets = paperspace.list_secrets(team).all().await?;
        Ok::<_, rosterkit::Error>(secrets.into_iter().map(|s| s.name).collect::<BTreeSet<_>>())
    };
    let before = names().await?;
    let made = paperspace.create_secret(team, "DEMO_TOKEN", "hunter2").await?;
    println!("  created     {} at {}", made.name, made.dt_created);
    let rotated = paperspace.update_secret(team, "DEMO_TOKEN", "correct horse").await?;
    println!("  rotated     {} at {}", rotated.name, rotated.dt_modified);
    let with = names().await?;
    let new: Vec<_> = with.difference(&before).map(rosterkit::Str::as_str).collect();
    println!("  listed      {} secrets, new: {}", with.len(), new.join(", "));
    let gone = paperspace.delete_secret(team, "DEMO_TOKEN").await?;
    let left = names().await?;
    println!("  deleted     {}, {}; {} left", gone.outcome, gone.certainty, left.len());
    let once = CallOptions::default().max_retries(0);
    match paperspace.get_secret(team, "DEMO_TOKEN").options(once).await {
        Err(error) => println!("  read again  {error}"),
        Ok(secret) => return Err(format!("{} is still there", secret.name).into()),
    }
    Ok(())
}
