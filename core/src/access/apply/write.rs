//! Carrying out one step, with the operation that the table of what can be done names for it.

use super::super::capabilities::{Ability, CAPABILITIES};
use super::super::sources::{Kind, ServiceClient};
use super::super::target::Place;
use super::super::{AccountStatus, Action, Step};
use crate::call::Call;
use crate::error::{Certainty, Error, ErrorKind, Result};
use crate::operation::Operation;
use crate::services::clients::{Evo, GitBook, Paperspace, ZenML, evo, gitbook, zenml};
use crate::services::shared::shared::{Outcome, Removal, RemovalCertainty};
use crate::{Change, Str, Uuid};

/// What a write came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Written {
    /// How many requests that change something were sent or tried to be.
    pub attempts: u32,
    /// The status of the last answer.
    pub status: Option<u32>,
    /// The request ids of the answers that had one.
    pub request_ids: Vec<Str>,
    /// Whether the service only asked its administrators to do it.
    pub requested: bool,
    /// Of a removal: whether there was nothing to remove.
    pub absent: bool,
    /// Of a removal: whether an answer was lost, and a later attempt found nothing to remove.
    pub assumed: bool,
}

/// What is known of a write that failed. The certainty of the error is that of its last request, and
/// is always set.
#[derive(Clone, Debug)]
pub struct Unwritten {
    pub error: Error,
    /// How many requests that change something were sent or tried to be.
    pub attempts: u32,
    /// The request ids of the answers that had one.
    pub request_ids: Vec<Str>,
    /// Whether a request before the one that failed was carried out.
    pub earlier: bool,
}

/// The operation that carries out a step, or begins to; none if the place has none for it.
pub fn operation(place: &Place, step: &Step) -> Option<&'static Operation> {
    let kind = place.service();
    let mut rows = CAPABILITIES.iter();
    let row = rows.find(|row| row.service == kind.name() && row.place == place.kind())?;
    let name = match (&step.action, row.remove) {
        (Action::Add | Action::Invite, _) => row.add.operation(),
        (Action::SetRole, _) => row.set_role.operation(),
        (Action::Remove, Ability::Operation(name)) => Some(withdrawal(place, step).unwrap_or(name)),
        // Where a removal does more than the job needs it has another action, which says so.
        (Action::Delete, Ability::IfAskedFor(name)) => Some(name),
        (Action::Deactivate, _) => row.deactivate.operation(),
        _ => None,
    }?;
    kind.service().operations.iter().find(|operation| operation.name == name)
}

/// The operation that withdraws an invitation, where that is another one than removes a member.
fn withdrawal(place: &Place, step: &Step) -> Option<&'static str> {
    match place {
        Place::EvoInstance { .. } if is_invitation(step) => Some("delete_instance_invitation"),
        Place::ZenMLOrganization { .. } if is_invitation(step) => Some("delete_invitation"),
        _ => None,
    }
}

/// Whether a step may be sent again although it may have been carried out.
pub fn may_repeat(place: &Place, step: &Step) -> bool {
    operation(place, step).is_some_and(|operation| operation.repeatable)
}

/// Carry out a step. The client is of the place's service.
///
/// Whatever is wrong with the step is found before anything is sent. A removal that finds nothing is
/// not an error.
pub async fn write(
    place: &Place,
    client: &ServiceClient,
    step: &Step,
) -> std::result::Result<Written, Unwritten> {
    let mut sent = Sent::default();
    let result = match operation(place, step) {
        Some(operation) => dispatch(place, client, operation.name, step, &mut sent).await,
        None => Err(not_there(step)),
    };
    let Sent { written, carried_out } = sent;
    match result {
        Ok(()) => Ok(written),
        Err(error) => {
            let certainty = error.certainty().unwrap_or(Certainty::NotSent);
            Err(Unwritten {
                error: error.with_certainty(Some(certainty)),
                attempts: written.attempts,
                request_ids: written.request_ids,
                earlier: carried_out,
            })
        }
    }
}

async fn dispatch(
    place: &Place,
    client: &ServiceClient,
    operation: &str,
    step: &Step,
    sent: &mut Sent,
) -> Result<()> {
    match (place, client) {
        (Place::PaperspaceTeam { team_id }, ServiceClient::Paperspace(client)) => {
            paperspace_team(client, team_id, operation, step, sent).await
        }
        (Place::GitBookTeam { organization_id, team_id }, ServiceClient::GitBook(client)) => {
            gitbook_team(client, (organization_id, team_id), operation, step, sent).await
        }
        (Place::GitBookOrganization { organization_id }, ServiceClient::GitBook(client)) => {
            gitbook_organization(client, organization_id, operation, step, sent).await
        }
        (Place::EvoWorkspace { org_id, workspace_id }, ServiceClient::Evo(client)) => {
            evo_workspace(client, (*org_id, *workspace_id), operation, step, sent).await
        }
        (Place::EvoInstance { org_id }, ServiceClient::Evo(client)) => {
            evo_instance(client, *org_id, operation, step, sent).await
        }
        (Place::ZenMLUsers, ServiceClient::ZenML(client)) => {
            zenml_users(client, operation, step, sent).await
        }
        (Place::ZenMLOrganization { organization_id }, ServiceClient::ZenML(client)) => {
            zenml_organization(client, *organization_id, operation, step, sent).await
        }
        _ => Err(not_there(step)),
    }
}

async fn paperspace_team(
    client: &Paperspace,
    team_id: &str,
    operation: &str,
    step: &Step,
    sent: &mut Sent,
) -> Result<()> {
    let user_id = user_id(step)?;
    match operation {
        "update_team_member" => {
            let is_admin = one_role(step, &["member", "admin"])? == "admin";
            sent.send(client.update_team_member(team_id, user_id, is_admin)).await.map(drop)
        }
        "remove_team_member" => {
            let removal = client.remove_team_member(team_id, user_id);
            sent.remove(removal, |removal| (removal.outcome, removal.certainty)).await
        }
        _ => Err(not_there(step)),
    }
}

async fn gitbook_team(
    client: &GitBook,
    (organization_id, team_id): (&str, &str),
    operation: &str,
    step: &Step,
    sent: &mut Sent,
) -> Result<()> {
    let user_id = user_id(step)?;
    match operation {
        "add_team_member" => {
            let role = one_role(step, &choice(Kind::GitBook, "TeamRole"))?;
            let options = gitbook::AddTeamMemberOptions::default().role(role);
            let call = client.add_team_member_with(organization_id, team_id, user_id, options);
            sent.send(call).await.map(drop)
        }
        "remove_team_member" => {
            sent.remove(client.remove_team_member(organization_id, team_id, user_id), parts).await
        }
        _ => Err(not_there(step)),
    }
}

async fn gitbook_organization(
    client: &GitBook,
    organization_id: &str,
    operation: &str,
    step: &Step,
    sent: &mut Sent,
) -> Result<()> {
    /// What those are called who have no role.
    const GUEST: &str = "guest";
    let role = || {
        let roles = [choice(Kind::GitBook, "OrganizationRole"), vec![GUEST]].concat();
        let role = one_role(step, &roles)?;
        Ok(if role == GUEST { Change::Clear } else { Change::Set(role.into()) })
    };
    match operation {
        "invite_members" => {
            let invitee = gitbook::Invitee { role: role()?, email: email(step)?.to_owned() };
            sent.send(client.invite_members(organization_id, [invitee])).await.map(drop)
        }
        "update_organization_member" => {
            let update = gitbook::OrganizationMemberUpdate { role: role()? };
            let user_id = user_id(step)?;
            let call = client.update_organization_member(organization_id, user_id, update);
            sent.send(call).await.map(drop)
        }
        "remove_organization_member" => {
            let user_id = user_id(step)?;
            sent.remove(client.remove_organization_member(organization_id, user_id), parts).await
        }
        _ => Err(not_there(step)),
    }
}

async fn evo_workspace(
    client: &Evo,
    (org_id, workspace_id): (Uuid, Uuid),
    operation: &str,
    step: &Step,
    sent: &mut Sent,
) -> Result<()> {
    let role = || {
        let role = one_role(step, &choice(Kind::Evo, "WorkspaceRole"))?;
        Ok::<_, Error>(evo::WorkspaceRole::from(role))
    };
    match operation {
        "add_workspace_user" => {
            let options = evo::AddWorkspaceUserOptions::default();
            let options = match &step.user_id {
                Some(_) => options.user_id(uuid(step)?),
                None => options.email(email(step)?),
            };
            let call = client.add_workspace_user_with(org_id, workspace_id, role()?, options);
            sent.send(call).await.map(drop)
        }
        "bulk_assign_roles" => {
            let (user_id, role) = (uuid(step)?, role()?);
            let assignment = evo::RoleAssignment { user_id, role, workspace_id };
            sent.send(client.bulk_assign_roles(org_id, [assignment])).await.map(drop)
        }
        "remove_workspace_user" => {
            sent.remove(client.remove_workspace_user(org_id, workspace_id, uuid(step)?), parts)
                .await
        }
        _ => Err(not_there(step)),
    }
}

async fn evo_instance(
    client: &Evo,
    org_id: Uuid,
    operation: &str,
    step: &Step,
    sent: &mut Sent,
) -> Result<()> {
    let roles = async || {
        let text = role_text(step)?;
        let roles = client.list_instance_roles(org_id).all().await.map_err(not_sent)?;
        let known: Vec<_> = roles.into_iter().map(|role| (role.name, role.id)).collect();
        role_ids(step, text, &known)
    };
    match operation {
        "add_instance_users" => {
            let email = email(step)?.to_owned();
            let user = evo::NewInstanceUser { email, roles: roles().await? };
            sent.send(client.add_instance_users(org_id, [user])).await.map(drop)
        }
        "update_instance_user_roles" if is_invitation(step) => Err(refused(
            step,
            "gives another role to an invitation, and an invitation of Seequent Evo keeps its own: \
             remove it, and invite the person again",
        )),
        "update_instance_user_roles" => {
            let (user_id, roles) = (uuid(step)?, roles().await?);
            sent.send(client.update_instance_user_roles(org_id, user_id, roles)).await.map(drop)
        }
        "remove_instance_user" => {
            sent.remove(client.remove_instance_user(org_id, uuid(step)?), parts).await
        }
        "delete_instance_invitation" => {
            sent.remove(client.delete_instance_invitation(org_id, uuid(step)?), parts).await
        }
        _ => Err(not_there(step)),
    }
}

async fn zenml_users(client: &ZenML, operation: &str, step: &Step, sent: &mut Sent) -> Result<()> {
    let user_id = uuid(step)?;
    match operation {
        "update_user" => {
            let is_active = Change::Set(false);
            let update = zenml::UserUpdate { is_active, ..zenml::UserUpdate::default() };
            sent.send(client.update_user(user_id, update)).await.map(drop)
        }
        "delete_user" => sent.remove(client.delete_user(user_id), parts).await,
        _ => Err(not_there(step)),
    }
}

async fn zenml_organization(
    client: &ZenML,
    organization_id: Uuid,
    operation: &str,
    step: &Step,
    sent: &mut Sent,
) -> Result<()> {
    let known = async || {
        let level = zenml::RoleLevel::Organization;
        let options = zenml::ListOrganizationRolesOptions::default().level(level);
        let roles = client.list_organization_roles_with(organization_id, options).all();
        let roles = roles.await.map_err(not_sent)?;
        Ok::<Vec<_>, Error>(roles.into_iter().map(|role| (role.name, role.id)).collect())
    };
    match operation {
        "create_invitation" => {
            let (email, text) = (email(step)?, role_text(step)?);
            let [role_id] = role_ids(step, text, &known().await?)?[..] else {
                let why = format!("invites with the roles `{text}`: an invitation has one role");
                return Err(refused(step, why));
            };
            sent.send(client.create_invitation(organization_id, email, role_id)).await.map(drop)
        }
        "assign_role" => {
            let (id, text) = (uuid(step)?, role_text(step)?);
            let known = known().await?;
            let after = role_ids(step, text, &known)?;
            let before = match step.before.as_ref().and_then(|before| before.role.as_deref()) {
                Some(text) => role_ids(step, text, &known)?,
                None => Vec::new(),
            };
            zenml_roles(client, id, (&before, &after), step, sent).await
        }
        "remove_organization_member" => {
            let call = client.remove_organization_member(organization_id, uuid(step)?);
            sent.remove(call, parts).await
        }
        "delete_invitation" => {
            sent.remove(client.delete_invitation(organization_id, uuid(step)?), parts).await
        }
        _ => Err(not_there(step)),
    }
}

/// Give the roles that an account or an invitation lacks, then take those that it is not to keep:
/// it is never without one.
async fn zenml_roles(
    client: &ZenML,
    id: Uuid,
    (before, after): (&[Uuid], &[Uuid]),
    step: &Step,
    sent: &mut Sent,
) -> Result<()> {
    let missing = after.iter().filter(|role| !before.contains(role));
    let extra = before.iter().filter(|role| !after.contains(role));
    if missing.clone().chain(extra.clone()).next().is_none() {
        return Err(refused(step, "gives the roles that are there before"));
    }
    let invited = is_invitation(step);
    for role in missing {
        let options = zenml::AssignRoleOptions::default();
        let options = if invited { options.invitation_id(id) } else { options.user_id(id) };
        sent.send(client.assign_role_with(*role, options)).await?;
    }
    for role in extra {
        let options = zenml::RevokeRoleOptions::default();
        let options = if invited { options.invitation_id(id) } else { options.user_id(id) };
        let before = sent.written.status;
        sent.remove(client.revoke_role_with(*role, options), parts).await?;
        // The new role has taken the old one's place already, where there is but one at a time.
        if std::mem::take(&mut sent.written.absent) {
            sent.written.status = before.or(sent.written.status);
        }
    }
    Ok(())
}

/// The requests of a step that change something.
#[derive(Debug, Default)]
struct Sent {
    written: Written,
    /// Whether one of them was carried out.
    carried_out: bool,
}

impl Sent {
    async fn send<T: Send + 'static>(&mut self, call: Call<T>) -> Result<T> {
        let result = call.with_response().await;
        let (attempts, status, request_id) = match &result {
            Ok(response) => (response.attempts(), Some(response.status()), response.request_id()),
            Err(error) => (error.attempts(), error.status(), error.request_id().map(str::to_owned)),
        };
        self.written.attempts += attempts;
        self.written.status = status.map(u32::from);
        self.written.request_ids.extend(request_id.as_deref().map(Str::from));
        let response = result?;
        self.carried_out = true;
        Ok(response.value)
    }

    async fn remove<T: Send + 'static>(
        &mut self,
        call: Call<T>,
        parts: fn(T) -> (Outcome, RemovalCertainty),
    ) -> Result<()> {
        let (outcome, certainty) = match self.send(call).await.map(parts) {
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Gone) => {
                (Outcome::AlreadyAbsent, RemovalCertainty::Confirmed)
            }
            result => result?,
        };
        self.written.absent = outcome == Outcome::AlreadyAbsent;
        self.written.requested |= outcome == Outcome::Requested;
        self.written.assumed |= certainty == RemovalCertainty::Assumed;
        Ok(())
    }
}

fn parts(removal: Removal) -> (Outcome, RemovalCertainty) {
    (removal.outcome, removal.certainty)
}

fn is_invitation(step: &Step) -> bool {
    step.before.as_ref().is_some_and(|before| before.status == AccountStatus::Invited)
}

fn user_id(step: &Step) -> Result<&str> {
    step.user_id.as_deref().ok_or_else(|| refused(step, "has no `user_id`"))
}

fn uuid(step: &Step) -> Result<Uuid> {
    let text = user_id(step)?;
    let wrong = |_| refused(step, format!("has the `user_id` `{text}`, which is not a UUID"));
    Uuid::try_parse(text).map_err(wrong)
}

fn email(step: &Step) -> Result<&str> {
    step.email.as_deref().ok_or_else(|| refused(step, "has no `email`"))
}

/// The role that a step is to give, or several of them.
fn role_text(step: &Step) -> Result<&str> {
    let role = step.after.as_ref().and_then(|after| after.role.as_deref());
    role.ok_or_else(|| refused(step, "has no role in `after`"))
}

/// The values that a service's choice has.
fn choice(kind: Kind, name: &str) -> Vec<&'static str> {
    let choices = kind.service().choices().iter().filter(|choice| choice.name == name);
    choices.flat_map(|choice| choice.values).map(|value| value.wire).collect()
}

/// The one role that a step is to give, as the service spells it.
fn one_role<'a>(step: &Step, known: &[&'a str]) -> Result<&'a str> {
    let text = role_text(step)?;
    named(text, known).map(|at| known[at]).ok_or_else(|| unknown_role(step, text, known))
}

/// The ids of the roles that a text names: one, or several with commas between them. Of the roles that
/// there are, the names and the ids are given.
fn role_ids(step: &Step, text: &str, roles: &[(Str, Uuid)]) -> Result<Vec<Uuid>> {
    let known: Vec<&str> = roles.iter().map(|(name, _)| name.as_str()).collect();
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let mut ids = Vec::new();
    let mut begin = 0;
    while begin < parts.len() {
        // A name may have commas itself: the longest that is known counts.
        let found = (begin + 1..=parts.len())
            .rev()
            .find_map(|end| Some((named(&parts[begin..end].join(", "), &known)?, end)));
        let (at, end) = found.ok_or_else(|| unknown_role(step, parts[begin], &known))?;
        if !ids.contains(&roles[at].1) {
            ids.push(roles[at].1);
        }
        begin = end;
    }
    Ok(ids)
}

/// The one name that is meant: the same one, or else one that differs in case alone.
fn named(text: &str, known: &[&str]) -> Option<usize> {
    let only = |is_meant: &dyn Fn(&str) -> bool| {
        let mut meant = known.iter().enumerate().filter(|(_, name)| is_meant(name));
        let (at, _) = meant.next()?;
        meant.next().is_none().then_some(at)
    };
    only(&|name| name == text).or_else(|| only(&|name| name.eq_ignore_ascii_case(text)))
}

fn unknown_role(step: &Step, text: &str, known: &[&str]) -> Error {
    let known: Vec<_> = known.iter().map(|name| format!("`{name}`")).collect();
    let known = known.join(", ");
    refused(step, format!("has `{text}`, which is not the name of one role there: {known}"))
}

fn not_there(step: &Step) -> Error {
    let action = step.action.as_str();
    refused(step, format!("has the action `{action}`, for which {} has no operation", step.target))
}

/// A step that cannot be carried out as it stands: the rest of a sentence that begins with it.
fn refused(step: &Step, why: impl std::fmt::Display) -> Error {
    let n = step.n;
    let what = format!("has a step that cannot be carried out: step {n} {why}");
    not_sent(Error::invalid_argument("plan", what))
}

/// The error of what comes before a write.
fn not_sent(error: Error) -> Error {
    error.with_certainty(Some(Certainty::NotSent))
}

#[cfg(test)]
mod tests;
