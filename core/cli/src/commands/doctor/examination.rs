//! [`Examination`]: what is found of a service.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, Instant, SystemTime};

use rosterkit::operation::Service;
use rosterkit::{
    Error, ErrorKind, Evo, Explanation, GitBook, Paperspace, RawAnswer, Result, ServiceClient,
    ZenML, gitbook, paperspace, zenml,
};
use serde::{Serialize, Serializer};

use crate::calling::Calling;
use crate::text::{ORGANIZATIONS, TEAMS, counted};

/// How far clocks may differ before it is told: the time of an answer has no fractions.
const IN_STEP: Duration = Duration::from_secs(5);

/// A service, and the set of credentials for it.
#[derive(Debug, Clone)]
pub(super) struct Source {
    pub(super) service: &'static Service,
    pub(super) set: Option<String>,
}

impl Source {
    /// Every service, with the variables of the usual names.
    pub(super) fn usual() -> Vec<Self> {
        rosterkit::SERVICES.iter().map(|service| Self { service, set: None }).collect()
    }

    /// The variables that have a part of a credential.
    fn variables(&self) -> impl Iterator<Item = String> {
        let names = self.service.credentials.iter().flat_map(|names| names.iter());
        let settings = names.filter_map(|name| {
            self.service.settings.iter().find(|setting| setting.name == *name)?.environment
        });
        settings.map(|variable| match &self.set {
            Some(set) => format!("{set}_{variable}"),
            None => variable.to_owned(),
        })
    }

    fn is_set_up(&self) -> bool {
        let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        self.variables().any(|name| {
            ["", "_FILE", "_COMMAND"].iter().any(|ending| is_set(format!("{name}{ending}")))
        })
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.service.name)?;
        self.set.as_ref().map_or(Ok(()), |set| write!(f, "@{set}"))
    }
}

impl FromStr for Source {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, set) = match text.split_once('@') {
            Some((name, set)) => (name, Some(set)),
            None => (text, None),
        };
        let service = rosterkit::SERVICES.iter().find(|service| service.name == name);
        let service = service.ok_or_else(|| {
            let names: Vec<_> = rosterkit::SERVICES.iter().map(|service| service.name).collect();
            format!("`{name}` is none of the services: {}", names.join(", "))
        })?;
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if set.is_some_and(|set| set.is_empty() || !set.bytes().all(is_part)) {
            return Err("what variables begin with has letters, digits and underscores".to_owned());
        }
        Ok(Self { service, set: set.map(str::to_owned) })
    }
}

/// Whether a service can be used from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Health {
    Working,
    Failing,
    /// There is no credential for it.
    NotSetUp,
}

impl Health {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::Failing => "failing",
            Self::NotSetUp => "not set up",
        }
    }
}

/// What was found of a service, in words.
pub(super) struct Finding {
    pub(super) name: &'static str,
    pub(super) words: String,
    /// Whether it names people or places, and stays out of reports.
    pub(super) is_private: bool,
}

/// What is found of a service.
pub(super) struct Examination {
    pub(super) source: Source,
    pub(super) health: Health,
    pub(super) findings: Vec<Finding>,
    pub(super) error: Option<Error>,
}

impl Examination {
    /// Make the client of a service, and ask whose the credential is.
    pub(super) async fn of(source: Source, calling: &Calling) -> Self {
        let client = calling.source(source.service.name, source.set.as_deref());
        let mut examination =
            Self { source, health: Health::Failing, findings: Vec::new(), error: None };
        match client {
            Ok(client) => examination.ask(&client).await,
            Err(_) if !examination.source.is_set_up() => {
                let variables: Vec<_> = examination.source.variables().collect();
                examination.health = Health::NotSetUp;
                examination.find("credential", format!("none of {} is set", variables.join(", ")));
            }
            Err(error) => examination.fail(error),
        }
        examination
    }

    async fn ask(&mut self, client: &ServiceClient) {
        self.explain(&explanation(client));
        let (begun, begun_at) = (Instant::now(), SystemTime::now());
        let answer = match identify(client).await {
            Ok(answer) => answer,
            Err(error) => return self.fail(error),
        };
        self.health = if answer.is_known { Health::Working } else { Health::Failing };
        let took = begun.elapsed();
        self.find("answer", format!("{} answered in {} ms", answer.route, took.as_millis()));
        if let Some(date) = answer.date {
            self.find("clock", difference(date, begun_at + took / 2));
        }
        if let Some(who) = answer.who {
            self.findings.push(Finding { name: "who", words: who, is_private: true });
        }
        if let Some(rights) = answer.rights {
            self.find("rights", rights);
        }
    }

    /// Say where the settings come from.
    fn explain(&mut self, explanation: &Explanation) {
        let service = self.source.service;
        let of_credential =
            |name: &str| service.credentials.iter().any(|names| names.contains(&name));
        let told = explanation.iter().filter(|(_, source)| **source != rosterkit::Source::Unset);
        let (credential, others): (Vec<_>, Vec<_>) =
            told.partition(|(name, _)| of_credential(name));
        let found = credential.iter().map(|(name, source)| match source {
            rosterkit::Source::File { variable: Some(variable), .. } => {
                format!("{name}: file, named by environment variable {variable}")
            }
            source => format!("{name}: {source}"),
        });
        self.find("credential", found.collect::<Vec<_>>().join(", "));
        for (_, source) in credential {
            if let rosterkit::Source::File { path, .. } = source {
                let words = path.display().to_string();
                self.findings.push(Finding { name: "file", words, is_private: true });
            }
        }
        for (name, source) in others {
            match name {
                "proxy" | "certificates" => self.find(name, source.to_string()),
                name if name.ends_with("_url") => self.find(name, source.to_string()),
                _ => {}
            }
        }
    }

    fn find(&mut self, name: &'static str, words: String) {
        self.findings.push(Finding { name, words, is_private: false });
    }

    fn fail(&mut self, error: Error) {
        let words = error.to_string();
        self.findings.push(Finding { name: "error", words, is_private: true });
        self.error = Some(error);
    }
}

impl Serialize for Examination {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let source = ("source", self.source.to_string());
        let health = ("health", self.health.as_str().to_owned());
        let found = self.findings.iter().map(|finding| (finding.name, finding.words.clone()));
        serializer.collect_map([source, health].into_iter().chain(found))
    }
}

/// Where the settings of a client come from.
fn explanation(client: &ServiceClient) -> Explanation {
    match client {
        ServiceClient::Paperspace(client) => client.explain().clone(),
        ServiceClient::ZenML(client) => client.explain().clone(),
        ServiceClient::GitBook(client) => client.explain().clone(),
        ServiceClient::Evo(client) => client.explain().clone(),
    }
}

/// What a service says of a credential.
struct Answer {
    /// What was asked for.
    route: &'static str,
    /// The time at the service.
    date: Option<SystemTime>,
    /// Whether the service knows the credential.
    is_known: bool,
    who: Option<String>,
    rights: Option<String>,
}

impl Answer {
    fn new(route: &'static str, raw: &RawAnswer) -> Self {
        let date = raw.headers.get("date").and_then(|date| date.to_str().ok());
        let date = date.and_then(|date| httpdate::parse_http_date(date).ok());
        Self { route, date, is_known: true, who: None, rights: None }
    }
}

/// Ask a service whose the credential is, and what may be done with it.
async fn identify(client: &ServiceClient) -> Result<Answer> {
    match client {
        ServiceClient::Paperspace(client) => of_paperspace(client).await,
        ServiceClient::ZenML(client) => of_zenml(client).await,
        ServiceClient::GitBook(client) => of_gitbook(client).await,
        ServiceClient::Evo(client) => of_evo(client).await,
    }
}

// Asked for as requests without an operation, as these have the headers of the answer.

async fn of_paperspace(client: &Paperspace) -> Result<Answer> {
    let raw = client.request("GET", "/auth/session", &[], None).await?;
    let mut answer = Answer::new("GET /auth/session", &raw);
    let Some(session) = raw.json::<Option<paperspace::Session>>()? else {
        answer.is_known = false;
        answer.rights = Some("none: the service does not know the key".to_owned());
        return Ok(answer);
    };
    let teams = session.user.team_memberships;
    let owned = teams.iter().filter(|team| team.is_owner == Some(true)).count();
    let managed = teams.iter().filter(|team| team.is_admin == Some(true)).count();
    let all = counted(teams.len(), TEAMS);
    answer.rights = Some(format!("in {all}: owns {owned}, manages {managed}"));
    answer.who = Some(session.user.email.unwrap_or(session.user.id).to_string());
    Ok(answer)
}

async fn of_zenml(client: &ZenML) -> Result<Answer> {
    let raw = client.request("GET", "/users/me", &[], None).await?;
    let mut answer = Answer::new("GET /users/me", &raw);
    let user: zenml::User = raw.json()?;
    let rights = match (user.is_superuser, user.is_service_account) {
        (Some(true), _) => "superuser",
        (_, Some(true)) => "service account",
        _ => "user",
    };
    answer.rights = Some(rights.to_owned());
    answer.who = Some(user.email.or(user.username).map_or(user.id.to_string(), String::from));
    Ok(answer)
}

async fn of_gitbook(client: &GitBook) -> Result<Answer> {
    let raw = client.request("GET", "/user", &[], None).await?;
    let mut answer = Answer::new("GET /user", &raw);
    let user: gitbook::User = raw.json()?;
    answer.who = Some(user.email.unwrap_or(user.id).to_string());
    Ok(answer)
}

/// Evo does not say whose a token is: its organizations are asked for, and whether it may manage them.
async fn of_evo(client: &Evo) -> Result<Answer> {
    let organizations = client.discover().await?.organizations;
    let route = "GET /evo/identity/v2/discovery";
    let mut answer = Answer { route, date: None, is_known: true, who: None, rights: None };
    let mut managed = 0;
    for organization in &organizations {
        let path = format!("/workspace/admin/orgs/{}/workspaces", organization.id);
        match client.request("GET", &path, &[("limit", "1")], None).await {
            Ok(raw) => {
                answer.date = Answer::new(route, &raw).date;
                managed += 1;
            }
            Err(error) if error.kind() == ErrorKind::PermissionDenied => {}
            Err(error) => return Err(error),
        }
    }
    let all = counted(organizations.len(), ORGANIZATIONS);
    answer.rights = Some(format!("in {all}: manages {managed} on this hub"));
    Ok(answer)
}

/// How far this machine's clock is from a service's.
fn difference(there: SystemTime, here: SystemTime) -> String {
    let (distance, way) = match here.duration_since(there) {
        Ok(ahead) => (ahead, "ahead of"),
        Err(behind) => (behind.duration(), "behind"),
    };
    if distance < IN_STEP {
        "agrees with the service's".to_owned()
    } else {
        format!("this machine's is {} s {way} the service's", distance.as_secs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_that_differ_are_told() {
        let here = SystemTime::UNIX_EPOCH + Duration::from_secs(1000);
        let seconds = Duration::from_secs;
        assert_eq!(difference(here - seconds(4), here), "agrees with the service's");
        assert_eq!(
            difference(here - seconds(75), here),
            "this machine's is 75 s ahead of the service's"
        );
        assert_eq!(
            difference(here + seconds(75), here),
            "this machine's is 75 s behind the service's"
        );
    }
}
