# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of ZenML Pro."""

from typing import Literal

from ._rosterkit import zenml as _native

User = _native.User
UserUpdate = _native.UserUpdate
Organization = _native.Organization
OrganizationMember = _native.OrganizationMember
Role = _native.Role
Invitation = _native.Invitation
Team = _native.Team

MemberKind = Literal["user", "service_account", "team", "invitation"] | str
RoleLevel = Literal["organization", "workspace", "project"] | str
