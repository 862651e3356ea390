"""A plan is made in one language, and applied and read in the others.

Each language has the same example, `offboard`, which is run here as a user runs it. `LANGUAGES`
says which are built; a language that is named and is not there is a failure.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import rosterkit
from rosterkit.testing import Emulator

ROOT = Path(__file__).parents[2]
TARGET = Path(os.environ.get("TARGET", ROOT / "target"))
OFFBOARD: dict[str, list[str | Path]] = {
    "rust": [TARGET / "debug" / "examples" / "offboard"],
    "python": [sys.executable, ROOT / "bindings-python" / "examples" / "offboard.py"],
    "node": ["node", ROOT / "bindings-node" / "examples" / "offboard.mjs"],
    "swift": [
        ROOT / "bindings-swift" / "scripts" / "swift",
        "--run",
        TARGET / "swift" / "build" / "debug" / "offboard",
    ],
}
LANGUAGES = os.environ["LANGUAGES"].split()
RING = list(zip(LANGUAGES, LANGUAGES[1:] + LANGUAGES[:1], strict=True))


@dataclass
class Ended:
    """What a program wrote before it ended well."""

    document: str
    words: str


class Here:
    """A folder in which programs run, with credentials for an emulator."""

    def __init__(self, emulator: Emulator, folder: Path) -> None:
        self.emulator = emulator
        self.folder = folder
        self.targets = [
            f"paperspace:{emulator.paperspace.team_id}",
            f"gitbook:{emulator.gitbook.organization_id}",
        ]

    def offboard(self, language: str, *arguments: str, code: int = 0) -> Ended:
        paperspace, gitbook = self.emulator.paperspace, self.emulator.gitbook
        ended = subprocess.run(
            [*OFFBOARD[language], *arguments],
            cwd=self.folder,
            env={
                **os.environ,
                "CARGO_TARGET_DIR": str(TARGET),
                "PAPERSPACE_API_KEY": paperspace.api_key,
                "PAPERSPACE_API_URL": paperspace.base_url,
                "GITBOOK_TOKEN": gitbook.token,
                "GITBOOK_API_URL": gitbook.base_url,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == code, f"{language}: {ended.stderr}"
        return Ended(ended.stdout, ended.stderr)

    def plan(self, language: str) -> dict[str, Any]:
        """Have a plan made to remove a plain member, and keep it as `plan.json`."""
        client = rosterkit.Paperspace(**self.emulator.paperspace.client)
        team = self.emulator.paperspace.team_id
        member = next(client.list_team_members(team, role="member"))
        made = self.offboard(language, "plan", member.user.email, *self.targets)
        (self.folder / "plan.json").write_text(made.document, encoding="utf-8")
        plan: dict[str, Any] = json.loads(made.document)
        return plan

    def changes(self) -> list[str]:
        return [change.operation for change in self.emulator.mutations()]


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Here]:
    with Emulator(people=20) as emulator:
        yield Here(emulator, tmp_path)


@pytest.mark.parametrize(("one", "next_one"), RING)
def test_a_plan_of_one_language_is_applied_by_the_next(here: Here, one: str, next_one: str) -> None:
    plan = here.plan(one)
    applied = here.offboard(next_one, "apply", "plan.json", plan["digest"][:12])
    evidence = rosterkit.Access().read_evidence(applied.document)
    assert evidence.plan_digest == plan["digest"]
    assert evidence.complete
    made = here.changes()
    assert "remove_team_member" in made
    # The journal of one is read by all others.
    for language in LANGUAGES:
        again = here.offboard(language, "apply", "plan.json", plan["digest"])
        steps = rosterkit.Access().read_evidence(again.document).steps
        assert {step.outcome for step in steps} <= {"already", "done"}
    assert here.changes() == made, "nothing is changed again"


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_write_a_plan_in_the_same_bytes(here: Here, language: str) -> None:
    here.plan(language)
    text = (here.folder / "plan.json").read_text(encoding="utf-8")
    access = rosterkit.Access()
    assert access.render_plan(access.read_plan(text)) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_that_was_changed_is_refused_by_all(here: Here, language: str) -> None:
    plan = here.plan(LANGUAGES[0])
    plan["steps"][0]["why"] = "There is none."
    (here.folder / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    here.emulator.clear_logs()
    here.offboard(language, "apply", "plan.json", plan["digest"], code=5)
    assert here.emulator.requests() == []
