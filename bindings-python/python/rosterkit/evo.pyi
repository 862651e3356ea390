# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of Seequent Evo."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, TypeAlias, final
from uuid import UUID

from typing_extensions import Self

from ._rosterkit import Record


WorkspaceRole: TypeAlias = Literal["owner", "editor", "viewer"] | str
"""A role in a workspace."""

@final
class WorkspaceUser(Record):
    """A user who may work in a workspace."""
    __match_args__ = (
        "user_id",
        "role",
        "email",
        "full_name",
    )
    def __new__(
        cls,
        user_id: UUID | str,
        role: WorkspaceRole,
        email: str | None,
        full_name: str | None,
    ) -> Self: ...
    @property
    def user_id(self) -> UUID:
        """The user's id."""
    @property
    def role(self) -> WorkspaceRole:
        """The user's role."""
    @property
    def email(self) -> str | None:
        """The e-mail address, if it is visible to the credential."""
    @property
    def full_name(self) -> str | None:
        """The full name, if it is visible to the credential."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        user_id: UUID | str = ...,
        role: WorkspaceRole = ...,
        email: str | None = ...,
        full_name: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class AssignedRole(Record):
    """The role that a user was given in a workspace."""
    __match_args__ = (
        "user_id",
        "role",
    )
    def __new__(cls, user_id: UUID | str, role: WorkspaceRole) -> Self: ...
    @property
    def user_id(self) -> UUID:
        """The user's id."""
    @property
    def role(self) -> WorkspaceRole:
        """The role."""
    def __replace__(self, *, user_id: UUID | str = ..., role: WorkspaceRole = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class RoleAssignment(Record):
    """A role to give to a user in a workspace."""
    __match_args__ = (
        "user_id",
        "role",
        "workspace_id",
    )
    def __new__(
        cls,
        user_id: UUID | str,
        role: WorkspaceRole,
        workspace_id: UUID | str,
    ) -> Self: ...
    @property
    def user_id(self) -> UUID:
        """The user's id."""
    @property
    def role(self) -> WorkspaceRole:
        """The role."""
    @property
    def workspace_id(self) -> UUID:
        """The workspace's id."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        user_id: UUID | str = ...,
        role: WorkspaceRole = ...,
        workspace_id: UUID | str = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Workspace(Record):
    """A workspace."""
    __match_args__ = (
        "id",
        "name",
        "description",
        "created_at",
        "created_by",
        "updated_at",
    )
    def __new__(
        cls,
        id: UUID | str,
        name: str,
        description: str | None,
        created_at: datetime | None,
        created_by: Creator | None,
        updated_at: datetime | None,
    ) -> Self: ...
    @property
    def id(self) -> UUID:
        """The workspace's id."""
    @property
    def name(self) -> str:
        """The name."""
    @property
    def description(self) -> str | None:
        """What it is for."""
    @property
    def created_at(self) -> datetime | None:
        """When it was created."""
    @property
    def created_by(self) -> Creator | None:
        """Who created it."""
    @property
    def updated_at(self) -> datetime | None:
        """When it was last changed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: UUID | str = ...,
        name: str = ...,
        description: str | None = ...,
        created_at: datetime | None = ...,
        created_by: Creator | None = ...,
        updated_at: datetime | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class UserWorkspace(Record):
    """A workspace that a user is in."""
    __match_args__ = (
        "id",
        "name",
        "user_role",
        "description",
        "created_at",
        "created_by",
        "updated_at",
    )
    def __new__(
        cls,
        id: UUID | str,
        name: str,
        user_role: WorkspaceRole,
        description: str | None,
        created_at: datetime | None,
        created_by: Creator | None,
        updated_at: datetime | None,
    ) -> Self: ...
    @property
    def id(self) -> UUID:
        """The workspace's id."""
    @property
    def name(self) -> str:
        """The name."""
    @property
    def user_role(self) -> WorkspaceRole:
        """The user's role in it."""
    @property
    def description(self) -> str | None:
        """What it is for."""
    @property
    def created_at(self) -> datetime | None:
        """When it was created."""
    @property
    def created_by(self) -> Creator | None:
        """Who created it."""
    @property
    def updated_at(self) -> datetime | None:
        """When it was last changed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: UUID | str = ...,
        name: str = ...,
        user_role: WorkspaceRole = ...,
        description: str | None = ...,
        created_at: datetime | None = ...,
        created_by: Creator | None = ...,
        updated_at: datetime | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Creator(Record):
    """The user who created a workspace."""
    __match_args__ = (
        "id",
        "name",
        "email",
    )
    def __new__(cls, id: UUID | str, name: str | None, email: str | None) -> Self: ...
    @property
    def id(self) -> UUID:
        """The user's id."""
    @property
    def name(self) -> str | None:
        """The full name, if it is visible to the credential."""
    @property
    def email(self) -> str | None:
        """The e-mail address, if it is visible to the credential."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: UUID | str = ...,
        name: str | None = ...,
        email: str | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class InstanceUser(Record):
    """A user of the instance."""
    __match_args__ = (
        "id",
        "email",
        "full_name",
        "roles",
    )
    def __new__(
        cls,
        id: UUID | str,
        email: str,
        full_name: str,
        roles: Iterable[InstanceRole],
    ) -> Self: ...
    @property
    def id(self) -> UUID:
        """The user's id."""
    @property
    def email(self) -> str:
        """The e-mail address."""
    @property
    def full_name(self) -> str:
        """The full name."""
    @property
    def roles(self) -> tuple[InstanceRole, ...]:
        """The roles in the instance."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: UUID | str = ...,
        email: str = ...,
        full_name: str = ...,
        roles: Iterable[InstanceRole] = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class InstanceRole(Record):
    """A role in the instance."""
    __match_args__ = (
        "id",
        "name",
        "description",
        "permissions",
    )
    def __new__(
        cls,
        id: UUID | str,
        name: str,
        description: str | None,
        permissions: Iterable[str] | None,
    ) -> Self: ...
    @property
    def id(self) -> UUID:
        """The role's id."""
    @property
    def name(self) -> str:
        """The name."""
    @property
    def description(self) -> str | None:
        """What it is for."""
    @property
    def permissions(self) -> tuple[str, ...] | None:
        """What it allows; set where roles are listed."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: UUID | str = ...,
        name: str = ...,
        description: str | None = ...,
        permissions: Iterable[str] | None = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class NewInstanceUser(Record):
    """A person to add to the instance."""
    __match_args__ = (
        "email",
        "roles",
    )
    def __new__(cls, email: str, roles: Iterable[UUID | str]) -> Self: ...
    @property
    def email(self) -> str:
        """The e-mail address."""
    @property
    def roles(self) -> tuple[UUID, ...]:
        """The ids of the roles that they are to have."""
    def __replace__(self, *, email: str = ..., roles: Iterable[UUID | str] = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class AddedInstanceUsers(Record):
    """What became of people who were added to the instance."""
    __match_args__ = (
        "members",
        "invitations",
    )
    def __new__(
        cls,
        members: Iterable[InstanceUser],
        invitations: Iterable[InstanceInvitation],
    ) -> Self: ...
    @property
    def members(self) -> tuple[InstanceUser, ...]:
        """Those who are members now."""
    @property
    def invitations(self) -> tuple[InstanceInvitation, ...]:
        """Those who were invited."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        members: Iterable[InstanceUser] = ...,
        invitations: Iterable[InstanceInvitation] = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class InstanceUserRoles(Record):
    """The roles that a user has in the instance."""
    __match_args__ = (
        "id",
        "roles",
    )
    def __new__(cls, id: UUID | str, roles: Iterable[InstanceRole]) -> Self: ...
    @property
    def id(self) -> UUID:
        """The user's id."""
    @property
    def roles(self) -> tuple[InstanceRole, ...]:
        """The roles."""
    def __replace__(self, *, id: UUID | str = ..., roles: Iterable[InstanceRole] = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class InstanceInvitation(Record):
    """An invitation to the instance."""
    __match_args__ = (
        "id",
        "email",
        "roles",
        "status",
        "invited_by_email",
        "created_date",
        "expiration_date",
    )
    def __new__(
        cls,
        id: UUID | str,
        email: str,
        roles: Iterable[InstanceRole],
        status: str,
        invited_by_email: str,
        created_date: datetime,
        expiration_date: datetime,
    ) -> Self: ...
    @property
    def id(self) -> UUID:
        """The invitation's id."""
    @property
    def email(self) -> str:
        """The e-mail address that was invited."""
    @property
    def roles(self) -> tuple[InstanceRole, ...]:
        """The roles that the person is to have."""
    @property
    def status(self) -> str:
        """What became of it, for example `pending`."""
    @property
    def invited_by_email(self) -> str:
        """Who invited."""
    @property
    def created_date(self) -> datetime:
        """When it was created."""
    @property
    def expiration_date(self) -> datetime:
        """When it can no longer be accepted."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: UUID | str = ...,
        email: str = ...,
        roles: Iterable[InstanceRole] = ...,
        status: str = ...,
        invited_by_email: str = ...,
        created_date: datetime = ...,
        expiration_date: datetime = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Discovery(Record):
    """Organizations, hubs, and which organization is on which hub."""
    __match_args__ = (
        "organizations",
        "hubs",
        "service_access",
    )
    def __new__(
        cls,
        organizations: Iterable[Organization],
        hubs: Iterable[Hub],
        service_access: Iterable[ServiceAccess],
    ) -> Self: ...
    @property
    def organizations(self) -> tuple[Organization, ...]:
        """The organizations that the credential belongs to."""
    @property
    def hubs(self) -> tuple[Hub, ...]:
        """The hubs that they are on."""
    @property
    def service_access(self) -> tuple[ServiceAccess, ...]:
        """Which organization is on which hub."""
    def __replace__(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        organizations: Iterable[Organization] = ...,
        hubs: Iterable[Hub] = ...,
        service_access: Iterable[ServiceAccess] = ...,
    ) -> Self:
        """Return a copy in which these fields have other values."""

@final
class Organization(Record):
    """An organization."""
    __match_args__ = (
        "id",
        "display_name",
    )
    def __new__(cls, id: UUID | str, display_name: str) -> Self: ...
    @property
    def id(self) -> UUID:
        """The organization's id."""
    @property
    def display_name(self) -> str:
        """The display name."""
    def __replace__(self, *, id: UUID | str = ..., display_name: str = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class Hub(Record):
    """A hub: one of the deployments of Evo."""
    __match_args__ = (
        "code",
        "display_name",
        "url",
    )
    def __new__(cls, code: str, display_name: str, url: str) -> Self: ...
    @property
    def code(self) -> str:
        """The hub's code, for example `350mt`."""
    @property
    def display_name(self) -> str:
        """The display name."""
    @property
    def url(self) -> str:
        """The URL of the hub: the `base_url` of a client for the organizations on it."""
    def __replace__(self, *, code: str = ..., display_name: str = ..., url: str = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""

@final
class ServiceAccess(Record):
    """An organization's access to a hub."""
    __match_args__ = (
        "org_id",
        "hub_code",
    )
    def __new__(cls, org_id: UUID | str, hub_code: str) -> Self: ...
    @property
    def org_id(self) -> UUID:
        """The organization's id."""
    @property
    def hub_code(self) -> str:
        """The hub's code."""
    def __replace__(self, *, org_id: UUID | str = ..., hub_code: str = ...) -> Self:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a copy in which these fields have other values."""
