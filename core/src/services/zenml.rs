//! ZenML Pro, the control plane: its users.

use super::prelude::*;

/// ZenML Pro: the users of the control plane.
#[service(title = "ZenML Pro", problems = Exceptions)]
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
