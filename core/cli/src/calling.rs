//! [`Calling`]: how services are called, and what is said meanwhile.

use std::time::Duration;

use rosterkit::access::Target;
use rosterkit::{
    Access, CallOptions, Evo, GitBook, Observer, Paperspace, ResponseEvent, Result, RetryEvent,
    ServiceClient, TargetEvent, TargetState, ZenML,
};

use crate::terminal::{Progress, tell};
use crate::text::{PEOPLE, counted};

/// How services are called: what is said while they are, and for how long.
#[derive(Clone)]
pub(crate) struct Calling {
    pub(crate) progress: Progress,
    /// How long a page may take.
    pub(crate) timeout: Option<Duration>,
    pub(crate) tells: Tells,
}

/// Of what a line stays.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tells {
    Nothing,
    /// Of each target that was read.
    Targets,
    /// Of each answer to what changes something.
    Writes,
}

impl Calling {
    /// Calls with a line of progress that is gone at the end, and of these things one that stays.
    pub(crate) fn told(tells: Tells, timeout: Option<Duration>) -> Self {
        Self { progress: Progress::new(true), timeout, tells }
    }

    /// The limits of calls.
    pub(crate) fn limits(&self) -> CallOptions {
        let limits = CallOptions::default();
        match self.timeout {
            Some(timeout) => limits.timeout(timeout),
            None => limits,
        }
    }

    /// What reads many targets, with a client for the source of each.
    ///
    /// The clients are made at once: a missing key is told before anything is asked for.
    pub(crate) fn access<'a>(&self, targets: impl Iterator<Item = &'a Target>) -> Result<Access> {
        let mut builder = Access::builder().options(self.limits()).observer(self.clone());
        for target in targets {
            let client = self.source(target.service(), target.credential_set())?;
            builder = builder.client(source_of(target), client);
        }
        builder.build()
    }

    /// What reads and writes in many targets, with a client for each source when it is needed.
    pub(crate) fn access_of_environment(&self) -> Result<Access> {
        Access::builder().options(self.limits()).observer(self.clone()).build()
    }

    /// The client of a source, with the credentials of the environment.
    pub(crate) fn source(&self, service: &str, set: Option<&str>) -> Result<ServiceClient> {
        macro_rules! made {
            ($client:ident) => {{
                let mut builder = $client::builder().options(self.limits()).observer(self.clone());
                if let Some(set) = set {
                    builder = builder.credential_set(set);
                }
                builder.build().map(ServiceClient::$client)
            }};
        }
        match service {
            "paperspace" => made!(Paperspace),
            "gitbook" => made!(GitBook),
            "evo" => made!(Evo),
            _ => made!(ZenML),
        }
    }
}

/// The name of a target's source, such as `paperspace@EU`.
fn source_of(target: &Target) -> String {
    match target.credential_set() {
        Some(set) => format!("{}@{set}", target.service()),
        None => target.service().to_owned(),
    }
}

/// The name of a service for people.
pub(crate) fn title(service: &str) -> &str {
    let declared = rosterkit::SERVICES.iter().find(|declared| declared.name == service);
    declared.map_or(service, |declared| declared.title)
}

/// Says why it takes longer, and how far it has come.
impl Observer for Calling {
    fn on_retry(&self, event: &RetryEvent<'_>) {
        let title = title(event.operation.service);
        let why = event.error.status().map(|status| format!("status {status}"));
        let why = why.unwrap_or_else(|| "no answer".to_owned());
        let (attempt, wait) = (event.attempt, event.wait.as_secs_f64());
        self.progress.show(&format!("{title}: {why}; attempt {attempt} follows in {wait:.1} s"));
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        if self.tells != Tells::Writes || !event.operation.method.writes() {
            return;
        }
        let what = event.operation.name.replace('_', " ");
        let title = title(event.operation.service);
        self.progress.clear();
        match event.status {
            Some(status) => tell(&format!("{title}: {what}: status {status}")),
            None => tell(&format!("{title}: {what}: no answer")),
        }
    }

    fn on_target(&self, event: &TargetEvent<'_>) {
        let people = counted(event.people as usize, PEOPLE);
        match event.state {
            TargetState::Reading => {
                self.progress.show(&format!("{}: {people} so far", event.target));
            }
            TargetState::Complete | TargetState::Failed if self.tells == Tells::Targets => {
                self.progress.clear();
                match event.error {
                    Some(error) => tell(&format!("rosterkit: {}: {error}", event.target)),
                    None => tell(&format!("{}: {people}", event.target)),
                }
            }
            _ => {}
        }
    }
}
