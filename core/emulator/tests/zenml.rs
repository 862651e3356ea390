//! ZenML Pro: users, organizations and the token endpoint.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;
use serde_json::{Value, json};
use support::{emulator, encode, form, send};

fn list(url: &str, token: &str) -> Vec<Value> {
    let answer = send("GET", url, token, "");
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json().as_array().expect("a bare array").clone()
}

#[test]
fn the_limit_is_clamped_and_the_end_is_an_empty_page() {
    let emulator = emulator(250);
    let z = &emulator.endpoints().zenml;
    let url = format!("{}/users", z.base_url);
    assert_eq!(list(&url, &z.token).len(), 100);
    assert_eq!(list(&format!("{url}?limit=1000"), &z.token).len(), 100);
    assert_eq!(list(&format!("{url}?limit=30&offset=240"), &z.token).len(), 10);
    assert_eq!(list(&format!("{url}?offset=250"), &z.token), Vec::<Value>::new());
    assert_eq!(list(&format!("{url}?offset=99999"), &z.token), Vec::<Value>::new());
    for query in ["offset=-1", "limit=-1", "limit=x", "user_id=7", "is_active=perhaps"] {
        let answer = send("GET", &format!("{url}?{query}"), &z.token, "");
        assert_eq!(answer.status, 422, "{query}");
        let problem = &answer.json()["detail"][0];
        assert!(
            problem["loc"].is_array() && problem["msg"].is_string() && problem["type"].is_string(),
            "{problem}"
        );
    }
}

#[test]
fn users_are_filtered() {
    let emulator = emulator(100);
    let z = &emulator.endpoints().zenml;
    let url = format!("{}/users", z.base_url);
    let all = list(&url, &z.token);
    assert!(all.iter().all(
        |user| user["password"].is_null() && user.as_object().unwrap().contains_key("password")
    ));
    assert!(all.iter().any(|user| user["email"] == "autobot"));
    assert!(all.iter().any(|user| user["name"].is_null()));
    let somebody = all.iter().find(|user| user["oauth_id"].is_string()).unwrap();
    let by = |name: &str, value: &Value| {
        list(&format!("{url}?{name}={}", encode(value.as_str().unwrap())), &z.token)
    };
    assert_eq!(by("user_id", &somebody["id"]), std::slice::from_ref(somebody));
    assert_eq!(by("oauth_id", &somebody["oauth_id"]), std::slice::from_ref(somebody));
    assert_eq!(by("email", &somebody["email"]), std::slice::from_ref(somebody));
    let same_provider = by("oauth_provider", &somebody["oauth_provider"]);
    assert!(same_provider.len() > 1 && same_provider.len() < 100);
    let active = list(&format!("{url}?is_active=true"), &z.token).len();
    let inactive = list(&format!("{url}?is_active=false"), &z.token).len();
    assert!(inactive > 0);
    assert_eq!(active + inactive, 100);
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    let emulator = emulator(60);
    let z = &emulator.endpoints().zenml;
    let all = list(&format!("{}/users", z.base_url), &z.token);
    let user = all
        .iter()
        .find(|user| {
            user["company"].is_string()
                && user["job_title"].is_string()
                && user["oauth_provider"].is_null()
        })
        .unwrap();
    let url = format!("{}/users/{}", z.base_url, user["id"].as_str().unwrap());
    let answer = send(
        "PATCH",
        &url,
        &z.token,
        r#"{"company":null,"is_active":false,"metadata":{"a":1},"email":"new@example.org","password":"pw"}"#,
    );
    assert_eq!(answer.status, 200, "{}", answer.text());
    let changed = answer.json();
    assert_eq!(changed["company"], Value::Null);
    assert_eq!(changed["job_title"], user["job_title"]);
    assert_eq!(changed["is_active"], false);
    assert_eq!(changed["metadata"], json!({"a": 1}));
    assert_eq!(changed["email"], "new@example.org");
    assert_eq!(changed["password"], Value::Null);
    assert!(
        !emulator.mutations()[0].target.to_string().contains("pw"),
        "passwords are not logged as changes"
    );

    let long = format!(r#"{{"name":"{}"}}"#, "ü".repeat(51));
    for body in [
        long.as_str(),
        r#"{"username":"a b"}"#,
        r#"{"username":""}"#,
        r#"{"email":"nobody"}"#,
        r#"{"is_active":"x"}"#,
        r#"{"metadata":[]}"#,
        "[]",
        "{",
    ] {
        let answer = send("PATCH", &url, &z.token, body);
        assert_eq!(answer.status, 422, "{body}");
        assert!(answer.json()["detail"][0]["loc"].is_array());
    }
    assert_eq!(
        send("PATCH", &url, &z.token, &long.replacen('ü', "", 1)).status,
        200,
        "fifty characters fit"
    );
    let taken = json!({"username": "autobot"}).to_string();
    let answer = send("PATCH", &url, &z.token, &taken);
    assert_eq!(
        (answer.status, answer.json()["detail"][0].as_str()),
        (409, Some("EntityExistsError"))
    );
    let by_oauth = all.iter().find(|user| user["oauth_provider"].is_string()).unwrap();
    let answer = send(
        "PATCH",
        &format!("{}/users/{}", z.base_url, by_oauth["id"].as_str().unwrap()),
        &z.token,
        r#"{"email":"a@b.example"}"#,
    );
    assert_eq!(
        (answer.status, answer.json()["detail"][0].as_str()),
        (403, Some("IllegalOperationError"))
    );
}

#[test]
fn users_are_deleted_but_for_internal_ones() {
    let emulator = emulator(20);
    let z = &emulator.endpoints().zenml;
    let all = list(&format!("{}/users", z.base_url), &z.token);
    let url = format!("{}/users/{}", z.base_url, all[4]["id"].as_str().unwrap());
    let answer = send("DELETE", &url, &z.token, "");
    assert_eq!((answer.status, answer.text()), (200, "null"));
    let answer = send("DELETE", &url, &z.token, "");
    assert_eq!(answer.status, 404);
    assert!(answer.json()["detail"].is_string());
    assert_eq!(list(&format!("{}/users", z.base_url), &z.token).len(), 19);
    let me = send("GET", &format!("{}/users/me", z.base_url), &z.token, "").json();
    for internal in [&me, &all[0]] {
        let answer = send(
            "DELETE",
            &format!("{}/users/{}", z.base_url, internal["id"].as_str().unwrap()),
            &z.token,
            "",
        );
        assert_eq!(
            (answer.status, answer.json()["detail"][0].as_str()),
            (403, Some("IllegalOperationError"))
        );
    }
    assert_eq!(send("DELETE", &format!("{}/users/none", z.base_url), &z.token, "").status, 422);
}

#[test]
fn organizations_have_members_of_all_kinds() {
    let emulator = emulator(40);
    let z = &emulator.endpoints().zenml;
    let organizations = list(&format!("{}/organizations", z.base_url), &z.token);
    assert_eq!(organizations.len(), 2);
    assert_eq!(organizations[0]["id"].as_str(), Some(z.organization_id.as_str()));
    assert_eq!(
        list(&format!("{}/organizations?offset=1&limit=1", z.base_url), &z.token),
        organizations[1..]
    );
    let url = format!("{}/organizations/{}/members", z.base_url, z.organization_id);
    let members = list(&url, &z.token);
    for kind in ["user", "service_account", "team", "invitation"] {
        assert!(members.iter().any(|member| member["type"] == kind), "{kind}");
    }
    assert_eq!(
        members
            .iter()
            .filter(|member| member["type"] == "user" || member["type"] == "service_account")
            .count(),
        40
    );
    assert_eq!(
        list(
            &format!("{}/organizations/{}/members", z.base_url, z.other_organization_id),
            &z.token
        )
        .len(),
        12
    );
    let id = members[3]["id"].as_str().unwrap();
    assert_eq!(send("DELETE", &url, &z.token, "").status, 422);
    let answer = send("DELETE", &format!("{url}?user_id={id}"), &z.token, "");
    assert_eq!((answer.status, answer.text()), (200, "null"));
    assert_eq!(send("DELETE", &format!("{url}?user_id={id}"), &z.token, "").status, 404);
    assert_eq!(list(&url, &z.token).len(), members.len() - 1);
    assert_eq!(
        list(&format!("{}/users", z.base_url), &z.token).len(),
        40,
        "the account itself stays"
    );
}

#[test]
fn tokens_are_issued_revoked_and_expire() {
    let emulator = emulator(10);
    let z = &emulator.endpoints().zenml;
    let login = format!("{}/auth/login", z.base_url);
    let me = format!("{}/users/me", z.base_url);
    let credentials = format!(
        "grant_type=client_credentials&client_id={}&client_secret={}",
        z.client_id,
        encode(&z.client_secret)
    );
    let mut issued = Vec::new();
    for fields in [
        format!("password={}", z.api_key),
        credentials.clone(),
        format!("{credentials}&audience=x"),
    ] {
        let answer = form(&login, &fields);
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert_eq!(
            (answer.json()["token_type"].as_str(), answer.json()["expires_in"].as_u64()),
            (Some("bearer"), Some(3600))
        );
        issued.push(answer.json()["access_token"].as_str().unwrap().to_owned());
    }
    assert!(issued[0] != issued[1] && issued[1] != issued[2]);
    for token in issued.iter().chain([&z.api_key, &z.token]) {
        assert_eq!(send("GET", &me, token, "").status, 200);
    }
    assert_eq!(
        send("POST", &format!("{}/tokens/revoke", emulator.endpoints().control_url), "", "").json()
            ["revoked"],
        3
    );
    for token in &issued {
        assert_eq!(send("GET", &me, token, "").status, 401);
    }
    assert_eq!(send("GET", &me, &z.token, "").status, 200);
    assert_eq!(send("GET", &me, "", "").json(), json!({"detail": "Not authenticated"}));

    assert_eq!(
        send(
            "PUT",
            &format!("{}/settings", emulator.endpoints().control_url),
            "",
            r#"{"token_lifetime_s":1}"#
        )
        .status,
        204
    );
    let answer = form(&login, &credentials).json();
    assert_eq!(answer["expires_in"], 1);
    let token = answer["access_token"].as_str().unwrap();
    assert_eq!(send("GET", &me, token, "").status, 200);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert_eq!(send("GET", &me, token, "").status, 401);

    for (fields, status, code) in [
        ("password=wrong", 401, "invalid_grant"),
        ("grant_type=client_credentials&client_id=a&client_secret=b", 401, "invalid_client"),
        ("grant_type=client_credentials", 400, "invalid_request"),
        ("grant_type=authorization_code&code=1", 400, "unsupported_grant_type"),
        ("a=b", 400, "invalid_request"),
    ] {
        let answer = form(&login, fields);
        assert_eq!(
            (answer.status, answer.json()["error"].as_str()),
            (status, Some(code)),
            "{fields}"
        );
        assert!(answer.json()["error_description"].is_string());
    }
    assert_eq!(send("POST", &login, "", r#"{"password":"x"}"#).status, 400);
}

#[test]
fn refusals_have_the_services_own_form() {
    let emulator = emulator(10);
    let z = &emulator.endpoints().zenml;
    assert_eq!(
        send("GET", &format!("{}/nothing", z.base_url), &z.token, "").json(),
        json!({"detail": "Not Found"})
    );
    let answer = send("POST", &format!("{}/users", z.base_url), &z.token, "");
    assert_eq!((answer.status, answer.json()), (405, json!({"detail": "Method Not Allowed"})));
    assert_eq!(
        send(
            "GET",
            &format!("{}/organizations/00000000-0000-4000-8000-000000000000/members", z.base_url),
            &z.token,
            ""
        )
        .status,
        404
    );
}
