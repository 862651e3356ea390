//! Functions of Swift that clients call: hooks and token providers.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rosterkit::bridge::{errors, names};
use rosterkit::operation::Operation;
use rosterkit::{BoxError, BoxFuture, Observer, ProvidedToken, Secret, TokenProvider};
use tokio::sync::oneshot;

use crate::convert::{Lift, Lower};
use crate::errors::RosterKitError;
use crate::value::{self, Int, TimeInterval};

/// What Swift gives for the functions of a configuration.
#[uniffi::export(with_foreign)]
pub trait Listener: Send + Sync {
    /// An attempt begins.
    fn on_request(&self, event: RequestEvent);
    /// An attempt ended.
    fn on_response(&self, event: ResponseEvent);
    /// The call will be tried again.
    fn on_retry(&self, event: RetryEvent);
    /// A token is needed. It returns at once; the token comes through `answer`.
    fn ask(&self, answer: Arc<TokenAnswer>);
}

/// An attempt that begins.
#[derive(uniffi::Record)]
pub struct RequestEvent {
    /// The service's name, for example `paperspace`.
    pub service: String,
    /// The operation, for example `listTeamMembers`.
    pub operation: String,
    /// The HTTP method.
    pub method: String,
    /// The route with its placeholders, never with the ids.
    pub route: String,
    /// Which attempt this is, from 1.
    pub attempt: Int,
}

/// An attempt that ended.
#[derive(uniffi::Record)]
pub struct ResponseEvent {
    /// The service's name, for example `paperspace`.
    pub service: String,
    /// The operation, for example `listTeamMembers`.
    pub operation: String,
    /// The HTTP method.
    pub method: String,
    /// The route with its placeholders, never with the ids.
    pub route: String,
    /// Which attempt this is, from 1.
    pub attempt: Int,
    /// The HTTP status; nil when there was no answer.
    pub status: Option<Int>,
    /// The answer's request id, if it had one.
    pub request_id: Option<String>,
    /// How long the attempt took, in seconds, the whole body included.
    pub elapsed: TimeInterval,
}

/// A call that will be tried again.
#[derive(uniffi::Record)]
pub struct RetryEvent {
    /// The service's name, for example `paperspace`.
    pub service: String,
    /// The operation, for example `listTeamMembers`.
    pub operation: String,
    /// The HTTP method.
    pub method: String,
    /// The route with its placeholders, never with the ids.
    pub route: String,
    /// Which attempt comes next, from 2.
    pub attempt: Int,
    /// How long it waits before, in seconds.
    pub wait: TimeInterval,
    /// Why.
    pub error: RosterKitError,
}

/// An event about an operation.
macro_rules! event {
    ($event:ident of $operation:expr; $($fact:ident: $value:expr,)*) => {{
        let operation: &Operation = $operation;
        $event {
            service: operation.service.to_owned(),
            operation: names::camel(operation.name),
            method: operation.method.as_str().to_owned(),
            route: operation.path.to_owned(),
            $($fact: $value,)*
        }
    }};
}

/// Tells the hooks.
pub struct Telling(pub Arc<dyn Listener>);

impl Observer for Telling {
    fn on_request(&self, event: &rosterkit::RequestEvent) {
        self.0.on_request(event! { RequestEvent of event.operation;
            attempt: event.attempt.lower(),
        });
    }

    fn on_response(&self, event: &rosterkit::ResponseEvent<'_>) {
        self.0.on_response(event! { ResponseEvent of event.operation;
            attempt: event.attempt.lower(),
            status: event.status.lower(),
            request_id: event.request_id.map(str::to_owned),
            elapsed: event.elapsed.lower(),
        });
    }

    fn on_retry(&self, event: &rosterkit::RetryEvent<'_>) {
        self.0.on_retry(event! { RetryEvent of event.operation;
            attempt: event.attempt.lower(),
            wait: event.wait.lower(),
            error: event.error.clone().into(),
        });
    }
}

/// Asks for tokens.
pub struct Provider(pub Arc<dyn Listener>);

impl TokenProvider for Provider {
    fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>> {
        let (send, receive) = oneshot::channel();
        self.0.ask(Arc::new(TokenAnswer(Mutex::new(Some(send)))));
        Box::pin(async { receive.await.map_err(|_| "the token provider gave no answer")? })
    }
}

type Given = Result<ProvidedToken, BoxError>;

/// Where a provider's token is awaited.
#[derive(uniffi::Object)]
pub struct TokenAnswer(Mutex<Option<oneshot::Sender<Given>>>);

#[uniffi::export]
impl TokenAnswer {
    /// Give the token.
    pub fn give(&self, token: value::Secret, expires_in: Option<TimeInterval>) {
        let expires_in = expires_in.map(Duration::lift).transpose();
        self.send(match expires_in {
            Ok(expires_in) => Ok(ProvidedToken { token: Secret::new(token.0), expires_in }),
            Err(refusal) => Err(errors::refused("expires_in", &refusal).into()),
        });
    }

    /// Say why there is none.
    pub fn fail(&self, why: String) {
        self.send(Err(why.into()));
    }
}

impl TokenAnswer {
    fn send(&self, given: Given) {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        // Whoever waited may have given up.
        let _ = waiting.map(|waiting| waiting.send(given));
    }
}
