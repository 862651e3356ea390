//! GitBook: members of teams and of the organization, and routes that a client must not hit.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;
use rosterkit_emulator::endpoints::GitBook;
use serde_json::{Value, json};
use support::{emulator, encode, items, send};

fn team(g: &GitBook) -> String {
    format!("{}/orgs/{}/teams/{}", g.base_url, g.organization_id, g.team_id)
}

fn org(g: &GitBook) -> String {
    format!("{}/orgs/{}", g.base_url, g.organization_id)
}

fn walk(url: &str, token: &str, query: &str) -> Vec<Value> {
    let mut all = Vec::new();
    let mut page = String::new();
    loop {
        let answer = send("GET", &format!("{url}?{query}{page}"), token, "");
        all.extend(items(&answer));
        match answer.json()["next"]["page"].as_str() {
            Some(next) => page = format!("&page={next}"),
            None => return all,
        }
        assert!(all.len() < 5000, "it goes on for ever");
    }
}

#[test]
fn walks_meet_everybody_once() {
    let emulator = emulator(130);
    let g = &emulator.endpoints().gitbook;
    let members = format!("{}/members", team(g));
    let all = walk(&members, &g.token, "limit=7");
    assert_eq!(all.len(), 130);
    assert_eq!(all, walk(&members, &g.token, "limit=1000"));
    assert_eq!(send("GET", &members, &g.token, "").json()["count"], 130);
    assert_eq!(items(&send("GET", &members, &g.token, "")).len(), 50);
    assert_eq!(all.iter().filter(|member| member["team"]["role"] == "owner").count(), 2);
    let mut ids: Vec<_> =
        all.iter().map(|member| member["organization"]["id"].as_str().unwrap()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 130);
    for (query, expected) in
        [("limit=11", 138), ("limit=9&sort=name&order=asc", 138), ("limit=13&sort=lastSeenAt", 138)]
    {
        assert_eq!(walk(&format!("{}/members", org(g)), &g.token, query).len(), expected);
    }
    let roles: usize = ["admin", "create", "edit", "review", "comment", "read", "guest"]
        .map(|role| {
            walk(&format!("{}/members", org(g)), &g.token, &format!("role={role}&limit=10")).len()
        })
        .iter()
        .sum();
    assert_eq!(roles, 138);
    assert_eq!(walk(&format!("{}/teams", org(g)), &g.token, "limit=3").len(), 8);
    assert_eq!(walk(&format!("{}/orgs", g.base_url), &g.token, "limit=1").len(), 2);
    let other = format!("{}/teams/{}/members", org(g), g.other_team_id);
    assert_eq!(walk(&other, &g.token, "limit=1").len(), 12);
}

#[test]
fn a_limit_of_nothing_is_answered_with_nothing_and_more_to_come() {
    let emulator = emulator(10);
    let g = &emulator.endpoints().gitbook;
    for url in
        [format!("{}/members", team(g)), format!("{}/members", org(g)), format!("{}/teams", org(g))]
    {
        let first = send("GET", &format!("{url}?limit=0"), &g.token, "").json();
        assert_eq!(first["items"], json!([]));
        let page = first["next"]["page"].as_str().expect("a next page");
        let second = send("GET", &format!("{url}?page={page}"), &g.token, "");
        assert_eq!(
            items(&second),
            items(&send("GET", &url, &g.token, "")),
            "nothing was skipped: {url}"
        );
        for (query, status) in [
            ("limit=1001", 400),
            ("limit=-1", 400),
            ("limit=x", 400),
            ("limit=1000", 200),
            ("page=abc", 400),
        ] {
            assert_eq!(
                send("GET", &format!("{url}?{query}"), &g.token, "").status,
                status,
                "{query}"
            );
        }
    }
    let page =
        send("GET", &format!("{}/members?limit=3", team(g)), &g.token, "").json()["next"]["page"]
            .as_str()
            .unwrap()
            .to_owned();
    assert_eq!(
        send("GET", &format!("{}/members?page={page}", org(g)), &g.token, "").status,
        400,
        "another listing's page"
    );
}

#[test]
fn members_of_a_team_are_put_and_removed() {
    let emulator = emulator(20);
    let g = &emulator.endpoints().gitbook;
    let members = format!("{}/members", team(g));
    let inside = walk(&members, &g.token, "limit=100");
    let all = walk(&format!("{}/members", org(g)), &g.token, "limit=100");
    let outside = all
        .iter()
        .find(|member| inside.iter().all(|other| other["organization"]["id"] != member["id"]))
        .unwrap();
    let id = outside["id"].as_str().unwrap();
    let one = format!("{members}/{id}");
    let role = || {
        walk(&members, &g.token, "")
            .into_iter()
            .find(|member| member["organization"]["id"] == id)
            .map(|member| member["team"]["role"].clone())
    };

    let answer = send("DELETE", &one, &g.token, "");
    assert_eq!((answer.status, answer.body.len()), (204, 0), "was not a member");
    assert_eq!(answer.header("content-length"), None);
    assert_eq!(send("PUT", &one, &g.token, "").status, 204);
    assert_eq!(role(), Some(json!("member")));
    assert_eq!(send("PUT", &one, &g.token, r#"{"role":"owner"}"#).status, 204);
    assert_eq!(role(), Some(json!("owner")));
    assert_eq!(send("PUT", &one, &g.token, "{}").status, 204);
    assert_eq!(role(), Some(json!("owner")), "no role leaves the role");
    assert_eq!(send("PUT", &one, &g.token, r#"{"role":"boss"}"#).status, 400);
    assert_eq!(send("PUT", &format!("{members}/nobody"), &g.token, "{}").status, 404);
    let answer = send("DELETE", &one, &g.token, "");
    assert_eq!((answer.status, answer.header("content-length")), (205, Some("0")), "removed");
    assert_eq!(role(), None);
}

#[test]
fn the_bulk_update_takes_ids_and_addresses() {
    let emulator = emulator(20);
    let g = &emulator.endpoints().gitbook;
    let members = format!("{}/members", team(g));
    let inside = walk(&members, &g.token, "limit=100");
    let all = walk(&format!("{}/members", org(g)), &g.token, "limit=100");
    let outside: Vec<_> = all
        .iter()
        .filter(|member| {
            member["user"]["email"].is_string()
                && inside.iter().all(|other| other["organization"]["id"] != member["id"])
        })
        .collect();
    let (id, email) =
        (outside[0]["id"].as_str().unwrap(), outside[1]["user"]["email"].as_str().unwrap());
    let both = outside[2]["id"].as_str().unwrap();
    let gone = inside[5]["organization"]["id"].as_str().unwrap();
    let promoted = inside[6]["organization"]["id"].as_str().unwrap();
    let body = json!({"add": [id, email.to_uppercase(), both], "remove": [gone, both], "memberships": {promoted: {"role": "owner"}}});
    assert_eq!(send("PUT", &members, &g.token, &body.to_string()).status, 204);
    let now = walk(&members, &g.token, "limit=100");
    let role = |id: &str| {
        now.iter()
            .find(|member| member["organization"]["id"] == id)
            .map(|member| member["team"]["role"].as_str().unwrap())
    };
    assert_eq!(role(id), Some("member"));
    assert_eq!(role(outside[1]["id"].as_str().unwrap()), Some("member"));
    assert_eq!((role(both), role(gone)), (None, None), "somebody in both is removed");
    assert_eq!(role(promoted), Some("owner"));
    assert_eq!(now.len(), 21);

    let unknown = json!({"add": [gone, "nobody@example.org"]});
    assert_eq!(send("PUT", &members, &g.token, &unknown.to_string()).status, 404);
    assert_eq!(walk(&members, &g.token, "limit=100").len(), 21, "all or nothing");
    for body in [
        json!({"add": "x"}),
        json!({"remove": [1]}),
        json!({"memberships": []}),
        json!({"memberships": {promoted: {"role": "x"}}}),
        json!([]),
    ] {
        assert_eq!(send("PUT", &members, &g.token, &body.to_string()).status, 400, "{body}");
    }
}

#[test]
fn members_of_the_organization() {
    let emulator = emulator(40);
    let g = &emulator.endpoints().gitbook;
    let me = send("GET", &format!("{}/user", g.base_url), &g.token, "").json();
    assert_eq!(me["object"], "user");
    let all = walk(&format!("{}/members", org(g)), &g.token, "limit=100");
    let admin = all.iter().find(|member| member["role"] == "admin").unwrap();
    let reader =
        all.iter().find(|member| member["role"] == "read" && member["teams"] != 0).unwrap();
    let one = |member: &Value| format!("{}/members/{}", org(g), member["id"].as_str().unwrap());
    assert_eq!(send("GET", &one(reader), &g.token, "").json(), *reader);
    let teams = walk(&format!("{}/teams", one(reader)), &g.token, "limit=1");
    assert_eq!(json!(teams.len()), reader["teams"]);
    assert!(
        teams
            .iter()
            .all(|team| team["team"]["object"] == "team" && team["member"]["role"].is_string())
    );
    assert_eq!(send("PATCH", &one(reader), &g.token, r#"{"role":"edit"}"#).json()["role"], "edit");
    assert_eq!(
        send("PATCH", &one(reader), &g.token, r#"{"role":null}"#).json()["role"],
        Value::Null
    );
    assert_eq!(send("PATCH", &one(reader), &g.token, r#"{"role":"king"}"#).status, 400);
    assert_eq!(
        send("DELETE", &one(admin), &g.token, "").status,
        202,
        "administrators are asked first"
    );
    assert_eq!(send("GET", &one(admin), &g.token, "").status, 200);
    assert_eq!(send("DELETE", &one(reader), &g.token, "").status, 205);
    assert_eq!(send("DELETE", &one(reader), &g.token, "").status, 204);
    assert_eq!(send("GET", &one(reader), &g.token, "").status, 404);
    let found = walk(
        &format!("{}/members", org(g)),
        &g.token,
        &format!("search={}", encode(admin["user"]["displayName"].as_str().unwrap())),
    );
    assert_eq!(found.len(), 1);
    let owned = walk(
        &format!("{}/teams", org(g)),
        &g.token,
        &format!("owner={}", me["id"].as_str().unwrap()),
    );
    assert!(!owned.is_empty() && owned.len() < 8);
    assert_eq!(walk(&format!("{}/teams", org(g)), &g.token, "title=PLAT").len(), 1);
}

#[test]
fn a_dot_segment_hits_another_route() {
    let emulator = emulator(10);
    let g = &emulator.endpoints().gitbook;
    let reader = walk(&format!("{}/members", org(g)), &g.token, "limit=100")
        .into_iter()
        .find(|member| member["role"] == "read")
        .unwrap();
    // removing a member from the team `..` …
    let slipped = format!("{}/teams/../members/{}", org(g), reader["id"].as_str().unwrap());
    assert_eq!(send("DELETE", &slipped, &g.token, "").status, 205);
    // … and the member `%2e%2e` from a team
    assert_eq!(send("DELETE", &format!("{}/members/%2e%2e", team(g)), &g.token, "").status, 205);
    let operations: Vec<_> =
        emulator.mutations().into_iter().map(|mutation| mutation.operation).collect();
    assert_eq!(operations, ["remove_organization_member", "delete_team"]);
    let requests = emulator.requests();
    assert!(
        requests[requests.len() - 2].target.contains("/teams/../members/"),
        "the target is logged as sent"
    );
    assert_eq!(requests.last().unwrap().operation, None);
}

#[test]
fn refusals_and_rate_limits_have_the_services_own_form() {
    let emulator = emulator(10);
    let g = &emulator.endpoints().gitbook;
    for (method, url, token, status) in [
        ("GET", format!("{}/user", g.base_url), "", 401),
        ("GET", format!("{}/user", g.base_url), "wrong", 401),
        ("GET", format!("{}/orgs/none/teams", g.base_url), g.token.as_str(), 404),
        ("GET", format!("{}/orgs/a%20b/teams", g.base_url), g.token.as_str(), 400),
        ("GET", format!("{}/teams/x:y/members", org(g)), g.token.as_str(), 400),
        ("GET", format!("{}/teams/none/members", org(g)), g.token.as_str(), 404),
        ("GET", format!("{}/nothing", g.base_url), g.token.as_str(), 404),
        ("DELETE", format!("{}/user", g.base_url), g.token.as_str(), 405),
    ] {
        let answer = send(method, &url, token, "");
        assert_eq!(answer.status, status, "{method} {url}");
        assert_eq!(answer.json()["error"]["code"], status);
        assert!(answer.json()["error"]["message"].is_string());
        let number = |name: &str| answer.header(name).unwrap().parse::<i64>().unwrap();
        assert!(number("X-RateLimit-Remaining") < number("X-RateLimit-Limit"));
        let now =
            std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs()
                as i64;
        assert!((0..=60).contains(&(number("X-RateLimit-Reset") - now)), "seconds since the epoch");
    }
}
