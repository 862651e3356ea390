//! GitBook: the members of a team.

use super::prelude::*;

/// GitBook: the members of a team.
#[service(title = "GitBook", case = "camelCase", problems = ErrorEnvelope)]
pub mod gitbook {
    use super::*;

    /// Administer the members of a GitBook team.
    ///
    /// Source: GitBook API, "Team members".
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
