//! Scripts: answers written out in advance, for tests of a client rather than of a service.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{collections::VecDeque, time::Duration};

use crate::{
    delivery::{Cut, Delivery},
    encoding::base64_decode,
    fault::Dribble,
    reply::Reply,
    request::Request,
};

/// Answers that are given in order to all requests below a script's URL.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// The answers, used up from the first to the last.
    pub answers: Vec<ScriptAnswer>,
    /// What happens to requests after the last answer.
    #[serde(default)]
    pub when_exhausted: WhenExhausted,
}

/// What a script does when its answers are used up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhenExhausted {
    /// Answer status 599 with a sentence that says so.
    #[default]
    #[serde(rename = "599")]
    Answer599,
    /// Never answer.
    #[serde(rename = "hang")]
    Hang,
}

/// One answer of a script. Nothing is added to it but its framing.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ScriptAnswer {
    /// The status; 200 when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The headers, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, String)>,
    /// The body; none when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<ScriptBody>,
    /// Compress the body and say so in `Content-Encoding`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub gzip: bool,
    /// Frame the body in chunks instead of by its length.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub chunked: bool,
    /// Write exactly so many bytes, head included, then reset the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset_after_bytes: Option<usize>,
    /// Write exactly so many bytes, head included, then close the connection in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_after_bytes: Option<usize>,
    /// Wait so long before answering.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latency_ms: Option<u64>,
    /// Write in small pieces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dribble: Option<Dribble>,
    /// Bytes written verbatim in place of an HTTP answer; the connection is closed after them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw: Option<ScriptBody>,
}

/// The ways to write a body in a script.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum ScriptBody {
    /// Text, as it is.
    Text(String),
    /// A value, written as compact JSON.
    Json {
        /// The value.
        json: Value,
    },
    /// Bytes, in base64.
    Base64 {
        /// The encoded bytes.
        base64: String,
    },
    /// A text so many times in a row.
    Repeat {
        /// The text and how often it comes.
        repeat: (String, usize),
    },
}

/// What was asked below a script's address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptRequest {
    /// The method.
    pub method: String,
    /// The target as sent, without the script's own prefix.
    pub target: String,
    /// The headers as sent and in order, with their real values.
    pub headers: Vec<(String, String)>,
    /// The body as text.
    pub body: String,
}

/// The largest body a script may ask for.
const LARGEST_BODY: usize = 1 << 30;

impl Script {
    /// Says in a sentence what makes this script impossible, if anything does.
    pub(crate) fn check(&self) -> Result<(), String> {
        for (position, answer) in self.answers.iter().enumerate() {
            answer
                .check()
                .map_err(|reason| format!("Answer {position} is impossible: {reason}."))?;
        }
        Ok(())
    }
}

impl ScriptAnswer {
    fn check(&self) -> Result<(), String> {
        if self.status.is_some_and(|status| !(200..=999).contains(&status)) {
            return Err("`status` is a number from 200 to 999".into());
        }
        if self.reset_after_bytes.is_some() && self.close_after_bytes.is_some() {
            return Err("`reset_after_bytes` and `close_after_bytes` exclude each other".into());
        }
        if self.dribble.is_some_and(|dribble| dribble.bytes == 0) {
            return Err("`dribble.bytes` is at least 1".into());
        }
        if self.raw.is_some()
            && (self.status.is_some()
                || !self.headers.is_empty()
                || self.body.is_some()
                || self.gzip
                || self.chunked)
        {
            return Err(
                "`raw` takes the place of `status`, `headers`, `body`, `gzip` and `chunked`".into(),
            );
        }
        for body in self.body.iter().chain(&self.raw) {
            match body {
                ScriptBody::Base64 { base64 } if base64_decode(base64).is_none() => {
                    return Err("its `base64` is not base64".into());
                }
                ScriptBody::Repeat { repeat: (text, times) }
                    if text.len().saturating_mul(*times) > LARGEST_BODY =>
                {
                    return Err("its `repeat` is longer than 1 GiB".into());
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn deliver(&self, base_url: &str) -> Delivery {
        let bytes = if let Some(raw) = &self.raw {
            raw.bytes(base_url)
        } else {
            let mut reply = Reply::empty(self.status.unwrap_or(200));
            reply.headers = self
                .headers
                .iter()
                .map(|(name, value)| (name.clone().into(), fill(value, base_url)))
                .collect();
            reply.body = self.body.as_ref().map(|body| body.bytes(base_url)).unwrap_or_default();
            if self.gzip {
                reply.body = crate::reply::gzip(&reply.body);
                if !reply.has("content-encoding") {
                    reply.headers.push(("Content-Encoding".into(), "gzip".into()));
                }
            }
            reply.to_bytes(self.chunked)
        };
        Delivery {
            bytes,
            wait: Duration::from_millis(self.latency_ms.unwrap_or(0)),
            cut: Cut::of(self.reset_after_bytes, self.close_after_bytes),
            dribble: self.dribble,
            close: self.raw.is_some(),
        }
    }
}

impl ScriptBody {
    fn bytes(&self, base_url: &str) -> Vec<u8> {
        match self {
            Self::Text(text) => fill(text, base_url).into_bytes(),
            Self::Json { json } => fill(&json.to_string(), base_url).into_bytes(),
            Self::Base64 { base64 } => base64_decode(base64).unwrap_or_default(),
            Self::Repeat { repeat: (text, times) } => {
                fill(text, base_url).repeat(*times).into_bytes()
            }
        }
    }
}

fn fill(text: &str, base_url: &str) -> String {
    text.replace("{{base_url}}", base_url)
}

/// A script being played.
#[derive(Debug)]
pub(crate) struct Playing {
    answers: VecDeque<ScriptAnswer>,
    when_exhausted: WhenExhausted,
    pub(crate) requests: Vec<ScriptRequest>,
}

impl Playing {
    pub(crate) fn new(script: Script) -> Self {
        Self {
            answers: script.answers.into(),
            when_exhausted: script.when_exhausted,
            requests: Vec::new(),
        }
    }

    pub(crate) fn left(&self) -> usize {
        self.answers.len()
    }

    /// Records a request and plays the next answer; nothing when there shall never be one.
    pub(crate) fn play(
        &mut self,
        request: &Request,
        target: &str,
        base_url: &str,
    ) -> Option<Delivery> {
        self.requests.push(ScriptRequest {
            method: request.method.clone(),
            target: target.to_owned(),
            headers: request.headers.clone(),
            body: request.body_text(),
        });
        match (self.answers.pop_front(), self.when_exhausted) {
            (Some(answer), _) => Some(answer.deliver(base_url)),
            (None, WhenExhausted::Hang) => None,
            (None, WhenExhausted::Answer599) => {
                let reply = Reply::json(
                    599,
                    &serde_json::json!({"error": "This script has no more answers."}),
                );
                Some(Delivery::plain(reply.to_bytes(false)))
            }
        }
    }
}
