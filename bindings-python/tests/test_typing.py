"""The types of the installed package, by the checkers that its users have."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import rosterkit

HERE = Path(__file__).parent
CASES = HERE / "typing"
EXAMPLES = HERE.parent / "examples"
PACKAGE = Path(rosterkit.__file__).parent


def run(directory: Path, *command: str | Path) -> None:
    """Run a module with this Python, away from the source tree; what it says is the failure."""
    # Pyright looks for Python on the path.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    ended = subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=directory,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_every_error_is_exported() -> None:
    assert set(rosterkit.errors.__all__) <= set(rosterkit.__all__)


@pytest.mark.parametrize("version", ["3.10", "3.14"])
def test_mypy(tmp_path: Path, version: str) -> None:
    mypy = ["-m", "mypy", "--strict", "--python-version", version, "--cache-dir", "cache"]
    run(tmp_path, *mypy, "-p", "rosterkit")
    run(tmp_path, *mypy, *CASES.glob("*.py"), *EXAMPLES.glob("*.py"))


def test_pyright(tmp_path: Path) -> None:
    config = {
        "typeCheckingMode": "strict",
        # Errors that are expected are marked for each checker on its own.
        "enableTypeIgnoreComments": False,
        "reportUnnecessaryTypeIgnoreComment": True,
        # Paths must be relative; the default leaves out whatever is in a virtual environment.
        "include": [
            os.path.relpath(path, tmp_path.resolve()) for path in (PACKAGE, CASES, EXAMPLES)
        ],
        "exclude": ["**/__pycache__"],
        "pythonVersion": "3.10",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    run(tmp_path, "-m", "pyright", "--warnings", "--project", ".", "--pythonpath", sys.executable)


def test_every_public_type_is_known(tmp_path: Path) -> None:
    run(tmp_path, "-m", "pyright", "--verifytypes", "rosterkit", "--ignoreexternal")


def test_stubs_are_what_is_there_at_run_time(tmp_path: Path) -> None:
    run(tmp_path, "-m", "mypy.stubtest", "rosterkit")
