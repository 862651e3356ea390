//! The accounts of a place: what each service says of its members, in one form.

use super::roles::{self, Role};
use super::sources::ServiceClient;
use super::target::Place;
use super::{AccessLevel, AccountStatus, AccountType};
use crate::error::Result;
use crate::page::{AnyPager, Items, Pager};
use crate::services::clients::{Evo, GitBook, Paperspace, ZenML, evo, gitbook, paperspace, zenml};
use crate::{Str, Timestamp};

/// A user, a program or an invitation, and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub user_id: Str,
    pub email: Option<Str>,
    pub name: Option<Str>,
    pub account_type: AccountType,
    pub role: Option<Str>,
    pub access: AccessLevel,
    pub privileged: bool,
    pub role_allows: Option<&'static str>,
    pub status: AccountStatus,
    pub joined_at: Option<Timestamp>,
    pub last_seen_at: Option<Timestamp>,
}

impl Account {
    /// One with a role, of which nothing else is known.
    fn new(user_id: Str, role: Option<Str>, comes_to: Option<Role>) -> Self {
        Self {
            user_id,
            email: None,
            name: None,
            account_type: "unknown".into(),
            role,
            access: comes_to.as_ref().map_or_else(|| "unknown".into(), |role| role.access.clone()),
            privileged: comes_to.as_ref().is_some_and(|role| role.privileged),
            role_allows: comes_to.map(|role| role.allows),
            status: "unknown".into(),
            joined_at: None,
            last_seen_at: None,
        }
    }
}

/// The listings that have the accounts of a place, one after another.
pub struct Accounts {
    listings: Vec<Listing>,
}

/// A listing of any kind of record.
struct Listing {
    pager: AnyPager,
    accounts: Box<dyn Fn(Items) -> Vec<Account> + Send + Sync>,
}

impl Listing {
    async fn next_page(&mut self) -> Result<Option<Vec<Account>>> {
        let page = self.pager.next_page().await?;
        Ok(page.map(|(items, _)| (self.accounts)(items)))
    }
}

fn read<T: Send + 'static>(
    pager: Pager<T>,
    account: impl Fn(T) -> Account + Send + Sync + 'static,
) -> Listing {
    read_some(pager, move |item| Some(account(item)))
}

/// Read a listing in which not every item is an account of its own.
fn read_some<T: Send + 'static>(
    pager: Pager<T>,
    account: impl Fn(T) -> Option<Account> + Send + Sync + 'static,
) -> Listing {
    let accounts =
        move |items: Items| items.into_vec::<T>().into_iter().filter_map(&account).collect();
    Listing { pager: pager.with_repeats().into_any(), accounts: Box::new(accounts) }
}

impl Accounts {
    /// Those of a place, with a client of its service.
    pub fn of(place: &Place, client: &ServiceClient) -> Self {
        let here = place.clone();
        let listings = match (place, client) {
            (Place::PaperspaceTeam { team_id }, ServiceClient::Paperspace(client)) => {
                vec![read(paperspace_team(client, team_id), move |m| paperspace_member(&here, m))]
            }
            (Place::ZenMLUsers, ServiceClient::ZenML(client)) => {
                vec![read(zenml_users(client), move |user| zenml_user(&here, user))]
            }
            (Place::ZenMLOrganization { organization_id }, ServiceClient::ZenML(client)) => {
                let members = client.list_organization_members(*organization_id);
                vec![read(members, move |member| zenml_member(&here, member))]
            }
            (Place::GitBookOrganization { organization_id }, ServiceClient::GitBook(client)) => {
                let members = gitbook_organization(client, organization_id);
                vec![read(members, move |member| gitbook_member(&here, member))]
            }
            (Place::GitBookTeam { organization_id, team_id }, ServiceClient::GitBook(client)) => {
                let members = gitbook_team(client, organization_id, team_id);
                vec![read(members, move |member| gitbook_team_member(&here, member))]
            }
            (Place::EvoInstance { org_id }, ServiceClient::Evo(client)) => {
                let invited = here.clone();
                vec![
                    read(evo_users(client, *org_id), move |user| evo_user(&here, user)),
                    read_some(evo_invitations(client, *org_id), move |invitation| {
                        evo_invitation(&invited, invitation)
                    }),
                ]
            }
            (Place::EvoWorkspace { org_id, workspace_id }, ServiceClient::Evo(client)) => {
                let users = client.list_workspace_users(*org_id, *workspace_id);
                vec![read(users, move |user| evo_workspace_user(&here, user))]
            }
            _ => unreachable!("a source's client is of its service"),
        };
        Self { listings }
    }

    /// The accounts of the next page; none at the end of the last listing.
    pub async fn next_page(&mut self) -> Option<Result<Vec<Account>>> {
        while let Some(listing) = self.listings.first_mut() {
            if let Some(page) = listing.next_page().await.transpose() {
                return Some(page);
            }
            self.listings.remove(0);
        }
        None
    }

    /// Where the listing that is being read would go on.
    pub fn resume(&self) -> Option<String> {
        self.listings.first().map(|listing| listing.pager.resume())
    }
}

/// A name of several parts of which some are known.
fn name<'a>(parts: impl IntoIterator<Item = Option<&'a Str>>) -> Option<Str> {
    let parts: Vec<_> = parts.into_iter().flatten().map(|part| part.trim()).collect();
    let name = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    not_empty(Some(name.into()))
}

/// Some services have an empty text where they have none.
fn not_empty(text: Option<Str>) -> Option<Str> {
    text.filter(|text| !text.trim().is_empty())
}

fn paperspace_team(client: &Paperspace, team_id: &str) -> Pager<paperspace::TeamMember> {
    let options = paperspace::ListTeamMembersOptions::default().limit(120u32);
    client.list_team_members_with(team_id, options)
}

fn paperspace_member(place: &Place, member: paperspace::TeamMember) -> Account {
    let role = match (member.is_owner, member.is_admin) {
        (true, _) => "owner",
        (false, true) => "admin",
        (false, false) => "member",
    };
    let user = member.user;
    Account {
        name: name([user.first_name.as_ref(), user.last_name.as_ref()]),
        email: not_empty(Some(user.email)),
        // Who has not confirmed was invited; those who have are in.
        status: match member.dt_confirmed {
            Some(_) => AccountStatus::Active,
            None => AccountStatus::Invited,
        },
        joined_at: member.dt_confirmed,
        last_seen_at: user.last_active,
        account_type: AccountType::Human,
        ..Account::new(user.id, Some(role.into()), roles::role(place, role))
    }
}

fn zenml_users(client: &ZenML) -> Pager<zenml::User> {
    client.list_users()
}

fn zenml_user(place: &Place, user: zenml::User) -> Account {
    let role = user.is_superuser.unwrap_or(false).then_some("superuser");
    let access = match user.is_superuser {
        Some(false) => AccessLevel::Member,
        Some(true) => AccessLevel::Admin,
        None => "unknown".into(),
    };
    Account {
        access,
        name: not_empty(user.name).or(not_empty(user.username)),
        email: zenml_email(user.email),
        account_type: zenml_type(user.is_service_account),
        status: zenml_status(user.is_active),
        ..Account::new(
            user.id.to_string().into(),
            role.map(Str::from),
            role.and_then(|role| roles::role(place, role)),
        )
    }
}

/// A service account has something there that is no address.
fn zenml_email(email: Option<Str>) -> Option<Str> {
    not_empty(email).filter(|email| email.contains('@'))
}

fn zenml_type(is_service_account: Option<bool>) -> AccountType {
    match is_service_account {
        Some(true) => AccountType::Service,
        Some(false) => AccountType::Human,
        None => "unknown".into(),
    }
}

fn zenml_status(is_active: Option<bool>) -> AccountStatus {
    match is_active {
        Some(true) => AccountStatus::Active,
        Some(false) => AccountStatus::Disabled,
        None => "unknown".into(),
    }
}

fn zenml_member(place: &Place, member: zenml::OrganizationMember) -> Account {
    let names = member.roles.iter().map(Str::as_str);
    let comes_to = roles::most(place, names.clone());
    let role = not_empty(Some(names.collect::<Vec<_>>().join(", ").into()));
    let invited = member.kind == zenml::MemberKind::Invitation;
    Account {
        name: not_empty(member.name).or(not_empty(member.username)),
        email: zenml_email(member.email),
        account_type: match member.kind {
            zenml::MemberKind::User => AccountType::Human,
            zenml::MemberKind::ServiceAccount => AccountType::Service,
            zenml::MemberKind::Team => AccountType::Team,
            _ => "unknown".into(),
        },
        status: if invited { AccountStatus::Invited } else { zenml_status(member.is_active) },
        joined_at: member.created,
        ..Account::new(member.id.to_string().into(), role, comes_to)
    }
}

fn gitbook_organization(
    client: &GitBook,
    organization_id: &str,
) -> Pager<gitbook::OrganizationMember> {
    let options = gitbook::ListOrganizationMembersOptions::default().limit(1000u32);
    client.list_organization_members_with(organization_id, options)
}

fn gitbook_team(
    client: &GitBook,
    organization_id: &str,
    team_id: &str,
) -> Pager<gitbook::TeamMember> {
    let options = gitbook::ListTeamMembersOptions::default().limit(1000u32);
    client.list_team_members_with(organization_id, team_id, options)
}

fn gitbook_member(place: &Place, member: gitbook::OrganizationMember) -> Account {
    let role = member.role.as_ref().map_or("guest", |role| role.as_str());
    let role = Str::from(role);
    let comes_to = roles::role(place, &role);
    gitbook_account(member, role, comes_to)
}

fn gitbook_team_member(place: &Place, member: gitbook::TeamMember) -> Account {
    let role = Str::from(member.team.role.as_str());
    let comes_to = roles::role(place, &role);
    gitbook_account(member.organization, role, comes_to)
}

fn gitbook_account(
    member: gitbook::OrganizationMember,
    role: Str,
    comes_to: Option<Role>,
) -> Account {
    // `gitbook:agent` is the service's own.
    let is_service = member.user.id.starts_with("gitbook:");
    Account {
        name: not_empty(Some(member.user.display_name)),
        email: not_empty(member.user.email),
        account_type: if is_service { AccountType::Service } else { AccountType::Human },
        status: if member.disabled { AccountStatus::Disabled } else { AccountStatus::Active },
        joined_at: Some(member.joined_at),
        last_seen_at: member.last_seen_at,
        ..Account::new(member.id, Some(role), comes_to)
    }
}

fn evo_users(client: &Evo, org_id: uuid::Uuid) -> Pager<evo::InstanceUser> {
    let options = evo::ListInstanceUsersOptions::default().limit(100u32);
    client.list_instance_users_with(org_id, options)
}

fn evo_invitations(client: &Evo, org_id: uuid::Uuid) -> Pager<evo::InstanceInvitation> {
    let options = evo::ListInstanceInvitationsOptions::default().limit(100u32);
    client.list_instance_invitations_with(org_id, options)
}

fn evo_roles(place: &Place, roles: &[evo::InstanceRole]) -> (Option<Str>, Option<Role>) {
    let names = roles.iter().map(|role| role.name.as_str());
    let joined = names.clone().collect::<Vec<_>>().join(", ");
    (not_empty(Some(joined.into())), roles::most(place, names))
}

fn evo_user(place: &Place, user: evo::InstanceUser) -> Account {
    let (role, comes_to) = evo_roles(place, &user.roles);
    Account {
        name: not_empty(Some(user.full_name)),
        email: not_empty(Some(user.email)),
        status: AccountStatus::Active,
        ..Account::new(user.id.to_string().into(), role, comes_to)
    }
}

fn evo_invitation(place: &Place, invitation: evo::InstanceInvitation) -> Option<Account> {
    // One that was accepted stays in the list, and the user is among the members.
    if invitation.status.eq_ignore_ascii_case("accepted") {
        return None;
    }
    let (role, comes_to) = evo_roles(place, &invitation.roles);
    Some(Account {
        email: not_empty(Some(invitation.email)),
        status: AccountStatus::Invited,
        joined_at: Some(invitation.created_date),
        ..Account::new(invitation.id.to_string().into(), role, comes_to)
    })
}

fn evo_workspace_user(place: &Place, user: evo::WorkspaceUser) -> Account {
    let role = Str::from(user.role.as_str());
    let comes_to = roles::role(place, &role);
    Account {
        name: not_empty(user.full_name),
        email: not_empty(user.email),
        status: AccountStatus::Active,
        ..Account::new(user.user_id.to_string().into(), Some(role), comes_to)
    }
}
