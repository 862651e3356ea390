//! Invitations that are accepted, as the person they were sent to would.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;
use rosterkit_emulator::Emulator;
use serde_json::{Value, json};
use support::{Answer, emulator, send};

const EMAIL: &str = "new.person@example.org";

fn accept(emulator: &Emulator, service: &str, invitation: &Value) -> Answer {
    let url = format!("{}/accept", emulator.endpoints().control_url);
    send("POST", &url, "", &json!({"service": service, "invitation": invitation}).to_string())
}

#[test]
fn who_accepts_an_invitation_to_evo_is_a_user_of_the_instance() {
    let emulator = emulator(8);
    let e = &emulator.endpoints().evo;
    let members = format!("{}/workspace/orgs/{}/members", e.base_url, e.org_id);
    let get = |path: &str| send("GET", &format!("{members}{path}"), &e.token, "").json();
    let roles = json!([get("/roles")["roles"][0]["id"]]);
    let body = json!({"users": [{"email": EMAIL, "roles": roles}]}).to_string();
    let added = send("POST", &format!("{members}/users"), &e.token, &body).json();

    let accepted = accept(&emulator, "evo", &added["invitations"][0]["id"]);
    assert_eq!(accepted.status, 200, "{}", accepted.text());
    let users = get("/users?limit=100")["results"].as_array().unwrap().clone();
    let user = users.iter().find(|user| user["email"] == EMAIL).expect("they are a user");
    assert_eq!(user["id"], accepted.json()["user_id"]);
    assert_eq!(accept(&emulator, "evo", &added["invitations"][0]["id"]).status, 404);
}

#[test]
fn who_accepts_an_invitation_to_gitbook_is_a_member_of_the_organization() {
    let emulator = emulator(8);
    let g = &emulator.endpoints().gitbook;
    let org = format!("{}/orgs/{}", g.base_url, g.organization_id);
    let invite = json!({"emails": [EMAIL], "role": "read"}).to_string();
    let invited = send("POST", &format!("{org}/invites"), &g.token, &invite);
    assert_eq!(invited.json(), json!({"users": [], "invited": 1}));

    let accepted = accept(&emulator, "gitbook", &json!(EMAIL));
    assert_eq!(accepted.status, 200, "{}", accepted.text());
    let id = accepted.json()["user_id"].as_str().unwrap().to_owned();
    let member = send("GET", &format!("{org}/members/{id}"), &g.token, "").json();
    assert_eq!((&member["role"], &member["user"]["email"]), (&json!("read"), &json!(EMAIL)));
    assert_eq!(accept(&emulator, "gitbook", &json!(EMAIL)).status, 404);
}
