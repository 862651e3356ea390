//! The users of the control plane.

use serde_json::{Value, json};

use crate::{
    list,
    support::{emulator, encode, send},
};

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
