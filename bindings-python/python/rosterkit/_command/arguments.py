"""What can be typed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .. import __version__
from . import codes, demo, find, listing, services
from .services import SERVICES, Place

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # pyright: ignore[reportPrivateUsage]

_DESCRIPTION = """\
Who is on which team, and which secrets teams have, in Paperspace, ZenML Pro,
GitBook and Seequent Evo. It only reads: to change something, use the library.
"""

_EPILOG = """\
examples:
  rosterkit demo
  rosterkit members paperspace my-team --role admin
  rosterkit find jo@example.com --in paperspace:my-team --in zenml
  rosterkit COMMAND --help

credentials come from the environment, never from arguments, which every user
of a machine can read in its list of processes:
  Paperspace    PAPERSPACE_API_KEY                         [PAPERSPACE_API_URL]
  ZenML Pro     ZENML_PRO_API_KEY or ZENML_PRO_TOKEN        [ZENML_PRO_API_URL]
  GitBook       GITBOOK_TOKEN                                 [GITBOOK_API_URL]
  Seequent Evo  EVO_HUB_URL, and EVO_TOKEN or EVO_CLIENT_ID + EVO_CLIENT_SECRET

output: a table for people (in colors with `pip install 'rosterkit[cli]'`,
unless NO_COLOR is set). For programs --csv and --json, written page by page.

exit codes:
  0 done   1 failed, what was written is incomplete   2 wrong usage, arguments
  or configuration   3 find: not found   4 find: not found, and not everyone
  could be checked   130 interrupted   141 the pipe was closed
"""

_MEMBERS = """\
examples:
  rosterkit members paperspace my-team --role admin
  rosterkit members gitbook ORG TEAM --csv > team.csv
  rosterkit members evo ORG WORKSPACE --json | jq -r 'select(.role == "owner").email'
  rosterkit members zenml --inactive
"""

_SECRETS = """\
examples:
  rosterkit secrets my-team
  rosterkit secrets my-team --json | jq -r 'select(.dt_modified < "2025").name'
"""

_FIND = """\
examples:
  rosterkit find jo@example.com --in paperspace:my-team --in gitbook:ORG/TEAM
  rosterkit find jo@example.com --in evo:ORG/WORKSPACE --in zenml --json

Addresses are compared trimmed and without regard to case, nothing else.

exit codes:
  0 found
  3 not found: everyone in these places was checked
  4 not found, but some people show no e-mail address: they were not checked
  1 a place could not be read to its end, even if it was found elsewhere

A place of which the answer is not known has a line of its own in the output:
UNCHECKED or INCOMPLETE below the table; with --csv and --json a row without
a person, and in it `unchecked`, how many people, or `error`, why.
"""

_IDS = {
    ("paperspace", "TEAM"): "the team's id or namespace",
    ("gitbook", "ORG"): "the organization's id",
    ("gitbook", "TEAM"): "the team's id",
    ("evo", "ORG"): "the organization's id",
    ("evo", "WORKSPACE"): "the workspace's id",
}

_RESUMING = """
A listing that fails says how to go on: --resume continues exactly after the
last row (and --csv then leaves the header out, so that it can be appended).
"""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; `do` is what they ask for. Ends the process if they are wrong."""
    parser = argparse.ArgumentParser("rosterkit", **_texts(_DESCRIPTION, _EPILOG))
    parser.add_argument("--version", action="version", version=f"rosterkit {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_members(commands)
    _add_secrets(commands)
    _add_find(commands)
    _add_demo(commands)
    given = parser.parse_args(_with_values_guarded(argv))
    if not hasattr(given, "do"):
        parser.print_help(sys.stderr)
        sys.exit(codes.MISUSED)
    return given


# Ids of GitBook often begin with a dash, and e-mail addresses may, which `argparse` would take for
# options. A NUL in front hides the dash; no argument of a process can hold one of its own.
_GUARD = "\0"


def _with_values_guarded(argv: Sequence[str]) -> list[str]:
    has_ids = list(argv[:2]) == ["members", "gitbook"]
    return [_GUARD + word if _is_value(word, has_ids) else word for word in argv]


def _is_value(word: str, has_ids: bool) -> bool:
    begins_so = word.startswith("-") and not word.startswith("--") and word not in ("-", "-h")
    return begins_so and (has_ids or "@" in word)


def _value(word: str) -> str:
    return word.removeprefix(_GUARD)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str, **options: Any) -> None:
        super().__init__(prog, max_help_position=22, **options)


def _texts(description: str, epilog: str = "") -> dict[str, Any]:
    """What parsers have in common: they leave lines as they are, and guess at no option."""
    return {
        "description": description,
        "epilog": epilog,
        "formatter_class": _Formatter,
        "allow_abbrev": False,
    }


def _add_members(commands: _Commands) -> None:
    summary = "show who is in a place"
    description = "Show who is in a place: e-mail, name, role, status, dates and id."
    parser = commands.add_parser("members", help=summary, **_texts(description, _MEMBERS))
    places = parser.add_subparsers(title="services", metavar="SERVICE", required=True)
    for name, service in SERVICES.items():
        of_service = places.add_parser(
            name,
            help=f"{service.title}: {' '.join(service.ids) or 'all users'}",
            **_texts(f"Show who is there in {service.title}.", _RESUMING),
        )
        for id_name in service.ids:
            of_service.add_argument(
                id_name.lower(), metavar=id_name, type=_value, help=_IDS[name, id_name]
            )
        filters = _add_filters(of_service, name)
        _add_output(of_service)
        _add_resume(of_service)
        of_service.set_defaults(do=listing.members, service=name, filters=filters)


def _add_filters(parser: argparse.ArgumentParser, service: str) -> list[str]:
    """Add what a service's operation can look for, and return its names."""
    if service == "paperspace":
        parser.add_argument("--role", choices=["owner", "admin", "member"], help="only these")
        return ["role"]
    if service == "zenml":
        parser.add_argument(
            "--email", type=_value, help="only users with this address, as ZenML compares it"
        )
        active = parser.add_mutually_exclusive_group()
        active.add_argument(
            "--active",
            dest="is_active",
            action="store_true",
            default=None,
            help="only active users",
        )
        active.add_argument(
            "--inactive",
            dest="is_active",
            action="store_false",
            default=None,
            help="only inactive users",
        )
        return ["email", "is_active"]
    return []


def _add_secrets(commands: _Commands) -> None:
    summary = "show which secrets a Paperspace team has, never their values"
    description = "Show the names and dates of a Paperspace team's secrets, never their values."
    parser = commands.add_parser(
        "secrets", help=summary, **_texts(description, _SECRETS + _RESUMING)
    )
    parser.add_argument("team", metavar="TEAM", help=_IDS["paperspace", "TEAM"])
    _add_output(parser)
    _add_resume(parser)
    parser.set_defaults(do=listing.secrets)


def _add_find(commands: _Commands) -> None:
    summary = "show in which places somebody is"
    description = "Show in which places somebody is, by e-mail address."
    parser = commands.add_parser("find", help=summary, **_texts(description, _FIND))
    parser.add_argument("email", metavar="EMAIL", type=_email, help="the address to look for")
    parser.add_argument(
        "--in",
        dest="places",
        metavar="PLACE",
        type=_place,
        action="append",
        default=[],
        help="where, as often as there are places: "
        f"{', '.join(map(services.pattern, SERVICES))}; without it, those that need no ids",
    )
    _add_output(parser)
    parser.set_defaults(do=find.find)


def _add_demo(commands: _Commands) -> None:
    summary = "show what this is like, without a key or a network"
    description = (
        "Show listing, finding and failing, with the four services emulated on this machine."
    )
    parser = commands.add_parser("demo", help=summary, **_texts(description))
    parser.set_defaults(do=demo.demo)


def _add_output(parser: argparse.ArgumentParser) -> None:
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument(
        "--json",
        dest="form",
        action="store_const",
        const="json",
        help="JSON Lines: an object a line (an array of them: | jq -s)",
    )
    forms.add_argument(
        "--csv",
        dest="form",
        action="store_const",
        const="csv",
        help="CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, "
        "ids and addresses stay as they are",
    )
    parser.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=float,
        help="how long each page may take, retries included (120)",
    )


def _add_resume(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--resume", metavar="PLACE", help="go on where another listing broke off")


def _email(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return _value(text)


def _place(text: str) -> Place:
    try:
        return services.place(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
