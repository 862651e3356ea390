//! The spans of `tracing`, with the names and fields that OpenTelemetry has for HTTP clients.
//!
//! A call is a span of the kind `internal`, each of its attempts one of the kind `client` in it.

use std::time::Duration;

use tracing::field::Empty;
use tracing::{Level, Span};

use super::observe::PauseReason;
use super::server::Server;
use crate::error::{Error, ErrorKind};
use crate::operation::Operation;

/// Whether a subscriber may want spans or events.
pub(crate) fn are_wanted() -> bool {
    tracing::enabled!(Level::INFO)
}

pub(crate) fn of_call(operation: &Operation) -> Span {
    let Operation { service, name, .. } = operation;
    tracing::info_span!(
        "rosterkit.call",
        "otel.kind" = "internal",
        "otel.name" = display(format_args!("{service}.{name}")),
        "otel.status_code" = Empty,
        "rosterkit.service" = *service,
        "rosterkit.operation" = *name,
        "rosterkit.attempts" = Empty,
        "error.type" = Empty,
    )
}

pub(crate) fn of_attempt(
    call: &Span,
    operation: &Operation,
    attempt: u32,
    server: &Server,
) -> Span {
    let (method, route) = (operation.method.as_str(), operation.route());
    let name = route.map_or_else(|| method.to_owned(), |route| format!("{method} {route}"));
    tracing::info_span!(
        parent: call,
        "rosterkit.attempt",
        "otel.kind" = "client",
        "otel.name" = name,
        "otel.status_code" = Empty,
        "http.request.method" = method,
        "http.request.resend_count" = (attempt > 1).then(|| attempt - 1),
        "http.response.status_code" = Empty,
        "url.template" = route,
        "url.full" = server.url,
        "server.address" = server.address,
        "server.port" = server.port,
        "rosterkit.request_id" = Empty,
        "error.type" = Empty,
    )
}

/// Note how an attempt ended, in its span, and log it there.
pub(crate) fn attempt_ended(
    span: &Span,
    attempt: u32,
    status: Option<u16>,
    request_id: Option<&str>,
    error_kind: Option<ErrorKind>,
    elapsed: Duration,
) {
    status.map(|status| span.record("http.response.status_code", status));
    request_id.map(|id| span.record("rosterkit.request_id", id));
    if let Some(kind) = error_kind {
        failed(span, status, kind);
    }
    span.in_scope(|| {
        tracing::debug!(
            attempt,
            status,
            request_id,
            elapsed_ms = elapsed.as_secs_f64() * 1000.0,
            "answered"
        );
    });
}

/// Note how a call ended, in its span.
pub(crate) fn call_ended(span: &Span, attempts: u32, error: Option<&Error>) {
    if span.is_disabled() {
        return;
    }
    span.record("rosterkit.attempts", attempts);
    if let Some(error) = error {
        failed(span, error.status(), error.kind());
    }
}

/// Log that a call will be tried again.
pub(crate) fn retry(attempt: u32, wait: Duration, error: &Error) {
    tracing::info!(
        attempt,
        wait_ms = wait.as_secs_f64() * 1000.0,
        reason = error.kind().name(),
        status = error.status(),
        "trying again"
    );
}

/// Log that an attempt waits before it is sent.
pub(crate) fn pause(attempt: u32, wait: Duration, reason: PauseReason) {
    let (wait_ms, reason) = (wait.as_secs_f64() * 1000.0, reason.as_str());
    tracing::info!(attempt, wait_ms, reason, "waiting before sending");
}

fn failed(span: &Span, status: Option<u16>, kind: ErrorKind) {
    span.record("otel.status_code", "ERROR");
    match status.filter(|status| *status >= 400) {
        Some(status) => span.record("error.type", status.to_string()),
        None => span.record("error.type", kind.name()),
    };
}
