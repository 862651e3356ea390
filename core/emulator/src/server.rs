//! Between the connections and the services: logs, faults, scripts, control.

use std::{
    collections::HashMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use serde_json::Value;

use crate::{
    clock::{http_date, wall_seconds},
    connection::{Cut, Delivery},
    control,
    fault::{Circumstances, Fault, Schedule},
    ready::Ready,
    record::{Logs, RequestRecord, without_credential},
    reply::Reply,
    request::Request,
    script::{Playing, Script},
    services::{self, Matched},
    tokens,
    world::{Call, World},
};

/// Bodies over this size are compressed for those who can read it.
const COMPRESS_OVER: usize = 1024;

/// What an emulator was built with.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) people: usize,
    pub(crate) latency: Duration,
    pub(crate) faults: Vec<Fault>,
}

/// One emulator, shared by its connections.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) origin: String,
    pub(crate) ready: Ready,
    settings: Settings,
    state: Mutex<State>,
    pub(crate) connections_open: AtomicU64,
    pub(crate) connections_accepted: AtomicU64,
}

/// What changes while an emulator runs.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) logs: Logs,
    pub(crate) schedule: Schedule,
    pub(crate) latency: Duration,
    pub(crate) scripts: HashMap<String, Playing>,
    scripts_made: u64,
}

impl Shared {
    pub(crate) fn new(settings: Settings, origin: String) -> Self {
        let world = World::new(settings.seed, settings.people);
        let ready = world.ready(&origin);
        let state = State {
            world,
            logs: Logs::default(),
            schedule: Schedule::new(settings.faults.clone()),
            latency: settings.latency,
            scripts: HashMap::new(),
            scripts_made: 0,
        };
        Self {
            origin,
            ready,
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

    /// Answers one request; nothing when it shall never be answered.
    pub(crate) fn handle(&self, request: &Request, connection: u64) -> Option<Delivery> {
        let path = request.path();
        if let Some(rest) = path.strip_prefix("/_script/") {
            let id = rest.split('/').next().unwrap_or_default();
            return self.play(request, id);
        }
        if path == "/_control" || path.starts_with("/_control/") {
            let reply = control::answer(self, request);
            let reply = if request.method == "HEAD" { reply.head_only() } else { reply };
            return Some(Delivery::plain(reply.to_bytes(false)));
        }
        Some(self.serve(request, connection))
    }

    fn play(&self, request: &Request, id: &str) -> Option<Delivery> {
        let mut state = self.state();
        let Some(playing) = state.scripts.get_mut(id) else {
            let reply = Reply::json(404, &serde_json::json!({"error": "There is no such script."}));
            return Some(Delivery::plain(reply.to_bytes(false)));
        };
        // What stands behind the prefix, which a target in the form for proxies does not begin with.
        let rest = request.target.split_once("/_script/").map_or("", |(_, rest)| &rest[id.len()..]);
        let target = if rest.is_empty() { "/" } else { rest };
        playing.play(request, target, &self.script_url(id))
    }

    fn serve(&self, request: &Request, connection: u64) -> Delivery {
        let mut state = self.state();
        let state = &mut *state;
        let matched = services::find(request);
        let (service, operation) = (matched.service, matched.operation());
        let sequence = state.logs.next_request();
        let attempt = state.logs.attempt(&request.method, &request.target);
        let page = matched.page(request, &state.world);
        let struck = state.schedule.strike(&Circumstances {
            service: service.name,
            operation,
            method: &request.method,
            page,
            attempt,
        });
        let (fault_name, fault) =
            struck.map_or((None, Fault::default()), |(name, fault)| (Some(name), fault));

        let mut reply = if let Some(status) = fault.status {
            instead(status, &fault)
        } else {
            let mut call = Call {
                world: &mut state.world,
                request,
                params: Vec::new(),
                origin: &self.origin,
                mutations: Vec::new(),
            };
            let reply = matched.answer(&mut call);
            for mutation in call.mutations {
                state.logs.mutation(sequence, service.name, mutation);
            }
            reply
        };
        Matched::finish(service, &mut state.world, request, &mut reply);
        reply.set("Date", &http_date(wall_seconds()));
        reply.set("x-request-id", &format!("emu-{sequence:08}"));
        if fault.truncate_gzip {
            reply.compress();
            let shorter = (reply.body.len() / 2).max(1);
            reply.body.truncate(shorter);
        } else if reply.body.len() > COMPRESS_OVER
            && request.accepts_gzip()
            && !reply.has("content-encoding")
        {
            reply.compress();
            reply.set("Vary", "Accept-Encoding");
        }
        // After the service's own: a fault has the last word. Its headers may replace any but the framing.
        for (name, value) in
            fault.headers.iter().filter(|_| fault.status.is_some()).chain(&fault.extra_headers)
        {
            reply.set(name, value);
        }
        state.logs.request(RequestRecord {
            sequence,
            service: service.name.to_owned(),
            operation: operation.map(str::to_owned),
            method: request.method.clone(),
            target: request.target.clone(),
            headers: without_credential(request),
            body: request.body_text(),
            status: reply.status,
            fault: fault_name,
            attempt,
            connection,
        });
        if request.method == "HEAD" {
            reply = reply.head_only();
        }
        Delivery {
            bytes: reply.to_bytes(false),
            wait: state.latency + Duration::from_millis(fault.latency_ms.unwrap_or(0)),
            cut: if fault.lose_answer {
                Some(Cut::Close(0))
            } else {
                Cut::of(fault.reset_after_bytes, fault.close_after_bytes)
            },
            dribble: fault.dribble,
            close: false,
        }
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
        let world = World::new(self.settings.seed, self.settings.people);
        let mut state = self.state();
        state.world = world;
        state.logs = Logs::default();
        state.schedule = Schedule::new(self.settings.faults.clone());
        state.latency = self.settings.latency;
    }

    /// Makes every issued token worthless; says how many there were.
    pub(crate) fn revoke_tokens(&self) -> usize {
        let mut state = self.state();
        state.world.zenml.tokens.revoke_all() + state.world.evo.tokens.revoke_all()
    }

    /// Sets the lifetime of tokens issued from now on.
    pub(crate) fn set_token_lifetime(&self, seconds: Option<u64>) {
        let seconds = seconds.unwrap_or(tokens::LIFETIME);
        let mut state = self.state();
        state.world.zenml.tokens.lifetime_s = seconds;
        state.world.evo.tokens.lifetime_s = seconds;
    }

    /// How many connections are open, and how many there have been.
    pub(crate) fn connections(&self) -> (u64, u64) {
        (
            self.connections_open.load(Ordering::Relaxed),
            self.connections_accepted.load(Ordering::Relaxed),
        )
    }
}

/// The answer a fault gives in place of the service's.
fn instead(status: u16, fault: &Fault) -> Reply {
    let mut reply = match &fault.body {
        None => Reply::empty(status),
        Some(Value::String(text)) => {
            let mut reply = Reply::empty(status).content_type("text/plain; charset=utf-8");
            reply.body = text.clone().into_bytes();
            reply
        }
        Some(json) => Reply::json(status, json),
    };
    for (name, value) in &fault.headers {
        reply.set(name, value);
    }
    reply
}
