# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of Seequent Evo."""

from typing import Literal

from ._rosterkit import evo as _native

WorkspaceUser = _native.WorkspaceUser
Discovery = _native.Discovery
Organization = _native.Organization
Hub = _native.Hub
ServiceAccess = _native.ServiceAccess

WorkspaceRole = Literal["owner", "editor", "viewer"] | str
