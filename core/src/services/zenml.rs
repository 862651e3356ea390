//! ZenML Pro, the control plane: its users.

use super::prelude::*;

/// ZenML Pro: the users of the control plane.
#[service(title = "ZenML Pro")]
pub mod zenml {
    use super::*;

    /// Administer the users of a ZenML Pro control plane.
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

    const USERNAME: Pattern = Pattern {
        shown: r"^[a-zA-Z0-9_\-@.]+$",
        matches: |name| {
            !name.is_empty()
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-@.".contains(&b))
        },
    };

    const EMAIL: Pattern = Pattern {
        shown: "name@host",
        matches: |email| {
            let plain = !email.contains(|c: char| c.is_whitespace() || c.is_control());
            plain
                && email.split_once('@').is_some_and(|(name, host)| {
                    !name.is_empty() && !host.is_empty() && !host.contains('@')
                })
        },
    };

    fn credential(
        settings: &Settings,
        chosen: &[&str],
        base: Option<&Url>,
        check: UrlCheck,
    ) -> Result<Credential> {
        let secret = |value: &Option<Secret>| value.clone().expect("chosen");
        let form = match chosen {
            ["token"] => return Ok(Credential::Fixed(secret(&settings.token))),
            ["api_key"] => vec![("password", secret(&settings.api_key))],
            _ => {
                let mut form = vec![
                    ("grant_type", Secret::new("client_credentials")),
                    ("client_id", secret(&settings.client_id)),
                    ("client_secret", secret(&settings.client_secret)),
                ];
                form.extend(settings.audience.as_deref().map(|a| ("audience", Secret::new(a))));
                form
            }
        };
        let base = base.map(Url::as_str).expect("there is a default");
        let beside = || format!("{}/auth/login", base.trim_end_matches('/'));
        let url = settings.token_url.clone().unwrap_or_else(beside);
        Ok(Credential::Exchanged(TokenRequest { url: check.url("token_url", &url)?, form }))
    }
}
