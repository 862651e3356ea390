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

/// The members of the organization with this role.
fn with_role(g: &GitBook, role: &str) -> Vec<Value> {
    walk(&format!("{}/members", org(g)), &g.token, &format!("limit=1000&role={role}"))
}

fn id(value: &Value) -> &str {
    value["id"].as_str().unwrap()
}

#[test]
fn the_last_administrator_stays_one() {
    let emulator = emulator(60);
    let g = &emulator.endpoints().gitbook;
    let admins = with_role(g, "admin");
    assert!(admins.len() > 1);
    let one = |member: &Value| format!("{}/members/{}", org(g), id(member));
    let (last, others) = admins.split_last().unwrap();
    for admin in others {
        assert_eq!(send("PATCH", &one(admin), &g.token, r#"{"role":"read"}"#).status, 200);
        assert_eq!(send("DELETE", &one(admin), &g.token, "").status, 205, "no admin any more");
    }
    for role in [r#"{"role":"read"}"#, r#"{"role":null}"#] {
        assert_eq!(send("PATCH", &one(last), &g.token, role).status, 400);
    }
    for same in [r#"{"role":"admin"}"#, "{}"] {
        assert_eq!(send("PATCH", &one(last), &g.token, same).json()["role"], "admin");
    }
    assert_eq!(send("DELETE", &one(last), &g.token, "").status, 202);
    assert_eq!(with_role(g, "admin").len(), 1);
}

#[test]
fn who_leaves_the_organization_leaves_its_teams() {
    let emulator = emulator(40);
    let g = &emulator.endpoints().gitbook;
    let readers = with_role(g, "read");
    let reader = readers.iter().find(|member| member["teams"].as_u64() >= Some(2)).unwrap();
    let one = format!("{}/members/{}", org(g), id(reader));
    let teams = walk(&format!("{one}/teams"), &g.token, "limit=1");
    assert_eq!(send("DELETE", &one, &g.token, "").status, 205);
    for team in teams {
        let team = &team["team"];
        let url = format!("{}/teams/{}", org(g), id(team));
        let now = send("GET", &url, &g.token, "").json();
        assert_eq!(now["members"].as_u64().unwrap() + 1, team["members"].as_u64().unwrap());
        let members = walk(&format!("{url}/members"), &g.token, "limit=1000");
        assert_eq!(json!(members.len()), now["members"]);
        assert!(members.iter().all(|member| member["organization"]["id"] != reader["id"]));
    }
    let removed = &emulator.mutations()[0];
    assert_eq!(removed.operation, "remove_organization_member");
    assert_eq!(removed.change["before"], *reader);
}

#[test]
fn removals_do_not_shift_a_walk() {
    let emulator = emulator(60);
    let g = &emulator.endpoints().gitbook;
    for (kind, query) in [
        ("members", "role=read"),
        ("members", "role=edit&sort=name&order=asc"),
        ("members", "role=create&sort=lastSeenAt"),
        ("teams", "title="),
    ] {
        let url = format!("{}/{kind}", org(g));
        let before = walk(&url, &g.token, query);
        let first = send("GET", &format!("{url}?{query}&limit=3"), &g.token, "");
        let gone = items(&first);
        assert!(gone.len() < before.len(), "{query}");
        for item in &gone {
            let removal = send("DELETE", &format!("{url}/{}", id(item)), &g.token, "");
            assert_eq!(removal.status, 205);
        }
        let page = first.json()["next"]["page"].as_str().unwrap().to_owned();
        let rest = items(&send("GET", &format!("{url}?{query}&page={page}"), &g.token, ""));
        let [rest, expected] =
            [&rest[..], &before[gone.len()..]].map(|list| list.iter().map(id).collect::<Vec<_>>());
        assert_eq!(rest, expected, "{query}");
    }
}

#[test]
fn teams_are_created_renamed_and_deleted() {
    let emulator = emulator(40);
    let g = &emulator.endpoints().gitbook;
    let teams = format!("{}/teams", org(g));
    let before = walk(&teams, &g.token, "limit=3");
    let readers = with_role(g, "read");
    let [one, other] = [&readers[0], &readers[1]];

    let members = [id(one), id(other), id(one)];
    let body = json!({"title": "é".repeat(64), "members": members}).to_string();
    let answer = send("PUT", &teams, &g.token, &body);
    assert_eq!(answer.status, 201);
    let created = answer.json();
    assert_eq!((created["object"].as_str(), &created["members"]), (Some("team"), &json!(2)));
    let url = format!("{teams}/{}", id(&created));
    assert_eq!(send("GET", &url, &g.token, "").json(), created);
    assert_eq!(walk(&teams, &g.token, "limit=3").last(), Some(&created), "listed after the others");
    let listed = walk(&format!("{url}/members"), &g.token, "");
    let roles: Vec<_> =
        listed.iter().map(|it| (id(&it["organization"]), it["team"]["role"].as_str())).collect();
    assert_eq!(roles, [(id(one), Some("member")), (id(other), Some("member"))]);
    let member = format!("{}/members/{}", org(g), id(one));
    let count = || send("GET", &member, &g.token, "").json()["teams"].as_u64().unwrap();
    assert_eq!(count(), one["teams"].as_u64().unwrap() + 1);
    let own = walk(&format!("{member}/teams"), &g.token, "limit=1");
    assert!(own.contains(&json!({"team": created, "member": {"role": "member"}})));
    assert_eq!(send("DELETE", &format!("{url}/members/{}", id(other)), &g.token, "").status, 205);
    assert_eq!(send("GET", &url, &g.token, "").json()["members"], 1);

    let renamed = send("PATCH", &url, &g.token, r#"{"title":"Onboarding 2"}"#);
    assert_eq!(renamed.status, 200);
    assert_eq!(
        (&renamed.json()["title"], &renamed.json()["members"]),
        (&json!("Onboarding 2"), &json!(1))
    );
    for title in [json!(""), json!("a".repeat(65)), json!(7), Value::Null] {
        let body = json!({"title": title}).to_string();
        assert_eq!(send("PATCH", &url, &g.token, &body).status, 400, "{body}");
        assert_eq!(send("PUT", &teams, &g.token, &body).status, 400, "{body}");
    }
    assert_eq!(send("PATCH", &url, &g.token, "{}").status, 400, "there is nothing else to change");

    assert_eq!(send("DELETE", &url, &g.token, "").status, 205);
    assert_eq!(send("DELETE", &url, &g.token, "").status, 204, "was not there");
    for (method, body) in [("GET", ""), ("PATCH", r#"{"title":"t"}"#)] {
        assert_eq!(send(method, &url, &g.token, body).status, 404);
    }
    assert_eq!(count(), one["teams"].as_u64().unwrap());
    assert_eq!(walk(&teams, &g.token, "limit=3"), before);
    let operations: Vec<_> = emulator.mutations().into_iter().map(|it| it.operation).collect();
    let expected = ["create_team", "remove_team_member", "update_team", "delete_team"];
    assert_eq!(operations, expected);
}

#[test]
fn a_team_is_of_members_of_the_organization_only() {
    let emulator = emulator(20);
    let g = &emulator.endpoints().gitbook;
    let teams = format!("{}/teams", org(g));
    let reader = with_role(g, "read").into_iter().find(|it| it["user"]["email"].is_string());
    let reader = reader.unwrap();
    for (members, status) in [
        (json!([id(&reader), "nobody"]), 404),
        (json!([reader["user"]["email"]]), 404),
        (json!(id(&reader)), 400),
        (json!([7]), 400),
        (Value::Null, 400),
    ] {
        let body = json!({"title": "t", "members": members}).to_string();
        assert_eq!(send("PUT", &teams, &g.token, &body).status, status, "{body}");
    }
    assert_eq!(walk(&teams, &g.token, "").len(), 8);
    for organization in ["none", "a.b"] {
        let url = format!("{}/orgs/{organization}/teams", g.base_url);
        let status = if organization == "none" { 404 } else { 400 };
        assert_eq!(send("PUT", &url, &g.token, r#"{"title":"t"}"#).status, status);
        assert_eq!(send("DELETE", &format!("{url}/t"), &g.token, "").status, status);
    }
    for method in ["GET", "PATCH", "DELETE"] {
        let url = format!("{teams}/a.b");
        assert_eq!(send(method, &url, &g.token, r#"{"title":"t"}"#).status, 400);
    }
    assert_eq!(emulator.mutations().len(), 0);
}

fn invite(g: &GitBook, body: &Value) -> Value {
    let answer = send("POST", &format!("{}/invites", org(g)), &g.token, &body.to_string());
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

/// A member of the organization, by id.
fn member(g: &GitBook, id: &str) -> Option<Value> {
    let answer = send("GET", &format!("{}/members/{id}", org(g)), &g.token, "");
    (answer.status == 200).then(|| answer.json())
}

/// People who are in the other organization and not in the first, with their addresses.
fn strangers(g: &GitBook) -> Vec<(String, String)> {
    let organizations = walk(&format!("{}/orgs", g.base_url), &g.token, "");
    let other = organizations.iter().find(|it| id(it) != g.organization_id).unwrap();
    let members = format!("{}/orgs/{}/members", g.base_url, id(other));
    let all = walk(&members, &g.token, "limit=1000&order=asc");
    let elsewhere = all.iter().filter(|it| member(g, id(it)).is_none());
    elsewhere
        .filter_map(|it| Some((id(it).to_owned(), it["user"]["email"].as_str()?.to_owned())))
        .collect()
}

#[test]
fn an_invited_account_is_a_member_at_once() {
    let emulator = emulator(20);
    let g = &emulator.endpoints().gitbook;
    let people = strangers(g);
    let [(one, one_email), (two, two_email), (three, three_email)] = &people[..3] else { panic!() };
    let body = json!({
        "emails": [one_email, {"email": two_email.to_uppercase(), "role": "comment"}, {"email": three_email, "role": null}],
        "role": "edit",
    });
    assert_eq!(invite(g, &body), json!({"users": [one, two, three], "invited": 0}));
    for (user, role) in [(one, json!("edit")), (two, json!("comment")), (three, Value::Null)] {
        let member = member(g, user).unwrap();
        assert_eq!(
            (&member["role"], &member["sso"], &member["teams"]),
            (&role, &json!(false), &json!(0))
        );
        assert_eq!(member.get("lastSeenAt"), None);
    }
    assert_eq!(invite(g, &body), json!({"users": [], "invited": 0}), "members already");
    let all = walk(&format!("{}/members", org(g)), &g.token, "limit=7");
    assert_eq!(all.len(), 31);
    assert_eq!(id(&all[0]), three, "the last one who joined");
    let join = format!("{}/members/{one}", team(g));
    assert_eq!(send("PUT", &join, &g.token, "").status, 204, "can be added to a team");

    let mutations = emulator.mutations();
    assert_eq!((mutations.len(), mutations[0].operation.as_str()), (2, "invite_members"));
    assert_eq!(mutations[0].target, json!({"organization_id": g.organization_id}));
    assert_eq!(mutations[0].change["before"][one_email], Value::Null);
    let after = json!({"member": {"role": "edit", "sso": false}});
    assert_eq!(mutations[0].change["after"][one_email], after);
}

#[test]
fn an_unknown_address_is_invited_and_no_member() {
    let emulator = emulator(20);
    let g = &emulator.endpoints().gitbook;
    let count = || walk(&format!("{}/members", org(g)), &g.token, "limit=100").len();
    let before = count();
    let body = json!({"emails": ["New.One@meridian.example", "two@meridian.example"]});
    for _ in 0..2 {
        assert_eq!(invite(g, &body), json!({"users": [], "invited": 2}));
    }
    assert_eq!(emulator.mutations().len(), 1, "the same again changes nothing");
    let again = json!({"emails": ["new.one@MERIDIAN.example"], "role": "admin"});
    assert_eq!(invite(g, &again)["invited"], 1);
    let twice = json!({"emails": ["three@meridian.example", "THREE@meridian.example"]});
    assert_eq!(invite(g, &twice)["invited"], 1);
    assert_eq!(count(), before);
    let changes: Vec<_> = emulator.mutations().into_iter().map(|it| it.change).collect();
    assert_eq!(changes.len(), 3);
    let role = |change: &Value, email: &str| change[email]["invited"]["role"].clone();
    assert_eq!(role(&changes[0]["after"], "New.One@meridian.example"), "read", "the default");
    assert_eq!(role(&changes[1]["before"], "new.one@MERIDIAN.example"), "read");
    assert_eq!(role(&changes[1]["after"], "new.one@MERIDIAN.example"), "admin");
}

#[test]
fn who_was_removed_can_be_invited_back() {
    let emulator = emulator(20);
    let g = &emulator.endpoints().gitbook;
    let readers = with_role(g, "read");
    let reader = readers.iter().find(|it| it["user"]["email"].is_string()).unwrap();
    let body = json!({"emails": [reader["user"]["email"]], "role": "review", "sso": true});
    let mine = json!({"users": [], "invited": 0, "failedSSOEmails": []});
    assert_eq!(invite(g, &body), mine, "a member already");
    assert_eq!(member(g, id(reader)).as_ref(), Some(reader), "and stays as they are");
    let one = format!("{}/members/{}", org(g), id(reader));
    assert_eq!(send("DELETE", &one, &g.token, "").status, 205);
    let back = json!({"users": [id(reader)], "invited": 0, "failedSSOEmails": []});
    let is_elsewhere = strangers(g).iter().any(|(stranger, _)| stranger == id(reader));
    assert!(!is_elsewhere, "in no organization");
    assert_eq!(invite(g, &body), back);
    let again = member(g, id(reader)).unwrap();
    assert_eq!((&again["role"], &again["sso"]), (&json!("review"), &json!(true)));
    assert_eq!(again["user"], reader["user"]);
    assert_eq!(again["teams"], 0);
}

#[test]
fn an_account_of_another_organization_cannot_be_invited_for_sso() {
    let emulator = emulator(20);
    let g = &emulator.endpoints().gitbook;
    let people = strangers(g);
    let (stranger, email) = &people[0];
    let body = json!({"emails": [email, "new@meridian.example"], "sso": true});
    let expected = json!({"users": [], "invited": 1, "failedSSOEmails": [email]});
    assert_eq!(invite(g, &body), expected);
    assert_eq!(member(g, stranger), None);
    let without = json!({"emails": [email], "sso": false});
    assert_eq!(invite(g, &without), json!({"users": [stranger], "invited": 0}));
}

#[test]
fn invites_are_refused_as_a_whole() {
    let emulator = emulator(20);
    let g = &emulator.endpoints().gitbook;
    let (_, email) = &strangers(g)[0];
    let url = format!("{}/invites", org(g));
    for body in [
        json!({}),
        json!({"emails": []}),
        json!({"emails": null}),
        json!({"emails": email}),
        json!({"emails": [email, "nobody"]}),
        json!({"emails": [email, ""]}),
        json!({"emails": [email, 7]}),
        json!({"emails": [email, null]}),
        json!({"emails": [{"email": email}]}),
        json!({"emails": [{"role": "read"}]}),
        json!({"emails": [{"email": email, "role": "guest"}]}),
        json!({"emails": [email], "role": "boss"}),
        json!({"emails": [email], "sso": "yes"}),
        json!({"emails": [email], "sso": null}),
        json!([email]),
    ] {
        let answer = send("POST", &url, &g.token, &body.to_string());
        assert_eq!((answer.status, &answer.json()["error"]["code"]), (400, &json!(400)), "{body}");
    }
    let body = json!({"emails": [email]}).to_string();
    for (organization, token, status) in
        [("none", &g.token, 404), ("a.b", &g.token, 400), (&g.organization_id, &"x".into(), 401)]
    {
        let url = format!("{}/orgs/{organization}/invites", g.base_url);
        assert_eq!(send("POST", &url, token, &body).status, status, "{organization}");
    }
    assert_eq!(emulator.mutations().len(), 0);
    assert_eq!(send("GET", &url, &g.token, "").status, 405, "there is no list of them");
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
    assert_eq!(requests.last().unwrap().operation.as_deref(), Some("delete_team"));
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
