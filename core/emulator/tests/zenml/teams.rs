//! Teams of an organization.

use serde_json::{Value, json};

use crate::{NOWHERE, ZenMl, id};

#[test]
fn teams_are_a_bare_array_and_count_their_members() {
    let zenml = ZenMl::with_people(40);
    let teams = zenml.list(&format!("{}/teams", zenml.organization));
    let shape: Vec<_> = teams.iter().map(|team| (&team["name"], &team["member_count"])).collect();
    assert_eq!(shape, [(&json!("Platform"), &json!(7)), (&json!("Modellierung – Süd"), &json!(3))]);
    for team in &teams {
        assert!(team["created"].is_string() && team["updated"].is_string());
        let members = zenml.list(&format!("/teams/{}/members", id(team)));
        assert_eq!(members.len(), team["member_count"]);
    }
    assert_eq!(
        (&teams[0]["description"], &teams[1]["description"]),
        (&Value::Null, &json!("Küste"))
    );
    assert_eq!(zenml.list(&format!("{}/teams", zenml.other)).len(), 1);
    assert_eq!(zenml.refusal("GET", "/organizations/7/teams", ""), (422, "organization_id".into()));
    assert_eq!(zenml.refusal("GET", &format!("/organizations/{NOWHERE}/teams"), "").0, 404);
}

#[test]
fn a_user_joins_and_leaves_a_team() {
    let zenml = ZenMl::with_people(40);
    let team = zenml.list(&format!("{}/teams", zenml.organization)).remove(0);
    let user = zenml.people().pop().unwrap();
    let path = format!("/teams/{}/members?user_id={user}", id(&team));
    let is_in = || {
        let members = zenml.list(&format!("/teams/{}/members", id(&team)));
        members.iter().any(|member| id(member) == user)
    };
    assert!(!is_in());
    let joined = zenml.ok("POST", &path, "");
    assert_eq!((&joined["id"], &joined["member_count"]), (&team["id"], &json!(8)));
    assert!(joined["updated"].as_str() > team["updated"].as_str() && is_in());
    let (operation, target, before, after) = zenml.last_change();
    assert_eq!((operation.as_str(), &before, &after), ("add_team_member", &team, &joined));
    assert_eq!(target, json!({"team_id": team["id"], "user_id": user}));
    assert_eq!(zenml.refusal("POST", &path, ""), (409, "EntityExistsError".into()));
    assert_eq!(zenml.list(&format!("{}/teams", zenml.organization))[0], joined);

    let in_capitals = path.replace(&user, &user.to_uppercase());
    let answer = zenml.send("DELETE", &in_capitals, "");
    assert_eq!((answer.status, answer.text()), (200, "null"));
    assert!(!is_in());
    let (operation, _, before, after) = zenml.last_change();
    assert_eq!((operation.as_str(), &before), ("remove_team_member", &joined));
    assert_eq!(after["member_count"], 7);
    assert_eq!(zenml.refusal("DELETE", &path, "").0, 404);
    assert!(zenml.member(&user).is_some(), "only the team is left");
}

#[test]
fn an_invitation_joins_and_leaves_a_team() {
    let zenml = ZenMl::with_people(40);
    let invitation = zenml.invite("nora.new@meridian.example");
    let team = id(&zenml.list(&format!("{}/teams", zenml.organization))[1]);
    let path = format!("/teams/{team}/members?invitation_id={invitation}");
    assert_eq!(zenml.refusal("DELETE", &path, "").0, 404);
    assert_eq!(zenml.ok("POST", &path, "")["member_count"], 4);
    assert_eq!(zenml.last_change().1, json!({"team_id": team, "invitation_id": invitation}));
    assert_eq!(zenml.refusal("POST", &path, ""), (409, "EntityExistsError".into()));
    assert_eq!(zenml.ok("DELETE", &path, ""), Value::Null);
    assert_eq!(zenml.list(&format!("{}/teams", zenml.organization))[1]["member_count"], 3);
}

#[test]
fn a_request_names_one_member_of_one_team() {
    let zenml = ZenMl::with_people(40);
    let team = id(&zenml.list(&format!("{}/teams", zenml.organization))[0]);
    let user = zenml.people().pop().unwrap();
    let of_value = (422, "ValueError".to_owned());
    for method in ["POST", "DELETE"] {
        let refused =
            |query: &str| zenml.refusal(method, &format!("/teams/{team}/members{query}"), "");
        assert_eq!(refused(""), of_value);
        assert_eq!(refused(&format!("?user_id={user}&invitation_id={NOWHERE}")), of_value);
        assert_eq!(refused(&format!("?team_id={team}")), of_value, "teams are not in teams");
        assert_eq!(refused("?user_id="), (422, "user_id".into()));
        assert_eq!(refused("?invitation_id=7"), (422, "invitation_id".into()));
        assert_eq!(refused(&format!("?user_id={NOWHERE}")).0, 404);
        assert_eq!(refused(&format!("?invitation_id={NOWHERE}")).0, 404);
        let elsewhere = |team: &str| {
            zenml.refusal(method, &format!("/teams/{team}/members?user_id={user}"), "")
        };
        assert_eq!(elsewhere("7"), (422, "team_id".into()));
        assert_eq!(elsewhere(NOWHERE).0, 404);
    }
    assert_eq!(zenml.emulator.mutations(), []);
}

#[test]
fn a_team_is_for_those_of_its_organization() {
    let zenml = ZenMl::with_people(40);
    let labs = id(&zenml.list(&format!("{}/teams", zenml.other))[0]);
    let stranger = zenml.people().pop().unwrap();
    let invitation = zenml.invite("nora.new@meridian.example");
    for query in [format!("user_id={stranger}"), format!("invitation_id={invitation}")] {
        let path = format!("/teams/{labs}/members?{query}");
        assert_eq!(zenml.refusal("POST", &path, ""), (403, "IllegalOperationError".into()));
    }
}
