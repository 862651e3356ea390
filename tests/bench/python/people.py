"""The people in the listings, as `src/people.rs` writes them, and what can be read of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Protocol

API_KEY = "bench-0123456789abcdef0123456789"
TEAM = "t7c2m9x4k"
HUNDRED_PAGES = "t100pages"
"""A smaller team, of a hundred pages."""
MEMBERS_A_PAGE = 120

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MILLISECOND = timedelta(milliseconds=1)


class User(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def first_name(self) -> str | None: ...
    @property
    def last_name(self) -> str | None: ...
    @property
    def last_active(self) -> datetime | None: ...
    @property
    def public_profile_image_url(self) -> str | None: ...


class Member(Protocol):
    """The nine fields that every competitor has under the same names."""

    @property
    def dt_confirmed(self) -> datetime | None: ...
    @property
    def is_admin(self) -> bool: ...
    @property
    def is_owner(self) -> bool: ...
    @property
    def user(self) -> User: ...


def user_ids(count: int) -> list[str]:
    """The accounts of the first members."""
    mask = (1 << 64) - 1
    return [f"u{((index + 1) * 0x9E37_79B9_7F4A_7C15 & mask) >> 32:08x}" for index in range(count)]


def touch(members: Iterable[Member]) -> None:
    """Read every field of every member, as a program that prints a table does."""
    for member in members:
        user = member.user
        _ = (
            member.dt_confirmed,
            member.is_admin,
            member.is_owner,
            user.id,
            user.email,
            user.first_name,
            user.last_name,
            user.last_active,
            user.public_profile_image_url,
        )


def admins(members: Iterable[Member]) -> int:
    """Look for the admins, as an access review does. The result depends on every member."""
    found = seen = 0
    for member in members:
        seen += 1
        if member.is_admin:
            found += len(member.user.email)
    return (found << 32) + seen


def weigh(members: Iterable[Member]) -> tuple[int, int]:
    """The weight that the Rust bench computes, and the sum of all times in milliseconds.

    Not part of what is measured.
    """
    weight = times = 0
    for member in members:
        user = member.user
        texts = (
            user.id,
            user.email,
            user.first_name,
            user.last_name,
            user.public_profile_image_url,
        )
        moments = (member.dt_confirmed, user.last_active)
        weight += sum(map(_weight, texts)) + member.is_admin + member.is_owner
        for moment in moments:
            if moment is not None:
                weight += 1
                times += (moment - _EPOCH) // _MILLISECOND  # a TypeError if it has no time zone
    return weight, times


def _weight(text: str | None) -> int:
    if text is None:
        return 1
    octets = text.encode()
    return len(octets) + (octets[-1] if octets else 0)
