# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of ZenML Pro."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Literal, TypeAlias, final
from uuid import UUID

from typing_extensions import Self

from ._rosterkit import Record, Secret
from ._unset import Unset


MemberKind: TypeAlias = Literal["user", "service_account", "team", "invitation"] | str
"""What is a member of an organization."""

RoleLevel: TypeAlias = Literal["organization", "workspace", "project"] | str
"""What a role is a role in."""

@final
class User(Record):
    """A user of the control plane. Only `id` is always set."""
    __match_args__ = (
        "id",
        "username",
        "name",
        "email",
        "avatar_url",
        "company",
        "job_title",
        "metadata",
        "oauth_provider",
        "oauth_id",
        "is_active",
        "is_superuser",
        "is_service_account",
        "organization_id",
        "password_expired",
    )
    def __new__(
        cls,
        id: UUID | str,
        username: str | None,
        name: str | None,
        email: str | None,
        avatar_url: str | None,
        company: str | None,
        job_title: str | None,
        metadata: dict[str, Any] | None,
        oauth_provider: str | None,
        oauth_id: str | None,
        is_active: bool | None,
        is_superuser: bool | None,
        is_service_account: bool | None,
        organization_id: UUID | str | None,
        password_expired: bool | None,
    ) -> Self: ...
    @property
    def id(self) -> UUID:
        """The user's id."""
    @property
    def username(self) -> str | None:
        """The name to sign in with."""
    @property
    def name(self) -> str | None:
        """The display name."""
    @property
    def email(self) -> str | None:
        """The e-mail address; for a service account, any text."""
    @property
    def avatar_url(self) -> str | None:
        """The URL of a picture."""
    @property
    def company(self) -> str | None:
        """The company."""
    @property
    def job_title(self) -> str | None:
        """The job title."""
    @property
    def metadata(self) -> dict[str, Any] | None:
        """Further data about the user."""
    @property
    def oauth_provider(self) -> str | None:
        """The OAuth provider that the user signs in with."""
    @property
    def oauth_id(self) -> str | None:
        """The user's id at the OAuth provider."""
    @property
    def is_active(self) -> bool | None:
        """Whether the user may sign in."""
    @property
    def is_superuser(self) -> bool | None:
        """Whether the user has all rights."""
    @property
    def is_service_account(self) -> bool | None:
        """Whether it is a service account rather than a person."""
    @property
    def organization_id(self) -> UUID | None:
        """The organization that a service account belongs to."""
    @property
    def password_expired(self) -> bool | None:
        """Whether the password must be changed at the next sign-in."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: UUID | str = ...,
        username: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
        avatar_url: str | None = ...,
        company: str | None = ...,
        job_title: str | None = ...,
        metadata: dict[str, Any] | None = ...,
        oauth_provider: str | None = ...,
        oauth_id: str | None = ...,
        is_active: bool | None = ...,
        is_superuser: bool | None = ...,
        is_service_account: bool | None = ...,
        organization_id: UUID | str | None = ...,
        password_expired: bool | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class UserUpdate(Record):
    """The changes to a user: a field that is kept is not sent, and null clears a field."""
    __match_args__ = (
        "password",
        "password_expired",
        "name",
        "avatar_url",
        "company",
        "job_title",
        "metadata",
        "username",
        "email",
        "is_active",
        "is_onboarded",
    )
    def __new__(
        cls,
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
    ) -> Self: ...
    @property
    def password(self) -> Secret | None | Unset:
        """A new password."""
    @property
    def password_expired(self) -> bool | None | Unset:
        """Whether the password must be changed at the next sign-in."""
    @property
    def name(self) -> str | None | Unset:
        """The display name. 1 to 50."""
    @property
    def avatar_url(self) -> str | None | Unset:
        """The URL of a picture."""
    @property
    def company(self) -> str | None | Unset:
        """The company. 1 to 50."""
    @property
    def job_title(self) -> str | None | Unset:
        """The job title. 1 to 50."""
    @property
    def metadata(self) -> dict[str, Any] | None | Unset:
        """Further data about the user; it replaces the earlier data."""
    @property
    def username(self) -> str | None | Unset:
        """The name to sign in with: letters, digits, `_`, `-`, `@` and `.`. 1 to 50."""
    @property
    def email(self) -> str | None | Unset:
        """The e-mail address."""
    @property
    def is_active(self) -> bool | None | Unset:
        """Whether the user may sign in."""
    @property
    def is_onboarded(self) -> bool | None | Unset:
        """Whether the user has completed onboarding."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
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
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Organization(Record):
    """An organization."""
    __match_args__ = (
        "id",
        "name",
        "description",
        "created",
        "updated",
    )
    def __new__(
        cls,
        id: UUID | str,
        name: str,
        description: str | None,
        created: datetime | None,
        updated: datetime | None,
    ) -> Self: ...
    @property
    def id(self) -> UUID:
        """The organization's id."""
    @property
    def name(self) -> str:
        """The display name."""
    @property
    def description(self) -> str | None:
        """What it is for."""
    @property
    def created(self) -> datetime | None:
        """When it was created."""
    @property
    def updated(self) -> datetime | None:
        """When it was last changed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: UUID | str = ...,
        name: str = ...,
        description: str | None = ...,
        created: datetime | None = ...,
        updated: datetime | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class OrganizationMember(Record):
    """Something that is a member of an organization. What is set depends on its kind."""
    __match_args__ = (
        "kind",
        "id",
        "name",
        "username",
        "email",
        "roles",
        "is_active",
        "is_superuser",
        "member_count",
        "created",
    )
    def __new__(
        cls,
        kind: MemberKind,
        id: UUID | str,
        name: str | None,
        username: str | None,
        email: str | None,
        roles: Iterable[str],
        is_active: bool | None,
        is_superuser: bool | None,
        member_count: int | None,
        created: datetime | None,
    ) -> Self: ...
    @property
    def kind(self) -> MemberKind:
        """What it is."""
    @property
    def id(self) -> UUID:
        """Its id: of the user, the service account, the team or the invitation."""
    @property
    def name(self) -> str | None:
        """The display name of a user, a service account or a team."""
    @property
    def username(self) -> str | None:
        """The name that a user signs in with."""
    @property
    def email(self) -> str | None:
        """The e-mail address; for a service account, any text."""
    @property
    def roles(self) -> tuple[str, ...]:
        """The names of the roles in the organization."""
    @property
    def is_active(self) -> bool | None:
        """Whether a user may sign in."""
    @property
    def is_superuser(self) -> bool | None:
        """Whether a user has all rights."""
    @property
    def member_count(self) -> int | None:
        """How many members a team has."""
    @property
    def created(self) -> datetime | None:
        """When an invitation or a team was created."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        kind: MemberKind = ...,
        id: UUID | str = ...,
        name: str | None = ...,
        username: str | None = ...,
        email: str | None = ...,
        roles: Iterable[str] = ...,
        is_active: bool | None = ...,
        is_superuser: bool | None = ...,
        member_count: int | None = ...,
        created: datetime | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Role(Record):
    """A role that can be given."""
    __match_args__ = (
        "id",
        "name",
        "description",
        "level",
        "organization_id",
        "system_managed",
    )
    def __new__(
        cls,
        id: UUID | str,
        name: str,
        description: str | None,
        level: RoleLevel | None,
        organization_id: UUID | str | None,
        system_managed: bool | None,
    ) -> Self: ...
    @property
    def id(self) -> UUID:
        """The role's id."""
    @property
    def name(self) -> str:
        """The name, for example `Organization Admin`."""
    @property
    def description(self) -> str | None:
        """What it allows."""
    @property
    def level(self) -> RoleLevel | None:
        """What it is a role in."""
    @property
    def organization_id(self) -> UUID | None:
        """The organization that it belongs to."""
    @property
    def system_managed(self) -> bool | None:
        """Whether the service made it, so that it cannot be changed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: UUID | str = ...,
        name: str = ...,
        description: str | None = ...,
        level: RoleLevel | None = ...,
        organization_id: UUID | str | None = ...,
        system_managed: bool | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Invitation(Record):
    """An invitation to an organization."""
    __match_args__ = (
        "id",
        "email",
        "roles",
        "accepted",
        "created",
        "expires",
    )
    def __new__(
        cls,
        id: UUID | str,
        email: str | None,
        roles: Iterable[str],
        accepted: bool | None,
        created: datetime | None,
        expires: datetime | None,
    ) -> Self: ...
    @property
    def id(self) -> UUID:
        """The invitation's id."""
    @property
    def email(self) -> str | None:
        """The e-mail address that was invited."""
    @property
    def roles(self) -> tuple[str, ...]:
        """The names of the roles that the person is to have."""
    @property
    def accepted(self) -> bool | None:
        """Whether it was accepted."""
    @property
    def created(self) -> datetime | None:
        """When it was created."""
    @property
    def expires(self) -> datetime | None:
        """When it can no longer be accepted."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: UUID | str = ...,
        email: str | None = ...,
        roles: Iterable[str] = ...,
        accepted: bool | None = ...,
        created: datetime | None = ...,
        expires: datetime | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Team(Record):
    """A team of an organization."""
    __match_args__ = (
        "id",
        "name",
        "description",
        "member_count",
        "created",
        "updated",
    )
    def __new__(
        cls,
        id: UUID | str,
        name: str,
        description: str | None,
        member_count: int | None,
        created: datetime | None,
        updated: datetime | None,
    ) -> Self: ...
    @property
    def id(self) -> UUID:
        """The team's id."""
    @property
    def name(self) -> str:
        """The display name."""
    @property
    def description(self) -> str | None:
        """What it is for."""
    @property
    def member_count(self) -> int | None:
        """How many members it has."""
    @property
    def created(self) -> datetime | None:
        """When it was created."""
    @property
    def updated(self) -> datetime | None:
        """When it was last changed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: UUID | str = ...,
        name: str = ...,
        description: str | None = ...,
        member_count: int | None = ...,
        created: datetime | None = ...,
        updated: datetime | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""
