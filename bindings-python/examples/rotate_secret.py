"""Give a secret of a Paperspace team a new value, and see that the service has it:

    python rotate_secret.py TEAM NAME < new-value
    python rotate_secret.py TEAM NAME --generate 40

The value comes from standard input, because other users of a machine can see the arguments of a
command. The key of the team comes from the environment, as PAPERSPACE_API_KEY. The exit code is 0
if the new value is there, 1 if that is not sure, 2 if it was called wrongly.
"""

import argparse
import getpass
import sys

from rosterkit import (
    Access,
    ConfigError,
    InvalidArgumentError,
    Paperspace,
    RosterKitError,
    Secret,
)


def new_value() -> Secret:
    if sys.stdin.isatty():
        return Secret(getpass.getpass("New value: "))
    # It may have several lines, as keys do. What writes it adds a line end to it.
    return Secret(sys.stdin.read().removesuffix("\n"))


def main() -> int:
    parser = argparse.ArgumentParser(description="Rotate a secret of a Paperspace team.")
    parser.add_argument("team")
    parser.add_argument("name", help="for example DB_PASSWORD")
    parser.add_argument(
        "--generate", type=int, metavar="LENGTH", help="make a value of so many characters"
    )
    arguments = parser.parse_args()
    try:
        paperspace = Paperspace()
        access = Access(clients={"paperspace": paperspace})
        value = None if arguments.generate else new_value()
        rotated = access.rotate_secret(
            f"paperspace:{arguments.team}",
            arguments.name,
            value=value,
            generate=arguments.generate,
        )
        # The service never shows a value, but it tells when it was changed.
        seen = paperspace.get_secret(arguments.team, rotated.name)
    except (ConfigError, InvalidArgumentError) as error:
        print(error, file=sys.stderr)
        return 2
    except RosterKitError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{rotated.name}: {rotated.outcome}, {rotated.certainty}")
    if rotated.used_by_deployment:
        print("A deployment uses it, and has the old value until it is restarted.")
    if seen.dt_modified < rotated.changed_at:
        print(
            f"But the service says that it was last changed at {seen.dt_modified}.", file=sys.stderr
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
