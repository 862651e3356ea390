//! [`Call`]: an operation that is ready to be sent.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;

use crate::BoxFuture;
use crate::dry_run::DryRun;
use crate::error::{Certainty, Error, ErrorKind, Result};
use crate::http::request::Request;
use crate::http::{Answer, Client, Received};
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::response::Response;

/// An operation with its arguments, sent when it is awaited.
///
/// ```no_run
/// # async fn example(paperspace: rosterkit::Paperspace) -> rosterkit::Result<()> {
/// let secret = paperspace.get_secret("my-team", "DB_PASSWORD").await?;
/// let response = paperspace.get_secret("my-team", "DB_PASSWORD").with_response().await?;
/// println!("{} came as request {:?}", response.value.name, response.request_id());
/// # Ok(()) }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Call<T> {
    operation: &'static Operation,
    options: Option<CallOptions>,
    work: Work<T>,
}

/// What a call does once it is awaited.
enum Work<T> {
    /// It sends a request, in several parts where there are.
    Request { client: Client, request: Box<Request>, read: Read<T> },
    /// It does what the body of its operation says.
    Body(Body<T>),
}

/// Reads an answer; of several parts, each.
type Read<T> = Box<dyn FnMut(&Received) -> Result<T> + Send>;

type Body<T> = Box<dyn FnOnce(CallOptions) -> BoxFuture<'static, Result<T>> + Send>;

impl<T: Send + 'static> Call<T> {
    pub(crate) fn new(client: Client, request: Request, read: fn(&Received) -> Result<T>) -> Self {
        let operation = request.operation;
        let work = Work::Request { client, request: Box::new(request), read: Box::new(read) };
        Self { operation, options: None, work }
    }

    /// A call of an operation with a body, unless one of its arguments was refused.
    pub(crate) fn of_body<A, F>(
        operation: &'static Operation,
        arguments: Result<A>,
        body: impl FnOnce(CallOptions, A) -> F + Send + 'static,
    ) -> Self
    where
        A: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let work: Body<T> = Box::new(move |options| match arguments {
            Ok(arguments) => Box::pin(body(options, arguments)),
            Err(refused) => Box::pin(std::future::ready(Err(refused))),
        });
        Self { operation, options: None, work: Work::Body(work) }
    }

    /// The same call, with something else made of its answer.
    pub(crate) fn map<U: Send + 'static>(
        self,
        mut form: impl FnMut(T) -> U + Send + 'static,
    ) -> Call<U> {
        let work = match self.work {
            Work::Request { client, request, mut read } => {
                let read = Box::new(move |response: &Received| read(response).map(&mut form));
                Work::Request { client, request, read }
            }
            Work::Body(body) => Work::Body(Box::new(move |options| {
                let answer = body(options);
                Box::pin(async move { answer.await.map(form) })
            })),
        };
        Call { operation: self.operation, options: self.options, work }
    }

    /// Use other limits for this call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// Which operation it is.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Send it.
    ///
    /// # Errors
    /// Any [`Error`], with the operation, the number of attempts and, for a write, what is known
    /// of its effect.
    pub async fn send(self) -> Result<T> {
        Ok(self.answered().await?.1)
    }

    /// Send it, and keep all of the answer: its status, its headers, its body.
    ///
    /// An operation of [`Access`](crate::Access) makes requests of its own accord: its status is 0.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn with_response(self) -> Result<Response<T>> {
        let (received, value) = self.answered().await?;
        Ok(Response::new(value, received))
    }

    /// Send nothing, and tell what would be sent.
    ///
    /// # Errors
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) as [`send`](Self::send), also for an
    /// operation of [`Access`](crate::Access), which is more than one request.
    pub fn dry_run(self) -> Result<DryRun> {
        let Self { operation, options, work } = self;
        let told = match work {
            Work::Request { client, request, .. } => match &options {
                Some(options) => client.with_options(options)?.dry_run(*request),
                None => client.dry_run(*request),
            },
            Work::Body(_) => Err(Error::new(
                ErrorKind::InvalidArgument,
                "this operation is more than one request: a plan tells what it would do",
            )),
        };
        told.map_err(|error| error.in_operation(operation))
    }

    async fn answered(self) -> Result<(Received, T)> {
        let Self { operation, options, work } = self;
        let (client, request, mut read) = match work {
            Work::Request { client, request, read } => (client, *request, read),
            Work::Body(body) => {
                let value = body(options.unwrap_or_default()).await;
                let value = value.map_err(|error| error.in_operation(operation))?;
                return Ok((Received::default(), value));
            }
        };
        let mut value = None;
        let mut keep = |response: &Received| {
            value = Some(read(response)?);
            Ok(())
        };
        let response = answered(client, request, options, &mut keep).await?;
        Ok((response, value.expect("the last answer was read")))
    }
}

/// Send a request, in several parts where there are, and have each answer read.
///
/// It does not know the type of the answers, so that it is compiled once. It is made in its box here:
/// what it needs for an exchange would else be on the stack of each call, and of all that waits for one.
fn answered<'a>(
    client: Client,
    mut request: Request,
    options: Option<CallOptions>,
    read: &'a mut (dyn FnMut(&Received) -> Result<()> + Send),
) -> BoxFuture<'a, Result<Received>> {
    Box::pin(async move {
        let client = match &options {
            Some(options) => client
                .with_options(options)
                .map_err(|error| error.in_operation(request.operation))?,
            None => client,
        };
        let (mut attempts, mut elapsed) = (0, Duration::ZERO);
        loop {
            let mut read = |response: &Received| {
                read(response).map_err(|error| unreadable(error, &request, response))
            };
            let result = client.send(&request, &mut read).await;
            let mut response = result.map_err(|error| error.in_part(request.part()))?;
            attempts += response.attempts;
            elapsed += response.elapsed;
            if !request.next_part() {
                (response.attempts, response.elapsed) = (attempts, elapsed);
                return Ok(response);
            }
        }
    })
}

/// An answer came and says success, but cannot be read.
pub(crate) fn unreadable(error: Error, request: &Request, response: &Received) -> Error {
    let writes = request.operation.method.writes();
    error
        .in_operation(request.operation)
        .with_attempts(response.attempts)
        .with_status(response.status)
        .with_request_id(response.request_id())
        .with_certainty(writes.then_some(Certainty::MaybeApplied))
        .masked(&response.masks)
}

impl<T: Send + 'static> IntoFuture for Call<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { service, name, method, path, .. } = self.operation;
        match self.work {
            Work::Request { .. } => write!(f, "Call({service}.{name}: {method} {path})"),
            Work::Body(_) => write!(f, "Call({service}.{name})"),
        }
    }
}

/// The answer to a request that has no operation of its own, not interpreted.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawAnswer {
    /// The HTTP status, 200 to 299.
    pub status: u16,
    /// The headers, names in lower case.
    pub headers: HeaderMap,
    /// The body, unpacked.
    pub body: Bytes,
}

impl RawAnswer {
    /// Read the body as JSON.
    ///
    /// # Errors
    /// [`Decode`](crate::ErrorKind::Decode) when it is not of this form.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T> {
        crate::http::decode::json_bytes(&self.body)
    }

    /// The text of JSON in the body.
    pub(crate) fn json_text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(crate::http::decode::without_mark(&self.body))
    }
}

impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawAnswer({}, {} bytes)", self.status, self.body.len())
    }
}

pub(crate) fn read_raw(response: &Received) -> Result<RawAnswer> {
    Ok(RawAnswer {
        status: response.status,
        headers: response.headers.clone(),
        body: response.body.clone(),
    })
}

impl Client {
    pub(crate) fn call<T: Answer>(&self, request: Request) -> Call<T> {
        Call::new(self.clone(), request, T::read)
    }

    pub(crate) fn raw(
        &self,
        method: &str,
        path: &str,
        query: &[(&str, &str)],
        body: Option<&serde_json::Value>,
    ) -> Call<RawAnswer> {
        let raw = self.service().raw;
        let known = raw.iter().find(|raw| raw.method.as_str().eq_ignore_ascii_case(method));
        let mut request = Request::raw(known.unwrap_or(&raw[0]), path, query, body);
        if known.is_none() {
            request.refuse_method();
        }
        Call::new(self.clone(), request, read_raw)
    }
}
