//! Seequent Evo: workspaces, their users, discovery and tokens.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;
use serde_json::{Value, json};
use support::{connect, emulator, encode, exchange, form, send};

/// The id of nothing and of no user.
const STRANGER: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

#[test]
fn users_of_a_workspace_come_in_one_page() {
    let emulator = emulator(300);
    let e = &emulator.endpoints().evo;
    let url = format!(
        "{}/workspace/admin/orgs/{}/workspaces/{}/users",
        e.base_url, e.org_id, e.workspace_id
    );
    let answer = send("GET", &url, &e.token, "").json();
    assert_eq!(answer["links"], json!({}));
    let users = answer["results"].as_array().unwrap().clone();
    assert_eq!(users.len(), 300);
    assert!(users.iter().any(|user| user["email"].is_null()));
    assert_eq!(users.iter().filter(|user| user["role"] == "owner").count(), 2);
    let id = users[9]["user_id"].as_str().unwrap();
    for query in [
        format!("user_id={id}"),
        format!("filter[user_id]={id}"),
        format!("filter%5Buser_id%5D={id}"),
    ] {
        assert_eq!(
            send("GET", &format!("{url}?{query}"), &e.token, "").json()["results"],
            json!([users[9]])
        );
    }
    assert_eq!(send("GET", &format!("{url}?user_id=x"), &e.token, "").status, 422);
    let other = url.replace(&e.workspace_id, &e.other_workspace_id);
    assert_eq!(send("GET", &other, &e.token, "").json()["results"].as_array().unwrap().len(), 12);
}

#[test]
fn users_come_and_go() {
    let emulator = emulator(20);
    let e = &emulator.endpoints().evo;
    let admin = format!("{}/workspace/admin/orgs/{}", e.base_url, e.org_id);
    let users = |workspace: &str| format!("{admin}/workspaces/{workspace}/users");
    let list = |workspace: &str| {
        send("GET", &users(workspace), &e.token, "").json()["results"].as_array().unwrap().clone()
    };
    let everybody = list(&e.workspace_id);
    let small = list(&e.other_workspace_id);
    let mut outside = everybody.iter().filter(|user| {
        user["email"].is_string() && small.iter().all(|other| other["user_id"] != user["user_id"])
    });
    let (by_id, by_email) = (outside.next().unwrap(), outside.next().unwrap());
    let answer = send(
        "POST",
        &users(&e.other_workspace_id),
        &e.token,
        &json!({"user_id": by_id["user_id"], "role": "viewer"}).to_string(),
    );
    assert_eq!(
        (answer.status, answer.json()),
        (201, json!({"user_id": by_id["user_id"], "role": "viewer"}))
    );
    let answer = send(
        "POST",
        &users(&e.other_workspace_id),
        &e.token,
        &json!({"email": by_email["email"], "role": "editor"}).to_string(),
    );
    assert_eq!(
        (answer.status, answer.json()),
        (201, json!({"user_id": by_email["user_id"], "role": "editor"}))
    );
    assert_eq!(list(&e.other_workspace_id).len(), 14);
    let one = format!("{}/{}", users(&e.other_workspace_id), by_id["user_id"].as_str().unwrap());
    assert_eq!(send("DELETE", &one, &e.token, "").status, 204);
    assert_eq!(send("DELETE", &one, &e.token, "").status, 404);
    for (body, status) in [
        (json!({"user_id": "x", "role": "viewer"}), 422),
        (json!({"role": "viewer"}), 422),
        (json!({"user_id": by_id["user_id"], "role": "boss"}), 422),
        (json!({"email": "nobody@example.org", "role": "viewer"}), 404),
        (json!({"user_id": STRANGER, "role": "viewer"}), 404),
        (json!([]), 422),
    ] {
        assert_eq!(
            send("POST", &users(&e.workspace_id), &e.token, &body.to_string()).status,
            status,
            "{body}"
        );
    }

    let bulk = format!("{admin}/action/bulk_assign_roles");
    let assign = |user: &Value, role: &str| json!({"user_id": user["user_id"], "workspace_id": e.other_workspace_id, "role": role});
    let body = json!({"role_assignments": [assign(by_id, "owner"), assign(by_email, "viewer")]});
    let answer = send("POST", &bulk, &e.token, &body.to_string());
    assert_eq!((answer.status, answer.json()), (200, json!({})));
    let role = |user: &Value| {
        list(&e.other_workspace_id)
            .into_iter()
            .find(|other| other["user_id"] == user["user_id"])
            .unwrap()["role"]
            .clone()
    };
    assert_eq!((role(by_id), role(by_email)), (json!("owner"), json!("viewer")));
    let half_wrong =
        json!({"role_assignments": [assign(by_id, "viewer"), assign(by_email, "boss")]});
    assert_eq!(send("POST", &bulk, &e.token, &half_wrong.to_string()).status, 422);
    assert_eq!(role(by_id), "owner", "all or nothing");
    let stranger = json!({"user_id": STRANGER});
    let mut elsewhere = assign(by_email, "editor");
    elsewhere["workspace_id"] = STRANGER.into();
    for unknown in [assign(&stranger, "viewer"), elsewhere] {
        let body = json!({"role_assignments": [assign(by_id, "viewer"), unknown]});
        assert_eq!(send("POST", &bulk, &e.token, &body.to_string()).status, 404, "{body}");
        assert_eq!(role(by_id), "owner", "all or nothing");
    }
    let too_many = json!({"role_assignments": vec![assign(by_id, "viewer"); 101]});
    assert_eq!(send("POST", &bulk, &e.token, &too_many.to_string()).status, 422);
}

#[test]
fn workspaces_are_listed_by_offset() {
    let emulator = emulator(20);
    let e = &emulator.endpoints().evo;
    let url = format!("{}/workspace/admin/orgs/{}/workspaces", e.base_url, e.org_id);
    let first = send("GET", &url, &e.token, "").json();
    assert_eq!(
        (first["links"]["count"].as_u64(), first["links"]["total"].as_u64()),
        (Some(20), Some(45))
    );
    assert_eq!(first["links"]["previous"], Value::Null);
    let next = first["links"]["next"].as_str().unwrap();
    let second = send("GET", next, &e.token, "").json();
    assert_ne!(first["results"][0], second["results"][0]);
    let last = send("GET", &format!("{url}?offset=40&limit=20"), &e.token, "").json();
    assert_eq!((last["links"]["count"].as_u64(), &last["links"]["next"]), (Some(5), &Value::Null));
    assert_eq!(send("GET", &format!("{url}?offset=45"), &e.token, "").json()["results"], json!([]));
    for query in ["limit=0", "limit=101", "offset=-1", "limit=x"] {
        assert_eq!(send("GET", &format!("{url}?{query}"), &e.token, "").status, 422, "{query}");
    }
    for filter in ["name=Meridian", "filter[name]=Meridian"] {
        let named = send("GET", &format!("{url}?{filter}"), &e.token, "").json();
        assert_eq!(named["links"]["total"], 1, "{filter}");
        assert_eq!(named["results"][0]["id"], json!(e.workspace_id));
    }
    let users = send("GET", &format!("{url}/{}/users", e.other_workspace_id), &e.token, "").json();
    let user = users["results"][0]["user_id"].as_str().unwrap();
    let theirs = send(
        "GET",
        &format!(
            "{}/workspace/admin/orgs/{}/users/{user}/workspaces?limit=100",
            e.base_url, e.org_id
        ),
        &e.token,
        "",
    )
    .json();
    assert!(
        theirs["results"]
            .as_array()
            .unwrap()
            .iter()
            .any(|workspace| workspace["id"] == json!(e.other_workspace_id)
                && workspace["user_role"] == "owner")
    );
}

#[test]
fn some_people_are_in_other_workspaces_only() {
    let emulator = emulator(8);
    let e = &emulator.endpoints().evo;
    let workspaces = format!("{}/workspace/admin/orgs/{}/workspaces", e.base_url, e.org_id);
    let users = |id: &str| {
        let answer = send("GET", &format!("{workspaces}/{id}/users"), &e.token, "");
        answer.json()["results"].as_array().unwrap().clone()
    };
    let primary = users(&e.workspace_id);
    let all = send("GET", &format!("{workspaces}?limit=100"), &e.token, "").json();
    let ids = all["results"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap());
    let mut outside: Vec<_> = ids
        .filter(|id| ![&e.workspace_id, &e.other_workspace_id].contains(&&(*id).to_owned()))
        .flat_map(users)
        .filter(|user| primary.iter().all(|other| other["user_id"] != user["user_id"]))
        .map(|user| user["email"].as_str().unwrap().to_owned())
        .collect();
    outside.sort();
    assert_eq!(outside.len(), 4, "one of them is in two workspaces");
    outside.dedup();
    assert_eq!(outside.len(), 3);
    let url = format!("{workspaces}/{}/users", e.workspace_id);
    let body = json!({"email": outside[0].to_uppercase(), "role": "editor"}).to_string();
    assert_eq!(send("POST", &url, &e.token, &body).status, 201);
    assert_eq!(users(&e.workspace_id).last().unwrap()["email"].as_str(), Some(&*outside[0]));
}

#[test]
fn discovery_joins_organization_and_hub() {
    let emulator = emulator(10);
    let e = &emulator.endpoints().evo;
    let found = send(
        "GET",
        &format!("{}/evo/identity/v2/discovery?service=evo", e.discovery_url),
        &e.token,
        "",
    )
    .json();
    let discovery = &found["discovery"];
    assert_eq!(discovery["organizations"][0]["id"].as_str(), Some(e.org_id.as_str()));
    assert_eq!(discovery["hubs"][0]["url"].as_str(), Some(e.base_url.as_str()));
    assert_eq!(discovery["service_access"][0]["hub_code"], discovery["hubs"][0]["code"]);
    assert_eq!(discovery["service_access"][0]["org_id"], discovery["organizations"][0]["id"]);
}

#[test]
fn tokens_carry_scopes() {
    let emulator = emulator(10);
    let e = &emulator.endpoints().evo;
    let client = format!(
        "grant_type=client_credentials&client_id={}&client_secret={}",
        encode(&e.client_id),
        encode(&e.client_secret)
    );
    let answer = form(&e.token_url, &format!("{client}&scope=evo.discovery+evo.workspace"));
    assert_eq!(
        (answer.json()["token_type"].as_str(), answer.json()["expires_in"].as_u64()),
        (Some("Bearer"), Some(3600))
    );
    let token = answer.json()["access_token"].as_str().unwrap().to_owned();
    let workspaces = format!("{}/workspace/admin/orgs/{}/workspaces", e.base_url, e.org_id);
    assert_eq!(send("GET", &workspaces, &token, "").status, 200);
    let narrow =
        form(&e.token_url, &format!("{client}&scope=evo.discovery")).json()["access_token"]
            .as_str()
            .unwrap()
            .to_owned();
    assert_eq!(send("GET", &workspaces, &narrow, "").status, 403);
    assert_eq!(
        send("GET", &format!("{}/evo/identity/v2/discovery?service=evo", e.base_url), &narrow, "")
            .status,
        200
    );
    emulator.revoke_tokens();
    assert_eq!(send("GET", &workspaces, &token, "").status, 401);
    for (fields, code) in [
        (format!("{client}&scope=everything"), "invalid_scope"),
        (client.clone(), "invalid_scope"),
        (
            "grant_type=client_credentials&client_id=a&client_secret=b&scope=evo.workspace".into(),
            "invalid_client",
        ),
        ("grant_type=password".into(), "unsupported_grant_type"),
    ] {
        let answer = form(&e.token_url, &fields);
        assert_eq!((answer.status, answer.json()["error"].as_str()), (400, Some(code)));
    }
    // Basic authentication, as OAuth clients do it by default: `a:b` is no client.
    let headers =
        [("Content-Type", "application/x-www-form-urlencoded"), ("Authorization", "Basic YTpi")];
    let answer = exchange(
        &mut connect(&e.token_url),
        "POST",
        &e.token_url,
        &headers,
        "grant_type=client_credentials&scope=evo.workspace",
    );
    assert_eq!(answer.json()["error"], "invalid_client");
}

#[test]
fn refusals_are_problems() {
    let emulator = emulator(10);
    let e = &emulator.endpoints().evo;
    let admin = format!("{}/workspace/admin/orgs/{}", e.base_url, e.org_id);
    assert_eq!(
        send("DELETE", &format!("{admin}/workspaces/{}", e.other_workspace_id), &e.token, "")
            .status,
        204
    );
    for (method, url, token, status) in [
        ("GET", format!("{admin}/workspaces"), "", 401),
        ("GET", format!("{admin}/workspaces"), "wrong", 401),
        ("GET", format!("{admin}/workspaces/{STRANGER}/users"), e.token.as_str(), 404),
        (
            "GET",
            format!("{}/workspace/admin/orgs/{STRANGER}/workspaces", e.base_url),
            e.token.as_str(),
            404,
        ),
        ("GET", format!("{}/nothing", e.base_url), e.token.as_str(), 404),
        ("PUT", format!("{admin}/workspaces"), e.token.as_str(), 405),
        (
            "GET",
            format!("{admin}/workspaces/{}/users", e.other_workspace_id),
            e.token.as_str(),
            410,
        ),
        ("GET", format!("{admin}/workspaces/7/users"), e.token.as_str(), 422),
    ] {
        let answer = send(method, &url, token, "");
        assert_eq!(answer.status, status, "{method} {url}");
        assert_eq!(answer.header("content-type"), Some("application/problem+json"));
        let problem = answer.json();
        assert_eq!(problem["status"], status);
        assert!(
            problem["title"].is_string()
                && problem["type"].is_string()
                && problem["detail"].is_string()
        );
    }
    let problem = send("GET", &format!("{admin}/workspaces/7/users"), &e.token, "").json();
    assert_eq!(problem["invalid-params"][0]["name"], "workspace_id");
}
