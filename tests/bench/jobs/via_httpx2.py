"""The same review as a careful script: httpx2 and asyncio, and nothing that the job does not need.

It asks one question at a time of a host, and of four hosts at once, as RosterKit does by default.
It checks statuses, and tries again where a service is busy or a connection breaks.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx2
from outcome import Fleet, Row, Source, Stopwatch, fleet, show

_HOSTS_AT_ONCE = 4
_RETRIES = 2
_LONGEST_WAIT = 60.0
"""Seconds that a service may ask for."""

Json = Any
Params = dict[str, str | int]


class Client:
    """One credential of a service."""

    def __init__(self, http: httpx2.AsyncClient, source: Source) -> None:
        self._http = http
        self.host = httpx2.URL(source["base_url"]).netloc
        self._base_url = source["base_url"]
        self._headers = {
            "authorization": f"Bearer {source['credential']}",
            "accept": "application/json",
        }

    async def get(self, path: str, params: Params | None = None) -> Json:
        for attempt in range(_RETRIES + 1):
            is_last = attempt == _RETRIES
            wait = 0.5 * 2**attempt
            try:
                answer = await self._http.get(
                    self._base_url + path, params=params, headers=self._headers
                )
            except httpx2.TransportError:
                if is_last:
                    raise
            else:
                is_busy = answer.status_code == 429 or answer.status_code >= 500
                if is_last or not is_busy:
                    answer.raise_for_status()
                    return answer.json()
                wait = float(answer.headers.get("retry-after", wait))
                if wait > _LONGEST_WAIT:
                    answer.raise_for_status()
            await asyncio.sleep(wait)
        raise AssertionError("the last attempt returns or raises")

    async def by_cursor(self, path: str) -> AsyncIterator[Json]:
        params: Params = {"limit": 120}
        while True:
            page = await self.get(path, params)
            for item in page["items"]:
                yield item
            if not page["hasMore"]:
                return
            params["after"] = page["nextPage"]

    async def by_page(self, path: str) -> AsyncIterator[Json]:
        params: Params = {"limit": 1000}
        while True:
            page = await self.get(path, params)
            for item in page["items"]:
                yield item
            if "next" not in page:
                return
            params["page"] = page["next"]["page"]

    async def by_offset(self, path: str) -> AsyncIterator[Json]:
        offset = 0
        while items := await self.get(path, {"limit": 100, "offset": offset}):
            for item in items:
                yield item
            offset += len(items)

    async def by_links(self, path: str) -> AsyncIterator[Json]:
        offset = 0
        while True:
            page = await self.get(path, {"limit": 100, "offset": offset})
            for item in page["results"]:
                yield item
            if not page["links"]["next"]:
                return
            offset += len(page["results"])


Account = tuple[str, str | None, str | None]
"""User id, e-mail address and role."""


def _address(email: str | None) -> str | None:
    return email if email and "@" in email else None


async def paperspace(client: Client, ids: list[str]) -> AsyncIterator[Account]:
    async for member in client.by_cursor(f"/teams/{ids[0]}/users"):
        user = member["user"]
        role = "owner" if member["isOwner"] else "admin" if member["isAdmin"] else "member"
        yield user["id"], user["email"] or None, role


async def zenml(client: Client, ids: list[str]) -> AsyncIterator[Account]:
    if not ids:
        async for user in client.by_offset("/users"):
            role = "superuser" if user["is_superuser"] else None
            yield user["id"], _address(user["email"]), role
        return
    # Users, service accounts, teams and invitations, each with its role.
    for member in await client.get(f"/organizations/{ids[0]}/members"):
        yield member["id"], _address(member.get("email")), member["role"]


async def gitbook(client: Client, ids: list[str]) -> AsyncIterator[Account]:
    organization, *team = ids
    if team:
        async for member in client.by_page(f"/orgs/{organization}/teams/{team[0]}/members"):
            user = member["organization"]
            yield user["id"], user["user"].get("email") or None, member["team"]["role"]
        return
    async for user in client.by_page(f"/orgs/{organization}/members"):
        yield user["id"], user["user"].get("email") or None, user["role"] or "guest"


async def evo(client: Client, ids: list[str]) -> AsyncIterator[Account]:
    def names(roles: list[Json]) -> str | None:
        return ", ".join(role["name"] for role in roles) or None

    organization, *workspace = ids
    if workspace:
        path = f"/workspace/admin/orgs/{organization}/workspaces/{workspace[0]}/users"
        for user in (await client.get(path))["results"]:
            yield user["user_id"], user["email"] or None, user["role"]
        return
    path = f"/workspace/orgs/{organization}/members"
    async for user in client.by_links(f"{path}/users"):
        yield user["id"], user["email"] or None, names(user["roles"])
    async for invitation in client.by_links(f"{path}/invitations"):
        if invitation["status"].lower() != "accepted":
            yield invitation["id"], invitation["email"] or None, names(invitation["roles"])


_SERVICES = {"paperspace": paperspace, "zenml": zenml, "gitbook": gitbook, "evo": evo}


async def principal(service: str, client: Client) -> str | None:
    """Whose credential it is."""
    match service:
        case "paperspace":
            session = await client.get("/auth/session")
            return session and (session["user"]["email"] or session["user"]["id"])
        case "zenml":
            user = await client.get("/users/me")
            return user["email"] or user["username"] or user["id"]
        case "gitbook":
            user = await client.get("/user")
            return user.get("email") or user["id"]
    return None


class Review:
    """The rows of all targets, and whose the credentials are."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.principals: dict[str, str | None] = {}
        self._known: dict[str, str | None] = {}

    async def read(self, target: str, client: Client) -> None:
        source, _, ids = target.partition(":")
        service = source.partition("@")[0]
        if source not in self._known:
            self._known[source] = await principal(service, client)
        self.principals[target] = self._known[source]
        # An account that is on two pages is one row.
        accounts: dict[str, Row] = {}
        async for account in _SERVICES[service](client, ids.split("/") if ids else []):
            accounts[account[0]] = (service, target, *account)
        self.rows += accounts.values()


async def review(of: Fleet) -> Review:
    limits = httpx2.Limits(max_connections=_HOSTS_AT_ONCE)
    async with httpx2.AsyncClient(timeout=30, limits=limits, trust_env=False) as http:
        clients = {source["source"]: Client(http, source) for source in of["sources"]}
        queues: dict[bytes, list[str]] = {}
        for target in of["targets"]:
            client = clients[target.partition(":")[0]]
            queues.setdefault(client.host, []).append(target)
        reviewed = Review()
        room = asyncio.Semaphore(_HOSTS_AT_ONCE)

        async def read_queue(queue: list[str]) -> None:
            async with room:
                for target in queue:
                    await reviewed.read(target, clients[target.partition(":")[0]])

        await asyncio.gather(*map(read_queue, queues.values()))
        reviewed.rows.sort(key=lambda row: row[:3])
        return reviewed


def main() -> None:
    of = fleet()
    watch = Stopwatch()
    reviewed = asyncio.run(review(of))
    sample = watch.stop()
    show(sample, reviewed.rows, [*reviewed.principals.items()])


if __name__ == "__main__":
    main()
