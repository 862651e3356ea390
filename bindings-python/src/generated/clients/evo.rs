// Written by `make generate` from the declarations. Do not edit it.

//! The clients of Seequent Evo.

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
    token: Option<PyValue<'_>>,
    client_id: Option<PyValue<'_>>,
    client_secret: Option<PyValue<'_>>,
    token_url: Option<PyValue<'_>>,
    base_url: Option<PyValue<'_>>,
    discovery_url: Option<PyValue<'_>>,
    options: &ClientOptions<'_>,
) -> PyResult<Client<rosterkit::Evo>> {
    let callbacks = options.callbacks(py)?;
    let configuration = Configuration {
        connecting: options.connecting()?,
        ca_variables: client::CA_VARIABLES,
        ..Configuration::default()
    };
    let mut builder = bridge::configure(rosterkit::Evo::builder(), configuration)
        .options(options.limits()?)
        .observer(callbacks.observer());
    if let Some(token) = option::<Secret>(token, "token")? {
        builder = builder.token(token);
    }
    if let Some(client_id) = option::<Secret>(client_id, "client_id")? {
        builder = builder.client_id(client_id);
    }
    if let Some(client_secret) = option::<Secret>(client_secret, "client_secret")? {
        builder = builder.client_secret(client_secret);
    }
    if let Some(token_url) = option::<String>(token_url, "token_url")? {
        builder = builder.token_url(token_url);
    }
    if let Some(base_url) = option::<String>(base_url, "base_url")? {
        builder = builder.base_url(base_url);
    }
    if let Some(discovery_url) = option::<String>(discovery_url, "discovery_url")? {
        builder = builder.discovery_url(discovery_url);
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

/// Administer who may work in a Seequent Evo instance and in its workspaces.
///
/// The operations require an instance admin; other callers receive a 403.
///
/// Source: Seequent Evo, Workspaces API 1.0.
///
/// What is left out is taken from the environment, then from the defaults; `explain()`
/// tells which.
///
/// Args:
///     token: A token obtained elsewhere, used as it is. From the environment: `EVO_TOKEN`.
///     client_id: The id of a client that is registered with Bentley, with `client_secret`.
///         From the environment: `EVO_CLIENT_ID`.
///     client_secret: The secret of that client. From the environment: `EVO_CLIENT_SECRET`.
///     token_url: The URL of the token endpoint. By default
///         `https://ims.bentley.com/connect/token`.
///     base_url: The organization's hub, for example `https://350mt.api.seequent.com`. Only
///         `discover` works without it. From the environment: `EVO_HUB_URL`.
///     discovery_url: The URL of the discovery service, which knows the hubs. From the
///         environment: `EVO_DISCOVERY_URL`. By default
///         `https://discover.api.seequent.com`.
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
#[pyclass(frozen, dict, name = "Evo", module = "rosterkit")]
pub struct Evo(Client<rosterkit::Evo>);

#[pymethods]
impl Evo {
    #[new]
    #[pyo3(signature = (
        *, token = None, client_id = None, client_secret = None, token_url = None,
        base_url = None, discovery_url = None, token_provider = None, timeout = None,
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
        token: Option<PyValue<'_>>,
        client_id: Option<PyValue<'_>>,
        client_secret: Option<PyValue<'_>>,
        token_url: Option<PyValue<'_>>,
        base_url: Option<PyValue<'_>>,
        discovery_url: Option<PyValue<'_>>,
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
        build(py, token, client_id, client_secret, token_url, base_url, discovery_url, &options)
            .map(Self)
    }

    /// List the users of a workspace and their roles.
    ///
    /// The answer is one page. The service does not distinguish a workspace that does not exist
    /// from one that is not visible to the credential: both are `NotFound`.
    ///
    /// Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     workspace_id: The workspace's id.
    ///     user_id: Only the user with this id.
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
        org_id, workspace_id, *, user_id = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_workspace_users(
        &self,
        org_id: PyValue<'_>,
        workspace_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_workspace_users(
            &self.0,
            org_id,
            workspace_id,
            user_id,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Give a user a role in a workspace: add them, or change the role that they have.
    ///
    /// A user who is known by their e-mail address must belong to the organization. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `user_id`, `email`.
    ///
    /// Source, the vendor's package: evo-sdk-common, "assign_user_role_admin".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     workspace_id: The workspace's id.
    ///     role: The role. Known values: `owner`, `editor`, `viewer`.
    ///     user_id: The user's id.
    ///     email: The user's e-mail address.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        org_id, workspace_id, role, *, user_id = None, email = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn add_workspace_user<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        workspace_id: PyValue<'_>,
        role: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        email: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::add_workspace_user(
            &self.0,
            py,
            org_id,
            workspace_id,
            role,
            user_id,
            email,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Remove a user from a workspace.
    ///
    /// Source, the vendor's package: evo-sdk-common, "delete_user_role_admin".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     workspace_id: The workspace's id.
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, workspace_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn remove_workspace_user<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        workspace_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_workspace_user(
            &self.0,
            py,
            org_id,
            workspace_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Give any number of users roles in workspaces.
    ///
    /// They are sent 100 at a time, one request after another, each within the limits of a
    /// call. If one fails, `completed` of the error says how many assignments were made before
    /// it.
    ///
    /// Source, the vendor's package: evo-sdk-common, "bulk_assign_roles_admin".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     role_assignments: Who gets which role in which workspace.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, role_assignments, *, timeout = None, max_retries = None, headers = None))]
    fn bulk_assign_roles<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        role_assignments: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::bulk_assign_roles(
            &self.0,
            py,
            org_id,
            role_assignments,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// List the workspaces of the organization.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_workspaces_admin".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     limit: The most workspaces on a page; 20 if omitted. 1 to 100.
    ///     offset: How many workspaces to skip at the beginning. Pagers count on from there.
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
        org_id, *, limit = None, offset = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_workspaces(
        &self,
        org_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_workspaces(
            &self.0,
            org_id,
            limit,
            offset,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// List the workspaces that a user is in, and their role in each.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_user_workspaces_admin".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     user_id: The user's id.
    ///     limit: The most workspaces on a page; 20 if omitted. 1 to 100.
    ///     offset: How many workspaces to skip at the beginning. Pagers count on from there.
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
        org_id, user_id, *, limit = None, offset = None, prefetch = None, resume = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn list_user_workspaces(
        &self,
        org_id: PyValue<'_>,
        user_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_user_workspaces(
            &self.0,
            org_id,
            user_id,
            limit,
            offset,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// List the users of the organization's instance, and their roles in it.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_instance_users".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     limit: The most users on a page; 20 if omitted. 1 to 100.
    ///     offset: How many users to skip at the beginning. Pagers count on from there.
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
        org_id, *, limit = None, offset = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_instance_users(
        &self,
        org_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_instance_users(
            &self.0,
            org_id,
            limit,
            offset,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Add people to the instance by their e-mail addresses.
    ///
    /// Those whom the service knows are members at once, the others are invited. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: evo-sdk-common, "add_instance_users".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     users: Whom to add, with which roles.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, users, *, timeout = None, max_retries = None, headers = None))]
    fn add_instance_users<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        users: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::add_instance_users(
            &self.0,
            py,
            org_id,
            users,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Replace the roles that a user has in the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common, "update_instance_user_roles".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     user_id: The user's id.
    ///     roles: The ids of all roles that they are to have.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, user_id, roles, *, timeout = None, max_retries = None, headers = None))]
    fn update_instance_user_roles<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        user_id: PyValue<'_>,
        roles: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_instance_user_roles(
            &self.0,
            py,
            org_id,
            user_id,
            roles,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Remove a user from the instance, and so from all its workspaces.
    ///
    /// Source, the vendor's package: evo-sdk-common, "remove_instance_user".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn remove_instance_user<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_instance_user(
            &self.0,
            py,
            org_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// List the open invitations to the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_instance_user_invitations".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     limit: The most invitations on a page; 20 if omitted. 1 to 100.
    ///     offset: How many invitations to skip at the beginning. Pagers count on from there.
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
        org_id, *, limit = None, offset = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_instance_invitations(
        &self,
        org_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_instance_invitations(
            &self.0,
            org_id,
            limit,
            offset,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Withdraw an invitation to the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common, "delete_instance_user_invitation".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     invitation_id: The invitation's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, invitation_id, *, timeout = None, max_retries = None, headers = None))]
    fn delete_instance_invitation<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        invitation_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_instance_invitation(
            &self.0,
            py,
            org_id,
            invitation_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// List the roles that a user can have in the instance. The answer is one page.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_instance_user_roles".
    ///
    /// Args:
    ///     org_id: The organization's id.
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
        org_id, *, prefetch = None, resume = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn list_instance_roles(
        &self,
        org_id: PyValue<'_>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_instance_roles(&self.0, org_id, prefetch, resume, timeout, max_retries, headers)
            .map(SyncPager)
    }

    /// Find the organizations that the credential belongs to, and the hubs they are on.
    ///
    /// It needs no `base_url`, because it finds it: the `url` of a hub to which
    /// `service_access` gives the organization access.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_organizations".
    ///
    /// Args:
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (*, timeout = None, max_retries = None, headers = None))]
    fn discover<'py>(
        &self,
        py: Python<'py>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::discover(&self.0, py, timeout, max_retries, headers, call::send)
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
        self.0.shown("Evo")
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(client::not_pickled())
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.0.traverse(&visit)
    }
}

/// Administer who may work in a Seequent Evo instance and in its workspaces.
///
/// The operations require an instance admin; other callers receive a 403.
///
/// Source: Seequent Evo, Workspaces API 1.0.
///
/// Its calls are coroutines, its listings async iterators.
///
/// What is left out is taken from the environment, then from the defaults; `explain()`
/// tells which.
///
/// Args:
///     token: A token obtained elsewhere, used as it is. From the environment: `EVO_TOKEN`.
///     client_id: The id of a client that is registered with Bentley, with `client_secret`.
///         From the environment: `EVO_CLIENT_ID`.
///     client_secret: The secret of that client. From the environment: `EVO_CLIENT_SECRET`.
///     token_url: The URL of the token endpoint. By default
///         `https://ims.bentley.com/connect/token`.
///     base_url: The organization's hub, for example `https://350mt.api.seequent.com`. Only
///         `discover` works without it. From the environment: `EVO_HUB_URL`.
///     discovery_url: The URL of the discovery service, which knows the hubs. From the
///         environment: `EVO_DISCOVERY_URL`. By default
///         `https://discover.api.seequent.com`.
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
#[pyclass(frozen, dict, name = "AsyncEvo", module = "rosterkit")]
pub struct AsyncEvo(Client<rosterkit::Evo>);

#[pymethods]
impl AsyncEvo {
    #[new]
    #[pyo3(signature = (
        *, token = None, client_id = None, client_secret = None, token_url = None,
        base_url = None, discovery_url = None, token_provider = None, timeout = None,
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
        token: Option<PyValue<'_>>,
        client_id: Option<PyValue<'_>>,
        client_secret: Option<PyValue<'_>>,
        token_url: Option<PyValue<'_>>,
        base_url: Option<PyValue<'_>>,
        discovery_url: Option<PyValue<'_>>,
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
        build(py, token, client_id, client_secret, token_url, base_url, discovery_url, &options)
            .map(Self)
    }

    /// List the users of a workspace and their roles.
    ///
    /// The answer is one page. The service does not distinguish a workspace that does not exist
    /// from one that is not visible to the credential: both are `NotFound`.
    ///
    /// Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     workspace_id: The workspace's id.
    ///     user_id: Only the user with this id.
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
        org_id, workspace_id, *, user_id = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_workspace_users(
        &self,
        org_id: PyValue<'_>,
        workspace_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_workspace_users(
            &self.0,
            org_id,
            workspace_id,
            user_id,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Give a user a role in a workspace: add them, or change the role that they have.
    ///
    /// A user who is known by their e-mail address must belong to the organization. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `user_id`, `email`.
    ///
    /// Source, the vendor's package: evo-sdk-common, "assign_user_role_admin".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     workspace_id: The workspace's id.
    ///     role: The role. Known values: `owner`, `editor`, `viewer`.
    ///     user_id: The user's id.
    ///     email: The user's e-mail address.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        org_id, workspace_id, role, *, user_id = None, email = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn add_workspace_user<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        workspace_id: PyValue<'_>,
        role: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        email: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::add_workspace_user(
            &self.0,
            py,
            org_id,
            workspace_id,
            role,
            user_id,
            email,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Remove a user from a workspace.
    ///
    /// Source, the vendor's package: evo-sdk-common, "delete_user_role_admin".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     workspace_id: The workspace's id.
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, workspace_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn remove_workspace_user<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        workspace_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_workspace_user(
            &self.0,
            py,
            org_id,
            workspace_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Give any number of users roles in workspaces.
    ///
    /// They are sent 100 at a time, one request after another, each within the limits of a
    /// call. If one fails, `completed` of the error says how many assignments were made before
    /// it.
    ///
    /// Source, the vendor's package: evo-sdk-common, "bulk_assign_roles_admin".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     role_assignments: Who gets which role in which workspace.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, role_assignments, *, timeout = None, max_retries = None, headers = None))]
    fn bulk_assign_roles<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        role_assignments: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::bulk_assign_roles(
            &self.0,
            py,
            org_id,
            role_assignments,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// List the workspaces of the organization.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_workspaces_admin".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     limit: The most workspaces on a page; 20 if omitted. 1 to 100.
    ///     offset: How many workspaces to skip at the beginning. Pagers count on from there.
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
        org_id, *, limit = None, offset = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_workspaces(
        &self,
        org_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_workspaces(
            &self.0,
            org_id,
            limit,
            offset,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// List the workspaces that a user is in, and their role in each.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_user_workspaces_admin".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     user_id: The user's id.
    ///     limit: The most workspaces on a page; 20 if omitted. 1 to 100.
    ///     offset: How many workspaces to skip at the beginning. Pagers count on from there.
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
        org_id, user_id, *, limit = None, offset = None, prefetch = None, resume = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn list_user_workspaces(
        &self,
        org_id: PyValue<'_>,
        user_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_user_workspaces(
            &self.0,
            org_id,
            user_id,
            limit,
            offset,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// List the users of the organization's instance, and their roles in it.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_instance_users".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     limit: The most users on a page; 20 if omitted. 1 to 100.
    ///     offset: How many users to skip at the beginning. Pagers count on from there.
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
        org_id, *, limit = None, offset = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_instance_users(
        &self,
        org_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_instance_users(
            &self.0,
            org_id,
            limit,
            offset,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Add people to the instance by their e-mail addresses.
    ///
    /// Those whom the service knows are members at once, the others are invited. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: evo-sdk-common, "add_instance_users".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     users: Whom to add, with which roles.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, users, *, timeout = None, max_retries = None, headers = None))]
    fn add_instance_users<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        users: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::add_instance_users(
            &self.0,
            py,
            org_id,
            users,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Replace the roles that a user has in the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common, "update_instance_user_roles".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     user_id: The user's id.
    ///     roles: The ids of all roles that they are to have.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, user_id, roles, *, timeout = None, max_retries = None, headers = None))]
    fn update_instance_user_roles<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        user_id: PyValue<'_>,
        roles: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_instance_user_roles(
            &self.0,
            py,
            org_id,
            user_id,
            roles,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Remove a user from the instance, and so from all its workspaces.
    ///
    /// Source, the vendor's package: evo-sdk-common, "remove_instance_user".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn remove_instance_user<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_instance_user(
            &self.0,
            py,
            org_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// List the open invitations to the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_instance_user_invitations".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     limit: The most invitations on a page; 20 if omitted. 1 to 100.
    ///     offset: How many invitations to skip at the beginning. Pagers count on from there.
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
        org_id, *, limit = None, offset = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_instance_invitations(
        &self,
        org_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_instance_invitations(
            &self.0,
            org_id,
            limit,
            offset,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Withdraw an invitation to the instance.
    ///
    /// Source, the vendor's package: evo-sdk-common, "delete_instance_user_invitation".
    ///
    /// Args:
    ///     org_id: The organization's id.
    ///     invitation_id: The invitation's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (org_id, invitation_id, *, timeout = None, max_retries = None, headers = None))]
    fn delete_instance_invitation<'py>(
        &self,
        py: Python<'py>,
        org_id: PyValue<'_>,
        invitation_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_instance_invitation(
            &self.0,
            py,
            org_id,
            invitation_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// List the roles that a user can have in the instance. The answer is one page.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_instance_user_roles".
    ///
    /// Args:
    ///     org_id: The organization's id.
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
        org_id, *, prefetch = None, resume = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn list_instance_roles(
        &self,
        org_id: PyValue<'_>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_instance_roles(&self.0, org_id, prefetch, resume, timeout, max_retries, headers)
            .map(AsyncPager)
    }

    /// Find the organizations that the credential belongs to, and the hubs they are on.
    ///
    /// It needs no `base_url`, because it finds it: the `url` of a hub to which
    /// `service_access` gives the organization access.
    ///
    /// Source, the vendor's package: evo-sdk-common, "list_organizations".
    ///
    /// Args:
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (*, timeout = None, max_retries = None, headers = None))]
    fn discover<'py>(
        &self,
        py: Python<'py>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::discover(&self.0, py, timeout, max_retries, headers, call::coroutine)
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
        self.0.shown("AsyncEvo")
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

    pub fn list_workspace_users(
        client: &Client<rosterkit::Evo>,
        org_id: PyValue<'_>,
        workspace_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_workspace_users(org_id, workspace_id, user_id);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn add_workspace_user<'py>(
        client: &Client<rosterkit::Evo>,
        py: Python<'py>,
        org_id: PyValue<'_>,
        workspace_id: PyValue<'_>,
        role: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        email: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call =
            client.core.operations().add_workspace_user(org_id, workspace_id, role, user_id, email);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn remove_workspace_user<'py>(
        client: &Client<rosterkit::Evo>,
        py: Python<'py>,
        org_id: PyValue<'_>,
        workspace_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().remove_workspace_user(org_id, workspace_id, user_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn bulk_assign_roles<'py>(
        client: &Client<rosterkit::Evo>,
        py: Python<'py>,
        org_id: PyValue<'_>,
        role_assignments: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().bulk_assign_roles(org_id, role_assignments);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn list_workspaces(
        client: &Client<rosterkit::Evo>,
        org_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_workspaces(org_id, limit, offset);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn list_user_workspaces(
        client: &Client<rosterkit::Evo>,
        org_id: PyValue<'_>,
        user_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_user_workspaces(org_id, user_id, limit, offset);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn list_instance_users(
        client: &Client<rosterkit::Evo>,
        org_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_instance_users(org_id, limit, offset);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn add_instance_users<'py>(
        client: &Client<rosterkit::Evo>,
        py: Python<'py>,
        org_id: PyValue<'_>,
        users: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().add_instance_users(org_id, users);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn update_instance_user_roles<'py>(
        client: &Client<rosterkit::Evo>,
        py: Python<'py>,
        org_id: PyValue<'_>,
        user_id: PyValue<'_>,
        roles: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().update_instance_user_roles(org_id, user_id, roles);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn remove_instance_user<'py>(
        client: &Client<rosterkit::Evo>,
        py: Python<'py>,
        org_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().remove_instance_user(org_id, user_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn list_instance_invitations(
        client: &Client<rosterkit::Evo>,
        org_id: PyValue<'_>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_instance_invitations(org_id, limit, offset);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn delete_instance_invitation<'py>(
        client: &Client<rosterkit::Evo>,
        py: Python<'py>,
        org_id: PyValue<'_>,
        invitation_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().delete_instance_invitation(org_id, invitation_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn list_instance_roles(
        client: &Client<rosterkit::Evo>,
        org_id: PyValue<'_>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_instance_roles(org_id);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn discover<'py>(
        client: &Client<rosterkit::Evo>,
        py: Python<'py>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().discover();
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn request<'py>(
        client: &Client<rosterkit::Evo>,
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
pub fn held<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a Client<rosterkit::Evo>> {
    if let Ok(client) = value.cast::<Evo>() {
        return Some(&client.get().0);
    }
    value.cast::<AsyncEvo>().ok().map(|client| &client.get().0)
}

/// Add the classes to the package's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Evo>()?;
    module.add_class::<AsyncEvo>()?;
    coroutine_functions(
        &module.py().get_type::<AsyncEvo>(),
        &[
            "add_workspace_user",
            "remove_workspace_user",
            "bulk_assign_roles",
            "add_instance_users",
            "update_instance_user_roles",
            "remove_instance_user",
            "delete_instance_invitation",
            "discover",
            "request",
            "aclose",
            "__aenter__",
            "__aexit__",
        ],
    )
}
