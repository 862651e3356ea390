//! Reading many targets side by side: a few at once, and never two on one host.

use std::collections::HashMap;

use futures_util::StreamExt;
use futures_util::stream;

use super::SERVICE;
use super::accounts::{Account, Accounts};
use super::order::sort_by_key;
use super::sources::{ServiceClient, SourceName, Sources};
use super::target::Target;
use crate::Str;
use crate::Timestamp;
use crate::context::current_call;
use crate::error::{Error, Result};
use crate::http::{TargetEvent, TargetState, tell};
use crate::operation::Operation;
use crate::shared_str::arena;

/// How many hosts are used at once unless it is said.
pub const AT_ONCE: u32 = 4;

/// About how many bytes of text are made for a row: its key, the service, what its role allows.
const TEXT_OF_A_ROW: usize = 3 * 80;

/// What is kept of the accounts of a target.
pub trait Keep: Send {
    fn account(&mut self, account: Account, observed_at: Timestamp);

    /// There are no more, whether or not the target was read to its end.
    fn end(&mut self, _is_complete: bool) {}
}

/// A target that was read, or begun to be.
pub struct Reading {
    pub target: Target,
    /// As it was given.
    pub text: Str,
    pub host: Option<Str>,
    pub principal: Option<Principal>,
    pub started_at: Timestamp,
    pub finished_at: Timestamp,
    pub pages: u32,
    /// How many accounts were on them.
    pub people: u32,
    /// Why it could not be read to its end, and where its listing would go on.
    pub failed: Option<(Error, Option<String>)>,
}

impl Reading {
    fn begin(target: Target, host: Option<Str>, now: Timestamp) -> Self {
        Self {
            text: target.to_string().into(),
            target,
            host,
            principal: None,
            started_at: now,
            finished_at: now,
            pages: 0,
            people: 0,
            failed: None,
        }
    }
}

/// Targets as they were given: at least one, and none twice.
pub fn targets(given: &[String]) -> Result<Vec<Target>> {
    let refused = |why: &str| Error::invalid_argument("targets", why);
    if given.is_empty() {
        return Err(refused("is empty: name at least one place, such as `paperspace:my-team`"));
    }
    let mut targets: Vec<Target> = Vec::with_capacity(given.len());
    for text in given {
        let wrong = |why: String| refused(&format!("is wrong: {why}"));
        targets.push(text.parse().map_err(wrong)?);
    }
    let mut seen = std::collections::HashSet::new();
    for target in &targets {
        if !seen.insert(target.to_string()) {
            return Err(refused(&format!("has `{target}` twice: name each place once")));
        }
    }
    Ok(targets)
}

/// How targets are read.
pub struct Collect<'a> {
    pub sources: &'a Sources,
    pub operation: &'static Operation,
    pub at_once: Option<u32>,
    /// Whether it is to be found out who the credentials are.
    pub identify: bool,
}

impl Collect<'_> {
    /// Read targets, in their order. What fails is told of each of them.
    pub async fn read<K: Keep>(
        &self,
        targets: Vec<Target>,
        keep: impl Fn(&Target) -> K,
    ) -> Vec<(Reading, K)> {
        let mut kept: Vec<K> = targets.iter().map(keep).collect();
        let keepers = kept.iter_mut().map(|kept| kept as &mut dyn Keep);
        let readings = self.read_all(targets.into_iter().zip(keepers).collect()).await;
        readings.into_iter().zip(kept).collect()
    }

    /// It does not know what is kept, so that it is compiled once.
    async fn read_all(&self, targets: Vec<(Target, &mut dyn Keep)>) -> Vec<Reading> {
        let queues = self.queues(targets);
        let at_once = self.at_once.unwrap_or(AT_ONCE) as usize;
        let queues: Vec<_> = queues.into_iter().map(|queue| self.read_queue(queue)).collect();
        let mut readings: Vec<(usize, Reading)> =
            stream::iter(queues).buffer_unordered(at_once).concat().await;
        sort_by_key(&mut readings, |(at, _)| *at);
        readings.into_iter().map(|(_, reading)| reading).collect()
    }

    /// The targets of each host, with their places among all.
    fn queues<'a>(&self, targets: Vec<(Target, &'a mut dyn Keep)>) -> Vec<Vec<Queued<'a>>> {
        let mut queues: Vec<(Option<Str>, Vec<Queued<'a>>)> = Vec::new();
        for (at, (target, kept)) in targets.into_iter().enumerate() {
            let client = self.sources.client(&target.source);
            let host = client.as_ref().ok().map(|client| Str::from(host(client)));
            let queued = Queued { at, target, client, host: host.clone(), kept };
            match queues.iter_mut().find(|(other, _)| *other == host) {
                Some((_, queue)) => queue.push(queued),
                None => queues.push((host, vec![queued])),
            }
        }
        queues.into_iter().map(|(_, queue)| queue).collect()
    }

    async fn read_queue(&self, queue: Vec<Queued<'_>>) -> Vec<(usize, Reading)> {
        let mut principals = Principals::new();
        let mut readings = Vec::with_capacity(queue.len());
        for queued in queue {
            readings.push((queued.at, self.read_target(queued, &mut principals).await));
        }
        readings
    }

    async fn read_target(&self, queued: Queued<'_>, principals: &mut Principals) -> Reading {
        let Queued { target, client, host, kept, .. } = queued;
        let mut reading = Reading::begin(target, host, self.sources.now());
        self.tell(&reading, TargetState::Started);
        match client {
            Ok(client) => {
                let source = reading.target.source.clone();
                reading.principal = self.principal(source, &client, principals).await;
                self.read_accounts(&client, &mut reading, kept).await;
            }
            Err(error) => reading.failed = Some((error, None)),
        }
        kept.end(reading.failed.is_none());
        reading.finished_at = self.sources.now();
        let state =
            if reading.failed.is_some() { TargetState::Failed } else { TargetState::Complete };
        self.tell(&reading, state);
        reading
    }

    /// Who the credentials of a source are, which is asked once.
    async fn principal(
        &self,
        source: SourceName,
        client: &ServiceClient,
        known: &mut Principals,
    ) -> Option<Principal> {
        if !self.identify {
            return None;
        }
        match known.get(&source) {
            Some(known) => known.clone(),
            None => {
                let found = principal(client).await;
                known.insert(source, found.clone());
                found
            }
        }
    }

    /// Keep the accounts of a target, page by page, up to the end or an error.
    async fn read_accounts(
        &self,
        client: &ServiceClient,
        reading: &mut Reading,
        kept: &mut dyn Keep,
    ) {
        let mut accounts = Accounts::of(&reading.target.place, client);
        while let Some(page) = accounts.next_page().await {
            let page = match page {
                Ok(page) => page,
                Err(error) => {
                    reading.failed = Some((error, accounts.resume()));
                    return;
                }
            };
            let observed_at = self.sources.now();
            reading.pages += 1;
            reading.people += page.len() as u32;
            // What is made for a row, such as its key, in one buffer a page.
            arena(page.len() * TEXT_OF_A_ROW, || {
                for account in page {
                    kept.account(account, observed_at);
                }
            });
            self.tell(reading, TargetState::Reading);
        }
    }

    fn tell(&self, reading: &Reading, state: TargetState) {
        let Some(observer) = self.sources.observer() else { return };
        let event = TargetEvent {
            call: current_call().unwrap_or_default(),
            operation: self.operation,
            target: &reading.text,
            state,
            pages: reading.pages,
            people: reading.people,
            error: reading.failed.as_ref().map(|(error, _)| error),
        };
        tell(observer, |observer| observer.on_target(&event));
    }
}

/// Who the credentials of sources are, as far as it is known.
type Principals = HashMap<SourceName, Option<Principal>>;

/// A target that waits for its host.
struct Queued<'a> {
    /// Its place among all targets.
    at: usize,
    target: Target,
    client: Result<ServiceClient>,
    host: Option<Str>,
    kept: &'a mut dyn Keep,
}

/// The host of a client, without scheme and path.
pub fn host(client: &ServiceClient) -> &str {
    let address = client.address();
    let address = address.split_once("://").map_or(address, |(_, rest)| rest);
    address.split('/').next().unwrap_or(address)
}

/// The account that a credential belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Principal {
    pub id: Str,
    pub email: Option<Str>,
    /// How it is shown to people.
    pub shown: Str,
}

impl Principal {
    fn new(id: Str, email: Option<Str>, name: Option<Str>) -> Self {
        let shown = email.clone().or(name).unwrap_or_else(|| id.clone());
        Self { id, email, shown }
    }
}

/// Who a credential is, where the service tells and does.
pub async fn principal(client: &ServiceClient) -> Option<Principal> {
    match client {
        ServiceClient::Paperspace(client) => {
            let user = client.get_session().await.ok()??.user;
            Some(Principal::new(user.id, user.email, None))
        }
        ServiceClient::ZenML(client) => {
            let user = client.get_current_user().await.ok()?;
            Some(Principal::new(user.id.to_string().into(), user.email, user.username))
        }
        ServiceClient::GitBook(client) => {
            let user = client.get_current_user().await.ok()?;
            Some(Principal::new(user.id, user.email, None))
        }
        ServiceClient::Evo(_) => None,
    }
}

/// An operation of `Access`, by its name.
pub fn operation(name: &str) -> &'static Operation {
    let found = SERVICE.operations.iter().find(|operation| operation.name == name);
    found.expect("it is declared")
}
