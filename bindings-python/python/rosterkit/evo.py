# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of Seequent Evo."""

from typing import Literal

from ._rosterkit import evo as _native

WorkspaceUser = _native.WorkspaceUser
AssignedRole = _native.AssignedRole
RoleAssignment = _native.RoleAssignment
Workspace = _native.Workspace
UserWorkspace = _native.UserWorkspace
Creator = _native.Creator
InstanceUser = _native.InstanceUser
InstanceRole = _native.InstanceRole
NewInstanceUser = _native.NewInstanceUser
AddedInstanceUsers = _native.AddedInstanceUsers
InstanceUserRoles = _native.InstanceUserRoles
InstanceInvitation = _native.InstanceInvitation
Discovery = _native.Discovery
Organization = _native.Organization
Hub = _native.Hub
ServiceAccess = _native.ServiceAccess

WorkspaceRole = Literal["owner", "editor", "viewer"] | str
