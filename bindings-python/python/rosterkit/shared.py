# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of all services."""

from typing import Literal

from ._rosterkit import shared as _native

Removal = _native.Removal

Outcome = Literal["removed", "already_absent", "requested"] | str
RemovalCertainty = Literal["confirmed", "assumed"] | str
