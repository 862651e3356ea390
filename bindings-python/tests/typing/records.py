"""Records, choices and secrets."""

import copy
from datetime import datetime, timezone
from typing import Any, Literal
from uuid import UUID

from typing_extensions import assert_type

from rosterkit import UNSET, Record, Secret, Unset, evo, gitbook, zenml
from rosterkit.gitbook import OrganizationRole
from rosterkit.paperspace import MemberOrder, TeamMember, TeamRole, User
from rosterkit.shared import Removal

NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)


def fields(member: TeamMember, user: zenml.User, guest: gitbook.OrganizationMember) -> None:
    assert_type(member.dt_confirmed, datetime | None)
    assert_type(member.is_admin, bool)
    assert_type(member.user, User)
    assert_type(member.user.id, str)
    assert_type(user.id, UUID)
    assert_type(user.organization_id, UUID | None)
    assert_type(user.metadata, dict[str, Any] | None)
    assert_type(guest.role, OrganizationRole | None)
    assert_type(guest.joined_at, datetime)


def common(member: TeamMember) -> None:
    assert_type(member.to_dict(), dict[str, Any])
    assert_type(member.to_json(), str)
    assert_type(hash(member), int)
    assert_type(member == member, bool)
    assert_type(copy.copy(member), TeamMember)
    assert_type(copy.deepcopy(member), TeamMember)
    assert_type(member.__replace__(is_admin=True, dt_confirmed=None), TeamMember)


def of_any_class(records: list[Record], found: Record | Secret) -> None:
    for record in records:
        assert_type(record.to_dict(), dict[str, Any])
        assert_type(record == found, bool)
    assert_type({*records}, set[Record])
    if isinstance(found, Record):
        assert_type(found.to_json(), str)


def matched(member: TeamMember | Removal) -> str:
    match member:
        case TeamMember(confirmed, _, is_owner, user=User(id)):
            assert_type(confirmed, datetime | None)
            assert_type(is_owner, bool)
            return assert_type(id, str)
        case Removal(outcome="removed"):
            return "removed"
        case Removal():
            return "not removed"


def made() -> None:
    user = User(
        "u1", "a@example.com", None, last_name=None, last_active=NOW, public_profile_image_url=None
    )
    assert_type(TeamMember(None, True, False, user), TeamMember)
    evo.Organization("00000000-0000-0000-0000-000000000001", display_name="x")
    organization = evo.Organization(UUID(int=1), "x")
    discovery = evo.Discovery([organization], hubs=(), service_access=[])
    assert_type(discovery.organizations, tuple[evo.Organization, ...])


def updated() -> None:
    update = zenml.UserUpdate(name=None, email="a@example.com", username=UNSET, metadata={"a": 1})
    assert_type(update.name, str | None | Unset)
    assert_type(update.password, Secret | None | Unset)
    assert_type(update.is_active, bool | None | Unset)
    if not isinstance(update.name, Unset):
        assert_type(update.name, str | None)
    if update.email is not Unset.UNSET:
        assert_type(update.email, str | None)


def known_of(role: TeamRole) -> bool:
    return role == "owner" or role == "auditor"


def choices(order: MemberOrder) -> None:
    known: Literal["member", "admin", "owner"] = "owner"
    known_of(known)
    known_of("auditor")
    _text: str = order


def secrets(secret: Secret) -> None:
    assert_type(secret.reveal(), str)
    assert_type(Secret(secret), Secret)
    assert_type(secret == Secret("x"), bool)
