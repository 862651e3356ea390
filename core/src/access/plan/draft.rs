//! Drafts: the steps of a plan before they have their numbers, and what becomes of an account.

use super::super::capabilities::{self, Ability};
use super::super::emails::folded;
use super::super::owners::is_owner;
use super::super::roles;
use super::super::target::{Place, Target};
use super::super::{
    AccessLevel, AccountStatus, AccountType, Action, OffboardMode, Rail, RailVerdict, Row,
    Standing, Step,
};
use crate::Str;

/// When a step is applied: what gives access comes before what takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// A person is added, or gets a greater role.
    Raise,
    /// A person gets a lesser role.
    Lower,
    /// A person is removed.
    End,
    /// Nothing is sent.
    Idle,
}

/// A step that has no number yet.
pub struct Draft {
    /// Which of the plan's targets it is in.
    pub at: usize,
    pub place: Place,
    pub step: Step,
    before: Powers,
    after: Powers,
    turn: Turn,
}

/// What an account can do in its place beside what all can.
#[derive(Clone, Copy, Default)]
struct Powers {
    /// It is one of those of whom the place needs one.
    owns: bool,
    /// It can change who has access.
    privileged: bool,
}

impl Draft {
    /// A step that nothing is known of yet, but where it is.
    fn new(at: usize, target: &Target, why: String) -> Self {
        let step = Step {
            n: 0,
            target: target.to_string().into(),
            action: Action::Manual,
            user_id: None,
            email: None,
            name: None,
            before: None,
            after: None,
            reversible: false,
            why: why.into(),
            instructions: None,
            consequences: Vec::new(),
            rails: Vec::new(),
        };
        let place = target.place.clone();
        let (before, after) = (Powers::default(), Powers::default());
        Self { at, place, step, before, after, turn: Turn::Idle }
    }

    /// A step for an account that is there, and stays as it is for now.
    fn of(at: usize, target: &Target, row: &Row, why: String) -> Self {
        let standing = Standing { role: row.role.clone(), status: row.status.clone() };
        let owns = is_owner(&target.place, &row.access, &row.status);
        let mut draft = Self::new(at, target, why);
        draft.step.user_id = Some(row.user_id.clone());
        draft.step.email.clone_from(&row.email);
        draft.step.name.clone_from(&row.name);
        draft.step.before = Some(standing.clone());
        draft.step.after = Some(standing);
        draft.before = Powers { owns, privileged: row.privileged };
        draft.after = draft.before;
        draft
    }

    /// End the access of an account.
    pub fn ending(at: usize, target: &Target, row: &Row, mode: &OffboardMode, why: String) -> Self {
        let draft = Self::of(at, target, row, why);
        let capabilities = capabilities::of(&target.place);
        let title = target.source.kind.service().title;
        match row.account_type {
            AccountType::Team => {
                return draft.by_hand(format!(
                    "Remove the team on the page of the {} in {title}: its members are not listed \
                     here.",
                    capabilities.place
                ));
            }
            AccountType::Service if matches!(target.place, Place::ZenMLOrganization { .. }) => {
                return draft.by_hand(
                    "Delete the service account, or its keys, in the organization's settings in \
                     ZenML Pro."
                        .into(),
                );
            }
            _ => {}
        }
        match (mode, capabilities.remove, capabilities.deactivate) {
            (OffboardMode::Deactivate, _, Ability::Operation(_))
            | (OffboardMode::Remove, Ability::IfAskedFor(_), Ability::Operation(_)) => {
                draft.deactivated()
            }
            (OffboardMode::Deactivate, ..) => draft.by_hand(format!(
                "{title} keeps no member of {} who cannot use it: end their access by a plan \
                 with the mode `remove`, if that is what is wanted.",
                with_article(capabilities.place)
            )),
            (OffboardMode::Delete, Ability::IfAskedFor(_), _) => draft.removed(Action::Delete),
            (_, Ability::Operation(_), _) => draft.removed(Action::Remove),
            _ => draft.by_hand(format!("End their access in {title}: the API cannot.")),
        }
    }

    /// Give an account that is there another role.
    pub fn with_role(at: usize, target: &Target, row: &Row, role: Str, why: String) -> Self {
        let mut draft = Self::of(at, target, row, why);
        if row.role.as_deref().is_some_and(|known| roles::is_given(&target.place, &role, known)) {
            return draft.so_already("They have this role already.");
        }
        let invited = row.status == AccountStatus::Invited;
        match (&target.place, capabilities::of(&target.place).set_role) {
            (Place::PaperspaceTeam { .. }, _)
                if row.access == AccessLevel::Owner || folded(&role) == "owner" =>
            {
                draft.by_hand(
                    "Move the team's ownership in Paperspace's console: the API cannot.".into(),
                )
            }
            (Place::EvoInstance { .. }, _) if invited => draft.by_hand(
                "Withdraw the invitation by a plan that revokes it, and invite them anew with the \
                 other role."
                    .into(),
            ),
            (Place::ZenMLOrganization { .. }, _)
                if matches!(row.account_type, AccountType::Team | AccountType::Service) =>
            {
                draft.by_hand("Change the role in the organization's settings in ZenML Pro.".into())
            }
            (place, Ability::Operation(_)) => {
                let place = place.clone();
                draft.step.action = Action::SetRole;
                draft.step.reversible = true;
                draft.has_role(&place, role, row.status.clone());
                let raises = rank(draft.level()) < rank(Some(row.access.clone()));
                draft.turn = if raises { Turn::Raise } else { Turn::Lower };
                draft
            }
            _ => draft.by_hand(
                "Give or take this role in the settings of the control plane: the API cannot."
                    .into(),
            ),
        }
    }

    /// Give access to a person who has none.
    pub fn granted(
        at: usize,
        target: &Target,
        email: Str,
        user_id: Option<Str>,
        role: Str,
        why: String,
    ) -> Self {
        let mut draft = Self::new(at, target, why);
        draft.step.email = Some(email);
        draft.step.user_id = user_id;
        let place = &target.place;
        let action = match place {
            Place::GitBookTeam { .. } | Place::EvoWorkspace { .. } => Action::Add,
            _ => Action::Invite,
        };
        let status = match action {
            Action::Invite => AccountStatus::Invited,
            _ => AccountStatus::Active,
        };
        draft.has_role(place, role, status);
        match capabilities::of(place).add {
            Ability::Operation(_) => {}
            Ability::Manual(instructions) => return draft.by_hand(instructions.into()),
            Ability::IfAskedFor(_) | Ability::None => {
                return draft.by_hand(
                    "Invite the person to an organization: an account is made when they sign in."
                        .into(),
                );
            }
        }
        if action == Action::Invite {
            let consequence = match place {
                Place::GitBookOrganization { .. } => {
                    "They have access once they accept, and at once if they use the \
                     organization's single sign-on."
                }
                Place::EvoInstance { .. } => {
                    "They have access once they accept, and at once if the service knows them."
                }
                _ => "They have access once they accept.",
            };
            draft.step.consequences.push(consequence.into());
        }
        draft.step.action = action;
        draft.step.reversible = true;
        draft.turn = Turn::Raise;
        draft
    }

    /// A person who is named and not there.
    pub fn missing(at: usize, target: &Target, user: Str, why: String) -> Self {
        let mut draft = Self::new(at, target, why);
        draft.named(user);
        draft
    }

    /// A removal of which it is not known whether there is anything to remove.
    pub fn unknown(
        at: usize,
        target: &Target,
        person: Str,
        mode: &OffboardMode,
        why: String,
    ) -> Self {
        let mut draft = Self::new(at, target, why);
        draft.named(person);
        let capabilities = capabilities::of(&target.place);
        draft.step.action = match (mode, capabilities.remove) {
            (OffboardMode::Deactivate, _) | (OffboardMode::Remove, Ability::IfAskedFor(_)) => {
                Action::Deactivate
            }
            (OffboardMode::Delete, Ability::IfAskedFor(_)) => Action::Delete,
            _ => Action::Remove,
        };
        draft.turn = Turn::End;
        draft
    }

    fn named(&mut self, user: Str) {
        let known = if user.contains('@') { &mut self.step.email } else { &mut self.step.user_id };
        *known = Some(user);
    }

    /// Nothing is to be done: it is so already.
    pub fn so_already(mut self, why: &str) -> Self {
        self.step.action = Action::Keep;
        let end = if self.step.why.ends_with(['.', '!', '?', ')']) { "" } else { "." };
        self.step.why = format!("{}{end} {why}", self.step.why).into();
        self.turn = Turn::Idle;
        self
    }

    /// A person has to do it.
    pub fn by_hand(mut self, instructions: String) -> Self {
        self.step.action = Action::Manual;
        self.step.instructions = Some(instructions.into());
        self.turn = Turn::Idle;
        self
    }

    fn deactivated(mut self) -> Self {
        let before = self.step.before.clone();
        if before.as_ref().is_some_and(|before| before.status == AccountStatus::Disabled) {
            return self.so_already("The account is deactivated already.");
        }
        self.step.action = Action::Deactivate;
        self.step.after =
            before.map(|b| Standing { role: b.role, status: AccountStatus::Disabled });
        self.step.reversible = true;
        self.step.consequences.push(
            "They can no longer sign in, whichever organization of the control plane they are in."
                .into(),
        );
        self.after = Powers::default();
        self.turn = Turn::End;
        self
    }

    fn removed(mut self, action: Action) -> Self {
        let invited = self.step.before.as_ref().is_some_and(|b| b.status == AccountStatus::Invited);
        let consequences: &[&str] = match &self.place {
            _ if invited => &["The invitation can no longer be accepted."],
            Place::PaperspaceTeam { .. } => {
                &["API keys that this person made for the team may stop working."]
            }
            Place::GitBookOrganization { .. } => &[
                "They leave all teams of the organization as well.",
                "If the credential may not remove them, GitBook asks the organization's \
                 administrators, and they keep their access until one of them has done it.",
            ],
            Place::EvoInstance { .. } => &["They leave all workspaces of the instance as well."],
            Place::ZenMLUsers => &["The account is deleted for good, in all organizations."],
            Place::ZenMLOrganization { .. } => {
                &["Their account in the control plane stays as it is."]
            }
            Place::GitBookTeam { .. } | Place::EvoWorkspace { .. } => &[],
        };
        self.step.consequences.extend(consequences.iter().map(|text| Str::from(*text)));
        let can_be_added = matches!(capabilities::of(&self.place).add, Ability::Operation(_));
        self.step.reversible = action == Action::Remove && can_be_added;
        self.step.action = action;
        self.step.after = None;
        self.after = Powers::default();
        self.turn = Turn::End;
        self
    }

    fn has_role(&mut self, place: &Place, role: Str, status: AccountStatus) {
        let comes_to = roles::most(place, role.split(", "));
        self.after = comes_to.map_or_else(Powers::default, |role| Powers {
            owns: is_owner(place, &role.access, &status),
            privileged: role.privileged,
        });
        self.step.after = Some(Standing { role: Some(role), status });
    }

    fn level(&self) -> Option<AccessLevel> {
        let role = self.step.after.as_ref()?.role.as_deref()?;
        roles::most(&self.place, role.split(", ")).map(|role| role.access)
    }

    /// Hold the step against a limit.
    pub fn rail(&mut self, rail: Rail) {
        self.step.rails.push(rail);
    }

    /// Refuse the step, whatever the limits are.
    pub fn refused(mut self, rail: &str, why: String) -> Self {
        self.rail(Rail {
            name: rail.into(),
            verdict: RailVerdict::Refused,
            limit: None,
            actual: None,
            message: Some(why.into()),
        });
        self
    }

    /// Whether it would be sent.
    pub fn writes(&self) -> bool {
        self.turn != Turn::Idle
    }

    /// Whether it will not be sent although it would be.
    pub fn is_refused(&self) -> bool {
        self.step.rails.iter().any(|rail| rail.verdict == RailVerdict::Refused)
    }

    /// Whether it ends a person's access.
    pub fn ends(&self) -> bool {
        self.turn == Turn::End
    }

    pub fn takes_owner(&self) -> bool {
        self.writes() && self.before.owns && !self.after.owns
    }

    pub fn gives_owner(&self) -> bool {
        self.writes() && !self.before.owns && self.after.owns
    }

    pub fn gives_privileges(&self) -> bool {
        self.writes() && !self.before.privileged && self.after.privileged
    }

    /// Where it comes among all steps of the plan.
    pub fn order(&self) -> impl Ord + use<> {
        let depth = self.place.depth();
        // A person is in the whole before they are in a part, and leaves the part before the whole.
        let depth = if self.turn == Turn::Raise { depth } else { usize::MAX - depth };
        (self.turn, self.place.service(), depth, self.at)
    }
}

/// How great a role is; the greatest is 0.
fn rank(level: Option<AccessLevel>) -> usize {
    let greatest_first = [
        AccessLevel::Owner,
        AccessLevel::Admin,
        AccessLevel::Editor,
        AccessLevel::Member,
        AccessLevel::Viewer,
        AccessLevel::Guest,
    ];
    let known = level.and_then(|level| greatest_first.iter().position(|each| *each == level));
    known.unwrap_or(greatest_first.len())
}

fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {noun}")
}
