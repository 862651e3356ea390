"""What hooks are given and the logger `rosterkit` records, while clients work.

Events hold no credentials and no bodies, and no ids but those in the names of targets, unless
`ids_in_urls` asks for them; the errors in them quote the services.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any, Literal

from .errors import RosterKitError

logger = logging.getLogger("rosterkit")
logger.addHandler(logging.NullHandler())


@dataclass(frozen=True)
class CallEvent:
    """A call that begins. Each page of a listing is a call."""

    call: int
    """The number of the call, which all its events have."""
    parent: int | None
    """The number of the call of `Access` that it is made for."""
    service: str
    """The service's name, for example `paperspace`."""
    operation: str
    """The operation's name, for example `list_team_members`."""
    method: str | None
    """The HTTP method; None for `Access`, which makes other calls."""
    route: str | None
    """The route with its placeholders, never with the ids; None for `Access`."""
    time: float
    """When it began, in seconds since 1970."""


@dataclass(frozen=True)
class ResultEvent:
    """A call that ended."""

    call: int
    """The number of the call, which all its events have."""
    service: str
    """The service's name, for example `paperspace`."""
    operation: str
    """The operation's name, for example `list_team_members`."""
    method: str | None
    """The HTTP method; None for `Access`, which makes other calls."""
    route: str | None
    """The route with its placeholders, never with the ids; None for `Access`."""
    attempts: int
    """How many attempts it took."""
    elapsed: float
    """How long the call took, waits and the reading of its answer included, in seconds."""
    outcome: Literal["succeeded", "failed", "cancelled"]
    """How it ended: with a result, with an error, or because it was cancelled."""
    error: RosterKitError | None = None
    """Why it failed."""


@dataclass(frozen=True)
class RequestEvent:
    """An attempt that begins."""

    call: int
    """The number of the call, which all its events have."""
    service: str
    """The service's name, for example `paperspace`."""
    operation: str
    """The operation's name, for example `list_team_members`."""
    method: str
    """The HTTP method."""
    route: str
    """The route with its placeholders, never with the ids."""
    attempt: int
    """Which attempt this is, from 1."""
    time: float
    """When it began, in seconds since 1970."""
    server_address: str
    """The host that it is for: a name, or an address."""
    server_port: int
    """The port of the host."""
    url: str
    """The URL, with the route in place of the path; with `ids_in_urls` as it is sent."""


@dataclass(frozen=True)
class ResponseEvent:
    """An attempt that ended."""

    call: int
    """The number of the call, which all its events have."""
    service: str
    """The service's name, for example `paperspace`."""
    operation: str
    """The operation's name, for example `list_team_members`."""
    method: str
    """The HTTP method."""
    route: str
    """The route with its placeholders, never with the ids."""
    attempt: int
    """Which attempt this is, from 1."""
    status: int | None
    """The HTTP status; None when there was no answer."""
    request_id: str | None
    """The answer's request id, if it had one."""
    elapsed: float
    """How long the attempt took, the whole body included, in seconds."""
    error_kind: str | None
    """The name of the error that it failed with, for example `ServerError`; None if its answer can
    be used, which a 404 can when an earlier attempt may have removed what was to be removed."""


@dataclass(frozen=True)
class RetryEvent:
    """A call that will be tried again."""

    call: int
    """The number of the call, which all its events have."""
    service: str
    """The service's name, for example `paperspace`."""
    operation: str
    """The operation's name, for example `list_team_members`."""
    method: str
    """The HTTP method."""
    route: str
    """The route with its placeholders, never with the ids."""
    attempt: int
    """Which attempt comes next, from 2."""
    wait: float
    """How long it waits before, in seconds."""
    error: RosterKitError
    """Why."""


@dataclass(frozen=True)
class PauseEvent:
    """A request that waits before it is sent."""

    call: int
    """The number of the call, which all its events have."""
    service: str
    """The service's name, for example `paperspace`."""
    operation: str
    """The operation's name, for example `list_team_members`."""
    method: str
    """The HTTP method."""
    route: str
    """The route with its placeholders, never with the ids."""
    attempt: int
    """Which attempt comes next, from 1."""
    wait: float
    """How long it waits, in seconds."""
    reason: Literal["allowance", "interval"]
    """Why: nothing is left of the service's allowance, or writes are held apart."""


@dataclass(frozen=True)
class TargetEvent:
    """How far the reading of a target has come."""

    call: int
    """The number of the call, which all its events have."""
    service: str
    """`access`, as it is `Access` that reads targets."""
    operation: str
    """The operation's name, for example `review`."""
    target: str
    """The target, as it was given."""
    state: Literal["started", "reading", "complete", "failed"]
    """What happened: its reading began, it has got another page, or it ended one way or another."""
    pages: int
    """How many pages were read so far."""
    people: int
    """How many people were read so far."""
    error: RosterKitError | None = None
    """Why it failed."""


def _requested(event: RequestEvent) -> None:
    if not logger.isEnabledFor(logging.DEBUG):
        return
    logger.debug(
        "%s.%s: %s %s, attempt %d",
        event.service,
        event.operation,
        event.method,
        event.route,
        event.attempt,
        extra={"rosterkit": {**vars(event)}},
    )


def _responded(event: ResponseEvent) -> None:
    if not logger.isEnabledFor(logging.DEBUG):
        return
    logger.debug(
        "%s.%s: %s after %.3f s (request id %s)",
        event.service,
        event.operation,
        event.status or "no answer",
        event.elapsed,
        event.request_id,
        extra={"rosterkit": {**vars(event)}},
    )


def _retried(event: RetryEvent) -> None:
    facts = {**vars(event), "error": type(event.error).__name__}
    logger.info(
        "%s.%s: attempt %d follows in %.3f s, after %s (status %s)",
        event.service,
        event.operation,
        event.attempt,
        event.wait,
        facts["error"],
        event.error.status,
        extra={"rosterkit": facts},
    )


def _paused(event: PauseEvent) -> None:
    logger.info(
        "%s.%s: attempt %d waits %.3f s (%s)",
        event.service,
        event.operation,
        event.attempt,
        event.wait,
        event.reason,
        extra={"rosterkit": dict(vars(event))},
    )


def _reached(event: TargetEvent) -> None:
    error = None if event.error is None else type(event.error).__name__
    logger.log(
        logging.DEBUG if error is None else logging.INFO,
        "%s.%s: %s is %s after %d pages with %d people%s",
        event.service,
        event.operation,
        event.target,
        event.state,
        event.pages,
        event.people,
        "" if error is None else f", with {error}",
        extra={"rosterkit": {**vars(event), "error": error}},
    )


def _unlogged(_event: CallEvent | ResultEvent) -> None:
    """Attempts and retries are logged, which say as much."""


_KINDS: dict[str, tuple[Any, Any]] = {
    "call": (CallEvent, _unlogged),
    "result": (ResultEvent, _unlogged),
    "request": (RequestEvent, _requested),
    "response": (ResponseEvent, _responded),
    "retry": (RetryEvent, _retried),
    "pause": (PauseEvent, _paused),
    "target": (TargetEvent, _reached),
}


def logged(kind: str, facts: dict[str, Any], error: RosterKitError | None) -> Any:
    """Make an event, and log it."""
    make, log = _KINDS[kind]
    event = make(**facts) if error is None else make(**facts, error=error)
    log(event)
    return event
