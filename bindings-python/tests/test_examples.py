"""The examples, run as programs against an emulator."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rosterkit import GitBook, Paperspace
from rosterkit.testing import Emulator

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(people=20) as emulator:
        yield emulator


class Here:
    """A folder in which examples run, with credentials for an emulator."""

    def __init__(self, emulator: Emulator, folder: Path) -> None:
        self.emulator = emulator
        self.folder = folder
        self.paperspace = Paperspace(**emulator.paperspace.client)
        self.team = f"paperspace:{emulator.paperspace.team_id}"
        self.organization = f"gitbook:{emulator.gitbook.organization_id}"

    def run(
        self, program: str, *arguments: str, given: str = ""
    ) -> subprocess.CompletedProcess[str]:
        paperspace, gitbook = self.emulator.paperspace, self.emulator.gitbook
        return subprocess.run(
            [sys.executable, EXAMPLES / f"{program}.py", *arguments],
            cwd=self.folder,
            env={
                **os.environ,
                "PAPERSPACE_API_KEY": paperspace.api_key,
                "PAPERSPACE_API_URL": paperspace.base_url,
                "GITBOOK_TOKEN": gitbook.token,
                "GITBOOK_API_URL": gitbook.base_url,
            },
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )

    def write(self, name: str, text: str) -> str:
        (self.folder / name).write_text(text, encoding="utf-8")
        return name

    def changes(self) -> list[str]:
        return [change.operation for change in self.emulator.mutations()]


@pytest.fixture
def here(emulator: Emulator, tmp_path: Path) -> Here:
    return Here(emulator, tmp_path)


class TestOffboard:
    def member(self, here: Here) -> str:
        team = here.emulator.paperspace.team_id
        return next(here.paperspace.list_team_members(team, role="member")).user.email

    def test_a_plan_is_shown_and_then_applied(self, here: Here) -> None:
        address = self.member(here)
        planned = here.run("offboard", "plan", address, here.team, here.organization)
        assert planned.returncode == 0, planned.stderr
        plan = json.loads(here.write("plan.json", planned.stdout) and planned.stdout)
        assert address in planned.stderr
        assert plan["digest"][:12] in planned.stderr
        assert here.changes() == []
        applied = here.run("offboard", "apply", "plan.json", plan["digest"][:12])
        assert applied.returncode == 0, applied.stderr
        assert json.loads(applied.stdout)["plan_digest"] == plan["digest"]
        for secret in plan["rotate"]:
            assert f"They may know {secret['name']} of {here.team}" in applied.stderr
        assert here.changes()[0] == "remove_team_member"
        made = len(here.changes())
        assert here.run("offboard", "apply", "plan.json", plan["digest"]).returncode == 0
        assert len(here.changes()) == made, "a second time nothing is changed"

    def test_another_digest_is_refused(self, here: Here) -> None:
        here.write("plan.json", here.run("offboard", "plan", self.member(here), here.team).stdout)
        refused = here.run("offboard", "apply", "plan.json", "0123456789ab")
        assert (refused.returncode, refused.stdout) == (5, "")
        assert "digest" in refused.stderr
        assert here.changes() == []

    def test_a_person_who_is_nowhere(self, here: Here) -> None:
        assert here.run("offboard", "plan", "no-one@example.com", here.team).returncode == 3

    def test_a_place_that_cannot_be_read_is_not_taken_for_empty(self, here: Here) -> None:
        here.emulator.set_faults([{"service": "gitbook", "status": 403}])
        planned = here.run("offboard", "plan", "no-one@example.com", here.team, here.organization)
        assert planned.returncode == 1
        assert "GitBook" in planned.stderr

    @pytest.mark.parametrize(
        "arguments",
        [
            (),
            ("plan", "a@example.com"),
            ("plan", "a@example.com", "github:x"),
            ("apply", "no", "x"),
        ],
        ids=" ".join,
    )
    def test_what_is_not_understood_is_usage(self, here: Here, arguments: tuple[str, ...]) -> None:
        ended = here.run("offboard", *arguments)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert ended.stderr


class TestScheduledReview:
    def test_it_writes_a_report_of_the_targets_of_a_file(self, here: Here) -> None:
        here.write("targets", f"# all of them\n{here.team} # here\n\n{here.organization}\n")
        ended = here.run("scheduled_review", "--targets", "targets", "--output", "report")
        assert ended.returncode == 0, ended.stderr
        assert f"{here.team}: 20 people" in ended.stderr
        assert (here.folder / "report" / "review.html").exists()

    def test_it_says_with_its_exit_code_that_a_target_could_not_be_read(self, here: Here) -> None:
        here.emulator.set_faults([{"service": "gitbook", "status": 403}])
        ended = here.run("scheduled_review", here.team, here.organization)
        assert ended.returncode == 1
        assert f"{here.organization}: " in ended.stderr
        assert (here.folder / "review" / "review.html").exists(), "what was read is shown"

    @pytest.mark.parametrize("arguments", [(), ("github:x",), ("--all",), ("--targets", "nowhere")])
    def test_what_is_not_understood_is_usage(self, here: Here, arguments: tuple[str, ...]) -> None:
        ended = here.run("scheduled_review", *arguments)
        assert ended.returncode == 2
        assert ended.stderr


class TestRotateSecret:
    def test_the_service_has_the_new_value(self, here: Here) -> None:
        for options, outcome in ((), "created"), (("--generate", "40"), "updated"):
            ended = here.run("rotate_secret", "my-team", "NEW_ONE", *options, given="CANARY\n")
            assert ended.returncode == 0, ended.stderr
            assert ended.stdout.startswith(f"NEW_ONE: {outcome}, confirmed\n")
            assert "CANARY" not in ended.stdout + ended.stderr
        assert here.changes() == ["create_secret", "update_secret"]

    def test_a_service_that_refuses_it_is_quoted(self, here: Here) -> None:
        here.emulator.set_faults(
            [{"method": "PATCH", "status": 403}, {"method": "PUT", "status": 403}]
        )
        existing = next(here.paperspace.list_secrets("my-team")).name
        ended = here.run("rotate_secret", "my-team", existing, given="CANARY\n")
        assert ended.returncode == 1
        assert "Paperspace" in ended.stderr
        assert "CANARY" not in ended.stderr

    @pytest.mark.parametrize("arguments", [(), ("my-team",), ("my-team", "NEW_ONE")], ids=" ".join)
    def test_what_is_not_understood_is_usage(self, here: Here, arguments: tuple[str, ...]) -> None:
        """Also a value that is empty."""
        ended = here.run("rotate_secret", *arguments)
        assert (ended.returncode, here.changes()) == (2, [])
        assert ended.stderr


class TestInviteTeam:
    def file(self, here: Here, *lines: str) -> str:
        return here.write("team.csv", "\n".join(["kind,user,target,role", *lines]) + "\n")

    def test_it_shows_what_would_be_done_and_then_does_it(self, here: Here) -> None:
        file = self.file(here, f"grant,jo@example.com,{here.organization},edit")
        shown = here.run("invite_team", file)
        assert (shown.returncode, here.changes()) == (0, []), shown.stderr
        assert "jo@example.com" in shown.stdout
        done = here.run("invite_team", file, "--apply")
        assert (done.returncode, here.changes()) == (0, ["invite_members"]), (
            done.stdout + done.stderr
        )
        again = here.run("invite_team", file, "--apply")
        assert (again.returncode, len(here.changes())) == (0, 1), again.stdout + again.stderr

    def test_what_only_a_person_can_do_is_left_to_do(self, here: Here) -> None:
        file = self.file(here, f"grant,jo@example.com,{here.team},member")
        ended = here.run("invite_team", file, "--apply")
        assert (ended.returncode, here.changes()) == (1, []), ended.stdout + ended.stderr

    def test_a_step_that_a_limit_forbids_is_not_done(self, here: Here) -> None:
        gitbook = GitBook(**here.emulator.gitbook.client)
        organization = here.emulator.gitbook.organization_id
        owners = [
            member.user.email
            for member in gitbook.list_organization_members(organization)
            if member.role == "admin"
        ]
        file = self.file(here, *(f"revoke,{owner},{here.organization}," for owner in owners))
        ended = here.run("invite_team", file, "--apply")
        assert (ended.returncode, here.changes()) == (5, []), ended.stdout + ended.stderr

    @pytest.mark.parametrize("line", ["grant,jo@example.com", "grant,jo@example.com,github:x,edit"])
    def test_a_mistake_in_the_file_is_named(self, here: Here, line: str) -> None:
        ended = here.run("invite_team", self.file(here, line), "--apply")
        assert (ended.returncode, ended.stdout) == (2, "")
        assert ended.stderr
        assert here.run("invite_team").returncode == 2
