"""What the tests of ZenML share: the vendor's client keeps its settings in files and in itself."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator

import pytest

# Read where `zenml` is imported. Nothing of the user's own is to be read or written.
_folder = tempfile.TemporaryDirectory()
os.environ["ZENML_CONFIG_PATH"] = _folder.name
os.environ["ZENML_ANALYTICS_OPT_IN"] = "false"

from zenml_stage import Stage  # noqa: E402


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = Stage()
    yield stage
    stage.close()
