//! Invitations to an organization: of accounts that GitBook knows, and of addresses that it does not.

use std::{collections::BTreeSet, sync::Arc};

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{
    body, error,
    members::{Account, Role},
};
use crate::{
    formats::is_email,
    random::{ALPHANUMERIC, Random},
    reply::Reply,
    services::{
        Data,
        call::{Answer, Call},
    },
};

/// What an address becomes: a member at once where its account is known, else when it accepts.
/// GitBook has no list of those that have not been accepted.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Invitation {
    email: String,
    role: Role,
    sso: bool,
}

impl Invitation {
    /// Those in a body. An address that is there twice has the role of its first mention.
    fn read_all(body: &Map<String, Value>) -> Result<Vec<Self>, Reply> {
        let default_role = body.get("role").map(Role::read).transpose()?.unwrap_or(Role::DEFAULT);
        let sso = match body.get("sso") {
            None => false,
            Some(Value::Bool(sso)) => *sso,
            Some(_) => return Err(error(400, "sso must be boolean")),
        };
        let Some(Value::Array(entries)) = body.get("emails") else {
            return Err(error(400, "emails must be array"));
        };
        if entries.is_empty() {
            return Err(error(400, "emails must NOT have fewer than 1 items"));
        }
        let mut seen = BTreeSet::new();
        let mut invitations = Vec::new();
        for entry in entries {
            let (email, role) = match entry {
                Value::Object(entry) => {
                    let role = entry.get("role").map(Role::read).transpose()?;
                    let role = role.ok_or_else(|| error(400, "emails must have role"))?;
                    (entry.get("email").and_then(Value::as_str), role)
                }
                other => (other.as_str(), default_role),
            };
            let email = email
                .filter(|email| is_email(email))
                .ok_or_else(|| error(400, "emails must match format \"email\""))?;
            if seen.insert(email.to_lowercase()) {
                invitations.push(Self { email: email.to_owned(), role, sso });
            }
        }
        Ok(invitations)
    }

    /// How organizations file it.
    fn key(&self) -> String {
        self.email.to_lowercase()
    }
}

pub(super) fn invite_members(call: &mut Call) -> Answer {
    let organization_id = call.param(0);
    let invitations = Invitation::read_all(&body(call.request)?)?;
    let (mut users, mut invited, mut failed) = (Vec::new(), 0, Vec::new());
    let before = standing(call, &organization_id, &invitations)?;
    for invitation in &invitations {
        let gitbook = &mut call.data.gitbook;
        let account = gitbook.account_of(&invitation.email).cloned();
        let is_elsewhere = |account: &Account| {
            let mut others = gitbook.organizations.iter().filter(|it| it.id != organization_id);
            others.any(|other| other.members.contains_key(&account.id))
        };
        let taken = invitation.sso && account.as_deref().is_some_and(is_elsewhere);
        let organization = gitbook.organization(&organization_id)?;
        match account {
            Some(account) if organization.members.contains_key(&account.id) => {}
            Some(_) if taken => failed.push(&invitation.email),
            Some(account) => {
                users.push(account.id.clone());
                let now = call.data.clock.tick();
                organization.join(account, invitation.role, invitation.sso, now);
            }
            None => {
                invited += 1;
                organization.invitations.insert(invitation.key(), invitation.clone());
            }
        }
    }
    let after = standing(call, &organization_id, &invitations)?;
    if before != after {
        call.changed("invite_members", json!({"organization_id": organization_id}), before, after);
    }
    let mut answer = json!({"users": users, "invited": invited});
    if invitations.iter().any(|invitation| invitation.sso) {
        answer["failedSSOEmails"] = json!(failed);
    }
    Ok(Reply::json(200, &answer))
}

/// What the invited addresses are in an organization now: members, invited, or nothing.
fn standing(
    call: &mut Call,
    organization_id: &str,
    invitations: &[Invitation],
) -> Result<Value, Reply> {
    let gitbook = &mut call.data.gitbook;
    let accounts: Vec<_> = invitations
        .iter()
        .map(|invitation| gitbook.account_of(&invitation.email).map(|account| account.id.clone()))
        .collect();
    let organization = gitbook.organization(organization_id)?;
    let standing = invitations.iter().zip(accounts).map(|(invitation, account)| {
        let member = account.and_then(|id| organization.members.get(&id));
        let now = match (member, organization.invitations.get(&invitation.key())) {
            (Some(member), _) => json!({"member": {"role": member.role, "sso": member.sso}}),
            (None, Some(invitation)) => json!({"invited": invitation}),
            (None, None) => Value::Null,
        };
        (invitation.email.clone(), now)
    });
    Ok(standing.collect::<Map<_, _>>().into())
}

/// Accepts all invitations of an address, as its owner would with the link in the e-mails: who had no
/// account has one now. Answers the id of the user.
///
/// # Errors
/// A sentence, if the address is not invited.
pub(crate) fn accept_invitation(data: &mut Data, email: &str) -> Result<String, String> {
    let key = email.to_lowercase();
    let gitbook = &mut data.gitbook;
    let first = gitbook.organizations.iter().find_map(|it| it.invitations.get(&key));
    let first = first.ok_or_else(|| format!("GitBook has no open invitation of {email}."))?;
    let account = match gitbook.account_of(email) {
        Some(account) => account.clone(),
        None => {
            let name = first.email.split('@').next().unwrap_or_default().to_owned();
            let mut random = Random::of(data.secret, &format!("account of {key}"), 0);
            let id = random.text(ALPHANUMERIC, 28);
            Arc::new(Account { id, name, email: Some(first.email.clone()), photo: None })
        }
    };
    gitbook.accounts.insert(account.id.clone(), account.clone());
    let now = data.clock.tick();
    for organization in &mut gitbook.organizations {
        if let Some(Invitation { role, sso, .. }) = organization.invitations.remove(&key) {
            organization.join(account.clone(), role, sso, now);
        }
    }
    Ok(account.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Request;

    fn invite(data: &mut Data, organization_id: &str, body: &Value) -> Reply {
        let body = body.to_string().into_bytes();
        let request = Request::new("POST".into(), "/".into(), Vec::new(), body);
        let params = vec![organization_id.to_owned()];
        let mut call = Call { data, request: &request, params, origin: "", mutations: Vec::new() };
        invite_members(&mut call).unwrap_or_else(|refusal| refusal)
    }

    fn members(data: &Data, position: usize) -> Vec<Value> {
        let organization = &data.gitbook.organizations[position];
        organization.members.values().map(|member| organization.show_member(member)).collect()
    }

    fn ids(data: &Data) -> [String; 2] {
        [0, 1].map(|position| data.gitbook.organizations[position].id.clone())
    }

    #[test]
    fn an_invitation_is_accepted_once_in_every_organization_that_sent_one() {
        let mut data = Data::new(7, 20, 0);
        let [first, second] = ids(&data);
        let email = "New.Colleague@meridian.example";
        assert!(accept_invitation(&mut data, email).is_err());
        let offer = json!({"emails": [{"email": email, "role": "edit"}], "sso": true});
        assert_eq!(invite(&mut data, &first, &offer).status, 200);
        let guest = json!({"emails": [email], "role": null});
        assert_eq!(invite(&mut data, &second, &guest).status, 200);
        let counts = [0, 1].map(|position| members(&data, position).len());

        let id = accept_invitation(&mut data, &email.to_uppercase()).ok();
        for (position, role, sso) in [(0, json!("edit"), true), (1, Value::Null, false)] {
            let members = members(&data, position);
            assert_eq!(members.len(), counts[position] + 1);
            let member = members.iter().find(|member| member["id"].as_str() == id.as_deref());
            let shown = member.map(|it| (&it["role"], &it["sso"], &it["user"]["email"]));
            assert_eq!(shown, Some((&role, &json!(sso), &json!(email))));
        }
        assert!(accept_invitation(&mut data, email).is_err(), "there is none any more");
    }

    #[test]
    fn who_accepted_has_an_account_that_another_organization_can_invite() {
        let mut data = Data::new(7, 20, 0);
        let [first, second] = ids(&data);
        let emails = json!({"emails": ["new@meridian.example"]});
        invite(&mut data, &first, &emails);
        let id = accept_invitation(&mut data, "new@meridian.example").ok();
        let answer = invite(&mut data, &second, &emails);
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        assert_eq!(body, json!({"users": [id], "invited": 0}));
    }
}
