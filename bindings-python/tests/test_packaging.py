"""What users do first: install the package where nothing else is, and run what its page shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

from rosterkit.testing import Emulator

HERE = Path(__file__).parent.parent
PAGES = [HERE.parent / "README.md", HERE / "README.md"]


def run(*command: str | Path, **environment: str) -> str:
    """Run a command to its good end, in the environment of a new user."""
    mine = ("PATH", "HOME", "LANG", "CARGO_HOME", "RUSTUP_HOME", "CARGO_TARGET_DIR")
    kept = {name: os.environ[name] for name in mine if name in os.environ}
    ended = subprocess.run(
        command, env=kept | environment, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, f"{command} ended with {ended.returncode}:\n{ended.stderr}"
    return ended.stdout


def clean_environment(folder: Path, *what: str | Path) -> Path:
    """Make a virtual environment with nothing in it but this, and give its Python."""
    run(sys.executable, "-m", "venv", folder)
    python = folder / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what)
    return python


@pytest.fixture(scope="module")
def wheel() -> Path:
    built = os.environ.get("ROSTERKIT_WHEEL", "")
    assert built, "ROSTERKIT_WHEEL names the wheel that was built: run `make test-python`"
    return Path(built)


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return clean_environment(tmp_path_factory.mktemp("clean") / "venv", "--no-index", wheel)


def snippets() -> list[tuple[str, str]]:
    found = []
    for page in PAGES:
        blocks = re.findall(r"^```python\n(.*?)^```", page.read_text(), re.MULTILINE | re.DOTALL)
        assert blocks, f"{page} shows no Python"
        found += [(f"{page.parent.name}-{i}", block) for i, block in enumerate(blocks)]
    return found


def credentials(emulator: Emulator) -> dict[str, str]:
    return {
        "PAPERSPACE_API_KEY": emulator.paperspace.api_key,
        "PAPERSPACE_API_URL": emulator.paperspace.base_url,
        "ZENML_PRO_API_KEY": emulator.zenml.api_key,
        "ZENML_PRO_API_URL": emulator.zenml.base_url,
    }


@pytest.mark.parametrize("code", [pytest.param(code, id=name) for name, code in snippets()])
def test_what_the_pages_show_runs(code: str, python: Path, tmp_path: Path) -> None:
    if "def test_" in code:
        # One for pytest, which the clean environment does not have.
        file = tmp_path / "test_shown.py"
        file.write_text(code)
        assert "1 passed" in run(sys.executable, "-m", "pytest", "-p", "no:cacheprovider", file)
        return
    with Emulator() as emulator:
        shown = run(python, "-I", "-c", code, **credentials(emulator))
        asked = {request.operation for request in emulator.requests()}
    assert asked & {"get_secret", "list_team_members", "update_user"}, "it did nothing"
    assert "print(" not in code or shown.strip()


def test_the_installed_command_runs_without_anything_else(python: Path) -> None:
    command = python.parent / "rosterkit"
    assert "rosterkit" in run(command, "--version")
    with Emulator() as emulator:
        listed = run(command, "members", "zenml", "--json", **credentials(emulator))
    assert len(listed.splitlines()) == 400
    assert "zenml" in run(command, "demo")


def test_the_wheel_fits_all_pythons_and_holds_types_and_no_tests(wheel: Path) -> None:
    assert "-cp310-abi3-" in wheel.name
    names = zipfile.ZipFile(wheel).namelist()
    for needed in ("rosterkit/py.typed", "rosterkit/_rosterkit.pyi", "rosterkit/paperspace.pyi"):
        assert needed in names
    assert not [name for name in names if "/test_" in name or name.startswith("tests")]


def test_the_wheel_has_a_page_links_and_the_licenses_of_all_that_it_contains(wheel: Path) -> None:
    files = zipfile.ZipFile(wheel)
    folder = next(name for name in files.namelist() if name.endswith(".dist-info/METADATA"))
    folder = folder.removesuffix("METADATA")
    metadata = message_from_bytes(files.read(f"{folder}METADATA"))
    assert metadata["License-Expression"] == "MIT OR Apache-2.0"
    labels = {link.split(",")[0] for link in metadata.get_all("Project-URL", [])}
    assert labels >= {"Documentation", "Repository", "Changelog", "Issues"}
    assert "Programming Language :: Python :: 3.10" in metadata.get_all("Classifier", [])
    assert "pip install" in str(metadata.get_payload())
    licenses = metadata.get_all("License-File", [])
    assert sorted(licenses) == ["LICENSE-APACHE", "LICENSE-MIT", "THIRD-PARTY.txt"]
    texts = {name: files.read(f"{folder}licenses/{name}").decode() for name in licenses}
    assert "tokio" in texts["THIRD-PARTY.txt"]
    assert texts["LICENSE-MIT"].startswith("MIT License")


def test_importing_it_imports_little(python: Path) -> None:
    code = "import sys; before = {*sys.modules}; import rosterkit; print(*{*sys.modules} - before)"
    imported = run(python, "-I", "-c", code).split()
    others = [name for name in imported if not name.startswith("rosterkit")]
    # What Python has loaded by itself or loads in a blink; not logging, json, typing and such.
    assert set(others) <= {"__future__", "atexit", "builtins"}, others


def test_the_source_distribution_installs(tmp_path: Path) -> None:
    run(
        Path(sys.executable).parent / "maturin",
        "sdist",
        "--manifest-path",
        HERE / "Cargo.toml",
        "--out",
        tmp_path,
    )
    (source,) = tmp_path.glob("*.tar.gz")
    python = clean_environment(tmp_path / "venv", source)
    code = snippets()[0][1]
    with Emulator() as emulator:
        assert "joined" in run(python, "-I", "-c", code, **credentials(emulator))
