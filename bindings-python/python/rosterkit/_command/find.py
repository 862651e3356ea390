"""`find`: one person in many places."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import dataclass

from .. import RosterKitError
from . import codes, output, table
from .listing import counted, is_seen_apart, room_for, telling
from .output import Output
from .services import MEMBER_FIELDS, SERVICES, Client, Field, Place, Row, pattern
from .terminal import Progress, is_terminal, tell

_FIELDS = (*MEMBER_FIELDS, Field("unchecked"), Field("error", is_free_text=True))
"""Those of members. Rows without a person are about a place of which the answer is not known: how
many people in it could not be checked, or why it was not searched to its end."""


@dataclass
class Searched:
    """What came of searching a place."""

    place: Place
    people: int = 0
    nameless: int = 0
    """How many of them show no e-mail address."""
    found: int = 0
    error: RosterKitError | None = None
    """Why it was not searched to its end."""

    @property
    def unchecked(self) -> int:
        """How many people in it may have the address, as they show none."""
        return 0 if self.found else self.nameless


def find(given: Namespace) -> int:
    """Show where somebody is."""
    places: list[Place] = list(dict.fromkeys(given.places)) or _without_ids()
    out = output.chosen(given.form, _FIELDS, table.FOUND, resumed=False)
    with Progress(wanted=is_seen_apart(out)) as progress:
        try:
            # All of them before the first request: a missing key is told at once.
            options = {"timeout": given.timeout, "on_retry": telling(progress)}
            clients = {name: SERVICES[name].client(**options) for name in _services(places)}
        except RosterKitError as error:
            tell(f"rosterkit: {error}")
            _tell_of_others(given)
            return codes.of(error)
        results = [search(clients[p.service], p, given.email, out, progress) for p in places]
    failed = [result for result in results if result.error is not None]
    _tell(given, results, out.end())
    if failed:
        kinds = {codes.of(result.error) for result in failed if result.error is not None}
        return codes.MISUSED if kinds == {codes.MISUSED} else codes.FAILED
    if any(result.found for result in results):
        return codes.DONE
    unchecked = any(result.unchecked for result in results)
    return codes.NOT_ALL_CHECKED if unchecked else codes.FOUND_NOBODY


def search(client: Client, place: Place, email: str, out: Output, progress: Progress) -> Searched:
    """Look through everybody in a place, and show who has the address.

    Services differ in what their own filters take for the same address, so none is used.
    """
    wanted = folded(email)
    result = Searched(place)
    try:
        for rows in SERVICES[place.service].members(client, *place.ids).pages():
            matching = [row for row in rows if _address(row) == wanted]
            out.add([row | {"unchecked": None, "error": None} for row in matching])
            result.people += len(rows)
            result.nameless += sum(not _address(row) for row in rows)
            result.found += len(matching)
            progress.show(f"{place}: {counted(result.people, ('person', 'people'))} so far")
    except RosterKitError as error:
        result.error = error
    progress.clear()
    _remark(result, out)
    return result


def _remark(result: Searched, out: Output) -> None:
    """Say in the output itself what is not known of a place: an empty one would read as nobody."""
    place, unchecked, error = result.place, result.unchecked or None, None
    if result.error is not None:
        words, error = f"INCOMPLETE: {place} was not searched to its end.", str(result.error)
    elif unchecked:
        people = counted(unchecked, ("person", "people"))
        words = f"UNCHECKED: {people} in {place} without an e-mail address that can be seen."
    else:
        return
    out.add_remark(place.row | {"unchecked": unchecked, "error": error}, words)


def folded(email: str) -> str:
    """Make addresses comparable: trimmed and case-folded, and nothing else."""
    return email.strip().casefold()


def _address(row: Row) -> str:
    return folded(row["email"] or "")


def _without_ids() -> list[Place]:
    return [Place(name) for name, service in SERVICES.items() if not service.ids]


def _services(places: list[Place]) -> list[str]:
    return list(dict.fromkeys(place.service for place in places))


def _tell(given: Namespace, results: list[Searched], left_out: list[str]) -> None:
    found = sum(result.found > 0 for result in results)
    if found:
        shown = not given.form and is_terminal(sys.stdout)
        tell(
            f"Found in {found} of {counted(len(results), ('place', 'places'))}."
            + (room_for(left_out) if shown else "")
        )
    for result in results:
        if result.error is not None:
            tell(f"rosterkit: {result.place} was not searched to its end: {result.error}")
        elif not result.found:
            tell(_not_found(result))
    _tell_of_others(given)


def _not_found(result: Searched) -> str:
    people = counted(result.people, ("person", "people"))
    if not result.unchecked:
        return f"Not in {result.place}: {people}."
    checked = result.people - result.unchecked
    return (
        f"Not found in {result.place}, but only {checked} of {people} could be checked: "
        "the others show no e-mail address."
    )


def _tell_of_others(given: Namespace) -> None:
    if not given.places:
        others = [name for name, service in SERVICES.items() if service.ids]
        titles = ", ".join(SERVICES[name].title for name in others)
        ways = ", ".join(f"--in {pattern(name)}" for name in others)
        tell(f"Not searched: {titles}. Say where: {ways}.")
