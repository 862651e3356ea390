//! GitBook: the members of organizations and teams.

use super::prelude::*;

/// GitBook: the members of organizations and teams.
#[service(title = "GitBook", case = "camelCase", problems = ErrorEnvelope)]
pub mod gitbook {
    use super::*;

    /// Administer the members of GitBook organizations and teams.
    ///
    /// Source: GitBook API, "Team members"; for the rest, the vendor's package @gitbook/api.
    pub trait GitBook {
        /// List the members of a team and their roles.
        ///
        /// Source: GitBook API, Team members, "List all team members".
        #[get("/orgs/{organization_id}/teams/{team_id}/members")]
        fn list_team_members(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The team's id.
            #[pattern(ID)]
            team_id: String,
            /// The page to begin with, as named by an earlier answer. Pagers set this themselves.
            page: Option<String>,
            /// The most members on a page.
            #[range(1..=1000)]
            limit: Option<u32>,
        ) -> Pager<TeamMember, ByPageToken>;

        /// Add members to a team, remove members, and change roles, all in one request.
        ///
        /// A user in both `add` and `remove` is removed.
        ///
        /// Source: GitBook API, Team members, "Updates members of a team".
        #[put("/orgs/{organization_id}/teams/{team_id}/members")]
        fn update_team_members(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The team's id.
            #[pattern(ID)]
            team_id: String,
            /// User ids or e-mail addresses to add.
            add: Option<Vec<String>>,
            /// User ids or e-mail addresses to remove.
            remove: Option<Vec<String>>,
            /// New roles, by user id.
            memberships: Option<BTreeMap<String, Membership>>,
        ) -> Done;

        /// Add a member to a team, or change their role in it.
        ///
        /// Source: GitBook API, Team members, "Add a team member".
        #[put("/orgs/{organization_id}/teams/{team_id}/members/{user_id}")]
        fn add_team_member(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The team's id.
            #[pattern(ID)]
            team_id: String,
            /// The user's id.
            user_id: String,
            /// The role to give them.
            role: Option<TeamRole>,
        ) -> Done;

        /// Remove a member from a team.
        ///
        /// The outcome says whether they were a member.
        ///
        /// Source: GitBook API, Team members, "Delete a team member".
        #[delete("/orgs/{organization_id}/teams/{team_id}/members/{user_id}")]
        #[already_absent(204)]
        fn remove_team_member(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The team's id.
            #[pattern(ID)]
            team_id: String,
            /// The user's id.
            user_id: String,
        ) -> Removal;

        /// Fetch the account that the credential belongs to.
        ///
        /// Source, the vendor's package: @gitbook/api, "getAuthenticatedUser".
        #[get("/user")]
        fn get_current_user() -> User;

        /// List the organizations that the credential's account is in.
        ///
        /// Source, the vendor's package: @gitbook/api,
        /// "listOrganizationsForAuthenticatedUser".
        #[get("/orgs")]
        fn list_organizations(
            /// The page to begin with, as named by an earlier answer. Pagers set this themselves.
            page: Option<String>,
            /// The most organizations on a page.
            #[range(1..=1000)]
            limit: Option<u32>,
        ) -> Pager<Organization, ByPageToken>;

        /// List the members of an organization and their roles, guests included.
        ///
        /// Source, the vendor's package: @gitbook/api, "listMembersInOrganizationById".
        #[get("/orgs/{organization_id}/members")]
        fn list_organization_members(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The page to begin with, as named by an earlier answer. Pagers set this themselves.
            page: Option<String>,
            /// The most members on a page.
            #[range(1..=1000)]
            limit: Option<u32>,
            /// The direction to sort in; descending if omitted.
            order: Option<Order>,
            /// Only members with this role, or only guests.
            role: Option<MemberFilter>,
            /// Only members with this text in their name or e-mail address.
            search: Option<String>,
            /// The field to sort by; the time of joining if omitted.
            sort: Option<MemberSort>,
        ) -> Pager<OrganizationMember, ByPageToken>;

        /// Fetch one member of an organization.
        ///
        /// Source, the vendor's package: @gitbook/api, "getMemberInOrganizationById".
        #[get("/orgs/{organization_id}/members/{user_id}")]
        fn get_organization_member(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The user's id.
            user_id: String,
        ) -> OrganizationMember;

        /// Change a member's role in the organization. No role makes them a guest.
        ///
        /// Source, the vendor's package: @gitbook/api, "updateMemberInOrganizationById".
        #[patch("/orgs/{organization_id}/members/{user_id}")]
        fn update_organization_member(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The user's id.
            user_id: String,
            /// What to change.
            #[body]
            update: OrganizationMemberUpdate,
        ) -> OrganizationMember;

        /// Remove a member from the organization and from all its teams.
        ///
        /// The outcome says whether they were a member. It is `requested` if the credential may not
        /// remove them: the service then asks the administrators, and the member keeps their access
        /// until one of them has done it.
        ///
        /// Source, the vendor's package: @gitbook/api,
        /// "removeMemberFromOrganizationById".
        #[delete("/orgs/{organization_id}/members/{user_id}")]
        #[already_absent(204)]
        fn remove_organization_member(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The user's id.
            user_id: String,
        ) -> Removal;

        /// List the teams that a member of the organization is in, and their roles there.
        ///
        /// Source, the vendor's package: @gitbook/api, "listTeamsForOrganizationMember".
        #[get("/orgs/{organization_id}/members/{user_id}/teams")]
        fn list_member_teams(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The user's id.
            user_id: String,
            /// The page to begin with, as named by an earlier answer. Pagers set this themselves.
            page: Option<String>,
            /// The most teams on a page.
            #[range(1..=1000)]
            limit: Option<u32>,
            /// Only teams with this text in their title.
            title: Option<String>,
        ) -> Pager<MemberTeam, ByPageToken>;

        /// List the teams of an organization.
        ///
        /// Source, the vendor's package: @gitbook/api, "listTeamsInOrganizationById".
        #[get("/orgs/{organization_id}/teams")]
        fn list_teams(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The page to begin with, as named by an earlier answer. Pagers set this themselves.
            page: Option<String>,
            /// The most teams on a page.
            #[range(1..=1000)]
            limit: Option<u32>,
            /// Only teams that the user with this id owns.
            #[range(1..)]
            owner: Option<String>,
            /// Only teams with this text in their title.
            title: Option<String>,
        ) -> Pager<Team, ByPageToken>;

        /// Fetch one team.
        ///
        /// Source, the vendor's package: @gitbook/api, "getTeamInOrganizationById".
        #[get("/orgs/{organization_id}/teams/{team_id}")]
        fn get_team(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The team's id.
            #[pattern(ID)]
            team_id: String,
        ) -> Team;

        /// Create a team.
        ///
        /// A second team of the same title is another team, so it is not retried if its answer is
        /// lost: that is an `AmbiguousOutcome`.
        ///
        /// Source, the vendor's package: @gitbook/api, "createOrganizationTeam".
        #[put("/orgs/{organization_id}/teams")]
        #[repeatable(false)]
        fn create_team(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The team's title.
            #[range(1..=64)]
            title: String,
            /// The ids of its members, who are members of the organization.
            #[range(1..)]
            members: Option<Vec<String>>,
        ) -> Team;

        /// Rename a team.
        ///
        /// Source, the vendor's package: @gitbook/api, "updateTeamInOrganizationById".
        #[patch("/orgs/{organization_id}/teams/{team_id}")]
        fn update_team(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The team's id.
            #[pattern(ID)]
            team_id: String,
            /// The new title.
            #[range(1..=64)]
            title: String,
        ) -> Team;

        /// Delete a team. Its members stay in the organization.
        ///
        /// The outcome says whether it existed.
        ///
        /// Source, the vendor's package: @gitbook/api, "removeTeamFromOrganizationById".
        #[delete("/orgs/{organization_id}/teams/{team_id}")]
        #[already_absent(204)]
        fn delete_team(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The team's id.
            #[pattern(ID)]
            team_id: String,
        ) -> Removal;

        /// Invite people to an organization by their e-mail addresses.
        ///
        /// Those whom the service knows, as users of the organization's single sign-on, are members
        /// at once; the others are when they accept. Inviting an address again does no harm.
        ///
        /// Source, the vendor's package: @gitbook/api, "inviteUsersToOrganization".
        #[post("/orgs/{organization_id}/invites")]
        #[repeatable(true)]
        fn invite_members(
            /// The organization's id.
            #[pattern(ID)]
            organization_id: String,
            /// The addresses, with a role for each where it is not that of all.
            emails: Vec<Invitee>,
            /// The role of those for whom none is given.
            role: Option<OrganizationRole>,
            /// Whether to invite them as users of the organization's single sign-on.
            sso: Option<bool>,
        ) -> Invited;
    }

    /// What a GitBook client is configured with.
    #[settings(credentials("token"))]
    pub struct Settings {
        /// A personal access token, or an OAuth access token with `organization:members` scopes.
        #[env("GITBOOK_TOKEN")]
        pub token: Option<Secret>,
        /// The URL of the API.
        #[env("GITBOOK_API_URL")]
        #[default("https://api.gitbook.com/v1")]
        pub base_url: Option<String>,
    }

    impl CredentialSource for Settings {}

    const ID: Pattern = Pattern {
        shown: "^[a-zA-Z0-9_-]+$",
        matches: |id| {
            !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b))
        },
    };

    /// A member of a team.
    pub struct TeamMember {
        /// The person, as a member of the organization.
        #[id]
        pub organization: OrganizationMember,
        /// Their membership in the team.
        pub team: TeamMembership,
    }

    /// A member's place in a team.
    pub struct TeamMembership {
        /// The role in the team.
        pub role: TeamRole,
    }

    /// A member of an organization.
    pub struct OrganizationMember {
        /// The user's id.
        #[id]
        pub id: Str,
        /// The role in the organization; not set for a guest.
        pub role: Option<OrganizationRole>,
        /// The account.
        pub user: User,
        /// Whether the member is disabled.
        pub disabled: bool,
        /// When the member joined.
        pub joined_at: Timestamp,
        /// When the member was last seen.
        pub last_seen_at: Option<Timestamp>,
        /// Whether the member signs in through the organization (single sign-on).
        pub sso: bool,
    }

    /// A GitBook account.
    pub struct User {
        /// The account's id.
        pub id: Str,
        /// The display name.
        pub display_name: Str,
        /// The e-mail address, if it is visible to the credential.
        pub email: Option<Str>,
        /// The URL of a picture.
        #[wire("photoURL")]
        pub photo_url: Option<Str>,
    }

    /// A role to give to a member of a team.
    #[input]
    pub struct Membership {
        /// The role.
        pub role: TeamRole,
    }

    /// An organization.
    pub struct Organization {
        /// The organization's id.
        #[id]
        pub id: Str,
        /// The display name.
        pub title: Str,
        /// When it was created.
        pub created_at: Option<Timestamp>,
        /// The domains whose e-mail addresses may join by themselves.
        pub email_domains: Option<Vec<Str>>,
        /// The role of those who join by themselves; not set for a guest.
        pub default_role: Option<OrganizationRole>,
        /// Whether all must use single sign-on.
        pub sso: Option<bool>,
        /// Whether there are links that let people join by themselves.
        pub invite_links: Option<bool>,
    }

    /// A team of an organization.
    pub struct Team {
        /// The team's id.
        #[id]
        pub id: Str,
        /// The title.
        pub title: Str,
        /// How many members it has.
        pub members: u32,
        /// When it was created.
        pub created_at: Timestamp,
    }

    /// A team that a member of the organization is in.
    pub struct MemberTeam {
        /// The team.
        #[id]
        pub team: Team,
        /// Their membership in it.
        pub member: TeamMembership,
    }

    /// The change to a member of an organization.
    #[input]
    pub struct OrganizationMemberUpdate {
        /// The role in the organization; clear it to make them a guest.
        pub role: Change<OrganizationRole>,
    }

    /// A person to invite: an e-mail address, which can be given alone.
    #[input]
    #[text(email)]
    pub struct Invitee {
        /// The e-mail address.
        #[pattern(EMAIL)]
        pub email: String,
        /// The role in the organization; clear it to invite a guest.
        pub role: Change<OrganizationRole>,
    }

    /// What became of an invitation.
    pub struct Invited {
        /// The ids of those who are members now.
        pub users: Vec<Str>,
        /// How many others were invited.
        pub invited: u32,
        /// The addresses that could not be invited to single sign-on: they belong to another
        /// organization.
        #[wire("failedSSOEmails")]
        pub failed_sso_emails: Option<Vec<Str>>,
    }

    /// Which members to list.
    pub enum MemberFilter {
        /// Those who may do everything.
        Admin,
        /// Those who may create content and share it.
        Create,
        /// Those who may edit content.
        Edit,
        /// Those who may review changes.
        Review,
        /// Those who may comment.
        Comment,
        /// Those who may read.
        Read,
        /// Those who have no role.
        Guest,
    }

    /// The fields that members can be sorted by.
    pub enum MemberSort {
        /// When the member joined.
        JoinedAt,
        /// When the member was last seen.
        LastSeenAt,
        /// The display name.
        Name,
    }

    /// The direction to sort in.
    pub enum Order {
        /// Oldest first, or by name from A.
        Asc,
        /// Newest first, or by name from Z.
        Desc,
    }

    /// A role in a team.
    pub enum TeamRole {
        /// Can manage the team's members.
        Owner,
        /// An ordinary member.
        Member,
    }

    /// A role in an organization.
    pub enum OrganizationRole {
        /// May do everything.
        Admin,
        /// May create content and share it.
        Create,
        /// May edit content.
        Edit,
        /// May review changes.
        Review,
        /// May comment.
        Comment,
        /// May read.
        Read,
    }
}

/// Pages that name the next one: `{items, next?: {page}}`, the next page with `?page=<next.page>`.
#[derive(Debug)]
pub struct ByPageToken;

impl<T: Identify + DeserializeOwned + Send + 'static> Paging<T> for ByPageToken {
    const STYLE: Style = Style::Cursor("page");

    fn read(body: &[u8]) -> Result<(Vec<T>, Next)> {
        #[derive(Deserialize)]
        struct Page<T> {
            items: Vec<T>,
            next: Option<Following>,
        }
        #[derive(Deserialize)]
        #[serde(remote = "Self")]
        struct Following {
            page: Option<String>,
        }
        objects_only!(Following);
        let page: Page<T> = json_bytes(body)?;
        let next = match page.next {
            None => Next::End,
            Some(Following { page: Some(token) }) if !token.is_empty() => Next::At(token),
            Some(_) => Next::Unnamed,
        };
        Ok((page.items, next))
    }
}
