//! The members of an organization, and the accounts they have with GitBook.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;
use serde_json::{Value, json};

use super::{
    body, error,
    listing::{Asked, place},
};
use crate::{
    clock::PRESENT,
    people::Person,
    reply::Reply,
    services::call::{Answer, Call},
};

const ROLES: [&str; 6] = ["admin", "create", "edit", "review", "comment", "read"];

/// A role in an organization; `None` is a guest's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(super) struct Role(Option<&'static str>);

impl Role {
    /// That of those who are invited without one.
    pub(super) const DEFAULT: Self = Self(Some("read"));
    const ADMIN: Self = Self(Some("admin"));
    const GUEST: &'static str = "guest";

    pub(super) fn read(value: &Value) -> Result<Self, Reply> {
        let known = |role: &str| ROLES.into_iter().find(|known| *known == role);
        match value {
            Value::Null => Some(Self(None)),
            Value::String(role) => known(role).map(|role| Self(Some(role))),
            _ => None,
        }
        .ok_or_else(|| {
            let allowed = ROLES.join(", ");
            error(
                400,
                format!("role must be null or equal to one of the allowed values: {allowed}"),
            )
        })
    }

    /// As a filter names it.
    fn name(self) -> &'static str {
        self.0.unwrap_or(Self::GUEST)
    }
}

/// A user as GitBook knows them, whatever organizations they are in.
#[derive(Debug)]
pub(super) struct Account {
    pub(super) id: String,
    pub(super) name: String,
    /// `None` if it is not shown.
    pub(super) email: Option<String>,
    pub(super) photo: Option<String>,
}

impl Account {
    pub(super) fn has_email(&self, email: &str) -> bool {
        self.email.as_ref().is_some_and(|own| own.to_lowercase() == email.to_lowercase())
    }

    pub(super) fn user(&self) -> Value {
        let mut user = json!({
            "object": "user", "id": self.id, "displayName": self.name,
            "urls": {"location": format!("https://api.gitbook.com/v1/users/{}", self.id)},
        });
        if let Some(email) = &self.email {
            user["email"] = email.clone().into();
        }
        if let Some(photo) = &self.photo {
            user["photoURL"] = photo.clone().into();
        }
        user
    }
}

/// A user in an organization.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) account: Arc<Account>,
    pub(super) role: Role,
    pub(super) disabled: bool,
    pub(super) joined: i64,
    pub(super) last_seen: Option<i64>,
    pub(super) sso: bool,
    pub(super) spaces: u64,
    pub(super) sites: u64,
}

impl Member {
    pub(super) fn new(
        person: &Person,
        position: usize,
        accounts: &mut BTreeMap<String, Arc<Account>>,
    ) -> Self {
        let mut random = person.numbers("gitbook");
        let joined = person.moment("gitbook joined");
        let role = match position {
            0 => Some("admin"),
            _ if random.chance(6) => None,
            _ if random.chance(5) => Some("admin"),
            _ => {
                Some(random.pick(&["create", "edit", "edit", "review", "comment", "read", "read"]))
            }
        };
        let account = Account {
            id: person.long_id(),
            name: person.full_name(),
            email: (position == 0 || !random.chance(3)).then(|| person.email_in("gitbook")),
            photo: random
                .chance(35)
                .then(|| format!("https://images.example/{}.jpg", person.short_id("g"))),
        };
        Self {
            account: accounts.entry(account.id.clone()).or_insert_with(|| account.into()).clone(),
            role: Role(role),
            disabled: random.chance(4),
            joined,
            last_seen: (!random.chance(10))
                .then(|| joined + random.below((PRESENT - joined).max(1) as u64) as i64),
            sso: random.chance(50),
            spaces: random.below(30),
            sites: random.below(4),
        }
    }

    /// A member from now on, who has not been seen yet.
    pub(super) fn joining(account: Arc<Account>, role: Role, sso: bool, now: i64) -> Self {
        let (disabled, last_seen, spaces, sites) = (false, None, 0, 0);
        Self { account, role, disabled, joined: now, last_seen, sso, spaces, sites }
    }
}

pub(super) fn list_organization_members(call: &mut Call) -> Answer {
    let secret = call.data.secret;
    let request = call.request;
    let asked = Asked::read(request)?;
    let ascending = match request.query("order") {
        None | Some("desc") => false,
        Some("asc") => true,
        Some(_) => {
            return Err(error(400, "order must be equal to one of the allowed values: asc, desc"));
        }
    };
    let role = request.query("role");
    if role.is_some_and(|role| role != Role::GUEST && !ROLES.contains(&role)) {
        let allowed = format!("{}, {}", ROLES.join(", "), Role::GUEST);
        return Err(error(
            400,
            format!("role must be equal to one of the allowed values: {allowed}"),
        ));
    }
    let sort = request.query("sort").unwrap_or("joinedAt");
    if !["joinedAt", "lastSeenAt", "name"].contains(&sort) {
        let allowed = "sort must be equal to one of the allowed values: joinedAt, lastSeenAt, name";
        return Err(error(400, allowed));
    }
    let organization = &*call.data.gitbook.organization(&call.param(0))?;
    let search = request.query("search").unwrap_or_default().to_lowercase();
    let filters = format!("members of {} {ascending} {role:?} {sort} {search}", organization.id);
    let listing = asked.of(secret, &filters)?;
    let members = organization
        .members
        .values()
        .filter(|member| role.is_none_or(|role| member.role.name() == role))
        .filter(|Member { account, .. }| {
            let email = account.email.as_deref().unwrap_or_default();
            account.name.to_lowercase().contains(&search) || email.to_lowercase().contains(&search)
        })
        .collect();
    let place = |member: &&Member| match sort {
        "joinedAt" => place(member.joined, &member.account.id),
        // A member who was never seen counts as seen longest ago.
        "lastSeenAt" => place(member.last_seen.unwrap_or_default(), &member.account.id),
        _ => format!("{}\0{}", member.account.name, member.account.id),
    };
    Ok(listing.page_of(members, !ascending, place, |member| organization.show_member(member)))
}

pub(super) fn get_organization_member(call: &mut Call) -> Answer {
    let user_id = call.param(1);
    let organization = call.data.gitbook.organization(&call.param(0))?;
    let member = organization.member(&user_id)?;
    Ok(Reply::json(200, &organization.show_member(member)))
}

pub(super) fn update_organization_member(call: &mut Call) -> Answer {
    let (organization_id, user_id) = (call.param(0), call.param(1));
    let role = body(call.request)?.get("role").map(Role::read).transpose()?;
    let organization = call.data.gitbook.organization(&organization_id)?;
    let before = organization.member(&user_id)?.role;
    let after = role.unwrap_or(before);
    let mut admins = organization.members.values().filter(|member| member.role == Role::ADMIN);
    // Without an administrator, an organization could not be administered any more.
    if before == Role::ADMIN && after != Role::ADMIN && admins.nth(1).is_none() {
        return Err(error(400, "The last admin of an organization must stay one"));
    }
    if let Some(member) = organization.members.get_mut(&user_id) {
        member.role = after;
    }
    let shown = organization.show_member(organization.member(&user_id)?);
    call.changed(
        "update_organization_member",
        json!({"organization_id": organization_id, "user_id": user_id}),
        json!({"role": before}),
        json!({"role": after}),
    );
    Ok(Reply::json(200, &shown))
}

/// An administrator is not removed at once: the administrators are asked.
pub(super) fn remove_organization_member(call: &mut Call) -> Answer {
    let (organization_id, user_id) = (call.param(0), call.param(1));
    let organization = call.data.gitbook.organization(&organization_id)?;
    let Some(member) = organization.members.get(&user_id) else {
        return Ok(Reply::empty(204));
    };
    if member.role == Role::ADMIN {
        return Ok(Reply::empty(202));
    }
    let before = organization.show_member(member);
    organization.remove(&user_id);
    call.changed(
        "remove_organization_member",
        json!({"organization_id": organization_id, "user_id": user_id}),
        before,
        Value::Null,
    );
    Ok(Reply::empty(205))
}
