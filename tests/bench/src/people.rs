//! The people in the listings, written out as the services would.
//!
//! A Paperspace member takes about 267 bytes; a fifth of the names hold letters outside ASCII, and
//! a tenth are written with JSON escapes, which a decoder cannot take over as they are.

use std::fmt::Write;

pub const TEAM: &str = "t7c2m9x4k";
/// A smaller team, of a hundred pages.
pub const HUNDRED_PAGES: &str = "t100pages";
pub const MEMBERS_A_PAGE: usize = 120;
pub const USERS_A_PAGE: usize = 100;
pub const COLLEAGUES_A_PAGE: usize = 1000;

const FIRST: [&str; 5] = ["Kate", "Amara", "Marcus", "Benedict", "Anna"];
const LAST: [&str; 10] = [
    "Whitfield",
    "Łukasiewicz",
    "Okonkwo",
    r#"van \"Rik\" Dyk"#,
    "Montgomery",
    "Fairbanks",
    "Ñández Ibáñez",
    "Summerville",
    "Castellano",
    "Abernathy",
];

/// What makes person `index` differ from the others; the same in every run.
fn number(index: usize) -> u64 {
    (index as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn time(seed: u64) -> String {
    format!(
        "20{:02}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
        18 + seed % 7,
        1 + seed / 7 % 12,
        1 + seed / 84 % 28,
        seed / 2352 % 24,
        seed / 56_448 % 60,
        seed / 3_386_880 % 60,
        seed / 203_212_800 % 1000
    )
}

fn member(json: &mut String, index: usize) {
    let seed = number(index);
    let (first, last) = (FIRST[index % 5], LAST[index / 5 % 10]);
    let _ = write!(
        json,
        r#"{{"dtConfirmed":"{}","isAdmin":{},"isOwner":false,"user":{{"id":"u{:08x}","email":"p{index}@acme.example","firstName":"{first}","lastName":"{last}","lastActive":"{}","publicProfileImageUrl":"https://i.example/{:06x}"}}}}"#,
        time(seed >> 8),
        index.is_multiple_of(9),
        seed >> 32,
        time(seed >> 11),
        seed >> 40,
    );
}

/// A page of members; `after` is where the page before ended, also its cursor.
pub fn members_page(after: usize, total: usize) -> String {
    let end = (after + MEMBERS_A_PAGE).min(total);
    let mut json = format!("{{\"hasMore\":{},\"items\":[", end < total);
    for index in after..end {
        if index > after {
            json.push(',');
        }
        member(&mut json, index);
    }
    json.push_str("],\"nextPage\":");
    if end < total {
        let _ = write!(json, "\"cursor-{end:07}\"");
    } else {
        json.push_str("null");
    }
    json.push('}');
    json
}

/// A page of ZenML users: a bare array, empty behind the last one.
pub fn users_page(offset: usize, total: usize) -> String {
    let users = (offset..total.min(offset + USERS_A_PAGE)).map(|index| {
        let seed = number(index);
        format!(
            r#"{{"id":"{:08x}-1f2e-4d3c-8b5a-{:012x}","username":"person.{index}","name":"{} {}","email":"person.{index}@example.com","company":null,"job_title":"Engineer","metadata":{{}},"oauth_provider":"auth0","oauth_id":"auth0|{seed:016x}","is_active":true,"is_superuser":false,"is_service_account":false}}"#,
            seed >> 32,
            seed >> 16,
            FIRST[index % 5],
            LAST[index / 5 % 10],
        )
    });
    format!("[{}]", users.collect::<Vec<_>>().join(","))
}

/// A member of a GitBook team: all that the service writes, of which nobody keeps everything.
///
/// A seventh are guests of the organization, and what not everybody has is left out as there.
fn colleague(json: &mut String, index: usize) {
    const ROLES: [&str; 7] = [
        r#""admin""#,
        r#""create""#,
        r#""edit""#,
        r#""review""#,
        r#""comment""#,
        r#""read""#,
        "null",
    ];
    let seed = number(index);
    let id = format!("{seed:016x}");
    let _ = write!(
        json,
        r#"{{"organization":{{"object":"member","id":"{id}","role":{},"user":{{"object":"user","id":"{id}","displayName":"{} {}","email":"p{index}@acme.example""#,
        ROLES[index % 7],
        FIRST[index % 5],
        LAST[index / 5 % 10],
    );
    if !index.is_multiple_of(3) {
        let _ = write!(json, r#","photoURL":"https://i.example/{:06x}""#, seed >> 40);
    }
    let _ = write!(
        json,
        r#","urls":{{"location":"https://api.example/v1/users/{id}"}}}},"disabled":{},"joinedAt":"{}""#,
        index.is_multiple_of(50),
        time(seed >> 8),
    );
    if !index.is_multiple_of(4) {
        let _ = write!(json, r#","lastSeenAt":"{}""#, time(seed >> 11));
    }
    let _ = write!(
        json,
        r#","sso":{},"spaces":{},"teams":{},"sites":1}},"team":{{"role":"{}"}},"permissions":{{"view":true}}}}"#,
        index.is_multiple_of(2),
        index % 40,
        1 + index % 6,
        if index.is_multiple_of(9) { "owner" } else { "member" },
    );
}

/// A page of GitBook's: the name of the next is there while there is one.
pub fn colleagues_page(before: usize, total: usize) -> String {
    let end = (before + COLLEAGUES_A_PAGE).min(total);
    let mut json = String::from("{\"items\":[");
    for index in before..end {
        if index > before {
            json.push(',');
        }
        colleague(&mut json, index);
    }
    json.push(']');
    if end < total {
        let _ = write!(json, ",\"next\":{{\"page\":\"after-{end:07}\"}}");
    }
    let _ = write!(json, ",\"count\":{total}}}");
    json
}

/// What a PUT of a membership is answered with.
pub fn membership() -> String {
    let confirmed = time(number(1));
    format!(r#"{{"dtConfirmed":"{confirmed}","dtDeleted":null,"isAdmin":true,"isOwner":false}}"#)
}

/// The account of the `index`th member, for a PUT.
pub fn user_id(index: usize) -> String {
    format!("u{:08x}", number(index) >> 32)
}
