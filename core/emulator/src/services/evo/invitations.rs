//! Those who are invited to the instance.

use serde_json::{Value, json};

use super::{
    super::call::{Answer, Call},
    page::{Stretch, page},
    problem::{problem, require_uuid},
};
use crate::reply::Reply;

pub(super) fn list_instance_invitations(call: &mut Call) -> Answer {
    let asked = Stretch::read(call.request)?;
    let state = &call.data.evo;
    state.organization(&call.param(0))?;
    let address = format!("{}/workspace/orgs/{}/members/invitations", call.origin, state.org_id);
    let instance = &state.instance;
    Ok(page(&address, asked, &instance.invitations, |one| instance.show_invitation(one)))
}

pub(super) fn delete_instance_invitation(call: &mut Call) -> Answer {
    let (org_id, invitation_id) = (call.param(0), call.param(1));
    require_uuid("invitation_id", &invitation_id)?;
    let state = &mut call.data.evo;
    state.organization(&org_id)?;
    let invitations = &mut state.instance.invitations;
    let position = invitations.iter().position(|one| one.id.eq_ignore_ascii_case(&invitation_id));
    let position = position.ok_or_else(|| problem(404, "The invitation was not found."))?;
    let invitation = invitations.remove(position);
    let roles = state.instance.role_ids(&invitation.roles);
    let before = json!({"email": invitation.email, "roles": roles});
    let target = json!({"org_id": org_id, "invitation_id": invitation_id});
    call.changed("delete_instance_invitation", target, before, Value::Null);
    Ok(Reply::empty(204))
}
