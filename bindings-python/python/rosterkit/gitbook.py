# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of GitBook."""

from typing import Literal

from ._rosterkit import gitbook as _native

TeamMember = _native.TeamMember
TeamMembership = _native.TeamMembership
OrganizationMember = _native.OrganizationMember
User = _native.User
Membership = _native.Membership
Organization = _native.Organization
Team = _native.Team
MemberTeam = _native.MemberTeam
OrganizationMemberUpdate = _native.OrganizationMemberUpdate
Invitee = _native.Invitee
Invited = _native.Invited

MemberFilter = Literal["admin", "create", "edit", "review", "comment", "read", "guest"] | str
MemberSort = Literal["joinedAt", "lastSeenAt", "name"] | str
Order = Literal["asc", "desc"] | str
TeamRole = Literal["owner", "member"] | str
OrganizationRole = Literal["admin", "create", "edit", "review", "comment", "read"] | str
