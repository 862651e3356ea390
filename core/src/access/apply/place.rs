//! A place while a plan is applied to it: how it is now, and what of the plan still fits.

use std::collections::BTreeSet;

use super::super::collect::{Collect, operation};
use super::super::emails::folded;
use super::super::members::Members;
use super::super::owners;
use super::super::roles;
use super::super::sources::Sources;
use super::super::target::{Place as Where, Target};
use super::super::wanted::Wanted;
use super::super::{
    AccountStatus, Action, AppliedTarget, PlannedTarget, Policy, Row, Standing, Step,
};
use crate::Str;

/// A place, and the steps of the plan in it.
pub struct Place<'a> {
    pub target: Target,
    planned: &'a PlannedTarget,
    policy: &'a Policy,
    steps: Vec<&'a Step>,
    /// Whom the plan touches, here or elsewhere: who leaves the whole leaves its parts.
    touched: BTreeSet<&'a Str>,
    /// The place as it was read last.
    now: Option<Now>,
    /// Why none of its steps is applied.
    barred: Option<Barred>,
    applied: AppliedTarget,
}

struct Now {
    rows: Vec<Row>,
    /// The owners, without those who were taken away since it was read.
    owners: BTreeSet<Str>,
    is_complete: bool,
}

/// Why no step of a place is applied.
#[derive(Clone, Debug)]
pub enum Barred {
    /// It could not be read.
    Unread(String),
    /// It is not the place that the plan was made for any more.
    Stale(String),
}

/// How a step stands against its place.
#[derive(Debug, PartialEq)]
pub enum Standpoint {
    /// What it leads to is so.
    Reached,
    /// It is as it was when the plan was made.
    AsPlanned,
    /// It is otherwise: the rest of a sentence that begins with "things have changed".
    Changed(String),
    /// The place could not be read to its end, and the account was not met.
    Unknown,
}

impl<'a> Place<'a> {
    pub fn new(
        target: Target,
        planned: &'a PlannedTarget,
        policy: &'a Policy,
        steps: &'a [Step],
    ) -> Self {
        let touched = steps.iter().filter_map(|step| step.user_id.as_ref()).collect();
        let steps = steps.iter().filter(|step| step.target == planned.target).collect();
        let applied = AppliedTarget {
            target: planned.target.clone(),
            principal: None,
            drift: Vec::new(),
            error: None,
        };
        Self { target, planned, policy, steps, touched, now: None, barred: None, applied }
    }

    /// What is told of it in the evidence.
    pub fn applied(self) -> AppliedTarget {
        self.applied
    }

    /// Read it before the first of its steps, and see whether the plan still fits.
    pub async fn ready(&mut self, sources: &Sources) -> Option<Barred> {
        if self.now.is_none() && self.barred.is_none() {
            self.barred = self.read_first(sources).await.err();
        }
        self.barred.clone()
    }

    async fn read_first(&mut self, sources: &Sources) -> Result<(), Barred> {
        let client = sources.client(&self.target.source);
        let client = client.map_err(|error| self.unread(error.to_string()))?;
        let host = super::super::collect::host(&client);
        if let Some(planned) = self.planned.host.as_deref().filter(|planned| *planned != host) {
            let why = format!("the plan was made for the host {planned}, and this one is {host}");
            return Err(Barred::Stale(why));
        }
        let (members, principal, failed) = self.members(sources, true).await;
        self.applied.principal.clone_from(&principal);
        if let Some(why) = failed.clone() {
            let barred = self.unread(why);
            if self.policy.allow_incomplete != Some(true) {
                return Err(barred);
            }
        }
        match (&self.planned.principal, &principal) {
            (Some(planned), Some(now)) if planned != now => {
                return Err(Barred::Stale(format!(
                    "the plan was made with the credential of {planned}, and this one is of {now}"
                )));
            }
            (Some(planned), None) => {
                return Err(Barred::Stale(format!(
                    "the plan was made with the credential of {planned}, and whose this one is \
                     could not be read"
                )));
            }
            _ => {}
        }
        let people = members.people();
        let owners: BTreeSet<Str> = members.owners().into_iter().collect();
        let stale = self.other_owners(&members.rows, &owners);
        self.now = Some(Now { rows: members.rows, owners, is_complete: failed.is_none() });
        self.note_people(people);
        match stale {
            Some(why) => {
                self.applied.drift.push(format!("Its {why}.").into());
                Err(Barred::Stale(format!("its {why}")))
            }
            None => Ok(()),
        }
    }

    /// Note if others have come or gone, beside those whom the plan adds or removes.
    fn note_people(&mut self, people: u32) {
        let before = self.planned.people;
        let reached = |step: &&&Step| self.standpoint(step) == Standpoint::Reached;
        let ours = self.steps.iter().filter(reached).map(|step| match step.action {
            Action::Add | Action::Invite => 1,
            Action::Remove | Action::Delete => -1,
            _ => 0,
        });
        if i64::from(before) + ours.sum::<i64>() != i64::from(people) {
            let drift = format!("It had {before} people when the plan was made, and has {people}.");
            self.applied.drift.push(drift.into());
        }
    }

    /// Read it again, after something was written.
    ///
    /// # Errors
    /// If it cannot be read to its end.
    pub async fn read_again(&mut self, sources: &Sources) -> Result<(), String> {
        let (members, _, failed) = self.members(sources, false).await;
        if let Some(why) = failed {
            return Err(why);
        }
        let owners = members.owners().into_iter().collect();
        self.now = Some(Now { rows: members.rows, owners, is_complete: true });
        Ok(())
    }

    async fn members(
        &self,
        sources: &Sources,
        identify: bool,
    ) -> (Members, Option<Str>, Option<String>) {
        let words = self.steps.iter().flat_map(|step| [&step.user_id, &step.email]);
        let wanted: Wanted = words.flatten().map(Str::as_str).collect();
        let collect = Collect { sources, operation: operation("apply"), at_once: None, identify };
        let keep = |target: &Target| Members::new(target, wanted.clone());
        let mut readings = collect.read(vec![self.target.clone()], keep).await;
        let (reading, members) = readings.remove(0);
        let principal = reading.principal.map(|principal| principal.shown);
        (members, principal, reading.failed.map(|(error, _)| error.to_string()))
    }

    fn unread(&mut self, why: String) -> Barred {
        self.applied.error = Some(why.as_str().into());
        Barred::Unread(why)
    }

    /// What is wrong if others than those of the plan own the place now: the rest of a sentence.
    fn other_owners(&self, rows: &[Row], owners: &BTreeSet<Str>) -> Option<String> {
        // Those whom the plan touches are held against their own steps.
        let met: BTreeSet<&Str> = rows.iter().map(|row| &row.user_id).collect();
        let others = |ids: &mut dyn Iterator<Item = &Str>| -> BTreeSet<Str> {
            ids.filter(|id| !met.contains(id) && !self.touched.contains(id)).cloned().collect()
        };
        let planned = others(&mut self.planned.owners.iter());
        let now = others(&mut owners.iter());
        (planned != now).then(|| {
            let list = |ids: &mut dyn Iterator<Item = &Str>| {
                let ids: Vec<_> = ids.map(Str::as_str).collect();
                if ids.is_empty() { "none".to_owned() } else { ids.join(", ") }
            };
            let (planned, now) = (list(&mut self.planned.owners.iter()), list(&mut owners.iter()));
            format!("owners were {planned} and are {now}")
        })
    }

    /// The account that a step is about, as it was read last.
    fn row(&self, step: &Step) -> Option<&Row> {
        let rows = &self.now.as_ref()?.rows;
        match (&step.user_id, &step.email) {
            (Some(id), _) => rows.iter().find(|row| row.user_id == *id),
            (None, Some(email)) => {
                let has = |row: &&Row| {
                    row.email.as_deref().is_some_and(|known| folded(known) == folded(email))
                };
                rows.iter().find(has)
            }
            (None, None) => None,
        }
    }

    /// What the account of a step has now.
    pub fn standing(&self, step: &Step) -> Option<Standing> {
        self.row(step).map(|row| Standing { role: row.role.clone(), status: row.status.clone() })
    }

    /// How a step stands of which an earlier run may have done a part.
    pub fn standpoint_of_begun(&self, step: &Step) -> Standpoint {
        let standpoint = self.standpoint(step);
        let is_changed = matches!(standpoint, Standpoint::Changed(_));
        if is_changed && self.is_midway(step) { Standpoint::AsPlanned } else { standpoint }
    }

    /// Whether an account has a part of the roles that it had or is to have, and no others: ZenML Pro
    /// gives and takes roles one by one.
    fn is_midway(&self, step: &Step) -> bool {
        let is_of_several = matches!(self.target.place, Where::ZenMLOrganization { .. })
            && step.action == Action::SetRole;
        let Some(row) = self.row(step).filter(|_| is_of_several) else { return false };
        let roles = |text: Option<&Str>| text.map(|t| roles::names(t)).unwrap_or_default();
        let standings = step.before.iter().chain(&step.after);
        let ours: BTreeSet<_> =
            standings.flat_map(|standing| roles(standing.role.as_ref())).collect();
        roles(row.role.as_ref()).is_subset(&ours)
    }

    /// How a step stands against the place as it was read last.
    pub fn standpoint(&self, step: &Step) -> Standpoint {
        let Some(now) = &self.now else { return Standpoint::Unknown };
        let row = self.row(step);
        if row.is_none() && !now.is_complete {
            return Standpoint::Unknown;
        }
        if let (None, Some(other)) = (row, self.under_another_id(step)) {
            let id = &other.user_id;
            return Standpoint::Changed(format!("their account has another id now, {id}"));
        }
        if has_reached(&self.target.place, step, row) {
            return Standpoint::Reached;
        }
        if step.action != Action::Keep && is_as_before(step, row) {
            return Standpoint::AsPlanned;
        }
        Standpoint::Changed(match row {
            None => "they are not there any more".into(),
            Some(row) => format!(
                "they have the role {} and are {}",
                row.role.as_deref().unwrap_or("unknown"),
                row.status.as_str()
            ),
        })
    }

    /// Another account with the address of one that is gone: an invitation that was accepted.
    fn under_another_id(&self, step: &Step) -> Option<&Row> {
        let (id, email) = (step.user_id.as_ref()?, step.email.as_deref()?);
        let invited = step.before.as_ref()?.status == AccountStatus::Invited;
        let is_theirs = |row: &&Row| {
            row.user_id != *id
                && row.email.as_deref().is_some_and(|known| folded(known) == folded(email))
        };
        self.now.as_ref()?.rows.iter().find(is_theirs).filter(|_| invited)
    }

    /// Why a step must not be done, if it would leave the place with too few owners.
    pub fn needs_owner(&self, step: &Step) -> Option<String> {
        let left = self.left_without_one().filter(|_| self.takes_owner(step))?;
        Some(format!(
            "The place would be left with {left}: a step before this one that gives the role was \
             not done."
        ))
    }

    /// Whether a step in the whole that this place is a part of ends access here as well.
    pub fn is_left_with(&self, whole: &Target, step: &Step) -> bool {
        let ends = matches!(step.action, Action::Remove | Action::Delete | Action::Deactivate);
        ends && self.target.whole().as_ref() == Some(whole)
    }

    /// Why a step that ends access here as well must not be done, if it would leave the place with too
    /// few owners.
    pub fn needs_owner_after(&self, step: &Step) -> Option<String> {
        let owners = &self.now.as_ref()?.owners;
        let left = self
            .left_without_one()
            .filter(|_| step.user_id.as_ref().is_some_and(|id| owners.contains(id)))?;
        Some(format!(
            "`{}`, which they leave as well, would be left with {left}: a step before this one that \
             gives the role there was not done, or things have changed since the plan was made.",
            self.target
        ))
    }

    /// How many owners the place would have with one less, if those are too few: words for it.
    fn left_without_one(&self) -> Option<String> {
        let limit = owners::must_stay(self.policy);
        let left = self.now.as_ref()?.owners.len().saturating_sub(1) as u32;
        let words = || owners::in_words(left, &self.target.place);
        (left < limit).then(|| format!("{}, and {limit} must stay", words()))
    }

    /// Whether an owner of the place, as it was read last, is none after a step.
    pub fn takes_owner(&self, step: &Step) -> bool {
        let owner = self.row(step).map(|row| &row.user_id);
        let owners = self.now.as_ref().map(|now| &now.owners);
        owner.zip(owners).is_some_and(|(id, owners)| owners.contains(id)) && !self.owns_after(step)
    }

    fn owns_after(&self, step: &Step) -> bool {
        let place = &self.target.place;
        step.after.as_ref().is_some_and(|after| {
            let role = after.role.as_deref().and_then(|role| roles::most(place, role.split(", ")));
            role.is_some_and(|role| owners::is_owner(place, &role.access, &after.status))
        })
    }

    /// Note that a step was sent, whatever came of it.
    pub fn note_sent(&mut self, step: &Step) {
        let owns = self.owns_after(step);
        if let (Some(now), Some(id)) = (&mut self.now, &step.user_id)
            && !owns
        {
            now.owners.remove(id);
        }
    }

    /// Whether the place shows what a step leads to.
    pub fn shows(&self, step: &Step) -> bool {
        // GitBook lists no invitations.
        let hidden = matches!(self.target.place, Where::GitBookOrganization { .. })
            && step.action == Action::Invite;
        !hidden || self.row(step).is_some()
    }
}

/// Whether an account is as a step had it when the plan was made.
fn is_as_before(step: &Step, row: Option<&Row>) -> bool {
    let (row, before) = match (row, &step.before) {
        (Some(row), Some(before)) => (row, before),
        (row, before) => return row.is_none() && before.is_none(),
    };
    // Where the whole account is deactivated, by a step of the plan or otherwise, it is to leave still.
    let is_disabled = row.status == AccountStatus::Disabled
        && matches!(step.action, Action::Remove | Action::Delete);
    roles::same(row.role.as_deref(), before.role.as_deref())
        && (row.status == before.status || is_disabled)
}

/// Whether what a step leads to is so, with the account as it is now.
fn has_reached(place: &Where, step: &Step, row: Option<&Row>) -> bool {
    let role = |row: &Row| {
        let wanted = step.after.as_ref().and_then(|after| after.role.as_deref());
        let shown = row.role.as_deref();
        wanted.is_none_or(|wanted| shown.is_some_and(|s| roles::is_given(place, wanted, s)))
    };
    match (&step.action, row) {
        (Action::Remove | Action::Delete, row) => row.is_none(),
        (Action::Deactivate, row) => row.is_none_or(|row| row.status == AccountStatus::Disabled),
        (Action::SetRole, Some(row)) => role(row),
        (Action::Add | Action::Invite, Some(row)) => {
            role(row) && row.status != AccountStatus::Disabled
        }
        (Action::Keep, row) => match (&step.after, row) {
            (None, None) => true,
            (Some(after), Some(row)) => {
                roles::same(row.role.as_deref(), after.role.as_deref())
                    && row.status == after.status
            }
            _ => false,
        },
        _ => false,
    }
}
