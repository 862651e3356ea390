//! A whole run: from a plan to the evidence of what came of it.

use futures_util::StreamExt;
use futures_util::stream;

use super::super::collect::{AT_ONCE, host};
use super::super::documents::EVIDENCE;
use super::super::sources::Sources;
use super::super::target::Target;
use super::super::{AppliedStep, AppliedTarget, Evidence, Plan, Step, StepOutcome, Verified};
use super::check;
use super::journal::{Journal, Past};
use super::place::Place;
use super::steps::Run;
use crate::error::{Error, Result};

/// Apply a plan.
pub async fn apply(
    sources: &Sources,
    plan: Plan,
    confirm: Option<String>,
    only: Option<Vec<u32>>,
    journal: Option<String>,
    at_once: Option<u32>,
) -> Result<Evidence> {
    let started_at = sources.now();
    check::plan(&plan, confirm.as_deref(), started_at)?;
    check::only(&plan, only.as_deref())?;
    let hosts = hosts(sources, &plan)?;
    let (journal, past) = match &journal {
        Some(path) => {
            let (journal, past) = Journal::open(path, &plan.digest, started_at)?;
            (Some(journal), past)
        }
        None => (None, Past::default()),
    };
    let run = Run { sources, only: only.as_deref(), journal: journal.as_ref(), past: &past };
    let at_once = at_once.unwrap_or(AT_ONCE) as usize;
    let (run, plan) = (&run, &plan);
    let (targets, steps): (Vec<_>, Vec<_>) = stream::iter(hosts)
        .map(|host| applied(run, plan, host))
        .buffer_unordered(at_once)
        .unzip()
        .await;
    let mut targets: Vec<_> = targets.into_iter().flatten().collect();
    targets.sort_by_key(|(at, _)| *at);
    let mut steps: Vec<_> = steps.into_iter().flatten().collect();
    steps.sort_by_key(|step| step.n);
    Ok(Evidence {
        schema: EVIDENCE.into(),
        plan: plan.id.clone(),
        plan_digest: plan.digest.clone(),
        tool_version: env!("CARGO_PKG_VERSION").into(),
        started_at,
        finished_at: sources.now(),
        complete: steps.iter().all(is_done),
        targets: targets.into_iter().map(|(_, target)| target).collect(),
        steps,
    })
}

fn is_done(step: &AppliedStep) -> bool {
    matches!(step.outcome, StepOutcome::Done | StepOutcome::Already)
        && step.verified != Some(Verified::No)
}

/// The targets of one host, by their places among the plan's.
struct Host {
    address: Option<String>,
    targets: Vec<(usize, Target)>,
}

/// The hosts of a plan.
fn hosts(sources: &Sources, plan: &Plan) -> Result<Vec<Host>> {
    let mut hosts: Vec<Host> = Vec::new();
    for (at, planned) in plan.targets.iter().enumerate() {
        let target: Target = planned.target.parse().map_err(|why| {
            Error::invalid_argument("plan", format!("has a target that is wrong: {why}"))
        })?;
        let client = sources.client(&target.source);
        let address = client.as_ref().ok().map(|client| host(client).to_owned());
        match hosts.iter_mut().find(|host| host.address == address) {
            Some(host) => host.targets.push((at, target)),
            None => hosts.push(Host { address, targets: vec![(at, target)] }),
        }
    }
    let is_known = |step: &Step| plan.targets.iter().any(|known| known.target == step.target);
    match plan.steps.iter().find(|step| !is_known(step)) {
        Some(step) => {
            let why = format!("has a step in `{}`, which is none of its targets", step.target);
            Err(Error::invalid_argument("plan", why))
        }
        None => Ok(hosts),
    }
}

async fn applied(
    run: &Run<'_>,
    plan: &Plan,
    host: Host,
) -> (Vec<(usize, AppliedTarget)>, Vec<AppliedStep>) {
    let (numbers, targets): (Vec<_>, Vec<_>) = host.targets.into_iter().unzip();
    let planned = numbers.iter().map(|at| &plan.targets[*at]);
    let mut places: Vec<_> = targets
        .into_iter()
        .zip(planned)
        .map(|(target, planned)| Place::new(target, planned, &plan.policy, &plan.steps))
        .collect();
    let place_of =
        |step: &Step| numbers.iter().position(|at| plan.targets[*at].target == step.target);
    let steps = plan.steps.iter().filter_map(|step| Some((place_of(step)?, step)));
    let steps = run.apply(&mut places, steps.collect()).await;
    let targets = places.into_iter().map(Place::applied);
    (numbers.into_iter().zip(targets).collect(), steps)
}
