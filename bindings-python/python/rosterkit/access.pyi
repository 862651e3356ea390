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

OffboardMode: TypeAlias = Literal["remove", "deactivate", "delete"] | str
"""How a person's access is to end."""

ChangeKind: TypeAlias = Literal["grant", "revoke", "set_role"] | str
"""A change of who has access."""

PlanPurpose: TypeAlias = Literal["offboard", "review", "changes"] | str
"""What a plan was made for."""

Action: TypeAlias = Literal["add", "invite", "set_role", "remove", "deactivate", "delete", "manual", "keep"] | str
"""What a step does."""

RailVerdict: TypeAlias = Literal["ok", "warn", "refused"] | str
"""What a limit says of a step."""

StepOutcome: TypeAlias = Literal["done", "already", "requested", "manual", "refused", "failed", "skipped"] | str
"""What came of a step."""

StepCertainty: TypeAlias = Literal["confirmed", "assumed", "not_sent", "rejected", "maybe_applied"] | str
"""How sure the outcome of a write is."""

Verified: TypeAlias = Literal["yes", "no", "unverifiable"] | str
"""Whether a write was seen when the place was read afterwards."""

RotationOutcome: TypeAlias = Literal["created", "updated"] | str
"""What was done with a secret."""

DocumentFormat: TypeAlias = Literal["json", "text"] | str
"""The format of a plan or of evidence."""

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
class ClosedReview(Record):
    """What reviewers decided on a review, and the plan that carries it out."""
    __match_args__ = (
        "review",
        "decisions",
        "plan",
    )
    def __new__(cls, review: str, decisions: Iterable[Decision], plan: Plan) -> Self: ...
    @property
    def review(self) -> str:
        """The id of the review."""
    @property
    def decisions(self) -> tuple[Decision, ...]:
        """One decision for each row of it, in its order."""
    @property
    def plan(self) -> Plan:
        """What is to be changed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        review: str = ...,
        decisions: Iterable[Decision] = ...,
        plan: Plan = ...,
    ) -> Self:
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
class Person(Record):
    """A person, by what services know them."""
    __match_args__ = (
        "email",
        "aliases",
        "ids",
    )
    def __new__(
        cls,
        email: str,
        *,
        aliases: Iterable[str] | None = None,
        ids: Iterable[str] | None = None,
    ) -> Self: ...
    @property
    def email(self) -> str:
        """Their e-mail address; or a user id, where no address is known."""
    @property
    def aliases(self) -> tuple[str, ...] | None:
        """Other addresses of theirs."""
    @property
    def ids(self) -> tuple[str, ...] | None:
        """Their user ids, for places that show no addresses."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        email: str = ...,
        aliases: Iterable[str] | None = ...,
        ids: Iterable[str] | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class AccessChange(Record):
    """A change of who has access."""
    __match_args__ = (
        "kind",
        "user",
        "target",
        "role",
    )
    def __new__(
        cls,
        kind: ChangeKind,
        user: str,
        target: str,
        *,
        role: str | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> ChangeKind:
        """What is to be done."""
    @property
    def user(self) -> str:
        """Whose access it is: an e-mail address or a user id. Access is granted by an address."""
    @property
    def target(self) -> str:
        """The place, such as `gitbook:my-org`."""
    @property
    def role(self) -> str | None:
        """The role, in the service's own word; for `grant` and `set_role`."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        kind: ChangeKind = ...,
        user: str = ...,
        target: str = ...,
        role: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Changes(Record):
    """Changes of who has access."""
    __match_args__ = (
        "changes",
    )
    def __new__(cls, changes: Iterable[AccessChange]) -> Self: ...
    @property
    def changes(self) -> tuple[AccessChange, ...]:
        """The changes."""
    def __replace__(self, *, changes: Iterable[AccessChange] = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class Policy(Record):
    """Limits of a plan that differ from the usual ones. They are part of the plan."""
    __match_args__ = (
        "min_owners",
        "max_removals",
        "allow_self",
        "allow_privileged",
        "allow_incomplete",
    )
    def __new__(
        cls,
        *,
        min_owners: int | None = None,
        max_removals: int | None = None,
        allow_self: bool | None = None,
        allow_privileged: bool | None = None,
        allow_incomplete: bool | None = None,
    ) -> Self: ...
    @property
    def min_owners(self) -> int | None:
        """How many owners a place must keep; 1 if omitted. Exactly so many are kept with a
        warning. Who leaves an organization leaves its teams as well: those of the plan must
        keep as many.
        """
    @property
    def max_removals(self) -> int | None:
        """How many people a plan may remove from a place: 3 or a quarter of it, whichever is more,
        if omitted. It does not limit the offboarding of a person.
        """
    @property
    def allow_self(self) -> bool | None:
        """Whether the credential's own account may be changed; not, if omitted."""
    @property
    def allow_privileged(self) -> bool | None:
        """Whether privileged roles may be given: with a warning if omitted, never if false."""
    @property
    def allow_incomplete(self) -> bool | None:
        """Whether a place may be changed that could not be read to its end; not, if omitted."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        min_owners: int | None = ...,
        max_removals: int | None = ...,
        allow_self: bool | None = ...,
        allow_privileged: bool | None = ...,
        allow_incomplete: bool | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Plan(Record):
    """What is to be changed, step by step. It is applied as it is, or not at all."""
    __match_args__ = (
        "schema",
        "id",
        "digest",
        "created_at",
        "expires_at",
        "tool_version",
        "purpose",
        "person",
        "review",
        "policy",
        "targets",
        "steps",
        "rotate",
    )
    def __new__(
        cls,
        schema: str,
        id: str,
        digest: str,
        created_at: datetime,
        expires_at: datetime,
        tool_version: str,
        purpose: PlanPurpose,
        policy: Policy,
        targets: Iterable[PlannedTarget],
        steps: Iterable[Step],
        rotate: Iterable[KnownSecret],
        *,
        person: str | Person | None = None,
        review: str | None = None,
    ) -> Self: ...
    @property
    def schema(self) -> str:
        """The version of this structure: `rosterkit.plan/1`."""
    @property
    def id(self) -> str:
        """The plan's id."""
    @property
    def digest(self) -> str:
        """The SHA-256 of all the rest, in hexadecimal."""
    @property
    def created_at(self) -> datetime:
        """When it was made."""
    @property
    def expires_at(self) -> datetime:
        """Until when it can be applied: 24 hours later."""
    @property
    def tool_version(self) -> str:
        """The version of RosterKit that made it."""
    @property
    def purpose(self) -> PlanPurpose:
        """What it was made for."""
    @property
    def person(self) -> Person | None:
        """The person whose access ends, if it is a plan for that."""
    @property
    def review(self) -> str | None:
        """The id of the review that was closed, if it is a plan for that."""
    @property
    def policy(self) -> Policy:
        """The limits that differ from the usual ones."""
    @property
    def targets(self) -> tuple[PlannedTarget, ...]:
        """The places, as they were read."""
    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps, in the order in which they are applied."""
    @property
    def rotate(self) -> tuple[KnownSecret, ...]:
        """Secrets that the person may know, to be rotated."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        schema: str = ...,
        id: str = ...,
        digest: str = ...,
        created_at: datetime = ...,
        expires_at: datetime = ...,
        tool_version: str = ...,
        purpose: PlanPurpose = ...,
        policy: Policy = ...,
        targets: Iterable[PlannedTarget] = ...,
        steps: Iterable[Step] = ...,
        rotate: Iterable[KnownSecret] = ...,
        person: str | Person | None = ...,
        review: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class PlannedTarget(Record):
    """A place that a plan is about."""
    __match_args__ = (
        "target",
        "host",
        "principal",
        "people",
        "without_email",
        "owners",
        "status",
        "error",
    )
    def __new__(
        cls,
        target: str,
        people: int,
        without_email: int,
        owners: Iterable[str],
        status: TargetStatus,
        *,
        host: str | None = None,
        principal: str | None = None,
        error: str | None = None,
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
    def people(self) -> int:
        """How many people were there."""
    @property
    def without_email(self) -> int:
        """How many of them have no e-mail address by which they could be found."""
    @property
    def owners(self) -> tuple[str, ...]:
        """The ids of its owners, or of its administrators if it has no owners."""
    @property
    def status(self) -> TargetStatus:
        """Whether it was read to its end."""
    @property
    def error(self) -> str | None:
        """Why it failed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        target: str = ...,
        people: int = ...,
        without_email: int = ...,
        owners: Iterable[str] = ...,
        status: TargetStatus = ...,
        host: str | None = ...,
        principal: str | None = ...,
        error: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Step(Record):
    """One step of a plan."""
    __match_args__ = (
        "n",
        "target",
        "action",
        "user_id",
        "email",
        "name",
        "before",
        "after",
        "reversible",
        "why",
        "instructions",
        "consequences",
        "rails",
    )
    def __new__(
        cls,
        n: int,
        target: str,
        action: Action,
        reversible: bool,
        why: str,
        consequences: Iterable[str],
        rails: Iterable[Rail],
        *,
        user_id: str | None = None,
        email: str | None = None,
        name: str | None = None,
        before: Standing | None = None,
        after: Standing | None = None,
        instructions: str | None = None,
    ) -> Self: ...
    @property
    def n(self) -> int:
        """Its number, from 1."""
    @property
    def target(self) -> str:
        """The target."""
    @property
    def action(self) -> Action:
        """What is done."""
    @property
    def user_id(self) -> str | None:
        """The id of the user, or of the invitation, if there is one yet."""
    @property
    def email(self) -> str | None:
        """The e-mail address, if it is known."""
    @property
    def name(self) -> str | None:
        """The name, if it is known."""
    @property
    def before(self) -> Standing | None:
        """What they have before; not set if they are not there."""
    @property
    def after(self) -> Standing | None:
        """What they have after; not set if they are not there then."""
    @property
    def reversible(self) -> bool:
        """Whether it can be undone from here."""
    @property
    def why(self) -> str:
        """Why it is done."""
    @property
    def instructions(self) -> str | None:
        """What to do by hand, of a manual step."""
    @property
    def consequences(self) -> tuple[str, ...]:
        """What else comes of it."""
    @property
    def rails(self) -> tuple[Rail, ...]:
        """The limits that it was held against."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        n: int = ...,
        target: str = ...,
        action: Action = ...,
        reversible: bool = ...,
        why: str = ...,
        consequences: Iterable[str] = ...,
        rails: Iterable[Rail] = ...,
        user_id: str | None = ...,
        email: str | None = ...,
        name: str | None = ...,
        before: Standing | None = ...,
        after: Standing | None = ...,
        instructions: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Standing(Record):
    """The place that an account has in a target."""
    __match_args__ = (
        "role",
        "status",
    )
    def __new__(cls, status: AccountStatus, *, role: str | None = None) -> Self: ...
    @property
    def role(self) -> str | None:
        """The role, in the service's own word; several are separated by commas."""
    @property
    def status(self) -> AccountStatus:
        """Whether the account can be used."""
    def __replace__(self, *, status: AccountStatus = ..., role: str | None = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class Rail(Record):
    """A limit, and what it says of a step."""
    __match_args__ = (
        "name",
        "verdict",
        "limit",
        "actual",
        "message",
    )
    def __new__(
        cls,
        name: str,
        verdict: RailVerdict,
        *,
        limit: int | None = None,
        actual: int | None = None,
        message: str | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """Its name, such as `"min_owners"`: the same in all languages."""
    @property
    def verdict(self) -> RailVerdict:
        """What it says."""
    @property
    def limit(self) -> int | None:
        """What is allowed, if it is a number."""
    @property
    def actual(self) -> int | None:
        """What it comes to, if it is a number."""
    @property
    def message(self) -> str | None:
        """Why, and what can be done; not set if it is all right."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        name: str = ...,
        verdict: RailVerdict = ...,
        limit: int | None = ...,
        actual: int | None = ...,
        message: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class KnownSecret(Record):
    """A secret of a team that a person was in."""
    __match_args__ = (
        "target",
        "name",
        "changed_at",
        "used_by_deployment",
    )
    def __new__(
        cls,
        target: str,
        name: str,
        changed_at: datetime,
        used_by_deployment: bool,
    ) -> Self: ...
    @property
    def target(self) -> str:
        """The team, as a target."""
    @property
    def name(self) -> str:
        """The secret's name."""
    @property
    def changed_at(self) -> datetime:
        """When its value was last changed."""
    @property
    def used_by_deployment(self) -> bool:
        """Whether a deployment uses it."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        target: str = ...,
        name: str = ...,
        changed_at: datetime = ...,
        used_by_deployment: bool = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Evidence(Record):
    """What came of a plan that was applied."""
    __match_args__ = (
        "schema",
        "plan",
        "plan_digest",
        "tool_version",
        "started_at",
        "finished_at",
        "complete",
        "targets",
        "steps",
    )
    def __new__(
        cls,
        schema: str,
        plan: str,
        plan_digest: str,
        tool_version: str,
        started_at: datetime,
        finished_at: datetime,
        complete: bool,
        targets: Iterable[AppliedTarget],
        steps: Iterable[AppliedStep],
    ) -> Self: ...
    @property
    def schema(self) -> str:
        """The version of this structure: `rosterkit.evidence/1`."""
    @property
    def plan(self) -> str:
        """The id of the plan."""
    @property
    def plan_digest(self) -> str:
        """The digest of the plan."""
    @property
    def tool_version(self) -> str:
        """The version of RosterKit that applied it."""
    @property
    def started_at(self) -> datetime:
        """When it was begun."""
    @property
    def finished_at(self) -> datetime:
        """When it ended."""
    @property
    def complete(self) -> bool:
        """Whether every step is done, now or already."""
    @property
    def targets(self) -> tuple[AppliedTarget, ...]:
        """The places, as they were found before the first write."""
    @property
    def steps(self) -> tuple[AppliedStep, ...]:
        """The steps of the plan."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        schema: str = ...,
        plan: str = ...,
        plan_digest: str = ...,
        tool_version: str = ...,
        started_at: datetime = ...,
        finished_at: datetime = ...,
        complete: bool = ...,
        targets: Iterable[AppliedTarget] = ...,
        steps: Iterable[AppliedStep] = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class AppliedTarget(Record):
    """A place that a plan was applied to."""
    __match_args__ = (
        "target",
        "principal",
        "drift",
        "error",
    )
    def __new__(
        cls,
        target: str,
        drift: Iterable[str],
        *,
        principal: str | None = None,
        error: str | None = None,
    ) -> Self: ...
    @property
    def target(self) -> str:
        """The target."""
    @property
    def principal(self) -> str | None:
        """Who the credential is, where that can be known."""
    @property
    def drift(self) -> tuple[str, ...]:
        """What differs from when the plan was made, in sentences."""
    @property
    def error(self) -> str | None:
        """Why it could not be read."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        target: str = ...,
        drift: Iterable[str] = ...,
        principal: str | None = ...,
        error: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class AppliedStep(Record):
    """What came of a step."""
    __match_args__ = (
        "n",
        "target",
        "action",
        "user_id",
        "email",
        "outcome",
        "certainty",
        "attempts",
        "status",
        "request_ids",
        "at",
        "verified",
        "after",
        "error",
    )
    def __new__(
        cls,
        n: int,
        target: str,
        action: Action,
        outcome: StepOutcome,
        attempts: int,
        request_ids: Iterable[str],
        at: datetime,
        *,
        user_id: str | None = None,
        email: str | None = None,
        certainty: StepCertainty | None = None,
        status: int | None = None,
        verified: Verified | None = None,
        after: Standing | None = None,
        error: str | None = None,
    ) -> Self: ...
    @property
    def n(self) -> int:
        """Its number in the plan."""
    @property
    def target(self) -> str:
        """The target."""
    @property
    def action(self) -> Action:
        """What was to be done."""
    @property
    def user_id(self) -> str | None:
        """The id of the user, or of the invitation, if there was one."""
    @property
    def email(self) -> str | None:
        """The e-mail address, if it is known."""
    @property
    def outcome(self) -> StepOutcome:
        """What came of it."""
    @property
    def certainty(self) -> StepCertainty | None:
        """How sure that is; not set if nothing was to be sent."""
    @property
    def attempts(self) -> int:
        """How many requests were sent for it or tried to be."""
    @property
    def status(self) -> int | None:
        """The HTTP status of the last answer."""
    @property
    def request_ids(self) -> tuple[str, ...]:
        """The request ids of the answers that had one."""
    @property
    def at(self) -> datetime:
        """When it ended."""
    @property
    def verified(self) -> Verified | None:
        """Whether it was seen when the place was read afterwards; not set if nothing was sent."""
    @property
    def after(self) -> Standing | None:
        """What the person had when the place was read afterwards; not set if they were not there,
        or if it was not read.
        """
    @property
    def error(self) -> str | None:
        """Why it was not done."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        n: int = ...,
        target: str = ...,
        action: Action = ...,
        outcome: StepOutcome = ...,
        attempts: int = ...,
        request_ids: Iterable[str] = ...,
        at: datetime = ...,
        user_id: str | None = ...,
        email: str | None = ...,
        certainty: StepCertainty | None = ...,
        status: int | None = ...,
        verified: Verified | None = ...,
        after: Standing | None = ...,
        error: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class RotatedSecret(Record):
    """A secret that has a new value."""
    __match_args__ = (
        "target",
        "name",
        "outcome",
        "certainty",
        "changed_at",
        "used_by_deployment",
    )
    def __new__(
        cls,
        target: str,
        name: str,
        outcome: RotationOutcome,
        certainty: StepCertainty,
        changed_at: datetime,
        used_by_deployment: bool,
    ) -> Self: ...
    @property
    def target(self) -> str:
        """The team, as a target."""
    @property
    def name(self) -> str:
        """The secret's name."""
    @property
    def outcome(self) -> RotationOutcome:
        """What was done."""
    @property
    def certainty(self) -> StepCertainty:
        """How sure that is."""
    @property
    def changed_at(self) -> datetime:
        """When the service changed it."""
    @property
    def used_by_deployment(self) -> bool:
        """Whether a deployment uses it."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        target: str = ...,
        name: str = ...,
        outcome: RotationOutcome = ...,
        certainty: StepCertainty = ...,
        changed_at: datetime = ...,
        used_by_deployment: bool = ...,
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
