//! Seequent Evo: the members of the instance, their roles, and invitations.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;
use rosterkit_emulator::Emulator;
use serde_json::{Value, json};
use support::{Answer, emulator, send};

/// The id of nothing and of no user.
const STRANGER: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

/// The instance of an emulator, as a client sees it.
struct Instance {
    emulator: Emulator,
    /// `/workspace/orgs/{org_id}/members`, where everything is below.
    members: String,
    /// The ids of the roles.
    owner: String,
    admin: String,
    user: String,
}

impl Instance {
    fn new(people: usize) -> Self {
        let emulator = emulator(people);
        let e = &emulator.endpoints().evo;
        let members = format!("{}/workspace/orgs/{}/members", e.base_url, e.org_id);
        let roles = send("GET", &format!("{members}/roles"), &e.token, "").json();
        let id = |name: &str| {
            let roles = roles["roles"].as_array().unwrap();
            let role = roles.iter().find(|role| role["name"] == name).expect("a role");
            role["id"].as_str().unwrap().to_owned()
        };
        let (owner, admin, user) = (id("Evo Owner"), id("Evo Admin"), id("Evo User"));
        Self { emulator, members, owner, admin, user }
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Answer {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let token = &self.emulator.endpoints().evo.token;
        send(method, &format!("{}{path}", self.members), token, &body)
    }

    fn get(&self, path: &str) -> Value {
        let answer = self.ask("GET", path, &Value::Null);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.json()
    }

    /// A whole list, read page by page.
    fn all(&self, path: &str, limit: usize) -> Vec<Value> {
        let mut all = Vec::new();
        loop {
            let page = self.get(&format!("{path}?limit={limit}&offset={}", all.len()));
            let results = page["results"].as_array().unwrap();
            assert_eq!(page["links"]["count"], results.len());
            all.extend(results.iter().cloned());
            if page["links"]["next"].is_null() {
                return all;
            }
            assert_eq!(results.len(), limit);
        }
    }

    fn users(&self) -> Vec<Value> {
        self.all("/users", 100)
    }

    fn invitations(&self) -> Vec<Value> {
        self.all("/invitations", 100)
    }

    fn add(&self, email: &str, roles: &[&str]) -> Answer {
        let users = json!({"users": [{"email": email, "roles": roles}]});
        self.ask("POST", "/users", &users)
    }

    /// The users of the primary workspace.
    fn workspace_users(&self) -> Vec<Value> {
        let answer = send("GET", &self.workspace_url(), &self.emulator.endpoints().evo.token, "");
        answer.json()["results"].as_array().unwrap().clone()
    }

    fn workspace_url(&self) -> String {
        let e = &self.emulator.endpoints().evo;
        format!(
            "{}/workspace/admin/orgs/{}/workspaces/{}/users",
            e.base_url, e.org_id, e.workspace_id
        )
    }

    /// The last change: its operation and target, and what was before and after.
    fn last_change(&self) -> (String, Value, Value, Value) {
        let mutation = self.emulator.mutations().pop().unwrap();
        let (before, after) = (mutation.change["before"].clone(), mutation.change["after"].clone());
        (mutation.operation, mutation.target, before, after)
    }

    fn org_id(&self) -> &str {
        &self.emulator.endpoints().evo.org_id
    }
}

fn role_ids(of: &Value) -> Vec<&str> {
    of["roles"].as_array().unwrap().iter().map(|role| role["id"].as_str().unwrap()).collect()
}

fn position(users: &[Value], id: &Value) -> Option<usize> {
    users.iter().position(|user| user["id"] == *id)
}

#[test]
fn roles_are_the_same_for_one_seed() {
    let instance = Instance::new(8);
    let roles = instance.get("/roles")["roles"].as_array().unwrap().clone();
    assert_eq!(roles.len(), 3);
    for role in &roles {
        let permissions = role["permissions"].as_array().unwrap();
        assert!(!permissions.is_empty() && permissions.iter().all(Value::is_string));
        assert!(role["description"].as_str().is_some_and(|text| !text.is_empty()));
    }
    let same = Instance::new(80);
    assert_eq!(json!(roles), same.get("/roles")["roles"]);
    let other = Emulator::builder().seed(8).people(8).start_in_background().unwrap();
    let e = &other.endpoints().evo;
    let url = format!("{}/workspace/orgs/{}/members/roles", e.base_url, e.org_id);
    assert_ne!(roles[0]["id"], send("GET", &url, &e.token, "").json()["roles"][0]["id"]);
}

#[test]
fn users_of_the_instance_are_those_of_every_workspace() {
    let instance = Instance::new(50);
    let users = instance.users();
    assert!(users.iter().all(|user| user["email"].is_string() && user["full_name"].is_string()));
    assert!(users.iter().all(|user| role_ids(user).len() == 1));
    assert_eq!(role_ids(&users[0]), [&instance.owner]);
    assert!(users.iter().any(|user| role_ids(user) == [&instance.admin]));
    assert!(users.iter().any(|user| role_ids(user) == [&instance.user]));
    let ids: std::collections::HashSet<_> = users.iter().map(|user| user["id"].as_str()).collect();
    assert_eq!(ids.len(), users.len());

    let e = &instance.emulator.endpoints().evo;
    let workspaces = format!("{}/workspace/admin/orgs/{}/workspaces", e.base_url, e.org_id);
    let all = send("GET", &format!("{workspaces}?limit=100"), &e.token, "").json();
    for workspace in all["results"].as_array().unwrap() {
        let url = format!("{workspaces}/{}/users", workspace["id"].as_str().unwrap());
        let of_workspace = send("GET", &url, &e.token, "").json();
        for user in of_workspace["results"].as_array().unwrap() {
            assert!(ids.contains(&user["user_id"].as_str()), "{user}");
        }
    }
}

#[test]
fn lists_are_read_by_offset_and_their_links_do_not_count() {
    let instance = Instance::new(50);
    let users = instance.users();
    assert_eq!(instance.all("/users", 7), users);
    let first = instance.get("/users");
    assert_eq!(first["results"].as_array().unwrap().len(), 20);
    // The links name the path that is deprecated, which answers the same.
    let link = |offset: usize| json!(format!("{}?limit=20&offset={offset}", instance.members));
    let links = json!({"first": link(0), "next": link(20), "previous": null, "count": 20});
    assert_eq!(first["links"], links);
    let second = instance.get("?limit=20&offset=20");
    assert_eq!(second, instance.get("/users?limit=20&offset=20"));
    assert_eq!(second["links"]["previous"], link(0));
    assert_eq!(second["results"], json!(users[20..40]));

    let invitations = instance.invitations();
    assert_eq!(instance.all("/invitations", 1), invitations);
    let page = instance.get("/invitations?limit=2&offset=2");
    let link = |offset: usize| format!("{}/invitations?limit=2&offset={offset}", instance.members);
    let links = json!({"first": link(0), "next": null, "previous": link(0), "count": 2});
    assert_eq!((invitations.len(), &page["links"]), (4, &links));

    for path in ["/users", "/invitations"] {
        let beyond = instance.get(&format!("{path}?offset=1000"));
        assert_eq!((&beyond["results"], &beyond["links"]["next"]), (&json!([]), &Value::Null));
        for query in ["limit=0", "limit=101", "limit=x", "offset=-1"] {
            let answer = instance.ask("GET", &format!("{path}?{query}"), &Value::Null);
            assert_eq!(answer.status, 422, "{path}?{query}");
        }
    }
}

#[test]
fn an_address_without_an_account_is_invited() {
    let instance = Instance::new(8);
    let (users, earlier) = (instance.users(), instance.invitations());
    let states: Vec<_> = earlier.iter().map(|one| one["status"].as_str().unwrap()).collect();
    assert_eq!(states, ["Pending", "Pending", "Pending", "Accepted"]);

    let answer = instance.add("new.person@example.org", &[&instance.user, &instance.admin]);
    assert_eq!(answer.status, 201, "{}", answer.text());
    let added = answer.json();
    assert_eq!(added["members"], json!([]));
    let invitation = &added["invitations"][0];
    assert_eq!(invitation["email"], "new.person@example.org");
    assert_eq!(invitation["status"], "Pending");
    assert_eq!(invitation["invited_by_email"], users[0]["email"]);
    assert_eq!(invitation["created_date"], "2026-03-18T09:00:01.000000Z");
    assert_eq!(invitation["expiration_date"], "2026-04-01T09:00:01.000000Z");
    assert_eq!(role_ids(invitation), [&instance.admin, &instance.user]);
    let now = instance.invitations();
    assert_eq!(
        (&now[..earlier.len()], &now[earlier.len()..]),
        (&earlier[..], std::slice::from_ref(invitation))
    );
    assert_eq!(instance.users(), users, "an invitation is not a member");
    let (operation, target, before, after) = instance.last_change();
    assert_eq!((&*operation, target), ("add_instance_users", json!({"org_id": instance.org_id()})));
    let entry = |roles: Value| json!([{"email": "new.person@example.org", "invitation_id": invitation["id"], "roles": roles}]);
    assert_eq!(before, entry(Value::Null));
    assert_eq!(after, entry(json!([instance.admin, instance.user])));

    let again = instance.add("NEW.person@example.org", &[&instance.user]).json();
    assert_eq!(again["invitations"][0]["id"], invitation["id"], "it stays the same invitation");
    assert_eq!(role_ids(&again["invitations"][0]), [&instance.user]);
    assert_eq!(instance.invitations().len(), earlier.len() + 1);
}

#[test]
fn an_invitation_can_be_deleted() {
    let instance = Instance::new(8);
    let earlier = instance.invitations();
    let gone = &earlier[1];
    let path = format!("/invitations/{}", gone["id"].as_str().unwrap());
    assert_eq!(instance.ask("DELETE", &path, &Value::Null).status, 204);
    assert_eq!(instance.invitations(), [&earlier[..1], &earlier[2..]].concat());
    let (operation, target, before, after) = instance.last_change();
    assert_eq!(operation, "delete_instance_invitation");
    assert_eq!(target, json!({"org_id": instance.org_id(), "invitation_id": gone["id"]}));
    assert_eq!((&before["email"], &after), (&gone["email"], &Value::Null));
    assert_eq!(instance.ask("DELETE", &path, &Value::Null).status, 404);
}

#[test]
fn an_address_with_an_account_is_a_member_at_once() {
    let instance = Instance::new(20);
    let users = instance.users();
    let (email, id) = (users[5]["email"].as_str().unwrap(), &users[5]["id"]);

    let promoted = instance.add(&email.to_uppercase(), &[&instance.user, &instance.owner]);
    assert_eq!(promoted.status, 201, "{}", promoted.text());
    let promoted = promoted.json();
    assert_eq!(promoted["members"][0]["id"], *id, "a member stays one");
    assert_eq!(role_ids(&promoted["members"][0]), [&instance.owner, &instance.user]);
    assert_eq!(promoted["invitations"], json!([]));
    assert_eq!(instance.users().len(), users.len());
    assert_eq!(role_ids(&instance.users()[5]), [&instance.owner], "the list shows the first");

    let user = format!("/users/{}", id.as_str().unwrap());
    assert_eq!(instance.ask("DELETE", &user, &Value::Null).status, 204);
    let back = instance.add(email, &[&instance.admin]).json();
    assert_eq!((&back["members"][0]["id"], &back["invitations"]), (id, &json!([])));
    let (_, _, before, after) = instance.last_change();
    assert_eq!((&before[0]["roles"], &before[0]["user_id"]), (&Value::Null, id));
    assert_eq!(after[0]["roles"], json!([instance.admin]));
    let now = instance.users();
    assert_eq!((now.len(), position(&now, id)), (users.len(), Some(users.len() - 1)));
}

#[test]
fn several_are_added_at_once_or_none() {
    let instance = Instance::new(20);
    let (users, invitations) = (instance.users(), instance.invitations());
    let one = |email: &Value, role: &str| json!({"email": email, "roles": [role]});
    let known = &users[3]["email"];
    let wrong = [
        json!({"email": "not an address", "roles": [instance.user]}),
        json!({"roles": [instance.user]}),
        json!({"email": "b@example.org"}),
        json!({"email": "b@example.org", "roles": []}),
        json!({"email": "b@example.org", "roles": ["7"]}),
        json!({"email": "b@example.org", "roles": [7]}),
        json!({"email": "b@example.org", "roles": [STRANGER]}),
        json!("b@example.org"),
    ];
    for wrong in wrong {
        let body = json!({"users": [one(known, &instance.owner), one(&json!("a@example.org"), &instance.user), wrong]});
        let answer = instance.ask("POST", "/users", &body);
        assert_eq!(answer.status, 422, "{body}");
        assert_eq!(answer.header("content-type"), Some("application/problem+json"));
        assert!(answer.json()["invalid-params"][0]["reason"].is_string());
    }
    for body in [json!({"users": []}), json!({"users": 1}), json!({}), json!([])] {
        assert_eq!(instance.ask("POST", "/users", &body).status, 422, "{body}");
    }
    assert_eq!((instance.users(), instance.invitations()), (users.clone(), invitations.clone()));
    assert_eq!(instance.emulator.mutations().len(), 0);

    let body = json!({"users": [
        one(&json!("a@example.org"), &instance.owner), one(known, &instance.owner), one(&json!("A@example.org"), &instance.user),
    ]});
    let added = instance.ask("POST", "/users", &body).json();
    assert_eq!(added["members"].as_array().unwrap().len(), 1);
    assert_eq!(added["invitations"].as_array().unwrap().len(), 1, "the last one counts");
    assert_eq!(role_ids(&added["invitations"][0]), [&instance.user]);
    assert_eq!(instance.invitations().len(), invitations.len() + 1);
}

#[test]
fn roles_of_a_user_are_replaced() {
    let instance = Instance::new(20);
    let users = instance.users();
    let (id, had) = (users[6]["id"].as_str().unwrap(), role_ids(&users[6]));
    let roles = json!({"roles": [instance.user, instance.admin, instance.user]});
    let answer = instance.ask("PATCH", &format!("/users/{}", id.to_uppercase()), &roles);
    assert_eq!(answer.status, 200, "{}", answer.text());
    let answer = answer.json();
    assert_eq!(answer["id"], id);
    assert_eq!(role_ids(&answer), [&instance.admin, &instance.user]);
    assert_eq!(answer.as_object().unwrap().len(), 2);
    assert_eq!(role_ids(&instance.users()[6]), [&instance.admin]);
    let (operation, _, before, after) = instance.last_change();
    assert_eq!(operation, "update_instance_user_roles");
    assert_eq!(before["roles"][0], had[0]);
    assert_eq!(after, json!({"roles": [instance.admin, instance.user]}));

    let path = format!("/users/{id}");
    for body in [
        json!({"roles": []}),
        json!({"roles": [STRANGER]}),
        json!({"roles": ["x"]}),
        json!({"roles": instance.user}),
        json!({}),
        json!([]),
    ] {
        assert_eq!(instance.ask("PATCH", &path, &body).status, 422, "{body}");
    }
    assert_eq!(role_ids(&instance.users()[6]), [&instance.admin]);
}

#[test]
fn a_user_who_leaves_the_instance_leaves_all_workspaces() {
    let instance = Instance::new(20);
    let (users, workspace) = (instance.users(), instance.workspace_users());
    // The seventh person is in both of the first two workspaces.
    let id = &users[6]["id"];
    let text = id.as_str().unwrap();
    assert!(workspace.iter().any(|user| user["user_id"] == *id));
    assert_eq!(instance.ask("DELETE", &format!("/users/{text}"), &Value::Null).status, 204);
    assert_eq!(position(&instance.users(), id), None);
    assert_eq!(instance.users().len(), users.len() - 1);
    assert_eq!(instance.workspace_users().len(), workspace.len() - 1);
    let e = &instance.emulator.endpoints().evo;
    let admin = format!("{}/workspace/admin/orgs/{}", e.base_url, e.org_id);
    let theirs = send("GET", &format!("{admin}/users/{text}/workspaces"), &e.token, "").json();
    assert_eq!(theirs["links"]["total"], 0);
    let (operation, target, before, after) = instance.last_change();
    assert_eq!(operation, "remove_instance_user");
    assert_eq!(target, json!({"org_id": e.org_id, "user_id": id}));
    let left = before["workspaces"].as_array().unwrap();
    assert!(left.iter().any(|one| one["workspace_id"] == json!(e.workspace_id)));
    assert!(left.iter().any(|one| one["workspace_id"] == json!(e.other_workspace_id)));
    assert_eq!((&before["roles"], after), (&json!([role_ids(&users[6])[0]]), Value::Null));

    let again = instance.ask("DELETE", &format!("/users/{text}"), &Value::Null);
    assert_eq!(again.status, 404);
    // A user who is not in the instance cannot be added to a workspace, in any way.
    let (url, email) = (instance.workspace_url(), &users[6]["email"]);
    for named in [json!({"user_id": id}), json!({"email": email})] {
        let mut body = named;
        body["role"] = "viewer".into();
        assert_eq!(send("POST", &url, &e.token, &body.to_string()).status, 404, "{body}");
    }
    let assignment = json!({"user_id": id, "workspace_id": e.workspace_id, "role": "viewer"});
    let body = json!({"role_assignments": [assignment]}).to_string();
    let bulk = format!("{admin}/action/bulk_assign_roles");
    assert_eq!(send("POST", &bulk, &e.token, &body).status, 404);
}

#[test]
fn the_deprecated_paths_do_the_same() {
    let instance = Instance::new(8);
    let body = json!({"users": [{"email": "old@example.org", "roles": [instance.user]}]});
    let added = instance.ask("POST", "", &body);
    assert_eq!(added.status, 201);
    assert_eq!(instance.invitations().last(), Some(&added.json()["invitations"][0]));
    let id = instance.users()[2]["id"].as_str().unwrap().to_owned();
    let roles = json!({"roles": [instance.owner]});
    assert_eq!(instance.ask("PATCH", &format!("/{id}"), &roles).status, 200);
    assert_eq!(role_ids(&instance.users()[2]), [&instance.owner]);
    assert_eq!(instance.ask("DELETE", &format!("/{id}"), &Value::Null).status, 204);
    assert_eq!(position(&instance.users(), &json!(id)), None);
    let operations: Vec<_> =
        instance.emulator.requests().into_iter().map(|one| one.operation).collect();
    assert_eq!(operations.iter().filter(|operation| operation.is_none()).count(), 3);
}

#[test]
fn the_instance_validates_before_it_looks() {
    let instance = Instance::new(8);
    let roles = json!({"roles": [instance.user]});
    let none = instance.members.replace(instance.org_id(), STRANGER);
    let no_uuid = instance.members.replace(instance.org_id(), "7");
    let token = &instance.emulator.endpoints().evo.token;
    let added = json!({"users": [{"email": "a@example.org", "roles": [instance.user]}]});
    let (user, invitation) = (format!("/users/{STRANGER}"), format!("/invitations/{STRANGER}"));
    for (method, path, body, wrong_path, wrong_body) in [
        ("GET", "/users", &Value::Null, "/users?limit=0", &Value::Null),
        ("GET", "/invitations", &Value::Null, "/invitations?offset=x", &Value::Null),
        ("POST", "/users", &added, "/users", &json!({})),
        ("PATCH", &*user, &roles, "/users/7", &roles),
        ("PATCH", &*user, &roles, &*user, &json!({})),
        ("DELETE", &*user, &Value::Null, "/users/7", &Value::Null),
        ("DELETE", &*invitation, &Value::Null, "/invitations/7", &Value::Null),
    ] {
        let status = |root: &str, path: &str, body: &Value| {
            let body = if body.is_null() { String::new() } else { body.to_string() };
            send(method, &format!("{root}{path}"), token, &body).status
        };
        assert_eq!(status(&none, wrong_path, wrong_body), 422, "{method} {wrong_path}");
        assert_eq!(status(&none, path, body), 404, "{method} {path}");
        assert_eq!(status(&no_uuid, path, body), 422, "{method} {path}");
    }
    // Here the organization exists, and only the user or the invitation does not.
    assert_eq!(instance.ask("PATCH", &user, &roles).status, 404);
    assert_eq!(instance.ask("DELETE", &user, &Value::Null).status, 404);
    assert_eq!(instance.ask("DELETE", &invitation, &Value::Null).status, 404);
    assert_eq!(send("GET", &format!("{none}/roles"), token, "").status, 404);
    assert_eq!(send("GET", &format!("{}/users", instance.members), "wrong", "").status, 401);
    assert_eq!(instance.ask("PUT", "/users", &added).status, 405);
}

#[test]
fn a_reset_puts_the_instance_back() {
    let instance = Instance::new(8);
    let before = (instance.users(), instance.invitations());
    instance.add("new@example.org", &[&instance.user]);
    let first = instance.invitations().last().unwrap().clone();
    let id = before.0[1]["id"].as_str().unwrap();
    instance.ask("DELETE", &format!("/users/{id}"), &Value::Null);
    instance.emulator.reset();
    assert_eq!((instance.users(), instance.invitations()), before);
    instance.add("new@example.org", &[&instance.user]);
    assert_eq!(instance.invitations().last(), Some(&first), "the same requests, the same answers");
}
