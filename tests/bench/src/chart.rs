//! The picture of how cost grows: small multiples on logarithmic axes, with its own colors for light and
//! for dark pages.

use std::fmt::Write;

use crate::growth::{Growth, Point};

/// The size of a panel's axes, and what is around them.
const WIDE: f64 = 190.0;
const HIGH: f64 = 170.0;
const LEFT: f64 = 58.0;
const TOP: f64 = 74.0;
/// From one panel to the next: room for the labels at the ends of lines, and for the axis.
const ACROSS: f64 = WIDE + 136.0;
const DOWN: f64 = HIGH + 74.0;

const STYLE: &str = "\
svg { --back: #ffffff; --ink: #1f2328; --soft: #59636e; --grid: #d1d9e0; --review: #0550ae; --held: #953800; --streamed: #116329; }
@media (prefers-color-scheme: dark) { svg { --back: #0d1117; --ink: #f0f6fc; --soft: #9198a1; --grid: #3d444d; --review: #79c0ff; --held: #ffa657; --streamed: #7ee787; } }
text { font: 12px system-ui, 'Segoe UI', Helvetica, Arial, sans-serif; fill: var(--soft); }
.back { fill: var(--back); } .grid { stroke: var(--grid); fill: none; }
.head { font-size: 15px; font-weight: 600; fill: var(--ink); } .name { font-weight: 600; fill: var(--ink); }
.end { text-anchor: end; } .middle { text-anchor: middle; } .label { font-weight: 600; }
.line { fill: none; stroke-width: 2; } .all { stroke: var(--soft); } circle.all, text.all { fill: var(--soft); stroke: none; }
.review { stroke: var(--review); } circle.review, text.review { fill: var(--review); stroke: none; }
.held { stroke: var(--held); } circle.held, text.held { fill: var(--held); stroke: none; }
.streamed { stroke: var(--streamed); } circle.streamed, text.streamed { fill: var(--streamed); stroke: none; }
";

/// What the lines are, beside the panels.
const NOTES: [&str; 6] = [
    "review: a row for everybody, with flags, in order",
    "held: the listing, all members at once",
    "streamed: the listing, one member at a time",
    "",
    "Each job is a process of its own;",
    "medians of the rounds; loopback.",
];

/// What a panel shows of the points of a language.
struct Panel<'a> {
    name: String,
    language: &'a str,
    figure: fn(&Point) -> f64,
    /// The powers of ten at the ends of its axis.
    range: (i32, i32),
    shown: fn(i32) -> String,
    /// One line for all jobs, which do not differ but by a request.
    is_one_line: bool,
}

/// Draw it.
pub fn growth(growth: &Growth) -> String {
    let mut languages: Vec<&str> = growth.points.iter().map(|p| p.language.as_str()).collect();
    languages.dedup();
    let mut panels = Vec::new();
    for language in languages {
        panels.push(Panel {
            name: format!("{language}: processor time"),
            language,
            figure: |point| point.cpu,
            range: (-3, 2),
            shown: seconds,
            is_one_line: false,
        });
        panels.push(Panel {
            name: format!("{language}: memory added, at most"),
            language,
            figure: |point| (point.peak / 1e6).max(0.1),
            range: (-1, 4),
            shown: megabytes,
            is_one_line: false,
        });
        // They are the same in every language.
        if panels.len() == 2 {
            panels.push(Panel {
                name: "Requests".to_owned(),
                language,
                figure: |point| point.requests as f64,
                range: (0, 5),
                shown: |power| thousands(10f64.powi(power)),
                is_one_line: true,
            });
        }
    }
    let down = if panels.len() > 3 { 2.0 } else { 1.0 };
    let (width, height) = (LEFT + 3.0 * ACROSS - 24.0, TOP + down * DOWN - 36.0);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title desc\">\n\
         <title id=\"title\">How the cost of a review and of a listing grows with the number of people</title>\n\
         <desc id=\"desc\">{}</desc>\n<style>\n{STYLE}</style>\n\
         <rect class=\"back\" width=\"100%\" height=\"100%\"/>\n\
         <text class=\"head\" x=\"16\" y=\"28\">From 1,000 to 1,000,000 people in one Paperspace team, 120 a page, no latency; both axes logarithmic</text>\n",
        description(growth)
    );
    for (at, panel) in panels.iter().enumerate() {
        let (column, row) = (at % 3, at / 3);
        let (x, y) = (LEFT + column as f64 * ACROSS, TOP + row as f64 * DOWN);
        draw(&mut svg, panel, &growth.points, x, y);
    }
    if panels.len() > 3 {
        let (x, y) = (LEFT + 2.0 * ACROSS, TOP + DOWN);
        for (at, line) in NOTES.iter().enumerate() {
            let base = y + 20.0 * at as f64 + 8.0;
            let _ = writeln!(svg, "<text x=\"{x:.0}\" y=\"{base:.0}\">{line}</text>");
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// The same in words: the ends of every line.
fn description(growth: &Growth) -> String {
    let mut text = String::new();
    for point in growth.points.iter().filter(|point| point.people == 1_000_000) {
        let Point { language, job, cpu, peak, requests, .. } = point;
        let _ = write!(
            text,
            "{language}, {job}, 1,000,000 people: {cpu:.1} s of processor time, {:.0} MB, {} requests. ",
            peak / 1e6,
            thousands(*requests as f64)
        );
    }
    text + "Time, memory and requests grow in proportion to people. Streaming keeps a mark of 17 to 34 bytes for each \
            person, so that everybody is listed once."
}

fn draw(svg: &mut String, panel: &Panel<'_>, points: &[Point], x: f64, y: f64) {
    let (low, high) = panel.range;
    let across = |people: usize| x + ((people as f64).log10() - 3.0) / 3.0 * WIDE;
    let up = |value: f64| {
        let share = (value.log10() - f64::from(low)) / f64::from(high - low);
        y + HIGH - share.clamp(0.0, 1.0) * HIGH
    };
    let _ = writeln!(
        svg,
        "<text class=\"name\" x=\"{x:.0}\" y=\"{:.0}\">{}</text>",
        y - 12.0,
        panel.name
    );
    for power in low..=high {
        let at = up(10f64.powi(power));
        let right = x + WIDE;
        let _ = writeln!(svg, "<path class=\"grid\" d=\"M{x:.0} {at:.1}H{right:.0}\"/>");
        let text = (panel.shown)(power);
        let (left, base) = (x - 6.0, at + 4.0);
        let _ = writeln!(svg, "<text class=\"end\" x=\"{left:.0}\" y=\"{base:.1}\">{text}</text>");
    }
    for (people, text) in
        [(1_000, "1,000"), (10_000, "10,000"), (100_000, "100,000"), (1_000_000, "1 million")]
    {
        let (at, base) = (across(people), y + HIGH + 18.0);
        let _ = writeln!(svg, "<text class=\"middle\" x=\"{at:.1}\" y=\"{base:.0}\">{text}</text>");
    }
    let mut labels = Vec::new();
    let jobs: &[&str] = if panel.is_one_line { &["held"] } else { &["review", "held", "streamed"] };
    for job in jobs {
        let class = if panel.is_one_line { "all" } else { job };
        let line: Vec<_> = points
            .iter()
            .filter(|point| point.language == panel.language && point.job == *job)
            .map(|point| (across(point.people), up((panel.figure)(point))))
            .collect();
        let path: Vec<String> = line.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
        let _ = writeln!(svg, "<path class=\"line {class}\" d=\"M{}\"/>", path.join("L"));
        for (x, y) in &line {
            let _ =
                writeln!(svg, "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\"/>");
        }
        if let Some((_, y)) = line.last() {
            labels.push((*y, class));
        }
    }
    // Labels that would lie on each other make room.
    labels.sort_by(|one, other| one.0.total_cmp(&other.0));
    for at in 1..labels.len() {
        labels[at].0 = labels[at].0.max(labels[at - 1].0 + 14.0);
    }
    let below = labels.last().map_or(0.0, |(last, _)| (last - y - HIGH).max(0.0));
    for (at, class) in labels {
        let (left, base) = (x + WIDE + 8.0, at + 4.0 - below);
        let text = if class == "all" { "120 a page" } else { class };
        let _ = writeln!(
            svg,
            "<text class=\"label {class}\" x=\"{left:.0}\" y=\"{base:.1}\">{text}</text>"
        );
    }
}

fn seconds(power: i32) -> String {
    if power < 0 {
        format!("{} ms", 10f64.powi(power + 3))
    } else {
        format!("{} s", 10f64.powi(power))
    }
}

fn megabytes(power: i32) -> String {
    if power > 2 {
        format!("{} GB", 10f64.powi(power - 3))
    } else {
        format!("{} MB", 10f64.powi(power))
    }
}

fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_in_the_documentation_shows_the_figures_beside_it() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/bench");
        let figures = std::fs::read(folder.join("growth.json")).unwrap();
        let figures: Growth = serde_json::from_slice(&figures).unwrap();
        let drawn = std::fs::read_to_string(folder.join("growth.svg")).unwrap();
        assert!(
            drawn == growth(&figures),
            "draw it: rosterkit-bench growth --draw --out docs/bench"
        );
    }

    #[test]
    fn numbers_are_easy_to_read() {
        assert_eq!(["1", "1,000", "8,334", "1,000,000"], [1.0, 1e3, 8334.0, 1e6].map(thousands));
        assert_eq!(["1 ms", "100 ms", "1 s", "100 s"], [-3, -1, 0, 2].map(seconds));
        assert_eq!(["0.1 MB", "100 MB", "1 GB"], [-1, 2, 3].map(megabytes));
    }
}
