"""Credentials that are kept in files and printed by commands."""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from faces import Face

import rosterkit
import support
from rosterkit import AuthenticationError, ConfigError, InvalidArgumentError, Secret

PRINT = "import sys; sys.stderr.write('canary'); print(open(sys.argv[1]).read(), end='')"


@pytest.fixture
def key(tmp_path: Path, face: Face) -> Path:
    """Keep the emulator's key in a file."""
    path = tmp_path / "key"
    path.write_text(face.emulator.paperspace.client["api_key"] + "\n")
    return path


def made(face: Face, **options: Any) -> Any:
    """Make a client without any other credential."""
    make = getattr(rosterkit, face.prefix + "Paperspace")
    return make(base_url=face.emulator.paperspace.client["base_url"], **options)


def call(face: Face, client: Any) -> None:
    face.run(client.get_secret("my-team", "DB_PASSWORD"))


def replace(path: Path, content: str) -> None:
    other = path.with_suffix(".new")
    other.write_text(content)
    other.replace(path)


def test_a_file_is_named_by_the_environment(
    face: Face, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAPERSPACE_API_KEY_FILE", str(key))
    client = made(face)
    call(face, client)
    source = f"file {key}, named by environment variable PAPERSPACE_API_KEY_FILE"
    assert client.explain()["api_key"] == source
    monkeypatch.setenv("PAPERSPACE_API_KEY", "canary")
    with pytest.raises(ConfigError, match="PAPERSPACE_API_KEY and PAPERSPACE_API_KEY_FILE"):
        made(face)


def test_a_file_that_is_replaced_counts_without_another_client(face: Face, key: Path) -> None:
    good = key.read_text()
    key.write_text("canary-of-march")
    client = made(face, credential_file=key)
    assert client.explain()["api_key"] == f"file {key}, given as argument"
    with pytest.raises(AuthenticationError) as refused:
        call(face, client)
    assert refused.value.attempts == 1
    replace(key, good)
    call(face, client)
    # Revoked by those who keep it: no call is made with it any more, after a moment.
    replace(key, "canary-of-april")
    until = time.monotonic() + support.PATIENCE
    with pytest.raises(AuthenticationError) as refused:
        while time.monotonic() < until:
            call(face, client)
    assert "canary" not in f"{refused.value!r} {refused.value} {client!r} {client.explain()}"


def test_a_command_prints_the_credential(face: Face, key: Path) -> None:
    before = signal.getsignal(signal.SIGCHLD)
    client = made(face, credential_command=[sys.executable, "-c", PRINT, Secret(str(key))])
    call(face, client)
    assert client.explain()["api_key"] == "command, given as argument"
    assert signal.getsignal(signal.SIGCHLD) is before, "no handler of signals is installed"
    key.write_text("canary")
    call(face, client)


def test_a_command_of_the_environment_is_split_into_words(
    face: Face, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAPERSPACE_API_KEY_COMMAND", f"cat '{key}'")
    client = made(face)
    call(face, client)
    source = "command of environment variable PAPERSPACE_API_KEY_COMMAND"
    assert client.explain()["api_key"] == source


def test_a_command_works_where_the_ends_of_children_are_ignored(face: Face, key: Path) -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        call(face, made(face, credential_command=["cat", str(key)]))
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_a_command_that_fails_is_named_alone(face: Face) -> None:
    script = "import sys; print('canary'); sys.stderr.write('canary'); sys.exit(4)"
    client = made(face, credential_command=[sys.executable, "-c", script, "canary"])
    with pytest.raises(AuthenticationError, match="ended with exit status 4") as failed:
        call(face, client)
    assert "canary" not in f"{failed.value!r} {failed.value} {failed.value.to_dict()} {client!r}"


def test_a_command_is_a_list_of_words(face: Face) -> None:
    with pytest.raises(InvalidArgumentError, match="`credential_command` must be a list"):
        made(face, credential_command="vault kv get")
    with pytest.raises(InvalidArgumentError, match="credential_command"):
        made(face, credential_command=["vault", 1])


def test_sets_have_files_of_their_own(
    face: Face, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EU_PAPERSPACE_API_KEY_FILE", str(key))
    monkeypatch.setenv("PAPERSPACE_API_URL", face.emulator.paperspace.client["base_url"])
    access = getattr(rosterkit, face.prefix + "Access")()
    team = face.emulator.paperspace.team_id
    review = face.run(access.review([f"paperspace@EU:{team}"]))
    assert review.complete
    assert len(review.rows) == 30
