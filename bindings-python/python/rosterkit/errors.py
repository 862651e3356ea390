"""Everything that goes wrong: one tree of exceptions.

All are `RosterKitError`. Shown, each is a sentence: what happened in the service's own words, the
route, the request id, and what to do. None holds a credential.
"""

from __future__ import annotations

import builtins
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:  # Importing `typing` takes longer than the rest of the package.
    from typing import Any, Literal

# Generated: all names.
__all__ = [
    "AmbiguousOutcomeError",
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "BodyTooLargeError",
    "CancelledError",
    "ClosedError",
    "ConfigError",
    "ConflictError",
    "ConnectError",
    "ConnectionLostError",
    "DecodeError",
    "DnsError",
    "FileError",
    "GoneError",
    "InvalidArgumentError",
    "MethodNotAllowedError",
    "MissingCursorError",
    "NotFoundError",
    "PaginationError",
    "PaginationLoopError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseError",
    "RosterKitError",
    "SafetyError",
    "ServerError",
    "TimeoutError",
    "TlsError",
    "TooManyPagesError",
    "TransportError",
    "UnexpectedContentTypeError",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
]
# End.

# Generated: the names of facts.
_FACTS = (
    "service",
    "operation",
    "method",
    "route",
    "attempts",
    "is_retryable",
    "certainty",
    "status",
    "code",
    "service_message",
    "details",
    "request_id",
    "retry_after",
    "argument",
    "phase",
    "json_path",
    "completed",
    "resume",
)
# End.

_KNOWN = {"message", *_FACTS}


class RosterKitError(Exception):
    """Whatever the library raises. What is not known of an error is None."""

    message: str
    """The sentence for a person."""
    # Generated: facts.
    service: str | None
    """The service's module name, for example `paperspace`; None when no call was under way."""
    operation: str | None
    """The operation, for example `list_team_members`."""
    method: str | None
    """The HTTP method."""
    route: str | None
    """The route with its placeholders, never with the ids."""
    attempts: int
    """How many times a request was sent or tried to be; of a listing, for the page that
    failed.
    """
    is_retryable: bool
    """Whether the same call may succeed later and does no harm when repeated."""
    certainty: Literal["not_sent", "rejected", "maybe_applied"] | None
    """For writes: what is known about the effect, of a call that is sent in parts about that
    of the request that failed. None for reads.
    """
    status: int | None
    """The HTTP status, when there was an answer."""
    code: str | None
    """The service's own code, for example `NOT_FOUND`."""
    service_message: str | None
    """The service's own words."""
    details: Any
    """What the service adds to its message, as it came."""
    request_id: str | None
    """The request id of the answer, if it had one: quote it to the service's support."""
    retry_after: float | None
    """How long the service asks to wait. In seconds."""
    argument: str | None
    """The argument that was refused."""
    phase: Literal["connect", "attempt", "call"] | None
    """Which time limit ran out."""
    json_path: str | None
    """Where in the answer it was not as described, for example `items[3].user.email`."""
    completed: int | None
    """For calls that are sent in parts: how many of the items were carried out for certain,
    before the request that failed. They are the first ones of those that were given.
    """
    resume: str | None
    """For listings: what goes on exactly after the last item that was handed out, when it is
    given as `resume` to the same operation.
    """
    # End.

    def __init__(self, message: str = "", **facts: Any) -> None:
        super().__init__(message)
        unknown = facts.keys() - set(_FACTS)
        if unknown:
            raise TypeError(f"errors have no fact {', '.join(sorted(unknown))}")
        self.message = message
        self.attempts = 0
        self.is_retryable = False
        for fact in _FACTS:
            if fact in facts or not hasattr(self, fact):
                setattr(self, fact, facts.get(fact))

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[Any, ...]:
        # Notes, and whatever else a program has put there.
        added = {name: value for name, value in vars(self).items() if name not in _KNOWN}
        return _restored, (type(self), self.message, self._facts()), added or None

    def _facts(self) -> dict[str, Any]:
        return {fact: getattr(self, fact) for fact in _FACTS if getattr(self, fact) is not None}

    def to_dict(self) -> dict[str, Any]:
        """Return the error's name, its message and all facts that are known, for a log."""
        return {"error": type(self).__name__, "message": self.message, **self._facts()}


def _restored(kind: type[RosterKitError], message: str, facts: dict[str, Any]) -> RosterKitError:
    return kind(message, **facts)


# Generated: classes.


class TransportError(RosterKitError):
    """No complete answer came over the network."""


class ApiError(RosterKitError):
    """The service answered with an error."""


class ResponseError(RosterKitError):
    """The answer cannot be used."""


class PaginationError(RosterKitError):
    """A listing cannot be read to its end; `resume` goes on after the last item that was
    given.
    """


class ConfigError(RosterKitError):
    """A client cannot be made as configured."""


class InvalidArgumentError(RosterKitError, ValueError):
    """An argument was refused before anything was sent."""


class FileError(RosterKitError):
    """A file or a folder could not be read or written."""


class ConnectError(TransportError, builtins.ConnectionError):
    """No connection could be made; nothing was sent."""


class DnsError(ConnectError):
    """The host's name could not be resolved; nothing was sent."""


class TlsError(ConnectError):
    """The host could not be trusted, or TLS failed otherwise; nothing was sent."""


class TimeoutError(TransportError, builtins.TimeoutError):
    """Time ran out; `phase` says which."""


class ConnectionLostError(TransportError, builtins.ConnectionError):
    """The connection ended before the answer was complete."""


class BadRequestError(ApiError):
    """400: the service could not make sense of the request."""


class AuthenticationError(ApiError):
    """401, or a token endpoint's refusal: the credentials were not accepted."""


class PaymentRequiredError(ApiError):
    """402: the plan does not include it."""


class PermissionDeniedError(ApiError):
    """403: the credentials do not allow it."""


class NotFoundError(ApiError):
    """404: it does not exist, or is hidden from these credentials."""


class MethodNotAllowedError(ApiError):
    """405: the resource does not know the method."""


class ConflictError(ApiError):
    """409: it conflicts with the current state."""


class GoneError(ApiError):
    """410: it existed once."""


class UnprocessableEntityError(ApiError):
    """422: understood, and refused for its content."""


class RateLimitError(ApiError):
    """429: too many requests; `retry_after` may say how long to wait."""


class ServerError(ApiError):
    """5xx: the service failed."""


class UnexpectedStatusError(ApiError):
    """A status that the service's description does not have here, redirects included."""


class UnexpectedContentTypeError(ResponseError):
    """The answer is not JSON."""


class DecodeError(ResponseError):
    """The answer is not what the service's description says."""


class BodyTooLargeError(ResponseError):
    """The answer is longer than `max_body_bytes`."""


class PaginationLoopError(PaginationError):
    """A listing led back to a page it had already given."""


class MissingCursorError(PaginationError):
    """A page says that there are more and not where, or names a place it must not."""


class TooManyPagesError(PaginationError):
    """A listing has more pages than `max_pages`."""


class AmbiguousOutcomeError(RosterKitError):
    """A create may or may not have been carried out."""


class SafetyError(RosterKitError):
    """A safety rail of a cross-service helper held it back."""


class CancelledError(RosterKitError):
    """The caller cancelled the call."""


class ClosedError(RosterKitError):
    """The client or the listing was closed."""


# End.


class LibraryError(Exception):
    """The words of a library behind an error: only ever found as `__cause__`."""


_KINDS: dict[str, type[RosterKitError]] = {
    name: kind
    for name, kind in globals().items()
    if isinstance(kind, type) and issubclass(kind, RosterKitError)
}


# The native half calls it.
def _made(facts_json: str, cause: Any) -> RosterKitError:  # pyright: ignore[reportUnusedFunction]
    """Make the error that the native half describes, with what lies behind it as its cause."""
    import json

    facts = json.loads(facts_json)
    error = _KINDS[facts.pop("error")](facts.pop("message"), **facts)
    # What is raised in Python's own way gets this by itself.
    error.__context__ = sys.exc_info()[1]
    # Not to be set without need: a cause, even none, hides the context.
    if cause is not None:
        error.__cause__ = _cause(cause)
    return error


def _cause(cause: Any) -> BaseException:
    if isinstance(cause, BaseException):
        return cause
    if isinstance(cause, int):
        import os

        return OSError(cause, os.strerror(cause))
    return LibraryError(cause)
