# Written by `python bindings-python/stubs`; do not edit.

"""The records and choices of ZenML Pro."""

from ._rosterkit import zenml as _native

User = _native.User
UserUpdate = _native.UserUpdate
