# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of ZenML Pro."""

from typing import Any, final
from uuid import UUID

from typing_extensions import Self

from ._rosterkit import Secret
from ._unset import Unset


@final
class User:
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
    def __replace__(
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
class UserUpdate:
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
    def __replace__(
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
