//! Organizations, and the user whose token it is.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use serde_json::{Value, json};

use super::{
    error,
    invites::Invitation,
    listing::{Asked, place},
    members::{Account, Member, Role},
    teams::{Team, TeamRole},
};
use crate::{
    clock::rfc3339_millis,
    people::Person,
    random::{ALPHANUMERIC, Random},
    reply::Reply,
    services::call::{Answer, Call},
};

#[derive(Debug)]
pub(crate) struct Organization {
    pub(crate) id: String,
    title: String,
    created: i64,
    pub(super) members: HashMap<String, Member>,
    pub(crate) teams: Vec<Team>,
    /// By address, in lower case.
    pub(super) invitations: BTreeMap<String, Invitation>,
}

impl Organization {
    /// An organization of the people in its primary team, those in its second one, and those in no team.
    /// Who has no account yet gets one.
    pub(super) fn new(
        seed: u64,
        title: &str,
        created: i64,
        [place, small, spare]: [&[Person]; 3],
        accounts: &mut BTreeMap<String, Arc<Account>>,
    ) -> Self {
        let mut random = Random::of(seed, title, 2);
        let mut organization = Self {
            id: format!("-M{}", random.text(ALPHANUMERIC, 18)),
            title: title.to_owned(),
            created,
            members: HashMap::new(),
            teams: vec![Team::new(&mut random, "Platform"), Team::new(&mut random, "Labs")],
            invitations: BTreeMap::new(),
        };
        let (first, rest) = organization.teams.split_at_mut(1);
        for (people, team) in [(place, &mut first[0]), (small, &mut rest[0])] {
            for (position, person) in people.iter().enumerate() {
                let owner = position == 0 || (position == 1 && people.len() > 50);
                team.put(&person.long_id(), if owner { TeamRole::Owner } else { TeamRole::Member });
            }
        }
        for title in [
            "Équipe Réseau",
            "Sicherheit",
            "Docs",
            "Field Crew 🚜",
            "Onboarding",
            "Modelling \"North\"",
        ] {
            let mut team = Team::new(&mut random, title);
            for _ in 0..3 + random.below(7) {
                if let Some(person) = place.get(random.below(place.len() as u64) as usize) {
                    team.put(
                        &person.long_id(),
                        if team.members.is_empty() { TeamRole::Owner } else { TeamRole::Member },
                    );
                }
            }
            organization.teams.push(team);
        }
        for (position, person) in place.iter().chain(small).chain(spare).enumerate() {
            let id = person.long_id();
            let new = || Member::new(person, position, accounts);
            organization.members.entry(id).or_insert_with(new);
        }
        organization
    }

    pub(super) fn member(&self, id: &str) -> Result<&Member, Reply> {
        self.members.get(id).ok_or_else(|| error(404, "Member not found"))
    }

    pub(super) fn team(&mut self, id: &str) -> Result<&mut Team, Reply> {
        self.teams.iter_mut().find(|team| team.id == id).ok_or_else(|| error(404, "Team not found"))
    }

    /// The id of a member named by id or by e-mail.
    pub(super) fn resolve(&self, id_or_email: &str) -> Result<String, Reply> {
        if self.members.contains_key(id_or_email) {
            return Ok(id_or_email.to_owned());
        }
        self.members
            .values()
            .find(|member| member.account.has_email(id_or_email))
            .map(|member| member.account.id.clone())
            .ok_or_else(|| error(404, format!("User {id_or_email} not found in organization")))
    }

    /// Makes an account a member, and takes back an invitation of its address.
    pub(super) fn join(&mut self, account: Arc<Account>, role: Role, sso: bool, now: i64) {
        if let Some(email) = &account.email {
            self.invitations.remove(&email.to_lowercase());
        }
        self.members.insert(account.id.clone(), Member::joining(account, role, sso, now));
    }

    /// Removes a member, also from all teams.
    pub(super) fn remove(&mut self, id: &str) {
        self.members.remove(id);
        for team in &mut self.teams {
            team.remove(id);
        }
    }

    pub(super) fn show_member(&self, member: &Member) -> Value {
        let id = &member.account.id;
        let teams = self.teams.iter().filter(|team| team.members.contains_key(id)).count();
        let mut shown = json!({
            "object": "member", "id": id, "role": member.role, "user": member.account.user(), "disabled": member.disabled,
            "joinedAt": rfc3339_millis(member.joined), "sso": member.sso, "spaces": member.spaces, "teams": teams, "sites": member.sites,
        });
        if let Some(last_seen) = member.last_seen {
            shown["lastSeenAt"] = rfc3339_millis(last_seen).into();
        }
        shown
    }

    fn show(&self) -> Value {
        json!({
            "object": "organization", "id": self.id, "title": self.title, "createdAt": rfc3339_millis(self.created), "type": "business",
            "useCase": "internalDocs", "emailDomains": ["meridian.example"], "hostname": "meridian-docs", "defaultRole": Role::DEFAULT,
            "sso": false, "ai": true, "inviteLinks": false, "auditLogs": true, "plan": "pro_2024",
            "mergeRules": {"type": "none"},
            "trial": {"status": "none", "count": 0},
            "urls": {
                "location": format!("https://api.gitbook.com/v1/orgs/{}", self.id),
                "app": format!("https://app.gitbook.com/o/{}", self.id),
            },
            "permissions": {
                "view": true, "access": true, "admin": true, "ownTeam": true, "createContent": true, "createOpenAPISpec": true,
                "viewBilling": true, "listMembers": true, "listTeams": true, "listIntegrations": true, "listInstallations": true,
                "installIntegration": true,
            },
        })
    }
}

pub(super) fn get_current_user(call: &mut Call) -> Answer {
    let gitbook = &call.data.gitbook;
    gitbook
        .accounts
        .get(&gitbook.own_user)
        .map(|account| Reply::json(200, &account.user()))
        .ok_or_else(|| error(404, "User not found"))
}

pub(super) fn list_organizations(call: &mut Call) -> Answer {
    let listing = Asked::read(call.request)?.of(call.data.secret, "organizations")?;
    let organizations = call.data.gitbook.organizations.iter().collect();
    let place = |organization: &&Organization| place(organization.created, &organization.id);
    Ok(listing.page_of(organizations, false, place, |organization| organization.show()))
}

pub(super) fn get_organization(call: &mut Call) -> Answer {
    Ok(Reply::json(200, &call.data.gitbook.organization(&call.param(0))?.show()))
}
