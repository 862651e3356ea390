//! Closing a review: a worksheet that was filled in becomes decisions, or is refused as a whole.

use std::collections::HashMap;

use super::emails::folded;
use super::mistakes::Mistakes;
use super::sources::Sources;
use super::spreadsheet::{Line, Sheet};
use super::target::Target;
use super::worksheet::who;
use super::{ClosedReview, Decision, Policy, Review, Row, Verdict, plan};
use crate::Str;
use crate::error::Result;

const NEEDED: [&str; 3] = ["row_key", "decision", "reviewer"];
const OPTIONAL: [&str; 4] = ["new_role", "reason", "decided_at", "ticket"];

/// The line that a row was on, and what was decided there if that is right.
type Decided = Option<(usize, Option<Decision>)>;

/// Close a review: its decisions, and the plan that carries them out.
///
/// # Errors
/// For a worksheet with mistakes: all of them, each with its line.
pub async fn close(
    sources: &Sources,
    review: &Review,
    worksheet: &str,
    policy: Option<Policy>,
    at_once: Option<u32>,
) -> Result<ClosedReview> {
    let decisions = decisions(review, worksheet)?;
    let plan = plan::decided(sources, review, &decisions, policy, at_once).await?;
    Ok(ClosedReview { review: review.id.clone(), decisions, plan })
}

/// Read the decisions on all rows of a review.
fn decisions(review: &Review, worksheet: &str) -> Result<Vec<Decision>> {
    let sheet = Sheet::read("worksheet", worksheet, &NEEDED, &OPTIONAL)?;
    let mut mistakes = Mistakes::default();
    let places: HashMap<&str, usize> =
        review.rows.iter().enumerate().map(|(at, row)| (row.row_key.as_str(), at)).collect();
    let mut decided: Vec<Decided> = vec![None; review.rows.len()];
    for line in sheet.lines() {
        let Some(key) = line.cell("row_key") else {
            mistakes
                .on_line(line.number, "it has no `row_key`, so it is not known what it decides on");
            continue;
        };
        let Some(&at) = places.get(key) else {
            mistakes.on_line(line.number, format_args!("the review has no row `{key}`"));
            continue;
        };
        match &mut decided[at] {
            Some((first, _)) => {
                let what =
                    format_args!("`{key}` is decided on line {first} as well: leave one of them");
                mistakes.on_line(line.number, what);
            }
            free => *free = Some((line.number, decision(&review.rows[at], &line, &mut mistakes))),
        }
    }
    hold_against_wholes(review, &decided, &mut mistakes);
    let mut decisions = Vec::with_capacity(decided.len());
    for (row, decided) in review.rows.iter().zip(decided) {
        match decided {
            Some((_, decision)) => decisions.extend(decision),
            None => {
                let (key, subject) = (&row.row_key, subject(row));
                mistakes.anywhere(format_args!("`{key}` ({subject}) is not on it"));
            }
        }
    }
    mistakes.in_argument("worksheet")?;
    Ok(decisions)
}

/// Note what is kept of a place that a person loses with the whole that it is a part of.
fn hold_against_wholes(review: &Review, decided: &[Decided], mistakes: &mut Mistakes) {
    let decided = || {
        review.rows.iter().zip(decided).filter_map(|(row, decided)| {
            let (line, decision) = decided.as_ref()?;
            Some((row, row.target.parse::<Target>().ok()?, *line, &decision.as_ref()?.decision))
        })
    };
    let revoked: HashMap<(Target, &str), usize> = decided()
        .filter(|(.., verdict)| **verdict == Verdict::Revoke)
        .map(|(row, target, line, _)| ((target, row.user_id.as_str()), line))
        .collect();
    for (row, target, line, verdict) in decided() {
        let whole = target.whole().filter(|_| *verdict != Verdict::Revoke);
        let lost = whole.and_then(|whole| revoked.get_key_value(&(whole, row.user_id.as_str())));
        if let Some(((whole, _), first)) = lost {
            let what = format_args!(
                "`{}` of what is lost with `{whole}`, which line {first} revokes: revoke both or \
                 neither ({})",
                verdict.as_str(),
                subject(row)
            );
            mistakes.on_line(line, what);
        }
    }
}

/// What a line decides on its row; `None` if it has a mistake.
fn decision(row: &Row, line: &Line<'_>, mistakes: &mut Mistakes) -> Option<Decision> {
    let mut is_right = true;
    let mut mistake = |what: String| {
        is_right = false;
        mistakes.on_line(line.number, format_args!("{what} ({})", subject(row)));
    };
    let text = |column| line.cell(column).map(Str::from);
    let (new_role, reason, reviewer) = (text("new_role"), text("reason"), text("reviewer"));
    let verdict = line.cell("decision").map(|word| Verdict::from(word.to_lowercase().as_str()));
    match &verdict {
        None => {
            mistake("it has no `decision`: write keep, revoke or change".into());
            // All else will be filled in with it.
            return None;
        }
        Some(Verdict::Unknown(word)) => {
            mistake(format!("`{word}` is not a decision: write keep, revoke or change"));
        }
        Some(Verdict::Keep) if row.flags.is_empty() => {}
        Some(Verdict::Keep) if reason.is_none() => {
            let flags: Vec<_> = row.flags.iter().map(|flag| flag.as_str()).collect();
            let flags = flags.join(", ");
            mistake(format!("a flagged row ({flags}) is kept without a `reason`"));
        }
        Some(verdict) if reason.is_none() => {
            mistake(format!("`{}` has no `reason`", verdict.as_str()));
        }
        Some(_) => {}
    }
    match (&verdict, &new_role) {
        (Some(Verdict::Change), None) => mistake("`change` has no `new_role`".into()),
        (Some(verdict @ (Verdict::Keep | Verdict::Revoke)), Some(_)) => {
            let verdict = verdict.as_str();
            mistake(format!("`{verdict}` has a `new_role`: empty it, or write change"));
        }
        _ => {}
    }
    match &reviewer {
        None => mistake("it has no `reviewer`: write who decided".into()),
        Some(reviewer) if is_subject(reviewer, row) => {
            mistake("the `reviewer` decides on their own access: let another person decide".into());
        }
        Some(_) => {}
    }
    is_right.then_some(())?;
    Some(Decision {
        row_key: row.row_key.clone(),
        decision: verdict?,
        new_role,
        reason,
        reviewer: reviewer?,
        decided_at: text("decided_at"),
        ticket: text("ticket"),
    })
}

/// Whether a row is about its reviewer, whom the worksheet names by e-mail address or otherwise.
fn is_subject(reviewer: &str, row: &Row) -> bool {
    let reviewer = folded(reviewer);
    [row.email.as_deref(), Some(&*row.user_id), Some(who(row))]
        .into_iter()
        .flatten()
        .any(|subject| folded(subject) == reviewer)
}

/// A row in words.
fn subject(row: &Row) -> String {
    format!("{} in {}", who(row), row.target)
}
