//! The users and organizations of the start.

use super::{
    State,
    records::{Assignment, Invitation, MemberForm, Organization, Subject, Team, User},
};
use crate::{
    clock::{EARLIEST, PRESENT},
    people,
    random::Random,
    tokens::Tokens,
};

const DAY: i64 = 86_400;
const ADMIN: &str = "Organization Admin";
const MEMBER: &str = "Organization Member";

impl State {
    pub(crate) fn new(seed: u64, people: usize) -> Self {
        let mut random = Random::of(seed, "zenml", 0);
        let (primary_id, other_id) = (random.uuid(), random.uuid());
        // In all but the smallest places, the last three are not people: the credential's own account and two more.
        let accounts = if people >= 8 { 3 } else { people.min(1) };
        let mut users: Vec<User> = people::of_place(seed, 1, people)
            .iter()
            .take(people - accounts)
            .map(|person| User::person(person, &primary_id))
            .collect();
        let account_names = ["rosterkit-automation", "autobot", "nightly-pipelines"];
        for (position, name) in account_names.iter().take(accounts).enumerate() {
            users.push(User::service_account(name, random.uuid(), &primary_id, position == 0));
        }
        if accounts == 3
            && let Some(first) = users.first_mut()
        {
            // The account the control plane was set up with.
            first.internal = true;
            first.is_superuser = true;
        }
        let own_user =
            users.get(people - accounts).map_or_else(String::new, |user| user.id.clone());
        let organizations = vec![
            primary(seed, primary_id, &users, &own_user),
            other(seed, other_id, &users, &own_user),
        ];
        Self {
            users,
            organizations,
            tokens: Tokens::new(seed, "zenml tokens"),
            own_user,
            new_ids: Random::of(seed, "zenml new ids", 0),
        }
    }
}

/// The organization that all users are in.
fn primary(seed: u64, id: String, users: &[User], own_user: &str) -> Organization {
    let mut random = Random::of(seed, "zenml primary", 0);
    let mut organization = Organization::new(
        id,
        "Meridian",
        EARLIEST,
        MemberForm::Flat,
        Random::of(seed, "zenml roles", 0),
    );
    organization.description = Some("Groundwater models \"and more\"");
    let roles = [
        ADMIN,
        "Organization Manager",
        "Organization Viewer",
        "Billing Admin",
        MEMBER,
        MEMBER,
        MEMBER,
    ];
    for user in users {
        let role = if user.internal || user.id == own_user { ADMIN } else { random.pick(&roles) };
        join(&mut organization, &user.id, role);
    }
    let people: Vec<_> = users.iter().filter(|user| !user.is_service_account).collect();
    let platform = team(random.uuid(), "Platform", None, people.iter().take(7));
    let modeling =
        team(random.uuid(), "Modellierung – Süd", Some("Küste"), people.iter().skip(4).take(3));
    for (team, role) in [(&platform, "Organization Manager"), (&modeling, "Organization Viewer")] {
        give(&mut organization, Subject::team(&team.id), role);
    }
    organization.teams = vec![platform, modeling];
    if let Some(email) = people.iter().find_map(|person| person.email.as_ref()) {
        let sent = PRESENT - 40 * DAY;
        invite(&mut organization, random.uuid(), email, own_user, sent, Some(sent + DAY));
    }
    let email = "new.colleague@meridian.example";
    invite(&mut organization, random.uuid(), email, own_user, PRESENT - DAY, None);
    organization
}

/// The organization of twelve people. A primary one of fewer than twenty does not hold all of them.
fn other(seed: u64, id: String, users: &[User], own_user: &str) -> Organization {
    let mut random = Random::of(seed, "zenml other", 0);
    let mut organization = Organization::new(
        id,
        "Meridian Labs",
        EARLIEST + DAY * 700,
        MemberForm::Nested,
        Random::of(seed, "zenml roles", 1),
    );
    let people: Vec<_> = people::of_small_place(seed)
        .iter()
        .map(|person| person.uuid("zenml"))
        .filter_map(|id| users.iter().find(|user| user.id == id))
        .collect();
    for (position, person) in people.iter().enumerate() {
        join(&mut organization, &person.id, if position == 0 { ADMIN } else { MEMBER });
    }
    if users.iter().any(|user| user.id == own_user) {
        join(&mut organization, own_user, ADMIN);
    }
    organization.teams = vec![team(random.uuid(), "Labs", None, people.iter().take(4))];
    let email = "visiting.scientist@contractors.example.org";
    invite(&mut organization, random.uuid(), email, own_user, PRESENT - 5 * DAY, None);
    organization
}

fn join(organization: &mut Organization, user_id: &str, role: &str) {
    organization.members.push(user_id.to_owned());
    give(organization, Subject::user(user_id), role);
}

/// Gives a role of the organization to a subject that has none.
fn give(organization: &mut Organization, subject: Subject, name: &str) {
    let role = organization.roles.iter().find(|role| role.name == name);
    let assignment = role.map(|role| Assignment { role_id: role.id.clone(), subject, scope: None });
    organization.assignments.extend(assignment);
}

fn team<'a>(
    id: String,
    name: &'static str,
    description: Option<&'static str>,
    members: impl Iterator<Item = &'a &'a User>,
) -> Team {
    let created = EARLIEST + 900 * DAY;
    let members = members.map(|user| Subject::user(&user.id)).collect();
    Team { id, name, description, created, updated: created, members }
}

fn invite(
    organization: &mut Organization,
    id: String,
    email: &str,
    inviter: &str,
    created: i64,
    accepted: Option<i64>,
) {
    give(organization, Subject::invitation(&id), MEMBER);
    let (email, inviter) = (email.to_owned(), inviter.to_owned());
    organization.invitations.push(Invitation { id, email, inviter, created, accepted });
}
