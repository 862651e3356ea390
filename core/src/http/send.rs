//! The loop around attempts: credentials before, retries after, all within the call's time.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use reqwest::header::HeaderValue;
use tracing::Instrument;
use url::Url;

use super::attempt::Resend;
use super::failed::Failed;
use super::outgoing::Outgoing;
use super::request::Request;
use super::retry::{Budget, Failure};
use super::server::Server;
use super::token::{Credential, Token, TokenCache};
use super::told::Told;
use super::{Client, Received, require_runtime};
use crate::Secret;
use crate::error::{Certainty, Error, Phase, Result};
use crate::masks::Masks;
use crate::operation::{Method, Operation};

/// What a call has gone through so far, also when it is cut short.
struct Progress<'a, 'b> {
    told: &'a mut Told<'b>,
    attempts: u32,
    resend: Resend,
    /// An attempt is under way.
    sending: bool,
    /// The worst that an earlier attempt may have done.
    certainty: Option<Certainty>,
}

impl<'a, 'b> Progress<'a, 'b> {
    fn new(operation: &Operation, told: &'a mut Told<'b>) -> Self {
        let resend = Resend::of(operation);
        Self { told, attempts: 0, resend, sending: false, certainty: None }
    }

    /// Note what an attempt may have done that does not decide the call.
    fn note(&mut self, certainty: Option<Certainty>) {
        self.certainty = self.certainty.max(certainty);
    }

    /// Whether an earlier attempt may have removed what is to be removed, so that a 404 is a success.
    fn may_have_removed(&self, operation: &Operation) -> bool {
        let certainty = self.certainty.max(self.resend.earlier);
        operation.method == Method::Delete
            && !operation.raw
            && certainty == Some(Certainty::MaybeApplied)
    }

    /// The final error: what is known of a write after all attempts.
    fn conclude(
        &self,
        operation: &Operation,
        failure: Failure,
        error: Error,
        certainty: Certainty,
    ) -> Error {
        let certainty = self.certainty.map_or(certainty, |earlier| earlier.max(certainty));
        let doubtful = failure == Failure::Transient && !operation.repeatable;
        let error = if doubtful { error.into_ambiguous() } else { error };
        error.with_certainty(operation.method.writes().then_some(certainty))
    }
}

impl Client {
    /// Carry out a request: credentials, attempts, waits, all within the call's time. What comes of
    /// reading the answer comes of the call.
    pub(crate) async fn send(
        &self,
        request: &Request,
        read: &mut (dyn FnMut(&Received) -> Result<()> + Send),
    ) -> Result<Received> {
        let mut told = Told::begin(self.parts.observer.as_deref(), request.operation);
        let span = told.span();
        let result = self.send_in_span(request, &mut told).instrument(span).await;
        told.end(result.and_then(|response| read(&response).map(|()| response)))
    }

    async fn send_in_span(&self, request: &Request, told: &mut Told<'_>) -> Result<Received> {
        let operation = request.operation;
        require_runtime().map_err(|error| error.in_operation(operation))?;
        self.refuse_if_closed(operation)?;
        self.refuse_writes(operation)?;
        let url = request.url(self.host(operation)?)?;
        let json = HeaderValue::from_static("application/json");
        let outgoing = Outgoing {
            method: operation.method,
            url,
            body: request.body().map(|body| (json, body)),
            headers: self
                .limits
                .headers
                .checked()
                .map_err(|error| error.in_operation(operation))?,
            limits: (*self.limits).clone(),
            problems: self.parts.problems,
        };
        let mut masks = request.masks.clone();
        self.secrets().for_each(|secret| masks.add(secret));
        self.limits.headers.secrets().for_each(|secret| masks.add(secret.clone()));
        let mut progress = Progress::new(operation, told);
        let begun = self.clock().now();
        let deadline = begun + self.limits.timeout;
        let attempts = self.attempts(operation, &outgoing, deadline, &mut masks, &mut progress);
        let result = match tokio::time::timeout(self.limits.timeout, attempts).await {
            Ok(result) => result,
            Err(_) => {
                if progress.sending {
                    progress.resend.distrust_connections();
                    progress.told.attempt_timed_out();
                }
                let failure = if progress.sending { Failure::Transient } else { Failure::NotSent };
                let error = Error::timeout(Phase::Call, self.limits.timeout);
                let certainty = failure.certainty(error.kind());
                Err(progress.conclude(operation, failure, error, certainty))
            }
        };
        result
            .map_err(|e| e.in_operation(operation).with_attempts(progress.attempts).masked(&masks))
            .map(|response| Received {
                attempts: progress.attempts,
                elapsed: self.clock().now().saturating_duration_since(begun),
                operation: Some(operation),
                masks,
                ..response
            })
    }

    /// Attempt until there is a result that stays one.
    async fn attempts(
        &self,
        operation: &'static Operation,
        outgoing: &Outgoing,
        deadline: Instant,
        masks: &mut Masks,
        progress: &mut Progress<'_, '_>,
    ) -> Result<Received> {
        let mut retries = 0;
        let mut replayed = false;
        loop {
            let turn = self.turn(operation, outgoing, deadline, progress.told).await;
            let turn = turn.map_err(|error| {
                progress.conclude(operation, Failure::NotSent, error, Certainty::NotSent)
            })?;
            let (secret, cached) = self.authenticate().await.map_err(|error| {
                progress.conclude(operation, Failure::NotSent, error, Certainty::NotSent)
            })?;
            masks.add(secret.clone());
            if matches!(self.credential(), Credential::Kept(_)) {
                // It may have been made anew since the call began.
                self.secrets().for_each(|secret| masks.add(secret));
            }
            let attempt = self.observed_attempt(operation, outgoing, &secret, masks, progress);
            let result = attempt.await;
            drop(turn);
            progress.note(progress.resend.earlier);
            let earlier_may_have_removed = progress.may_have_removed(operation);
            let failed = match result {
                Ok(response) => {
                    let absent = operation.already_absent == Some(response.status);
                    return Ok(Received {
                        assumed: absent && earlier_may_have_removed,
                        ..response
                    });
                }
                Err(failed) => failed,
            };
            let refused = failed.error.status() == Some(401);
            if let (true, false, Some(token)) = (refused, replayed, &cached) {
                // It was good when we looked: revoked, or expired by another clock than ours.
                replayed = true;
                self.in_process().tokens.refused(token);
                let another = self.has_another(token).await.map_err(|error| {
                    progress.conclude(operation, Failure::NotSent, error, Certainty::NotSent)
                })?;
                if another {
                    continue;
                }
            }
            if earlier_may_have_removed && failed.error.status() == Some(404) {
                return Ok(Received { assumed: true, ..*failed.answer });
            }
            let wait = self.wait_before_retry(
                operation,
                &failed,
                retries,
                deadline,
                &self.in_process().budget,
            );
            let Some(wait) = wait else {
                return Err(progress.conclude(
                    operation,
                    failed.failure,
                    failed.error,
                    failed.certainty,
                ));
            };
            progress.note(Some(failed.certainty));
            retries += 1;
            let error = failed.error.in_operation(operation).with_attempts(progress.attempts);
            let error = error.with_certainty(operation.method.writes().then_some(failed.certainty));
            progress.told.retry(wait, &error.masked(masks));
            self.clock().sleep(wait).await;
        }
    }

    /// How long to wait before trying again; none when it is over.
    pub(super) fn wait_before_retry(
        &self,
        operation: &Operation,
        failed: &Failed,
        retries: u32,
        deadline: Instant,
        budget: &Mutex<Budget>,
    ) -> Option<Duration> {
        if retries >= self.limits.max_retries || !failed.failure.allows_retry(operation) {
            return None;
        }
        let wait = match failed.hint {
            Some(hint) => Some(hint).filter(|hint| *hint <= self.limits.max_retry_after)?,
            None => failed.failure.backoff(retries, self.clock().random()),
        };
        if self.clock().now() + wait >= deadline {
            return None;
        }
        let mut budget = budget.lock().unwrap_or_else(PoisonError::into_inner);
        budget.pay(failed.failure).then_some(wait)
    }

    /// The secret to send, and the cached token it is, if it is one.
    async fn authenticate(&self) -> Result<(Secret, Option<Token>)> {
        match self.credential() {
            Credential::Fixed(secret) => Ok((secret.clone(), None)),
            _ => {
                let token = TokenCache::token(self).await?;
                Ok((token.secret.clone(), Some(token)))
            }
        }
    }

    /// Whether there may be another token than one that was refused: what a file or a command gives
    /// may be the same, which would be refused again.
    async fn has_another(&self, refused: &Token) -> Result<bool> {
        let Credential::Kept(_) = self.credential() else { return Ok(true) };
        Ok(TokenCache::token(self).await?.secret != refused.secret)
    }

    /// One attempt, within the bound on requests in flight, with its events for the observer.
    async fn observed_attempt(
        &self,
        operation: &'static Operation,
        outgoing: &Outgoing,
        secret: &Secret,
        masks: &Masks,
        progress: &mut Progress<'_, '_>,
    ) -> Result<Received, Failed> {
        let _slot = self.in_process().in_flight.acquire().await.expect("never closed");
        progress.attempts += 1;
        let span = progress.told.attempt_begins(|| self.server(operation, &outgoing.url, masks));
        progress.sending = true;
        let attempt = self.attempt(outgoing, Some(secret), &mut progress.resend);
        let result = attempt.instrument(span).await;
        progress.sending = false;
        match &result {
            Ok(answer) => self.note_allowance(&outgoing.url, answer),
            // Where the answer asks to wait, that is what counts.
            Err(failed) if failed.hint.is_none() => {
                self.note_allowance(&outgoing.url, &failed.answer);
            }
            Err(_) => {}
        }
        if result.is_ok() {
            let mut budget =
                self.in_process().budget.lock().unwrap_or_else(PoisonError::into_inner);
            budget.succeeded();
        }
        let has_removed = progress.may_have_removed(operation);
        progress.told.attempt_ended(&result, masks, has_removed);
        result
    }

    /// What observers are told of where a request goes.
    fn server(&self, operation: &'static Operation, url: &Url, masks: &Masks) -> Server {
        match self.host(operation) {
            Ok(base) if !self.parts.ids_in_urls => Server::new(operation, base),
            _ => Server::with_ids(url, masks),
        }
    }
}
