//! Starting and stopping an emulator.

use std::{
    io,
    net::Ipv4Addr,
    sync::{Arc, atomic::Ordering},
    thread,
    time::Duration,
};

use tokio::{
    net::TcpListener,
    sync::oneshot,
    task::{JoinHandle, JoinSet},
};

use crate::{
    connection,
    endpoints::Endpoints,
    fault::{self, Fault, Schedule},
    logs::{MutationRecord, RequestRecord},
    script::{Script, ScriptRequest},
    state::{OpenConnection, Settings, Shared},
};

/// How many people each primary place has unless told otherwise.
const PEOPLE: usize = 400;

/// A running emulator. Dropping it stops listening and closes every connection.
#[derive(Debug)]
pub struct Emulator {
    shared: Arc<Shared>,
    runner: Runner,
}

/// What keeps an emulator going.
#[derive(Debug)]
enum Runner {
    /// A task on the caller's runtime.
    Task(JoinHandle<()>),
    /// A thread with a runtime of its own, and what tells it to end.
    Thread(Option<(oneshot::Sender<()>, thread::JoinHandle<()>)>),
}

/// The settings of an emulator; made by [`Emulator::builder`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until it is started"]
pub struct Builder {
    settings: Settings,
    port: u16,
}

impl Builder {
    /// The seed of everything the emulator invents (default 0).
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// How many people each primary place has (default 400).
    pub fn people(mut self, people: usize) -> Self {
        self.settings.people = people;
        self
    }

    /// How many further teams of Paperspace there are, `team-1` and so on, each with as many people of
    /// its own as the primary one (default 0).
    pub fn teams(mut self, teams: usize) -> Self {
        self.settings.teams = teams;
        self
    }

    /// The port to listen at; 0, the default, takes any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// How long every answer of a service takes (default: no time).
    pub fn latency(mut self, latency: Duration) -> Self {
        self.settings.latency = latency;
        self
    }

    /// The faults in force from the start and after every reset.
    pub fn faults(mut self, faults: Vec<Fault>) -> Self {
        self.settings.faults = faults;
        self
    }

    /// Starts the emulator on the current tokio runtime.
    ///
    /// # Errors
    /// The port is taken, or a fault is impossible.
    pub async fn start(self) -> io::Result<Emulator> {
        let (listener, shared) = self.open().await?;
        let task = tokio::spawn(listen(listener, shared.clone()));
        Ok(Emulator { shared, runner: Runner::Task(task) })
    }

    /// Starts the emulator on a thread of its own, for callers without a runtime.
    ///
    /// # Errors
    /// The port is taken, a fault is impossible, or there can be no further thread.
    pub fn start_in_background(self) -> io::Result<Emulator> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (listener, shared) = runtime.block_on(self.open())?;
        let (stop, stopped) = oneshot::channel();
        let served = shared.clone();
        let thread = thread::Builder::new().name("rosterkit-emulator".into()).spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    () = listen(listener, served) => {}
                    _ = stopped => {}
                }
            });
        })?;
        Ok(Emulator { shared, runner: Runner::Thread(Some((stop, thread))) })
    }

    async fn open(self) -> io::Result<(TcpListener, Arc<Shared>)> {
        fault::check_faults(&self.settings.faults)
            .map_err(|sentence| io::Error::new(io::ErrorKind::InvalidInput, sentence))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await;
        let listener = listener.map_err(|error| cannot_listen(self.port, &error))?;
        let origin = format!("http://127.0.0.1:{}", listener.local_addr()?.port());
        Ok((listener, Arc::new(Shared::new(self.settings, origin))))
    }
}

fn cannot_listen(port: u16, error: &io::Error) -> io::Error {
    let words = error.to_string();
    let reason = words.split(" (os error").next().unwrap_or_default();
    let sentence = format!("it cannot listen on port {port} of 127.0.0.1: {reason}");
    io::Error::new(error.kind(), sentence)
}

/// Accepts connections until it is dropped; they are dropped with it.
async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    // Without this a small answer may wait for an acknowledgement.
                    let _ = stream.set_nodelay(true);
                    let number = shared.connections_accepted.fetch_add(1, Ordering::Relaxed) + 1;
                    connections.spawn(connection::serve(stream, number, OpenConnection::new(shared.clone())));
                }
                // Out of descriptors, most likely: let some connections end first.
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            },
            // Finished tasks are taken out, or the set would grow with every connection.
            Some(_) = connections.join_next() => {}
        }
    }
}

impl Emulator {
    /// An emulator with the default settings.
    pub fn builder() -> Builder {
        let settings = Settings {
            seed: 0,
            people: PEOPLE,
            teams: 0,
            latency: Duration::ZERO,
            faults: Vec::new(),
        };
        Builder { settings, port: 0 }
    }

    /// Where the services are and what they accept.
    pub fn endpoints(&self) -> &Endpoints {
        &self.shared.endpoints
    }

    /// The requests to the services so far, oldest first; the last 100,000 of them.
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.shared.state().logs.requests.iter().cloned().collect()
    }

    /// The changes so far, oldest first; the last 100,000 of them.
    pub fn mutations(&self) -> Vec<MutationRecord> {
        self.shared.state().logs.mutations.iter().cloned().collect()
    }

    /// Forgets requests, mutations and attempts; sequence numbers go on.
    pub fn clear_logs(&self) {
        let mut state = self.shared.state();
        state.logs.clear_requests();
        state.logs.clear_mutations();
    }

    /// Puts these faults in the place of those in force.
    ///
    /// # Errors
    /// A sentence saying which fault is impossible, and why; the faults in force stay.
    pub fn set_faults(&self, faults: Vec<Fault>) -> Result<(), String> {
        fault::check_faults(&faults)?;
        self.shared.state().schedule = Schedule::new(faults);
        Ok(())
    }

    /// How long every answer of a service takes from now on.
    pub fn set_latency(&self, latency: Duration) {
        self.shared.state().latency = latency;
    }

    /// How many seconds tokens issued from now on are good for.
    pub fn set_token_lifetime(&self, seconds: u64) {
        self.shared.set_token_lifetime(Some(seconds));
    }

    /// Makes every token issued so far worthless; says how many there were.
    pub fn revoke_tokens(&self) -> usize {
        self.shared.revoke_tokens()
    }

    /// How many connections are open now.
    pub fn connections_open(&self) -> u64 {
        self.shared.connections().0
    }

    /// How many connections there have been.
    pub fn connections_accepted(&self) -> u64 {
        self.shared.connections().1
    }

    /// Starts playing a script at an address of its own.
    ///
    /// # Errors
    /// A sentence saying which answer is impossible, and why.
    pub fn add_script(&self, script: Script) -> Result<ScriptHandle, String> {
        let id = self.shared.add_script(script)?;
        Ok(ScriptHandle { base_url: self.shared.script_url(&id), id, shared: self.shared.clone() })
    }

    /// Puts data, tokens, logs, faults and settings back to how they were at the start. Scripts stay.
    pub fn reset(&self) {
        self.shared.reset();
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        match &mut self.runner {
            Runner::Task(task) => task.abort(),
            Runner::Thread(thread) => {
                if let Some((stop, thread)) = thread.take() {
                    let _ = stop.send(());
                    let _ = thread.join();
                }
            }
        }
    }
}

/// A script being played. It goes on when the handle is dropped; [`ScriptHandle::remove`] ends it.
#[derive(Clone, Debug)]
pub struct ScriptHandle {
    /// The base URL to give to a client.
    pub base_url: String,
    id: String,
    shared: Arc<Shared>,
}

impl ScriptHandle {
    /// What has been asked so far.
    pub fn requests(&self) -> Vec<ScriptRequest> {
        self.shared
            .state()
            .scripts
            .get(&self.id)
            .map(|playing| playing.requests.clone())
            .unwrap_or_default()
    }

    /// How many answers are left.
    pub fn left(&self) -> usize {
        self.shared.state().scripts.get(&self.id).map_or(0, crate::script::Playing::left)
    }

    /// Ends the script and frees its address.
    pub fn remove(self) {
        self.shared.state().scripts.remove(&self.id);
    }
}
