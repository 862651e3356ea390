// Written by `make generate` from the declarations. Do not edit it.

//! The clients of GitBook.

use std::sync::Arc;

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use rosterkit::bridge::raw::Request;
use rosterkit::bridge::{self, AnswerAs, Client as _, Configuration, FromFields as _};
use rosterkit::{Secret, gitbook as model};

use crate::argument::{MaybeUnset, PyValue, RecordOrFields, option};
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
    base_url: Option<PyValue<'_>>,
    options: &ClientOptions<'_>,
) -> PyResult<Client<rosterkit::GitBook>> {
    let callbacks = options.callbacks(py)?;
    let configuration = Configuration {
        connecting: options.connecting()?,
        ca_variables: client::CA_VARIABLES,
        ..Configuration::default()
    };
    let mut builder = bridge::configure(rosterkit::GitBook::builder(), configuration)
        .options(options.limits()?)
        .observer(callbacks.observer());
    if let Some(token) = option::<Secret>(token, "token")? {
        builder = builder.token(token);
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

/// Administer the members of GitBook organizations and teams.
///
/// Source: GitBook API, "Team members"; for the rest, the vendor's package @gitbook/api.
///
/// What is left out is taken from the environment, then from the defaults; `explain()`
/// tells which.
///
/// Args:
///     token: A personal access token, or an OAuth access token with `organization:members`
///         scopes. From the environment: `GITBOOK_TOKEN`.
///     base_url: The URL of the API. From the environment: `GITBOOK_API_URL`. By default
///         `https://api.gitbook.com/v1`.
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
#[pyclass(frozen, dict, name = "GitBook", module = "rosterkit")]
pub struct GitBook(Client<rosterkit::GitBook>);

#[pymethods]
impl GitBook {
    #[new]
    #[pyo3(signature = (
        *, token = None, base_url = None, token_provider = None, timeout = None,
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
        build(py, token, base_url, &options).map(Self)
    }

    /// List the members of a team and their roles.
    ///
    /// Source: GitBook API, Team members, "List all team members".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     page: The page to begin with, as named by an earlier answer. Pagers set this
    ///         themselves.
    ///     limit: The most members on a page. 1 to 1000.
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
        organization_id, team_id, *, page = None, limit = None, prefetch = None, resume = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn list_team_members(
        &self,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_team_members(
            &self.0,
            organization_id,
            team_id,
            page,
            limit,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Add members to a team, remove members, and change roles, all in one request.
    ///
    /// A user in both `add` and `remove` is removed.
    ///
    /// Source: GitBook API, Team members, "Updates members of a team".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     add: User ids or e-mail addresses to add.
    ///     remove: User ids or e-mail addresses to remove.
    ///     memberships: New roles, by user id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        organization_id, team_id, *, add = None, remove = None, memberships = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn update_team_members<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        add: Option<PyValue<'_>>,
        remove: Option<PyValue<'_>>,
        memberships: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_team_members(
            &self.0,
            py,
            organization_id,
            team_id,
            add,
            remove,
            memberships,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Add a member to a team, or change their role in it.
    ///
    /// Source: GitBook API, Team members, "Add a team member".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     user_id: The user's id.
    ///     role: The role to give them. Known values: `owner`, `member`.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        organization_id, team_id, user_id, *, role = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn add_team_member<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        role: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::add_team_member(
            &self.0,
            py,
            organization_id,
            team_id,
            user_id,
            role,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Remove a member from a team.
    ///
    /// The outcome says whether they were a member.
    ///
    /// Source: GitBook API, Team members, "Delete a team member".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, team_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn remove_team_member<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_team_member(
            &self.0,
            py,
            organization_id,
            team_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Fetch the account that the credential belongs to.
    ///
    /// Source, the vendor's package: @gitbook/api, "getAuthenticatedUser".
    ///
    /// Args:
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (*, timeout = None, max_retries = None, headers = None))]
    fn get_current_user<'py>(
        &self,
        py: Python<'py>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_current_user(&self.0, py, timeout, max_retries, headers, call::send)
    }

    /// List the organizations that the credential's account is in.
    ///
    /// Source, the vendor's package: @gitbook/api, "listOrganizationsForAuthenticatedUser".
    ///
    /// Args:
    ///     page: The page to begin with, as named by an earlier answer. Pagers set this
    ///         themselves.
    ///     limit: The most organizations on a page. 1 to 1000.
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
        *, page = None, limit = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_organizations(
        &self,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_organizations(
            &self.0,
            page,
            limit,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// List the members of an organization and their roles, guests included.
    ///
    /// Source, the vendor's package: @gitbook/api, "listMembersInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     page: The page to begin with, as named by an earlier answer. Pagers set this
    ///         themselves.
    ///     limit: The most members on a page. 1 to 1000.
    ///     order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
    ///     role: Only members with this role, or only guests. Known values: `admin`, `create`,
    ///         `edit`, `review`, `comment`, `read`, `guest`.
    ///     search: Only members with this text in their name or e-mail address.
    ///     sort: The field to sort by; the time of joining if omitted. Known values:
    ///         `joinedAt`, `lastSeenAt`, `name`.
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
        organization_id, *, page = None, limit = None, order = None, role = None, search = None,
        sort = None, prefetch = None, resume = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn list_organization_members(
        &self,
        organization_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        role: Option<PyValue<'_>>,
        search: Option<PyValue<'_>>,
        sort: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_organization_members(
            &self.0,
            organization_id,
            page,
            limit,
            order,
            role,
            search,
            sort,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Fetch one member of an organization.
    ///
    /// Source, the vendor's package: @gitbook/api, "getMemberInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn get_organization_member<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_organization_member(
            &self.0,
            py,
            organization_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Change a member's role in the organization. No role makes them a guest.
    ///
    /// Source, the vendor's package: @gitbook/api, "updateMemberInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     user_id: The user's id.
    ///     update: What to change. Its fields can be given as keywords in its place.
    ///     role: The role in the organization; clear it to make them a guest.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        organization_id, user_id, update = None, *, role = MaybeUnset::Unset, timeout = None,
        max_retries = None, headers = None
    ))]
    fn update_organization_member<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        update: Option<PyValue<'_>>,
        role: MaybeUnset<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_organization_member(
            &self.0,
            py,
            organization_id,
            user_id,
            update,
            role,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Remove a member from the organization and from all its teams.
    ///
    /// The outcome says whether they were a member. It is `requested` if the credential may not
    /// remove them: the service then asks the administrators, and the member keeps their access
    /// until one of them has done it.
    ///
    /// Source, the vendor's package: @gitbook/api, "removeMemberFromOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn remove_organization_member<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_organization_member(
            &self.0,
            py,
            organization_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// List the teams that a member of the organization is in, and their roles there.
    ///
    /// Source, the vendor's package: @gitbook/api, "listTeamsForOrganizationMember".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     user_id: The user's id.
    ///     page: The page to begin with, as named by an earlier answer. Pagers set this
    ///         themselves.
    ///     limit: The most teams on a page. 1 to 1000.
    ///     title: Only teams with this text in their title.
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
        organization_id, user_id, *, page = None, limit = None, title = None, prefetch = None,
        resume = None, timeout = None, max_retries = None, headers = None
    ))]
    fn list_member_teams(
        &self,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        title: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_member_teams(
            &self.0,
            organization_id,
            user_id,
            page,
            limit,
            title,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// List the teams of an organization.
    ///
    /// Source, the vendor's package: @gitbook/api, "listTeamsInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     page: The page to begin with, as named by an earlier answer. Pagers set this
    ///         themselves.
    ///     limit: The most teams on a page. 1 to 1000.
    ///     owner: Only teams that the user with this id owns. At least 1.
    ///     title: Only teams with this text in their title.
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
        organization_id, *, page = None, limit = None, owner = None, title = None,
        prefetch = None, resume = None, timeout = None, max_retries = None, headers = None
    ))]
    fn list_teams(
        &self,
        organization_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        owner: Option<PyValue<'_>>,
        title: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_teams(
            &self.0,
            organization_id,
            page,
            limit,
            owner,
            title,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Fetch one team.
    ///
    /// Source, the vendor's package: @gitbook/api, "getTeamInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, team_id, *, timeout = None, max_retries = None, headers = None))]
    fn get_team<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_team(
            &self.0,
            py,
            organization_id,
            team_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Create a team.
    ///
    /// A second team of the same title is another team, so it is not retried if its answer is
    /// lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: @gitbook/api, "createOrganizationTeam".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     title: The team's title. 1 to 64.
    ///     members: The ids of its members, who are members of the organization. At least 1.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        organization_id, title, *, members = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn create_team<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        title: PyValue<'_>,
        members: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::create_team(
            &self.0,
            py,
            organization_id,
            title,
            members,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Rename a team.
    ///
    /// Source, the vendor's package: @gitbook/api, "updateTeamInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     title: The new title. 1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, team_id, title, *, timeout = None, max_retries = None, headers = None))]
    fn update_team<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        title: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_team(
            &self.0,
            py,
            organization_id,
            team_id,
            title,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Delete a team. Its members stay in the organization.
    ///
    /// The outcome says whether it existed.
    ///
    /// Source, the vendor's package: @gitbook/api, "removeTeamFromOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, team_id, *, timeout = None, max_retries = None, headers = None))]
    fn delete_team<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_team(
            &self.0,
            py,
            organization_id,
            team_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Invite people to an organization by their e-mail addresses.
    ///
    /// Those whom the service knows, as users of the organization's single sign-on, are members
    /// at once; the others are when they accept. Inviting an address again does no harm.
    ///
    /// Source, the vendor's package: @gitbook/api, "inviteUsersToOrganization".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     emails: The addresses, with a role for each where it is not that of all.
    ///     role: The role of those for whom none is given. Known values: `admin`, `create`,
    ///         `edit`, `review`, `comment`, `read`.
    ///     sso: Whether to invite them as users of the organization's single sign-on.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        organization_id, emails, *, role = None, sso = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn invite_members<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        emails: PyValue<'_>,
        role: Option<PyValue<'_>>,
        sso: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::invite_members(
            &self.0,
            py,
            organization_id,
            emails,
            role,
            sso,
            timeout,
            max_retries,
            headers,
            call::send,
        )
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
        self.0.shown("GitBook")
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(client::not_pickled())
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.0.traverse(&visit)
    }
}

/// Administer the members of GitBook organizations and teams.
///
/// Source: GitBook API, "Team members"; for the rest, the vendor's package @gitbook/api.
///
/// Its calls are coroutines, its listings async iterators.
///
/// What is left out is taken from the environment, then from the defaults; `explain()`
/// tells which.
///
/// Args:
///     token: A personal access token, or an OAuth access token with `organization:members`
///         scopes. From the environment: `GITBOOK_TOKEN`.
///     base_url: The URL of the API. From the environment: `GITBOOK_API_URL`. By default
///         `https://api.gitbook.com/v1`.
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
#[pyclass(frozen, dict, name = "AsyncGitBook", module = "rosterkit")]
pub struct AsyncGitBook(Client<rosterkit::GitBook>);

#[pymethods]
impl AsyncGitBook {
    #[new]
    #[pyo3(signature = (
        *, token = None, base_url = None, token_provider = None, timeout = None,
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
        build(py, token, base_url, &options).map(Self)
    }

    /// List the members of a team and their roles.
    ///
    /// Source: GitBook API, Team members, "List all team members".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     page: The page to begin with, as named by an earlier answer. Pagers set this
    ///         themselves.
    ///     limit: The most members on a page. 1 to 1000.
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
        organization_id, team_id, *, page = None, limit = None, prefetch = None, resume = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn list_team_members(
        &self,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_team_members(
            &self.0,
            organization_id,
            team_id,
            page,
            limit,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Add members to a team, remove members, and change roles, all in one request.
    ///
    /// A user in both `add` and `remove` is removed.
    ///
    /// Source: GitBook API, Team members, "Updates members of a team".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     add: User ids or e-mail addresses to add.
    ///     remove: User ids or e-mail addresses to remove.
    ///     memberships: New roles, by user id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        organization_id, team_id, *, add = None, remove = None, memberships = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn update_team_members<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        add: Option<PyValue<'_>>,
        remove: Option<PyValue<'_>>,
        memberships: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_team_members(
            &self.0,
            py,
            organization_id,
            team_id,
            add,
            remove,
            memberships,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Add a member to a team, or change their role in it.
    ///
    /// Source: GitBook API, Team members, "Add a team member".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     user_id: The user's id.
    ///     role: The role to give them. Known values: `owner`, `member`.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        organization_id, team_id, user_id, *, role = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn add_team_member<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        role: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::add_team_member(
            &self.0,
            py,
            organization_id,
            team_id,
            user_id,
            role,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Remove a member from a team.
    ///
    /// The outcome says whether they were a member.
    ///
    /// Source: GitBook API, Team members, "Delete a team member".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, team_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn remove_team_member<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_team_member(
            &self.0,
            py,
            organization_id,
            team_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Fetch the account that the credential belongs to.
    ///
    /// Source, the vendor's package: @gitbook/api, "getAuthenticatedUser".
    ///
    /// Args:
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (*, timeout = None, max_retries = None, headers = None))]
    fn get_current_user<'py>(
        &self,
        py: Python<'py>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_current_user(&self.0, py, timeout, max_retries, headers, call::coroutine)
    }

    /// List the organizations that the credential's account is in.
    ///
    /// Source, the vendor's package: @gitbook/api, "listOrganizationsForAuthenticatedUser".
    ///
    /// Args:
    ///     page: The page to begin with, as named by an earlier answer. Pagers set this
    ///         themselves.
    ///     limit: The most organizations on a page. 1 to 1000.
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
        *, page = None, limit = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_organizations(
        &self,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_organizations(
            &self.0,
            page,
            limit,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// List the members of an organization and their roles, guests included.
    ///
    /// Source, the vendor's package: @gitbook/api, "listMembersInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     page: The page to begin with, as named by an earlier answer. Pagers set this
    ///         themselves.
    ///     limit: The most members on a page. 1 to 1000.
    ///     order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
    ///     role: Only members with this role, or only guests. Known values: `admin`, `create`,
    ///         `edit`, `review`, `comment`, `read`, `guest`.
    ///     search: Only members with this text in their name or e-mail address.
    ///     sort: The field to sort by; the time of joining if omitted. Known values:
    ///         `joinedAt`, `lastSeenAt`, `name`.
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
        organization_id, *, page = None, limit = None, order = None, role = None, search = None,
        sort = None, prefetch = None, resume = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn list_organization_members(
        &self,
        organization_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        role: Option<PyValue<'_>>,
        search: Option<PyValue<'_>>,
        sort: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_organization_members(
            &self.0,
            organization_id,
            page,
            limit,
            order,
            role,
            search,
            sort,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Fetch one member of an organization.
    ///
    /// Source, the vendor's package: @gitbook/api, "getMemberInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn get_organization_member<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_organization_member(
            &self.0,
            py,
            organization_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Change a member's role in the organization. No role makes them a guest.
    ///
    /// Source, the vendor's package: @gitbook/api, "updateMemberInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     user_id: The user's id.
    ///     update: What to change. Its fields can be given as keywords in its place.
    ///     role: The role in the organization; clear it to make them a guest.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        organization_id, user_id, update = None, *, role = MaybeUnset::Unset, timeout = None,
        max_retries = None, headers = None
    ))]
    fn update_organization_member<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        update: Option<PyValue<'_>>,
        role: MaybeUnset<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_organization_member(
            &self.0,
            py,
            organization_id,
            user_id,
            update,
            role,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Remove a member from the organization and from all its teams.
    ///
    /// The outcome says whether they were a member. It is `requested` if the credential may not
    /// remove them: the service then asks the administrators, and the member keeps their access
    /// until one of them has done it.
    ///
    /// Source, the vendor's package: @gitbook/api, "removeMemberFromOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, user_id, *, timeout = None, max_retries = None, headers = None))]
    fn remove_organization_member<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_organization_member(
            &self.0,
            py,
            organization_id,
            user_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// List the teams that a member of the organization is in, and their roles there.
    ///
    /// Source, the vendor's package: @gitbook/api, "listTeamsForOrganizationMember".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     user_id: The user's id.
    ///     page: The page to begin with, as named by an earlier answer. Pagers set this
    ///         themselves.
    ///     limit: The most teams on a page. 1 to 1000.
    ///     title: Only teams with this text in their title.
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
        organization_id, user_id, *, page = None, limit = None, title = None, prefetch = None,
        resume = None, timeout = None, max_retries = None, headers = None
    ))]
    fn list_member_teams(
        &self,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        title: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_member_teams(
            &self.0,
            organization_id,
            user_id,
            page,
            limit,
            title,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// List the teams of an organization.
    ///
    /// Source, the vendor's package: @gitbook/api, "listTeamsInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     page: The page to begin with, as named by an earlier answer. Pagers set this
    ///         themselves.
    ///     limit: The most teams on a page. 1 to 1000.
    ///     owner: Only teams that the user with this id owns. At least 1.
    ///     title: Only teams with this text in their title.
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
        organization_id, *, page = None, limit = None, owner = None, title = None,
        prefetch = None, resume = None, timeout = None, max_retries = None, headers = None
    ))]
    fn list_teams(
        &self,
        organization_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        owner: Option<PyValue<'_>>,
        title: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_teams(
            &self.0,
            organization_id,
            page,
            limit,
            owner,
            title,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Fetch one team.
    ///
    /// Source, the vendor's package: @gitbook/api, "getTeamInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, team_id, *, timeout = None, max_retries = None, headers = None))]
    fn get_team<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::get_team(
            &self.0,
            py,
            organization_id,
            team_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Create a team.
    ///
    /// A second team of the same title is another team, so it is not retried if its answer is
    /// lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's package: @gitbook/api, "createOrganizationTeam".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     title: The team's title. 1 to 64.
    ///     members: The ids of its members, who are members of the organization. At least 1.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        organization_id, title, *, members = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn create_team<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        title: PyValue<'_>,
        members: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::create_team(
            &self.0,
            py,
            organization_id,
            title,
            members,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Rename a team.
    ///
    /// Source, the vendor's package: @gitbook/api, "updateTeamInOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     title: The new title. 1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, team_id, title, *, timeout = None, max_retries = None, headers = None))]
    fn update_team<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        title: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_team(
            &self.0,
            py,
            organization_id,
            team_id,
            title,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Delete a team. Its members stay in the organization.
    ///
    /// The outcome says whether it existed.
    ///
    /// Source, the vendor's package: @gitbook/api, "removeTeamFromOrganizationById".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     team_id: The team's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, team_id, *, timeout = None, max_retries = None, headers = None))]
    fn delete_team<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_team(
            &self.0,
            py,
            organization_id,
            team_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Invite people to an organization by their e-mail addresses.
    ///
    /// Those whom the service knows, as users of the organization's single sign-on, are members
    /// at once; the others are when they accept. Inviting an address again does no harm.
    ///
    /// Source, the vendor's package: @gitbook/api, "inviteUsersToOrganization".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     emails: The addresses, with a role for each where it is not that of all.
    ///     role: The role of those for whom none is given. Known values: `admin`, `create`,
    ///         `edit`, `review`, `comment`, `read`.
    ///     sso: Whether to invite them as users of the organization's single sign-on.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        organization_id, emails, *, role = None, sso = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn invite_members<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        emails: PyValue<'_>,
        role: Option<PyValue<'_>>,
        sso: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::invite_members(
            &self.0,
            py,
            organization_id,
            emails,
            role,
            sso,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
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
        self.0.shown("AsyncGitBook")
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
        client: &Client<rosterkit::GitBook>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call =
            client.core.operations().list_team_members(organization_id, team_id, page, limit);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn update_team_members<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        add: Option<PyValue<'_>>,
        remove: Option<PyValue<'_>>,
        memberships: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().update_team_members(
            organization_id,
            team_id,
            add,
            remove,
            memberships,
        );
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn add_team_member<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        role: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call =
            client.core.operations().add_team_member(organization_id, team_id, user_id, role);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn remove_team_member<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().remove_team_member(organization_id, team_id, user_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn get_current_user<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().get_current_user();
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn list_organizations(
        client: &Client<rosterkit::GitBook>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_organizations(page, limit);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn list_organization_members(
        client: &Client<rosterkit::GitBook>,
        organization_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        order: Option<PyValue<'_>>,
        role: Option<PyValue<'_>>,
        search: Option<PyValue<'_>>,
        sort: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_organization_members(
            organization_id,
            page,
            limit,
            order,
            role,
            search,
            sort,
        );
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn get_organization_member<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().get_organization_member(organization_id, user_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn update_organization_member<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        update: Option<PyValue<'_>>,
        role: MaybeUnset<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let fields = [role];
        let update = RecordOrFields {
            record: update,
            is_any_set: fields.iter().any(MaybeUnset::is_set),
            fields: || Ok(model::OrganizationMemberUpdate::from_fields((role.field("role")?,))),
        };
        let call =
            client.core.operations().update_organization_member(organization_id, user_id, update);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn remove_organization_member<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().remove_organization_member(organization_id, user_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn list_member_teams(
        client: &Client<rosterkit::GitBook>,
        organization_id: PyValue<'_>,
        user_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        title: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_member_teams(
            organization_id,
            user_id,
            page,
            limit,
            title,
        );
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn list_teams(
        client: &Client<rosterkit::GitBook>,
        organization_id: PyValue<'_>,
        page: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        owner: Option<PyValue<'_>>,
        title: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_teams(organization_id, page, limit, owner, title);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn get_team<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().get_team(organization_id, team_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn create_team<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        title: PyValue<'_>,
        members: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().create_team(organization_id, title, members);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn update_team<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        title: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().update_team(organization_id, team_id, title);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn delete_team<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        team_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().delete_team(organization_id, team_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn invite_members<'py>(
        client: &Client<rosterkit::GitBook>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        emails: PyValue<'_>,
        role: Option<PyValue<'_>>,
        sso: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().invite_members(organization_id, emails, role, sso);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn request<'py>(
        client: &Client<rosterkit::GitBook>,
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
pub fn held<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a Client<rosterkit::GitBook>> {
    if let Ok(client) = value.cast::<GitBook>() {
        return Some(&client.get().0);
    }
    value.cast::<AsyncGitBook>().ok().map(|client| &client.get().0)
}

/// Add the classes to the package's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<GitBook>()?;
    module.add_class::<AsyncGitBook>()?;
    coroutine_functions(
        &module.py().get_type::<AsyncGitBook>(),
        &[
            "update_team_members",
            "add_team_member",
            "remove_team_member",
            "get_current_user",
            "get_organization_member",
            "update_organization_member",
            "remove_organization_member",
            "get_team",
            "create_team",
            "update_team",
            "delete_team",
            "invite_members",
            "request",
            "aclose",
            "__aenter__",
            "__aexit__",
        ],
    )
}
