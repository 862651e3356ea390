#!/usr/bin/env python3
"""The version, in every file that states it.

version.py                 check that all files state the same version, and print it
version.py --tag v0.2.0    check as well that a release with this tag can be made
version.py --set 0.2.0     write another version to all files
version.py --notes         print the section of CHANGELOG.md about this version
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Of pre-releases those that Python has, too.
SEMVER = r"\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?"

# The line of a manual page with the version.
TITLE = r'^\.TH rosterkit 1  "rosterkit '
# Each file, and what stands before the version in it. The first is the one that the others follow.
PLACES = {
    "Cargo.toml": r'^version = "',
    "Cargo.lock": r'^name = "rosterkit[a-z-]*"\nversion = "',
    "core/Cargo.toml": r'^rosterkit-.* version = "',
    "core/cli/Cargo.toml": r'^rosterkit.* version = "',
    "core/macros/Cargo.toml": r'^rosterkit-.* version = "',
    "bindings-node/package.json": r'^  "version": "',
    "bindings-node/package-lock.json": r'"name": "rosterkit",\n +"version": "',
    "bindings-swift/rosterkit.pc": r"^Version: ",
    # These two are generated.
    "bindings-node/man/rosterkit.1": TITLE,
    "bindings-python/rosterkit.data/data/share/man/man1/rosterkit.1": TITLE,
    "CHANGELOG.md": r"\A# Changelog\n\n## ",
}


class Wrong(Exception):
    """Something that a person has to mend before a release."""


def pattern(before: str) -> re.Pattern[str]:
    return re.compile(f"({before})({SEMVER})", re.MULTILINE)


def stated(root: Path) -> dict[str, set[str]]:
    """The versions that each file states."""
    versions = {}
    for name, before in PLACES.items():
        found = {match[2] for match in pattern(before).finditer((root / name).read_text())}
        if not found:
            raise Wrong(f"{name} states no version where one is expected.")
        versions[name] = found
    return versions


def agreed(root: Path) -> str:
    """The one version that all files state."""
    versions = stated(root)
    version = min(versions["Cargo.toml"])
    others = {name: found for name, found in versions.items() if found != {version}}
    if others:
        listed = "".join(
            f"\n  {name}: {', '.join(sorted(found))}" for name, found in others.items()
        )
        raise Wrong(f"Cargo.toml states {version}, and other files do not:{listed}")
    return version


def notes(root: Path, version: str) -> str:
    """The section of the changelog about a version, without its heading."""
    sections = re.split(r"^## ", (root / "CHANGELOG.md").read_text(), flags=re.MULTILINE)
    for section in sections:
        heading, _, text = section.partition("\n")
        if heading.split(" ")[0] == version:
            return text.strip()
    raise Wrong(f"CHANGELOG.md has no section about {version}.")


def check_tag(root: Path, version: str, tag: str) -> None:
    """Check that a release of this version can be made by this tag."""
    if tag != f"v{version}":
        raise Wrong(f"The tag is {tag}, and the version in Cargo.toml is {version}.")
    if f"## {version} (unreleased)" in (root / "CHANGELOG.md").read_text():
        raise Wrong(f"CHANGELOG.md calls {version} unreleased; put the date there.")
    if not notes(root, version):
        raise Wrong(f"CHANGELOG.md says nothing about {version}.")


def write(root: Path, version: str) -> None:
    """Write a version to all files; nothing, if one of them does not state any."""
    if not re.fullmatch(SEMVER, version):
        raise Wrong(f"{version} is not a version such as 0.2.0 or 0.2.0-rc.1.")
    stated(root)
    changelog = root / "CHANGELOG.md"
    if not re.match(r"# Changelog\n\n## .* \(unreleased\)\n", changelog.read_text()):
        # The first section is about what was released: it stays, below a new one.
        section = f"# Changelog\n\n## {version} (unreleased)\n"
        changelog.write_text(changelog.read_text().replace("# Changelog\n", section, 1))
    for name, before in PLACES.items():
        file = root / name
        file.write_text(pattern(before).sub(rf"\g<1>{version}", file.read_text()))


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description="The version, in every file that states it.")
    parser.add_argument(
        "--root", type=Path, default=ROOT, help="the checkout, if it is another one"
    )
    does = parser.add_mutually_exclusive_group()
    does.add_argument("--tag", help="check that a release with this tag can be made")
    does.add_argument("--set", metavar="VERSION", help="write another version to all files")
    does.add_argument("--notes", action="store_true", help="print the changelog of this version")
    given = parser.parse_args(arguments)
    if given.set:
        write(given.root, given.set)
    version = agreed(given.root)
    if given.tag:
        check_tag(given.root, version, given.tag)
    print(notes(given.root, version) if given.notes else version)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Wrong as wrong:
        sys.exit(str(wrong))
