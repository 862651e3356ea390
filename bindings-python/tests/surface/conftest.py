"""What tests of the surface share: an emulator, and each kind of client before it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from declarations import SERVICES
from faces import ASYNCIO, SYNC, Face

from rosterkit.testing import Emulator


@pytest.fixture(scope="session")
def _emulator() -> Iterator[Emulator]:
    with Emulator(seed=7, people=30) as emulator:
        yield emulator


@pytest.fixture
def emulator(_emulator: Emulator) -> Emulator:
    """The four services, as they were at the start."""
    _emulator.reset()
    return _emulator


@pytest.fixture(params=[SYNC, ASYNCIO], ids=["sync", "asyncio"])
def face(request: pytest.FixtureRequest, emulator: Emulator) -> Face:
    return Face(request.param, emulator)


@pytest.fixture(autouse=True)
def no_settings_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for service in SERVICES:
        for setting in service["settings"]:
            if (setting["environment"] or "") in os.environ:
                monkeypatch.delenv(setting["environment"])
