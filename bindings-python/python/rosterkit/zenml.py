# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of ZenML Pro."""

from ._rosterkit import zenml as _native

User = _native.User
UserUpdate = _native.UserUpdate
