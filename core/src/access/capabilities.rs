//! What can be done in each kind of place, and by which operation: the one table of it.

use super::target::Place;

/// A way to do something in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ability {
    /// With this operation of the service.
    Operation(&'static str),
    /// With this operation, if it is asked for by name: it does more than the job needs.
    IfAskedFor(&'static str),
    /// Not with any operation: a person has to do what the sentence says.
    Manual(&'static str),
    /// There is no such thing in the service.
    None,
}

impl Ability {
    /// The operation that does it.
    pub const fn operation(self) -> Option<&'static str> {
        match self {
            Self::Operation(name) | Self::IfAskedFor(name) => Some(name),
            Self::Manual(_) | Self::None => None,
        }
    }
}

/// What can be done in one kind of place.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Capabilities {
    /// The service's module name, for example `paperspace`.
    pub service: &'static str,
    /// The kind of place, for people.
    pub place: &'static str,
    /// What its targets look like.
    pub target: &'static str,
    /// See who is there.
    pub list: &'static [&'static str],
    /// Add a person.
    pub add: Ability,
    /// Give another role.
    pub set_role: Ability,
    /// Remove a person.
    pub remove: Ability,
    /// Keep an account from being used, and keep it.
    pub deactivate: Ability,
    /// Find out who the credential is.
    pub who_am_i: Ability,
}

/// What can be done, by kind of place.
pub const CAPABILITIES: &[Capabilities] = &[
    Capabilities {
        service: "paperspace",
        place: "team",
        target: "paperspace:TEAM",
        list: &["list_team_members"],
        add: Ability::Manual(
            "Invite the person on the team's page in Paperspace's console: the API cannot.",
        ),
        set_role: Ability::Operation("update_team_member"),
        remove: Ability::Operation("remove_team_member"),
        deactivate: Ability::None,
        who_am_i: Ability::Operation("get_session"),
    },
    Capabilities {
        service: "gitbook",
        place: "team",
        target: "gitbook:ORGANIZATION/TEAM",
        list: &["list_team_members"],
        add: Ability::Operation("add_team_member"),
        set_role: Ability::Operation("add_team_member"),
        remove: Ability::Operation("remove_team_member"),
        deactivate: Ability::None,
        who_am_i: Ability::Operation("get_current_user"),
    },
    Capabilities {
        service: "gitbook",
        place: "organization",
        target: "gitbook:ORGANIZATION",
        list: &["list_organization_members"],
        add: Ability::Operation("invite_members"),
        set_role: Ability::Operation("update_organization_member"),
        remove: Ability::Operation("remove_organization_member"),
        deactivate: Ability::None,
        who_am_i: Ability::Operation("get_current_user"),
    },
    Capabilities {
        service: "evo",
        place: "workspace",
        target: "evo:ORGANIZATION/WORKSPACE",
        list: &["list_workspace_users"],
        add: Ability::Operation("add_workspace_user"),
        set_role: Ability::Operation("bulk_assign_roles"),
        remove: Ability::Operation("remove_workspace_user"),
        deactivate: Ability::None,
        who_am_i: Ability::None,
    },
    Capabilities {
        service: "evo",
        place: "instance",
        target: "evo:ORGANIZATION",
        list: &["list_instance_users", "list_instance_invitations"],
        add: Ability::Operation("add_instance_users"),
        set_role: Ability::Operation("update_instance_user_roles"),
        remove: Ability::Operation("remove_instance_user"),
        deactivate: Ability::None,
        who_am_i: Ability::None,
    },
    Capabilities {
        service: "zenml",
        place: "users",
        target: "zenml",
        list: &["list_users"],
        add: Ability::None,
        set_role: Ability::None,
        remove: Ability::IfAskedFor("delete_user"),
        deactivate: Ability::Operation("update_user"),
        who_am_i: Ability::Operation("get_current_user"),
    },
    Capabilities {
        service: "zenml",
        place: "organization",
        target: "zenml:ORGANIZATION",
        list: &["list_organization_members"],
        add: Ability::Operation("create_invitation"),
        set_role: Ability::Operation("assign_role"),
        remove: Ability::Operation("remove_organization_member"),
        deactivate: Ability::None,
        who_am_i: Ability::Operation("get_current_user"),
    },
];

/// What can be done in a place.
pub(super) fn of(place: &Place) -> &'static Capabilities {
    let is_of =
        |row: &&Capabilities| row.service == place.service().name() && row.place == place.kind();
    let found = CAPABILITIES.iter().find(is_of);
    found.expect("every kind of place is in the table, as a test sees to")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::target::Target;

    const ID: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

    #[test]
    fn what_can_be_done_is_declared() {
        for each in CAPABILITIES {
            let service = crate::services::SERVICES.iter().find(|s| s.name == each.service);
            let service = service.expect("it is a service");
            let abilities = [each.add, each.set_role, each.remove, each.deactivate, each.who_am_i];
            let named = abilities.into_iter().filter_map(Ability::operation);
            for name in named.chain(each.list.iter().copied()) {
                let found = service.operations.iter().find(|operation| operation.name == name);
                let operation = found.unwrap_or_else(|| panic!("{} has no {name}", each.service));
                let reads = each.list.contains(&name) || each.who_am_i.operation() == Some(name);
                assert_eq!(operation.method.writes(), !reads, "{name}");
                assert_eq!(operation.list, each.list.contains(&name), "{name}");
            }
        }
    }

    #[test]
    fn every_kind_of_target_is_there_once() {
        let kinds = CAPABILITIES.iter().map(|each| {
            let ids = ["ORGANIZATION", "WORKSPACE", "TEAM"];
            let text = ids.iter().fold(each.target.to_owned(), |text, id| text.replace(id, ID));
            let target: Target = text.parse().expect("it is the form of targets");
            assert_eq!(target.place.kind(), each.place);
            std::mem::discriminant(&target.place)
        });
        assert_eq!(kinds.collect::<std::collections::HashSet<_>>().len(), CAPABILITIES.len());
    }
}
