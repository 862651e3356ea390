"""Offboard a person in two steps, so that the plan can be looked at before anything is changed:

    python offboard.py plan PERSON TARGET... > plan.json
    python offboard.py apply plan.json DIGEST > evidence.json

`plan` shows the steps on standard error, and the digest that `apply` asks for: a plan that was not
looked at, or was changed since, is not applied. Credentials come from the environment. The exit
code is 0 if all is well, 1 if something is left to do, 2 if it was called wrongly, 3 if the person
is in none of the places, and 5 if it was refused.
"""

import argparse
import sys
from pathlib import Path

from rosterkit import Access, ConfigError, InvalidArgumentError, RosterKitError, SafetyError


def tell(text: str) -> None:
    print(text, file=sys.stderr)


def show(document: str, words: str) -> None:
    """The document is for the file, the words for who looks at the terminal."""
    print(document, end="")
    print(words, end="", file=sys.stderr)


def plan(access: Access, person: str, targets: list[str]) -> int:
    plan = access.offboard(person, targets)
    show(access.render_plan(plan), access.render_plan(plan, format="text"))
    # A place that could not be read may have them, too: it is never taken for empty.
    if any(target.status != "complete" for target in plan.targets):
        return 1
    return 0 if plan.steps else 3


def apply(access: Access, file: str, digest: str) -> int:
    plan = access.read_plan(Path(file).read_text(encoding="utf-8"))
    # After a run that was killed, the same command goes on where the journal ends.
    evidence = access.apply(plan, confirm=digest, journal=f"{file}.journal")
    show(access.render_evidence(evidence), access.render_evidence(evidence, format="text"))
    for secret in plan.rotate:
        tell(f"They may know {secret.name} of {secret.target}: rotate it.")
    return 0 if evidence.complete else 1


def main() -> int:
    parser = argparse.ArgumentParser(description="Offboard a person.")
    commands = parser.add_subparsers(dest="command", required=True)
    planning = commands.add_parser("plan", help="write a plan; nothing is changed")
    planning.add_argument("person", help="an e-mail address or a user id")
    planning.add_argument("targets", nargs="+", metavar="target", help="such as paperspace:my-team")
    applying = commands.add_parser("apply", help="carry out a plan")
    applying.add_argument("plan", help="the file")
    applying.add_argument("digest", help="its digest, or the first 12 characters of it")
    arguments = parser.parse_args()
    try:
        access = Access()
        if arguments.command == "plan":
            return plan(access, arguments.person, arguments.targets)
        return apply(access, arguments.plan, arguments.digest)
    except SafetyError as error:
        tell(str(error))
        return 5
    except (ConfigError, InvalidArgumentError, OSError, UnicodeError) as error:
        tell(str(error))
        return 2
    except RosterKitError as error:
        tell(str(error))
        return 1


if __name__ == "__main__":
    sys.exit(main())
