"""The pytest fixture `rosterkit_emulator`: the four services on this machine, new for each test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .testing import Emulator


@pytest.fixture
def rosterkit_emulator() -> Iterator[Emulator]:
    """Run an emulator of Paperspace, ZenML Pro, GitBook and Seequent Evo for one test."""
    # Imported here: pytest loads this file in every session, most of which don't use it.
    from .testing import Emulator

    with Emulator() as emulator:
        yield emulator
