//! Who may work in which workspace.

use serde_json::{Value, json};

use super::{
    super::call::{Answer, Call},
    body::{Object, body, objects, text},
    problem::{invalid, problem, require_uuid},
};
use crate::reply::Reply;

pub(super) fn list_workspace_users(call: &mut Call) -> Answer {
    let user_id = call.request.query("user_id").or(call.request.query("filter[user_id]"));
    if let Some(user_id) = user_id {
        require_uuid("user_id", user_id)?;
    }
    let (org_id, workspace_id) = (call.param(0), call.param(1));
    let users = call.data.evo.workspace(&org_id, &workspace_id)?.users.clone();
    let directory = &call.data.evo.directory;
    let results: Vec<_> = users
        .iter()
        .filter(|(id, _)| user_id.is_none_or(|asked| id.eq_ignore_ascii_case(asked)))
        .map(|(id, role)| {
            let user = directory.get(id);
            json!({
                "user_id": id, "role": role,
                "email": user.and_then(|user| user.shown_email()), "full_name": user.and_then(|user| user.shown_name()),
            })
        })
        .collect();
    Ok(Reply::json(200, &json!({"links": {}, "results": results})))
}

fn role(object: &Object) -> Result<&str, Reply> {
    match text(object, "role") {
        Some(role) if ["owner", "editor", "viewer"].contains(&role) => Ok(role),
        _ => Err(invalid("role", "value is not one of owner, editor, viewer")),
    }
}

pub(super) fn add_workspace_user(call: &mut Call) -> Answer {
    let (org_id, workspace_id) = (call.param(0), call.param(1));
    let body = body(call.request)?;
    let role = role(&body)?;
    let (id, email) = (text(&body, "user_id"), text(&body, "email"));
    match (id, email) {
        (Some(id), _) => require_uuid("user_id", id)?,
        (None, Some(_)) => {}
        (None, None) => return Err(invalid("user_id", "either user_id or email is required")),
    }
    let state = &mut call.data.evo;
    state.workspace(&org_id, &workspace_id)?;
    let named = match id {
        Some(id) => Some(id),
        None => email.and_then(|email| state.known(email)).map(|user| user.id.as_str()),
    };
    let user_id = named
        .and_then(|id| state.instance.member(id))
        .map(|member| member.user_id.clone())
        .ok_or_else(|| problem(404, "The user was not found in the organization."))?;
    let before = state.workspace(&org_id, &workspace_id)?.assign(&user_id, role);
    let target = json!({"org_id": org_id, "workspace_id": workspace_id, "user_id": user_id});
    call.changed(
        "add_workspace_user",
        target,
        before.map_or(Value::Null, |role| json!({"role": role})),
        json!({"role": role}),
    );
    Ok(Reply::json(201, &json!({"user_id": user_id, "role": role})))
}

pub(super) fn remove_workspace_user(call: &mut Call) -> Answer {
    let (org_id, workspace_id, user_id) = (call.param(0), call.param(1), call.param(2));
    require_uuid("user_id", &user_id)?;
    let role = call
        .data
        .evo
        .workspace(&org_id, &workspace_id)?
        .remove(&user_id)
        .ok_or_else(|| problem(404, "The user has no role in this workspace."))?;
    let target = json!({"org_id": org_id, "workspace_id": workspace_id, "user_id": user_id});
    call.changed("remove_workspace_user", target, json!({"role": role}), Value::Null);
    Ok(Reply::empty(204))
}

pub(super) fn bulk_assign_roles(call: &mut Call) -> Answer {
    let org_id = call.param(0);
    require_uuid("org_id", &org_id)?;
    let body = body(call.request)?;
    let assignments = objects(&body, "role_assignments")?;
    if assignments.len() > 100 {
        return Err(invalid("role_assignments", "ensure this value has at most 100 items"));
    }
    // All are read before any is looked up, and looked up before any is applied.
    let mut checked = Vec::new();
    for assignment in assignments {
        let id = |name: &str| text(assignment, name).unwrap_or_default();
        let (user_id, workspace_id, role) = (id("user_id"), id("workspace_id"), role(assignment)?);
        require_uuid("user_id", user_id)?;
        require_uuid("workspace_id", workspace_id)?;
        checked.push((user_id, workspace_id, role));
    }
    let state = &mut call.data.evo;
    state.organization(&org_id)?;
    for (user_id, workspace_id, _) in &checked {
        state.workspace(&org_id, workspace_id)?;
        if state.instance.member(user_id).is_none() {
            return Err(problem(
                404,
                format!("The user {user_id} was not found in the organization."),
            ));
        }
    }
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for (user_id, workspace_id, role) in checked {
        let had = state.workspace(&org_id, workspace_id)?.assign(user_id, role);
        before.push(json!({"user_id": user_id, "workspace_id": workspace_id, "role": had}));
        after.push(json!({"user_id": user_id, "workspace_id": workspace_id, "role": role}));
    }
    call.changed("bulk_assign_roles", json!({"org_id": org_id}), before.into(), after.into());
    Ok(Reply::json(200, &json!({})))
}
