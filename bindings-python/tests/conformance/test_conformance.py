"""The conformance corpus, played against the client that blocks and the one for asyncio.

What a scenario may say is written down beside the corpus, in `tests/conformance/README.md` of the
repository. No operation is named here, and no scenario is left out.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Iterator
from typing import Any, ClassVar

import corpus
import pytest
from compare import everything_about
from corpus import MistakeError, Scenario, check_scenario
from declarations import ERRORS
from declared import CLIENTS
from drive import SURFACES
from stage import Control, played

import rosterkit
from rosterkit.testing import Emulator

SCENARIOS = corpus.read()

each_surface = pytest.mark.parametrize(
    "surface", [pytest.param(surface, id=name) for name, surface in SURFACES]
)


@pytest.fixture(scope="module")
def control() -> Iterator[Control]:
    with Emulator(people=1) as emulator:
        control = Control(emulator.control_url)
        yield control
        control.close()


@pytest.fixture(autouse=True)
def nothing_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = [setting for client in CLIENTS.values() for setting in client["settings"]]
    of_services = {setting["environment"] for setting in settings}
    for name in list(os.environ):
        if name in of_services or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@each_surface
@pytest.mark.parametrize(
    "scenario", [pytest.param(scenario, id=scenario["name"]) for scenario in SCENARIOS]
)
def test_scenario(scenario: Scenario, surface: Any, control: Control) -> None:
    complaints = played(scenario, surface, control)
    assert not complaints, "\n".join(complaints)


def test_the_corpus_names_every_operation_of_every_service() -> None:
    played_there = {(scenario["service"], scenario["operation"]) for scenario in SCENARIOS}
    declared = {
        (name, operation["name"])
        for name, client in CLIENTS.items()
        for operation in client["operations"]
    }
    # That one needs a folder of this machine.
    assert declared - played_there == {("access", "write_files")}


# Errors that no scenario can show, as in the Rust runner; other tests of this folder's parent do.
SHOWN_ELSEWHERE = {
    "DnsError",
    "TlsError",
    "CancelledError",
    "ClosedError",
    "FileError",
}


def test_the_corpus_shows_every_kind_of_error() -> None:
    shown = {
        scenario["expect"][which]["error"]
        for scenario in SCENARIOS
        for which in ("error", "then_error")
        if which in scenario["expect"]
    }
    # Groups are never raised themselves.
    groups = set(ERRORS.values())
    kinds = ERRORS.keys() - (groups - shown)
    assert kinds - shown == SHOWN_ELSEWHERE


class TestTheReaderIsStrict:
    GOOD: ClassVar[Scenario] = {
        "name": "a sentence",
        "service": "paperspace",
        "operation": "list_secrets",
        "arguments": {"team_id": "t1"},
        "answers": [],
        "expect": {"requests": [], "items": []},
    }

    def test_it_reads_what_is_right(self) -> None:
        check_scenario(self.GOOD)

    @pytest.mark.parametrize(
        ("place", "name", "value"),
        [
            ((), "argument", {}),
            ((), "take", "al"),
            ((), "take", {"items": 1, "pages": 2}),
            ((), "then_resume", 1),
            ((), "then_resume", True),
            ((), "then_arguments", {}),
            ((), "client", {"max_retrys": 1}),
            ((), "client", {"random": 0.5}),
            ((), "client", {"settings": {"api_key": 1}}),
            (("expect",), "reqests", []),
            (("expect",), "requests", [{"method": "GET"}]),
            (("expect",), "requests", [{"method": "GET", "target": "/", "header": {}}]),
            (("expect",), "pages", []),
            (("expect",), "result", None),
            (("expect",), "error", {}),
            (("expect",), "error", {"error": "NotFoundError", "stauts": 404}),
            (("expect",), "error", {"error": "NotFoundError", "absent": ["stauts"]}),
            (("expect",), "error", {"error": "NotFoundError", "nowhere": "text"}),
            (("expect",), "waits", [True]),
            (("expect",), "shifts", "1"),
            (("expect",), "file", "review.csv"),
            ((), "sources", {}),
            ((), "sources", {"paperspace": []}),
        ],
    )
    def test_it_refuses_what_is_not(self, place: tuple[str, ...], name: str, value: Any) -> None:
        scenario = copy.deepcopy(self.GOOD)
        at = scenario
        for step in place:
            at = at[step]
        at[name] = value
        with pytest.raises(MistakeError):
            check_scenario(scenario)

    @pytest.mark.parametrize(
        "content",
        [
            '{"scenarios": []}',
            '{"about": "x", "scenarios": []}',
            '{"about": "x", "abuot": "y", "scenarios": [{}]}',
            '{"about": "x", "scenarios": [{"name": "a", "name": "b"}]}',
        ],
    )
    def test_it_refuses_such_a_file(self, content: str) -> None:
        with pytest.raises(MistakeError):
            corpus.read_file(content)


class TestTheComparisonSeesDifferences:
    """A scenario that is right is made wrong in one place, and has to fail for it."""

    SCENARIO: ClassVar[Scenario] = {
        "name": "one page of two secrets, then an error",
        "service": "paperspace",
        "operation": "list_secrets",
        "arguments": {"team_id": "t1"},
        "take": {"items": 1},
        "answers": [
            {
                "body": {
                    "json": {
                        "items": [
                            {
                                "name": "A",
                                "dtCreated": "2024-01-01T00:00:00.100Z",
                                "dtModified": "2024-01-01T00:00:00Z",
                                "hasDeploymentAttached": True,
                            }
                        ],
                        "hasMore": False,
                    }
                },
                "headers": [["Content-Type", "application/json"]],
            }
        ],
        "expect": {
            "requests": [
                {
                    "method": "GET",
                    "target": "/teams/t1/secrets",
                    "headers": {"Authorization": "Bearer test-key"},
                    "without_headers": ["Cookie"],
                }
            ],
            "items": [
                {
                    "name": "A",
                    "dtCreated": "2024-01-01T00:00:00.1Z",
                    "dtModified": "2024-01-01T00:00:00Z",
                    "hasDeploymentAttached": True,
                }
            ],
        },
    }

    @each_surface
    def test_as_it_is_it_passes(self, surface: Any, control: Control) -> None:
        assert played(self.SCENARIO, surface, control) == []

    @pytest.mark.parametrize(
        ("place", "value", "complaint"),
        [
            (("expect", "requests", 0, "target"), "/teams/t2/secrets", "target"),
            (("expect", "requests", 0, "body"), "{}", "body"),
            (
                ("expect", "requests", 0, "headers", "Authorization"),
                "Bearer x",
                "header",
            ),
            (
                ("expect", "requests", 0, "without_headers", 0),
                "authorization",
                "must not be",
            ),
            (("expect", "requests"), [], "expected 0 requests"),
            (
                ("expect", "items", 0, "dtCreated"),
                "2024-01-01T00:00:00.100Z",
                "dtCreated",
            ),
            (
                ("expect", "items", 0, "hasDeploymentAttached"),
                1,
                "hasDeploymentAttached",
            ),
            (("expect", "items", 0, "value"), None, "value"),
            (("expect", "items"), [], "items"),
            (("expect", "waits"), [1], "waits"),
            (("expect", "shifts"), 1, "shifts"),
            (("expect", "error"), {"error": "NotFoundError"}, "there is none"),
            (("answers",), [*SCENARIO["answers"], *SCENARIO["answers"]], "not used"),
            (("arguments", "team"), "t1", "no argument"),
            (("operation",), "list_secret", "no operation"),
        ],
    )
    @each_surface
    def test_made_wrong_it_fails(
        self,
        place: tuple[Any, ...],
        value: Any,
        complaint: str,
        surface: Any,
        control: Control,
    ) -> None:
        scenario = copy.deepcopy(self.SCENARIO)
        at: Any = scenario
        for step in place[:-1]:
            at = at[step]
        at[place[-1]] = value
        complaints = played(scenario, surface, control)
        assert complaint in "\n".join(complaints)

    def test_a_text_is_found_wherever_an_error_may_hide_it(self) -> None:
        def behind(planted: BaseException) -> list[str]:
            error = rosterkit.ServerError("It failed.", status=500)
            error.__context__ = ValueError("in between")
            error.__context__.__cause__ = planted
            return everything_about(error)

        held = OSError("words")
        held.planted = "CANARY"  # type: ignore[attr-defined]
        hiding_places = [
            ValueError("CANARY"),
            rosterkit.ApiError("", details=["CANARY"]),
            held,
        ]
        for planted in hiding_places:
            assert any("CANARY" in text for text in behind(planted)), planted
        assert not any("CANARY" in text for text in behind(ValueError("words")))
