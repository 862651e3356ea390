# Written by `python bindings-python/stubs`; do not edit.

"""The records and choices of all services."""

from typing import Literal

from ._rosterkit import shared as _native

Removal = _native.Removal

Outcome = Literal["removed", "already_absent", "requested"] | str
RemovalCertainty = Literal["confirmed", "assumed"] | str
