"""A review with RosterKit, with its defaults: `ours.py blocking|async`."""

from __future__ import annotations

import asyncio
import sys

from outcome import Fleet, Row, Stopwatch, fleet, show

import rosterkit

_CLIENTS = {
    "paperspace": lambda at, key: rosterkit.Paperspace(base_url=at, api_key=key),
    "zenml": lambda at, token: rosterkit.ZenML(base_url=at, token=token),
    "gitbook": lambda at, token: rosterkit.GitBook(base_url=at, token=token),
    "evo": lambda at, token: rosterkit.Evo(base_url=at, token=token),
}
_ASYNC_CLIENTS = {
    "paperspace": lambda at, key: rosterkit.AsyncPaperspace(base_url=at, api_key=key),
    "zenml": lambda at, token: rosterkit.AsyncZenML(base_url=at, token=token),
    "gitbook": lambda at, token: rosterkit.AsyncGitBook(base_url=at, token=token),
    "evo": lambda at, token: rosterkit.AsyncEvo(base_url=at, token=token),
}


def _clients(of: Fleet, kinds: dict) -> dict:
    return {
        at["source"]: kinds[at["source"].partition("@")[0]](at["base_url"], at["credential"])
        for at in of["sources"]
    }


Principals = list[tuple[str, str | None]]


def _read(review: rosterkit.access.Review) -> tuple[list[Row], Principals]:
    for target in review.targets:
        if target.error:
            raise SystemExit(target.error)
    rows = [(row.service, row.target, row.user_id, row.email, row.role) for row in review.rows]
    return rows, [(target.target, target.principal) for target in review.targets]


def blocking(of: Fleet) -> tuple[list[Row], Principals]:
    return _read(rosterkit.Access(clients=_clients(of, _CLIENTS)).review(of["targets"]))


async def in_asyncio(of: Fleet) -> tuple[list[Row], Principals]:
    access = rosterkit.AsyncAccess(clients=_clients(of, _ASYNC_CLIENTS))
    # Read here: of what a program's first coroutine returns, asyncio.run makes a text and drops it.
    return _read(await access.review(of["targets"]))


def main() -> None:
    of = fleet()
    watch = Stopwatch()
    read = asyncio.run(in_asyncio(of)) if sys.argv[1] == "async" else blocking(of)
    show(watch.stop(), *read)


if __name__ == "__main__":
    main()
