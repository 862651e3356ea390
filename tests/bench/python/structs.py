"""The models of those that decode with msgspec."""

from __future__ import annotations

from datetime import datetime

import msgspec


class User(msgspec.Struct, rename="camel"):
    id: str
    email: str
    first_name: str | None
    last_name: str | None
    last_active: datetime | None
    public_profile_image_url: str | None


class Member(msgspec.Struct, rename="camel"):
    dt_confirmed: datetime | None
    is_admin: bool
    is_owner: bool
    user: User


class Page(msgspec.Struct, rename="camel"):
    has_more: bool
    items: list[Member]
    next_page: str | None


PAGES = msgspec.json.Decoder(Page)
