//! One organization, its instance, and its workspaces.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{
    instance::{ADMIN, Instance, Invitation, Member, OWNER, Rank, USER},
    problem::{problem, require_uuid},
    user::User,
    workspace::Workspace,
};
use crate::{
    clock::PRESENT,
    people::{self, Person},
    random::Random,
    reply::Reply,
    tokens::Tokens,
};

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) org_id: String,
    /// All accounts, by id. A user who leaves the instance keeps theirs.
    pub(super) directory: HashMap<String, User>,
    pub(super) instance: Instance,
    pub(crate) workspaces: Vec<Workspace>,
    pub(crate) tokens: Tokens,
    /// The e-mail of the administrator whom the tokens belong to.
    pub(super) administrator: String,
    /// Where the ids of invitations and newcomers come from.
    pub(super) ids: Random,
}

impl State {
    pub(crate) fn new(seed: u64, people: usize) -> Self {
        let mut random = Random::of(seed, "evo", 0);
        let org_id = random.uuid();
        let place = people::of_place(seed, 3, people);
        let small = people::of_small_place(seed);
        // Some people of the instance are not in the primary workspace: they can be added to it.
        let spare: Vec<_> = (0..5).map(|index| Person::new(seed, 2_000_003 + index)).collect();
        let mut workspaces = workspaces(&mut random, &place, &small);
        for (person, workspace, role) in
            [(0, 2, "viewer"), (0, 3, "editor"), (1, 3, "viewer"), (2, 4, "owner")]
        {
            workspaces[workspace].assign(&spare[person].uuid("evo"), role);
        }

        let mut directory = HashMap::new();
        let mut instance = Instance::new(seed);
        let users = place.iter().chain(&small).map(|person| (person, User::new(person)));
        for (person, user) in users.chain(spare.iter().map(|one| (one, User::visible(one)))) {
            if directory.contains_key(&user.id) {
                continue;
            }
            let roles = match instance.members.len() {
                0 => vec![OWNER],
                _ if person.is_one_in(20, "evo admin") => vec![ADMIN, USER],
                _ => vec![USER],
            };
            instance.members.push(Member { user_id: user.id.clone(), roles });
            directory.insert(user.id.clone(), user);
        }
        let administrator = directory[&instance.members[0].user_id].email.clone();
        let mut ids = Random::of(seed, "evo ids", 0);
        instance.invitations = invitations(seed, &mut ids, &administrator, spare.last());
        let tokens = Tokens::new(seed, "evo tokens");
        Self { org_id, directory, instance, workspaces, tokens, administrator, ids }
    }

    pub(super) fn organization(&self, id: &str) -> Result<(), Reply> {
        require_uuid("org_id", id)?;
        if id.eq_ignore_ascii_case(&self.org_id) {
            Ok(())
        } else {
            Err(problem(404, "The organization was not found or you do not have access to it."))
        }
    }

    pub(super) fn workspace(&mut self, org_id: &str, id: &str) -> Result<&mut Workspace, Reply> {
        require_uuid("org_id", org_id)?;
        require_uuid("workspace_id", id)?;
        self.organization(org_id)?;
        let workspace =
            self.workspaces.iter_mut().find(|workspace| workspace.id.eq_ignore_ascii_case(id));
        let workspace = workspace.ok_or_else(|| {
            problem(404, "The workspace was not found or you do not have access to it.")
        })?;
        if workspace.deleted {
            Err(problem(410, "The workspace has been deleted."))
        } else {
            Ok(workspace)
        }
    }

    /// The account with this e-mail, whether it is in the instance or not.
    pub(super) fn known(&self, email: &str) -> Option<&User> {
        self.directory.values().find(|user| user.email.eq_ignore_ascii_case(email))
    }

    /// A member, with these of their roles.
    pub(super) fn show_member(&self, user_id: &str, roles: &[Rank]) -> Value {
        let user = &self.directory[user_id];
        json!({
            "id": user.id, "email": user.email, "full_name": user.full_name,
            "roles": self.instance.show_roles(roles),
        })
    }
}

fn workspaces(random: &mut Random, place: &[Person], small: &[Person]) -> Vec<Workspace> {
    let sites = [
        "Kalgoorlie",
        "Río Tinto",
        "Øresund",
        "Nördlingen",
        "Te Anau",
        "Łódź",
        "Chuquicamata",
        "成都",
    ];
    let works = ["Groundwater", "Tailings", "Block Model", "Geotech \"A\"", "Drillholes", "Survey"];
    (0..45)
        .map(|number| {
            let members: Vec<&Person> = match number {
                0 => place.iter().collect(),
                1 => small.iter().collect(),
                _ => (0..2 + random.below(6))
                    .filter_map(|_| place.get(random.below(place.len() as u64) as usize))
                    .collect(),
            };
            let name = match number {
                0 => "Meridian".to_owned(),
                1 => "Meridian Labs".to_owned(),
                _ => format!("{} {} {number}", sites[number % 8], works[number % 6]),
            };
            Workspace::new(random, name, &members)
        })
        .collect()
}

/// The invitations of people who have no account yet, and one of a person who accepted it.
fn invitations(
    seed: u64,
    ids: &mut Random,
    invited_by: &str,
    accepted: Option<&Person>,
) -> Vec<Invitation> {
    let pending = (0..3).map(|index| Person::new(seed, 2_000_008 + index));
    let all = pending.map(|person| (person, false)).chain(accepted.map(|one| (one.clone(), true)));
    all.zip(1..)
        .map(|((person, accepted), days)| Invitation {
            id: ids.uuid(),
            email: person.email_in("evo"),
            roles: vec![USER],
            created: PRESENT - days * 86_400,
            invited_by: invited_by.to_owned(),
            accepted,
        })
        .collect()
}
