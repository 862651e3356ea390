//! The state of a running emulator, shared by its connections.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use crate::{
    endpoints::Endpoints,
    fault::{Fault, Schedule},
    logs::Logs,
    script::{Playing, Script},
    services::Data,
    tokens,
};

/// What an emulator was built with.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) people: usize,
    pub(crate) teams: usize,
    pub(crate) latency: Duration,
    pub(crate) faults: Vec<Fault>,
}

/// One emulator, shared by its connections.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) origin: String,
    pub(crate) endpoints: Endpoints,
    settings: Settings,
    state: Mutex<State>,
    pub(crate) connections_open: AtomicU64,
    pub(crate) connections_accepted: AtomicU64,
}

/// What changes while an emulator runs.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) data: Data,
    pub(crate) logs: Logs,
    pub(crate) schedule: Schedule,
    pub(crate) latency: Duration,
    pub(crate) scripts: HashMap<String, Playing>,
    scripts_made: u64,
}

impl Shared {
    pub(crate) fn new(settings: Settings, origin: String) -> Self {
        let data = Data::new(settings.seed, settings.people, settings.teams);
        let endpoints = data.endpoints(&origin);
        let state = State {
            data,
            logs: Logs::default(),
            schedule: Schedule::new(settings.faults.clone()),
            latency: settings.latency,
            scripts: HashMap::new(),
            scripts_made: 0,
        };
        Self {
            origin,
            endpoints,
            settings,
            state: Mutex::new(state),
            connections_open: AtomicU64::new(0),
            connections_accepted: AtomicU64::new(0),
        }
    }

    /// The state. A panic elsewhere does not take the emulator with it.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts a script and says under which id.
    pub(crate) fn add_script(&self, script: Script) -> Result<String, String> {
        script.check()?;
        let mut state = self.state();
        state.scripts_made += 1;
        let id = format!("s{}", state.scripts_made);
        state.scripts.insert(id.clone(), Playing::new(script));
        Ok(id)
    }

    /// The base URL of a script.
    pub(crate) fn script_url(&self, id: &str) -> String {
        format!("{}/_script/{id}", self.origin)
    }

    /// Puts everything but the scripts back to how it was at the start.
    pub(crate) fn reset(&self) {
        let data = Data::new(self.settings.seed, self.settings.people, self.settings.teams);
        let mut state = self.state();
        state.data = data;
        state.logs = Logs::default();
        state.schedule = Schedule::new(self.settings.faults.clone());
        state.latency = self.settings.latency;
    }

    /// Makes every issued token worthless; says how many there were.
    pub(crate) fn revoke_tokens(&self) -> usize {
        let mut state = self.state();
        state.data.zenml.tokens.revoke_all() + state.data.evo.tokens.revoke_all()
    }

    /// Sets the lifetime of tokens issued from now on.
    pub(crate) fn set_token_lifetime(&self, seconds: Option<u64>) {
        let seconds = seconds.unwrap_or(tokens::LIFETIME);
        let mut state = self.state();
        state.data.zenml.tokens.lifetime_s = seconds;
        state.data.evo.tokens.lifetime_s = seconds;
    }

    /// How many connections are open, and how many there have been.
    pub(crate) fn connections(&self) -> (u64, u64) {
        (
            self.connections_open.load(Ordering::Relaxed),
            self.connections_accepted.load(Ordering::Relaxed),
        )
    }
}

/// An emulator as one of its connections holds it: counted while it is open.
#[derive(Debug)]
pub(crate) struct OpenConnection(pub(crate) Arc<Shared>);

impl OpenConnection {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        shared.connections_open.fetch_add(1, Ordering::Relaxed);
        Self(shared)
    }
}

impl Drop for OpenConnection {
    fn drop(&mut self) {
        self.0.connections_open.fetch_sub(1, Ordering::Relaxed);
    }
}
