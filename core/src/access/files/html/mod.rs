//! One page of HTML that needs no other file, for those who review access and those who audit it.
//!
//! Everything is in it without its script, which only filters and sorts. Names come from strangers:
//! they are [`escaped`], and the page's policy lets nothing run but its own script.

mod charts;
mod escaped;
mod head;
mod table;

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{SHA256, digest};

use super::super::{Flag, Review, Row};
use crate::Timestamp;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// So many places stand before the rows. A fleet's come after them: people are what is looked for.
const FEW_PLACES: usize = 12;

/// The page of a review.
pub fn page(review: &Review) -> String {
    let mut page = String::with_capacity(32_768 + 512 * review.rows.len());
    preface(&mut page, review);
    head::write(&mut page, review);
    charts::write(&mut page, review);
    let few = review.targets.len() <= FEW_PLACES;
    if few {
        head::places(&mut page, review);
    }
    table::write(&mut page, review);
    if !few {
        head::places(&mut page, review);
    }
    put(
        &mut page,
        format_args!(
            "<footer><p>Times are in UTC. A key stands for the same access in every review, and in the \
             worksheet of this one.</footer></main><script>{SCRIPT}</script></html>\n"
        ),
    );
    page
}

fn preface(page: &mut String, review: &Review) {
    let [style, script] =
        [STYLE, SCRIPT].map(|text| STANDARD.encode(digest(&SHA256, text.as_bytes())));
    let day = day(review.created_at);
    put(
        page,
        format_args!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
             style-src 'sha256-{style}'; script-src 'sha256-{script}'; \
             base-uri 'none'; form-action 'none'\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <meta name=\"color-scheme\" content=\"light dark\">\
             <meta name=\"referrer\" content=\"no-referrer\">\
             <meta name=\"robots\" content=\"noindex\">\
             <title>Access review of {day}</title><style>{STYLE}</style><main>\n"
        ),
    );
}

#[inline(never)]
fn put(page: &mut String, text: std::fmt::Arguments<'_>) {
    page.write_fmt(text).expect("a string takes all text");
}

/// A day, such as `2026-11-29`.
fn day(time: Timestamp) -> String {
    time.to_string().split('T').next().unwrap_or_default().to_owned()
}

/// A time to the minute, such as `2026-11-29 21:13`.
fn minute(time: Timestamp) -> String {
    clock(time, "00:00".len())
}

/// A time and a later one to the second, such as `2026-11-29 21:13:19 – 21:13:24`.
fn span(from: Timestamp, to: Timestamp) -> String {
    let [from, to] = [from, to].map(|time| clock(time, "00:00:00".len()));
    let same_day = from.split(' ').next() == to.split(' ').next();
    let to = if same_day { to.rsplit(' ').next().unwrap_or_default() } else { &to };
    format!("{from} – {to}")
}

fn clock(time: Timestamp, length: usize) -> String {
    let text = time.to_string();
    let (day, time) = text.split_once('T').unwrap_or((&text, ""));
    format!("{day} {}", time.get(..length).unwrap_or_default())
}

/// A number with its thousands apart, and the word for what is counted.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", grouped(count), if count == 1 { one } else { many })
}

fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A flag as it is read: `sole owner`.
fn flag_words(flag: &Flag) -> String {
    flag.as_str().replace('_', " ")
}

/// Whether a flag is one of those that come first.
fn is_grave(flag: &Flag) -> bool {
    matches!(flag, Flag::Leaver | Flag::SoleOwner)
}

fn count(rows: &[Row], has: impl Fn(&Row) -> bool) -> usize {
    rows.iter().filter(|row| has(row)).count()
}
