//! [`DryRun`]: the request that a write would send.

use std::fmt;

use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use serde_json::Value;

use crate::error::{Error, ErrorKind, Result};
use crate::http::Client;
use crate::http::request::Request;
use crate::masks::Masks;
use crate::secret::MASK;

/// The request that a write would send, with every secret in it masked.
///
/// Its arguments are checked as those of a write are; credentials are not obtained for it, and
/// nothing is sent. Shown as a text, it is `PUT https://…` and the bodies, a line each.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DryRun {
    /// The HTTP method.
    pub method: &'static str,
    /// The URL.
    pub url: String,
    /// The headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body of each request, none where it has none: more than one where a write is sent in
    /// several parts.
    pub bodies: Vec<Option<Value>>,
}

impl fmt::Display for DryRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url)?;
        self.bodies.iter().flatten().try_for_each(|body| write!(f, "\n{body}"))
    }
}

impl Client {
    /// What would be sent.
    pub(crate) fn dry_run(&self, mut request: Request) -> Result<DryRun> {
        let operation = request.operation;
        self.refuse_if_closed(operation)?;
        let mut masks = request.masks.clone();
        self.secrets().chain(self.fixed_secret()).for_each(|secret| masks.add(secret));
        self.limits().headers.secrets().for_each(|secret| masks.add(secret.clone()));
        let url = masks.apply(request.url(self.host(operation)?)?.as_str());
        let mut bodies = vec![body(&request, &masks)?];
        while request.next_part() {
            bodies.push(body(&request, &masks)?);
        }
        let headers = self.shown_headers(bodies[0].is_some());
        Ok(DryRun { method: operation.method.as_str(), url, headers, bodies })
    }

    fn shown_headers(&self, has_body: bool) -> Vec<(String, String)> {
        let json = "application/json".to_owned();
        let user_agent = String::from_utf8_lossy(self.user_agent().as_bytes()).into_owned();
        let mut headers = vec![
            (ACCEPT, json.clone()),
            (AUTHORIZATION, format!("Bearer {MASK}")),
            (USER_AGENT, user_agent),
        ];
        if has_body {
            headers.push((CONTENT_TYPE, json));
        }
        let own = headers.into_iter().map(|(name, value)| (name.to_string(), value));
        let given = self.limits().headers.names().map(|name| (name.to_owned(), MASK.to_owned()));
        own.chain(given).collect()
    }
}

/// The JSON that a request has as its body.
fn body(request: &Request, masks: &Masks) -> Result<Option<Value>> {
    let Some(body) = request.body() else { return Ok(None) };
    let body = serde_json::from_slice(&body).map_err(|error| {
        Error::new(ErrorKind::InvalidArgument, "the body is not JSON").because(error)
    })?;
    Ok(Some(masks.apply_json(body)))
}
