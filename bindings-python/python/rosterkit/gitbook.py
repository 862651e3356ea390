# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of GitBook."""

from typing import Literal

from ._rosterkit import gitbook as _native

TeamMember = _native.TeamMember
TeamMembership = _native.TeamMembership
OrganizationMember = _native.OrganizationMember
User = _native.User
Membership = _native.Membership

TeamRole = Literal["owner", "member"] | str
OrganizationRole = Literal["admin", "create", "edit", "review", "comment", "read"] | str
