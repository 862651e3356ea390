//! One attempt: a request over a connection, and its whole answer.

use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION,
    USER_AGENT,
};

use super::causes::find;
use super::failed::Failed;
use super::no_connection::{no_connection, wants_credentials};
use super::outgoing::Outgoing;
use super::pool::{Connections, Pool};
use super::problem;
use super::proxy::host_and_port;
use super::retry::Failure;
use super::{Client, Received, hints, reuse};
use crate::error::{Certainty, Error, ErrorKind, Phase};
use crate::operation::{Method, Operation};
use crate::{BoxFuture, Secret};

/// How much of a failed answer is read for its words.
const MOST_OF_A_PROBLEM: usize = 64 * 1024;
/// How long its words are waited for once its status is known.
const LONGEST_FOR_WORDS: Duration = Duration::from_secs(2);

/// Whether a request may be sent a second time when the connection it went over proves stale.
///
/// It is allowed once a call. That does not count as an attempt: it says nothing of the service.
pub(crate) struct Resend {
    /// The request may be repeated even where it may have been carried out.
    repeatable: bool,
    /// Once it happened: what the first sending may have done.
    pub earlier: Option<Certainty>,
    /// The connections that the last attempt began with.
    used: Option<(Arc<Pool>, Connections)>,
}

impl Resend {
    pub(crate) fn of(operation: &Operation) -> Self {
        Self { repeatable: operation.repeatable, earlier: None, used: None }
    }

    fn allows(&self, failed: &Failed) -> bool {
        self.earlier.is_none() && (self.repeatable || failed.failure == Failure::NotSent)
    }

    /// After a time-out: the network may have forgotten the connections, and those that are idle would
    /// be as silent. The next attempt makes a new one.
    pub(super) fn distrust_connections(&self) {
        if let Some((pool, used)) = &self.used {
            // If none can be made, the next attempt says so.
            let _ = pool.renew(used);
        }
    }
}

impl Client {
    /// Send once and read the whole answer.
    pub(crate) async fn attempt(
        &self,
        outgoing: &Outgoing,
        token: Option<&Secret>,
        resend: &mut Resend,
    ) -> Result<Received, Failed> {
        let limits = &outgoing.limits;
        let unusable =
            |error| Failed { certainty: Certainty::NotSent, ..Failed::new(Failure::Final, error) };
        let pool = self.pool(limits, &outgoing.url).map_err(unusable)?;
        let connections = pool.connections();
        resend.used = Some((pool.clone(), connections.clone()));
        let exchange = async {
            let exchange = self.exchange_once(&connections.http, outgoing, token);
            let (result, connected) = reuse::noting(exchange).await;
            let failed = match result {
                Err(failed) if !connected && failed.unanswered => failed,
                result => return result,
            };
            // What the server closed may have been one of many: they were idle as long.
            let fresh = pool.renew(&connections).map_err(unusable)?;
            if !resend.allows(&failed) {
                return Err(failed);
            }
            resend.earlier = Some(failed.certainty);
            tracing::debug!("the connection had been closed; sending again on a new one");
            self.exchange_once(&fresh.http, outgoing, token).await
        };
        let result = tokio::time::timeout(limits.attempt_timeout, exchange).await;
        what_is_ready().await;
        match result {
            Ok(result) => result,
            Err(_) => {
                resend.distrust_connections();
                Err(Failed::new(
                    Failure::Transient,
                    Error::timeout(Phase::Attempt, limits.attempt_timeout),
                ))
            }
        }
    }

    /// Send over one of `http`'s connections.
    ///
    /// It is made in its box here: what the HTTP library needs would else be on the stack again in each
    /// function that waits for it.
    fn exchange_once<'a>(
        &'a self,
        http: &'a reqwest::Client,
        outgoing: &'a Outgoing,
        token: Option<&'a Secret>,
    ) -> BoxFuture<'a, Result<Received, Failed>> {
        Box::pin(async move {
            let method = match outgoing.method {
                Method::Get => reqwest::Method::GET,
                Method::Post => reqwest::Method::POST,
                Method::Put => reqwest::Method::PUT,
                Method::Patch => reqwest::Method::PATCH,
                Method::Delete => reqwest::Method::DELETE,
            };
            let mut request = reqwest::Request::new(method, outgoing.url.clone());
            let headers = request.headers_mut();
            headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
            headers.insert(USER_AGENT, self.user_agent());
            headers.extend(outgoing.headers.clone());
            if let Some(token) = token {
                headers.insert(AUTHORIZATION, bearer(token)?);
            }
            if let Some((content_type, body)) = &outgoing.body {
                headers.insert(CONTENT_TYPE, content_type.clone());
                *request.body_mut() = Some(body.clone().into());
            } else if !matches!(outgoing.method, Method::Get | Method::Delete) {
                // Some servers and proxies refuse a POST that does not say how long it is, with 411.
                headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            let mut answer = match http.execute(request).await {
                Ok(answer) => answer,
                Err(error) if error.is_connect() => {
                    let connecting = self.connecting(&outgoing.limits);
                    return Err(no_connection(error.without_url(), outgoing, &connecting).await);
                }
                Err(error) => return Err(lost(error, outgoing)),
            };
            let status = answer.status().as_u16();
            if let (407, Some(proxy)) = (status, self.forwarding_proxy(&outgoing.url)) {
                let (failure, error) = wants_credentials(proxy);
                return Err(Failed::new(failure, error));
            }
            let headers = std::mem::take(answer.headers_mut());
            let mut response = Received { status, headers, ..Received::default() };
            if answer.status().is_success() {
                response.body = read_body(&mut answer, outgoing.limits.max_body_bytes)
                    .await
                    .map_err(|mut failed| {
                        failed.error = failed.error.with_status(status);
                        failed
                    })?;
                match problem::in_success(outgoing.problems, &response.body) {
                    Some((kind, problem)) => {
                        let error =
                            Error::answered_in_success(kind, self.service().title, status, problem)
                                .with_request_id(hints::request_id(&response.headers));
                        Err(Failed::new(Failure::Final, error))
                    }
                    None => Ok(response),
                }
            } else {
                // The words of a failure are worth having and never worth failing for.
                let words = read_body(&mut answer, MOST_OF_A_PROBLEM);
                let words = tokio::time::timeout(
                    LONGEST_FOR_WORDS.min(outgoing.limits.attempt_timeout / 2),
                    words,
                )
                .await;
                let words = words.ok().and_then(Result::ok).unwrap_or_default();
                let refusal = self.refusal(outgoing, status, &response.headers, &words);
                Err(Failed { answer: Box::new(response), ..refusal })
            }
        })
    }

    /// The error for an answer that is not a success.
    fn refusal(
        &self,
        outgoing: &Outgoing,
        status: u16,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Failed {
        let hint = hints::retry_after(status, headers, self.clock().wall());
        let failure = Failure::of_status(status, hint.is_some());
        let kind = ErrorKind::of_status(status);
        let mut problem = problem::read(outgoing.problems, body);
        if let (300..=399, Some(target)) = (status, headers.get(LOCATION)) {
            // The host is what tells a person which proxy or login page got in the way.
            let host = target
                .to_str()
                .ok()
                .and_then(|target| outgoing.url.join(target).ok())
                .and_then(|url| url.host_str().map(str::to_owned));
            let host = host.unwrap_or_else(|| "the same host".to_owned());
            problem.message = Some(format!("redirected to {host}; redirects are not followed"));
        }
        let error = Error::answered(kind, self.service().title, status, problem)
            .with_request_id(hints::request_id(headers))
            .with_retry_after(hint.filter(|_| failure != Failure::Final));
        Failed { hint, ..Failed::new(failure, error) }
    }
}

/// Let what is ready run first.
///
/// A connection goes back to its pool in a task of its own, after the end of its answer. A request that
/// was sent before that would open another one.
async fn what_is_ready() {
    let mut waited = false;
    std::future::poll_fn(|cx| {
        if std::mem::replace(&mut waited, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

fn bearer(token: &Secret) -> Result<HeaderValue, Failed> {
    let unusable = || {
        Failed::new(
            Failure::NotSent,
            Error::config("the credential holds characters that no header can carry"),
        )
    };
    let mut value =
        HeaderValue::from_str(&format!("Bearer {}", token.reveal())).map_err(|_| unusable())?;
    value.set_sensitive(true);
    Ok(value)
}

/// Read a body to its end, counting what comes out of decompression.
async fn read_body(answer: &mut reqwest::Response, most: usize) -> Result<Bytes, Failed> {
    let too_large = || {
        Failed::unusable(Error::new(
            ErrorKind::BodyTooLarge,
            format!("the answer is longer than {most} bytes"),
        ))
    };
    let announced = answer.content_length().unwrap_or(0);
    if announced > most as u64 {
        return Err(too_large());
    }
    // Most bodies come in one piece, which needs no copy.
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    while let Some(chunk) = answer.chunk().await.map_err(broken)? {
        if first.len() + all.len() + chunk.len() > most {
            return Err(too_large());
        }
        if all.is_empty() && first.is_empty() {
            first = chunk;
        } else {
            if all.is_empty() {
                all.reserve((announced as usize).max(first.len() + chunk.len()));
                all.extend_from_slice(&std::mem::take(&mut first));
            }
            all.extend_from_slice(&chunk);
        }
    }
    Ok(if all.is_empty() { first } else { all.freeze() })
}

/// The body could not be read to its end.
fn broken(error: reqwest::Error) -> Failed {
    let error = error.without_url();
    let of_connection = error.is_timeout() || find::<hyper::Error>(&error).is_some();
    let what = if of_connection {
        Error::new(ErrorKind::ConnectionLost, "the connection ended in the middle of the answer")
    } else {
        Error::decode(None, "its compression is broken")
    };
    Failed::new(Failure::Transient, what.because(error))
}

/// A connection was made, and no answer came.
fn lost(error: reqwest::Error, outgoing: &Outgoing) -> Failed {
    let error = error.without_url();
    let tls = find::<rustls::Error>(&error);
    let (failure, what) = if let Some(reason) = tls.filter(|reason| wants_certificate(reason)) {
        // With TLS 1.3 a server says so after the request is on its way.
        let host_and_port = host_and_port(&outgoing.url);
        let what = format!("{host_and_port} did not accept this client's certificate ({reason})");
        return Failed::unusable(Error::new(ErrorKind::Tls, what).because(error));
    } else if find::<hyper::Error>(&error).is_some_and(hyper::Error::is_canceled) {
        // An idle connection that the service had closed: the request never left.
        let what = "the connection was closed before the request was sent";
        (Failure::NotSent, Error::new(ErrorKind::ConnectionLost, what))
    } else {
        let what = "the connection ended before an answer came";
        (Failure::Transient, Error::new(ErrorKind::ConnectionLost, what))
    };
    Failed { unanswered: true, ..Failed::new(failure, what.because(error)) }
}

fn wants_certificate(reason: &rustls::Error) -> bool {
    use rustls::AlertDescription as Alert;
    let rustls::Error::AlertReceived(alert) = reason else { return false };
    matches!(
        alert,
        Alert::CertificateRequired
            | Alert::BadCertificate
            | Alert::UnsupportedCertificate
            | Alert::CertificateRevoked
            | Alert::CertificateExpired
            | Alert::CertificateUnknown
            | Alert::UnknownCA
            | Alert::AccessDenied
    )
}
