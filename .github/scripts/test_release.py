"""The scripts of a release, on copies of this repository's files and on folders made up."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import unittest
import zipfile
from pathlib import Path

from collect import ADDONS, CRATES, PROGRAMS, SUMS, WHEELS
from version import PLACES, ROOT

HERE = Path(__file__).parent
VERSION = "1.2.3"
NOT_THERE = "echo 'error: could not find it in the registry' >&2; exit 101;"
"""What cargo says of a crate that is not published."""


def run(*command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, check=False
    )


def made_up(folder: Path, version: str = VERSION, python: str = VERSION) -> list[str]:
    """Every file of a release, each with its name as its content."""
    names = [
        f"rosterkit-{python}.tar.gz",
        f"rosterkit-{version}.tgz",
        f"rosterkit-{version}.crate",
        "RosterKitFFI.xcframework.zip",
        "RosterKitFFI.artifactbundle.zip",
        *(f"rosterkit-{python}-cp310-abi3-{tag.replace('*', '_2_17')}.whl" for tag in WHEELS),
        *(f"rosterkit-{platform}-{version}.tgz" for platform in ADDONS),
        *(f"rosterkit-{version}-{triple}.tar.gz" for triple in PROGRAMS if "windows" not in triple),
        *(f"rosterkit-{version}-{triple}.zip" for triple in PROGRAMS if "windows" in triple),
        *(f"rosterkit-{crate}-{version}.crate" for crate in CRATES),
    ]  # fmt: skip
    for name in names:
        (folder / name).write_text(name)
    return sorted(names)


class InAFolder(unittest.TestCase):
    def setUp(self) -> None:
        made = tempfile.TemporaryDirectory()
        self.addCleanup(made.cleanup)
        self.folder = Path(made.name)


class Versions(InAFolder):
    def setUp(self) -> None:
        super().setUp()
        for name in PLACES:
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, self.folder / name)

    def version(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return run(sys.executable, HERE / "version.py", "--root", self.folder, *arguments)

    def release(self, version: str) -> None:
        """Make the files as they are when a version is to be released."""
        self.version("--set", version)
        changelog = self.folder / "CHANGELOG.md"
        dated = changelog.read_text().replace("(unreleased)", "(2030-01-02)", 1)
        changelog.write_text(dated)

    def test_a_version_is_written_to_every_file(self) -> None:
        self.assertEqual(self.version("--set", "9.8.7-rc.1").stdout, "9.8.7-rc.1\n")
        self.assertEqual(self.version().stdout, "9.8.7-rc.1\n")
        for name in PLACES:
            self.assertIn("9.8.7-rc.1", (self.folder / name).read_text(), name)
        versions = (self.folder / "Cargo.lock").read_text().count('version = "9.8.7-rc.1"')
        crates = (self.folder / "Cargo.lock").read_text().count('name = "rosterkit')
        self.assertEqual(versions, crates)

    def test_nothing_but_versions_is_changed(self) -> None:
        before = {name: (self.folder / name).read_text() for name in PLACES}
        version = self.version().stdout.strip()
        self.version("--set", "9.8.7")
        self.version("--set", version)
        self.assertEqual(before, {name: (self.folder / name).read_text() for name in PLACES})

    def test_what_was_released_keeps_its_section_of_the_changelog(self) -> None:
        self.release("9.8.7")
        before = (self.folder / "CHANGELOG.md").read_text()
        self.assertEqual(self.version("--set", "9.9.0").stdout, "9.9.0\n")
        section = "# Changelog\n\n## 9.9.0 (unreleased)\n\n## 9.8.7 (2030-01-02)\n"
        after = (self.folder / "CHANGELOG.md").read_text()
        self.assertTrue(after.startswith(section), after[:100])
        self.assertEqual(after.count("\n"), before.count("\n") + 2)

    def test_a_file_that_states_another_version_is_named(self) -> None:
        manifest = self.folder / "bindings-swift/rosterkit.pc"
        manifest.write_text(manifest.read_text().replace("Version: ", "Version: 7"))
        ended = self.version()
        self.assertEqual(ended.returncode, 1)
        self.assertIn("bindings-swift/rosterkit.pc: 7", ended.stderr)

    def test_a_file_that_states_no_version_is_named(self) -> None:
        (self.folder / "bindings-swift/rosterkit.pc").write_text("")
        self.assertIn("rosterkit.pc states no version", self.version("--set", "9.8.7").stderr)
        self.assertNotIn("9.8.7", (self.folder / "Cargo.toml").read_text())

    def test_what_is_not_a_version_is_refused(self) -> None:
        for wrong in ("v9.8", "9.8", "9.8.7-pre", "9.8.7-rc1"):
            self.assertIn("is not a version", self.version("--set", wrong).stderr)

    def test_a_tag_has_to_be_the_version(self) -> None:
        self.release("9.8.7")
        self.assertEqual(self.version("--tag", "v9.8.7").returncode, 0)
        self.assertIn("the version in Cargo.toml is 9.8.7", self.version("--tag", "v9.8.8").stderr)

    def test_a_tag_needs_a_changelog_with_a_date(self) -> None:
        self.release("9.8.7")
        changelog = self.folder / "CHANGELOG.md"
        changelog.write_text(changelog.read_text().replace("(2030-01-02)", "(unreleased)"))
        self.assertIn("calls 9.8.7 unreleased", self.version("--tag", "v9.8.7").stderr)

    def test_the_notes_are_the_section_of_the_version_alone(self) -> None:
        self.release("9.8.7")
        changelog = self.folder / "CHANGELOG.md"
        changelog.write_text(
            "# Changelog\n\n## 9.8.7 (today)\n\n- New.\n\n## 9.8.6 (before)\n\n- Old.\n"
        )
        self.assertEqual(self.version("--notes").stdout, "- New.\n")


class Collecting(InAFolder):
    def collect(self, version: str = VERSION) -> subprocess.CompletedProcess[str]:
        return run(sys.executable, HERE / "collect.py", self.folder, version)

    def test_a_whole_release_gets_a_sum_for_each_file(self) -> None:
        names = made_up(self.folder)
        (self.folder / SUMS).write_text("of one platform alone")
        self.assertEqual(self.collect().returncode, 0)
        expected = [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in names]
        self.assertEqual((self.folder / SUMS).read_text().splitlines(), expected)

    def test_a_pre_release_is_spelled_as_python_spells_it(self) -> None:
        for phase, python in (("-rc.1", "rc1"), ("-alpha.2", "a2"), ("-beta.10", "b10")):
            made_up(self.folder, VERSION + phase, VERSION + python)
            ended = self.collect(VERSION + phase)
            self.assertEqual(ended.returncode, 0, ended.stderr)
            for file in self.folder.iterdir():
                file.unlink()

    def test_each_file_that_is_missing_is_told(self) -> None:
        for name in made_up(self.folder):
            with self.subTest(name):
                (self.folder / name).unlink()
                ended = self.collect()
                (self.folder / name).write_text(name)
                self.assertEqual((ended.returncode, ended.stderr.count("is missing")), (1, 1))

    def test_a_file_of_another_version_does_not_belong(self) -> None:
        made_up(self.folder)
        (self.folder / "rosterkit-1.2.2.tar.gz").write_text("")
        self.assertIn("rosterkit-1.2.2.tar.gz: does not belong", self.collect().stderr)
        self.assertFalse((self.folder / SUMS).exists())


class BillsOfMaterials(InAFolder):
    def test_it_is_read_from_both_kinds_of_archives(self) -> None:
        inside = self.folder / "rosterkit-1.2.3-any" / "rosterkit.cdx.json"
        inside.parent.mkdir()
        inside.write_text('{"bomFormat": "CycloneDX"}')
        named = str(inside.relative_to(self.folder))
        with tarfile.open(self.folder / "any.tar.gz", "w:gz") as archive:
            archive.add(inside, named)
        with zipfile.ZipFile(self.folder / "any.zip", "w") as archive:
            archive.write(inside, named)
        for name in ("any.tar.gz", "any.zip"):
            ended = run(HERE / "bill-of-materials", self.folder / name)
            self.assertEqual(
                (ended.returncode, ended.stdout), (0, inside.read_text()), ended.stderr
            )


class Publishing(InAFolder):
    """With programs that write down how they are called, in place of the real npm and cargo."""

    def setUp(self) -> None:
        super().setUp()
        self.dist = self.folder / "dist"
        self.dist.mkdir()
        made_up(self.dist)
        self.calls = self.folder / "calls"
        self.calls.touch()

    def stand_in(self, name: str, script: str = "") -> None:
        program = self.folder / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f'#!/bin/sh\n{script}\necho "{name} $*" >>"{self.calls}"\n')
        program.chmod(0o755)

    def publish(self, *command: str | Path) -> list[str]:
        path = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        ended = run(HERE / command[0], *command[1:], PATH=path)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        return self.calls.read_text().splitlines()

    def test_the_root_package_of_npm_comes_last(self) -> None:
        self.stand_in("npm", '[ "$1" != view ] || exit 1')
        calls = self.publish("publish-npm", self.dist, VERSION)
        packed = [Path(call.split()[2]).name for call in calls]
        platforms = [f"rosterkit-{platform}-{VERSION}.tgz" for platform in sorted(ADDONS)]
        self.assertEqual(packed, [*platforms, f"rosterkit-{VERSION}.tgz"])
        self.assertTrue(all("--provenance --tag latest" in call for call in calls), calls)

    def test_what_npm_has_is_left_out(self) -> None:
        view = f'[ "$1" != view ] || {{ case "$2" in *linux*) echo {VERSION} ;; esac; exit; }}'
        self.stand_in("npm", view)
        calls = self.publish("publish-npm", self.dist, VERSION)
        self.assertEqual(len(calls), 5)
        self.assertFalse([call for call in calls if "linux" in call])

    def test_a_pre_release_is_not_what_npm_installs_by_default(self) -> None:
        (self.dist / "rosterkit-1.2.4-rc.1.tgz").touch()
        (self.dist / "rosterkit-linux-x64-gnu-1.2.4-rc.1.tgz").touch()
        self.stand_in("npm", '[ "$1" != view ] || exit 1')
        calls = self.publish("publish-npm", self.dist, "1.2.4-rc.1")
        self.assertEqual(len(calls), 2)
        self.assertTrue(all("--tag next" in call for call in calls), calls)

    def test_each_crate_comes_after_those_it_needs(self) -> None:
        self.stand_in("cargo", f'[ "$1" != info ] || {{ {NOT_THERE} }}')
        calls = self.publish("publish-crates", VERSION)
        order = [call.split("--package ")[1] for call in calls]
        self.assertEqual(order[:3], ["rosterkit-spelling", "rosterkit-macros", "rosterkit"])
        self.assertEqual(order[3:], ["rosterkit-emulator", "rosterkit-cli"])

    def test_what_crates_io_has_is_left_out(self) -> None:
        has = f'case "$*" in info*rosterkit-macros@*) exit ;; info*) {NOT_THERE} ;; esac'
        self.stand_in("cargo", has)
        calls = self.publish("publish-crates", VERSION)
        self.assertEqual(len(calls), 4)
        self.assertFalse([call for call in calls if "macros" in call])

    def test_a_registry_that_cannot_be_asked_ends_it(self) -> None:
        self.stand_in("cargo", "echo no connection >&2; exit 101")
        path = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        ended = run(HERE / "publish-crates", VERSION, PATH=path)
        self.assertNotEqual(ended.returncode, 0)
        self.assertIn("no connection", ended.stderr)
        self.assertEqual(self.calls.read_text(), "")


if __name__ == "__main__":
    unittest.main()
