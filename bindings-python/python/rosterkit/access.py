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
ClosedReview = _native.ClosedReview
Decision = _native.Decision
Person = _native.Person
AccessChange = _native.AccessChange
Changes = _native.Changes
Policy = _native.Policy
Plan = _native.Plan
PlannedTarget = _native.PlannedTarget
Step = _native.Step
Standing = _native.Standing
Rail = _native.Rail
KnownSecret = _native.KnownSecret
Evidence = _native.Evidence
AppliedTarget = _native.AppliedTarget
AppliedStep = _native.AppliedStep
RotatedSecret = _native.RotatedSecret
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
OffboardMode = Literal["remove", "deactivate", "delete"] | str
ChangeKind = Literal["grant", "revoke", "set_role"] | str
PlanPurpose = Literal["offboard", "review", "changes"] | str
Action = (
    Literal["add", "invite", "set_role", "remove", "deactivate", "delete", "manual", "keep"] | str
)
RailVerdict = Literal["ok", "warn", "refused"] | str
StepOutcome = (
    Literal["done", "already", "requested", "manual", "refused", "failed", "skipped"] | str
)
StepCertainty = Literal["confirmed", "assumed", "not_sent", "rejected", "maybe_applied"] | str
Verified = Literal["yes", "no", "unverifiable"] | str
RotationOutcome = Literal["created", "updated"] | str
DocumentFormat = Literal["json", "text"] | str
