//! Paperspace: every operation, its errors, and cursors that a client cannot read.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;
use serde_json::{Value, json};
use std::collections::HashSet;
use support::{emulator, items, send};

/// Walks a listing to its end.
fn walk(url: &str, key: &str, query: &str) -> Vec<Value> {
    let mut all = Vec::new();
    let mut after = String::new();
    loop {
        let answer = send("GET", &format!("{url}?{query}{after}"), key, "");
        all.extend(items(&answer));
        assert!(all.len() < 5000, "it goes on for ever");
        let page = answer.json();
        match page["nextPage"].as_str() {
            Some(cursor) => {
                assert_eq!(page["hasMore"], true);
                after = format!("&after={cursor}");
            }
            None => {
                assert_eq!(page["hasMore"], false);
                return all;
            }
        }
    }
}

#[test]
fn a_walk_meets_everybody_once_in_order() {
    let emulator = emulator(130);
    let p = &emulator.endpoints().paperspace;
    let url = format!("{}/teams/{}/users", p.base_url, p.team_id);
    for (query, descending) in [
        ("limit=1", true),
        ("limit=7", true),
        ("limit=120&order=asc", false),
        ("order=desc&orderBy=dtConfirmed", true),
    ] {
        let all = walk(&url, &p.api_key, query);
        assert_eq!(all.len(), 130);
        let ids: HashSet<_> =
            all.iter().map(|member| member["user"]["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), 130);
        let times: Vec<_> =
            all.iter().filter_map(|member| member["dtConfirmed"].as_str()).collect();
        assert!(times.len() < 130, "some invitations are open");
        assert!(
            all[times.len()..].iter().all(|member| member["dtConfirmed"].is_null()),
            "nulls come last"
        );
        assert!(times.windows(2).all(|pair| if descending {
            pair[0] >= pair[1]
        } else {
            pair[0] <= pair[1]
        }));
        assert!(
            times.windows(2).any(|pair| pair[0] == pair[1]),
            "some confirmed at the same moment"
        );
    }
    let all = walk(&url, &p.api_key, "limit=120");
    assert!(all.iter().any(|m| m["user"]["firstName"].is_null()));
    assert!(
        all.iter()
            .any(|m| { m["user"]["firstName"].as_str().is_some_and(|name| !name.is_ascii()) })
    );
    assert_eq!(items(&send("GET", &url, &p.api_key, "")).len(), 20);
    let other = format!("{}/teams/{}/users", p.base_url, p.other_team_id);
    assert_eq!(walk(&other, &p.api_key, "limit=5").len(), 12);
}

#[test]
fn roles_are_filtered() {
    let emulator = emulator(130);
    let p = &emulator.endpoints().paperspace;
    let url = format!("{}/teams/{}/users", p.base_url, p.team_id);
    let counts: Vec<_> = ["owner", "admin", "member"]
        .map(|role| walk(&url, &p.api_key, &format!("limit=9&role={role}")).len())
        .to_vec();
    assert_eq!(counts[0], 2);
    assert!(counts[1] > 0);
    assert_eq!(counts.iter().sum::<usize>(), 130);
    assert_eq!(send("GET", &format!("{url}?role=boss"), &p.api_key, "").status, 400);
}

#[test]
fn cursors_belong_to_their_filters() {
    let emulator = emulator(60);
    let p = &emulator.endpoints().paperspace;
    let url = format!("{}/teams/{}/users", p.base_url, p.team_id);
    let cursor = send("GET", &format!("{url}?limit=5"), &p.api_key, "").json()["nextPage"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(
        cursor.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-' || c == b'_'),
        "base64 for URLs: {cursor}"
    );
    assert_eq!(
        send("GET", &format!("{url}?limit=50&after={cursor}"), &p.api_key, "").status,
        200,
        "the limit may change"
    );
    let other = format!("{}/teams/{}/users", p.base_url, p.other_team_id);
    for bad in [
        format!("{url}?role=member&after={cursor}"),
        format!("{url}?order=asc&after={cursor}"),
        format!("{other}?after={cursor}"),
        format!("{url}?after={}", &cursor[1..]),
        format!("{url}?after=5"),
        format!("{url}?after="),
        format!("{url}?after=%F0%9F%9A%80"),
    ] {
        let answer = send("GET", &bad, &p.api_key, "");
        assert_eq!(
            (answer.status, answer.json()["code"].as_str()),
            (400, Some("BAD_REQUEST")),
            "{bad}"
        );
    }
}

#[test]
fn a_removal_does_not_shift_a_walk() {
    let emulator = emulator(60);
    let p = &emulator.endpoints().paperspace;
    let url = format!("{}/teams/{}/users", p.base_url, p.team_id);
    let before = walk(&url, &p.api_key, "limit=10");
    let first = send("GET", &format!("{url}?limit=10"), &p.api_key, "");
    for member in items(&first) {
        assert_eq!(
            send(
                "DELETE",
                &format!("{url}/{}", member["user"]["id"].as_str().unwrap()),
                &p.api_key,
                ""
            )
            .status,
            200
        );
    }
    let cursor = first.json()["nextPage"].as_str().unwrap().to_owned();
    let second = items(&send("GET", &format!("{url}?limit=10&after={cursor}"), &p.api_key, ""));
    assert_eq!(second[..], before[10..20]);
}

#[test]
fn limits_out_of_range_are_refused() {
    let emulator = emulator(10);
    let p = &emulator.endpoints().paperspace;
    for kind in ["users", "secrets"] {
        let url = format!("{}/teams/{}/{kind}", p.base_url, p.team_id);
        for query in
            ["limit=0", "limit=121", "limit=-1", "limit=ten", "limit=", "order=up", "orderBy=name"]
        {
            let answer = send("GET", &format!("{url}?{query}"), &p.api_key, "");
            assert_eq!(
                (answer.status, answer.json()["code"].as_str()),
                (400, Some("BAD_REQUEST")),
                "{query}"
            );
        }
        assert_eq!(send("GET", &format!("{url}?limit=120"), &p.api_key, "").status, 200);
        assert_eq!(send("GET", &format!("{url}?limit=1"), &p.api_key, "").status, 200);
    }
}

#[test]
fn memberships_change() {
    let emulator = emulator(10);
    let p = &emulator.endpoints().paperspace;
    let url = format!("{}/teams/{}/users", p.base_url, p.team_id);
    let member = items(&send("GET", &format!("{url}?role=member"), &p.api_key, ""))[0].clone();
    let one = format!("{url}/{}", member["user"]["id"].as_str().unwrap());
    let answer = send("PUT", &one, &p.api_key, r#"{"isAdmin":true}"#);
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.json(),
        json!({"dtConfirmed": member["dtConfirmed"], "dtDeleted": null, "isAdmin": true, "isOwner": false})
    );
    assert_eq!(send("PUT", &one, &p.api_key, r#"{"isAdmin":false}"#).json()["isAdmin"], false);
    for body in ["{}", r#"{"isAdmin":"yes"}"#, r#"{"isAdmin":null}"#, "[]", "{", ""] {
        assert_eq!(send("PUT", &one, &p.api_key, body).status, 400, "{body}");
    }
    let removed = send("DELETE", &one, &p.api_key, "");
    assert_eq!(removed.status, 200);
    assert!(removed.json()["dtDeleted"].is_string());
    for method in ["DELETE", "PUT"] {
        let answer = send(method, &one, &p.api_key, r#"{"isAdmin":true}"#);
        assert_eq!((answer.status, answer.json()["code"].as_str()), (404, Some("NOT_FOUND")));
    }
    assert_eq!(walk(&url, &p.api_key, "limit=100").len(), 9);
    let operations: Vec<_> =
        emulator.mutations().into_iter().map(|mutation| mutation.operation).collect();
    assert_eq!(operations, ["update_team_member", "update_team_member", "remove_team_member"]);
}

#[test]
fn secrets_come_and_go() {
    let emulator = emulator(10);
    let p = &emulator.endpoints().paperspace;
    let url = format!("{}/teams/{}/secrets", p.base_url, p.team_id);
    let seeded = walk(&url, &p.api_key, "limit=4");
    assert_eq!(seeded.len(), 25);
    assert!(seeded.iter().any(|secret| secret["hasDeploymentAttached"] == true));
    assert!(
        seeded
            .windows(2)
            .all(|pair| pair[0]["dtCreated"].as_str() >= pair[1]["dtCreated"].as_str())
    );

    let created = send("POST", &url, &p.api_key, r#"{"name":"New_1","value":"s3cret-valué"}"#);
    assert_eq!(created.status, 200);
    let fields: Vec<_> = created.json().as_object().unwrap().keys().cloned().collect();
    assert_eq!(fields, ["dtCreated", "dtModified", "name"]);
    let again = send("POST", &url, &p.api_key, r#"{"name":"New_1","value":"x"}"#);
    assert_eq!((again.status, again.json()["code"].as_str()), (409, Some("CONFLICT")));

    let one = format!("{url}/New_1");
    let got = send("GET", &one, &p.api_key, "");
    assert_eq!(got.json()["hasDeploymentAttached"], false);
    assert!(!got.text().contains("s3cret"), "a value is never given back");
    let updated = send("PATCH", &one, &p.api_key, r#"{"value":"other"}"#);
    assert_eq!(updated.status, 200);
    assert_eq!(updated.json()["dtCreated"], created.json()["dtCreated"]);
    assert!(updated.json()["dtModified"].as_str() > created.json()["dtModified"].as_str());
    assert_eq!(send("DELETE", &one, &p.api_key, "").json(), json!({"name": "New_1"}));
    for method in ["GET", "PATCH", "DELETE"] {
        assert_eq!(send(method, &one, &p.api_key, r#"{"value":"v"}"#).status, 404);
    }
    let mutations = emulator.mutations();
    assert_eq!(mutations[0].change["after"]["value"], "s3cret-valué");
    assert_eq!(mutations[1].change["before"]["value"], "s3cret-valué");
    assert_eq!(mutations.len(), 3);

    let long = format!(r#"{{"name":"{}","value":"v"}}"#, "a".repeat(129));
    let large = format!(r#"{{"name":"A","value":"{}"}}"#, "a".repeat(8193));
    for body in [
        r#"{"name":"1A","value":"v"}"#,
        r#"{"name":"A-B","value":"v"}"#,
        r#"{"name":"","value":"v"}"#,
        r#"{"name":"A","value":""}"#,
        r#"{"name":"A"}"#,
        r#"{"value":"v"}"#,
        r#"{"name":"A","value":7}"#,
        "nonsense",
        &long,
        &large,
    ] {
        assert_eq!(send("POST", &url, &p.api_key, body).status, 400, "{body}");
    }
    let longest = format!(r#"{{"name":"{}","value":"{}"}}"#, "a".repeat(128), "ü".repeat(8192));
    assert_eq!(send("POST", &url, &p.api_key, &longest).status, 200);
}

#[test]
fn the_session_names_the_teams() {
    let emulator = emulator(20);
    let p = &emulator.endpoints().paperspace;
    let session = send("GET", &format!("{}/auth/session", p.base_url), &p.api_key, "").json();
    assert_eq!(session["team"]["id"].as_str(), Some(p.team_id.as_str()));
    assert_eq!(
        session["user"]["teamMemberships"][0]["team"]["id"].as_str(),
        Some(p.team_id.as_str())
    );
    let membership = &session["user"]["teamMemberships"][0];
    assert_eq!(membership["isOwner"], true);
    assert_eq!(membership["team"]["name"], "My Team");
    assert_eq!(membership["team"]["namespace"], "my-team");
    assert_eq!(session["team"]["namespace"], "my-team", "the current team has no name");
    assert_eq!(session["team"].get("name"), None);
}

#[test]
fn refusals_have_the_services_own_form() {
    let emulator = emulator(10);
    let p = &emulator.endpoints().paperspace;
    let users = format!("{}/teams/{}/users", p.base_url, p.team_id);
    for (method, url, token, status, code) in [
        ("GET", users.clone(), "", 401, "UNAUTHORIZED"),
        ("GET", users.clone(), "wrong", 401, "UNAUTHORIZED"),
        ("GET", format!("{}/teams/nobody/users", p.base_url), p.api_key.as_str(), 404, "NOT_FOUND"),
        ("GET", format!("{}/nothing", p.base_url), p.api_key.as_str(), 404, "NOT_FOUND"),
        ("POST", users.clone(), p.api_key.as_str(), 405, "METHOD_NOT_SUPPORTED"),
    ] {
        let answer = send(method, &url, token, "");
        assert_eq!(
            (answer.status, answer.json()["code"].as_str()),
            (status, Some(code)),
            "{method} {url}"
        );
        assert!(answer.json()["message"].is_string());
        for header in ["content-type", "content-length", "date", "x-request-id"] {
            assert!(answer.header(header).is_some(), "{header}");
        }
    }
}
