"""What the tests of Evo share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from evo_stage import Stage


@pytest.fixture(scope="module")
def opened() -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.close()


@pytest.fixture
def stage(opened: Stage) -> Iterator[Stage]:
    """Give a stage on which everything is as at the start, and check what was said on it."""
    opened.reset()
    yield opened
    opened.check()
