"""`demo`: the command against the emulated services, with what goes wrong in real ones."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from .. import Evo, GitBook, Paperspace, RetryEvent, RosterKitError, ZenML
from ..testing import Emulator
from . import codes, table
from .find import search
from .output import Table
from .services import SERVICES, Client, Place, Row
from .terminal import Progress, bold, tell

_PEOPLE = 400
_SHOWN = 4


def demo(given: Namespace) -> int:
    """List, find, and fail, where nothing can come to harm."""
    try:
        emulator = Emulator(people=_PEOPLE)
    except RuntimeError as error:  # this build has none
        tell(f"rosterkit: {error}")
        return codes.MISUSED
    with emulator:
        print(f"The four services on this machine, {_PEOPLE} people in each. No key, no network.")
        admins = _list(emulator)
        _find(emulator, admins[0]["email"])
        _recover(emulator)
        _break_off_and_go_on(emulator)
    print("\nNow with a key of your own: rosterkit --help")
    return codes.DONE


def _list(emulator: Emulator) -> list[Row]:
    _type("members paperspace my-team --role admin")
    client = Paperspace(**emulator.paperspace.client)
    listing = SERVICES["paperspace"].members(client, "my-team", role="admin")
    rows = [row for page in listing.pages() for row in page]
    _show(rows[:_SHOWN], table.MEMBERS)
    print(f"… and {len(rows) - _SHOWN} more")
    return rows


def _find(emulator: Emulator, email: str) -> None:
    _type(f"find {email} --in paperspace:my-team --in zenml …")
    gitbook, evo = emulator.gitbook, emulator.evo
    places: list[tuple[Client, Place]] = [
        (Paperspace(**emulator.paperspace.client), Place("paperspace", ("my-team",))),
        (ZenML(**emulator.zenml.client), Place("zenml")),
        (
            GitBook(**gitbook.client),
            Place("gitbook", (gitbook.organization_id, gitbook.team_id)),
        ),
        (Evo(**evo.client), Place("evo", (evo.org_id, evo.workspace_id))),
    ]
    out = Table(sys.stdout, table.FOUND)
    searched = [search(client, place, email, out, Progress()) for client, place in places]
    out.end()
    print(f"{sum(result.people for result in searched)} people looked at")


def _recover(emulator: Emulator) -> None:
    emulator.set_faults([{"operation": "list_users", "page": 1, "status": 503, "times": 1}])
    _type("members zenml --json | wc -l", "its 2nd page fails, once")
    retries: list[RetryEvent] = []
    client = ZenML(**emulator.zenml.client, on_retry=retries.append)
    count = len(SERVICES["zenml"].members(client).pager.all())
    for retry in retries:
        print(f"status {retry.error.status}: asked again after {retry.wait * 1000:.0f} ms")
    print(count)


def _break_off_and_go_on(emulator: Emulator) -> None:
    emulator.set_faults([{"operation": "list_users", "page": 2, "status": 503}])
    _type("members zenml --json > users.json", "its 3rd page fails for good")
    client = ZenML(**emulator.zenml.client)
    listing = SERVICES["zenml"].members(client)
    ids: list[str] = []
    try:
        for page in listing.pages():
            ids += [row["user_id"] for row in page]
    except RosterKitError as error:
        print(f"rosterkit: {error}")
    place = listing.pager.resume
    print(f"{len(ids)} came before that.")
    emulator.set_faults([])
    _type(f"members zenml --json --resume {place[:8]}… >> users.json", "it is well again")
    rest = [str(user.id) for user in client.list_users(limit=100, resume=place)]
    rows = [*ids, *rest]
    print(f"{len(rest)} more: {len(rows)} rows, {len(set(rows))} different people of {_PEOPLE}")


def _type(command: str, comment: str = "") -> None:
    typed = bold(f"$ rosterkit {command}", sys.stdout)
    print(f"\n{typed}{'   # ' + comment if comment else ''}")


def _show(rows: Sequence[Row], columns: Sequence[table.Column]) -> None:
    out = Table(sys.stdout, columns)
    out.add(rows)
    out.end()
