//! Reviews to be written: of ordinary people, and of names that mean harm.

use rosterkit::access::Review;
use serde_json::{Value, json};

/// Names that someone chose so that something happens where they are shown.
pub const HOSTILE: &[&str] = &[
    "<script>document.title = 'executed'</script>",
    "\"><img src=x onerror=\"document.title='executed'\">",
    "</table></main></style></script><script>document.title = 'executed'</script>",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2",
    "@SUM(A1:A9)",
    "\tx",
    "\rx",
    "'=already guarded",
    "gpj.\u{202e}exe\u{202c}.evil",
    "\u{2066}isolated\u{2069}",
    "عبد الله محمد",
    "שלום, \"עולם\"",
    "Z\u{0351}\u{036b}\u{0343}a\u{0363}\u{0348}\u{0347}l\u{0358}\u{0321}\u{0321}g\u{0322}\u{0322}o",
    "line\r\nbreak; and, \"quotes\"",
    "nothing\u{0}\u{1b}[2J",
    "山田 太郎",
    "👩‍👩‍👧‍👦 family",
    "&amp; &lt;b&gt; {{7*7}} ${7*7}",
];

/// A review of ordinary rows of all services, among which each hostile name is.
pub fn review(rows: usize) -> Review {
    let targets = [
        "evo:3fa85f64-5717-4562-b3fc-2c963f66afa6",
        "gitbook:acme",
        "paperspace:ml-research",
        "zenml",
    ];
    let hosts = ["api.seequent.com", "api.gitbook.com", "api.paperspace.com", "cloudapi.zenml.io"];
    let read: Vec<_> = (0..4)
        .map(|at| {
            let failed = at == 2;
            json!({
                "target": targets[at],
                "host": hosts[at],
                "principal": (at != 0).then_some("Dana Admin <dana@example.com>"),
                "started_at": "2026-11-29T21:13:19.25Z",
                "finished_at": "2026-11-29T21:13:24Z",
                "pages": rows / 400 + 1,
                "rows": rows / 4,
                "duplicates": at % 2,
                "status": if failed { "failed" } else { "complete" },
                "error": failed.then_some("Paperspace answered with a status that was not expected: \"<b>down</b>\" (status 502). Try again later."),
                "resume": failed.then_some("rk1.abc"),
            })
        })
        .collect();
    let rows: Vec<_> = (0..rows).map(|at| row(at, rows, &targets)).collect();
    let review = json!({
        "schema": "rosterkit.review/1",
        "id": "vabcdefghijkl",
        "created_at": "2026-11-29T21:13:19.123456Z",
        "tool_version": "0.1.0",
        "complete": false,
        "dormant_days": 90,
        "domains": ["example.com", "example.org"],
        "roster_people": 1_840,
        "targets": read,
        "rows": rows,
    });
    serde_json::from_value(review).expect("a review")
}

fn row(at: usize, rows: usize, targets: &[&str; 4]) -> Value {
    const FIRST: [&str; 12] = [
        "Ada", "Bruno", "Chiara", "Dmitri", "Elif", "Farid", "Grace", "Hiro", "Ines", "Jonas",
        "Kavya", "Liu",
    ];
    const LAST: [&str; 11] = [
        "Okafor",
        "Lindqvist",
        "Moreau",
        "Nakamura",
        "Petrov",
        "Quispe",
        "Rossi",
        "Schäfer",
        "Tran",
        "Ueda",
        "Varga",
    ];
    let place = at * 4 / rows;
    let (first, last) = (FIRST[at % 12], LAST[at * 7 % 11]);
    let roles = [
        [("Evo Owner", "owner"), ("Evo Admin", "admin"), ("Evo User", "member")],
        [("admin", "admin"), ("edit", "editor"), ("read", "viewer")],
        [("owner", "owner"), ("admin", "admin"), ("member", "member")],
        [("superuser", "admin"), ("Billing Admin", "editor"), ("Organization Member", "member")],
    ];
    let rank = match at % 40 {
        0 => 0,
        1..=3 => 1,
        _ => 2,
    };
    let (role, access) = roles[place][rank];
    let hostile = (at % 37 == 5).then(|| HOSTILE[at / 37 % HOSTILE.len()]);
    let long = (at % 501 == 77).then(|| "N".repeat(10_000));
    let name = long.or(hostile.map(str::to_owned)).unwrap_or_else(|| format!("{first} {last}"));
    let service_account = at % 61 == 9;
    let known = !service_account && at % 23 != 7;
    let domain = if at % 19 == 3 { "contractor.test" } else { "example.com" };
    let address =
        format!("{}.{}{at}@{domain}", first.to_lowercase(), last.to_lowercase().replace('ä', "ae"));
    let address = if at % 431 == 12 { "=1+1@evil.test".to_owned() } else { address };
    let leaver = at % 97 == 11;
    let flags: Vec<_> = [
        ("sole_owner", at == 40),
        ("dormant", at % 13 == 6),
        ("external", known && domain != "example.com"),
        ("leaver", leaver),
        ("not_on_roster", at % 29 == 2),
        ("no_email", !known && !service_account),
        ("stale_invite", at % 73 == 14),
    ]
    .into_iter()
    .filter_map(|(flag, is_set)| is_set.then_some(flag))
    .collect();
    json!({
        "row_key": format!("r{:0>12}", at),
        "service": targets[place].split(':').next(),
        "target": targets[place],
        "user_id": format!("3fa85f64-5717-4562-b3fc-{at:012x}"),
        "email": known.then_some(address),
        "name": name,
        "account_type": if service_account { "service" } else { "human" },
        "role": role,
        "role_allows": format!("What {role} allows, in one sentence from a table."),
        "access": access,
        "privileged": rank < 2 && access != "editor",
        "status": if at % 73 == 14 { "invited" } else { "active" },
        "joined_at": (!at.is_multiple_of(5)).then(|| format!("202{}-0{}-1{}T08:00:00Z", at % 6, at % 9 + 1, at % 9)),
        "last_seen_at": (!at.is_multiple_of(3)).then(|| format!("2026-0{}-2{}T12:30:00Z", at % 9 + 1, at % 8)),
        "observed_at": "2026-11-29T21:13:20Z",
        "flags": flags,
        "exposed_hours": leaver.then_some(at),
    })
}
