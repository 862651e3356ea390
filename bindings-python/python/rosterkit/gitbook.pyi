# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of GitBook."""

from datetime import datetime
from typing import Any, Literal, TypeAlias, final

from typing_extensions import Self


TeamRole: TypeAlias = Literal["owner", "member"] | str
"""A role in a team."""

OrganizationRole: TypeAlias = Literal["admin", "create", "edit", "review", "comment", "read"] | str
"""A role in an organization."""

@final
class TeamMember:
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
    def __replace__(
        self,
        *,
        organization: OrganizationMember = ...,
        team: TeamMembership = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""
    def to_dict(self) -> dict[str, Any]:
        """Return the fields as a dict, records in them as dicts too. What an update leaves alone
        is left out.
        """
    def to_json(self) -> str:
        """Return the fields as JSON text: times in ISO 8601, secrets as `***`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class TeamMembership:
    """A member's place in a team."""
    __match_args__ = (
        "role",
    )
    def __new__(cls, role: TeamRole) -> Self: ...
    @property
    def role(self) -> TeamRole:
        """The role in the team."""
    def __replace__(self, *, role: TeamRole = ...) -> Self:
        """Return a copy in which these fields have other values."""
    def to_dict(self) -> dict[str, Any]:
        """Return the fields as a dict, records in them as dicts too. What an update leaves alone
        is left out.
        """
    def to_json(self) -> str:
        """Return the fields as JSON text: times in ISO 8601, secrets as `***`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class OrganizationMember:
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
    def __replace__(
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
    def to_dict(self) -> dict[str, Any]:
        """Return the fields as a dict, records in them as dicts too. What an update leaves alone
        is left out.
        """
    def to_json(self) -> str:
        """Return the fields as JSON text: times in ISO 8601, secrets as `***`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class User:
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
    def __replace__(
        self,
        *,
        id: str = ...,
        display_name: str = ...,
        email: str | None = ...,
        photo_url: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""
    def to_dict(self) -> dict[str, Any]:
        """Return the fields as a dict, records in them as dicts too. What an update leaves alone
        is left out.
        """
    def to_json(self) -> str:
        """Return the fields as JSON text: times in ISO 8601, secrets as `***`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class Membership:
    """A role to give to a member of a team."""
    __match_args__ = (
        "role",
    )
    def __new__(cls, role: TeamRole) -> Self: ...
    @property
    def role(self) -> TeamRole:
        """The role."""
    def __replace__(self, *, role: TeamRole = ...) -> Self:
        """Return a copy in which these fields have other values."""
    def to_dict(self) -> dict[str, Any]:
        """Return the fields as a dict, records in them as dicts too. What an update leaves alone
        is left out.
        """
    def to_json(self) -> str:
        """Return the fields as JSON text: times in ISO 8601, secrets as `***`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...
