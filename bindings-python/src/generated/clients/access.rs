// Written by `make generate` from the declarations. Do not edit it.

//! The clients of Access.

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use rosterkit::bridge::{self, Client as _, Configuration};

use crate::argument::{PyValue, option};
use crate::awaitable::Completed;
use crate::call::{self, Deliver};
use crate::client::{self, Client};
use crate::coroutine::coroutine_functions;
use crate::errors;
use crate::generated::options::{ClientOptions, call_options, limits};
use crate::service_clients::ServiceClients;

/// Make what the objects of both classes hold.
fn build(
    py: Python<'_>,
    clients: Option<PyValue<'_>>,
    options: &ClientOptions<'_>,
) -> PyResult<Client<rosterkit::Access>> {
    let mut callbacks = options.callbacks(py)?;
    let configuration = Configuration {
        connecting: options.connecting()?,
        ca_variables: client::CA_VARIABLES,
        ..Configuration::default()
    };
    let mut builder = bridge::configure(rosterkit::Access::builder(), configuration)
        .options(options.limits()?)
        .observer(callbacks.observer());
    if let Some(clients) = option::<ServiceClients>(clients, "clients")? {
        builder = builder.clients(clients.core);
        callbacks = callbacks.with_clients(clients.callbacks);
    }
    if let Some(clock) = options.clock()? {
        builder = builder.clock(clock);
    }
    let core = builder.build().map_err(|error| errors::raised(py, &error))?;
    Ok(Client::new(core, callbacks))
}

/// Review who has access, in all four services together.
///
/// Changes are planned first, and applied as they were planned.
///
/// A target is a place that has members: `paperspace:TEAM`, `gitbook:ORGANIZATION`,
/// `gitbook:ORGANIZATION/TEAM`, `evo:ORGANIZATION` (the instance),
/// `evo:ORGANIZATION/WORKSPACE`, `zenml` (all users) or `zenml:ORGANIZATION`.
///
/// Credentials come from the environment, as those of the services' clients do.
/// `paperspace@EU:my-team` names another set of them, whose variables begin with `EU_`:
/// `EU_PAPERSPACE_API_KEY`. Or the program gives `clients`.
///
/// What is left out is taken from the environment, then from the defaults; `explain()`
/// tells which.
///
/// Args:
///     clients: Clients to use in place of those that the environment describes, by the
///         names of their sources: `gitbook`, `paperspace@EU`. They keep their limits and
///         hooks.
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
///     on_target: What is called when a target begins, has got another page, or ended. It
///         is given a `TargetEvent`.
///     clock: Where time and randomness come from, for tests. A
///         `rosterkit.testing.FakeClock`.
///
/// Raises:
///     ConfigError: A name in `clients` is not that of a source, or has a client of another
///         service.
///     InvalidArgumentError: A limit is out of its range.
// With a `__dict__`, so that a test can put a mock in the place of a method.
#[pyclass(frozen, dict, name = "Access", module = "rosterkit")]
pub struct Access(Client<rosterkit::Access>);

#[pymethods]
impl Access {
    #[new]
    #[pyo3(signature = (
        *, clients = None, timeout = None, attempt_timeout = None, connect_timeout = None,
        max_retries = None, max_retry_after = None, max_pages = None, max_body_bytes = None,
        headers = None, max_in_flight = None, min_interval = None, max_concurrency = None,
        proxy = None, ca_bundle = None, client_certificate = None, allow_insecure_http = None,
        user_agent = None, ids_in_urls = None, on_call = None, on_request = None,
        on_response = None, on_retry = None, on_pause = None, on_result = None, on_target = None,
        clock = None
    ))]
    fn new(
        py: Python<'_>,
        clients: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        attempt_timeout: Option<PyValue<'_>>,
        connect_timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        max_retry_after: Option<PyValue<'_>>,
        max_pages: Option<PyValue<'_>>,
        max_body_bytes: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
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
        on_target: Option<PyValue<'_>>,
        clock: Option<PyValue<'_>>,
    ) -> PyResult<Self> {
        let options = ClientOptions {
            token_provider: None,
            timeout,
            attempt_timeout,
            connect_timeout,
            max_retries,
            max_retry_after,
            max_pages,
            max_body_bytes,
            headers,
            credential_file: None,
            credential_command: None,
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
            on_target,
            clock,
        };
        build(py, clients, &options).map(Self)
    }

    /// Review who has access to some places: one row for each person in each place.
    ///
    /// A target that could not be read to its end makes the review incomplete, and says why; it
    /// is never taken for a place without people. Rows are in a fixed order, so that two
    /// reviews of the same memberships differ in their times alone.
    ///
    /// Args:
    ///     targets: The places, such as `paperspace:my-team`. One that is named twice is
    ///         refused.
    ///     roster: The people who work here, and those who have left.
    ///     domains: The domains of the house's own e-mail addresses. All others are flagged as
    ///         `external`.
    ///     dormant_days: After how many days without being seen an account is flagged as
    ///         `dormant`; 90 if omitted. 1 to 36500.
    ///     at_once: How many targets are read at once, and never two on one host; 4 if omitted.
    ///         1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        targets, *, roster = None, domains = None, dormant_days = None, at_once = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn review<'py>(
        &self,
        py: Python<'py>,
        targets: PyValue<'_>,
        roster: Option<PyValue<'_>>,
        domains: Option<PyValue<'_>>,
        dormant_days: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::review(
            &self.0,
            py,
            targets,
            roster,
            domains,
            dormant_days,
            at_once,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Find people in some places, by their e-mail addresses, their ids, or both.
    ///
    /// Only the rows of those people are kept, however many there are. Addresses are compared
    /// trimmed and without regard to case.
    ///
    /// Args:
    ///     people: The people: e-mail addresses and user ids.
    ///     targets: The places, such as `paperspace:my-team`.
    ///     at_once: How many targets are read at once, and never two on one host; 4 if omitted.
    ///         1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (people, targets, *, at_once = None, timeout = None, max_retries = None, headers = None))]
    fn find<'py>(
        &self,
        py: Python<'py>,
        people: PyValue<'_>,
        targets: PyValue<'_>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::find(
            &self.0,
            py,
            people,
            targets,
            at_once,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// List the places that the credentials can see, as targets of a review.
    ///
    /// Teams of Paperspace's session, organizations and teams of GitBook, organizations of
    /// ZenML Pro, instances and workspaces of Seequent Evo.
    ///
    /// Args:
    ///     looked_in: Where to look, such as `gitbook` or `paperspace@EU`. If omitted: wherever
    ///         there is a client or a credential.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (*, looked_in = None, timeout = None, max_retries = None, headers = None))]
    fn places<'py>(
        &self,
        py: Python<'py>,
        looked_in: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::places(&self.0, py, looked_in, timeout, max_retries, headers, call::send)
    }

    /// Compare two reviews: who joined, who left, and whose role or status changed.
    ///
    /// A target that is missing from either review, or incomplete in it, is `unknown`: its
    /// people are never told to have left.
    ///
    /// Args:
    ///     before: The earlier review.
    ///     after: The later review.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (before, after, *, timeout = None, max_retries = None, headers = None))]
    fn diff<'py>(
        &self,
        py: Python<'py>,
        before: PyValue<'_>,
        after: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::diff(&self.0, py, before, after, timeout, max_retries, headers, call::send)
    }

    /// Write a review's worksheet: CSV in which reviewers decide on each row, riskiest first.
    ///
    /// The columns for the decision (`keep`, `revoke` or `change`), the new role, the reason,
    /// the reviewer, the time and the ticket are left for them to fill.
    ///
    /// Args:
    ///     review: The review.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (review, *, timeout = None, max_retries = None, headers = None))]
    fn worksheet<'py>(
        &self,
        py: Python<'py>,
        review: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::worksheet(&self.0, py, review, timeout, max_retries, headers, call::send)
    }

    /// Close a review with a worksheet that was filled in: give its decisions, and the plan
    /// that carries them out.
    ///
    /// It is refused as a whole, with every mistake and its line: a row that is decided never
    /// or twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
    /// without a reason; a new role without `change`, or `change` without one; a reviewer who
    /// decides on their own access.
    ///
    /// The places in which something is to change are read again for the plan. A row that has
    /// changed since the review is not touched: its step is refused.
    ///
    /// Args:
    ///     review: The review that the worksheet was made of.
    ///     worksheet: The text of the worksheet, as a spreadsheet saved it.
    ///     policy: Other limits for the plan than the usual ones.
    ///     at_once: How many targets are read at once, and never two on one host; 4 if omitted.
    ///         1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        review, worksheet, *, policy = None, at_once = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn close_review<'py>(
        &self,
        py: Python<'py>,
        review: PyValue<'_>,
        worksheet: PyValue<'_>,
        policy: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::close_review(
            &self.0,
            py,
            review,
            worksheet,
            policy,
            at_once,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Plan how a person's access ends in some places. Nothing is changed.
    ///
    /// All their accounts are met, and not the first alone. What a service cannot do becomes a
    /// manual step that says what to do, and what must not be done a step that is refused and
    /// says why.
    ///
    /// Args:
    ///     person: The person: an e-mail address, or a record with their other addresses and
    ///         ids.
    ///     targets: The places, such as `paperspace:my-team`.
    ///     mode: How their access ends; `remove` if omitted. Known values: `remove`,
    ///         `deactivate`, `delete`.
    ///     policy: Other limits than the usual ones.
    ///     at_once: How many targets are read at once, and never two on one host; 4 if omitted.
    ///         1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        person, targets, *, mode = None, policy = None, at_once = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn offboard<'py>(
        &self,
        py: Python<'py>,
        person: PyValue<'_>,
        targets: PyValue<'_>,
        mode: Option<PyValue<'_>>,
        policy: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::offboard(
            &self.0,
            py,
            person,
            targets,
            mode,
            policy,
            at_once,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Plan changes of who has access. Nothing is changed.
    ///
    /// What is so already becomes a step that does nothing, and what cannot be done one that
    /// says why.
    ///
    /// Args:
    ///     changes: The changes.
    ///     policy: Other limits than the usual ones.
    ///     at_once: How many targets are read at once, and never two on one host; 4 if omitted.
    ///         1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        changes, *, policy = None, at_once = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn plan<'py>(
        &self,
        py: Python<'py>,
        changes: PyValue<'_>,
        policy: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::plan(
            &self.0,
            py,
            changes,
            policy,
            at_once,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Carry out a plan, and say of each step what came of it.
    ///
    /// A plan that expired or was changed, or a digest that is not the plan's, is refused with
    /// a `SafetyError`, and nothing is sent. Before the first write in a place its members are
    /// read again, and steps are refused if what they touch, or who the owners are, has
    /// changed. Every write is read back. A step that fails ends no other. Applying a plan
    /// again does only what was not done.
    ///
    /// Args:
    ///     plan: The plan.
    ///     confirm: The plan's digest, or its first 12 characters or more: the word that it is
    ///         to be done.
    ///     only: The numbers of the steps to apply; all if omitted.
    ///     journal: The path of a file that gets a line before and after each write. A run that
    ///         was killed goes on from it.
    ///     at_once: How many hosts are written to at once, and in each one place after another;
    ///         4 if omitted. 1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        plan, *, confirm = None, only = None, journal = None, at_once = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn apply<'py>(
        &self,
        py: Python<'py>,
        plan: PyValue<'_>,
        confirm: Option<PyValue<'_>>,
        only: Option<PyValue<'_>>,
        journal: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::apply(
            &self.0,
            py,
            plan,
            confirm,
            only,
            journal,
            at_once,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Give a secret of a Paperspace team a new value. A secret that is missing is created.
    ///
    /// The value appears nowhere else: neither in the result nor in an error. Give exactly one
    /// of `value`, `generate`.
    ///
    /// Args:
    ///     team: The team, such as `paperspace:my-team`.
    ///     name: The secret's name, for example `DB_PASSWORD`.
    ///     value: The new value. 1 to 8192.
    ///     generate: Make a value of so many letters and digits, which the service alone knows
    ///         then. 16 to 8192.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        team, name, *, value = None, generate = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn rotate_secret<'py>(
        &self,
        py: Python<'py>,
        team: PyValue<'_>,
        name: PyValue<'_>,
        value: Option<PyValue<'_>>,
        generate: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::rotate_secret(
            &self.0,
            py,
            team,
            name,
            value,
            generate,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Delete a secret of a Paperspace team, unless a deployment uses it.
    ///
    /// Args:
    ///     team: The team, such as `paperspace:my-team`.
    ///     name: The secret's name, for example `DB_PASSWORD`.
    ///     force: Delete it even if a deployment uses it.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (team, name, *, force = None, timeout = None, max_retries = None, headers = None))]
    fn delete_secret<'py>(
        &self,
        py: Python<'py>,
        team: PyValue<'_>,
        name: PyValue<'_>,
        force: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_secret(
            &self.0,
            py,
            team,
            name,
            force,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Give a review as text: JSON Lines, CSV, or a page of HTML that needs no other file.
    ///
    /// The same review gives the same bytes in every language.
    ///
    /// Args:
    ///     review: The review.
    ///     format: The format. Known values: `json_lines`, `csv`, `html`.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (review, format, *, timeout = None, max_retries = None, headers = None))]
    fn render<'py>(
        &self,
        py: Python<'py>,
        review: PyValue<'_>,
        format: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::render(&self.0, py, review, format, timeout, max_retries, headers, call::send)
    }

    /// Write a review's files to a folder: `review.jsonl`, `review.csv`, `review.html`,
    /// `worksheet.csv` and `manifest.json`.
    ///
    /// The folder is made if it is missing. Files of these names that are there are replaced,
    /// each at once and whole.
    ///
    /// Args:
    ///     review: The review.
    ///     folder: The path of the folder.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (review, folder, *, timeout = None, max_retries = None, headers = None))]
    fn write_files<'py>(
        &self,
        py: Python<'py>,
        review: PyValue<'_>,
        folder: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::write_files(&self.0, py, review, folder, timeout, max_retries, headers, call::send)
    }

    /// Read a review from the text of its `review.jsonl`, from whichever language it was
    /// written.
    ///
    /// A text that was cut or changed is refused, and so is one of a newer version.
    ///
    /// Args:
    ///     text: The text.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (text, *, timeout = None, max_retries = None, headers = None))]
    fn read_review<'py>(
        &self,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::read_review(&self.0, py, text, timeout, max_retries, headers, call::send)
    }

    /// Give a plan as text: JSON, which `read_plan` reads, or words for people.
    ///
    /// Args:
    ///     plan: The plan.
    ///     format: The format; JSON if omitted. Known values: `json`, `text`.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (plan, *, format = None, timeout = None, max_retries = None, headers = None))]
    fn render_plan<'py>(
        &self,
        py: Python<'py>,
        plan: PyValue<'_>,
        format: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::render_plan(&self.0, py, plan, format, timeout, max_retries, headers, call::send)
    }

    /// Read a plan from the text of its JSON, from whichever language it was written.
    ///
    /// A text that was changed is refused, and so is one of a newer version.
    ///
    /// Args:
    ///     text: The text.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (text, *, timeout = None, max_retries = None, headers = None))]
    fn read_plan<'py>(
        &self,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::read_plan(&self.0, py, text, timeout, max_retries, headers, call::send)
    }

    /// Give evidence as text: JSON, which `read_evidence` reads, or words for people.
    ///
    /// Args:
    ///     evidence: The evidence.
    ///     format: The format; JSON if omitted. Known values: `json`, `text`.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (evidence, *, format = None, timeout = None, max_retries = None, headers = None))]
    fn render_evidence<'py>(
        &self,
        py: Python<'py>,
        evidence: PyValue<'_>,
        format: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::render_evidence(
            &self.0,
            py,
            evidence,
            format,
            timeout,
            max_retries,
            headers,
            call::send,
        )
    }

    /// Read evidence from the text of its JSON, from whichever language it was written.
    ///
    /// Args:
    ///     text: The text.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (text, *, timeout = None, max_retries = None, headers = None))]
    fn read_evidence<'py>(
        &self,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::read_evidence(&self.0, py, text, timeout, max_retries, headers, call::send)
    }

    /// Read changes from CSV, a change a line, for `plan`.
    ///
    /// The columns kind (grant, revoke or set_role), user and target are needed; role is for
    /// grant and set_role. They may be in any order; others are left alone. A table with
    /// mistakes is refused with all of them and their lines.
    ///
    /// Args:
    ///     text: The text.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (text, *, timeout = None, max_retries = None, headers = None))]
    fn read_changes<'py>(
        &self,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::read_changes(&self.0, py, text, timeout, max_retries, headers, call::send)
    }

    /// Read a roster from CSV: a person a line.
    ///
    /// The column email is needed; aliases, status (active or left) and left_at (a day or a
    /// time, as in ISO 8601) may be there, in any order; others are left alone. Several aliases
    /// are separated by blanks or semicolons. A spreadsheet's own habits are understood: a byte
    /// order mark, semicolons between columns, any line ends. A table with mistakes is refused
    /// with all of them and their lines; so is one in which quotes or separators would hide
    /// cells or lines.
    ///
    /// Args:
    ///     text: The text.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (text, *, timeout = None, max_retries = None, headers = None))]
    fn read_roster<'py>(
        &self,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::read_roster(&self.0, py, text, timeout, max_retries, headers, call::send)
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
        self.0.shown("Access")
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(client::not_pickled())
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.0.traverse(&visit)
    }
}

/// Review who has access, in all four services together.
///
/// Changes are planned first, and applied as they were planned.
///
/// A target is a place that has members: `paperspace:TEAM`, `gitbook:ORGANIZATION`,
/// `gitbook:ORGANIZATION/TEAM`, `evo:ORGANIZATION` (the instance),
/// `evo:ORGANIZATION/WORKSPACE`, `zenml` (all users) or `zenml:ORGANIZATION`.
///
/// Credentials come from the environment, as those of the services' clients do.
/// `paperspace@EU:my-team` names another set of them, whose variables begin with `EU_`:
/// `EU_PAPERSPACE_API_KEY`. Or the program gives `clients`.
///
/// Its calls are coroutines.
///
/// What is left out is taken from the environment, then from the defaults; `explain()`
/// tells which.
///
/// Args:
///     clients: Clients to use in place of those that the environment describes, by the
///         names of their sources: `gitbook`, `paperspace@EU`. They keep their limits and
///         hooks.
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
///     on_target: What is called when a target begins, has got another page, or ended. It
///         is given a `TargetEvent`.
///     clock: Where time and randomness come from, for tests. A
///         `rosterkit.testing.FakeClock`.
///
/// Raises:
///     ConfigError: A name in `clients` is not that of a source, or has a client of another
///         service.
///     InvalidArgumentError: A limit is out of its range.
// With a `__dict__`, so that a test can put a mock in the place of a method.
#[pyclass(frozen, dict, name = "AsyncAccess", module = "rosterkit")]
pub struct AsyncAccess(Client<rosterkit::Access>);

#[pymethods]
impl AsyncAccess {
    #[new]
    #[pyo3(signature = (
        *, clients = None, timeout = None, attempt_timeout = None, connect_timeout = None,
        max_retries = None, max_retry_after = None, max_pages = None, max_body_bytes = None,
        headers = None, max_in_flight = None, min_interval = None, max_concurrency = None,
        proxy = None, ca_bundle = None, client_certificate = None, allow_insecure_http = None,
        user_agent = None, ids_in_urls = None, on_call = None, on_request = None,
        on_response = None, on_retry = None, on_pause = None, on_result = None, on_target = None,
        clock = None
    ))]
    fn new(
        py: Python<'_>,
        clients: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        attempt_timeout: Option<PyValue<'_>>,
        connect_timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        max_retry_after: Option<PyValue<'_>>,
        max_pages: Option<PyValue<'_>>,
        max_body_bytes: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
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
        on_target: Option<PyValue<'_>>,
        clock: Option<PyValue<'_>>,
    ) -> PyResult<Self> {
        let options = ClientOptions {
            token_provider: None,
            timeout,
            attempt_timeout,
            connect_timeout,
            max_retries,
            max_retry_after,
            max_pages,
            max_body_bytes,
            headers,
            credential_file: None,
            credential_command: None,
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
            on_target,
            clock,
        };
        build(py, clients, &options).map(Self)
    }

    /// Review who has access to some places: one row for each person in each place.
    ///
    /// A target that could not be read to its end makes the review incomplete, and says why; it
    /// is never taken for a place without people. Rows are in a fixed order, so that two
    /// reviews of the same memberships differ in their times alone.
    ///
    /// Args:
    ///     targets: The places, such as `paperspace:my-team`. One that is named twice is
    ///         refused.
    ///     roster: The people who work here, and those who have left.
    ///     domains: The domains of the house's own e-mail addresses. All others are flagged as
    ///         `external`.
    ///     dormant_days: After how many days without being seen an account is flagged as
    ///         `dormant`; 90 if omitted. 1 to 36500.
    ///     at_once: How many targets are read at once, and never two on one host; 4 if omitted.
    ///         1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        targets, *, roster = None, domains = None, dormant_days = None, at_once = None,
        timeout = None, max_retries = None, headers = None
    ))]
    fn review<'py>(
        &self,
        py: Python<'py>,
        targets: PyValue<'_>,
        roster: Option<PyValue<'_>>,
        domains: Option<PyValue<'_>>,
        dormant_days: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::review(
            &self.0,
            py,
            targets,
            roster,
            domains,
            dormant_days,
            at_once,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Find people in some places, by their e-mail addresses, their ids, or both.
    ///
    /// Only the rows of those people are kept, however many there are. Addresses are compared
    /// trimmed and without regard to case.
    ///
    /// Args:
    ///     people: The people: e-mail addresses and user ids.
    ///     targets: The places, such as `paperspace:my-team`.
    ///     at_once: How many targets are read at once, and never two on one host; 4 if omitted.
    ///         1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (people, targets, *, at_once = None, timeout = None, max_retries = None, headers = None))]
    fn find<'py>(
        &self,
        py: Python<'py>,
        people: PyValue<'_>,
        targets: PyValue<'_>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::find(
            &self.0,
            py,
            people,
            targets,
            at_once,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// List the places that the credentials can see, as targets of a review.
    ///
    /// Teams of Paperspace's session, organizations and teams of GitBook, organizations of
    /// ZenML Pro, instances and workspaces of Seequent Evo.
    ///
    /// Args:
    ///     looked_in: Where to look, such as `gitbook` or `paperspace@EU`. If omitted: wherever
    ///         there is a client or a credential.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (*, looked_in = None, timeout = None, max_retries = None, headers = None))]
    fn places<'py>(
        &self,
        py: Python<'py>,
        looked_in: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::places(&self.0, py, looked_in, timeout, max_retries, headers, call::coroutine)
    }

    /// Compare two reviews: who joined, who left, and whose role or status changed.
    ///
    /// A target that is missing from either review, or incomplete in it, is `unknown`: its
    /// people are never told to have left.
    ///
    /// Args:
    ///     before: The earlier review.
    ///     after: The later review.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (before, after, *, timeout = None, max_retries = None, headers = None))]
    fn diff<'py>(
        &self,
        py: Python<'py>,
        before: PyValue<'_>,
        after: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::diff(&self.0, py, before, after, timeout, max_retries, headers, call::coroutine)
    }

    /// Write a review's worksheet: CSV in which reviewers decide on each row, riskiest first.
    ///
    /// The columns for the decision (`keep`, `revoke` or `change`), the new role, the reason,
    /// the reviewer, the time and the ticket are left for them to fill.
    ///
    /// Args:
    ///     review: The review.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (review, *, timeout = None, max_retries = None, headers = None))]
    fn worksheet<'py>(
        &self,
        py: Python<'py>,
        review: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::worksheet(&self.0, py, review, timeout, max_retries, headers, call::coroutine)
    }

    /// Close a review with a worksheet that was filled in: give its decisions, and the plan
    /// that carries them out.
    ///
    /// It is refused as a whole, with every mistake and its line: a row that is decided never
    /// or twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
    /// without a reason; a new role without `change`, or `change` without one; a reviewer who
    /// decides on their own access.
    ///
    /// The places in which something is to change are read again for the plan. A row that has
    /// changed since the review is not touched: its step is refused.
    ///
    /// Args:
    ///     review: The review that the worksheet was made of.
    ///     worksheet: The text of the worksheet, as a spreadsheet saved it.
    ///     policy: Other limits for the plan than the usual ones.
    ///     at_once: How many targets are read at once, and never two on one host; 4 if omitted.
    ///         1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        review, worksheet, *, policy = None, at_once = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn close_review<'py>(
        &self,
        py: Python<'py>,
        review: PyValue<'_>,
        worksheet: PyValue<'_>,
        policy: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::close_review(
            &self.0,
            py,
            review,
            worksheet,
            policy,
            at_once,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Plan how a person's access ends in some places. Nothing is changed.
    ///
    /// All their accounts are met, and not the first alone. What a service cannot do becomes a
    /// manual step that says what to do, and what must not be done a step that is refused and
    /// says why.
    ///
    /// Args:
    ///     person: The person: an e-mail address, or a record with their other addresses and
    ///         ids.
    ///     targets: The places, such as `paperspace:my-team`.
    ///     mode: How their access ends; `remove` if omitted. Known values: `remove`,
    ///         `deactivate`, `delete`.
    ///     policy: Other limits than the usual ones.
    ///     at_once: How many targets are read at once, and never two on one host; 4 if omitted.
    ///         1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        person, targets, *, mode = None, policy = None, at_once = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn offboard<'py>(
        &self,
        py: Python<'py>,
        person: PyValue<'_>,
        targets: PyValue<'_>,
        mode: Option<PyValue<'_>>,
        policy: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::offboard(
            &self.0,
            py,
            person,
            targets,
            mode,
            policy,
            at_once,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Plan changes of who has access. Nothing is changed.
    ///
    /// What is so already becomes a step that does nothing, and what cannot be done one that
    /// says why.
    ///
    /// Args:
    ///     changes: The changes.
    ///     policy: Other limits than the usual ones.
    ///     at_once: How many targets are read at once, and never two on one host; 4 if omitted.
    ///         1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        changes, *, policy = None, at_once = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn plan<'py>(
        &self,
        py: Python<'py>,
        changes: PyValue<'_>,
        policy: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::plan(
            &self.0,
            py,
            changes,
            policy,
            at_once,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Carry out a plan, and say of each step what came of it.
    ///
    /// A plan that expired or was changed, or a digest that is not the plan's, is refused with
    /// a `SafetyError`, and nothing is sent. Before the first write in a place its members are
    /// read again, and steps are refused if what they touch, or who the owners are, has
    /// changed. Every write is read back. A step that fails ends no other. Applying a plan
    /// again does only what was not done.
    ///
    /// Args:
    ///     plan: The plan.
    ///     confirm: The plan's digest, or its first 12 characters or more: the word that it is
    ///         to be done.
    ///     only: The numbers of the steps to apply; all if omitted.
    ///     journal: The path of a file that gets a line before and after each write. A run that
    ///         was killed goes on from it.
    ///     at_once: How many hosts are written to at once, and in each one place after another;
    ///         4 if omitted. 1 to 64.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        plan, *, confirm = None, only = None, journal = None, at_once = None, timeout = None,
        max_retries = None, headers = None
    ))]
    fn apply<'py>(
        &self,
        py: Python<'py>,
        plan: PyValue<'_>,
        confirm: Option<PyValue<'_>>,
        only: Option<PyValue<'_>>,
        journal: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::apply(
            &self.0,
            py,
            plan,
            confirm,
            only,
            journal,
            at_once,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Give a secret of a Paperspace team a new value. A secret that is missing is created.
    ///
    /// The value appears nowhere else: neither in the result nor in an error. Give exactly one
    /// of `value`, `generate`.
    ///
    /// Args:
    ///     team: The team, such as `paperspace:my-team`.
    ///     name: The secret's name, for example `DB_PASSWORD`.
    ///     value: The new value. 1 to 8192.
    ///     generate: Make a value of so many letters and digits, which the service alone knows
    ///         then. 16 to 8192.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (
        team, name, *, value = None, generate = None, timeout = None, max_retries = None,
        headers = None
    ))]
    fn rotate_secret<'py>(
        &self,
        py: Python<'py>,
        team: PyValue<'_>,
        name: PyValue<'_>,
        value: Option<PyValue<'_>>,
        generate: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::rotate_secret(
            &self.0,
            py,
            team,
            name,
            value,
            generate,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Delete a secret of a Paperspace team, unless a deployment uses it.
    ///
    /// Args:
    ///     team: The team, such as `paperspace:my-team`.
    ///     name: The secret's name, for example `DB_PASSWORD`.
    ///     force: Delete it even if a deployment uses it.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (team, name, *, force = None, timeout = None, max_retries = None, headers = None))]
    fn delete_secret<'py>(
        &self,
        py: Python<'py>,
        team: PyValue<'_>,
        name: PyValue<'_>,
        force: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::delete_secret(
            &self.0,
            py,
            team,
            name,
            force,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Give a review as text: JSON Lines, CSV, or a page of HTML that needs no other file.
    ///
    /// The same review gives the same bytes in every language.
    ///
    /// Args:
    ///     review: The review.
    ///     format: The format. Known values: `json_lines`, `csv`, `html`.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (review, format, *, timeout = None, max_retries = None, headers = None))]
    fn render<'py>(
        &self,
        py: Python<'py>,
        review: PyValue<'_>,
        format: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::render(&self.0, py, review, format, timeout, max_retries, headers, call::coroutine)
    }

    /// Write a review's files to a folder: `review.jsonl`, `review.csv`, `review.html`,
    /// `worksheet.csv` and `manifest.json`.
    ///
    /// The folder is made if it is missing. Files of these names that are there are replaced,
    /// each at once and whole.
    ///
    /// Args:
    ///     review: The review.
    ///     folder: The path of the folder.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (review, folder, *, timeout = None, max_retries = None, headers = None))]
    fn write_files<'py>(
        &self,
        py: Python<'py>,
        review: PyValue<'_>,
        folder: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::write_files(
            &self.0,
            py,
            review,
            folder,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Read a review from the text of its `review.jsonl`, from whichever language it was
    /// written.
    ///
    /// A text that was cut or changed is refused, and so is one of a newer version.
    ///
    /// Args:
    ///     text: The text.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (text, *, timeout = None, max_retries = None, headers = None))]
    fn read_review<'py>(
        &self,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::read_review(&self.0, py, text, timeout, max_retries, headers, call::coroutine)
    }

    /// Give a plan as text: JSON, which `read_plan` reads, or words for people.
    ///
    /// Args:
    ///     plan: The plan.
    ///     format: The format; JSON if omitted. Known values: `json`, `text`.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (plan, *, format = None, timeout = None, max_retries = None, headers = None))]
    fn render_plan<'py>(
        &self,
        py: Python<'py>,
        plan: PyValue<'_>,
        format: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::render_plan(
            &self.0,
            py,
            plan,
            format,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Read a plan from the text of its JSON, from whichever language it was written.
    ///
    /// A text that was changed is refused, and so is one of a newer version.
    ///
    /// Args:
    ///     text: The text.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (text, *, timeout = None, max_retries = None, headers = None))]
    fn read_plan<'py>(
        &self,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::read_plan(&self.0, py, text, timeout, max_retries, headers, call::coroutine)
    }

    /// Give evidence as text: JSON, which `read_evidence` reads, or words for people.
    ///
    /// Args:
    ///     evidence: The evidence.
    ///     format: The format; JSON if omitted. Known values: `json`, `text`.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (evidence, *, format = None, timeout = None, max_retries = None, headers = None))]
    fn render_evidence<'py>(
        &self,
        py: Python<'py>,
        evidence: PyValue<'_>,
        format: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::render_evidence(
            &self.0,
            py,
            evidence,
            format,
            timeout,
            max_retries,
            headers,
            call::coroutine,
        )
    }

    /// Read evidence from the text of its JSON, from whichever language it was written.
    ///
    /// Args:
    ///     text: The text.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (text, *, timeout = None, max_retries = None, headers = None))]
    fn read_evidence<'py>(
        &self,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::read_evidence(&self.0, py, text, timeout, max_retries, headers, call::coroutine)
    }

    /// Read changes from CSV, a change a line, for `plan`.
    ///
    /// The columns kind (grant, revoke or set_role), user and target are needed; role is for
    /// grant and set_role. They may be in any order; others are left alone. A table with
    /// mistakes is refused with all of them and their lines.
    ///
    /// Args:
    ///     text: The text.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (text, *, timeout = None, max_retries = None, headers = None))]
    fn read_changes<'py>(
        &self,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::read_changes(&self.0, py, text, timeout, max_retries, headers, call::coroutine)
    }

    /// Read a roster from CSV: a person a line.
    ///
    /// The column email is needed; aliases, status (active or left) and left_at (a day or a
    /// time, as in ISO 8601) may be there, in any order; others are left alone. Several aliases
    /// are separated by blanks or semicolons. A spreadsheet's own habits are understood: a byte
    /// order mark, semicolons between columns, any line ends. A table with mistakes is refused
    /// with all of them and their lines; so is one in which quotes or separators would hide
    /// cells or lines.
    ///
    /// Args:
    ///     text: The text.
    ///     timeout: How long the whole call may take, over all attempts and waits; 120 s unless
    ///         the client says otherwise. That is for each call of a service.
    ///     max_retries: How often a call may be tried again; 2 unless the client says
    ///         otherwise. That is for each call of a service.
    ///     headers: Which headers are sent beside the library's own. That is for each call of a
    ///         service.
    #[pyo3(signature = (text, *, timeout = None, max_retries = None, headers = None))]
    fn read_roster<'py>(
        &self,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        calls::read_roster(&self.0, py, text, timeout, max_retries, headers, call::coroutine)
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
        self.0.shown("AsyncAccess")
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

    pub fn review<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        targets: PyValue<'_>,
        roster: Option<PyValue<'_>>,
        domains: Option<PyValue<'_>>,
        dormant_days: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().review(targets, roster, domains, dormant_days, at_once);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn find<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        people: PyValue<'_>,
        targets: PyValue<'_>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().find(people, targets, at_once);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn places<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        looked_in: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().places(looked_in);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn diff<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        before: PyValue<'_>,
        after: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().diff(before, after);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn worksheet<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        review: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().worksheet(review);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn close_review<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        review: PyValue<'_>,
        worksheet: PyValue<'_>,
        policy: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().close_review(review, worksheet, policy, at_once);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn offboard<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        person: PyValue<'_>,
        targets: PyValue<'_>,
        mode: Option<PyValue<'_>>,
        policy: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().offboard(person, targets, mode, policy, at_once);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn plan<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        changes: PyValue<'_>,
        policy: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().plan(changes, policy, at_once);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn apply<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        plan: PyValue<'_>,
        confirm: Option<PyValue<'_>>,
        only: Option<PyValue<'_>>,
        journal: Option<PyValue<'_>>,
        at_once: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().apply(plan, confirm, only, journal, at_once);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn rotate_secret<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        team: PyValue<'_>,
        name: PyValue<'_>,
        value: Option<PyValue<'_>>,
        generate: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().rotate_secret(team, name, value, generate);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn delete_secret<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        team: PyValue<'_>,
        name: PyValue<'_>,
        force: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().delete_secret(team, name, force);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn render<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        review: PyValue<'_>,
        format: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().render(review, format);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn write_files<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        review: PyValue<'_>,
        folder: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().write_files(review, folder);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn read_review<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().read_review(text);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn render_plan<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        plan: PyValue<'_>,
        format: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().render_plan(plan, format);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn read_plan<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().read_plan(text);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn render_evidence<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        evidence: PyValue<'_>,
        format: Option<PyValue<'_>>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().render_evidence(evidence, format);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn read_evidence<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().read_evidence(text);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn read_changes<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().read_changes(text);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }

    pub fn read_roster<'py>(
        client: &Client<rosterkit::Access>,
        py: Python<'py>,
        text: PyValue<'_>,
        timeout: Option<PyValue<'_>>,
        max_retries: Option<PyValue<'_>>,
        headers: Option<PyValue<'_>>,
        deliver: Deliver,
    ) -> PyResult<Bound<'py, PyAny>> {
        let call = client.core.operations().read_roster(text);
        call::deliver(
            py,
            &client.calling,
            call,
            call_options(timeout, max_retries, headers)?,
            deliver,
        )
    }
}

/// Add the classes to the package's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Access>()?;
    module.add_class::<AsyncAccess>()?;
    coroutine_functions(
        &module.py().get_type::<AsyncAccess>(),
        &[
            "review",
            "find",
            "places",
            "diff",
            "worksheet",
            "close_review",
            "offboard",
            "plan",
            "apply",
            "rotate_secret",
            "delete_secret",
            "render",
            "write_files",
            "read_review",
            "render_plan",
            "read_plan",
            "render_evidence",
            "read_evidence",
            "read_changes",
            "read_roster",
            "aclose",
            "__aenter__",
            "__aexit__",
        ],
    )
}
