# Written by `make generate` from the declarations. Do not edit it.

from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from os import PathLike
from types import GenericAlias
from typing import Any, ClassVar, Generic, TypeAlias, TypeVar, final, type_check_only
from uuid import UUID

from typing_extensions import Self

from . import access as access
from . import evo as evo
from . import gitbook as gitbook
from . import paperspace as paperspace
from . import shared as shared
from . import zenml as zenml
from ._hooks import (
    CallEvent,
    PauseEvent,
    RequestEvent,
    ResponseEvent,
    ResultEvent,
    RetryEvent,
    TargetEvent,
)
from ._unset import Unset

__version__: str

_T_co = TypeVar("_T_co", covariant=True)
_Token: TypeAlias = str | Secret | tuple[str | Secret, float | timedelta | None]

@final
class Secret:
    """Text that is never shown: a key, a token, a password or the value of a secret.

    Give it wherever a secret is expected, in place of a plain str. It prints as `***` and refuses
    to be pickled; `reveal()` is the one way to the value.
    """
    def __new__(cls, value: str | Secret) -> Self: ...
    def reveal(self) -> str:
        """Return the value itself."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

class Record:
    """What a service says of a thing: the class of all records.

    A record does not change. Two are equal if they are of one class and their fields are equal.
    """
    def __replace__(self, **changes: Any) -> Self:
        """Return a copy in which these fields have other values."""
    def to_dict(self) -> dict[str, Any]:
        """Return the fields as a dict, records in them as dicts too. What an update leaves alone is
        left out.
        """
    def to_json(self) -> str:
        """Return the fields as JSON text: times in ISO 8601, secrets as `***`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class Pager(Generic[_T_co]):
    """A listing: an iterator of its items, or of its pages.

    Nothing is fetched before it is needed. The listing ends when the service says so; anything else
    raises an error, whose `resume` goes on exactly after the last item you were given.
    """
    def __iter__(self) -> Self: ...
    def __next__(self) -> _T_co: ...
    def pages(self) -> Pages[_T_co]:
        """Iterate over pages in place of items: the same listing, from where it is."""
    def all(self) -> list[_T_co]:
        """Fetch everything that is left, as a list."""
    @property
    def resume(self) -> str:
        """Where to go on, also in another process: give it as `resume` to the same operation with
        the same arguments. It holds no credential.
        """
    @property
    def shifts(self) -> int:
        """How often the listing was found to have moved while it was being read, because items were
        removed or added. Items that were there all along are neither left out nor given twice.
        """
    def close(self) -> None:
        """Give up what was read ahead; what was not handed out comes after `resume`. Dropping a
        listing does the same.
        """
    def __enter__(self) -> Self: ...
    def __exit__(self, *_raised: object) -> None: ...
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class Pages(Generic[_T_co]):
    """The pages of a listing."""
    def __iter__(self) -> Self: ...
    def __next__(self) -> Page[_T_co]: ...
    @property
    def resume(self) -> str:
        """Where to go on after the last page you were given."""
    @property
    def shifts(self) -> int:
        """How often the listing was found to have moved while it was being read, because items were
        removed or added. Items that were there all along are neither left out nor given twice.
        """
    def close(self) -> None:
        """Give up what was read ahead; what was not handed out comes after `resume`. Dropping a
        listing does the same.
        """
    def __enter__(self) -> Self: ...
    def __exit__(self, *_raised: object) -> None: ...
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class AsyncPager(Generic[_T_co]):
    """A listing: an async iterator of its items, or of its pages.

    Nothing is fetched before it is needed. The listing ends when the service says so; anything else
    raises an error, whose `resume` goes on exactly after the last item you were given.
    """
    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Coroutine[object, object, _T_co]: ...
    def pages(self) -> AsyncPages[_T_co]:
        """Iterate over pages in place of items: the same listing, from where it is."""
    async def all(self) -> list[_T_co]:
        """Fetch everything that is left, as a list."""
    @property
    def resume(self) -> str:
        """Where to go on, also in another process: give it as `resume` to the same operation with
        the same arguments. It holds no credential.
        """
    @property
    def shifts(self) -> int:
        """How often the listing was found to have moved while it was being read, because items were
        removed or added. Items that were there all along are neither left out nor given twice.
        """
    async def aclose(self) -> None:
        """Give up what was read ahead; what was not handed out comes after `resume`. Dropping a
        listing does the same.
        """
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_raised: object) -> None: ...
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class AsyncPages(Generic[_T_co]):
    """The pages of a listing."""
    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Coroutine[object, object, Page[_T_co]]: ...
    @property
    def resume(self) -> str:
        """Where to go on after the last page you were given."""
    @property
    def shifts(self) -> int:
        """How often the listing was found to have moved while it was being read, because items were
        removed or added. Items that were there all along are neither left out nor given twice.
        """
    async def aclose(self) -> None:
        """Give up what was read ahead; what was not handed out comes after `resume`. Dropping a
        listing does the same.
        """
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_raised: object) -> None: ...
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class Page(Generic[_T_co]):
    """One page of a listing, and what the service answered."""
    @property
    def items(self) -> list[_T_co]:
        """What is on it, in the service's order."""
    @property
    def response(self) -> Response[None]:
        """What the service answered: its status, its headers, its body."""
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T_co]: ...
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class Response(Generic[_T_co]):
    """The result of a call, with all that the service answered.

    Where a call is sent in several parts, it is the answer to the last of them, and `attempts` and
    `elapsed` are those of all. Printed, it shows the status, the request id and those headers that
    say nothing of people and credentials, and of the body its length.
    """
    @property
    def value(self) -> _T_co:
        """The result; None in the response of a page."""
    @property
    def status(self) -> int:
        """The HTTP status."""
    @property
    def headers(self) -> dict[str, str]:
        """All headers, names in lower case; of those that came more than once, the values joined by a
        comma.
        """
    @property
    def request_id(self) -> str | None:
        """The id that the service gave the request, if it did; secrets in it are masked."""
    @property
    def rate_limit(self) -> RateLimit | None:
        """What the service says is left of its allowance, if it does."""
    @property
    def attempts(self) -> int:
        """How many times the request was sent or tried to be."""
    @property
    def elapsed(self) -> float:
        """How many seconds it took, over all attempts and waits."""
    @property
    def body(self) -> bytes:
        """The body as it came, unpacked."""
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class DryRun:
    """The request that a write would send, with every secret in it masked.

    Its arguments are checked as those of a write are; credentials are not obtained for it, and
    nothing is sent. As a text it is `PUT https://…` and the bodies, a line each.
    """
    @property
    def method(self) -> str:
        """The HTTP method."""
    @property
    def url(self) -> str:
        """The URL."""
    @property
    def headers(self) -> dict[str, str]:
        """The headers, names in lower case."""
    @property
    def bodies(self) -> list[Any]:
        """The body of each request, None where it has none: more than one where a write is sent in
        several parts.
        """

@final
class RateLimit:
    """How much of a service's allowance is left, as it says with an answer."""
    @property
    def limit(self) -> int | None:
        """Requests allowed in the current window."""
    @property
    def remaining(self) -> int | None:
        """Requests left in it."""
    @property
    def reset(self) -> datetime | None:
        """When the next window begins."""

@final
class RawAnswer:
    """The answer to a request that has no operation of its own, not interpreted."""
    @property
    def status(self) -> int:
        """The HTTP status, 200 to 299."""
    @property
    def headers(self) -> dict[str, str]:
        """The headers, names in lower case; of those that came more than once, the values joined by
        a comma.
        """
    @property
    def body(self) -> bytes:
        """The body, unpacked."""
    def json(self) -> Any:
        """Read the body as JSON."""

@final
class FakeClock:
    """A clock that moves only when something waits, and then at once.

    Give it to a client as `clock`: waits between attempts take no time and are recorded. Limits on a
    socket (`connect_timeout`, `attempt_timeout`) stay real.

    Args:
        now: The time of day at the start, in seconds since 1970; of 2024-01-01 by default.
        random: Its random number, from 0 up to 1.
    """
    def __new__(cls, *, now: float | timedelta | None = None, random: float = 0.5) -> Self: ...
    @property
    def waits(self) -> list[float]:
        """The waits so far, in seconds."""

# What the package's own Python half uses of the native one.

@final
class Emulator:
    """The engine behind `rosterkit.testing.Emulator`, which speaks JSON with it."""
    def __new__(
        cls, seed: int, people: int, teams: int, port: int, latency: float, faults_json: str
    ) -> Self: ...
    def ready(self) -> str: ...
    def requests(self) -> str: ...
    def mutations(self) -> str: ...
    def clear_logs(self) -> None: ...
    def set_faults(self, json: str) -> None: ...
    def set_latency(self, seconds: float) -> None: ...
    def set_token_lifetime(self, seconds: int) -> None: ...
    def revoke_tokens(self) -> int: ...
    def connections_open(self) -> int: ...
    def reset(self) -> None: ...
    def stop(self) -> None: ...

def begin_shutdown() -> None:
    """Let no more threads in, and wait for those that are attached. Called by `atexit`."""
def hook_every_client(hooks: Mapping[str, Callable[[Any], object]]) -> None:
    """Set the hooks of every client that is made from now on, by the names of their events."""
def run_command(arguments: list[str]) -> int:
    """Run the command with these arguments, those after its own name, and return its exit code.

    It writes to the process's own standard output and error, whatever `sys.stdout` is.
    """

@final
class Paperspace:
    """Administer the members and the secrets of a Paperspace team.

    Source: Paperspace API v1, "Users" and "Teams".

    What is left out is taken from the environment, then from the defaults; `explain()`
    tells which.

    Args:
        api_key: An API key of the team, created in the console. It never expires. From the
            environment: `PAPERSPACE_API_KEY`.
        base_url: The URL of the API. From the environment: `PAPERSPACE_API_URL`. By default
            `https://api.paperspace.com/v1`.
        token_provider: What gives bearer tokens, in place of a credential. A function (for
            async clients also a coroutine function) that returns a token, or a pair of it
            and the seconds it is good for. It runs in the context of the call that needs
            the token.
        timeout: How long the whole call may take, over all attempts and waits; 120 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        attempt_timeout: How long one attempt may take, its whole body included; 30 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        connect_timeout: How long making a connection may take, TLS included; 5 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        max_retries: How often a call may be tried again; 2 by default.
        max_retry_after: The longest wait that a service may ask for, beyond which a call
            fails at once; 60 s by default. At most a day. A number of seconds, or a
            `timedelta`.
        max_pages: How many pages a listing may have; 10,000 by default. At least 1.
        max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
            default. 1 byte to 1 GiB.
        headers: Which headers are sent beside the library's own. Names and values, which
            are never shown. Those of a call are sent beside the client's, or in their place
            where the name is the same. What the library sets itself, such as
            `Authorization`, is refused. They are not sent to where tokens are obtained.
        credential_file: Which file has the credential: the `api_key` of Paperspace and
            ZenML Pro, the `token` of GitBook and Seequent Evo. Its content is the
            credential, with or without a line's end after it, and has at most 64 KiB. If it
            changes, calls use the new credential within a second, and at once if the
            service refuses the old one. If it cannot be read any more, what was read last
            is used until the service refuses that.
        credential_command: Which command prints the credential, as its program and
            arguments: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and
            Seequent Evo. It is run without a shell and without input when the credential is
            first needed, and again when the service has refused what it printed; for a
            credential that is exchanged, whenever a token is obtained. It has 10 s and may
            print at most 64 KiB. What it prints is never shown, its standard error is not
            read.
        max_in_flight: How many requests of the client may be in flight at once; 64 by
            default. 1 to 10,000.
        min_interval: How long apart two writes to a host begin at least; 0 s by default. At
            most a day. A number of seconds, or a `timedelta`. A write for which it would be
            too late fails at once, and is not sent.
        max_concurrency: How many writes to a host may be under way at once, beside the
            reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
        proxy: Which proxy is used, with user and password in its URL if it wants them. It
            begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
            the names of hosts, `socks5h://`.
        ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
            platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
            OpenSSL: a file, and a list of folders. Where neither is set, and the machine
            has no authorities either, Mozilla's are trusted, and a warning is logged.
            Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
        client_certificate: Which file has the certificate, its chain and its key (PEM) that
            the client shows.
        allow_insecure_http: Whether `http://` may be used to other hosts than this one.
            Credentials then travel in the clear.
        user_agent: What is added to the client's own `User-Agent`.
        ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
            and query, and not with the route in place of both. Ids can name people.
        on_call: What is called when a call begins. It is given a `CallEvent`.
        on_request: What is called when an attempt begins. It is given a `RequestEvent`.
        on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
        on_retry: What is called when a call will be tried again. It is given a
            `RetryEvent`.
        on_pause: What is called when a request waits before it is sent: for a new allowance
            of the service, or as writes are held apart. It is given a `PauseEvent`.
        on_result: What is called when a call ended, with success or not, or was cancelled.
            It is given a `ResultEvent`.
        clock: Where time and randomness come from, for tests. A
            `rosterkit.testing.FakeClock`.

    Raises:
        ConfigError: A credential is missing, doubled or unusable, or a URL is not `https`.
        InvalidArgumentError: A limit is out of its range.
    """
    def __new__(
        cls,
        *,
        api_key: str | Secret | None = None,
        base_url: str | None = None,
        token_provider: Callable[[], _Token] | None = None,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
        credential_file: str | PathLike[str] | None = None,
        credential_command: Iterable[str | Secret] | None = None,
        max_in_flight: int | None = None,
        min_interval: float | timedelta | None = None,
        max_concurrency: int | None = None,
        proxy: str | Secret | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_certificate: str | PathLike[str] | None = None,
        allow_insecure_http: bool | None = None,
        user_agent: str | None = None,
        ids_in_urls: bool | None = None,
        on_call: Callable[[CallEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_pause: Callable[[PauseEvent], object] | None = None,
        on_result: Callable[[ResultEvent], object] | None = None,
        clock: FakeClock | None = None,
    ) -> Self: ...
    def list_team_members(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.MemberOrder | None = None,
        order: paperspace.Order | None = None,
        role: paperspace.TeamRole | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[paperspace.TeamMember]:
        """List the members of a team.

        Open invitations are included, with `dt_confirmed` not set. The list is sorted by
        `dt_confirmed`, which may change while the list is being read.

        Source: Paperspace API v1, Users, "List team members".

        Args:
            team_id: The team's id or namespace.
            after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
            limit: The most members on a page. 1 to 120.
            order_by: The field to sort by. Known values: `dtConfirmed`.
            order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
            role: Only members with this role. Known values: `member`, `admin`, `owner`.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def update_team_member(
        self,
        team_id: str,
        user_id: str,
        is_admin: bool,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.TeamMembership:
        """Grant or revoke a member's admin rights in the team.

        Source: Paperspace API v1, Users, "Update a team membership".

        Args:
            team_id: The team's id or namespace.
            user_id: The member's id.
            is_admin: Whether the member should be an admin.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def remove_team_member(
        self,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.MemberRemoval:
        """Remove a member from a team.

        A user who is not a member is `NotFound`.

        Source: Paperspace API v1, Users, "Remove a user from a team".

        Args:
            team_id: The team's id or namespace.
            user_id: The member's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_secrets(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[paperspace.TeamSecret]:
        """List the secrets of a team, without their values.

        Source: Paperspace API v1, Teams, "List a team's secrets".

        Args:
            team_id: The team's id or namespace.
            after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
            limit: The most secrets on a page. 1 to 120.
            order_by: The field to sort by. Known values: `dtCreated`.
            order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def create_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.SecretStamp:
        """Create a secret in a team.

        It fails with `Conflict` if a secret of that name exists. It is not retried if its
        answer is lost: that is an `AmbiguousOutcome`.

        Source: Paperspace API v1, Teams, "Create a team secret".

        Args:
            team_id: The team's id or namespace.
            name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
            value: The secret's value. No operation returns it. 1 to 8192.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def get_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.TeamSecret:
        """Fetch one secret of a team, without its value.

        Source: Paperspace API v1, Teams, "Get a team secret".

        Args:
            team_id: The team's id or namespace.
            name: The secret's name. 1 to 128.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def update_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.SecretStamp:
        """Replace the value of a secret.

        Source: Paperspace API v1, Teams, "Update a team secret".

        Args:
            team_id: The team's id or namespace.
            name: The secret's name. 1 to 128.
            value: The new value. 1 to 8192.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def delete_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Delete a secret. One that does not exist is `NotFound`.

        Deployments that use it lose it: check `has_deployment_attached` first.

        Source: Paperspace API v1, Teams, "Delete a team secret".

        Args:
            team_id: The team's id or namespace.
            name: The secret's name. 1 to 128.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_project_secrets(
        self,
        project_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[paperspace.ProjectSecret]:
        """List the secrets of a project, without their values.

        Source, the vendor's package: Paperspace's command line tool, "secret list".

        Args:
            project_id: The project's id.
            after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
            limit: The most secrets on a page. 1 to 120.
            order_by: The field to sort by. Known values: `dtCreated`.
            order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def create_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.SecretStamp:
        """Create a secret in a project.

        It fails with `Conflict` if a secret of that name exists. It is not retried if its
        answer is lost: that is an `AmbiguousOutcome`.

        Source, the vendor's package: Paperspace's command line tool, "secret set".

        Args:
            project_id: The project's id.
            name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
            value: The secret's value. No operation returns it. 1 to 8192.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def get_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.ProjectSecret:
        """Fetch one secret of a project, without its value.

        Source, the vendor's package: Paperspace's command line tool, "secret set".

        Args:
            project_id: The project's id.
            name: The secret's name. 1 to 128.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def update_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.SecretStamp:
        """Replace the value of a project's secret.

        Source, the vendor's package: Paperspace's command line tool, "secret set".

        Args:
            project_id: The project's id.
            name: The secret's name. 1 to 128.
            value: The new value. 1 to 8192.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def delete_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Delete a secret of a project. One that does not exist is `NotFound`.

        Deployments that use it lose it: check `has_deployment_attached` first.

        Source, the vendor's package: Paperspace's command line tool, "secret delete".

        Args:
            project_id: The project's id.
            name: The secret's name. 1 to 128.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def get_session(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.Session | None:
        """Find out whose credential it is, and which teams that account is in.

        It is the one way to find a team: no operation lists them. No session is the service's
        answer to a credential that it does not know.

        Source, the vendor's package: Paperspace's command line tool, "session".

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer:
        """Send a request that has no operation of its own, with the same checks, credentials,
        retries and limits.

        Args:
            method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is
                lost, as it is not known what it does.
            path: Below the base URL, percent-encoded where needed.
            query: Names and values, not encoded.
            json: The body; none when left out.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self:
        """Return the same client with other limits. Connections, token and retry budget stay
        shared, so this costs next to nothing.

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
                the client says otherwise.
            connect_timeout: How long making a connection may take, TLS included; 5 s unless the
                client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            max_retry_after: The longest wait that a service may ask for, beyond which a call
                fails at once; 60 s unless the client says otherwise.
            max_pages: How many pages a listing may have; 10,000 unless the client says
                otherwise.
            max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
                the client says otherwise.
            headers: Which headers are sent beside the library's own.
        """
    @property
    def with_response(self) -> _PaperspaceWithResponse:
        """The same client, with all of the answer to each call: its calls give a `Response`, whose
        `value` is the result.
        """
    @property
    def dry_run(self) -> _PaperspaceDryRun:
        """The same client for looking before doing: a call that writes gives a `DryRun`, which is
        the request that it would send, and nothing leaves. All else goes on as usual.
        """
    def explain(self) -> dict[str, str]:
        """Tell where each setting came from, never what it is."""
    def close(self) -> None:
        """Refuse further calls: of this client and of those made of it by `with_options`. Dropping
        a client is enough; this is for programs that want to be sure.
        """
    def __enter__(self) -> Self: ...
    def __exit__(self, *_raised: object) -> None: ...

@type_check_only
class _PaperspaceWithResponse:
    def list_team_members(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.MemberOrder | None = None,
        order: paperspace.Order | None = None,
        role: paperspace.TeamRole | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[paperspace.TeamMember]: ...
    def update_team_member(
        self,
        team_id: str,
        user_id: str,
        is_admin: bool,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.TeamMembership]: ...
    def remove_team_member(
        self,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.MemberRemoval]: ...
    def list_secrets(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[paperspace.TeamSecret]: ...
    def create_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.SecretStamp]: ...
    def get_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.TeamSecret]: ...
    def update_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.SecretStamp]: ...
    def delete_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_project_secrets(
        self,
        project_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[paperspace.ProjectSecret]: ...
    def create_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.SecretStamp]: ...
    def get_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.ProjectSecret]: ...
    def update_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.SecretStamp]: ...
    def delete_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def get_session(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.Session | None]: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[RawAnswer]: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@type_check_only
class _PaperspaceDryRun:
    def list_team_members(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.MemberOrder | None = None,
        order: paperspace.Order | None = None,
        role: paperspace.TeamRole | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[paperspace.TeamMember]: ...
    def update_team_member(
        self,
        team_id: str,
        user_id: str,
        is_admin: bool,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def remove_team_member(
        self,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_secrets(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[paperspace.TeamSecret]: ...
    def create_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def get_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.TeamSecret: ...
    def update_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def delete_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_project_secrets(
        self,
        project_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[paperspace.ProjectSecret]: ...
    def create_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def get_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.ProjectSecret: ...
    def update_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def delete_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def get_session(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.Session | None: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer | DryRun: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@final
class AsyncPaperspace:
    """Administer the members and the secrets of a Paperspace team.

    Source: Paperspace API v1, "Users" and "Teams".

    Its calls are coroutines, its listings async iterators.

    What is left out is taken from the environment, then from the defaults; `explain()`
    tells which.

    Args:
        api_key: An API key of the team, created in the console. It never expires. From the
            environment: `PAPERSPACE_API_KEY`.
        base_url: The URL of the API. From the environment: `PAPERSPACE_API_URL`. By default
            `https://api.paperspace.com/v1`.
        token_provider: What gives bearer tokens, in place of a credential. A function (for
            async clients also a coroutine function) that returns a token, or a pair of it
            and the seconds it is good for. It runs in the context of the call that needs
            the token.
        timeout: How long the whole call may take, over all attempts and waits; 120 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        attempt_timeout: How long one attempt may take, its whole body included; 30 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        connect_timeout: How long making a connection may take, TLS included; 5 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        max_retries: How often a call may be tried again; 2 by default.
        max_retry_after: The longest wait that a service may ask for, beyond which a call
            fails at once; 60 s by default. At most a day. A number of seconds, or a
            `timedelta`.
        max_pages: How many pages a listing may have; 10,000 by default. At least 1.
        max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
            default. 1 byte to 1 GiB.
        headers: Which headers are sent beside the library's own. Names and values, which
            are never shown. Those of a call are sent beside the client's, or in their place
            where the name is the same. What the library sets itself, such as
            `Authorization`, is refused. They are not sent to where tokens are obtained.
        credential_file: Which file has the credential: the `api_key` of Paperspace and
            ZenML Pro, the `token` of GitBook and Seequent Evo. Its content is the
            credential, with or without a line's end after it, and has at most 64 KiB. If it
            changes, calls use the new credential within a second, and at once if the
            service refuses the old one. If it cannot be read any more, what was read last
            is used until the service refuses that.
        credential_command: Which command prints the credential, as its program and
            arguments: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and
            Seequent Evo. It is run without a shell and without input when the credential is
            first needed, and again when the service has refused what it printed; for a
            credential that is exchanged, whenever a token is obtained. It has 10 s and may
            print at most 64 KiB. What it prints is never shown, its standard error is not
            read.
        max_in_flight: How many requests of the client may be in flight at once; 64 by
            default. 1 to 10,000.
        min_interval: How long apart two writes to a host begin at least; 0 s by default. At
            most a day. A number of seconds, or a `timedelta`. A write for which it would be
            too late fails at once, and is not sent.
        max_concurrency: How many writes to a host may be under way at once, beside the
            reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
        proxy: Which proxy is used, with user and password in its URL if it wants them. It
            begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
            the names of hosts, `socks5h://`.
        ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
            platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
            OpenSSL: a file, and a list of folders. Where neither is set, and the machine
            has no authorities either, Mozilla's are trusted, and a warning is logged.
            Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
        client_certificate: Which file has the certificate, its chain and its key (PEM) that
            the client shows.
        allow_insecure_http: Whether `http://` may be used to other hosts than this one.
            Credentials then travel in the clear.
        user_agent: What is added to the client's own `User-Agent`.
        ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
            and query, and not with the route in place of both. Ids can name people.
        on_call: What is called when a call begins. It is given a `CallEvent`.
        on_request: What is called when an attempt begins. It is given a `RequestEvent`.
        on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
        on_retry: What is called when a call will be tried again. It is given a
            `RetryEvent`.
        on_pause: What is called when a request waits before it is sent: for a new allowance
            of the service, or as writes are held apart. It is given a `PauseEvent`.
        on_result: What is called when a call ended, with success or not, or was cancelled.
            It is given a `ResultEvent`.
        clock: Where time and randomness come from, for tests. A
            `rosterkit.testing.FakeClock`.

    Raises:
        ConfigError: A credential is missing, doubled or unusable, or a URL is not `https`.
        InvalidArgumentError: A limit is out of its range.
    """
    def __new__(
        cls,
        *,
        api_key: str | Secret | None = None,
        base_url: str | None = None,
        token_provider: Callable[[], _Token | Awaitable[_Token]] | None = None,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
        credential_file: str | PathLike[str] | None = None,
        credential_command: Iterable[str | Secret] | None = None,
        max_in_flight: int | None = None,
        min_interval: float | timedelta | None = None,
        max_concurrency: int | None = None,
        proxy: str | Secret | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_certificate: str | PathLike[str] | None = None,
        allow_insecure_http: bool | None = None,
        user_agent: str | None = None,
        ids_in_urls: bool | None = None,
        on_call: Callable[[CallEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_pause: Callable[[PauseEvent], object] | None = None,
        on_result: Callable[[ResultEvent], object] | None = None,
        clock: FakeClock | None = None,
    ) -> Self: ...
    def list_team_members(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.MemberOrder | None = None,
        order: paperspace.Order | None = None,
        role: paperspace.TeamRole | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[paperspace.TeamMember]:
        """List the members of a team.

        Open invitations are included, with `dt_confirmed` not set. The list is sorted by
        `dt_confirmed`, which may change while the list is being read.

        Source: Paperspace API v1, Users, "List team members".

        Args:
            team_id: The team's id or namespace.
            after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
            limit: The most members on a page. 1 to 120.
            order_by: The field to sort by. Known values: `dtConfirmed`.
            order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
            role: Only members with this role. Known values: `member`, `admin`, `owner`.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def update_team_member(
        self,
        team_id: str,
        user_id: str,
        is_admin: bool,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.TeamMembership:
        """Grant or revoke a member's admin rights in the team.

        Source: Paperspace API v1, Users, "Update a team membership".

        Args:
            team_id: The team's id or namespace.
            user_id: The member's id.
            is_admin: Whether the member should be an admin.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def remove_team_member(
        self,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.MemberRemoval:
        """Remove a member from a team.

        A user who is not a member is `NotFound`.

        Source: Paperspace API v1, Users, "Remove a user from a team".

        Args:
            team_id: The team's id or namespace.
            user_id: The member's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_secrets(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[paperspace.TeamSecret]:
        """List the secrets of a team, without their values.

        Source: Paperspace API v1, Teams, "List a team's secrets".

        Args:
            team_id: The team's id or namespace.
            after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
            limit: The most secrets on a page. 1 to 120.
            order_by: The field to sort by. Known values: `dtCreated`.
            order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def create_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.SecretStamp:
        """Create a secret in a team.

        It fails with `Conflict` if a secret of that name exists. It is not retried if its
        answer is lost: that is an `AmbiguousOutcome`.

        Source: Paperspace API v1, Teams, "Create a team secret".

        Args:
            team_id: The team's id or namespace.
            name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
            value: The secret's value. No operation returns it. 1 to 8192.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def get_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.TeamSecret:
        """Fetch one secret of a team, without its value.

        Source: Paperspace API v1, Teams, "Get a team secret".

        Args:
            team_id: The team's id or namespace.
            name: The secret's name. 1 to 128.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def update_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.SecretStamp:
        """Replace the value of a secret.

        Source: Paperspace API v1, Teams, "Update a team secret".

        Args:
            team_id: The team's id or namespace.
            name: The secret's name. 1 to 128.
            value: The new value. 1 to 8192.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def delete_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Delete a secret. One that does not exist is `NotFound`.

        Deployments that use it lose it: check `has_deployment_attached` first.

        Source: Paperspace API v1, Teams, "Delete a team secret".

        Args:
            team_id: The team's id or namespace.
            name: The secret's name. 1 to 128.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_project_secrets(
        self,
        project_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[paperspace.ProjectSecret]:
        """List the secrets of a project, without their values.

        Source, the vendor's package: Paperspace's command line tool, "secret list".

        Args:
            project_id: The project's id.
            after: The cursor of an earlier page, to begin after it. Pagers set this themselves.
            limit: The most secrets on a page. 1 to 120.
            order_by: The field to sort by. Known values: `dtCreated`.
            order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def create_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.SecretStamp:
        """Create a secret in a project.

        It fails with `Conflict` if a secret of that name exists. It is not retried if its
        answer is lost: that is an `AmbiguousOutcome`.

        Source, the vendor's package: Paperspace's command line tool, "secret set".

        Args:
            project_id: The project's id.
            name: The secret's name: a letter, then letters, digits and underscores. 1 to 128.
            value: The secret's value. No operation returns it. 1 to 8192.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def get_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.ProjectSecret:
        """Fetch one secret of a project, without its value.

        Source, the vendor's package: Paperspace's command line tool, "secret set".

        Args:
            project_id: The project's id.
            name: The secret's name. 1 to 128.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def update_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.SecretStamp:
        """Replace the value of a project's secret.

        Source, the vendor's package: Paperspace's command line tool, "secret set".

        Args:
            project_id: The project's id.
            name: The secret's name. 1 to 128.
            value: The new value. 1 to 8192.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def delete_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Delete a secret of a project. One that does not exist is `NotFound`.

        Deployments that use it lose it: check `has_deployment_attached` first.

        Source, the vendor's package: Paperspace's command line tool, "secret delete".

        Args:
            project_id: The project's id.
            name: The secret's name. 1 to 128.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def get_session(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.Session | None:
        """Find out whose credential it is, and which teams that account is in.

        It is the one way to find a team: no operation lists them. No session is the service's
        answer to a credential that it does not know.

        Source, the vendor's package: Paperspace's command line tool, "session".

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer:
        """Send a request that has no operation of its own, with the same checks, credentials,
        retries and limits.

        Args:
            method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is
                lost, as it is not known what it does.
            path: Below the base URL, percent-encoded where needed.
            query: Names and values, not encoded.
            json: The body; none when left out.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self:
        """Return the same client with other limits. Connections, token and retry budget stay
        shared, so this costs next to nothing.

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
                the client says otherwise.
            connect_timeout: How long making a connection may take, TLS included; 5 s unless the
                client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            max_retry_after: The longest wait that a service may ask for, beyond which a call
                fails at once; 60 s unless the client says otherwise.
            max_pages: How many pages a listing may have; 10,000 unless the client says
                otherwise.
            max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
                the client says otherwise.
            headers: Which headers are sent beside the library's own.
        """
    @property
    def with_response(self) -> _AsyncPaperspaceWithResponse:
        """The same client, with all of the answer to each call: its calls give a `Response`, whose
        `value` is the result.
        """
    @property
    def dry_run(self) -> _AsyncPaperspaceDryRun:
        """The same client for looking before doing: a call that writes gives a `DryRun`, which is
        the request that it would send, and nothing leaves. All else goes on as usual.
        """
    def explain(self) -> dict[str, str]:
        """Tell where each setting came from, never what it is."""
    async def aclose(self) -> None:
        """Refuse further calls: of this client and of those made of it by `with_options`. Dropping
        a client is enough; this is for programs that want to be sure.
        """
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_raised: object) -> None: ...

@type_check_only
class _AsyncPaperspaceWithResponse:
    def list_team_members(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.MemberOrder | None = None,
        order: paperspace.Order | None = None,
        role: paperspace.TeamRole | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[paperspace.TeamMember]: ...
    async def update_team_member(
        self,
        team_id: str,
        user_id: str,
        is_admin: bool,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.TeamMembership]: ...
    async def remove_team_member(
        self,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.MemberRemoval]: ...
    def list_secrets(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[paperspace.TeamSecret]: ...
    async def create_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.SecretStamp]: ...
    async def get_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.TeamSecret]: ...
    async def update_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.SecretStamp]: ...
    async def delete_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_project_secrets(
        self,
        project_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[paperspace.ProjectSecret]: ...
    async def create_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.SecretStamp]: ...
    async def get_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.ProjectSecret]: ...
    async def update_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.SecretStamp]: ...
    async def delete_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    async def get_session(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[paperspace.Session | None]: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[RawAnswer]: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@type_check_only
class _AsyncPaperspaceDryRun:
    def list_team_members(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.MemberOrder | None = None,
        order: paperspace.Order | None = None,
        role: paperspace.TeamRole | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[paperspace.TeamMember]: ...
    async def update_team_member(
        self,
        team_id: str,
        user_id: str,
        is_admin: bool,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def remove_team_member(
        self,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_secrets(
        self,
        team_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[paperspace.TeamSecret]: ...
    async def create_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def get_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.TeamSecret: ...
    async def update_secret(
        self,
        team_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def delete_secret(
        self,
        team_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_project_secrets(
        self,
        project_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order_by: paperspace.SecretOrder | None = None,
        order: paperspace.Order | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[paperspace.ProjectSecret]: ...
    async def create_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def get_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.ProjectSecret: ...
    async def update_project_secret(
        self,
        project_id: str,
        name: str,
        value: str | Secret,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def delete_project_secret(
        self,
        project_id: str,
        name: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def get_session(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> paperspace.Session | None: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer | DryRun: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@final
class ZenML:
    """Administer the users and the organizations of a ZenML Pro control plane.

    A ZenML workspace server is a different product, with another API and its own users.

    Source: ZenML Pro API, "Users".

    What is left out is taken from the environment, then from the defaults; `explain()`
    tells which.

    Args:
        api_key: A personal token or a service account's key, exchanged for tokens of one
            hour. From the environment: `ZENML_PRO_API_KEY`.
        token: A token or key that is used as it is. From the environment:
            `ZENML_PRO_TOKEN`.
        client_id: The id of an OAuth2 client, with `client_secret`.
        client_secret: The secret of an OAuth2 client.
        audience: The audience of the OAuth2 client's token, if the token endpoint requires
            one.
        token_url: The URL of the token endpoint, if it is not `/auth/login` below the base
            URL.
        base_url: The URL of the API; for a self-hosted control plane,
            `https://HOST/api/v1`. From the environment: `ZENML_PRO_API_URL`. By default
            `https://cloudapi.zenml.io`.
        token_provider: What gives bearer tokens, in place of a credential. A function (for
            async clients also a coroutine function) that returns a token, or a pair of it
            and the seconds it is good for. It runs in the context of the call that needs
            the token.
        timeout: How long the whole call may take, over all attempts and waits; 120 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        attempt_timeout: How long one attempt may take, its whole body included; 30 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        connect_timeout: How long making a connection may take, TLS included; 5 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        max_retries: How often a call may be tried again; 2 by default.
        max_retry_after: The longest wait that a service may ask for, beyond which a call
            fails at once; 60 s by default. At most a day. A number of seconds, or a
            `timedelta`.
        max_pages: How many pages a listing may have; 10,000 by default. At least 1.
        max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
            default. 1 byte to 1 GiB.
        headers: Which headers are sent beside the library's own. Names and values, which
            are never shown. Those of a call are sent beside the client's, or in their place
            where the name is the same. What the library sets itself, such as
            `Authorization`, is refused. They are not sent to where tokens are obtained.
        credential_file: Which file has the credential: the `api_key` of Paperspace and
            ZenML Pro, the `token` of GitBook and Seequent Evo. Its content is the
            credential, with or without a line's end after it, and has at most 64 KiB. If it
            changes, calls use the new credential within a second, and at once if the
            service refuses the old one. If it cannot be read any more, what was read last
            is used until the service refuses that.
        credential_command: Which command prints the credential, as its program and
            arguments: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and
            Seequent Evo. It is run without a shell and without input when the credential is
            first needed, and again when the service has refused what it printed; for a
            credential that is exchanged, whenever a token is obtained. It has 10 s and may
            print at most 64 KiB. What it prints is never shown, its standard error is not
            read.
        max_in_flight: How many requests of the client may be in flight at once; 64 by
            default. 1 to 10,000.
        min_interval: How long apart two writes to a host begin at least; 0 s by default. At
            most a day. A number of seconds, or a `timedelta`. A write for which it would be
            too late fails at once, and is not sent.
        max_concurrency: How many writes to a host may be under way at once, beside the
            reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
        proxy: Which proxy is used, with user and password in its URL if it wants them. It
            begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
            the names of hosts, `socks5h://`.
        ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
            platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
            OpenSSL: a file, and a list of folders. Where neither is set, and the machine
            has no authorities either, Mozilla's are trusted, and a warning is logged.
            Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
        client_certificate: Which file has the certificate, its chain and its key (PEM) that
            the client shows.
        allow_insecure_http: Whether `http://` may be used to other hosts than this one.
            Credentials then travel in the clear.
        user_agent: What is added to the client's own `User-Agent`.
        ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
            and query, and not with the route in place of both. Ids can name people.
        on_call: What is called when a call begins. It is given a `CallEvent`.
        on_request: What is called when an attempt begins. It is given a `RequestEvent`.
        on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
        on_retry: What is called when a call will be tried again. It is given a
            `RetryEvent`.
        on_pause: What is called when a request waits before it is sent: for a new allowance
            of the service, or as writes are held apart. It is given a `PauseEvent`.
        on_result: What is called when a call ended, with success or not, or was cancelled.
            It is given a `ResultEvent`.
        clock: Where time and randomness come from, for tests. A
            `rosterkit.testing.FakeClock`.

    Raises:
        ConfigError: A credential is missing, doubled or unusable, or a URL is not `https`.
        InvalidArgumentError: A limit is out of its range.
    """
    def __new__(
        cls,
        *,
        api_key: str | Secret | None = None,
        token: str | Secret | None = None,
        client_id: str | Secret | None = None,
        client_secret: str | Secret | None = None,
        audience: str | None = None,
        token_url: str | None = None,
        base_url: str | None = None,
        token_provider: Callable[[], _Token] | None = None,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
        credential_file: str | PathLike[str] | None = None,
        credential_command: Iterable[str | Secret] | None = None,
        max_in_flight: int | None = None,
        min_interval: float | timedelta | None = None,
        max_concurrency: int | None = None,
        proxy: str | Secret | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_certificate: str | PathLike[str] | None = None,
        allow_insecure_http: bool | None = None,
        user_agent: str | None = None,
        ids_in_urls: bool | None = None,
        on_call: Callable[[CallEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_pause: Callable[[PauseEvent], object] | None = None,
        on_result: Callable[[ResultEvent], object] | None = None,
        clock: FakeClock | None = None,
    ) -> Self: ...
    def list_users(
        self,
        *,
        user_id: UUID | str | None = None,
        oauth_provider: str | None = None,
        oauth_id: str | None = None,
        email: str | None = None,
        is_active: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.User]:
        """List users.

        A page may hold fewer users than `limit`. Each page is requested so that it repeats the
        last user of the page before it. No user is left out if others are deleted or added
        while the list is being read; `shifts` of the listing counts such changes.

        Source: ZenML Pro API, Users, "List Users Endpoint".

        Args:
            user_id: Only the user with this id.
            oauth_provider: Only users who sign in with this OAuth provider.
            oauth_id: Only the user with this id at the OAuth provider.
            email: Only the user with this e-mail address.
            is_active: Only active users, or only inactive ones.
            limit: The most users on a page; 100 if omitted. At least 1.
            offset: How many users to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def update_user(
        self,
        user_id: UUID | str,
        update: zenml.UserUpdate | None = None,
        *,
        password: str | Secret | None | Unset = ...,
        password_expired: bool | None | Unset = ...,
        name: str | None | Unset = ...,
        avatar_url: str | None | Unset = ...,
        company: str | None | Unset = ...,
        job_title: str | None | Unset = ...,
        metadata: dict[str, Any] | None | Unset = ...,
        username: str | None | Unset = ...,
        email: str | None | Unset = ...,
        is_active: bool | None | Unset = ...,
        is_onboarded: bool | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> zenml.User:
        """Change the fields that are set in `update`: those left out stay as they are, and null
        clears.

        `username` and `email` cannot be changed for an account that signs in with OAuth2.

        Source: ZenML Pro API, Users, "Update User Endpoint".

        Args:
            user_id: The user's id.
            update: What to change. Its fields can be given as keywords in its place.
            password: A new password.
            password_expired: Whether the password must be changed at the next sign-in.
            name: The display name. 1 to 50.
            avatar_url: The URL of a picture.
            company: The company. 1 to 50.
            job_title: The job title. 1 to 50.
            metadata: Further data about the user; it replaces the earlier data.
            username: The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50.
            email: The e-mail address.
            is_active: Whether the user may sign in.
            is_onboarded: Whether the user has completed onboarding.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def delete_user(
        self,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Delete a user for good.

        To disable a user in a way that can be undone, use `update_user` with `is_active` set to
        false. Internal users cannot be deleted.

        Source: ZenML Pro API, Users, "Delete User Endpoint".

        Args:
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> zenml.User:
        """Fetch the account that the credential belongs to.

        Source, the vendor's documentation: ZenML Pro API, "Get current user".

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_organizations(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Organization]:
        """List the organizations that the credential may see.

        Source, the vendor's documentation: ZenML Pro API, "List Organizations Endpoint".

        Args:
            limit: The most organizations on a page; 100 if omitted. At least 1.
            offset: How many organizations to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_organization_members(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.OrganizationMember]:
        """List the members of an organization: users, service accounts, teams, open invitations.

        The `kind` of each tells them apart. The answer is one page.

        Source, the vendor's documentation: ZenML Pro API, "List Organization Members".

        Args:
            organization_id: The organization's id.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def remove_organization_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a user from an organization. The account stays.

        Source, the vendor's documentation: ZenML Pro API, "Remove Organization Member".

        Args:
            organization_id: The organization's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_organization_roles(
        self,
        organization_id: UUID | str,
        *,
        level: zenml.RoleLevel | None = None,
        name: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Role]:
        """List the roles of an organization. The answer is one page.

        Source, the vendor's documentation: ZenML Pro API, "List Organization Roles".

        Args:
            organization_id: The organization's id.
            level: Only roles of this level. Known values: `organization`, `workspace`,
                `project`.
            name: Only the role with this name.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_invitations(
        self,
        organization_id: UUID | str,
        *,
        email: str | None = None,
        only_pending: bool | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Invitation]:
        """List the invitations to an organization. The answer is one page.

        Source, the vendor's documentation: ZenML Pro API, "List Invitations".

        Args:
            organization_id: The organization's id.
            email: Only invitations of this e-mail address.
            only_pending: Only those that are open.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def create_invitation(
        self,
        organization_id: UUID | str,
        email: str,
        role_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> zenml.Invitation:
        """Invite a person to an organization.

        It is not retried if its answer is lost: that is an `AmbiguousOutcome`.

        Source, the vendor's documentation: ZenML Pro API, "Create Invitation".

        Args:
            organization_id: The organization's id.
            email: The e-mail address.
            role_id: The id of the role that they are to have.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def delete_invitation(
        self,
        organization_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Withdraw an invitation.

        Source, the vendor's documentation: ZenML Pro API, "Delete Invitation".

        Args:
            organization_id: The organization's id.
            invitation_id: The invitation's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_organization_teams(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Team]:
        """List the teams of an organization. The answer is one page.

        Source, the vendor's documentation: ZenML Pro API, "List Organization Teams".

        Args:
            organization_id: The organization's id.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def add_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> None:
        """Add a user to a team, or an invitation, whose person is in it once they accept.

        It is not retried if its answer is lost: that is an `AmbiguousOutcome`.

        Give exactly one of `user_id`, `invitation_id`.

        Source, the vendor's documentation: ZenML Pro API, "Add Team Member".

        Args:
            team_id: The team's id.
            user_id: The user's id.
            invitation_id: The id of an open invitation.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def remove_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a user or an invitation from a team.

        Give exactly one of `user_id`, `invitation_id`.

        Source, the vendor's documentation: ZenML Pro API, "Remove Team Member".

        Args:
            team_id: The team's id.
            user_id: The user's id.
            invitation_id: The id of an open invitation.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def assign_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> None:
        """Give a role to a user, an invitation or a team.

        A role in a workspace needs `workspace_id`, one in a project `project_id`. It is not
        retried if its answer is lost: that is an `AmbiguousOutcome`.

        Give exactly one of `user_id`, `invitation_id`, `team_id`.

        Give at most one of `workspace_id`, `project_id`.

        Source, the vendor's documentation: ZenML Pro API, "Assign Role".

        Args:
            role_id: The role's id.
            user_id: The user's id.
            invitation_id: The id of an open invitation.
            team_id: The team's id.
            workspace_id: The workspace, for a role in one.
            project_id: The project, for a role in one.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def revoke_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Take a role from a user, an invitation or a team.

        Give exactly one of `user_id`, `invitation_id`, `team_id`.

        Give at most one of `workspace_id`, `project_id`.

        Source, the vendor's documentation: ZenML Pro API, "Revoke Role".

        Args:
            role_id: The role's id.
            user_id: The user's id.
            invitation_id: The id of an open invitation.
            team_id: The team's id.
            workspace_id: The workspace, for a role in one.
            project_id: The project, for a role in one.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer:
        """Send a request that has no operation of its own, with the same checks, credentials,
        retries and limits.

        Args:
            method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is
                lost, as it is not known what it does.
            path: Below the base URL, percent-encoded where needed.
            query: Names and values, not encoded.
            json: The body; none when left out.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self:
        """Return the same client with other limits. Connections, token and retry budget stay
        shared, so this costs next to nothing.

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
                the client says otherwise.
            connect_timeout: How long making a connection may take, TLS included; 5 s unless the
                client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            max_retry_after: The longest wait that a service may ask for, beyond which a call
                fails at once; 60 s unless the client says otherwise.
            max_pages: How many pages a listing may have; 10,000 unless the client says
                otherwise.
            max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
                the client says otherwise.
            headers: Which headers are sent beside the library's own.
        """
    @property
    def with_response(self) -> _ZenMLWithResponse:
        """The same client, with all of the answer to each call: its calls give a `Response`, whose
        `value` is the result.
        """
    @property
    def dry_run(self) -> _ZenMLDryRun:
        """The same client for looking before doing: a call that writes gives a `DryRun`, which is
        the request that it would send, and nothing leaves. All else goes on as usual.
        """
    def explain(self) -> dict[str, str]:
        """Tell where each setting came from, never what it is."""
    def close(self) -> None:
        """Refuse further calls: of this client and of those made of it by `with_options`. Dropping
        a client is enough; this is for programs that want to be sure.
        """
    def __enter__(self) -> Self: ...
    def __exit__(self, *_raised: object) -> None: ...

@type_check_only
class _ZenMLWithResponse:
    def list_users(
        self,
        *,
        user_id: UUID | str | None = None,
        oauth_provider: str | None = None,
        oauth_id: str | None = None,
        email: str | None = None,
        is_active: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.User]: ...
    def update_user(
        self,
        user_id: UUID | str,
        update: zenml.UserUpdate | None = None,
        *,
        password: str | Secret | None | Unset = ...,
        password_expired: bool | None | Unset = ...,
        name: str | None | Unset = ...,
        avatar_url: str | None | Unset = ...,
        company: str | None | Unset = ...,
        job_title: str | None | Unset = ...,
        metadata: dict[str, Any] | None | Unset = ...,
        username: str | None | Unset = ...,
        email: str | None | Unset = ...,
        is_active: bool | None | Unset = ...,
        is_onboarded: bool | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[zenml.User]: ...
    def delete_user(
        self,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[zenml.User]: ...
    def list_organizations(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Organization]: ...
    def list_organization_members(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.OrganizationMember]: ...
    def remove_organization_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_organization_roles(
        self,
        organization_id: UUID | str,
        *,
        level: zenml.RoleLevel | None = None,
        name: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Role]: ...
    def list_invitations(
        self,
        organization_id: UUID | str,
        *,
        email: str | None = None,
        only_pending: bool | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Invitation]: ...
    def create_invitation(
        self,
        organization_id: UUID | str,
        email: str,
        role_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[zenml.Invitation]: ...
    def delete_invitation(
        self,
        organization_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_organization_teams(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Team]: ...
    def add_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[None]: ...
    def remove_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def assign_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[None]: ...
    def revoke_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[RawAnswer]: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@type_check_only
class _ZenMLDryRun:
    def list_users(
        self,
        *,
        user_id: UUID | str | None = None,
        oauth_provider: str | None = None,
        oauth_id: str | None = None,
        email: str | None = None,
        is_active: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.User]: ...
    def update_user(
        self,
        user_id: UUID | str,
        update: zenml.UserUpdate | None = None,
        *,
        password: str | Secret | None | Unset = ...,
        password_expired: bool | None | Unset = ...,
        name: str | None | Unset = ...,
        avatar_url: str | None | Unset = ...,
        company: str | None | Unset = ...,
        job_title: str | None | Unset = ...,
        metadata: dict[str, Any] | None | Unset = ...,
        username: str | None | Unset = ...,
        email: str | None | Unset = ...,
        is_active: bool | None | Unset = ...,
        is_onboarded: bool | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def delete_user(
        self,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> zenml.User: ...
    def list_organizations(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Organization]: ...
    def list_organization_members(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.OrganizationMember]: ...
    def remove_organization_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_organization_roles(
        self,
        organization_id: UUID | str,
        *,
        level: zenml.RoleLevel | None = None,
        name: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Role]: ...
    def list_invitations(
        self,
        organization_id: UUID | str,
        *,
        email: str | None = None,
        only_pending: bool | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Invitation]: ...
    def create_invitation(
        self,
        organization_id: UUID | str,
        email: str,
        role_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def delete_invitation(
        self,
        organization_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_organization_teams(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[zenml.Team]: ...
    def add_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def remove_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def assign_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def revoke_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer | DryRun: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@final
class AsyncZenML:
    """Administer the users and the organizations of a ZenML Pro control plane.

    A ZenML workspace server is a different product, with another API and its own users.

    Source: ZenML Pro API, "Users".

    Its calls are coroutines, its listings async iterators.

    What is left out is taken from the environment, then from the defaults; `explain()`
    tells which.

    Args:
        api_key: A personal token or a service account's key, exchanged for tokens of one
            hour. From the environment: `ZENML_PRO_API_KEY`.
        token: A token or key that is used as it is. From the environment:
            `ZENML_PRO_TOKEN`.
        client_id: The id of an OAuth2 client, with `client_secret`.
        client_secret: The secret of an OAuth2 client.
        audience: The audience of the OAuth2 client's token, if the token endpoint requires
            one.
        token_url: The URL of the token endpoint, if it is not `/auth/login` below the base
            URL.
        base_url: The URL of the API; for a self-hosted control plane,
            `https://HOST/api/v1`. From the environment: `ZENML_PRO_API_URL`. By default
            `https://cloudapi.zenml.io`.
        token_provider: What gives bearer tokens, in place of a credential. A function (for
            async clients also a coroutine function) that returns a token, or a pair of it
            and the seconds it is good for. It runs in the context of the call that needs
            the token.
        timeout: How long the whole call may take, over all attempts and waits; 120 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        attempt_timeout: How long one attempt may take, its whole body included; 30 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        connect_timeout: How long making a connection may take, TLS included; 5 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        max_retries: How often a call may be tried again; 2 by default.
        max_retry_after: The longest wait that a service may ask for, beyond which a call
            fails at once; 60 s by default. At most a day. A number of seconds, or a
            `timedelta`.
        max_pages: How many pages a listing may have; 10,000 by default. At least 1.
        max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
            default. 1 byte to 1 GiB.
        headers: Which headers are sent beside the library's own. Names and values, which
            are never shown. Those of a call are sent beside the client's, or in their place
            where the name is the same. What the library sets itself, such as
            `Authorization`, is refused. They are not sent to where tokens are obtained.
        credential_file: Which file has the credential: the `api_key` of Paperspace and
            ZenML Pro, the `token` of GitBook and Seequent Evo. Its content is the
            credential, with or without a line's end after it, and has at most 64 KiB. If it
            changes, calls use the new credential within a second, and at once if the
            service refuses the old one. If it cannot be read any more, what was read last
            is used until the service refuses that.
        credential_command: Which command prints the credential, as its program and
            arguments: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and
            Seequent Evo. It is run without a shell and without input when the credential is
            first needed, and again when the service has refused what it printed; for a
            credential that is exchanged, whenever a token is obtained. It has 10 s and may
            print at most 64 KiB. What it prints is never shown, its standard error is not
            read.
        max_in_flight: How many requests of the client may be in flight at once; 64 by
            default. 1 to 10,000.
        min_interval: How long apart two writes to a host begin at least; 0 s by default. At
            most a day. A number of seconds, or a `timedelta`. A write for which it would be
            too late fails at once, and is not sent.
        max_concurrency: How many writes to a host may be under way at once, beside the
            reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
        proxy: Which proxy is used, with user and password in its URL if it wants them. It
            begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
            the names of hosts, `socks5h://`.
        ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
            platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
            OpenSSL: a file, and a list of folders. Where neither is set, and the machine
            has no authorities either, Mozilla's are trusted, and a warning is logged.
            Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
        client_certificate: Which file has the certificate, its chain and its key (PEM) that
            the client shows.
        allow_insecure_http: Whether `http://` may be used to other hosts than this one.
            Credentials then travel in the clear.
        user_agent: What is added to the client's own `User-Agent`.
        ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
            and query, and not with the route in place of both. Ids can name people.
        on_call: What is called when a call begins. It is given a `CallEvent`.
        on_request: What is called when an attempt begins. It is given a `RequestEvent`.
        on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
        on_retry: What is called when a call will be tried again. It is given a
            `RetryEvent`.
        on_pause: What is called when a request waits before it is sent: for a new allowance
            of the service, or as writes are held apart. It is given a `PauseEvent`.
        on_result: What is called when a call ended, with success or not, or was cancelled.
            It is given a `ResultEvent`.
        clock: Where time and randomness come from, for tests. A
            `rosterkit.testing.FakeClock`.

    Raises:
        ConfigError: A credential is missing, doubled or unusable, or a URL is not `https`.
        InvalidArgumentError: A limit is out of its range.
    """
    def __new__(
        cls,
        *,
        api_key: str | Secret | None = None,
        token: str | Secret | None = None,
        client_id: str | Secret | None = None,
        client_secret: str | Secret | None = None,
        audience: str | None = None,
        token_url: str | None = None,
        base_url: str | None = None,
        token_provider: Callable[[], _Token | Awaitable[_Token]] | None = None,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
        credential_file: str | PathLike[str] | None = None,
        credential_command: Iterable[str | Secret] | None = None,
        max_in_flight: int | None = None,
        min_interval: float | timedelta | None = None,
        max_concurrency: int | None = None,
        proxy: str | Secret | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_certificate: str | PathLike[str] | None = None,
        allow_insecure_http: bool | None = None,
        user_agent: str | None = None,
        ids_in_urls: bool | None = None,
        on_call: Callable[[CallEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_pause: Callable[[PauseEvent], object] | None = None,
        on_result: Callable[[ResultEvent], object] | None = None,
        clock: FakeClock | None = None,
    ) -> Self: ...
    def list_users(
        self,
        *,
        user_id: UUID | str | None = None,
        oauth_provider: str | None = None,
        oauth_id: str | None = None,
        email: str | None = None,
        is_active: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.User]:
        """List users.

        A page may hold fewer users than `limit`. Each page is requested so that it repeats the
        last user of the page before it. No user is left out if others are deleted or added
        while the list is being read; `shifts` of the listing counts such changes.

        Source: ZenML Pro API, Users, "List Users Endpoint".

        Args:
            user_id: Only the user with this id.
            oauth_provider: Only users who sign in with this OAuth provider.
            oauth_id: Only the user with this id at the OAuth provider.
            email: Only the user with this e-mail address.
            is_active: Only active users, or only inactive ones.
            limit: The most users on a page; 100 if omitted. At least 1.
            offset: How many users to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def update_user(
        self,
        user_id: UUID | str,
        update: zenml.UserUpdate | None = None,
        *,
        password: str | Secret | None | Unset = ...,
        password_expired: bool | None | Unset = ...,
        name: str | None | Unset = ...,
        avatar_url: str | None | Unset = ...,
        company: str | None | Unset = ...,
        job_title: str | None | Unset = ...,
        metadata: dict[str, Any] | None | Unset = ...,
        username: str | None | Unset = ...,
        email: str | None | Unset = ...,
        is_active: bool | None | Unset = ...,
        is_onboarded: bool | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> zenml.User:
        """Change the fields that are set in `update`: those left out stay as they are, and null
        clears.

        `username` and `email` cannot be changed for an account that signs in with OAuth2.

        Source: ZenML Pro API, Users, "Update User Endpoint".

        Args:
            user_id: The user's id.
            update: What to change. Its fields can be given as keywords in its place.
            password: A new password.
            password_expired: Whether the password must be changed at the next sign-in.
            name: The display name. 1 to 50.
            avatar_url: The URL of a picture.
            company: The company. 1 to 50.
            job_title: The job title. 1 to 50.
            metadata: Further data about the user; it replaces the earlier data.
            username: The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50.
            email: The e-mail address.
            is_active: Whether the user may sign in.
            is_onboarded: Whether the user has completed onboarding.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def delete_user(
        self,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Delete a user for good.

        To disable a user in a way that can be undone, use `update_user` with `is_active` set to
        false. Internal users cannot be deleted.

        Source: ZenML Pro API, Users, "Delete User Endpoint".

        Args:
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> zenml.User:
        """Fetch the account that the credential belongs to.

        Source, the vendor's documentation: ZenML Pro API, "Get current user".

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_organizations(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Organization]:
        """List the organizations that the credential may see.

        Source, the vendor's documentation: ZenML Pro API, "List Organizations Endpoint".

        Args:
            limit: The most organizations on a page; 100 if omitted. At least 1.
            offset: How many organizations to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_organization_members(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.OrganizationMember]:
        """List the members of an organization: users, service accounts, teams, open invitations.

        The `kind` of each tells them apart. The answer is one page.

        Source, the vendor's documentation: ZenML Pro API, "List Organization Members".

        Args:
            organization_id: The organization's id.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def remove_organization_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a user from an organization. The account stays.

        Source, the vendor's documentation: ZenML Pro API, "Remove Organization Member".

        Args:
            organization_id: The organization's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_organization_roles(
        self,
        organization_id: UUID | str,
        *,
        level: zenml.RoleLevel | None = None,
        name: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Role]:
        """List the roles of an organization. The answer is one page.

        Source, the vendor's documentation: ZenML Pro API, "List Organization Roles".

        Args:
            organization_id: The organization's id.
            level: Only roles of this level. Known values: `organization`, `workspace`,
                `project`.
            name: Only the role with this name.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_invitations(
        self,
        organization_id: UUID | str,
        *,
        email: str | None = None,
        only_pending: bool | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Invitation]:
        """List the invitations to an organization. The answer is one page.

        Source, the vendor's documentation: ZenML Pro API, "List Invitations".

        Args:
            organization_id: The organization's id.
            email: Only invitations of this e-mail address.
            only_pending: Only those that are open.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def create_invitation(
        self,
        organization_id: UUID | str,
        email: str,
        role_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> zenml.Invitation:
        """Invite a person to an organization.

        It is not retried if its answer is lost: that is an `AmbiguousOutcome`.

        Source, the vendor's documentation: ZenML Pro API, "Create Invitation".

        Args:
            organization_id: The organization's id.
            email: The e-mail address.
            role_id: The id of the role that they are to have.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def delete_invitation(
        self,
        organization_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Withdraw an invitation.

        Source, the vendor's documentation: ZenML Pro API, "Delete Invitation".

        Args:
            organization_id: The organization's id.
            invitation_id: The invitation's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_organization_teams(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Team]:
        """List the teams of an organization. The answer is one page.

        Source, the vendor's documentation: ZenML Pro API, "List Organization Teams".

        Args:
            organization_id: The organization's id.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def add_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> None:
        """Add a user to a team, or an invitation, whose person is in it once they accept.

        It is not retried if its answer is lost: that is an `AmbiguousOutcome`.

        Give exactly one of `user_id`, `invitation_id`.

        Source, the vendor's documentation: ZenML Pro API, "Add Team Member".

        Args:
            team_id: The team's id.
            user_id: The user's id.
            invitation_id: The id of an open invitation.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def remove_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a user or an invitation from a team.

        Give exactly one of `user_id`, `invitation_id`.

        Source, the vendor's documentation: ZenML Pro API, "Remove Team Member".

        Args:
            team_id: The team's id.
            user_id: The user's id.
            invitation_id: The id of an open invitation.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def assign_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> None:
        """Give a role to a user, an invitation or a team.

        A role in a workspace needs `workspace_id`, one in a project `project_id`. It is not
        retried if its answer is lost: that is an `AmbiguousOutcome`.

        Give exactly one of `user_id`, `invitation_id`, `team_id`.

        Give at most one of `workspace_id`, `project_id`.

        Source, the vendor's documentation: ZenML Pro API, "Assign Role".

        Args:
            role_id: The role's id.
            user_id: The user's id.
            invitation_id: The id of an open invitation.
            team_id: The team's id.
            workspace_id: The workspace, for a role in one.
            project_id: The project, for a role in one.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def revoke_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Take a role from a user, an invitation or a team.

        Give exactly one of `user_id`, `invitation_id`, `team_id`.

        Give at most one of `workspace_id`, `project_id`.

        Source, the vendor's documentation: ZenML Pro API, "Revoke Role".

        Args:
            role_id: The role's id.
            user_id: The user's id.
            invitation_id: The id of an open invitation.
            team_id: The team's id.
            workspace_id: The workspace, for a role in one.
            project_id: The project, for a role in one.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer:
        """Send a request that has no operation of its own, with the same checks, credentials,
        retries and limits.

        Args:
            method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is
                lost, as it is not known what it does.
            path: Below the base URL, percent-encoded where needed.
            query: Names and values, not encoded.
            json: The body; none when left out.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self:
        """Return the same client with other limits. Connections, token and retry budget stay
        shared, so this costs next to nothing.

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
                the client says otherwise.
            connect_timeout: How long making a connection may take, TLS included; 5 s unless the
                client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            max_retry_after: The longest wait that a service may ask for, beyond which a call
                fails at once; 60 s unless the client says otherwise.
            max_pages: How many pages a listing may have; 10,000 unless the client says
                otherwise.
            max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
                the client says otherwise.
            headers: Which headers are sent beside the library's own.
        """
    @property
    def with_response(self) -> _AsyncZenMLWithResponse:
        """The same client, with all of the answer to each call: its calls give a `Response`, whose
        `value` is the result.
        """
    @property
    def dry_run(self) -> _AsyncZenMLDryRun:
        """The same client for looking before doing: a call that writes gives a `DryRun`, which is
        the request that it would send, and nothing leaves. All else goes on as usual.
        """
    def explain(self) -> dict[str, str]:
        """Tell where each setting came from, never what it is."""
    async def aclose(self) -> None:
        """Refuse further calls: of this client and of those made of it by `with_options`. Dropping
        a client is enough; this is for programs that want to be sure.
        """
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_raised: object) -> None: ...

@type_check_only
class _AsyncZenMLWithResponse:
    def list_users(
        self,
        *,
        user_id: UUID | str | None = None,
        oauth_provider: str | None = None,
        oauth_id: str | None = None,
        email: str | None = None,
        is_active: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.User]: ...
    async def update_user(
        self,
        user_id: UUID | str,
        update: zenml.UserUpdate | None = None,
        *,
        password: str | Secret | None | Unset = ...,
        password_expired: bool | None | Unset = ...,
        name: str | None | Unset = ...,
        avatar_url: str | None | Unset = ...,
        company: str | None | Unset = ...,
        job_title: str | None | Unset = ...,
        metadata: dict[str, Any] | None | Unset = ...,
        username: str | None | Unset = ...,
        email: str | None | Unset = ...,
        is_active: bool | None | Unset = ...,
        is_onboarded: bool | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[zenml.User]: ...
    async def delete_user(
        self,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    async def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[zenml.User]: ...
    def list_organizations(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Organization]: ...
    def list_organization_members(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.OrganizationMember]: ...
    async def remove_organization_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_organization_roles(
        self,
        organization_id: UUID | str,
        *,
        level: zenml.RoleLevel | None = None,
        name: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Role]: ...
    def list_invitations(
        self,
        organization_id: UUID | str,
        *,
        email: str | None = None,
        only_pending: bool | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Invitation]: ...
    async def create_invitation(
        self,
        organization_id: UUID | str,
        email: str,
        role_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[zenml.Invitation]: ...
    async def delete_invitation(
        self,
        organization_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_organization_teams(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Team]: ...
    async def add_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[None]: ...
    async def remove_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    async def assign_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[None]: ...
    async def revoke_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[RawAnswer]: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@type_check_only
class _AsyncZenMLDryRun:
    def list_users(
        self,
        *,
        user_id: UUID | str | None = None,
        oauth_provider: str | None = None,
        oauth_id: str | None = None,
        email: str | None = None,
        is_active: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.User]: ...
    async def update_user(
        self,
        user_id: UUID | str,
        update: zenml.UserUpdate | None = None,
        *,
        password: str | Secret | None | Unset = ...,
        password_expired: bool | None | Unset = ...,
        name: str | None | Unset = ...,
        avatar_url: str | None | Unset = ...,
        company: str | None | Unset = ...,
        job_title: str | None | Unset = ...,
        metadata: dict[str, Any] | None | Unset = ...,
        username: str | None | Unset = ...,
        email: str | None | Unset = ...,
        is_active: bool | None | Unset = ...,
        is_onboarded: bool | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def delete_user(
        self,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> zenml.User: ...
    def list_organizations(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Organization]: ...
    def list_organization_members(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.OrganizationMember]: ...
    async def remove_organization_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_organization_roles(
        self,
        organization_id: UUID | str,
        *,
        level: zenml.RoleLevel | None = None,
        name: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Role]: ...
    def list_invitations(
        self,
        organization_id: UUID | str,
        *,
        email: str | None = None,
        only_pending: bool | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Invitation]: ...
    async def create_invitation(
        self,
        organization_id: UUID | str,
        email: str,
        role_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def delete_invitation(
        self,
        organization_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_organization_teams(
        self,
        organization_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[zenml.Team]: ...
    async def add_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def remove_team_member(
        self,
        team_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def assign_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def revoke_role(
        self,
        role_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        invitation_id: UUID | str | None = None,
        team_id: UUID | str | None = None,
        workspace_id: UUID | str | None = None,
        project_id: UUID | str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer | DryRun: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@final
class GitBook:
    """Administer the members of GitBook organizations and teams.

    Source: GitBook API, "Team members"; for the rest, the vendor's package @gitbook/api.

    What is left out is taken from the environment, then from the defaults; `explain()`
    tells which.

    Args:
        token: A personal access token, or an OAuth access token with `organization:members`
            scopes. From the environment: `GITBOOK_TOKEN`.
        base_url: The URL of the API. From the environment: `GITBOOK_API_URL`. By default
            `https://api.gitbook.com/v1`.
        token_provider: What gives bearer tokens, in place of a credential. A function (for
            async clients also a coroutine function) that returns a token, or a pair of it
            and the seconds it is good for. It runs in the context of the call that needs
            the token.
        timeout: How long the whole call may take, over all attempts and waits; 120 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        attempt_timeout: How long one attempt may take, its whole body included; 30 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        connect_timeout: How long making a connection may take, TLS included; 5 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        max_retries: How often a call may be tried again; 2 by default.
        max_retry_after: The longest wait that a service may ask for, beyond which a call
            fails at once; 60 s by default. At most a day. A number of seconds, or a
            `timedelta`.
        max_pages: How many pages a listing may have; 10,000 by default. At least 1.
        max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
            default. 1 byte to 1 GiB.
        headers: Which headers are sent beside the library's own. Names and values, which
            are never shown. Those of a call are sent beside the client's, or in their place
            where the name is the same. What the library sets itself, such as
            `Authorization`, is refused. They are not sent to where tokens are obtained.
        credential_file: Which file has the credential: the `api_key` of Paperspace and
            ZenML Pro, the `token` of GitBook and Seequent Evo. Its content is the
            credential, with or without a line's end after it, and has at most 64 KiB. If it
            changes, calls use the new credential within a second, and at once if the
            service refuses the old one. If it cannot be read any more, what was read last
            is used until the service refuses that.
        credential_command: Which command prints the credential, as its program and
            arguments: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and
            Seequent Evo. It is run without a shell and without input when the credential is
            first needed, and again when the service has refused what it printed; for a
            credential that is exchanged, whenever a token is obtained. It has 10 s and may
            print at most 64 KiB. What it prints is never shown, its standard error is not
            read.
        max_in_flight: How many requests of the client may be in flight at once; 64 by
            default. 1 to 10,000.
        min_interval: How long apart two writes to a host begin at least; 0 s by default. At
            most a day. A number of seconds, or a `timedelta`. A write for which it would be
            too late fails at once, and is not sent.
        max_concurrency: How many writes to a host may be under way at once, beside the
            reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
        proxy: Which proxy is used, with user and password in its URL if it wants them. It
            begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
            the names of hosts, `socks5h://`.
        ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
            platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
            OpenSSL: a file, and a list of folders. Where neither is set, and the machine
            has no authorities either, Mozilla's are trusted, and a warning is logged.
            Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
        client_certificate: Which file has the certificate, its chain and its key (PEM) that
            the client shows.
        allow_insecure_http: Whether `http://` may be used to other hosts than this one.
            Credentials then travel in the clear.
        user_agent: What is added to the client's own `User-Agent`.
        ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
            and query, and not with the route in place of both. Ids can name people.
        on_call: What is called when a call begins. It is given a `CallEvent`.
        on_request: What is called when an attempt begins. It is given a `RequestEvent`.
        on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
        on_retry: What is called when a call will be tried again. It is given a
            `RetryEvent`.
        on_pause: What is called when a request waits before it is sent: for a new allowance
            of the service, or as writes are held apart. It is given a `PauseEvent`.
        on_result: What is called when a call ended, with success or not, or was cancelled.
            It is given a `ResultEvent`.
        clock: Where time and randomness come from, for tests. A
            `rosterkit.testing.FakeClock`.

    Raises:
        ConfigError: A credential is missing, doubled or unusable, or a URL is not `https`.
        InvalidArgumentError: A limit is out of its range.
    """
    def __new__(
        cls,
        *,
        token: str | Secret | None = None,
        base_url: str | None = None,
        token_provider: Callable[[], _Token] | None = None,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
        credential_file: str | PathLike[str] | None = None,
        credential_command: Iterable[str | Secret] | None = None,
        max_in_flight: int | None = None,
        min_interval: float | timedelta | None = None,
        max_concurrency: int | None = None,
        proxy: str | Secret | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_certificate: str | PathLike[str] | None = None,
        allow_insecure_http: bool | None = None,
        user_agent: str | None = None,
        ids_in_urls: bool | None = None,
        on_call: Callable[[CallEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_pause: Callable[[PauseEvent], object] | None = None,
        on_result: Callable[[ResultEvent], object] | None = None,
        clock: FakeClock | None = None,
    ) -> Self: ...
    def list_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.TeamMember]:
        """List the members of a team and their roles.

        Source: GitBook API, Team members, "List all team members".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            page: The page to begin with, as named by an earlier answer. Pagers set this
                themselves.
            limit: The most members on a page. 1 to 1000.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def update_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        add: Iterable[str] | None = None,
        remove: Iterable[str] | None = None,
        memberships: Mapping[str, gitbook.Membership] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> None:
        """Add members to a team, remove members, and change roles, all in one request.

        A user in both `add` and `remove` is removed.

        Source: GitBook API, Team members, "Updates members of a team".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            add: User ids or e-mail addresses to add.
            remove: User ids or e-mail addresses to remove.
            memberships: New roles, by user id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def add_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        role: gitbook.TeamRole | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> None:
        """Add a member to a team, or change their role in it.

        Source: GitBook API, Team members, "Add a team member".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            user_id: The user's id.
            role: The role to give them. Known values: `owner`, `member`.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def remove_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a member from a team.

        The outcome says whether they were a member.

        Source: GitBook API, Team members, "Delete a team member".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.User:
        """Fetch the account that the credential belongs to.

        Source, the vendor's package: @gitbook/api, "getAuthenticatedUser".

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_organizations(
        self,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.Organization]:
        """List the organizations that the credential's account is in.

        Source, the vendor's package: @gitbook/api, "listOrganizationsForAuthenticatedUser".

        Args:
            page: The page to begin with, as named by an earlier answer. Pagers set this
                themselves.
            limit: The most organizations on a page. 1 to 1000.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_organization_members(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        order: gitbook.Order | None = None,
        role: gitbook.MemberFilter | None = None,
        search: str | None = None,
        sort: gitbook.MemberSort | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.OrganizationMember]:
        """List the members of an organization and their roles, guests included.

        Source, the vendor's package: @gitbook/api, "listMembersInOrganizationById".

        Args:
            organization_id: The organization's id.
            page: The page to begin with, as named by an earlier answer. Pagers set this
                themselves.
            limit: The most members on a page. 1 to 1000.
            order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
            role: Only members with this role, or only guests. Known values: `admin`, `create`,
                `edit`, `review`, `comment`, `read`, `guest`.
            search: Only members with this text in their name or e-mail address.
            sort: The field to sort by; the time of joining if omitted. Known values:
                `joinedAt`, `lastSeenAt`, `name`.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def get_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.OrganizationMember:
        """Fetch one member of an organization.

        Source, the vendor's package: @gitbook/api, "getMemberInOrganizationById".

        Args:
            organization_id: The organization's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def update_organization_member(
        self,
        organization_id: str,
        user_id: str,
        update: gitbook.OrganizationMemberUpdate | None = None,
        *,
        role: gitbook.OrganizationRole | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.OrganizationMember:
        """Change a member's role in the organization. No role makes them a guest.

        Source, the vendor's package: @gitbook/api, "updateMemberInOrganizationById".

        Args:
            organization_id: The organization's id.
            user_id: The user's id.
            update: What to change. Its fields can be given as keywords in its place.
            role: The role in the organization; clear it to make them a guest.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def remove_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a member from the organization and from all its teams.

        The outcome says whether they were a member. It is `requested` if the credential may not
        remove them: the service then asks the administrators, and the member keeps their access
        until one of them has done it.

        Source, the vendor's package: @gitbook/api, "removeMemberFromOrganizationById".

        Args:
            organization_id: The organization's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_member_teams(
        self,
        organization_id: str,
        user_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.MemberTeam]:
        """List the teams that a member of the organization is in, and their roles there.

        Source, the vendor's package: @gitbook/api, "listTeamsForOrganizationMember".

        Args:
            organization_id: The organization's id.
            user_id: The user's id.
            page: The page to begin with, as named by an earlier answer. Pagers set this
                themselves.
            limit: The most teams on a page. 1 to 1000.
            title: Only teams with this text in their title.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_teams(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        owner: str | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.Team]:
        """List the teams of an organization.

        Source, the vendor's package: @gitbook/api, "listTeamsInOrganizationById".

        Args:
            organization_id: The organization's id.
            page: The page to begin with, as named by an earlier answer. Pagers set this
                themselves.
            limit: The most teams on a page. 1 to 1000.
            owner: Only teams that the user with this id owns. At least 1.
            title: Only teams with this text in their title.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def get_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.Team:
        """Fetch one team.

        Source, the vendor's package: @gitbook/api, "getTeamInOrganizationById".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def create_team(
        self,
        organization_id: str,
        title: str,
        *,
        members: Iterable[str] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.Team:
        """Create a team.

        A second team of the same title is another team, so it is not retried if its answer is
        lost: that is an `AmbiguousOutcome`.

        Source, the vendor's package: @gitbook/api, "createOrganizationTeam".

        Args:
            organization_id: The organization's id.
            title: The team's title. 1 to 64.
            members: The ids of its members, who are members of the organization. At least 1.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def update_team(
        self,
        organization_id: str,
        team_id: str,
        title: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.Team:
        """Rename a team.

        Source, the vendor's package: @gitbook/api, "updateTeamInOrganizationById".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            title: The new title. 1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def delete_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Delete a team. Its members stay in the organization.

        The outcome says whether it existed.

        Source, the vendor's package: @gitbook/api, "removeTeamFromOrganizationById".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def invite_members(
        self,
        organization_id: str,
        emails: Iterable[str | gitbook.Invitee],
        *,
        role: gitbook.OrganizationRole | None = None,
        sso: bool | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.Invited:
        """Invite people to an organization by their e-mail addresses.

        Those whom the service knows, as users of the organization's single sign-on, are members
        at once; the others are when they accept. Inviting an address again does no harm.

        Source, the vendor's package: @gitbook/api, "inviteUsersToOrganization".

        Args:
            organization_id: The organization's id.
            emails: The addresses, with a role for each where it is not that of all.
            role: The role of those for whom none is given. Known values: `admin`, `create`,
                `edit`, `review`, `comment`, `read`.
            sso: Whether to invite them as users of the organization's single sign-on.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer:
        """Send a request that has no operation of its own, with the same checks, credentials,
        retries and limits.

        Args:
            method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is
                lost, as it is not known what it does.
            path: Below the base URL, percent-encoded where needed.
            query: Names and values, not encoded.
            json: The body; none when left out.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self:
        """Return the same client with other limits. Connections, token and retry budget stay
        shared, so this costs next to nothing.

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
                the client says otherwise.
            connect_timeout: How long making a connection may take, TLS included; 5 s unless the
                client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            max_retry_after: The longest wait that a service may ask for, beyond which a call
                fails at once; 60 s unless the client says otherwise.
            max_pages: How many pages a listing may have; 10,000 unless the client says
                otherwise.
            max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
                the client says otherwise.
            headers: Which headers are sent beside the library's own.
        """
    @property
    def with_response(self) -> _GitBookWithResponse:
        """The same client, with all of the answer to each call: its calls give a `Response`, whose
        `value` is the result.
        """
    @property
    def dry_run(self) -> _GitBookDryRun:
        """The same client for looking before doing: a call that writes gives a `DryRun`, which is
        the request that it would send, and nothing leaves. All else goes on as usual.
        """
    def explain(self) -> dict[str, str]:
        """Tell where each setting came from, never what it is."""
    def close(self) -> None:
        """Refuse further calls: of this client and of those made of it by `with_options`. Dropping
        a client is enough; this is for programs that want to be sure.
        """
    def __enter__(self) -> Self: ...
    def __exit__(self, *_raised: object) -> None: ...

@type_check_only
class _GitBookWithResponse:
    def list_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.TeamMember]: ...
    def update_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        add: Iterable[str] | None = None,
        remove: Iterable[str] | None = None,
        memberships: Mapping[str, gitbook.Membership] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[None]: ...
    def add_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        role: gitbook.TeamRole | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[None]: ...
    def remove_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.User]: ...
    def list_organizations(
        self,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.Organization]: ...
    def list_organization_members(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        order: gitbook.Order | None = None,
        role: gitbook.MemberFilter | None = None,
        search: str | None = None,
        sort: gitbook.MemberSort | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.OrganizationMember]: ...
    def get_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.OrganizationMember]: ...
    def update_organization_member(
        self,
        organization_id: str,
        user_id: str,
        update: gitbook.OrganizationMemberUpdate | None = None,
        *,
        role: gitbook.OrganizationRole | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.OrganizationMember]: ...
    def remove_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_member_teams(
        self,
        organization_id: str,
        user_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.MemberTeam]: ...
    def list_teams(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        owner: str | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.Team]: ...
    def get_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.Team]: ...
    def create_team(
        self,
        organization_id: str,
        title: str,
        *,
        members: Iterable[str] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.Team]: ...
    def update_team(
        self,
        organization_id: str,
        team_id: str,
        title: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.Team]: ...
    def delete_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def invite_members(
        self,
        organization_id: str,
        emails: Iterable[str | gitbook.Invitee],
        *,
        role: gitbook.OrganizationRole | None = None,
        sso: bool | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.Invited]: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[RawAnswer]: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@type_check_only
class _GitBookDryRun:
    def list_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.TeamMember]: ...
    def update_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        add: Iterable[str] | None = None,
        remove: Iterable[str] | None = None,
        memberships: Mapping[str, gitbook.Membership] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def add_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        role: gitbook.TeamRole | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def remove_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.User: ...
    def list_organizations(
        self,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.Organization]: ...
    def list_organization_members(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        order: gitbook.Order | None = None,
        role: gitbook.MemberFilter | None = None,
        search: str | None = None,
        sort: gitbook.MemberSort | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.OrganizationMember]: ...
    def get_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.OrganizationMember: ...
    def update_organization_member(
        self,
        organization_id: str,
        user_id: str,
        update: gitbook.OrganizationMemberUpdate | None = None,
        *,
        role: gitbook.OrganizationRole | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def remove_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_member_teams(
        self,
        organization_id: str,
        user_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.MemberTeam]: ...
    def list_teams(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        owner: str | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[gitbook.Team]: ...
    def get_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.Team: ...
    def create_team(
        self,
        organization_id: str,
        title: str,
        *,
        members: Iterable[str] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def update_team(
        self,
        organization_id: str,
        team_id: str,
        title: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def delete_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def invite_members(
        self,
        organization_id: str,
        emails: Iterable[str | gitbook.Invitee],
        *,
        role: gitbook.OrganizationRole | None = None,
        sso: bool | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer | DryRun: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@final
class AsyncGitBook:
    """Administer the members of GitBook organizations and teams.

    Source: GitBook API, "Team members"; for the rest, the vendor's package @gitbook/api.

    Its calls are coroutines, its listings async iterators.

    What is left out is taken from the environment, then from the defaults; `explain()`
    tells which.

    Args:
        token: A personal access token, or an OAuth access token with `organization:members`
            scopes. From the environment: `GITBOOK_TOKEN`.
        base_url: The URL of the API. From the environment: `GITBOOK_API_URL`. By default
            `https://api.gitbook.com/v1`.
        token_provider: What gives bearer tokens, in place of a credential. A function (for
            async clients also a coroutine function) that returns a token, or a pair of it
            and the seconds it is good for. It runs in the context of the call that needs
            the token.
        timeout: How long the whole call may take, over all attempts and waits; 120 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        attempt_timeout: How long one attempt may take, its whole body included; 30 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        connect_timeout: How long making a connection may take, TLS included; 5 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        max_retries: How often a call may be tried again; 2 by default.
        max_retry_after: The longest wait that a service may ask for, beyond which a call
            fails at once; 60 s by default. At most a day. A number of seconds, or a
            `timedelta`.
        max_pages: How many pages a listing may have; 10,000 by default. At least 1.
        max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
            default. 1 byte to 1 GiB.
        headers: Which headers are sent beside the library's own. Names and values, which
            are never shown. Those of a call are sent beside the client's, or in their place
            where the name is the same. What the library sets itself, such as
            `Authorization`, is refused. They are not sent to where tokens are obtained.
        credential_file: Which file has the credential: the `api_key` of Paperspace and
            ZenML Pro, the `token` of GitBook and Seequent Evo. Its content is the
            credential, with or without a line's end after it, and has at most 64 KiB. If it
            changes, calls use the new credential within a second, and at once if the
            service refuses the old one. If it cannot be read any more, what was read last
            is used until the service refuses that.
        credential_command: Which command prints the credential, as its program and
            arguments: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and
            Seequent Evo. It is run without a shell and without input when the credential is
            first needed, and again when the service has refused what it printed; for a
            credential that is exchanged, whenever a token is obtained. It has 10 s and may
            print at most 64 KiB. What it prints is never shown, its standard error is not
            read.
        max_in_flight: How many requests of the client may be in flight at once; 64 by
            default. 1 to 10,000.
        min_interval: How long apart two writes to a host begin at least; 0 s by default. At
            most a day. A number of seconds, or a `timedelta`. A write for which it would be
            too late fails at once, and is not sent.
        max_concurrency: How many writes to a host may be under way at once, beside the
            reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
        proxy: Which proxy is used, with user and password in its URL if it wants them. It
            begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
            the names of hosts, `socks5h://`.
        ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
            platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
            OpenSSL: a file, and a list of folders. Where neither is set, and the machine
            has no authorities either, Mozilla's are trusted, and a warning is logged.
            Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
        client_certificate: Which file has the certificate, its chain and its key (PEM) that
            the client shows.
        allow_insecure_http: Whether `http://` may be used to other hosts than this one.
            Credentials then travel in the clear.
        user_agent: What is added to the client's own `User-Agent`.
        ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
            and query, and not with the route in place of both. Ids can name people.
        on_call: What is called when a call begins. It is given a `CallEvent`.
        on_request: What is called when an attempt begins. It is given a `RequestEvent`.
        on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
        on_retry: What is called when a call will be tried again. It is given a
            `RetryEvent`.
        on_pause: What is called when a request waits before it is sent: for a new allowance
            of the service, or as writes are held apart. It is given a `PauseEvent`.
        on_result: What is called when a call ended, with success or not, or was cancelled.
            It is given a `ResultEvent`.
        clock: Where time and randomness come from, for tests. A
            `rosterkit.testing.FakeClock`.

    Raises:
        ConfigError: A credential is missing, doubled or unusable, or a URL is not `https`.
        InvalidArgumentError: A limit is out of its range.
    """
    def __new__(
        cls,
        *,
        token: str | Secret | None = None,
        base_url: str | None = None,
        token_provider: Callable[[], _Token | Awaitable[_Token]] | None = None,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
        credential_file: str | PathLike[str] | None = None,
        credential_command: Iterable[str | Secret] | None = None,
        max_in_flight: int | None = None,
        min_interval: float | timedelta | None = None,
        max_concurrency: int | None = None,
        proxy: str | Secret | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_certificate: str | PathLike[str] | None = None,
        allow_insecure_http: bool | None = None,
        user_agent: str | None = None,
        ids_in_urls: bool | None = None,
        on_call: Callable[[CallEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_pause: Callable[[PauseEvent], object] | None = None,
        on_result: Callable[[ResultEvent], object] | None = None,
        clock: FakeClock | None = None,
    ) -> Self: ...
    def list_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.TeamMember]:
        """List the members of a team and their roles.

        Source: GitBook API, Team members, "List all team members".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            page: The page to begin with, as named by an earlier answer. Pagers set this
                themselves.
            limit: The most members on a page. 1 to 1000.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def update_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        add: Iterable[str] | None = None,
        remove: Iterable[str] | None = None,
        memberships: Mapping[str, gitbook.Membership] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> None:
        """Add members to a team, remove members, and change roles, all in one request.

        A user in both `add` and `remove` is removed.

        Source: GitBook API, Team members, "Updates members of a team".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            add: User ids or e-mail addresses to add.
            remove: User ids or e-mail addresses to remove.
            memberships: New roles, by user id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def add_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        role: gitbook.TeamRole | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> None:
        """Add a member to a team, or change their role in it.

        Source: GitBook API, Team members, "Add a team member".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            user_id: The user's id.
            role: The role to give them. Known values: `owner`, `member`.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def remove_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a member from a team.

        The outcome says whether they were a member.

        Source: GitBook API, Team members, "Delete a team member".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.User:
        """Fetch the account that the credential belongs to.

        Source, the vendor's package: @gitbook/api, "getAuthenticatedUser".

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_organizations(
        self,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.Organization]:
        """List the organizations that the credential's account is in.

        Source, the vendor's package: @gitbook/api, "listOrganizationsForAuthenticatedUser".

        Args:
            page: The page to begin with, as named by an earlier answer. Pagers set this
                themselves.
            limit: The most organizations on a page. 1 to 1000.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_organization_members(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        order: gitbook.Order | None = None,
        role: gitbook.MemberFilter | None = None,
        search: str | None = None,
        sort: gitbook.MemberSort | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.OrganizationMember]:
        """List the members of an organization and their roles, guests included.

        Source, the vendor's package: @gitbook/api, "listMembersInOrganizationById".

        Args:
            organization_id: The organization's id.
            page: The page to begin with, as named by an earlier answer. Pagers set this
                themselves.
            limit: The most members on a page. 1 to 1000.
            order: The direction to sort in; descending if omitted. Known values: `asc`, `desc`.
            role: Only members with this role, or only guests. Known values: `admin`, `create`,
                `edit`, `review`, `comment`, `read`, `guest`.
            search: Only members with this text in their name or e-mail address.
            sort: The field to sort by; the time of joining if omitted. Known values:
                `joinedAt`, `lastSeenAt`, `name`.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def get_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.OrganizationMember:
        """Fetch one member of an organization.

        Source, the vendor's package: @gitbook/api, "getMemberInOrganizationById".

        Args:
            organization_id: The organization's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def update_organization_member(
        self,
        organization_id: str,
        user_id: str,
        update: gitbook.OrganizationMemberUpdate | None = None,
        *,
        role: gitbook.OrganizationRole | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.OrganizationMember:
        """Change a member's role in the organization. No role makes them a guest.

        Source, the vendor's package: @gitbook/api, "updateMemberInOrganizationById".

        Args:
            organization_id: The organization's id.
            user_id: The user's id.
            update: What to change. Its fields can be given as keywords in its place.
            role: The role in the organization; clear it to make them a guest.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def remove_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a member from the organization and from all its teams.

        The outcome says whether they were a member. It is `requested` if the credential may not
        remove them: the service then asks the administrators, and the member keeps their access
        until one of them has done it.

        Source, the vendor's package: @gitbook/api, "removeMemberFromOrganizationById".

        Args:
            organization_id: The organization's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_member_teams(
        self,
        organization_id: str,
        user_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.MemberTeam]:
        """List the teams that a member of the organization is in, and their roles there.

        Source, the vendor's package: @gitbook/api, "listTeamsForOrganizationMember".

        Args:
            organization_id: The organization's id.
            user_id: The user's id.
            page: The page to begin with, as named by an earlier answer. Pagers set this
                themselves.
            limit: The most teams on a page. 1 to 1000.
            title: Only teams with this text in their title.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_teams(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        owner: str | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.Team]:
        """List the teams of an organization.

        Source, the vendor's package: @gitbook/api, "listTeamsInOrganizationById".

        Args:
            organization_id: The organization's id.
            page: The page to begin with, as named by an earlier answer. Pagers set this
                themselves.
            limit: The most teams on a page. 1 to 1000.
            owner: Only teams that the user with this id owns. At least 1.
            title: Only teams with this text in their title.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def get_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.Team:
        """Fetch one team.

        Source, the vendor's package: @gitbook/api, "getTeamInOrganizationById".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def create_team(
        self,
        organization_id: str,
        title: str,
        *,
        members: Iterable[str] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.Team:
        """Create a team.

        A second team of the same title is another team, so it is not retried if its answer is
        lost: that is an `AmbiguousOutcome`.

        Source, the vendor's package: @gitbook/api, "createOrganizationTeam".

        Args:
            organization_id: The organization's id.
            title: The team's title. 1 to 64.
            members: The ids of its members, who are members of the organization. At least 1.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def update_team(
        self,
        organization_id: str,
        team_id: str,
        title: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.Team:
        """Rename a team.

        Source, the vendor's package: @gitbook/api, "updateTeamInOrganizationById".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            title: The new title. 1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def delete_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Delete a team. Its members stay in the organization.

        The outcome says whether it existed.

        Source, the vendor's package: @gitbook/api, "removeTeamFromOrganizationById".

        Args:
            organization_id: The organization's id.
            team_id: The team's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def invite_members(
        self,
        organization_id: str,
        emails: Iterable[str | gitbook.Invitee],
        *,
        role: gitbook.OrganizationRole | None = None,
        sso: bool | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.Invited:
        """Invite people to an organization by their e-mail addresses.

        Those whom the service knows, as users of the organization's single sign-on, are members
        at once; the others are when they accept. Inviting an address again does no harm.

        Source, the vendor's package: @gitbook/api, "inviteUsersToOrganization".

        Args:
            organization_id: The organization's id.
            emails: The addresses, with a role for each where it is not that of all.
            role: The role of those for whom none is given. Known values: `admin`, `create`,
                `edit`, `review`, `comment`, `read`.
            sso: Whether to invite them as users of the organization's single sign-on.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer:
        """Send a request that has no operation of its own, with the same checks, credentials,
        retries and limits.

        Args:
            method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is
                lost, as it is not known what it does.
            path: Below the base URL, percent-encoded where needed.
            query: Names and values, not encoded.
            json: The body; none when left out.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self:
        """Return the same client with other limits. Connections, token and retry budget stay
        shared, so this costs next to nothing.

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
                the client says otherwise.
            connect_timeout: How long making a connection may take, TLS included; 5 s unless the
                client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            max_retry_after: The longest wait that a service may ask for, beyond which a call
                fails at once; 60 s unless the client says otherwise.
            max_pages: How many pages a listing may have; 10,000 unless the client says
                otherwise.
            max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
                the client says otherwise.
            headers: Which headers are sent beside the library's own.
        """
    @property
    def with_response(self) -> _AsyncGitBookWithResponse:
        """The same client, with all of the answer to each call: its calls give a `Response`, whose
        `value` is the result.
        """
    @property
    def dry_run(self) -> _AsyncGitBookDryRun:
        """The same client for looking before doing: a call that writes gives a `DryRun`, which is
        the request that it would send, and nothing leaves. All else goes on as usual.
        """
    def explain(self) -> dict[str, str]:
        """Tell where each setting came from, never what it is."""
    async def aclose(self) -> None:
        """Refuse further calls: of this client and of those made of it by `with_options`. Dropping
        a client is enough; this is for programs that want to be sure.
        """
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_raised: object) -> None: ...

@type_check_only
class _AsyncGitBookWithResponse:
    def list_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.TeamMember]: ...
    async def update_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        add: Iterable[str] | None = None,
        remove: Iterable[str] | None = None,
        memberships: Mapping[str, gitbook.Membership] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[None]: ...
    async def add_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        role: gitbook.TeamRole | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[None]: ...
    async def remove_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    async def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.User]: ...
    def list_organizations(
        self,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.Organization]: ...
    def list_organization_members(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        order: gitbook.Order | None = None,
        role: gitbook.MemberFilter | None = None,
        search: str | None = None,
        sort: gitbook.MemberSort | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.OrganizationMember]: ...
    async def get_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.OrganizationMember]: ...
    async def update_organization_member(
        self,
        organization_id: str,
        user_id: str,
        update: gitbook.OrganizationMemberUpdate | None = None,
        *,
        role: gitbook.OrganizationRole | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.OrganizationMember]: ...
    async def remove_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_member_teams(
        self,
        organization_id: str,
        user_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.MemberTeam]: ...
    def list_teams(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        owner: str | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.Team]: ...
    async def get_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.Team]: ...
    async def create_team(
        self,
        organization_id: str,
        title: str,
        *,
        members: Iterable[str] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.Team]: ...
    async def update_team(
        self,
        organization_id: str,
        team_id: str,
        title: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.Team]: ...
    async def delete_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    async def invite_members(
        self,
        organization_id: str,
        emails: Iterable[str | gitbook.Invitee],
        *,
        role: gitbook.OrganizationRole | None = None,
        sso: bool | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[gitbook.Invited]: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[RawAnswer]: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@type_check_only
class _AsyncGitBookDryRun:
    def list_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.TeamMember]: ...
    async def update_team_members(
        self,
        organization_id: str,
        team_id: str,
        *,
        add: Iterable[str] | None = None,
        remove: Iterable[str] | None = None,
        memberships: Mapping[str, gitbook.Membership] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def add_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        role: gitbook.TeamRole | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def remove_team_member(
        self,
        organization_id: str,
        team_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def get_current_user(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.User: ...
    def list_organizations(
        self,
        *,
        page: str | None = None,
        limit: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.Organization]: ...
    def list_organization_members(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        order: gitbook.Order | None = None,
        role: gitbook.MemberFilter | None = None,
        search: str | None = None,
        sort: gitbook.MemberSort | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.OrganizationMember]: ...
    async def get_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.OrganizationMember: ...
    async def update_organization_member(
        self,
        organization_id: str,
        user_id: str,
        update: gitbook.OrganizationMemberUpdate | None = None,
        *,
        role: gitbook.OrganizationRole | None | Unset = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def remove_organization_member(
        self,
        organization_id: str,
        user_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_member_teams(
        self,
        organization_id: str,
        user_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.MemberTeam]: ...
    def list_teams(
        self,
        organization_id: str,
        *,
        page: str | None = None,
        limit: int | None = None,
        owner: str | None = None,
        title: str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[gitbook.Team]: ...
    async def get_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> gitbook.Team: ...
    async def create_team(
        self,
        organization_id: str,
        title: str,
        *,
        members: Iterable[str] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def update_team(
        self,
        organization_id: str,
        team_id: str,
        title: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def delete_team(
        self,
        organization_id: str,
        team_id: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def invite_members(
        self,
        organization_id: str,
        emails: Iterable[str | gitbook.Invitee],
        *,
        role: gitbook.OrganizationRole | None = None,
        sso: bool | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer | DryRun: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@final
class Evo:
    """Administer who may work in a Seequent Evo instance and in its workspaces.

    The operations require an instance admin; other callers receive a 403.

    Source: Seequent Evo, Workspaces API 1.0.

    What is left out is taken from the environment, then from the defaults; `explain()`
    tells which.

    Args:
        token: A token obtained elsewhere, used as it is. From the environment: `EVO_TOKEN`.
        client_id: The id of a client that is registered with Bentley, with `client_secret`.
            From the environment: `EVO_CLIENT_ID`.
        client_secret: The secret of that client. From the environment: `EVO_CLIENT_SECRET`.
        token_url: The URL of the token endpoint. By default
            `https://ims.bentley.com/connect/token`.
        base_url: The organization's hub, for example `https://350mt.api.seequent.com`. Only
            `discover` works without it. From the environment: `EVO_HUB_URL`.
        discovery_url: The URL of the discovery service, which knows the hubs. From the
            environment: `EVO_DISCOVERY_URL`. By default
            `https://discover.api.seequent.com`.
        token_provider: What gives bearer tokens, in place of a credential. A function (for
            async clients also a coroutine function) that returns a token, or a pair of it
            and the seconds it is good for. It runs in the context of the call that needs
            the token.
        timeout: How long the whole call may take, over all attempts and waits; 120 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        attempt_timeout: How long one attempt may take, its whole body included; 30 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        connect_timeout: How long making a connection may take, TLS included; 5 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        max_retries: How often a call may be tried again; 2 by default.
        max_retry_after: The longest wait that a service may ask for, beyond which a call
            fails at once; 60 s by default. At most a day. A number of seconds, or a
            `timedelta`.
        max_pages: How many pages a listing may have; 10,000 by default. At least 1.
        max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
            default. 1 byte to 1 GiB.
        headers: Which headers are sent beside the library's own. Names and values, which
            are never shown. Those of a call are sent beside the client's, or in their place
            where the name is the same. What the library sets itself, such as
            `Authorization`, is refused. They are not sent to where tokens are obtained.
        credential_file: Which file has the credential: the `api_key` of Paperspace and
            ZenML Pro, the `token` of GitBook and Seequent Evo. Its content is the
            credential, with or without a line's end after it, and has at most 64 KiB. If it
            changes, calls use the new credential within a second, and at once if the
            service refuses the old one. If it cannot be read any more, what was read last
            is used until the service refuses that.
        credential_command: Which command prints the credential, as its program and
            arguments: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and
            Seequent Evo. It is run without a shell and without input when the credential is
            first needed, and again when the service has refused what it printed; for a
            credential that is exchanged, whenever a token is obtained. It has 10 s and may
            print at most 64 KiB. What it prints is never shown, its standard error is not
            read.
        max_in_flight: How many requests of the client may be in flight at once; 64 by
            default. 1 to 10,000.
        min_interval: How long apart two writes to a host begin at least; 0 s by default. At
            most a day. A number of seconds, or a `timedelta`. A write for which it would be
            too late fails at once, and is not sent.
        max_concurrency: How many writes to a host may be under way at once, beside the
            reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
        proxy: Which proxy is used, with user and password in its URL if it wants them. It
            begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
            the names of hosts, `socks5h://`.
        ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
            platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
            OpenSSL: a file, and a list of folders. Where neither is set, and the machine
            has no authorities either, Mozilla's are trusted, and a warning is logged.
            Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
        client_certificate: Which file has the certificate, its chain and its key (PEM) that
            the client shows.
        allow_insecure_http: Whether `http://` may be used to other hosts than this one.
            Credentials then travel in the clear.
        user_agent: What is added to the client's own `User-Agent`.
        ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
            and query, and not with the route in place of both. Ids can name people.
        on_call: What is called when a call begins. It is given a `CallEvent`.
        on_request: What is called when an attempt begins. It is given a `RequestEvent`.
        on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
        on_retry: What is called when a call will be tried again. It is given a
            `RetryEvent`.
        on_pause: What is called when a request waits before it is sent: for a new allowance
            of the service, or as writes are held apart. It is given a `PauseEvent`.
        on_result: What is called when a call ended, with success or not, or was cancelled.
            It is given a `ResultEvent`.
        clock: Where time and randomness come from, for tests. A
            `rosterkit.testing.FakeClock`.

    Raises:
        ConfigError: A credential is missing, doubled or unusable, or a URL is not `https`.
        InvalidArgumentError: A limit is out of its range.
    """
    def __new__(
        cls,
        *,
        token: str | Secret | None = None,
        client_id: str | Secret | None = None,
        client_secret: str | Secret | None = None,
        token_url: str | None = None,
        base_url: str | None = None,
        discovery_url: str | None = None,
        token_provider: Callable[[], _Token] | None = None,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
        credential_file: str | PathLike[str] | None = None,
        credential_command: Iterable[str | Secret] | None = None,
        max_in_flight: int | None = None,
        min_interval: float | timedelta | None = None,
        max_concurrency: int | None = None,
        proxy: str | Secret | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_certificate: str | PathLike[str] | None = None,
        allow_insecure_http: bool | None = None,
        user_agent: str | None = None,
        ids_in_urls: bool | None = None,
        on_call: Callable[[CallEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_pause: Callable[[PauseEvent], object] | None = None,
        on_result: Callable[[ResultEvent], object] | None = None,
        clock: FakeClock | None = None,
    ) -> Self: ...
    def list_workspace_users(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.WorkspaceUser]:
        """List the users of a workspace and their roles.

        The answer is one page. The service does not distinguish a workspace that does not exist
        from one that is not visible to the credential: both are `NotFound`.

        Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).

        Args:
            org_id: The organization's id.
            workspace_id: The workspace's id.
            user_id: Only the user with this id.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def add_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        role: evo.WorkspaceRole,
        *,
        user_id: UUID | str | None = None,
        email: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> evo.AssignedRole:
        """Give a user a role in a workspace: add them, or change the role that they have.

        A user who is known by their e-mail address must belong to the organization. It is not
        retried if its answer is lost: that is an `AmbiguousOutcome`.

        Give exactly one of `user_id`, `email`.

        Source, the vendor's package: evo-sdk-common, "assign_user_role_admin".

        Args:
            org_id: The organization's id.
            workspace_id: The workspace's id.
            role: The role. Known values: `owner`, `editor`, `viewer`.
            user_id: The user's id.
            email: The user's e-mail address.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def remove_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a user from a workspace.

        Source, the vendor's package: evo-sdk-common, "delete_user_role_admin".

        Args:
            org_id: The organization's id.
            workspace_id: The workspace's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def bulk_assign_roles(
        self,
        org_id: UUID | str,
        role_assignments: Iterable[evo.RoleAssignment],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> None:
        """Give any number of users roles in workspaces.

        They are sent 100 at a time, one request after another, each within the limits of a
        call. If one fails, `completed` of the error says how many assignments were made before
        it.

        Source, the vendor's package: evo-sdk-common, "bulk_assign_roles_admin".

        Args:
            org_id: The organization's id.
            role_assignments: Who gets which role in which workspace.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_workspaces(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.Workspace]:
        """List the workspaces of the organization.

        Source, the vendor's package: evo-sdk-common, "list_workspaces_admin".

        Args:
            org_id: The organization's id.
            limit: The most workspaces on a page; 20 if omitted. 1 to 100.
            offset: How many workspaces to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_user_workspaces(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.UserWorkspace]:
        """List the workspaces that a user is in, and their role in each.

        Source, the vendor's package: evo-sdk-common, "list_user_workspaces_admin".

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            limit: The most workspaces on a page; 20 if omitted. 1 to 100.
            offset: How many workspaces to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_instance_users(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.InstanceUser]:
        """List the users of the organization's instance, and their roles in it.

        Source, the vendor's package: evo-sdk-common, "list_instance_users".

        Args:
            org_id: The organization's id.
            limit: The most users on a page; 20 if omitted. 1 to 100.
            offset: How many users to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def add_instance_users(
        self,
        org_id: UUID | str,
        users: Iterable[evo.NewInstanceUser],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> evo.AddedInstanceUsers:
        """Add people to the instance by their e-mail addresses.

        Those whom the service knows are members at once, the others are invited. It is not
        retried if its answer is lost: that is an `AmbiguousOutcome`.

        Source, the vendor's package: evo-sdk-common, "add_instance_users".

        Args:
            org_id: The organization's id.
            users: Whom to add, with which roles.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def update_instance_user_roles(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        roles: Iterable[UUID | str],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> evo.InstanceUserRoles:
        """Replace the roles that a user has in the instance.

        Source, the vendor's package: evo-sdk-common, "update_instance_user_roles".

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            roles: The ids of all roles that they are to have.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def remove_instance_user(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a user from the instance, and so from all its workspaces.

        Source, the vendor's package: evo-sdk-common, "remove_instance_user".

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_instance_invitations(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.InstanceInvitation]:
        """List the open invitations to the instance.

        Source, the vendor's package: evo-sdk-common, "list_instance_user_invitations".

        Args:
            org_id: The organization's id.
            limit: The most invitations on a page; 20 if omitted. 1 to 100.
            offset: How many invitations to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def delete_instance_invitation(
        self,
        org_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Withdraw an invitation to the instance.

        Source, the vendor's package: evo-sdk-common, "delete_instance_user_invitation".

        Args:
            org_id: The organization's id.
            invitation_id: The invitation's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_instance_roles(
        self,
        org_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.InstanceRole]:
        """List the roles that a user can have in the instance. The answer is one page.

        Source, the vendor's package: evo-sdk-common, "list_instance_user_roles".

        Args:
            org_id: The organization's id.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def discover(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> evo.Discovery:
        """Find the organizations that the credential belongs to, and the hubs they are on.

        It needs no `base_url`, because it finds it: the `url` of a hub to which
        `service_access` gives the organization access.

        Source, the vendor's package: evo-sdk-common, "list_organizations".

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer:
        """Send a request that has no operation of its own, with the same checks, credentials,
        retries and limits.

        Args:
            method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is
                lost, as it is not known what it does.
            path: Below the base URL, percent-encoded where needed.
            query: Names and values, not encoded.
            json: The body; none when left out.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self:
        """Return the same client with other limits. Connections, token and retry budget stay
        shared, so this costs next to nothing.

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
                the client says otherwise.
            connect_timeout: How long making a connection may take, TLS included; 5 s unless the
                client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            max_retry_after: The longest wait that a service may ask for, beyond which a call
                fails at once; 60 s unless the client says otherwise.
            max_pages: How many pages a listing may have; 10,000 unless the client says
                otherwise.
            max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
                the client says otherwise.
            headers: Which headers are sent beside the library's own.
        """
    @property
    def with_response(self) -> _EvoWithResponse:
        """The same client, with all of the answer to each call: its calls give a `Response`, whose
        `value` is the result.
        """
    @property
    def dry_run(self) -> _EvoDryRun:
        """The same client for looking before doing: a call that writes gives a `DryRun`, which is
        the request that it would send, and nothing leaves. All else goes on as usual.
        """
    def explain(self) -> dict[str, str]:
        """Tell where each setting came from, never what it is."""
    def close(self) -> None:
        """Refuse further calls: of this client and of those made of it by `with_options`. Dropping
        a client is enough; this is for programs that want to be sure.
        """
    def __enter__(self) -> Self: ...
    def __exit__(self, *_raised: object) -> None: ...

@type_check_only
class _EvoWithResponse:
    def list_workspace_users(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.WorkspaceUser]: ...
    def add_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        role: evo.WorkspaceRole,
        *,
        user_id: UUID | str | None = None,
        email: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[evo.AssignedRole]: ...
    def remove_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def bulk_assign_roles(
        self,
        org_id: UUID | str,
        role_assignments: Iterable[evo.RoleAssignment],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[None]: ...
    def list_workspaces(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.Workspace]: ...
    def list_user_workspaces(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.UserWorkspace]: ...
    def list_instance_users(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.InstanceUser]: ...
    def add_instance_users(
        self,
        org_id: UUID | str,
        users: Iterable[evo.NewInstanceUser],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[evo.AddedInstanceUsers]: ...
    def update_instance_user_roles(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        roles: Iterable[UUID | str],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[evo.InstanceUserRoles]: ...
    def remove_instance_user(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_instance_invitations(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.InstanceInvitation]: ...
    def delete_instance_invitation(
        self,
        org_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_instance_roles(
        self,
        org_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.InstanceRole]: ...
    def discover(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[evo.Discovery]: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[RawAnswer]: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@type_check_only
class _EvoDryRun:
    def list_workspace_users(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.WorkspaceUser]: ...
    def add_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        role: evo.WorkspaceRole,
        *,
        user_id: UUID | str | None = None,
        email: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def remove_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def bulk_assign_roles(
        self,
        org_id: UUID | str,
        role_assignments: Iterable[evo.RoleAssignment],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_workspaces(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.Workspace]: ...
    def list_user_workspaces(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.UserWorkspace]: ...
    def list_instance_users(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.InstanceUser]: ...
    def add_instance_users(
        self,
        org_id: UUID | str,
        users: Iterable[evo.NewInstanceUser],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def update_instance_user_roles(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        roles: Iterable[UUID | str],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def remove_instance_user(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_instance_invitations(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.InstanceInvitation]: ...
    def delete_instance_invitation(
        self,
        org_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_instance_roles(
        self,
        org_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Pager[evo.InstanceRole]: ...
    def discover(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> evo.Discovery: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer | DryRun: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@final
class AsyncEvo:
    """Administer who may work in a Seequent Evo instance and in its workspaces.

    The operations require an instance admin; other callers receive a 403.

    Source: Seequent Evo, Workspaces API 1.0.

    Its calls are coroutines, its listings async iterators.

    What is left out is taken from the environment, then from the defaults; `explain()`
    tells which.

    Args:
        token: A token obtained elsewhere, used as it is. From the environment: `EVO_TOKEN`.
        client_id: The id of a client that is registered with Bentley, with `client_secret`.
            From the environment: `EVO_CLIENT_ID`.
        client_secret: The secret of that client. From the environment: `EVO_CLIENT_SECRET`.
        token_url: The URL of the token endpoint. By default
            `https://ims.bentley.com/connect/token`.
        base_url: The organization's hub, for example `https://350mt.api.seequent.com`. Only
            `discover` works without it. From the environment: `EVO_HUB_URL`.
        discovery_url: The URL of the discovery service, which knows the hubs. From the
            environment: `EVO_DISCOVERY_URL`. By default
            `https://discover.api.seequent.com`.
        token_provider: What gives bearer tokens, in place of a credential. A function (for
            async clients also a coroutine function) that returns a token, or a pair of it
            and the seconds it is good for. It runs in the context of the call that needs
            the token.
        timeout: How long the whole call may take, over all attempts and waits; 120 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        attempt_timeout: How long one attempt may take, its whole body included; 30 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        connect_timeout: How long making a connection may take, TLS included; 5 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        max_retries: How often a call may be tried again; 2 by default.
        max_retry_after: The longest wait that a service may ask for, beyond which a call
            fails at once; 60 s by default. At most a day. A number of seconds, or a
            `timedelta`.
        max_pages: How many pages a listing may have; 10,000 by default. At least 1.
        max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
            default. 1 byte to 1 GiB.
        headers: Which headers are sent beside the library's own. Names and values, which
            are never shown. Those of a call are sent beside the client's, or in their place
            where the name is the same. What the library sets itself, such as
            `Authorization`, is refused. They are not sent to where tokens are obtained.
        credential_file: Which file has the credential: the `api_key` of Paperspace and
            ZenML Pro, the `token` of GitBook and Seequent Evo. Its content is the
            credential, with or without a line's end after it, and has at most 64 KiB. If it
            changes, calls use the new credential within a second, and at once if the
            service refuses the old one. If it cannot be read any more, what was read last
            is used until the service refuses that.
        credential_command: Which command prints the credential, as its program and
            arguments: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and
            Seequent Evo. It is run without a shell and without input when the credential is
            first needed, and again when the service has refused what it printed; for a
            credential that is exchanged, whenever a token is obtained. It has 10 s and may
            print at most 64 KiB. What it prints is never shown, its standard error is not
            read.
        max_in_flight: How many requests of the client may be in flight at once; 64 by
            default. 1 to 10,000.
        min_interval: How long apart two writes to a host begin at least; 0 s by default. At
            most a day. A number of seconds, or a `timedelta`. A write for which it would be
            too late fails at once, and is not sent.
        max_concurrency: How many writes to a host may be under way at once, beside the
            reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
        proxy: Which proxy is used, with user and password in its URL if it wants them. It
            begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
            the names of hosts, `socks5h://`.
        ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
            platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
            OpenSSL: a file, and a list of folders. Where neither is set, and the machine
            has no authorities either, Mozilla's are trusted, and a warning is logged.
            Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
        client_certificate: Which file has the certificate, its chain and its key (PEM) that
            the client shows.
        allow_insecure_http: Whether `http://` may be used to other hosts than this one.
            Credentials then travel in the clear.
        user_agent: What is added to the client's own `User-Agent`.
        ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
            and query, and not with the route in place of both. Ids can name people.
        on_call: What is called when a call begins. It is given a `CallEvent`.
        on_request: What is called when an attempt begins. It is given a `RequestEvent`.
        on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
        on_retry: What is called when a call will be tried again. It is given a
            `RetryEvent`.
        on_pause: What is called when a request waits before it is sent: for a new allowance
            of the service, or as writes are held apart. It is given a `PauseEvent`.
        on_result: What is called when a call ended, with success or not, or was cancelled.
            It is given a `ResultEvent`.
        clock: Where time and randomness come from, for tests. A
            `rosterkit.testing.FakeClock`.

    Raises:
        ConfigError: A credential is missing, doubled or unusable, or a URL is not `https`.
        InvalidArgumentError: A limit is out of its range.
    """
    def __new__(
        cls,
        *,
        token: str | Secret | None = None,
        client_id: str | Secret | None = None,
        client_secret: str | Secret | None = None,
        token_url: str | None = None,
        base_url: str | None = None,
        discovery_url: str | None = None,
        token_provider: Callable[[], _Token | Awaitable[_Token]] | None = None,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
        credential_file: str | PathLike[str] | None = None,
        credential_command: Iterable[str | Secret] | None = None,
        max_in_flight: int | None = None,
        min_interval: float | timedelta | None = None,
        max_concurrency: int | None = None,
        proxy: str | Secret | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_certificate: str | PathLike[str] | None = None,
        allow_insecure_http: bool | None = None,
        user_agent: str | None = None,
        ids_in_urls: bool | None = None,
        on_call: Callable[[CallEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_pause: Callable[[PauseEvent], object] | None = None,
        on_result: Callable[[ResultEvent], object] | None = None,
        clock: FakeClock | None = None,
    ) -> Self: ...
    def list_workspace_users(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.WorkspaceUser]:
        """List the users of a workspace and their roles.

        The answer is one page. The service does not distinguish a workspace that does not exist
        from one that is not visible to the credential: both are `NotFound`.

        Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).

        Args:
            org_id: The organization's id.
            workspace_id: The workspace's id.
            user_id: Only the user with this id.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def add_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        role: evo.WorkspaceRole,
        *,
        user_id: UUID | str | None = None,
        email: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> evo.AssignedRole:
        """Give a user a role in a workspace: add them, or change the role that they have.

        A user who is known by their e-mail address must belong to the organization. It is not
        retried if its answer is lost: that is an `AmbiguousOutcome`.

        Give exactly one of `user_id`, `email`.

        Source, the vendor's package: evo-sdk-common, "assign_user_role_admin".

        Args:
            org_id: The organization's id.
            workspace_id: The workspace's id.
            role: The role. Known values: `owner`, `editor`, `viewer`.
            user_id: The user's id.
            email: The user's e-mail address.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def remove_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a user from a workspace.

        Source, the vendor's package: evo-sdk-common, "delete_user_role_admin".

        Args:
            org_id: The organization's id.
            workspace_id: The workspace's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def bulk_assign_roles(
        self,
        org_id: UUID | str,
        role_assignments: Iterable[evo.RoleAssignment],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> None:
        """Give any number of users roles in workspaces.

        They are sent 100 at a time, one request after another, each within the limits of a
        call. If one fails, `completed` of the error says how many assignments were made before
        it.

        Source, the vendor's package: evo-sdk-common, "bulk_assign_roles_admin".

        Args:
            org_id: The organization's id.
            role_assignments: Who gets which role in which workspace.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_workspaces(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.Workspace]:
        """List the workspaces of the organization.

        Source, the vendor's package: evo-sdk-common, "list_workspaces_admin".

        Args:
            org_id: The organization's id.
            limit: The most workspaces on a page; 20 if omitted. 1 to 100.
            offset: How many workspaces to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_user_workspaces(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.UserWorkspace]:
        """List the workspaces that a user is in, and their role in each.

        Source, the vendor's package: evo-sdk-common, "list_user_workspaces_admin".

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            limit: The most workspaces on a page; 20 if omitted. 1 to 100.
            offset: How many workspaces to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    def list_instance_users(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.InstanceUser]:
        """List the users of the organization's instance, and their roles in it.

        Source, the vendor's package: evo-sdk-common, "list_instance_users".

        Args:
            org_id: The organization's id.
            limit: The most users on a page; 20 if omitted. 1 to 100.
            offset: How many users to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def add_instance_users(
        self,
        org_id: UUID | str,
        users: Iterable[evo.NewInstanceUser],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> evo.AddedInstanceUsers:
        """Add people to the instance by their e-mail addresses.

        Those whom the service knows are members at once, the others are invited. It is not
        retried if its answer is lost: that is an `AmbiguousOutcome`.

        Source, the vendor's package: evo-sdk-common, "add_instance_users".

        Args:
            org_id: The organization's id.
            users: Whom to add, with which roles.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def update_instance_user_roles(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        roles: Iterable[UUID | str],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> evo.InstanceUserRoles:
        """Replace the roles that a user has in the instance.

        Source, the vendor's package: evo-sdk-common, "update_instance_user_roles".

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            roles: The ids of all roles that they are to have.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def remove_instance_user(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Remove a user from the instance, and so from all its workspaces.

        Source, the vendor's package: evo-sdk-common, "remove_instance_user".

        Args:
            org_id: The organization's id.
            user_id: The user's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_instance_invitations(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.InstanceInvitation]:
        """List the open invitations to the instance.

        Source, the vendor's package: evo-sdk-common, "list_instance_user_invitations".

        Args:
            org_id: The organization's id.
            limit: The most invitations on a page; 20 if omitted. 1 to 100.
            offset: How many invitations to skip at the beginning. Pagers count on from there.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def delete_instance_invitation(
        self,
        org_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Withdraw an invitation to the instance.

        Source, the vendor's package: evo-sdk-common, "delete_instance_user_invitation".

        Args:
            org_id: The organization's id.
            invitation_id: The invitation's id.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def list_instance_roles(
        self,
        org_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.InstanceRole]:
        """List the roles that a user can have in the instance. The answer is one page.

        Source, the vendor's package: evo-sdk-common, "list_instance_user_roles".

        Args:
            org_id: The organization's id.
            prefetch: How many pages are read ahead while earlier ones are being used; 0 by
                default. At most 64. Where pages are numbered (ZenML Pro) they are fetched side
                by side; where each page names the next, one is as good as more.
            resume: Where to go on: the `resume` of an earlier listing, or of its error.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each page.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each page.
            headers: Which headers are sent beside the library's own. That is for each page.
        """
    async def discover(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> evo.Discovery:
        """Find the organizations that the credential belongs to, and the hubs they are on.

        It needs no `base_url`, because it finds it: the `url` of a hub to which
        `service_access` gives the organization access.

        Source, the vendor's package: evo-sdk-common, "list_organizations".

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer:
        """Send a request that has no operation of its own, with the same checks, credentials,
        retries and limits.

        Args:
            method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is
                lost, as it is not known what it does.
            path: Below the base URL, percent-encoded where needed.
            query: Names and values, not encoded.
            json: The body; none when left out.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self:
        """Return the same client with other limits. Connections, token and retry budget stay
        shared, so this costs next to nothing.

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
                the client says otherwise.
            connect_timeout: How long making a connection may take, TLS included; 5 s unless the
                client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            max_retry_after: The longest wait that a service may ask for, beyond which a call
                fails at once; 60 s unless the client says otherwise.
            max_pages: How many pages a listing may have; 10,000 unless the client says
                otherwise.
            max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
                the client says otherwise.
            headers: Which headers are sent beside the library's own.
        """
    @property
    def with_response(self) -> _AsyncEvoWithResponse:
        """The same client, with all of the answer to each call: its calls give a `Response`, whose
        `value` is the result.
        """
    @property
    def dry_run(self) -> _AsyncEvoDryRun:
        """The same client for looking before doing: a call that writes gives a `DryRun`, which is
        the request that it would send, and nothing leaves. All else goes on as usual.
        """
    def explain(self) -> dict[str, str]:
        """Tell where each setting came from, never what it is."""
    async def aclose(self) -> None:
        """Refuse further calls: of this client and of those made of it by `with_options`. Dropping
        a client is enough; this is for programs that want to be sure.
        """
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_raised: object) -> None: ...

@type_check_only
class _AsyncEvoWithResponse:
    def list_workspace_users(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.WorkspaceUser]: ...
    async def add_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        role: evo.WorkspaceRole,
        *,
        user_id: UUID | str | None = None,
        email: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[evo.AssignedRole]: ...
    async def remove_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    async def bulk_assign_roles(
        self,
        org_id: UUID | str,
        role_assignments: Iterable[evo.RoleAssignment],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[None]: ...
    def list_workspaces(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.Workspace]: ...
    def list_user_workspaces(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.UserWorkspace]: ...
    def list_instance_users(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.InstanceUser]: ...
    async def add_instance_users(
        self,
        org_id: UUID | str,
        users: Iterable[evo.NewInstanceUser],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[evo.AddedInstanceUsers]: ...
    async def update_instance_user_roles(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        roles: Iterable[UUID | str],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[evo.InstanceUserRoles]: ...
    async def remove_instance_user(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_instance_invitations(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.InstanceInvitation]: ...
    async def delete_instance_invitation(
        self,
        org_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[shared.Removal]: ...
    def list_instance_roles(
        self,
        org_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.InstanceRole]: ...
    async def discover(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[evo.Discovery]: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Response[RawAnswer]: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@type_check_only
class _AsyncEvoDryRun:
    def list_workspace_users(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        *,
        user_id: UUID | str | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.WorkspaceUser]: ...
    async def add_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        role: evo.WorkspaceRole,
        *,
        user_id: UUID | str | None = None,
        email: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def remove_workspace_user(
        self,
        org_id: UUID | str,
        workspace_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def bulk_assign_roles(
        self,
        org_id: UUID | str,
        role_assignments: Iterable[evo.RoleAssignment],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_workspaces(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.Workspace]: ...
    def list_user_workspaces(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.UserWorkspace]: ...
    def list_instance_users(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.InstanceUser]: ...
    async def add_instance_users(
        self,
        org_id: UUID | str,
        users: Iterable[evo.NewInstanceUser],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def update_instance_user_roles(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        roles: Iterable[UUID | str],
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    async def remove_instance_user(
        self,
        org_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_instance_invitations(
        self,
        org_id: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.InstanceInvitation]: ...
    async def delete_instance_invitation(
        self,
        org_id: UUID | str,
        invitation_id: UUID | str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> DryRun: ...
    def list_instance_roles(
        self,
        org_id: UUID | str,
        *,
        prefetch: int | None = None,
        resume: str | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> AsyncPager[evo.InstanceRole]: ...
    async def discover(
        self,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> evo.Discovery: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        json: Any = ...,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> RawAnswer | DryRun: ...
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self: ...

@final
class Access:
    """Review who has access, in all four services together.

    Changes are planned first, and applied as they were planned.

    A target is a place that has members: `paperspace:TEAM`, `gitbook:ORGANIZATION`,
    `gitbook:ORGANIZATION/TEAM`, `evo:ORGANIZATION` (the instance),
    `evo:ORGANIZATION/WORKSPACE`, `zenml` (all users) or `zenml:ORGANIZATION`.

    Credentials come from the environment, as those of the services' clients do.
    `paperspace@EU:my-team` names another set of them, whose variables begin with `EU_`:
    `EU_PAPERSPACE_API_KEY`. Or the program gives `clients`.

    What is left out is taken from the environment, then from the defaults; `explain()`
    tells which.

    Args:
        clients: Clients to use in place of those that the environment describes, by the
            names of their sources: `gitbook`, `paperspace@EU`. They keep their limits and
            hooks.
        timeout: How long the whole call may take, over all attempts and waits; 120 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        attempt_timeout: How long one attempt may take, its whole body included; 30 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        connect_timeout: How long making a connection may take, TLS included; 5 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        max_retries: How often a call may be tried again; 2 by default.
        max_retry_after: The longest wait that a service may ask for, beyond which a call
            fails at once; 60 s by default. At most a day. A number of seconds, or a
            `timedelta`.
        max_pages: How many pages a listing may have; 10,000 by default. At least 1.
        max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
            default. 1 byte to 1 GiB.
        headers: Which headers are sent beside the library's own. Names and values, which
            are never shown. Those of a call are sent beside the client's, or in their place
            where the name is the same. What the library sets itself, such as
            `Authorization`, is refused. They are not sent to where tokens are obtained.
        max_in_flight: How many requests of the client may be in flight at once; 64 by
            default. 1 to 10,000.
        min_interval: How long apart two writes to a host begin at least; 0 s by default. At
            most a day. A number of seconds, or a `timedelta`. A write for which it would be
            too late fails at once, and is not sent.
        max_concurrency: How many writes to a host may be under way at once, beside the
            reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
        proxy: Which proxy is used, with user and password in its URL if it wants them. It
            begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
            the names of hosts, `socks5h://`.
        ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
            platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
            OpenSSL: a file, and a list of folders. Where neither is set, and the machine
            has no authorities either, Mozilla's are trusted, and a warning is logged.
            Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
        client_certificate: Which file has the certificate, its chain and its key (PEM) that
            the client shows.
        allow_insecure_http: Whether `http://` may be used to other hosts than this one.
            Credentials then travel in the clear.
        user_agent: What is added to the client's own `User-Agent`.
        ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
            and query, and not with the route in place of both. Ids can name people.
        on_call: What is called when a call begins. It is given a `CallEvent`.
        on_request: What is called when an attempt begins. It is given a `RequestEvent`.
        on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
        on_retry: What is called when a call will be tried again. It is given a
            `RetryEvent`.
        on_pause: What is called when a request waits before it is sent: for a new allowance
            of the service, or as writes are held apart. It is given a `PauseEvent`.
        on_result: What is called when a call ended, with success or not, or was cancelled.
            It is given a `ResultEvent`.
        on_target: What is called when a target begins, has got another page, or ended. It
            is given a `TargetEvent`.
        clock: Where time and randomness come from, for tests. A
            `rosterkit.testing.FakeClock`.

    Raises:
        ConfigError: A name in `clients` is not that of a source, or has a client of another
            service.
        InvalidArgumentError: A limit is out of its range.
    """
    def __new__(
        cls,
        *,
        clients: Mapping[str, _AnyClient] | None = None,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
        max_in_flight: int | None = None,
        min_interval: float | timedelta | None = None,
        max_concurrency: int | None = None,
        proxy: str | Secret | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_certificate: str | PathLike[str] | None = None,
        allow_insecure_http: bool | None = None,
        user_agent: str | None = None,
        ids_in_urls: bool | None = None,
        on_call: Callable[[CallEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_pause: Callable[[PauseEvent], object] | None = None,
        on_result: Callable[[ResultEvent], object] | None = None,
        on_target: Callable[[TargetEvent], object] | None = None,
        clock: FakeClock | None = None,
    ) -> Self: ...
    def review(
        self,
        targets: Iterable[str],
        *,
        roster: access.Roster | None = None,
        domains: Iterable[str] | None = None,
        dormant_days: int | None = None,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Review:
        """Review who has access to some places: one row for each person in each place.

        A target that could not be read to its end makes the review incomplete, and says why; it
        is never taken for a place without people. Rows are in a fixed order, so that two
        reviews of the same memberships differ in their times alone.

        Args:
            targets: The places, such as `paperspace:my-team`. One that is named twice is
                refused.
            roster: The people who work here, and those who have left.
            domains: The domains of the house's own e-mail addresses. All others are flagged as
                `external`.
            dormant_days: After how many days without being seen an account is flagged as
                `dormant`; 90 if omitted. 1 to 36500.
            at_once: How many targets are read at once, and never two on one host; 4 if omitted.
                1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def find(
        self,
        people: Iterable[str],
        targets: Iterable[str],
        *,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Found:
        """Find people in some places, by their e-mail addresses, their ids, or both.

        Only the rows of those people are kept, however many there are. Addresses are compared
        trimmed and without regard to case.

        Args:
            people: The people: e-mail addresses and user ids.
            targets: The places, such as `paperspace:my-team`.
            at_once: How many targets are read at once, and never two on one host; 4 if omitted.
                1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def places(
        self,
        *,
        looked_in: Iterable[str] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Places:
        """List the places that the credentials can see, as targets of a review.

        Teams of Paperspace's session, organizations and teams of GitBook, organizations of
        ZenML Pro, instances and workspaces of Seequent Evo.

        Args:
            looked_in: Where to look, such as `gitbook` or `paperspace@EU`. If omitted: wherever
                there is a client or a credential.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def diff(
        self,
        before: access.Review,
        after: access.Review,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Diff:
        """Compare two reviews: who joined, who left, and whose role or status changed.

        A target that is missing from either review, or incomplete in it, is `unknown`: its
        people are never told to have left.

        Args:
            before: The earlier review.
            after: The later review.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def worksheet(
        self,
        review: access.Review,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> str:
        """Write a review's worksheet: CSV in which reviewers decide on each row, riskiest first.

        The columns for the decision (`keep`, `revoke` or `change`), the new role, the reason,
        the reviewer, the time and the ticket are left for them to fill.

        Args:
            review: The review.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def close_review(
        self,
        review: access.Review,
        worksheet: str,
        *,
        policy: access.Policy | None = None,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.ClosedReview:
        """Close a review with a worksheet that was filled in: give its decisions, and the plan
        that carries them out.

        It is refused as a whole, with every mistake and its line: a row that is decided never
        or twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
        without a reason; a new role without `change`, or `change` without one; a reviewer who
        decides on their own access.

        The places in which something is to change are read again for the plan. A row that has
        changed since the review is not touched: its step is refused.

        Args:
            review: The review that the worksheet was made of.
            worksheet: The text of the worksheet, as a spreadsheet saved it.
            policy: Other limits for the plan than the usual ones.
            at_once: How many targets are read at once, and never two on one host; 4 if omitted.
                1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def offboard(
        self,
        person: str | access.Person,
        targets: Iterable[str],
        *,
        mode: access.OffboardMode | None = None,
        policy: access.Policy | None = None,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Plan:
        """Plan how a person's access ends in some places. Nothing is changed.

        All their accounts are met, and not the first alone. What a service cannot do becomes a
        manual step that says what to do, and what must not be done a step that is refused and
        says why.

        Args:
            person: The person: an e-mail address, or a record with their other addresses and
                ids.
            targets: The places, such as `paperspace:my-team`.
            mode: How their access ends; `remove` if omitted. Known values: `remove`,
                `deactivate`, `delete`.
            policy: Other limits than the usual ones.
            at_once: How many targets are read at once, and never two on one host; 4 if omitted.
                1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def plan(
        self,
        changes: Iterable[access.AccessChange],
        *,
        policy: access.Policy | None = None,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Plan:
        """Plan changes of who has access. Nothing is changed.

        What is so already becomes a step that does nothing, and what cannot be done one that
        says why.

        Args:
            changes: The changes.
            policy: Other limits than the usual ones.
            at_once: How many targets are read at once, and never two on one host; 4 if omitted.
                1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def apply(
        self,
        plan: access.Plan,
        *,
        confirm: str | None = None,
        only: Iterable[int] | None = None,
        journal: str | None = None,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Evidence:
        """Carry out a plan, and say of each step what came of it.

        A plan that expired or was changed, or a digest that is not the plan's, is refused with
        a `SafetyError`, and nothing is sent. Before the first write in a place its members are
        read again, and steps are refused if what they touch, or who the owners are, has
        changed. Every write is read back. A step that fails ends no other. Applying a plan
        again does only what was not done.

        Args:
            plan: The plan.
            confirm: The plan's digest, or its first 12 characters or more: the word that it is
                to be done.
            only: The numbers of the steps to apply; all if omitted.
            journal: The path of a file that gets a line before and after each write. A run that
                was killed goes on from it.
            at_once: How many hosts are written to at once, and in each one place after another;
                4 if omitted. 1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def rotate_secret(
        self,
        team: str,
        name: str,
        *,
        value: str | Secret | None = None,
        generate: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.RotatedSecret:
        """Give a secret of a Paperspace team a new value. A secret that is missing is created.

        The value appears nowhere else: neither in the result nor in an error. Give exactly one
        of `value`, `generate`.

        Args:
            team: The team, such as `paperspace:my-team`.
            name: The secret's name, for example `DB_PASSWORD`.
            value: The new value. 1 to 8192.
            generate: Make a value of so many letters and digits, which the service alone knows
                then. 16 to 8192.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def delete_secret(
        self,
        team: str,
        name: str,
        *,
        force: bool | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Delete a secret of a Paperspace team, unless a deployment uses it.

        Args:
            team: The team, such as `paperspace:my-team`.
            name: The secret's name, for example `DB_PASSWORD`.
            force: Delete it even if a deployment uses it.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def render(
        self,
        review: access.Review,
        format: access.Format,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> str:
        """Give a review as text: JSON Lines, CSV, or a page of HTML that needs no other file.

        The same review gives the same bytes in every language.

        Args:
            review: The review.
            format: The format. Known values: `json_lines`, `csv`, `html`.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def write_files(
        self,
        review: access.Review,
        folder: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Manifest:
        """Write a review's files to a folder: `review.jsonl`, `review.csv`, `review.html`,
        `worksheet.csv` and `manifest.json`.

        The folder is made if it is missing. Files of these names that are there are replaced,
        each at once and whole.

        Args:
            review: The review.
            folder: The path of the folder.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def read_review(
        self,
        text: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Review:
        """Read a review from the text of its `review.jsonl`, from whichever language it was
        written.

        A text that was cut or changed is refused, and so is one of a newer version.

        Args:
            text: The text.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def render_plan(
        self,
        plan: access.Plan,
        *,
        format: access.DocumentFormat | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> str:
        """Give a plan as text: JSON, which `read_plan` reads, or words for people.

        Args:
            plan: The plan.
            format: The format; JSON if omitted. Known values: `json`, `text`.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def read_plan(
        self,
        text: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Plan:
        """Read a plan from the text of its JSON, from whichever language it was written.

        A text that was changed is refused, and so is one of a newer version.

        Args:
            text: The text.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def render_evidence(
        self,
        evidence: access.Evidence,
        *,
        format: access.DocumentFormat | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> str:
        """Give evidence as text: JSON, which `read_evidence` reads, or words for people.

        Args:
            evidence: The evidence.
            format: The format; JSON if omitted. Known values: `json`, `text`.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def read_evidence(
        self,
        text: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Evidence:
        """Read evidence from the text of its JSON, from whichever language it was written.

        Args:
            text: The text.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def read_changes(
        self,
        text: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Changes:
        """Read changes from CSV, a change a line, for `plan`.

        The columns kind (grant, revoke or set_role), user and target are needed; role is for
        grant and set_role. They may be in any order; others are left alone. A table with
        mistakes is refused with all of them and their lines.

        Args:
            text: The text.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def read_roster(
        self,
        text: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Roster:
        """Read a roster from CSV: a person a line.

        The column email is needed; aliases, status (active or left) and left_at (a day or a
        time, as in ISO 8601) may be there, in any order; others are left alone. Several aliases
        are separated by blanks or semicolons. A spreadsheet's own habits are understood: a byte
        order mark, semicolons between columns, any line ends. A table with mistakes is refused
        with all of them and their lines; so is one in which quotes or separators would hide
        cells or lines.

        Args:
            text: The text.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self:
        """Return the same client with other limits. Connections, token and retry budget stay
        shared, so this costs next to nothing.

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
                the client says otherwise.
            connect_timeout: How long making a connection may take, TLS included; 5 s unless the
                client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            max_retry_after: The longest wait that a service may ask for, beyond which a call
                fails at once; 60 s unless the client says otherwise.
            max_pages: How many pages a listing may have; 10,000 unless the client says
                otherwise.
            max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
                the client says otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def explain(self) -> dict[str, str]:
        """Tell where each setting came from, never what it is."""
    def close(self) -> None:
        """Refuse further calls: of this client and of those made of it by `with_options`. Dropping
        a client is enough; this is for programs that want to be sure.
        """
    def __enter__(self) -> Self: ...
    def __exit__(self, *_raised: object) -> None: ...

@final
class AsyncAccess:
    """Review who has access, in all four services together.

    Changes are planned first, and applied as they were planned.

    A target is a place that has members: `paperspace:TEAM`, `gitbook:ORGANIZATION`,
    `gitbook:ORGANIZATION/TEAM`, `evo:ORGANIZATION` (the instance),
    `evo:ORGANIZATION/WORKSPACE`, `zenml` (all users) or `zenml:ORGANIZATION`.

    Credentials come from the environment, as those of the services' clients do.
    `paperspace@EU:my-team` names another set of them, whose variables begin with `EU_`:
    `EU_PAPERSPACE_API_KEY`. Or the program gives `clients`.

    Its calls are coroutines.

    What is left out is taken from the environment, then from the defaults; `explain()`
    tells which.

    Args:
        clients: Clients to use in place of those that the environment describes, by the
            names of their sources: `gitbook`, `paperspace@EU`. They keep their limits and
            hooks.
        timeout: How long the whole call may take, over all attempts and waits; 120 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        attempt_timeout: How long one attempt may take, its whole body included; 30 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        connect_timeout: How long making a connection may take, TLS included; 5 s by
            default. More than 0 s and at most a day. A number of seconds, or a `timedelta`.
        max_retries: How often a call may be tried again; 2 by default.
        max_retry_after: The longest wait that a service may ask for, beyond which a call
            fails at once; 60 s by default. At most a day. A number of seconds, or a
            `timedelta`.
        max_pages: How many pages a listing may have; 10,000 by default. At least 1.
        max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB by
            default. 1 byte to 1 GiB.
        headers: Which headers are sent beside the library's own. Names and values, which
            are never shown. Those of a call are sent beside the client's, or in their place
            where the name is the same. What the library sets itself, such as
            `Authorization`, is refused. They are not sent to where tokens are obtained.
        max_in_flight: How many requests of the client may be in flight at once; 64 by
            default. 1 to 10,000.
        min_interval: How long apart two writes to a host begin at least; 0 s by default. At
            most a day. A number of seconds, or a `timedelta`. A write for which it would be
            too late fails at once, and is not sent.
        max_concurrency: How many writes to a host may be under way at once, beside the
            reads. 1 to 10,000. Without it they are bounded by `max_in_flight` alone.
        proxy: Which proxy is used, with user and password in its URL if it wants them. It
            begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up
            the names of hosts, `socks5h://`.
        ca_bundle: Which file of certificate authorities (PEM) is trusted in place of the
            platform's. Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for
            OpenSSL: a file, and a list of folders. Where neither is set, and the machine
            has no authorities either, Mozilla's are trusted, and a warning is logged.
            Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.
        client_certificate: Which file has the certificate, its chain and its key (PEM) that
            the client shows.
        allow_insecure_http: Whether `http://` may be used to other hosts than this one.
            Credentials then travel in the clear.
        user_agent: What is added to the client's own `User-Agent`.
        ids_in_urls: Whether the URLs in events and traces are those that are sent, with ids
            and query, and not with the route in place of both. Ids can name people.
        on_call: What is called when a call begins. It is given a `CallEvent`.
        on_request: What is called when an attempt begins. It is given a `RequestEvent`.
        on_response: What is called when an attempt ended. It is given a `ResponseEvent`.
        on_retry: What is called when a call will be tried again. It is given a
            `RetryEvent`.
        on_pause: What is called when a request waits before it is sent: for a new allowance
            of the service, or as writes are held apart. It is given a `PauseEvent`.
        on_result: What is called when a call ended, with success or not, or was cancelled.
            It is given a `ResultEvent`.
        on_target: What is called when a target begins, has got another page, or ended. It
            is given a `TargetEvent`.
        clock: Where time and randomness come from, for tests. A
            `rosterkit.testing.FakeClock`.

    Raises:
        ConfigError: A name in `clients` is not that of a source, or has a client of another
            service.
        InvalidArgumentError: A limit is out of its range.
    """
    def __new__(
        cls,
        *,
        clients: Mapping[str, _AnyClient] | None = None,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
        max_in_flight: int | None = None,
        min_interval: float | timedelta | None = None,
        max_concurrency: int | None = None,
        proxy: str | Secret | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_certificate: str | PathLike[str] | None = None,
        allow_insecure_http: bool | None = None,
        user_agent: str | None = None,
        ids_in_urls: bool | None = None,
        on_call: Callable[[CallEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_pause: Callable[[PauseEvent], object] | None = None,
        on_result: Callable[[ResultEvent], object] | None = None,
        on_target: Callable[[TargetEvent], object] | None = None,
        clock: FakeClock | None = None,
    ) -> Self: ...
    async def review(
        self,
        targets: Iterable[str],
        *,
        roster: access.Roster | None = None,
        domains: Iterable[str] | None = None,
        dormant_days: int | None = None,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Review:
        """Review who has access to some places: one row for each person in each place.

        A target that could not be read to its end makes the review incomplete, and says why; it
        is never taken for a place without people. Rows are in a fixed order, so that two
        reviews of the same memberships differ in their times alone.

        Args:
            targets: The places, such as `paperspace:my-team`. One that is named twice is
                refused.
            roster: The people who work here, and those who have left.
            domains: The domains of the house's own e-mail addresses. All others are flagged as
                `external`.
            dormant_days: After how many days without being seen an account is flagged as
                `dormant`; 90 if omitted. 1 to 36500.
            at_once: How many targets are read at once, and never two on one host; 4 if omitted.
                1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def find(
        self,
        people: Iterable[str],
        targets: Iterable[str],
        *,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Found:
        """Find people in some places, by their e-mail addresses, their ids, or both.

        Only the rows of those people are kept, however many there are. Addresses are compared
        trimmed and without regard to case.

        Args:
            people: The people: e-mail addresses and user ids.
            targets: The places, such as `paperspace:my-team`.
            at_once: How many targets are read at once, and never two on one host; 4 if omitted.
                1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def places(
        self,
        *,
        looked_in: Iterable[str] | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Places:
        """List the places that the credentials can see, as targets of a review.

        Teams of Paperspace's session, organizations and teams of GitBook, organizations of
        ZenML Pro, instances and workspaces of Seequent Evo.

        Args:
            looked_in: Where to look, such as `gitbook` or `paperspace@EU`. If omitted: wherever
                there is a client or a credential.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def diff(
        self,
        before: access.Review,
        after: access.Review,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Diff:
        """Compare two reviews: who joined, who left, and whose role or status changed.

        A target that is missing from either review, or incomplete in it, is `unknown`: its
        people are never told to have left.

        Args:
            before: The earlier review.
            after: The later review.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def worksheet(
        self,
        review: access.Review,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> str:
        """Write a review's worksheet: CSV in which reviewers decide on each row, riskiest first.

        The columns for the decision (`keep`, `revoke` or `change`), the new role, the reason,
        the reviewer, the time and the ticket are left for them to fill.

        Args:
            review: The review.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def close_review(
        self,
        review: access.Review,
        worksheet: str,
        *,
        policy: access.Policy | None = None,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.ClosedReview:
        """Close a review with a worksheet that was filled in: give its decisions, and the plan
        that carries them out.

        It is refused as a whole, with every mistake and its line: a row that is decided never
        or twice, or that is not in the review; `revoke`, `change` or a `keep` of a flagged row
        without a reason; a new role without `change`, or `change` without one; a reviewer who
        decides on their own access.

        The places in which something is to change are read again for the plan. A row that has
        changed since the review is not touched: its step is refused.

        Args:
            review: The review that the worksheet was made of.
            worksheet: The text of the worksheet, as a spreadsheet saved it.
            policy: Other limits for the plan than the usual ones.
            at_once: How many targets are read at once, and never two on one host; 4 if omitted.
                1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def offboard(
        self,
        person: str | access.Person,
        targets: Iterable[str],
        *,
        mode: access.OffboardMode | None = None,
        policy: access.Policy | None = None,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Plan:
        """Plan how a person's access ends in some places. Nothing is changed.

        All their accounts are met, and not the first alone. What a service cannot do becomes a
        manual step that says what to do, and what must not be done a step that is refused and
        says why.

        Args:
            person: The person: an e-mail address, or a record with their other addresses and
                ids.
            targets: The places, such as `paperspace:my-team`.
            mode: How their access ends; `remove` if omitted. Known values: `remove`,
                `deactivate`, `delete`.
            policy: Other limits than the usual ones.
            at_once: How many targets are read at once, and never two on one host; 4 if omitted.
                1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def plan(
        self,
        changes: Iterable[access.AccessChange],
        *,
        policy: access.Policy | None = None,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Plan:
        """Plan changes of who has access. Nothing is changed.

        What is so already becomes a step that does nothing, and what cannot be done one that
        says why.

        Args:
            changes: The changes.
            policy: Other limits than the usual ones.
            at_once: How many targets are read at once, and never two on one host; 4 if omitted.
                1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def apply(
        self,
        plan: access.Plan,
        *,
        confirm: str | None = None,
        only: Iterable[int] | None = None,
        journal: str | None = None,
        at_once: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Evidence:
        """Carry out a plan, and say of each step what came of it.

        A plan that expired or was changed, or a digest that is not the plan's, is refused with
        a `SafetyError`, and nothing is sent. Before the first write in a place its members are
        read again, and steps are refused if what they touch, or who the owners are, has
        changed. Every write is read back. A step that fails ends no other. Applying a plan
        again does only what was not done.

        Args:
            plan: The plan.
            confirm: The plan's digest, or its first 12 characters or more: the word that it is
                to be done.
            only: The numbers of the steps to apply; all if omitted.
            journal: The path of a file that gets a line before and after each write. A run that
                was killed goes on from it.
            at_once: How many hosts are written to at once, and in each one place after another;
                4 if omitted. 1 to 64.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def rotate_secret(
        self,
        team: str,
        name: str,
        *,
        value: str | Secret | None = None,
        generate: int | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.RotatedSecret:
        """Give a secret of a Paperspace team a new value. A secret that is missing is created.

        The value appears nowhere else: neither in the result nor in an error. Give exactly one
        of `value`, `generate`.

        Args:
            team: The team, such as `paperspace:my-team`.
            name: The secret's name, for example `DB_PASSWORD`.
            value: The new value. 1 to 8192.
            generate: Make a value of so many letters and digits, which the service alone knows
                then. 16 to 8192.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def delete_secret(
        self,
        team: str,
        name: str,
        *,
        force: bool | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> shared.Removal:
        """Delete a secret of a Paperspace team, unless a deployment uses it.

        Args:
            team: The team, such as `paperspace:my-team`.
            name: The secret's name, for example `DB_PASSWORD`.
            force: Delete it even if a deployment uses it.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def render(
        self,
        review: access.Review,
        format: access.Format,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> str:
        """Give a review as text: JSON Lines, CSV, or a page of HTML that needs no other file.

        The same review gives the same bytes in every language.

        Args:
            review: The review.
            format: The format. Known values: `json_lines`, `csv`, `html`.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def write_files(
        self,
        review: access.Review,
        folder: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Manifest:
        """Write a review's files to a folder: `review.jsonl`, `review.csv`, `review.html`,
        `worksheet.csv` and `manifest.json`.

        The folder is made if it is missing. Files of these names that are there are replaced,
        each at once and whole.

        Args:
            review: The review.
            folder: The path of the folder.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def read_review(
        self,
        text: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Review:
        """Read a review from the text of its `review.jsonl`, from whichever language it was
        written.

        A text that was cut or changed is refused, and so is one of a newer version.

        Args:
            text: The text.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def render_plan(
        self,
        plan: access.Plan,
        *,
        format: access.DocumentFormat | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> str:
        """Give a plan as text: JSON, which `read_plan` reads, or words for people.

        Args:
            plan: The plan.
            format: The format; JSON if omitted. Known values: `json`, `text`.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def read_plan(
        self,
        text: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Plan:
        """Read a plan from the text of its JSON, from whichever language it was written.

        A text that was changed is refused, and so is one of a newer version.

        Args:
            text: The text.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def render_evidence(
        self,
        evidence: access.Evidence,
        *,
        format: access.DocumentFormat | None = None,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> str:
        """Give evidence as text: JSON, which `read_evidence` reads, or words for people.

        Args:
            evidence: The evidence.
            format: The format; JSON if omitted. Known values: `json`, `text`.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def read_evidence(
        self,
        text: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Evidence:
        """Read evidence from the text of its JSON, from whichever language it was written.

        Args:
            text: The text.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def read_changes(
        self,
        text: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Changes:
        """Read changes from CSV, a change a line, for `plan`.

        The columns kind (grant, revoke or set_role), user and target are needed; role is for
        grant and set_role. They may be in any order; others are left alone. A table with
        mistakes is refused with all of them and their lines.

        Args:
            text: The text.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    async def read_roster(
        self,
        text: str,
        *,
        timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> access.Roster:
        """Read a roster from CSV: a person a line.

        The column email is needed; aliases, status (active or left) and left_at (a day or a
        time, as in ISO 8601) may be there, in any order; others are left alone. Several aliases
        are separated by blanks or semicolons. A spreadsheet's own habits are understood: a byte
        order mark, semicolons between columns, any line ends. A table with mistakes is refused
        with all of them and their lines; so is one in which quotes or separators would hide
        cells or lines.

        Args:
            text: The text.
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise. That is for each call of a service.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise. That is for each call of a service.
            headers: Which headers are sent beside the library's own. That is for each call of a
                service.
        """
    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        attempt_timeout: float | timedelta | None = None,
        connect_timeout: float | timedelta | None = None,
        max_retries: int | None = None,
        max_retry_after: float | timedelta | None = None,
        max_pages: int | None = None,
        max_body_bytes: int | None = None,
        headers: Mapping[str, str | Secret] | None = None,
    ) -> Self:
        """Return the same client with other limits. Connections, token and retry budget stay
        shared, so this costs next to nothing.

        Args:
            timeout: How long the whole call may take, over all attempts and waits; 120 s unless
                the client says otherwise.
            attempt_timeout: How long one attempt may take, its whole body included; 30 s unless
                the client says otherwise.
            connect_timeout: How long making a connection may take, TLS included; 5 s unless the
                client says otherwise.
            max_retries: How often a call may be tried again; 2 unless the client says
                otherwise.
            max_retry_after: The longest wait that a service may ask for, beyond which a call
                fails at once; 60 s unless the client says otherwise.
            max_pages: How many pages a listing may have; 10,000 unless the client says
                otherwise.
            max_body_bytes: How many bytes an answer may have once it is unpacked; 16 MiB unless
                the client says otherwise.
            headers: Which headers are sent beside the library's own.
        """
    def explain(self) -> dict[str, str]:
        """Tell where each setting came from, never what it is."""
    async def aclose(self) -> None:
        """Refuse further calls: of this client and of those made of it by `with_options`. Dropping
        a client is enough; this is for programs that want to be sure.
        """
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_raised: object) -> None: ...

_AnyClient: TypeAlias = Paperspace | AsyncPaperspace | ZenML | AsyncZenML | GitBook | AsyncGitBook | Evo | AsyncEvo

__all__ = [
    "Access",
    "AsyncAccess",
    "AsyncEvo",
    "AsyncGitBook",
    "AsyncPager",
    "AsyncPages",
    "AsyncPaperspace",
    "AsyncZenML",
    "DryRun",
    "Emulator",
    "Evo",
    "FakeClock",
    "GitBook",
    "Page",
    "Pager",
    "Pages",
    "Paperspace",
    "RateLimit",
    "RawAnswer",
    "Record",
    "Response",
    "Secret",
    "ZenML",
    "__version__",
    "access",
    "begin_shutdown",
    "evo",
    "gitbook",
    "hook_every_client",
    "paperspace",
    "run_command",
    "shared",
    "zenml",
]
