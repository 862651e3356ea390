//! The members of a team.

use std::{
    collections::{BTreeSet, HashMap},
    ops::Bound,
};

use serde::Serialize;
use serde_json::{Value, json};

use super::{
    bad_argument, body, error,
    listing::{Asked, Place},
};
use crate::{
    clock::{EARLIEST, PRESENT, rfc3339_millis},
    people::Person,
    reply::Reply,
    services::call::{Answer, Call},
};

/// The members of a team, and in which order they are listed.
#[derive(Debug)]
pub(super) struct Members {
    by_id: HashMap<String, Member>,
    ascending: BTreeSet<Place>,
    descending: BTreeSet<Place>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Member {
    dt_confirmed: Option<String>,
    is_admin: bool,
    is_owner: bool,
    user: User,
    #[serde(skip)]
    confirmed: Option<i64>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct User {
    email: String,
    first_name: Option<String>,
    id: String,
    last_active: Option<String>,
    last_name: Option<String>,
    public_profile_image_url: Option<String>,
}

impl Members {
    pub(super) fn new(people: &[Person]) -> Self {
        let mut members =
            Self { by_id: HashMap::new(), ascending: BTreeSet::new(), descending: BTreeSet::new() };
        for (position, person) in people.iter().enumerate() {
            let member = Member::new(person, position, people.len());
            let (ascending, descending) = member.places();
            members.ascending.insert(ascending);
            members.descending.insert(descending);
            members.by_id.insert(member.user.id.clone(), member);
        }
        members
    }

    pub(super) fn get(&self, id: &str) -> Option<&Member> {
        self.by_id.get(id)
    }

    fn remove(&mut self, id: &str) -> Option<Member> {
        let member = self.by_id.remove(id)?;
        let (ascending, descending) = member.places();
        self.ascending.remove(&ascending);
        self.descending.remove(&descending);
        Some(member)
    }
}

impl Member {
    fn new(person: &Person, position: usize, of: usize) -> Self {
        let mut random = person.numbers("paperspace");
        let is_owner = position == 0 || (of > 50 && position == 1);
        // Several people who confirmed in the same second: a page may end between them.
        let confirmed = person.moment("paperspace confirmed") / 60 * 60;
        let confirmed = if position % 31 == 30 { EARLIEST + 86_400 * 400 } else { confirmed };
        let confirmed =
            (is_owner || !person.is_one_in(33, "paperspace invitation")).then_some(confirmed);
        Self {
            dt_confirmed: confirmed.map(rfc3339_millis),
            is_admin: is_owner || random.chance(12),
            is_owner,
            user: User {
                email: person.email_in("paperspace"),
                first_name: (!person.is_one_in(30, "first name")).then(|| person.first.clone()),
                id: person.short_id("u"),
                last_active: confirmed.filter(|_| !random.chance(8)).map(|since| {
                    rfc3339_millis(since + random.below((PRESENT - since).max(1) as u64) as i64)
                }),
                last_name: (!person.is_one_in(30, "last name")).then(|| person.last.clone()),
                public_profile_image_url: random
                    .chance(40)
                    .then(|| format!("https://images.example/{}.png", person.short_id("i"))),
            },
            confirmed,
        }
    }

    fn places(&self) -> (Place, Place) {
        let (null, time) = (self.confirmed.is_none(), self.confirmed.unwrap_or(0));
        ((null, time, self.user.id.clone()), (null, -time, self.user.id.clone()))
    }

    fn role(&self) -> &'static str {
        match self {
            Self { is_owner: true, .. } => "owner",
            Self { is_admin: true, .. } => "admin",
            _ => "member",
        }
    }

    pub(super) fn user(&self) -> Value {
        json!(self.user)
    }

    pub(super) fn membership(&self, deleted: Option<i64>) -> Value {
        json!({
            "dtConfirmed": self.dt_confirmed,
            "dtDeleted": deleted.map(rfc3339_millis),
            "isAdmin": self.is_admin,
            "isOwner": self.is_owner,
        })
    }
}

pub(super) fn list_team_members(call: &mut Call) -> Answer {
    let role = call.request.query("role").unwrap_or_default();
    if !["", "member", "admin", "owner"].contains(&role) || call.request.query("role") == Some("") {
        return Err(bad_argument("role", "Expected 'member' | 'admin' | 'owner'"));
    }
    let asked = Asked::read(call.request, "dtConfirmed")?;
    let team = call.data.paperspace.team(&call.param(0))?;
    let listing = asked.of(call.data.secret, &format!("members of {}", team.id), role)?;
    let Members { by_id, ascending, descending } = &team.members;
    let places = if listing.descending { descending } else { ascending };
    let members = places
        .range((listing.start(), Bound::Unbounded))
        .filter_map(|place| by_id.get(&place.2).map(|member| (place.clone(), member)))
        .filter(|(_, member)| role.is_empty() || member.role() == role);
    Ok(listing.page(call.data.secret, members))
}

pub(super) fn update_team_member(call: &mut Call) -> Answer {
    let (team_id, user_id) = (call.param(0), call.param(1));
    let body = body(call.request)?;
    let is_admin = match body.get("isAdmin") {
        Some(Value::Bool(is_admin)) => *is_admin,
        None => return Err(bad_argument("isAdmin", "Required")),
        Some(_) => return Err(bad_argument("isAdmin", "Expected boolean")),
    };
    let team = call.data.paperspace.team_mut(&team_id)?;
    let member = team
        .members
        .by_id
        .get_mut(&user_id)
        .ok_or_else(|| error(404, "User is not a member of this team"))?;
    let before = member.membership(None);
    member.is_admin = is_admin;
    let after = member.membership(None);
    call.changed(
        "update_team_member",
        json!({"team_id": team_id, "user_id": user_id}),
        before,
        after.clone(),
    );
    Ok(Reply::json(200, &after))
}

pub(super) fn remove_team_member(call: &mut Call) -> Answer {
    let (team_id, user_id) = (call.param(0), call.param(1));
    let team = call.data.paperspace.team_mut(&team_id)?;
    let member = team
        .members
        .remove(&user_id)
        .ok_or_else(|| error(404, "User is not a member of this team"))?;
    let membership = member.membership(Some(call.data.clock.tick()));
    call.changed(
        "remove_team_member",
        json!({"team_id": team_id, "user_id": user_id}),
        json!(member),
        Value::Null,
    );
    Ok(Reply::json(200, &membership))
}
