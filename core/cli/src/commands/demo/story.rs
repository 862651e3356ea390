//! What the demo shows: a person leaves, and all goes wrong that can, where nothing can come to harm.

mod services;

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use rosterkit::Access;
use rosterkit::access::{
    AccessChange, ApplyOptions, ChangeKind, DocumentFormat, Evidence, Flag, Format, Plan,
    RenderEvidenceOptions, Review, ReviewOptions, RotateSecretOptions, Row, StepOutcome,
};
use rosterkit_emulator::{Emulator, Fault};
use serde_json::Value;

use self::services::{Leaver, access, is_of, leaver, roster, short, targets};
use super::super::planned::{is_refused, rendered};
use crate::document;
use crate::exit::{self, Failure};
use crate::interrupt::Interrupt;
use crate::stdout::Stdout;
use crate::terminal::bold;

const PEOPLE: usize = 400;
/// The seed whose people have one who is in all four services under one address, and the only owner of
/// a workspace.
const SEED: u64 = 20;
/// How long ago the person left.
const HOURS_AGO: u64 = 30;

/// Tell it.
pub(super) async fn tell(stdout: &mut Stdout, interrupt: &mut Interrupt) -> Result<u8, Failure> {
    let emulator =
        Emulator::builder().seed(SEED).people(PEOPLE).start().await.map_err(not_started)?;
    let folder = std::env::temp_dir().join(format!("rosterkit-demo-{}", std::process::id()));
    let access = access(emulator.endpoints())?;
    let targets = targets(emulator.endpoints());
    let mut story = Story { emulator: &emulator, access, targets, folder, stdout };
    let told = interrupt.or(story.tell()).await?;
    told?;
    Ok(exit::DONE)
}

fn not_started(error: io::Error) -> Failure {
    Failure::Misused(format!("the emulator cannot be started: {error}"))
}

struct Story<'a> {
    emulator: &'a Emulator,
    access: Access,
    targets: Vec<String>,
    /// Where the files of the review go, and the journal.
    folder: PathBuf,
    stdout: &'a mut Stdout,
}

impl Story<'_> {
    async fn tell(&mut self) -> Result<(), Failure> {
        let everyone = self.access.review(self.targets.clone()).await?;
        let leaver = leaver(&everyone).ok_or_else(|| failed("one who leaves"))?;
        self.line(&format!("{}, {}, left {HOURS_AGO} hours ago.", leaver.name, leaver.email))?;
        self.line(&format!(
            "The four services are on this machine, {PEOPLE} people in each. No key, no network."
        ))?;
        let before = self.review(&leaver, &everyone).await?;
        let refused = self.offboard(&leaver, "What is to end, and what must not").await?;
        if !refused.steps.iter().any(is_refused) {
            return Err(failed("a step that is refused"));
        }
        self.promote(&leaver).await?;
        let plan = self.offboard(&leaver, "Now it can be done").await?;
        self.kill(&plan).await?;
        self.go_on(&plan).await?;
        self.rotate(&plan).await?;
        self.compare(&before).await
    }

    /// Review all places, with a roster that knows who left.
    async fn review(&mut self, leaver: &Leaver, everyone: &Review) -> Result<Review, Failure> {
        self.typed(
            "Who has access?",
            "review --targets places.txt --roster people.csv -o review/",
        )?;
        let left_at = SystemTime::now() - Duration::from_secs(HOURS_AGO * 3600 - 60);
        let roster = roster(leaver, everyone, left_at.into());
        let options = ReviewOptions::default().roster(roster);
        let review = self.access.review_with(self.targets.clone(), options).await?;
        let folder = self.folder.to_string_lossy().into_owned();
        self.access.write_files(review.clone(), folder).await?;
        let flagged =
            |flag: Flag| review.rows.iter().filter(|row| row.flags.contains(&flag)).count();
        self.line(&format!(
            "{} rows of {} places: {} sole_owner, {} dormant, {} leaver",
            review.rows.len(),
            review.targets.len(),
            flagged(Flag::SoleOwner),
            flagged(Flag::Dormant),
            flagged(Flag::Leaver),
        ))?;
        for row in review.rows.iter().filter(|row| is_of(row, &leaver.email)) {
            let (role, hours) = (row.role.as_deref().unwrap_or("user"), row.exposed_hours);
            let flags: Vec<_> = row.flags.iter().map(Flag::as_str).collect();
            let (place, hours) = (short(&row.target), hours.unwrap_or_default());
            let flags = flags.join(", ");
            self.line(&format!("  still {role} in {place}: {flags}, {hours} hours too long"))?;
        }
        Ok(review)
    }

    /// Plan how they leave, and show the steps, and why any of them is refused.
    async fn offboard(&mut self, leaver: &Leaver, headline: &str) -> Result<Plan, Failure> {
        let command = format!("offboard {} --targets places.txt -o plan.json", leaver.email);
        self.typed(headline, &command)?;
        let plan = self.access.offboard(leaver.email.as_str(), self.targets.clone()).await?;
        let text = rendered(&self.access, &plan, DocumentFormat::Text).await?;
        // Without the notes and the names of the secrets.
        let is_shown = |line: &&str| {
            let is_step = line.len() > 2 && line[1..].starts_with(' ') && !line.starts_with(' ');
            is_step || line.starts_with("    refused")
        };
        self.document(text.lines().filter(is_shown))?;
        let secrets = plan.rotate.len();
        self.line(&format!("  and {secrets} secrets to rotate, as they may know them"))?;
        Ok(plan)
    }

    /// Make a colleague the second owner.
    async fn promote(&mut self, leaver: &Leaver) -> Result<(), Failure> {
        let Leaver { colleague, alone_in, .. } = leaver;
        let command = format!("plan --set-role {colleague} {} owner -o up.json", short(alone_in));
        self.typed("A colleague becomes the second owner", &command)?;
        let change = AccessChange::new(ChangeKind::SetRole, colleague.clone(), alone_in.clone());
        let plan = self.access.plan(vec![change.role("owner")]).await?;
        self.command(&format!("apply up.json --confirm {}", short_digest(&plan)))?;
        let options = ApplyOptions::default().confirm(plan.digest.clone());
        let evidence = self.access.apply_with(plan, options).await?;
        self.evidence(&evidence).await
    }

    /// Apply the plan while answers get lost, until the process is killed in the middle of it.
    async fn kill(&mut self, plan: &Plan) -> Result<(), Failure> {
        // One removal is done and its answer is lost; of another no answer comes while the process
        // lives.
        self.faults(vec![
            Fault { lose_answer: true, times: Some(1), ..at("gitbook", "remove_team_member") },
            Fault { latency_ms: Some(600_000), ..at("evo", "remove_workspace_user") },
        ])?;
        let command = format!("apply plan.json --confirm {}", short_digest(plan));
        self.typed("An answer is lost, and then the process is killed half way", &command)?;
        let emulator = self.emulator;
        let killed = async {
            while !emulator.mutations().iter().any(|m| m.operation == "remove_workspace_user") {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let applying = self.access.apply_with(plan.clone(), self.options(plan));
        tokio::select! {
            evidence = applying.into_future() => {
                evidence?;
                return Err(failed("a write that waits"));
            }
            () = killed => {}
        }
        self.faults(Vec::new())?;
        let journal = fs::read_to_string(self.journal())?;
        let lines: Vec<Value> =
            journal.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        for step in &plan.steps {
            if let Some(words) = noted(&lines, step.n) {
                self.line(&format!("  {}. {}: {words}", step.n, short(&step.target)))?;
            }
        }
        self.line("Killed. That is all that its journal has.")
    }

    /// Apply the plan again: what was done is not repeated.
    async fn go_on(&mut self, plan: &Plan) -> Result<(), Failure> {
        let command = format!("apply plan.json --confirm {} -o evidence.json", short_digest(plan));
        self.typed("The same again: it goes on where it was", &command)?;
        let evidence = self.access.apply_with(plan.clone(), self.options(plan)).await?;
        self.evidence(&evidence).await?;
        let json = self.access.render_evidence(evidence.clone()).await?;
        fs::write(self.folder.join("evidence.json"), json.as_bytes())?;
        if evidence.steps.iter().any(|step| step.outcome == StepOutcome::Failed) {
            return Err(failed("only steps that are done"));
        }
        Ok(())
    }

    /// Give a secret that they may know a new value.
    async fn rotate(&mut self, plan: &Plan) -> Result<(), Failure> {
        let Some(secret) = plan.rotate.first() else { return Ok(()) };
        let command = format!("rotate {} {} --generate 40", secret.target, secret.name);
        let many = plan.rotate.len();
        self.typed(&format!("One of the {many} secrets gets a new value"), &command)?;
        let options = RotateSecretOptions::default().generate(40u32);
        let (team, name) = (secret.target.as_str(), secret.name.as_str());
        let rotated = self.access.rotate_secret_with(team, name, options).await?;
        self.line(&format!("{} in {}: {}", rotated.name, rotated.target, rotated.outcome))
    }

    /// Review all places once more, and compare.
    async fn compare(&mut self, before: &Review) -> Result<(), Failure> {
        self.typed(
            "A second review closes the circle",
            "diff review/review.jsonl after/review.jsonl",
        )?;
        let after = self.access.review(self.targets.clone()).await?;
        let diff = self.access.diff(before.clone(), after.clone()).await?;
        let changes = diff.role_changed.iter().chain(&diff.status_changed);
        for row in &diff.left {
            let email = row.email.as_deref().unwrap_or_default();
            self.line(&format!("  left: {email}, {}", short(&row.target)))?;
        }
        for change in changes {
            let (was, is) = (&change.before, &change.after);
            let email = is.email.as_deref().unwrap_or_default();
            let role = |row: &Row| row.role.clone().unwrap_or_else(|| "user".into());
            let (kind, from, to) = if was.role == is.role {
                ("status_changed", was.status.to_string(), is.status.to_string())
            } else {
                ("role_changed", role(was).to_string(), role(is).to_string())
            };
            self.line(&format!("  {kind}: {email}, {}: {from} -> {to}", short(&is.target)))?;
        }
        let page = self.access.render(after, Format::Html).await?;
        let path = self.folder.join("after.html");
        fs::write(&path, page.as_bytes())?;
        self.line(&format!("\nFor a browser: {}", path.display()))?;
        self.line("With keys of your own: rosterkit --help")
    }

    fn options(&self, plan: &Plan) -> ApplyOptions {
        let journal = self.journal().to_string_lossy().into_owned();
        ApplyOptions::default().confirm(plan.digest.clone()).journal(journal)
    }

    fn journal(&self) -> PathBuf {
        self.folder.join("plan.journal.jsonl")
    }

    fn faults(&self, faults: Vec<Fault>) -> Result<(), Failure> {
        self.emulator.set_faults(faults).map_err(Failure::Misused)
    }

    /// Show the steps of evidence, and how many ended in which way.
    async fn evidence(&mut self, evidence: &Evidence) -> Result<(), Failure> {
        let options = RenderEvidenceOptions::default().format(DocumentFormat::Text);
        let text = self.access.render_evidence_with(evidence.clone(), options).await?;
        self.document(text.lines().skip(2))
    }

    /// Write lines of a document for people, with places by their short names.
    fn document<'t>(&mut self, lines: impl Iterator<Item = &'t str>) -> Result<(), Failure> {
        let lines: Vec<_> = lines.filter(|line| !line.is_empty()).map(short).collect();
        document::write(&lines.join("\n"), self.stdout)?;
        Ok(self.stdout.flush()?)
    }

    fn line(&mut self, text: &str) -> Result<(), Failure> {
        self.stdout.line(text)?;
        Ok(self.stdout.flush()?)
    }

    fn typed(&mut self, headline: &str, command: &str) -> Result<(), Failure> {
        let headline = bold(headline, self.stdout);
        self.line(&format!("\n{headline}"))?;
        self.command(command)
    }

    fn command(&mut self, command: &str) -> Result<(), Failure> {
        self.line(&format!("$ rosterkit {command}"))
    }
}

/// What a journal says of a step.
fn noted(journal: &[Value], n: u32) -> Option<String> {
    let ended = journal.iter().rfind(|line| line["step"]["n"] == n);
    let begun = journal.iter().rfind(|line| line["n"] == n)?;
    match ended.map(|line| &line["step"]) {
        Some(step) if step["certainty"] == "assumed" => {
            Some("done, though its answer was lost".to_owned())
        }
        Some(step) => step["outcome"].as_str().map(str::to_owned),
        None => Some(format!("begun at {}", begun["at"].as_str()?)),
    }
}

/// What the emulator does not give, and the story needs.
fn failed(what: &str) -> Failure {
    Failure::Failed(format!("the emulator did not give what the demo is about: {what}"))
}

/// The part of a digest that confirms a plan.
fn short_digest(plan: &Plan) -> &str {
    plan.digest.get(..12).unwrap_or_default()
}

/// A fault of an operation.
fn at(service: &str, operation: &str) -> Fault {
    let (service, operation) = (Some(service.to_owned()), Some(operation.to_owned()));
    Fault { service, operation, ..Fault::default() }
}
