// Written by `make generate` from the declarations. Do not edit it.

//! The clients of ZenML Pro.

use std::sync::Arc;

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use rosterkit::bridge::raw::Request;
use rosterkit::bridge::{self, AnswerAs, Client as _, Configuration, FromFields as _};
use rosterkit::{Secret, zenml as model};

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
    api_key: Option<PyValue<'_>>,
    token: Option<PyValue<'_>>,
    client_id: Option<PyValue<'_>>,
    client_secret: Option<PyValue<'_>>,
    audience: Option<PyValue<'_>>,
    token_url: Option<PyValue<'_>>,
    base_url: Option<PyValue<'_>>,
    options: &ClientOptions<'_>,
) -> PyResult<Client<rosterkit::ZenML>> {
    let callbacks = options.callbacks(py)?;
    let configuration = Configuration {
        connecting: options.connecting()?,
        ca_variables: client::CA_VARIABLES,
        ..Configuration::default()
    };
    let mut builder = bridge::configure(rosterkit::ZenML::builder(), configuration)
        .options(options.limits()?)
        .observer(callbacks.observer());
    if let Some(api_key) = option::<Secret>(api_key, "api_key")? {
        builder = builder.api_key(api_key);
    }
    if let Some(token) = option::<Secret>(token, "token")? {
        builder = builder.token(token);
    }
    if let Some(client_id) = option::<Secret>(client_id, "client_id")? {
        builder = builder.client_id(client_id);
    }
    if let Some(client_secret) = option::<Secret>(client_secret, "client_secret")? {
        builder = builder.client_secret(client_secret);
    }
    if let Some(audience) = option::<String>(audience, "audience")? {
        builder = builder.audience(audience);
    }
    if let Some(token_url) = option::<String>(token_url, "token_url")? {
        builder = builder.token_url(token_url);
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

/// Administer the users and the organizations of a ZenML Pro control plane.
///
/// A ZenML workspace server is a different product, with another API and its own users.
///
/// Source: ZenML Pro API, "Users".
///
/// What is left out is taken from the environment, then from the defaults; `explain()`
/// tells which.
///
/// Args:
///     api_key: A personal token or a service account's key, exchanged for tokens of one
///         hour. From the environment: `ZENML_PRO_API_KEY`.
///     token: A token or key that is used as it is. From the environment:
///         `ZENML_PRO_TOKEN`.
///     client_id: The id of an OAuth2 client, with `client_secret`.
///     client_secret: The secret of an OAuth2 client.
///     audience: The audience of the OAuth2 client's token, if the token endpoint requires
///         one.
///     token_url: The URL of the token endpoint, if it is not `/auth/login` below the base
///         URL.
///     base_url: The URL of the API; for a self-hosted control plane,
///         `https://HOST/api/v1`. From the environment: `ZENML_PRO_API_URL`. By default
///         `https://cloudapi.zenml.io`.
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
#[pyclass(frozen, dict, name = "ZenML", module = "rosterkit")]
pub struct ZenML(Client<rosterkit::ZenML>);

#[pymethods]
impl ZenML {
    #[new]
    #[pyo3(signature = (
        *, api_key = None, token = None, client_id = None, client_secret = None, audience = None,
        token_url = None, base_url = None, token_provider = None, timeout = None,
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
        token: Option<PyValue<'_>>,
        client_id: Option<PyValue<'_>>,
        client_secret: Option<PyValue<'_>>,
        audience: Option<PyValue<'_>>,
        token_url: Option<PyValue<'_>>,
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
        build(py, api_key, token, client_id, client_secret, audience, token_url, base_url, &options)
            .map(Self)
    }

    /// List users.
    ///
    /// A page may hold fewer users than `limit`. Each page is requested so that it repeats the
    /// last user of the page before it. No user is left out if others are deleted or added
    /// while the list is being read; `shifts` of the listing counts such changes.
    ///
    /// Source: ZenML Pro API, Users, "List Users Endpoint".
    ///
    /// Args:
    ///     user_id: Only the user with this id.
    ///     oauth_provider: Only users who sign in with this OAuth provider.
    ///     oauth_id: Only the user with this id at the OAuth provider.
    ///     email: Only the user with this e-mail address.
    ///     is_active: Only active users, or only inactive ones.
    ///     limit: The most users on a page; 100 if omitted. At least 1.
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
        *, user_id = None, oauth_provider = None, oauth_id = None, email = None, is_active = None,
        limit = None, offset = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_users(
        &self,
        user_id: Option<PyValue<'_>>,
        oauth_provider: Option<PyValue<'_>>,
        oauth_id: Option<PyValue<'_>>,
        email: Option<PyValue<'_>>,
        is_active: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_users(
            &self.0,
            user_id,
            oauth_provider,
            oauth_id,
            email,
            is_active,
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

    /// Change the fields that are set in `update`: those left out stay as they are, and null
    /// clears.
    ///
    /// `username` and `email` cannot be changed for an account that signs in with OAuth2.
    ///
    /// Source: ZenML Pro API, Users, "Update User Endpoint".
    ///
    /// Args:
    ///     user_id: The user's id.
    ///     update: What to change. Its fields can be given as keywords in its place.
    ///     password: A new password.
    ///     password_expired: Whether the password must be changed at the next sign-in.
    ///     name: The display name. 1 to 50.
    ///     avatar_url: The URL of a picture.
    ///     company: The company. 1 to 50.
    ///     job_title: The job title. 1 to 50.
    ///     metadata: Further data about the user; it replaces the earlier data.
    ///     username: The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50.
    ///     email: The e-mail address.
    ///     is_active: Whether the user may sign in.
    ///     is_onboarded: Whether the user has completed onboarding.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        user_id, update = None, *, password = MaybeUnset::Unset,
        password_expired = MaybeUnset::Unset, name = MaybeUnset::Unset,
        avatar_url = MaybeUnset::Unset, company = MaybeUnset::Unset,
        job_title = MaybeUnset::Unset, metadata = MaybeUnset::Unset, username = MaybeUnset::Unset,
        email = MaybeUnset::Unset, is_active = MaybeUnset::Unset,
        is_onboarded = MaybeUnset::Unset, timeout = None, max_retries = None, headers = None
    ))]
    fn update_user<'py>(
        &self,
        py: Python<'py>,
        user_id: PyValue<'_>,
        update: Option<PyValue<'_>>,
        password: MaybeUnset<'_>,
        password_expired: MaybeUnset<'_>,
        name: MaybeUnset<'_>,
        avatar_url: MaybeUnset<'_>,
        company: MaybeUnset<'_>,
        job_title: MaybeUnset<'_>,
        metadata: MaybeUnset<'_>,
        username: MaybeUnset<'_>,
        email: MaybeUnset<'_>,
        is_active: MaybeUnset<'_>,
        is_onboarded: MaybeUnset<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_user(
            &self.0,
            py,
            user_id,
            update,
            password,
            password_expired,
            name,
            avatar_url,
            company,
            job_title,
            metadata,
            username,
            email,
            is_active,
            is_onboarded,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Delete a user for good.
    ///
    /// To disable a user in a way that can be undone, use `update_user` with `is_active` set to
    /// false. Internal users cannot be deleted.
    ///
    /// Source: ZenML Pro API, Users, "Delete User Endpoint".
    ///
    /// Args:
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (user_id, *, timeout = None, max_retries = None, headers = None))]
    fn delete_user<'py>(
        &self,
        py: Python<'py>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_user(&self.0, py, user_id, timeout, max_retries, headers, call::send)
    }

    /// Fetch the account that the credential belongs to.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Get current user".
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

    /// List the organizations that the credential may see.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organizations Endpoint".
    ///
    /// Args:
    ///     limit: The most organizations on a page; 100 if omitted. At least 1.
    ///     offset: How many organizations to skip at the beginning. Pagers count on from there.
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
        *, limit = None, offset = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_organizations(
        &self,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_organizations(
            &self.0,
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

    /// List the members of an organization: users, service accounts, teams, open invitations.
    ///
    /// The `kind` of each tells them apart. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization Members".
    ///
    /// Args:
    ///     organization_id: The organization's id.
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
        organization_id, *, prefetch = None, resume = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn list_organization_members(
        &self,
        organization_id: PyValue<'_>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_organization_members(
            &self.0,
            organization_id,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Remove a user from an organization. The account stays.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Remove Organization Member".
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

    /// List the roles of an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization Roles".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     level: Only roles of this level. Known values: `organization`, `workspace`,
    ///         `project`.
    ///     name: Only the role with this name.
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
        organization_id, *, level = None, name = None, prefetch = None, resume = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn list_organization_roles(
        &self,
        organization_id: PyValue<'_>,
        level: Option<PyValue<'_>>,
        name: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_organization_roles(
            &self.0,
            organization_id,
            level,
            name,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// List the invitations to an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Invitations".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     email: Only invitations of this e-mail address.
    ///     only_pending: Only those that are open.
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
        organization_id, *, email = None, only_pending = None, prefetch = None, resume = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn list_invitations(
        &self,
        organization_id: PyValue<'_>,
        email: Option<PyValue<'_>>,
        only_pending: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_invitations(
            &self.0,
            organization_id,
            email,
            only_pending,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Invite a person to an organization.
    ///
    /// It is not retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Create Invitation".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     email: The e-mail address.
    ///     role_id: The id of the role that they are to have.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, email, role_id, *, timeout = None, max_retries = None, headers = None))]
    fn create_invitation<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        email: PyValue<'_>,
        role_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::create_invitation(
            &self.0,
            py,
            organization_id,
            email,
            role_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Withdraw an invitation.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Delete Invitation".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     invitation_id: The invitation's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, invitation_id, *, timeout = None, max_retries = None, headers = None))]
    fn delete_invitation<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        invitation_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_invitation(
            &self.0,
            py,
            organization_id,
            invitation_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// List the teams of an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization Teams".
    ///
    /// Args:
    ///     organization_id: The organization's id.
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
        organization_id, *, prefetch = None, resume = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn list_organization_teams(
        &self,
        organization_id: PyValue<'_>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<SyncPager> {
        calls::list_organization_teams(
            &self.0,
            organization_id,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(SyncPager)
    }

    /// Add a user to a team, or an invitation, whose person is in it once they accept.
    ///
    /// It is not retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `user_id`, `invitation_id`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Add Team Member".
    ///
    /// Args:
    ///     team_id: The team's id.
    ///     user_id: The user's id.
    ///     invitation_id: The id of an open invitation.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        team_id, *, user_id = None, invitation_id = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn add_team_member<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::add_team_member(
            &self.0,
            py,
            team_id,
            user_id,
            invitation_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Remove a user or an invitation from a team.
    ///
    /// Give exactly one of `user_id`, `invitation_id`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Remove Team Member".
    ///
    /// Args:
    ///     team_id: The team's id.
    ///     user_id: The user's id.
    ///     invitation_id: The id of an open invitation.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        team_id, *, user_id = None, invitation_id = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn remove_team_member<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_team_member(
            &self.0,
            py,
            team_id,
            user_id,
            invitation_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Give a role to a user, an invitation or a team.
    ///
    /// A role in a workspace needs `workspace_id`, one in a project `project_id`. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `user_id`, `invitation_id`, `team_id`.
    ///
    /// Give at most one of `workspace_id`, `project_id`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Assign Role".
    ///
    /// Args:
    ///     role_id: The role's id.
    ///     user_id: The user's id.
    ///     invitation_id: The id of an open invitation.
    ///     team_id: The team's id.
    ///     workspace_id: The workspace, for a role in one.
    ///     project_id: The project, for a role in one.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        role_id, *, user_id = None, invitation_id = None, team_id = None, workspace_id = None,
        project_id = None, timeout = None, max_retries = None, headers = None
    ))]
    fn assign_role<'py>(
        &self,
        py: Python<'py>,
        role_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        team_id: Option<PyValue<'_>>,
        workspace_id: Option<PyValue<'_>>,
        project_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::assign_role(
            &self.0,
            py,
            role_id,
            user_id,
            invitation_id,
            team_id,
            workspace_id,
            project_id,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Take a role from a user, an invitation or a team.
    ///
    /// Give exactly one of `user_id`, `invitation_id`, `team_id`.
    ///
    /// Give at most one of `workspace_id`, `project_id`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Revoke Role".
    ///
    /// Args:
    ///     role_id: The role's id.
    ///     user_id: The user's id.
    ///     invitation_id: The id of an open invitation.
    ///     team_id: The team's id.
    ///     workspace_id: The workspace, for a role in one.
    ///     project_id: The project, for a role in one.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        role_id, *, user_id = None, invitation_id = None, team_id = None, workspace_id = None,
        project_id = None, timeout = None, max_retries = None, headers = None
    ))]
    fn revoke_role<'py>(
        &self,
        py: Python<'py>,
        role_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        team_id: Option<PyValue<'_>>,
        workspace_id: Option<PyValue<'_>>,
        project_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::revoke_role(
            &self.0,
            py,
            role_id,
            user_id,
            invitation_id,
            team_id,
            workspace_id,
            project_id,
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
        self.0.shown("ZenML")
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(client::not_pickled())
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.0.traverse(&visit)
    }
}

/// Administer the users and the organizations of a ZenML Pro control plane.
///
/// A ZenML workspace server is a different product, with another API and its own users.
///
/// Source: ZenML Pro API, "Users".
///
/// Its calls are coroutines, its listings async iterators.
///
/// What is left out is taken from the environment, then from the defaults; `explain()`
/// tells which.
///
/// Args:
///     api_key: A personal token or a service account's key, exchanged for tokens of one
///         hour. From the environment: `ZENML_PRO_API_KEY`.
///     token: A token or key that is used as it is. From the environment:
///         `ZENML_PRO_TOKEN`.
///     client_id: The id of an OAuth2 client, with `client_secret`.
///     client_secret: The secret of an OAuth2 client.
///     audience: The audience of the OAuth2 client's token, if the token endpoint requires
///         one.
///     token_url: The URL of the token endpoint, if it is not `/auth/login` below the base
///         URL.
///     base_url: The URL of the API; for a self-hosted control plane,
///         `https://HOST/api/v1`. From the environment: `ZENML_PRO_API_URL`. By default
///         `https://cloudapi.zenml.io`.
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
#[pyclass(frozen, dict, name = "AsyncZenML", module = "rosterkit")]
pub struct AsyncZenML(Client<rosterkit::ZenML>);

#[pymethods]
impl AsyncZenML {
    #[new]
    #[pyo3(signature = (
        *, api_key = None, token = None, client_id = None, client_secret = None, audience = None,
        token_url = None, base_url = None, token_provider = None, timeout = None,
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
        token: Option<PyValue<'_>>,
        client_id: Option<PyValue<'_>>,
        client_secret: Option<PyValue<'_>>,
        audience: Option<PyValue<'_>>,
        token_url: Option<PyValue<'_>>,
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
        build(py, api_key, token, client_id, client_secret, audience, token_url, base_url, &options)
            .map(Self)
    }

    /// List users.
    ///
    /// A page may hold fewer users than `limit`. Each page is requested so that it repeats the
    /// last user of the page before it. No user is left out if others are deleted or added
    /// while the list is being read; `shifts` of the listing counts such changes.
    ///
    /// Source: ZenML Pro API, Users, "List Users Endpoint".
    ///
    /// Args:
    ///     user_id: Only the user with this id.
    ///     oauth_provider: Only users who sign in with this OAuth provider.
    ///     oauth_id: Only the user with this id at the OAuth provider.
    ///     email: Only the user with this e-mail address.
    ///     is_active: Only active users, or only inactive ones.
    ///     limit: The most users on a page; 100 if omitted. At least 1.
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
        *, user_id = None, oauth_provider = None, oauth_id = None, email = None, is_active = None,
        limit = None, offset = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_users(
        &self,
        user_id: Option<PyValue<'_>>,
        oauth_provider: Option<PyValue<'_>>,
        oauth_id: Option<PyValue<'_>>,
        email: Option<PyValue<'_>>,
        is_active: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_users(
            &self.0,
            user_id,
            oauth_provider,
            oauth_id,
            email,
            is_active,
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

    /// Change the fields that are set in `update`: those left out stay as they are, and null
    /// clears.
    ///
    /// `username` and `email` cannot be changed for an account that signs in with OAuth2.
    ///
    /// Source: ZenML Pro API, Users, "Update User Endpoint".
    ///
    /// Args:
    ///     user_id: The user's id.
    ///     update: What to change. Its fields can be given as keywords in its place.
    ///     password: A new password.
    ///     password_expired: Whether the password must be changed at the next sign-in.
    ///     name: The display name. 1 to 50.
    ///     avatar_url: The URL of a picture.
    ///     company: The company. 1 to 50.
    ///     job_title: The job title. 1 to 50.
    ///     metadata: Further data about the user; it replaces the earlier data.
    ///     username: The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50.
    ///     email: The e-mail address.
    ///     is_active: Whether the user may sign in.
    ///     is_onboarded: Whether the user has completed onboarding.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        user_id, update = None, *, password = MaybeUnset::Unset,
        password_expired = MaybeUnset::Unset, name = MaybeUnset::Unset,
        avatar_url = MaybeUnset::Unset, company = MaybeUnset::Unset,
        job_title = MaybeUnset::Unset, metadata = MaybeUnset::Unset, username = MaybeUnset::Unset,
        email = MaybeUnset::Unset, is_active = MaybeUnset::Unset,
        is_onboarded = MaybeUnset::Unset, timeout = None, max_retries = None, headers = None
    ))]
    fn update_user<'py>(
        &self,
        py: Python<'py>,
        user_id: PyValue<'_>,
        update: Option<PyValue<'_>>,
        password: MaybeUnset<'_>,
        password_expired: MaybeUnset<'_>,
        name: MaybeUnset<'_>,
        avatar_url: MaybeUnset<'_>,
        company: MaybeUnset<'_>,
        job_title: MaybeUnset<'_>,
        metadata: MaybeUnset<'_>,
        username: MaybeUnset<'_>,
        email: MaybeUnset<'_>,
        is_active: MaybeUnset<'_>,
        is_onboarded: MaybeUnset<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::update_user(
            &self.0,
            py,
            user_id,
            update,
            password,
            password_expired,
            name,
            avatar_url,
            company,
            job_title,
            metadata,
            username,
            email,
            is_active,
            is_onboarded,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Delete a user for good.
    ///
    /// To disable a user in a way that can be undone, use `update_user` with `is_active` set to
    /// false. Internal users cannot be deleted.
    ///
    /// Source: ZenML Pro API, Users, "Delete User Endpoint".
    ///
    /// Args:
    ///     user_id: The user's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (user_id, *, timeout = None, max_retries = None, headers = None))]
    fn delete_user<'py>(
        &self,
        py: Python<'py>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_user(&self.0, py, user_id, timeout, max_retries, headers, call::coroutine)
    }

    /// Fetch the account that the credential belongs to.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Get current user".
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

    /// List the organizations that the credential may see.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organizations Endpoint".
    ///
    /// Args:
    ///     limit: The most organizations on a page; 100 if omitted. At least 1.
    ///     offset: How many organizations to skip at the beginning. Pagers count on from there.
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
        *, limit = None, offset = None, prefetch = None, resume = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn list_organizations(
        &self,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_organizations(
            &self.0,
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

    /// List the members of an organization: users, service accounts, teams, open invitations.
    ///
    /// The `kind` of each tells them apart. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization Members".
    ///
    /// Args:
    ///     organization_id: The organization's id.
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
        organization_id, *, prefetch = None, resume = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn list_organization_members(
        &self,
        organization_id: PyValue<'_>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_organization_members(
            &self.0,
            organization_id,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Remove a user from an organization. The account stays.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Remove Organization Member".
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

    /// List the roles of an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization Roles".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     level: Only roles of this level. Known values: `organization`, `workspace`,
    ///         `project`.
    ///     name: Only the role with this name.
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
        organization_id, *, level = None, name = None, prefetch = None, resume = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn list_organization_roles(
        &self,
        organization_id: PyValue<'_>,
        level: Option<PyValue<'_>>,
        name: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_organization_roles(
            &self.0,
            organization_id,
            level,
            name,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// List the invitations to an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Invitations".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     email: Only invitations of this e-mail address.
    ///     only_pending: Only those that are open.
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
        organization_id, *, email = None, only_pending = None, prefetch = None, resume = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn list_invitations(
        &self,
        organization_id: PyValue<'_>,
        email: Option<PyValue<'_>>,
        only_pending: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_invitations(
            &self.0,
            organization_id,
            email,
            only_pending,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Invite a person to an organization.
    ///
    /// It is not retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Create Invitation".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     email: The e-mail address.
    ///     role_id: The id of the role that they are to have.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, email, role_id, *, timeout = None, max_retries = None, headers = None))]
    fn create_invitation<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        email: PyValue<'_>,
        role_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::create_invitation(
            &self.0,
            py,
            organization_id,
            email,
            role_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Withdraw an invitation.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Delete Invitation".
    ///
    /// Args:
    ///     organization_id: The organization's id.
    ///     invitation_id: The invitation's id.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (organization_id, invitation_id, *, timeout = None, max_retries = None, headers = None))]
    fn delete_invitation<'py>(
        &self,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        invitation_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_invitation(
            &self.0,
            py,
            organization_id,
            invitation_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// List the teams of an organization. The answer is one page.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "List Organization Teams".
    ///
    /// Args:
    ///     organization_id: The organization's id.
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
        organization_id, *, prefetch = None, resume = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn list_organization_teams(
        &self,
        organization_id: PyValue<'_>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<AsyncPager> {
        calls::list_organization_teams(
            &self.0,
            organization_id,
            prefetch,
            resume,
            timeout,
            max_retries,
            headers,
        )
        .map(AsyncPager)
    }

    /// Add a user to a team, or an invitation, whose person is in it once they accept.
    ///
    /// It is not retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `user_id`, `invitation_id`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Add Team Member".
    ///
    /// Args:
    ///     team_id: The team's id.
    ///     user_id: The user's id.
    ///     invitation_id: The id of an open invitation.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        team_id, *, user_id = None, invitation_id = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn add_team_member<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::add_team_member(
            &self.0,
            py,
            team_id,
            user_id,
            invitation_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Remove a user or an invitation from a team.
    ///
    /// Give exactly one of `user_id`, `invitation_id`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Remove Team Member".
    ///
    /// Args:
    ///     team_id: The team's id.
    ///     user_id: The user's id.
    ///     invitation_id: The id of an open invitation.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        team_id, *, user_id = None, invitation_id = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn remove_team_member<'py>(
        &self,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::remove_team_member(
            &self.0,
            py,
            team_id,
            user_id,
            invitation_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Give a role to a user, an invitation or a team.
    ///
    /// A role in a workspace needs `workspace_id`, one in a project `project_id`. It is not
    /// retried if its answer is lost: that is an `AmbiguousOutcome`.
    ///
    /// Give exactly one of `user_id`, `invitation_id`, `team_id`.
    ///
    /// Give at most one of `workspace_id`, `project_id`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Assign Role".
    ///
    /// Args:
    ///     role_id: The role's id.
    ///     user_id: The user's id.
    ///     invitation_id: The id of an open invitation.
    ///     team_id: The team's id.
    ///     workspace_id: The workspace, for a role in one.
    ///     project_id: The project, for a role in one.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        role_id, *, user_id = None, invitation_id = None, team_id = None, workspace_id = None,
        project_id = None, timeout = None, max_retries = None, headers = None
    ))]
    fn assign_role<'py>(
        &self,
        py: Python<'py>,
        role_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        team_id: Option<PyValue<'_>>,
        workspace_id: Option<PyValue<'_>>,
        project_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::assign_role(
            &self.0,
            py,
            role_id,
            user_id,
            invitation_id,
            team_id,
            workspace_id,
            project_id,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Take a role from a user, an invitation or a team.
    ///
    /// Give exactly one of `user_id`, `invitation_id`, `team_id`.
    ///
    /// Give at most one of `workspace_id`, `project_id`.
    ///
    /// Source, the vendor's documentation: ZenML Pro API, "Revoke Role".
    ///
    /// Args:
    ///     role_id: The role's id.
    ///     user_id: The user's id.
    ///     invitation_id: The id of an open invitation.
    ///     team_id: The team's id.
    ///     workspace_id: The workspace, for a role in one.
    ///     project_id: The project, for a role in one.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise.
    ///     headers: Which headers are sent beside the library's own.
    #[pyo3(signature = (
        role_id, *, user_id = None, invitation_id = None, team_id = None, workspace_id = None,
        project_id = None, timeout = None, max_retries = None, headers = None
    ))]
    fn revoke_role<'py>(
        &self,
        py: Python<'py>,
        role_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        team_id: Option<PyValue<'_>>,
        workspace_id: Option<PyValue<'_>>,
        project_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::revoke_role(
            &self.0,
            py,
            role_id,
            user_id,
            invitation_id,
            team_id,
            workspace_id,
            project_id,
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
        self.0.shown("AsyncZenML")
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

    pub fn list_users(
        client: &Client<rosterkit::ZenML>,
        user_id: Option<PyValue<'_>>,
        oauth_provider: Option<PyValue<'_>>,
        oauth_id: Option<PyValue<'_>>,
        email: Option<PyValue<'_>>,
        is_active: Option<PyValue<'_>>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_users(
            user_id,
            oauth_provider,
            oauth_id,
            email,
            is_active,
            limit,
            offset,
        );
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn update_user<'py>(
        client: &Client<rosterkit::ZenML>,
        py: Python<'py>,
        user_id: PyValue<'_>,
        update: Option<PyValue<'_>>,
        password: MaybeUnset<'_>,
        password_expired: MaybeUnset<'_>,
        name: MaybeUnset<'_>,
        avatar_url: MaybeUnset<'_>,
        company: MaybeUnset<'_>,
        job_title: MaybeUnset<'_>,
        metadata: MaybeUnset<'_>,
        username: MaybeUnset<'_>,
        email: MaybeUnset<'_>,
        is_active: MaybeUnset<'_>,
        is_onboarded: MaybeUnset<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let fields = [
            password,
            password_expired,
            name,
            avatar_url,
            company,
            job_title,
            metadata,
            username,
            email,
            is_active,
            is_onboarded,
        ];
        let update = RecordOrFields {
            record: update,
            is_any_set: fields.iter().any(MaybeUnset::is_set),
            fields: || {
                Ok(model::UserUpdate::from_fields((
                    password.field("password")?,
                    password_expired.field("password_expired")?,
                    name.field("name")?,
                    avatar_url.field("avatar_url")?,
                    company.field("company")?,
                    job_title.field("job_title")?,
                    metadata.field("metadata")?,
                    username.field("username")?,
                    email.field("email")?,
                    is_active.field("is_active")?,
                    is_onboarded.field("is_onboarded")?,
                )))
            },
        };
        let call = client.core.operations().update_user(user_id, update);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn delete_user<'py>(
        client: &Client<rosterkit::ZenML>,
        py: Python<'py>,
        user_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().delete_user(user_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn get_current_user<'py>(
        client: &Client<rosterkit::ZenML>,
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
        client: &Client<rosterkit::ZenML>,
        limit: Option<PyValue<'_>>,
        offset: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_organizations(limit, offset);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn list_organization_members(
        client: &Client<rosterkit::ZenML>,
        organization_id: PyValue<'_>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_organization_members(organization_id);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn remove_organization_member<'py>(
        client: &Client<rosterkit::ZenML>,
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

    pub fn list_organization_roles(
        client: &Client<rosterkit::ZenML>,
        organization_id: PyValue<'_>,
        level: Option<PyValue<'_>>,
        name: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_organization_roles(organization_id, level, name);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn list_invitations(
        client: &Client<rosterkit::ZenML>,
        organization_id: PyValue<'_>,
        email: Option<PyValue<'_>>,
        only_pending: Option<PyValue<'_>>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_invitations(organization_id, email, only_pending);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn create_invitation<'py>(
        client: &Client<rosterkit::ZenML>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        email: PyValue<'_>,
        role_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().create_invitation(organization_id, email, role_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn delete_invitation<'py>(
        client: &Client<rosterkit::ZenML>,
        py: Python<'py>,
        organization_id: PyValue<'_>,
        invitation_id: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().delete_invitation(organization_id, invitation_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn list_organization_teams(
        client: &Client<rosterkit::ZenML>,
        organization_id: PyValue<'_>,
        prefetch: Option<PyValue<'_>>,
        resume: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Arc<Listing>> {
        let call = client.core.operations().list_organization_teams(organization_id);
        let options = listing_options(prefetch, resume, timeout, max_retries, headers)?;
        Ok(call::listing(&client.calling, call, options))
    }

    pub fn add_team_member<'py>(
        client: &Client<rosterkit::ZenML>,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().add_team_member(team_id, user_id, invitation_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn remove_team_member<'py>(
        client: &Client<rosterkit::ZenML>,
        py: Python<'py>,
        team_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().remove_team_member(team_id, user_id, invitation_id);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn assign_role<'py>(
        client: &Client<rosterkit::ZenML>,
        py: Python<'py>,
        role_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        team_id: Option<PyValue<'_>>,
        workspace_id: Option<PyValue<'_>>,
        project_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().assign_role(
            role_id,
            user_id,
            invitation_id,
            team_id,
            workspace_id,
            project_id,
        );
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn revoke_role<'py>(
        client: &Client<rosterkit::ZenML>,
        py: Python<'py>,
        role_id: PyValue<'_>,
        user_id: Option<PyValue<'_>>,
        invitation_id: Option<PyValue<'_>>,
        team_id: Option<PyValue<'_>>,
        workspace_id: Option<PyValue<'_>>,
        project_id: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().revoke_role(
            role_id,
            user_id,
            invitation_id,
            team_id,
            workspace_id,
            project_id,
        );
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn request<'py>(
        client: &Client<rosterkit::ZenML>,
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
pub fn held<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a Client<rosterkit::ZenML>> {
    if let Ok(client) = value.cast::<ZenML>() {
        return Some(&client.get().0);
    }
    value.cast::<AsyncZenML>().ok().map(|client| &client.get().0)
}

/// Add the classes to the package's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<ZenML>()?;
    module.add_class::<AsyncZenML>()?;
    coroutine_functions(
        &module.py().get_type::<AsyncZenML>(),
        &[
            "update_user",
            "delete_user",
            "get_current_user",
            "remove_organization_member",
            "create_invitation",
            "delete_invitation",
            "add_team_member",
            "remove_team_member",
            "assign_role",
            "revoke_role",
            "request",
            "aclose",
            "__aenter__",
            "__aexit__",
        ],
    )
}
