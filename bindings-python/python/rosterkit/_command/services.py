"""The four services' members as one kind of row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import rosterkit
from rosterkit import Evo, GitBook, Pager, Paperspace, ZenML, evo, gitbook, paperspace, zenml

T = TypeVar("T")

Row = dict[str, Any]
"""What is shown of a record: strings, bools, aware datetimes, and None for what isn't known."""

Client = Paperspace | ZenML | GitBook | Evo


@dataclass(frozen=True)
class Field:
    """A field of rows, as programs get it."""

    name: str
    is_free_text: bool = False
    """Whether people write in it what they like, such as their name.

    Everything else, ids and e-mail addresses above all, is given back to services and compared with
    other lists: it is never changed on its way out.
    """


MEMBER_FIELDS = (
    Field("service"),
    Field("tenant"),
    Field("container"),
    Field("user_id"),
    Field("email"),
    Field("name", is_free_text=True),
    Field("role"),
    Field("status"),
    Field("joined_at"),
    Field("last_seen_at"),
)


@dataclass(frozen=True)
class Listing(Generic[T]):
    """A listing of the library, whose records become rows."""

    pager: Pager[T]
    row: Callable[[T], Row]

    def pages(self) -> Iterator[list[Row]]:
        """Give the rows, a page at a time."""
        for page in self.pager.pages():
            yield [self.row(item) for item in page.items]


@dataclass(frozen=True)
class Service:
    """A service whose members can be listed."""

    title: str
    ids: tuple[str, ...]
    """What has to be known to name a place in it."""
    client: Callable[..., Client]
    members: Callable[..., Listing[Any]]
    """List a place's members: of the client, the ids, and options of the operation."""


@dataclass(frozen=True)
class Place:
    """Where members are: a service, and the ids that name a place in it."""

    service: str
    ids: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ":".join([self.service, "/".join(self.ids)]) if self.ids else self.service

    @property
    def row(self) -> Row:
        """A row about the place itself, and about no person in it."""
        tenant, container = (None, None, *self.ids)[-2:]
        known = {"service": self.service, "tenant": tenant, "container": container}
        return dict.fromkeys(field.name for field in MEMBER_FIELDS) | known


def place(text: str) -> Place:
    """Read `paperspace:TEAM`, `gitbook:ORG/TEAM`, `evo:ORG/WORKSPACE` or `zenml`."""
    name, colon, rest = text.partition(":")
    service = SERVICES.get(name)
    ids = tuple(rest.split("/")) if colon else ()
    if service is None or len(ids) != len(service.ids) or not all(ids):
        raise ValueError(f"{text!r} is not a place; give {', '.join(map(pattern, SERVICES))}")
    return Place(name, ids)


def pattern(service: str) -> str:
    """Say how a place in a service is written."""
    return str(Place(service, SERVICES[service].ids))


# Pages are as long as the services allow: the fewest requests.


def _paperspace(client: Paperspace, team: str, **options: Any) -> Listing[paperspace.TeamMember]:
    def row(member: paperspace.TeamMember) -> Row:
        user = member.user
        return {
            "service": "paperspace",
            "tenant": None,
            "container": team,
            "user_id": user.id,
            "email": user.email,
            "name": " ".join(filter(None, (user.first_name, user.last_name))) or None,
            "role": "owner" if member.is_owner else "admin" if member.is_admin else "member",
            "status": "active" if member.dt_confirmed else "invited",
            "joined_at": member.dt_confirmed,
            "last_seen_at": user.last_active,
        }

    return Listing(client.list_team_members(team, limit=120, **options), row)


def _gitbook(
    client: GitBook, organization: str, team: str, **options: Any
) -> Listing[gitbook.TeamMember]:
    def row(member: gitbook.TeamMember) -> Row:
        person = member.organization
        return {
            "service": "gitbook",
            "tenant": organization,
            "container": team,
            "user_id": person.id,
            "email": person.user.email,
            "name": person.user.display_name,
            "role": member.team.role,
            "status": "disabled" if person.disabled else "active",
            "joined_at": person.joined_at,
            "last_seen_at": person.last_seen_at,
        }

    return Listing(client.list_team_members(organization, team, limit=1000, **options), row)


def _zenml(client: ZenML, **options: Any) -> Listing[zenml.User]:
    statuses = {True: "active", False: "inactive", None: None}

    def role(user: zenml.User) -> str | None:
        if user.is_superuser:
            return "superuser"
        if user.is_service_account:
            return "service account"
        return None if user.is_superuser is None else "user"

    def row(user: zenml.User) -> Row:
        return {
            "service": "zenml",
            "tenant": None,
            "container": None,
            "user_id": str(user.id),
            "email": user.email,
            "name": user.name,
            "role": role(user),
            "status": statuses[user.is_active],
            "joined_at": None,
            "last_seen_at": None,
        }

    return Listing(client.list_users(limit=100, prefetch=4, **options), row)


def _evo(
    client: Evo, organization: str, workspace: str, **options: Any
) -> Listing[evo.WorkspaceUser]:
    def row(user: evo.WorkspaceUser) -> Row:
        return {
            "service": "evo",
            "tenant": organization,
            "container": workspace,
            "user_id": str(user.user_id),
            "email": user.email,
            "name": user.full_name,
            "role": user.role,
            "status": None,
            "joined_at": None,
            "last_seen_at": None,
        }

    return Listing(client.list_workspace_users(organization, workspace, **options), row)


SERVICES = {
    "paperspace": Service("Paperspace", ("TEAM",), rosterkit.Paperspace, _paperspace),
    "gitbook": Service("GitBook", ("ORG", "TEAM"), rosterkit.GitBook, _gitbook),
    "evo": Service("Seequent Evo", ("ORG", "WORKSPACE"), rosterkit.Evo, _evo),
    "zenml": Service("ZenML Pro", (), rosterkit.ZenML, _zenml),
}

# The name of a secret is an identifier: the name of an environment variable.
SECRET_FIELDS = (
    Field("name"),
    Field("dt_created"),
    Field("dt_modified"),
    Field("has_deployment_attached"),
)


def secrets(client: Paperspace, team: str, **options: Any) -> Listing[paperspace.TeamSecret]:
    """List a team's secrets: names and dates, as no operation gives their values."""
    return Listing(client.list_secrets(team, limit=120, **options), paperspace.TeamSecret.to_dict)
