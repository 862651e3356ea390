"""Each kind of call of the clients for asyncio."""

import asyncio
import contextlib
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any

from typing_extensions import assert_type

from rosterkit import (
    AsyncEvo,
    AsyncGitBook,
    AsyncPager,
    AsyncPages,
    AsyncPaperspace,
    AsyncZenML,
    Page,
    RawAnswer,
    Secret,
    evo,
    paperspace,
    shared,
    zenml,
)


async def answers(client: AsyncPaperspace) -> None:
    call: Coroutine[Any, Any, paperspace.TeamSecret] = client.get_secret("t", "DB", timeout=1)
    assert_type(await call, paperspace.TeamSecret)
    assert_type(await client.delete_secret("t", "DB"), shared.Removal)
    task = asyncio.create_task(client.get_secret("t", "DB"))
    assert_type(task, asyncio.Task[paperspace.TeamSecret])
    stamp, secret = await asyncio.gather(
        client.create_secret("t", "DB", "hunter2"), client.get_secret("t", "DB")
    )
    assert_type(stamp, paperspace.SecretStamp)
    assert_type(secret, paperspace.TeamSecret)
    assert_type(await asyncio.wait_for(task, 1), paperspace.TeamSecret)


async def nothing(client: AsyncGitBook) -> None:
    task = asyncio.create_task(client.update_team_members("o", "t", add=["u"]))
    assert_type(task, asyncio.Task[None])
    await client.update_team_members("o", "t", remove=["u"])


async def listings(client: AsyncPaperspace) -> None:
    members = client.list_team_members("t", role="admin", prefetch=1)
    assert_type(members, AsyncPager[paperspace.TeamMember])
    async for member in members:
        assert_type(member, paperspace.TeamMember)
    assert_type(await anext(members), paperspace.TeamMember)
    assert_type(await members.all(), list[paperspace.TeamMember])
    assert_type(members.resume, str)
    assert_type(asyncio.create_task(members.all()), asyncio.Task[list[paperspace.TeamMember]])
    assert_type([member.is_admin async for member in members], list[bool])


async def closing(client: AsyncPaperspace) -> None:
    async with client.list_secrets("t") as secrets:
        assert_type(secrets, AsyncPager[paperspace.TeamSecret])
    async with contextlib.aclosing(client.list_secrets("t").pages()) as by_page:
        assert_type(by_page, AsyncPages[paperspace.TeamSecret])
    assert_type(await secrets.aclose(), None)


async def pages(client: AsyncZenML) -> None:
    listing = client.list_users().pages()
    assert_type(listing, AsyncPages[zenml.User])
    async for page in listing:
        assert_type(page, Page[zenml.User])
        assert_type(page.items, list[zenml.User])
    assert_type(await anext(listing), Page[zenml.User])


async def updates(client: AsyncZenML) -> None:
    assert_type(await client.update_user("id", zenml.UserUpdate(is_active=False)), zenml.User)
    assert_type(await client.update_user("id", password="hunter2", metadata={"a": 1}), zenml.User)


async def raw(client: AsyncEvo) -> None:
    assert_type(await client.request("GET", "/"), RawAnswer)
    assert_type(await client.discover(), evo.Discovery)


async def token() -> str:
    return "token"


async def token_for_an_hour() -> tuple[Secret, float]:
    return Secret("token"), 3600.0


async def options() -> None:
    client = AsyncPaperspace(api_key="key", timeout=1)
    assert_type(client.with_options(max_retries=0), AsyncPaperspace)
    assert_type(client.explain(), dict[str, str])
    assert_type(await client.aclose(), None)
    async with AsyncPaperspace() as entered:
        assert_type(entered, AsyncPaperspace)
    AsyncPaperspace(token_provider=token)
    AsyncEvo(token_provider=token_for_an_hour)
    AsyncEvo(token_provider=lambda: ("token", timedelta(hours=1)))
    AsyncGitBook(token_provider=lambda: "token")
