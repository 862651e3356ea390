"""`Access`: the four services together, with clients that a program gives it and without."""

from __future__ import annotations

import contextvars
import csv
import datetime
import io
import json
import logging
import pickle
from pathlib import Path
from typing import Any

import pytest
from faces import ASYNCIO, SYNC, Face

import rosterkit
from rosterkit import ClosedError, ConfigError, InvalidArgumentError, TargetEvent
from rosterkit.access import Review, Roster, RosterEntry, Row

NOON = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.timezone.utc)


def all_clients(face: Face) -> dict[str, Any]:
    return {name.lower(): face.client(name) for name in ("Paperspace", "ZenML", "GitBook", "Evo")}


def access(face: Face, **options: Any) -> Any:
    """Make one of this kind, with clients of it for all services unless options say otherwise."""
    if "clients" not in options:
        options["clients"] = all_clients(face)
    return getattr(rosterkit, f"{face.prefix}Access")(**options)


def all_targets(emulator: Any) -> list[str]:
    gitbook, evo, zenml = emulator.gitbook, emulator.evo, emulator.zenml
    return [
        f"paperspace:{emulator.paperspace.team_id}",
        f"gitbook:{gitbook.organization_id}",
        f"gitbook:{gitbook.organization_id}/{gitbook.other_team_id}",
        f"evo:{evo.org_id}",
        f"evo:{evo.org_id}/{evo.workspace_id}",
        "zenml",
        f"zenml:{zenml.organization_id}",
    ]


def team(emulator: Any) -> str:
    return f"paperspace:{emulator.paperspace.team_id}"


def untimed(review: Review) -> Review:
    """The review, as if all of it had happened at one time."""
    rows = [row.__replace__(observed_at=NOON) for row in review.rows]
    targets = [target.__replace__(started_at=NOON, finished_at=NOON) for target in review.targets]
    return review.__replace__(id="", created_at=NOON, rows=rows, targets=targets)


class TestReviews:
    def test_of_four_services(self, face: Face) -> None:
        targets = all_targets(face.emulator)
        review = face.run(access(face).review(targets))
        assert review.complete
        assert [target.target for target in review.targets] == targets
        assert {target.status for target in review.targets} == {"complete"}
        for target in review.targets:
            rows = [row for row in review.rows if row.target == target.target]
            assert len(rows) == target.rows > 0
            assert {row.service for row in rows} == {target.target.partition(":")[0]}
        members = face.items(face.client("Paperspace").list_team_members("my-team"))
        seen = [row.user_id for row in review.rows if row.service == "paperspace"]
        assert sorted(seen) == sorted(member.user.id for member in members)

    @pytest.mark.parametrize("others", [SYNC, ASYNCIO], ids=["given sync", "given asyncio"])
    def test_with_clients_of_either_kind(self, face: Face, others: Any) -> None:
        clients = all_clients(Face(others, face.emulator))
        review = face.run(access(face, clients=clients).review(all_targets(face.emulator)))
        assert review.complete
        assert len(review.rows) > 100

    def test_two_of_the_same_memberships_differ_in_their_times_alone(self, face: Face) -> None:
        made = access(face)
        one, other = (face.run(made.review(all_targets(face.emulator))) for _ in range(2))
        assert one != other
        assert untimed(one) == untimed(other)
        assert hash(untimed(one)) == hash(untimed(other))

    def test_who_was_removed_has_left(self, face: Face) -> None:
        made, targets = access(face), all_targets(face.emulator)
        before = face.run(made.review(targets))
        gone = next(r for r in before.rows if r.service == "paperspace" and r.access == "member")
        face.run(face.client("Paperspace").remove_team_member("my-team", gone.user_id))
        after = face.run(made.review(targets))
        difference = face.run(made.diff(before, after))
        assert difference.complete
        assert difference.left == (gone,)
        assert difference.joined == difference.role_changed == difference.status_changed == ()

    def test_a_target_that_fails_makes_it_incomplete(self, face: Face) -> None:
        face.emulator.set_faults([{"service": "gitbook", "status": 403}])
        review = face.run(access(face).review(all_targets(face.emulator)))
        failed = [target.target for target in review.targets if target.status == "failed"]
        assert not review.complete
        assert failed == [t for t in all_targets(face.emulator) if t.startswith("gitbook")]
        assert all(target.error for target in review.targets if target.target in failed)

    def test_a_roster_says_who_left(self, face: Face) -> None:
        members = face.items(face.client("Paperspace").list_team_members("my-team"))
        addresses = [member.user.email for member in members if member.user.email]
        leaver = RosterEntry(addresses[0], left_at=NOON)
        roster = Roster([leaver, *addresses[1:]])
        review = face.run(access(face).review([team(face.emulator)], roster=roster))
        flagged = [row.email for row in review.rows if "leaver" in row.flags]
        assert [address.lower() for address in flagged] == [addresses[0].lower()]
        assert review.roster_people == len(addresses)


class TestFiles:
    def test_a_review_is_given_back_by_another_process(self, face: Face, tmp_path: Path) -> None:
        made = access(face)
        review = face.run(made.review(all_targets(face.emulator)))
        unpickled = pickle.loads(pickle.dumps(review))
        assert unpickled == review
        text = face.run(made.render(review, "json_lines"))
        read = face.run(made.read_review(text))
        for again in (unpickled, read):
            assert face.run(made.render(again, "json_lines")) == text
            assert face.run(made.diff(review, again)).complete
        manifest = face.run(made.write_files(unpickled, str(tmp_path)))
        assert {file.name for file in manifest.files} < {file.name for file in tmp_path.iterdir()}
        assert (tmp_path / "review.jsonl").read_text(encoding="utf-8") == text

    def test_a_worksheet_that_was_filled_in_closes_it(self, face: Face) -> None:
        made = access(face, clients={"paperspace": face.client("Paperspace")})
        review = face.run(made.review([team(face.emulator)]))
        rows = list(csv.DictReader(io.StringIO(face.run(made.worksheet(review)))))
        assert {row["row_key"] for row in rows} == {row.row_key for row in review.rows}
        for row in rows:
            row |= {"decision": "keep", "reason": "needed", "reviewer": "head@example.com"}
        filled = io.StringIO()
        writer = csv.DictWriter(filled, rows[0])
        writer.writeheader()
        writer.writerows(rows)
        closed = face.run(made.close_review(review, filled.getvalue()))
        assert closed.review == review.id
        assert {decision.decision for decision in closed.decisions} == {"keep"}
        with pytest.raises(InvalidArgumentError):
            face.run(made.close_review(review, face.run(made.worksheet(review))))

    def test_a_folder_that_cannot_be_written_is_an_error_of_ours(
        self, face: Face, tmp_path: Path
    ) -> None:
        made = access(face, clients={"paperspace": face.client("Paperspace")})
        review = face.run(made.review([team(face.emulator)]))
        (tmp_path / "file").touch()
        with pytest.raises(rosterkit.FileError, match="file") as caught:
            face.run(made.write_files(review, str(tmp_path / "file")))
        assert caught.value.operation == "write_files"

    @pytest.mark.parametrize("format", ["json_lines", "csv", "html"])
    def test_all_surfaces_give_the_same_bytes(self, emulator: Any, format: str) -> None:
        one, other = Face(SYNC, emulator), Face(ASYNCIO, emulator)
        review = access(one).review([team(emulator)])
        assert access(one).render(review, format) == other.run(access(other).render(review, format))

    def test_a_roster_is_read(self, face: Face) -> None:
        text = "email,status\nada@example.com,active\nbob@example.com,left\n"
        roster = face.run(access(face).read_roster(text))
        expected = [RosterEntry("ada@example.com", status="active")]
        expected.append(RosterEntry("bob@example.com", status="left"))
        assert roster == Roster(expected)


class TestRecords:
    def test_what_is_not_known_is_left_out(self) -> None:
        assert RosterEntry("ada@example.com").aliases is None
        assert Roster(["ada@example.com"]) == Roster([RosterEntry("ada@example.com")])
        assert Roster(iter(())).people == ()

    def test_a_row_that_a_program_makes(self) -> None:
        row = Row(
            row_key="r1",
            service="gitbook",
            target="gitbook:o1",
            user_id="u1",
            account_type="human",
            access="admin",
            privileged=True,
            status="active",
            observed_at=NOON,
            flags=["no_email"],
        )
        assert (row.email, row.role, row.exposed_hours) == (None, None, None)
        assert pickle.loads(pickle.dumps(row)) == row
        assert json.loads(row.to_json())["observed_at"] == "2026-01-01T12:00:00Z"

    def test_what_is_wrong_in_one_is_named(self) -> None:
        with pytest.raises(InvalidArgumentError) as caught:
            Roster(["ada@example.com", 5])  # type: ignore[list-item]
        assert caught.value.argument == "people.1"
        assert "must be a str or a rosterkit.access.RosterEntry, not int" in str(caught.value)


class TestBeingTold:
    def test_of_each_target(self, face: Face) -> None:
        told: list[TargetEvent] = []
        targets = all_targets(face.emulator)
        review = face.run(access(face, on_target=told.append).review(targets))
        for target in review.targets:
            events = [event for event in told if event.target == target.target]
            states = [event.state for event in events]
            assert states == ["started", *["reading"] * target.pages, "complete"]
            assert [event.pages for event in events[:-1]] == list(range(target.pages + 1))
            assert events[-1].people >= target.rows
            assert {(e.service, e.operation, e.error) for e in events} == {
                ("access", "review", None)
            }

    def test_of_one_that_fails(self, face: Face, caplog: pytest.LogCaptureFixture) -> None:
        face.emulator.set_faults([{"service": "paperspace", "status": 403}])
        told: list[TargetEvent] = []
        with caplog.at_level(logging.INFO, "rosterkit"):
            face.run(access(face, on_target=told.append).review([team(face.emulator)]))
        assert [event.state for event in told] == ["started", "failed"]
        assert isinstance(told[-1].error, rosterkit.PermissionDeniedError)
        (record,) = caplog.records
        assert record.levelname == "INFO"
        assert record.getMessage().endswith("0 people, with PermissionDeniedError")
        assert vars(record)["rosterkit"]["error"] == "PermissionDeniedError"

    def test_by_the_hooks_of_the_clients_that_it_was_given(self, face: Face) -> None:
        here = contextvars.ContextVar[str]("here")
        told: list[tuple[str, str]] = []
        client = face.client("Paperspace", on_request=lambda e: told.append(("client", here.get())))
        made = access(
            face,
            clients={"paperspace": client},
            on_request=lambda e: told.append(("access", here.get())),
        )
        call = contextvars.copy_context()
        call.run(here.set, "the caller")
        call.run(lambda: face.run(made.review([team(face.emulator)])))
        assert set(told) == {("client", "the caller")}

    def test_by_its_own_hooks_of_clients_that_it_made(
        self, face: Face, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        told: list[str] = []
        set_up(monkeypatch, face.emulator, "")
        made = access(face, clients={}, on_request=lambda event: told.append(event.operation))
        assert face.run(made.review([team(face.emulator)])).complete
        assert told == ["get_session", "list_team_members"]


def set_up(monkeypatch: pytest.MonkeyPatch, emulator: Any, prefix: str) -> None:
    place = emulator.paperspace
    monkeypatch.setenv(f"{prefix}PAPERSPACE_API_KEY", place.api_key)
    monkeypatch.setenv(f"{prefix}PAPERSPACE_API_URL", place.base_url)


class TestSources:
    def test_a_set_of_credentials_comes_from_variables_of_its_own(
        self, face: Face, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        set_up(monkeypatch, face.emulator, "EU_")
        made = access(face, clients={})
        target = team(face.emulator).replace(":", "@EU:")
        review = face.run(made.review([target, team(face.emulator)]))
        assert [target.status for target in review.targets] == ["complete", "failed"]
        assert "PAPERSPACE_API_KEY" in (review.targets[1].error or "")
        assert made.explain()["clients"] == "argument"

    def test_places_are_those_that_the_clients_see(self, face: Face) -> None:
        places = face.run(access(face).places())
        assert places.complete
        named = {place.target for place in places.places}
        assert {"zenml", f"evo:{face.emulator.evo.org_id}"} <= named
        review = face.run(access(face).review(sorted(named)))
        assert review.complete

    def test_people_are_found(self, face: Face) -> None:
        member = face.take(face.client("Paperspace").list_team_members("my-team"), 1)[0]
        found = face.run(access(face).find([member.user.id], [team(face.emulator)]))
        assert [row.user_id for row in found.rows] == [member.user.id]

    def test_a_token_provider_of_a_client_runs_for_it(self, face: Face) -> None:
        def provider() -> str:
            token: str = face.emulator.gitbook.token
            return token

        client = face.client("GitBook", token=None, token_provider=provider)
        made = access(face, clients={"gitbook": client})
        assert face.run(made.review([f"gitbook:{face.emulator.gitbook.organization_id}"])).complete

    def test_a_coroutine_gives_the_token_to_an_async_client_alone(self, emulator: Any) -> None:
        async def provider() -> str:
            token: str = emulator.gitbook.token
            return token

        client = Face(ASYNCIO, emulator).client("GitBook", token=None, token_provider=provider)
        targets = [f"gitbook:{emulator.gitbook.organization_id}"]
        for kind, complete in ((ASYNCIO, True), (SYNC, False)):
            face = Face(kind, emulator)
            review = face.run(access(face, clients={"gitbook": client}).review(targets))
            assert review.complete is complete
        assert "async client" in (review.targets[0].error or "")

    @pytest.mark.parametrize(
        ("clients", "argument", "words"),
        [
            ([], "clients", "must be a mapping, not list"),
            ({5: None}, "clients", "must be a mapping with str keys, not int"),
            ({"gitbook": "token"}, "clients.gitbook", "must be a client of a service"),
            ({"gitbook": rosterkit.GitBook}, "clients.gitbook", "not type"),
            ({"gitbook": rosterkit.Access()}, "clients.gitbook", "not Access"),
        ],
        ids=ascii,
    )
    def test_what_is_no_client_is_refused(
        self, face: Face, clients: Any, argument: str, words: str
    ) -> None:
        with pytest.raises(InvalidArgumentError) as caught:
            access(face, clients=clients)
        assert caught.value.argument == argument
        assert words in str(caught.value)

    @pytest.mark.parametrize("source", ["gitbok", "paperspace", "gitbook@", "gitbook@E U"])
    def test_a_name_that_does_not_fit_its_client_is_refused(self, face: Face, source: str) -> None:
        with pytest.raises(ConfigError, match="clients"):
            access(face, clients={source: face.client("GitBook")})

    def test_it_is_neither_pickled_nor_shows_a_credential(self, face: Face) -> None:
        made = access(face)
        assert repr(made) == f"{face.prefix}Access(paperspace, zenml, gitbook, evo)"
        with pytest.raises(TypeError, match="neither pickled nor copied"):
            pickle.dumps(made)

    def test_closing_it_leaves_its_clients_open(self, face: Face) -> None:
        client = face.client("Paperspace")
        made = access(face, clients={"paperspace": client})
        face.within(made)
        face.run(client.get_secret("my-team", "DB_PASSWORD"))
        with pytest.raises(ClosedError):
            face.run(made.review([team(face.emulator)]))
