//! The secrets of a team or of a project.

use std::{collections::BTreeMap, ops::Bound};

use serde_json::{Map, Value, json};

use super::{
    State, bad_argument, body, error,
    listing::{Asked, Place},
};
use crate::{
    clock::{EARLIEST, PRESENT, rfc3339_millis},
    random::{BASE36, Random},
    reply::Reply,
    services::call::{Answer, Call},
};

/// What has secrets: a team or a project. The operations on them differ in their names alone.
pub(super) trait Holder {
    /// The name of its id.
    const ID: &'static str;
    const CREATE: &'static str;
    const UPDATE: &'static str;
    const DELETE: &'static str;

    /// Finds one by what a path calls it: its id, and its secrets.
    fn secrets<'a>(state: &'a mut State, id: &str) -> Result<(&'a str, &'a mut Secrets), Reply>;
}

/// The secrets of a team or a project, by name.
#[derive(Debug)]
pub(super) struct Secrets(BTreeMap<String, Secret>);

#[derive(Clone, Debug)]
struct Secret {
    name: String,
    value: String,
    created: i64,
    modified: i64,
    has_deployment_attached: bool,
}

impl Secrets {
    pub(super) fn new(seed: u64, holder: &str, count: u64) -> Self {
        let secrets = (0..count).map(|number| Secret::new(seed, holder, number));
        Self(secrets.map(|secret| (secret.name.clone(), secret)).collect())
    }

    fn find(&mut self, name: &str) -> Result<&mut Secret, Reply> {
        self.0.get_mut(name).ok_or_else(not_found)
    }
}

fn not_found() -> Reply {
    error(404, "Secret not found")
}

impl Secret {
    fn new(seed: u64, holder: &str, number: u64) -> Self {
        const NAMES: [&str; 6] = [
            "DB_PASSWORD",
            "API_TOKEN",
            "SIGNING_KEY",
            "SMTP_PASSWORD",
            "WEBHOOK_SECRET",
            "S3_ACCESS_KEY",
        ];
        const STAGES: [&str; 5] = ["", "_STAGING", "_DEV", "_EU", "_old"];
        let mut random = Random::of(seed, &format!("{holder} secrets"), number);
        let created = EARLIEST + random.below((PRESENT - EARLIEST) as u64) as i64;
        Self {
            name: format!("{}{}", NAMES[number as usize % 6], STAGES[number as usize / 6 % 5]),
            value: random.text(BASE36, 24),
            created,
            modified: created + random.below((PRESENT - created).max(1) as u64) as i64,
            has_deployment_attached: random.chance(30),
        }
    }

    fn full(&self) -> Value {
        let mut secret = self.stamp();
        secret["hasDeploymentAttached"] = self.has_deployment_attached.into();
        secret
    }

    fn stamp(&self) -> Value {
        json!({"name": self.name, "dtCreated": rfc3339_millis(self.created), "dtModified": rfc3339_millis(self.modified)})
    }
}

/// A text field of a body, with its length in characters checked.
pub(super) fn text_field<'a>(
    body: &'a Map<String, Value>,
    name: &str,
    longest: usize,
) -> Result<&'a str, Reply> {
    match body.get(name) {
        Some(Value::String(text)) if (1..=longest).contains(&text.chars().count()) => Ok(text),
        Some(Value::String(_)) => {
            Err(bad_argument(name, &format!("Expected 1 to {longest} characters")))
        }
        Some(_) => Err(bad_argument(name, "Expected string")),
        None => Err(bad_argument(name, "Required")),
    }
}

pub(super) fn list_secrets<H: Holder>(call: &mut Call) -> Answer {
    let asked = Asked::read(call.request, "dtCreated")?;
    let holder = call.param(0);
    let (id, Secrets(secrets)) = H::secrets(&mut call.data.paperspace, &holder)?;
    let listing = asked.of(call.data.secret, &format!("secrets of {id}"), "")?;
    let places: BTreeMap<Place, &Secret> = secrets
        .values()
        .map(|secret| {
            (
                (
                    false,
                    if listing.descending { -secret.created } else { secret.created },
                    secret.name.clone(),
                ),
                secret,
            )
        })
        .collect();
    let secrets = places
        .range((listing.start(), Bound::Unbounded))
        .map(|(place, secret)| (place.clone(), secret.full()));
    Ok(listing.page(call.data.secret, secrets))
}

/// The new value in a body.
fn value(body: &Map<String, Value>) -> Result<&str, Reply> {
    text_field(body, "value", 8192)
}

pub(super) fn create_secret<H: Holder>(call: &mut Call) -> Answer {
    let holder = call.param(0);
    let body = body(call.request)?;
    let name = text_field(&body, "name", 128)?;
    let mut characters = name.bytes();
    let fits = characters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && characters.all(|c| c.is_ascii_alphanumeric() || c == b'_');
    if !fits {
        return Err(bad_argument(
            "name",
            "Expected letters, digits and underscores, a letter first",
        ));
    }
    let value = value(&body)?;
    let (_, Secrets(secrets)) = H::secrets(&mut call.data.paperspace, &holder)?;
    if secrets.contains_key(name) {
        return Err(error(409, format!("A secret named {name} exists already")));
    }
    let now = call.data.clock.tick();
    let secret = Secret {
        name: name.to_owned(),
        value: value.to_owned(),
        created: now,
        modified: now,
        has_deployment_attached: false,
    };
    let stamp = secret.stamp();
    secrets.insert(name.to_owned(), secret);
    changed::<H>(call, H::CREATE, name, Value::Null, json!({"value": value}));
    Ok(Reply::json(200, &stamp))
}

pub(super) fn get_secret<H: Holder>(call: &mut Call) -> Answer {
    let (holder, name) = (call.param(0), call.param(1));
    let (_, secrets) = H::secrets(&mut call.data.paperspace, &holder)?;
    Ok(Reply::json(200, &secrets.find(&name)?.full()))
}

pub(super) fn update_secret<H: Holder>(call: &mut Call) -> Answer {
    let (holder, name) = (call.param(0), call.param(1));
    let body = body(call.request)?;
    let value = value(&body)?.to_owned();
    let (_, secrets) = H::secrets(&mut call.data.paperspace, &holder)?;
    let secret = secrets.find(&name)?;
    let before = json!({"value": std::mem::replace(&mut secret.value, value.clone())});
    secret.modified = call.data.clock.tick();
    let stamp = secret.stamp();
    changed::<H>(call, H::UPDATE, &name, before, json!({"value": value}));
    Ok(Reply::json(200, &stamp))
}

pub(super) fn delete_secret<H: Holder>(call: &mut Call) -> Answer {
    let (holder, name) = (call.param(0), call.param(1));
    let (_, Secrets(secrets)) = H::secrets(&mut call.data.paperspace, &holder)?;
    let secret = secrets.remove(&name).ok_or_else(not_found)?;
    changed::<H>(call, H::DELETE, &name, json!({"value": secret.value}), Value::Null);
    Ok(Reply::json(200, &json!({"name": name})))
}

/// Notes a change of a secret of the team or project in the path.
fn changed<H: Holder>(
    call: &mut Call,
    operation: &'static str,
    name: &str,
    before: Value,
    after: Value,
) {
    let target = json!({(H::ID): call.param(0), "name": name});
    call.changed(operation, target, before, after);
}
