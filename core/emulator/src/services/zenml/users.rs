//! The users of the control plane.

use serde_json::{Map, Value, json};

use super::{
    input::{flag, object, query_id, stretch},
    records::User,
    refusal::{exists, illegal, no_uuid, problem, valid},
};
use crate::{
    formats::is_email,
    reply::Reply,
    request::Request,
    services::call::{Answer, Call},
};

pub(super) fn list_users(call: &mut Call) -> Answer {
    let request = call.request;
    let user_id = request.query("user_id");
    let is_active = flag(request, "is_active");
    let of_flag = is_active.as_ref().err().cloned();
    valid(query_id(request, "user_id").into_iter().chain(of_flag))?;
    let is_active = is_active.ok().flatten();
    let same = |asked: Option<&str>, has: &Option<String>| {
        asked.is_none_or(|asked| has.as_deref() == Some(asked))
    };
    let users = call.data.zenml.users.iter().filter(|user| {
        user_id.is_none_or(|id| user.id.eq_ignore_ascii_case(id))
            && same(request.query("oauth_provider"), &user.oauth_provider)
            && same(request.query("oauth_id"), &user.oauth_id)
            && same(request.query("email"), &user.email)
            && is_active.is_none_or(|active| user.is_active == active)
    });
    Ok(Reply::json(200, &stretch(request, users)?))
}

pub(super) fn get_current_user(call: &mut Call) -> Answer {
    let state = &call.data.zenml;
    let position = state.user_position(&state.own_user)?;
    Ok(Reply::json(200, &state.users[position]))
}

pub(super) fn get_user(call: &mut Call) -> Answer {
    let position = call.data.zenml.user_position(&call.param(0))?;
    Ok(Reply::json(200, &call.data.zenml.users[position]))
}

/// A change of a user that has been checked; absent, null and a value are three things.
struct Update(Map<String, Value>);

impl Update {
    /// Reads the body of a request in which something else may be wrong as well.
    fn read(request: &Request, elsewhere: Option<Value>) -> Result<Self, Reply> {
        let body = object(request, elsewhere, |body| {
            let wrong = body.iter().filter_map(|(name, value)| {
                Self::problem(name, value).map(|(msg, kind)| problem(&["body", name], msg, kind))
            });
            wrong.collect()
        })?;
        Ok(Self(body))
    }

    fn problem(name: &str, value: &Value) -> Option<(&'static str, &'static str)> {
        let text = || match value {
            Value::Null => Ok(None),
            Value::String(text) => Ok(Some(text.as_str())),
            _ => Err(("Input should be a valid string", "string_type")),
        };
        match name {
            "name" | "company" | "job_title" | "username" => match text() {
                Err(problem) => Some(problem),
                Ok(None) => None,
                Ok(Some("")) => {
                    Some(("String should have at least 1 character", "string_too_short"))
                }
                Ok(Some(text)) if text.chars().count() > 50 => {
                    Some(("String should have at most 50 characters", "string_too_long"))
                }
                Ok(Some(text))
                    if name == "username"
                        && !text
                            .bytes()
                            .all(|c| c.is_ascii_alphanumeric() || b"_-@.".contains(&c)) =>
                {
                    Some((
                        "String should match pattern '^[a-zA-Z0-9_\\-@.]+$'",
                        "string_pattern_mismatch",
                    ))
                }
                Ok(Some(_)) => None,
            },
            "password" | "avatar_url" => text().err(),
            "email" => match text() {
                Ok(Some(text)) if !is_email(text) => {
                    Some(("value is not a valid email address", "value_error"))
                }
                other => other.err(),
            },
            "metadata" if !value.is_null() && !value.is_object() => {
                Some(("Input should be a valid dictionary", "dict_type"))
            }
            "password_expired" | "is_active" | "is_onboarded"
                if !value.is_null() && !value.is_boolean() =>
            {
                Some(("Input should be a valid boolean", "bool_type"))
            }
            _ => None,
        }
    }

    /// Sets what a null clears.
    fn text(&self, name: &str, field: &mut Option<String>) {
        if let Some(value) = self.0.get(name) {
            *field = value.as_str().map(str::to_owned);
        }
    }

    /// Sets what has no null of its own.
    fn flag(&self, name: &str, field: &mut bool) {
        if let Some(Value::Bool(value)) = self.0.get(name) {
            *field = *value;
        }
    }

    fn apply(&self, user: &mut User) {
        self.text("name", &mut user.name);
        self.text("avatar_url", &mut user.avatar_url);
        self.text("company", &mut user.company);
        self.text("job_title", &mut user.job_title);
        self.text("email", &mut user.email);
        self.flag("is_active", &mut user.is_active);
        self.flag("is_onboarded", &mut user.is_onboarded);
        if let Some(Value::String(username)) = self.0.get("username") {
            user.username.clone_from(username);
        }
        if let Some(metadata) = self.0.get("metadata") {
            user.metadata = Some(metadata.clone()).filter(|metadata| !metadata.is_null());
        }
        if let Some(expired) = self.0.get("password_expired") {
            user.password_expired = expired.as_bool();
        }
    }
}

pub(super) fn update_user(call: &mut Call) -> Answer {
    let id = call.param(0);
    let update = Update::read(call.request, no_uuid(&["path", "user_id"], &id))?;
    let position = call.data.zenml.user_position(&id)?;
    let users = &mut call.data.zenml.users;
    for name in ["username", "email"] {
        let Some(wanted) = update.0.get(name) else {
            continue;
        };
        if users[position].oauth_provider.is_some() {
            let message = format!("The {name} of an OAuth2 user account cannot be changed.");
            return Err(illegal(message));
        }
        let Some(wanted) = wanted.as_str() else {
            continue;
        };
        let has = |user: &User| match name {
            "username" => user.username.eq_ignore_ascii_case(wanted),
            _ => user.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(wanted)),
        };
        if users.iter().enumerate().any(|(other, user)| other != position && has(user)) {
            return Err(exists(format!("A user with this {name} exists already.")));
        }
    }
    let user = &mut users[position];
    let before = json!(user);
    update.apply(user);
    let after = json!(user);
    let mut shown = update.0;
    if shown.get("password").is_some_and(Value::is_string) {
        shown.insert("password".into(), "***".into());
    }
    call.changed("update_user", json!({"user_id": id, "update": shown}), before, after.clone());
    Ok(Reply::json(200, &after))
}

pub(super) fn delete_user(call: &mut Call) -> Answer {
    let id = call.param(0);
    let state = &mut call.data.zenml;
    let position = state.user_position(&id)?;
    if state.users[position].internal {
        return Err(illegal("Internal users can't be deleted."));
    }
    let user = state.users.remove(position);
    for organization in &mut state.organizations {
        organization.remove_user(&user.id);
    }
    call.changed("delete_user", json!({"user_id": id}), json!(user), Value::Null);
    Ok(Reply::json(200, &Value::Null))
}
