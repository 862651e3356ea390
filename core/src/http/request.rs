//! [`Request`]: an operation with its arguments in place, checked so that it cannot go astray.

use std::borrow::Cow;

use bytes::Bytes;
use url::{Position, Url};
use zeroize::Zeroizing;

use super::percent::{encode, raw_segments, segment};
use crate::argument::{Argument, Object, Refusal, Secrets, Text, Wire, check_alternatives};
use crate::error::{Error, ErrorKind, Part};
use crate::masks::Masks;
use crate::operation::{Operation, Parameter};

/// Servers refuse longer ones, each in its own way.
const LONGEST_URL: usize = 8 * 1024;

/// A service may name its pages as it likes, as far as a URL can carry it.
const LONGEST_URL_OF_SERVICE: usize = 65_500;

/// What is left of a body that goes out in several requests.
#[derive(Clone)]
struct Parts {
    /// The items of the request that is next, and of those behind it, last first.
    items: Vec<usize>,
    /// The bodies behind the next one, last first.
    bodies: Vec<Zeroizing<Vec<u8>>>,
    /// The items of the requests that were answered.
    completed: usize,
}

/// An operation with its arguments, in the order of the declaration.
///
/// An argument that is refused is remembered and reported when the request is to be sent, so that
/// building one needs no error handling.
#[derive(Clone)]
pub struct Request {
    pub(crate) operation: &'static Operation,
    parameters: std::slice::Iter<'static, Parameter>,
    segments: Vec<Cow<'static, str>>,
    query: Vec<(String, String)>,
    body: Option<Zeroizing<Vec<u8>>>,
    whole_body: bool,
    parts: Option<Parts>,
    /// The arguments that were given, by their places: the first one is the lowest bit.
    given: u64,
    pub(crate) masks: Masks,
    refused: Option<(String, String)>,
    longest_url: usize,
}

impl Request {
    pub fn new(operation: &'static Operation) -> Self {
        let (path, query) = operation.path.split_once('?').unwrap_or((operation.path, ""));
        let fixed = query.split('&').filter_map(|pair| pair.split_once('='));
        Self {
            operation,
            parameters: operation.parameters.iter(),
            segments: path.split('/').skip(1).map(Cow::from).collect(),
            query: fixed.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            body: None,
            whole_body: false,
            parts: None,
            given: 0,
            masks: Masks::default(),
            refused: None,
            longest_url: LONGEST_URL,
        }
    }

    /// A request of the caller's own making: `path` is relative to the base URL and already
    /// encoded, `body` is JSON.
    pub(crate) fn raw(
        operation: &'static Operation,
        path: &str,
        query: &[(&str, &str)],
        body: Option<&serde_json::Value>,
    ) -> Self {
        let mut request = Self::new(operation);
        match raw_segments(path) {
            Ok(segments) => request.segments = segments,
            Err(reason) => request.refuse("path", Refusal::because(reason)),
        }
        for (name, value) in query {
            request.query.push(((*name).to_owned(), (*value).to_owned()));
        }
        request.body = body.map(|body| Zeroizing::new(body.to_string().into_bytes()));
        request.whole_body = true;
        request
    }

    pub fn path<T: Text>(&mut self, value: impl Argument<T>) {
        if let Some((parameter, value)) = self.take::<T>(value) {
            match segment(&value.text()) {
                Ok(encoded) => {
                    for segment in &mut self.segments {
                        if placeholder(segment) == Some(parameter.name) {
                            *segment = Cow::Owned(encoded.clone());
                        }
                    }
                }
                Err(reason) => self.refuse(parameter.name, Refusal::because(reason)),
            }
        }
    }

    pub fn query<T: Text>(&mut self, value: Option<impl Argument<T>>) {
        if let Some((parameter, value)) = self.take_optional::<T>(value) {
            self.query.push((parameter.wire.to_owned(), value.text().into_owned()));
        }
    }

    pub fn field<T: Wire>(&mut self, value: Option<impl Argument<T>>) {
        if let Some((parameter, value)) = self.take_optional::<T>(value) {
            value.secrets(&mut Secrets(&mut self.masks));
            let body = self.body.get_or_insert_default();
            let separator = if body.is_empty() { b'{' } else { b',' };
            body.push(separator);
            body.push(b'"');
            body.extend_from_slice(parameter.wire.as_bytes());
            body.extend_from_slice(b"\":");
            value.write(body);
        } else {
            self.body.get_or_insert_default();
        }
    }

    pub fn whole_body<T: Wire>(&mut self, value: impl Argument<T>) {
        if let Some((_, value)) = self.take::<T>(value) {
            value.secrets(&mut Secrets(&mut self.masks));
            value.write(self.body.get_or_insert_default());
            self.whole_body = true;
        }
    }

    /// A list that goes out in several requests when it is long.
    pub fn in_parts<T: Wire>(&mut self, items: impl Argument<Vec<T>>) {
        let Some((parameter, items)) = self.take::<Vec<T>>(items) else { return };
        let most = parameter.part.expect("declared to be sent in parts");
        items.secrets(&mut Secrets(&mut self.masks));
        let body = |items: &[T]| {
            let mut body = Zeroizing::new(Vec::new());
            let mut object = Object::new(&mut body);
            object.list(parameter.wire, items);
            object.end();
            body
        };
        // A list without items is one request, too: the service says what it thinks of that.
        let chunks: Vec<_> = match items.len() {
            0 => vec![&items[..]],
            _ => items.chunks(most).collect(),
        };
        let mut bodies: Vec<_> = chunks.iter().rev().map(|chunk| body(chunk)).collect();
        self.body = bodies.pop();
        self.whole_body = true;
        let items = chunks.iter().rev().map(|chunk| chunk.len()).collect();
        self.parts = Some(Parts { items, bodies, completed: 0 });
    }

    /// Go on to the request with the next part of the body, if there is one.
    pub(crate) fn next_part(&mut self) -> bool {
        let Some(parts) = &mut self.parts else { return false };
        parts.completed += parts.items.pop().unwrap_or(0);
        let next = parts.bodies.pop();
        let there_is_one = next.is_some();
        self.body = next.or(self.body.take());
        there_is_one
    }

    /// For a request that is sent in parts: how far it has come.
    pub(crate) fn part(&self) -> Option<Part> {
        let Parts { items, completed, .. } = self.parts.as_ref()?;
        let next = items.last().copied().unwrap_or(0);
        Some(Part {
            completed: *completed,
            items: next,
            of: completed + items.iter().sum::<usize>(),
        })
    }

    fn take_optional<T: Wire>(
        &mut self,
        value: Option<impl Argument<T>>,
    ) -> Option<(&'static Parameter, T)> {
        match value {
            Some(value) => self.take(value),
            None => {
                self.parameters.next();
                None
            }
        }
    }

    fn take<T: Wire>(&mut self, value: impl Argument<T>) -> Option<(&'static Parameter, T)> {
        let place = self.operation.parameters.len() - self.parameters.len();
        let parameter = self.parameters.next().expect("a declared parameter for each argument");
        self.given |= 1 << place;
        let checked = value.into_argument().and_then(|value| {
            value.check(&parameter.constraint)?;
            Ok(value)
        });
        match checked {
            Ok(value) => Some((parameter, value)),
            Err(refusal) => {
                self.refuse(parameter.name, refusal);
                None
            }
        }
    }

    pub(crate) fn refuse_method(&mut self) {
        let reason = Refusal::because("must be GET, POST, PUT, PATCH or DELETE");
        self.refuse("method", reason);
    }

    /// Whether as many alternatives were given as the declaration says.
    fn check_alternatives(&self) -> Result<(), Error> {
        check_alternatives(self.operation, |name| {
            let place = self.operation.parameters.iter().position(|p| p.name == name);
            place.is_some_and(|place| self.given & (1 << place) != 0)
        })
    }

    fn refuse(&mut self, argument: &str, refusal: Refusal) {
        let named = (format!("{argument}{}", refusal.part), refusal.reason.into_owned());
        self.refused.get_or_insert(named);
    }

    /// Allow for a part of the query that the service named.
    pub(crate) fn of_service(&mut self) {
        self.longest_url = LONGEST_URL_OF_SERVICE;
    }

    /// Set a query parameter, in its place if it is there already.
    pub(crate) fn set_query(&mut self, name: &str, value: String) {
        match self.query.iter_mut().find(|(present, _)| present == name) {
            Some((_, present)) => *present = value,
            None => self.query.push((name.to_owned(), value)),
        }
    }

    /// Replace the whole query with that of a URL.
    pub(crate) fn take_query_of(&mut self, url: &Url) {
        self.query = url.query_pairs().into_owned().collect();
    }

    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(present, _)| present == name).map(|(_, value)| value.as_str())
    }

    /// The JSON body, if there is one, in memory that is zeroed when the last use of it ends.
    pub(crate) fn body(&self) -> Option<Bytes> {
        let mut body = self.body.clone()?;
        if !self.whole_body {
            if body.is_empty() {
                body.push(b'{');
            }
            body.push(b'}');
        }
        Some(Bytes::from_owner(body))
    }

    /// The URL below `base`, or why it must not be sent.
    pub(crate) fn url(&self, base: &Url) -> Result<Url, Error> {
        if let Some((argument, reason)) = &self.refused {
            return Err(Error::invalid_argument(argument, reason).in_operation(self.operation));
        }
        self.check_alternatives().map_err(|error| error.in_operation(self.operation))?;
        let mut path = base.path().trim_end_matches('/').to_owned();
        for segment in &self.segments {
            path.push('/');
            path.push_str(segment);
        }
        let query = self
            .query
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect::<Vec<_>>()
            .join("&");
        let mut url = base.clone();
        url.set_path(&path);
        url.set_query((!query.is_empty()).then_some(&query));
        // What the URL parser made of it must be what was meant, to the letter: same origin, same
        // number of segments, nothing collapsed. Anything else would reach another resource.
        let as_meant = url[..Position::BeforePath] == base[..Position::BeforePath]
            && url.path() == path
            && url.query().unwrap_or_default() == query
            && !self.segments.iter().any(|segment| segment.contains(['{', '}', '/']));
        if url.as_str().len() > self.longest_url {
            let (kind, who) = match self.longest_url {
                LONGEST_URL => (ErrorKind::InvalidArgument, "the arguments make a URL"),
                _ => (ErrorKind::MissingCursor, "the service names a next page whose URL is"),
            };
            let what = format!("{who} longer than {} bytes", self.longest_url);
            return Err(Error::new(kind, what).in_operation(self.operation));
        }
        if as_meant {
            Ok(url)
        } else {
            Err(Error::new(ErrorKind::InvalidArgument, "the arguments do not make a valid URL")
                .in_operation(self.operation))
        }
    }
}

/// The name in a segment such as `{team_id}`.
fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
