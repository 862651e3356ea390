"""What a program can see of the work: log records and hooks, with the fields listed here."""

from __future__ import annotations

import dataclasses
import logging
import signal
import sys
import time
from typing import Any
from urllib.parse import urlsplit

import pytest
from faces import Face

import rosterkit
from rosterkit import (
    CallEvent,
    PauseEvent,
    RequestEvent,
    ResponseEvent,
    ResultEvent,
    RetryEvent,
    TargetEvent,
)
from rosterkit.testing import FakeClock

CALL = {"call", "service", "operation", "method", "route"}
ABOUT = CALL | {"attempt"}
FIELDS = {
    CallEvent: CALL | {"parent", "time"},
    RequestEvent: ABOUT | {"time", "server_address", "server_port", "url"},
    ResponseEvent: ABOUT | {"status", "request_id", "elapsed", "error_kind"},
    RetryEvent: ABOUT | {"wait", "error"},
    PauseEvent: ABOUT | {"wait", "reason"},
    ResultEvent: CALL | {"attempts", "elapsed", "outcome", "error"},
    TargetEvent: {"call", "service", "operation", "target", "state", "pages", "people", "error"},
}
OURS = {"rosterkit"}
OF_EVERY_RECORD = set(vars(logging.makeLogRecord({}))) | {
    "message",
    "asctime",
    "taskName",
}


def fail_once(face: Face) -> Any:
    face.emulator.set_faults([{"operation": "get_secret", "status": 503, "times": 1}])
    return face.client("Paperspace", clock=FakeClock())


def call(face: Face, client: Any) -> Any:
    return face.run(client.get_secret("my-team", "DB_PASSWORD"))


@pytest.mark.parametrize("kind", FIELDS)
def test_events_have_the_fields_that_are_allowed(kind: Any) -> None:
    assert {field.name for field in dataclasses.fields(kind)} == FIELDS[kind]
    assert kind.__dataclass_params__.frozen


class TestHooks:
    def test_they_see_every_attempt(self, face: Face) -> None:
        told: list[Any] = []
        face.emulator.set_faults([{"operation": "get_secret", "status": 503, "times": 1}])
        client = face.client(
            "Paperspace",
            clock=FakeClock(),
            on_call=told.append,
            on_request=told.append,
            on_response=told.append,
            on_retry=told.append,
            on_result=told.append,
        )
        before = time.time()
        call(face, client)
        order = [RequestEvent, ResponseEvent, RetryEvent, RequestEvent, ResponseEvent]
        assert [type(event) for event in told] == [CallEvent, *order, ResultEvent]
        assert len({event.call for event in told}) == 1
        begun, *told, ended = told
        assert before - 1 < begun.time <= told[0].time <= told[3].time
        assert (begun.parent, begun.route) == (None, ended.route)
        assert (ended.attempts, ended.outcome, ended.error) == (2, "succeeded", None)
        for event in told:
            assert (event.service, event.operation, event.method) == (
                "paperspace",
                "get_secret",
                "GET",
            )
            assert event.route == "/teams/{team_id}/secrets/{name}"
        assert [event.attempt for event in told] == [1, 1, 2, 2, 2]
        assert [told[1].status, told[4].status] == [503, 200]
        assert [told[1].error_kind, told[4].error_kind] == ["ServerError", None]
        base_url = face.emulator.paperspace.base_url
        assert told[0].url == base_url.rstrip("/") + told[0].route
        assert (told[0].server_address, told[0].server_port) == (
            "127.0.0.1",
            urlsplit(base_url).port,
        )
        assert isinstance(told[2].error, rosterkit.ServerError)
        assert told[2].wait == pytest.approx(0.05)
        assert told[4].elapsed > 0
        assert told[4].request_id

    def test_they_see_why_a_write_waits(self, face: Face, caplog: pytest.LogCaptureFixture) -> None:
        told: list[PauseEvent] = []
        client = face.client("Paperspace", clock=FakeClock(), min_interval=5, on_pause=told.append)
        with caplog.at_level(logging.INFO, logger="rosterkit"):
            for value in ("correct horse", "battery staple"):
                face.run(client.update_secret("my-team", "DB_PASSWORD", value))
        (paused,) = told
        assert (paused.operation, paused.attempt, paused.wait) == ("update_secret", 1, 5)
        assert paused.reason == "interval"
        assert caplog.messages == ["paperspace.update_secret: attempt 1 waits 5.000 s (interval)"]
        assert caplog.records[0].rosterkit["reason"] == "interval"  # type: ignore[attr-defined]

    def test_an_attempt_without_an_answer_has_no_status(self, face: Face) -> None:
        told: list[ResponseEvent] = []
        face.emulator.set_faults([{"lose_answer": True}])
        client = face.client("Paperspace", max_retries=0, on_response=told.append)
        with pytest.raises(rosterkit.ConnectionLostError):
            call(face, client)
        assert [(event.status, event.request_id) for event in told] == [(None, None)]

    def test_a_call_that_fails_tells_its_error(self, face: Face) -> None:
        told: list[ResultEvent] = []
        client = face.client("Paperspace", on_result=told.append)
        with pytest.raises(rosterkit.NotFoundError):
            face.run(client.get_secret("my-team", "MISSING"))
        with pytest.raises(rosterkit.InvalidArgumentError):
            face.run(client.get_secret("my-team", "not legal"))
        assert [(event.outcome, event.attempts) for event in told] == [("failed", 1), ("failed", 0)]
        kinds = [type(event.error) for event in told]
        assert kinds == [rosterkit.NotFoundError, rosterkit.InvalidArgumentError]

    def test_urls_have_ids_if_they_are_asked_for(self, face: Face) -> None:
        told: list[RequestEvent] = []
        client = face.client("Paperspace", on_request=told.append, ids_in_urls=True)
        call(face, client)
        assert told[0].url.endswith("/teams/my-team/secrets/DB_PASSWORD")

    @pytest.mark.parametrize(
        "hook", ["on_call", "on_request", "on_response", "on_retry", "on_result"]
    )
    @pytest.mark.parametrize("raised", [ValueError, SystemExit, GeneratorExit, RecursionError])
    def test_one_that_raises_never_breaks_a_call(
        self, face: Face, hook: str, raised: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        unraisable: list[Any] = []
        monkeypatch.setattr(sys, "unraisablehook", unraisable.append)

        def broken(event: Any) -> None:
            raise raised("from the hook")

        face.emulator.set_faults([{"operation": "get_secret", "status": 503, "times": 1}])
        client = face.client("Paperspace", clock=FakeClock(), **{hook: broken})
        assert call(face, client).name == "DB_PASSWORD"
        assert {type(told.exc_value) for told in unraisable} == {raised}
        assert {told.object for told in unraisable} == {broken}

    def test_a_keyboard_interrupt_in_one_is_raised_where_the_program_is(self, face: Face) -> None:
        def interrupted(event: Any) -> None:
            raise KeyboardInterrupt

        client = face.client("Paperspace", on_request=interrupted)
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
        with pytest.raises(KeyboardInterrupt):
            call(face, client)
            # The signal may come an instant after the answer.
            while True:
                pass
        other = face.client("Paperspace")
        assert call(face, other)

    def test_they_go_along_with_options(self, face: Face) -> None:
        told: list[Any] = []
        client = face.client("Paperspace", on_request=told.append).with_options(timeout=5)
        call(face, client)
        assert len(told) == 1


class TestLogging:
    def test_records_hold_what_is_allowed(
        self, face: Face, caplog: pytest.LogCaptureFixture
    ) -> None:
        client = fail_once(face)
        with caplog.at_level(logging.DEBUG, "rosterkit"):
            call(face, client)
        levels = [(record.name, record.levelname) for record in caplog.records]
        debug, info = ("rosterkit", "DEBUG"), ("rosterkit", "INFO")
        assert levels == [debug, debug, info, debug, debug]
        for record in caplog.records:
            assert set(vars(record)) - OF_EVERY_RECORD == OURS
            fields = vars(record)["rosterkit"]
            assert set(fields) in FIELDS.values()
            assert "paperspace.get_secret" in record.getMessage()
        retry = vars(caplog.records[2])["rosterkit"]
        assert retry["error"] == "ServerError"
        assert "my-team" not in caplog.text
        assert "DB_PASSWORD" not in caplog.text

    @pytest.mark.parametrize(
        ("level", "expected"), [(logging.INFO, ["INFO"]), (logging.WARNING, [])]
    )
    def test_a_level_that_is_off_is_silent(
        self,
        face: Face,
        caplog: pytest.LogCaptureFixture,
        level: int,
        expected: list[str],
    ) -> None:
        client = fail_once(face)
        with caplog.at_level(level, "rosterkit"):
            call(face, client)
        assert [record.levelname for record in caplog.records] == expected

    def test_it_is_off_by_default(self, face: Face, capfd: pytest.CaptureFixture[str]) -> None:
        assert logging.getLogger("rosterkit").level == logging.NOTSET
        call(face, fail_once(face))
        assert capfd.readouterr() == ("", "")

    def test_a_broken_filter_never_breaks_a_call(
        self,
        face: Face,
        caplog: pytest.LogCaptureFixture,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        unraisable: list[Any] = []
        monkeypatch.setattr(sys, "unraisablehook", unraisable.append)

        def broken(record: logging.LogRecord) -> bool:
            raise ValueError("from the filter")

        logger = logging.getLogger("rosterkit")
        logger.addFilter(broken)
        try:
            with caplog.at_level(logging.DEBUG, "rosterkit"):
                assert call(face, face.client("Paperspace"))
        finally:
            logger.removeFilter(broken)
        assert {type(told.exc_value) for told in unraisable} == {ValueError}
