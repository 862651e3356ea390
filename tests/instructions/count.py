"""Work of a given amount and nothing else: `count.py WORK URL AMOUNT`.

`rosterkit-bench instructions` counts its instructions from outside, for two amounts.
"""

from __future__ import annotations

import asyncio
import sys

import rosterkit

API_KEY = "bench-0123456789abcdef0123456789"
TEAM = "t7c2m9x4k"
MEMBERS = 10_000
"""How many members the server lists: the last so many of them are work of that amount."""


def put(url: str, amount: int) -> None:
    client = rosterkit.Paperspace(api_key=API_KEY, base_url=url)
    for _ in range(amount):
        assert client.update_team_member(TEAM, "u0123abcd", True).is_admin


def put_asyncio(url: str, amount: int) -> None:
    async def work() -> None:
        async with rosterkit.AsyncPaperspace(api_key=API_KEY, base_url=url) as client:
            for _ in range(amount):
                assert (await client.update_team_member(TEAM, "u0123abcd", True)).is_admin

    asyncio.run(work())


def _listing(url: str, amount: int) -> rosterkit.Pager[rosterkit.paperspace.TeamMember]:
    client = rosterkit.Paperspace(api_key=API_KEY, base_url=url)
    after = f"cursor-{MEMBERS - amount:07}"
    return client.list_team_members(TEAM, limit=120, after=after)


def held(url: str, amount: int) -> None:
    assert len(_listing(url, amount).all()) == amount


def held_one_field(url: str, amount: int) -> None:
    members = _listing(url, amount).all()
    assert sum(1 for member in members if member.is_admin is not None) == amount


def held_every_field(url: str, amount: int) -> None:
    members = _listing(url, amount).all()
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
    assert len(members) == amount


def streamed(url: str, amount: int) -> None:
    assert sum(1 for _ in _listing(url, amount)) == amount


if __name__ == "__main__":
    name, url, amount = sys.argv[1:]
    globals()[name.replace("-", "_")](f"{url}/paperspace", int(amount))
