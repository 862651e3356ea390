//! Evidence in words: a line a step with what came of it.

use std::fmt::Write;

use super::super::{AppliedStep, Evidence, StepCertainty, StepOutcome, Verified};
use super::words::{action, counted, name, person, sentence, short, standing, tally};

/// The columns that the longest outcome takes.
const OUTCOME: usize = 9;

pub fn text(evidence: &Evidence) -> String {
    let mut text = String::new();
    write(&mut text, evidence).expect("a string takes all text");
    text
}

fn write(out: &mut String, evidence: &Evidence) -> std::fmt::Result {
    let digest = short(&evidence.plan_digest);
    let (started, finished) = (evidence.started_at, evidence.finished_at);
    let plan = name(&evidence.plan);
    writeln!(out, "Plan {plan} ({digest}), applied from {started:.0} to {finished:.0}.")?;
    for target in &evidence.targets {
        let place = name(&target.target);
        if let Some(why) = &target.error {
            writeln!(out, "! {place} could not be read: {}", sentence(why))?;
        }
        for drift in &target.drift {
            writeln!(out, "! {place}, since the plan: {}", sentence(drift))?;
        }
    }
    writeln!(out)?;
    for step in &evidence.steps {
        write_step(out, step)?;
    }
    if !evidence.steps.is_empty() {
        writeln!(out)?;
    }
    writeln!(out, "{}.", totals(&evidence.steps))?;
    let end = if evidence.complete { "Every step is done" } else { "Not every step is done" };
    writeln!(out, "{end}.")
}

fn write_step(out: &mut String, step: &AppliedStep) -> std::fmt::Result {
    let who = person(step.email.as_ref(), None, step.user_id.as_ref());
    let what = action(&step.action, &who, &step.target);
    let outcome = name(step.outcome.as_str());
    write!(out, "{outcome:OUTCOME$} {}. {what}", step.n)?;
    let remarks: Vec<_> = [certainty(step), verified(step)].into_iter().flatten().collect();
    if !remarks.is_empty() {
        write!(out, " ({})", remarks.join("; "))?;
    }
    writeln!(out)?;
    if let Some(error) = &step.error {
        writeln!(out, "{:OUTCOME$}    {}", "", sentence(error))?;
    }
    Ok(())
}

/// How sure it is, where there is doubt or nothing has changed.
fn certainty(step: &AppliedStep) -> Option<String> {
    Some(match step.certainty.as_ref()? {
        StepCertainty::Confirmed => return None,
        StepCertainty::Assumed => "no answer said so".into(),
        StepCertainty::NotSent => "nothing was sent".into(),
        StepCertainty::Rejected => "nothing has changed".into(),
        StepCertainty::MaybeApplied => "it may have been done".into(),
        StepCertainty::Unknown(word) => name(word),
    })
}

fn verified(step: &AppliedStep) -> Option<String> {
    Some(match step.verified.as_ref()? {
        Verified::Yes => "verified".into(),
        Verified::No => {
            format!("not so when read again: {}", standing(step.after.as_ref()))
        }
        Verified::Unverifiable => "could not be verified".into(),
        Verified::Unknown(word) => name(word),
    })
}

fn totals(steps: &[AppliedStep]) -> String {
    let count = |outcome: &StepOutcome| steps.iter().filter(|s| s.outcome == *outcome).count();
    let mut counts: Vec<_> = StepOutcome::KNOWN.iter().map(|o| (count(o), o.as_str())).collect();
    let of_newer = steps.iter().filter(|s| matches!(s.outcome, StepOutcome::Unknown(_))).count();
    counts.push((of_newer, "unknown"));
    match steps {
        [] => "There was nothing to do".into(),
        steps => format!("{}: {}", counted(steps.len(), "step", "steps"), tally(&counts)),
    }
}
