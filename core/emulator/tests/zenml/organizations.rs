//! Organizations and who is in them.

use serde_json::{Value, json};

use crate::{
    NOWHERE, ZenMl, id,
    support::{emulator, encode, send},
};

#[test]
fn organizations_are_listed_and_found_by_their_exact_name() {
    let zenml = ZenMl::with_people(8);
    let organizations = zenml.list("/organizations");
    assert_eq!(organizations.len(), 2);
    assert_eq!(zenml.organization, format!("/organizations/{}", id(&organizations[0])));
    assert_eq!(zenml.list("/organizations?offset=1&limit=1"), organizations[1..]);
    let named = |name: &str| zenml.list(&format!("/organizations?name={}", encode(name)));
    assert_eq!(named("Meridian Labs"), organizations[1..]);
    assert_eq!(named("meridian labs"), Vec::<Value>::new());
    assert_eq!(named(""), Vec::<Value>::new());
}

#[test]
fn the_primary_organization_lists_its_members_flat() {
    let zenml = ZenMl::with_people(40);
    let members = zenml.list(&format!("{}/members", zenml.organization));
    let of_kind = |kind: &str| members.iter().filter(|member| member["type"] == kind).count();
    assert_eq!(
        ["user", "service_account", "team", "invitation"].map(of_kind),
        [37, 3, 2, 1],
        "an accepted invitation is not a member"
    );
    let names = zenml.list(&format!("{}/roles?level=organization", zenml.organization));
    for member in &members {
        assert!(names.iter().any(|role| role["name"] == member["role"]), "{member}");
        assert_eq!(member["is_service_account"] == true, member["type"] == "service_account");
    }
    let me = zenml.ok("GET", "/users/me", "");
    assert_eq!(zenml.member(&id(&me)).unwrap()["role"], "Organization Admin");
    let teams = zenml.list(&format!("{}/teams", zenml.organization));
    let team = zenml.member(&id(&teams[0])).unwrap();
    assert_eq!(team["member_count"], teams[0]["member_count"]);
    let pending = zenml.list(&format!("{}/invitations?only_pending=true", zenml.organization));
    assert_eq!(zenml.member(&id(&pending[0])).unwrap()["email"], pending[0]["email"]);
}

#[test]
fn the_other_organization_lists_its_members_nested() {
    let zenml = ZenMl::with_people(20);
    let members = zenml.list(&format!("{}/members", zenml.other));
    let of_kind = |kind: &str| -> Vec<&Value> {
        members.iter().map(|member| &member[kind]).filter(|inner| !inner.is_null()).collect()
    };
    let (accounts, people): (Vec<_>, Vec<_>) =
        of_kind("user").into_iter().partition(|user| user["is_service_account"] == true);
    assert_eq!((people.len(), accounts.len()), (12, 1));
    assert_eq!((of_kind("team").len(), of_kind("invitation").len()), (1, 1));
    let teams = zenml.list(&format!("{}/teams", zenml.other));
    assert_eq!(*of_kind("team")[0], teams[0]);
    let invitations = zenml.list(&format!("{}/invitations", zenml.other));
    assert_eq!(*of_kind("invitation")[0], invitations[0]);
    for member in members.iter().filter(|member| member["user"].is_object()) {
        assert_eq!(member["roles"].as_array().unwrap().len(), 1, "{member}");
        assert_eq!(member["roles"][0]["level"], "organization");
    }
}

#[test]
fn kinds_of_members_are_left_out_of_the_list_when_asked() {
    let zenml = ZenMl::with_people(40);
    let count = |query: &str| zenml.list(&format!("{}/members?{query}", zenml.organization)).len();
    let all = count("");
    assert_eq!(count("include_users=false"), all - 37);
    assert_eq!(count("include_service_accounts=false"), all - 3);
    assert_eq!(count("include_teams=0"), all - 2);
    assert_eq!(count("include_users=true&include_teams=true"), all);
    let path = format!("{}/members?include_teams=perhaps", zenml.organization);
    assert_eq!(zenml.refusal("GET", &path, ""), (422, "include_teams".into()));
}

#[test]
fn a_removed_member_is_in_no_team_and_has_no_role() {
    let zenml = ZenMl::with_people(40);
    let path = format!("{}/members", zenml.organization);
    let teams = zenml.list(&format!("{}/teams", zenml.organization));
    let team = format!("/teams/{}/members", id(&teams[0]));
    let user = id(&zenml.list(&team)[2]);
    let role = zenml.member(&user).unwrap()["role"].clone();
    let developer = zenml.role(&zenml.organization, "Workspace Developer");
    let assignments = format!("/roles/{developer}/assignments");
    zenml.ok("POST", &format!("{assignments}?user_id={user}&workspace_id={NOWHERE}"), "");
    assert_eq!(zenml.list(&assignments).len(), 1);

    let members = zenml.list(&path).len();
    assert_eq!(zenml.ok("DELETE", &format!("{path}?user_id={user}"), ""), Value::Null);
    assert_eq!(zenml.list(&path).len(), members - 1);
    assert!(!zenml.list(&team).iter().any(|member| id(member) == user));
    let after = zenml.list(&format!("{}/teams", zenml.organization));
    assert_eq!(after[0]["member_count"], 6);
    assert_eq!(zenml.list(&assignments), Vec::<Value>::new());
    let (operation, target, before, _) = zenml.last_change();
    assert_eq!(operation, "remove_organization_member");
    assert_eq!((&target["user_id"], &before["role"]), (&json!(user), &role));
    assert_eq!(zenml.refusal("DELETE", &format!("{path}?user_id={user}"), "").0, 404);
    assert_eq!(zenml.list("/users").len(), 40, "the account itself stays");
}

#[test]
fn who_may_not_be_removed_stays() {
    let zenml = ZenMl::with_people(20);
    let path = format!("{}/members", zenml.organization);
    let members = zenml.list(&path);
    let remove = |query: &str| zenml.refusal("DELETE", &format!("{path}{query}"), "");
    assert_eq!(remove(""), (422, "user_id".into()));
    assert_eq!(remove("?user_id="), (422, "user_id".into()));
    assert_eq!(remove("?user_id=all"), (422, "user_id".into()));
    assert_eq!(remove(&format!("?user_id={NOWHERE}")).0, 404);
    let accounts = members.iter().filter(|member| member["type"] == "service_account");
    for account in accounts {
        let refused = remove(&format!("?user_id={}", id(account)));
        assert_eq!(refused, (403, "IllegalOperationError".into()), "{account}");
    }
    assert_eq!(zenml.list(&path), members);
    assert_eq!(zenml.emulator.mutations(), []);
}

#[test]
fn a_deleted_user_is_in_no_organization_and_no_team() {
    let zenml = ZenMl::with_people(20);
    let labs = zenml.list(&format!("{}/teams", zenml.other)).remove(0);
    let user = id(&zenml.list(&format!("/teams/{}/members", id(&labs)))[3]);
    assert!(zenml.member(&user).is_some());
    zenml.ok("DELETE", &format!("/users/{user}"), "");
    assert!(zenml.member(&user).is_none());
    let others = zenml.list(&format!("{}/members", zenml.other));
    assert!(!others.iter().any(|member| member["user"]["id"] == user));
    let after = zenml.list(&format!("{}/teams", zenml.other));
    assert_eq!((&labs["member_count"], &after[0]["member_count"]), (&json!(4), &json!(3)));
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
