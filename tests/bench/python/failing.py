"""Jobs that fail, one in each way: for `test_rounds.py`."""

from __future__ import annotations

import faulthandler
import importlib
import os
import time
from pathlib import Path
from typing import Any

from measure import Sample
from place import Place


def never(_: Place) -> Sample:
    return Sample(1.0, 1.0, weight=7)


def at_once(_: Place) -> Sample:
    raise RuntimeError("no room")


def in_the_third_round(place: Place) -> Sample:
    """The URL names a folder here, in which the rounds are counted."""
    rounds = Path(place.url).parent / "rounds"
    with rounds.open("a") as file:
        file.write(".")
    if rounds.stat().st_size == 3:
        raise RuntimeError("no room any more")
    return never(place)


def by_garbage(_: Place) -> Any:
    print("garbage")
    return Sample(1.0, 1.0)


def by_silence(_: Place) -> Sample:
    os._exit(0)


def by_a_signal(_: Place) -> Sample:
    faulthandler.enable()
    os.abort()


def by_standing_still(_: Place) -> Sample:
    time.sleep(600)
    raise AssertionError("it was not ended")


def for_lack_of_a_package(_: Place) -> Sample:
    importlib.import_module("a_package_that_is_not_installed")
    raise AssertionError("it is installed")


def by_reading_less(_: Place) -> Sample:
    return Sample(1.0, 1.0, weight=6)
