//! Hooks: functions of Swift that are told of attempts and of targets.

use std::sync::Arc;

use rosterkit::bridge::hooks::{self, Event, since_1970};
use rosterkit::bridge::names::camel;
use rosterkit::operation::Operation;
use rosterkit::{
    CallEvent, ErrorKind, Observer, PauseEvent, RequestEvent, ResponseEvent, ResultEvent,
    RetryEvent, TargetEvent,
};

use crate::bytes::{Bytes, ToBytes};

/// The hooks of a configuration. Each event is read in Swift by the type of its name.
#[uniffi::export(with_foreign)]
pub trait Hooks: Send + Sync {
    /// A call begins.
    fn on_call(&self, event: Arc<Bytes>);
    /// An attempt begins.
    fn on_request(&self, event: Arc<Bytes>);
    /// An attempt ended.
    fn on_response(&self, event: Arc<Bytes>);
    /// The call will be tried again.
    fn on_retry(&self, event: Arc<Bytes>);
    /// A request waits before it is sent.
    fn on_pause(&self, event: Arc<Bytes>);
    /// A call ended.
    fn on_result(&self, event: Arc<Bytes>);
    /// `Access` went on with a target.
    fn on_target(&self, event: Arc<Bytes>);
}

/// What calls the hooks.
pub fn observer(hooks: Arc<dyn Hooks>) -> impl Observer {
    hooks::observer(
        || true,
        move |event| match event {
            Event::Call(event) => hooks.on_call(Bytes::of(event)),
            Event::Request(event) => hooks.on_request(Bytes::of(event)),
            Event::Response(event) => hooks.on_response(Bytes::of(event)),
            Event::Retry(event) => hooks.on_retry(Bytes::of(event)),
            Event::Pause(event) => hooks.on_pause(Bytes::of(event)),
            Event::Result(event) => hooks.on_result(Bytes::of(event)),
            Event::Target(event) => hooks.on_target(Bytes::of(event)),
        },
    )
}

impl ToBytes for Operation {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.service.write(bytes);
        camel(self.name).write(bytes);
        self.method.as_str().write(bytes);
        self.path.write(bytes);
    }
}

/// An operation that may be one of `Access`, which has no method and no route.
struct Called(&'static Operation);

impl ToBytes for Called {
    fn write(&self, bytes: &mut Vec<u8>) {
        let Operation { service, name, method, path, has_body, .. } = self.0;
        service.write(bytes);
        camel(name).write(bytes);
        (!has_body).then(|| method.as_str()).write(bytes);
        (!has_body).then_some(*path).write(bytes);
    }
}

impl ToBytes for CallEvent {
    fn write(&self, bytes: &mut Vec<u8>) {
        number(self.call).write(bytes);
        self.parent.map(number).write(bytes);
        Called(self.operation).write(bytes);
        since_1970(self.time).write(bytes);
    }
}

impl ToBytes for ResultEvent<'_> {
    fn write(&self, bytes: &mut Vec<u8>) {
        number(self.call).write(bytes);
        Called(self.operation).write(bytes);
        self.attempts.write(bytes);
        self.elapsed.write(bytes);
        self.outcome.as_str().write(bytes);
        self.error.write(bytes);
    }
}

impl ToBytes for RequestEvent<'_> {
    fn write(&self, bytes: &mut Vec<u8>) {
        number(self.call).write(bytes);
        self.operation.write(bytes);
        self.attempt.write(bytes);
        since_1970(self.time).write(bytes);
        self.server_address.write(bytes);
        self.server_port.write(bytes);
        self.url.write(bytes);
    }
}

/// The number of a call, which is below 2^53.
fn number(call: u64) -> i64 {
    call.cast_signed()
}

impl ToBytes for ResponseEvent<'_> {
    fn write(&self, bytes: &mut Vec<u8>) {
        number(self.call).write(bytes);
        self.operation.write(bytes);
        self.attempt.write(bytes);
        self.status.write(bytes);
        self.request_id.write(bytes);
        self.elapsed.write(bytes);
        self.error_kind.map(ErrorKind::name).write(bytes);
    }
}

impl ToBytes for RetryEvent<'_> {
    fn write(&self, bytes: &mut Vec<u8>) {
        number(self.call).write(bytes);
        self.operation.write(bytes);
        self.attempt.write(bytes);
        self.wait.write(bytes);
        self.error.write(bytes);
    }
}

impl ToBytes for PauseEvent {
    fn write(&self, bytes: &mut Vec<u8>) {
        number(self.call).write(bytes);
        self.operation.write(bytes);
        self.attempt.write(bytes);
        self.wait.write(bytes);
        self.reason.as_str().write(bytes);
    }
}

impl ToBytes for TargetEvent<'_> {
    fn write(&self, bytes: &mut Vec<u8>) {
        number(self.call).write(bytes);
        camel(self.operation.name).write(bytes);
        self.target.write(bytes);
        self.state.as_str().write(bytes);
        self.pages.write(bytes);
        self.people.write(bytes);
        self.error.write(bytes);
    }
}
