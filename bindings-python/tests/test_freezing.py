"""Programs that are frozen: a folder or a file with Python and all modules that a program imports.

Freezers find modules by reading Python code. What only native code imports has to be named there.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from modulefinder import ModuleFinder
from pathlib import Path

import pytest

import rosterkit
from rosterkit.testing import Emulator

HERE = Path(__file__).parent
PACKAGE = Path(rosterkit.__file__).parent
# These are imported by those who use them, by name.
OF_THEIR_OWN = {
    "rosterkit.__main__",
    "rosterkit.opentelemetry",
    "rosterkit.pytest_plugin",
    "rosterkit.testing",
}


def imported_by_native_code() -> set[str]:
    sources = [path.read_text() for path in (HERE.parent / "src").rglob("*.rs")]
    named = [re.findall(r'\bimport\([^;"]*"([\w.]+)"', source) for source in sources]
    return {name for names in named for name in names}


def test_what_native_code_imports_is_seen_in_python_code(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("import rosterkit\n")
    # Programs that use gevent import it themselves.
    finder = ModuleFinder([str(PACKAGE.parent), *filter(None, sys.path)], excludes=["gevent"])
    finder.run_script(str(program))
    native = imported_by_native_code()
    assert {"rosterkit._asyncio", "uuid"} <= native, "the sources are written differently now"
    package = {f"rosterkit.{path.stem}" for path in PACKAGE.glob("*.py")} - {"rosterkit.__init__"}
    assert (native | package) - OF_THEIR_OWN - {*finder.modules} == set()


@pytest.mark.parametrize("name", ["blocking", "waiting"])
def test_a_frozen_program_runs(name: str, tmp_path: Path) -> None:
    # From elsewhere: the package is the one that is installed.
    freezing = subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--onedir", "--log-level", "WARN"),
            *("--specpath", tmp_path, "--workpath", tmp_path / "work", "--distpath", tmp_path),
            HERE / "frozen" / f"{name}.py",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert freezing.returncode == 0, freezing.stderr
    with Emulator(people=20) as emulator:
        ended = subprocess.run(
            [tmp_path / name / name],
            env={
                **os.environ,
                "PROVIDED": emulator.zenml.token,
                "ZENML_PRO_API_URL": emulator.zenml.base_url,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert (ended.returncode, ended.stderr) == (0, "")
        people, events = map(int, ended.stdout.split())
        assert (people, events) == (20, 2 * len(emulator.requests()))
