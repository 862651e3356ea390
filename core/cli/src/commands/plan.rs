//! `plan`: changes that are asked for.

use std::path::PathBuf;

use clap::Args;
use rosterkit::access::{AccessChange, ChangeKind, PlanOptions, Target};
use rosterkit::{Access, Error};

use super::planned::{EXIT_CODES, Written};
use super::rails::Rails;
use super::{Limits, files, targets};
use crate::calling::{Calling, Tells};
use crate::exit::Failure;
use crate::guard::value;
use crate::interrupt::Interrupt;
use crate::stdout::Stdout;

const HELP: &str = "\
Examples:
  rosterkit plan changes.csv -o plan.json
  rosterkit plan --grant jo@example.com gitbook:ORG edit -o plan.json
  rosterkit plan --set-role jo@example.com paperspace:my-team admin \\
    --revoke ann@example.com zenml:ORG

A file of changes is CSV with the columns kind, user, target and role, in any
order. The kinds are grant, revoke and set_role; roles are the service's own
words. It changes nothing: `rosterkit apply` does.";

/// Plan changes of who has access: grant it, revoke it, or give another role.
#[derive(Args, Debug)]
#[command(after_help = format!("{HELP}\n\n{EXIT_CODES}"))]
pub(crate) struct Plan {
    /// A file of changes; - is standard input
    #[arg(value_name = "CHANGES.csv")]
    changes: Option<PathBuf>,
    /// Give a person access
    #[arg(long, num_args = 3, value_names = ["EMAIL", "PLACE", "ROLE"], value_parser = value)]
    grant: Vec<String>,
    /// Give a person who has access another role
    #[arg(long, num_args = 3, value_names = ["USER", "PLACE", "ROLE"], value_parser = value)]
    set_role: Vec<String>,
    /// End a person's access
    #[arg(long, num_args = 2, value_names = ["USER", "PLACE"], value_parser = value)]
    revoke: Vec<String>,
    #[command(flatten)]
    written: Written,
    /// The plan as JSON
    #[arg(long)]
    json: bool,
    /// How many places are read at once, never two of one host (4)
    #[arg(long, value_name = "NUMBER")]
    at_once: Option<u32>,
    #[command(flatten)]
    limits: Limits,
    #[command(flatten)]
    rails: Rails,
}

impl Plan {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let calling = Calling::told(Tells::Nothing, self.limits.timeout);
        let changes = self.changes(&files::without_credentials()?, interrupt).await?;
        // One that is wrong is told by the operation, with the change that has it.
        let targets: Vec<Target> = changes.iter().filter_map(|c| c.target.parse().ok()).collect();
        let access = calling.access(targets::each_once(targets.into_iter()).iter())?;
        let mut options = PlanOptions::default();
        if let Some(policy) = self.rails.policy() {
            options = options.policy(policy);
        }
        if let Some(at_once) = self.at_once {
            options = options.at_once(at_once);
        }
        let planned = interrupt.or(access.plan_with(changes.clone(), options)).await?;
        let plan = planned.map_err(|error| refused(error, &changes))?;
        calling.progress.clear();
        self.written.write(plan, self.json, &access, stdout).await
    }

    /// The changes of the file, and then those that were typed.
    async fn changes(
        &self,
        access: &Access,
        interrupt: &mut Interrupt,
    ) -> Result<Vec<AccessChange>, Failure> {
        let mut changes = Vec::new();
        if let Some(path) = &self.changes {
            let read = access.read_changes(files::text(path, interrupt).await?).await;
            changes = read.map_err(|error| files::wrong(path, &error))?.changes;
        }
        let typed = [
            (ChangeKind::Grant, &self.grant, 3),
            (ChangeKind::SetRole, &self.set_role, 3),
            (ChangeKind::Revoke, &self.revoke, 2),
        ];
        for (kind, words, count) in typed {
            changes.extend(words.chunks(count).map(|words| change(&kind, words)));
        }
        if changes.is_empty() {
            let what = match &self.changes {
                Some(path) => format!("{} has no changes: write some in it", files::shown(path)),
                None => "there is nothing to plan: give a file of changes".to_owned(),
            };
            return Err(Failure::Misused(format!("{what}, or --grant, --set-role or --revoke")));
        }
        Ok(changes)
    }
}

/// Say of which change it is what is wrong, in a file that may have many.
fn refused(error: Error, changes: &[AccessChange]) -> Failure {
    let number = error.argument().and_then(|name| name.strip_prefix("changes."));
    let at = number.and_then(|rest| rest.split('.').next()?.parse::<usize>().ok());
    match at.and_then(|at| changes.get(at)) {
        Some(AccessChange { kind, user, target, .. }) => {
            Failure::Misused(format!("{kind} {user} {target}: {error}"))
        }
        None => error.into(),
    }
}

fn change(kind: &ChangeKind, words: &[String]) -> AccessChange {
    let change = AccessChange::new(kind.clone(), words[0].as_str(), words[1].as_str());
    match words.get(2) {
        Some(role) => change.role(role.as_str()),
        None => change,
    }
}
