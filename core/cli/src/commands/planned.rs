//! Plans that were made: where they go, and what the exit code says of them.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use rosterkit::Access;
use rosterkit::access::{
    Action, DocumentFormat, Plan, PlanPurpose, RailVerdict, RenderPlanOptions, Step, TargetStatus,
};

use super::files::{Pending, shown};
use crate::document;
use crate::exit::{self, Failure};
use crate::stdout::Stdout;
use crate::terminal::tell;
use crate::text::{PEOPLE, STEPS, counted};

/// The exit codes of what makes a plan.
pub(super) const EXIT_CODES: &str = "\
Exit codes:
  0 planned   1 a place could not be read   2 wrong usage, arguments or
  configuration   5 planned, and a limit refuses a step: the plan says which";

/// Where a plan goes.
#[derive(Args, Debug)]
pub(super) struct Written {
    /// Write the plan to a file, which its owner alone can read: it names people
    #[arg(short, long, value_name = "PLAN.json")]
    pub(super) output: Option<PathBuf>,
}

impl Written {
    /// Show a plan, or write it as JSON for programs; write its file; return the exit code.
    pub(super) async fn write(
        &self,
        plan: Plan,
        is_json: bool,
        access: &Access,
        stdout: &mut Stdout,
    ) -> Result<u8, Failure> {
        if is_json {
            stdout.write_all(rendered(access, &plan, DocumentFormat::Json).await?.as_bytes())?;
        } else {
            document::write(&rendered(access, &plan, DocumentFormat::Text).await?, stdout)?;
        }
        stdout.flush()?;
        self.save(&plan, access).await
    }

    /// Write the plan's file, and say what is not in the plan and how to go on; return the exit code.
    pub(super) async fn save(&self, plan: &Plan, access: &Access) -> Result<u8, Failure> {
        tell_of_others(plan);
        if let Some(path) = &self.output {
            let json = rendered(access, plan, DocumentFormat::Json).await?;
            Pending::private(path)?.write(&json)?;
        }
        if let (Some(path), false) = (&self.output, plan.steps.is_empty()) {
            let shown = shown(path);
            tell(&format!("Nothing was changed. To apply the plan: rosterkit apply {shown}"));
        } else if !plan.steps.is_empty() {
            tell("Nothing was changed. To apply the plan, write it to a file with -o PLAN.json.");
        }
        Ok(code(plan))
    }
}

/// A plan as text.
pub(super) async fn rendered(
    access: &Access,
    plan: &Plan,
    format: DocumentFormat,
) -> Result<String, Failure> {
    let options = RenderPlanOptions::default().format(format);
    Ok(access.render_plan_with(plan.clone(), options).await?.to_string())
}

fn is_unread(target: &rosterkit::access::PlannedTarget) -> bool {
    target.status != TargetStatus::Complete
}

/// Say of the places without a step why they have none.
fn tell_of_others(plan: &Plan) {
    for target in plan.targets.iter().filter(|target| is_unread(target)) {
        let why = target.error.as_deref().unwrap_or_default();
        tell(&format!("rosterkit: {}: {why}", target.target));
    }
    let has_step = |target: &str| plan.steps.iter().any(|step| step.target == *target);
    let without: Vec<_> = plan
        .targets
        .iter()
        .filter(|target| !is_unread(target) && !has_step(&target.target))
        .collect();
    let people = counted(without.iter().map(|target| target.people as usize).sum(), PEOPLE);
    match (&plan.person, without.as_slice()) {
        (None, _) if plan.steps.is_empty() => tell("There is nothing to change."),
        (None, _) | (Some(_), []) => {}
        (Some(person), [target]) => {
            tell(&format!("{} was not found in {}: {people}.", person.email, target.target));
        }
        (Some(person), places) => tell(&format!(
            "{} was not found in {} of the places: {people}.",
            person.email,
            places.len()
        )),
    }
}

/// How many steps a plan has, and how many of them will not be applied.
pub(super) fn steps(plan: &Plan) -> String {
    let refused = plan.steps.iter().filter(|step| is_refused(step)).count();
    let by_hand = plan.steps.iter().filter(|step| step.action == Action::Manual).count();
    let counts = [(refused, "refused"), (by_hand, "to be done by hand")];
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    let counts: String = counts.map(|(count, words)| format!(", {count} {words}")).collect();
    counted(plan.steps.len(), STEPS) + &counts
}

/// Whether a limit forbids a step.
pub(super) fn is_refused(step: &Step) -> bool {
    step.rails.iter().any(|rail| rail.verdict == RailVerdict::Refused)
}

fn code(plan: &Plan) -> u8 {
    let is_person = plan.purpose == PlanPurpose::Offboard;
    if plan.targets.iter().any(is_unread) {
        exit::FAILED
    } else if plan.steps.iter().any(is_refused) {
        exit::REFUSED
    } else if !is_person || !plan.steps.is_empty() {
        exit::DONE
    } else if plan.targets.iter().any(|target| target.without_email > 0) {
        exit::NOT_ALL_CHECKED
    } else {
        exit::NOT_FOUND
    }
}
