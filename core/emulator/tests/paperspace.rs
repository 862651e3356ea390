//! Paperspace: every operation, its errors, and cursors that a client cannot read.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;
use rosterkit_emulator::endpoints::Paperspace;
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
    let team = format!("{}/teams/{}", p.base_url, p.team_id);
    let project = format!("{}/projects/{}", p.base_url, p.project_id);
    for url in [format!("{team}/users"), format!("{team}/secrets"), format!("{project}/secrets")] {
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

/// The secrets of a team and those of a project: where they are, how many there are, the ids in the
/// log of changes, and the operations that change them.
fn holders(p: &Paperspace) -> [(String, usize, Value, [&'static str; 3]); 2] {
    [
        (
            format!("{}/teams/{}/secrets", p.base_url, p.team_id),
            25,
            json!({"team_id": p.team_id, "name": "New_1"}),
            ["create_secret", "update_secret", "delete_secret"],
        ),
        (
            format!("{}/projects/{}/secrets", p.base_url, p.project_id),
            7,
            json!({"project_id": p.project_id, "name": "New_1"}),
            ["create_project_secret", "update_project_secret", "delete_project_secret"],
        ),
    ]
}

#[test]
fn secrets_are_listed_page_by_page() {
    let emulator = emulator(10);
    let p = &emulator.endpoints().paperspace;
    for (url, count, ..) in holders(p) {
        for (query, descending) in [("limit=2", true), ("limit=4&order=asc", false)] {
            let all = walk(&url, &p.api_key, query);
            assert_eq!(all.len(), count);
            let names: HashSet<_> = all.iter().map(|it| it["name"].as_str().unwrap()).collect();
            assert_eq!(names.len(), count);
            let times: Vec<_> = all.iter().map(|it| it["dtCreated"].as_str().unwrap()).collect();
            assert!(times.is_sorted_by(|one, next| match descending {
                true => one >= next,
                false => one <= next,
            }));
            assert!(all.iter().any(|secret| secret["hasDeploymentAttached"] == true));
        }
        let first = send("GET", &format!("{url}?limit=2&orderBy=dtCreated"), &p.api_key, "");
        let cursor = first.json()["nextPage"].as_str().unwrap().to_owned();
        let names: Vec<_> = items(&first).iter().map(|it| it["name"].clone()).collect();
        for name in names {
            let one = format!("{url}/{}", name.as_str().unwrap());
            assert_eq!(send("DELETE", &one, &p.api_key, "").status, 200);
        }
        let rest = walk(&url, &p.api_key, &format!("limit=120&after={cursor}"));
        assert_eq!(rest.len(), count - 2, "what was listed and deleted shifts nothing");
    }
}

#[test]
fn secrets_come_and_go() {
    let emulator = emulator(10);
    let p = &emulator.endpoints().paperspace;
    for (url, count, target, operations) in holders(p) {
        emulator.clear_logs();
        let created = send("POST", &url, &p.api_key, r#"{"name":"New_1","value":"s3cret-valué"}"#);
        assert_eq!(created.status, 200);
        let fields: Vec<_> = created.json().as_object().unwrap().keys().cloned().collect();
        assert_eq!(fields, ["dtCreated", "dtModified", "name"]);
        let again = send("POST", &url, &p.api_key, r#"{"name":"New_1","value":"x"}"#);
        assert_eq!((again.status, again.json()["code"].as_str()), (409, Some("CONFLICT")));
        assert_eq!(walk(&url, &p.api_key, "limit=100").len(), count + 1);

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
        let logged: Vec<_> = mutations.iter().map(|it| it.operation.as_str()).collect();
        assert_eq!(logged, operations);
        assert!(mutations.iter().all(|mutation| mutation.target == target));
        assert_eq!(mutations[0].change["after"]["value"], "s3cret-valué");
        assert_eq!(mutations[1].change["before"]["value"], "s3cret-valué");
    }
}

#[test]
fn secrets_are_refused_that_cannot_be_some() {
    let emulator = emulator(10);
    let p = &emulator.endpoints().paperspace;
    let long = format!(r#"{{"name":"{}","value":"v"}}"#, "a".repeat(129));
    let large = format!(r#"{{"name":"A","value":"{}"}}"#, "a".repeat(8193));
    let longest = format!(r#"{{"name":"{}","value":"{}"}}"#, "a".repeat(128), "ü".repeat(8192));
    for (url, count, ..) in holders(p) {
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
        assert_eq!(walk(&url, &p.api_key, "limit=100").len(), count);
        assert_eq!(send("POST", &url, &p.api_key, &longest).status, 200);
    }
}

#[test]
fn a_project_has_secrets_of_its_own() {
    let emulator = emulator(10);
    let p = &emulator.endpoints().paperspace;
    let [url, other] = [&p.project_id, &p.other_project_id]
        .map(|id| format!("{}/projects/{id}/secrets", p.base_url));
    assert!(p.project_id.starts_with('p') && p.project_id.len() == 11, "{}", p.project_id);
    assert_eq!(send("POST", &url, &p.api_key, r#"{"name":"Own","value":"v"}"#).status, 200);
    assert_eq!(send("GET", &format!("{url}/Own"), &p.api_key, "").status, 200);
    assert_eq!(send("GET", &format!("{other}/Own"), &p.api_key, "").status, 404);
    let team = format!("{}/teams/{}/secrets/Own", p.base_url, p.team_id);
    assert_eq!(send("GET", &team, &p.api_key, "").status, 404);

    let first = send("GET", &format!("{url}?limit=1"), &p.api_key, "").json();
    let cursor = first["nextPage"].as_str().unwrap();
    let answer = send("GET", &format!("{other}?limit=1&after={cursor}"), &p.api_key, "");
    assert_eq!(answer.status, 400, "a cursor of another project");

    for id in ["none", p.team_id.as_str(), "my-team"] {
        let none = format!("{}/projects/{id}/secrets", p.base_url);
        let answer = send("GET", &none, &p.api_key, "");
        assert_eq!((answer.status, answer.json()["code"].as_str()), (404, Some("NOT_FOUND")));
        assert_eq!(send("POST", &none, &p.api_key, r#"{"name":"A","value":"v"}"#).status, 404);
    }
    assert_eq!(send("GET", &url, "wrong", "").status, 401);
}

#[test]
fn a_team_is_named_by_its_id_and_by_its_namespace() {
    let emulator = emulator(20);
    let p = &emulator.endpoints().paperspace;
    for (id, namespace) in [(&p.team_id, "my-team"), (&p.other_team_id, "my-other-team")] {
        for kind in ["users", "secrets"] {
            let [by_id, by_namespace] = [id.as_str(), namespace].map(|team| {
                walk(&format!("{}/teams/{team}/{kind}", p.base_url), &p.api_key, "limit=3")
            });
            assert_eq!(by_id, by_namespace);
        }
    }
    let secret = format!("{}/teams/my-team/secrets", p.base_url);
    assert_eq!(send("POST", &secret, &p.api_key, r#"{"name":"N","value":"v"}"#).status, 200);
    let by_id = format!("{}/teams/{}/secrets/N", p.base_url, p.team_id);
    assert_eq!(send("GET", &by_id, &p.api_key, "").status, 200);
}

#[test]
fn the_session_names_the_teams() {
    let emulator = emulator(20);
    let p = &emulator.endpoints().paperspace;
    let session = send("GET", &format!("{}/auth/session", p.base_url), &p.api_key, "").json();
    assert_eq!(
        session["team"],
        json!({"id": p.team_id, "namespace": "my-team", "isPrivate": false}),
        "the current team has no name"
    );
    let memberships = session["user"]["teamMemberships"].as_array().unwrap();
    let teams: Vec<_> = memberships
        .iter()
        .map(|membership| {
            let team = &membership["team"];
            assert!(membership.get("dtConfirmed").is_some() && membership["isAdmin"].is_boolean());
            assert!(team["isUserTeam"].is_boolean() && team["dtCreated"].is_string());
            assert!(team.get("publicProfileImageUrl").is_some());
            (&team["id"], &team["name"], &team["namespace"], &membership["isOwner"])
        })
        .collect();
    assert_eq!(
        json!(teams),
        json!([
            [p.team_id, "My Team", "my-team", true],
            [p.other_team_id, "My \"Other\" Team", "my-other-team", false],
        ])
    );
    let me = session["user"]["id"].as_str().unwrap();
    for team in [&p.team_id, &p.other_team_id] {
        let users = walk(&format!("{}/teams/{team}/users", p.base_url), &p.api_key, "limit=100");
        assert!(users.iter().any(|member| member["user"]["id"] == me));
    }
}

#[test]
fn without_a_credential_or_a_team_the_session_is_null() {
    let emulator = emulator(20);
    let p = &emulator.endpoints().paperspace;
    let session = |token: &str| {
        let answer = send("GET", &format!("{}/auth/session", p.base_url), token, "");
        assert_eq!(answer.status, 200);
        answer.json()
    };
    assert_eq!((session(""), session("wrong")), (Value::Null, Value::Null));
    let me = session(&p.api_key)["user"]["id"].as_str().unwrap().to_owned();
    let leave = |team: &str| {
        let one = format!("{}/teams/{team}/users/{me}", p.base_url);
        assert_eq!(send("DELETE", &one, &p.api_key, "").status, 200);
    };
    leave(&p.team_id);
    let left = session(&p.api_key);
    assert_eq!(left["team"]["id"], p.other_team_id.as_str());
    assert_eq!(left["user"]["teamMemberships"].as_array().unwrap().len(), 1);
    leave(&p.other_team_id);
    assert_eq!(session(&p.api_key), Value::Null);
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
