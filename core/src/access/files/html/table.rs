//! The rows, riskiest first, and what their words mean.

use super::super::super::order::sorted_set;
use super::super::super::risk::riskiest_first;
use super::super::super::worksheet::who;
use super::super::super::{AccountType, Flag, Review, Row};
use super::escaped::{long, short};
use super::{counted, day, flag_words, is_grave, put};

/// The headings, one for each cell of a row.
const HEADINGS: [&str; 8] =
    ["Who", "Place", "Role", "Status", "Since", "Last seen", "Flags", "Key"];

const FILTERS: &str = "<form id=\"filters\" hidden role=\"search\" aria-label=\"Filter the rows\">\
    <label>Text <input type=\"search\" name=\"text\" placeholder=\"Name, address, id or key\" \
    autocomplete=\"off\" spellcheck=\"false\"></label>\
    <label>Service <select name=\"service\"><option value=\"\">All</select></label>\
    <label>Role <select name=\"role\"><option value=\"\">All</select></label>\
    <label>Flag <select name=\"flag\"><option value=\"\">With or without<option value=\"any\">Any flag\
    </select></label><button type=\"reset\">Clear</button>\
    <output id=\"shown\" aria-live=\"polite\"></output></form>\n";

pub fn write(page: &mut String, review: &Review) {
    page.push_str("<h2>Who has access</h2>");
    page.push_str(FILTERS);
    let rows = counted(review.rows.len(), "row", "rows");
    put(
        page,
        format_args!("<table id=\"rows\"><caption>{rows}, riskiest first</caption><thead><tr>"),
    );
    for heading in HEADINGS {
        put(page, format_args!("<th scope=\"col\">{heading}"));
    }
    page.push_str("<tbody>");
    for row in riskiest_first(&review.rows) {
        write_row(page, row);
    }
    page.push_str("</table>\n");
    if review.rows.is_empty() {
        page.push_str("<p>There are no rows.\n");
    }
    meanings(page, review);
}

/// A row. Tags that HTML does not need at the end of cells are left out: there are many.
fn write_row(page: &mut String, row: &Row) {
    let who = who(row);
    put(page, format_args!("\n<tr><th scope=row><b>{}</b>", short(who)));
    if let Some(name) = row.name.as_deref().filter(|name| *name != who && !name.trim().is_empty()) {
        put(page, format_args!(" <span>{}</span>", short(name)));
    }
    match row.account_type {
        AccountType::Service => page.push_str(" <s>service account</s>"),
        AccountType::Team => page.push_str(" <s>team</s>"),
        AccountType::Human | AccountType::Unknown(_) => {}
    }
    if who != &*row.user_id {
        put(page, format_args!("<small>{}</small>", short(&row.user_id)));
    }
    put(page, format_args!("<td>{}<td>", short(&row.target)));
    match &row.role {
        Some(role) => put(page, format_args!("<b>{}</b>", short(role))),
        None => page.push('–'),
    }
    let access = row.access.as_str();
    if row.role.as_deref().is_none_or(|role| !role.eq_ignore_ascii_case(access)) {
        put(page, format_args!("<small>{}</small>", short(access)));
    }
    if row.privileged {
        page.push_str(" <s class=p>privileged</s>");
    }
    put(page, format_args!("<td>{}", short(row.status.as_str())));
    for time in [row.joined_at, row.last_seen_at] {
        match time {
            Some(time) => put(page, format_args!("<td>{}", day(time))),
            None => page.push_str("<td>–"),
        }
    }
    page.push_str("<td>");
    let (grave, others): (Vec<_>, Vec<_>) = row.flags.iter().partition(|flag| is_grave(flag));
    for flag in grave.into_iter().chain(others) {
        let class = if is_grave(flag) { " class=g" } else { "" };
        put(page, format_args!("<i{class}>{}</i> ", short(&flag_words(flag))));
    }
    if let Some(hours) = row.exposed_hours {
        let hours = counted(hours as usize, "hour", "hours");
        put(page, format_args!("<small>{hours} after leaving</small>"));
    }
    put(page, format_args!("<td>{}", short(&row.row_key)));
}

/// What the flags and roles of the review mean.
fn meanings(page: &mut String, review: &Review) {
    page.push_str("<h2>What the words mean</h2><div class=\"meanings\">");
    let flags: Vec<_> = Flag::KNOWN
        .iter()
        .filter(|flag| review.rows.iter().any(|row| row.flags.contains(flag)))
        .collect();
    if !flags.is_empty() {
        page.push_str("<section><h3>Flags</h3><dl>");
        for flag in flags {
            put(page, format_args!("<dt>{}<dd>{}", flag_words(flag), meaning(flag)));
        }
        page.push_str("</dl></section>");
    }
    let roles = review.rows.iter().filter_map(|row| {
        Some((row.service.as_str(), row.role.as_deref()?, row.role_allows.as_deref()?))
    });
    let roles = sorted_set(roles);
    if !roles.is_empty() {
        page.push_str("<section><h3>Roles</h3><dl>");
        for (service, role, allows) in roles {
            let (service, role, allows) = (short(service), short(role), long(allows));
            put(page, format_args!("<dt>{role} <small>{service}</small><dd>{allows}"));
        }
        page.push_str("</dl></section>");
    }
    page.push_str("</div>\n");
}

fn meaning(flag: &Flag) -> &'static str {
    match flag {
        Flag::SoleOwner => "The only owner that the place has.",
        Flag::Dormant => "Not seen for longer than the limit of this review.",
        Flag::External => "The address is of none of the house’s domains.",
        Flag::NoEmail => "The address is not known.",
        Flag::DuplicatePerson => "Another account in the same place has the same address.",
        Flag::Leaver => "The roster says that this person has left.",
        Flag::NotOnRoster => "The roster does not know this person.",
        Flag::StaleInvite => "An invitation that has been open for 30 days or longer.",
        Flag::Unknown(_) => "A flag of a newer version.",
    }
}
