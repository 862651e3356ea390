//! Paperspace (DigitalOcean), API v1: the members and the secrets of a team, and those of projects.

use serde_json::json;

use super::prelude::*;

/// Paperspace: the members and the secrets of a team.
#[service(title = "Paperspace", case = "camelCase", problems = Failures)]
pub mod paperspace {
    use super::*;

    /// Administer the members and the secrets of a Paperspace team.
    ///
    /// Source: Paperspace API v1, "Users" and "Teams".
    pub trait Paperspace {
        /// List the members of a team.
        ///
        /// Open invitations are included, with `dt_confirmed` not set. The list is sorted by
        /// `dt_confirmed`, which may change while the list is being read.
        ///
        /// Source: Paperspace API v1, Users, "List team members".
        #[get("/teams/{team_id}/users")]
        fn list_team_members(
            /// The team's id or namespace.
            team_id: String,
            /// The cursor of an earlier page, to begin after it. Pagers set this themselves.
            after: Option<String>,
            /// The most members on a page.
            #[range(1..=120)]
            limit: Option<u32>,
            /// The field to sort by.
            order_by: Option<MemberOrder>,
            /// The direction to sort in; descending if omitted.
            order: Option<Order>,
            /// Only members with this role.
            role: Option<TeamRole>,
        ) -> Pager<TeamMember, ByCursor>;

        /// Grant or revoke a member's admin rights in the team.
        ///
        /// Source: Paperspace API v1, Users, "Update a team membership".
        #[put("/teams/{team_id}/users/{user_id}")]
        fn update_team_member(
            /// The team's id or namespace.
            team_id: String,
            /// The member's id.
            user_id: String,
            /// Whether the member should be an admin.
            is_admin: bool,
        ) -> TeamMembership;

        /// Remove a member from a team.
        ///
        /// A user who is not a member is `NotFound`.
        ///
        /// Source: Paperspace API v1, Users, "Remove a user from a team".
        #[delete("/teams/{team_id}/users/{user_id}")]
        fn remove_team_member(
            /// The team's id or namespace.
            team_id: String,
            /// The member's id.
            user_id: String,
        ) -> MemberRemoval;

        /// List the secrets of a team, without their values.
        ///
        /// Source: Paperspace API v1, Teams, "List a team's secrets".
        #[get("/teams/{team_id}/secrets")]
        fn list_secrets(
            /// The team's id or namespace.
            team_id: String,
            /// The cursor of an earlier page, to begin after it. Pagers set this themselves.
            after: Option<String>,
            /// The most secrets on a page.
            #[range(1..=120)]
            limit: Option<u32>,
            /// The field to sort by.
            order_by: Option<SecretOrder>,
            /// The direction to sort in; descending if omitted.
            order: Option<Order>,
        ) -> Pager<TeamSecret, ByCursor>;

        /// Create a secret in a team.
        ///
        /// It fails with `Conflict` if a secret of that name exists. It is not retried if its answer
        /// is lost: that is an `AmbiguousOutcome`.
        ///
        /// Source: Paperspace API v1, Teams, "Create a team secret".
        #[post("/teams/{team_id}/secrets")]
        fn create_secret(
            /// The team's id or namespace.
            team_id: String,
            /// The secret's name: a letter, then letters, digits and underscores.
            #[range(1..=128)]
            #[pattern(SECRET_NAME)]
            name: String,
            /// The secret's value. No operation returns it.
            #[range(1..=8192)]
            value: Secret,
        ) -> SecretStamp;

        /// Fetch one secret of a team, without its value.
        ///
        /// Source: Paperspace API v1, Teams, "Get a team secret".
        #[get("/teams/{team_id}/secrets/{name}")]
        fn get_secret(
            /// The team's id or namespace.
            team_id: String,
            /// The secret's name.
            #[range(1..=128)]
            #[pattern(SECRET_NAME)]
            name: String,
        ) -> TeamSecret;

        /// Replace the value of a secret.
        ///
        /// Source: Paperspace API v1, Teams, "Update a team secret".
        #[patch("/teams/{team_id}/secrets/{name}")]
        fn update_secret(
            /// The team's id or namespace.
            team_id: String,
            /// The secret's name.
            #[range(1..=128)]
            #[pattern(SECRET_NAME)]
            name: String,
            /// The new value.
            #[range(1..=8192)]
            value: Secret,
        ) -> SecretStamp;

        /// Delete a secret. One that does not exist is `NotFound`.
        ///
        /// Deployments that use it lose it: check `has_deployment_attached` first.
        ///
        /// Source: Paperspace API v1, Teams, "Delete a team secret".
        #[delete("/teams/{team_id}/secrets/{name}")]
        fn delete_secret(
            /// The team's id or namespace.
            team_id: String,
            /// The secret's name.
            #[range(1..=128)]
            #[pattern(SECRET_NAME)]
            name: String,
        ) -> Removal;

        /// List the secrets of a project, without their values.
        ///
        /// Source, the vendor's package: Paperspace's command line tool, "secret list".
        #[get("/projects/{project_id}/secrets")]
        fn list_project_secrets(
            /// The project's id.
            project_id: String,
            /// The cursor of an earlier page, to begin after it. Pagers set this themselves.
            after: Option<String>,
            /// The most secrets on a page.
            #[range(1..=120)]
            limit: Option<u32>,
            /// The field to sort by.
            order_by: Option<SecretOrder>,
            /// The direction to sort in; descending if omitted.
            order: Option<Order>,
        ) -> Pager<ProjectSecret, ByCursor>;

        /// Create a secret in a project.
        ///
        /// It fails with `Conflict` if a secret of that name exists. It is not retried if its answer
        /// is lost: that is an `AmbiguousOutcome`.
        ///
        /// Source, the vendor's package: Paperspace's command line tool, "secret set".
        #[post("/projects/{project_id}/secrets")]
        fn create_project_secret(
            /// The project's id.
            project_id: String,
            /// The secret's name: a letter, then letters, digits and underscores.
            #[range(1..=128)]
            #[pattern(SECRET_NAME)]
            name: String,
            /// The secret's value. No operation returns it.
            #[range(1..=8192)]
            value: Secret,
        ) -> SecretStamp;

        /// Fetch one secret of a project, without its value.
        ///
        /// Source, the vendor's package: Paperspace's command line tool, "secret set".
        #[get("/projects/{project_id}/secrets/{name}")]
        fn get_project_secret(
            /// The project's id.
            project_id: String,
            /// The secret's name.
            #[range(1..=128)]
            #[pattern(SECRET_NAME)]
            name: String,
        ) -> ProjectSecret;

        /// Replace the value of a project's secret.
        ///
        /// Source, the vendor's package: Paperspace's command line tool, "secret set".
        #[patch("/projects/{project_id}/secrets/{name}")]
        fn update_project_secret(
            /// The project's id.
            project_id: String,
            /// The secret's name.
            #[range(1..=128)]
            #[pattern(SECRET_NAME)]
            name: String,
            /// The new value.
            #[range(1..=8192)]
            value: Secret,
        ) -> SecretStamp;

        /// Delete a secret of a project. One that does not exist is `NotFound`.
        ///
        /// Deployments that use it lose it: check `has_deployment_attached` first.
        ///
        /// Source, the vendor's package: Paperspace's command line tool, "secret delete".
        #[delete("/projects/{project_id}/secrets/{name}")]
        fn delete_project_secret(
            /// The project's id.
            project_id: String,
            /// The secret's name.
            #[range(1..=128)]
            #[pattern(SECRET_NAME)]
            name: String,
        ) -> Removal;

        /// Find out whose credential it is, and which teams that account is in.
        ///
        /// It is the one way to find a team: no operation lists them. No session is the service's
        /// answer to a credential that it does not know.
        ///
        /// Source, the vendor's package: Paperspace's command line tool, "session".
        #[get("/auth/session")]
        fn get_session() -> Option<Session>;
    }

    /// What a Paperspace client is configured with.
    #[settings(credentials("api_key"))]
    pub struct Settings {
        /// An API key of the team, created in the console. It never expires.
        #[env("PAPERSPACE_API_KEY")]
        pub api_key: Option<Secret>,
        /// The URL of the API.
        #[env("PAPERSPACE_API_URL")]
        #[default("https://api.paperspace.com/v1")]
        pub base_url: Option<String>,
    }

    impl CredentialSource for Settings {}

    const SECRET_NAME: Pattern = Pattern {
        shown: "^[a-zA-Z][a-zA-Z0-9_]*$",
        matches: |name| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        },
    };

    /// A member of a team, or a person who is invited to it.
    pub struct TeamMember {
        /// When the invitation was accepted; not set while it is open.
        pub dt_confirmed: Option<Timestamp>,
        /// Whether they may manage the team.
        pub is_admin: bool,
        /// Whether they own the team.
        pub is_owner: bool,
        /// The account of the member.
        #[id]
        pub user: User,
    }

    /// A Paperspace account.
    pub struct User {
        /// The account's id.
        #[id]
        pub id: Str,
        /// The e-mail address.
        pub email: Str,
        /// The first name.
        pub first_name: Option<Str>,
        /// The last name.
        pub last_name: Option<Str>,
        /// When the account was last used.
        pub last_active: Option<Timestamp>,
        /// The URL of a picture.
        pub public_profile_image_url: Option<Str>,
    }

    /// A membership in a team, without the member's account.
    pub struct TeamMembership {
        /// When the invitation was accepted; not set while it is open.
        pub dt_confirmed: Option<Timestamp>,
        /// When the member was removed; not set for a current member.
        pub dt_deleted: Option<Timestamp>,
        /// Whether they may manage the team.
        pub is_admin: bool,
        /// Whether they own the team.
        pub is_owner: bool,
    }

    /// The result of removing a member.
    #[custom_answer]
    pub struct MemberRemoval {
        /// The outcome of the removal.
        pub outcome: Outcome,
        /// How certain the outcome is.
        pub certainty: RemovalCertainty,
        /// The membership that ended; not set if the outcome is assumed.
        pub membership: Option<TeamMembership>,
    }

    /// A secret of a team, without its value.
    pub struct TeamSecret {
        /// Its name, for example `DB_PASSWORD`.
        #[id]
        pub name: Str,
        /// When it was created.
        pub dt_created: Timestamp,
        /// When it was last changed.
        pub dt_modified: Timestamp,
        /// Whether a deployment uses it.
        pub has_deployment_attached: bool,
    }

    /// The name and times of a secret that was created or changed.
    pub struct SecretStamp {
        /// Its name.
        pub name: Str,
        /// When it was created.
        pub dt_created: Timestamp,
        /// When it was last changed.
        pub dt_modified: Timestamp,
    }

    /// A secret of a project, without its value.
    pub struct ProjectSecret {
        /// Its name, for example `DB_PASSWORD`.
        #[id]
        pub name: Str,
        /// When it was created.
        pub dt_created: Timestamp,
        /// When it was last changed.
        pub dt_modified: Timestamp,
        /// Whether a deployment uses it.
        pub has_deployment_attached: bool,
    }

    /// Whose credential it is.
    pub struct Session {
        /// The team that the credential is for.
        pub team: Option<Team>,
        /// The account that the credential belongs to.
        pub user: SessionUser,
    }

    /// The account that a credential belongs to.
    pub struct SessionUser {
        /// The account's id.
        pub id: Str,
        /// The e-mail address.
        pub email: Option<Str>,
        /// The first name.
        pub first_name: Option<Str>,
        /// The last name.
        pub last_name: Option<Str>,
        /// The teams that the account is in.
        pub team_memberships: Vec<SessionMembership>,
    }

    /// A team that the account of a credential is in.
    pub struct SessionMembership {
        /// The team.
        pub team: Team,
        /// Whether the account may manage the team.
        pub is_admin: Option<bool>,
        /// Whether the account owns the team.
        pub is_owner: Option<bool>,
        /// When the invitation was accepted.
        pub dt_confirmed: Option<Timestamp>,
    }

    /// A team, as a session names it. Operations take its `id` or its `namespace`.
    pub struct Team {
        /// The team's id.
        pub id: Str,
        /// The display name; not set for the team that the credential is for.
        pub name: Option<Str>,
        /// The name in URLs.
        pub namespace: Str,
        /// Whether it is the own team of a single account.
        pub is_user_team: Option<bool>,
        /// Whether it is private.
        pub is_private: Option<bool>,
        /// When it was created.
        pub dt_created: Option<Timestamp>,
        /// The URL of a picture.
        pub public_profile_image_url: Option<Str>,
    }

    /// A role in a team.
    pub enum TeamRole {
        /// An ordinary member.
        Member,
        /// May manage the team.
        Admin,
        /// Owns the team.
        Owner,
    }

    /// The fields that members can be sorted by.
    pub enum MemberOrder {
        /// The time when the invitation was accepted.
        DtConfirmed,
    }

    /// The fields that secrets can be sorted by.
    pub enum SecretOrder {
        /// The time of creation.
        DtCreated,
    }

    /// The direction to sort in.
    pub enum Order {
        /// Oldest first.
        Asc,
        /// Newest first.
        Desc,
    }

    impl Answer for MemberRemoval {
        fn read(response: &Received) -> Result<Self> {
            let Removal { outcome, certainty } = Removal::of(response);
            let membership =
                if response.assumed { None } else { Some(TeamMembership::read(response)?) };
            Ok(Self { outcome, certainty, membership })
        }
    }
}

/// Pages that name a cursor: `{hasMore, items, nextPage}`, the next page with `?after=<nextPage>`.
#[derive(Debug)]
pub struct ByCursor;

impl<T: Identify + DeserializeOwned + Send + 'static> Paging<T> for ByCursor {
    const STYLE: Style = Style::Cursor("after");

    fn read(body: &[u8]) -> Result<(Vec<T>, Next)> {
        #[derive(Deserialize)]
        struct Page<T> {
            #[serde(rename = "hasMore")]
            has_more: bool,
            items: Vec<T>,
            #[serde(rename = "nextPage")]
            next_page: Option<String>,
        }
        let page: Page<T> = json_bytes(body)?;
        let next = match page.next_page {
            _ if !page.has_more => Next::End,
            Some(cursor) if !cursor.is_empty() => Next::At(cursor),
            _ => Next::Unnamed,
        };
        Ok((page.items, next))
    }
}

/// Failures as `{code, message, details?, issues?}`, which also come with a status of success.
struct Failures;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Failure {
    code: String,
    message: String,
    details: Option<Value>,
    issues: Option<Value>,
}

impl ProblemFormat for Failures {
    /// An answer that is nothing but a failure is one, whatever its status.
    fn in_success(&self, body: &[u8]) -> Option<(ErrorKind, Problem)> {
        const FIELDS: [&[u8]; 4] = [b"\"code\"", b"\"message\"", b"\"details\"", b"\"issues\""];
        // Nearly all answers begin with another field, and are not read here.
        let first = body.trim_ascii_start().strip_prefix(b"{")?.trim_ascii_start();
        if !FIELDS.iter().any(|field| first.starts_with(field)) {
            return None;
        }
        let body = std::str::from_utf8(body).ok()?;
        let Failure { code, message, details, issues } = serde_json::from_str(body).ok()?;
        let details = match (details, issues) {
            (details, None) => details,
            (None, Some(issues)) => Some(json!({ "issues": issues })),
            (Some(details), Some(issues)) => Some(json!({ "details": details, "issues": issues })),
        };
        let kind = kind_of_code(&code);
        Some((kind, Problem { code: Some(code), message: Some(message), details }))
    }
}

fn kind_of_code(code: &str) -> ErrorKind {
    match code {
        "PARSE_ERROR" | "BAD_REQUEST" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" => {
            ErrorKind::BadRequest
        }
        "UNAUTHORIZED" => ErrorKind::Authentication,
        "FORBIDDEN" => ErrorKind::PermissionDenied,
        "NOT_FOUND" => ErrorKind::NotFound,
        "METHOD_NOT_SUPPORTED" => ErrorKind::MethodNotAllowed,
        "CONFLICT" => ErrorKind::Conflict,
        "TOO_MANY_REQUESTS" => ErrorKind::RateLimit,
        "INTERNAL_SERVER_ERROR" | "TIMEOUT" | "CLIENT_CLOSED_REQUEST" => ErrorKind::Server,
        _ => ErrorKind::UnexpectedStatus,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_pure_failure_turns_a_success_into_an_error() {
        let in_success = |body: &str| Failures.in_success(body.as_bytes()).map(|(kind, _)| kind);
        let forbidden = Some(ErrorKind::PermissionDenied);
        assert_eq!(in_success(r#"{"code": "FORBIDDEN", "message": "no"}"#), forbidden);
        for first in [
            r#""message": "no""#,
            r#""details": {}, "message": "no""#,
            r#""issues": [], "message": "no""#,
        ] {
            let body = format!("\r\n{{ {first}, \"code\": \"FORBIDDEN\"}}");
            assert_eq!(in_success(&body), forbidden, "{body}");
        }
        assert_eq!(in_success(r#"{"code": "X", "message": "no", "name": "a"}"#), None);
        assert_eq!(in_success(r#"{"name": "DB"}"#), None);
        assert_eq!(in_success("[]"), None);
    }
}
