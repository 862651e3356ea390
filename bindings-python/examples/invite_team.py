"""Give a team access to its places, from a file:

    python invite_team.py TEAM.csv            shows what would be done
    python invite_team.py TEAM.csv --apply    does it

The file has the columns kind, user, target and role, and a line such as

    grant,jo@example.com,gitbook:my-org,read

Running it again does only what is not done. Credentials come from the environment. The exit code is
0 if all is done (or could be), 1 if something is left to do, 2 if it was called wrongly, 5 if a
limit forbids a step.
"""

import argparse
import sys
from pathlib import Path

from rosterkit import Access, ConfigError, InvalidArgumentError, RosterKitError, SafetyError


def main() -> int:
    parser = argparse.ArgumentParser(description="Give a team access to its places.")
    parser.add_argument("team", type=Path, metavar="TEAM.csv")
    parser.add_argument("--apply", action="store_true", help="do it")
    arguments = parser.parse_args()
    try:
        access = Access()
        wanted = access.read_changes(arguments.team.read_text(encoding="utf-8"))
        plan = access.plan(wanted.changes)
        print(access.render_plan(plan, format="text"), end="")
        if any(rail.verdict == "refused" for step in plan.steps for rail in step.rails):
            return 5
        if not arguments.apply:
            return 0
        evidence = access.apply(plan, confirm=plan.digest)
        print(access.render_evidence(evidence, format="text"), end="")
        return 0 if evidence.complete else 1
    except SafetyError as error:
        print(error, file=sys.stderr)
        return 5
    except (ConfigError, InvalidArgumentError, OSError, UnicodeError) as error:
        print(error, file=sys.stderr)
        return 2
    except RosterKitError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
