//! The roles of an organization.

use super::{
    records::Level,
    refusal::{no_uuid, problem, valid},
};
use crate::{
    reply::Reply,
    services::call::{Answer, Call},
};

pub(super) fn list_organization_roles(call: &mut Call) -> Answer {
    let id = call.param(0);
    let (level, name) = (call.request.query("level"), call.request.query("name"));
    let unknown_level = level.filter(|level| Level::of(level).is_none()).map(|_| {
        let msg = "Input should be 'organization', 'workspace' or 'project'";
        problem(&["query", "level"], msg, "enum")
    });
    valid(no_uuid(&["path", "organization_id"], &id).into_iter().chain(unknown_level))?;
    let level = level.and_then(Level::of);
    let roles = &call.data.zenml.organization(&id)?.roles;
    let asked = roles.iter().filter(|role| {
        level.is_none_or(|level| role.level == level) && name.is_none_or(|name| role.name == name)
    });
    Ok(Reply::json(200, &asked.collect::<Vec<_>>()))
}
