# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of Paperspace."""

from typing import Literal

from ._rosterkit import paperspace as _native

TeamMember = _native.TeamMember
User = _native.User
TeamMembership = _native.TeamMembership
MemberRemoval = _native.MemberRemoval
TeamSecret = _native.TeamSecret
SecretStamp = _native.SecretStamp
ProjectSecret = _native.ProjectSecret
Session = _native.Session
SessionUser = _native.SessionUser
SessionMembership = _native.SessionMembership
Team = _native.Team

TeamRole = Literal["member", "admin", "owner"] | str
MemberOrder = Literal["dtConfirmed"] | str
SecretOrder = Literal["dtCreated"] | str
Order = Literal["asc", "desc"] | str
