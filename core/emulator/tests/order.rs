//! What is wrong with a request itself is said before anything is looked up, by every operation.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;
use support::{emulator, send};

const NOBODY: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

/// A method, a path, and a body or none.
type Request<'a> = (&'a str, String, &'a str);

/// Each is wrong in itself, and asks for what is not there; made right, it is only not there.
fn check(base: &str, token: &str, wrong: u16, requests: &[(Request, Request)]) {
    for ((method, path, body), (_, right_path, right_body)) in requests {
        let status =
            |path: &str, body: &str| send(method, &format!("{base}{path}"), token, body).status;
        assert_eq!(status(path, body), wrong, "{method} {path} {body}");
        assert_eq!(status(right_path, right_body), 404, "{method} {right_path} {right_body}");
    }
}

fn pair<'a>(
    method: &'a str,
    wrong: (&str, &'a str),
    right: (&str, &'a str),
) -> (Request<'a>, Request<'a>) {
    ((method, wrong.0.to_owned(), wrong.1), (method, right.0.to_owned(), right.1))
}

#[test]
fn paperspace_validates_before_it_looks() {
    let emulator = emulator(20);
    let p = &emulator.endpoints().paperspace;
    let members = format!("/teams/{}/users", p.team_id);
    let member = format!("{members}/nobody");
    let secret = format!("/teams/{}/secrets/NONE", p.team_id);
    let mut requests = vec![
        pair("PUT", (&member, r#"{"isAdmin":"yes"}"#), (&member, r#"{"isAdmin":true}"#)),
        pair("PUT", (&member, "[]"), (&member, r#"{"isAdmin":false}"#)),
        pair("PUT", ("/teams/none/users/u", "{}"), ("/teams/none/users/u", r#"{"isAdmin":true}"#)),
        pair(
            "POST",
            ("/teams/none/secrets", r#"{"name":"1","value":"v"}"#),
            ("/teams/none/secrets", r#"{"name":"N","value":"v"}"#),
        ),
        pair("PATCH", (&secret, r#"{"value":""}"#), (&secret, r#"{"value":"v"}"#)),
        pair(
            "PATCH",
            ("/teams/none/secrets/N", "{}"),
            ("/teams/none/secrets/N", r#"{"value":"v"}"#),
        ),
    ];
    let of_project = ["/projects/none/secrets", "/projects/none/secrets/N"];
    requests.extend([
        pair(
            "GET",
            ("/projects/none/secrets?limit=121", ""),
            ("/projects/none/secrets?limit=120", ""),
        ),
        pair(
            "POST",
            (of_project[0], r#"{"name":"1","value":"v"}"#),
            (of_project[0], r#"{"name":"N","value":"v"}"#),
        ),
        pair("PATCH", (of_project[1], "{}"), (of_project[1], r#"{"value":"v"}"#)),
    ]);
    for query in ["limit=0", "limit=x", "order=up", "orderBy=name", "role=boss"] {
        let wrong = format!("/teams/none/users?{query}");
        requests.push(pair("GET", (&wrong, ""), ("/teams/none/users?limit=1&role=admin", "")));
    }
    requests.push(pair(
        "GET",
        ("/teams/none/secrets?limit=121", ""),
        ("/teams/none/secrets?limit=120", ""),
    ));
    check(&p.base_url, &p.api_key, 400, &requests);
}

#[test]
fn zenml_validates_before_it_looks_and_names_all_that_is_wrong() {
    let emulator = emulator(20);
    let z = &emulator.endpoints().zenml;
    let user = format!("/users/{NOBODY}");
    let members = format!("/organizations/{NOBODY}/members");
    let removal = format!("{members}?user_id={NOBODY}");
    let requests = [
        pair("PATCH", (&user, r#"{"name":""}"#), (&user, r#"{"name":"n"}"#)),
        pair("PATCH", (&user, "[]"), (&user, "{}")),
        pair("PATCH", ("/users/7", "{}"), (&user, "{}")),
        pair("DELETE", ("/users/7", ""), (&user, "")),
        pair("DELETE", (&members, ""), (&removal, "")),
        pair("DELETE", (&format!("{members}?user_id=7"), ""), (&removal, "")),
        pair("GET", ("/organizations/7/members", ""), (&members, "")),
    ];
    check(&z.base_url, &z.token, 422, &requests);
    for (method, path, body, places) in [
        ("PATCH", "/users/7", r#"{"name":"","company":1}"#, vec!["user_id", "company", "name"]),
        ("PATCH", "/users/7", "[]", vec!["user_id", "body"]),
        ("DELETE", "/organizations/7/members?user_id=8", "", vec!["organization_id", "user_id"]),
    ] {
        let answer = send(method, &format!("{}{path}", z.base_url), &z.token, body).json();
        let problems = answer["detail"].as_array().unwrap().iter();
        let mut named: Vec<_> = problems
            .map(|problem| problem["loc"].as_array().unwrap().last().unwrap().as_str().unwrap())
            .collect();
        named[1..].sort_unstable();
        assert_eq!(named, places, "{method} {path} {body}");
    }
}

#[test]
fn gitbook_validates_before_it_looks() {
    let emulator = emulator(20);
    let g = &emulator.endpoints().gitbook;
    let (none, here) = ("/orgs/none".to_owned(), format!("/orgs/{}", g.organization_id));
    let team = format!("{here}/teams/none");
    let member = format!("{here}/members/nobody");
    let of_team = format!("{here}/teams/{}/members/nobody", g.team_id);
    let requests = [
        pair(
            "GET",
            (&format!("{none}/teams/t/members?limit=1001"), ""),
            (&format!("{none}/teams/t/members"), ""),
        ),
        pair("GET", (&format!("{team}/members?limit=-1"), ""), (&format!("{team}/members"), "")),
        pair(
            "GET",
            (&format!("{none}/teams/a.b/members"), ""),
            (&format!("{none}/teams/t/members"), ""),
        ),
        pair(
            "PUT",
            (&format!("{none}/teams/t/members"), r#"{"add":1}"#),
            (&format!("{none}/teams/t/members"), r#"{"add":["u"]}"#),
        ),
        pair(
            "PUT",
            (&format!("{team}/members"), r#"{"memberships":{"u":{"role":"boss"}}}"#),
            (&format!("{team}/members"), r#"{"remove":["u"]}"#),
        ),
        pair(
            "PUT",
            (&format!("{here}/teams/{}/members", g.team_id), r#"{"add":["nobody"],"remove":1}"#),
            (&format!("{here}/teams/{}/members", g.team_id), r#"{"add":["nobody"]}"#),
        ),
        pair(
            "PUT",
            (&format!("{team}/members/u"), r#"{"role":"boss"}"#),
            (&format!("{team}/members/u"), r#"{"role":"owner"}"#),
        ),
        pair("PUT", (&of_team, "[]"), (&of_team, "{}")),
        pair(
            "DELETE",
            (&format!("{none}/teams/a.b/members/u"), ""),
            (&format!("{none}/teams/t/members/u"), ""),
        ),
        pair("GET", (&format!("{none}/teams?limit=x"), ""), (&format!("{none}/teams"), "")),
        pair(
            "GET",
            (&format!("{none}/members?sort=age"), ""),
            (&format!("{none}/members?sort=name"), ""),
        ),
        pair("GET", (&format!("{none}/members?limit=x"), ""), (&format!("{none}/members"), "")),
        pair("PATCH", (&member, r#"{"role":"boss"}"#), (&member, r#"{"role":"admin"}"#)),
        pair("PATCH", (&format!("{none}/members/u"), "[]"), (&format!("{none}/members/u"), "{}")),
        pair("GET", (&format!("{member}/teams?limit=x"), ""), (&format!("{member}/teams"), "")),
        pair(
            "PUT",
            (&format!("{none}/teams"), r#"{"title":"t","members":1}"#),
            (&format!("{none}/teams"), r#"{"title":"t"}"#),
        ),
        pair("PATCH", (&team, "{}"), (&team, r#"{"title":"t"}"#)),
        pair(
            "POST",
            (&format!("{none}/invites"), r#"{"emails":["nobody"]}"#),
            (&format!("{none}/invites"), r#"{"emails":["nobody@example.com"]}"#),
        ),
    ];
    check(&g.base_url, &g.token, 400, &requests);
}

#[test]
fn evo_validates_before_it_looks() {
    let emulator = emulator(20);
    let e = &emulator.endpoints().evo;
    let (none, here) =
        (format!("/workspace/admin/orgs/{NOBODY}"), format!("/workspace/admin/orgs/{}", e.org_id));
    let users = format!("{none}/workspaces/{NOBODY}/users");
    let known = format!("{here}/workspaces/{}/users", e.workspace_id);
    let bulk = format!("{none}/action/bulk_assign_roles");
    let right = format!(r#"{{"user_id":"{NOBODY}","role":"viewer"}}"#);
    let of_all = |workspace: &str, role: &str| {
        format!(
            r#"{{"role_assignments":[{{"user_id":"{NOBODY}","workspace_id":"{workspace}","role":"viewer"}},{{"user_id":"{NOBODY}","workspace_id":"{NOBODY}","role":"{role}"}}]}}"#
        )
    };
    let (all, wrong_role, wrong_id) =
        (of_all(NOBODY, "viewer"), of_all(NOBODY, "boss"), of_all("7", "viewer"));
    let requests = [
        pair("GET", (&format!("{users}?user_id=7"), ""), (&users, "")),
        pair("GET", (&format!("{none}/workspaces/7/users"), ""), (&users, "")),
        pair("POST", (&users, r#"{"user_id":"7","role":"viewer"}"#), (&users, &right)),
        pair(
            "POST",
            (&users, r#"{"role":"viewer"}"#),
            (&users, r#"{"email":"nobody@example.com","role":"viewer"}"#),
        ),
        pair("POST", (&known, r#"{"role":"boss"}"#), (&known, &right)),
        pair("DELETE", (&format!("{users}/7"), ""), (&format!("{users}/{NOBODY}"), "")),
        pair("POST", (&bulk, "{}"), (&bulk, &all)),
        pair("POST", (&bulk, &wrong_role), (&bulk, &all)),
        pair("POST", (&bulk, &wrong_id), (&bulk, &all)),
        pair(
            "GET",
            (&format!("{none}/workspaces?limit=0"), ""),
            (&format!("{none}/workspaces"), ""),
        ),
        pair(
            "GET",
            (&format!("{none}/workspaces?user_id=7"), ""),
            (&format!("{none}/workspaces"), ""),
        ),
        pair(
            "GET",
            (&format!("{none}/users/7/workspaces"), ""),
            (&format!("{none}/users/{NOBODY}/workspaces"), ""),
        ),
        pair(
            "GET",
            (&format!("{none}/users/{NOBODY}/workspaces?offset=-1"), ""),
            (&format!("{none}/users/{NOBODY}/workspaces"), ""),
        ),
    ];
    check(&e.base_url, &e.token, 422, &requests);
}
