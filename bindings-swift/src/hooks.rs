//! Hooks: functions of Swift that are told of attempts and of targets.

use std::sync::Arc;

use rosterkit::bridge::hooks::{self, Event};
use rosterkit::bridge::names::camel;
use rosterkit::operation::Operation;
use rosterkit::{Observer, RequestEvent, ResponseEvent, RetryEvent, TargetEvent};

use crate::bytes::{Bytes, ToBytes};

/// The hooks of a configuration. Each event is read in Swift by the type of its name.
#[uniffi::export(with_foreign)]
pub trait Hooks: Send + Sync {
    /// An attempt begins.
    fn on_request(&self, event: Arc<Bytes>);
    /// An attempt ended.
    fn on_response(&self, event: Arc<Bytes>);
    /// The call will be tried again.
    fn on_retry(&self, event: Arc<Bytes>);
    /// `Access` went on with a target.
    fn on_target(&self, event: Arc<Bytes>);
}

/// What calls the hooks.
pub fn observer(hooks: Arc<dyn Hooks>) -> impl Observer {
    hooks::observer(
        || true,
        move |event| match event {
            Event::Request(event) => hooks.on_request(Bytes::of(event)),
            Event::Response(event) => hooks.on_response(Bytes::of(event)),
            Event::Retry(event) => hooks.on_retry(Bytes::of(event)),
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

impl ToBytes for RequestEvent {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.operation.write(bytes);
        self.attempt.write(bytes);
    }
}

impl ToBytes for ResponseEvent<'_> {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.operation.write(bytes);
        self.attempt.write(bytes);
        self.status.write(bytes);
        self.request_id.write(bytes);
        self.elapsed.write(bytes);
    }
}

impl ToBytes for RetryEvent<'_> {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.operation.write(bytes);
        self.attempt.write(bytes);
        self.wait.write(bytes);
        self.error.write(bytes);
    }
}

impl ToBytes for TargetEvent<'_> {
    fn write(&self, bytes: &mut Vec<u8>) {
        camel(self.operation.name).write(bytes);
        self.target.write(bytes);
        self.state.as_str().write(bytes);
        self.pages.write(bytes);
        self.people.write(bytes);
        self.error.write(bytes);
    }
}
