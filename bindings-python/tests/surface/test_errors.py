"""Errors as a program meets them: caught by class, logged, sent to another process, looked into."""

from __future__ import annotations

import builtins
import copy
import errno
import json
import pickle
import socket
import traceback
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

import pytest
from faces import Face

import rosterkit
from rosterkit import errors

KINDS = [getattr(errors, name) for name in errors.__all__]
FACTS = {
    "service": "paperspace",
    "operation": "get_secret",
    "method": "GET",
    "route": "/teams/{team_id}/secrets/{name}",
    "attempts": 3,
    "is_retryable": True,
    "certainty": "maybe_applied",
    "status": 503,
    "code": "DOWN",
    "service_message": "We are down.",
    "details": [{"field": "x", "reasons": ["y"]}],
    "request_id": "r1",
    "retry_after": 1.5,
    "argument": "update.name",
    "phase": "attempt",
    "json_path": "items[3].user.email",
    "resume": "opaque",
}


@pytest.mark.parametrize("kind", KINDS)
class TestEveryKind:
    def test_it_is_made_by_hand_for_tests(self, kind: Any) -> None:
        error = kind("It is down.", **FACTS)
        assert error.to_dict() == {
            "error": kind.__name__,
            "message": "It is down.",
            **FACTS,
        }
        assert {name: getattr(error, name) for name in FACTS} == FACTS
        assert str(error) == error.message == "It is down."
        assert repr(error) == f"{kind.__name__}('It is down.')"
        json.dumps(error.to_dict())

    def test_what_is_not_known_is_none(self, kind: Any) -> None:
        error = kind("x")
        unknown = FACTS.keys() - {"attempts", "is_retryable"}
        assert all(getattr(error, name) is None for name in unknown)
        assert (error.attempts, error.is_retryable) == (0, False)
        with pytest.raises(TypeError, match="stauts"):
            kind("x", stauts=1)

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_it_is_pickled_and_copied_whole(self, kind: Any, protocol: int) -> None:
        error = kind("It is down.", **FACTS)
        error.seen_by = "a program"
        error.__notes__ = ["a note"]
        for kept in (
            pickle.loads(pickle.dumps(error, protocol)),
            copy.copy(error),
            copy.deepcopy(error),
        ):
            assert type(kept) is kind
            assert kept.args == error.args
            assert vars(kept) == vars(error)


def test_builtin_classes_catch_what_they_mean() -> None:
    builtin = {
        kind.__name__: {
            base.__name__ for base in kind.__mro__ if base.__module__ == "builtins"
        } - {"object", "BaseException", "Exception"}
        for kind in KINDS
    }  # fmt: skip
    expected = {
        "ConnectError": {"ConnectionError", "OSError"},
        "DnsError": {"ConnectionError", "OSError"},
        "TlsError": {"ConnectionError", "OSError"},
        "ConnectionLostError": {"ConnectionError", "OSError"},
        "TimeoutError": {"TimeoutError", "OSError"},
        "InvalidArgumentError": {"ValueError"},
    }
    assert builtin == {name: expected.get(name, set()) for name in builtin}


def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_refused_connection_has_the_system_s_error_as_its_cause(face: Face) -> None:
    client = face.client("Paperspace", base_url=f"http://127.0.0.1:{unused_port()}", max_retries=0)
    with pytest.raises(builtins.ConnectionError) as caught:
        face.run(client.get_secret("t1", "A"))
    error = caught.value
    assert type(error) is rosterkit.ConnectError
    assert (error.attempts, error.certainty, error.is_retryable) == (1, None, True)
    cause = error.__cause__
    assert type(cause) is ConnectionRefusedError
    assert str(cause) == f"[Errno {errno.ECONNREFUSED}] Connection refused"
    assert cause.__cause__ is None


def test_a_time_limit_is_a_timeout_error(face: Face) -> None:
    face.emulator.set_latency(5)
    client = face.client("Paperspace", attempt_timeout=0.02, max_retries=0)
    with pytest.raises(builtins.TimeoutError) as caught:
        face.run(client.get_secret("my-team", "DB_PASSWORD"))
    assert type(caught.value) is rosterkit.TimeoutError
    assert caught.value.phase == "attempt"


def test_a_lost_connection_is_a_connection_error(face: Face) -> None:
    face.emulator.set_faults([{"operation": "get_secret", "close_after_bytes": 20}])
    client = face.client("Paperspace", max_retries=0)
    with pytest.raises(builtins.ConnectionError) as caught:
        face.run(client.get_secret("my-team", "DB_PASSWORD"))
    assert type(caught.value) is rosterkit.ConnectionLostError


def test_a_refusal_tells_a_person_and_a_program(face: Face) -> None:
    with pytest.raises(rosterkit.NotFoundError) as caught:
        face.run(face.client("Paperspace").get_secret("my-team", "NOPE"))
    error = caught.value
    facts = error.to_dict()
    assert facts["error"] == "NotFoundError"
    assert (error.status, error.attempts, error.service) == (404, 1, "paperspace")
    assert (error.operation, error.route) == (
        "get_secret",
        "/teams/{team_id}/secrets/{name}",
    )
    for part in (error.service_message, error.request_id, error.route):
        assert part is not None
        assert part in str(error)
    assert str(error).endswith(".")
    assert not set(facts) & {"argument", "phase", "resume", "json_path"}


def test_a_traceback_reads_like_a_sentence(face: Face) -> None:
    with pytest.raises(rosterkit.NotFoundError) as caught:
        face.run(face.client("Paperspace").get_secret("my-team", "NOPE"))
    text = "".join(traceback.format_exception(caught.value))
    assert f"rosterkit.errors.NotFoundError: {caught.value}\n" in text
    assert "During handling" not in text
    assert "direct cause" not in text


def test_errors_raised_one_after_another_are_not_chained(face: Face) -> None:
    listing = face.client("Paperspace").list_secrets("")
    met = []
    for _ in range(2):
        with pytest.raises(rosterkit.InvalidArgumentError) as caught:
            face.take(listing, 1)
        met.append(caught.value)
    assert met[0] is not met[1]
    assert met[0].to_dict() == met[1].to_dict()
    assert met[1].__context__ is None


@pytest.mark.parametrize(
    "status", [400, 401, 402, 403, 404, 405, 409, 410, 418, 422, 429, 500, 599]
)
@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", "{}"),
        ("application/json", "[[[" * 100_000),
        ("application/json", '{"message": "\\ud800"}'),
        ("application/json", b"\xff\xfe".decode("latin-1")),
        ("text/html", "<html>"),
        ("", ""),
    ],
)
def test_no_answer_makes_anything_else_escape(
    face: Face, status: int, content_type: str, body: str
) -> None:
    fault = {"status": status, "headers": {"content-type": content_type}, "body": body}
    face.emulator.set_faults([fault])
    client = face.client("Paperspace", max_retries=0)
    with pytest.raises(rosterkit.ApiError) as caught:
        face.run(client.get_secret("my-team", "DB_PASSWORD"))
    assert caught.value.status == status
    json.dumps(caught.value.to_dict())
    pickle.dumps(caught.value)


def test_a_time_that_python_has_no_datetime_for_is_one_of_our_errors(
    face: Face,
) -> None:
    body = {
        "name": "A",
        "dtCreated": "0001-01-01T00:00:00+05:00",
        "dtModified": "2024-01-01T00:00:00Z",
        "hasDeploymentAttached": False,
    }
    face.emulator.set_faults([{"status": 200, "body": body}])
    secret = face.run(face.client("Paperspace").get_secret("t1", "A"))
    assert secret.name == "A"
    with pytest.raises(rosterkit.DecodeError, match="years 1 to 9999"):
        secret.dt_created  # noqa: B018


def ask(base_url: str, service: str, key: str) -> Any:
    """Run in another process."""
    return rosterkit.Paperspace(base_url=base_url, api_key=key).get_secret("my-team", service)


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_errors_and_records_come_back_from_other_processes(emulator: Any, method: str) -> None:
    place = emulator.paperspace
    with ProcessPoolExecutor(1, mp_context=get_context(method)) as pool:
        found = pool.submit(ask, place.base_url, "DB_PASSWORD", place.api_key)
        missing = pool.submit(ask, place.base_url, "NOPE", place.api_key)
        refused = pool.submit(ask, place.base_url, "", place.api_key)
        assert found.result() == rosterkit.Paperspace(**place.client).get_secret(
            "my-team", "DB_PASSWORD"
        )
        with pytest.raises(rosterkit.NotFoundError) as caught:
            missing.result()
        assert caught.value.status == 404
        with pytest.raises(rosterkit.InvalidArgumentError) as caught_here:
            refused.result()
        assert caught_here.value.argument == "name"


class TestWithoutALoop:
    def test_a_coroutine_run_by_hand_says_that_it_needs_a_loop(self, emulator: Any) -> None:
        client = rosterkit.AsyncPaperspace(**emulator.paperspace.client)
        coroutine = client.get_secret("my-team", "DB_PASSWORD")
        with pytest.raises(rosterkit.ConfigError, match="event loop"):
            coroutine.send(None)


def test_what_was_being_handled_is_still_shown(face: Face) -> None:
    client = face.client("Paperspace")
    with pytest.raises(rosterkit.NotFoundError) as caught:
        try:
            raise KeyError("the first trouble")
        except KeyError:
            face.run(client.get_secret("my-team", "NOPE"))
    assert isinstance(caught.value.__context__, KeyError)
    assert not caught.value.__suppress_context__
