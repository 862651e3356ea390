//! Roles and their assignments.

use serde_json::{Value, json};

use crate::{NOWHERE, ZenMl, id, support::encode};

/// Another UUID that nothing has.
const ELSEWHERE: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

#[test]
fn roles_are_filtered_by_level_and_exact_name() {
    let zenml = ZenMl::with_people(8);
    let path = format!("{}/roles", zenml.organization);
    let all = zenml.list(&path);
    for role in &all {
        assert_eq!((&role["type"], &role["system_managed"]), (&json!("normal"), &json!(true)));
        assert_eq!(
            format!("/organizations/{}", role["organization_id"].as_str().unwrap()),
            zenml.organization
        );
        assert!(role["description"].is_string());
    }
    let of_level = |level: &str| zenml.list(&format!("{path}?level={level}"));
    let levels = ["organization", "workspace", "project"];
    assert_eq!(levels.map(|level| of_level(level).len()), [5, 5, 4]);
    assert_eq!(levels.map(of_level).concat(), all);
    let named = |name: &str| zenml.list(&format!("{path}?name={}", encode(name)));
    assert_eq!(named("Billing Admin"), all[3..4]);
    assert_eq!(named("billing admin"), Vec::<Value>::new());
    assert_eq!(
        zenml.list(&format!("{path}?level=project&name=Billing%20Admin")),
        Vec::<Value>::new()
    );
    for level in ["", "Organization", "team"] {
        let refused = zenml.refusal("GET", &format!("{path}?level={level}"), "");
        assert_eq!(refused, (422, "level".into()), "{level}");
    }
    assert_eq!(zenml.refusal("GET", "/organizations/7/roles", "").0, 422);
    assert_eq!(zenml.refusal("GET", &format!("/organizations/{NOWHERE}/roles"), "").0, 404);
    let of_other = zenml.list(&format!("{}/roles", zenml.other));
    assert!(of_other.len() == all.len() && of_other.iter().all(|role| !all.contains(role)));
}

#[test]
fn a_role_of_the_organization_takes_the_place_of_the_one_before() {
    let zenml = ZenMl::with_people(40);
    let user = zenml.people().pop().unwrap();
    let assignments =
        |name: &str| format!("/roles/{}/assignments", zenml.role(&zenml.organization, name));
    let assign =
        |name: &str| zenml.ok("POST", &format!("{}?user_id={user}", assignments(name)), "");
    let role = || zenml.member(&user).unwrap()["role"].clone();
    assign("Organization Admin");
    assert_eq!(role(), "Organization Admin");
    let assignment = assign("Billing Admin");
    assert_eq!(role(), "Billing Admin");
    assert_eq!(assignment["user"], zenml.ok("GET", &format!("/users/{user}"), ""));
    assert_eq!(assignment["role"]["name"], "Billing Admin");
    assert_eq!(assignment["role"]["organization_id"], assignment["organization_id"]);
    for absent in ["team", "invitation", "workspace_id", "project_id"] {
        assert_eq!(assignment.get(absent), Some(&Value::Null), "{absent}");
    }
    let (operation, target, before, after) = zenml.last_change();
    assert_eq!((operation.as_str(), &after), ("assign_role", &assignment));
    assert_eq!(before["role"]["name"], "Organization Admin");
    assert_eq!((&target["user_id"], &target["role_id"]), (&json!(user), &assignment["role"]["id"]));
    assert_eq!(assign("Billing Admin"), assignment, "a second time changes nothing");

    let refused = zenml.refusal(
        "DELETE",
        &format!("{}?user_id={user}", assignments("Organization Admin")),
        "",
    );
    assert_eq!(refused.0, 404, "it was replaced");
    let path = format!("{}?user_id={user}", assignments("Billing Admin"));
    let answer = zenml.send("DELETE", &path, "");
    assert_eq!((answer.status, answer.text()), (200, "null"));
    let (operation, _, before, after) = zenml.last_change();
    assert_eq!((operation.as_str(), &before, &after), ("revoke_role", &assignment, &Value::Null));
    assert_eq!(role(), Value::Null, "a member without a role");
    assert_eq!(zenml.refusal("DELETE", &path, "").0, 404);
}

#[test]
fn the_nested_list_shows_the_new_role_as_well() {
    let zenml = ZenMl::with_people(20);
    let roles = || zenml.list(&format!("{}/members", zenml.other))[5]["roles"].clone();
    let user = id(&zenml.list(&format!("{}/members", zenml.other))[5]["user"]);
    let role = zenml.role(&zenml.other, "Organization Manager");
    let path = format!("/roles/{role}/assignments?user_id={user}");
    let assignment = zenml.ok("POST", &path, "");
    assert_eq!(roles(), json!([assignment["role"]]));
    zenml.ok("DELETE", &path, "");
    assert_eq!(roles(), json!([]));
}

#[test]
fn roles_of_workspaces_and_projects_add_up() {
    let zenml = ZenMl::with_people(40);
    let user = zenml.people().pop().unwrap();
    let role = zenml.member(&user).unwrap()["role"].clone();
    for (name, scope) in [("Workspace Viewer", "workspace_id"), ("Project Admin", "project_id")] {
        let path = format!("/roles/{}/assignments", zenml.role(&zenml.organization, name));
        let of = |place: &str| format!("{path}?user_id={user}&{scope}={place}");
        let assignment = zenml.ok("POST", &of(NOWHERE), "");
        assert_eq!(
            (&assignment[scope], &assignment["role"]["name"]),
            (&json!(NOWHERE), &json!(name))
        );
        let other_scope = if scope == "project_id" { "workspace_id" } else { "project_id" };
        assert_eq!(assignment[other_scope], Value::Null);
        zenml.ok("POST", &of(ELSEWHERE), "");
        zenml.ok("POST", &of(NOWHERE), "");
        assert_eq!(zenml.list(&path).len(), 2, "one for each place");
        assert_eq!(zenml.list(&format!("{path}?{scope}={NOWHERE}")), [assignment]);
        assert_eq!(zenml.ok("DELETE", &of(NOWHERE), ""), Value::Null);
        assert_eq!(zenml.refusal("DELETE", &of(NOWHERE), "").0, 404);
        assert_eq!(zenml.list(&path).len(), 1, "the other place has it still");
    }
    assert_eq!(zenml.member(&user).unwrap()["role"], role);
}

#[test]
fn teams_and_invitations_have_roles_too() {
    let zenml = ZenMl::with_people(40);
    let team = zenml.list(&format!("{}/teams", zenml.organization)).remove(0);
    let invitation = zenml.invite("nora.new@meridian.example");
    let role = zenml.role(&zenml.organization, "Billing Admin");
    let path = format!("/roles/{role}/assignments");
    let assignment = zenml.ok("POST", &format!("{path}?team_id={}", id(&team)), "");
    assert_eq!((&assignment["team"], &assignment["user"]), (&team, &Value::Null));
    let assignment = zenml.ok("POST", &format!("{path}?invitation_id={invitation}"), "");
    assert_eq!(assignment["invitation"]["id"], invitation.as_str());
    assert_eq!(assignment["invitation"]["role"]["name"], "Billing Admin");
    for member in [&id(&team), &invitation] {
        assert_eq!(zenml.member(member).unwrap()["role"], "Billing Admin");
    }
    let user = zenml.accept(&invitation);
    assert_eq!(zenml.member(&user).unwrap()["role"], "Billing Admin");
    assert_eq!(zenml.ok("DELETE", &format!("{path}?team_id={}", id(&team)), ""), Value::Null);
    assert_eq!(zenml.member(&id(&team)).unwrap()["role"], Value::Null);
}

#[test]
fn a_role_is_assigned_where_it_applies() {
    let zenml = ZenMl::with_people(20);
    let user = zenml.people().pop().unwrap();
    let workspace = format!("&workspace_id={NOWHERE}");
    let project = format!("&project_id={NOWHERE}");
    let both = format!("{workspace}{project}");
    for (name, wrong) in [
        ("Organization Viewer", [&workspace, &project, &both]),
        ("Workspace Admin", [&String::new(), &project, &both]),
        ("Project Admin", [&String::new(), &workspace, &both]),
    ] {
        let role = zenml.role(&zenml.organization, name);
        for scope in wrong {
            for method in ["POST", "DELETE"] {
                let path = format!("/roles/{role}/assignments?user_id={user}{scope}");
                let refused = zenml.refusal(method, &path, "");
                assert_eq!(refused, (422, "ValueError".into()), "{method} {name} {scope}");
            }
        }
    }
    assert_eq!(zenml.emulator.mutations(), []);
}

#[test]
fn a_request_names_one_subject_of_one_role() {
    let zenml = ZenMl::with_people(40);
    let user = zenml.people().pop().unwrap();
    let role = zenml.role(&zenml.organization, "Organization Admin");
    let of_value = (422, "ValueError".to_owned());
    for method in ["POST", "DELETE"] {
        let refused = |role: &str, query: &str| {
            zenml.refusal(method, &format!("/roles/{role}/assignments?{query}"), "")
        };
        assert_eq!(refused(&role, ""), of_value);
        for second in ["team_id", "invitation_id"] {
            assert_eq!(refused(&role, &format!("user_id={user}&{second}={NOWHERE}")), of_value);
        }
        for name in ["user_id", "team_id", "invitation_id"] {
            assert_eq!(refused(&role, &format!("{name}=")), (422, name.into()));
            assert_eq!(refused(&role, &format!("{name}={NOWHERE}")).0, 404);
        }
        let of_user = format!("user_id={user}");
        assert_eq!(
            refused(&role, &format!("{of_user}&workspace_id=7")),
            (422, "workspace_id".into())
        );
        assert_eq!(refused("7", &of_user), (422, "role_id".into()));
        assert_eq!(refused(NOWHERE, &of_user).0, 404);
    }
    let of_other = zenml.role(&zenml.other, "Organization Admin");
    let path = format!("/roles/{of_other}/assignments?user_id={user}");
    assert_eq!(zenml.refusal("POST", &path, ""), (403, "IllegalOperationError".into()));
    assert_eq!(zenml.refusal("DELETE", &path, "").0, 404);
    assert_eq!(zenml.emulator.mutations(), []);
}
