//! An account at Evo's identity provider.

use serde_json::{Value, json};

use crate::people::Person;

#[derive(Clone, Debug)]
pub(super) struct User {
    pub(super) id: String,
    pub(super) email: String,
    pub(super) full_name: String,
    /// Workspaces do not show everyone's e-mail and name; the instance does.
    hides_email: bool,
    hides_name: bool,
}

impl User {
    pub(super) fn new(person: &Person) -> Self {
        let mut random = person.numbers("evo");
        Self {
            hides_email: random.chance(2),
            hides_name: random.chance(4),
            ..Self::visible(person)
        }
    }

    /// A person whose e-mail and name workspaces show for certain.
    pub(super) fn visible(person: &Person) -> Self {
        Self {
            id: person.uuid("evo"),
            email: person.email_in("evo"),
            full_name: person.full_name(),
            hides_email: false,
            hides_name: false,
        }
    }

    /// A person who had no account until now, with a name that is taken from the address.
    pub(super) fn newcomer(id: String, email: &str) -> Self {
        let local = email.rsplit_once('@').map_or(email, |(local, _)| local);
        let words: Vec<String> = local
            .split(['.', '_', '-', '+'])
            .filter(|word| !word.is_empty())
            .map(|word| {
                let mut chars = word.chars();
                chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
            })
            .collect();
        Self {
            id,
            email: email.to_owned(),
            full_name: words.join(" "),
            hides_email: false,
            hides_name: false,
        }
    }

    /// The e-mail, where workspaces show it.
    pub(super) fn shown_email(&self) -> Option<&str> {
        (!self.hides_email).then_some(&self.email)
    }

    /// The name, where workspaces show it.
    pub(super) fn shown_name(&self) -> Option<&str> {
        (!self.hides_name).then_some(&self.full_name)
    }

    /// As the creator of a workspace.
    pub(super) fn show(&self) -> Value {
        json!({"id": self.id, "name": self.shown_name(), "email": self.shown_email()})
    }
}
