"""Each kind of call of the clients that block."""

import contextlib
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from typing_extensions import assert_type

from rosterkit import (
    UNSET,
    DryRun,
    Evo,
    GitBook,
    Page,
    Pager,
    Pages,
    Paperspace,
    RateLimit,
    RawAnswer,
    RequestEvent,
    Response,
    ResponseEvent,
    RetryEvent,
    Secret,
    ZenML,
    evo,
    gitbook,
    paperspace,
    shared,
    zenml,
)
from rosterkit.paperspace import TeamRole
from rosterkit.testing import FakeClock

ID = UUID(int=1)


def answers(client: Paperspace) -> None:
    assert_type(client.get_secret("t", "DB"), paperspace.TeamSecret)
    assert_type(client.get_secret(team_id="t", name="DB", timeout=2), paperspace.TeamSecret)
    assert_type(client.create_secret("t", "DB", "hunter2"), paperspace.SecretStamp)
    assert_type(client.create_secret("t", "DB", value=Secret("hunter2")), paperspace.SecretStamp)
    client.get_secret("t", "DB", timeout=timedelta(seconds=2), max_retries=0)
    client.get_secret("t", "DB", timeout=0.5)


def removals(client: Paperspace, other: ZenML) -> None:
    removal = client.remove_team_member("t", "u")
    assert_type(removal, paperspace.MemberRemoval)
    assert_type(removal.outcome, shared.Outcome)
    assert_type(removal.certainty, shared.RemovalCertainty)
    assert_type(removal.membership, paperspace.TeamMembership | None)
    assert_type(client.delete_secret("t", "DB"), shared.Removal)
    assert_type(other.delete_user(ID), shared.Removal)


def nothing(client: GitBook) -> None:
    assert_type(client.update_team_members("o", "t", add=["u"], remove=("v",)), None)
    client.update_team_members("o", "t", add={"u"}, remove=(user for user in "uv"))
    client.update_team_members("o", "t", memberships={"u": gitbook.Membership("owner")})
    client.add_team_member("o", "t", "u", role="member")


def listings(client: Paperspace, role: TeamRole) -> None:
    members = client.list_team_members("t", role=role, limit=100, prefetch=2, order="desc")
    assert_type(members, Pager[paperspace.TeamMember])
    for member in members:
        assert_type(member, paperspace.TeamMember)
    assert_type(next(members), paperspace.TeamMember)
    assert_type(members.all(), list[paperspace.TeamMember])
    assert_type(members.resume, str)
    client.list_team_members("t", resume=members.resume, role="a role of tomorrow")
    assert_type({member.user.email for member in members}, set[str])


def closing(client: Paperspace) -> None:
    with client.list_secrets("t") as secrets:
        assert_type(secrets, Pager[paperspace.TeamSecret])
    with contextlib.closing(client.list_secrets("t").pages()) as by_page:
        assert_type(by_page, Pages[paperspace.TeamSecret])
    assert_type(secrets.close(), None)


def pages(client: Paperspace) -> None:
    listing = client.list_secrets("t").pages()
    assert_type(listing, Pages[paperspace.TeamSecret])
    assert_type(listing.resume, str)
    for page in listing:
        assert_type(page, Page[paperspace.TeamSecret])
        assert_type(page.items, list[paperspace.TeamSecret])
        assert_type(page.response.status, int)
        assert_type(page.response.request_id, str | None)
        assert_type(page.response.body, bytes)
        assert_type(page.response.rate_limit, RateLimit | None)
        assert_type(len(page), int)
        for secret in page:
            assert_type(secret, paperspace.TeamSecret)
        if page.response.rate_limit is not None:
            assert_type(page.response.rate_limit.remaining, int | None)
            assert_type(page.response.rate_limit.reset, datetime | None)


def views(client: Paperspace) -> None:
    response = client.with_response.get_secret("t", "n", headers={"X-Ticket": "1"})
    assert_type(response, Response[paperspace.TeamSecret])
    assert_type(response.value, paperspace.TeamSecret)
    assert_type(response.headers, dict[str, str])
    assert_type(response.elapsed, float)
    assert_type(client.with_response.request("GET", "/x"), Response[RawAnswer])
    assert_type(client.with_response.list_secrets("t"), Pager[paperspace.TeamSecret])
    assert_type(client.dry_run.get_secret("t", "n"), paperspace.TeamSecret)
    planned = client.dry_run.delete_secret("t", "n")
    assert_type(planned, DryRun)
    assert_type(planned.bodies, list[Any])
    assert_type(client.dry_run.request("POST", "/x"), RawAnswer | DryRun)


def any_listing(listing: Pager[object]) -> Iterable[object]:
    return listing


def covariance(client: Paperspace) -> None:
    any_listing(client.list_secrets("t"))


def updates(client: ZenML) -> None:
    update = zenml.UserUpdate(name="x", company=None, password="hunter2")
    assert_type(client.update_user(str(ID), update), zenml.User)
    assert_type(client.update_user(ID, update=update), zenml.User)
    assert_type(client.update_user(ID, is_active=False, company=None, name=UNSET), zenml.User)
    assert_type(client.list_users(user_id=ID, is_active=True, offset=10), Pager[zenml.User])


def hubs(client: Evo) -> None:
    discovery = client.discover()
    assert_type(discovery, evo.Discovery)
    assert_type(discovery.hubs, tuple[evo.Hub, ...])
    assert_type(client.list_workspace_users(ID, str(ID)), Pager[evo.WorkspaceUser])


def raw(client: Paperspace) -> None:
    answer = client.request("GET", "/teams", query={"limit": "1"}, timeout=1)
    assert_type(answer, RawAnswer)
    assert_type(answer.status, int)
    assert_type(answer.headers, dict[str, str])
    assert_type(answer.body, bytes)
    assert_type(answer.json(), Any)
    client.request("POST", "/teams", query=[("a", "1"), ("a", "2")], json={"name": None})


def requested(event: RequestEvent) -> None:
    assert_type(event.attempt, int)


def responded(event: ResponseEvent) -> None:
    assert_type(event.status, int | None)
    assert_type(event.elapsed, float)


def retried(event: RetryEvent) -> str:
    assert_type(event.wait, float)
    return event.error.message


def token() -> str:
    return "token"


def token_for_an_hour() -> tuple[Secret, int]:
    return Secret("token"), 3600


def options() -> None:
    client = Paperspace(
        api_key=Secret("key"),
        base_url="http://127.0.0.1:1",
        timeout=timedelta(minutes=1),
        attempt_timeout=10,
        connect_timeout=0.5,
        max_retries=0,
        max_retry_after=10,
        max_pages=10,
        max_body_bytes=1 << 20,
        max_in_flight=8,
        proxy="http://localhost:1",
        ca_bundle=Path("ca.pem"),
        client_certificate="client.pem",
        allow_insecure_http=False,
        user_agent="mine/1",
        on_request=requested,
        on_response=responded,
        on_retry=retried,
        clock=FakeClock(now=0, random=0.5),
    )
    assert_type(client.with_options(timeout=1, max_pages=3), Paperspace)
    assert_type(client.explain(), dict[str, str])
    client.close()
    with Paperspace() as entered:
        assert_type(entered, Paperspace)
    ZenML(client_id="id", client_secret=Secret("secret"), audience="them")
    Paperspace(token_provider=token)
    Evo(token_provider=token_for_an_hour)
    GitBook(token_provider=lambda: Secret("token"), on_request=print)
