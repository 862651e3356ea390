//! Totals as small charts: a bar and its number for each word.

use super::super::super::order::sorted_set;
use super::super::super::{AccessLevel, Flag, Review, Row};
use super::escaped::bare;
use super::{counted, flag_words, grouped, put};

/// A bar: its word, how many rows it stands for, and how many of them are privileged.
struct Bar {
    word: String,
    rows: usize,
    privileged: usize,
}

/// The totals by service, by access, and by flag.
pub fn write(page: &mut String, review: &Review) {
    page.push_str("<h2>Totals</h2><div class=\"charts\">");
    let mut services: Vec<&str> = review.rows.iter().map(|row| row.service.as_str()).collect();
    services.dedup();
    let services = sorted_set(services.into_iter());
    let services = services.into_iter().map(|name| bar(review, name, |row| row.service == *name));
    chart(page, "By service", services);
    let access = AccessLevel::KNOWN
        .iter()
        .map(|access| bar(review, access.as_str(), |row| row.access == *access));
    let others = bar(review, "unknown", |row| matches!(row.access, AccessLevel::Unknown(_)));
    chart(page, "By access", access.chain([others]).filter(|bar| bar.rows > 0));
    let flags = Flag::KNOWN
        .iter()
        .map(|flag| bar(review, &flag_words(flag), |row| row.flags.contains(flag)));
    chart(page, "By flag", flags.filter(|bar| bar.rows > 0));
    page.push_str(
        "</div><p class=\"key\"><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect \
         class=\"privileged\" width=\"12\" height=\"12\" rx=\"2\"/></svg> of them privileged: the role can \
         change who has access\n",
    );
}

fn bar(review: &Review, word: &str, has: impl Fn(&Row) -> bool) -> Bar {
    let (mut rows, mut privileged) = (0, 0);
    for row in review.rows.iter().filter(|row| has(row)) {
        rows += 1;
        privileged += usize::from(row.privileged);
    }
    Bar { word: word.to_owned(), rows, privileged }
}

const WIDTH: usize = 320;
const LINE: usize = 24;
/// Where bars begin, and how long the longest is: the numbers stand behind it.
const BEGIN: usize = 112;
const LONGEST: usize = 148;

fn chart(page: &mut String, title: &str, bars: impl Iterator<Item = Bar>) {
    let bars: Vec<_> = bars.collect();
    put(page, format_args!("<figure><figcaption>{title}</figcaption>"));
    if bars.is_empty() {
        page.push_str("<p>None.</figure>");
        return;
    }
    let most = bars.iter().map(|bar| bar.rows).max().unwrap_or_default().max(1);
    let said = bars.iter().map(|bar| {
        let rows = counted(bar.rows, "row", "rows");
        format!("{}: {rows}, {} privileged", bare(&bar.word), grouped(bar.privileged))
    });
    let said = said.collect::<Vec<_>>().join("; ");
    put(
        page,
        format_args!(
            "<svg viewBox=\"0 0 {WIDTH} {}\" role=\"img\" aria-label=\"{title}: {said}\">",
            bars.len() * LINE
        ),
    );
    for (at, bar) in bars.iter().enumerate() {
        // A row that is there has a bar that is seen.
        let length = |rows: usize| if rows == 0 { 0 } else { (LONGEST * rows / most).max(2) };
        let (top, all) = (at * LINE, length(bar.rows));
        put(
            page,
            format_args!(
                "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>\
                 <rect class=\"all\" x=\"{BEGIN}\" y=\"{}\" width=\"{all}\" height=\"14\" rx=\"2\"/>\
                 <rect class=\"privileged\" x=\"{BEGIN}\" y=\"{}\" width=\"{}\" height=\"14\" rx=\"2\"/>\
                 <text x=\"{}\" y=\"{}\" class=\"number\">{}</text>",
                BEGIN - 8,
                top + 16,
                bare(&bar.word),
                top + 5,
                top + 5,
                length(bar.privileged).min(all),
                BEGIN + all + 6,
                top + 16,
                grouped(bar.rows),
            ),
        );
    }
    page.push_str("</svg></figure>");
}
