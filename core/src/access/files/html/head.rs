//! What the review is: whether it is complete, its scope and rules, the places and who asked.

use super::super::super::{Flag, Review, ReviewedTarget, TargetStatus};
use super::escaped::{long, short};
use super::{count, counted, grouped, minute, put, span};

/// So many domains are named.
const MOST_DOMAINS: usize = 12;

pub fn write(page: &mut String, review: &Review) {
    let places = counted(review.targets.len(), "place", "places");
    let begun = minute(review.created_at);
    let ended = review.targets.iter().map(|target| target.finished_at).max().map(minute);
    let when = match ended {
        Some(ended) if ended != begun => format!("from {begun} to {ended} UTC"),
        _ => format!("at {begun} UTC"),
    };
    let (id, version) = (short(&review.id), short(&review.tool_version));
    put(
        page,
        format_args!(
            "<header><h1>Access review</h1><p>Who had access to {places}, read {when}. Review {id}, \
             made by RosterKit {version}.</header>\n"
        ),
    );
    completeness(page, review);
    figures(page, review);
}

/// Whether it is complete. What is incomplete comes before everything else.
fn completeness(page: &mut String, review: &Review) {
    let failed: Vec<_> = review.targets.iter().filter(|target| !is_complete(target)).collect();
    let all = counted(review.targets.len(), "place was", "places were");
    if failed.is_empty() && review.complete {
        return put(
            page,
            format_args!("<p class=\"complete\"><b>Complete.</b> {all} read to the end.\n"),
        );
    }
    put(
        page,
        format_args!(
            "<section class=\"incomplete\" aria-labelledby=\"incomplete\"><h2 id=\"incomplete\">\
             Incomplete: {} of {} {} not read to the end</h2><p>People who have access there may be missing \
             from this review. Do not take it for the whole.<ul>",
            grouped(failed.len()),
            counted(review.targets.len(), "place", "places"),
            if failed.len() == 1 { "was" } else { "were" },
        ),
    );
    for target in failed {
        let error = target.error.as_deref().unwrap_or("It is not known why.");
        put(page, format_args!("<li><b>{}</b> {}", short(&target.target), long(error)));
    }
    page.push_str("</ul></section>\n");
}

fn is_complete(target: &ReviewedTarget) -> bool {
    target.status == TargetStatus::Complete
}

/// The numbers that matter, and the rules by which rows were flagged.
fn figures(page: &mut String, review: &Review) {
    let rows = &review.rows;
    let leavers = count(rows, |row| row.flags.contains(&Flag::Leaver));
    page.push_str("<dl class=\"figures\">");
    for (what, count, class) in [
        ("Rows", Some(rows.len()), ""),
        ("Privileged", Some(count(rows, |row| row.privileged)), ""),
        ("With a flag", Some(count(rows, |row| !row.flags.is_empty())), "notable"),
        // Without a roster none is known, which is not none.
        ("Leavers with access", review.roster_people.map(|_| leavers), "grave"),
    ] {
        let class = if count.unwrap_or(0) == 0 { "" } else { class };
        let figure = count.map_or_else(|| "not known".to_owned(), grouped);
        put(page, format_args!("<div class=\"{class}\"><dt>{what}<dd>{figure}</div>"));
    }
    page.push_str("</dl>\n");
    let roster = match review.roster_people {
        Some(people) => {
            format!("compared with a roster of {}", counted(people as usize, "person", "people"))
        }
        None => "not compared with a roster, so leavers are not known".to_owned(),
    };
    let external = match review.domains.len() {
        0 => "no domain was given as the house’s own, so nothing is external".to_owned(),
        many => {
            let named = review.domains.iter().take(MOST_DOMAINS).map(|d| short(d).to_string());
            let named = named.collect::<Vec<_>>().join(", ");
            let more = match many.saturating_sub(MOST_DOMAINS) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            format!("external are addresses outside {named}{more}")
        }
    };
    let days = counted(review.dormant_days as usize, "day", "days");
    put(
        page,
        format_args!(
            "<p class=\"rules\">Rules of this review: {roster}; {external}; dormant are accounts not \
             seen for more than {days}.\n"
        ),
    );
}

/// The places: who asked, when, and how much there was.
pub fn places(page: &mut String, review: &Review) {
    page.push_str(
        "<h2>Places</h2><div class=\"wide\" role=\"region\" aria-label=\"Places\" tabindex=\"0\"><table class=\"places\"><caption>What was read, and by \
         whom</caption><thead><tr><th scope=\"col\">Place<th scope=\"col\">Read as<th scope=\"col\">\
         Host<th scope=\"col\">Read (UTC)<th scope=\"col\">Pages<th scope=\"col\">Rows\
         <th scope=\"col\">Repeated<th scope=\"col\">State<tbody>",
    );
    for target in &review.targets {
        let or_unknown = |text: &Option<crate::Str>| match text {
            Some(text) => short(text).to_string(),
            None => "not known".to_owned(),
        };
        let state = if is_complete(target) { "complete" } else { "<b>incomplete</b>" };
        put(
            page,
            format_args!(
                "\n<tr><th scope=\"row\">{}<td>{}<td>{}<td>{}<td>{}<td>{}<td>{}<td>{state}",
                short(&target.target),
                or_unknown(&target.principal),
                or_unknown(&target.host),
                span(target.started_at, target.finished_at),
                grouped(target.pages as usize),
                grouped(target.rows as usize),
                grouped(target.duplicates as usize),
            ),
        );
    }
    page.push_str("</table></div>\n");
}
