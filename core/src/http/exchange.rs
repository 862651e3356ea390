//! Asking a token endpoint for a token.

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderValue};
use url::Url;
use zeroize::Zeroizing;

use super::attempt::Resend;
use super::outgoing::Outgoing;
use super::percent::encode;
use super::{Client, Received};
use crate::Secret;
use crate::error::{Error, Result};
use crate::masks::Masks;
use crate::operation::{Method, Operation, Type};

/// What is posted to a token endpoint.
#[derive(Clone)]
pub struct TokenRequest {
    pub url: Url,
    pub form: Vec<(&'static str, Secret)>,
}

impl TokenRequest {
    /// The values of the form that must not be shown.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = Secret> {
        let secret = |name: &str| matches!(name, "password" | "client_id" | "client_secret");
        self.form.iter().filter(move |(name, _)| secret(name)).map(|(_, value)| value.clone())
    }

    pub(crate) fn body(&self) -> Bytes {
        let mut body = Zeroizing::new(String::new());
        for (name, value) in &self.form {
            let separator = if body.is_empty() { "" } else { "&" };
            body.extend([separator, name, "="]);
            body.extend(encode(value.reveal()));
        }
        Bytes::from_owner(Zeroizing::new(std::mem::take(&mut *body).into_bytes()))
    }
}

impl Client {
    /// Ask a token endpoint. Getting a token twice does no harm, so failures are retried.
    pub(crate) async fn exchange(&self, request: &TokenRequest) -> Result<Received> {
        static TOKEN: Operation = Operation {
            service: "token",
            title: "The token endpoint",
            name: "token",
            doc: "Exchange a credential for a bearer token.",
            // It is a POST that changes nothing, so its failures must not speak of a change.
            method: Method::Get,
            path: "(token endpoint)",
            host: None,
            parameters: &[],
            answer: Type::Named("Token"),
            list: false,
            repeatable: true,
            raw: false,
            has_body: false,
            already_absent: None,
            alternatives: &[],
        };
        let outgoing = Outgoing {
            method: Method::Post,
            url: request.url.clone(),
            body: Some((
                HeaderValue::from_static("application/x-www-form-urlencoded"),
                request.body(),
            )),
            // What a program adds is for the service.
            headers: HeaderMap::new(),
            limits: (*self.limits).clone(),
            problems: self.parts.problems,
        };
        let mut masks = Masks::default();
        self.secrets().for_each(|secret| masks.add(secret));
        let deadline = self.clock().now() + self.limits.timeout;
        let mut retries = 0;
        let mut resend = Resend::of(&TOKEN);
        loop {
            let failed = match self.attempt(&outgoing, None, &mut resend).await {
                Ok(response) => return Ok(response),
                Err(failed) => failed,
            };
            let budget = &self.in_process().token_budget;
            match self.wait_before_retry(&TOKEN, &failed, retries, deadline, budget) {
                Some(wait) => self.clock().sleep(wait).await,
                None => return Err(no_token(self.service().title, failed.error).masked(&masks)),
            }
            retries += 1;
        }
    }
}

/// Every refusal of a token endpoint is about the credential, or the endpoint's URL. None may be taken
/// for the answer to the operation itself.
fn no_token(title: &str, error: Error) -> Error {
    match error.status() {
        Some(status) if !matches!(status, 429 | 500..) => {
            let unexplained = error.service_message().or(error.code()).is_none();
            let why = if unexplained { ", and no reason" } else { "" };
            error.into_refused_credential(format!("{title} gave no token for the credential{why}"))
        }
        _ => error.of_token_endpoint(),
    }
}
