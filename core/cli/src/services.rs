//! The four services' members as one kind of row.

use rosterkit::{
    BoxFuture, Evo, GitBook, Pager, Paperspace, Result, ZenML, evo, gitbook, paperspace, zenml,
};

use crate::row::{MEMBER_FIELDS, Row, SECRET_FIELDS, Value};

/// Make the client of a service, with the credentials of the environment.
macro_rules! client {
    ($client:ident, $calling:expr) => {
        $client::builder().options($calling.limits()).observer($calling.clone()).build()
    };
}

pub(crate) use client;

/// A listing of the library, whose records become rows.
pub(crate) struct Listing(Box<dyn Pages>);

impl Listing {
    /// Begin a listing, or go on where an earlier one broke off.
    fn new<T: Send + 'static>(
        pager: Pager<T>,
        resume: Option<&str>,
        row: impl Fn(T) -> Row + Send + Sync + 'static,
    ) -> Self {
        let pager = match resume {
            Some(resume) => pager.resume_from(resume),
            None => pager,
        };
        Self(Box::new(Mapped { pager, row }))
    }

    /// The rows of the next page; none at the end.
    pub(crate) async fn next_page(&mut self) -> Option<Result<Vec<Row>>> {
        self.0.next().await
    }

    /// Where to go on after the last page that was handed out.
    pub(crate) fn resume(&self) -> String {
        self.0.resume()
    }
}

/// Pages of rows, whatever the records behind them.
trait Pages {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Vec<Row>>>>;
    fn resume(&self) -> String;
}

struct Mapped<T, F> {
    pager: Pager<T>,
    row: F,
}

impl<T: Send + 'static, F: Fn(T) -> Row + Send + Sync> Pages for Mapped<T, F> {
    fn next(&mut self) -> BoxFuture<'_, Option<Result<Vec<Row>>>> {
        Box::pin(async {
            let page = self.pager.next_page().await?;
            Some(page.map(|page| page.items.into_iter().map(&self.row).collect()))
        })
    }

    fn resume(&self) -> String {
        self.pager.resume()
    }
}

// Pages are as long as the services allow: the fewest requests.

/// List the members of a Paperspace team.
pub(crate) fn paperspace_members(
    client: &Paperspace,
    team: &str,
    options: paperspace::ListTeamMembersOptions,
    resume: Option<&str>,
) -> Listing {
    let pager = client.list_team_members_with(team, options.limit(120u32));
    let container = team.to_owned();
    Listing::new(pager, resume, move |member| {
        let user = member.user;
        let names: Vec<_> = [user.first_name.as_deref(), user.last_name.as_deref()]
            .into_iter()
            .flatten()
            .filter(|name| !name.is_empty())
            .collect();
        let role = match (member.is_owner, member.is_admin) {
            (true, _) => "owner",
            (false, true) => "admin",
            (false, false) => "member",
        };
        let status = if member.dt_confirmed.is_some() { "active" } else { "invited" };
        let values = [
            "paperspace".into(),
            Value::Unknown,
            container.as_str().into(),
            user.id.into(),
            user.email.into(),
            Some(names.join(" ")).filter(|name| !name.is_empty()).into(),
            role.into(),
            status.into(),
            member.dt_confirmed.into(),
            user.last_active.into(),
        ];
        Row::new(MEMBER_FIELDS, values)
    })
}

/// List the members of a GitBook team.
pub(crate) fn gitbook_members(
    client: &GitBook,
    organization: &str,
    team: &str,
    resume: Option<&str>,
) -> Listing {
    let options = gitbook::ListTeamMembersOptions::default().limit(1000u32);
    let pager = client.list_team_members_with(organization, team, options);
    let (tenant, container) = (organization.to_owned(), team.to_owned());
    Listing::new(pager, resume, move |member| {
        let person = member.organization;
        let values = [
            "gitbook".into(),
            tenant.as_str().into(),
            container.as_str().into(),
            person.id.into(),
            person.user.email.into(),
            person.user.display_name.into(),
            member.team.role.to_string().into(),
            if person.disabled { "disabled" } else { "active" }.into(),
            person.joined_at.into(),
            person.last_seen_at.into(),
        ];
        Row::new(MEMBER_FIELDS, values)
    })
}

/// List the members of a GitBook organization.
pub(crate) fn gitbook_organization(
    client: &GitBook,
    organization: &str,
    resume: Option<&str>,
) -> Listing {
    let options = gitbook::ListOrganizationMembersOptions::default().limit(1000u32);
    let pager = client.list_organization_members_with(organization, options);
    let tenant = organization.to_owned();
    Listing::new(pager, resume, move |member| {
        let role = member.role.map_or_else(|| "guest".to_owned(), |role| role.to_string());
        let values = [
            "gitbook".into(),
            tenant.as_str().into(),
            Value::Unknown,
            member.id.into(),
            member.user.email.into(),
            member.user.display_name.into(),
            role.into(),
            if member.disabled { "disabled" } else { "active" }.into(),
            member.joined_at.into(),
            member.last_seen_at.into(),
        ];
        Row::new(MEMBER_FIELDS, values)
    })
}

/// Roles in one text, as they are shown.
fn joined<'a>(roles: impl Iterator<Item = &'a str>) -> Value {
    let roles = roles.collect::<Vec<_>>().join(", ");
    Some(roles).filter(|roles| !roles.is_empty()).into()
}

/// List the users of an Evo instance.
pub(crate) fn evo_instance(client: &Evo, organization: &str, resume: Option<&str>) -> Listing {
    let options = evo::ListInstanceUsersOptions::default().limit(100u32);
    let pager = client.list_instance_users_with(organization, options);
    let tenant = organization.to_owned();
    Listing::new(pager, resume, move |user| {
        let values = [
            "evo".into(),
            tenant.as_str().into(),
            Value::Unknown,
            user.id.into(),
            user.email.into(),
            user.full_name.into(),
            joined(user.roles.iter().map(|role| role.name.as_str())),
            Value::Unknown,
            Value::Unknown,
            Value::Unknown,
        ];
        Row::new(MEMBER_FIELDS, values)
    })
}

/// List the members of an organization of ZenML Pro: users, service accounts, teams and invitations.
pub(crate) fn zenml_organization(
    client: &ZenML,
    organization: &str,
    resume: Option<&str>,
) -> Listing {
    let pager = client.list_organization_members(organization);
    let tenant = organization.to_owned();
    Listing::new(pager, resume, move |member| {
        let status = match (&member.kind, member.is_active) {
            (zenml::MemberKind::Invitation, _) => Some("invited"),
            (_, active) => active.map(|active| if active { "active" } else { "inactive" }),
        };
        let values = [
            "zenml".into(),
            tenant.as_str().into(),
            Value::Unknown,
            member.id.into(),
            member.email.into(),
            member.name.into(),
            joined(member.roles.iter().map(|role| role.as_str())),
            status.into(),
            member.created.into(),
            Value::Unknown,
        ];
        Row::new(MEMBER_FIELDS, values)
    })
}

/// List the users of an Evo workspace.
pub(crate) fn evo_members(
    client: &Evo,
    organization: &str,
    workspace: &str,
    resume: Option<&str>,
) -> Listing {
    let pager = client.list_workspace_users(organization, workspace);
    let (tenant, container) = (organization.to_owned(), workspace.to_owned());
    Listing::new(pager, resume, move |user: evo::WorkspaceUser| {
        let values = [
            "evo".into(),
            tenant.as_str().into(),
            container.as_str().into(),
            user.user_id.into(),
            user.email.into(),
            user.full_name.into(),
            user.role.to_string().into(),
            Value::Unknown,
            Value::Unknown,
            Value::Unknown,
        ];
        Row::new(MEMBER_FIELDS, values)
    })
}

/// List the users of ZenML Pro.
pub(crate) fn zenml_members(
    client: &ZenML,
    options: zenml::ListUsersOptions,
    resume: Option<&str>,
) -> Listing {
    let pager = client.list_users_with(options.limit(100u32)).prefetch(4);
    Listing::new(pager, resume, |user: zenml::User| {
        let role = match (user.is_superuser, user.is_service_account) {
            (Some(true), _) => Some("superuser"),
            (_, Some(true)) => Some("service account"),
            (superuser, _) => superuser.map(|_| "user"),
        };
        let status = user.is_active.map(|active| if active { "active" } else { "inactive" });
        let values = [
            "zenml".into(),
            Value::Unknown,
            Value::Unknown,
            user.id.into(),
            user.email.into(),
            user.name.into(),
            role.into(),
            status.into(),
            Value::Unknown,
            Value::Unknown,
        ];
        Row::new(MEMBER_FIELDS, values)
    })
}

/// List a team's secrets: names and dates, as no operation gives their values.
pub(crate) fn secrets(client: &Paperspace, team: &str, resume: Option<&str>) -> Listing {
    let options = paperspace::ListSecretsOptions::default().limit(120u32);
    Listing::new(client.list_secrets_with(team, options), resume, |secret| {
        let values = [
            secret.name.into(),
            secret.dt_created.into(),
            secret.dt_modified.into(),
            secret.has_deployment_attached.into(),
        ];
        Row::new(SECRET_FIELDS, values)
    })
}
