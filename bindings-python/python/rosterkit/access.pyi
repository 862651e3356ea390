# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of Access."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, TypeAlias, final

from typing_extensions import Self

from ._rosterkit import Record


Format: TypeAlias = Literal["json_lines", "csv", "html"] | str
"""The format of a report."""

TargetStatus: TypeAlias = Literal["complete", "failed"] | str
"""Whether a place was read to its end."""

AccountType: TypeAlias = Literal["human", "service", "team"] | str
"""What kind of account has access."""

AccessLevel: TypeAlias = Literal["owner", "admin", "editor", "member", "viewer", "guest"] | str
"""What a role comes to, in words that all services share."""

AccountStatus: TypeAlias = Literal["active", "disabled", "invited"] | str
"""Whether an account can be used."""

Flag: TypeAlias = Literal["sole_owner", "dormant", "external", "no_email", "duplicate_person", "leaver", "not_on_roster", "stale_invite"] | str
"""What a reviewer should look at."""

RosterStatus: TypeAlias = Literal["active", "left"] | str
"""Whether a person works here."""

Verdict: TypeAlias = Literal["keep", "revoke", "change"] | str
"""What was decided on a row."""

@final
class Review(Record):
    """A review: who had access to some places at one time."""
    __match_args__ = (
        "schema",
        "id",
        "created_at",
        "tool_version",
        "complete",
        "dormant_days",
        "domains",
        "roster_people",
        "targets",
        "rows",
    )
    def __new__(
        cls,
        schema: str,
        id: str,
        created_at: datetime,
        tool_version: str,
        complete: bool,
        dormant_days: int,
        domains: Iterable[str],
        targets: Iterable[ReviewedTarget],
        rows: Iterable[Row],
        *,
        roster_people: int | None = None,
    ) -> Self: ...
    @property
    def schema(self) -> str:
        """The version of this structure: `rosterkit.review/1`."""
    @property
    def id(self) -> str:
        """The review's id."""
    @property
    def created_at(self) -> datetime:
        """When it was begun."""
    @property
    def tool_version(self) -> str:
        """The version of RosterKit that made it."""
    @property
    def complete(self) -> bool:
        """Whether all targets were read to their ends."""
    @property
    def dormant_days(self) -> int:
        """After how many days without being seen an account was flagged as dormant."""
    @property
    def domains(self) -> tuple[str, ...]:
        """The domains of the house's own e-mail addresses."""
    @property
    def roster_people(self) -> int | None:
        """How many people the roster had, if there was one."""
    @property
    def targets(self) -> tuple[ReviewedTarget, ...]:
        """The places."""
    @property
    def rows(self) -> tuple[Row, ...]:
        """Who has access, ordered by service, target, e-mail address and user id."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        schema: str = ...,
        id: str = ...,
        created_at: datetime = ...,
        tool_version: str = ...,
        complete: bool = ...,
        dormant_days: int = ...,
        domains: Iterable[str] = ...,
        targets: Iterable[ReviewedTarget] = ...,
        rows: Iterable[Row] = ...,
        roster_people: int | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class ReviewedTarget(Record):
    """A place, and how it was read."""
    __match_args__ = (
        "target",
        "host",
        "principal",
        "started_at",
        "finished_at",
        "pages",
        "rows",
        "duplicates",
        "status",
        "error",
        "resume",
    )
    def __new__(
        cls,
        target: str,
        started_at: datetime,
        finished_at: datetime,
        pages: int,
        rows: int,
        duplicates: int,
        status: TargetStatus,
        *,
        host: str | None = None,
        principal: str | None = None,
        error: str | None = None,
        resume: str | None = None,
    ) -> Self: ...
    @property
    def target(self) -> str:
        """The target, as it was given."""
    @property
    def host(self) -> str | None:
        """The host that was asked; not set if there was no client."""
    @property
    def principal(self) -> str | None:
        """Who the credential is, where that can be known."""
    @property
    def started_at(self) -> datetime:
        """When its reading began."""
    @property
    def finished_at(self) -> datetime:
        """When its reading ended."""
    @property
    def pages(self) -> int:
        """How many pages were read."""
    @property
    def rows(self) -> int:
        """How many rows it has."""
    @property
    def duplicates(self) -> int:
        """How many times a person was met again, and counted once."""
    @property
    def status(self) -> TargetStatus:
        """Whether it was read to its end."""
    @property
    def error(self) -> str | None:
        """Why it failed."""
    @property
    def resume(self) -> str | None:
        """Where the listing that failed would go on."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        target: str = ...,
        started_at: datetime = ...,
        finished_at: datetime = ...,
        pages: int = ...,
        rows: int = ...,
        duplicates: int = ...,
        status: TargetStatus = ...,
        host: str | None = ...,
        principal: str | None = ...,
        error: str | None = ...,
        resume: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Row(Record):
    """A person's, a service account's or an invitation's access to one place."""
    __match_args__ = (
        "row_key",
        "service",
        "target",
        "user_id",
        "email",
        "name",
        "account_type",
        "role",
        "role_allows",
        "access",
        "privileged",
        "status",
        "joined_at",
        "last_seen_at",
        "observed_at",
        "flags",
        "exposed_hours",
    )
    def __new__(
        cls,
        row_key: str,
        service: str,
        target: str,
        user_id: str,
        account_type: AccountType,
        access: AccessLevel,
        privileged: bool,
        status: AccountStatus,
        observed_at: datetime,
        flags: Iterable[Flag],
        *,
        email: str | None = None,
        name: str | None = None,
        role: str | None = None,
        role_allows: str | None = None,
        joined_at: datetime | None = None,
        last_seen_at: datetime | None = None,
        exposed_hours: int | None = None,
    ) -> Self: ...
    @property
    def row_key(self) -> str:
        """The row's key: the same in every review, `r` and 12 characters."""
    @property
    def service(self) -> str:
        """The service, such as `paperspace`."""
    @property
    def target(self) -> str:
        """The target."""
    @property
    def user_id(self) -> str:
        """The id of the user, or of the invitation."""
    @property
    def email(self) -> str | None:
        """The e-mail address, if it is known."""
    @property
    def name(self) -> str | None:
        """The name, if it is known."""
    @property
    def account_type(self) -> AccountType:
        """Whether it is a person; `unknown` where the service does not say."""
    @property
    def role(self) -> str | None:
        """The role, in the service's own word; several are separated by commas."""
    @property
    def role_allows(self) -> str | None:
        """What the role allows, in a sentence."""
    @property
    def access(self) -> AccessLevel:
        """The role in words that all services share; `unknown` if it is not known here."""
    @property
    def privileged(self) -> bool:
        """Whether the role can change who has access."""
    @property
    def status(self) -> AccountStatus:
        """Whether the account can be used; `unknown` where the service does not say."""
    @property
    def joined_at(self) -> datetime | None:
        """When access was given, if that is known."""
    @property
    def last_seen_at(self) -> datetime | None:
        """When the account was last seen, if that is known."""
    @property
    def observed_at(self) -> datetime:
        """When this was observed."""
    @property
    def flags(self) -> tuple[Flag, ...]:
        """What a reviewer should look at."""
    @property
    def exposed_hours(self) -> int | None:
        """Of a leaver: how many hours of access there were after the day of leaving, begun ones
        counted.
        """
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        row_key: str = ...,
        service: str = ...,
        target: str = ...,
        user_id: str = ...,
        account_type: AccountType = ...,
        access: AccessLevel = ...,
        privileged: bool = ...,
        status: AccountStatus = ...,
        observed_at: datetime = ...,
        flags: Iterable[Flag] = ...,
        email: str | None = ...,
        name: str | None = ...,
        role: str | None = ...,
        role_allows: str | None = ...,
        joined_at: datetime | None = ...,
        last_seen_at: datetime | None = ...,
        exposed_hours: int | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Roster(Record):
    """The people who work here, and those who have left."""
    __match_args__ = (
        "people",
    )
    def __new__(cls, people: Iterable[str | RosterEntry]) -> Self: ...
    @property
    def people(self) -> tuple[RosterEntry, ...]:
        """The people."""
    def __replace__(self, *, people: Iterable[str | RosterEntry] = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class RosterEntry(Record):
    """A person on a roster."""
    __match_args__ = (
        "email",
        "aliases",
        "status",
        "left_at",
    )
    def __new__(
        cls,
        email: str,
        *,
        aliases: Iterable[str] | None = None,
        status: RosterStatus | None = None,
        left_at: datetime | None = None,
    ) -> Self: ...
    @property
    def email(self) -> str:
        """The e-mail address."""
    @property
    def aliases(self) -> tuple[str, ...] | None:
        """Other addresses of theirs."""
    @property
    def status(self) -> RosterStatus | None:
        """Whether they work here; `active` if omitted, and `left` from the day of `left_at` on."""
    @property
    def left_at(self) -> datetime | None:
        """When they left, or will."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        email: str = ...,
        aliases: Iterable[str] | None = ...,
        status: RosterStatus | None = ...,
        left_at: datetime | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Found(Record):
    """What was found of some people."""
    __match_args__ = (
        "complete",
        "rows",
        "targets",
    )
    def __new__(
        cls,
        complete: bool,
        rows: Iterable[Row],
        targets: Iterable[SearchedTarget],
    ) -> Self: ...
    @property
    def complete(self) -> bool:
        """Whether all targets were read to their ends."""
    @property
    def rows(self) -> tuple[Row, ...]:
        """Their rows, as in a review."""
    @property
    def targets(self) -> tuple[SearchedTarget, ...]:
        """The places that were searched."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        complete: bool = ...,
        rows: Iterable[Row] = ...,
        targets: Iterable[SearchedTarget] = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class SearchedTarget(Record):
    """A place, and how it was searched."""
    __match_args__ = (
        "target",
        "status",
        "searched",
        "without_email",
        "error",
    )
    def __new__(
        cls,
        target: str,
        status: TargetStatus,
        searched: int,
        without_email: int,
        *,
        error: str | None = None,
    ) -> Self: ...
    @property
    def target(self) -> str:
        """The target, as it was given."""
    @property
    def status(self) -> TargetStatus:
        """Whether it was read to its end."""
    @property
    def searched(self) -> int:
        """How many people were looked at."""
    @property
    def without_email(self) -> int:
        """How many of them have no e-mail address to compare."""
    @property
    def error(self) -> str | None:
        """Why it failed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        target: str = ...,
        status: TargetStatus = ...,
        searched: int = ...,
        without_email: int = ...,
        error: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Places(Record):
    """The places that credentials can see."""
    __match_args__ = (
        "complete",
        "places",
        "sources",
    )
    def __new__(
        cls,
        complete: bool,
        places: Iterable[Place],
        sources: Iterable[SearchedSource],
    ) -> Self: ...
    @property
    def complete(self) -> bool:
        """Whether everything that was looked in answered."""
    @property
    def places(self) -> tuple[Place, ...]:
        """The places, ordered by service, source and name."""
    @property
    def sources(self) -> tuple[SearchedSource, ...]:
        """What was looked in."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        complete: bool = ...,
        places: Iterable[Place] = ...,
        sources: Iterable[SearchedSource] = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Place(Record):
    """A place that has members."""
    __match_args__ = (
        "target",
        "kind",
        "name",
    )
    def __new__(cls, target: str, kind: str, *, name: str | None = None) -> Self: ...
    @property
    def target(self) -> str:
        """The target that names it in a review."""
    @property
    def kind(self) -> str:
        """What it is: `team`, `organization`, `instance`, `workspace` or `users`."""
    @property
    def name(self) -> str | None:
        """Its name for people, if it has one."""
    def __replace__(self, *, target: str = ..., kind: str = ..., name: str | None = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class SearchedSource(Record):
    """A service with a credential, and whether it answered."""
    __match_args__ = (
        "source",
        "status",
        "principal",
        "error",
    )
    def __new__(
        cls,
        source: str,
        status: TargetStatus,
        *,
        principal: str | None = None,
        error: str | None = None,
    ) -> Self: ...
    @property
    def source(self) -> str:
        """The source, such as `gitbook` or `paperspace@EU`."""
    @property
    def status(self) -> TargetStatus:
        """Whether everything was read to its end."""
    @property
    def principal(self) -> str | None:
        """Who the credential is, where that can be known."""
    @property
    def error(self) -> str | None:
        """Why it failed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        source: str = ...,
        status: TargetStatus = ...,
        principal: str | None = ...,
        error: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Diff(Record):
    """What changed from one review to another."""
    __match_args__ = (
        "complete",
        "joined",
        "left",
        "role_changed",
        "status_changed",
        "unknown",
    )
    def __new__(
        cls,
        complete: bool,
        joined: Iterable[Row],
        left: Iterable[Row],
        role_changed: Iterable[RowChange],
        status_changed: Iterable[RowChange],
        unknown: Iterable[str],
    ) -> Self: ...
    @property
    def complete(self) -> bool:
        """Whether every target of either review could be compared."""
    @property
    def joined(self) -> tuple[Row, ...]:
        """Rows that are only in the later review."""
    @property
    def left(self) -> tuple[Row, ...]:
        """Rows that are only in the earlier review."""
    @property
    def role_changed(self) -> tuple[RowChange, ...]:
        """Rows whose role differs."""
    @property
    def status_changed(self) -> tuple[RowChange, ...]:
        """Rows whose status differs."""
    @property
    def unknown(self) -> tuple[str, ...]:
        """Targets that could not be compared."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        complete: bool = ...,
        joined: Iterable[Row] = ...,
        left: Iterable[Row] = ...,
        role_changed: Iterable[RowChange] = ...,
        status_changed: Iterable[RowChange] = ...,
        unknown: Iterable[str] = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class RowChange(Record):
    """A row, before and after."""
    __match_args__ = (
        "before",
        "after",
    )
    def __new__(cls, before: Row, after: Row) -> Self: ...
    @property
    def before(self) -> Row:
        """In the earlier review."""
    @property
    def after(self) -> Row:
        """In the later review."""
    def __replace__(self, *, before: Row = ..., after: Row = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class Decisions(Record):
    """What reviewers decided on a review."""
    __match_args__ = (
        "review",
        "decisions",
    )
    def __new__(cls, review: str, decisions: Iterable[Decision]) -> Self: ...
    @property
    def review(self) -> str:
        """The id of the review."""
    @property
    def decisions(self) -> tuple[Decision, ...]:
        """One decision for each row of it, in its order."""
    def __replace__(self, *, review: str = ..., decisions: Iterable[Decision] = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class Decision(Record):
    """A reviewer's decision on a row."""
    __match_args__ = (
        "row_key",
        "decision",
        "new_role",
        "reason",
        "reviewer",
        "decided_at",
        "ticket",
    )
    def __new__(
        cls,
        row_key: str,
        decision: Verdict,
        reviewer: str,
        *,
        new_role: str | None = None,
        reason: str | None = None,
        decided_at: str | None = None,
        ticket: str | None = None,
    ) -> Self: ...
    @property
    def row_key(self) -> str:
        """The row's key."""
    @property
    def decision(self) -> Verdict:
        """The decision."""
    @property
    def new_role(self) -> str | None:
        """The role to change to, in the service's own word."""
    @property
    def reason(self) -> str | None:
        """Why."""
    @property
    def reviewer(self) -> str:
        """Who decided."""
    @property
    def decided_at(self) -> str | None:
        """When it was decided, as it was written."""
    @property
    def ticket(self) -> str | None:
        """The ticket in which it was decided."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        row_key: str = ...,
        decision: Verdict = ...,
        reviewer: str = ...,
        new_role: str | None = ...,
        reason: str | None = ...,
        decided_at: str | None = ...,
        ticket: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Manifest(Record):
    """The files that were written."""
    __match_args__ = (
        "schema",
        "review",
        "tool_version",
        "files",
    )
    def __new__(
        cls,
        schema: str,
        review: str,
        tool_version: str,
        files: Iterable[WrittenFile],
    ) -> Self: ...
    @property
    def schema(self) -> str:
        """The version of this structure: `rosterkit.manifest/1`."""
    @property
    def review(self) -> str:
        """The id of the review."""
    @property
    def tool_version(self) -> str:
        """The version of RosterKit that wrote them."""
    @property
    def files(self) -> tuple[WrittenFile, ...]:
        """The files."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        schema: str = ...,
        review: str = ...,
        tool_version: str = ...,
        files: Iterable[WrittenFile] = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class WrittenFile(Record):
    """A file that was written."""
    __match_args__ = (
        "name",
        "bytes",
        "sha256",
    )
    def __new__(cls, name: str, bytes: int, sha256: str) -> Self: ...
    @property
    def name(self) -> str:
        """Its name in the folder."""
    @property
    def bytes(self) -> int:
        """How many bytes it has."""
    @property
    def sha256(self) -> str:
        """The SHA-256 of its bytes, in hexadecimal."""
    def __replace__(self, *, name: str = ..., bytes: int = ..., sha256: str = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""
