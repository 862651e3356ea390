//! Users: people and service accounts.

use serde::Serialize;
use serde_json::{Value, json};

use crate::{people::Person, random::ALPHANUMERIC};

/// A user of the control plane: a person or a service account.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) username: String,
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) avatar_url: Option<String>,
    pub(crate) company: Option<String>,
    pub(crate) job_title: Option<String>,
    pub(crate) metadata: Option<Value>,
    pub(crate) oauth_provider: Option<String>,
    pub(crate) oauth_id: Option<String>,
    pub(crate) is_active: bool,
    pub(crate) is_superuser: bool,
    pub(crate) is_service_account: bool,
    pub(crate) organization_id: Option<String>,
    /// Never anything but null.
    pub(crate) password: Option<()>,
    pub(crate) password_expired: Option<bool>,
    #[serde(skip)]
    pub(crate) is_onboarded: bool,
    /// Belongs to the control plane itself and can't be deleted.
    #[serde(skip)]
    pub(crate) internal: bool,
}

impl User {
    /// The account of a person.
    pub(crate) fn person(person: &Person, organization: &str) -> Self {
        const TITLES: [&str; 6] = [
            "Platform Engineer",
            "Geologist",
            "Data Scientist",
            "Ingénieure d'études",
            "IT \"Ops\"",
            "Leiterin Prüfstelle",
        ];
        const PROVIDERS: [&str; 3] = ["google-oauth2", "github", "azure-ad"];
        let mut random = person.numbers("zenml");
        let email = person.email_in("zenml");
        let by_oauth = random.chance(50);
        let username = if by_oauth {
            email.clone()
        } else {
            person.email.split('@').next().unwrap_or_default().to_owned()
        };
        Self {
            id: person.uuid("zenml"),
            username,
            name: (!random.chance(4)).then(|| person.full_name()),
            email: (by_oauth || !random.chance(3)).then_some(email),
            avatar_url: random
                .chance(30)
                .then(|| format!("https://images.example/{}.png", person.short_id("z"))),
            company: random.chance(60).then(|| "Müller \\ Söhne GmbH".to_owned()),
            job_title: random.chance(70).then(|| random.pick(&TITLES).to_owned()),
            metadata: match random.below(4) {
                0 => None,
                1 => Some(json!({"cost_centre": random.below(900) + 100, "note": "été\n2024"})),
                _ => Some(json!({})),
            },
            oauth_provider: by_oauth.then(|| random.pick(&PROVIDERS).to_owned()),
            oauth_id: by_oauth.then(|| random.text(ALPHANUMERIC, 21)),
            is_active: !random.chance(7),
            is_superuser: random.chance(3),
            is_service_account: false,
            organization_id: (!random.chance(10)).then(|| organization.to_owned()),
            password: None,
            password_expired: if by_oauth { None } else { Some(random.chance(10)) },
            is_onboarded: !random.chance(15),
            internal: false,
        }
    }

    /// The account of a program.
    pub(crate) fn service_account(
        name: &str,
        id: String,
        organization: &str,
        internal: bool,
    ) -> Self {
        Self {
            id,
            username: name.to_owned(),
            name: Some(name.to_owned()),
            // A service account's e-mail is not an address.
            email: Some(name.to_owned()),
            avatar_url: None,
            company: None,
            job_title: None,
            metadata: None,
            oauth_provider: None,
            oauth_id: None,
            is_active: true,
            is_superuser: false,
            is_service_account: true,
            organization_id: Some(organization.to_owned()),
            password: None,
            password_expired: None,
            is_onboarded: true,
            internal,
        }
    }

    /// The account of a person who accepted an invitation.
    pub(crate) fn invited(email: &str, id: String, organization: &str) -> Self {
        Self {
            id,
            username: email.to_owned(),
            name: None,
            email: Some(email.to_owned()),
            avatar_url: None,
            company: None,
            job_title: None,
            metadata: Some(json!({})),
            oauth_provider: None,
            oauth_id: None,
            is_active: true,
            is_superuser: false,
            is_service_account: false,
            organization_id: Some(organization.to_owned()),
            password: None,
            password_expired: Some(false),
            is_onboarded: false,
            internal: false,
        }
    }

    /// Whether this is the account's address.
    pub(crate) fn has_email(&self, email: &str) -> bool {
        self.email.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(email))
    }
}
