//! The steps of the places of one host, one after another.

use super::super::sources::Sources;
use super::super::{Action, AppliedStep, RailVerdict, Step, StepCertainty, StepOutcome, Verified};
use super::journal::{Earlier, Journal, Past};
use super::place::{Barred, Place, Standpoint};
use super::write::{Unwritten, Written, may_repeat, write};
use crate::error::{Certainty, Error};

/// What all steps of a run share.
pub struct Run<'a> {
    pub sources: &'a Sources,
    pub only: Option<&'a [u32]>,
    pub journal: Option<&'a Journal>,
    pub past: &'a Past,
}

/// A step, and what came of it so far.
struct Applied<'a> {
    step: &'a Step,
    /// Which of the places it is in.
    at: usize,
    result: AppliedStep,
    /// Whether it was sent in this run.
    sent: bool,
}

impl Run<'_> {
    /// Apply the steps of some places, which are in the order of the plan.
    pub async fn apply(
        &self,
        places: &mut [Place<'_>],
        steps: Vec<(usize, &Step)>,
    ) -> Vec<AppliedStep> {
        let mut done: Vec<Applied<'_>> = Vec::with_capacity(steps.len());
        for (at, step) in steps {
            if places[at].takes_owner(step) {
                // Another who was made an owner must be seen to be one before.
                self.verify(&mut places[at], at, &mut done).await;
            }
            let applied = self.step(places, at, step, &mut done).await;
            done.push(applied);
        }
        for (at, place) in places.iter_mut().enumerate() {
            self.verify(place, at, &mut done).await;
        }
        done.into_iter().map(|each| each.result).collect()
    }

    async fn step<'a>(
        &self,
        places: &mut [Place<'_>],
        at: usize,
        step: &'a Step,
        done: &mut [Applied<'_>],
    ) -> Applied<'a> {
        let mut applied = Applied { step, at, result: self.nothing(step), sent: false };
        let judgement = match self.judge(&mut places[at], step).await {
            Judgement::Write => self.judge_by_parts(places, at, step, done).await,
            judgement => judgement,
        };
        match judgement {
            Judgement::Ends { outcome, certainty, error } => {
                applied.result.outcome = outcome;
                applied.result.certainty = certainty;
                applied.result.error = error.map(Into::into);
            }
            Judgement::Earlier(earlier) => {
                applied.result = *earlier;
                return applied;
            }
            Judgement::Write => {
                self.send(&places[at], &mut applied).await;
                places[at].note_sent(step);
            }
        }
        applied.result.at = self.sources.now();
        if applied.sent
            && let Some(journal) = self.journal
            && let Err(error) = journal.after(&applied.result)
        {
            tracing::warn!(%error, "the journal could not be written after a step");
        }
        applied
    }

    /// A step of which nothing is known yet.
    fn nothing(&self, step: &Step) -> AppliedStep {
        AppliedStep {
            n: step.n,
            target: step.target.clone(),
            action: step.action.clone(),
            user_id: step.user_id.clone(),
            email: step.email.clone(),
            outcome: StepOutcome::Skipped,
            certainty: None,
            attempts: 0,
            status: None,
            request_ids: Vec::new(),
            at: self.sources.now(),
            verified: None,
            after: None,
            error: None,
        }
    }

    /// Whether a step is to be sent, or else what comes of it without that.
    async fn judge(&self, place: &mut Place<'_>, step: &Step) -> Judgement {
        if self.only.is_some_and(|only| !only.contains(&step.n)) {
            return Judgement::ends(StepOutcome::Skipped, None);
        }
        if let Some(rail) = step.rails.iter().find(|rail| rail.verdict == RailVerdict::Refused) {
            let message = rail.message.as_deref().unwrap_or_default().to_owned();
            return Judgement::ends(StepOutcome::Refused, Some(message));
        }
        if step.action == Action::Manual {
            let instructions = step.instructions.as_deref().map(str::to_owned);
            return Judgement::ends(StepOutcome::Manual, instructions);
        }
        let earlier = self.past.of(step.n);
        let barred = place.ready(self.sources).await;
        let judgement = match (&barred, earlier) {
            (Some(Barred::Unread(_)), Some(Earlier::Ended(ended))) if is_settled(ended) => {
                Judgement::Earlier(ended.clone())
            }
            (Some(Barred::Unread(why)), _) => Judgement::unsent(format!(
                "The place could not be read, and nothing was sent: {why}"
            )),
            (Some(Barred::Stale(why)), _) if place.standpoint(step) != Standpoint::Reached => {
                stale(why)
            }
            _ => held_against(place, step, earlier),
        };
        judgement.after(earlier)
    }

    /// Whether a step can be sent although who leaves its place leaves the parts of it as well.
    async fn judge_by_parts(
        &self,
        places: &mut [Place<'_>],
        at: usize,
        step: &Step,
        done: &mut [Applied<'_>],
    ) -> Judgement {
        let whole = places[at].target.clone();
        for (at, part) in places.iter_mut().enumerate() {
            if !part.is_left_with(&whole, step) {
                continue;
            }
            // None of its own steps may have been done.
            part.ready(self.sources).await;
            if part.needs_owner_after(step).is_some() {
                self.verify(part, at, done).await;
            }
            if let Some(why) = part.needs_owner_after(step) {
                let refused = Judgement::ends(StepOutcome::Refused, Some(why));
                return refused.after(self.past.of(step.n));
            }
        }
        Judgement::Write
    }

    async fn send(&self, place: &Place<'_>, applied: &mut Applied<'_>) {
        let (step, result) = (applied.step, &mut applied.result);
        if let Some(journal) = self.journal
            && let Err(error) = journal.before(step, self.sources.now())
        {
            return not_sent(result, &error);
        }
        let client = match self.sources.client(&place.target.source) {
            Ok(client) => client,
            Err(error) => return not_sent(result, &error),
        };
        applied.sent = true;
        // Of what an earlier run began the rest is done.
        let before = place.standing(step).or_else(|| step.before.clone());
        let step = &Step { before, ..step.clone() };
        match write(&place.target.place, &client, step).await {
            Ok(Written { attempts, status, request_ids, requested, absent, assumed }) => {
                result.outcome = match (requested, absent) {
                    (true, _) => StepOutcome::Requested,
                    (_, true) => StepOutcome::Already,
                    _ => StepOutcome::Done,
                };
                let assumed = assumed.then_some(StepCertainty::Assumed);
                result.certainty = Some(assumed.unwrap_or(StepCertainty::Confirmed));
                (result.attempts, result.status) = (attempts, status);
                result.request_ids = request_ids;
            }
            Err(Unwritten { error, attempts, request_ids, earlier }) => {
                failed(result, &error);
                if earlier {
                    // A part of it was done, so that it is neither done nor not.
                    result.certainty = Some(StepCertainty::MaybeApplied);
                }
                result.attempts = attempts;
                result.request_ids = request_ids;
            }
        }
    }

    /// Read a place again, and see what of its steps shows.
    async fn verify(&self, place: &mut Place<'_>, at: usize, done: &mut [Applied<'_>]) {
        let mut sent: Vec<_> = done
            .iter_mut()
            .filter(|each| each.at == at && each.sent && each.result.verified.is_none())
            .collect();
        if sent.is_empty() {
            return;
        }
        let is_read = place.read_again(self.sources).await.is_ok();
        for Applied { step, result, .. } in &mut sent {
            result.verified = Some(if !is_read || !place.shows(step) {
                Verified::Unverifiable
            } else if place.standpoint(step) == Standpoint::Reached {
                Verified::Yes
            } else {
                Verified::No
            });
            if is_read {
                result.after = place.standing(step);
            }
            let in_doubt = result.certainty == Some(StepCertainty::MaybeApplied);
            if in_doubt && result.verified == Some(Verified::Yes) {
                result.outcome = StepOutcome::Done;
                result.certainty = Some(StepCertainty::Assumed);
                result.error = None;
            }
            if let Some(journal) = self.journal
                && let Err(error) = journal.verified(result)
            {
                tracing::warn!(%error, "the journal could not be written after a step");
            }
        }
    }
}

/// What is to become of a step.
enum Judgement {
    Write,
    /// It ends without being sent.
    Ends {
        outcome: StepOutcome,
        certainty: Option<StepCertainty>,
        error: Option<String>,
    },
    /// What an earlier run made of it still holds.
    Earlier(Box<AppliedStep>),
}

impl Judgement {
    /// It ends, and nothing was to be sent.
    fn ends(outcome: StepOutcome, error: Option<String>) -> Self {
        Self::Ends { outcome, certainty: None, error }
    }

    /// It fails before anything is sent.
    fn unsent(error: String) -> Self {
        let certainty = Some(StepCertainty::NotSent);
        Self::Ends { outcome: StepOutcome::Failed, certainty, error: Some(error) }
    }

    /// The same, where an earlier run may have done it: what was not done now is not known to be
    /// undone.
    fn after(self, earlier: Option<&Earlier>) -> Self {
        match self {
            Self::Ends { outcome, error, .. }
                if matches!(outcome, StepOutcome::Failed | StepOutcome::Refused)
                    && earlier.is_some_and(is_in_doubt) =>
            {
                let certainty = Some(StepCertainty::MaybeApplied);
                Self::Ends { outcome, certainty, error }
            }
            judgement => judgement,
        }
    }
}

/// Hold a step against its place as it was read last.
fn held_against(place: &Place<'_>, step: &Step, earlier: Option<&Earlier>) -> Judgement {
    let in_doubt = earlier.is_some_and(is_in_doubt);
    let standpoint =
        if in_doubt { place.standpoint_of_begun(step) } else { place.standpoint(step) };
    match (standpoint, earlier) {
        (Standpoint::Reached, _) => Judgement::ends(StepOutcome::Already, None),
        (Standpoint::Unknown, _) => Judgement::unsent(
            "The place could not be read to its end, and they were not met.".into(),
        ),
        (Standpoint::Changed(why), _) => stale(&why),
        (Standpoint::AsPlanned, _) if in_doubt => uncertain(place, step),
        (Standpoint::AsPlanned, Some(Earlier::Ended(ended))) if is_settled(ended) => {
            match &ended.outcome {
                StepOutcome::Requested => Judgement::Earlier(ended.clone()),
                _ if place.shows(step) => {
                    stale("it was done by an earlier run, and has been undone since")
                }
                _ => Judgement::ends(StepOutcome::Already, None),
            }
        }
        (Standpoint::AsPlanned, _) => owners(place, step),
    }
}

/// A step that an earlier run may have carried out, and that is not seen to be done.
fn uncertain(place: &Place<'_>, step: &Step) -> Judgement {
    if place.shows(step) || may_repeat(&place.target.place, step) {
        return owners(place, step);
    }
    let why = "An earlier run may have done it, it cannot be seen, and it must not be sent twice: \
               look whether it was done, and do it by hand.";
    Judgement::unsent(why.into())
}

/// Whether an earlier run may have done a step, and is not known to have.
fn is_in_doubt(earlier: &Earlier) -> bool {
    match earlier {
        Earlier::Begun { .. } => true,
        Earlier::Ended(ended) => ended.certainty == Some(StepCertainty::MaybeApplied),
    }
}

/// Whether an earlier run did all that was to be done for a step.
fn is_settled(ended: &AppliedStep) -> bool {
    let outcomes = [StepOutcome::Done, StepOutcome::Already, StepOutcome::Requested];
    outcomes.contains(&ended.outcome)
}

fn stale(why: &str) -> Judgement {
    let why = format!("Things have changed since the plan was made: {why}. Make the plan again.");
    Judgement::ends(StepOutcome::Refused, Some(why))
}

fn owners(place: &Place<'_>, step: &Step) -> Judgement {
    match place.needs_owner(step) {
        Some(why) => Judgement::ends(StepOutcome::Refused, Some(why)),
        None => Judgement::Write,
    }
}

fn not_sent(result: &mut AppliedStep, error: &Error) {
    failed(result, error);
    result.certainty = Some(StepCertainty::NotSent);
}

fn failed(result: &mut AppliedStep, error: &Error) {
    result.outcome = StepOutcome::Failed;
    result.certainty = Some(match error.certainty() {
        Some(Certainty::NotSent) => StepCertainty::NotSent,
        Some(Certainty::Rejected) => StepCertainty::Rejected,
        Some(Certainty::MaybeApplied) | None => StepCertainty::MaybeApplied,
    });
    result.status = error.status().map(u32::from);
    result.error = Some(error.to_string().into());
}
