//! Invitations, from being sent to being accepted.

use serde_json::{Value, json};

use crate::{NOWHERE, ZenMl, id, support::encode};

const EMAIL: &str = "Nora.New@meridian.example";

fn body(email: &str, role: &str) -> String {
    json!({"email": email, "role_id": role}).to_string()
}

#[test]
fn an_invitation_says_who_is_invited_to_what_by_whom() {
    let zenml = ZenMl::with_people(20);
    let path = format!("{}/invitations", zenml.organization);
    let role = zenml.role(&zenml.organization, "Organization Manager");
    let invitation = zenml.ok("POST", &path, &body(EMAIL, &role));
    assert_eq!(invitation["email"], EMAIL);
    assert_eq!(invitation["role"]["id"], role.as_str());
    assert_eq!(invitation["organization"], zenml.ok("GET", &zenml.organization, ""));
    assert_eq!(invitation["user"], zenml.ok("GET", "/users/me", ""));
    assert_eq!(
        (&invitation["accepted"], &invitation["accepted_at"]),
        (&json!(false), &Value::Null)
    );
    let time = |name: &str| invitation[name].as_str().unwrap().to_owned();
    assert!(time("created") == time("updated") && time("created") < time("expires"));

    assert_eq!(zenml.list(&path).last(), Some(&invitation));
    let member = zenml.member(&id(&invitation)).unwrap();
    assert_eq!(
        (&member["type"], &member["role"]),
        (&json!("invitation"), &json!("Organization Manager"))
    );
    let (operation, target, before, after) = zenml.last_change();
    assert_eq!(
        (operation.as_str(), &before, &after),
        ("create_invitation", &Value::Null, &invitation)
    );
    assert_eq!((&target["email"], &target["role_id"]), (&json!(EMAIL), &json!(role)));
}

#[test]
fn invitations_are_filtered_by_address_and_by_whether_they_wait() {
    let zenml = ZenMl::with_people(20);
    let path = format!("{}/invitations", zenml.organization);
    let all = zenml.list(&path);
    let (accepted, pending): (Vec<_>, Vec<_>) =
        all.iter().cloned().partition(|invitation| invitation["accepted"] == true);
    assert_eq!((accepted.len(), pending.len()), (1, 1));
    assert!(accepted[0]["accepted_at"].is_string() && pending[0]["accepted_at"].is_null());
    assert_eq!(zenml.list(&format!("{path}?only_pending=true")), pending);
    assert_eq!(zenml.list(&format!("{path}?only_pending=false")), all);
    let by_email = |email: &str| zenml.list(&format!("{path}?email={}", encode(email)));
    let email = pending[0]["email"].as_str().unwrap();
    assert_eq!(by_email(&email.to_uppercase()), pending);
    assert_eq!(by_email(&email[1..]), Vec::<Value>::new(), "only the whole address");
    assert_eq!(by_email(""), Vec::<Value>::new());
    let accepted_email = accepted[0]["email"].as_str().unwrap();
    let query = format!("{path}?only_pending=1&email={}", encode(accepted_email));
    assert_eq!(zenml.list(&query), Vec::<Value>::new());
    let refused = zenml.refusal("GET", &format!("{path}?only_pending=maybe"), "");
    assert_eq!(refused, (422, "only_pending".into()));
}

#[test]
fn what_is_wrong_with_an_invitation_is_said_before_anything_is_looked_up() {
    let zenml = ZenMl::with_people(20);
    let path = format!("/organizations/{NOWHERE}/invitations");
    for (body, place) in [
        ("{", "1"),
        ("[]", "body"),
        ("{}", "email"),
        (&format!(r#"{{"role_id":"{NOWHERE}"}}"#), "email"),
        (&body("nora", NOWHERE), "email"),
        (&format!(r#"{{"email":null,"role_id":"{NOWHERE}"}}"#), "email"),
        (r#"{"email":"a@b.example"}"#, "role_id"),
        (&body("a@b.example", "7"), "role_id"),
        (&body("a@b.example", ""), "role_id"),
        (r#"{"email":"a@b.example","role_id":null}"#, "role_id"),
    ] {
        assert_eq!(zenml.refusal("POST", &path, body), (422, place.into()), "{body}");
    }
    let answer = zenml.send("POST", "/organizations/7/invitations", "{}").json();
    assert_eq!(answer["detail"].as_array().unwrap().len(), 3, "all that is wrong: {answer}");
    assert_eq!(zenml.refusal("POST", &path, &body("a@b.example", NOWHERE)).0, 404);
    assert_eq!(zenml.refusal("GET", "/organizations/7/invitations", "").0, 422);
    assert_eq!(zenml.refusal("GET", &path, "").0, 404);
}

#[test]
fn an_invitation_that_cannot_be_is_refused() {
    let zenml = ZenMl::with_people(20);
    let path = format!("{}/invitations", zenml.organization);
    let viewer = zenml.role(&zenml.organization, "Organization Viewer");
    let before = zenml.list(&path);
    let refused = |email: &str, role: &str| zenml.refusal("POST", &path, &body(email, role));
    assert_eq!(refused(EMAIL, NOWHERE).0, 404);
    let of_other = zenml.role(&zenml.other, "Organization Viewer");
    assert_eq!(refused(EMAIL, &of_other).0, 404, "a role of another organization");
    for name in ["Workspace Admin", "Project Viewer"] {
        let role = zenml.role(&zenml.organization, name);
        assert_eq!(refused(EMAIL, &role), (403, "IllegalOperationError".into()));
    }
    let exists = (409, "EntityExistsError".to_owned());
    let pending = before.iter().find(|invitation| invitation["accepted"] == false).unwrap();
    let pending = pending["email"].as_str().unwrap().to_uppercase();
    assert_eq!(refused(&pending, &viewer), exists);
    let members = zenml.list(&format!("{}/members?include_teams=false", zenml.organization));
    let email = |member: &Value| {
        member["email"].as_str().filter(|text| text.contains('@')).map(str::to_owned)
    };
    let member = members.iter().find_map(email).unwrap();
    assert_eq!(refused(&member.to_uppercase(), &viewer), exists);
    assert_eq!(zenml.list(&path), before);
    assert_eq!(zenml.emulator.mutations(), []);

    let elsewhere = format!("{}/invitations", zenml.other);
    let role = zenml.role(&zenml.other, "Organization Viewer");
    zenml.ok("POST", &elsewhere, &body(&pending, &role));
}

#[test]
fn a_deleted_invitation_is_gone_with_its_teams_and_roles() {
    let zenml = ZenMl::with_people(20);
    let invitation = zenml.invite(EMAIL);
    let team = &zenml.list(&format!("{}/teams", zenml.organization))[1];
    let count = team["member_count"].as_u64().unwrap();
    let members = format!("/teams/{}/members?invitation_id={invitation}", id(team));
    assert_eq!(zenml.ok("POST", &members, "")["member_count"], count + 1);
    let viewer = zenml.role(&zenml.organization, "Project Viewer");
    let assignments = format!("/roles/{viewer}/assignments");
    let query = format!("invitation_id={invitation}&project_id={NOWHERE}");
    zenml.ok("POST", &format!("{assignments}?{query}"), "");

    let path = format!("{}/invitations/{invitation}", zenml.organization);
    let in_other = format!("{}/invitations/{invitation}", zenml.other);
    assert_eq!(zenml.refusal("DELETE", &in_other, "").0, 404, "it is not the other's");
    let shown = zenml.list(&format!("{}/invitations?email={}", zenml.organization, encode(EMAIL)));
    let answer = zenml.send("DELETE", &path, "");
    assert_eq!((answer.status, answer.text()), (200, "null"));
    let (operation, target, before, after) = zenml.last_change();
    assert_eq!(
        (operation.as_str(), &before, &after),
        ("delete_invitation", &shown[0], &Value::Null)
    );
    assert_eq!(target["invitation_id"], invitation.as_str());
    assert!(zenml.member(&invitation).is_none());
    let teams = zenml.list(&format!("{}/teams", zenml.organization));
    assert_eq!(teams[1]["member_count"], count);
    assert_eq!(zenml.list(&assignments), Vec::<Value>::new());
    assert_eq!(zenml.refusal("DELETE", &path, "").0, 404);
    assert_eq!(zenml.accept_as("zenml", &invitation).status, 404);

    let wrong = format!("{}/invitations/all", zenml.organization);
    assert_eq!(zenml.refusal("DELETE", &wrong, ""), (422, "invitation_id".into()));
    let again = zenml.invite(EMAIL);
    assert_ne!(again, invitation, "the address is free again");
}

#[test]
fn an_accepted_invitation_is_a_new_user_with_its_role_and_teams() {
    let zenml = ZenMl::with_people(20);
    let invitation = zenml.invite(EMAIL);
    let team = id(&zenml.list(&format!("{}/teams", zenml.organization))[0]);
    let before = zenml.ok("POST", &format!("/teams/{team}/members?invitation_id={invitation}"), "");
    let stack_admin = zenml.role(&zenml.organization, "Stack Admin");
    let assignments = format!("/roles/{stack_admin}/assignments");
    let query = format!("invitation_id={invitation}&workspace_id={NOWHERE}");
    zenml.ok("POST", &format!("{assignments}?{query}"), "");

    let user = zenml.accept(&invitation);
    let member = zenml.member(&user).unwrap();
    assert_eq!(
        [&member["type"], &member["role"], &member["email"], &member["is_active"]],
        [&json!("user"), &json!("Organization Viewer"), &json!(EMAIL), &json!(true)]
    );
    assert!(zenml.member(&invitation).is_none());
    assert_eq!(id(&zenml.list(&format!("/users?email={}", encode(EMAIL)))[0]), user);
    let in_team = zenml.list(&format!("/teams/{team}/members"));
    assert!(in_team.iter().any(|member| id(member) == user));
    assert_eq!(in_team.len(), before["member_count"], "in place of the invitation");
    let assigned = zenml.list(&assignments);
    assert_eq!((assigned.len(), &assigned[0]["user"]["id"]), (1, &json!(user)));

    let shown =
        &zenml.list(&format!("{}/invitations?email={}", zenml.organization, encode(EMAIL)))[0];
    assert_eq!((&shown["accepted"], &shown["role"]["name"]), (&json!(true), &member["role"]));
    assert_eq!(shown["accepted_at"], shown["updated"]);
    assert_eq!(zenml.accept_as("zenml", &invitation).status, 404, "once");
    let path = format!("/teams/{team}/members?invitation_id={invitation}");
    assert_eq!(zenml.refusal("POST", &path, ""), (403, "IllegalOperationError".into()));
    let query = format!("{}/invitations", zenml.organization);
    let role = zenml.role(&zenml.organization, "Organization Viewer");
    assert_eq!(
        zenml.refusal("POST", &query, &body(EMAIL, &role)),
        (409, "EntityExistsError".into()),
        "a member by now"
    );
}

#[test]
fn someone_with_an_account_keeps_it_when_they_accept() {
    let zenml = ZenMl::with_people(40);
    let users = zenml.list("/users");
    let in_other = zenml.list(&format!("{}/members", zenml.other));
    let is_in_other =
        |user: &Value| in_other.iter().any(|member| member["user"]["id"] == user["id"]);
    let has_email = |user: &Value| user["email"].as_str().is_some_and(|email| email.contains('@'));
    let known = users.iter().find(|user| has_email(user) && !is_in_other(user)).unwrap();
    let role = zenml.role(&zenml.other, "Billing Admin");
    let email = known["email"].as_str().unwrap().to_uppercase();
    let path = format!("{}/invitations", zenml.other);
    let invitation = zenml.ok("POST", &path, &body(&email, &role));
    assert_eq!(zenml.accept(&id(&invitation)), id(known));
    assert_eq!(zenml.list("/users").len(), 40);
    let members = zenml.list(&format!("{}/members", zenml.other));
    let member = members.iter().find(|member| member["user"]["id"] == known["id"]).unwrap();
    assert_eq!(member["roles"][0]["name"], "Billing Admin");
    assert_eq!(member["user"], *known);
}

#[test]
fn a_member_who_takes_the_invited_address_is_a_member_once() {
    let zenml = ZenMl::with_people(40);
    let invitation = zenml.invite(EMAIL);
    let team = id(&zenml.list(&format!("{}/teams", zenml.organization))[0]);
    let members = format!("/teams/{team}/members");
    let in_team = zenml.list(&members);
    let user = id(in_team.iter().find(|user| user["oauth_provider"].is_null()).unwrap());
    zenml.ok("POST", &format!("{members}?invitation_id={invitation}"), "");
    zenml.ok("PATCH", &format!("/users/{user}"), &json!({"email": EMAIL}).to_string());
    let before = zenml.people();
    assert_eq!(zenml.accept(&invitation), user);
    assert_eq!(zenml.people(), before);
    assert_eq!(zenml.list(&members).len(), in_team.len());
    let team = &zenml.list(&format!("{}/teams", zenml.organization))[0];
    assert_eq!(team["member_count"], in_team.len());
}

#[test]
fn someone_who_was_removed_is_invited_again() {
    let zenml = ZenMl::with_people(20);
    let user = zenml.accept(&zenml.invite(EMAIL));
    zenml.ok("DELETE", &format!("{}/members?user_id={user}", zenml.organization), "");
    let again = zenml.invite(EMAIL);
    assert_eq!(zenml.accept(&again), user, "the account was still there");
    assert!(zenml.member(&user).is_some());
    let invitations =
        zenml.list(&format!("{}/invitations?email={}", zenml.organization, encode(EMAIL)));
    assert_eq!(invitations.len(), 2);
}

#[test]
fn only_a_pending_invitation_of_a_known_service_is_accepted() {
    let zenml = ZenMl::with_people(8);
    let sentence = |answer: crate::support::Answer| {
        assert!(answer.json()["error"].as_str().unwrap().ends_with('.'), "{}", answer.text());
        answer.status
    };
    assert_eq!(sentence(zenml.accept_as("zenml", NOWHERE)), 404);
    assert_eq!(sentence(zenml.accept_as("paperspace", NOWHERE)), 400);
    let url = format!("{}/accept", zenml.emulator.endpoints().control_url);
    for body in ["{}", "[]", r#"{"service":"zenml","invitation":"x","role":"y"}"#] {
        assert_eq!(sentence(crate::support::send("POST", &url, "", body)), 400, "{body}");
    }
    assert_eq!(crate::support::send("GET", &url, "", "").status, 405);
}

#[test]
fn the_same_requests_give_the_same_ids() {
    let (one, same) = (ZenMl::with_people(20), ZenMl::with_people(20));
    let first = one.invite(EMAIL);
    assert_eq!(first, same.invite(EMAIL));
    let user = one.accept(&first);
    assert_eq!(user, same.accept(&first));
    one.emulator.reset();
    assert!(one.member(&user).is_none());
    assert_eq!(one.invite(EMAIL), first);
}
