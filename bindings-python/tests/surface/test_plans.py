"""Plans and what comes of them, as a program in Python uses them."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import time
from pathlib import Path
from typing import Any

import pytest
from faces import ASYNCIO, SYNC, Face

import rosterkit
from rosterkit import InvalidArgumentError, SafetyError, Secret
from rosterkit.access import AccessChange, Evidence, Person, Plan, Policy
from support import Process


def access(face: Face) -> Any:
    clients = {name: face.client(name.title()) for name in ("paperspace", "evo")}
    clients |= {"gitbook": face.client("GitBook"), "zenml": face.client("ZenML")}
    return getattr(rosterkit, f"{face.prefix}Access")(clients=clients)


def team(emulator: Any) -> str:
    """The team of Paperspace."""
    return f"paperspace:{emulator.paperspace.team_id}"


def somebody(face: Face) -> str:
    """The address of a plain member of the team of Paperspace."""
    members = face.items(face.client("Paperspace").list_team_members("my-team", role="member"))
    address: str = members[0].user.email
    return address


def planned(face: Face) -> Plan:
    plan: Plan = face.run(access(face).offboard(somebody(face), [team(face.emulator)]))
    assert [step.action for step in plan.steps] == ["remove"]
    return plan


def writes(emulator: Any) -> list[str]:
    return [change.operation for change in emulator.mutations()]


def removals(emulator: Any) -> int:
    """How many removals were asked for, answered or not."""
    return sum(request.operation == "remove_team_member" for request in emulator.requests())


class TestPlans:
    def test_an_address_stands_for_a_person(self, face: Face) -> None:
        address = somebody(face)
        by_address = planned(face)
        person = Person(address, aliases=["other@example.com"])
        by_record = face.run(access(face).offboard(person, [team(face.emulator)], mode="remove"))
        assert by_address.person == Person(address)
        assert by_record.person == person
        assert [step.user_id for step in by_address.steps] == [
            step.user_id for step in by_record.steps
        ]
        assert writes(face.emulator) == []

    def test_it_survives_pickling_and_copying(self, face: Face) -> None:
        plan = planned(face)
        for again in (
            pickle.loads(pickle.dumps(plan)),
            copy.copy(plan),
            copy.deepcopy(plan),
            plan.__replace__(),
        ):
            assert again == plan
            assert hash(again) == hash(plan)
            evidence = face.run(access(face).apply(again, confirm=plan.digest))
            assert evidence.complete
        assert writes(face.emulator) == ["remove_team_member"]

    def test_a_plan_that_was_changed_is_not_applied(self, face: Face) -> None:
        plan = planned(face)
        (step,) = plan.steps
        other = plan.__replace__(steps=[step.__replace__(why="no reason")])
        with pytest.raises(SafetyError):
            face.run(access(face).apply(other, confirm=plan.digest))
        assert writes(face.emulator) == []

    def test_it_is_read_from_what_it_was_written_to(self, face: Face) -> None:
        plan = planned(face)
        text = face.run(access(face).render_plan(plan))
        assert json.loads(text)["digest"] == plan.digest
        assert face.run(access(face).read_plan(text)) == plan
        assert face.run(access(face).render_plan(plan, format="json")) == text
        assert str(plan.steps[0].email) in face.run(access(face).render_plan(plan, format="text"))
        with pytest.raises(rosterkit.RosterKitError):
            face.run(access(face).read_plan(text.replace("They leave.", "They stay.")))

    def test_changes_come_from_csv_and_from_records(self, face: Face) -> None:
        address, target = somebody(face), team(face.emulator)
        text = f"kind,user,target,role\nset_role,{address},{target},admin\n"
        read = face.run(access(face).read_changes(text))
        change = AccessChange("set_role", address, target, role="admin")
        assert read.changes == (change,)
        plan = face.run(access(face).plan([change], policy=Policy(min_owners=1)))
        assert plan.policy == Policy(min_owners=1)
        assert [step.action for step in plan.steps] == ["set_role"]
        evidence = face.run(access(face).apply(plan, confirm=plan.digest))
        assert [(step.outcome, step.verified) for step in evidence.steps] == [("done", "yes")]

    def test_what_is_wrong_in_a_change_is_named(self, face: Face) -> None:
        changes = [AccessChange("revoke", "a@example.com", "github:x")]
        with pytest.raises(InvalidArgumentError) as caught:
            face.run(access(face).plan(changes))
        assert caught.value.argument == "changes.0.target"


class TestApplying:
    @pytest.mark.parametrize("confirm", [{}, {"confirm": "0" * 64}, {"confirm": ""}], ids=repr)
    def test_without_the_digest_nothing_is_sent(self, face: Face, confirm: Any) -> None:
        plan = planned(face)
        face.emulator.clear_logs()
        with pytest.raises(SafetyError, match="digest") as caught:
            face.run(access(face).apply(plan, **confirm))
        assert isinstance(caught.value, rosterkit.RosterKitError)
        assert caught.value.operation == "apply"
        assert face.emulator.requests() == []

    def test_a_second_time_all_is_so_already(self, face: Face) -> None:
        plan = planned(face)
        outcomes = []
        for _ in range(2):
            evidence = face.run(access(face).apply(plan, confirm=plan.digest[:12], only=(1,)))
            outcomes.append([step.outcome for step in evidence.steps])
            assert evidence.complete
        assert outcomes == [["done"], ["already"]]
        assert writes(face.emulator) == ["remove_team_member"]

    def test_its_evidence_is_read_from_what_it_was_written_to(self, face: Face) -> None:
        plan = planned(face)
        evidence = face.run(access(face).apply(plan, confirm=plan.digest))
        text = face.run(access(face).render_evidence(evidence))
        assert face.run(access(face).read_evidence(text)) == evidence
        assert pickle.loads(pickle.dumps(evidence)) == evidence
        assert isinstance(evidence, Evidence)
        assert evidence.plan_digest == plan.digest

    def test_steps_can_be_chosen_by_their_numbers(self, face: Face) -> None:
        plan = planned(face)
        for only in ([], iter(()), [2]):
            with pytest.raises(InvalidArgumentError) as caught:
                face.run(access(face).apply(plan, confirm=plan.digest, only=only))
            assert caught.value.argument == "only"
        for wrong in ([-1], ["1"], [True]):
            with pytest.raises(InvalidArgumentError) as caught:
                face.run(access(face).apply(plan, confirm=plan.digest, only=wrong))
            assert caught.value.argument == "only.0"
        assert writes(face.emulator) == []

    @pytest.mark.parametrize(
        ("answer", "outcome"),
        [({}, "already"), ({"status": 503}, "done")],
        ids=["the service has done it", "the service has not done it"],
    )
    def test_a_task_that_is_cancelled_leaves_a_journal_to_go_on_from(
        self, emulator: Any, tmp_path: Path, answer: dict[str, Any], outcome: str
    ) -> None:
        face = Face(ASYNCIO, emulator)
        plan = planned(face)
        journal = tmp_path / "journal"

        def applying() -> Any:
            return access(face).apply(plan, confirm=plan.digest, journal=str(journal))

        async def cancelled() -> None:
            task = asyncio.ensure_future(applying())
            # The loop runs meanwhile: else this would never see the request.
            while not removals(emulator):
                await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

        fault = {"operation": "remove_team_member", "latency_ms": 600_000}
        emulator.set_faults([{**fault, **answer}])
        asyncio.run(cancelled())
        begun = journal.read_text(encoding="utf-8")
        assert plan.digest in begun
        emulator.set_faults([])
        for expected in (outcome, "already"):
            evidence = face.run(applying())
            assert [step.outcome for step in evidence.steps] == [expected]
            assert evidence.complete
        assert journal.read_text(encoding="utf-8").startswith(begun)
        assert writes(emulator) == ["remove_team_member"]

    def test_ctrl_c_leaves_a_journal_to_go_on_from(self, emulator: Any, tmp_path: Path) -> None:
        face = Face(SYNC, emulator)
        plan = planned(face)
        file, journal = tmp_path / "plan.json", tmp_path / "journal"
        file.write_text(access(face).render_plan(plan), encoding="utf-8")
        place = emulator.paperspace
        script = """
            import pathlib, sys, rosterkit
            file, journal = sys.argv[1:]
            access = rosterkit.Access()
            plan = access.read_plan(pathlib.Path(file).read_text(encoding="utf-8"))
            try:
                access.apply(plan, confirm=plan.digest, journal=journal)
            except KeyboardInterrupt:
                print("interrupted", flush=True)
            """
        env = {"PAPERSPACE_API_KEY": place.api_key, "PAPERSPACE_API_URL": place.base_url}
        emulator.set_faults([{"operation": "remove_team_member", "latency_ms": 600_000}])
        with Process(script, file, journal, env=env) as process:
            while not removals(emulator) and process.popen.poll() is None:
                time.sleep(0.01)
            process.interrupt()
            process.expect("interrupted")
            process.ends_well()
        emulator.set_faults([])
        evidence = access(face).apply(plan, confirm=plan.digest, journal=str(journal))
        assert [step.outcome for step in evidence.steps] == ["already"]
        assert writes(emulator) == ["remove_team_member"]


class TestSecrets:
    def test_a_new_value_appears_nowhere(self, face: Face) -> None:
        made = access(face)
        for value in (Secret("CANARY-1"), "CANARY-2"):
            rotated = face.run(made.rotate_secret(team(face.emulator), "NEW_ONE", value=value))
            assert "CANARY" not in repr(rotated) + rotated.to_json()
        assert rotated.outcome == "updated"
        assert writes(face.emulator) == ["create_secret", "update_secret"]

    @pytest.mark.parametrize("given", [{}, {"value": "x", "generate": 40}], ids=repr)
    def test_a_value_is_given_or_made(self, face: Face, given: Any) -> None:
        with pytest.raises(InvalidArgumentError, match="value"):
            face.run(access(face).rotate_secret(team(face.emulator), "NEW_ONE", **given))
        rotated = face.run(access(face).rotate_secret(team(face.emulator), "NEW_ONE", generate=40))
        assert (rotated.outcome, rotated.certainty) == ("created", "confirmed")

    def test_one_that_is_deleted_answers_as_all_removals_do(self, face: Face) -> None:
        made, target = access(face), team(face.emulator)
        face.run(made.rotate_secret(target, "NEW_ONE", generate=16))
        removal = face.run(made.delete_secret(target, "NEW_ONE"))
        assert isinstance(removal, rosterkit.shared.Removal)
        assert (removal.outcome, removal.certainty) == ("removed", "confirmed")
