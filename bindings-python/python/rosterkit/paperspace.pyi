# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of Paperspace."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, TypeAlias, final

from typing_extensions import Self

from ._rosterkit import Record
from .shared import Outcome, RemovalCertainty


TeamRole: TypeAlias = Literal["member", "admin", "owner"] | str
"""A role in a team."""

MemberOrder: TypeAlias = Literal["dtConfirmed"] | str
"""The fields that members can be sorted by."""

SecretOrder: TypeAlias = Literal["dtCreated"] | str
"""The fields that secrets can be sorted by."""

Order: TypeAlias = Literal["asc", "desc"] | str
"""The direction to sort in."""

@final
class TeamMember(Record):
    """A member of a team, or a person who is invited to it."""
    __match_args__ = (
        "dt_confirmed",
        "is_admin",
        "is_owner",
        "user",
    )
    def __new__(
        cls,
        dt_confirmed: datetime | None,
        is_admin: bool,
        is_owner: bool,
        user: User,
    ) -> Self: ...
    @property
    def dt_confirmed(self) -> datetime | None:
        """When the invitation was accepted; not set while it is open."""
    @property
    def is_admin(self) -> bool:
        """Whether they may manage the team."""
    @property
    def is_owner(self) -> bool:
        """Whether they own the team."""
    @property
    def user(self) -> User:
        """The account of the member."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        dt_confirmed: datetime | None = ...,
        is_admin: bool = ...,
        is_owner: bool = ...,
        user: User = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class User(Record):
    """A Paperspace account."""
    __match_args__ = (
        "id",
        "email",
        "first_name",
        "last_name",
        "last_active",
        "public_profile_image_url",
    )
    def __new__(
        cls,
        id: str,
        email: str,
        first_name: str | None,
        last_name: str | None,
        last_active: datetime | None,
        public_profile_image_url: str | None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The account's id."""
    @property
    def email(self) -> str:
        """The e-mail address."""
    @property
    def first_name(self) -> str | None:
        """The first name."""
    @property
    def last_name(self) -> str | None:
        """The last name."""
    @property
    def last_active(self) -> datetime | None:
        """When the account was last used."""
    @property
    def public_profile_image_url(self) -> str | None:
        """The URL of a picture."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: str = ...,
        email: str = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        last_active: datetime | None = ...,
        public_profile_image_url: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class TeamMembership(Record):
    """A membership in a team, without the member's account."""
    __match_args__ = (
        "dt_confirmed",
        "dt_deleted",
        "is_admin",
        "is_owner",
    )
    def __new__(
        cls,
        dt_confirmed: datetime | None,
        dt_deleted: datetime | None,
        is_admin: bool,
        is_owner: bool,
    ) -> Self: ...
    @property
    def dt_confirmed(self) -> datetime | None:
        """When the invitation was accepted; not set while it is open."""
    @property
    def dt_deleted(self) -> datetime | None:
        """When the member was removed; not set for a current member."""
    @property
    def is_admin(self) -> bool:
        """Whether they may manage the team."""
    @property
    def is_owner(self) -> bool:
        """Whether they own the team."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        dt_confirmed: datetime | None = ...,
        dt_deleted: datetime | None = ...,
        is_admin: bool = ...,
        is_owner: bool = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class MemberRemoval(Record):
    """The result of removing a member."""
    __match_args__ = (
        "outcome",
        "certainty",
        "membership",
    )
    def __new__(
        cls,
        outcome: Outcome,
        certainty: RemovalCertainty,
        membership: TeamMembership | None,
    ) -> Self: ...
    @property
    def outcome(self) -> Outcome:
        """The outcome of the removal."""
    @property
    def certainty(self) -> RemovalCertainty:
        """How certain the outcome is."""
    @property
    def membership(self) -> TeamMembership | None:
        """The membership that ended; not set if the outcome is assumed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        outcome: Outcome = ...,
        certainty: RemovalCertainty = ...,
        membership: TeamMembership | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class TeamSecret(Record):
    """A secret of a team, without its value."""
    __match_args__ = (
        "name",
        "dt_created",
        "dt_modified",
        "has_deployment_attached",
    )
    def __new__(
        cls,
        name: str,
        dt_created: datetime,
        dt_modified: datetime,
        has_deployment_attached: bool,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """Its name, for example `DB_PASSWORD`."""
    @property
    def dt_created(self) -> datetime:
        """When it was created."""
    @property
    def dt_modified(self) -> datetime:
        """When it was last changed."""
    @property
    def has_deployment_attached(self) -> bool:
        """Whether a deployment uses it."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        name: str = ...,
        dt_created: datetime = ...,
        dt_modified: datetime = ...,
        has_deployment_attached: bool = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class SecretStamp(Record):
    """The name and times of a secret that was created or changed."""
    __match_args__ = (
        "name",
        "dt_created",
        "dt_modified",
    )
    def __new__(cls, name: str, dt_created: datetime, dt_modified: datetime) -> Self: ...
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def dt_created(self) -> datetime:
        """When it was created."""
    @property
    def dt_modified(self) -> datetime:
        """When it was last changed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        name: str = ...,
        dt_created: datetime = ...,
        dt_modified: datetime = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class ProjectSecret(Record):
    """A secret of a project, without its value."""
    __match_args__ = (
        "name",
        "dt_created",
        "dt_modified",
        "has_deployment_attached",
    )
    def __new__(
        cls,
        name: str,
        dt_created: datetime,
        dt_modified: datetime,
        has_deployment_attached: bool,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """Its name, for example `DB_PASSWORD`."""
    @property
    def dt_created(self) -> datetime:
        """When it was created."""
    @property
    def dt_modified(self) -> datetime:
        """When it was last changed."""
    @property
    def has_deployment_attached(self) -> bool:
        """Whether a deployment uses it."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        name: str = ...,
        dt_created: datetime = ...,
        dt_modified: datetime = ...,
        has_deployment_attached: bool = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Session(Record):
    """Whose credential it is."""
    __match_args__ = (
        "team",
        "user",
    )
    def __new__(cls, team: Team | None, user: SessionUser) -> Self: ...
    @property
    def team(self) -> Team | None:
        """The team that the credential is for."""
    @property
    def user(self) -> SessionUser:
        """The account that the credential belongs to."""
    def __replace__(self, *, team: Team | None = ..., user: SessionUser = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class SessionUser(Record):
    """The account that a credential belongs to."""
    __match_args__ = (
        "id",
        "email",
        "first_name",
        "last_name",
        "team_memberships",
    )
    def __new__(
        cls,
        id: str,
        email: str | None,
        first_name: str | None,
        last_name: str | None,
        team_memberships: Iterable[SessionMembership],
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The account's id."""
    @property
    def email(self) -> str | None:
        """The e-mail address."""
    @property
    def first_name(self) -> str | None:
        """The first name."""
    @property
    def last_name(self) -> str | None:
        """The last name."""
    @property
    def team_memberships(self) -> tuple[SessionMembership, ...]:
        """The teams that the account is in."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: str = ...,
        email: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        team_memberships: Iterable[SessionMembership] = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class SessionMembership(Record):
    """A team that the account of a credential is in."""
    __match_args__ = (
        "team",
        "is_admin",
        "is_owner",
        "dt_confirmed",
    )
    def __new__(
        cls,
        team: Team,
        is_admin: bool | None,
        is_owner: bool | None,
        dt_confirmed: datetime | None,
    ) -> Self: ...
    @property
    def team(self) -> Team:
        """The team."""
    @property
    def is_admin(self) -> bool | None:
        """Whether the account may manage the team."""
    @property
    def is_owner(self) -> bool | None:
        """Whether the account owns the team."""
    @property
    def dt_confirmed(self) -> datetime | None:
        """When the invitation was accepted."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        team: Team = ...,
        is_admin: bool | None = ...,
        is_owner: bool | None = ...,
        dt_confirmed: datetime | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Team(Record):
    """A team, as a session names it. Operations take its `id` or its `namespace`."""
    __match_args__ = (
        "id",
        "name",
        "namespace",
        "is_user_team",
        "is_private",
        "dt_created",
        "public_profile_image_url",
    )
    def __new__(
        cls,
        id: str,
        name: str | None,
        namespace: str,
        is_user_team: bool | None,
        is_private: bool | None,
        dt_created: datetime | None,
        public_profile_image_url: str | None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The team's id."""
    @property
    def name(self) -> str | None:
        """The display name; not set for the team that the credential is for."""
    @property
    def namespace(self) -> str:
        """The name in URLs."""
    @property
    def is_user_team(self) -> bool | None:
        """Whether it is the own team of a single account."""
    @property
    def is_private(self) -> bool | None:
        """Whether it is private."""
    @property
    def dt_created(self) -> datetime | None:
        """When it was created."""
    @property
    def public_profile_image_url(self) -> str | None:
        """The URL of a picture."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        namespace: str = ...,
        is_user_team: bool | None = ...,
        is_private: bool | None = ...,
        dt_created: datetime | None = ...,
        public_profile_image_url: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""
