//! Between the connections and the services: scripts, control, faults, logs.

use std::time::Duration;

use serde_json::Value;

use crate::{
    clock::{http_date, wall_seconds},
    control,
    delivery::{Cut, Delivery},
    fault::{Attempt, Fault},
    logs::{RequestRecord, without_credential},
    reply::Reply,
    request::Request,
    services::{self, Call, Matched},
    state::Shared,
};

/// Bodies over this size are compressed for those who can read it.
const COMPRESS_OVER: usize = 1024;

/// Answers one request, or gives `None` if it is never to be answered.
pub(crate) fn handle(shared: &Shared, request: &Request, connection: u64) -> Option<Delivery> {
    let path = request.path();
    if let Some(rest) = path.strip_prefix("/_script/") {
        let id = rest.split('/').next().unwrap_or_default();
        return play(shared, request, id);
    }
    if path == "/_control" || path.starts_with("/_control/") {
        let reply = control::answer(shared, request);
        let reply = if request.method == "HEAD" { reply.head_only() } else { reply };
        return Some(Delivery::plain(reply.to_bytes(false)));
    }
    Some(serve(shared, request, connection))
}

fn play(shared: &Shared, request: &Request, id: &str) -> Option<Delivery> {
    let mut state = shared.state();
    let Some(playing) = state.scripts.get_mut(id) else {
        let reply = Reply::json(404, &serde_json::json!({"error": "There is no such script."}));
        return Some(Delivery::plain(reply.to_bytes(false)));
    };
    // What stands behind the prefix, which a target in the form for proxies does not begin with.
    let rest = request.target.split_once("/_script/").map_or("", |(_, rest)| &rest[id.len()..]);
    let target = if rest.is_empty() { "/" } else { rest };
    playing.play(request, target, &shared.script_url(id))
}

fn serve(shared: &Shared, request: &Request, connection: u64) -> Delivery {
    let mut state = shared.state();
    let state = &mut *state;
    let matched = services::find(request);
    let (service, operation) = (matched.service, matched.operation());
    let sequence = state.logs.next_request();
    let attempt = state.logs.attempt(&request.method, &request.target);
    let page = matched.page(request, &state.data);
    let applied = state.schedule.apply(&Attempt {
        service: service.name,
        operation,
        method: &request.method,
        page,
        number: attempt,
    });
    let (fault_name, fault) =
        applied.map_or((None, Fault::default()), |(name, fault)| (Some(name), fault));

    let mut reply = if let Some(status) = fault.status {
        instead(status, &fault)
    } else {
        let mut call = Call {
            data: &mut state.data,
            request,
            params: Vec::new(),
            origin: &shared.origin,
            mutations: Vec::new(),
        };
        let reply = matched.answer(&mut call);
        for mutation in call.mutations {
            state.logs.mutation(sequence, service.name, mutation);
        }
        reply
    };
    Matched::finish(service, &mut state.data, request, &mut reply);
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
