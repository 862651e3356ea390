// Written by `make generate` from the declarations. Do not edit it.

//! The clients of Paperspace.

use std::sync::Arc;

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use rosterkit::Secret;
use rosterkit::bridge::raw::Request;
use rosterkit::bridge::{self, AnswerAs, Client as _, Configuration};

use crate::argument::{MaybeUnset, PyValue, option};
use crate::awaitable::Completed;
use crate::call::{self, Deliver};
use crate::client::{self, Client};
use crate::coroutine::coroutine_functions;
use crate::generated::options::{ClientOptions, call_options, limits, listing_options};
use crate::listing::Listing;
use crate::pager::{AsyncPager, SyncPager};
use crate::{errors, raw_request};

/// Make what the objects of both classes hold.
fn build(
    py: Python<'_>,
    api_key: Option<PyValue<'_>>,
    base_url: Option<PyValue<'_>>,
    options: &ClientOptions<'_>,
) -> PyResult<Client<rosterkit::Paperspace>> {
    let callbacks = options.callbacks(py)?;
    let configuration = Configuration {
        connecting: options.connecting()?,
        ca_variables: client::CA_VARIABLES,
        ..Configuration::default()
    };
    let mut builder = bridge::configure(rosterkit::Paperspace::builder(), configuration)
        .options(options.limits()?)
        .observer(callbacks.observer());
    if let Some(api_key) = option::<Secret>(api_key, "api_key")? {
        builder = builder.api_key(api_key);
    }
    if let Some(base_url) = option::<String>(base_url, "base_url")? {
        builder = builder.base_url(base_url);
    }
    if let Some(provider) = callbacks.token_provider() {
        builder = builder.token_provider(provider);
    }
    if let Some(clock) = options.clock()? {
        builder = builder.clock(clock);
    }
    let core = builder.build().map_err(|error| errors::raised(py, &error))?;
    Ok(Client::new(core, callbacks))
}

/// Administer the members and the secrets of a Paperspace team.
///
/// Source: Paperspace API v1, "Users" and "Teams".
///
/// What is left out is taken from the environment, then from the defaults; `explain()`
/// tells which.
///
/// Args:
///     api_key: An API key of the team, created in the console. It never expires. From the
///         environment: `PAPERSPACE_API_KEY`.
///     base_url: The URL of the API. From the environment: `PAPERSPACE_API_URL`. By default
///         `https://api.paperspace.com/v1`.
///     token_provider: What gives bearer tokens, in place of a credential. A function (for
///         async clients also a coroutine function) that returns a token, or a pair of it
///         and the seconds it is good for. It runs in the context of the call that needs
///         the token.
///     timeout: How long the whole call may take, over all attempts and waits; 120 s by
///         default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
///     attempt_timeout: How long one attempt may take, its whole body included; 30 s by
///         default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
///     connect_timeout: How long making a connection may take, TLS included; 5 s by
///         default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
///     max_retries: How often a call may be tried again; 2 by default.
///     max_retry_after: The longest wait that a service may ask for, beyond which a call
///         fails at once; 60 s by default. At most a day. A number of seconds, or a
///         `timedelta`.
///     max_pages: How many pages a listing may have; 10,000 by default. At least 1.
///     max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
///         default. 1 byte to 1 GiB.
///     headers: Which headers are sent beside the library's own. Names and values, which
///         are never shown. Those of a call are sent beside the client's, or in their place
///         where the name is the same. What the library sets itself, such as
///         `Authorization`, is refused. They are not sent to where tokens are obtained.
///     credential_file: Which file has the credential: the `api_key` of Paperspace and
///         ZenML Pro, the `token` of GitBook and Seequent Evo. Its content is the
///         credential, with or without a line's end after it, and has at most 64 KiB. If it
///         changes, calls use the new credential within a second, and at once if the
///         service refuses the old one. If it cannot be read any more, what was read last
///         is used until the service refuses that.
///     credential_command: Which command prints the credential, as its program and
///         arguments: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and
///         Seequent Evo. It is run without a shell and without input when the credential is
///         first needed, and again when the service has refused what it printed; for a
///         credential that is exchanged, whenever a token is obtained. It has 10 s and may
///         print at most 64 KiB. What it prints is never shown, its standard error is not
///         read.
///     max_in_flight: How many requests of the client may be in flight at once; 64 by
///         default. 1 to 10,000.
///     min_interval: How long apart two writes to a host begin at least; 0 s by default. At
///         most a day. A number of seconds, or a `timedelta`. A write for which it would be
///         too late fails at once, and is not sent.
///     max_concurrency: How many writes to a host may be under way at once, beside the
///         reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
///     proxy: Which proxy is used, with user and password in its URL if it wants them. It
///         begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
///         the names of hosts, `socks5h://`.
///     ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
///         platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
///         OpenSSL: a file, and a list of folders. Where neither is set, and the machine
///         has no authorities either, Mozilla's are trusted, and a warning is logged.
///         Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
///     client_certificate: Which file has the certificate, its chain and its key (PEM) that
///         the client shows.
///     allow_insecure_http: Whether `http://` may be used to other hosts than this one.
///         Credentials then travel in the clear.
///     user_agent: What is added to the client's own `User-Agent`.
///     ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
///         and query, and not with the route in place of both. Ids can name people.
///     on_call: What is called when a call begins. It is given a `CallEvent`.
///     on_request: What is called when an attempt begins. It is given a `RequestEvent`.
///     on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
///     on_retry: What is called when a call will be tried again. It is given a
///         `RetryEvent`.
///     on_pause: What is called when a request waits before it is sent: for a new allowance
///         of the service, or as writes are held apart. It is given a `PauseEvent`.
///     on_result: What is called when a call ended, with success or not, or was cancelled.
///         It is given a `ResultEvent`.
///     clock: Where time and randomness come from, for tests. A
///         `rosterkit.testing.FakeClock`.
///
/// Raises:
///     ConfigError: A credential is missing, doubled or unusable, or a URL is not `https`.
///     InvalidArgumentError: A limit is out of its range.
// With a `__dict__`, so that a test can put a mock in the place of a method.
#[pyclass(frozen, dict, name = "Paperspace", module = "rosterkit")]
pub struct Paperspace(Client<rosterkit::Paperspace>);

#[pymethods]
impl Paperspace {
    #[new]
    #[pyo3(signature = (
        *, api_key = None, base_url = None, token_provider = None, timeout = None,
        attempt_timeout = None, connect_timeout = None, max_retries = None,
        max_retry_after = None, max_pages = None, max_body_bytes = None, headers = None,
        credential_file = None, credential_command = None, max_in_flight = None,
        min_interval = None, max_concurrency = None, proxy = None, ca_bundle = None,
        client_certificate = None, allow_insecure_http = None, user_agent = None,
        ids_in_urls = None, on_call = None, on_request = None, on_response = None,
        on_retry = None, on_pause = None, on_result = None, clock = None
    ))]
    fn new(
        py: Python<'_>,
        api_key: Option<PyValue<'_>>,
        base_url: Option<PyValue<'_>>,
        token_provider: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        attempt_timeout: Option<PyValue<'_>>,
        connect_timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        max_retry_after: Option<PyValue<'_>>,
        max_pages: Option<PyValue<'_>>,
        max_body_bytes: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        credential_file: Option<PyValue<'_>>,
        credential_command: Option<PyValue<'_>>,
        max_in_flight: Option<PyValue<'_>>,
        min_interval: Option<PyValue<'_>>,
        max_concurrency: Option<PyValue<'_>>,
        proxy: Option<PyValue<'_>>,
        ca_bundle: Option<PyValue<'_>>,
        client_certificate: Option<PyValue<'_>>,
        allow_insecure_http: Option<PyValue<'_>>,
        user_agent: Option<PyValue<'_>>,
        ids_in_urls: Option<PyValue<'_>>,
        on_call: Option<PyValue<'_>>,
        on_request: Option<PyValue<'_>>,
        on_response: Option<PyValue<'_>>,
        on_retry: Option<PyValue<'_>>,
        on_pause: Option<PyValue<'_>>,
        on_result: Option<PyValue<'_>>,
        clock: Option<PyValue<'_>>,
    ) -> PyResult<Self> {
        let options = ClientOptions {
            token_provider,
            timeout,
            attempt_timeout,
            connect_timeout,
            max_retries,
            max_retry_after,
            max_pages,
            max_body_bytes,
            headers,
            credential_file,
            credential_command,
            max_in_flight,
            min_interval,
            max_concurrency,
            proxy,
            ca_bundle,
            client_certificate,
            allow_insecure_http,
            user_agent,
            ids_in_urls,
            on_call,
            on_request,
            on_response,
            on_retry,
            on_pause,
            on_result,
            on_target: None,
            clock,
        };
        build(py, api_key, base_url, &options).map(Self)
    }

    /// List the members of a team.
    ///
    /// Open invitations are included, with `dt_confirmed` not set. The list is sorted by
    /// `dt_confirmed`, which may change while the list is being read.
    ///
    /// Source: Paperspace API v1, Users, "List team members".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///     limit: The most members on a page. 1 to 120.
    ///     order_by: The field to sort by. Known values: `dtConfirmed`.
    ///     order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
    ///     role: Only members with this role. Known values: `member`, `admin`, `owner`.
    ///     prefetch: How many pages are read ahead while earlier ones are being used; 0 by
    ///         default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
    ///         by side; where each page names the next, one is as good as more.
    ///     resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each page.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each page.
    ///     headers: Which headers are sent beside the library's own. That is for each page.
    #[pyo3(signature = (
        team_id, *, after = None, limit = None, order_by = None, order = None, role = None,
        prefetch = None, resume = None, timeout = None, max_retries = None, headers = None
    ))]
    fn list_team_members(
        &self,
        team_id: PyValue<'_>,
        after: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order_by: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        role: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_team_members(
            &self.0,
            team_id,
            after,
            limit,
            order_by,
            order,
            role,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Grant or revoke a member's admin rights in the team.
    ///
    /// Source: Paperspace API v1, Users, "Update a team membership".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     user_id: The member's id.
    ///     is_admin: Whether the member should be an admin.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, user_id, is_admin, *, timeout = None, max_retries = None, headers = None))]
    fn update_team_member<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        is_admin: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_team_member(
            &self.0,
            py,
            team_id,
            user_id,
            is_admin,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Remove a member from a team.
    ///
    /// A user who is not a member is `NotFound`.
    ///
    /// Source: Paperspace API v1, Users, "Remove a user from a team".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     user_id: The member's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn remove_team_member<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_team_member(
            &self.0,
            py,
            team_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// List the secrets of a team, without their values.
    ///
    /// Source: Paperspace API v1, Teams, "List a team's secrets".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///     limit: The most secrets on a page. 1 to 120.
    ///     order_by: The field to sort by. Known values: `dtCreated`.
    ///     order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
    ///     prefetch: How many pages are read ahead while earlier ones are being used; 0 by
    ///         default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
    ///         by side; where each page names the next, one is as good as more.
    ///     resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each page.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each page.
    ///     headers: Which headers are sent beside the library's own. That is for each page.
    #[pyo3(signature = (
        team_id, *, after = None, limit = None, order_by = None, order = None, prefetch = None,
        resume = None, timeout = None, max_retries = None, headers = None
    ))]
    fn list_secrets(
        &self,
        team_id: PyValue<'_>,
        after: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order_by: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_secrets(
            &self.0,
            team_id,
            after,
            limit,
            order_by,
            order,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Create a secret in a team.
    ///
    /// It fails with `Conflict` if a secret of that name exists. It is not retried if its
    /// answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source: Paperspace API v1, Teams, "Create a team secret".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
    ///     value: The secret's value. No operation returns it. 1 to 8192.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, name, value, *, timeout = None, max_retries = None, headers = None))]
    fn create_secret<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::create_secret(
            &self.0,
            py,
            team_id,
            name,
            value,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Fetch one secret of a team, without its value.
    ///
    /// Source: Paperspace API v1, Teams, "Get a team secret".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     name: The secret's name. 1 to 128.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, name, *, timeout = None, max_retries = None, headers = None))]
    fn get_secret<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_secret(&self.0, py, team_id, name, timeout, max_retries, headers, call::send)
    }

    /// Replace the value of a secret.
    ///
    /// Source: Paperspace API v1, Teams, "Update a team secret".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     name: The secret's name. 1 to 128.
    ///     value: The new value. 1 to 8192.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, name, value, *, timeout = None, max_retries = None, headers = None))]
    fn update_secret<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_secret(
            &self.0,
            py,
            team_id,
            name,
            value,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Delete a secret. One that does not exist is `NotFound`.
    ///
    /// Deployments that use it lose it: check `has_deployment_attached` first.
    ///
    /// Source: Paperspace API v1, Teams, "Delete a team secret".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     name: The secret's name. 1 to 128.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, name, *, timeout = None, max_retries = None, headers = None))]
    fn delete_secret<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_secret(&self.0, py, team_id, name, timeout, max_retries, headers, call::send)
    }

    /// List the secrets of a project, without their values.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret list".
    ///
    /// Args:
    ///     project_id: The project's id.
    ///     after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///     limit: The most secrets on a page. 1 to 120.
    ///     order_by: The field to sort by. Known values: `dtCreated`.
    ///     order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
    ///     prefetch: How many pages are read ahead while earlier ones are being used; 0 by
    ///         default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
    ///         by side; where each page names the next, one is as good as more.
    ///     resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each page.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each page.
    ///     headers: Which headers are sent beside the library's own. That is for each page.
    #[pyo3(signature = (
        project_id, *, after = None, limit = None, order_by = None, order = None, prefetch = None,
        resume = None, timeout = None, max_retries = None, headers = None
    ))]
    fn list_project_secrets(
        &self,
        project_id: PyValue<'_>,
        after: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order_by: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_project_secrets(
            &self.0,
            project_id,
            after,
            limit,
            order_by,
            order,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Create a secret in a project.
    ///
    /// It fails with `Conflict` if a secret of that name exists. It is not retried if its
    /// answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// Args:
    ///     project_id: The project's id.
    ///     name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
    ///     value: The secret's value. No operation returns it. 1 to 8192.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (project_id, name, value, *, timeout = None, max_retries = None, headers = None))]
    fn create_project_secret<'py>(
        &self,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::create_project_secret(
            &self.0,
            py,
            project_id,
            name,
            value,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Fetch one secret of a project, without its value.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// Args:
    ///     project_id: The project's id.
    ///     name: The secret's name. 1 to 128.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (project_id, name, *, timeout = None, max_retries = None, headers = None))]
    fn get_project_secret<'py>(
        &self,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_project_secret(
            &self.0,
            py,
            project_id,
            name,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Replace the value of a project's secret.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// Args:
    ///     project_id: The project's id.
    ///     name: The secret's name. 1 to 128.
    ///     value: The new value. 1 to 8192.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (project_id, name, value, *, timeout = None, max_retries = None, headers = None))]
    fn update_project_secret<'py>(
        &self,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_project_secret(
            &self.0,
            py,
            project_id,
            name,
            value,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Delete a secret of a project. One that does not exist is `NotFound`.
    ///
    /// Deployments that use it lose it: check `has_deployment_attached` first.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret delete".
    ///
    /// Args:
    ///     project_id: The project's id.
    ///     name: The secret's name. 1 to 128.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (project_id, name, *, timeout = None, max_retries = None, headers = None))]
    fn delete_project_secret<'py>(
        &self,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_project_secret(
            &self.0,
            py,
            project_id,
            name,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Find out whose credential it is, and which teams that account is in.
    ///
    /// It is the one way to find a team: no operation lists them. No session is the service's
    /// answer to a credential that it does not know.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "session".
    ///
    /// Args:
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (*, timeout = None, max_retries = None, headers = None))]
    fn get_session<'py>(
        &self,
        py: Python<'py>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_session(&self.0, py, timeout, max_retries, headers, call::send)
    }

    /// Send a request that has no operation of its own, with the same checks, credentials,
    /// retries and limits.
    ///
    /// Args:
    ///     method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is
    ///         lost, as it is not known what it does.
    ///     path: Below the base URL, percent-encoded where needed.
    ///     query: Names and values, not encoded.
    ///     json: The body; none when left out.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        method, path, *, query = None, json = MaybeUnset::Unset, timeout = None,
        max_retries = None, headers = None
    ))]
    fn request<'py>(
        &self,
        py: Python<'py>,
        method: PyValue<'_>,
        path: PyValue<'_>,
        query: Option<PyValue<'_>>,
        json: MaybeUnset<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::request(
            &self.0,
            py,
            method,
            path,
            query,
            json,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Return the same client with other limits. Connections, token and retry budget stay
    /// shared, so this costs next to nothing.
    ///
    /// Args:
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
    ///         the client says otherwise.
    ///     connect_timeout: How long making a connection may take, TLS included; 5 s unless the
    ///         client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     max_retry_after: The longest wait that a service may ask for, beyond which a call
    ///         fails at once; 60 s unless the client says otherwise.
    ///     max_pages: How many pages a listing may have; 10,000 unless the client says
    ///         otherwise.
    ///     max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
    ///         the client says otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        *, timeout = None, attempt_timeout = None, connect_timeout = None, max_retries = None,
        max_retry_after = None, max_pages = None, max_body_bytes = None, headers = None
    ))]
    fn with_options(
        slf: &Bound<'_, Self>,
        timeout: Option<PyValue<'_>>,
        attempt_timeout: Option<PyValue<'_>>,
        connect_timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        max_retry_after: Option<PyValue<'_>>,
        max_pages: Option<PyValue<'_>>,
        max_body_bytes: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Self> {
        let Self(client) = slf.get();
        let core = client.core.with_options(&limits(
            timeout,
            attempt_timeout,
            connect_timeout,
            max_retries,
            max_retry_after,
            max_pages,
            max_body_bytes,
            headers,
        )?);
        let core = core.map_err(|error| errors::raised(slf.py(), &error))?;
        Ok(Self(client.with_core(slf.as_any(), core)))
    }

    /// Tell where each setting came from, never what it is.
    fn explain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        client::explained(py, self.0.core.explain())
    }

    /// The same client, with all of the answer to each call: its calls give a `Response`, whose
    /// `value` is the result.
    #[getter]
    fn with_response(slf: &Bound<'_, Self>) -> Self {
        let Self(client) = slf.get();
        Self(client.answering(slf.as_any(), client.core.clone(), AnswerAs::Response))
    }

    /// The same client for looking before doing: a call that writes gives a `DryRun`, which is
    /// the request that it would send, and nothing leaves. All else goes on as usual.
    #[getter]
    fn dry_run(slf: &Bound<'_, Self>) -> Self {
        let Self(client) = slf.get();
        Self(client.answering(slf.as_any(), client.core.without_writes(), AnswerAs::DryRun))
    }

    /// Refuse further calls: of this client and of those made of it by `with_options`. Dropping
    /// a client is enough; this is for programs that want to be sure.
    fn close(&self) {
        self.0.core.close();
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_raised))]
    fn __exit__(&self, _raised: &Bound<'_, PyTuple>) {
        self.0.core.close();
    }

    fn __repr__(&self) -> String {
        self.0.shown("Paperspace")
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(client::not_pickled())
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.0.traverse(&visit)
    }
}

/// Administer the members and the secrets of a Paperspace team.
///
/// Source: Paperspace API v1, "Users" and "Teams".
///
/// Its calls are coroutines, its listings async iterators.
///
/// What is left out is taken from the environment, then from the defaults; `explain()`
/// tells which.
///
/// Args:
///     api_key: An API key of the team, created in the console. It never expires. From the
///         environment: `PAPERSPACE_API_KEY`.
///     base_url: The URL of the API. From the environment: `PAPERSPACE_API_URL`. By default
///         `https://api.paperspace.com/v1`.
///     token_provider: What gives bearer tokens, in place of a credential. A function (for
///         async clients also a coroutine function) that returns a token, or a pair of it
///         and the seconds it is good for. It runs in the context of the call that needs
///         the token.
///     timeout: How long the whole call may take, over all attempts and waits; 120 s by
///         default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
///     attempt_timeout: How long one attempt may take, its whole body included; 30 s by
///         default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
///     connect_timeout: How long making a connection may take, TLS included; 5 s by
///         default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
///     max_retries: How often a call may be tried again; 2 by default.
///     max_retry_after: The longest wait that a service may ask for, beyond which a call
///         fails at once; 60 s by default. At most a day. A number of seconds, or a
///         `timedelta`.
///     max_pages: How many pages a listing may have; 10,000 by default. At least 1.
///     max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
///         default. 1 byte to 1 GiB.
///     headers: Which headers are sent beside the library's own. Names and values, which
///         are never shown. Those of a call are sent beside the client's, or in their place
///         where the name is the same. What the library sets itself, such as
///         `Authorization`, is refused. They are not sent to where tokens are obtained.
///     credential_file: Which file has the credential: the `api_key` of Paperspace and
///         ZenML Pro, the `token` of GitBook and Seequent Evo. Its content is the
///         credential, with or without a line's end after it, and has at most 64 KiB. If it
///         changes, calls use the new credential within a second, and at once if the
///         service refuses the old one. If it cannot be read any more, what was read last
///         is used until the service refuses that.
///     credential_command: Which command prints the credential, as its program and
///         arguments: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and
///         Seequent Evo. It is run without a shell and without input when the credential is
///         first needed, and again when the service has refused what it printed; for a
///         credential that is exchanged, whenever a token is obtained. It has 10 s and may
///         print at most 64 KiB. What it prints is never shown, its standard error is not
///         read.
///     max_in_flight: How many requests of the client may be in flight at once; 64 by
///         default. 1 to 10,000.
///     min_interval: How long apart two writes to a host begin at least; 0 s by default. At
///         most a day. A number of seconds, or a `timedelta`. A write for which it would be
///         too late fails at once, and is not sent.
///     max_concurrency: How many writes to a host may be under way at once, beside the
///         reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
///     proxy: Which proxy is used, with user and password in its URL if it wants them. It
///         begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
///         the names of hosts, `socks5h://`.
///     ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
///         platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
///         OpenSSL: a file, and a list of folders. Where neither is set, and the machine
///         has no authorities either, Mozilla's are trusted, and a warning is logged.
///         Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
///     client_certificate: Which file has the certificate, its chain and its key (PEM) that
///         the client shows.
///     allow_insecure_http: Whether `http://` may be used to other hosts than this one.
///         Credentials then travel in the clear.
///     user_agent: What is added to the client's own `User-Agent`.
///     ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
///         and query, and not with the route in place of both. Ids can name people.
///     on_call: What is called when a call begins. It is given a `CallEvent`.
///     on_request: What is called when an attempt begins. It is given a `RequestEvent`.
///     on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
///     on_retry: What is called when a call will be tried again. It is given a
///         `RetryEvent`.
///     on_pause: What is called when a request waits before it is sent: for a new allowance
///         of the service, or as writes are held apart. It is given a `PauseEvent`.
///     on_result: What is called when a call ended, with success or not, or was cancelled.
///         It is given a `ResultEvent`.
///     clock: Where time and randomness come from, for tests. A
///         `rosterkit.testing.FakeClock`.
///
/// Raises:
///     ConfigError: A credential is missing, doubled or unusable, or a URL is not `https`.
///     InvalidArgumentError: A limit is out of its range.
// With a `__dict__`, so that a test can put a mock in the place of a method.
#[pyclass(frozen, dict, name = "AsyncPaperspace", module = "rosterkit")]
pub struct AsyncPaperspace(Client<rosterkit::Paperspace>);

#[pymethods]
impl AsyncPaperspace {
    #[new]
    #[pyo3(signature = (
        *, api_key = None, base_url = None, token_provider = None, timeout = None,
        attempt_timeout = None, connect_timeout = None, max_retries = None,
        max_retry_after = None, max_pages = None, max_body_bytes = None, headers = None,
        credential_file = None, credential_command = None, max_in_flight = None,
        min_interval = None, max_concurrency = None, proxy = None, ca_bundle = None,
        client_certificate = None, allow_insecure_http = None, user_agent = None,
        ids_in_urls = None, on_call = None, on_request = None, on_response = None,
        on_retry = None, on_pause = None, on_result = None, clock = None
    ))]
    fn new(
        py: Python<'_>,
        api_key: Option<PyValue<'_>>,
        base_url: Option<PyValue<'_>>,
        token_provider: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        attempt_timeout: Option<PyValue<'_>>,
        connect_timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        max_retry_after: Option<PyValue<'_>>,
        max_pages: Option<PyValue<'_>>,
        max_body_bytes: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        credential_file: Option<PyValue<'_>>,
        credential_command: Option<PyValue<'_>>,
        max_in_flight: Option<PyValue<'_>>,
        min_interval: Option<PyValue<'_>>,
        max_concurrency: Option<PyValue<'_>>,
        proxy: Option<PyValue<'_>>,
        ca_bundle: Option<PyValue<'_>>,
        client_certificate: Option<PyValue<'_>>,
        allow_insecure_http: Option<PyValue<'_>>,
        user_agent: Option<PyValue<'_>>,
        ids_in_urls: Option<PyValue<'_>>,
        on_call: Option<PyValue<'_>>,
        on_request: Option<PyValue<'_>>,
        on_response: Option<PyValue<'_>>,
        on_retry: Option<PyValue<'_>>,
        on_pause: Option<PyValue<'_>>,
        on_result: Option<PyValue<'_>>,
        clock: Option<PyValue<'_>>,
    ) -> PyResult<Self> {
        let options = ClientOptions {
            token_provider,
            timeout,
            attempt_timeout,
            connect_timeout,
            max_retries,
            max_retry_after,
            max_pages,
            max_body_bytes,
            headers,
            credential_file,
            credential_command,
            max_in_flight,
            min_interval,
            max_concurrency,
            proxy,
            ca_bundle,
            client_certificate,
            allow_insecure_http,
            user_agent,
            ids_in_urls,
            on_call,
            on_request,
            on_response,
            on_retry,
            on_pause,
            on_result,
            on_target: None,
            clock,
        };
        build(py, api_key, base_url, &options).map(Self)
    }

    /// List the members of a team.
    ///
    /// Open invitations are included, with `dt_confirmed` not set. The list is sorted by
    /// `dt_confirmed`, which may change while the list is being read.
    ///
    /// Source: Paperspace API v1, Users, "List team members".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///     limit: The most members on a page. 1 to 120.
    ///     order_by: The field to sort by. Known values: `dtConfirmed`.
    ///     order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
    ///     role: Only members with this role. Known values: `member`, `admin`, `owner`.
    ///     prefetch: How many pages are read ahead while earlier ones are being used; 0 by
    ///         default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
    ///         by side; where each page names the next, one is as good as more.
    ///     resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each page.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each page.
    ///     headers: Which headers are sent beside the library's own. That is for each page.
    #[pyo3(signature = (
        team_id, *, after = None, limit = None, order_by = None, order = None, role = None,
        prefetch = None, resume = None, timeout = None, max_retries = None, headers = None
    ))]
    fn list_team_members(
        &self,
        team_id: PyValue<'_>,
        after: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order_by: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        role: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_team_members(
            &self.0,
            team_id,
            after,
            limit,
            order_by,
            order,
            role,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Grant or revoke a member's admin rights in the team.
    ///
    /// Source: Paperspace API v1, Users, "Update a team membership".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     user_id: The member's id.
    ///     is_admin: Whether the member should be an admin.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, user_id, is_admin, *, timeout = None, max_retries = None, headers = None))]
    fn update_team_member<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        is_admin: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_team_member(
            &self.0,
            py,
            team_id,
            user_id,
            is_admin,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Remove a member from a team.
    ///
    /// A user who is not a member is `NotFound`.
    ///
    /// Source: Paperspace API v1, Users, "Remove a user from a team".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     user_id: The member's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn remove_team_member<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_team_member(
            &self.0,
            py,
            team_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// List the secrets of a team, without their values.
    ///
    /// Source: Paperspace API v1, Teams, "List a team's secrets".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///     limit: The most secrets on a page. 1 to 120.
    ///     order_by: The field to sort by. Known values: `dtCreated`.
    ///     order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
    ///     prefetch: How many pages are read ahead while earlier ones are being used; 0 by
    ///         default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
    ///         by side; where each page names the next, one is as good as more.
    ///     resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each page.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each page.
    ///     headers: Which headers are sent beside the library's own. That is for each page.
    #[pyo3(signature = (
        team_id, *, after = None, limit = None, order_by = None, order = None, prefetch = None,
        resume = None, timeout = None, max_retries = None, headers = None
    ))]
    fn list_secrets(
        &self,
        team_id: PyValue<'_>,
        after: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order_by: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_secrets(
            &self.0,
            team_id,
            after,
            limit,
            order_by,
            order,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Create a secret in a team.
    ///
    /// It fails with `Conflict` if a secret of that name exists. It is not retried if its
    /// answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source: Paperspace API v1, Teams, "Create a team secret".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
    ///     value: The secret's value. No operation returns it. 1 to 8192.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, name, value, *, timeout = None, max_retries = None, headers = None))]
    fn create_secret<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::create_secret(
            &self.0,
            py,
            team_id,
            name,
            value,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Fetch one secret of a team, without its value.
    ///
    /// Source: Paperspace API v1, Teams, "Get a team secret".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     name: The secret's name. 1 to 128.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, name, *, timeout = None, max_retries = None, headers = None))]
    fn get_secret<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_secret(
            &self.0,
            py,
            team_id,
            name,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Replace the value of a secret.
    ///
    /// Source: Paperspace API v1, Teams, "Update a team secret".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     name: The secret's name. 1 to 128.
    ///     value: The new value. 1 to 8192.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, name, value, *, timeout = None, max_retries = None, headers = None))]
    fn update_secret<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_secret(
            &self.0,
            py,
            team_id,
            name,
            value,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Delete a secret. One that does not exist is `NotFound`.
    ///
    /// Deployments that use it lose it: check `has_deployment_attached` first.
    ///
    /// Source: Paperspace API v1, Teams, "Delete a team secret".
    ///
    /// Args:
    ///     team_id: The team's id or namespace.
    ///     name: The secret's name. 1 to 128.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (team_id, name, *, timeout = None, max_retries = None, headers = None))]
    fn delete_secret<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_secret(
            &self.0,
            py,
            team_id,
            name,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// List the secrets of a project, without their values.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret list".
    ///
    /// Args:
    ///     project_id: The project's id.
    ///     after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
    ///     limit: The most secrets on a page. 1 to 120.
    ///     order_by: The field to sort by. Known values: `dtCreated`.
    ///     order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
    ///     prefetch: How many pages are read ahead while earlier ones are being used; 0 by
    ///         default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
    ///         by side; where each page names the next, one is as good as more.
    ///     resume: Where to go on: the `resume` of an earlier listing, or of its error.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each page.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each page.
    ///     headers: Which headers are sent beside the library's own. That is for each page.
    #[pyo3(signature = (
        project_id, *, after = None, limit = None, order_by = None, order = None, prefetch = None,
        resume = None, timeout = None, max_retries = None, headers = None
    ))]
    fn list_project_secrets(
        &self,
        project_id: PyValue<'_>,
        after: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order_by: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_project_secrets(
            &self.0,
            project_id,
            after,
            limit,
            order_by,
            order,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Create a secret in a project.
    ///
    /// It fails with `Conflict` if a secret of that name exists. It is not retried if its
    /// answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// Args:
    ///     project_id: The project's id.
    ///     name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
    ///     value: The secret's value. No operation returns it. 1 to 8192.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (project_id, name, value, *, timeout = None, max_retries = None, headers = None))]
    fn create_project_secret<'py>(
        &self,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::create_project_secret(
            &self.0,
            py,
            project_id,
            name,
            value,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Fetch one secret of a project, without its value.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// Args:
    ///     project_id: The project's id.
    ///     name: The secret's name. 1 to 128.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (project_id, name, *, timeout = None, max_retries = None, headers = None))]
    fn get_project_secret<'py>(
        &self,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_project_secret(
            &self.0,
            py,
            project_id,
            name,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Replace the value of a project's secret.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret set".
    ///
    /// Args:
    ///     project_id: The project's id.
    ///     name: The secret's name. 1 to 128.
    ///     value: The new value. 1 to 8192.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (project_id, name, value, *, timeout = None, max_retries = None, headers = None))]
    fn update_project_secret<'py>(
        &self,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_project_secret(
            &self.0,
            py,
            project_id,
            name,
            value,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Delete a secret of a project. One that does not exist is `NotFound`.
    ///
    /// Deployments that use it lose it: check `has_deployment_attached` first.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "secret delete".
    ///
    /// Args:
    ///     project_id: The project's id.
    ///     name: The secret's name. 1 to 128.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (project_id, name, *, timeout = None, max_retries = None, headers = None))]
    fn delete_project_secret<'py>(
        &self,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_project_secret(
            &self.0,
            py,
            project_id,
            name,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Find out whose credential it is, and which teams that account is in.
    ///
    /// It is the one way to find a team: no operation lists them. No session is the service's
    /// answer to a credential that it does not know.
    ///
    /// Source, the vendor's package: Paperspace's command line tool, "session".
    ///
    /// Args:
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (*, timeout = None, max_retries = None, headers = None))]
    fn get_session<'py>(
        &self,
        py: Python<'py>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_session(&self.0, py, timeout, max_retries, headers, call::coroutine)
    }

    /// Send a request that has no operation of its own, with the same checks, credentials,
    /// retries and limits.
    ///
    /// Args:
    ///     method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is
    ///         lost, as it is not known what it does.
    ///     path: Below the base URL, percent-encoded where needed.
    ///     query: Names and values, not encoded.
    ///     json: The body; none when left out.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        method, path, *, query = None, json = MaybeUnset::Unset, timeout = None,
        max_retries = None, headers = None
    ))]
    fn request<'py>(
        &self,
        py: Python<'py>,
        method: PyValue<'_>,
        path: PyValue<'_>,
        query: Option<PyValue<'_>>,
        json: MaybeUnset<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::request(
            &self.0,
            py,
            method,
            path,
            query,
            json,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Return the same client with other limits. Connections, token and retry budget stay
    /// shared, so this costs next to nothing.
    ///
    /// Args:
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
    ///         the client says otherwise.
    ///     connect_timeout: How long making a connection may take, TLS included; 5 s unless the
    ///         client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     max_retry_after: The longest wait that a service may ask for, beyond which a call
    ///         fails at once; 60 s unless the client says otherwise.
    ///     max_pages: How many pages a listing may have; 10,000 unless the client says
    ///         otherwise.
    ///     max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
    ///         the client says otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        *, timeout = None, attempt_timeout = None, connect_timeout = None, max_retries = None,
        max_retry_after = None, max_pages = None, max_body_bytes = None, headers = None
    ))]
    fn with_options(
        slf: &Bound<'_, Self>,
        timeout: Option<PyValue<'_>>,
        attempt_timeout: Option<PyValue<'_>>,
        connect_timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        max_retry_after: Option<PyValue<'_>>,
        max_pages: Option<PyValue<'_>>,
        max_body_bytes: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Self> {
        let Self(client) = slf.get();
        let core = client.core.with_options(&limits(
            timeout,
            attempt_timeout,
            connect_timeout,
            max_retries,
            max_retry_after,
            max_pages,
            max_body_bytes,
            headers,
        )?);
        let core = core.map_err(|error| errors::raised(slf.py(), &error))?;
        Ok(Self(client.with_core(slf.as_any(), core)))
    }

    /// Tell where each setting came from, never what it is.
    fn explain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        client::explained(py, self.0.core.explain())
    }

    /// The same client, with all of the answer to each call: its calls give a `Response`, whose
    /// `value` is the result.
    #[getter]
    fn with_response(slf: &Bound<'_, Self>) -> Self {
        let Self(client) = slf.get();
        Self(client.answering(slf.as_any(), client.core.clone(), AnswerAs::Response))
    }

    /// The same client for looking before doing: a call that writes gives a `DryRun`, which is
    /// the request that it would send, and nothing leaves. All else goes on as usual.
    #[getter]
    fn dry_run(slf: &Bound<'_, Self>) -> Self {
        let Self(client) = slf.get();
        Self(client.answering(slf.as_any(), client.core.without_writes(), AnswerAs::DryRun))
    }

    /// Refuse further calls: of this client and of those made of it by `with_options`. Dropping
    /// a client is enough; this is for programs that want to be sure.
    fn aclose(&self, py: Python<'_>) -> Completed {
        self.0.core.close();
        Completed::new(py.None())
    }

    fn __aenter__(slf: Bound<'_, Self>) -> Completed {
        Completed::new(slf.into_any().unbind())
    }

    #[pyo3(signature = (*_raised))]
    fn __aexit__(&self, py: Python<'_>, _raised: &Bound<'_, PyTuple>) -> Completed {
        self.aclose(py)
    }

    fn __repr__(&self) -> String {
        self.0.shown("AsyncPaperspace")
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(client::not_pickled())
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.0.traverse(&visit)
    }
}

/// The calls and listings, for the methods of both classes.
mod calls {
    use super::*;

    pub fn list_team_members(
        client: &Client<rosterkit::Paperspace>,
        team_id: PyValue<'_>,
        after: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order_by: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        role: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client
            .core
            .operations()
            .list_team_members(team_id, after, limit, order_by, order, role);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn update_team_member<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        is_admin: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().update_team_member(team_id, user_id, is_admin);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn remove_team_member<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().remove_team_member(team_id, user_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn list_secrets(
        client: &Client<rosterkit::Paperspace>,
        team_id: PyValue<'_>,
        after: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order_by: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_secrets(team_id, after, limit, order_by, order);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn create_secret<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().create_secret(team_id, name, value);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn get_secret<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().get_secret(team_id, name);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn update_secret<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().update_secret(team_id, name, value);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn delete_secret<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        team_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().delete_secret(team_id, name);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn list_project_secrets(
        client: &Client<rosterkit::Paperspace>,
        project_id: PyValue<'_>,
        after: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order_by: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client
            .core
            .operations()
            .list_project_secrets(project_id, after, limit, order_by, order);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn create_project_secret<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().create_project_secret(project_id, name, value);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn get_project_secret<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().get_project_secret(project_id, name);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn update_project_secret<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        value: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().update_project_secret(project_id, name, value);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn delete_project_secret<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        project_id: PyValue<'_>,
        name: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().delete_project_secret(project_id, name);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn get_session<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().get_session();
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn request<'py>(
        client: &Client<rosterkit::Paperspace>,
        py: Python<'py>,
        method: PyValue<'_>,
        path: PyValue<'_>,
        query: Option<PyValue<'_>>,
        json: MaybeUnset<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let request = raw_request::read(method, path, query, json)?;
        let Request { method, path, body, .. } = &request;
        let call = client.core.request(method, path, &request.query(), body.as_ref());
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }
}

/// What `value` holds, if it is a client of this service, of either class.
pub fn held<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a Client<rosterkit::Paperspace>> {
    if let Ok(client) = value.cast::<Paperspace>() {
        return Some(&client.get().0);
    }
    value.cast::<AsyncPaperspace>().ok().map(|client| &client.get().0)
}

/// Add the classes to the package's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Paperspace>()?;
    module.add_class::<AsyncPaperspace>()?;
    coroutine_functions(
        &module.py().get_type::<AsyncPaperspace>(),
        &[
            "update_team_member",
            "remove_team_member",
            "create_secret",
            "get_secret",
            "update_secret",
            "delete_secret",
            "create_project_secret",
            "get_project_secret",
            "update_project_secret",
            "delete_project_secret",
            "get_session",
            "request",
            "aclose",
            "__aenter__",
            "__aexit__",
        ],
    )
}
