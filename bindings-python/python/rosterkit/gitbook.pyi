# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of GitBook."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, TypeAlias, final

from typing_extensions import Self

from ._rosterkit import Record
from ._unset import Unset


MemberFilter: TypeAlias = Literal["admin", "create", "edit", "review", "comment", "read", "guest"] | str
"""Which members to list."""

MemberSort: TypeAlias = Literal["joinedAt", "lastSeenAt", "name"] | str
"""The fields that members can be sorted by."""

Order: TypeAlias = Literal["asc", "desc"] | str
"""The direction to sort in."""

TeamRole: TypeAlias = Literal["owner", "member"] | str
"""A role in a team."""

OrganizationRole: TypeAlias = Literal["admin", "create", "edit", "review", "comment", "read"] | str
"""A role in an organization."""

@final
class TeamMember(Record):
    """A member of a team."""
    __match_args__ = (
        "organization",
        "team",
    )
    def __new__(cls, organization: OrganizationMember, team: TeamMembership) -> Self: ...
    @property
    def organization(self) -> OrganizationMember:
        """The person, as a member of the organization."""
    @property
    def team(self) -> TeamMembership:
        """Their membership in the team."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        organization: OrganizationMember = ...,
        team: TeamMembership = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class TeamMembership(Record):
    """A member's place in a team."""
    __match_args__ = (
        "role",
    )
    def __new__(cls, role: TeamRole) -> Self: ...
    @property
    def role(self) -> TeamRole:
        """The role in the team."""
    def __replace__(self, *, role: TeamRole = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class OrganizationMember(Record):
    """A member of an organization."""
    __match_args__ = (
        "id",
        "role",
        "user",
        "disabled",
        "joined_at",
        "last_seen_at",
        "sso",
    )
    def __new__(
        cls,
        id: str,
        role: OrganizationRole | None,
        user: User,
        disabled: bool,
        joined_at: datetime,
        last_seen_at: datetime | None,
        sso: bool,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The user's id."""
    @property
    def role(self) -> OrganizationRole | None:
        """The role in the organization; not set for a guest."""
    @property
    def user(self) -> User:
        """The account."""
    @property
    def disabled(self) -> bool:
        """Whether the member is disabled."""
    @property
    def joined_at(self) -> datetime:
        """When the member joined."""
    @property
    def last_seen_at(self) -> datetime | None:
        """When the member was last seen."""
    @property
    def sso(self) -> bool:
        """Whether the member signs in through the organization (single sign-on)."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: str = ...,
        role: OrganizationRole | None = ...,
        user: User = ...,
        disabled: bool = ...,
        joined_at: datetime = ...,
        last_seen_at: datetime | None = ...,
        sso: bool = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class User(Record):
    """A GitBook account."""
    __match_args__ = (
        "id",
        "display_name",
        "email",
        "photo_url",
    )
    def __new__(
        cls,
        id: str,
        display_name: str,
        email: str | None,
        photo_url: str | None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The account's id."""
    @property
    def display_name(self) -> str:
        """The display name."""
    @property
    def email(self) -> str | None:
        """The e-mail address, if it is visible to the credential."""
    @property
    def photo_url(self) -> str | None:
        """The URL of a picture."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: str = ...,
        display_name: str = ...,
        email: str | None = ...,
        photo_url: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Membership(Record):
    """A role to give to a member of a team."""
    __match_args__ = (
        "role",
    )
    def __new__(cls, role: TeamRole) -> Self: ...
    @property
    def role(self) -> TeamRole:
        """The role."""
    def __replace__(self, *, role: TeamRole = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class Organization(Record):
    """An organization."""
    __match_args__ = (
        "id",
        "title",
        "created_at",
        "email_domains",
        "default_role",
        "sso",
        "invite_links",
    )
    def __new__(
        cls,
        id: str,
        title: str,
        created_at: datetime | None,
        email_domains: Iterable[str] | None,
        default_role: OrganizationRole | None,
        sso: bool | None,
        invite_links: bool | None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The organization's id."""
    @property
    def title(self) -> str:
        """The display name."""
    @property
    def created_at(self) -> datetime | None:
        """When it was created."""
    @property
    def email_domains(self) -> tuple[str, ...] | None:
        """The domains whose e-mail addresses may join by themselves."""
    @property
    def default_role(self) -> OrganizationRole | None:
        """The role of those who join by themselves; not set for a guest."""
    @property
    def sso(self) -> bool | None:
        """Whether all must use single sign-on."""
    @property
    def invite_links(self) -> bool | None:
        """Whether there are links that let people join by themselves."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: str = ...,
        title: str = ...,
        created_at: datetime | None = ...,
        email_domains: Iterable[str] | None = ...,
        default_role: OrganizationRole | None = ...,
        sso: bool | None = ...,
        invite_links: bool | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Team(Record):
    """A team of an organization."""
    __match_args__ = (
        "id",
        "title",
        "members",
        "created_at",
    )
    def __new__(cls, id: str, title: str, members: int, created_at: datetime) -> Self: ...
    @property
    def id(self) -> str:
        """The team's id."""
    @property
    def title(self) -> str:
        """The title."""
    @property
    def members(self) -> int:
        """How many members it has."""
    @property
    def created_at(self) -> datetime:
        """When it was created."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: str = ...,
        title: str = ...,
        members: int = ...,
        created_at: datetime = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class MemberTeam(Record):
    """A team that a member of the organization is in."""
    __match_args__ = (
        "team",
        "member",
    )
    def __new__(cls, team: Team, member: TeamMembership) -> Self: ...
    @property
    def team(self) -> Team:
        """The team."""
    @property
    def member(self) -> TeamMembership:
        """Their membership in it."""
    def __replace__(self, *, team: Team = ..., member: TeamMembership = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class OrganizationMemberUpdate(Record):
    """The change to a member of an organization."""
    __match_args__ = (
        "role",
    )
    def __new__(cls, *, role: OrganizationRole | None | Unset = ...) -> Self: ...
    @property
    def role(self) -> OrganizationRole | None | Unset:
        """The role in the organization; clear it to make them a guest."""
    def __replace__(self, *, role: OrganizationRole | None | Unset = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class Invitee(Record):
    """A person to invite: an e-mail address, which can be given alone."""
    __match_args__ = (
        "email",
        "role",
    )
    def __new__(cls, email: str, role: OrganizationRole | None | Unset = ...) -> Self: ...
    @property
    def email(self) -> str:
        """The e-mail address."""
    @property
    def role(self) -> OrganizationRole | None | Unset:
        """The role in the organization; clear it to invite a guest."""
    def __replace__(self, *, email: str = ..., role: OrganizationRole | None | Unset = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class Invited(Record):
    """What became of an invitation."""
    __match_args__ = (
        "users",
        "invited",
        "failed_sso_emails",
    )
    def __new__(
        cls,
        users: Iterable[str],
        invited: int,
        failed_sso_emails: Iterable[str] | None,
    ) -> Self: ...
    @property
    def users(self) -> tuple[str, ...]:
        """The ids of those who are members now."""
    @property
    def invited(self) -> int:
        """How many others were invited."""
    @property
    def failed_sso_emails(self) -> tuple[str, ...] | None:
        """The addresses that could not be invited to single sign-on: they belong to another
        organization.
        """
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        users: Iterable[str] = ...,
        invited: int = ...,
        failed_sso_emails: Iterable[str] | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""
