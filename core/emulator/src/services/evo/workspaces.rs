//! The workspaces of the organization.

use serde_json::{Value, json};

use super::{
    super::call::{Answer, Call},
    page::{Stretch, counted_page},
    problem::require_uuid,
};
use crate::reply::Reply;

pub(super) fn list_workspaces(call: &mut Call) -> Answer {
    let org_id = call.param(0);
    let either = |name, older| call.request.query(name).or(call.request.query(older));
    let name = either("name", "filter[name]");
    let user_id = either("user_id", "filter[user_id]");
    if let Some(user_id) = user_id {
        require_uuid("user_id", user_id)?;
    }
    let asked = Stretch::read(call.request)?;
    let state = &call.data.evo;
    state.organization(&org_id)?;
    let all: Vec<_> = state
        .workspaces
        .iter()
        .filter(|workspace| !workspace.deleted && name.is_none_or(|name| workspace.name == name))
        .filter(|workspace| user_id.is_none_or(|id| workspace.role_of(id).is_some()))
        .collect();
    Ok(counted_page(&address(call), asked, &all, |workspace| {
        let mut shown = workspace.show(call.origin, &org_id);
        shown["current_user_role"] = Value::Null;
        shown
    }))
}

pub(super) fn list_user_workspaces(call: &mut Call) -> Answer {
    let (org_id, user_id) = (call.param(0), call.param(1));
    require_uuid("user_id", &user_id)?;
    let asked = Stretch::read(call.request)?;
    let state = &call.data.evo;
    state.organization(&org_id)?;
    let all: Vec<_> = state
        .workspaces
        .iter()
        .filter(|workspace| !workspace.deleted)
        .filter_map(|workspace| Some((workspace, workspace.role_of(&user_id)?)))
        .collect();
    Ok(counted_page(&address(call), asked, &all, |(workspace, role)| {
        let mut shown = workspace.show(call.origin, &org_id);
        shown["user_role"] = (*role).into();
        shown
    }))
}

/// The address that was asked, for the links to other pages.
fn address(call: &Call) -> String {
    format!("{}{}", call.origin, call.request.path())
}

pub(super) fn get_workspace(call: &mut Call) -> Answer {
    let (org_id, workspace_id, origin) = (call.param(0), call.param(1), call.origin);
    Ok(Reply::json(200, &call.data.evo.workspace(&org_id, &workspace_id)?.show(origin, &org_id)))
}

/// What a removal with `..` for a user would do. The workspace is gone afterwards, and says so.
pub(super) fn delete_workspace(call: &mut Call) -> Answer {
    let (org_id, workspace_id) = (call.param(0), call.param(1));
    let workspace = call.data.evo.workspace(&org_id, &workspace_id)?;
    workspace.deleted = true;
    let name = workspace.name.clone();
    call.changed(
        "delete_workspace",
        json!({"org_id": org_id, "workspace_id": workspace_id}),
        json!({"name": name}),
        Value::Null,
    );
    Ok(Reply::empty(204))
}
