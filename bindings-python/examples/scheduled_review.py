"""Review who has access, as a job that runs by itself:

    python scheduled_review.py [--targets FILE] [--output FOLDER] [TARGET ...]

Targets are places such as `paperspace:my-team`; in a file they are one a line, and `#` begins a
comment. Credentials come from the environment. Progress goes to standard error, the report to the
folder. The exit code is 0 if all targets were read to their ends, 1 if not, 2 if it was called
wrongly.
"""

import argparse
import re
import sys
from pathlib import Path

from rosterkit import Access, InvalidArgumentError, RosterKitError, TargetEvent


def tell(event: TargetEvent) -> None:
    if event.state == "complete":
        print(f"{event.target}: {event.people} people", file=sys.stderr)
    elif event.state == "failed":
        print(f"{event.target}: {event.error}", file=sys.stderr)


def listed(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    targets = (re.sub(r"(^|\s)#.*", "", line).strip() for line in lines)
    return [target for target in targets if target]


def main() -> int:
    parser = argparse.ArgumentParser(description="Review who has access.")
    parser.add_argument("--targets", type=Path, metavar="FILE", help="a file with more targets")
    parser.add_argument("--output", default="review", metavar="FOLDER", help="for the report")
    parser.add_argument("named", nargs="*", metavar="TARGET", help="such as paperspace:my-team")
    arguments = parser.parse_args()
    targets: list[str] = arguments.named
    try:
        targets += listed(arguments.targets) if arguments.targets else []
    except OSError as error:
        parser.error(str(error))
    if not targets:
        parser.error("name at least one target, such as `paperspace:my-team`")
    access = Access(on_target=tell)
    try:
        review = access.review(targets)
        manifest = access.write_files(review, arguments.output)
    except RosterKitError as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, InvalidArgumentError) else 1
    written = ", ".join(file.name for file in manifest.files)
    print(f"{len(review.rows)} rows in {arguments.output}: {written}", file=sys.stderr)
    return 0 if review.complete else 1


if __name__ == "__main__":
    sys.exit(main())
