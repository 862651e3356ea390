//! A plan in words: a line a step, and below it what has to be known before it is applied.

use std::fmt::Write;

use super::super::{
    Action, KnownSecret, Plan, PlanPurpose, PlannedTarget, Policy, RailVerdict, Step, TargetStatus,
};
use super::digest;
use super::words::{action, counted, name, person, sentence, short, standing, tally};

pub fn text(plan: &Plan) -> String {
    let mut text = String::new();
    write(&mut text, plan).expect("a string takes all text");
    text
}

fn write(out: &mut String, plan: &Plan) -> std::fmt::Result {
    writeln!(out, "{}, planned {:.0}.", purpose(plan), plan.created_at)?;
    if let Some(limits) = limits(&plan.policy) {
        writeln!(out, "Limits other than the usual ones: {limits}.")?;
    }
    for target in plan.targets.iter().filter(|target| target.status != TargetStatus::Complete) {
        writeln!(out, "! {}", unread(target))?;
    }
    if plan.purpose == PlanPurpose::Offboard {
        for target in plan.targets.iter().filter(|target| target.without_email > 0) {
            writeln!(out, "! {}", hidden(target))?;
        }
    }
    writeln!(out)?;
    for step in &plan.steps {
        write_step(out, step, &plan.steps)?;
    }
    if !plan.steps.is_empty() {
        writeln!(out)?;
    }
    if !plan.rotate.is_empty() {
        writeln!(out, "Secrets to rotate, as the person may know them:")?;
        for secret in &plan.rotate {
            writeln!(out, "  {}", known(secret))?;
        }
        writeln!(out)?;
    }
    writeln!(out, "{}.", totals(&plan.steps))?;
    if plan.digest == *digest(plan) {
        let digest = short(&plan.digest);
        writeln!(out, "Its digest is {digest}. It can be applied until {:.0}.", plan.expires_at)
    } else {
        writeln!(out, "! It was changed since it was made, and cannot be applied. Make it again.")
    }
}

fn purpose(plan: &Plan) -> String {
    match (&plan.purpose, &plan.person, &plan.review) {
        (PlanPurpose::Offboard, Some(person), _) => {
            format!("Offboarding of {}", name(&person.email))
        }
        (PlanPurpose::Offboard, None, _) => "Offboarding".into(),
        (PlanPurpose::Review, _, Some(id)) => format!("Changes after the review {}", name(id)),
        (PlanPurpose::Review, _, None) => "Changes after a review".into(),
        (PlanPurpose::Changes, ..) => "Changes of access".into(),
        (PlanPurpose::Unknown(word), ..) => name(word),
    }
}

fn limits(policy: &Policy) -> Option<String> {
    let Policy { min_owners, max_removals, allow_self, allow_privileged, allow_incomplete } =
        policy;
    let numbers = [("min_owners", min_owners), ("max_removals", max_removals)];
    let choices = [
        ("allow_self", allow_self),
        ("allow_privileged", allow_privileged),
        ("allow_incomplete", allow_incomplete),
    ];
    let numbers = numbers.into_iter().filter_map(|(name, n)| n.map(|n| format!("{name} {n}")));
    let choices = choices.into_iter().filter_map(|(name, c)| c.map(|c| format!("{name} {c}")));
    let limits: Vec<_> = numbers.chain(choices).collect();
    (!limits.is_empty()).then(|| limits.join(", "))
}

/// A place of which not all is known.
fn unread(target: &PlannedTarget) -> String {
    let why = target.error.as_deref().map(|why| format!(": {}", sentence(why)));
    format!("{} could not be read to its end{}", name(&target.target), why.unwrap_or_default())
}

/// A place in which a person may be who was not found.
fn hidden(target: &PlannedTarget) -> String {
    let PlannedTarget { people, without_email, .. } = target;
    let place = name(&target.target);
    let of = match people {
        1 => "the one person there".to_owned(),
        _ => format!("{without_email} of its {people} people"),
    };
    format!(
        "{place} shows no e-mail address of {of}: give the person's ids if they may be among them"
    )
}

/// A step, with what has to be known of it below.
fn write_step(out: &mut String, step: &Step, all: &[Step]) -> std::fmt::Result {
    let mut who = person(step.email.as_ref(), step.name.as_ref(), step.user_id.as_ref());
    let has_twin = |other: &Step| {
        (&other.target, &other.email) == (&step.target, &step.email) && other.n != step.n
    };
    if let (Some(_), Some(id)) = (&step.email, &step.user_id)
        && all.iter().any(has_twin)
    {
        // Two accounts with one address are told apart.
        who = format!("{who} ({})", name(id));
    }
    let what = action(&step.action, &who, &step.target);
    let (before, after) = (standing(step.before.as_ref()), standing(step.after.as_ref()));
    let change = if before == after { before } else { format!("{before} -> {after}") };
    writeln!(out, "{} {}. {what}: {change}. {}", sign(step), step.n, sentence(&step.why))?;
    for rail in &step.rails {
        let verdict = match rail.verdict {
            RailVerdict::Refused => "refused",
            RailVerdict::Warn => "warning",
            _ => continue,
        };
        let why = rail.message.as_deref().map(|why| format!(": {}", sentence(why)));
        writeln!(out, "    {verdict} ({}){}", name(&rail.name), why.unwrap_or_default())?;
    }
    if let Some(instructions) = &step.instructions {
        writeln!(out, "    to do: {}", sentence(instructions))?;
    }
    for consequence in &step.consequences {
        writeln!(out, "    note: {}", sentence(consequence))?;
    }
    Ok(())
}

fn is_refused(step: &Step) -> bool {
    step.rails.iter().any(|rail| rail.verdict == RailVerdict::Refused)
}

fn sign(step: &Step) -> char {
    match step.action {
        _ if is_refused(step) => '!',
        Action::Add | Action::Invite => '+',
        Action::SetRole | Action::Deactivate => '~',
        Action::Remove | Action::Delete => '-',
        Action::Keep => '=',
        // What an action of a newer version does is not known here.
        Action::Manual | Action::Unknown(_) => '?',
    }
}

fn known(secret: &KnownSecret) -> String {
    let KnownSecret { target, name: its_name, changed_at, used_by_deployment } = secret;
    let used = if *used_by_deployment { ", used by a deployment" } else { "" };
    format!("{} in {}, last changed {changed_at:.0}{used}", name(its_name), name(target))
}

fn totals(steps: &[Step]) -> String {
    if steps.is_empty() {
        return "There is nothing to do".into();
    }
    let count = |sought: char| steps.iter().filter(|step| sign(step) == sought).count();
    let counts = [
        (count('+'), "to add"),
        (count('~'), "to change"),
        (count('-'), "to remove"),
        (count('='), "already so"),
        (count('?'), "by hand"),
        (count('!'), "refused"),
    ];
    format!("{}: {}", counted(steps.len(), "step", "steps"), tally(&counts))
}
