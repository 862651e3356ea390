"""What the services do together, with both kinds of client."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Literal

from typing_extensions import assert_type

from rosterkit import (
    Access,
    AsyncAccess,
    AsyncZenML,
    Evo,
    GitBook,
    Paperspace,
    RosterKitError,
    Secret,
    TargetEvent,
)
from rosterkit.access import (
    AccessChange,
    AccessLevel,
    Action,
    AppliedStep,
    Changes,
    ClosedReview,
    Diff,
    Evidence,
    Flag,
    Found,
    KnownSecret,
    Manifest,
    Person,
    Places,
    Plan,
    Policy,
    RailVerdict,
    Review,
    ReviewedTarget,
    Roster,
    RosterEntry,
    RotatedSecret,
    Row,
    Standing,
    Step,
    Verified,
)
from rosterkit.shared import Removal

NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)


def made(gitbook: GitBook, evo: Evo, zenml: AsyncZenML, teams: Mapping[str, Paperspace]) -> None:
    Access()
    Access(clients={"gitbook": gitbook, "evo": evo, "zenml": zenml}, timeout=5)
    AsyncAccess(clients={f"paperspace@{name}": client for name, client in teams.items()})
    Access(clients=teams).with_options(max_retries=1)


def told(event: TargetEvent) -> None:
    assert_type(event.target, str)
    assert_type(event.state, Literal["started", "reading", "complete", "failed"])
    assert_type(event.people, int)
    assert_type(event.error, RosterKitError | None)


def asked(access: Access) -> None:
    Access(on_target=told, on_request=print)
    review = access.review(
        ["zenml"], roster=Roster(["ada@example.com"]), domains={"example.com"}, timeout=5
    )
    assert_type(review, Review)
    assert_type(review.rows, tuple[Row, ...])
    assert_type(review.targets, tuple[ReviewedTarget, ...])
    assert_type(review.rows[0].access, AccessLevel)
    assert_type(review.rows[0].flags, tuple[Flag, ...])
    assert_type(review.rows[0].last_seen_at, datetime | None)
    assert_type(access.find(["ada@example.com"], targets=("zenml",)), Found)
    assert_type(access.places(), Places)
    assert_type(access.diff(review, after=review), Diff)
    assert_type(access.worksheet(review), str)
    assert_type(access.close_review(review, "row_key", policy=Policy()), ClosedReview)
    assert_type(access.render(review, "csv"), str)
    assert_type(access.write_files(review, "folder"), Manifest)
    assert_type(access.read_review(""), Review)
    assert_type(access.read_roster(""), Roster)


def planned(access: Access) -> None:
    person = Person("ada@example.com", aliases=["a@example.com"], ids={"u1"})
    plan = access.offboard(person, ("zenml",), mode="deactivate", policy=Policy(min_owners=2))
    assert_type(plan, Plan)
    assert_type(plan.person, Person | None)
    assert_type(plan.steps, tuple[Step, ...])
    assert_type(plan.rotate, tuple[KnownSecret, ...])
    assert_type(plan.steps[0].n, int)
    assert_type(plan.steps[0].action, Action)
    assert_type(plan.steps[0].before, Standing | None)
    assert_type(plan.steps[0].rails[0].verdict, RailVerdict)
    assert_type(access.offboard("ada@example.com", ["zenml"]), Plan)
    changes = access.read_changes("kind,user,target,role")
    assert_type(changes, Changes)
    assert_type(access.plan(changes.changes, at_once=1), Plan)
    change = AccessChange("grant", user="ada@example.com", target="zenml", role="member")
    assert_type(access.plan([change]), Plan)
    assert_type(access.render_plan(plan, format="text"), str)
    assert_type(access.read_plan(access.render_plan(plan)), Plan)


def applied(access: Access, plan: Plan) -> None:
    some = (step.n for step in plan.steps if step.action == "remove")
    evidence = access.apply(plan, confirm=plan.digest, only=some, journal="journal")
    assert_type(evidence, Evidence)
    assert_type(evidence.steps, tuple[AppliedStep, ...])
    assert_type(evidence.steps[0].verified, Verified | None)
    assert_type(access.read_evidence(access.render_evidence(evidence, format="json")), Evidence)


def rotated(access: Access) -> None:
    assert_type(access.rotate_secret("paperspace:t1", "KEY", value="correct"), RotatedSecret)
    assert_type(access.rotate_secret("paperspace:t1", "KEY", value=Secret("horse")), RotatedSecret)
    assert_type(access.rotate_secret("paperspace:t1", "KEY", generate=40), RotatedSecret)
    assert_type(access.delete_secret("paperspace:t1", "KEY", force=True), Removal)


def given() -> None:
    RosterEntry("ada@example.com", left_at=NOW)
    entry = RosterEntry(email="ada@example.com", aliases=["a@example.com"], status="left")
    assert_type(entry.aliases, tuple[str, ...] | None)
    assert_type(Roster([entry, "bob@example.com"]).people, tuple[RosterEntry, ...])
    assert_type(entry.__replace__(status=None), RosterEntry)


async def awaited(access: AsyncAccess) -> None:
    task = asyncio.create_task(access.review(["zenml"]))
    assert_type(await task, Review)
    async with access as entered:
        assert_type(entered, AsyncAccess)
