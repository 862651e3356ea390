//! ZenML Pro, the control plane: its users and its organizations.

use super::prelude::*;

/// ZenML Pro: the users and the organizations of the control plane.
#[service(title = "ZenML Pro", problems = Exceptions)]
pub mod zenml {
    use super::*;

    /// Administer the users and the organizations of a ZenML Pro control plane.
    ///
    /// A ZenML workspace server is a different product, with another API and its own users.
    ///
    /// Source: ZenML Pro API, "Users".
    pub trait ZenML {
        /// List users.
        ///
        /// A page may hold fewer users than `limit`. Each page is requested so that it repeats the
        /// last user of the page before it. No user is left out if others are deleted or added
        /// while the list is being read; `shifts` of the listing counts such changes.
        ///
        /// Source: ZenML Pro API, Users, "List Users Endpoint".
        #[get("/users")]
        fn list_users(
            /// Only the user with this id.
            user_id: Option<Uuid>,
            /// Only users who sign in with this OAuth provider.
            oauth_provider: Option<String>,
            /// Only the user with this id at the OAuth provider.
            oauth_id: Option<String>,
            /// Only the user with this e-mail address.
            email: Option<String>,
            /// Only active users, or only inactive ones.
            is_active: Option<bool>,
            /// The most users on a page; 100 if omitted.
            #[range(1..)]
            limit: Option<u32>,
            /// How many users to skip at the beginning. Pagers count on from there.
            offset: Option<u32>,
        ) -> Pager<User, ByOffset>;

        /// Change the fields that are set in `update`: those left out stay as they are, and null clears.
        ///
        /// `username` and `email` cannot be changed for an account that signs in with OAuth2.
        ///
        /// Source: ZenML Pro API, Users, "Update User Endpoint".
        #[patch("/users/{user_id}")]
        fn update_user(
            /// The user's id.
            user_id: Uuid,
            /// What to change.
            #[body]
            update: UserUpdate,
        ) -> User;

        /// Delete a user for good.
        ///
        /// To disable a user in a way that can be undone, use `update_user` with `is_active` set to
        /// false. Internal users cannot be deleted.
        ///
        /// Source: ZenML Pro API, Users, "Delete User Endpoint".
        #[delete("/users/{user_id}")]
        fn delete_user(
            /// The user's id.
            user_id: Uuid,
        ) -> Removal;

        /// Fetch the account that the credential belongs to.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "Get current user".
        #[get("/users/me")]
        fn get_current_user() -> User;

        /// List the organizations that the credential may see.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "List Organizations
        /// Endpoint".
        #[get("/organizations")]
        fn list_organizations(
            /// The most organizations on a page; 100 if omitted.
            #[range(1..)]
            limit: Option<u32>,
            /// How many organizations to skip at the beginning. Pagers count on from there.
            offset: Option<u32>,
        ) -> Pager<Organization, ByOffset>;

        /// List the members of an organization: users, service accounts, teams, open invitations.
        ///
        /// The `kind` of each tells them apart. The answer is one page.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "List Organization
        /// Members".
        #[get("/organizations/{organization_id}/members")]
        fn list_organization_members(
            /// The organization's id.
            organization_id: Uuid,
        ) -> Pager<OrganizationMember, WholeArray>;

        /// Remove a user from an organization. The account stays.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "Remove Organization
        /// Member".
        #[delete("/organizations/{organization_id}/members")]
        fn remove_organization_member(
            /// The organization's id.
            organization_id: Uuid,
            /// The user's id.
            user_id: Uuid,
        ) -> Removal;

        /// List the roles of an organization. The answer is one page.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "List Organization
        /// Roles".
        #[get("/organizations/{organization_id}/roles")]
        fn list_organization_roles(
            /// The organization's id.
            organization_id: Uuid,
            /// Only roles of this level.
            level: Option<RoleLevel>,
            /// Only the role with this name.
            name: Option<String>,
        ) -> Pager<Role, WholeArray>;

        /// List the invitations to an organization. The answer is one page.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "List Invitations".
        #[get("/organizations/{organization_id}/invitations")]
        fn list_invitations(
            /// The organization's id.
            organization_id: Uuid,
            /// Only invitations of this e-mail address.
            email: Option<String>,
            /// Only those that are open.
            only_pending: Option<bool>,
        ) -> Pager<Invitation, WholeArray>;

        /// Invite a person to an organization.
        ///
        /// It is not retried if its answer is lost: that is an `AmbiguousOutcome`.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "Create Invitation".
        #[post("/organizations/{organization_id}/invitations")]
        fn create_invitation(
            /// The organization's id.
            organization_id: Uuid,
            /// The e-mail address.
            #[pattern(EMAIL)]
            email: String,
            /// The id of the role that they are to have.
            role_id: Uuid,
        ) -> Invitation;

        /// Withdraw an invitation.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "Delete Invitation".
        #[delete("/organizations/{organization_id}/invitations/{invitation_id}")]
        fn delete_invitation(
            /// The organization's id.
            organization_id: Uuid,
            /// The invitation's id.
            invitation_id: Uuid,
        ) -> Removal;

        /// List the teams of an organization. The answer is one page.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "List Organization
        /// Teams".
        #[get("/organizations/{organization_id}/teams")]
        fn list_organization_teams(
            /// The organization's id.
            organization_id: Uuid,
        ) -> Pager<Team, WholeArray>;

        /// Add a user to a team, or an invitation, whose person is in it once they accept.
        ///
        /// It is not retried if its answer is lost: that is an `AmbiguousOutcome`.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "Add Team Member".
        #[post("/teams/{team_id}/members")]
        #[exactly_one(user_id, invitation_id)]
        fn add_team_member(
            /// The team's id.
            team_id: Uuid,
            /// The user's id.
            #[query]
            user_id: Option<Uuid>,
            /// The id of an open invitation.
            #[query]
            invitation_id: Option<Uuid>,
        ) -> Done;

        /// Remove a user or an invitation from a team.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "Remove Team Member".
        #[delete("/teams/{team_id}/members")]
        #[exactly_one(user_id, invitation_id)]
        fn remove_team_member(
            /// The team's id.
            team_id: Uuid,
            /// The user's id.
            user_id: Option<Uuid>,
            /// The id of an open invitation.
            invitation_id: Option<Uuid>,
        ) -> Removal;

        /// Give a role to a user, an invitation or a team.
        ///
        /// A role in a workspace needs `workspace_id`, one in a project `project_id`. It is not
        /// retried if its answer is lost: that is an `AmbiguousOutcome`.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "Assign Role".
        #[post("/roles/{role_id}/assignments")]
        #[exactly_one(user_id, invitation_id, team_id)]
        #[at_most_one(workspace_id, project_id)]
        fn assign_role(
            /// The role's id.
            role_id: Uuid,
            /// The user's id.
            #[query]
            user_id: Option<Uuid>,
            /// The id of an open invitation.
            #[query]
            invitation_id: Option<Uuid>,
            /// The team's id.
            #[query]
            team_id: Option<Uuid>,
            /// The workspace, for a role in one.
            #[query]
            workspace_id: Option<Uuid>,
            /// The project, for a role in one.
            #[query]
            project_id: Option<Uuid>,
        ) -> Done;

        /// Take a role from a user, an invitation or a team.
        ///
        /// Source, the vendor's documentation: ZenML Pro API, "Revoke Role".
        #[delete("/roles/{role_id}/assignments")]
        #[exactly_one(user_id, invitation_id, team_id)]
        #[at_most_one(workspace_id, project_id)]
        fn revoke_role(
            /// The role's id.
            role_id: Uuid,
            /// The user's id.
            user_id: Option<Uuid>,
            /// The id of an open invitation.
            invitation_id: Option<Uuid>,
            /// The team's id.
            team_id: Option<Uuid>,
            /// The workspace, for a role in one.
            workspace_id: Option<Uuid>,
            /// The project, for a role in one.
            project_id: Option<Uuid>,
        ) -> Removal;
    }

    /// What a ZenML Pro client is configured with.
    #[settings(credentials("api_key", "token", "client_id + client_secret"))]
    pub struct Settings {
        /// A personal token or a service account's key, exchanged for tokens of one hour.
        #[env("ZENML_PRO_API_KEY")]
        pub api_key: Option<Secret>,
        /// A token or key that is used as it is.
        #[env("ZENML_PRO_TOKEN")]
        pub token: Option<Secret>,
        /// The id of an OAuth2 client, with `client_secret`.
        pub client_id: Option<Secret>,
        /// The secret of an OAuth2 client.
        pub client_secret: Option<Secret>,
        /// The audience of the OAuth2 client's token, if the token endpoint requires one.
        pub audience: Option<String>,
        /// The URL of the token endpoint, if it is not `/auth/login` below the base URL.
        pub token_url: Option<String>,
        /// The URL of the API; for a self-hosted control plane, `https://HOST/api/v1`.
        #[env("ZENML_PRO_API_URL")]
        #[default("https://cloudapi.zenml.io")]
        pub base_url: Option<String>,
    }

    impl CredentialSource for Settings {
        fn credential(&self, chosen: &Chosen<'_>) -> Result<Credential> {
            let form = match chosen.names() {
                ["token"] => return Ok(chosen.fixed_token()),
                ["api_key"] => vec![("password", chosen.secret("api_key"))],
                _ => {
                    let mut form = vec![
                        ("grant_type", Secret::new("client_credentials")),
                        ("client_id", chosen.secret("client_id")),
                        ("client_secret", chosen.secret("client_secret")),
                    ];
                    form.extend(self.audience.as_deref().map(|a| ("audience", Secret::new(a))));
                    form
                }
            };
            let url = match &self.token_url {
                Some(url) => url.clone(),
                None => format!("{}/auth/login", chosen.base_url().trim_end_matches('/')),
            };
            chosen.exchange("token_url", &url, form)
        }
    }

    /// A user of the control plane. Only `id` is always set.
    pub struct User {
        /// The user's id.
        #[id]
        pub id: Uuid,
        /// The name to sign in with.
        pub username: Option<Str>,
        /// The display name.
        pub name: Option<Str>,
        /// The e-mail address; for a service account, any text.
        pub email: Option<Str>,
        /// The URL of a picture.
        pub avatar_url: Option<Str>,
        /// The company.
        pub company: Option<Str>,
        /// The job title.
        pub job_title: Option<Str>,
        /// Further data about the user.
        pub metadata: Option<JsonObject>,
        /// The OAuth provider that the user signs in with.
        pub oauth_provider: Option<Str>,
        /// The user's id at the OAuth provider.
        pub oauth_id: Option<Str>,
        /// Whether the user may sign in.
        pub is_active: Option<bool>,
        /// Whether the user has all rights.
        pub is_superuser: Option<bool>,
        /// Whether it is a service account rather than a person.
        pub is_service_account: Option<bool>,
        /// The organization that a service account belongs to.
        pub organization_id: Option<Uuid>,
        /// Whether the password must be changed at the next sign-in.
        pub password_expired: Option<bool>,
    }

    /// The changes to a user: a field that is kept is not sent, and null clears a field.
    #[input]
    pub struct UserUpdate {
        /// A new password.
        pub password: Change<Secret>,
        /// Whether the password must be changed at the next sign-in.
        pub password_expired: Change<bool>,
        /// The display name.
        #[range(1..=50)]
        pub name: Change<String>,
        /// The URL of a picture.
        pub avatar_url: Change<String>,
        /// The company.
        #[range(1..=50)]
        pub company: Change<String>,
        /// The job title.
        #[range(1..=50)]
        pub job_title: Change<String>,
        /// Further data about the user; it replaces the earlier data.
        pub metadata: Change<JsonObject>,
        /// The name to sign in with: letters, digits, `_`, `-`, `@` and `.`.
        #[range(1..=50)]
        #[pattern(USERNAME)]
        pub username: Change<String>,
        /// The e-mail address.
        #[pattern(EMAIL)]
        pub email: Change<String>,
        /// Whether the user may sign in.
        pub is_active: Change<bool>,
        /// Whether the user has completed onboarding.
        pub is_onboarded: Change<bool>,
    }

    /// An organization.
    pub struct Organization {
        /// The organization's id.
        #[id]
        pub id: Uuid,
        /// The display name.
        pub name: Str,
        /// What it is for.
        pub description: Option<Str>,
        /// When it was created.
        pub created: Option<Timestamp>,
        /// When it was last changed.
        pub updated: Option<Timestamp>,
    }

    /// Something that is a member of an organization. What is set depends on its kind.
    #[read_with(flat_member)]
    pub struct OrganizationMember {
        /// What it is.
        pub kind: MemberKind,
        /// Its id: of the user, the service account, the team or the invitation.
        #[id]
        pub id: Uuid,
        /// The display name of a user, a service account or a team.
        pub name: Option<Str>,
        /// The name that a user signs in with.
        pub username: Option<Str>,
        /// The e-mail address; for a service account, any text.
        pub email: Option<Str>,
        /// The names of the roles in the organization.
        pub roles: Vec<Str>,
        /// Whether a user may sign in.
        pub is_active: Option<bool>,
        /// Whether a user has all rights.
        pub is_superuser: Option<bool>,
        /// How many members a team has.
        pub member_count: Option<u32>,
        /// When an invitation or a team was created.
        pub created: Option<Timestamp>,
    }

    /// A role that can be given.
    pub struct Role {
        /// The role's id.
        #[id]
        pub id: Uuid,
        /// The name, for example `Organization Admin`.
        pub name: Str,
        /// What it allows.
        pub description: Option<Str>,
        /// What it is a role in.
        pub level: Option<RoleLevel>,
        /// The organization that it belongs to.
        pub organization_id: Option<Uuid>,
        /// Whether the service made it, so that it cannot be changed.
        pub system_managed: Option<bool>,
    }

    /// An invitation to an organization.
    #[read_with(flat_invitation)]
    pub struct Invitation {
        /// The invitation's id.
        #[id]
        pub id: Uuid,
        /// The e-mail address that was invited.
        pub email: Option<Str>,
        /// The names of the roles that the person is to have.
        pub roles: Vec<Str>,
        /// Whether it was accepted.
        pub accepted: Option<bool>,
        /// When it was created.
        pub created: Option<Timestamp>,
        /// When it can no longer be accepted.
        pub expires: Option<Timestamp>,
    }

    /// A team of an organization.
    pub struct Team {
        /// The team's id.
        #[id]
        pub id: Uuid,
        /// The display name.
        pub name: Str,
        /// What it is for.
        pub description: Option<Str>,
        /// How many members it has.
        pub member_count: Option<u32>,
        /// When it was created.
        pub created: Option<Timestamp>,
        /// When it was last changed.
        pub updated: Option<Timestamp>,
    }

    /// What is a member of an organization.
    pub enum MemberKind {
        /// A person.
        User,
        /// An account of a program.
        ServiceAccount,
        /// A team.
        Team,
        /// An invitation that was not accepted yet.
        Invitation,
    }

    /// What a role is a role in.
    pub enum RoleLevel {
        /// In the organization.
        Organization,
        /// In a workspace.
        Workspace,
        /// In a project.
        Project,
    }

    const USERNAME: Pattern = Pattern {
        shown: r"^[a-zA-Z0-9_\-@.]+$",
        matches: |name| {
            !name.is_empty()
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-@.".contains(&b))
        },
    };
}

/// Pages that are bare arrays, the next one with `?offset=<items before it, less one>`, until one is
/// empty.
///
/// The server may give fewer items than `limit` asks for, so a short page is not the end. Why each
/// page repeats an item is said in `page/overlap.rs`.
#[derive(Debug)]
pub struct ByOffset;

impl<T: Identify + DeserializeOwned + Send + 'static> Paging<T> for ByOffset {
    const STYLE: Style = Style::Offset { offset: "offset", limit: "limit" };

    fn read(body: &[u8]) -> Result<(Vec<T>, Next)> {
        let items: Vec<T> = json_bytes(body)?;
        let next = if items.is_empty() { Next::End } else { Next::Unsaid };
        Ok((items, next))
    }
}

/// Answers that are one bare array, with everything on it.
#[derive(Debug)]
pub struct WholeArray;

impl<T: Identify + DeserializeOwned + Send + 'static> Paging<T> for WholeArray {
    const STYLE: Style = Style::Link;

    fn read(body: &[u8]) -> Result<(Vec<T>, Next)> {
        json_bytes(body).map(|items| (items, Next::End))
    }
}

type Fields = serde_json::Map<String, Value>;

/// A member with its kind and its fields side by side.
///
/// How members are told apart is not documented: by a `type`, or by the name of the field that they
/// are in. Both are read, and what has neither is told by what it has.
fn flat_member(mut received: Fields) -> Fields {
    let place = place_of_member(&received);
    let mut member = match place.and_then(|place| received.remove(place)) {
        Some(Value::Object(fields)) => fields,
        _ => std::mem::take(&mut received),
    };
    add_what_is_beside(&mut member, received);
    let kind = match member.remove("type") {
        Some(Value::String(kind)) => kind,
        _ => kind_by_fields(&member, place).to_owned(),
    };
    member.insert("kind".to_owned(), kind.into());
    with_role_names(member)
}

/// The field that the member is in, unless it is what was received.
fn place_of_member(received: &Fields) -> Option<&'static str> {
    const KINDS: [&str; 4] = ["user", "service_account", "team", "invitation"];
    // What has a type and an id is a member itself: others in it are only related to it.
    let said = received.get("type").and_then(Value::as_str).filter(|_| received.contains_key("id"));
    KINDS.into_iter().find(|kind| {
        said.is_none_or(|said| said == *kind) && received.get(*kind).is_some_and(Value::is_object)
    })
}

/// Add to a member what stands beside it.
///
/// An id beside it is not its own, and roles beside it are those in the organization. Of other fields
/// that are in both places, the member's own count.
fn add_what_is_beside(member: &mut Fields, beside: Fields) {
    for (name, value) in beside.into_iter().filter(|(_, value)| !value.is_null()) {
        let counts = match name.as_str() {
            "id" => false,
            "role" | "roles" => true,
            _ => member.get(&name).is_none_or(Value::is_null),
        };
        if counts {
            member.insert(name, value);
        }
    }
}

fn kind_by_fields(member: &Fields, place: Option<&'static str>) -> &'static str {
    let has = |name: &str| member.get(name).is_some_and(|value| !value.is_null());
    let is_service_account = member.get("is_service_account") == Some(&Value::Bool(true));
    match place {
        None | Some("user") if is_service_account => "service_account",
        Some(kind) => kind,
        None if has("member_count") => "team",
        None if ["username", "is_active", "is_superuser"].into_iter().any(has) => "user",
        None if has("email") => "invitation",
        None => "unknown",
    }
}

/// An invitation with the names of its roles.
fn flat_invitation(received: Fields) -> Fields {
    with_role_names(received)
}

/// The names of all `roles`, and of the one `role`, whether they are names or objects with one.
fn with_role_names(mut fields: Fields) -> Fields {
    let one = fields.remove("role").filter(|role| !role.is_null());
    let all = match fields.remove("roles") {
        Some(Value::Array(roles)) => roles,
        None | Some(Value::Null) => Vec::new(),
        Some(role) => vec![role],
    };
    let name = |role: Value| match role {
        Value::Object(mut role) => role.remove("name").unwrap_or(Value::Null),
        name => name,
    };
    let mut names: Vec<Value> = Vec::new();
    for name in one.into_iter().chain(all).map(name) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    fields.insert("roles".to_owned(), names.into());
    fields
}

/// Failures as FastAPI has them, and exceptions as `{detail: [class, words…]}` or without the
/// `detail`.
struct Exceptions;

impl ProblemFormat for Exceptions {
    fn read(&self, mut answer: Value) -> Problem {
        let detail = match &mut answer {
            Value::Object(fields) => fields.get_mut("detail"),
            other => Some(other),
        };
        let Some((class, message)) = detail.and_then(|detail| exception(detail)) else {
            return any(answer);
        };
        let details = answer.as_object_mut().and_then(|fields| {
            fields.remove("detail");
            (!fields.is_empty()).then(|| Value::Object(std::mem::take(fields)))
        });
        Problem { code: class, message: Some(message), details }
    }
}

/// The class and the words of an exception; a single text is its words.
fn exception(detail: &Value) -> Option<(Option<String>, String)> {
    let words: Vec<&str> = detail.as_array()?.iter().map(Value::as_str).collect::<Option<_>>()?;
    let (first, rest) = words.split_first()?;
    match rest.join(" ") {
        rest if rest.is_empty() => Some((None, (*first).to_owned())),
        rest => Some((Some((*first).to_owned()), rest)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_exception_gives_its_class_and_words() {
        for (answer, code, message, details) in [
            (json!({"detail": ["KeyError", "not", "you"]}), Some("KeyError"), "not you", None),
            (json!(["KeyError", "not you"]), Some("KeyError"), "not you", None),
            (json!({"detail": ["not you"]}), None, "not you", None),
            (json!({"detail": "not you"}), None, "not you", None),
            (json!({"detail": ["E", "w"], "a": 1}), Some("E"), "w", Some(json!({"a": 1}))),
        ] {
            let message = Some(message.to_owned());
            let expected = Problem { code: code.map(str::to_owned), message, details };
            assert_eq!(Exceptions.read(answer.clone()), expected, "{answer}");
        }
    }
}
