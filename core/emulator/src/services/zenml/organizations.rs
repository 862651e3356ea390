//! The organizations of the control plane.

use serde_json::{Value, json};

use super::{input::stretch, records::Organization};
use crate::{
    reply::Reply,
    services::call::{Answer, Call},
};

pub(super) fn list_organizations(call: &mut Call) -> Answer {
    let name = call.request.query("name");
    let organizations = call
        .data
        .zenml
        .organizations
        .iter()
        .filter(|organization| name.is_none_or(|name| organization.name == name))
        .map(Organization::shown);
    Ok(Reply::json(200, &stretch(call.request, organizations)?))
}

pub(super) fn get_organization(call: &mut Call) -> Answer {
    Ok(Reply::json(200, &call.data.zenml.organization(&call.param(0))?.shown()))
}

/// What a slip in a path would do.
pub(super) fn delete_organization(call: &mut Call) -> Answer {
    let id = call.param(0);
    let position = call.data.zenml.organization_position(&id)?;
    call.data.zenml.organizations.remove(position);
    call.changed(
        "delete_organization",
        json!({"organization_id": id}),
        json!({"id": id}),
        Value::Null,
    );
    Ok(Reply::json(200, &Value::Null))
}
