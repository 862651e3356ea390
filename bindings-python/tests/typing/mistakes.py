"""What type checkers must refuse: each comment is an error that both have to report."""

import asyncio

from rosterkit import (
    Access,
    AsyncPaperspace,
    Pager,
    Paperspace,
    Secret,
    ZenML,
    access,
    gitbook,
    paperspace,
    zenml,
)
from rosterkit.testing import Emulator


def arguments(client: Paperspace, other: ZenML) -> None:
    client.get_secret("t")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.get_secret("t", nme="DB")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.get_secret("t", "DB", 3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.get_secret(5, "DB")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.get_secret("t", None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.create_secret("t", "DB", b"x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.list_team_members("t", "admin")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.list_team_members("t", limit="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.list_team_members("t", role=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    other.update_user("id", {"name": "x"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    other.update_user("id", name=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    other.update_user("id", nme="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    other.list_users(is_active="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.list_members("t")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


async def token() -> str:
    return "token"


def options(client: Paperspace) -> None:
    Paperspace("key")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Paperspace(token="key")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Paperspace(timeout="1 s")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Paperspace(on_retry=lambda: None)  # type: ignore[arg-type, misc]  # pyright: ignore[reportArgumentType]
    Paperspace(token_provider=token)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AsyncPaperspace(token_provider="token")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.with_options(proxy="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def together(client: Access) -> None:
    Access(clients={"gitbook": "a token"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    Access(token_provider=lambda: "token")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ZenML(on_target=print)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.request("GET", "/")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    client.review(["zenml"], domains=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.worksheet("a review")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    access.RosterEntry("ada@example.com", None)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    access.Roster(people=[5])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


def frozen(member: paperspace.TeamMember, page_of: Pager[paperspace.TeamMember]) -> None:
    member.is_admin = True  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    page_of.resume = ""  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    member.is_boss  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    member.__replace__(is_boss=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    gitbook.Membership()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    zenml.UserUpdate("x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    {Secret("x"): 1}  # pyright: ignore[reportUnhashable, reportUnusedExpression]


class Mine(Paperspace):  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    """No class of the native half can be derived from."""


def optional(member: paperspace.TeamMember) -> int:
    return member.dt_confirmed.year  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]


async def waiting(client: Paperspace, other: AsyncPaperspace) -> None:
    await client.get_secret("t", "DB")  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    other.get_secret("t", "DB").name  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    other.get_secret("t", "DB")  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    asyncio.create_task(client.get_secret("t", "DB"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for _ in other.list_secrets("t"):  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        pass
    async for _ in client.list_secrets("t"):  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
        pass
    with other:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
    async with client:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
    len(client.list_secrets("t"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def emulators(emulator: Emulator) -> None:
    Emulator(7)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    emulator.set_faults({"status": 500})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
