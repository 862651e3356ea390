# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of Seequent Evo."""

from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, final
from uuid import UUID

from typing_extensions import Self


WorkspaceRole: TypeAlias = Literal["owner", "editor", "viewer"] | str
"""A role in a workspace."""

@final
class WorkspaceUser:
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
    def __replace__(
        self,
        *,
        user_id: UUID | str = ...,
        role: WorkspaceRole = ...,
        email: str | None = ...,
        full_name: str | None = ...,
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
class Discovery:
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
    def __replace__(
        self,
        *,
        organizations: Iterable[Organization] = ...,
        hubs: Iterable[Hub] = ...,
        service_access: Iterable[ServiceAccess] = ...,
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
class Organization:
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
    def __replace__(self, *, id: UUID | str = ..., display_name: str = ...) -> Self:
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
class Hub:
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
    def __replace__(self, *, code: str = ..., display_name: str = ..., url: str = ...) -> Self:
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
class ServiceAccess:
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
    def __replace__(self, *, org_id: UUID | str = ..., hub_code: str = ...) -> Self:
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
