# Written by `make generate` from the declarations. Do not edit it.

"""The records and choices of Access."""

from typing import Literal

from ._rosterkit import access as _native

Review = _native.Review
ReviewedTarget = _native.ReviewedTarget
Row = _native.Row
Roster = _native.Roster
RosterEntry = _native.RosterEntry
Found = _native.Found
SearchedTarget = _native.SearchedTarget
Places = _native.Places
Place = _native.Place
SearchedSource = _native.SearchedSource
Diff = _native.Diff
RowChange = _native.RowChange
Decisions = _native.Decisions
Decision = _native.Decision
Manifest = _native.Manifest
WrittenFile = _native.WrittenFile

Format = Literal["json_lines", "csv", "html"] | str
TargetStatus = Literal["complete", "failed"] | str
AccountType = Literal["human", "service", "team"] | str
AccessLevel = Literal["owner", "admin", "editor", "member", "viewer", "guest"] | str
AccountStatus = Literal["active", "disabled", "invited"] | str
Flag = (
    Literal[
        "sole_owner",
        "dormant",
        "external",
        "no_email",
        "duplicate_person",
        "leaver",
        "not_on_roster",
        "stale_invite",
    ]
    | str
)
RosterStatus = Literal["active", "left"] | str
Verdict = Literal["keep", "revoke", "change"] | str
