"""One job in this process: `python sample.py MODULE FUNCTION URL [--quick]`, for `rounds.py`."""

from __future__ import annotations

import dataclasses
import importlib
import json
import os
import sys

from measure import Sample
from place import FULL, QUICK, Place


def main(module: str, function: str, url: str, *flags: str) -> None:
    # Only what the job needs is loaded: objects of other jobs would weigh on its collector.
    job = getattr(importlib.import_module(module), function)
    place = Place(f"{url}/paperspace", QUICK if "--quick" in flags else FULL)
    sample: Sample = job(place)
    json.dump(dataclasses.asdict(sample), sys.stdout)
    sys.stdout.flush()
    # The end of the interpreter is not measured, and a competitor may crash there.
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
