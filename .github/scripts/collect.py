#!/usr/bin/env python3
"""Check that a folder has all files of a release and no others, and write their SHA256SUMS.

collect.py FOLDER VERSION
"""

from __future__ import annotations

import hashlib
import sys
from fnmatch import fnmatchcase
from pathlib import Path

WHEELS = (
    "manylinux*_x86_64", "manylinux*_aarch64", "musllinux*_x86_64", "musllinux*_aarch64",
    "macosx*_x86_64", "macosx*_arm64", "win_amd64", "win_arm64",
)  # fmt: skip
ADDONS = (
    "linux-x64-gnu", "linux-arm64-gnu", "linux-x64-musl", "linux-arm64-musl",
    "darwin-x64", "darwin-arm64", "win32-x64-msvc", "win32-arm64-msvc",
)  # fmt: skip
PROGRAMS = (
    "x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu",
    "x86_64-unknown-linux-musl", "aarch64-unknown-linux-musl",
    "x86_64-apple-darwin", "aarch64-apple-darwin",
    "x86_64-pc-windows-msvc", "aarch64-pc-windows-msvc",
)  # fmt: skip
CRATES = ("spelling", "macros", "emulator", "cli")
SUMS = "SHA256SUMS"


def of_python(version: str) -> str:
    """A version as Python spells it: 1.2.3rc1 for 1.2.3-rc.1."""
    release, _, phase = version.partition("-")
    return release + phase.replace("alpha", "a").replace("beta", "b").replace(".", "")


def expected(version: str) -> list[str]:
    """The patterns of the names; there is one file for each."""
    python = of_python(version)
    return [
        f"rosterkit-{python}.tar.gz",
        *(f"rosterkit-{python}-cp310-abi3-{tag}*.whl" for tag in WHEELS),
        f"rosterkit-{version}.tgz",
        *(f"rosterkit-{platform}-{version}.tgz" for platform in ADDONS),
        *(f"rosterkit-{version}-{triple}.[tz]*" for triple in PROGRAMS),
        f"rosterkit-{version}.crate",
        *(f"rosterkit-{crate}-{version}.crate" for crate in CRATES),
        "RosterKitFFI.xcframework.zip",
        "*.artifactbundle.zip",
    ]


def complaints(names: list[str], version: str) -> list[str]:
    """Everything that is missing, is there twice, or does not belong to a release."""
    found = []
    known = {SUMS}
    for pattern in expected(version):
        matching = [name for name in names if fnmatchcase(name, pattern)]
        known.update(matching)
        if len(matching) != 1:
            found.append(f"{pattern}: {', '.join(matching) or 'is missing'}")
    # Bills of materials of what is in the archives.
    known.update(name for name in names if name.endswith(".cdx.json"))
    found += [f"{name}: does not belong to a release" for name in names if name not in known]
    return found


def main(folder: Path, version: str) -> int:
    files = sorted(folder.iterdir())
    wrong = complaints([file.name for file in files], version)
    for complaint in wrong:
        print(complaint, file=sys.stderr)
    if wrong:
        return 1
    sums = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n"
        for file in files
        if file.name != SUMS
    ]
    (folder / SUMS).write_text("".join(sums))
    print(f"{len(sums)} files")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
