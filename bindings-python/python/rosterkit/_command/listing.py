"""`members` and `secrets`: one listing, shown."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from typing import Any

from .. import Paperspace, RetryEvent, RosterKitError
from . import codes, output, services, table
from .output import Output
from .services import MEMBER_FIELDS, SECRET_FIELDS, SERVICES, Listing
from .terminal import Progress, is_terminal, tell


def members(given: Namespace) -> int:
    """Show who is in a place."""
    out = output.chosen(given.form, MEMBER_FIELDS, table.MEMBERS, resumed=bool(given.resume))
    with Progress(wanted=is_seen_apart(out)) as progress:
        service = SERVICES[given.service]
        client = service.client(timeout=given.timeout, on_retry=telling(progress))
        ids = [getattr(given, name.lower()) for name in service.ids]
        options = {name: getattr(given, name) for name in given.filters}
        listing = service.members(client, *ids, resume=given.resume, **options)
        return show(listing, out, progress, ("member", "members"))


def secrets(given: Namespace) -> int:
    """Show which secrets a team has, without their values."""
    out = output.chosen(given.form, SECRET_FIELDS, table.SECRETS, resumed=bool(given.resume))
    with Progress(wanted=is_seen_apart(out)) as progress:
        client = Paperspace(timeout=given.timeout, on_retry=telling(progress))
        listing = services.secrets(client, given.team, resume=given.resume)
        return show(listing, out, progress, ("secret", "secrets"))


def show(listing: Listing[Any], out: Output, progress: Progress, words: tuple[str, str]) -> int:
    """Show a listing to its end, or as far as it can be read, and return the exit code."""
    count = 0
    place = None
    try:
        for rows in listing.pages():
            out.add(rows)
            count += len(rows)
            # Asked for only now: what was interrupted on its way out is to come again.
            place = listing.pager.resume
            progress.show(f"{count} {words[1]} so far")
    except (RosterKitError, KeyboardInterrupt) as error:
        progress.clear()
        out.end(complete=False)
        tell(f"rosterkit: {error if isinstance(error, RosterKitError) else 'interrupted'}")
        if count:
            tell(
                f"{counted(count, words)} came before that. "
                f"To go on after them, repeat the command with --resume {place}"
            )
        return codes.of(error)
    progress.clear()
    left_out = out.end()
    if not out.is_streamed and is_terminal(sys.stdout):
        tell(f"{counted(count, words)}.{room_for(left_out)}")
    return codes.DONE


def counted(count: int, words: tuple[str, str]) -> str:
    """Write a number of things."""
    return f"{count} {words[count != 1]}"


def room_for(left_out: list[str]) -> str:
    """Say which columns a table has no room for, behind another sentence."""
    if not left_out:
        return ""
    names = ", ".join(heading.lower() for heading in left_out)
    return f" No room for: {names} (a wider terminal, --csv and --json have it)."


def is_seen_apart(out: Output) -> bool:
    """Tell whether progress can be shown without getting in between the rows."""
    return not out.is_streamed or not is_terminal(sys.stdout)


def telling(progress: Progress) -> Callable[[RetryEvent], None]:
    """Make the hook that says why it takes longer."""

    def tell_of(event: RetryEvent) -> None:
        why = f"status {event.error.status}" if event.error.status else "no answer"
        title = SERVICES[event.service].title
        progress.show(f"{title}: {why}; attempt {event.attempt} follows in {event.wait:.1f} s")

    return tell_of
